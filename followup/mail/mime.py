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

from followup.mail import charset

MAX_DEPTH = 20
MAX_PARTS = 500
MAX_FIELDS = 500
MAX_FIELD = 20_000
MAX_HEAD = 400_000
MAX_DECODED = 1_000_000

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_LINE = re.compile(rb"[^\n]*\n?")
_PARAMETER = re.compile(
    r';\s{0,20}([^\s=;"]{1,60})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,500})"|([^;"]{0,500}))', re.DOTALL
)
_ENVELOPES = frozenset({"message/rfc822", "message/global"})
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass(slots=True)
class Part:
    """One entity of RFC 2045: its header fields (lower-case names, raw values), body and children."""

    fields: list[tuple[str, bytes]]
    body: bytes
    default: str = "text/plain"
    parts: list[Part] = field(default_factory=list)

    def raw(self, name: str) -> bytes:
        """The first field of this (lower-case) name, or b''."""
        return next((value for key, value in self.fields if key == name), b"")

    def value(self, name: str) -> str:
        """The same as ASCII text, other bytes replaced: for fields that have no other."""
        return self.raw(name)[:2000].decode("ascii", "replace")

    @property
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
    root = _entity(raw if b"\n" in raw else raw.replace(b"\r", b"\n"))
    waiting, count = deque([(root, 0)]), 1
    while waiting and count < MAX_PARTS:
        part, depth = waiting.popleft()
        part.parts = _children(part, MAX_PARTS - count)
        count += len(part.parts)
        if depth < MAX_DEPTH:
            waiting.extend((child, depth + 1) for child in part.parts)
    return root


def fields(head: bytes) -> Iterator[tuple[str, bytes]]:
    """The header fields of a block of lines, unfolded: lower-case name and raw value, each cut to MAX_FIELD bytes."""
    name, value = "", b""
    for row in _LINE.findall(head):
        if row[:1] in b" \t" and row:
            value += row[:MAX_FIELD] if len(value) < MAX_FIELD else b""
        else:
            if name:
                yield name, _unfolded(value)
            found = _FIELD.match(row)
            name, value = (found[1].decode("ascii").lower(), row[found.end() :][:MAX_FIELD]) if found else ("", b"")


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition, names in lower case, values unquoted; the first wins."""
    found: dict[str, str] = {}
    for name, quoted, token in _PARAMETER.findall(value):
        found.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else token.strip())
    return found


def _entity(raw: bytes, default: str = "text/plain") -> Part:
    head, body = _halves(raw)
    kept = []
    for item in fields(head):
        kept.append(item)
        if len(kept) == MAX_FIELDS:
            break
    return Part(kept, body, default)


def _halves(raw: bytes) -> tuple[bytes, bytes]:
    """Header block and body. A line that is no field ends the block too, as if the blank line had been forgotten."""
    if raw[:2] == b"\r\n" or raw[:1] == b"\n":
        return b"", raw.lstrip(b"\r\n") if _FIELD.match(raw.lstrip(b"\r\n")) is None else raw[1:]
    blank = _HEAD_END.search(raw)
    head, body = (raw[: blank.start() + 1], raw[blank.end() :]) if blank else (raw, b"")
    stop = _first_stranger(head[:MAX_HEAD])
    return (head, body) if stop is None else (head[:stop], raw[stop:])


def _first_stranger(head: bytes) -> int | None:
    """Where the first line stands that is neither a field nor its continuation nor an envelope line."""
    at = 0
    for row in _LINE.findall(head):
        if (
            row.strip()
            and row[:1] not in b" \t"
            and not _FIELD.match(row)
            and not row.startswith((b"From ", b">From "))
        ):
            return at
        at += len(row)
    return None


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
    pieces, start = [], -1
    for mark in re.finditer(rb"--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r?\n|\Z)", body):
        if body[mark.start() - 1 : mark.start()] not in {b"\n", b""}:
            continue
        if start >= 0:
            pieces.append(_without_last_break(body[start : mark.start()]))
        start = -1 if mark[1] else mark.end()
        if mark[1] or len(pieces) >= limit:
            return pieces
    return [*pieces, body[start:]] if start >= 0 else pieces


def _without_last_break(piece: bytes) -> bytes:
    return piece[:-2] if piece.endswith(b"\r\n") else piece[:-1]


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
