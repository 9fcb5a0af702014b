"""A draft as the bytes of a mail, and bytes compared with a draft."""

from __future__ import annotations

import email
import hashlib
import re
from collections.abc import Iterable
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import format_datetime, formataddr

from followup.core.model import Address
from followup.errors import MailboxError
from followup.mail import addresses, clean, headers
from followup.ports import OutgoingDraft

MARKER = "X-Followup-Key"
LATEST = 20  # so many references: the thread's last
_ADDRESS = re.compile(r"\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}\Z")
_WIRE = compat32.clone(linesep="\r\n", max_line_length=998)  # RFC 5322's limit: nothing of ours is folded below it


def compose(draft: OutgoingDraft, *, sender: Address | None = None, signature: str = "") -> bytes:
    """The draft as a mail with our marker; `sender` in place of the draft's, and a plain-text `signature` below it."""
    utf8 = Charset("utf-8")
    utf8.body_encoding = QP
    mail = MIMENonMultipart("text", "plain", charset="utf-8")
    mail.set_payload(_signed(draft.body, signature), utf8)
    fields = {
        "From": _people((sender or draft.sender,)),
        "To": _people(draft.to),
        "Subject": _encoded(draft.subject),
        "Date": format_datetime(draft.date),
        "Message-ID": clean.line(draft.message_id),
        "In-Reply-To": clean.line(draft.in_reply_to or ""),
        "References": " ".join(clean.line(reference) for reference in draft.references[-LATEST:]),
        MARKER: mark(draft),
    }
    for name, value in fields.items():
        if value:
            mail[name] = value
    return mail.as_bytes(policy=_WIRE)


def mark(draft: OutgoingDraft) -> str:
    """What stands for its key in the mail: the key names people and other mails, and whoever gets the mail may look."""
    return hashlib.sha256(clean.line(draft.key).encode()).hexdigest()[:40]


def _signed(body: str, signature: str) -> str:
    return f"{body.rstrip()}\n\n-- \n{signature.strip()}\n" if signature.strip() else body


def _encoded(text: str) -> str:
    line = clean.line(text)
    return line if line.isascii() else Header(line, "utf-8", header_name="Subject").encode()


def _people(people: Iterable[Address]) -> str:
    return ", ".join(_person(person) for person in people)


def _person(person: Address) -> str:
    if not _ADDRESS.match(person.address):
        message = "a draft is for an address that cannot stand in a mail"
        raise MailboxError(message)
    return formataddr((clean.line(person.name, 100), person.address))


def is_ours(raw: bytes, draft: OutgoingDraft) -> bool:
    """Whether stored bytes are this draft, perhaps edited: by our marker, else our Message-ID, else all it says."""
    mail = email.message_from_bytes(raw)
    marker = _header(mail, MARKER)
    if marker:
        return marker == mark(draft)
    return _header(mail, "Message-ID") == clean.line(draft.message_id) or is_unchanged(raw, draft)


def is_unchanged(raw: bytes, draft: OutgoingDraft) -> bool:
    """Whether stored bytes still say what the draft says: recipients, subject and body; a signature may follow."""
    mail = email.message_from_bytes(raw)
    wanted = {person.address.casefold() for person in draft.to}
    return (
        {person.address.casefold() for person in addresses.read(_field(mail, "To"))} == wanted
        and _header(mail, "Subject") == clean.line(draft.subject)
        and _text(mail).partition("\n-- \n")[0].split() == draft.body.split()
    )


def _header(mail: Message, name: str) -> str:
    return headers.text(_field(mail, name))


def _field(mail: Message, name: str) -> bytes:
    """A field unfolded."""
    return "".join(str(mail.get(name, "")).splitlines()).encode("utf-8", "replace")


def _text(mail: Message) -> str:
    """The first plain text in it."""
    for part in mail.walk():
        if part.get_content_type() == "text/plain":
            content = part.get_payload(decode=True)
            return content.decode("utf-8", "replace").replace("\r\n", "\n") if isinstance(content, bytes) else ""
    return ""
