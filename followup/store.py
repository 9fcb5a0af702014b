"""What must survive a restart, in SQLite: facts only. Every conclusion is derived from them anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from followup.core.corrections import Correction, Corrections
from followup.core.ledger import Record
from followup.core.model import Message
from followup.errors import FollowupError

if TYPE_CHECKING:
    from pydantic import TypeAdapter

# Append-only: a new schema is a new script at the end. Each is applied in one transaction with its number.
MIGRATIONS = (
    """
    CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE mail (
        source TEXT PRIMARY KEY,            -- the mailbox's own id
        attempts INTEGER NOT NULL DEFAULT 0,
        message_id TEXT,
        time TEXT,
        domain TEXT,                        -- of the sender: all that stays of unrelated mail, with its label
        label TEXT,                         -- NULL: fetched, not yet read
        document TEXT                       -- the message, while it is unread or related
    ) STRICT;
    CREATE INDEX mail_by_message ON mail (message_id);
    CREATE TABLE record (key TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
    CREATE TABLE correction (number INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
    CREATE TABLE notification (
        number INTEGER PRIMARY KEY,
        channel TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE record ADD COLUMN told TEXT; -- the last event of it that was queued for the channels
    UPDATE record SET told = json_extract(document, '$.event.event');
    """,
)
MOST_ATTEMPTS = 2  # the second failure to read a mail quarantines it
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Notification:
    """Something a channel has yet to deliver."""

    number: int
    channel: str
    title: str
    body: str
    attempts: int


class Store:
    """One SQLite file in a private folder. Not for use from two threads; two processes are kept apart by the lock."""

    def __init__(self, path: Path) -> None:
        """Open or create the database at `path`, and bring its schema up to date."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._db = sqlite3.connect(path, isolation_level=None, timeout=30)
        try:
            self._db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
            self._migrate()
        except sqlite3.DatabaseError as error:
            self._db.close()
            problem = f"{path} is not a state that this version can use: {error}"
            raise FollowupError(
                problem, hint="move the file away to begin anew; your mailbox is not affected"
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def copy(self) -> Store:
        """The same state in memory, for a dry run."""
        copy = Store.__new__(Store)
        copy._db = sqlite3.connect(":memory:", isolation_level=None)  # noqa: SLF001 - one of this class
        self._db.backup(copy._db)  # noqa: SLF001 - one of this class
        return copy

    def _migrate(self) -> None:
        if self.version > len(MIGRATIONS):
            problem = "it was written by a newer version"
            raise sqlite3.DatabaseError(problem)
        for number, script in enumerate(MIGRATIONS[self.version :], start=self.version + 1):
            self._db.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;")

    @property
    def version(self) -> int:
        """How many of the migrations it has seen."""
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written within, or nothing of it; one within another is part of it."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # facts

    def fact(self, name: str) -> str | None:
        """A fact by its name, or None."""
        row = self._db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def set_fact(self, name: str, value: str | None) -> None:
        """Write a fact, or remove it (None)."""
        if value is None:
            self._db.execute("DELETE FROM fact WHERE name = ?", (name,))
        else:
            self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    # mail

    def knows(self, source: str) -> bool:
        """Whether a mail was fetched, and read or given up."""
        row = self._db.execute("SELECT attempts, time FROM mail WHERE source = ?", (source,)).fetchone()
        return row is not None and (row[1] is not None or row[0] >= MOST_ATTEMPTS)

    def attempt(self, source: str) -> None:
        """Count an attempt before it is made: a mail that kills the process is not tried for ever."""
        self._db.execute(
            "INSERT INTO mail (source, attempts) VALUES (?, 1)"
            " ON CONFLICT (source) DO UPDATE SET attempts = attempts + 1",
            (source,),
        )

    def fetched(self, message: Message) -> None:
        """Keep a message until it is read; or from now on, if its text was dropped as unrelated."""
        self._db.execute(
            "UPDATE mail SET message_id = ?, time = ?, domain = ?, document = ? WHERE source = ?",
            (
                message.id,
                message.time.isoformat(),
                message.sender.domain if message.sender else "",
                _dump(_messages(), message),
                message.source,
            ),
        )

    def unread(self) -> list[Message]:
        """The messages that were fetched and not yet read."""
        return self._load("SELECT document FROM mail WHERE document IS NOT NULL AND label IS NULL", _messages())

    def read(self, source: str, label: str, *, related: bool) -> None:
        """A message was judged; the text of unrelated mail is dropped."""
        self._db.execute(
            "UPDATE mail SET label = ?, document = CASE WHEN ? THEN document END WHERE source = ?",
            (label, related, source),
        )

    def messages(self) -> list[Message]:
        """Every related message, oldest first."""
        query = "SELECT document FROM mail WHERE document IS NOT NULL AND label IS NOT NULL"
        return sorted(self._load(query, _messages()), key=lambda mail: (mail.time, mail.id))

    def set_aside(self, source: str) -> None:
        """Quarantine a mail; its text is dropped."""
        query = "UPDATE mail SET attempts = ?, time = NULL, document = NULL WHERE source = ?"
        self._db.execute(query, (MOST_ATTEMPTS, source))

    def source_of(self, message_id: str) -> str | None:
        """Where a message with this Message-ID lies."""
        row = self._db.execute("SELECT source FROM mail WHERE message_id = ?", (message_id,)).fetchone()
        return str(row[0]) if row else None

    def quarantined(self) -> list[str]:
        """The sources of mails that could not be read."""
        query = "SELECT source FROM mail WHERE time IS NULL AND attempts >= ? ORDER BY source"
        return [str(row[0]) for row in self._db.execute(query, (MOST_ATTEMPTS,))]

    # what was done

    def records(self) -> Mapping[str, Record]:
        """Every record by its key."""
        return {record.key: record for record in self._load("SELECT document FROM record", _records())}

    def put(self, record: Record) -> None:
        """Write a record in the place of the one with its key."""
        self._db.execute(
            "INSERT INTO record (key, document) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET document = excluded.document",
            (record.key, _dump(_records(), record)),
        )

    def forget(self, key: str) -> None:
        """Drop the record of a deed that has not happened."""
        self._db.execute("DELETE FROM record WHERE key = ?", (key,))

    # the user's word

    def correct(self, correction: Correction) -> None:
        """Add what the user said."""
        self._db.execute("INSERT INTO correction (document) VALUES (?)", (_dump(_corrections(), correction),))

    def corrections(self) -> Corrections:
        """All that he said, oldest first."""
        return Corrections(tuple(self._load("SELECT document FROM correction ORDER BY number", _corrections())))

    # what channels have yet to deliver

    def notify(self, channels: Iterable[str], title: str, body: str, now: datetime) -> None:
        """Queue a notification for each channel."""
        rows = [(channel, title, body, now.isoformat()) for channel in channels]
        query = "INSERT INTO notification (channel, title, body, next_try) VALUES (?, ?, ?, ?)"
        with self.transaction():
            self._db.executemany(query, rows)

    def told(self) -> Mapping[str, str]:
        """The last event that was queued of each record, by the record's key."""
        return dict(self._db.execute("SELECT key, told FROM record WHERE told IS NOT NULL"))

    def tell(self, key: str, event: str) -> None:
        """An event of a record was queued."""
        self._db.execute("UPDATE record SET told = ? WHERE key = ?", (event, key))

    def undelivered(self, now: datetime) -> list[Notification]:
        """What is to be tried now, oldest first."""
        query = "SELECT number, channel, title, body, attempts FROM notification WHERE next_try <= ? ORDER BY number"
        return [Notification(*row) for row in self._db.execute(query, (now.isoformat(),))]

    def delivered(self, notification: Notification) -> None:
        """A channel has taken it, or it is given up."""
        self._db.execute("DELETE FROM notification WHERE number = ?", (notification.number,))

    def delayed(self, notification: Notification, until: datetime) -> None:
        """A channel has failed: try again later."""
        query = "UPDATE notification SET attempts = attempts + 1, next_try = ? WHERE number = ?"
        self._db.execute(query, (until.isoformat(), notification.number))

    def _load(self, query: str, adapter: TypeAdapter[_T]) -> list[_T]:
        return [adapter.validate_json(row[0]) for row in self._db.execute(query)]


def _dump(adapter: TypeAdapter[_T], value: _T) -> str:
    return adapter.dump_json(value, exclude_defaults=True).decode()


def _adapter(kind: type[_T]) -> TypeAdapter[_T]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - a fifth of a second that only a store costs

    return TypeAdapter(kind)


@cache
def _messages() -> TypeAdapter[Message]:
    return _adapter(Message)


@cache
def _records() -> TypeAdapter[Record]:
    return _adapter(Record)


@cache
def _corrections() -> TypeAdapter[Correction]:
    return _adapter(Correction)
