"""What reaches the user from passes over a real Maildir: his channels and his calendar."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

import icalendar
import pytest

from followup.cycle import Pass
from followup.errors import LoginError, MailboxError
from followup.ports import Arrival
from followup.wiring import live
from tests.live.house import ZONE, House
from tests.stories.story import invitation

DANA = "Dana Fox <dana.fox@lumen-labs.example>"
CALENDAR = 'calendar = "jobs.ics"'


@dataclass
class Phone:
    heard: list[str] = field(default_factory=list)

    def notify(self, title: str, body: str) -> None:
        self.heard.append(f"{title}\n{body}")


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Robin meets Dana on Tuesday 2026-03-03 from 14:00 to 15:00 in Toronto."""
    house = House(tmp_path, CALENDAR)
    house.story.they(
        "2026-02-26 10:00",
        DANA,
        "Interview: Data Engineer at Lumen Labs",
        "Hi Robin,\n\nthe entry for your interview on Tuesday is attached.\n\nDana Fox\nLumen Labs",
        ics=invitation("20260303T140000", "20260303T150000", organizer="dana.fox@lumen-labs.example"),
    )
    return house


def run(house: House, now: str, phone: Phone, *, dry: bool = False) -> Pass:
    house.deliver()
    with live(house.config, dry=dry) as assistant:
        teller = replace(assistant.teller, channels={} if dry else {"phone": phone})
        return replace(assistant, teller=teller).once(house.time(now))


def test_a_pass_that_leaves_a_draft_says_so_once_and_not_what_is_in_it(house: House) -> None:
    phone = Phone()
    run(house, "2026-02-26 12:30", phone)
    run(house, "2026-03-03 15:01", phone)
    run(house, "2026-03-03 15:03", phone)
    (told,) = phone.heard
    assert told.startswith("A draft is ready\n- Thank-you note to dana.fox@lumen-labs.example (Lumen Labs): ")
    assert house.draft().text not in told


def test_the_evening_and_the_fifth_working_day_have_a_word_of_their_own(house: House) -> None:
    phone = Phone()
    for now in ("2026-02-26 12:30", "2026-03-03 15:01", "2026-03-03 18:00", "2026-03-10 08:59", "2026-03-10 09:00"):
        run(house, now, phone)
    assert [told.partition("\n")[0] for told in phone.heard] == [
        "A draft is ready",
        "Write down your interview with Lumen Labs",
        "No word from Lumen Labs yet",
    ]


def calendar(house: House) -> list[str]:
    """When its entries begin, in Toronto."""
    entries = icalendar.Calendar.from_ical((house.root / "jobs.ics").read_bytes()).walk("VEVENT")
    return [f"{entry.start.astimezone(ZONE):%m-%d %H:%M} {entry['SUMMARY']}" for entry in entries]  # type: ignore[attr-defined]


def test_the_calendar_holds_the_interview_and_what_comes_after_it(house: House) -> None:
    run(house, "2026-02-26 12:30", Phone())
    ahead = [
        "03-03 14:00 Interview: Lumen Labs, Data Engineer",
        "03-03 18:00 Write down your interview with Lumen Labs",
    ]
    assert calendar(house) == ahead
    run(house, "2026-03-03 15:01", Phone())
    assert calendar(house) == [*ahead, "03-10 09:00 No word from Lumen Labs yet"]


def test_the_calendar_is_left_alone_while_nothing_changes(house: House) -> None:
    run(house, "2026-02-26 12:30", Phone())
    before = (house.root / "jobs.ics").stat().st_ino
    run(house, "2026-02-26 12:32", Phone())
    assert (house.root / "jobs.ics").stat().st_ino == before


def test_a_dry_run_tells_nobody_and_leaves_the_calendar_alone(house: House) -> None:
    phone = Phone()
    run(house, "2026-02-26 12:30", phone)
    (house.root / "jobs.ics").unlink()
    run(house, "2026-03-03 15:01", phone, dry=True)
    assert phone.heard == []
    assert not (house.root / "jobs.ics").exists()
    run(house, "2026-03-03 15:01", phone)
    assert len(phone.heard) == 1


def poll(house: House, now: str, phone: Phone, error: MailboxError | None) -> None:
    """A pass at which the mailbox may fail."""

    def arrivals(*_: object) -> list[Arrival]:
        raise error or AssertionError

    with live(house.config) as assistant:
        told = replace(assistant, teller=replace(assistant.teller, channels={"phone": phone}))
        if error:
            told.assistant.source.mailbox.arrivals = arrivals  # type: ignore[attr-defined]
        with pytest.raises(MailboxError) if error else nullcontext():
            told.once(house.time(f"2026-02-26 {now}"))


def test_a_lost_login_is_told_once_and_again_only_after_it_has_worked(house: House) -> None:
    phone = Phone()
    lost, away = LoginError("Google ended the login", hint="Run `followup login`."), MailboxError("no network")
    for now, error in (("09:00", lost), ("09:02", away), ("09:04", lost), ("09:06", None), ("09:08", lost)):
        poll(house, now, phone, error)
    assert phone.heard == ["followup cannot get into your mailbox\nGoogle ended the login\nRun `followup login`."] * 2
