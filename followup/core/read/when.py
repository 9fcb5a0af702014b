"""Finds the days and times a text names and resolves them against the mail's arrival (contract section 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from followup.core.model import Slot
from followup.core.read.atoms import (
    Atom,
    CalendarDay,
    DayOfMonth,
    FromToday,
    Hour,
    OfficeHours,
    Part,
    SlashedDay,
    Times,
    Weekday,
    atoms,
    fold,
)
from followup.core.read.clauses import around
from followup.core.read.clock import Clock
from followup.core.read.timewords import MIDDAY, PM
from followup.core.read.zones import Zone
from followup.core.worktime import DAY, at_wall, next_weekday, week_of

MONTH_FIRST = frozenset(
    {"US", "PH", "CN", "TW", "JP", "KR"}
)  # in these countries 3/5 is March 5; in Canada it is either
EITHER_FIRST = frozenset({"CA", "ZA", "KE", "SA"})
PAST_REACH = timedelta(days=60)  # a date without a year that lies so little behind the mail is past, not next year's
LIST_REACH = 300  # characters over which a time takes the day named before it
FAR_OFF = timedelta(days=150)  # of two readings of a day with its weekday, nobody means the one so far off
MAX_RANGE = timedelta(hours=12)

DayReading = CalendarDay | SlashedDay | DayOfMonth | Weekday | FromToday


@dataclass(frozen=True, slots=True)
class Mention:
    """A day or time that a text names, at `text[begin:end]`.

    `day` is its day on the clock it is read by; `slot` its moment (aware) where a time of day is named. `trouble` says
    why it cannot be relied on; day and slot are None then, as they are for a time whose day nobody names.
    """

    begin: int
    end: int
    text: str
    day: date | None = None
    slot: Slot | None = None
    zone: tzinfo | None = None  # the zone its day and time are read in
    timed: bool = False  # a time of day is named
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class _Doubt:
    """Why a day or time cannot be told."""

    why: str


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Atoms that belong together: "Thu, Feb 26, 11 am to 12 pm ET"."""

    begin: int
    end: int
    days: tuple[DayReading, ...] = ()
    times: Times | None = None
    part: str | None = None
    zones: tuple[Zone, ...] = ()
    office_hours: bool = False
    ends_in_day: bool = False

    def plus(self, atom: Atom) -> _Phrase:
        """The phrase with one more atom."""
        longer = replace(self, end=atom.end, ends_in_day=False)
        match atom.value:
            case Times():
                return replace(longer, times=atom.value)
            case Part(name):
                return replace(longer, part=name)
            case Zone():
                return replace(longer, zones=(*self.zones, atom.value))
            case OfficeHours():
                return replace(longer, office_hours=True)
            case FromToday(_, part) as day if part:
                return replace(longer, days=(*self.days, day), part=part, ends_in_day=True)
            case day:
                return replace(longer, days=(*self.days, day), ends_in_day=True)

    def takes(self, atom: Atom, gap: str) -> bool:
        """Whether an atom after `gap` continues this phrase."""
        if not _joins(gap, opened=self.times is None):
            return False
        match atom.value:
            case Times():
                return self.times is None
            case Zone():
                return len(self.zones) < 2 and bool(self.times or self.days)  # noqa: PLR2004 - "(UTC-05:00) Eastern Time"
            case Part():
                return self.part is None
            case OfficeHours():
                return False
            case day:
                return all(type(day) is not type(other) for other in self.days) and not self._is_complete(gap)

    def _is_complete(self, gap: str) -> bool:
        """A day after day and time begins something new, unless it stands in brackets."""
        return bool(self.days) and self.times is not None and not self.ends_in_day and "(" not in gap


# ---------------------------------------------------------------- atoms → phrases
_GLUE_WORDS = frozenset(
    [
        "at",
        "on",
        "the",
        "from",
        "of",
        "in",
        "is",
        "starting",
        "starts",
        "start",
        "be",
        "between",
        "time",
        "date",
        "when",
        "day",
        "um",
        "with",
        "begins",
        "beginning",
        "hours",
        "t",
        "的",
        "在",
        "于",
        "於",
        "是",
        "为",
        "為",
        "时间",
        "時間",
        "日期",
    ]
)
_LABELS = frozenset({"time", "when", "at", "时间", "時間", "hours"})
_GLUE_SIGNS = frozenset(" ,:()[]|@·⋅•-\n.*>")
_MAX_GLUE = 28
_WORD = re.compile(r"[a-z']+|[一-鿿]+")


