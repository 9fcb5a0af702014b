"""The smallest expressions of time in a text: a date, a weekday, a time of day, a zone; read, not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from followup.core.read.timewords import (
    AM,
    HAN_DIGITS,
    MIDDAY,
    MONTHS,
    NIGHT,
    PARTS_OF_DAY,
    PM,
    RELATIVE_DAYS,
    RELATIVE_WEEKS,
    WEEKDAYS,
    any_of,
    number,
)
from followup.core.read.zones import ABBREVIATIONS, BESIDE_A_TIME, BY_COUNTRY, CITIES, NAMES, REGIONS, Zone, read_zone

MAX_TEXT = 30_000  # characters of a mail in which times are looked for
MAX_ATOMS = 400  # and how many of them: no mail about a job names more
NOON = 12
END_OF_DAY = 24  # "24:00" is the last minute of its day


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month, its year perhaps unsaid."""

    year: int | None
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class SlashedDay:
    """Like "3/5" or "26/02/2026": which number is the month depends on the writer."""

    first: int
    second: int
    year: int | None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """Like "the 10th", 5号, 下月5号: `ahead` months from the mail's, None where unsaid."""

    day: int
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday (Monday is 0): bare, in a named week, or with an English "this", "next", "last"."""

    index: int
    week: int | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class FromToday:
    """Like "today", "tomorrow", 后天: days from the mail's day; "tonight" names a part of it, too."""

    days: int
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Like "morning", 下午: a part of the day that says which half an hour lies in."""

    name: str


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day as written. `sure`: written on a 24-hour clock ("09:30", "15:00")."""

    hour: int
    minute: int
    half: str | None
    sure: bool
    bare: bool = False  # no minutes and no half of the day: "at 3"

    def on_the_clock(self, part: str | None = None) -> time | None:
        """The time of day, in that part of the day if none is written; None where it could be two or none."""
        half = self.half or part
        if self.hour > NOON or (self.hour == 0 and half in {None, AM}):
            return None if half == AM and self.hour > NOON else time(self.hour, self.minute)
        hour = _office_hour(self) if half is None else _in_half(self.hour, half)
        return None if hour is None else time(hour, self.minute)


def _office_hour(at: Hour) -> int | None:
    """An hour without am or pm is one in which people meet; 7, and a bare 12, could be either."""
    if at.sure or 8 <= at.hour < NOON:  # noqa: PLR2004 - office hours begin
        return at.hour
    if at.hour == NOON:
        return None if at.bare else NOON
    return at.hour + NOON if at.hour <= 6 else None  # noqa: PLR2004 - office hours end


def _in_half(hour: int, half: str) -> int | None:
    if half == AM:
        return hour % NOON
    if half == MIDDAY:
        return hour if hour >= 11 else hour + NOON  # noqa: PLR2004 - 中午11点 is before noon
    if half == NIGHT and hour == NOON:
        return None
    return hour % NOON + NOON


