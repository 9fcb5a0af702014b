"""What a pass needs of the world. No port can send mail (P1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from followup.core.corrections import Corrections
from followup.core.ledger import DraftRef, OutgoingDraft, Record
from followup.core.model import Message, Reading

__all__ = [
    "Arrival",
    "Channel",
    "DraftBox",
    "DraftFate",
    "DraftRef",
    "Ledger",
    "Mailbox",
    "OutgoingDraft",
    "Progress",
    "Source",
]

Progress = Callable[[int, int], None]  # told how many messages were fetched, of how many


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail as the mailbox holds it, not yet parsed."""

    source: str  # the mailbox's own stable id: Gmail's id; folder and unique name; mbox offset
    raw: bytes
    received: datetime | None = None  # Gmail's internalDate, or the mbox From line; aware
    thread: str | None = None
    in_sent: bool = False


class DraftFate(StrEnum):
    """What became of a draft we left. Whether a vanished one was sent, the messages tell."""

    UNTOUCHED = "untouched"
    EDITED = "edited"
    GONE = "gone"


class DraftBox(Protocol):
    """A place where drafts can be left for the user."""

    @property
    def in_flight_for(self) -> timedelta:
        """How long a call whose outcome is unknown may still take effect."""

    def create_draft(self, draft: OutgoingDraft) -> DraftRef:
        """Leave a draft. Called by the outbox alone, at most once a key."""

    def find_draft(self, draft: OutgoingDraft) -> DraftRef | None:
        """The draft that a call which may have failed has left, if it did."""

    def fate(self, ref: DraftRef) -> DraftFate:
        """Whether the draft is as we wrote it, was edited, or is gone."""

    def remove_draft(self, ref: DraftRef) -> None:
        """Withdraw a draft that is untouched; one that is gone is no error."""


class Mailbox(DraftBox, Protocol):
    """A mailbox that can be read and can hold drafts."""

    @property
    def name(self) -> str:
        """What tells this mailbox from another: a cursor is of no use elsewhere."""

    def arrivals(self, cursor: str | None, known: Callable[[str], bool]) -> Iterator[Arrival]:
        """Mail that is new since `cursor` (None: a first run). Sources that are `known` are skipped unread.

        Drafts, junk and trash are left out. MailboxError when it cannot be read; what was yielded before stands.
        """

    def cursor(self) -> str | None:
        """Where the last exhausted `arrivals` ended. To be stored once every arrival is."""

    def fetch(self, source: str) -> Arrival | None:
        """One message again, for a correction; None where it is gone."""

    def close(self) -> None:
        """Let go of what it holds open; a later call opens it again."""


class Channel(Protocol):
    """A way to tell the user something."""

    def notify(self, title: str, body: str) -> None:
        """Deliver, or raise FollowupError; a later pass tries again."""


class Ledger(Protocol):
    """What was done under which key."""

    def records(self) -> Mapping[str, Record]:
        """Every record by its key."""

    def put(self, record: Record) -> None:
        """Write a record, durably, in the place of the one with its key."""

    def forget(self, key: str) -> None:
        """Drop the intent of a deed that has not happened."""


class Source(Protocol):
    """Where a pass gets its mail from, and what remembers it."""

    def new_mail(self, now: datetime) -> Iterable[Message]:
        """The messages that came since the last call, up to `now`, oldest first."""

    def settled(self) -> None:
        """Every new message was remembered: the next call may begin after them."""

    def remember(self, reading: Reading, *, related: bool) -> None:
        """Keep what a message says; of one that is unrelated only that it was seen."""

    def set_aside(self, message: Message) -> None:
        """Quarantine a message that nobody can read: it is named in `status`, and not tried again."""

    def recall(self) -> Iterable[Message]:
        """Every related message so far, oldest first: what a history is rebuilt from."""

    def corrections(self, now: datetime) -> Corrections:
        """What the user has said up to `now` (P5)."""
