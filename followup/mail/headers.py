"""Header fields decoded: encoded words (RFC 2047), long parameters (RFC 2231), message ids and dates."""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from urllib.parse import unquote_to_bytes

from followup.mail import charset, clean, mime

MAX_TEXT = 2000
MAX_IDS = 50
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,2000})\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t]{1,50}(?==\?)")
_ID = re.compile(r"<[^<>\s]{1,500}>")
_BARE_ID = re.compile(r"^[^<>\s@]{1,250}@[^<>\s@]{1,250}")
_YEARS = range(1990, 2100)


def text(raw: bytes, limit: int = clean.LINE_LIMIT) -> str:
    """An unstructured field (a subject) as one clean line."""
    return clean.line(words(charset.decode(raw[:MAX_TEXT])), limit)


def words(value: str) -> str:
    """Encoded words decoded; those of neighbours are joined first, as many mailers cut characters in two."""
    if "=?" not in value:
        return value
    out: list[str] = []
    pending, label, end = b"", "", 0
    for word in _WORD.finditer(_BETWEEN_WORDS.sub(r"\1", value[:MAX_TEXT])):
        name = word[1].partition("*")[0].lower()
        if pending and (word.start() > end or name != label):
            out.append(charset.decode(pending, label))
            pending = b""
        out.append(word.string[end : word.start()])
        pending, label, end = pending + _word_bytes(word[2], word[3]), name, word.end()
    rest = _BETWEEN_WORDS.sub(r"\1", value[:MAX_TEXT])[end:]
    return "".join([*out, charset.decode(pending, label), rest])


def _word_bytes(encoding: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    return mime.base64(data) if encoding in "bB" else binascii.a2b_qp(data.replace(b"_", b" "), header=True)


def file_name(part: mime.Part) -> str:
    """The base name of an attachment, cleaned, without any folder; '' where it has none."""
    given = _long_parameter(part, "filename", "content-disposition") or _long_parameter(part, "name", "content-type")
    return re.split(r"[/\\]", clean.line(words(given), 1000))[-1].strip(". ")[:120]


def _long_parameter(part: mime.Part, name: str, of: str) -> str:
    """A parameter in any of RFC 2231's forms: plain, with a charset, continued."""
    raw = part.raw(of)[:MAX_TEXT]
    if name.encode() not in raw.lower():
        return ""
    found = mime.parameters(charset.decode(raw))
    if name in found:
        return found[name]
    pieces = [found.get(f"{name}*", "")] + [found.get(f"{name}*{i}*", found.get(f"{name}*{i}", "")) for i in range(20)]
    label, mark, value = "".join(pieces).partition("'")
    return charset.decode(unquote_to_bytes(value.partition("'")[2]), label) if mark else label


def ids(raw: bytes) -> tuple[str, ...]:
    """The message ids in a References or In-Reply-To field: the first and the latest of at most MAX_IDS."""
    found = list(dict.fromkeys(map(_visible, _ID.findall(raw.decode("utf-8", "replace")))))
    return tuple(found if len(found) <= MAX_IDS else [found[0], *found[1 - MAX_IDS :]])


def message_id(raw: bytes) -> str | None:
    """The id in a Message-ID field, in angle brackets even where the sender forgot them."""
    value = raw[:MAX_TEXT].decode("utf-8", "replace")
    found = _ID.search(value)
    if found:
        return _visible(found[0])
    bare = _BARE_ID.fullmatch(value.strip())
    return f"<{_visible(bare[0])}>" if bare else None


def _visible(identifier: str) -> str:
    return clean.line(identifier)


def date(value: str) -> datetime | None:
    """A date of RFC 5322 or ISO 8601 in UTC; None where it cannot be read or cannot be true (before 1990)."""
    value = value.strip()[:100]
    try:
        read = _internet_date(value) or datetime.fromisoformat(value)
        moment = (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return moment if moment.year in _YEARS else None


def _internet_date(value: str) -> datetime | None:
    fields = parsedate_tz(value)
    if fields is None:
        return None
    return datetime(*fields[:6], tzinfo=timezone(timedelta(seconds=fields[9] or 0)))


def received(raw: bytes) -> datetime | None:
    """When a relay took the mail: what stands behind the last semicolon of a Received field."""
    return date(raw.rpartition(b";")[2].decode("ascii", "replace"))
