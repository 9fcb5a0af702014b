"""What is new in Gmail: everything in the window at first, then what its history tells, each message fetched once."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from followup.mailbox.gmail_client import GmailClient, MissingError, Pace, pages
from followup.ports import Arrival, Progress

OVERLAP = timedelta(days=2)  # a resync starts this much before the newest mail read
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LEFT_OUT = frozenset({"SPAM", "TRASH", "DRAFT", "CHAT"})


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where reading goes on: a historyId, and the time of the newest mail in case Gmail has forgotten that id."""

    history: str
    newest: int  # seconds since 1970

    @classmethod
    def read(cls, text: str | None) -> Self | None:
        """From its text; None for none, or one that is not ours: then everything is read anew."""
        try:
            found = json.loads(text or "null")
            return cls(str(found["history"]), int(found["newest"]))
        except (ValueError, TypeError, KeyError):
            return None

    def __str__(self) -> str:
        """As it is stored."""
        return json.dumps(asdict(self))


class Sync:
    """Reads what is new. Interrupted, it begins again and skips what is known: nothing is lost or fetched twice."""

    def __init__(
        self, client: GmailClient, pace: Pace, *, query: str, history: timedelta, progress: Progress | None = None
    ) -> None:
        """`query`, in Gmail's search words, and `history` narrow the first reading."""
        self._client = client
        self._pace = pace
        self._query = query
        self._window = history
        self._progress = progress
        self.cursor: Cursor | None = None

    def arrivals(self, text: str | None, known: Callable[[str], bool]) -> Iterator[Arrival]:
        """New mail, the oldest first. Read to the end, `cursor` says where the next reading starts."""
        cursor = Cursor.read(text)
        reached, found = self._since(cursor) if cursor else self._first()
        newest = cursor.newest if cursor else _seconds(self._pace.now() - self._window)
        wanted = [source for source in dict.fromkeys(found) if not known(source)]
        for count, source in enumerate(wanted, start=1):
            arrival = self.fetch(source)
            if self._progress:
                self._progress(count, len(wanted))
            if arrival:
                newest = max(newest, min(_seconds(arrival.received), _seconds(self._pace.now())))
                yield arrival
        self.cursor = Cursor(reached, newest)

    def fetch(self, source: str) -> Arrival | None:
        """One message by its id; None where it is gone, or a draft, junk, trash or a chat."""
        try:
            found = self._client.message(source)
        except MissingError:
            return None
        labels = frozenset(found.get("labelIds") or ())
        if labels & _LEFT_OUT:
            return None
        return Arrival(
            source, _bytes(found.get("raw")), _time(found.get("internalDate")), found.get("threadId"), "SENT" in labels
        )

    def _first(self) -> tuple[str, Iterable[str]]:
        narrowed = f"({self._query})" if self._query.strip() else ""
        return self._listed(self._pace.now() - self._window, narrowed)

    def _since(self, cursor: Cursor) -> tuple[str, Iterable[str]]:
        try:
            changes = list(pages(lambda page: self._client.history(cursor.history, page)))
        except MissingError:
            return self._listed(_EPOCH + timedelta(seconds=cursor.newest) - OVERLAP)
        records = (record for page in changes for record in page.get("history") or ())
        return str(changes[0].get("historyId") or cursor.history), [id_ for record in records for id_ in _new(record)]

    def _listed(self, after: datetime, narrowed: str = "") -> tuple[str, Iterable[str]]:
        """Where history stood before the listing, and the messages listed: what comes meanwhile history will tell."""
        reached = str(self._client.profile()["historyId"])
        query = f"after:{_seconds(after)} -in:chats {narrowed}".rstrip()
        listed = [found for page in pages(lambda page: self._client.messages(query, page)) for found in _messages(page)]
        return reached, [found["id"] for found in reversed(listed)]


def _messages(page: dict[str, Any]) -> Iterable[dict[str, Any]]:
    return page.get("messages") or ()


def _new(record: dict[str, Any]) -> Iterator[str]:
    """The messages a history record brings: added ones, sent drafts, and what the user took out of spam or trash."""
    for added in record.get("messagesAdded") or ():
        if not _LEFT_OUT & set(added["message"].get("labelIds") or ()):
            yield added["message"]["id"]
    for change in record.get("labelsAdded") or ():
        if "SENT" in (change.get("labelIds") or ()):
            yield change["message"]["id"]
    for change in record.get("labelsRemoved") or ():
        if _LEFT_OUT & set(change.get("labelIds") or ()):
            yield change["message"]["id"]


def _seconds(moment: datetime | None) -> int:
    return (moment - _EPOCH) // timedelta(seconds=1) if moment else 0


def _time(internal: object) -> datetime | None:
    """Gmail's internalDate, milliseconds since 1970 as text."""
    try:
        return _EPOCH + timedelta(milliseconds=int(str(internal)))
    except (ValueError, OverflowError):
        return None


def _bytes(raw: object) -> bytes:
    """base64url, padded or not; nothing where it is no such text: then the reader quarantines the message."""
    text = str(raw or "")
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return b""