def _joins(gap: str, *, opened: bool) -> bool:
    """Whether the text between two atoms is mere glue; a new line needs a label or a phrase without its time."""
    if len(gap) > _MAX_GLUE:
        return False
    words = _WORD.findall(gap)
    signs = set(_WORD.sub("", gap))
    if not (signs <= _GLUE_SIGNS and _GLUE_WORDS.issuperset(words)) or (". " in gap and not words):
        return False
    return "\n" not in gap or (opened and (gap.count("\n") == 1 or not _LABELS.isdisjoint(words)))


def _phrases(folded: str, found: tuple[Atom, ...]) -> Iterator[_Phrase]:
    phrase: _Phrase | None = None
    for atom in found:
        if phrase and phrase.takes(atom, folded[phrase.end : atom.begin]):
            phrase = phrase.plus(atom)
            continue
        if phrase:
            yield phrase
        phrase = _Phrase(atom.begin, atom.end).plus(atom)
    if phrase:
        yield phrase


_HOURS_LABEL = re.compile(
    r"(?:(?:office|opening|business|working|core|support) hours|hours|open)[: ]{1,3}(?:are |is )?(?:from )?$"
    r"|(?:工作|上班|营业|办公|服务)(?:时间)?[: ]{0,2}$"
)


def _is_noise(folded: str, phrase: _Phrase) -> bool:
    """Office hours in a footer, and the "On … wrote" line of a quoted mail."""
    before, after = folded[max(0, phrase.begin - 40) : phrase.begin], folded[phrase.end : phrase.end + 120]
    line = after.partition("\n")[0]
    return phrase.office_hours or bool(_HOURS_LABEL.search(before)) or "wrote:" in line or "写道" in line


# ---------------------------------------------------------------- phrases that lend each other a day, time or zone
_LIST = re.compile(r"[ ,\n*•-]{0,6}(?:or|and|/|,|、|或|或者|还是|以及|和|instead of|rather than)[ ,]{0,3}(?:at |on )?")
_BRACKET = re.compile(r"[ ,]{0,2}[(/|=][ ]{0,2}(?:or |i\.e\.,? |that is |即)?")
_DATE_LABEL = re.compile(r"(?:\b(?:date|day|when)|日期)[ ]?:[ ]?$")
_ANOTHER_DAY = re.compile(r"[ ,]{0,3}(?:or|and|/|-|&|,|to|、|或|和)[ ]?\d{1,2}(?:st|nd|rd|th)?\b(?!:)")
_CHOICE = re.compile(r"[ ,]{0,3}(?:or|and|/|、|或|或者|还是|和)[ ]{0,2}(?:on )?")


# A week in which they ask to meet; elsewhere "next week" is when something else happens.
_NEXT_WEEK = re.compile(r"\bnext week\b|下个?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天末])")
_TO_MEET = re.compile(
    r"\b(?:meet|talk|interview|chat|call|speak|see you|free|available|availability|suit|works?|time|times|slots?)\b"
    r"|面[试試谈談]|聊|沟通|有空|方便|见|見"
)
_NOT_THEN = re.compile(
    r"\b(?:away|out|off|leave|travel\w*|instead|not|before|deci\w+|back to you|holiday|vacation|update|know|hear|this"
    r" week)\b|n't\b|不|没|出差|休假|之前|结果|結果|通知|答复|[本这這]个?[周週]"
)
_ASKS_WHETHER = re.compile(r"\?|吗|嗎|方便|可以|\b(?:would|could|can|how about|either|suit|options?)\b")
_WEEK_REACH = 200  # characters over which a weekday belongs to a week named before it


def _share(folded: str, phrases: list[_Phrase]) -> list[_Phrase]:
    told = [phrase for phrase in phrases if phrase.days or phrase.times]
    apart = {phrase.zones for phrase in phrases if phrase not in told and _is_for_all(folded, phrase)}
    return _share_zone(_share_day(folded, _share_time(folded, _share_week(folded, told))), apart)


