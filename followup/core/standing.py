"""Where a process stands at an instant: its stage, whose ball it is, what lies ahead. Derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from followup.core.interviews import Interview, interviews_of
from followup.core.model import Label, OfferStatus, Promise, Signal
from followup.core.process import Entry, Process, Stage
from followup.core.setting import Setting
from followup.core.silence import MOST_FOLLOW_UPS, MOST_RAISINGS, Wait, moments, rule_for


@dataclass(frozen=True)
class Offer:
    """One offer: verbal, written and corrected are the same. `named` is the first mail that named its deadline."""

    first: Entry
    latest: Entry
    deadline: datetime | None = None
    named: Entry | None = None
    withdrawn: bool = False
    accepted: Entry | None = None
    refused: Entry | None = None

    @property
    def standing(self) -> bool:
        """Whether it still waits for the candidate's answer."""
        return not (self.withdrawn or self.accepted or self.refused)


@dataclass(frozen=True)
class Standing:
    """A process at the instant `at`."""

    process: Process
    at: datetime
    stage: Stage
    reached: Stage  # the furthest stage, also of a closed process
    closed_since: datetime | None
    interviews: tuple[Interview, ...]
    requests: tuple[Entry, ...]  # what waits for the candidate, oldest first
    wait: Wait | None  # the company has the ball
    offer: Offer | None
    met: bool  # real contact (contract section 1)
    with_person: bool
    cold: bool

    @property
    def open(self) -> bool:
        """Neither closed nor taken."""
        return self.closed_since is None

    @property
    def begun(self) -> bool:
        """Whether it is more than somebody's unanswered advance."""
        return any(entry.mine or entry.label is not Label.OUTREACH for entry in self.mails)

    @property
    def mails(self) -> tuple[Entry, ...]:
        """What was written up to now."""
        return tuple(entry for entry in self.process.entries if entry.time <= self.at)

    @property
    def held(self) -> tuple[Interview, ...]:
        """The interviews that took place."""
        return tuple(one for one in self.interviews if one.took_place(self.at))

    def interview_ahead(self, setting: Setting) -> bool:
        """Whether one lies ahead; an arranged time that cannot be read counts as such for five working days."""
        return any(
            one.ahead(self.at) or (_unreadable(one) and self.at < setting.working_days_after(one.known, 5))
            for one in self.interviews
        )


def standing(process: Process, at: datetime, setting: Setting) -> Standing:
    """Where `process` stands at the aware instant `at`, by the mail that had come by then."""
    fold = _Fold(process, at, setting)
    for moment, what in fold.timeline():
        fold.step(moment, what)
    return fold.result()


def _unreadable(one: Interview) -> bool:
    return one.arranged and (one.slot is None or one.trouble is not None)


