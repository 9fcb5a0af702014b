from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Address, Attendee, CalendarEntry
from followup.mail import calendar

OFFICE = """BEGIN:VTIMEZONE
TZID:Office
BEGIN:STANDARD
DTSTART:16011104T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
BERLIN = ZoneInfo("Europe/Berlin")


def ics(*event: str, head: str = "METHOD:REQUEST\n") -> str:
    lines = "\n".join(["UID:talk-1@harbor.example", *event])
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}BEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n".replace(
        "\n", "\r\n"
    )


def entry(*event: str, head: str = "METHOD:REQUEST\n") -> CalendarEntry:
    (only,) = calendar.entries(ics(*event, head=head))
    return only


def start(value: str, head: str = "") -> Any:
    return entry(f"DTSTART{value}", head=head).start


def test_an_invitation_is_read_whole() -> None:
    found = entry(
        "SEQUENCE:2",
        "STATUS:confirmed",
        "DTSTART;TZID=Europe/Berlin:20260311T140000",
        "DTEND;TZID=Europe/Berlin:20260311T150000",
        "SUMMARY:Interview\\, round two",
        "LOCATION:Room 5",
        "DESCRIPTION:Bring\\nyour lap",
        " top.",
        'ORGANIZER;CN="Ito, Mei":mailto:Mei@Harbor.example',
        "ATTENDEE;CN=Sam;PARTSTAT=ACCEPTED:MAILTO:sam@home.example",
        "ATTENDEE;CUTYPE=ROOM:mailto:room5@harbor.example",
    )
    assert found == CalendarEntry(
        uid="talk-1@harbor.example",
        method="REQUEST",
        sequence=2,
        start=datetime(2026, 3, 11, 14, tzinfo=BERLIN),
        end=datetime(2026, 3, 11, 15, tzinfo=BERLIN),
        summary="Interview, round two",
        location="Room 5",
        description="Bring\nyour laptop.",
        organizer=Address("Ito, Mei", "mei@harbor.example"),
        attendees=(
            Attendee(Address("Sam", "sam@home.example"), "ACCEPTED"),
            Attendee(Address("", "room5@harbor.example"), kind="ROOM"),
        ),
        status="CONFIRMED",
    )


@pytest.mark.parametrize(
    ("zone", "utc_hour"),
    [
        ("America/New_York", 18),  # 11 March 2026: three days after the clocks went forward
        ("Eastern Standard Time", 18),
        ("Pacific Standard Time", 21),
        ("China Standard Time", 6),
        ("asia/shanghai", 6),
        ('"GMT Standard Time"', 14),
        ("/freeassociation.sourceforge.net/Europe/Berlin", 13),
        ("UTC", 14),
        ("GMT+0800", 6),
        ("UTC-5", 19),
        ('"GMT+06:00"', 8),
    ],
)
def test_named_zones_are_places_clocks(zone: str, utc_hour: int) -> None:
    assert start(f";TZID={zone}:20260311T140000").astimezone(UTC) == datetime(2026, 3, 11, utc_hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hours"),
    [("20260307", -5), ("20260309", -4), ("20260801", -4), ("20261101", -5), ("20261031", -4), ("20260101", -5)],
)
def test_a_zone_of_the_calendars_own_follows_its_rules(day: str, hours: int) -> None:
    assert start(f";TZID=Office:{day}T140000", OFFICE).utcoffset() == timedelta(hours=hours)


def test_a_single_fixed_rule_holds_always() -> None:
    rule = "BEGIN:STANDARD\nDTSTART:20300101T000000\nTZOFFSETTO:+0545\nEND:STANDARD"
    head = f"BEGIN:VTIMEZONE\nTZID:Here\n{rule}\nEND:VTIMEZONE\n"
    assert start(";TZID=Here:20260311T140000", head).tzinfo == timezone(timedelta(hours=5, minutes=45))


@pytest.mark.parametrize(
    ("onset", "offset"),
    [("16019999T020000", "-0500"), ("sometime", "-0500"), ("16010101T020000", "far"), ("16010101T020000", "+9900")],
)
def test_a_zone_without_a_readable_rule_is_not_known(onset: str, offset: str) -> None:
    rule = f"BEGIN:STANDARD\nDTSTART:{onset}\nTZOFFSETTO:{offset}\nEND:STANDARD"
    assert start(";TZID=Here:20260311T140000", f"BEGIN:VTIMEZONE\nTZID:Here\n{rule}\nEND:VTIMEZONE\n") is None


def test_rules_that_name_no_day_of_a_year_have_not_begun() -> None:
    rules = "".join(
        f"BEGIN:STANDARD\nDTSTART:20010101T020000\nTZOFFSETTO:+0{hour}00\nRRULE:FREQ=YEARLY;BYMONTH=2;BYDAY={day}\nEND:STANDARD\n"
        for hour, day in ((1, "5TU"), (2, "0SU"))
    )
    assert start(";TZID=Here:20260311T140000", f"BEGIN:VTIMEZONE\nTZID:Here\n{rules}END:VTIMEZONE\n") is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (":20260311T140000Z", datetime(2026, 3, 11, 14, tzinfo=UTC)),
        (":20260311T140000", datetime(2026, 3, 11, 14)),  # noqa: DTZ001 - floating
        (";VALUE=DATE:20260311", date(2026, 3, 11)),
        (":20260311", date(2026, 3, 11)),
        (":20260311T140060Z", datetime(2026, 3, 11, 14, 0, 59, tzinfo=UTC)),
    ],
)
def test_times_are_utc_floating_or_whole_days(value: str, expected: datetime | date) -> None:
    assert start(value) == expected


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["SUMMARY:x"], "it has no start"),
        (["DTSTART:soon"], "DTSTART is not a time"),
        (["DTSTART:20260231T140000Z"], "DTSTART is not a time"),
        (["DTSTART:2026-03-11"], "DTSTART is not a time"),
        (["DTSTART;TZID=Nowhere/City:20260311T140000"], "DTSTART is in a time zone that is not known"),
        (["DTSTART;TZID=../../etc/passwd:20260311T140000"], "DTSTART is in a time zone that is not known"),
        (['DTSTART;TZID="(UTC+00:00) Dublin":20260711T140000'], "DTSTART is in a time zone that is not known"),
        (["DTSTART;TZID=GMT Daylight:20260711T140000"], "DTSTART is in a time zone that is not known"),
        (["DTSTART;TZID=UTC+99:20260311T140000"], "DTSTART is in a time zone that is not known"),
        ([f"DTSTART;TZID={'A/' * 9000}x:20260311T140000"], "DTSTART is not a time"),
        (["DTSTART:20260311T140000Z", "DTSTART:20260312T140000Z"], "DTSTART is given twice"),
        (['DTSTART;TZID="broken:20260311T140000'], "DTSTART is not a time"),
    ],
)
def test_a_start_that_cannot_be_relied_on_is_none_and_says_why(lines: list[str], why: str) -> None:
    found = entry(*lines)
    assert (found.start, found.end, found.trouble) == (None, None, why)


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["DURATION:PT45M"], datetime(2026, 3, 11, 14, 45, tzinfo=UTC)),
        (["DURATION:P1DT1H"], datetime(2026, 3, 12, 15, tzinfo=UTC)),
        (["DTEND:20260311T150000Z"], datetime(2026, 3, 11, 15, tzinfo=UTC)),
        (["DTEND;TZID=Europe/Berlin:20260311T160000"], datetime(2026, 3, 11, 15, tzinfo=UTC)),
        (["DTEND:20260311T130000Z"], None),
        (["DTEND:20360311T150000Z"], None),
        (["DTEND:20260311"], None),
        (["DTEND:20260311T150000"], None),
        (["DURATION:-PT1H"], None),
        (["DURATION:P9999W"], None),
        (["DURATION:P"], None),
        (["DURATION:a while"], None),
        ([], None),
    ],
)
def test_the_end_is_given_or_counted_and_never_before_the_start(lines: list[str], end: datetime | None) -> None:
    assert entry("DTSTART:20260311T140000Z", *lines).end == end


def test_a_duration_of_days_ends_a_whole_day() -> None:
    assert entry("DTSTART;VALUE=DATE:20260311", "DURATION:P2D").end == date(2026, 3, 13)
    assert entry("DTSTART;VALUE=DATE:20260311", "DTEND;VALUE=DATE:20260312").end == date(2026, 3, 12)


def test_time_elapsed_over_a_clock_change_is_elapsed_time() -> None:
    found = entry("DTSTART;TZID=Europe/Berlin:20260329T013000", "DURATION:PT1H")
    assert found.end == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_the_last_representable_day_has_no_end_after_it() -> None:
    assert entry("DTSTART:99991231T235900Z", "DURATION:PT1H").end is None


@pytest.mark.parametrize(
    ("lines", "identity"),
    [
        (["RECURRENCE-ID:20260311T140000Z"], "2026-03-11T14:00:00+00:00"),
        (["RECURRENCE-ID;VALUE=DATE:20260311"], "2026-03-11"),
        (["RECURRENCE-ID:whenever"], "whenever"),
        ([], None),
    ],
)
def test_one_occurrence_keeps_its_own_identity(lines: list[str], identity: str | None) -> None:
    assert entry("DTSTART:20260311T140000Z", *lines).recurrence_id == identity


def test_a_recurring_event_is_one_entry() -> None:
    assert entry("DTSTART:20260311T140000Z", "RRULE:FREQ=SECONDLY;COUNT=999999999").trouble is None


@pytest.mark.parametrize(("head", "method"), [("METHOD:cancel\n", "CANCEL"), ("", "REPLY")])
def test_the_method_is_the_calendars_or_else_the_content_types(head: str, method: str) -> None:
    (found,) = calendar.entries(ics("DTSTART:20260311T140000Z", head=head), "reply")
    assert found.method == method


@pytest.mark.parametrize(
    "value", ["mailto:a@b%0d%0aBcc:eve@evil.example", "https://x.example", "mailto:", "a@b.example"]
)
def test_an_attendee_without_a_plain_mail_address_has_none(value: str) -> None:
    assert entry("DTSTART:20260311T140000Z", f"ATTENDEE:{value}").attendees[0].who.address == ""


def test_alarms_and_tasks_inside_do_not_change_the_event() -> None:
    found = entry(
        "DTSTART:20260311T140000Z", "BEGIN:VALARM", "DESCRIPTION:alarm", "END:VALARM", "DESCRIPTION:talk", "SEQUENCE:x"
    )
    assert (found.description, found.sequence) == ("talk", 0)


@pytest.mark.parametrize(
    "hostile",
    [
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 5000 + "END:VEVENT\n" * 5000 + "END:VCALENDAR",
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nUID:1\nDTSTART:20261102T100000Z\nEND:VEVENT\n" * 20_000,
        ics("DTSTART:20261102T100000Z", *[f'ATTENDEE;CN="u{i}":mailto:u{i}@x.example' for i in range(50_000)]),
        ics("DESCRIPTION:" + "A\r\n " * 300_000),
        ics("ATTENDEE;CN=" + '"' * 50_001 + ":mailto:x@y.example"),
        ics("X-P;" + ";".join(f"A{i}=b" for i in range(50_000)) + ":v"),
        ics(*["RRULE:FREQ=SECONDLY;BYSECOND=" + ",".join(["1"] * 10_000)] * 10),
    ],
)
def test_hostile_calendars_are_read_in_a_moment(hostile: str) -> None:
    calendar.entries(ics("DTSTART:20261102T100000Z", "DTEND;TZID=Europe/Paris:20261102T150000"))
    started = time.process_time()
    assert len(calendar.entries(hostile)) <= calendar.MAX_ENTRIES
    assert time.process_time() - started < 1


LINES = [
    "END:",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VTIMEZONE",
    "BEGIN:STANDARD",
    "END:STANDARD",
    "TZID:Evil",
    "TZOFFSETTO:+9999",
]
NAMES = [
    "DTSTART",
    "DTEND",
    "DURATION",
    "RECURRENCE-ID",
    "ATTENDEE",
    "ORGANIZER",
    "RRULE",
    "TZOFFSETTO",
    "SEQUENCE",
    "DTSTART;TZID",
]


@given(
    st.lists(
        st.sampled_from(LINES) | st.builds("{}{}{}".format, st.sampled_from(NAMES), st.sampled_from(":;="), st.text())
    )
)
def test_any_lines_are_some_calendar(lines: list[str]) -> None:
    for found in calendar.entries(ics(*lines, head="\n".join(lines) + "\n")):
        assert found.start is not None or found.trouble
