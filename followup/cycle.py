"""One pass: read the mail, settle what is open, decide, do. Live run, replay and tests share it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from followup.core.corrections import Corrections
from followup.core.decision import Decision, Event
from followup.core.guidance import decide
from followup.core.history import History, Placed, matters
from followup.core.ledger import UNSETTLED
from followup.core.model import Classification, Label, Message, Reading
from followup.core.plan import Moment, Overtaken, Step, next_due, plan, too_many, without_drafts
from followup.core.process import Entry, Process
from followup.core.reading import read
from followup.core.search import Search
from followup.core.setting import Setting
from followup.errors import FollowupError
from followup.outbox import Cause, Outbox
from followup.ports import Source

Heard = tuple[Reading, tuple[Placed, ...]]  # a mail, and where the history has placed what it says
_LOG = logging.getLogger(__name__)
NOTHING = Classification(Label.UNRELATED, 0.0, automated=False, language="und")  # what an unreadable mail says
FAR = datetime.max.replace(tzinfo=UTC)  # nothing will change unless mail comes


@dataclass
class Assistant:
    """What the passes share: the mail, the outbox, and the history as it has been read so far."""

    source: Source
    outbox: Outbox
    setting: Setting
    history: History = field(init=False)
    _nothing_before: datetime | None = field(init=False, default=None)
    _remembered: bool = field(init=False, default=True)  # all that the history holds; else it is told anew

    def __post_init__(self) -> None:
        """Recall what earlier runs have read."""
        self._tell_anew(Corrections(), ())

    def run(self, moment: Moment, *, confirmed: bool = False) -> Pass:
        """One pass: learn, settle, decide, do. Where nothing has changed and nothing is due, it is short.

        After one that broke off, the next is whole.
        """
        nothing_before, self._nothing_before = self._nothing_before, None
        events, changed = self._learn(moment)
        if not changed and nothing_before and moment.now < nothing_before:
            self._nothing_before = nothing_before
            return Pass(in_order(events), nothing_before)
        events += self.outbox.recover(moment.now)
        self.outbox.look(moment.now)
        search = Search(self.history, moment.now)
        decisions = decide(search)
        steps = plan(decisions, self.outbox.ledger.records(), moment, self.setting)
        held_back = 0 if confirmed else too_many(steps)
        done, trouble = self._do(without_drafts(steps) if held_back else steps, moment)
        ahead = self._ahead(decisions, search)
        self._nothing_before = None if held_back or trouble else ahead
        return Pass(in_order([*events, *done]), ahead, held_back, trouble)

    def _ahead(self, decisions: Iterable[Decision], search: Search) -> datetime:
        """When to decide again: something falls due, a process changes by itself, an unknown outcome is settled."""
        records = self.outbox.ledger.records()
        times = [case.changes_at(self.setting) for case in search.cases]
        times += [next_due(decisions, records, search.now)]
        if any(record.state in UNSETTLED for record in records.values()):
            times += [search.now + self.outbox.box.in_flight_for]
        return min(filter(None, times), default=FAR)

    # learn

    def _learn(self, moment: Moment) -> tuple[list[Event], bool]:
        """Read what is new; whether it can change a decision. Until it is remembered the next pass hears it again."""
        corrections = self.source.corrections(moment.now)
        new = list(self.source.new_mail(moment.now))
        corrected = corrections != self.history.corrections
        heard = self._hear(new, corrections)
        placed = [one for _, found in heard for one in found]
        self.outbox.recognise([one.entry.reading.message for one in placed if one.entry.mine], moment.now)
        for reading, found in heard:
            self.source.remember(reading, related=matters(found))
        self.source.settled()
        self._remembered = True
        return [event_of(one) for one in placed], corrected or matters(placed)

    def _hear(self, new: Sequence[Message], corrections: Corrections) -> list[Heard]:
        """Go on with the history; tell it anew if one of the mails came late, or the user has corrected something."""
        late = any(mail.time <= self.history.latest for mail in new)
        if late or not self._remembered or corrections != self.history.corrections:
            return self._tell_anew(corrections, new)
        self._remembered = not new
        return [self._add(mail) for mail in new]

    def _tell_anew(self, corrections: Corrections, new: Sequence[Message]) -> list[Heard]:
        """The history from its beginning, with what is new in its place."""
        self._remembered = not new
        self.history = History(self.setting, corrections)
        mails = {mail.source: mail for mail in (*self.source.recall(), *new)}
        in_order_of_time = sorted(mails.values(), key=lambda mail: (mail.time, mail.id))
        heard = {mail.source: self._add(mail) for mail in in_order_of_time}
        self.history.obey()
        return [heard[mail.source] for mail in new]

    def _add(self, message: Message) -> Heard:
        """Place one mail; one that breaks the reader is set aside, and the others go on."""
        try:
            reading = read(message, self.setting.policy, self.history.corrections)
            return reading, self.history.add(reading)
        except Exception as error:  # noqa: BLE001 - one mail of a million shapes must not end every pass
            _LOG.error("mail %s broke the reader: %s", message.source, type(error).__name__)  # its text stays out
            self.source.set_aside(message)
            return Reading(message, mine=False, classification=NOTHING), ()

    # do

    def _do(self, steps: Iterable[Step], moment: Moment) -> tuple[list[Event], FollowupError | None]:
        """Carry the steps out; one that fails does not keep the others from being done, and is tried again later."""
        events: list[Event] = []
        trouble: FollowupError | None = None
        for step in steps:
            try:
                events += self._carry_out(step, moment)
            except FollowupError as error:
                trouble = trouble or error
        return list(_cleared_once(events)), trouble

    def _carry_out(self, step: Step, moment: Moment) -> Iterator[Event]:
        return self.outbox.carry_out(step, self._cause(step, moment), moment.now)

    def _cause(self, step: Step, moment: Moment) -> Cause:
        """What overtook an earlier decision: the last mail of its process since then, or one of another process."""
        if not isinstance(step, Overtaken):
            return Cause(moment.now)
        process = self.history.find(step.record.event.process or "")
        last = _last([process] if process else [], step.record.event.at, moment.now)
        if last:
            who = "You have" if last.mine else "They have"
            return Cause(moment.bears(last.time), (last.id,), f"{who} written since.")
        other = _last(self.history.processes, moment.before or moment.now, moment.now)
        return Cause(moment.now, (other.id,) if other else ())


def _last(processes: Iterable[Process], after: datetime, until: datetime) -> Entry | None:
    mails = (entry for process in processes for entry in process.entries if after < entry.time <= until)
    return max(mails, key=lambda entry: entry.time, default=None)


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """By time, by kind of event, by process."""
    return tuple(sorted(events, key=lambda event: event.place))


@dataclass(frozen=True)
class Pass:
    """What a pass did, in order; when to decide again; how many drafts were held back as implausible; what failed."""

    events: tuple[Event, ...]
    next_due: datetime
    held_back: int = 0
    trouble: FollowupError | None = None


def event_of(placed: Placed) -> Event:
    """The event of a message, for one process it concerns."""
    entry, process = placed.entry, placed.process
    reading = entry.reading
    return Event(
        at=entry.time,
        event="message",
        kind=entry.label,
        company=process.company if process else reading.company,
        role=process.role if process else entry.role,
        process=process.id if process else None,
        subject=reading.message.subject or None,
        because=(entry.id,),
        reason=_evidence(reading),
    )


def _evidence(reading: Reading) -> str:
    strongest = sorted(reading.classification.evidence, key=lambda found: -found.weight)[:3]
    return "; ".join(f"{found.rule}: {found.text}" if found.text else found.rule for found in strongest)


def _cleared_once(events: Iterable[Event]) -> Iterator[Event]:
    """The events, in which several raisings of one reminder are cleared as one."""
    cleared: set[tuple[str, str | None, datetime]] = set()
    for event in events:
        what = (event.kind, event.process, event.at)
        if event.event != "cleared" or what not in cleared:
            yield event
        if event.event == "cleared":
            cleared.add(what)
