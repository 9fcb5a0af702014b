"""Raw bytes to a tree of MIME parts, in time linear in their length.

The standard library's parser recurses a level a part and reads every line of every attachment; this one finds the
boundaries in the bytes, within a depth and a number of parts, and agrees with it on the structure (a test holds it).
"""

from __future__ import annotations

import binascii
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from followup.mail import charset

MAX_DEPTH = 20
MAX_PARTS = 500
MAX_FIELDS = 500
MAX_FIELD = 20_000
MAX_HEAD = 400_000
MAX_DECODED = 1_000_000

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]{0,20}:([^\n]*(?:\n[ \t][^\n]*)*)\n?")
_ENVELOPE = re.compile(rb">?From (?![ \t]*:)")
_HEAD_END = re.compile(rb"\n\r?\n")
_LINE = 1000
_ADDRESSED = ("from", "to", "cc", "bcc", "sender", "reply-to", "resent-from", "delivered-to", "return-path")
_DESCRIBED = ("subject", "date", "message-id", "in-reply-to", "references", "received", "mime-version", "content-type")
_FAMILIES = ("x-", "content-", "list-", "resent-", "dkim-", "arc-", "domainkey-", "authentication-")
_TELLING = frozenset({*_ADDRESSED, *_DESCRIBED})
_BEGINNING = re.compile(
    rf"^[ \t]{{0,20}}((?:{'|'.join(sorted(_TELLING))})[ \t]{{0,20}}:)".encode(), re.IGNORECASE | re.MULTILINE
)
_JUNK = 4000
_BLANK = re.compile(rb"\r?\n|")
_PARAMETER = re.compile(
    r';\s{0,20}([^\s=;"]{1,60})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,500})"|([^;"]{0,500}))', re.DOTALL
)
_ENVELOPES = frozenset({"message/rfc822", "message/global"})
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass
class Part:
    """One entity of RFC 2045: its header (lower-case names, the first raw value of each), body and children."""

    header: dict[str, bytes]
    body: bytes
    default: str = "text/plain"
    parts: list[Part] = field(default_factory=list)

    def raw(self, name: str) -> bytes:
        """The first field of this (lower-case) name, or b''."""
        return self.header.get(name, b"")

    def value(self, name: str) -> str:
        """The same as ASCII text, other bytes replaced: for fields that have no other."""
        return self.raw(name)[:2000].decode("ascii", "replace")

    @property
    def is_mail(self) -> bool:
        """Whether its header has any field that tells a mail from other text."""
        return any(name in _TELLING or name.startswith(_FAMILIES) for name in self.header)

    @cached_property
    def kind(self) -> str:
        """The content type, lower case: "text/plain"."""
        kind = self.value("content-type").partition(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else self.default

    def parameter(self, name: str, of: str = "content-type") -> str:
        """One parameter of a structured field, as it is written, or ''."""
        return parameters(self.value(of)).get(name, "")

    @property
    def content(self) -> bytes:
        """The body without its transfer encoding, as far as it can be decoded and at most MAX_DECODED bytes."""
        match self.value("content-transfer-encoding").strip().strip('"').lower().split(" ")[0]:
            case "base64":
                return base64(self.body[: MAX_DECODED * 3 // 2])
            case "quoted-printable":
                return binascii.a2b_qp(self.body[: MAX_DECODED * 2])[:MAX_DECODED]
            case _:
                return self.body[:MAX_DECODED]

    @property
    def text(self) -> str:
        """The content as text."""
        return charset.decode(self.content, self.parameter("charset") or None)


def read(raw: bytes) -> Part:
    """The tree of parts of one mail. Parts beyond MAX_DEPTH and MAX_PARTS are left unsplit."""
    root = _mail(raw if b"\n" in raw else raw.replace(b"\r", b"\n"))
    waiting, count = deque([(root, 0)]), 1
    while waiting and count < MAX_PARTS:
        part, depth = waiting.popleft()
        part.parts = _children(part, MAX_PARTS - count)
        count += len(part.parts)
        if depth < MAX_DEPTH:
            waiting.extend((child, depth + 1) for child in part.parts)
    return root


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition, names in lower case, values unquoted; the first wins."""
    found: dict[str, str] = {}
    for name, quoted, token in _PARAMETER.findall(value):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else token.strip())
    return found


def _mail(raw: bytes) -> Part:
    """A whole mail; lines before the first field that tells a mail are passed over."""
    mail = _entity(raw)
    if mail.is_mail:
        return mail
    beginning = _BEGINNING.search(raw, 0, _JUNK)
    return _entity(raw[beginning.start(1) :]) if beginning else mail


def _entity(raw: bytes, default: str = "text/plain") -> Part:
    """Header and body. A line that is no field ends the header too, as if the blank line had been forgotten."""
    header: dict[str, bytes] = {}
    at = raw.find(b"\n") + 1 if _ENVELOPE.match(raw) else 0
    while (found := _FIELD.match(raw, at, MAX_HEAD)) and len(header) < MAX_FIELDS:
        header.setdefault(found[1].decode("ascii").lower(), _unfolded(found[2]))
        at = found.end()
    blank = _HEAD_END.search(raw, at) if found else _BLANK.match(raw, at)
    return Part(header, raw[blank.end() if blank else at :], default)


def _children(part: Part, limit: int) -> list[Part]:
    if part.kind in _ENVELOPES:
        return [_entity(part.content)] if _FIELD.match(part.content) else []
    boundary = _boundary(part) if part.kind.startswith("multipart/") else b""
    default = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
    return [_entity(piece, default) for piece in _pieces(part.body, boundary, limit)] if boundary else []


def _boundary(part: Part) -> bytes:
    return part.parameter("boundary").rstrip().encode("ascii", "replace")[:200]


def _pieces(body: bytes, boundary: bytes, limit: int) -> list[bytes]:
    """What stands between the delimiter lines, at most `limit` pieces; a missing last delimiter is the end."""
    pieces: list[bytes] = []
    start = -1
    body = b"\n" + body
    for before, after, is_last in _delimiters(body, b"\n--" + boundary):
        if start >= 0:
            pieces.append(body[start:before].removesuffix(b"\r"))
        start = -1 if is_last else after
        if is_last or len(pieces) >= limit:
            return pieces
    return [*pieces, body[start:]] if start >= 0 else pieces


def _delimiters(body: bytes, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where delimiter lines begin (the line feed before them) and end, and whether they are the closing one."""
    at = body.find(mark)
    while at >= 0:
        after = at + len(mark)
        end = body.find(b"\n", after, after + _LINE) + 1 or len(body)
        rest = body[after : min(end, after + _LINE)].strip()
        if rest in {b"", b"--"}:
            yield at, end, bool(rest)
        at = body.find(mark, after)


def _unfolded(value: bytes) -> bytes:
    return value.replace(b"\r", b"").replace(b"\n", b"").strip()[:MAX_FIELD]


def base64(body: bytes) -> bytes:
    """Base64 decoded as far as it can be."""
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        letters = body.translate(None, _NOT_BASE64)
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
