"""The moment at which a draft is considered, and what may come of it: the draft, a refusal, a question to the user."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from followup.core.decision import Decision, Draft, Ground, Notice, NoticeKind, Refusal, Subject
from followup.core.drafts import LANGUAGES, DraftFacts, DraftKind
from followup.core.greeting import spoken_name
from followup.core.guidance.naming import employer
from followup.core.interviews import Interview
from followup.core.process import Entry
from followup.core.recipients import Recipient
from followup.core.search import Search
from followup.core.standing import Standing


@dataclass(frozen=True)
class Occasion:
    """A draft of this kind is considered for `case`, due at `due` because of some mails."""

    case: Standing
    search: Search
    kind: DraftKind
    key: str
    due: datetime
    because: tuple[str, ...]
    until: datetime | None = None

    def refuse(self, reason: str, *rules: str) -> Decision:
        """No draft: the rule or the setting that forbids it."""
        return self._decision(Refusal(self.kind), rules, reason)

    def nobody(self, entry: Entry, rule: str) -> Decision:
        """A draft is called for, but nobody's address is known."""
        reason = f"A {self.kind.words} is called for, but nobody's address is known."
        return review(self.case, entry, f"nobody-{self.kind}", Ground((rule, "P2"), (entry.id,), reason), self.due)

    def draft(self, person: Recipient, rules: tuple[str, ...], why: str, **facts: object) -> Decision:
        """The draft; a notice where no template speaks the thread's language."""
        language = self._language(person)
        if language not in LANGUAGES:
            entry = person.parent or self.case.process.latest
            reason = f"A {self.kind.words} is called for, but no template speaks this thread's language."
            ground = Ground((*rules, "P2"), (entry.id,), reason)
            return review(self.case, entry, f"template-{self.kind}", ground, self.due)
        process = self.case.process
        named = spoken_name(person.who.name, process.company, language)  # an agency's own name greets nobody either
        known: dict[str, object] = {"company": employer(process), "role": process.role, **facts}
        written = DraftFacts(
            kind=self.kind,
            language=language,
            written_on=self.search.setting.day(self.due),
            candidate_name=self.search.setting.policy.me.name,
            recipient_name=person.who.name if named else None,
            **known,  # type: ignore[arg-type]  # the callers name fields of DraftFacts
        )
        return self._decision(Draft(self.kind, person.who, person.parent, written), rules, why)

    def _decision(self, deed: Draft | Refusal, rules: tuple[str, ...], reason: str) -> Decision:
        ground = Ground(rules, self.because, reason)
        return Decision(self.key, self.due, deed, subject_of(self.case), ground, self.until)

    def _language(self, person: Recipient) -> str:
        """The thread's language, else that of their last mail; what the user did not list is not written."""
        theirs = [entry for entry in reversed(self.case.process.entries) if not entry.mine]
        spoken = [e.reading.classification.language for e in (*([person.parent] if person.parent else ()), *theirs)]
        me = self.search.setting.policy.me
        language = next((each for each in spoken if each != "und"), me.languages[0])
        return language if me.reads(language) else "und"


def subject_of(case: Standing) -> Subject:
    """How a process is called in events."""
    return Subject(case.process.id, case.process.company, case.process.role, case.reached)


def review(case: Standing, entry: Entry, why: str, ground: Ground, due: datetime | None = None) -> Decision:
    """A notice for the user's eye, due when the mail came unless said otherwise; one a mail and cause."""
    key = f"review:{entry.id}:{why}"
    return Decision(key, due or entry.time, Notice(NoticeKind.REVIEW), subject_of(case), ground)


def mine_after(case: Standing, moment: datetime) -> Iterator[Entry]:
    """The candidate's mails in this process after a moment."""
    return (e for e in case.process.entries if e.mine and not e.bounced and moment < e.time <= case.at)


def acquaintance(case: Standing, search: Search) -> dict[str, object]:
    """The facts of a draft about having met: whether, when last, and whether several people."""
    held = case.held
    last = held[-1].end if held else None
    return {
        "interview_day": search.setting.day(last) if last else None,
        "met": bool(held),
        "met_team": _several(held),
    }


def _several(held: tuple[Interview, ...]) -> bool:
    return len({who.name or who.address for one in held for who in one.interviewers}) > 1


def spoken(moment: datetime, search: Search) -> str:
    """An instant as the user's calendar and clock show it: "Tuesday 3 March 2026, 15:00"."""
    here = moment.astimezone(search.setting.zone)
    return f"{spoken_day(here)}, {here:%H:%M}"


def spoken_day(day: date) -> str:
    """A day in words: "Tuesday 3 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"
