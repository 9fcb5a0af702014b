"""After a pass: queue what the user ought to know, deliver what is queued, and bring his calendar up to date."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from followup.core.announce import Announcement, announcements, held_back, news
from followup.core.decision import Event
from followup.core.diary import CalendarItem
from followup.core.ledger import Record
from followup.errors import FollowupError, LoginError
from followup.ports import Channel
from followup.reminders.calendar import CalendarFile
from followup.store import Notification, Store

BACKOFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360, 720))  # a day's patience in all
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Teller:
    """Tells the user through his channels, by name, at least once each; a broken one is his only loss."""

    store: Store
    channels: Mapping[str, Channel]
    calendar: CalendarFile | None = None

    def passed(self, held: int, now: datetime) -> None:
        """After a pass that came to its end, with `held` drafts held back: the mailbox is well again."""
        self._trouble("login", None, now)
        self._trouble("held_back", held_back(held) if held else None, now)
        self.tell(now)

    def failed(self, error: FollowupError, now: datetime) -> None:
        """After a pass that broke off: a lost login is told once until it works again, the rest mends itself."""
        if isinstance(error, LoginError):
            self._trouble("login", _of_error("followup cannot get into your mailbox", error), now)
        self.tell(now)

    def show(self, items: Iterable[CalendarItem], now: datetime) -> None:
        """Bring the calendar file up to date; one that cannot be written is told once."""
        if self.calendar:
            try:
                self.calendar.update(items)
            except FollowupError as error:
                self._trouble("calendar", _of_error("Your calendar file is not up to date", error), now)
            else:
                self._trouble("calendar", None, now)

    def tell(self, now: datetime) -> None:
        """Queue the news of what was done, then deliver what is queued."""
        told = self.store.told()
        fresh = [(record, event) for record in self.store.records().values() if (event := _untold(record, told))]
        with self.store.transaction():
            for one in announcements(event for _, event in fresh):
                self._queue(one, now)
            for record, event in fresh:
                self.store.tell(record.key, event.event)
        deliver(self.store, self.channels, now)

    def _trouble(self, name: str, what: Announcement | None, now: datetime) -> None:
        """Tell of a trouble when it begins, and be ready to tell of it again once it is over (None)."""
        fact = f"trouble:{name}"
        with self.store.transaction():
            if what and self.store.fact(fact) is None:
                self._queue(what, now)
            self.store.set_fact(fact, what.title if what else None)

    def _queue(self, what: Announcement, now: datetime) -> None:
        self.store.notify(self.channels, what.title, what.body, now)


def _untold(record: Record, told: Mapping[str, str]) -> Event | None:
    event = news(record)
    return event if event and told.get(record.key) != event.event else None


def _of_error(title: str, error: FollowupError) -> Announcement:
    return Announcement(title, "\n".join(filter(None, (str(error), error.hint))))


def deliver(store: Store, channels: Mapping[str, Channel], now: datetime) -> None:
    """Try what is due, in order; a channel that fails is left alone until later, the others go on."""
    failing: set[str] = set()
    for one in store.undelivered(now):
        channel = channels.get(one.channel)
        if channel is None:
            _LOG.info("notification %d: %s is no channel any more", one.number, one.channel)
            store.delivered(one)
        elif one.channel in failing or not _taken(one, channel):
            failing.add(one.channel)
            _put_off(store, one, now)
        else:
            store.delivered(one)


def _taken(one: Notification, channel: Channel) -> bool:
    try:
        channel.notify(one.title, one.body)
    except FollowupError as error:
        _LOG.warning("notification %d: %s", one.number, error)
        return False
    return True


def _put_off(store: Store, one: Notification, now: datetime) -> None:
    if one.attempts < len(BACKOFF):
        store.delayed(one, now + BACKOFF[one.attempts])
    else:
        _LOG.warning("notification %d: given up, %s has failed for a day", one.number, one.channel)
        store.delivered(one)
