"""After an interview: thanks the same day, and what one remembers written down (G1-G6, G26-G28)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from followup.core.decision import Decision, Ground, Notice, NoticeKind, Reminder, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.guidance.occasion import Occasion, mine_after, review, spoken, subject_of
from followup.core.interviews import Interview, Phase
from followup.core.model import Label
from followup.core.read.role import same_role
from followup.core.recipients import Recipient, interviewers
from followup.core.search import Search
from followup.core.standing import Standing


def thank_you(case: Standing, search: Search) -> Iterator[Decision]:
    """G3: a short note the same day to each person met; none for an interview that was not held (G28)."""
    for one in case.interviews:
        if one.reliable and one.end:
            yield from _thanks(case, one, one.end, search)
        elif one.slot and one.phase in {Phase.CANCELLED, Phase.NOT_HELD}:
            off = Occasion(
                case, search, DraftKind.THANK_YOU, f"thank_you:{one.id}:off", _off_since(case, one), one.because
            )
            reason = f"The interview of {spoken(one.slot.start, search)} was {one.phase}: there is nobody to thank."
            yield off.refuse(reason, "G3", "G28")


def _off_since(case: Standing, one: Interview) -> datetime:
    """When an interview was called off: by a mail about it, or by the end of its process."""
    closing = case.closed_since if one.phase is Phase.CANCELLED else None
    return max(one.known, closing) if closing else one.known


def _thanks(case: Standing, one: Interview, end: datetime, search: Search) -> Iterator[Decision]:
    day = search.setting.day(end)
    people = interviewers(case.process, one, search.now, search.setting.policy.me)
    for place, person in enumerate(people):
        if person.interviewed and _meets_again(case, one, person, search):
            continue
        key = f"thank_you:{case.process.id}:{person.who.address}:{day}"
        yield _thank(_occasion(case, one, key, search), one, person, place)
    if not people:
        key = f"thank_you:{one.id}:nobody"
        yield _occasion(case, one, key, search).nobody(one.entries[-1], "G3")


def _occasion(case: Standing, one: Interview, key: str, search: Search) -> Occasion:
    due = max(one.end or one.known, one.known)
    return Occasion(case, search, DraftKind.THANK_YOU, key, due, one.because)


def _thank(moment: Occasion, one: Interview, person: Recipient, place: int) -> Decision:
    case, search = moment.case, moment.search
    refused = _no_thanks(moment, one, person)
    if refused or not one.end:
        return moment.refuse(refused or "", "G3")
    reason = f"The interview ended on {spoken(one.end, search)}; a short thank-you is written the same day."
    return moment.draft(
        person,
        ("G3", "G4"),
        reason,
        interview_day=search.setting.day(one.end),
        met_team=len(one.interviewers) > 1,
        interviewed=person.interviewed,
        interviewers=() if person.interviewed else tuple(who.name for who in one.interviewers if who.name),
        topic=one.topic,
        ask_next_step=not (case.wait and case.wait.promised),
        variant=place,
    )


def _no_thanks(moment: Occasion, one: Interview, person: Recipient) -> str | None:
    if not moment.search.setting.policy.drafts.thank_you:
        return "Thank-you notes are switched off (drafts.thank_you)."
    written = mine_after(moment.case, one.slot.start) if one.slot else ()
    if any(who.address == person.who.address for entry in written for who in entry.reading.message.recipients):
        return "You have already written to them since the interview."
    return None


def _meets_again(case: Standing, one: Interview, person: Recipient, search: Search) -> bool:
    """Whether a later round of that day is with the same person: one thank-you a person and day."""
    me = search.setting.policy.me
    return any(
        person.who.address == again.who.address and again.interviewed
        for other in _later_that_day(case, one, search)
        for again in interviewers(case.process, other, search.now, me)
    )


def _later_that_day(case: Standing, one: Interview, search: Search) -> Iterator[Interview]:
    day = search.setting.day
    for other in case.interviews:
        if other.reliable and one.end and other.end and other.end > one.end and day(other.end) == day(one.end):
            yield other


def debrief(case: Standing, search: Search) -> Iterator[Decision]:
    """G1, G26: write down what you remember, on the evening of the day; the rounds of one day are one."""
    days: dict[date, list[Interview]] = {}
    for one in case.interviews:
        if one.reliable and one.end:
            days.setdefault(search.setting.day(one.end), []).append(one)
    for day, rounds in days.items():
        due = max(search.setting.evening(day), *(max(one.end or one.known, one.known) for one in rounds))
        because = tuple(dict.fromkeys(mail for one in rounds for mail in one.because))
        reason = f"You had an interview on {day:%A} {day}: write down the questions and how you answered."
        ground = Ground(("G1", "G26"), because, reason)
        deed = Reminder(ReminderKind.DEBRIEF)
        yield Decision(f"debrief:{case.process.id}:{day}", due, deed, subject_of(case), ground)


def role_changed(case: Standing, _: Search) -> Iterator[Decision]:
    """G27: the invite names another role than the application did."""
    known: list[str] = []
    for entry in case.process.entries:
        other = entry.role if known and not any(same_role(entry.role or role, role) for role in known) else None
        if other and entry.label is Label.INTERVIEW_INVITE and not entry.mine:
            reason = f"The invite speaks of “{other}”; you applied for “{known[0]}”."
            ground = Ground(("G27",), (entry.id,), reason)
            deed = Notice(NoticeKind.ROLE_CHANGED)
            yield Decision(f"role_changed:{entry.id}", entry.time, deed, subject_of(case), ground)
        if entry.role:
            known.append(entry.role)


def unreadable_time(case: Standing, _: Search) -> Iterator[Decision]:
    """A time that is stated but cannot be relied on: ask, do not guess (P2)."""
    for one in case.interviews:
        if one.trouble and one.phase in {Phase.ARRANGED, Phase.PROPOSED}:
            last = one.entries[-1]
            ground = Ground(("G28", "P2"), (last.id,), f"The interview's time is not certain: {one.trouble}.")
            yield review(case, last, "time", ground)
