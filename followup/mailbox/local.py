"""Mail on this machine: .eml files, folders of them, mbox files and Maildirs, which are read and never changed."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from followup.errors import MailboxError, UnreadableMailError
from followup.mail import headers, mime
from followup.mail.parse import EPOCH
from followup.mailbox import maildir, mbox
from followup.mailbox.local_drafts import LocalDrafts
from followup.ports import Arrival, DraftFate, DraftRef, OutgoingDraft

MAX_DEPTH = 20
_LEFT_OUT = frozenset(
    {"drafts", "draft", "junk", "junk e-mail", "junk email", "junk mail", "spam", "bulk mail", "bulk", "trash", "bin"}
    | {"deleted", "deleted items", "deleted messages", "outbox", "templates"}
    | {"entwürfe", "papierkorb", "gelöschte elemente", "gelöschte objekte", "junk-e-mail", "postausgang"}
    | {"brouillons", "corbeille", "indésirables", "borradores", "papelera", "correo no deseado"}
    | {
        "草稿",
        "草稿箱",
        "草稿夹",
        "垃圾邮件",
        "垃圾箱",
        "垃圾信件",
        "已删除",
        "已删除邮件",
        "已删除的邮件",
        "回收站",
        "发件箱",
    }
    | {
        "草稿匣",
        "垃圾郵件",
        "垃圾桶",
        "垃圾信",
        "已刪除",
        "已刪除的郵件",
        "刪除的郵件",
        "資源回收桶",
        "病毒邮件",
        "广告邮件",
    }
)
_SENT = frozenset(
    {"sent", "sent items", "sent mail", "sent messages", "gesendet", "gesendete elemente", "gesendete objekte"}
    | {"envoyés", "messages envoyés", "enviados", "elementos enviados"}
    | {
        "已发送",
        "已发送邮件",
        "已发邮件",
        "已发送的邮件",
        "已傳送",
        "已寄出",
        "寄件備份",
        "寄件備份匣",
        "已傳送的郵件",
        "寄件匣備份",
    }
)
_BOOKKEEPING = frozenset({"maildirfolder", "maildirsize", "subscriptions"})  # a mail server's, not opened to see
_MBOX_SUFFIXES = frozenset({"", ".mbox", ".mbx"})
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]{0,200})-")
_LABELS_WITHIN = 65_536
_HINT = "mailbox.path is an mbox file, a Maildir, or a folder of .eml files"


class LocalMailbox:
    """A mailbox of files (ports.Mailbox).

    A mail that cannot be read arrives with no bytes, which `mail.parse` refuses as it refuses what is no mail: so the
    caller has one place for both, and the run goes on.
    """

    in_flight_for = timedelta()  # a write to a disk is over when the call is

    def __init__(self, path: Path, drafts: Path | None = None) -> None:
        """`path`: an mbox file, an .eml file, a Maildir or a folder of any of them; `drafts`: a Maildir."""
        self.path = path
        self.name = str(path.absolute())
        self.drafts = LocalDrafts(drafts or path.with_name(f"{path.name}-drafts"))
        self._cursor: str | None = None

    def arrivals(self, cursor: str | None, known: Callable[[str], bool]) -> Iterator[Arrival]:
        """Mail new since `cursor`. A folder that is as the cursor says is passed over without opening a file."""
        before: dict[str, str] = json.loads(cursor) if cursor else {}
        after: dict[str, str] = {}
        try:
            for folder in _mailbox_folders(self.path, self.drafts.path):
                after[folder.key] = folder.mark()
                if before.get(folder.key) != after[folder.key]:
                    found = folder.mails(before.get(folder.key), known)
                    yield from (mail.arrival for mail in found if not mail.left_out)
        except OSError as error:
            problem = f"cannot read the mailbox {self.path}: {error.strerror}"
            raise MailboxError(problem, hint=_HINT) from error
        self._cursor = json.dumps(after, sort_keys=True)

    def cursor(self) -> str | None:
        """Folder → how its listing was when it was last read to the end, as JSON."""
        return self._cursor

    def fetch(self, source: str) -> Arrival | None:
        """One message again; None where it is gone."""
        folders = _mailbox_folders(self.path, self.drafts.path)
        mails = (mail.arrival for folder in folders for mail in folder.mails(None, lambda other: other != source))
        return next(mails, None)

    def close(self) -> None:
        """No file stays open between calls."""

    def create_draft(self, draft: OutgoingDraft) -> DraftRef:
        """Leave a draft in the drafts Maildir."""
        return self.drafts.create(draft)

    def find_draft(self, draft: OutgoingDraft) -> DraftRef | None:
        """The draft of this key, if it lies there."""
        return self.drafts.find(draft)

    def fate(self, ref: DraftRef) -> DraftFate:
        """What became of a draft; renamed flags are no change."""
        return self.drafts.fate(ref)

    def remove_draft(self, ref: DraftRef) -> None:
        """Delete a draft that is untouched."""
        self.drafts.remove(ref)


@dataclass(frozen=True, slots=True)
class Found:
    """A mail with the file it lies in and its place there (0 but in an mbox)."""

    path: Path
    index: int
    arrival: Arrival
    left_out: bool = False  # a draft, junk or trash by its Gmail labels


def read_paths(paths: Iterable[Path]) -> Iterator[tuple[Path, int, Arrival | UnreadableMailError]]:
    """Every mail at or under some files and folders, in sorted path order; what cannot be read comes as its error.

    Only Maildirs know drafts, junk and trash, which are left out.
    """
    for path in sorted(paths, key=str):
        try:
            for folder in sorted(_one_by_one(path), key=lambda folder: str(folder.path)):
                for found in folder.mails(None, _nothing_known):
                    yield (
                        found.path,
                        found.index,
                        found.arrival if found.arrival.raw else _unreadable("it is empty or closed"),
                    )
        except OSError as error:
            yield path, 0, _unreadable(error.strerror or "it cannot be opened")


def _unreadable(why: str) -> UnreadableMailError:
    return UnreadableMailError(f"cannot be read: {why}", hint="check the path, and that it may be read")


def _one_by_one(path: Path) -> Iterator[_Folder]:
    """The places under a path, mail files each on its own. OSError where the path does not exist."""
    path.stat()
    for folder in _folders(path, path, plain=True):
        if isinstance(folder, _Files):
            yield from (replace(folder, path=file, files=(file,)) for file in folder.files)
        else:
            yield folder


def _nothing_known(_source: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class _Files:
    """Mail files of one folder: .eml files, or those of a Maildir."""

    path: Path
    key: str
    in_sent: bool
    files: tuple[Path, ...]

    def mark(self) -> str:
        """Something that changes when a file comes or goes, and not when its flags do."""
        listing = "\n".join(maildir.unique(file.name) for file in self.files)
        return hashlib.sha256(listing.encode("utf-8", "surrogateescape")).hexdigest()

    def mails(self, _since: str | None, known: Callable[[str], bool]) -> Iterator[Found]:
        """The mails that are not known, in the order of their names."""
        for index, file in enumerate(self.files):
            source = f"{self.key}/{maildir.unique(file.name)}".lstrip("/")
            if known(source):
                continue
            raw = maildir.read(file) or b""
            labels = _gmail_labels(raw)
            arrival = Arrival(
                source, raw, EPOCH + timedelta(seconds=index), in_sent=self.in_sent or bool(labels & _SENT)
            )
            yield Found(file, 0, arrival, bool(labels & _LEFT_OUT))


@dataclass(frozen=True, slots=True)
class _Mbox:
    """One mbox file."""

    path: Path
    key: str
    in_sent: bool

    def mark(self) -> str:
        """Its size and time: mail is appended, so the size is also where the next mail begins."""
        status = self.path.stat()
        return f"{status.st_size}:{status.st_mtime_ns}"

    def mails(self, since: str | None, known: Callable[[str], bool]) -> Iterator[Found]:
        """The same; `since`, a former mark, spares reading again what has only been added to."""
        end = int(since.partition(":")[0]) if since else 0
        start = end if end and mbox.begins_at(self.path, end) else 0
        for index, entry in enumerate(mbox.entries(self.path, start)):
            source = f"{self.key}#{entry.offset}"
            if known(source):
                continue
            labels = _gmail_labels(entry.raw)
            received = entry.received or EPOCH + timedelta(milliseconds=entry.offset)
            arrival = Arrival(source, entry.raw, received, in_sent=self.in_sent or bool(labels & _SENT))
            yield Found(self.path, index, arrival, bool(labels & _LEFT_OUT))


_Folder = _Files | _Mbox


def _mailbox_folders(path: Path, drafts: Path) -> list[_Folder]:
    """The folders of a mailbox. MailboxError where there is none."""
    found = [folder for folder in _folders(path, path) if folder.path != drafts] if path.exists() else []
    if not found:
        problem = f"there is no mailbox at {path}"
        raise MailboxError(problem, hint=_HINT)
    return found


def _folders(path: Path, root: Path, depth: int = 0, *, plain: bool = False) -> Iterator[_Folder]:
    """All places with mail at or under a path, but for drafts, junk and trash, which their names tell.

    `plain`: only the names of Maildirs tell, any other folder is just a folder.
    """
    names = _names(path.relative_to(root))
    if depth > MAX_DEPTH or (names & _LEFT_OUT and (maildir.is_maildir(path) or not plain)):
        return
    key, in_sent = path.relative_to(root).as_posix().removeprefix("."), bool(names & _SENT)
    if path.is_file():
        is_mbox = path.suffix in _MBOX_SUFFIXES and mbox.is_mbox(path)
        yield _Mbox(path, key or path.name, in_sent) if is_mbox else _Files(path, key, in_sent, (path,))
        return
    files = (*_live_files(path), *_eml_files(path)) if maildir.is_maildir(path) else _eml_files(path)
    if files or maildir.is_maildir(path):
        yield _Files(path, key, in_sent, files)
    for child in _children(path):
        yield from _folders(child, root, depth + 1, plain=plain)


def _live_files(path: Path) -> tuple[Path, ...]:
    """The mails of a Maildir that are flagged neither as a draft nor as trashed."""
    return tuple(file for file in maildir.files(path) if not set(maildir.flags(file.name)) & {"D", "T"})


def _eml_files(path: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in path.glob("*.[eE][mM][lL]") if file.is_file()))


def _children(path: Path) -> list[Path]:
    """What else a folder holds: subfolders (hidden ones only where they are Maildirs) and mbox files."""
    inner = {"cur", "new", "tmp"} if maildir.is_maildir(path) else set()
    return [child for child in sorted(path.iterdir()) if child.name not in inner and _may_hold_mail(child)]


def _may_hold_mail(path: Path) -> bool:
    if path.name in _BOOKKEEPING or path.name.startswith("dovecot"):
        return False
    hidden = path.name.startswith(".")
    if path.is_dir():
        return not path.is_symlink() and (maildir.is_maildir(path) or not hidden)
    return not hidden and path.suffix in _MBOX_SUFFIXES and path.is_file() and mbox.is_mbox(path)


def _names(path: Path) -> set[str]:
    """The folder names in a relative path, as a person reads them: Maildir++ puts its own into one, with dots."""
    parts = [
        name for part in path.parts for name in (part.split(".") if part.startswith(".") else [Path(part).stem, part])
    ]
    return {_SHIFTED.sub(_unshifted, part).casefold() for part in parts}


def _unshifted(found: re.Match[str]) -> str:
    """Modified UTF-7, in which IMAP servers name folders on disk."""
    letters = found[1].replace(",", "/")
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4)).decode("utf-16-be") or "&"
    except ValueError:
        return found[0]


def _gmail_labels(raw: bytes) -> set[str]:
    """The labels a Takeout export gives a mail, in lower case."""
    head = raw[:_LABELS_WITHIN]
    if b"x-gmail-labels" not in head.lower():
        return set()
    given = headers.text(mime.read(head).raw("x-gmail-labels"))
    return {label.strip(' "').casefold() for label in given.split(",")}
