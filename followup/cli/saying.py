"""The user's word as it is written down: corrections to and from JSON lines."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from followup.core.corrections import Correction, Corrections, Word
from followup.core.model import Label
from followup.errors import UsageError

_HINT = "it has to hold what `followup corrections` prints"


def as_object(one: Correction) -> dict[str, object]:
    """One correction for scripts."""
    said = {"at": one.at.isoformat(), "word": str(one.word), "target": one.target, "value": one.value}
    return {**said, "form": one.form} if one.form else dict(said)


def load(file: Path) -> Corrections:
    """The corrections of a file, a JSON object a line; UsageError names the line that is none."""
    try:
        rows = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        problem = f"{file} cannot be read"
        raise UsageError(problem, hint=_HINT) from error
    return Corrections(tuple(_correction(row, number, file) for number, row in enumerate(rows, 1) if row.strip()))


def _correction(row: str, number: int, file: Path) -> Correction:
    try:
        found = json.loads(row)
        one = Correction(
            datetime.fromisoformat(found["at"]),
            Word(found["word"]),
            str(found["target"]),
            str(found.get("value", "")),
            found.get("form"),
        )
        _check(one)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = f"{file}, line {number}: this is no correction"
        raise UsageError(problem, hint=_HINT) from error
    return one


def _check(one: Correction) -> None:
    """ValueError where time or value is not what its word asks for."""
    if one.at.tzinfo is None:
        problem = "a time without an offset"
        raise ValueError(problem)
    if one.word is Word.SENDER or (one.word is Word.LABEL and one.value):
        Label(one.value)
    if one.form is not None and not isinstance(one.form, str):
        problem = "a form that is no text"
        raise TypeError(problem)
    if one.word is Word.SNOOZE:
        datetime.fromisoformat(one.value)
    if one.word is Word.INTERVIEW:
        _check_span(*map(datetime.fromisoformat, one.value.split("/")))


def _check_span(start: datetime, end: datetime | None = None) -> None:
    """ValueError or TypeError unless both are aware and in order."""
    if start.tzinfo is None or (end and end <= start):
        problem = "times without an offset, or in the wrong order"
        raise ValueError(problem)
