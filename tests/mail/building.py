"""Mails for the tests of mail/: built line by line, parsed as they would arrive."""

from __future__ import annotations

from datetime import datetime

from followup.core.model import Message
from followup.mail.parse import parse
from followup.ports import Arrival

PLAIN = "Content-Type: text/plain; charset=utf-8"
HTML = "Content-Type: text/html; charset=utf-8"


def mail(*header: str, body: str | bytes = "Hello\n", sender: str = "Mei Ito <mei@harbor.example>") -> bytes:
    """A mail with these header lines (and a From), CRLF line ends, and a body as it stands."""
    lines = [f"From: {sender}", *header]
    content = body if isinstance(body, bytes) else body.replace("\n", "\r\n").encode()
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def multipart(kind: str, *parts: str | bytes, boundary: str = "cut") -> tuple[str, bytes]:
    """The Content-Type line and the body of a multipart; each part brings its own header."""
    pieces = [part.encode() if isinstance(part, str) else part for part in parts]
    mark = f"--{boundary}".encode()
    body = b"".join(b"%s\n%s\n" % (mark, piece) for piece in pieces) + mark + b"--\n"
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"', body


def read(*header: str, body: str | bytes = "Hello\n") -> Message:
    """The same mail, parsed."""
    return parsed(mail(*header, body=body))


def parsed(raw: bytes, received: datetime | None = None, thread: str | None = None) -> Message:
    """These bytes, parsed."""
    return parse(Arrival("here", raw, received, thread))
