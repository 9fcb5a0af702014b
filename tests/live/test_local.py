"""The assistant on a real Maildir: what it leaves there, and what it never does twice (edge cases 6-9)."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from followup.core.corrections import Corrections
from followup.core.ledger import Record, State
from followup.core.model import Message, Reading
from followup.core.plan import Moment
from followup.core.policy import Policy
from followup.core.reading import read
from followup.core.setting import Setting
from followup.cycle import Assistant
from followup.drafting import Templates
from followup.errors import AlreadyRunningError
from followup.inbox import Inbox
from followup.mailbox.local import LocalMailbox
from followup.outbox import Outbox
from followup.store import Store
from followup.wiring import live
from tests.live.house import House, only

DANA = "Dana Fox <dana.fox@lumen-labs.example>"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Dana has invited Robin for Tuesday 2026-03-03, 14:00 to 15:00 in Toronto, and Robin has agreed."""
    house = House(tmp_path)
    story = house.story
    invite = story.they(
        "2026-02-26 10:00",
        DANA,
        "Interview for the Data Engineer role at Lumen Labs",
        "Hi Robin,\n\nThank you for applying for the Data Engineer position at Lumen Labs. We are glad to "
        "invite you to an interview with me on Tuesday, March 3, 2026 from 2:00 pm to 3:00 pm ET. "
        "Does that work for you?\n\n"
        "Best regards,\nDana Fox\nEngineering Manager, Lumen Labs",
    )
    yes = story.i("2026-02-26 11:00", DANA, "Re: Interview", "Hi Dana,\n\nThat works for me.\n\nRobin", re=invite)
    story.they(
        "2026-02-26 12:00",
        DANA,
        "Re: Interview for the Data Engineer role at Lumen Labs",
        "Hi Robin,\n\nGreat, your interview is confirmed for Tuesday, March 3, 2026, 2:00 pm to 3:00 pm ET.\n\nDana",
        re=yes,
    )
    return house


def test_a_thank_you_lies_in_the_drafts_folder_after_the_interview_and_in_its_thread(house: House) -> None:
    assert house.acts("2026-02-26 12:30") == []
    assert house.acts("2026-03-03 15:00") == ["03-03 15:00 draft thank_you"]
    draft = house.draft()
    assert [who.address for who in draft.to] == ["dana.fox@lumen-labs.example"]
    assert draft.subject == "Re: Interview for the Data Engineer role at Lumen Labs"
    assert draft.in_reply_to in draft.references


def test_a_second_pass_at_the_same_moment_does_nothing(house: House) -> None:
    house.run("2026-03-03 15:00")
    assert house.run("2026-03-03 15:00").events == ()
    assert len(house.drafts) == 1


def test_a_full_resync_does_nothing_twice(house: House) -> None:
    house.run("2026-03-03 15:00")
    store = house.store()
    store.set_fact(f"cursor {house.root / 'mail'}", None)
    store.close()
    assert house.acts("2026-03-03 15:01") == []
    assert len(house.drafts) == 1


def test_a_deleted_draft_is_never_made_again(house: House) -> None:
    house.run("2026-03-03 15:00")
    house.drafts[0].unlink()
    assert only(house.acts("2026-03-03 18:00"), "draft") == []
    assert house.drafts == []


def test_an_edited_draft_is_never_touched_and_the_user_is_told_when_it_is_overtaken(house: House) -> None:
    house.run("2026-03-03 15:00")
    mine = house.drafts[0]
    mine.write_bytes(mine.read_bytes() + b"\r\nP.S. It was good to see the lab.\r\n")
    edited = mine.read_bytes()
    house.story.i("2026-03-03 16:00", DANA, "Thanks", "Hi Dana,\n\nThank you for today.\n\nRobin")
    assert only(house.acts("2026-03-03 16:01"), "notice") == ["03-03 16:00 notice review"]
    assert mine.read_bytes() == edited


