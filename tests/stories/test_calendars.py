"""Calendar entries as Google, Outlook and booking services write them. Days were counted: 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.policy import Me
from tests.stories.story import Story, invitation

VIENNA = Me("Robin Vale", ("robin.vale@example.com",), "Europe/Vienna", "AT")
ROBIN = ("Robin Vale", "robin.vale@example.com")
TESS = "Tess Marlowe <tess.marlowe@ironbark.example>"
RAJ = ("Raj Patel", "raj.patel@ironbark.example")


def thanked(story: Story, until: str | None = None) -> list[tuple[str, str]]:
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [(story.line(event)[:16], event.to[0]) for event in drafts]


def outlook(  # noqa: PLR0913 - a calendar entry has so many parts
    start: str,
    end: str,
    *,
    zone: str = "Eastern Standard Time",
    method: str = "REQUEST",
    sequence: int = 0,
    extra: tuple[str, ...] = (),
) -> str:
    """A meeting request as Outlook writes it: Windows zone names, rooms as resources, folded lines."""
    stamps = (
        (f"DTSTART;TZID={zone}:{start}", f"DTEND;TZID={zone}:{end}") if zone else (f"DTSTART:{start}", f"DTEND:{end}")
    )
    lines = (
        "BEGIN:VCALENDAR",
        f"METHOD:{method}",
        "PRODID:Microsoft Exchange Server 2010",
        "VERSION:2.0",
        "BEGIN:VTIMEZONE",
        f"TZID:{zone or 'UTC'}",
        "BEGIN:STANDARD",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0400",
        "TZOFFSETTO:-0500",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0400",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "ORGANIZER;CN=Tess Marlowe:mailto:tess.marlowe@ironbark.example",
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Robin Va\r\n le:mailto:robin.vale@example.com",
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Raj Patel:mailto:raj.patel@ironbark.example",
        "ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;CN=Room Wattle:mailto:wattle@ironbark.example",
        "UID:040000008200E00074C5B7101A82E008",
        "SUMMARY;LANGUAGE=en-US:Interview - Logistics Planner - Robin Vale",
        *stamps,
        "DTSTAMP:20260225T150000Z",
        f"SEQUENCE:{sequence}",
        *extra,
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "\r\n".join(lines)


def meeting(story: Story, at: str, ics: str, subject: str = "Interview - Logistics Planner - Robin Vale") -> str:
    return story.they(at, TESS, subject, "Microsoft Teams meeting\nJoin on your computer or mobile app\n", ics=ics)


def test_outlooks_zone_names_rooms_and_folded_lines() -> None:
    """Edge case 20: a Windows zone name is a place's clock; on March 12 it is summer time."""
    story = Story()
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500"))
    assert story.acts("2026-03-25 00:00") == [
        "2026-03-12 15:15 draft thank_you",
        "2026-03-12 18:00 reminder debrief",
        "2026-03-19 09:00 reminder silence",
    ]
    assert thanked(story) == [("2026-03-12 15:15", "raj.patel@ironbark.example")]


def test_a_floating_time_is_on_the_candidates_clock() -> None:
    """Edge case 20."""
    story = Story()
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500", zone=""))
    assert thanked(story) == [("2026-03-12 15:15", "raj.patel@ironbark.example")]


def test_a_whole_day_is_no_time() -> None:
    """Edge case 20."""
    story = Story()
    day = outlook("x", "x").replace("DTSTART;TZID=Eastern Standard Time:x", "DTSTART;VALUE=DATE:20260312")
    meeting(story, "2026-02-26 10:00", day.replace("DTEND;TZID=Eastern Standard Time:x", "DTEND;VALUE=DATE:20260313"))
    acts = story.acts("2026-03-04 00:00")
    assert acts == ["2026-02-26 10:00 notice review"]


def test_a_candidate_abroad_sees_the_entrys_own_zone() -> None:
    """2:30 pm in New York on March 12 is 19:30 in Vienna: summer time began there on March 8, here on March 29."""
    story = Story(VIENNA)
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500"))
    assert story.acts("2026-03-13 00:00") == ["2026-03-12 20:15 draft thank_you", "2026-03-12 20:15 reminder debrief"]


def test_outlook_moves_and_then_cancels() -> None:
    """Edge case 21."""
    story = Story()
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500"))
    meeting(story, "2026-03-10 10:00", outlook("20260313T100000", "20260313T104500", sequence=1), "Updated: Interview - Logistics Planner - Robin Vale")  # fmt: skip
    off = outlook("20260313T100000", "20260313T104500", method="CANCEL", sequence=2, extra=("STATUS:CANCELLED",))
    meeting(story, "2026-03-12 17:00", off, "Canceled: Interview - Logistics Planner - Robin Vale")
    assert story.acts("2026-03-16 00:00") == ["2026-03-12 17:00 no_action thank_you"]


