"""The values as scripts see them: JSON objects (contract section 4)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from followup.core.decision import Event
from followup.core.model import Reading

Object = Mapping[str, object]
_OBEYED = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # controls and bidi controls, as in the name of a file


def say(found: Object) -> None:
    """One object, on a line of standard output; what a terminal obeys or UTF-8 cannot hold is escaped as in JSON."""
    text = _OBEYED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(found, ensure_ascii=False))
    typer.echo(text.encode("utf-8", "backslashreplace"))


def of_event(event: Event, zone: ZoneInfo) -> dict[str, object]:
    """An event, its time on the user's clock."""
    return {
        "at": event.at.astimezone(zone).isoformat(),
        "event": event.event,
        "kind": str(event.kind),
        "company": event.company,
        "role": event.role,
        "process": event.process,
        "to": list(event.to),
        "subject": event.subject,
        "body": event.body,
        "rules": list(event.rules),
        "because": list(event.because),
        "reason": event.reason,
    }


def of_reading(path: Path, index: int, reading: Reading) -> dict[str, object]:
    """What one message is."""
    found, promise = reading.classification, reading.promise
    return {
        "path": str(path),
        "index": index,
        "message_id": reading.message.id,
        "label": str(found.label),
        "confidence": round(found.confidence, 4),
        "automated": found.automated,
        "company": reading.company,
        "role": reading.role,
        "contact": {"name": reading.contact.name, "address": reading.contact.address} if reading.contact else None,
        "interview": _interview(reading),
        "offer": {"status": str(reading.offer)} if reading.offer else None,
        "deadline": _time(reading.deadline),
        "reply_expected_by": promise.by.isoformat() if promise else None,
        "evidence": [asdict(one) for one in found.evidence],
    }


def of_fault(path: Path, error: Exception) -> dict[str, object]:
    """A file that cannot be read as mail."""
    return {"path": str(path), "error": str(error)}


def _interview(reading: Reading) -> dict[str, object] | None:
    if not reading.interviews:
        return None
    news = reading.interviews[0]
    start, end = (news.slot.start, news.slot.end) if news.slot else (None, None)
    return {"status": str(news.status), "start": _time(start), "end": _time(end)}


def _time(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None
