"""One daemon: of several that start on one state at one time, one works, however the others end."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from tests.proofs.applications import busy
from tests.proofs.test_kills import KILLED, Hatchery, in_peace, local, pytestmark

__all__ = ["pytestmark"]
REFUSED = 3


def races(root: Path, rounds: int) -> None:
    chance, owners = random.Random(rounds), 0  # noqa: S311 - no secret
    mails = busy(3)
    with local(root / "home") as home, Hatchery(home) as hatchery:
        in_peace(hatchery, mails[0].message.time - timedelta(hours=1))
        home.deliver(mails)
        for number in range(rounds):
            now = mails[0].message.time + (mails[-1].message.time - mails[0].message.time) * (number + 1) / rounds
            everybody = [now] * chance.randint(2, 8)
            codes = hatchery.run(*everybody, kill_after=chance.uniform(0, 0.2), everybody=False)
            assert set(codes) <= {0, REFUSED, KILLED}
            assert codes.count(KILLED) <= 1
            owners += codes.count(0)
        in_peace(hatchery, now)
        assert owners >= rounds / 2
        assert one_at_a_time(hatchery.diary.read_text(encoding="utf-8").split())
        assert set(home.left.values()) == {1}


def one_at_a_time(diary: list[str]) -> bool:
    """Nobody came in while another was at work: who came in and never left, was killed and never seen again."""
    inside: set[str] = set()
    gone: set[str] = set()
    for note in diary:
        who = note[1:]
        if note[0] == "+":
            gone |= inside
            inside = {who}
        elif who in gone:
            return False
        else:
            inside.discard(who)
    return True


@pytest.mark.parametrize(("diary", "sound"), [("+1 -1 +2 -2", True), ("+1 +2 -2", True), ("+1 +2 -1 -2", False)])
def test_the_judge_of_a_diary_sees_two_at_once(diary: str, *, sound: bool) -> None:
    assert one_at_a_time(diary.split()) is sound


def test_three_races_have_one_owner_each(tmp_path: Path) -> None:
    races(tmp_path, 3)


@pytest.mark.slow
def test_two_hundred_races_have_one_owner_each(tmp_path: Path) -> None:
    races(tmp_path, 200)