def test_his_acceptance_changes_nothing() -> None:
    story = Story()
    first = meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500"))
    story.i(
        "2026-02-26 10:20",
        TESS,
        "Accepted: Interview - Logistics Planner - Robin Vale",
        "",
        re=first,
        ics=outlook("20260312T143000", "20260312T151500", method="REPLY"),
    )
    assert thanked(story) == [("2026-03-12 15:15", "raj.patel@ironbark.example")]


def test_two_rounds_in_one_mail() -> None:
    """Edge case 22: two entries in one calendar part."""
    story = Story()
    one = invitation("20260312T090000", "20260312T100000", uid="r1@ironbark.example", organizer="tess.marlowe@ironbark.example", attendees=(ROBIN, RAJ))  # fmt: skip
    two = invitation("20260312T103000", "20260312T113000", uid="r2@ironbark.example", organizer="tess.marlowe@ironbark.example", attendees=(ROBIN, ("Ines Duarte", "ines.duarte@ironbark.example")))  # fmt: skip
    event = two[two.index("BEGIN:VEVENT") : two.index("END:VCALENDAR")]
    both = one.replace("END:VCALENDAR", event + "END:VCALENDAR")
    story.they("2026-03-03 10:00", TESS, "Your interviews at Ironbark", "Hi Robin,\n\nPlease find your two interviews attached.\n\nTess", ics=both)  # fmt: skip
    assert thanked(story) == [
        ("2026-03-12 10:00", "raj.patel@ironbark.example"),
        ("2026-03-12 11:30", "ines.duarte@ironbark.example"),
    ]
    assert story.acts("2026-03-13 00:00")[-1] == "2026-03-12 18:00 reminder debrief"


def test_a_booking_service_reschedules_under_a_new_identity() -> None:
    """Edge cases 21 and 26."""
    story = Story()
    story.they(
        "2026-03-02 10:00",
        TESS,
        "Logistics Planner: let's talk",
        "Hi Robin,\n\nI'd love to talk about the Logistics Planner role at Ironbark. Please choose a slot for our interview here:"
        " https://calendly.com/tess-ironbark\n\nTess",
    )
    people = {"organizer": "tess.marlowe@ironbark.example", "attendees": (ROBIN,), "summary": "Interview with Ironbark"}
    story.they(
        "2026-03-02 12:00",
        "Calendly <notifications@calendly.com>",
        "Confirmed: Interview with Ironbark on Thursday, March 5, 2026",
        "Hi Robin Vale,\n\nYour Interview with Ironbark with Tess Marlowe at 11:00am (Eastern Time) on Thursday, March 5, 2026 is"
        " scheduled.",
        ics=invitation("20260305T110000", "20260305T113000", uid="aaa@calendly.com", **people),  # type: ignore[arg-type]
    )
    story.they(
        "2026-03-04 09:00",
        "Calendly <notifications@calendly.com>",
        "Updated: Interview with Ironbark rescheduled to Friday, March 6, 2026",
        "Hi Robin Vale,\n\nYour Interview with Ironbark with Tess Marlowe has been rescheduled.\n\nFormer: 11:00am on Thursday, March"
        " 5, 2026\nUpdated: 3:00pm on Friday, March 6, 2026 (Eastern Time)",
        ics=invitation("20260306T150000", "20260306T153000", uid="bbb@calendly.com", **people),  # type: ignore[arg-type]
    )
    assert thanked(story) == [("2026-03-06 15:30", "tess.marlowe@ironbark.example")]


def test_an_updated_guest_list_after_the_interview_drafts_nothing_twice() -> None:
    story = Story()
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500"))
    meeting(story, "2026-03-12 16:00", outlook("20260312T143000", "20260312T151500", sequence=1), "Updated: Interview - Logistics Planner - Robin Vale")  # fmt: skip
    assert thanked(story) == [("2026-03-12 15:15", "raj.patel@ironbark.example")]


def test_one_occurrence_of_a_series_is_moved_by_its_recurrence_id() -> None:
    story = Story()
    meeting(story, "2026-02-26 10:00", outlook("20260312T143000", "20260312T151500", extra=("RECURRENCE-ID:20260312T183000Z",)))  # fmt: skip
    meeting(story, "2026-03-10 10:00", outlook("20260313T100000", "20260313T104500", sequence=1, extra=("RECURRENCE-ID:20260312T183000Z",)), "Updated: Interview - Logistics Planner - Robin Vale")  # fmt: skip
    assert thanked(story) == [("2026-03-13 10:45", "raj.patel@ironbark.example")]
