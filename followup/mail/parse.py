"""An arrival's bytes to a Message: decoded, cleaned and split, with nothing judged yet."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from followup.core.model import Address, CalendarEntry, Message
from followup.errors import UnreadableMailError
from followup.mail import addresses, charset, clean, headers, mime, quote
from followup.ports import Arrival

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OF_LISTS = ("list-id", "list-unsubscribe", "list-unsubscribe-post", "precedence", "feedback-id", "x-campaignid")
_OF_ROBOTS = ("auto-submitted", "x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-failed-recipients")
_OF_SENDERS = (
    "return-path",
    "sender",
    "x-mailer",
    "x-gmail-labels",
    "x-followup-key",
    "content-type",
    "content-language",
)
KEPT = (*_OF_LISTS, *_OF_ROBOTS, *_OF_SENDERS)
MAX_ATTACHMENTS = 50
MAX_CALENDARS = 5
_NO_MAIL = "not a mail: it has none of a mail's header fields"
_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "message/feedback-report"})
_CALENDARS = frozenset({"text/calendar", "application/ics"})
_PASSED_ON = frozenset({"message/rfc822", "message/global", "text/rfc822-headers"})
_STUBS = (  # what a plain text says that has nothing to say
    *(
        "in your browser",
        "in a browser",
        "web browser",
        "view this email",
        "view it online",
        "view online",
        "web version",
    ),
    *("html version", "support html", "display html", "show html", "html email", "html mail", "html-capable"),
    *("浏览器", "瀏覽器", "支持html", "支持 html", "支援html", "支援 html"),
)
_STUB_LENGTH = 300
_MARKUP = re.compile(r"^\s{0,200}(?:<!doctype html|<html|<head|<body|<style|<table|<div|<meta)", re.IGNORECASE)
_URL = re.compile(r"https?://\S{1,2000}")


def parse(arrival: Arrival) -> Message:
    """The message in an arrival.

    Its time is Gmail's own (`received`, where a thread tells that it comes from Gmail); else that of the top Received
    field, else of Date, else `received` (the mbox From line, or the place in the file order), else 1970.
    UnreadableMailError when the bytes are not mail: empty, or without any header field that mail has.
    """
    root = mime.read(arrival.raw)
    if not root.is_mail:
        raise UnreadableMailError(_NO_MAIL, hint="it is left out; all other mail is read")
    subject = headers.text(root.raw("subject"))
    body = quote.split(clean.body(_text(root)), subject)
    passed_on = "\n\n".join(filter(None, [body.forwarded, *_passed_on(root)]))
    parents = headers.ids(root.raw("in-reply-to"))
    return Message(
        id=headers.message_id(root.raw("message-id")) or _made_id(arrival.raw),
        source=arrival.source,
        time=_time(root, arrival),
        sender=next(iter(addresses.read(root.raw("from"))), None),
        to=_reachable(root, "to"),
        cc=_reachable(root, "cc"),
        reply_to=_reachable(root, "reply-to"),
        subject=subject,
        text=body.text,
        quoted=body.quoted,
        forwarded=clean.body(passed_on),
        in_reply_to=parents[0] if parents else None,
        references=headers.ids(root.raw("references")),
        thread=arrival.thread,
        in_sent=arrival.in_sent,
        calendar=_calendar(root),
        attachments=_attachments(root),
        headers=_kept(root),
    )


def _reachable(root: mime.Part, name: str) -> tuple[Address, ...]:
    return tuple(who for who in addresses.read(root.raw(name)) if who.address)


def _time(root: mime.Part, arrival: Arrival) -> datetime:
    trusted = arrival.received if arrival.thread is not None else None
    read = trusted or headers.received(root.raw("received")) or headers.date(root.value("date"))
    return (read or arrival.received or EPOCH).astimezone(UTC)


def _made_id(raw: bytes) -> str:
    """A Message-ID from the content, the same however its lines end."""
    digest = hashlib.sha256(raw.replace(b"\r", b"")).hexdigest()
    return f"<{digest[:32]}@missing.followup.invalid>"


def _kept(root: mime.Part) -> tuple[tuple[str, str], ...]:
    return tuple((name, headers.text(value, 1000)) for name in KEPT if (value := root.raw(name)))


def _walk(part: mime.Part) -> Iterator[mime.Part]:
    """The parts of this mail itself, without those of mail it encloses."""
    yield part
    if part.kind not in _PASSED_ON:
        for child in part.parts:
            yield from _walk(child)


def _attachments(root: mime.Part) -> tuple[str, ...]:
    names = (headers.file_name(part) for part in _walk(root) if not part.kind.startswith("multipart/"))
    return tuple(name for name in names if name)[:MAX_ATTACHMENTS]


def _calendar(root: mime.Part) -> tuple[CalendarEntry, ...]:
    parts = [part for part in _walk(root) if _is_calendar(part)][:MAX_CALENDARS]
    if not parts:
        return ()
    from followup.mail import calendar  # noqa: PLC0415 - icalendar is slow to import and few mails need it

    found = [entry for part in parts for entry in calendar.entries(_utf8(part), part.parameter("method"))]
    return tuple(dict.fromkeys(found))


def _is_calendar(part: mime.Part) -> bool:
    return part.kind in _CALENDARS or (not part.parts and headers.file_name(part).lower().endswith(".ics"))


def _utf8(part: mime.Part) -> str:
    return charset.decode(part.content, part.parameter("charset") or "utf-8")


def _passed_on(root: mime.Part) -> Iterator[str]:
    """The enclosed mails as text: sender and subject, as a forwarded block shows them, then the text."""
    for part in _walk(root):
        if part.kind == "text/rfc822-headers":
            yield _shown(mime.read(part.content))
        elif part.kind in _PASSED_ON:
            yield from map(_shown, part.parts)


def _shown(enclosed: mime.Part) -> str:
    lines = [f"{name}: {headers.text(enclosed.raw(name.lower()))}" for name in ("From", "Date", "Subject")]
    return "\n".join([*lines, "", _text(enclosed)])


def _text(part: mime.Part) -> str:
    """The readable text of a part: of alternatives the best, of others all that stand in the body."""
    if part.kind in _PASSED_ON:
        return ""
    if part.kind == "multipart/alternative" and part.parts:
        return _best([(child, _text(child)) for child in part.parts])
    if part.parts:
        return "\n\n".join(filter(None, map(_text, part.parts)))
    return _leaf(part)


def _best(alternatives: list[tuple[mime.Part, str]]) -> str:
    """The plain text, unless it is empty or only points to the HTML."""
    plain = next((text for part, text in alternatives if part.kind == "text/plain"), "")
    rich = next((text for part, text in reversed(alternatives) if part.kind != "text/plain" and text.strip()), "")
    return rich if rich and _is_stub(plain) else plain or rich


def _is_stub(plain: str) -> bool:
    said = _URL.sub("", plain[: 4 * _STUB_LENGTH]).strip()
    return not said or (len(said) < _STUB_LENGTH and any(stub in said.lower() for stub in _STUBS))


def _leaf(part: mime.Part) -> str:
    if part.value("content-disposition").lower().startswith("attachment"):
        return ""
    if part.kind == "text/html":
        return _rendered(part.text)
    if part.kind in _REPORTS or part.kind.startswith(("text/plain", "multipart/")):
        return _plain(part)
    return ""


def _plain(part: mime.Part) -> str:
    text = part.text
    if _MARKUP.match(text):
        return _rendered(text)
    if part.parameter("format").lower() == "flowed":
        return _unflowed(text, delete_space=part.parameter("delsp").lower() == "yes")
    return text


def _rendered(markup: str) -> str:
    from followup.mail import html  # noqa: PLC0415 - the parser is needed for HTML alone

    return html.to_text(markup)


def _unflowed(text: str, *, delete_space: bool) -> str:
    """Paragraphs of format=flowed (RFC 3676) joined to one line each; quoted lines stay as they are."""
    out: list[str] = []
    open_line = False
    for row in text.replace("\r\n", "\n").split("\n"):
        line = row.removeprefix(" ")
        quoted = line.startswith(">")
        if open_line and not quoted and line != "-- ":
            out[-1] += line
        else:
            out.append(line)
        open_line = line.endswith(" ") and line != "-- " and not quoted
        if open_line and delete_space:
            out[-1] = out[-1][:-1]
    return "\n".join(out)
