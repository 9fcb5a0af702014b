"""What needs the user's eye before anything is done (P2)."""

from __future__ import annotations

from collections.abc import Iterator

from followup.core.decision import Decision, Ground, Notice, NoticeKind, Subject
from followup.core.guidance.occasion import review
from followup.core.history import Puzzle
from followup.core.model import Reading, Signal
from followup.core.search import Search
from followup.core.standing import Standing


def foreign_language(case: Standing, search: Search) -> Iterator[Decision]:
    """Mail in a language the user did not name is listed, not acted on."""
    for entry in case.mails:
        language = entry.reading.classification.language
        known = language == "und" or language.partition("-")[0] in search.setting.policy.me.languages
        if not entry.mine and entry.label.acts and not known:
            why = f"It is written in a language you did not list ({language})."
            yield review(case, entry, "language", Ground(("P2",), (entry.id,), why))


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
        if search.unsure(reading) and _could_matter(reading):
            mail, second = reading.message, reading.classification.runner_up
            why = f"Perhaps {reading.label}{f', perhaps {second}' if second else ''}: too uncertain to act on."
            ground = Ground(("P2",), (mail.id,), why)
            about = search.about(mail.id)
            yield Decision(f"review:{mail.id}:uncertain", mail.time, Notice(NoticeKind.REVIEW), about, ground)


def _could_matter(reading: Reading) -> bool:
    second = reading.classification.runner_up
    return reading.label.acts or (second is not None and second.acts)
