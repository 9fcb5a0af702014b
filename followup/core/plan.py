"""Decisions against the ledger: what is to be done now. The diff between what ought to be and what is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from followup.core.decision import Decision, Draft, Refusal, Reminder
from followup.core.ledger import Record, State
from followup.core.setting import Setting

MOST_DRAFTS = 20  # in one pass: more cannot be right


@dataclass(frozen=True)
class Do:
    """Carry this decision out; `at` is the time its event bears."""

    decision: Decision
    at: datetime


@dataclass(frozen=True)
class Overtaken:
    """What was done under this record's key no longer holds."""

    record: Record


@dataclass(frozen=True)
class Forget:
    """It will never be done: due before the first run's window, or a reminder that has missed its time."""

    decision: Decision


Step = Do | Overtaken | Forget


@dataclass(frozen=True)
class Moment:
    """The instant of a pass: now, when the pass before was (None: never), and what lies too far back to be done."""

    now: datetime
    before: datetime | None = None
    history_ends: datetime | None = None

    def bears(self, due: datetime) -> datetime:
        """The time of an event: when it fell due, or now if an earlier pass could not yet know."""
        return self.now if self.before and due <= self.before else due


def plan(decisions: Iterable[Decision], done: Mapping[str, Record], moment: Moment, setting: Setting) -> list[Step]:
    """The steps of a pass: what was overtaken, then what has fallen due, each key once."""
    wanted = {decision.key: decision for decision in decisions}
    steps: list[Step] = [Overtaken(record) for record in done.values() if _overtaken(record, wanted, moment.now)]
    due = (_in_time(one, moment.now, setting) for one in wanted.values() if one.due <= moment.now)
    return steps + [_step(one, moment) for one in due if _undone(one, done)]


def next_due(decisions: Iterable[Decision], done: Mapping[str, Record], now: datetime) -> datetime | None:
    """When the next decision falls due, as far as the mail is known now."""
    return min((one.due for one in decisions if one.due > now and _undone(one, done)), default=None)


def too_many(steps: Iterable[Step]) -> int:
    """How many drafts the steps would make, if that is more than can be right; else 0."""
    count = sum(map(_makes_draft, steps))
    return count if count > MOST_DRAFTS else 0


def without_drafts(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps that make no draft."""
    return (step for step in steps if not _makes_draft(step))


def _makes_draft(step: Step) -> bool:
    return isinstance(step, Do) and isinstance(step.decision.deed, Draft)


def _overtaken(record: Record, wanted: Mapping[str, Decision], now: datetime) -> bool:
    decision = wanted.get(record.key)
    if record.state in {State.WAITING, State.EDITED}:
        return decision is None or not isinstance(decision.deed, Draft) or decision.due > now
    if record.state is State.WITHDRAWING:
        return True  # what was begun is finished first
    return record.state is State.RAISED and record.event.event == "reminder" and decision is None


def _undone(decision: Decision, done: Mapping[str, Record]) -> bool:
    """Not done yet, or undone since: a draft refused or withdrawn is made, and a cleared reminder raised, after all."""
    record = done.get(decision.key)
    return record is None or record.state in _AGAIN.get(type(decision.deed), ())


_AGAIN: Mapping[type, tuple[State, ...]] = {Draft: (State.REFUSED, State.WITHDRAWN), Reminder: (State.CLEARED,)}


def _step(decision: Decision, moment: Moment) -> Step:
    missed = isinstance(decision.deed, Reminder) and _over(decision, moment.now)
    if missed or (moment.history_ends and decision.due < moment.history_ends):
        return Forget(decision)
    return Do(decision, moment.bears(decision.due))


def _in_time(decision: Decision, now: datetime, setting: Setting) -> Decision:
    """The decision, or the refusal of a draft that comes too late."""
    late = setting.late(decision.due, now)
    if not isinstance(decision.deed, Draft) or not (late or _over(decision, now)):
        return decision
    why = "Its moment was more than two working days ago" if late else "Its time is over"
    ground = replace(decision.ground, reason=f"{why}: nothing was drafted.")
    return replace(decision, deed=Refusal(decision.deed.kind), ground=ground)


def _over(decision: Decision, now: datetime) -> bool:
    return decision.until is not None and decision.until <= now
