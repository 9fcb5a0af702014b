"""One application at one company for one role: who takes part, and what was written, in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from followup.core.model import REJECTIONS, InterviewNews, InterviewStatus, Label, Reading, Signal, Slot


class Stage(IntEnum):
    """How far an application has come; the order of the contract."""

    APPLIED = 0
    CONTACT = 1
    TEST = 2
    INTERVIEW = 3
    FINAL = 4
    OFFER = 5
    CLOSED = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """What one mail says about one process. `label` and `role` may differ from the mail's: a mail can speak of two."""

    reading: Reading
    label: Label
    role: str | None = None
    bounced: bool = False  # the candidate's mail never arrived: it counts as never sent

    @property
    def id(self) -> str:
        """The Message-ID."""
        return self.reading.message.id

    @property
    def time(self) -> datetime:
        """When the mail arrived (UTC)."""
        return self.reading.message.time

    @property
    def mine(self) -> bool:
        """Whether the candidate wrote it."""
        return self.reading.mine

    def says(self, signal: Signal) -> bool:
        """Whether the mail gives this signal."""
        return self.reading.says(signal)

    @property
    def personal(self) -> bool:
        """Whether a person of theirs wrote it, not a system."""
        return not self.mine and self.reading.contact is not None and not self.reading.classification.automated

    @property
    def by_a_person(self) -> bool:
        """Whether somebody of theirs takes part in it: a person wrote it, and not a department without a name."""
        return self.personal and not self.reading.of_an_office

    @property
    def alive(self) -> bool:
        """Whether it is a sign of life (G10): theirs, and more than a receipt, a survey or a robot's answer."""
        if self.mine or any(map(self.says, _BY_A_ROBOT)):
            return False
        if self.label is Label.ACKNOWLEDGEMENT:
            holding = self.personal and not self.says(Signal.RECEIPT)  # "still looking at it", by a person
            return holding or self.says(Signal.HOLD) or self.says(Signal.GOES_ON)
        return self.label.acts or not any(map(self.says, _NO_SIGN_OF_LIFE))

    @property
    def asks(self) -> bool:
        """Whether the ball is with the candidate after it: an invite, a test, a question, an offer."""
        if self.mine or self.label in _NEVER_ASKING:
            return False
        return self.label in _ASKING or (self.alive and (self.says(Signal.QUESTION) or self.proposes))

    @property
    def closes(self) -> bool:
        """Whether it ends the process: a no, a withdrawal, a refusal."""
        if self.mine:
            return not self.bounced and (self.says(Signal.WITHDRAWS) or self.says(Signal.DECLINES_OFFER))
        return self.label in REJECTIONS or self.says(Signal.WITHDRAWAL_CONFIRMED)

    @property
    def reopens(self) -> bool:
        """Whether it wakes a closed process (G16); courtesy, surveys, receipts and a second no do not."""
        if self.mine or self.closes:
            return False
        if self.label is Label.INTERVIEW_UPDATE:
            return self.arranges
        return self.asks or self.label is Label.OFFER or (self.says(Signal.GOES_ON) and self.alive)

    @property
    def interviews(self) -> tuple[InterviewNews, ...]:
        """What it says of interviews in this process."""
        return () if self.label in _WITHOUT_INTERVIEWS else self.reading.interviews

    @property
    def proposes(self) -> bool:
        """Whether it names times for the candidate to choose from or agree to."""
        return any(news.proposals for news in self.interviews)

    @property
    def arranges(self) -> bool:
        """Whether it names a time for an interview that stands."""
        return any(news.slot and news.status is not InterviewStatus.CANCELLED for news in self.interviews)


_ASKING = frozenset({Label.INTERVIEW_INVITE, Label.ASSESSMENT, Label.OFFER})
_NEVER_ASKING = REJECTIONS | {Label.OUTREACH, Label.UNRELATED}
_WITHOUT_INTERVIEWS = REJECTIONS | {Label.ACKNOWLEDGEMENT, Label.ASSESSMENT, Label.UNRELATED}
_BY_A_ROBOT = (Signal.OUT_OF_OFFICE, Signal.BOUNCE, Signal.CALENDAR_REPLY)
_NO_SIGN_OF_LIFE = (Signal.SURVEY, Signal.NEWSLETTER, Signal.RECEIPT, Signal.TEST_RECEIVED)  # unless they act on it


@dataclass(frozen=True, slots=True)
class Ruling:
    """The user closed or reopened a process himself (P5)."""

    at: datetime
    closed: bool


@dataclass(frozen=True, slots=True)
class InterviewWord:
    """The user's word on the last interview (P5): when it really was, or (None) that it was not held."""

    at: datetime
    slot: Slot | None
    entry: Entry  # the mail that was the last when he said so


@dataclass(eq=False)
class Process:
    """A history that grows. `id` never changes; names and keys are what the mails have shown so far."""

    id: str
    company: str | None = None
    guessed: bool = False  # nobody has written the company's name so far: it is read off a domain
    role: str | None = None
    entries: list[Entry] = field(default_factory=list)
    company_keys: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)  # addresses of theirs that stand for a person
    uids: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    rulings: list[Ruling] = field(default_factory=list)  # the user's, which win (P5)
    interview_words: list[InterviewWord] = field(default_factory=list)

    def closed_at(self, at: datetime) -> datetime | None:
        """Since when it is closed at `at`, or None while it is open: the last word counts, a mail's or the user's."""
        since = None
        for time, closes in self._words(at):
            since = (since or time) if closes else None
        return since

    def closings(self, at: datetime) -> tuple[datetime, ...]:
        """Whenever it was closed up to `at`, whatever came after."""
        return tuple(time for time, closes in self._words(at) if closes)

    def _words(self, at: datetime) -> list[tuple[datetime, bool]]:
        words = [(e.time, e.closes) for e in self.entries if e.time <= at and (e.closes or e.reopens)]
        words += [(ruling.at, ruling.closed) for ruling in self.rulings if ruling.at <= at]
        return sorted(words, key=lambda word: word[0])

    @property
    def latest(self) -> Entry:
        """Its last mail."""
        return self.entries[-1]
