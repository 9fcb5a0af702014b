"""What a pass needs of the world. No port can send mail (P1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from followup.core.ledger import DraftRef, OutgoingDraft, Record
from followup.core.model import Message

__all__ = ["Arrival", "Channel", "DraftFate", "DraftRef", "Ledger", "Mailbox", "OutgoingDraft", "Source"]


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


class Mailbox(Protocol):
    """A mailbox that can be read and can hold drafts."""

    def arrivals(self, cursor: str | None, known: Callable[[str], bool]) -> Iterator[Arrival]:
        """Mail that is new since `cursor` (None: a first run). Sources that are `known` are skipped unread.

        Drafts, junk and trash are left out. MailboxError when it cannot be read; what was yielded before stands.
        """

    def cursor(self) -> str | None:
        """Where the last exhausted `arrivals` ended. To be stored once every arrival is."""

    def create_draft(self, draft: OutgoingDraft) -> DraftRef:
        """Leave a draft. Called by the outbox alone, at most once a key."""

    def find_draft(self, draft: OutgoingDraft) -> DraftRef | None:
        """The draft a call that may have failed has left, if it did."""

    def fate(self, ref: DraftRef) -> DraftFate:
        """Whether the draft is as we wrote it, was edited, or is gone."""

    def remove_draft(self, ref: DraftRef) -> None:
        """Withdraw a draft that is untouched; one that is gone is no error."""


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


class Source(Protocol):
    """Where a pass gets its mail from."""

    def new_mail(self, now: datetime) -> Iterable[Message]:
        """The messages that came since the last call, up to `now`, oldest first."""
