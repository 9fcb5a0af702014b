"""After an interview: thanks the same day, and what one remembers written down (G1-G6, G26-G28)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from followup.core.decision import Decision, Ground, Notice, NoticeKind, Reminder, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.guidance.naming import role_spoken_of
from followup.core.guidance.occasion import Occasion, mine_after, review, spoken, spoken_day, subject_of
from followup.core.interviews import Interview, Phase
from followup.core.model import Label
from followup.core.participants import same_person
from followup.core.process import Entry
from followup.core.read.role import same_role
from followup.core.recipients import Recipient, interviewers
from followup.core.search import Search
from followup.core.standing import Standing

_OFF_BY_SETTING = "Thank-you notes are switched off (drafts.thank_you)."
_OFF = frozenset({Phase.CANCELLED, Phase.NOT_HELD})


def thank_you(case: Standing, search: Search) -> Iterator[Decision]:
    """G3: a short note the same day to each person met; none for an interview that was not held (G28)."""
    yield from (_called_off(case, one, search) for one in case.interviews if one.slot and one.phase in _OFF)
    for rounds in _days(case, search).values():
        for place, met in enumerate(_met(case, rounds, search)):
            yield _thank(case, met, place, search)
        yield from (_nobody(case, one, search) for one in rounds if not _people(case, one, search))


def _people(case: Standing, one: Interview, search: Search) -> tuple[Recipient, ...]:
    return interviewers(case.process, one, search.now, search.setting.policy.me)


def _nobody(case: Standing, one: Interview, search: Search) -> Decision:
    moment = _occasion(case, one, f"thank_you:{one.id}:nobody", search)
    if not search.setting.policy.drafts.thank_you:
        return moment.refuse(_OFF_BY_SETTING, "G3")
    return moment.nobody(one.entries[-1], "G3")


def _called_off(case: Standing, one: Interview, search: Search) -> Decision:
    start = one.slot.start if one.slot else one.known
    off = Occasion(case, search, DraftKind.THANK_YOU, f"thank_you:{one.id}:off", one.known, one.because)
    reason = f"The interview of {spoken(start, search)} was {one.phase}: there is nobody to thank."
    return off.refuse(reason, "G3", "G28")


def _days(case: Standing, search: Search) -> dict[date, list[Interview]]:
    """The rounds that took place or will, by day."""
    days: dict[date, list[Interview]] = {}
    for one in sorted((one for one in case.interviews if one.reliable), key=_due):
        days.setdefault(search.setting.day(_due(one)), []).append(one)
    return days


def _due(one: Interview) -> datetime:
    """At its end, or later if only later it became known that it is over."""
    return max(one.end or one.known, one.known)


@dataclass(frozen=True)
class _Met:
    """Somebody met on one day: from when on, and in which round last."""

    person: Recipient
    since: datetime
    last: Interview
    others: tuple[str, ...] = ()  # who interviewed with him and gets no letter of his own


def _met(case: Standing, rounds: list[Interview], search: Search) -> list[_Met]:
    """Everybody met on one day: one thank-you a person and day, after the last round he held."""
    met: dict[str, _Met] = {}
    for one in rounds:
        for person in _people(case, one, search):
            before = met.get(person.who.address)
            if before is None:
                met[person.who.address] = _Met(person, one.slot.start if one.slot else one.known, one)
            elif person.interviewed or not before.person.interviewed:
                met[person.who.address] = _Met(person, before.since, one)
    return _with_others(list(met.values()))


def _with_others(met: list[_Met]) -> list[_Met]:
    """The first who gets a letter about a round passes the thanks on to those whose address nobody knows."""
    written = [one.person.who for one in met if one.person.interviewed]
    told: set[str] = set()
    result = []
    for one in met:
        others = [
            who.name for who in one.last.interviewers if who.name and not any(same_person(who, w) for w in written)
        ]
        result.append(replace(one, others=() if one.last.id in told else tuple(others)))
        told.add(one.last.id)
    return result


def _occasion(case: Standing, one: Interview, key: str, search: Search) -> Occasion:
    return Occasion(case, search, DraftKind.THANK_YOU, key, _due(one), one.because)


def _thank(case: Standing, met: _Met, place: int, search: Search) -> Decision:
    one, person = met.last, met.person
    end = one.end or one.known
    key = f"thank_you:{case.process.id}:{person.who.address}:{end.astimezone(UTC):%Y-%m-%dT%H:%M}"
    moment = _occasion(case, one, key, search)
    refused = _no_thanks(moment, met)
    if refused:
        return moment.refuse(refused, "G3")
    reason = f"The interview ended on {spoken(end, search)}; a short thank-you is written the same day."
    return moment.draft(
        person,
        ("G3", "G4"),
        reason,
        interview_day=search.setting.day(end),
        role=role_spoken_of(case.process, one),
        met_team=len(one.interviewers) > 1,
        interviewed=person.interviewed,
        interviewers=met.others,
        topic=one.topic,
        ask_next_step=not (case.wait and case.wait.promised),
        variant=place,
    )


def _no_thanks(moment: Occasion, met: _Met) -> str | None:
    if not moment.search.setting.policy.drafts.thank_you:
        return _OFF_BY_SETTING
    written = mine_after(moment.case, met.since)
    if any(who.address == met.person.who.address for entry in written for who in entry.reading.message.recipients):
        return "You have already written to them since the interview."
    return None


def debrief(case: Standing, search: Search) -> Iterator[Decision]:
    """G1, G26: write down what you remember, on the evening of the day; the rounds of one day are one."""
    for day, rounds in _days(case, search).items():
        due = max(search.setting.evening(day), *map(_due, rounds))
        because = tuple(dict.fromkeys(mail for one in rounds for mail in one.because))
        reason = f"You had an interview on {spoken_day(day)}: write down the questions and how you answered."
        ground = Ground(("G1", "G26"), because, reason)
        deed = Reminder(ReminderKind.DEBRIEF)
        yield Decision(f"debrief:{case.process.id}:{day}", due, deed, subject_of(case), ground)


def role_changed(case: Standing, _: Search) -> Iterator[Decision]:
    """G27: the invite names another role than the application did."""
    known: list[str] = []
    for entry in case.process.entries:
        other = entry.role if known and not any(same_role(entry.role or role, role) for role in known) else None
        if other and _invites(entry):
            reason = f"The invite speaks of “{other}”; you applied for “{known[0]}”."
            ground = Ground(("G27",), (entry.id,), reason)
            deed = Notice(NoticeKind.ROLE_CHANGED)
            yield Decision(f"role_changed:{entry.id}", entry.time, deed, subject_of(case), ground)
        if entry.role:
            known.append(entry.role)


def _invites(entry: Entry) -> bool:
    """Whether it is an invite, or a person's mail that arranges an interview without one."""
    return not entry.mine and (
        entry.label is Label.INTERVIEW_INVITE or (entry.label is Label.INTERVIEW_UPDATE and entry.personal)
    )


def unreadable_time(case: Standing, _: Search) -> Iterator[Decision]:
    """A time that is stated but cannot be relied on: ask, do not guess (P2)."""
    for one in case.interviews:
        if one.trouble and one.phase in {Phase.ARRANGED, Phase.PROPOSED}:
            last = one.entries[-1]
            ground = Ground(("G28", "P2"), (last.id,), f"The interview's time is not certain: {one.trouble}.")
            yield review(case, last, "time", ground)
