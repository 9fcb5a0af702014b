"""What a poll costs when nothing has happened, and what a first reading of a big mailbox costs."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.core.ledger import State
from followup.inbox import Inbox
from followup.live import Live
from followup.mailbox.gmail_transport import Transport
from followup.telling import Teller
from followup.wiring import assistant, live
from tests.fake_gmail.server import QUOTA
from tests.fake_gmail.stage import START, Stage
from tests.proofs.applications import Mail, busy
from tests.proofs.homes import GmailHome, Home, LocalHome

A_DAY_LATER = timedelta(days=1)


def assembled(home: Home, stage: Stage) -> Live:
    """The assistant as a new process has it, on the stage's clock."""
    box, store = stage.mailbox(), home.store()
    work = assistant(home.config, Inbox(box, store), box, store)
    return Live(home.config, store, work, Teller(store, {}))


def set_clock(stage: Stage, now: datetime) -> None:
    stage.time.passed = (now - START).total_seconds()


def with_waiting_drafts(home: LocalHome | GmailHome) -> datetime:
    """Deliver a search, all but its last mails; the time at which some of its drafts lie there."""
    mails = [mail for mail in busy(4) if b"Thank you for today" not in mail.raw]
    home.deliver(mails)
    return mails[-1].message.time + timedelta(hours=3)


def test_an_idle_poll_of_gmail_is_one_request_with_drafts_waiting_too(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        home = GmailHome(tmp_path, gmail=stage.gmail)
        now = with_waiting_drafts(home)
        set_clock(stage, now)
        work = assembled(home, stage)
        for minutes in (0, 2):  # (the drafts left by the first are seen in Gmail's history by the second)
            work.once(now + timedelta(minutes=minutes))
        assert [record.state for record in work.store.records().values()].count(State.WAITING) >= 2
        for minutes in range(4, 14, 2):
            stage.gmail.calls.clear()
            work.once(now + timedelta(minutes=minutes))
            assert stage.gmail.calls == ["history.list"]
        work.store.close()


def test_an_idle_poll_of_a_maildir_opens_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = LocalHome(tmp_path)
    now = with_waiting_drafts(home)
    with live(home.config) as work:
        work.once(now)
        assert home.drafts
        opened: list[Path] = []

        def watched(path: Path, *args: Any, **more: Any) -> Any:
            opened.append(path)
            return io.open(path, *args, **more)  # noqa: UP020 - what Path.open does, and whoever asked closes it

        monkeypatch.setattr(Path, "open", watched)
        work.once(now + timedelta(minutes=2))
        assert opened == []
        home.deliver(busy(5)[-1:])
        work.once(now + timedelta(minutes=4))
        assert opened != []


# a first reading


def big(stage: Stage, size: int) -> list[Mail]:
    """A mailbox of half a year; three mails of a hundred are about work."""
    jobs = busy(size // 100)[: size * 3 // 100]
    stage.time.passed = (jobs[-1].message.time - START).total_seconds()
    for number in range(size - len(jobs)):
        raw = (
            f"From: News <news@shop{number % 50}.example>\r\nTo: robin.vale@example.com\r\nSubject: Offer {number}\r\n"
        )
        raw += (
            f"Message-ID: <{number}@shop.example>\r\nList-Unsubscribe: <https://shop.example>\r\n\r\nToday: socks.\r\n"
        )
        stage.world.deliver(raw.encode(), at=jobs[-1].message.time - timedelta(minutes=20 * number))
    return jobs


class KilledError(BaseException):
    """The process dies here."""


def first_reading(root: Path, size: int, monkeypatch: pytest.MonkeyPatch) -> float:
    """Killed twice in the middle, and then to its end; how long it took on the stage's clock."""
    with Stage(root) as stage:
        home = GmailHome(root, gmail=stage.gmail)
        home.deliver(big(stage, size))
        begun = stage.time.passed
        for deadly in (size // 3, size // 2, None):
            work = assembled(home, stage)
            with monkeypatch.context() as patch:
                killed = deadly is not None and _killed_at(deadly, work, stage, patch)
            assert killed == (deadly is not None)
            if not killed:
                work.once(stage.time.now())
            work.store.close()
            stage.time.passed += 60  # a new process cannot know what the old one spent in this minute
        assert set(stage.gmail.fetched.values()) == {1}
        assert len(stage.gmail.fetched) == size
        assert stage.gmail.peak <= QUOTA
        store = home.store()
        assert size * 3 // 100 <= len(store.messages()) < size // 20
        store.close()
        return stage.time.passed - begun


def _killed_at(request: int, work: Live, stage: Stage, patch: pytest.MonkeyPatch) -> bool:
    go_on = Transport.request

    def deadly(self: Transport, *args: Any, **more: Any) -> Any:
        if sum(stage.gmail.fetched.values()) >= request:
            raise KilledError
        return go_on(self, *args, **more)

    patch.setattr(Transport, "request", deadly)
    try:
        work.once(stage.time.now())
    except KilledError:
        return True
    return False


def test_a_first_reading_fetches_each_mail_once_even_if_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first_reading(tmp_path, 300, monkeypatch)


@pytest.mark.slow
def test_a_first_reading_of_10000_mails_stays_within_the_quota(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert first_reading(tmp_path, 10_000, monkeypatch) < 45 * 60
