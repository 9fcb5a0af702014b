"""The whole search at one instant: every process's standing, and what the rules may ask across them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from followup.core.decision import Subject
from followup.core.history import History
from followup.core.model import Reading
from followup.core.process import Entry
from followup.core.setting import Setting
from followup.core.standing import Standing


@dataclass(frozen=True)
class Search:
    """All processes at the instant `now` (aware)."""

    history: History
    now: datetime

    @property
    def setting(self) -> Setting:
        """The candidate's policy and working days."""
        return self.history.setting

    @cached_property
    def cases(self) -> tuple[Standing, ...]:
        """Where every process stands."""
        return tuple(self.history.standing(process, self.now) for process in self.history.processes)

    @cached_property
    def accepted(self) -> Entry | None:
        """The candidate's mail that accepted an offer, if there is one: the search is over."""
        offers = (case.offer for case in self.cases if case.offer and not case.offer.withdrawn)
        mails = [offer.accepted for offer in offers if offer.accepted]
        return min(mails, key=lambda mail: mail.time, default=None)

    def others(self, case: Standing) -> tuple[Standing, ...]:
        """Every other process, as far along as it is now."""
        return tuple(other for other in self.cases if other.process is not case.process)

    def about(self, mail: str) -> Subject:
        """The process a message belongs to, or none."""
        process = self.history.process_of(mail)
        if process:
            return Subject(process.id, process.company, process.role, self.history.standing(process, self.now).reached)
        reading = self.history.readings.get(mail)
        return Subject(None, reading.company, reading.role) if reading else Subject()

    def unsure(self, reading: Reading) -> bool:
        """Whether a message's label is not certain enough to act on (P2)."""
        return not reading.mine and reading.classification.confidence < self.setting.policy.classify.min_confidence
