"""Finds until when something is to happen: "within two weeks", "by Friday", "end of the month", 三个工作日内."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice

from followup.core.duration import Duration
from followup.core.read.atoms import MAX_ATOMS, fold
from followup.core.read.clock import Clock
from followup.core.read.timewords import MONTHS, NUMBERS, any_of, number
from followup.core.read.when import mentions
from followup.core.worktime import DAY, FRIDAY, TUESDAY, WorkCalendar, first_of_next_month, week_of

WEDNESDAY = 2


@dataclass(frozen=True, slots=True)
class Horizon:
    """A day until which something is to happen, named at `text[begin:end]`.

    `moment` (aware) where hours count or a time of day is named, `length` where a stretch of time is. Both `day` and
    `moment` are None where `trouble` says why they cannot be told.
    """

    begin: int
    end: int
    text: str
    day: date | None
    moment: datetime | None = None
    length: Duration | None = None
    zone: tzinfo | None = None  # the clock that day and moment are read on
    trouble: str | None = None


# ---------------------------------------------------------------- stretches of time
_COUNT = rf"(?:\d{{1,3}}|{any_of(word for word in NUMBERS if word.isascii())})"
_HAN_COUNT = r"(?:\d{1,3}|[二三]?十[一二三四五六七八九]?|[一二两兩三四五六七八九])"
_STRETCHES = (
    re.compile(
        rf"\b(?:(?P<low>{_COUNT})(?:\)|[ ]\(\d{{1,3}}\))?(?:[ ]?(?:-|to|or)[ ]?(?P<high>{_COUNT}))?[ -]{{1,2}}"
        rf"|(?P<digits>\d{{1,3}}))"
        r"(?:full |calendar )?(?P<working>business[ -]|working[ -]|work)?(?P<unit>hour|hr|day|week|month"
        r"|fortnight)(?:s'|s)?\b(?P<more> or two)?"
    ),
    re.compile(
        rf"(?<![第下上每\d])(?P<low>{_HAN_COUNT})[ ]?(?:[-~至到或][ ]?)?(?P<high>{_HAN_COUNT})?[ ]?[个個]?"
        r"(?P<unit>工作日|工作天|小时|小時|钟头|天|日(?=[之以]?[内內])|周(?![一二三四五六日]\b)|週|星期|礼拜|月(?=[之以]?[内內]|左右|后|後))"
    ),
    re.compile(r"(?<!大)(?P<unit>半个月|半個月)"),
)  # fmt: skip
_UNITS: dict[str, Duration] = {
    **dict.fromkeys(("hour", "hr", "小时", "小時", "钟头"), Duration(1, "hours")),
    **dict.fromkeys(("day", "天", "日"), Duration(1, "days")),
    **dict.fromkeys(("week", "周", "週", "星期", "礼拜"), Duration(7, "days")),
    **dict.fromkeys(("month", "月"), Duration(30, "days")),
    **dict.fromkeys(("工作日", "工作天"), Duration(1, "working days")),
    **dict.fromkeys(("半个月", "半個月"), Duration(15, "days")),
    "fortnight": Duration(14, "days"),
}


_VAGUE = re.compile("[这這近前过過头]")  # 这两天: soon, no date


def _stretch(found: re.Match[str]) -> Duration | None:
    """The length that is named, the later one of two."""
    groups = found.groupdict()
    named = groups.get("high") or groups.get("digits") or groups.get("low") or "1"
    amount = number("2" if groups.get("more") else named)
    unit = _UNITS[groups["unit"]]
    if not amount or (
        groups["unit"] == "天" and _VAGUE.search(found.string[max(0, found.start() - 1) : found.start()])
    ):
        return None
    working = groups.get("working") and unit == Duration(1, "days")
    return Duration(amount * unit.amount, "working days" if working else unit.unit)


# ---------------------------------------------------------------- weeks and months by name
Counting = Callable[[date, WorkCalendar, re.Match[str]], date]


def _in_week(ahead: int, weekday: int) -> Counting:
    """That weekday, so many Monday-to-Sunday weeks after the mail's; the next one if it is past."""

    def count(today: date, _: WorkCalendar, __: re.Match[str]) -> date:
        day = week_of(today) + timedelta(days=7 * ahead + weekday)
        return day if day >= today else day + 7 * DAY

    return count


def _end_of_month(today: date, working: WorkCalendar, _: re.Match[str]) -> date:
    return working.last_of_month(today)


def _end_of_next_month(today: date, working: WorkCalendar, _: re.Match[str]) -> date:
    return working.last_of_month(first_of_next_month(today))


def _middle_of_month(today: date, _: WorkCalendar, __: re.Match[str]) -> date:
    month = today if today.day <= 15 else first_of_next_month(today)  # noqa: PLR2004 - the middle is the fifteenth
    return month.replace(day=15)


def _named_month(today: date, found: re.Match[str]) -> date:
    month = MONTHS.get(found["month"] or "") or number(found["han"] or "") or today.month
    return date(today.year + (month < today.month), min(month, 12), 1)


def _end_of_named_month(today: date, working: WorkCalendar, found: re.Match[str]) -> date:
    return working.last_of_month(_named_month(today, found))


def _middle_of_named_month(today: date, _: WorkCalendar, found: re.Match[str]) -> date:
    return _named_month(today, found).replace(day=15)


