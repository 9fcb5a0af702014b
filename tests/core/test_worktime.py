"""Working days, wall clocks and weekends."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.duration import Duration
from followup.core.worktime import (
    WorkCalendar,
    at_wall,
    full_weekend_between,
    next_weekday,
    tuesday_after_first_full_weekend,
)

ANYWHERE = WorkCalendar()
ONTARIO = WorkCalendar("CA", "ON")
CHINA = WorkCalendar("CN")
TORONTO = ZoneInfo("America/Toronto")
SHANGHAI = ZoneInfo("Asia/Shanghai")
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


@pytest.mark.parametrize(
    ("calendar", "day", "works"),
    [
        (ANYWHERE, date(2026, 12, 25), True),
        (ANYWHERE, date(2026, 3, 7), False),
        (WorkCalendar("XX"), date(2026, 12, 25), True),
        (WorkCalendar("XX", "YY"), date(2026, 3, 8), False),
        (WorkCalendar("CA", "ZZ"), date(2026, 7, 1), False),
        (WorkCalendar("us"), date(2026, 7, 3), False),  # the fourth is a Saturday
        (ONTARIO, date(2026, 2, 16), False),  # Family Day
        (WorkCalendar("CA", "QC"), date(2026, 2, 16), True),
        (CHINA, date(2026, 10, 1), False),
        (CHINA, date(2026, 10, 10), True),  # a Saturday worked for the holidays
        (CHINA, date(2026, 2, 28), True),
        (CHINA, date(2026, 3, 7), False),
        (WorkCalendar("AE"), date(2026, 3, 6), True),  # a Friday
    ],
)
def test_a_working_day_is_a_weekday_without_holiday_or_a_make_up_day(
    calendar: WorkCalendar, day: date, *, works: bool
) -> None:
    assert calendar.is_working_day(day) is works


def test_china_s_schedule_is_known_only_once_its_make_up_days_are() -> None:
    assert CHINA.knows(2026)
    assert not CHINA.knows(2090)
    assert ONTARIO.knows(2090)
    assert ANYWHERE.knows(2090)


def test_day_five_after_tuesday_is_the_next_tuesday() -> None:
    assert ANYWHERE.nth_after(date(2026, 3, 3), 5) == date(2026, 3, 10)


def test_golden_week_and_its_working_saturday_are_counted() -> None:
    assert CHINA.nth_after(date(2026, 9, 30), 3) == date(2026, 10, 10)


def test_counting_back_skips_the_holiday() -> None:
    assert ONTARIO.nth_before(date(2026, 7, 3), 2) == date(2026, 6, 30)


def test_a_holiday_gives_way_to_the_next_working_day_and_a_working_day_to_itself() -> None:
    assert ONTARIO.next_on_or_after(date(2026, 4, 3)) == date(2026, 4, 6)
    assert ONTARIO.next_on_or_after(date(2026, 4, 6)) == date(2026, 4, 6)


@pytest.mark.parametrize(
    ("day", "last"), [(date(2026, 1, 31), date(2026, 1, 30)), (date(2026, 12, 5), date(2026, 12, 31))]
)
def test_the_month_ends_for_work_on_its_last_working_day(day: date, last: date) -> None:
    assert ANYWHERE.last_of_month(day) == last


def test_days_are_counted_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        ANYWHERE.nth_after(date(2026, 3, 3), 0)


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("30 minutes", datetime(2026, 3, 7, 14, 30, tzinfo=TORONTO)),
        ("24 hours", datetime(2026, 3, 8, 15, 0, tzinfo=TORONTO)),  # the clock was put forward
        ("1 day", datetime(2026, 3, 8, 14, 0, tzinfo=TORONTO)),
        ("2 weeks", datetime(2026, 3, 21, 14, 0, tzinfo=TORONTO)),
        ("2 working days", datetime(2026, 3, 10, 14, 0, tzinfo=TORONTO)),
        ("0 working days", datetime(2026, 3, 7, 14, 0, tzinfo=TORONTO)),
    ],
)
def test_days_keep_the_wall_clock_and_hours_count_as_they_pass(duration: str, expected: datetime) -> None:
    start = datetime(2026, 3, 7, 19, 0, tzinfo=UTC)  # 14:00 in Toronto, the day before the change
    assert ONTARIO.add(Duration.parse(duration), start, TORONTO) == expected


def test_a_skipped_time_becomes_the_first_moment_after_the_gap() -> None:
    assert at_wall(date(2026, 3, 8), time(2, 30, 15), TORONTO) == datetime(2026, 3, 8, 7, 0, tzinfo=UTC)


def test_a_time_shown_twice_is_its_first_showing() -> None:
    assert at_wall(date(2026, 11, 1), time(1, 30), TORONTO).astimezone(UTC) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_a_skipped_day_becomes_its_successor() -> None:
    assert at_wall(date(2011, 12, 30), time(9), ZoneInfo("Pacific/Apia")).date() == date(2011, 12, 31)


@pytest.mark.parametrize(
    ("earlier", "later", "full"),
    [
        (date(2026, 3, 3), date(2026, 3, 5), False),
        (date(2026, 3, 6), date(2026, 3, 9), True),
        (date(2026, 3, 6), date(2026, 3, 8), False),
        (date(2026, 3, 7), date(2026, 3, 9), False),
        (date(2026, 3, 7), date(2026, 3, 16), True),
    ],
)
def test_a_full_weekend_lies_strictly_between(earlier: date, later: date, *, full: bool) -> None:
    assert full_weekend_between(earlier, later) is full


@pytest.mark.parametrize(
    ("offer", "tuesday"),
    [
        (date(2026, 3, 3), date(2026, 3, 10)),
        (date(2026, 3, 6), date(2026, 3, 10)),
        (date(2026, 3, 7), date(2026, 3, 17)),
        (date(2026, 3, 8), date(2026, 3, 17)),
    ],
)
def test_the_answer_comes_on_the_tuesday_after_the_first_full_weekend(offer: date, tuesday: date) -> None:
    assert tuesday_after_first_full_weekend(offer) == tuesday


def test_without_a_question_about_holidays_the_package_is_not_imported() -> None:
    script = "import sys, followup.core.worktime as w; from datetime import date; w.WorkCalendar().nth_after(date(2026, 3, 3), 2); sys.exit('holidays' in sys.modules)"  # noqa: E501 - one argument
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603 - our own words


def by_hand(calendar: WorkCalendar, day: date, n: int, step: int) -> date:
    while n:
        day += timedelta(days=step)
        n -= calendar.is_working_day(day)
    return day


@given(DAYS, st.integers(1, 30), st.sampled_from([ANYWHERE, ONTARIO, CHINA]))
def test_counting_agrees_with_walking_the_days(day: date, n: int, calendar: WorkCalendar) -> None:
    assert calendar.nth_after(day, n) == by_hand(calendar, day, n, 1)
    assert calendar.nth_before(day, n) == by_hand(calendar, day, n, -1)


@given(DAYS, DAYS)
def test_a_weekend_between_agrees_with_looking_at_every_day(earlier: date, later: date) -> None:
    inner = {earlier + timedelta(days=k) for k in range(1, (later - earlier).days)}
    assert full_weekend_between(earlier, later) is any(
        day.weekday() == 5 and day + timedelta(days=1) in inner for day in inner
    )


@given(DAYS, st.integers(0, 6))
def test_the_next_weekday_is_strictly_after_within_a_week(day: date, weekday: int) -> None:
    found = next_weekday(day, weekday)
    assert found.weekday() == weekday
    assert 1 <= (found - day).days <= 7


@given(DAYS, st.times(), st.sampled_from([TORONTO, SHANGHAI, ZoneInfo("Australia/Lord_Howe")]))
def test_a_wall_clock_time_is_a_real_moment_not_before_the_one_asked_for(
    day: date, clock: time, zone: ZoneInfo
) -> None:
    moment = at_wall(day, clock, zone)
    assert moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == moment.replace(tzinfo=None)
    assert moment.replace(tzinfo=None) >= datetime.combine(day, clock.replace(second=0, microsecond=0))
