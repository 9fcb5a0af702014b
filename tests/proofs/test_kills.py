"""Killed with -9 at any moment, again and again, then left in peace: exactly the right drafts."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest

from tests.fake_gmail import FakeGmail, World
from tests.proofs.applications import Mail, busy, moments
from tests.proofs.homes import GmailHome, Home, LocalHome

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
SETTLED = timedelta(minutes=3)  # longer than a request of unknown outcome can be in flight
KILLED = -9


@dataclass
class Hatchery:
    """Runs assistants in processes of their own."""

    home: Home
    _process: subprocess.Popen[str] = field(init=False)

    def __enter__(self) -> Self:
        program = Path(__file__).with_name("hatchery.py").read_text(encoding="utf-8")  # (-c finds what pytest found)
        words = [sys.executable, "-c", program, str(self.home.file), str(self.diary)]
        self._process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=60)

    @property
    def diary(self) -> Path:
        return self.home.root / "diary"

    def run(self, *at: datetime, kill_after: float | None = None, everybody: bool = True) -> list[int]:
        """Exit codes of as many assistants as there are times."""
        order = {"at": [one.isoformat() for one in at], "kill_after": kill_after, "all": everybody}
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        codes: list[int] = json.loads(self._process.stdout.readline())
        return codes


def fast() -> float:
    """Seconds for the quota: so many runs in a row stand for days."""
    return time.monotonic() * 1000


@contextmanager
def local(root: Path) -> Iterator[LocalHome]:
    root.mkdir()
    yield LocalHome(root)


@contextmanager
def gmail(root: Path) -> Iterator[GmailHome]:
    root.mkdir()
    with FakeGmail(World(lambda: datetime(2026, 3, 2, tzinfo=UTC)), clock=fast) as server:
        yield GmailHome(root, gmail=server)


def in_peace(hatchery: Hatchery, now: datetime) -> None:
    """Polls until nothing can be open; each comes to its end."""
    for later in (timedelta(), SETTLED):
        assert hatchery.run(now + later) == [0]


def lived(home: Home, mails: list[Mail], kills: int, within: float) -> int:
    """The search, each pass disturbed by its share of the kills, `within` so many seconds; how many struck."""
    chance, struck = random.Random(kills), 0  # noqa: S311 - no secret
    steps = list(moments(mails))
    with Hatchery(home) as hatchery:
        in_peace(hatchery, mails[0].message.time - timedelta(hours=1))
        for number, (now, came) in enumerate(steps, start=1):
            home.deliver(came)
            while struck < kills * number / len(steps):
                struck += hatchery.run(now, kill_after=chance.uniform(0, within)) == [KILLED]
            assert hatchery.run(now) == [0]
        in_peace(hatchery, now)
    return struck


def survives(root: Path, kind: type[Home], kills: int, mails: list[Mail], within: float) -> None:
    place = gmail if kind is GmailHome else local
    with place(root / "undisturbed") as calm, place(root / "killed") as home:
        lived(calm, mails, 0, within)
        assert lived(home, mails, kills, within) >= kills
        assert home.given_up == []
        assert home.left == calm.left
        assert home.deeds == calm.deeds
        assert set(home.left.values()) == {1}


@pytest.mark.parametrize("kind", [LocalHome, GmailHome])
def test_twenty_kills_leave_exactly_the_right_drafts(tmp_path: Path, kind: type[Home]) -> None:
    survives(tmp_path, kind, kills=20, mails=[mail for mail in busy(2) if b"Birchmark" in mail.raw], within=0.08)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [LocalHome, GmailHome])
def test_a_thousand_kills_leave_exactly_the_right_drafts(tmp_path: Path, kind: type[Home]) -> None:
    survives(tmp_path, kind, kills=1000, mails=busy(40), within=0.3)
