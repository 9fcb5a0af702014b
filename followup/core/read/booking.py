"""What the calendar entries of a mail say about interviews."""

from __future__ import annotations

from datetime import datetime

from followup.core.model import Address, CalendarEntry, InterviewNews, InterviewStatus, Label, Message, Slot
from followup.core.read.clock import Clock
from followup.core.worktime import at_wall

ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})  # of those invited; no news of the time
NOT_A_PERSON = frozenset({"ROOM", "RESOURCE", "GROUP"})


def booked(message: Message, label: Label, clock: Clock) -> tuple[InterviewNews, ...]:
    """One piece of news for each entry that invites to a time or cancels one; of one identity only the last."""
    entries = {_identity(entry): entry for entry in message.calendar if entry.method not in ANSWERS}
    return tuple(_news(entry, label, clock) for entry in entries.values())


def _identity(entry: CalendarEntry) -> str:
    return f"{entry.uid}/{entry.recurrence_id}" if entry.recurrence_id else entry.uid


def _news(entry: CalendarEntry, label: Label, clock: Clock) -> InterviewNews:
    slot, trouble = _slot(entry, clock)
    cancelled = entry.method == "CANCEL" or entry.status == "CANCELLED"
    return InterviewNews(
        status=_status(label, cancelled=cancelled),
        slot=None if cancelled else slot,
        was=slot if cancelled else None,
        uid=_identity(entry) or None,
        sequence=entry.sequence,
        interviewers=_interviewers(entry, clock),
        trouble=None if cancelled else trouble,
        by_calendar=entry.method == "REQUEST" and not cancelled,
    )


def _status(label: Label, *, cancelled: bool) -> InterviewStatus:
    if cancelled:
        return InterviewStatus.CANCELLED
    return InterviewStatus.INVITED if label is Label.INTERVIEW_INVITE else InterviewStatus.CONFIRMED


def _slot(entry: CalendarEntry, clock: Clock) -> tuple[Slot | None, str | None]:
    if entry.trouble or entry.start is None:
        return None, entry.trouble or "the calendar entry names no time"
    if not isinstance(entry.start, datetime):
        return None, "the calendar entry is for a whole day"
    start = _aware(entry.start, clock)
    end = _aware(entry.end, clock) if isinstance(entry.end, datetime) else None
    return Slot(start, end if end and end > start else None), None


def _aware(moment: datetime, clock: Clock) -> datetime:
    """A floating time is on the user's clock."""
    return moment if moment.tzinfo else at_wall(moment.date(), moment.time(), clock.me.zone)


def _interviewers(entry: CalendarEntry, clock: Clock) -> tuple[Address, ...]:
    """Who attends, without the candidate, rooms, lists and the organizer, who counts only if nobody else does."""
    organizer = entry.organizer.address if entry.organizer else ""
    coming = [guest.who for guest in entry.attendees if guest.kind not in NOT_A_PERSON and guest.status != "DECLINED"]
    others = [who for who in coming if not clock.me.owns(who) and who.address != organizer]
    if others or entry.organizer is None or clock.me.owns(entry.organizer):
        return tuple(others)
    return (entry.organizer,)