_ALL_TIMES = re.compile(r"\btimes?(?: are| is| in| shown| listed){0,3} $")


def _is_for_all(folded: str, phrase: _Phrase) -> bool:
    """Whether a zone named away from any time is that of them all: "all times ET"."""
    before = folded[max(0, phrase.begin - 32) : phrase.begin]
    return bool(phrase.zones) and (phrase.zones[0].apart or bool(_ALL_TIMES.search(before)))


def _share_week(folded: str, phrases: list[_Phrase]) -> list[_Phrase]:
    """下周二或周三, and "could we meet next week? Tuesday at 9 or Wednesday at 1": days of one week."""
    shared = list(phrases)
    for k, one in enumerate(shared):
        match one.days:
            case (Weekday(week=None, hint="") as day,):
                week = _week_before(shared[k - 1] if k else None, one, day, folded)
                shared[k] = replace(one, days=(replace(day, week=week),)) if week is not None else one
    return shared


def _week_before(previous: _Phrase | None, one: _Phrase, day: Weekday, folded: str) -> int | None:
    """The week that a weekday takes from what stands before it."""
    if previous and _CHOICE.fullmatch(folded[previous.end : one.begin]):
        match previous.days:
            case (Weekday(week=int() as week, index=index),) if index <= day.index:
                return week
    begin, end = around(folded, one.begin, one.end, reach=_WEEK_REACH)
    own, sentence = folded[begin : one.begin], folded[begin : end + 1]
    if _NEXT_WEEK.search(own):
        return None if _NOT_THEN.search(sentence) else 1
    first, last = around(folded, max(0, begin - 2), max(0, begin - 2), reach=_WEEK_REACH)
    said_before = folded[first : last + 1]
    asked = _NEXT_WEEK.search(said_before) and _TO_MEET.search(said_before) and _ASKS_WHETHER.search(sentence)
    return 1 if asked and not _NOT_THEN.search(said_before + sentence) else None


def _share_time(folded: str, phrases: list[_Phrase]) -> list[_Phrase]:
    """Like "Tuesday or Wednesday at 3pm": both at three."""
    shared = list(phrases)
    for k in range(len(shared) - 2, -1, -1):
        one, other = shared[k], shared[k + 1]
        if (
            one.days
            and not one.times
            and other.times
            and other.days
            and _CHOICE.fullmatch(folded[one.end : other.begin])
        ):
            shared[k] = replace(one, times=other.times, part=one.part or other.part, zones=one.zones or other.zones)
    return shared


def _share_day(folded: str, phrases: list[_Phrase]) -> list[_Phrase]:
    """Like "10am or 11am on Tuesday", and an agenda's lines under its date."""
    shared = list(phrases)
    for k in range(len(shared) - 2, -1, -1):
        one, other = shared[k], shared[k + 1]
        gap = folded[one.end : other.begin]
        if one.times and not one.days and other.days and (_LIST.fullmatch(gap) or _BRACKET.fullmatch(gap)):
            shared[k] = replace(one, days=other.days)
    for k in range(1, len(shared)):
        one, other = shared[k - 1], shared[k]
        gap = folded[one.end : other.begin]
        if other.times and not other.days and one.days and len(gap) <= LIST_REACH and not _ANOTHER_DAY.match(gap):
            shared[k] = replace(other, days=one.days, part=other.part or (None if one.times else one.part))
    return _under_a_label(folded, shared)


def _under_a_label(folded: str, phrases: list[_Phrase]) -> list[_Phrase]:
    """Like "Date: Thursday" below the times: theirs, where it is the only day that is named."""
    days = {phrase.days for phrase in phrases if phrase.days}
    labelled = [
        phrase
        for phrase in phrases
        if phrase.days and _DATE_LABEL.search(folded[max(0, phrase.begin - 12) : phrase.begin])
    ]
    if len(days) != 1 or not labelled:
        return phrases
    (day,) = days
    return [replace(phrase, days=day) for phrase in phrases]


def _share_zone(phrases: list[_Phrase], apart: set[tuple[Zone, ...]]) -> list[_Phrase]:
    """A text that names one zone means it everywhere; "all times are Beijing time"."""
    beside = (phrase for phrase in phrases if phrase.zones and (phrase.times or phrase.zones[0].apart))
    named = apart | {phrase.zones for phrase in beside}
    if len(named) != 1:
        return phrases
    return [replace(phrase, zones=phrase.zones or next(iter(named))) if phrase.times else phrase for phrase in phrases]


