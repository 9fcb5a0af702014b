"""Calendar parts (RFC 5545) to entries: one VEVENT each, no recurrence ever expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from urllib.parse import unquote

from icalendar.parser import Contentline, Parameters

from followup.core.model import Address, Attendee, CalendarEntry
from followup.mail import addresses, clean
from followup.mail.zones import Observance, Zones

MAX_TEXT = 400_000
MAX_LINES = 2000
MAX_LINE = 8000
MAX_PARAMETERS = 1000
MAX_ENTRIES = 50
MAX_ATTENDEES = 100
MAX_DEPTH = 4
LONGEST = timedelta(days=31)
_UNITS = ("weeks", "days", "hours", "minutes", "seconds")

_FOLD = re.compile(r"\r?\n[ \t]")
_NAME = re.compile(r"^[A-Za-z0-9-]{1,40}(?=[;:])")
_STRUCTURE = ("BEGIN", "END", "METHOD", "TZID", "TZOFFSETTO", "RRULE")
_TIMES = ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID")
_TEXTS = ("UID", "SEQUENCE", "STATUS", "SUMMARY", "LOCATION", "DESCRIPTION")
_READ = frozenset({*_STRUCTURE, *_TIMES, *_TEXTS, "ORGANIZER", "ATTENDEE"})
_ESCAPE = re.compile(r"\\([nN;,\\])")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_DURATION = re.compile(r"P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")


@dataclass(slots=True)
class Component:
    """A BEGIN…END block: its properties by name, each with parameters and value, and the blocks in it."""

    name: str
    properties: dict[str, list[tuple[Parameters, str]]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The first value of a property, or ''."""
        return self.properties[name][0][1] if name in self.properties else ""

    def text(self, name: str, limit: int = clean.LINE_LIMIT) -> str:
        """The same, unescaped and cleaned, as one line."""
        return clean.line(_unescaped(self.value(name)), limit)


def entries(text: str, method: str = "") -> tuple[CalendarEntry, ...]:
    """The entries of a calendar, at most MAX_ENTRIES; `method` is the content type's, for a calendar without its own.

    A property that cannot be read is left out; a start or end that cannot is None, and `trouble` says why.
    """
    found: list[CalendarEntry] = []
    for calendar in _components(text):
        zones = Zones({_zone_id(part): _observances(part) for part in calendar.parts if part.name == "VTIMEZONE"})
        how = clean.line(calendar.value("METHOD") or method, 20).upper()
        found += [_entry(part, how, zones) for part in calendar.parts if part.name == "VEVENT"]
    return tuple(found[:MAX_ENTRIES])


def _components(text: str) -> list[Component]:
    """The VCALENDAR blocks of a text. Blocks nested deeper than MAX_DEPTH are passed over, unclosed ones closed."""
    top = Component("")
    stack = [top]
    beyond = 0
    for name, parameters, value in _properties(text):
        block = value.strip().upper()
        if name == "BEGIN" and (beyond or len(stack) > MAX_DEPTH):
            beyond += 1
        elif name == "BEGIN":
            stack[-1].parts.append(Component(block))
            stack.append(stack[-1].parts[-1])
        elif name == "END" and beyond:
            beyond -= 1
        elif name == "END" and stack[1:] and stack[-1].name == block:
            stack.pop()
        elif not beyond and name != "END":
            stack[-1].properties.setdefault(name, []).append((parameters, value))
    return [part for part in top.parts if part.name == "VCALENDAR"]


def _properties(text: str) -> Iterator[tuple[str, Parameters, str]]:
    """The content lines that we read: name, parameters, value."""
    rows = _FOLD.sub("", text[:MAX_TEXT]).splitlines()
    named = ((name, row) for row in rows if (name := _NAME.match(row)) and name[0].upper() in _READ)
    for name, row in islice(named, MAX_LINES):
        yield name[0].upper(), *_content(row[:MAX_LINE], name.end())


def _content(row: str, after: int) -> tuple[Parameters, str]:
    """Parameters and value of a content line; where its parameters cannot be read, it has an empty value."""
    if row[after] == ":":
        return Parameters(), row[after + 1 :]
    try:
        _, parameters, value = Contentline(clean.body(row[:MAX_PARAMETERS])).parts()  # type: ignore[no-untyped-call]
    except ValueError:
        return Parameters(), ""
    return parameters, value + row[MAX_PARAMETERS:]


def _entry(event: Component, method: str, zones: Zones) -> CalendarEntry:
    times = _Times(event, zones)
    start = times.start()
    end = times.end(start)
    recurrence = times.read("RECURRENCE-ID")
    sequence = event.value("SEQUENCE").strip()[:9]
    return CalendarEntry(
        uid=event.text("UID"),
        method=method,
        sequence=int(sequence) if sequence.isascii() and sequence.isdigit() else 0,
        start=start,
        end=end,
        summary=event.text("SUMMARY"),
        location=event.text("LOCATION"),
        description=clean.body(_unescaped(event.value("DESCRIPTION")), 5000),
        organizer=_person(*event.properties["ORGANIZER"][0]) if "ORGANIZER" in event.properties else None,
        attendees=tuple(_attendee(*one) for one in event.properties.get("ATTENDEE", ())[:MAX_ATTENDEES]),
        recurrence_id=recurrence.isoformat() if recurrence else event.text("RECURRENCE-ID", 60) or None,
        status=event.text("STATUS", 20).upper(),
        trouble=times.trouble,
    )


