"""An offer's time to answer: whether it is short, which honest reason to give, which day to propose (G20, G21)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from followup.core.drafts import Reason
from followup.core.model import Signal
from followup.core.process import Entry, Stage
from followup.core.setting import Setting
from followup.core.standing import Offer, Standing
from followup.core.worktime import full_weekend_between, tuesday_after_first_full_weekend

NEVER_SHORT = 7  # calendar days
TOO_LATE = timedelta(hours=3)  # before the deadline
_TOO_FAR = 10  # working days after the deadline: another's decision day that cannot be waited for


@dataclass(frozen=True)
class Plea:
    """What to ask for: the reason that is true, the day to propose, and the other's decision day if it was said."""

    reason: Reason
    day: date
    other_day: date | None = None


def is_short(offer: Offer, setting: Setting) -> bool:
    """Whether the time to answer is short: less than a week, and no full weekend in it or under `enough_time` (G20)."""
    if offer.deadline is None or offer.named is None:
        return False
    named, last = setting.day(offer.named.time), setting.day(offer.deadline)
    if (last - named).days >= NEVER_SHORT:
        return False
    return not full_weekend_between(named, last) or _under_enough_time(named, last, setting)


def _under_enough_time(named: date, last: date, setting: Setting) -> bool:
    midnight = setting.at(named, time.min)
    return setting.work.add(setting.policy.drafts.enough_time, midnight, setting.zone) > setting.at(last, time.min)


def plea(case: Standing, others: Iterable[Standing], setting: Setting) -> Plea | None:
    """The first reason of G21 that is true, in the contract's order, with its day; None without a deadline."""
    offer = case.offer
    if offer is None or offer.deadline is None:
        return None
    deadline = setting.day(offer.deadline)
    asked = setting.day((offer.named or offer.first).time)
    tuesday = _working(tuesday_after_first_full_weekend(asked), deadline, setting)
    race = _last_stage(others, deadline, setting)
    if race:
        day = setting.work.nth_after(race.day, 2) if race.day else tuesday
        return Plea(Reason.LAST_STAGE, _working(day, deadline, setting), race.day)
    if _means_moving(case, setting):
        return Plea(Reason.RELOCATION, tuesday)
    return Plea(Reason.FAMILY if setting.policy.drafts.family else Reason.WEEKEND, tuesday)


def _working(day: date, deadline: date, setting: Setting) -> date:
    """A day that is not after the deadline becomes the first working day after it, a holiday the next working day."""
    return setting.work.next_on_or_after(day) if day > deadline else setting.work.nth_after(deadline, 1)


@dataclass(frozen=True)
class _Race:
    day: date | None


def _last_stage(others: Iterable[Standing], deadline: date, setting: Setting) -> _Race | None:
    """Another open process in its last stage; one with a decision day that can be waited for comes first."""
    limit = setting.work.nth_after(deadline, _TOO_FAR)
    days = [_decision_day(other, setting) for other in others if other.open and _is_last_stage(other, setting)]
    waitable = [day for day in days if day is None or day <= limit]
    return _Race(min((day for day in waitable if day), default=None)) if waitable else None


def _is_last_stage(other: Standing, setting: Setting) -> bool:
    final = other.reached is Stage.FINAL and any(one.final and one.arranged for one in other.interviews)
    return other.stage is not Stage.OFFER and (
        final or (_met_team(other) and _decision_day(other, setting) is not None)
    )


def _decision_day(other: Standing, setting: Setting) -> date | None:
    """The day they named for their answer, if it is still to come."""
    day = other.wait.promised if other.wait else None
    return day if day and day >= setting.day(other.at) else None


def _met_team(other: Standing) -> bool:
    """Whether a round with the team, more than a recruiter's screening call, was held."""
    return any(not any(entry.says(Signal.SCREENING) for entry in one.entries) for one in other.held)


def _means_moving(case: Standing, setting: Setting) -> bool:
    named = any(entry.says(Signal.RELOCATION) for entry in _heard(case))
    return setting.policy.drafts.relocation or named


def _heard(case: Standing) -> Iterable[Entry]:
    return (entry for entry in case.process.entries if not entry.mine and entry.time <= case.at)


def expired(offer: Offer, now: datetime) -> bool:
    """Whether the deadline has passed or is within three hours: no extension then, but an urgent notice."""
    return offer.deadline is not None and offer.deadline - now <= TOO_LATE