@dataclass(frozen=True, slots=True)
class Times:
    """A time of day or a stretch of it."""

    start: Hour
    end: Hour | None = None

    def on_the_clock(self, part: str | None = None) -> tuple[time, time | None] | None:
        """Start and end on the clock, each lending the other its half of the day; None where it could be two."""
        if self.end is None:
            start = self.start.on_the_clock(part)
            return (start, None) if start else None
        return next((pair for pair in self._readings(part) if pair[0] < pair[1]), self._past_midnight(part))

    def _readings(self, part: str | None) -> Iterator[tuple[time, time]]:
        end_half = self.end.half if self.end else None
        for first in (self.start.half or part or end_half, AM, None):
            for last in (end_half or first, PM, None):
                start = self.start.on_the_clock(first)
                end = self.end.on_the_clock(last) if self.end else None
                if start and end:
                    yield start, end

    def _past_midnight(self, part: str | None) -> tuple[time, time | None] | None:
        start = self.start.on_the_clock(part)
        return (start, self.end.on_the_clock() if self.end and self.end.half else None) if start else None


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Like "Mon-Fri", 周一至周五: what follows is no appointment."""


Reading = (
    CalendarDay | SlashedDay | DayOfMonth | Weekday | FromToday | Part | Times | Zone | OfficeHours
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Atom:
    """One such expression and where it stands."""

    begin: int
    end: int
    value: Reading


# ---------------------------------------------------------------- folding, offset for offset
_SAME = {
    **{ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    **{0xFF10 + digit: str(digit) for digit in range(10)},
    **dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-"),
    **dict.fromkeys(map(ord, "～〜∼"), "~"),
    **dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t\r"), " "),
    **{ord(wide): plain for wide, plain in zip("：（），；！？．／’‘＠｜", ":(),;!?./''@|", strict=True)},
}
_URL = re.compile(r"https?://[^\s<>\"]{1,2000}")
_WRAP = re.compile(r"(?<=[a-z,])\n(?=[a-z(])|(?<=[一-鿿,、])\n(?=[一-鿿])")


def fold(text: str) -> str:
    """Lower case, plain digits and signs, wrapped lines joined, addresses of pages blanked; same length."""
    plain = _WRAP.sub(" ", text[:MAX_TEXT].translate(_SAME))
    return _URL.sub(lambda found: "\x1f" * len(found[0]), plain)


# ---------------------------------------------------------------- patterns
_MONTH = any_of(MONTHS)
_EN_DAYS = any_of(word for word in WEEKDAYS if word.isascii())
_HAN_NUMBER = rf"(?:\d{{1,2}}|[{HAN_DIGITS}]{{1,3}})"
_HAN_PARTS = any_of(word for word in PARTS_OF_DAY if not word.isascii())
# What an expression can begin with, looked at first: most places in a text are passed over by one glance.
_FIRST_OF_TIME = f"(?=[\\dnm{HAN_DIGITS}{''.join(sorted({word[0] for word in PARTS_OF_DAY if not word.isascii()}))}])"
_FIRST_OF_HAN_WEEK = "(?=[每上下本这這个個周週星礼禮])"
_YEAR = r"(?P<year>20\d\d)"
_GOES_ON = (
    "at on from between in or and to for with via work works your my our if would is this next tomorrow today "
    "instead please so but sharp when then as because until after before by either around"
)
_AFTER_A_NUMBER = any_of([*ABBREVIATIONS, *BY_COUNTRY, *REGIONS, *CITIES, *_GOES_ON.split()])
# What may follow an hour or a day that stands alone: neither a count of things nor the number of a house.
_ENDS = rf"(?![.:]\d|[ ]?(?:-|to|until|till)[ ]?\d)(?=[ ]?[ ]?(?:$|[\n.,;:!?()|-]|(?:{_AFTER_A_NUMBER})\b|[一-鿿]))"


def _hour(n: str) -> str:
    """The pattern of a time of day; `n` tells the groups of two apart."""
    minute = rf"(?P<minute{n}>[0-5]\d(?!\d)|[0-5]?\d(?=分))分?"
    han = rf"(?P<han{n}>[点點时時](?![间間候段区區]))"
    return (
        rf"(?:(?P<part{n}>{_HAN_PARTS})[ ]?)?"
        rf"(?:(?P<noon{n}>(?:12[ ])?noon\b|midday\b|正午)"
        rf"|(?P<hour{n}>\d{{1,2}}|[{HAN_DIGITS}]{{1,3}})"
        rf"(?:(?P<dot{n}>[:.]|{han})(?:{minute}|(?P<fraction{n}>半|[一三]刻)|[钟鐘整])?(?::\d\d(?!\d))?)?"
        rf"(?:[ ]?(?P<half{n}>[ap])(?:m\b|\.[ ]?m\b\.?))?(?:[ ]?(?:o'clock|hrs\b))?)"
    )


_NO_DIGIT_BEFORE = r"(?<![\d:./$€£¥#+-])"
Reader = Callable[[re.Match[str], str], Reading | None]


def _read_iso(found: re.Match[str], _: str) -> Reading | None:
    return CalendarDay(int(found["year"]), int(found["month"]), int(found["day"]))


def _read_month_name(found: re.Match[str], original: str) -> Reading | None:
    if found["month"] == "may" and original[found.start("month")] != "M":
        return None
    year = found["year"] and int(found["year"])
    return CalendarDay(year or None, MONTHS[found["month"]], int(found["day"]))


_AFTER_MONTH = re.compile(rf"\b(?:{_MONTH})\.? ?$")


def _read_slashed(found: re.Match[str], _: str) -> Reading | None:
    if found[0] == "24/7" or _AFTER_MONTH.search(found.string[max(0, found.start() - 12) : found.start()]):
        return None
    year = int(found["year"]) if found["year"] else None
    return SlashedDay(int(found["first"]), int(found["second"]), year + 2000 if year and year < 100 else year)  # noqa: PLR2004 - "26" is 2026


def _read_han_date(found: re.Match[str], _: str) -> Reading | None:
    month, day = number(found["month"]), number(found["day"])
    year = number(found.groupdict().get("year") or "")
    return CalendarDay(year, month, day) if month and day else None


def _read_day_of_month(found: re.Match[str], _: str) -> Reading | None:
    day = number(found["day"])
    ahead = found.groupdict().get("ahead")
    return DayOfMonth(day, RELATIVE_WEEKS[ahead] if ahead else None) if day else None


def _read_weekday(found: re.Match[str], original: str) -> Reading | None:
    name = found["name"]
    if name in {"sat", "sun", "wed", "mon", "fri", "thu", "tue"} and original[found.start("name")].islower():
        return None
    week = {"this": 0, "next": 1}.get(found["week_after"] or found["week_before"] or "")
    hint = (found["hint"] or "").removeprefix("this ")
    return Weekday(WEEKDAYS[name], week, "last" if hint in {"last", "past"} else hint)


def _read_han_weekday(found: re.Match[str], _: str) -> Reading | None:
    week = found["week"]
    return Weekday(WEEKDAYS[found["name"]], RELATIVE_WEEKS[week] if week else None)


def _read_times(found: re.Match[str], _: str) -> Reading | None:
    groups = found.groupdict()
    if not any(groups.get(f"{sign}{n}") for n in "12" for sign in ("half", "minute", "part", "noon", "han")):
        return None
    start = _read_hour(groups, "1")
    end = _read_hour(groups, "2") if "hour2" in groups else None
    return Times(start, end) if start and (end or "hour2" not in groups) else None


def _read_hour(groups: dict[str, str | None], n: str) -> Hour | None:
    if groups[f"noon{n}"]:
        return Hour(NOON, 0, PM, sure=True)
    digits, dot, half = groups[f"hour{n}"] or "", groups[f"dot{n}"], groups[f"half{n}"]
    part = groups[f"part{n}"]
    hour, minute = number(digits), _minute(groups, n)
    if hour == END_OF_DAY and not minute:
        return Hour(END_OF_DAY - 1, 59, None, sure=True)
    if hour is None or hour > 23 or (half and not 1 <= hour <= NOON) or _not_a_time(dot, groups[f"minute{n}"], half):  # noqa: PLR2004
        return None
    named = {"a": AM, "p": PM}[half] if half else PARTS_OF_DAY[part] if part else None
    return Hour(hour, minute, named, sure=digits.startswith("0") or hour > NOON, bare=not dot)


def _minute(groups: dict[str, str | None], n: str) -> int:
    fraction = groups[f"fraction{n}"]
    return {"半": 30, "一刻": 15, "三刻": 45}[fraction] if fraction else int(groups[f"minute{n}"] or 0)


def _not_a_time(dot: str | None, minute: str | None, half: str | None) -> bool:
    """Like "3." and "3:" end a word; "2.30" is a price or a version unless am or pm follows."""
    return (dot == ":" and not minute) or (dot == "." and not (minute and half))


def _read_bare(found: re.Match[str], _: str) -> Reading | None:
    hour = number(found["hour"])
    if hour is None or not 1 <= hour <= 23:  # noqa: PLR2004 - hours of a day
        return None
    minute = found["minute"]
    return Times(Hour(hour, int(minute or 0), None, sure=hour > NOON, bare=not minute))


def _read_bare_range(found: re.Match[str], _: str) -> Reading | None:
    hours = int(found["first"]), int(found["last"])
    if not all(1 <= hour <= 23 for hour in hours):  # noqa: PLR2004 - hours of a day
        return None
    start, end = (Hour(hour, 0, None, sure=hour > NOON, bare=hour != NOON) for hour in hours)
    return Times(start, end)


def _read_past_the_hour(found: re.Match[str], _: str) -> Reading | None:
    hour = number(found["hour"])
    minute = 30 if found["part"] == "half" else 15
    if hour is None or not 1 <= hour <= 23:  # noqa: PLR2004 - hours of a day
        return None
    if found["way"] == "to":
        hour, minute = (hour - 1) or NOON, 60 - minute
    return Times(Hour(hour, minute, None, sure=hour > NOON))


def _read_part(found: re.Match[str], _: str) -> Reading | None:
    return Part(PARTS_OF_DAY[found["part"] or found["han"]])


def _read_relative(found: re.Match[str], _: str) -> Reading | None:
    word = found["day"] or found["han"]
    return FromToday(RELATIVE_DAYS[word], PARTS_OF_DAY.get(word))


_MOVED_FROM = re.compile(r"\b(?:mov|extend|chang|push|reschedul|postpon|shift)[a-z]{0,4}\b.{0,60}\bfrom $")


def _read_office_hours(found: re.Match[str], _: str) -> Reading | None:
    return None if _MOVED_FROM.search(found.string[max(0, found.start() - 80) : found.start()]) else OfficeHours()


_EN_RELATIVE = any_of(word for word in RELATIVE_DAYS if word.isascii())
_HAN_RELATIVE = any_of(word for word in RELATIVE_DAYS if not word.isascii() and len(word) > 1)
_HAN_WEEK = "(?:周|週|星期|礼拜|禮拜)"
_TIME_OF_DAY = rf"(?:{_HAN_PARTS}|\d{{1,2}}[:点點])"
_TO = "[ ]?(?:[-~至到]|to|until|till)[ ]?"
_HAN_DAY = "[一二三四五六日天]"
_ORDINAL = "(?:st|nd|rd|th)"
_DAYS_SHORT = "(?:mon|tue|wed|thu|fri|sat|sun)"
_WEEKDAY_BEFORE = (
    rf"(?:(?<=day )|(?<=day the )|(?<=day, )|(?<=day, the )|(?<=\b{_DAYS_SHORT} )|(?<=\b{_DAYS_SHORT}, )"
    rf"|(?<=\b{_DAYS_SHORT} the ))"
)
_DAY_ENDS = rf"(?=[ ]?(?:$|[\s,.。、(]|\d|之?前|以前|下班|[周星]|{_HAN_PARTS}))"
_FORMS: tuple[tuple[str, Reader], ...] = (
    (  # 2026-03-05
        rf"(?<![\d/.-]){_YEAR}(?P<sep>[-/.])(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?![\d/-])",
        _read_iso,
    ),
    (  # March 11th, 2026
        (
            rf"\b(?P<month>{_MONTH})\b\.?[ ]{{0,2}}(?:the )?(?P<day>\d{{1,2}}){_ORDINAL}?\b(?![:/]\d|[ ]?[ap]\.?m\b|%)"
            rf"(?:,?[ ]{{0,2}}{_YEAR}\b)?"
        ),
        _read_month_name,
    ),
    (  # 11 March 2026
        rf"(?<![\d:.])(?P<day>\d{{1,2}}){_ORDINAL}?[ -]?(?:of )?(?P<month>{_MONTH})\b\.?(?:,?[ -]{{0,2}}{_YEAR}\b)?",
        _read_month_name,
    ),
    (  # 26/02/2026
        r"(?<![\d/.])(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/])",
        _read_slashed,
    ),
    (  # 05.03.2026
        rf"(?<![\d.])(?P<day>\d{{1,2}})\.[ ]?(?P<month>\d{{1,2}})\.{_YEAR}(?!\d)",
        _read_iso,
    ),
    (  # 2026年3月5日
        (
            rf"(?=[\d{HAN_DIGITS}])(?:{_YEAR}年[ ]?)?(?<![\d{HAN_DIGITS}])(?P<month>{_HAN_NUMBER})[ ]?月[ ]?"
            rf"(?P<day>{_HAN_NUMBER})[ ]?(?:[日号號]|(?=[ (,]|$))"
        ),
        _read_han_date,
    ),
    (  # 3.9(周一), 周一(3.9)
        (
            r"(?=\d)(?:(?<![\d.])|(?<=[一二三四五六日天][(]))(?P<month>1?\d)\.(?P<day>[123]?\d)"
            rf"(?:(?=[ ]?[(]?{_HAN_WEEK})|(?=[)][ ]?{_TIME_OF_DAY}))"
        ),
        _read_han_date,
    ),
    (  # 下月5号
        rf"(?P<ahead>[下本这這])个?月(?P<day>{_HAN_NUMBER})[日号號]",
        _read_day_of_month,
    ),
    (  # 5号
        rf"(?<![\d{HAN_DIGITS}月])(?P<day>{_HAN_NUMBER})[号號日]{_DAY_ENDS}",
        _read_day_of_month,
    ),
    (  # Tuesday the 10th, Tuesday 10
        rf"(?=\d){_WEEKDAY_BEFORE}(?P<day>\d{{1,2}})(?:{_ORDINAL}\b|{_ENDS}(?![ ]?(?:-|to\b|until\b|[ap]\.?m\b)))",
        _read_day_of_month,
    ),
    (  # the 10th, March 10th or 11th
        rf"(?=\d)(?:(?<=\bthe )|(?<=\bor )|(?<=\band ))(?P<day>\d{{1,2}}){_ORDINAL}\b{_ENDS}",
        _read_day_of_month,
    ),
    (  # Mon-Fri
        rf"\b(?:{_EN_DAYS})s?[ ]?(?:-|to|through|thru|until)[ ]?(?:{_EN_DAYS})s?\b",
        _read_office_hours,
    ),
    (  # 周一至周五
        rf"{_FIRST_OF_HAN_WEEK}[每下本这這]?{_HAN_WEEK}{_HAN_DAY}[ ]?[-~至到][ ]?{_HAN_WEEK}?{_HAN_DAY}",
        _read_office_hours,
    ),
    (  # this Friday, Friday next week
        (
            r"(?=[tnclpmwfs])(?:\b(?P<week_before>this|next) week,?[ ](?:on )?)?"
            r"(?:\b(?P<hint>this coming|this past|this|next|coming|last|past) )?"
            rf"\b(?P<name>{_EN_DAYS})\b(?:[ ](?:of )?(?P<week_after>this|next) week\b)?"
        ),
        _read_weekday,
    ),
    (  # 下周三
        rf"{_FIRST_OF_HAN_WEEK}(?<![每一两兩几幾隔])(?P<week>下下|上|本|这|這|下)?[个個]?{_HAN_WEEK}(?P<name>[一二三四五六日天])(?![次个個回年岁歲])",
        _read_han_weekday,
    ),
    (  # tomorrow, 明天, 今晚
        rf"\b(?P<day>{_EN_RELATIVE})\b|(?<![以今])(?P<han>{_HAN_RELATIVE}|[今明昨](?=[早晚晨]))",
        _read_relative,
    ),
    (  # between 2 and 3pm
        rf"\bbetween[ ]{_hour('1')}[ ]and[ ]{_hour('2')}(?![\d%])",
        _read_times,
    ),
    (  # 2:30-3:15pm, 下午2点到3点
        rf"{_FIRST_OF_TIME}{_NO_DIGIT_BEFORE}(?<!\dt){_hour('1')}{_TO}{_hour('2')}(?![\d%])",
        _read_times,
    ),
    (  # 3 p.m., 15:00, 三点半
        rf"{_FIRST_OF_TIME}{_NO_DIGIT_BEFORE}{_hour('1')}(?![\d%])",
        _read_times,
    ),
    (  # half past two, a quarter to three
        r"(?=[hq])\b(?P<part>half|quarter) (?P<way>past|to) (?P<hour>\d{1,2}|[a-z]{3,6})\b",
        _read_past_the_hour,
    ),
    (  # at 3, at 14.30
        rf"(?=[af@])(?:\b(?:at|around|from)|@)[ ](?P<hour>\d{{1,2}})(?:\.(?P<minute>[0-5]\d))?{_ENDS}",
        _read_bare,
    ),
    (  # from 10 to 12
        rf"\b(?:from|between) (?P<first>\d{{1,2}})[ ]?(?:-|to|and|until|till)[ ]?(?P<last>\d{{1,2}}){_ENDS}",
        _read_bare_range,
    ),
    (  # Monday, 10 to 11
        (
            rf"(?=\d)(?:(?<=day )|(?<=day, )|(?<={_ORDINAL} )|(?<={_ORDINAL}, ))"
            rf"(?P<first>\d{{1,2}})[ ]?(?:-|to|until|till)[ ]?(?P<last>\d{{1,2}}){_ENDS}"
        ),
        _read_bare_range,
    ),
    (  # in the morning, 下午
        rf"\b(?:in the )?(?P<part>morning|afternoon|evening)\b|(?<![最尽儘])(?P<han>{_HAN_PARTS})(?![日些])",
        _read_part,
    ),
)
PATTERNS = tuple((re.compile(form), read) for form, read in _FORMS)


@lru_cache(maxsize=4)
def atoms(text: str, country: str | None) -> tuple[Atom, ...]:
    """All such expressions in order, none over another: of two at one place the longer."""
    folded = fold(text)
    kept: list[Atom] = []
    for atom in sorted(_all_atoms(folded, text, country), key=lambda atom: (atom.begin, -atom.end)):
        if not kept or kept[-1].end <= atom.begin:
            kept.append(atom)
    return tuple(kept[:MAX_ATOMS])


def _all_atoms(folded: str, text: str, country: str | None) -> Iterator[Atom]:
    for pattern, read in PATTERNS:
        for found in pattern.finditer(folded):
            value = read(found, text)
            if value:
                yield Atom(found.start(), found.end(), value)
    for pattern in (*NAMES, *BESIDE_A_TIME):
        for found in pattern.finditer(folded):
            yield Atom(found.start(), found.end(), read_zone(found, country))
