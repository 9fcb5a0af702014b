"""What was done under which key: the memory that keeps anything from happening twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from followup.core.decision import Event
from followup.core.drafts import DraftKind
from followup.core.model import Address, Message


class State(StrEnum):
    """How far a deed has come, and what became of it."""

    INTENDED = "intended"  # the call may have been made: its outcome is looked up before anything else
    WAITING = "waiting"  # a draft lies in the mailbox as we wrote it
    EDITED = "edited"  # the user has touched the draft: it is his
    KEPT = "kept"  # touched and then overtaken: he was told
    SENT = "sent"
    DELETED = "deleted"
    WITHDRAWING = "withdrawing"  # the call may have been made: the next pass sees to it
    WITHDRAWN = "withdrawn"
    RAISED = "raised"  # a reminder or notice stands
    CLEARED = "cleared"
    REFUSED = "refused"  # a no_action was said
    HISTORY = "history"  # due before the first run's window: never done


UNSETTLED = frozenset({State.INTENDED, State.WITHDRAWING})


@dataclass(frozen=True, slots=True)
class OutgoingDraft:
    """A draft to be left in the mailbox: text and threading headers, no way to send."""

    key: str  # the effect's key: what a lookup after a crash finds it by
    sender: Address
    to: tuple[Address, ...]
    subject: str
    body: str
    message_id: str  # made from the key, so that it is the same after a crash
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread: str | None = None  # Gmail's threadId

    def sent_as(self, mail: Message) -> bool:
        """Whether a mail of the candidate's is this draft, sent: our Message-ID, or the same parent and recipient."""
        if mail.id == self.message_id:
            return True
        same_person = any(who.address == to.address for who in mail.recipients for to in self.to)
        same_thread = mail.in_reply_to == self.in_reply_to if self.in_reply_to else mail.subject == self.subject
        return same_person and same_thread and mail.time >= self.date


@dataclass(frozen=True, slots=True)
class DraftRef:
    """Where a draft lies: what the mailbox needs to find it again, and a mark of its bytes as we wrote them."""

    id: str  # Gmail's draft_id; the Maildir's unique name
    mark: str  # Gmail's message_id at creation; the SHA-256 of the local bytes


@dataclass(frozen=True, slots=True)
class Record:
    """One key's deed: the event people saw, its state, and for a draft what was written and where it lies."""

    key: str
    state: State
    event: Event
    since: datetime  # when it reached this state
    draft: OutgoingDraft | None = None
    ref: DraftRef | None = None

    @property
    def kept_notice(self) -> Event:
        """What is said of a draft that the user had edited before it was overtaken."""
        return replace(
            self.event,
            event="notice",
            kind="review",
            body=None,
            rules=("P5", "P2"),
            reason=f"Your edited {DraftKind(self.event.kind).words} was overtaken by events. It was left as it is.",
        )
