"""What needs the user's eye before anything is done (P2)."""

from __future__ import annotations

from collections.abc import Iterator

from followup.core.decision import Decision, Ground, Notice, NoticeKind, Subject
from followup.core.history import Puzzle
from followup.core.model import Label, Reading, Signal
from followup.core.search import Search
from followup.core.standing import doubted_request

_UNCERTAIN = "uncertain"  # what the key of a general doubt ends in


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
        matters = _could_matter(reading) or _would_remind(reading, search)
        if search.unsure(reading) and matters and not search.history.foreign(reading):
            labels = filter(None, (reading.label, reading.classification.runner_up))
            kinds = " or ".join(label.replace("_", " ") for label in labels)
            yield _listed(reading, _UNCERTAIN, f"Perhaps {kinds}: too uncertain to act on.", search)


def in_general(key: str) -> bool:
    """Whether a decision only says that a mail is uncertain."""
    return key.endswith(f":{_UNCERTAIN}")


def is_review(decision: Decision) -> bool:
    """Whether a decision asks for the user's eye."""
    return isinstance(decision.deed, Notice) and decision.deed.kind is NoticeKind.REVIEW


def _listed(reading: Reading, cause: str, why: str, search: Search) -> Decision:
    mail = reading.message
    ground = Ground(("P2",), (mail.id,), why)
    return Decision(f"review:{mail.id}:{cause}", mail.time, Notice(NoticeKind.REVIEW), search.about(mail.id), ground)


def _could_matter(reading: Reading) -> bool:
    second = reading.classification.runner_up
    if reading.says(Signal.SURVEY) or reading.says(Signal.NEWSLETTER):
        return False
    return reading.label.acts or (second is not None and second.acts)


def _would_remind(reading: Reading, search: Search) -> bool:
    """Whether it may set a test, but so doubtfully that no reminder comes of it."""
    process = search.history.process_of(reading.message.id)
    if process is None or reading.label is not Label.ASSESSMENT or reading.has_test:
        return False
    return any(doubted_request(entry, process, search.setting) for entry in process.entries[:1])
