"""Calls of Gmail go wrong for two whole polls: no send, no second draft, nothing lost, no storm of requests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from followup.errors import FollowupError
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import Stage
from tests.mailbox.test_gmail_faults import CALLS, sense
from tests.proofs.applications import Mail, busy, moments
from tests.proofs.homes import GmailHome
from tests.proofs.test_quiet import assembled, set_clock

POLL = timedelta(minutes=2)
MOST_A_MINUTE = 60
RECOVERY = 2  # polls
FOR_TWO_POLLS = 1000  # calls: more than two polls make


class Timed(list[str]):
    """The calls of a server, with the time of each."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.at: list[float] = []

    def append(self, call: str, /) -> None:
        super().append(call)
        self.at.append(self.stage.time.passed)

    @property
    def busiest_minute(self) -> int:
        return max(sum(begin <= other < begin + 60 for other in self.at) for begin in self.at)


def polls(mails: list[Mail]) -> Iterator[tuple[datetime, list[Mail]]]:
    """At each moment of a search three polls, two minutes apart."""
    for now, came in moments(mails):
        yield now, came
        yield now + POLL, []
        yield now + 2 * POLL, []


def suffers(root: Path, mails: list[Mail], trouble: tuple[str, str, int] | None) -> GmailHome:
    """The search, while one kind of call fails from its `number`-th time on, until two polls have failed."""
    root.mkdir()
    with Stage(root, hang_for=0.15, late_by=0.1) as stage:
        home = GmailHome(root, gmail=stage.gmail)
        stage.gmail.calls = calls = Timed(stage)
        work, bad, since = None, 0, None
        for number, (now, came) in enumerate(polls(mails)):
            set_clock(stage, now)
            home.deliver(came)
            if work is None:
                work = assembled(home, stage)
                if trouble:
                    call, fault, first = trouble
                    stage.gmail.inject(call, FAULTS[fault], number=first, times=FOR_TWO_POLLS)
            try:
                failed = work.once(now, confirmed=True).trouble is not None
            except FollowupError:
                failed = True
            if failed:
                stage.gmail.closing.wait(0.05)
                bad += 1
                since = since if since is not None else number
            if since is not None and number == since + 1:
                stage.gmail.recover()
            assert not failed or since is None or number <= since + 1 + RECOVERY, "not well again"
        assert calls.busiest_minute <= MOST_A_MINUTE
        assert work
        work.store.close()
    return home


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> GmailHome:
    return suffers(tmp_path_factory.mktemp("calm") / "home", busy(1), None)


def unharmed(root: Path, calm: GmailHome, trouble: tuple[str, str, int]) -> None:
    home = suffers(root / "home", busy(1), trouble)
    assert home.left == calm.left
    assert home.deeds == calm.deeds


WORST = ["dropped after", "503 before"]
TROUBLES = [(call, fault, number) for call in CALLS for fault in FAULTS for number in (1, 2) if sense(call, fault)]


@pytest.mark.parametrize("trouble", [one for one in TROUBLES if one[1] in WORST and one[2] == 1], ids=str)
def test_an_outage_of_one_call_changes_nothing_in_the_end(
    tmp_path: Path, calm: GmailHome, trouble: tuple[str, str, int]
) -> None:
    unharmed(tmp_path, calm, trouble)


@pytest.mark.slow
@pytest.mark.parametrize("trouble", TROUBLES, ids=str)
def test_any_outage_of_any_call_changes_nothing_in_the_end(
    tmp_path: Path, calm: GmailHome, trouble: tuple[str, str, int]
) -> None:
    unharmed(tmp_path, calm, trouble)
