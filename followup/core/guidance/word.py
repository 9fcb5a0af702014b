"""The user's word on his reminders (P5): put off until a time he names, or ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo

from followup.core.corrections import Corrections, Word
from followup.core.decision import Decision, Reminder


def heeded(decisions: Iterable[Decision], said: Corrections, zone: tzinfo) -> Iterator[Decision]:
    """The decisions without the reminders he has dismissed, those he has put off at their new time.

    What is said of one reminder holds for its series: nothing of it comes before the time he named.
    """
    put_off = [(one, _put_off(one, said, zone)) for one in decisions]
    ended = {_series(one) for _, one in put_off if _dismissed(one, said)}
    rest = {_series(one): one.due for before, one in put_off if one is not before}
    for before, one in put_off:
        early = one is before and _series(one) in rest and one.due <= rest[_series(one)]
        if not (early or _series(one) in ended):
            yield one


def _put_off(one: Decision, said: Corrections, zone: tzinfo) -> Decision:
    while isinstance(one.deed, Reminder) and (until := said.value(Word.SNOOZE, one.key)) is not None:
        due = _instant(until, zone)
        one = replace(one, key=f"{one.key}@{due.isoformat()}", due=due, until=None, series=_series(one))
    return one


def _instant(text: str, zone: tzinfo) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _dismissed(one: Decision, said: Corrections) -> bool:
    return isinstance(one.deed, Reminder) and said.value(Word.DISMISS, one.key) is not None


def _series(one: Decision) -> str:
    return one.series or one.key
