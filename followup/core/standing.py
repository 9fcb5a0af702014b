"""Where a process stands at an instant: its stage, whose ball it is, what lies ahead. Derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from followup.core.duration import Duration
from followup.core.interviews import Interview, interviews_of
from followup.core.model import Label, OfferStatus, Promise, Signal
from followup.core.process import Entry, Process, Stage
from followup.core.setting import Setting
from followup.core.silence import MOST_FOLLOW_UPS, MOST_RAISINGS, Wait, applies, moments, rule_for


@dataclass(frozen=True)
class Offer:
    """One offer: verbal, written and corrected are the same.

    `named` is the first mail that named its deadline; `granted` whether that is a later one, named after the candidate
    had written.
    """

    first: Entry
    latest: Entry
    deadline: datetime | None = None
    named: Entry | None = None
    granted: bool = False
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
    cold_since: datetime | None  # no reminder once it is over; may lie ahead

    @property
    def open(self) -> bool:
        """Neither closed nor taken."""
        return self.closed_since is None

    @property
    def cold(self) -> bool:
        """Whether they are given up, until they write."""
        return self.cold_since is not None and self.cold_since <= self.at

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

    def changes_at(self, setting: Setting) -> datetime | None:
        """When it will be otherwise without any mail: an interview ends, or one at an unknown time is given up."""
        ends = [end for one in self.interviews if (end := _over(one, setting))]
        return min((end for end in ends if end > self.at), default=None)

    def interview_ahead(self, setting: Setting) -> bool:
        """Whether one lies ahead; an arranged time that cannot be read counts as such for five working days."""
        return any(_lies_ahead(one, self.at, setting) for one in self.interviews)


def standing(process: Process, at: datetime, setting: Setting) -> Standing:
    """Where `process` stands at the aware instant `at`, by the mail that had come by then."""
    fold = _Fold(process, at, setting)
    for moment, what in fold.timeline():
        fold.step(moment, what)
    return fold.result()


def _lies_ahead(one: Interview, at: datetime, setting: Setting) -> bool:
    over = _assumed_end(one, setting)
    return at < over if over else one.ahead(at)


def _over(one: Interview, setting: Setting) -> datetime | None:
    """When the company's turn begins after it."""
    return one.end if one.reliable else _assumed_end(one, setting)


def _assumed_end(one: Interview, setting: Setting) -> datetime | None:
    """When an arranged interview whose time cannot be read counts as over: five working days after it was known."""
    if not one.arranged or one.reliable:
        return None
    assumed = setting.working_days_after(one.known, _UNREADABLE_AHEAD)
    return max(assumed, one.end) if one.end else assumed


_UNREADABLE_AHEAD = 5  # working days


