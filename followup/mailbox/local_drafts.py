"""Drafts in a Maildir of their own: written once, never touched again after the user edited them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from followup.errors import MailboxError
from followup.mail import headers, mime
from followup.mailbox import compose, maildir
from followup.ports import DraftFate, DraftRef, OutgoingDraft

_HEAD = 16_384
_PREFIX = "followup-"


class LocalDrafts:
    """A Maildir of drafts. A draft's file is named after its key, so that looking it up needs no search."""

    def __init__(self, path: Path) -> None:
        """`path` is made, private to the user, when the first draft is left."""
        self.path = path

    def create(self, draft: OutgoingDraft) -> DraftRef:
        """Write the draft to tmp/ and publish it in cur/ with the draft flag. MailboxError when that is impossible."""
        mark, data = _mark(draft), compose.compose(draft)
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in ("tmp", "new", "cur"):
                (self.path / folder).mkdir(mode=0o700, exist_ok=True)
            _write(self.path / "tmp" / mark, data)
            (self.path / "tmp" / mark).replace(self.path / "cur" / maildir.named(mark, "D"))
            _sync(self.path / "cur")
        except OSError as error:
            problem = f"cannot leave a draft in {self.path}: {error.strerror}"
            raise MailboxError(problem, hint="check that folder, or set mailbox.drafts") from error
        return DraftRef(mark, _digest(data))

    def find(self, draft: OutgoingDraft) -> DraftRef | None:
        """The draft of this key, as it was written, if one lies here."""
        mark = _mark(draft)
        return DraftRef(mark, _digest(compose.compose(draft))) if self._data(mark) is not None else None

    def fate(self, ref: DraftRef) -> DraftFate:
        """Compare the file with its mark; a mail program that edits a draft may save it under another name."""
        data = self._data(ref.id)
        if data is not None:
            return DraftFate.UNTOUCHED if _digest(data) == ref.mark else DraftFate.EDITED
        return DraftFate.EDITED if any(_carries(path, ref.id) for path in self._live()) else DraftFate.GONE

    def remove(self, ref: DraftRef) -> None:
        """Delete the file if it is untouched; otherwise leave everything as it is."""
        for path in self._named(ref.id):
            data = maildir.read(path)
            if data is not None and _digest(data) == ref.mark:
                path.unlink(missing_ok=True)

    def _live(self) -> Iterator[Path]:
        """The drafts that are not marked as deleted."""
        return (path for path in maildir.files(self.path) if "T" not in maildir.flags(path.name))

    def _named(self, mark: str) -> Iterator[Path]:
        return (path for path in self._live() if maildir.unique(path.name) == mark)

    def _data(self, mark: str) -> bytes | None:
        return next((data for path in self._named(mark) if (data := maildir.read(path)) is not None), None)


def _write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make the rename durable, where folders can be synced (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _mark(draft: OutgoingDraft) -> str:
    """The file name of an effect's draft: the same for the same key, and fit for any file system."""
    return f"{_PREFIX}{compose.mark(draft)}"


def _carries(path: Path, mark: str) -> bool:
    """Whether a file's marker header is the one of this mark."""
    head = mime.read((maildir.read(path) or b"")[:_HEAD])
    return f"{_PREFIX}{headers.text(head.raw(compose.MARKER.lower()))}" == mark