def test_an_untouched_draft_is_withdrawn_once_he_has_written_himself(house: House) -> None:
    house.run("2026-03-03 15:00")
    house.story.i("2026-03-03 16:00", DANA, "Thanks", "Hi Dana,\n\nThank you for today.\n\nRobin")
    assert only(house.acts("2026-03-03 16:01"), "withdrawn") == ["03-03 16:00 withdrawn thank_you"]
    assert house.drafts == []


def test_no_draft_where_he_has_written_before_its_moment(house: House) -> None:
    house.story.i("2026-03-03 14:55", DANA, "Thanks", "Hi Dana,\n\nThank you for today.\n\nRobin")
    assert house.acts("2026-03-03 15:00") == ["03-03 15:00 no_action thank_you"]


def test_a_sent_draft_is_recognised_and_the_clock_runs_from_it(house: House) -> None:
    house.run("2026-03-03 15:00")
    draft = house.draft()
    house.drafts[0].replace(house.root / "mail" / ".Sent" / "cur" / "sent-by-the-user:2,S")
    house.run("2026-03-04 09:00")
    store = house.store()
    states = {record.draft.message_id: record.state for record in store.records().values() if record.draft}
    store.close()
    assert states == {draft.id: State.SENT}


def test_the_first_run_learns_history_and_does_not_nag_about_it(house: House) -> None:
    assert house.acts("2026-03-20 12:00") == []
    assert house.drafts == []


def test_what_falls_due_tomorrow_counts_however_old_the_mail(house: House) -> None:
    house.run("2026-03-09 12:00")
    assert house.acts("2026-03-10 09:00") == ["03-10 09:00 reminder silence"]


def test_what_was_due_within_the_first_runs_window_is_done(house: House) -> None:
    assert only(house.acts("2026-03-04 12:00"), "draft") == ["03-03 15:00 draft thank_you"]


def test_a_draft_that_comes_more_than_two_working_days_late_is_refused(house: House) -> None:
    house.run("2026-02-27 12:00")
    assert only(house.acts("2026-03-06 12:00"), "thank_you") == ["03-03 15:00 no_action thank_you"]


def test_a_dry_run_says_the_same_and_leaves_nothing(house: House) -> None:
    house.run("2026-02-27 12:00")
    assert house.acts("2026-03-03 15:00", dry=True) == ["03-03 15:00 draft thank_you"]
    assert house.drafts == []
    assert house.acts("2026-03-03 15:00") == ["03-03 15:00 draft thank_you"]


def test_the_mailbox_is_left_as_it_was(house: House) -> None:
    house.deliver()
    before = _bytes_and_times(house.root / "mail")
    house.run("2026-03-03 15:00")
    assert _bytes_and_times(house.root / "mail") == before


def test_a_second_assistant_on_the_same_state_is_refused(house: House) -> None:
    with live(house.config), pytest.raises(AlreadyRunningError), live(house.config):
        pass


def test_a_lost_database_does_not_flood_the_mailbox(house: House) -> None:
    """More than twenty drafts in one pass cannot be right: none is made until the user says so."""
    house.more = "\n[drafts]\n"
    for n in range(25):
        who = f"Person{n} <p{n}@firm{n}.example>"
        hello = house.story.they(
            "2026-03-02 09:00",
            who,
            f"Your application to Firm{n}",
            f"Hi Robin,\n\nI am the recruiter for the Analyst role at Firm{n}. "
            f"Could you tell me your notice period?\n\nPerson{n}",
        )
        answer = house.story.i("2026-03-02 10:00", who, "Re: Your application", "Four weeks.\n\nRobin", re=hello)
        house.story.they(
            "2026-03-03 11:00",
            who,
            f"Your application to Firm{n}",
            "Hi Robin,\n\nUnfortunately we will not be taking your application further. "
            f"I wish you all the best.\n\nPerson{n}",
            re=answer,
        )
    done = house.run("2026-03-03 12:00")
    assert done.held_back >= 25
    assert house.drafts == []
    house.run("2026-03-03 12:05", confirmed=True)
    assert len(house.drafts) >= 25


