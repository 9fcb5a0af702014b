"""Whose turn it is: the company's silence, the candidate's answers, what lapses (G7-G10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from followup.core.decision import Decision, Ground, Reminder, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.guidance.occasion import Occasion, acquaintance, spoken, subject_of
from followup.core.policy import ReminderRule
from followup.core.process import Entry
from followup.core.recipients import counterpart
from followup.core.search import Search
from followup.core.silence import Wait, moments, rule_for
from followup.core.standing import Standing


def silence(case: Standing, search: Search) -> Iterator[Decision]:
    """G8: after a business week of silence, G7: after a promised date, G9: or as the user's rule says."""
    quiet = _silence(case, search)
    if quiet:
        wait, rule = quiet
        ground = _why_silence(wait, rule.name, search)
        for count, due in enumerate(moments(wait, rule, search.setting)):
            deed = Reminder(ReminderKind.SILENCE)
            yield Decision(f"silence:{wait.key}:{count}", due, deed, subject_of(case), ground)


def _silence(case: Standing, search: Search) -> tuple[Wait, ReminderRule] | None:
    """The wait that a reminder may be about, with its rule; None where nobody should be reminded."""
    wait = case.wait
    if not case.open or case.cold or not wait or search.accepted or case.interview_ahead(search.setting):
        return None
    rule = rule_for("silence", case.process, case.stage, search.setting)
    return (wait, rule) if case.with_person or "applied" in rule.stage else None


def _why_silence(wait: Wait, rule: str, search: Search) -> Ground:
    since = spoken(wait.since, search)
    if wait.promised:
        reason = f"They named {wait.promised:%A} {wait.promised} for their answer, and it has passed."
        return Ground(("G7",), wait.because, reason)
    if rule:
        return Ground(("G8", "G9"), wait.because, f"Nothing from them since {since}; your rule “{rule}” sets the wait.")
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
    moment = Occasion(case, search, DraftKind.FOLLOW_UP, f"follow_up:{wait.key}", due[0], wait.because)
    person = counterpart(case.process, search.now, search.setting.policy.me)
    if person is None:
        yield moment.nobody(case.process.latest, "G8")
        return
    reason = "They have been silent for as long as your rule allows: a short follow-up is appropriate."
    yield moment.draft(person, ("G8", "G9"), reason, variant=wait.nudges, **acquaintance(case, search))


def answer_invite(case: Standing, search: Search) -> Iterator[Decision]:
    """An invite, a test or a question still waits for the candidate's answer on the next working day."""
    for request in case.requests:
        rule = rule_for("answer_invite", case.process, case.stage, search.setting)
        due = _to_answer(request, rule, search)
        ground = Ground(
            ("G10",), (request.id,), f"They wrote on {spoken(request.time, search)} and wait for your answer."
        )
        deed = Reminder(ReminderKind.ANSWER_INVITE)
        yield Decision(f"answer_invite:{request.id}", due, deed, subject_of(case), ground)


def _to_answer(request: Entry, rule: ReminderRule, search: Search) -> datetime:
    """The next working day, or at once if the time it names comes before."""
    setting = search.setting
    due = setting.after(request.time, rule.after) if rule.after else setting.working_days_after(request.time, 1)
    starts = [slot.start for news in request.interviews for slot in (*news.proposals, news.slot) if slot]
    return request.time if starts and min(starts) < due else due


def deadline(case: Standing, search: Search) -> Iterator[Decision]:
    """Two working days before an unfinished test or an open booking lapses, and on the day."""
    for request in case.requests:
        if request.reading.deadline:
            yield from before_it_lapses(case, ReminderKind.DEADLINE, request, request.reading.deadline, search)


def before_it_lapses(
    case: Standing, kind: ReminderKind, named: Entry, lapses: datetime, search: Search
) -> Iterator[Decision]:
    """The second working day before `lapses` (at once if that is past), and on the day."""
    setting, day = search.setting, search.setting.day(lapses)
    early = max(setting.at(setting.work.nth_before(day, 2)), named.time)
    ground = Ground(("G20",), (named.id,), f"It lapses on {spoken(lapses, search)}.")
    for name, due in (("early", early), ("day", setting.at(day))):
        if name == "early" or due > early:
            key = f"{kind}:{named.id}:{lapses.isoformat()}:{name}"
            yield Decision(key, due, Reminder(kind), subject_of(case), ground)
