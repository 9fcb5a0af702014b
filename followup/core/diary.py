"""What belongs into a calendar: interviews, deadlines, and the reminders that are still to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followup.core.announce import headline
from followup.core.decision import Decision, Reminder
from followup.core.search import Search
from followup.core.standing import Standing


class ItemKind(StrEnum):
    """What stands in the calendar."""

    INTERVIEW = "interview"
    DEADLINE = "deadline"
    REMINDER = "reminder"


@dataclass(frozen=True)
class CalendarItem:
    """One entry. `key` stays when the time moves; without an `end` it is a point in time. Aware datetimes."""

    key: str
    kind: ItemKind
    title: str
    text: str
    start: datetime
    known: datetime  # since when it is so
    end: datetime | None = None


def calendar_items(search: Search, decisions: Iterable[Decision]) -> tuple[CalendarItem, ...]:
    """The calendar at `search.now`, given what is decided there: every arranged interview, reminders from today on."""
    items = [item for case in search.cases for source in (_interviews, _deadlines) for item in source(case)]
    return (*items, *_reminders(search, decisions))


def _interviews(case: Standing) -> Iterator[CalendarItem]:
    for one in case.interviews:
        if one.arranged and one.slot and not one.trouble:
            people = ", ".join(who.name or who.address for who in one.interviewers)
            text = "\n".join(filter(None, (one.topic, people and f"With {people}")))
            title = f"Interview: {_who(case)}"
            yield CalendarItem(
                f"interview:{one.id}", ItemKind.INTERVIEW, title, text, one.slot.start, one.known, one.end
            )


def _deadlines(case: Standing) -> Iterator[CalendarItem]:
    for entry in case.requests:
        if entry.reading.deadline:
            yield _deadline(case, f"deadline:{entry.id}", "Deadline", entry.reading.deadline, entry.time)
    offer = case.offer
    if case.open and offer and offer.standing and offer.deadline:
        yield _deadline(case, f"offer:{offer.first.id}", "The offer ends", offer.deadline, offer.latest.time)


def _deadline(case: Standing, key: str, what: str, at: datetime, known: datetime) -> CalendarItem:
    return CalendarItem(f"{key}:{case.process.id}", ItemKind.DEADLINE, f"{what}: {_who(case)}", "", at, known)


def _reminders(search: Search, decisions: Iterable[Decision]) -> Iterator[CalendarItem]:
    today = search.setting.day(search.now)
    for one in decisions:
        if isinstance(one.deed, Reminder) and search.setting.day(one.due) >= today:
            title = headline(one.deed.kind, one.about.company)
            yield CalendarItem(one.key, ItemKind.REMINDER, title, one.ground.reason, one.due, one.due)


def _who(case: Standing) -> str:
    named = filter(None, (case.process.company, case.process.role))
    return ", ".join(named) or "a company not named yet"