def test_unrelated_mail_leaves_no_text_behind(house: House) -> None:
    house.story.they("2026-03-02 09:00", "Mum <mum@home.example>", "Sunday", "Canary-7731: will you come for lunch?")
    house.run("2026-03-02 12:00")
    state = b"".join(path.read_bytes() for path in (house.root / "state").iterdir())
    assert b"Canary-7731" not in state


def test_the_state_is_private(house: House) -> None:
    house.run("2026-03-02 12:00")
    assert (house.root / "state").stat().st_mode & 0o077 == 0
    assert (house.root / "state" / "followup.db").stat().st_mode & 0o077 == 0


def test_a_mail_that_cannot_be_read_is_set_aside_and_the_rest_goes_on(house: House) -> None:
    (house.root / "mail" / "new" / "broken").write_bytes(b"")
    house.run("2026-03-02 12:00")
    house.run("2026-03-02 12:02")
    assert house.acts("2026-03-03 15:00") == ["03-03 15:00 draft thank_you"]
    store = house.store()
    assert store.quarantined() == ["broken"]
    store.close()


class _Dying(Store):
    """A store whose process dies at the n-th write of a record."""

    deaths: int = 0

    def put(self, record: Record) -> None:
        self.deaths -= 1
        if self.deaths == 0:
            raise KeyboardInterrupt
        super().put(record)

    def records(self) -> Mapping[str, Record]:
        return super().records()


@pytest.mark.parametrize("write", [1, 2, 3])
def test_a_death_between_the_intent_the_draft_and_its_receipt_neither_doubles_nor_loses(
    house: House, write: int
) -> None:
    house.run("2026-02-27 12:00")
    _die_at(house, write)
    for minute in range(1, 4):
        house.run(f"2026-03-03 15:0{minute}")
    assert len(house.drafts) == 1


def _die_at(house: House, write: int) -> None:
    config = house.config
    store = _Dying(house.root / "state" / "followup.db")
    store.deaths = write
    box = LocalMailbox(config.mailbox_path, config.drafts_folder)
    assistant = Assistant(Inbox(box, store), Outbox(box, store, Templates(), config.me), Setting(config))
    now = house.time("2026-03-03 15:00")
    try:
        assistant.run(Moment(now, now - timedelta(minutes=2), now - timedelta(days=30)))
    except KeyboardInterrupt:
        pass
    finally:
        store.close()


def _bytes_and_times(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_a_moved_state_folder_begins_anew_without_touching_the_mailbox(house: House) -> None:
    house.run("2026-03-03 15:00")
    shutil.rmtree(house.root / "state")
    assert only(house.acts("2026-03-03 15:10"), "draft") == ["03-03 15:00 draft thank_you"]
    assert len(house.drafts) == 1


def test_another_mailbox_on_the_same_state_is_read_from_its_beginning(house: House) -> None:
    house.run("2026-03-02 12:00")
    (house.root / "mail").rename(house.root / "elsewhere")
    house.config_text = house.config_text.replace('path = "mail"', 'path = "elsewhere"')
    house.story.they("2026-03-02 13:00", "Ann Lee <ann@acme-tools.example>", "Interview", "Could you interview Friday?")
    (house.root / "elsewhere" / "new" / "another").write_bytes(house.story.mails[-1])
    house.story.mails.pop()
    assert any(event.event == "message" for event in house.run("2026-03-02 13:30").events)


def test_a_mail_that_breaks_the_judgement_is_set_aside_and_the_rest_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def brittle(message: Message, policy: Policy, said: Corrections) -> Reading:
        if "brittle" in message.subject:
            raise RecursionError
        return read(message, policy, said)

    monkeypatch.setattr("followup.cycle.read", brittle)
    house.story.they("2026-03-02 09:00", "Ann <ann@glass.example>", "brittle", "Canary-4410: would Friday suit?")
    house.run("2026-03-02 12:00")
    assert house.acts("2026-03-03 15:00") == ["03-03 15:00 draft thank_you"]
    with closing(house.store()) as store:
        assert len(store.quarantined()) == 1
