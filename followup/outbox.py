"""Decisions → the world, at most once a key: intent, act, receipt. The only caller of create_draft."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from followup.core.decision import Decision, Draft, Event, EventName, Notice, Refusal, Reminder
from followup.core.ledger import OutgoingDraft, Record, State
from followup.core.model import ANSWER, Address, Message
from followup.core.plan import Do, Forget, Overtaken, Step
from followup.core.policy import Me
from followup.drafting import Templates, render
from followup.ports import DraftBox, DraftFate, Ledger


@dataclass(frozen=True)
class Cause:
    """The mail that overtook something, and the time its event bears."""

    at: datetime
    because: tuple[str, ...] = ()
    reason: str = "It no longer holds."


@dataclass(frozen=True)
class Outbox:
    """Carries out the steps of a pass."""

    box: DraftBox
    ledger: Ledger
    templates: Templates
    me: Me

    def recover(self, now: datetime) -> Iterator[Event]:
        """Settle intents whose outcome is unknown: once no call can be in flight, look, and forget what is absent."""
        for record in list(self.ledger.records().values()):
            if record.state is not State.INTENDED or record.draft is None:
                continue
            if now < record.since + self.box.in_flight_for:
                continue
            ref = self.box.find_draft(record.draft)
            if ref:
                self.ledger.put(replace(record, state=State.WAITING, ref=ref, since=now))
                yield record.event
            else:
                self.ledger.forget(record.key)

    def recognise(self, mine: Iterable[Message], now: datetime) -> None:
        """Find the drafts that the candidate has sent among his new mails."""
        mails = list(mine)
        for record in list(self.ledger.records().values()) if mails else ():
            if record.state in _OPEN and any(self._was_sent(record, mail) for mail in mails):
                self.ledger.put(replace(record, state=State.SENT, since=now))

    def _was_sent(self, record: Record, mail: Message) -> bool:
        """Whether this mail is the draft. One that is only like it was written by hand if the draft is still there."""
        if not (record.draft and record.draft.sent_as(mail)):
            return False
        left = record.ref if mail.id != record.draft.message_id else None
        return left is None or self.box.fate(left) is DraftFate.GONE

    def look(self, now: datetime) -> None:
        """See which drafts the user has edited or deleted."""
        for record in list(self.ledger.records().values()):
            if record.ref and record.state in {State.WAITING, State.EDITED}:
                state = _STATE[self.box.fate(record.ref)]
                if state is not record.state:
                    self.ledger.put(replace(record, state=state, since=now))

    def carry_out(self, step: Step, cause: Cause, now: datetime) -> Iterator[Event]:
        """Do one step and say what was done."""
        match step:
            case Forget(decision):
                self._record(decision, State.HISTORY, _event(decision, decision.due), now)
            case Overtaken(record) if record.draft:
                yield from self._withdraw(record, cause, now)
            case Overtaken(record):
                self.ledger.put(replace(record, state=State.CLEARED, since=now))
                yield _overtaken(record.event, "cleared", cause)
            case Do(decision, at):
                yield self._do(decision, at, now)

    def _do(self, decision: Decision, at: datetime, now: datetime) -> Event:
        event = _event(decision, at)
        match decision.deed:
            case Draft():
                return self._leave(decision, event, now)
            case Refusal():
                self._record(decision, State.REFUSED, event, now)
            case Reminder() | Notice():
                self._record(decision, State.RAISED, event, now)
        return event

    def _leave(self, decision: Decision, event: Event, now: datetime) -> Event:
        draft = write(decision, self.templates, self.me, event.at)
        event = replace(event, to=tuple(who.address for who in draft.to), subject=draft.subject, body=draft.body)
        record = Record(decision.key, State.INTENDED, event, now, draft)
        self.ledger.put(record)
        ref = self.box.create_draft(draft)
        self.ledger.put(replace(record, state=State.WAITING, ref=ref))
        return event

    def _withdraw(self, record: Record, cause: Cause, now: datetime) -> Iterator[Event]:
        """Delete an untouched draft. The intent is on record before it: gone after it, the deed was ours."""
        fate = self.box.fate(record.ref) if record.ref else DraftFate.GONE
        if fate is DraftFate.UNTOUCHED and record.ref:
            ref, record = record.ref, replace(record, state=State.WITHDRAWING, since=now)
            self.ledger.put(record)
            self.box.remove_draft(ref)
            fate = DraftFate.GONE
        if fate is DraftFate.GONE and record.state is State.WITHDRAWING:
            self.ledger.put(replace(record, state=State.WITHDRAWN, since=now))
            yield _overtaken(record.event, "withdrawn", cause)
        elif fate is DraftFate.GONE:
            self.ledger.put(replace(record, state=State.DELETED, since=now))
        elif fate is DraftFate.EDITED:
            self.ledger.put(replace(record, state=State.KEPT, since=now))
            yield replace(record.kept_notice, at=cause.at, because=cause.because)

    def _record(self, decision: Decision, state: State, event: Event, now: datetime) -> None:
        self.ledger.put(Record(decision.key, state, event, now))


_OPEN = frozenset({State.WAITING, State.EDITED, State.WITHDRAWING, State.DELETED})
_STATE = {
    DraftFate.UNTOUCHED: State.WAITING,
    DraftFate.EDITED: State.EDITED,
    DraftFate.GONE: State.DELETED,
}


def _overtaken(event: Event, name: EventName, cause: Cause) -> Event:
    return replace(event, at=cause.at, event=name, because=cause.because, body=None, reason=cause.reason)


def _event(decision: Decision, at: datetime) -> Event:
    name = {Draft: "draft", Refusal: "no_action", Reminder: "reminder", Notice: "notice"}[type(decision.deed)]
    about = decision.about
    return Event(
        at=at,
        event=name,  # type: ignore[arg-type]  # the four names above are events
        kind=decision.deed.kind,
        company=about.company,
        role=about.role,
        process=about.process,
        rules=decision.ground.rules,
        because=decision.ground.because,
        reason=decision.ground.reason,
        stage=about.stage,
    )


def write(decision: Decision, templates: Templates, me: Me, at: datetime) -> OutgoingDraft:
    """The mail a draft decision asks for, threaded by its headers; FollowupError for a faulty template."""
    deed = decision.deed
    assert isinstance(deed, Draft)  # noqa: S101 - the one caller has matched it
    letter = render(deed.facts, templates)
    parent = deed.parent.reading.message if deed.parent else None
    sender = _addressed(parent, me)
    digest = hashlib.sha256(decision.key.encode()).hexdigest()[:32]
    return OutgoingDraft(
        key=decision.key,
        sender=sender,
        to=(deed.to,),
        subject=reply_subject(parent.subject) if parent else letter.subject,
        body=letter.body,
        message_id=f"<followup.{digest}@{sender.domain or 'localhost'}>",
        date=at,
        in_reply_to=parent.id if parent else None,
        references=(*parent.references, parent.id) if parent else (),
        thread=parent.thread if parent else None,
    )


def reply_subject(subject: str) -> str:
    """The thread's subject with exactly one "Re: "."""
    rest = subject
    while (found := ANSWER.match(rest)) is not None:
        rest = rest[found.end() :]
    return f"Re: {rest.strip()}"


def _addressed(parent: Message | None, me: Me) -> Address:
    """The candidate's address that the thread was written to, else his first."""
    known = {own.casefold(): own for own in me.addresses}
    addressed = [known[who.address] for who in parent.recipients if who.address in known] if parent else []
    return Address(me.name, (addressed or list(me.addresses))[0])
