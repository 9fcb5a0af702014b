"""What needs the user's eye before anything is done (P2)."""

from __future__ import annotations

from collections.abc import Iterator

from followup.core.decision import Decision, Ground, Notice, NoticeKind, Subject
from followup.core.history import Puzzle
from followup.core.model import Reading, Signal
from followup.core.search import Search


def foreign_language(search: Search) -> Iterator[Decision]:
    """Mail in a language the user did not name is listed, not acted on."""
    for reading in search.history.readings.values():
        if search.history.foreign(reading):
            language = reading.classification.language
            yield _listed(reading, "language", f"It is written in a language you did not list ({language}).", search)


def puzzling(search: Search) -> Iterator[Decision]:
    """A mail that fits several processes, or a mail of the user's that came back."""
    for puzzle in search.history.puzzles:
        entry = puzzle.entry
        about = search.about(entry.id) if len(puzzle.choices) > 1 else _about(puzzle)
        ground = Ground(("P2",), (entry.id,), _puzzle(puzzle))
        yield Decision(f"review:{entry.id}:puzzle", entry.time, Notice(NoticeKind.REVIEW), about, ground)


def _about(puzzle: Puzzle) -> Subject:
    process = puzzle.choices[0]
    return Subject(process.id, process.company, process.role)


def _puzzle(puzzle: Puzzle) -> str:
    if puzzle.entry.says(Signal.BOUNCE):
        return "Your mail came back: it counts as never sent."
    names = ", ".join(process.role or process.company or process.id for process in puzzle.choices)
    return f"It may belong to {names}: say which with `followup process move`."


def uncertain(search: Search) -> Iterator[Decision]:
    """P2: an uncertain label, if acting on it could matter."""
    for reading in search.history.readings.values():
        if search.unsure(reading) and _could_matter(reading) and not search.history.foreign(reading):
            labels = filter(None, (reading.label, reading.classification.runner_up))
            kinds = " or ".join(label.replace("_", " ") for label in labels)
            yield _listed(reading, "uncertain", f"Perhaps {kinds}: too uncertain to act on.", search)


def _listed(reading: Reading, cause: str, why: str, search: Search) -> Decision:
    mail = reading.message
    ground = Ground(("P2",), (mail.id,), why)
    return Decision(f"review:{mail.id}:{cause}", mail.time, Notice(NoticeKind.REVIEW), search.about(mail.id), ground)


def _could_matter(reading: Reading) -> bool:
    second = reading.classification.runner_up
    if reading.says(Signal.SURVEY) or reading.says(Signal.NEWSLETTER):
        return False
    return reading.label.acts or (second is not None and second.acts)