_MONTH = any_of(MONTHS)
_NO_WEEKDAY = r"(?![一二三四五六日天])"
_NEXT = r"(?:in |the )?(?:next|coming|following) week\b"
_THIS = r"(?:the |this )week\b(?! of| after)"
_HAN_WEEK = "(?:[周週]|星期)"
_HAN_THIS_WEEK = rf"(?:本|这个?|這個?){_HAN_WEEK}"
_NAMED: tuple[tuple[re.Pattern[str], Counting], ...] = tuple(
    (re.compile("|".join(forms)), count)
    for forms, count in (
        ((r"\b(?:the )?week after next\b", "下下[周週]" + _NO_WEEKDAY), _in_week(2, FRIDAY)),
        ((rf"\b(?:early|(?:beginning|start) of)(?: on)?(?: the)? {_NEXT}",), _in_week(1, TUESDAY)),
        ((rf"下个?{_HAN_WEEK}(?:一开始|刚开始|初)",), _in_week(1, TUESDAY)),
        (
            (rf"\b(?:mid(?:dle)?(?: of|-)?|halfway through)[ ]?(?:the )?{_NEXT}", "下个?[周週]中"),
            _in_week(1, WEDNESDAY),
        ),
        ((rf"下个?{_HAN_WEEK}[之以]?前",), _in_week(0, FRIDAY)),
        (
            (rf"\b(?:(?:the )?end of |late(?:r)? |some ?time )?{_NEXT}", rf"下个?{_HAN_WEEK}{_NO_WEEKDAY}"),
            _in_week(1, FRIDAY),
        ),
        ((r"\b(?:early|mid(?:dle of)?|(?:beginning|start) of) (?:this|the) week\b",), _in_week(0, WEDNESDAY)),
        (
            (
                rf"\b(?:(?:the )?end of |late(?:r)? |within |during )?{_THIS}",
                r"\bend of week\b|\beow\b|\bweek's end\b",
            ),
            _in_week(0, FRIDAY),
        ),
        (
            (rf"{_HAN_THIS_WEEK}[内內末底]?{_NO_WEEKDAY}", r"(?<![本这這下])周末[之以]?前|(?<![一二两三四\d])周内"),
            _in_week(0, FRIDAY),
        ),
        (
            (r"\b(?:end of )?next month\b", "下个?月[底末内內]", r"下个月(?![\d初中一二三])"),
            _end_of_next_month,
        ),
        ((rf"\bend of (?P<month>{_MONTH})\b", r"(?P<han>\d{1,2})月[底末]"), _end_of_named_month),
        ((rf"\bmid(?:dle of)?[ -](?P<month>{_MONTH})\b", r"(?P<han>\d{1,2})月中旬?"), _middle_of_named_month),
        (
            (
                r"\bend of (?:the |this )?month\b|\bmonth[- ]end\b|\bthis month\b",
                r"(?<!\d)(?:本|这个?|這個?)?月[底末内內]",
            ),
            _end_of_month,
        ),
        (
            (r"\bmid-?month\b|\bmiddle of (?:the |this )?month\b", r"(?<!\d)(?:本|这个?)?月中(?!旬?[上下])"),
            _middle_of_month,
        ),
    )
)
_WEEK_OF = re.compile(r"\bweek (?:of|commencing|beginning|starting) (?:the )?$|\bw/c $")


# ---------------------------------------------------------------- all of them
def horizons(text: str, arrived: datetime, clock: Clock) -> tuple[Horizon, ...]:
    """The days and stretches of time that `text` names, in order, counted from `arrived` (aware) on the clock."""
    found = sorted(islice(_all(text, arrived, clock), MAX_ATOMS), key=lambda horizon: (horizon.begin, -horizon.end))
    kept: list[Horizon] = []
    for horizon in found:
        if not kept or kept[-1].end <= horizon.begin:
            kept.append(horizon)
    return tuple(kept)


def _all(text: str, arrived: datetime, clock: Clock) -> Iterator[Horizon]:
    folded = fold(text)
    today = arrived.astimezone(clock.me.zone).date()
    for pattern in _STRETCHES:
        for found in pattern.finditer(folded):
            length = _stretch(found)
            if length:
                yield _after(found, text, length, arrived, clock)
    for pattern, count in _NAMED:
        for found in pattern.finditer(folded):
            yield Horizon(*found.span(), text[found.start() : found.end()], count(today, clock.working_days, found))
    for mention in mentions(text, arrived, clock):
        moment = mention.slot.start if mention.slot else None
        horizon = Horizon(
            mention.begin, mention.end, mention.text, mention.day, moment, zone=mention.zone, trouble=mention.trouble
        )
        yield _whole_week(horizon) if _WEEK_OF.search(folded[max(0, mention.begin - 30) : mention.begin]) else horizon


def _after(found: re.Match[str], text: str, length: Duration, arrived: datetime, clock: Clock) -> Horizon:
    end = clock.working_days.add(length, arrived, clock.me.zone)
    moment = end if length.unit == "hours" else None
    return Horizon(*found.span(), text[found.start() : found.end()], end.date(), moment, length)


def _whole_week(horizon: Horizon) -> Horizon:
    """The week of March 9 lasts until its Friday."""
    if horizon.day is None:
        return horizon
    return Horizon(horizon.begin, horizon.end, horizon.text, week_of(horizon.day) + FRIDAY * DAY)