# ---------------------------------------------------------------- phrases → mentions
def mentions(text: str, arrived: datetime, clock: Clock) -> tuple[Mention, ...]:
    """The days and times that `text` names, in order, read as of `arrived` (aware) by the reader's `clock`.

    Every one is resolved by what the text says or carries its `trouble`; none is a guess. Only the first
    MAX_TEXT characters and MAX_ATOMS expressions are read.
    """
    folded = fold(text)
    phrases = [phrase for phrase in _phrases(folded, atoms(text, clock.country)) if not _is_noise(folded, phrase)]
    wanted = [phrase for phrase in _share(folded, phrases) if phrase.days or phrase.times]
    read = [_resolve(phrase, text, arrived, clock) for phrase in wanted]
    return tuple(_without_restatements(folded, read, wanted))


def _resolve(phrase: _Phrase, text: str, arrived: datetime, clock: Clock) -> Mention:
    times = phrase.times or _midday(phrase)
    mention = Mention(phrase.begin, phrase.end, text[phrase.begin : phrase.end], timed=times is not None)
    zone = _zone(phrase.zones, clock, timed=times is not None)
    if isinstance(zone, _Doubt):
        return replace(mention, trouble=zone.why)
    day = _day(phrase.days, arrived.astimezone(zone).date(), clock.country)
    if isinstance(day, _Doubt):
        return replace(mention, trouble=day.why, zone=zone)
    if times is None or day is None:
        return replace(mention, day=day, zone=zone)
    span = times.on_the_clock(phrase.part)
    if span is None:
        return replace(mention, zone=zone, trouble="the time could be in the morning or in the evening")
    return replace(mention, day=day, zone=zone, slot=_slot(day, *span, zone))


def _midday(phrase: _Phrase) -> Times | None:
    """周五中午: noon, where no hour is named."""
    return Times(Hour(12, 0, PM, sure=True)) if phrase.part == MIDDAY and phrase.days else None


def _slot(day: date, start: time, end: time | None, zone: tzinfo) -> Slot:
    begins = at_wall(day, start, zone)
    if end is None:
        return Slot(begins)
    ends = at_wall(day if end > start else day + DAY, end, zone)
    return Slot(begins, ends if ends.astimezone(UTC) - begins.astimezone(UTC) <= MAX_RANGE else None)


def _zone(zones: tuple[Zone, ...], clock: Clock, *, timed: bool) -> tzinfo | _Doubt:
    """The zone named, a place before a mere offset; else the reader's, unless the sender is abroad."""
    if any(zone.own for zone in zones):
        return clock.me.zone
    named = [zone for zone in zones if not zone.offset_only] or list(zones)
    if not named:
        abroad = timed and clock.abroad and clock.told is None
        return _Doubt("no time zone is named, and the sender is in another country") if abroad else clock.zone
    places = {zone.place for zone in named}
    if len(places) > 1:
        return _Doubt("two time zones are named for one time")
    return named[0].place or _Doubt("the time zone that is named could be several places")


# ---------------------------------------------------------------- days
def _day(days: tuple[DayReading, ...], today: date, country: str | None) -> date | _Doubt | None:
    """The day on which all that is said of it agrees; None where nothing is said."""
    if not days:
        return None
    weekday = next((day.index for day in days if isinstance(day, Weekday)), None)
    dated = [day for day in days if not isinstance(day, Weekday)]
    if not dated:
        return _weekday(next(day for day in days if isinstance(day, Weekday)), today)
    read = {_dated(day, weekday, today, country) for day in dated}
    doubt = next((day for day in read if isinstance(day, _Doubt)), None)
    certain = [day for day in read if isinstance(day, date)]
    if doubt or len(certain) > 1:
        return doubt or _Doubt("two different days are named")
    if weekday is not None and certain[0].weekday() != weekday:
        return _Doubt("the weekday and the date that are named disagree")
    return certain[0]


