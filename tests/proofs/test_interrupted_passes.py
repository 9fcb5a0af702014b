"""A pass that breaks off anywhere is made up for by the next: the history in memory is that of a new process."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from followup.core.ledger import State
from followup.errors import LoginError, MailboxError
from followup.inbox import Inbox
from followup.live import Live
from followup.mailbox.local import LocalMailbox
from followup.outbox import Outbox
from followup.wiring import live
from tests.proofs.applications import Mail, busy, moments
from tests.proofs.homes import LocalHome

BREAKS = (
    (Inbox, "new_mail"),
    (Inbox, "remember"),
    (Inbox, "settled"),
    (Outbox, "recognise"),
    (Outbox, "recover"),
    (Outbox, "look"),
    (LocalMailbox, "create_draft"),
    (LocalMailbox, "fate"),
    (LocalMailbox, "remove_draft"),
)
TROUBLES = (MailboxError("away"), LoginError("log in"), sqlite3.OperationalError("database is locked"))


def processes(work: Live) -> list[Any]:
    """What the history says, in a form that can be compared."""
    told = work.assistant.history.processes
    return sorted((one.id, one.company, [(entry.id, entry.label) for entry in one.entries]) for one in told)


def breaking_once(owner: type, name: str, trouble: Exception, patch: pytest.MonkeyPatch) -> None:
    """The next call raises; those after it work."""
    whole: Callable[..., Any] = getattr(owner, name)

    def broken(*_: Any, **__: Any) -> Any:
        patch.setattr(owner, name, whole)
        raise trouble

    patch.setattr(owner, name, broken)


def lived(home: LocalHome, mails: list[Mail], break_at: Callable[[int, pytest.MonkeyPatch], None]) -> None:
    """The search in one process; it may break at each moment, and is polled again two minutes later."""
    with live(home.config) as work:
        for number, (now, came) in enumerate(moments(mails)):
            home.deliver(came)
            with pytest.MonkeyPatch.context() as patch:
                break_at(number, patch)
                with suppress(MailboxError, LoginError, sqlite3.OperationalError):
                    work.once(now)
            work.once(now + timedelta(seconds=1))
            work.once(now + timedelta(seconds=2))
        in_memory = processes(work)
    with live(home.config) as anew:
        assert processes(anew) == in_memory


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
@pytest.mark.parametrize(("owner", "name"), BREAKS, ids=lambda part: getattr(part, "__name__", part))
def test_what_breaks_in_every_pass_changes_nothing_in_the_end(
    tmp_path: Path, owner: type, name: str, trouble: Exception
) -> None:
    mails = busy(1)
    for folder in ("calm", "broken"):
        (tmp_path / folder).mkdir()
    calm, home = LocalHome(tmp_path / "calm"), LocalHome(tmp_path / "broken")
    lived(calm, mails, lambda *_: None)
    lived(home, mails, lambda _, patch: breaking_once(owner, name, trouble, patch))
    assert home.left == calm.left
    assert home.deeds == calm.deeds


def test_a_mail_that_comes_late_stands_where_a_restart_would_put_it(tmp_path: Path) -> None:
    mails = busy(2)
    home = LocalHome(tmp_path)
    late, others = mails[0], mails[1:]
    with live(home.config) as work:
        home.deliver(others)
        end = mails[-1].message.time
        work.once(end)
        home.deliver([late])
        work.once(end + timedelta(minutes=2))
        in_memory = processes(work)
    with live(home.config) as anew:
        assert processes(anew) == in_memory


def test_a_draft_that_is_gone_and_found_sent_later_was_sent(tmp_path: Path) -> None:
    home = LocalHome(tmp_path)
    mails = [mail for mail in busy(1) if b"Thank you for today" not in mail.raw]
    home.deliver(mails)
    now = mails[-1].message.time + timedelta(days=1, hours=1)
    with live(home.config) as work:
        work.once(now)
        (draft,) = (tmp_path / "mail-drafts" / "cur").iterdir()
        sent = draft.read_bytes()
        draft.unlink()
        reminded = now + timedelta(hours=12)  # something falls due: the drafts are looked at
        work.once(reminded)
        assert states(work) == {State.DELETED}
        (tmp_path / "mail" / ".Sent" / "cur" / "sent.home").write_bytes(sent)
        work.once(reminded + timedelta(minutes=2))
        assert states(work) == {State.SENT}


def states(work: Live) -> set[State]:
    return {record.state for record in work.store.records().values() if record.draft}