class _Fold:
    """Reads mails and ends of interviews in order of time."""

    def __init__(self, process: Process, at: datetime, setting: Setting) -> None:
        self.process, self.at, self.setting = process, at, setting
        self.interviews = interviews_of(process, at)
        self.stage = Stage.APPLIED
        self.requests: tuple[Entry, ...] = ()
        self.wait: Wait | None = None
        self.offer: Offer | None = None
        self.word: Entry | None = None  # the last mail of theirs that could name a date
        self.met = self.with_person = self.heard_a_person = False

    def timeline(self) -> list[tuple[datetime, Entry | Interview]]:
        """Mails and interviews that are over, up to now; at one instant the mail first."""
        what: list[tuple[datetime, Entry | Interview]] = [(e.time, e) for e in self.process.entries]
        what += [(end, one) for one in self.interviews if (end := _over(one, self.setting))]
        past = (pair for pair in what if pair[0] <= self.at)
        return sorted(past, key=lambda pair: (pair[0], isinstance(pair[1], Interview)))

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
        wait = None if closed or self._candidates_turn else self.wait
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
            cold_since=self._cold_since(wait) if wait else None,
        )

    @property
    def _candidates_turn(self) -> bool:
        """Whether an invite, a test, a question or an offer waits for him."""
        return bool(self.requests) or (self.offer is not None and self.offer.standing)

    # an interview's end

    def _interviewed(self, end: datetime, one: Interview) -> None:
        self._reach(Stage.FINAL if one.final else Stage.INTERVIEW)
        self.met = self.met or one.reliable
        self.with_person = True
        spoken = {entry.id for entry in one.entries}
        self.requests = tuple(e for e in self.requests if e.id not in spoken and not _test_before(e, one, end))
        promised = self._promised_after(end)
        told = (self.word.id,) if promised and self.word else ()
        self.wait = Wait(end, tuple(dict.fromkeys((*told, *one.because))), promised=promised)

    @property
    def promise(self) -> Promise | None:
        """The date they gave, until they write again."""
        return self.word.reading.promise if self.word else None

    def _promised_after(self, end: datetime) -> date | None:
        day = self.setting.day(end)
        if self.promise and self.promise.after_interview:
            return self._counted_from(end, self.promise.after_interview)
        return self.promise.by if self.promise and self.promise.by > day else None

    # the candidate's mail

    def _candidate_wrote(self, entry: Entry) -> None:
        self.met = self.met or self.heard_a_person
        if not (self.wait and self._keeps_waiting(self.wait, entry)):
            self.wait = self._new_wait(entry)
        self.requests = tuple(e for e in self.requests if not _answers(entry, e))
        if self.offer and self.offer.standing:
            self._answer_offer(entry)

    def _keeps_waiting(self, wait: Wait, entry: Entry) -> bool:
        """A mail of his changes nothing up to the promised date (G7), or while a hold runs."""
        if wait.promised:
            return self.setting.day(entry.time) <= wait.promised
        return wait.on_hold and not self._raised(wait, entry.time)

    def _new_wait(self, entry: Entry) -> Wait:
        old = self.wait
        if old is None:
            return Wait(entry.time, (entry.id,))
        raised = self._raised(old, entry.time)
        return replace(
            old,
            since=entry.time,
            because=(entry.id,),
            promised=None,
            on_hold=False,
            nudges=old.nudges + (raised > 0),
            raised=old.raised + raised,
        )

    def _raised(self, wait: Wait, at: datetime) -> int:
        """How often a reminder of this wait was raised before `at`: not while the candidate had to act himself."""
        if self._candidates_turn:
            return 0
        return sum(due <= at for due in self._raisings(wait))

    def _raisings(self, wait: Wait) -> list[datetime]:
        return [due for due in self._due(wait) if not self._ahead_at(due)]

    def _ahead_at(self, moment: datetime) -> bool:
        return any(one.known <= moment and _lies_ahead(one, moment, self.setting) for one in self.interviews)

    def _answer_offer(self, entry: Entry) -> None:
        assert self.offer  # noqa: S101 - the caller looked
        if entry.says(Signal.ACCEPTS_OFFER):
            self.offer = replace(self.offer, accepted=entry)
        elif entry.closes:
            self.offer = replace(self.offer, refused=entry)

    # the company's mail

    def _company_wrote(self, entry: Entry) -> None:
        self.heard_a_person = self.heard_a_person or entry.by_a_person
        self.met = self.met or entry.says(Signal.MET)
        self.with_person = self.with_person or entry.by_a_person or any(one.arranged for one in self.interviews)
        self._reach(_stage_of(entry))
        if entry.says(Signal.OUT_OF_OFFICE):
            self._out_of_office(entry)
        elif self._only_receives_test(entry):
            self._test_received(entry)
        elif entry.alive or entry.closes:
            self._sign_of_life(entry)
        elif entry.label is Label.ACKNOWLEDGEMENT:
            self._acknowledged(entry)

    def _out_of_office(self, entry: Entry) -> None:
        if self.wait and entry.reading.back_on:
            self.wait = replace(self.wait, back_on=entry.reading.back_on)

    def _only_receives_test(self, entry: Entry) -> bool:
        """Whether it hands the ball back for a test that waited, and says no more."""
        waits = any(e.label is Label.ASSESSMENT for e in self.requests)
        return waits and (entry.says(Signal.TEST_RECEIVED) or (entry.reading.has_test and not entry.alive))

    def _test_received(self, entry: Entry) -> None:
        self.requests = tuple(e for e in self.requests if e.label is not Label.ASSESSMENT)
        self.word = entry
        self.wait = self._waiting_since(entry)

    def _acknowledged(self, entry: Entry) -> None:
        """It is no sign of life, but a first date that it names counts (G7)."""
        if not self.wait and self.stage is Stage.APPLIED:
            self.wait = Wait(entry.time, (entry.id,))
        if self.wait and not self.wait.promised and not self.promise:
            self.word = entry
            self.wait = replace(self.wait, promised=self._promised(entry))

    def _sign_of_life(self, entry: Entry) -> None:
        """G10: it ends the wait or starts it anew, and ends an earlier promise."""
        self._hear_offer(entry)
        self.word = entry
        if entry.closes:
            self._over_with_it()
            return
        self.requests = tuple(e for e in self.requests if not (_settles(entry, e) or self._passes(entry, e)))
        if self._requests(entry):
            self.requests = (*self.requests, entry)
        self.wait = None if self._starts_no_wait(entry) else self._waiting_since(entry)

    def _starts_no_wait(self, entry: Entry) -> bool:
        """Nobody waits for a stranger: one who wrote first, a swindler, one of whom only a doubtful mail is known."""
        advance = self._is_advance(entry) or doubted_request(entry, self.process, self.setting)
        return advance or _lets_nobody_wait(entry)

    def _requests(self, entry: Entry) -> bool:
        """Whether it waits for an answer other than to an offer; what is improbable is for review (P2)."""
        if not entry.asks or doubted_request(entry, self.process, self.setting):
            return False
        return entry.label is not Label.OFFER or entry.says(Signal.MAYBE_OFFER)

    def _passes(self, entry: Entry, test: Entry) -> bool:
        """Whether the company has gone on to what comes after a test: it waits for him no more, done or not."""
        if test.label is not Label.ASSESSMENT or _speaks_of_a_test(entry) or self.setting.improbable(entry.reading):
            return False
        return (
            entry.label in {Label.INTERVIEW_INVITE, Label.OFFER}
            or entry.says(Signal.GOES_ON)
            or self._books_anew(entry, test)
        )

    def _books_anew(self, entry: Entry, test: Entry) -> bool:
        """Whether a mail is the first of an interview, and not the answer to an invite that came before the test."""
        beside = any(e.label is Label.INTERVIEW_INVITE and e.time < test.time for e in self.requests)
        return not beside and any(one.entries[0].id == entry.id for one in self.interviews)

    def _is_advance(self, entry: Entry) -> bool:
        """Whether nobody has answered, so far, somebody who wrote first about a job."""
        before = (e for e in self.process.entries if e.time < entry.time)
        return entry.label is Label.OUTREACH and not any(e.mine or e.label is not Label.OUTREACH for e in before)

    def _over_with_it(self) -> None:
        self.requests, self.wait, self.word = (), None, None
        if self.offer and self.offer.standing:
            self.offer = replace(self.offer, withdrawn=True)

    def _waiting_since(self, entry: Entry) -> Wait:
        return Wait(entry.time, (entry.id,), promised=self._promised(entry), on_hold=entry.says(Signal.HOLD))

    def _promised(self, entry: Entry) -> date | None:
        """The day they named, unless it is past already."""
        day = self._named_day(entry)
        return day if day and day >= self.setting.day(entry.time) else None

    def _named_day(self, entry: Entry) -> date | None:
        if not self.promise or not self.promise.after_interview:
            return self.promise.by if self.promise else None
        ends = [end for one in self.interviews if one.arranged and (end := _over(one, self.setting))]
        past = [end for end in ends if end <= entry.time]
        if not ends:
            return self.promise.by
        return self._counted_from(max(past), self.promise.after_interview) if past else None

    def _counted_from(self, end: datetime, wait: Duration) -> date:
        """The day on which a wait that begins at an interview's end is over."""
        return self.setting.day(self.setting.work.add(wait, end, self.setting.zone))

    def _hear_offer(self, entry: Entry) -> None:
        if entry.label is Label.OFFER and not _doubtful(entry):
            over = self.offer is None or self.offer.withdrawn or self.offer.refused
            offer = Offer(entry, entry) if over or not self.offer else replace(self.offer, latest=entry)
            self.offer = replace(offer, withdrawn=entry.reading.offer is OfferStatus.WITHDRAWN)
        deadline = entry.reading.deadline
        if self.offer and self.offer.standing and deadline and _may_date_offer(entry):
            self._date_offer(self.offer, deadline, entry)

    def _date_offer(self, offer: Offer, deadline: datetime, entry: Entry) -> None:
        if deadline == offer.deadline:
            return
        later = offer.named and offer.deadline and deadline > offer.deadline
        asked = offer.named and any(e.mine and offer.named.time < e.time < entry.time for e in self.process.entries)
        self.offer = replace(
            offer, deadline=deadline, named=entry, latest=entry, granted=offer.granted or bool(later and asked)
        )

    # what both need

    def _reach(self, stage: Stage) -> None:
        self.stage = max(self.stage, stage)

    def _due(self, wait: Wait) -> tuple[datetime, ...]:
        rule = rule_for("silence", self.process, self.stage, self.setting)
        return moments(wait, rule, self.setting) if applies(rule, with_person=self.with_person) else ()

    def _cold_since(self, wait: Wait) -> datetime | None:
        """After two follow-ups without an answer, and after three raisings in any case."""
        if wait.nudges >= MOST_FOLLOW_UPS or wait.raised >= MOST_RAISINGS:
            return wait.since
        return next(iter(self._raisings(wait)[MOST_RAISINGS - wait.raised - 1 :]), None)


