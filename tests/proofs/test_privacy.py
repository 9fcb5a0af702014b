"""No word of a mail, no name and no token in any log or error; nobody else may read the state."""

from __future__ import annotations

import logging
import re
import traceback
from datetime import timedelta
from pathlib import Path

import pytest

from followup.errors import FollowupError
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import Stage
from tests.mailbox.test_gmail_faults import CALLS
from tests.proofs.applications import FIRMS, NAMES, Mail, busy, moments
from tests.proofs.homes import GmailHome, LocalHome
from tests.proofs.test_quiet import assembled, set_clock

BROKEN = (
    b"From: Canary Person <canary@canary.example>\r\nSubject: Canary\r\nContent-Type: text/plain; charset=canary\r\n"
)
CANARIES = re.compile(r"canary|interview for|thank you|refresh-\d|access-\d|test-secret|robin", re.IGNORECASE)


def secrets(mails: list[Mail]) -> re.Pattern[str]:
    """What must not be seen: people, firms, addresses, words of the mails, tokens."""
    known = {name.split()[1] for name in NAMES[:2]} | set(FIRMS[:2])
    known |= {mail.message.sender.address for mail in mails if mail.message.sender}
    return re.compile("|".join([CANARIES.pattern, *map(re.escape, known)]), re.IGNORECASE)


def test_nothing_of_a_mail_and_no_token_is_logged_or_raised_whatever_goes_wrong(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mails, raised = busy(2), []
    with Stage(tmp_path, hang_for=0.1) as stage:
        home = GmailHome(tmp_path, gmail=stage.gmail)
        stage.world.deliver(BROKEN, at=mails[0].message.time)
        stage.world.deliver(b"", at=mails[0].message.time)
        set_clock(stage, mails[0].message.time)
        work = assembled(home, stage)
        for number, (now, came) in enumerate(moments(mails)):
            home.deliver(came)
            for call in CALLS:
                fault = list(FAULTS.values())[number % len(FAULTS)]
                stage.gmail.inject(call, fault, times=9 if number % 2 else 1)
            for later in range(3):
                set_clock(stage, now + later * timedelta(minutes=2))
                try:
                    done = work.once(stage.time.now(), confirmed=True)
                    raised += [done.trouble] if done.trouble else []
                except FollowupError as error:
                    raised.append(error)
                stage.gmail.recover()
        work.store.close()
    said = "".join("".join(traceback.format_exception(error)) + str(error.hint) for error in raised)
    assert len(raised) > 3
    assert "cannot be read" in caplog.text
    found = secrets(mails)
    assert [line for line in caplog.text.splitlines() if found.search(line)] == []
    # (a traceback shows our own lines, so only what an error says is looked at)
    assert [line for line in said.splitlines() if not line.startswith("  ") and found.search(line)] == []


@pytest.mark.parametrize("kind", [LocalHome, GmailHome])
def test_nobody_else_may_read_state_token_or_drafts(tmp_path: Path, kind: type[LocalHome | GmailHome]) -> None:
    mails = busy(2)
    with Stage(tmp_path) as stage:
        home = GmailHome(tmp_path, gmail=stage.gmail) if kind is GmailHome else LocalHome(tmp_path)
        home.deliver(mails)
        set_clock(stage, mails[-1].message.time)
        work = assembled(home, stage)
        work.once(stage.time.now())
        private = [*(tmp_path / "state").iterdir(), *(tmp_path / "mail-drafts").glob("*/*"), tmp_path / "token.json"]
        assert {path.stat().st_mode & 0o077 for path in private} == {0}
        work.store.close()
    assert (tmp_path / "state").stat().st_mode & 0o077 == 0
