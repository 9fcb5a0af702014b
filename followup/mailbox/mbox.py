"""Mail in an mbox file, one at a time: a file of any size is never loaded whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from followup.mail import headers
from followup.mailbox.maildir import MAX_MAIL

_LINE = 1 << 16
_FROM = re.compile(rb"From [^\r\n]{0,200}?\d{1,2}:\d\d")
_ESCAPED = re.compile(rb">{1,50}From ")
_DATE = re.compile(rb"([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{1,2}:\d\d(?::\d\d)?)(?: ([+-]\d{4}|[A-Z]{3,4}))? (\d{4})")


@dataclass(frozen=True, slots=True)
class Entry:
    """One mail of an mbox: where its From line begins, when that line says it came, and its bytes."""

    offset: int
    received: datetime | None
    raw: bytes


def is_mbox(path: Path) -> bool:
    """Whether a file begins as an mbox does, or is an empty file with its suffix."""
    with path.open("rb") as file:
        start = file.read(5)
    return start == b"From " or (not start and path.suffix == ".mbox")


def entries(path: Path, start: int = 0) -> Iterator[Entry]:
    """The mails from byte `start` on, where a From line has to stand; a mail longer than MAX_MAIL is cut."""
    with path.open("rb") as file:
        file.seek(start)
        yield from _split(file, start)


def begins_at(path: Path, offset: int) -> bool:
    """Whether a mail begins at a byte, as it does where mail was appended to a file that had that size."""
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(5) == b"From "


def _split(file: BinaryIO, at: int) -> Iterator[Entry]:
    offset, envelope, size = at, b"", 0
    lines: list[bytes] = []
    after_blank, whole = True, True
    for row in iter(lambda: file.readline(_LINE), b""):
        if after_blank and whole and row.startswith(b"From ") and (not envelope or _FROM.match(row)):
            if envelope:
                yield _entry(offset, envelope, lines)
            offset, envelope, lines, size = at, row, [], 0
        elif size < MAX_MAIL:
            lines.append(row[1:] if whole and _ESCAPED.match(row) else row)
            size += len(row)
        after_blank, whole = whole and not row.strip(b"\r\n"), row.endswith(b"\n")
        at += len(row)
    if envelope:
        yield _entry(offset, envelope, lines)


def _entry(offset: int, envelope: bytes, lines: list[bytes]) -> Entry:
    if lines and not lines[-1].strip(b"\r\n"):
        lines = lines[:-1]
    return Entry(offset, _received(envelope), b"".join(lines)[:MAX_MAIL])


def _received(envelope: bytes) -> datetime | None:
    """The time in a From line: as asctime writes it, or with an offset before the year (Google Takeout)."""
    found = _DATE.search(envelope[:300])
    if not found:
        return None
    month, day, clock, zone, year = (part.decode() for part in found.groups(default=b"+0000"))
    return headers.date(f"{day} {month} {year} {clock} {zone}")
