"""What belongs into a calendar: interviews, deadlines, and the reminders that are still to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followup.core.announce import headline
from followup.core.decision import Reminder
from followup.core.guidance import decide
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


def calendar_items(search: Search) -> Iterator[CalendarItem]:
    """The calendar at `search.now`: arranged interviews, deadlines of what is open, and reminders from today on."""
    for case in search.cases:
        yield from _interviews(case)
        yield from _deadlines(case)
    yield from _reminders(search)


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


def _reminders(search: Search) -> Iterator[CalendarItem]:
    today = search.setting.day(search.now)
    for one in decide(search):
        if isinstance(one.deed, Reminder) and search.setting.day(one.due) >= today:
            title = headline(one.deed.kind, one.about.company)
            yield CalendarItem(one.key, ItemKind.REMINDER, title, one.ground.reason, one.due, one.due)


def _who(case: Standing) -> str:
    named = filter(None, (case.process.company, case.process.role))
    return ", ".join(named) or "a company not named yet"
