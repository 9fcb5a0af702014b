"""Keep an .ics file of interviews, deadlines and reminders up to date, for any calendar to subscribe to."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from followup.core.diary import CalendarItem, ItemKind
from followup.errors import FollowupError
from followup.mail import clean

if TYPE_CHECKING:
    from icalendar import Event


@dataclass(frozen=True)
class CalendarFile:
    """The file at `path`. Its bytes depend on the items alone, so that nothing is written while nothing changes."""

    path: Path

    def update(self, items: Iterable[CalendarItem]) -> None:
        """Make the file hold these items, all at once; FollowupError where it cannot be written."""
        content = as_ical(items)
        place = self.path.resolve()
        try:
            if not place.exists() or place.read_bytes() != content:
                _replace(place, content)
        except OSError as error:
            problem = f"the calendar file {self.path} cannot be written: {error.strerror}"
            raise FollowupError(problem, hint="make its folder writable, or change reminders.calendar") from error


def as_ical(items: Iterable[CalendarItem]) -> bytes:
    """The items as an RFC 5545 calendar, in UTC, in order of time."""
    from icalendar import Calendar  # noqa: PLC0415 - a tenth of a second that only a calendar costs

    calendar = Calendar()
    calendar.add("prodid", "-//followup//job search//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Job search")
    for item in sorted(items, key=lambda item: (item.start, item.key)):
        calendar.add_component(_event(item))
    return bytes(calendar.to_ical())


def _event(item: CalendarItem) -> Event:
    from icalendar import Event  # noqa: PLC0415 - as above

    event = Event()
    event.add("uid", f"{hashlib.sha256(item.key.encode()).hexdigest()[:32]}@followup.invalid")
    event.add("dtstamp", item.known.astimezone(UTC))
    event.add("dtstart", item.start.astimezone(UTC))
    if item.end:
        event.add("dtend", item.end.astimezone(UTC))
    event.add("summary", clean.line(item.title))
    if item.text:
        event.add("description", clean.body(item.text))
    event.add("transp", "OPAQUE" if item.kind is ItemKind.INTERVIEW else "TRANSPARENT")
    event.add("categories", [item.kind.value])
    return event


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".followup-", suffix=".ics", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