def _doubtful(entry: Entry) -> bool:
    return entry.says(Signal.MAYBE_OFFER) or entry.says(Signal.SUSPICIOUS)


def _lets_nobody_wait(entry: Entry) -> bool:
    """Nobody waits for more from a swindler, or from those who have taken their offer back."""
    taken_back = entry.label is Label.OFFER and entry.reading.offer is OfferStatus.WITHDRAWN
    return entry.says(Signal.SUSPICIOUS) or taken_back


def _may_date_offer(entry: Entry) -> bool:
    """Whether a date to answer in this mail can be the offer's, and not that of a test or of a question."""
    return entry.label is Label.OFFER or (entry.label is Label.PROCESS and not entry.says(Signal.QUESTION))


def _answers(mine: Entry, request: Entry) -> bool:
    """Any mail answers an invite or a question; a test wants to be done."""
    message = mine.reading.message
    hands_in = mine.reading.has_test and request.id in (message.in_reply_to, *message.references)
    return request.label is not Label.ASSESSMENT or hands_in or mine.says(Signal.TEST_DONE)


def _settles(entry: Entry, request: Entry) -> bool:
    """Whether a mail of theirs makes an answer needless: a time is booked or called off, an offer or a test came."""
    if request.label is Label.OFFER:
        return entry.label is Label.OFFER
    if request.label is Label.ASSESSMENT:
        return entry.reading.has_test
    return request.label is Label.INTERVIEW_INVITE and not entry.asks and entry.label is Label.INTERVIEW_UPDATE


