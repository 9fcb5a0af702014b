"""A decision is a value with a reason before it is a deed; an event is what people and scripts see of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from followup.core.drafts import DraftFacts, DraftKind
from followup.core.model import Address
from followup.core.process import Entry


class ReminderKind(StrEnum):
    """The five reminders of the contract, section 2."""

    SILENCE = "silence"
    ANSWER_INVITE = "answer_invite"
    DEADLINE = "deadline"
    OFFER_DEADLINE = "offer_deadline"
    DEBRIEF = "debrief"


class NoticeKind(StrEnum):
    """The two notices of the contract, section 2."""

    ROLE_CHANGED = "role_changed"
    REVIEW = "review"


@dataclass(frozen=True)
class Draft:
    """Leave this draft: to whom, in answer to which mail (None: a new thread), from which facts."""

    kind: DraftKind
    to: Address
    parent: Entry | None
    facts: DraftFacts


@dataclass(frozen=True)
class Refusal:
    """A draft was considered and is not made; becomes a `no_action`."""

    kind: DraftKind


@dataclass(frozen=True)
class Reminder:
    """Remind the candidate."""

    kind: ReminderKind


@dataclass(frozen=True)
class Notice:
    """Show something to the candidate's eye."""

    kind: NoticeKind


Deed = Draft | Refusal | Reminder | Notice


@dataclass(frozen=True)
class Subject:
    """Which application a decision is about, as it was called when it was decided."""

    process: str | None = None
    company: str | None = None
    role: str | None = None
    stage: int = 0


@dataclass(frozen=True)
class Ground:
    """Why: the rules, the messages (their ids), and a sentence for the user (P3)."""

    rules: tuple[str, ...]
    because: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Decision:
    """What ought to be done once `due` (aware) has come, as long as the mail stays as it is.

    `key` is the same for the same cause whenever it is decided: nothing is done twice under one key.
    """

    key: str
    due: datetime
    deed: Deed
    about: Subject
    ground: Ground
    until: datetime | None = None  # it makes no sense after it, if it was not done before
    series: str = ""  # reminders of one thing: a later one takes the place of an earlier one, and all end together


EventName = Literal["message", "cleared", "withdrawn", "draft", "no_action", "reminder", "notice"]
ORDER: tuple[EventName, ...] = ("message", "cleared", "withdrawn", "draft", "no_action", "reminder", "notice")


@dataclass(frozen=True)
class Event:
    """One line of replay and run: contract section 4. `at` is aware."""

    at: datetime
    event: EventName
    kind: str
    company: str | None = None
    role: str | None = None
    process: str | None = None
    to: tuple[str, ...] = ()
    subject: str | None = None
    body: str | None = None
    rules: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    reason: str = ""
    stage: int = 0  # how far along its process is: for the order of a digest, never printed

    @property
    def place(self) -> tuple[datetime, int, str]:
        """Where it stands among others: by time, by kind of event, by process."""
        return (self.at, ORDER.index(self.event), self.process or "")
