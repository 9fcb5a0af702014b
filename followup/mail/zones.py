"""The time zones that calendars name: IANA's, Windows', and those a calendar defines itself."""

from __future__ import annotations

import calendar as months
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

MAX_NAME = 100
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(?:\d\d)?")
_ONSET = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")
_MONTH = re.compile(r"BYMONTH=(\d{1,2})(?:;|$)")
_DAY = re.compile(r"BYDAY=([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)(?:;|$)")
_UTC_NAME = re.compile(r"(?:UTC|GMT)(?:([+-]\d{1,2}):?(\d\d)?)?", re.IGNORECASE)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MAX_OFFSET_HOURS = 14


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT rule: from its onset (wall time) on, and each year anew where `day` says so."""

    onset: datetime
    offset: timedelta
    month: int = 0
    day: tuple[int, int] | None = None  # (which, weekday): (2, 6) is the second Sunday, (-1, 6) the last

    @staticmethod
    def read(onset: str, offset: str, rule: str) -> Observance | None:
        """The rule in these properties; None where onset or offset cannot be read; only yearly rules recur."""
        begins, ahead = _ONSET.match(onset.strip()), _read_offset(offset.strip())
        if begins is None or ahead is None:
            return None
        month, day = _MONTH.search(rule), _DAY.search(rule)
        try:
            start = datetime(*map(int, begins.groups()))  # type: ignore[arg-type] # noqa: DTZ001 - wall time
        except ValueError:
            return None
        if "FREQ=YEARLY" not in rule or not month or not day or not 1 <= int(month[1]) <= 12:  # noqa: PLR2004 - months
            return Observance(start, ahead)
        return Observance(start, ahead, int(month[1]), (int(day[1]), _WEEKDAYS.index(day[2])))

    def latest(self, moment: datetime) -> datetime | None:
        """Its last onset at or before a wall time, or None."""
        if self.day is None:
            return self.onset if self.onset <= moment else None
        onsets = [self._in(year) for year in (moment.year, moment.year - 1) if year >= max(self.onset.year, 1)]
        return next((onset for onset in onsets if onset and onset <= moment), None)

    def _in(self, year: int) -> datetime | None:
        which, weekday = self.day or (1, 0)
        first, length = months.monthrange(year, self.month)
        days = range(1 + (weekday - first) % 7, length + 1, 7)
        index = which - 1 if which > 0 else which
        if which == 0 or not -len(days) <= index < len(days):
            return None
        return self.onset.replace(year=year, month=self.month, day=days[index])


class Zones:
    """The zones one calendar may name."""

    def __init__(self, defined: dict[str, list[Observance]]) -> None:
        """`defined`: the calendar's own VTIMEZONE rules by TZID."""
        self.defined = defined

    def find(self, name: str, moment: datetime) -> tzinfo | None:
        """The zone of this name for a wall time.

        A place's rules win over the calendar's copy of them, which is often outdated; what is no place's name
        ("Customized Time Zone", "EST") is what the calendar defines, else what it plainly says ("GMT+0800").
        """
        place = _place(name)
        if place:
            return ZoneInfo(place)
        offset = self._defined(name.strip()[:200], moment)
        return timezone(offset) if offset is not None else _plain(name)

    def _defined(self, name: str, moment: datetime) -> timedelta | None:
        rules = self.defined.get(name, [])
        begun = [(onset, rule.offset) for rule in rules if (onset := rule.latest(moment))]
        if begun:
            return max(begun)[1]
        return rules[0].offset if len(rules) == 1 else None


def _read_offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if not found or int(found[2]) > _MAX_OFFSET_HOURS or int(found[3]) >= 60:  # noqa: PLR2004 - minutes
        return None
    return timedelta(hours=int(found[2]), minutes=int(found[3])) * (-1 if found[1] == "-" else 1)


@cache
def _places() -> dict[str, str]:
    """Names of places in lower case → IANA key. Only these ever reach the file system."""
    iana = {name.lower(): name for name in available_timezones() if "/" in name}
    return iana | {name.lower(): place for name, place in WINDOWS_TO_OLSON.items()}


def _place(name: str) -> str | None:
    """The IANA key of a place: its own name, Windows' for it, or the end of a path ("/citadel.org/Europe/Paris")."""
    plain = name.strip().strip("\"'").lower()[:MAX_NAME]
    parts = plain.split("/")
    candidates = [plain, *("/".join(parts[-count:]) for count in (3, 2))]
    return next((_places()[each] for each in candidates if each in _places()), None)


def _plain(name: str) -> tzinfo | None:
    """A zone whose name is its offset: "UTC", "GMT+0800", "UTC-5". A city beside it may keep summer time: unknown."""
    found = _UTC_NAME.fullmatch(name.strip()[:MAX_NAME])
    if not found:
        return None
    hours, minutes = found.groups(default="00")
    offset = _read_offset(f"{int(hours):+03}{minutes}")
    return timezone(offset) if offset is not None else None
