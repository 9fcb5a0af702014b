"""The candidate's policy with his working days: where "the fifth working day at 09:00" becomes an instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from followup.core.duration import Duration
from followup.core.model import Reading
from followup.core.policy import Policy
from followup.core.worktime import WorkCalendar, at_wall


@dataclass(frozen=True)
class Setting:
    """What every rule is told beside the mail. All instants are aware; all days are the candidate's."""

    policy: Policy

    @cached_property
    def zone(self) -> ZoneInfo:
        """The candidate's clock."""
        return self.policy.me.zone

    @cached_property
    def work(self) -> WorkCalendar:
        """The working days of his country and region."""
        return WorkCalendar(self.policy.me.country, self.policy.me.region)

    def improbable(self, reading: Reading) -> bool:
        """Whether a label is far from certain: half of `min_confidence`, where it is as likely wrong as right."""
        return reading.classification.confidence < self.policy.classify.min_confidence / 2

    def day(self, instant: datetime) -> date:
        """The candidate's calendar day at an instant."""
        return instant.astimezone(self.zone).date()

    def at(self, day: date, wall: time | None = None) -> datetime:
        """A day at a wall-clock time; at `reminders.at` if none is given."""
        return at_wall(day, wall or self.policy.reminders.at, self.zone)

    def evening(self, day: date) -> datetime:
        """A day at `reminders.evening`."""
        return self.at(day, self.policy.reminders.evening)

    def working_days_after(self, instant: datetime, count: int) -> datetime:
        """The reminder hour of the `count`-th working day strictly after an instant's day."""
        return self.at(self.work.nth_after(self.day(instant), count))

    def after(self, instant: datetime, wait: Duration) -> datetime:
        """The reminder hour of the working day on which `wait` is over; days are counted from the instant's day."""
        if wait.in_working_days:
            return self.working_days_after(instant, max(1, wait.amount))
        over = self.work.add(wait, instant, self.zone)
        due = self.at(self.work.next_on_or_after(over.date()))
        return self.working_day_after(over.date()) if wait.counts_hours and due < over else due

    def series(self, first: datetime, every: Duration | None, most: int) -> tuple[datetime, ...]:
        """`first` and the reminder hours after it, `every` so often; `most` in all, one where nothing repeats."""
        due = [first]
        while every and len(due) < most:
            due.append(self.after(due[-1], every))
        return tuple(due[:most])

    def working_day_after(self, day: date) -> datetime:
        """The reminder hour of the first working day after a day."""
        return self.at(self.work.nth_after(day, 1))

    def late(self, due: datetime, now: datetime) -> bool:
        """Whether a draft's moment is more than two working days past (contract section 2)."""
        return self.day(now) > self.work.nth_after(self.day(due), 2)

    def earlier(self, instant: datetime, span: Duration) -> datetime:
        """`span` before an instant."""
        if span.in_working_days and span.amount:
            return self.at(self.work.nth_before(self.day(instant), span.amount))
        return instant - span.delta if span.amount else instant
