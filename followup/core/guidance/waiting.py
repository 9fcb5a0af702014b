"""Whose turn it is: the company's silence, the candidate's answers, what lapses (G7-G10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from followup.core.decision import Decision, Ground, Reminder, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.guidance.occasion import Occasion, acquaintance, spoken, spoken_day, subject_of
from followup.core.model import Label
from followup.core.policy import ReminderRule
from followup.core.process import Entry
from followup.core.recipients import counterpart
from followup.core.search import Search
from followup.core.silence import MOST_RAISINGS, Wait, applies, moments, rule_for
from followup.core.standing import Standing


def silence(case: Standing, search: Search) -> Iterator[Decision]:
    """G8: after a business week of silence, G7: after a promised date, G9: or as the user's rule says."""
    quiet = _silence(case, search)
    if quiet:
        wait, rule = quiet
        matter = _Matter(case, ReminderKind.SILENCE, wait.key, _why_silence(wait, rule, search))
        yield from matter.due(moments(wait, rule, search.setting))


@dataclass(frozen=True)
class _Matter:
    """One matter to remember, as often as it falls due; each time takes the place of the one before."""

    case: Standing
    kind: ReminderKind
    key: str
    why: Ground
    until: datetime | None = None

    def due(self, moments: tuple[datetime, ...]) -> Iterator[Decision]:
        name, about, deed = f"{self.kind}:{self.case.process.id}:{self.key}", subject_of(self.case), Reminder(self.kind)
        for count, moment in enumerate(moments):
            following = next(iter(moments[count + 1 :]), self.until)
            yield Decision(f"{name}:{count}", moment, deed, about, self.why, following, name)


def _silence(case: Standing, search: Search) -> tuple[Wait, ReminderRule] | None:
    """The wait that a reminder may be about, with its rule; None where nobody should be reminded."""
    wait = case.wait
    if not case.open or not wait or search.accepted or case.interview_ahead(search.setting):
        return None
    rule = rule_for("silence", case.process, case.stage, search.setting)
    return (wait, rule) if applies(rule, with_person=case.with_person) else None


def _why_silence(wait: Wait, rule: ReminderRule, search: Search) -> Ground:
    since = spoken(wait.since, search)
    if wait.promised:
        reason = f"They named {spoken_day(wait.promised)} for their answer, and it has passed."
        return Ground(("G7",), wait.because, reason)
    if rule.after:
        named = f" “{rule.name}”" if rule.name else ""
        return Ground(("G8", "G9"), wait.because, f"Nothing from them since {since}; your rule{named} sets the wait.")
    if wait.on_hold:
        return Ground(("G9",), wait.because, f"They put it on hold on {since}, and have not written since.")
    return Ground(("G8",), wait.because, f"Nothing from them since {since}: a business week is over.")


def follow_up(case: Standing, search: Search) -> Iterator[Decision]:
    """G8, G9: with the first reminder of a silence whose rule asks for a draft; one a wait, two in a row at most."""
    quiet = _silence(case, search)
    due = moments(*quiet, search.setting) if quiet and quiet[1].draft else ()
    if not quiet or not due:
        return
    wait = quiet[0]
    key = f"follow_up:{case.process.id}:{wait.key}"
    moment = Occasion(case, search, DraftKind.FOLLOW_UP, key, due[0], wait.because)
    person = counterpart(case.process, search.now, search.setting.policy.me)
    if person is None:
        yield moment.nobody(case.process.latest, "G8")
        return
    reason = "They have been silent for as long as your rule allows: a short follow-up is appropriate."
    yield moment.draft(person, ("G8", "G9"), reason, variant=wait.nudges, **acquaintance(case, search))


def answer_invite(case: Standing, search: Search) -> Iterator[Decision]:
    """An invite, a test or a question still waits for the candidate's answer on the next working day."""
    rule = rule_for("answer_invite", case.process, case.stage, search.setting)
    first: dict[tuple[bool, datetime], Entry] = {}  # what one mail would answer is not due twice
    for request in case.requests:
        first.setdefault((request.label is Label.ASSESSMENT, _to_answer(request, rule, search)), request)
    for (_, due), request in first.items():
        why = f"They wrote on {spoken(request.time, search)} and wait for your answer."
        again = search.setting.series(due, rule.repeat, MOST_RAISINGS)
        matter = _Matter(case, ReminderKind.ANSWER_INVITE, request.id, Ground(("G2",), (request.id,), why))
        yield from matter.due(again)


def _to_answer(request: Entry, rule: ReminderRule, search: Search) -> datetime:
    """The next working day, or at once if the time it names comes before."""
    setting = search.setting
    due = setting.after(request.time, rule.after) if rule.after else setting.working_days_after(request.time, 1)
    starts = [slot.start for news in request.interviews for slot in (*news.proposals, news.slot) if slot]
    return request.time if any(request.time < start < due for start in starts) else due


def deadline(case: Standing, search: Search) -> Iterator[Decision]:
    """Two working days before an unfinished test or an open booking lapses, and on the day."""
    for request in case.requests:
        lapses = request.reading.deadline
        if lapses and request.label in {Label.ASSESSMENT, Label.INTERVIEW_INVITE}:
            yield from before_it_lapses(case, ReminderKind.DEADLINE, request, lapses, search)


def before_it_lapses(
    case: Standing, kind: ReminderKind, named: Entry, lapses: datetime, search: Search
) -> Iterator[Decision]:
    """The second working day before `lapses` (at once if that is past), and on the day; or as a rule repeats it."""
    setting, day = search.setting, search.setting.day(lapses)
    rule = rule_for(kind, case.process, case.stage, setting)
    early = max(setting.at(setting.work.nth_before(day, 2)), named.time)
    last = setting.at(day) if setting.day(early) < day else early
    due = {early, last, *(each for each in setting.series(early, rule.repeat, MOST_RAISINGS) if each < last)}
    cited = "G20" if kind is ReminderKind.OFFER_DEADLINE else "G2"
    ground = Ground((cited,), (named.id,), f"It lapses on {spoken(lapses, search)}.")
    matter = _Matter(case, kind, f"{named.id}:{lapses.isoformat()}", ground, lapses)
    yield from matter.due(tuple(sorted(each for each in due if each < lapses)))