class _Fold:
    """Reads mails and ends of interviews in order of time."""

    def __init__(self, process: Process, at: datetime, setting: Setting) -> None:
        self.process, self.at, self.setting = process, at, setting
        self.interviews = interviews_of(process, at)
        self.stage = Stage.APPLIED
        self.requests: tuple[Entry, ...] = ()
        self.wait: Wait | None = None
        self.offer: Offer | None = None
        self.promise: Promise | None = None
        self.met = self.with_person = self.heard_a_person = False

    def timeline(self) -> list[tuple[datetime, Entry | Interview]]:
        """Mails and held interviews up to now; at one instant the mail first."""
        what: list[tuple[datetime, Entry | Interview]] = [
            (e.time, e) for e in self.process.entries if e.time <= self.at
        ]
        what += [(one.end, one) for one in self.interviews if one.end and one.took_place(self.at)]
        return sorted(what, key=lambda pair: (pair[0], isinstance(pair[1], Interview)))

    def step(self, moment: datetime, what: Entry | Interview) -> None:
        if isinstance(what, Interview):
            self._interviewed(moment, what)
        elif what.bounced:
            return
        elif what.mine:
            self._candidate_wrote(what)
        else:
            self._company_wrote(what)

    def result(self) -> Standing:
        closed = self.process.closed_at(self.at)
        wait = None if closed or self.requests or (self.offer and self.offer.standing) else self.wait
        return Standing(
            process=self.process,
            at=self.at,
            stage=Stage.CLOSED if closed else self.stage,
            reached=self.stage,
            closed_since=closed,
            interviews=self.interviews,
            requests=() if closed else self.requests,
            wait=wait,
            offer=self.offer,
            met=self.met,
            with_person=self.with_person,
            cold=wait is not None and self._cold(wait),
        )

    # an interview's end

    def _interviewed(self, end: datetime, one: Interview) -> None:
        self._reach(Stage.FINAL if one.final else Stage.INTERVIEW)
        self.met = self.with_person = True
        spoken = {entry.id for entry in one.entries}
        self.requests = tuple(e for e in self.requests if e.id not in spoken)
        self.wait = Wait(end, one.because, promised=self._promised_after(end))

    def _promised_after(self, end: datetime) -> date | None:
        day = self.setting.day(end)
        if self.promise and self.promise.days_after_interview is not None:
            return day + timedelta(days=self.promise.days_after_interview)
        return self.promise.by if self.promise and self.promise.by > day else None

    # the candidate's mail

    def _candidate_wrote(self, entry: Entry) -> None:
        self.met = self.met or self.heard_a_person
        self.requests = tuple(e for e in self.requests if not _answers(entry, e))
        if self.offer and self.offer.standing:
            self._answer_offer(entry)
        if not self._keeps_waiting(entry):
            self.wait = self._new_wait(entry)

    def _keeps_waiting(self, entry: Entry) -> bool:
        """A courtesy mail changes nothing while a promised date or a hold runs (G7)."""
        wait = self.wait
        return wait is not None and (wait.promised is not None or wait.on_hold) and entry.time < self._due(wait)[0]

    def _new_wait(self, entry: Entry) -> Wait:
        old = self.wait
        if old is None:
            return Wait(entry.time, (entry.id,))
        raised = sum(due <= entry.time for due in self._due(old))
        nudge = raised > 0
        return Wait(entry.time, (entry.id,), nudges=old.nudges + nudge, raised=old.raised + raised)

    def _answer_offer(self, entry: Entry) -> None:
        assert self.offer  # noqa: S101 - the caller looked
        if entry.says(Signal.ACCEPTS_OFFER):
            self.offer = replace(self.offer, accepted=entry)
        elif entry.closes:
            self.offer = replace(self.offer, refused=entry)

    # the company's mail

    def _company_wrote(self, entry: Entry) -> None:
        self.heard_a_person = self.heard_a_person or entry.personal
        self.met = self.met or entry.says(Signal.MET)
        self.with_person = self.with_person or entry.personal or any(one.arranged for one in self.interviews)
        self._reach(_stage_of(entry))
        if entry.says(Signal.OUT_OF_OFFICE):
            self._out_of_office(entry)
        elif entry.says(Signal.TEST_RECEIVED):
            self._test_received(entry)
        elif entry.label is Label.ACKNOWLEDGEMENT:
            self._acknowledged(entry)
        elif entry.alive:
            self._sign_of_life(entry)

    def _out_of_office(self, entry: Entry) -> None:
        if self.wait and entry.reading.back_on:
            self.wait = replace(self.wait, back_on=entry.reading.back_on)

    def _test_received(self, entry: Entry) -> None:
        self.requests = tuple(e for e in self.requests if e.label is not Label.ASSESSMENT)
        self.wait = Wait(entry.time, (entry.id,))

    def _acknowledged(self, entry: Entry) -> None:
        if self.stage is Stage.APPLIED and not self.wait:
            promise = entry.reading.promise
            self.wait = Wait(entry.time, (entry.id,), promised=promise.by if promise else None)

    def _sign_of_life(self, entry: Entry) -> None:
        """G10: it ends the wait or starts it anew, and ends an earlier promise."""
        self._hear_offer(entry)
        if entry.label is not Label.OUTREACH:
            self.promise = entry.reading.promise
        if entry.closes:
            self.requests, self.wait, self.promise = (), None, None
            return
        if entry.arranges and not entry.asks:
            self.requests = tuple(e for e in self.requests if e.label is not Label.INTERVIEW_INVITE)
        if entry.asks and (entry.label is not Label.OFFER or entry.says(Signal.MAYBE_OFFER)):
            self.requests = (*self.requests, entry)
        self.wait = None if entry.label is Label.OUTREACH else self._waiting_since(entry)

    def _waiting_since(self, entry: Entry) -> Wait:
        return Wait(entry.time, (entry.id,), promised=self._promised(entry), on_hold=entry.says(Signal.HOLD))

    def _promised(self, entry: Entry) -> date | None:
        if not self.promise or self.promise.days_after_interview is None:
            return self.promise.by if self.promise else None
        past = [one.end for one in self.interviews if one.end and one.arranged and one.end <= entry.time]
        days = timedelta(days=self.promise.days_after_interview)
        return self.setting.day(max(past)) + days if past else None

    def _hear_offer(self, entry: Entry) -> None:
        if entry.label is Label.OFFER and not _doubtful(entry):
            over = self.offer is None or self.offer.withdrawn or self.offer.refused
            offer = Offer(entry, entry) if over or not self.offer else replace(self.offer, latest=entry)
            self.offer = replace(offer, withdrawn=entry.reading.offer is OfferStatus.WITHDRAWN)
        deadline = entry.reading.deadline
        if self.offer and self.offer.standing and deadline and deadline != self.offer.deadline:
            self.offer = replace(self.offer, deadline=deadline, named=entry, latest=entry)

    # what both need

    def _reach(self, stage: Stage) -> None:
        self.stage = max(self.stage, stage)

    def _due(self, wait: Wait) -> tuple[datetime, ...]:
        rule = rule_for("silence", self.process, self.stage, self.setting)
        return moments(wait, rule, self.setting) or (datetime.max.replace(tzinfo=self.at.tzinfo),)

    def _cold(self, wait: Wait) -> bool:
        return wait.nudges >= MOST_FOLLOW_UPS or wait.raised >= MOST_RAISINGS


def _doubtful(entry: Entry) -> bool:
    return entry.says(Signal.MAYBE_OFFER) or entry.says(Signal.SUSPICIOUS)


def _answers(mine: Entry, request: Entry) -> bool:
    """Any mail answers an invite or a question; a test wants to be done, an offer to be accepted or refused."""
    if request.label is Label.ASSESSMENT:
        return mine.says(Signal.TEST_DONE)
    return request.label is not Label.OFFER


def _stage_of(entry: Entry) -> Stage:
    if entry.label is Label.OFFER and not _doubtful(entry):
        return Stage.OFFER
    if entry.says(Signal.FINAL_ROUND) and entry.label in _INTERVIEW:
        return Stage.FINAL
    if entry.label in _INTERVIEW:
        return Stage.INTERVIEW
    if entry.label is Label.ASSESSMENT:
        return Stage.TEST
    return Stage.CONTACT if entry.personal and entry.alive else Stage.APPLIED


_INTERVIEW = frozenset({Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE})
