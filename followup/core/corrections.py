"""The user's word (P5): what he corrected, as facts that win at once and for good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from followup.core.likeness import template
from followup.core.model import Classification, Evidence, Label, Message
from followup.core.policy import SenderRule


class Word(StrEnum):
    """What a correction is about; `target` and `value` of the Correction follow from it."""

    LABEL = "label"  # message id → label, for mail of the same form as well; "" takes an earlier word back
    COMPANY = "company"  # message id → name
    ROLE = "role"  # message id → title
    SENDER = "sender"  # address → label, for all its mail
    MOVE = "move"  # message id → process id or "new"
    CLOSE = "close"  # process id
    REOPEN = "reopen"  # process id
    RENAME = "rename"  # process id → company, or "company / role"
    SNOOZE = "snooze"  # reminder key → until when (ISO 8601)
    DISMISS = "dismiss"  # reminder key
    INTERVIEW = "interview"  # process id → start (ISO 8601), or "start/end"
    NOT_HELD = "not_held"  # process id


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing the user said, and when (aware)."""

    at: datetime
    word: Word
    target: str
    value: str = ""
    form: str | None = None  # of a LABEL: what mails from the same form share (likeness.template)

    @property
    def timeless(self) -> bool:
        """Whether it is about how mail is read, and so holds from the first."""
        return self.word in {Word.LABEL, Word.COMPANY, Word.ROLE, Word.SENDER, Word.MOVE}


@dataclass(frozen=True)
class Corrections:
    """All of them, oldest first; of two about the same thing the later one counts."""

    said: tuple[Correction, ...] = ()

    def of(self, *words: Word) -> Iterable[Correction]:
        """Those of some kinds."""
        return (one for one in self.said if one.word in words)

    def value(self, word: Word, target: str) -> str | None:
        """The last word on a target, or None."""
        return next((one.value for one in reversed(self.said) if one.word is word and one.target == target), None)

    @property
    def senders(self) -> tuple[SenderRule, ...]:
        """Senders the user taught, in the form of [[classify.sender]]."""
        return tuple(SenderRule(one.target, Label(one.value)) for one in self.of(Word.SENDER))

    def relabel(self, message: Message, found: Classification) -> Classification:
        """The classification of a message, or the user's own: said of it, or of a mail from the same form."""
        said = self._label_of(message)
        if said is None or not said.value:
            return found
        alike = "" if said.target == message.id else f" of {said.target}"
        word = Evidence(f"user:correction{alike}", "", 0, 0, 1.0)
        return replace(
            found,
            label=Label(said.value),
            confidence=1.0,
            evidence=(word, *found.evidence),
            runner_up=None,
            statements=(),
        )

    def _label_of(self, message: Message) -> Correction | None:
        labels = [one for one in reversed(self.said) if one.word is Word.LABEL]
        own = next((one for one in labels if one.target == message.id), None)
        if own or not any(one.form for one in labels):
            return own
        form = template(message)
        return next((one for one in labels if form and one.form == form), None)
