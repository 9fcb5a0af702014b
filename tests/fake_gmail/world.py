"""The mailbox behind the fake server, and what its user does by hand."""

from __future__ import annotations

import base64
import email
import email.header
import email.message
import email.utils
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Record = tuple[int, str, str, tuple[str, ...]]  # history id, kind, message id, labels


@dataclass
class Stored:
    """A message as Gmail holds it."""

    id: str
    thread: str
    labels: set[str]
    raw: bytes
    internal: int  # milliseconds since 1970

    @property
    def mail(self) -> email.message.Message:
        return email.message_from_bytes(self.raw)


@dataclass
class World:
    """Messages, drafts and their history. Ids are uint64 with gaps, as Gmail's."""

    now: Callable[[], datetime]
    address: str = "robin@example.com"
    messages: dict[str, Stored] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # draft id: message id
    history: list[Record] = field(default_factory=list)
    oldest: int = 0  # history before it is forgotten
    signature: str = ""
    aliases: list[dict[str, Any]] = field(default_factory=list)
    bare_history: bool = False  # history records name no labels, as Google documents it
    _count: int = 0
    _history_id: int = 9_223_372_036_854_775_900

    # what happens

    def deliver(self, raw: bytes, *labels: str, thread: str | None = None, at: datetime | None = None) -> str:
        """A mail arrives (or, with the label SENT, is sent by the user in Gmail)."""
        moment = at or self.now()
        return self._store(raw, set(labels or ("INBOX", "UNREAD")), thread or self._thread_of(raw), moment).id

    def relabel(self, message_id: str, *, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        labels = self.messages[message_id].labels
        labels |= set(add)
        labels -= set(remove)
        for kind, changed in (("labelsAdded", add), ("labelsRemoved", remove)):
            if changed:
                self._record(kind, message_id, changed)

    def vanish(self, message_id: str) -> None:
        """The user deletes a message for good."""
        self._record("messagesDeleted", message_id, ())
        del self.messages[message_id]

    def create_draft(self, raw: bytes, thread: str | None = None) -> str:
        """As drafts.create: in the thread only where id, subject and references all agree."""
        self._count += 1
        home = thread if thread and self._belongs(raw, thread) else None
        stored = self._store(raw, {"DRAFT"}, home, self.now())
        draft_id = f"r-{7_000_000_000 + self._count}"
        self.drafts[draft_id] = stored.id
        return draft_id

    def edit_draft(self, draft_id: str, raw: bytes | None = None) -> None:
        """The user changes a draft in Gmail: the draft stays, its message is another."""
        old = self.messages[self.drafts[draft_id]]
        self.vanish(old.id)
        self.drafts[draft_id] = self._store(raw or old.raw + b"P.S.", {"DRAFT"}, old.thread, self.now()).id

    def discard_draft(self, draft_id: str) -> None:
        self.vanish(self.drafts.pop(draft_id))

    def send_draft(self, draft_id: str) -> str:
        """The user, not we, presses Send in Gmail."""
        old = self.messages[self.drafts[draft_id]]
        self.discard_draft(draft_id)
        return self._store(old.raw, {"SENT"}, old.thread, self.now()).id

    def forget_history(self) -> None:
        """Gmail's history begins anew: older cursors get a 404."""
        self._history_id += 1000
        self.oldest = self._history_id

    # what it looks like

    @property
    def history_id(self) -> int:
        return self._history_id

    @property
    def draft_mails(self) -> list[email.message.Message]:
        return [self.messages[message_id].mail for message_id in self.drafts.values()]

    def search(self, query: str) -> list[Stored]:
        """The subset of Gmail's search that we use; what it does not know finds nothing."""
        words = re.findall(r"[^\s()]+", query)
        hits = [one for one in self.messages.values() if all(_fits(one, word) for word in words)]
        shown = (one for one in hits if not one.labels & {"SPAM", "TRASH"})
        return sorted(shown, key=lambda one: (one.internal, one.id), reverse=True)

    def changes(self, since: int) -> Iterator[Record]:
        return (record for record in self.history if record[0] > since)

    def send_as(self) -> list[dict[str, Any]]:
        own = {"sendAsEmail": self.address, "displayName": "Robin Reed", "isPrimary": True, "isDefault": True}
        return [own | {"signature": self.signature}, *self.aliases]

    def _store(self, raw: bytes, labels: set[str], thread: str | None, at: datetime) -> Stored:
        self._count += 1
        message_id = f"{0x18D0000000000000 + 37 * self._count:016x}"
        stored = Stored(message_id, thread or message_id, labels, raw, int(at.timestamp() * 1000))
        self.messages[message_id] = stored
        self._record("messagesAdded", message_id, tuple(sorted(labels)))
        return stored

    def _record(self, kind: str, message_id: str, labels: tuple[str, ...]) -> None:
        self._history_id += 13
        self.history.append((self._history_id, kind, message_id, labels))

    def _thread_of(self, raw: bytes) -> str | None:
        mail = email.message_from_bytes(raw)
        named = f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}".split()
        parents = [one.thread for one in self.messages.values() if one.mail.get("Message-ID") in named] if named else []
        return parents[-1] if parents else None

    def _belongs(self, raw: bytes, thread: str) -> bool:
        mail = email.message_from_bytes(raw)
        inside = [one.mail for one in self.messages.values() if one.thread == thread]
        ids = {one.get("Message-ID") for one in inside}
        return (
            mail.get("In-Reply-To") in ids
            and bool(ids & set(mail.get("References", "").split()))
            and _bare(mail.get("Subject")) in {_bare(one.get("Subject")) for one in inside}
        )


def _bare(subject: object) -> str:
    decoded = str(email.header.make_header(email.header.decode_header(str(subject or ""))))
    return re.sub(r"^(?:re: ?)+", "", " ".join(decoded.split()), flags=re.IGNORECASE)


def _fits(one: Stored, word: str) -> bool:
    name, colon, value = word.partition(":")
    wanted = not name.startswith("-")
    match name.removeprefix("-") if colon else "":
        case "after":
            return (one.internal > int(value) * 1000) == wanted
        case "in":
            return (value.rstrip("s").upper() in one.labels) == wanted
        case "from":
            return (value.lower() in str(one.mail.get("From", "")).lower()) == wanted
        case "":
            return (word.lower().encode() in one.raw.lower()) == wanted
    return False


def as_json(one: Stored, form: str) -> dict[str, Any]:
    """The Message resource; `form` minimal or raw."""
    resource: dict[str, Any] = {
        "id": one.id,
        "threadId": one.thread,
        "labelIds": sorted(one.labels),
        "snippet": "",
        "historyId": "9223372036854775900",
        "internalDate": str(one.internal),
        "sizeEstimate": len(one.raw),
    }
    return resource | ({"raw": base64.urlsafe_b64encode(one.raw).decode()} if form == "raw" else {})


def moment(text: str) -> datetime:
    """An aware time from ISO 8601; UTC where it names no zone."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