def _test_before(request: Entry, one: Interview, end: datetime) -> bool:
    """Whether it is a test, due by then, that came before the first word of an interview that is over."""
    due = request.reading.deadline or end
    return request.label is Label.ASSESSMENT and request.time < one.entries[0].time and due <= end


def _speaks_of_a_test(entry: Entry) -> bool:
    """Whether a mail about something else may also set a test."""
    found = entry.reading.classification
    return Label.ASSESSMENT in {entry.label, found.runner_up, *(said.label for said in found.statements)}


def doubted_request(entry: Entry, process: Process, setting: Setting) -> bool:
    """Whether a mail's label asks for an answer, but is too doubtful to remind of it (P2).

    An improbable label counts where they had written before. A test that is set and praised in one breath, without
    certainty or a deadline, is more likely the receipt of one.
    """
    if entry.label not in {Label.INTERVIEW_INVITE, Label.ASSESSMENT}:
        return False
    found, least = entry.reading, setting.policy.classify.min_confidence
    unsure = found.classification.confidence < least
    receipt = entry.label is Label.ASSESSMENT and found.has_test and unsure and not found.deadline
    return receipt or (setting.improbable(found) and process.entries[0] == entry)


def _stage_of(entry: Entry) -> Stage:
    if entry.label is Label.OFFER and not _doubtful(entry):
        return Stage.OFFER
    if entry.says(Signal.FINAL_ROUND) and entry.label in _INTERVIEW:
        return Stage.FINAL
    if entry.label in _INTERVIEW:
        return Stage.INTERVIEW
    if entry.label is Label.ASSESSMENT:
        return Stage.TEST
    return Stage.CONTACT if entry.by_a_person and entry.alive else Stage.APPLIED


_INTERVIEW = frozenset({Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE})
