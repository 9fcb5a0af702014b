"""Working days of a country, and wall-clock times as moments (contract section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import count, islice, takewhile
from typing import TYPE_CHECKING

from followup.core.duration import Duration

if TYPE_CHECKING:
    from collections.abc import Iterator

TUESDAY, FRIDAY, SATURDAY = 1, 4, 5
WITH_MAKE_UP_DAYS = frozenset({"CN"})  # whose government turns weekend days into working days, year by year
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Year:
    """The days of one year that are not what their weekday says."""

    holidays: frozenset[date] = frozenset()
    make_up: frozenset[date] = frozenset()
    known: bool = True


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Monday to Friday without public holidays, with China's make-up working days.

    `country` is an ISO 3166 code and `region` one of its subdivisions, as the holidays package names them. A country
    it does not know has weekends only, a region it does not know the holidays of the whole country.
    """

    country: str | None = None
    region: str | None = None

    def is_working_day(self, day: date) -> bool:
        """Whether people work on this day."""
        year = _year(self.country, self.region, day.year)
        return day in year.make_up or (day.weekday() < SATURDAY and day not in year.holidays)

    def knows(self, year: int) -> bool:
        """Whether the year's schedule is published; China's comes each autumn for the year after."""
        return _year(self.country, self.region, year).known

    def nth_after(self, day: date, n: int) -> date:
        """The n-th (from 1) working day strictly after `day`."""
        return self._nth(day, n, DAY)

    def nth_before(self, day: date, n: int) -> date:
        """The n-th (from 1) working day strictly before `day`."""
        return self._nth(day, n, -DAY)

    def next_on_or_after(self, day: date) -> date:
        """`day` itself if it is a working day, else the next one."""
        return self._nth(day - DAY, 1, DAY)

    def last_of_month(self, day: date) -> date:
        """The last working day of the month that `day` lies in ("the end of the month")."""
        return self.nth_before(first_of_next_month(day), 1)

    def add(self, duration: Duration, start: datetime, zone: tzinfo) -> datetime:
        """`start` (aware) plus a duration: days keep the wall clock of `zone`, hours and minutes count as they pass."""
        if duration.counts_hours:
            return (start.astimezone(UTC) + duration.delta).astimezone(zone)
        here = start.astimezone(zone)
        return at_wall(self._days_later(here.date(), duration), here.time(), zone)

    def _days_later(self, day: date, duration: Duration) -> date:
        if not duration.in_working_days:
            return day + duration.delta
        return self.nth_after(day, duration.amount) if duration.amount else day

    def _nth(self, day: date, n: int, step: timedelta) -> date:
        if n < 1:
            message = "working days are counted from 1"
            raise ValueError(message)
        return next(islice(self._from(day, step), n - 1, None))

    def _from(self, day: date, step: timedelta) -> Iterator[date]:
        return (other for k in count(1) if self.is_working_day(other := day + k * step))


@lru_cache(maxsize=256)
def _year(country: str | None, region: str | None, year: int) -> _Year:
    if not country:
        return _Year()
    import holidays  # noqa: PLC0415 - a tenth of a second that only a question about holidays should cost

    try:
        public = holidays.country_holidays(country.upper(), subdiv=region, years=year)
    except NotImplementedError:
        return _year(country, None, year) if region else _Year()
    if country.upper() not in WITH_MAKE_UP_DAYS:
        return _Year(frozenset(public))
    make_up = frozenset(day for day in public.weekend_workdays if day.year == year)
    return _Year(frozenset(public), make_up, known=bool(make_up))


def first_of_next_month(day: date) -> date:
    """The first day of the month after the one `day` lies in."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def week_of(day: date) -> date:
    """The Monday of the Monday-to-Sunday week that `day` lies in."""
    return day - timedelta(days=day.weekday())


def next_weekday(day: date, weekday: int) -> date:
    """The next such weekday (Monday is 0) strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def at_wall(day: date, clock: time, zone: tzinfo) -> datetime:
    """The moment a wall clock in `zone` shows `clock` on `day`.

    A time that the clock skips gives the first moment after the gap; one that it shows twice, the first of the two.
    """
    wanted = datetime.combine(day, clock.replace(tzinfo=None, fold=0))
    ahead = takewhile(lambda naive: naive <= wanted + DAY + DAY, (wanted + timedelta(minutes=k) for k in count()))
    first = next((naive for naive in ahead if _exists(naive, zone)), wanted)
    skipped = first != wanted
    return (first.replace(second=0, microsecond=0) if skipped else first).replace(tzinfo=zone)


def _exists(naive: datetime, zone: tzinfo) -> bool:
    moment = naive.replace(tzinfo=zone)
    return moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == naive


def full_weekend_between(earlier: date, later: date) -> bool:
    """Whether a Saturday and the Sunday after it lie strictly between two days (G20)."""
    return next_weekday(earlier, SATURDAY) + DAY < later


def tuesday_after_first_full_weekend(day: date) -> date:
    """The Tuesday after the first full weekend that starts after `day` (G21)."""
    return next_weekday(day, SATURDAY) + timedelta(days=3)