class _UnreadableTimeError(ValueError):
    """A time that is given and cannot be read: which property, and why."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} {why}")


class _Times:
    """Reads the times of one event and remembers why one could not be read."""

    def __init__(self, event: Component, zones: Zones) -> None:
        self.event = event
        self.zones = zones
        self.trouble: str | None = None

    def start(self) -> datetime | date | None:
        """DTSTART, which every event has to have."""
        start = self.read("DTSTART")
        if start is None:
            self.trouble = self.trouble or "it has no start"
        return start

    def end(self, start: datetime | date | None) -> datetime | date | None:
        """DTEND, or the start plus DURATION; None where it is not after the start or implausibly far from it."""
        end = self.read("DTEND")
        if start is None:
            return None
        if end is None:
            return _plus(start, self.event.value("DURATION").strip())
        return end if _follows(end, start) else None

    def read(self, name: str) -> datetime | date | None:
        """A DATE or DATE-TIME property; None where it is absent, given twice or unreadable."""
        given = self.event.properties.get(name, [])
        try:
            return self._moment(name, given) if given else None
        except _UnreadableTimeError as why:
            self.trouble = self.trouble or str(why)
            return None

    def _moment(self, name: str, given: list[tuple[Parameters, str]]) -> datetime | date:
        if len({value for _, value in given}) > 1:
            raise _UnreadableTimeError(name, "is given twice")
        parameters, value = given[0]
        moment, is_utc = _stamp(name, value.strip())
        zone_id = str(parameters.get("TZID", ""))
        if not isinstance(moment, datetime) or is_utc or not zone_id:
            return moment
        zone = self.zones.find(zone_id, moment)
        if zone is None:
            raise _UnreadableTimeError(name, "is in a time zone that is not known")
        return moment.replace(tzinfo=zone)


def _stamp(name: str, value: str) -> tuple[datetime | date, bool]:
    """A DATE or DATE-TIME value, and whether it is in UTC; otherwise a time is naive."""
    found = _STAMP.fullmatch(value)
    if not found:
        raise _UnreadableTimeError(name, "is not a time")
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC if found[7] else None)
    except ValueError:
        raise _UnreadableTimeError(name, "is not a time") from None
    return (moment if found[4] else moment.date()), bool(found[7])


def _plus(start: datetime | date, duration: str) -> datetime | date | None:
    """The end a DURATION gives: elapsed time, or days where the start is a day."""
    found = _DURATION.fullmatch(duration)
    if not found:
        return None
    length = timedelta(**{unit: int(number or 0) for unit, number in zip(_UNITS, found.groups(), strict=True)})
    if not timedelta(0) < length <= LONGEST:
        return None
    try:
        if isinstance(start, datetime) and start.tzinfo:
            return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
        return start + length
    except OverflowError:
        return None


def _follows(end: datetime | date, start: datetime | date) -> bool:
    """Whether both are of one kind (day, floating, placed) and the end comes after the start, within LONGEST."""
    if _kind(end) != _kind(start):
        return False
    return timedelta(0) < _elapsed(end) - _elapsed(start) <= LONGEST


def _kind(moment: datetime | date) -> tuple[bool, bool]:
    """Whether it has a time of day, and a zone."""
    return isinstance(moment, datetime), isinstance(moment, datetime) and moment.tzinfo is not None


def _elapsed(moment: datetime | date) -> timedelta:
    """Time since year one; that of a placed time in UTC."""
    wall = moment if isinstance(moment, datetime) else datetime.combine(moment, time.min)
    return wall.replace(tzinfo=None) - datetime.min - (wall.utcoffset() or timedelta(0))  # noqa: DTZ901 - a length only


def _unescaped(text: str) -> str:
    """A TEXT value without its escapes."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _person(parameters: Parameters, value: str) -> Address:
    """A CAL-ADDRESS: the address of its mailto URI."""
    scheme, _, spec = value.strip().partition(":")
    known = addresses.address(unquote(spec)) if scheme.lower() == "mailto" else ""
    return Address(clean.line(str(parameters.get("CN", "")), 120).strip("\"' "), known)


def _attendee(parameters: Parameters, value: str) -> Attendee:
    status, kind = (clean.line(str(parameters.get(key, "")), 30).upper() for key in ("PARTSTAT", "CUTYPE"))
    return Attendee(_person(parameters, value), status or "NEEDS-ACTION", kind or "INDIVIDUAL")


def _zone_id(zone: Component) -> str:
    return zone.value("TZID").strip()[:200]


def _observances(zone: Component) -> list[Observance]:
    """The STANDARD and DAYLIGHT rules of a VTIMEZONE that can be read."""
    read = [
        Observance.read(part.value("DTSTART"), part.value("TZOFFSETTO"), part.value("RRULE"))
        for part in zone.parts[:20]
    ]
    return [rule for rule in read if rule]