def _dated(
    day: CalendarDay | SlashedDay | DayOfMonth | FromToday, weekday: int | None, today: date, country: str | None
) -> date | _Doubt:
    match day:
        case CalendarDay(year, month, number):
            return _calendar_day(year, month, number, today)
        case SlashedDay():
            return _slashed(day, weekday, today, country)
        case DayOfMonth(number, ahead):
            return _day_of_month(number, ahead, today)
        case FromToday(offset):
            return today + offset * DAY


def _calendar_day(year: int | None, month: int, day: int, today: date) -> date | _Doubt:
    if year:
        return _existing(year, month, day)
    near = (_existing(today.year + ahead, month, day) for ahead in (-1, 0, 1))
    return next((found for found in near if isinstance(found, date) and found >= today - PAST_REACH), _NO_SUCH_DAY)


_NO_SUCH_DAY = _Doubt("a day is named that does not exist")


def _existing(year: int, month: int, day: int) -> date | _Doubt:
    try:
        return date(year, month, day)
    except ValueError:
        return _NO_SUCH_DAY


def _slashed(day: SlashedDay, weekday: int | None, today: date, country: str | None) -> date | _Doubt:
    """Both readings of 3/5; the weekday or the reader's country decides, or nobody does."""
    month_first = _calendar_day(day.year, day.first, day.second, today)
    day_first = _calendar_day(day.year, day.second, day.first, today)
    possible = [found for found in dict.fromkeys((month_first, day_first)) if isinstance(found, date)]
    agreeing = [found for found in possible if weekday is None or found.weekday() == weekday]
    if len(agreeing or possible) == 1:
        return (agreeing or possible)[0]
    if not possible:
        return _NO_SUCH_DAY
    if weekday is not None and max(agreeing or possible) - today > FAR_OFF >= min(agreeing or possible) - today:
        return min(agreeing or possible)
    if country is None or country in EITHER_FIRST:
        return _Doubt("the day and the month of a date could be either number")
    return month_first if country in MONTH_FIRST else day_first


def _day_of_month(day: int, ahead: int | None, today: date) -> date | _Doubt:
    """Like "the 10th": this month's if it is not past, else the next month's that has one."""
    months = range(13) if ahead is None else (ahead,)
    near = (_existing(today.year + (today.month - 1 + k) // 12, (today.month - 1 + k) % 12 + 1, day) for k in months)
    return next(
        (found for found in near if isinstance(found, date) and (ahead is not None or found >= today)), _NO_SUCH_DAY
    )


def _weekday(day: Weekday, today: date) -> date | _Doubt:
    """A bare weekday is the next one strictly after; a named week runs from Monday to Sunday."""
    if day.week is not None:
        return week_of(today) + timedelta(days=7 * day.week + day.index)
    if day.hint == "last":
        return next_weekday(today - 8 * DAY, day.index)
    if day.hint == "next" and day.index > today.weekday():
        return _Doubt('"next" could mean the coming one or the one after it')
    if day.hint == "this" and day.index == today.weekday():
        return _Doubt('"this" could mean today or a week from today')
    return next_weekday(today, day.index)


# ---------------------------------------------------------------- one time told on two clocks


def _without_restatements(folded: str, read: list[Mention], phrases: list[_Phrase]) -> Iterator[Mention]:
    """Like "11 am ET (8 am PT)" is one time; where the two clocks disagree, it is none."""
    dropped = False
    for k, (mention, phrase) in enumerate(zip(read, phrases, strict=True)):
        if dropped:
            dropped = False
            continue
        other = read[k + 1] if k + 1 < len(read) else None
        if other and other.slot and mention.slot and _is_restated(folded, mention, other, phrase, phrases[k + 1]):
            dropped = True
            same = _same_clock(mention.slot.start, other.slot.start)
            yield (
                mention if same else replace(mention, day=None, slot=None, trouble="two clocks are named that disagree")
            )
        else:
            yield mention


def _is_restated(folded: str, one: Mention, other: Mention, phrase: _Phrase, following: _Phrase) -> bool:
    bracketed = bool(_BRACKET.fullmatch(folded[one.end : other.begin]))
    return bracketed and bool(following.zones) and phrase.zones != following.zones


def _same_clock(one: datetime, other: datetime) -> bool:
    """The same moment, or a day apart where the second clock's own day was not said."""
    apart = abs(one.astimezone(UTC) - other.astimezone(UTC))
    return apart in {timedelta(0), DAY}
