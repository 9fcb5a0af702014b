"""Readings made by hand: what a mail says, without a mail that says it. Times are UTC as "2026-03-03 14:00"."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import UTC, date, datetime

from followup.core.corrections import Correction, Corrections
from followup.core.decision import Decision, Draft, Notice, Refusal, Reminder
from followup.core.guidance import decide
from followup.core.history import History
from followup.core.model import (
    Address,
    Classification,
    InterviewNews,
    InterviewStatus,
    Label,
    Message,
    OfferStatus,
    Promise,
    Reading,
    Signal,
    Slot,
    Statement,
)
from followup.core.policy import Me, Policy
from followup.core.search import Search
from followup.core.setting import Setting

ME = Me("Robin Vale", ("robin@example.com",), "UTC")
DANA = Address("Dana Fox", "dana@lumen.example")
LI = Address("Li Wei", "li@lumen.example")
SYSTEM = Address("Lumen Careers", "no-reply@lumen.example")
_count = itertools.count(1)


def at(text: str) -> datetime:
    """An instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def slot(start: str, end: str | None = None) -> Slot:
    """A stretch of time."""
    return Slot(at(start), at(end) if end else None)


def theirs(  # noqa: PLR0913 - a reading has so many sides
    when: str,
    label: Label,
    *signals: Signal,
    sender: Address = DANA,
    company: str | None = "Lumen",
    role: str | None = None,
    news: Iterable[InterviewNews] = (),
    confidence: float = 0.95,
    language: str = "en",
    runner_up: Label | None = None,
    deadline: str | None = None,
    offer: OfferStatus | None = None,
    promise: Promise | None = None,
    back_on: date | None = None,
    re: str | None = None,
    statements: tuple[Statement, ...] = (),
    has_test: bool = False,
    of_an_office: bool = False,
) -> Reading:
    """A mail of theirs."""
    person = not sender.address.startswith("no-reply")
    message = Message(
        id=f"<d{next(_count)}@desk.example>",
        source="desk",
        time=at(when),
        sender=sender,
        to=(Address("Robin Vale", "robin@example.com"),),
        subject="About your application",
        in_reply_to=re,
    )
    found = Classification(label, confidence, not person, language, (), runner_up, frozenset(signals), statements)
    return Reading(
        message=message,
        mine=False,
        classification=found,
        company=company,
        role=role,
        contact=sender if person else None,
        interviews=tuple(news),
        offer=offer or (OfferStatus.MADE if label is Label.OFFER else None),
        deadline=at(deadline) if deadline else None,
        promise=promise,
        back_on=back_on,
        has_test=has_test,
        of_an_office=of_an_office,
    )


def mine(
    when: str, *signals: Signal, to: Address = DANA, re: Reading | None = None, news: Iterable[InterviewNews] = ()
) -> Reading:
    """A mail of the candidate's."""
    message = Message(
        id=f"<d{next(_count)}@desk.example>",
        source="desk",
        time=at(when),
        sender=Address("Robin Vale", "robin@example.com"),
        to=(to,),
        subject="Re: About your application",
        in_reply_to=re.message.id if re else None,
    )
    found = Classification(Label.PROCESS, 0.9, automated=False, language="en", signals=frozenset(signals))
    return Reading(message, mine=True, classification=found, interviews=tuple(news))


def invited(*options: Slot, **more: object) -> InterviewNews:
    """An interview proposed, with one time or several."""
    one = options[0] if len(options) == 1 else None
    return InterviewNews(InterviewStatus.INVITED, one, proposals=options if len(options) > 1 else (), **more)  # type: ignore[arg-type]


def confirmed(when: Slot | None, **more: object) -> InterviewNews:
    """An interview whose time stands."""
    return InterviewNews(InterviewStatus.CONFIRMED, when, **more)  # type: ignore[arg-type]


def moved(to: Slot | None, was: Slot | None = None) -> InterviewNews:
    """An interview moved."""
    return InterviewNews(InterviewStatus.MOVED, to, was)


def cancelled(was: Slot | None = None) -> InterviewNews:
    """An interview cancelled."""
    return InterviewNews(InterviewStatus.CANCELLED, was=was)


def history(*readings: Reading, policy: Policy | None = None, said: Iterable[Correction] = ()) -> History:
    """The processes these mails make, in order of time."""
    grown = History(Setting(policy or Policy(ME)), Corrections(tuple(said)))
    for reading in sorted(readings, key=lambda one: one.message.time):
        grown.add(reading)
    grown.obey()
    return grown


def decided(now: str, *readings: Reading, policy: Policy | None = None) -> tuple[Decision, ...]:
    """What the guidance asks for at `now`, of what has fallen due."""
    known = [reading for reading in readings if reading.message.time <= at(now)]
    decisions = decide(Search(history(*known, policy=policy), at(now)))
    return tuple(sorted((d for d in decisions if d.due <= at(now)), key=lambda d: (d.due, d.key)))


def told(decisions: Iterable[Decision]) -> list[str]:
    """Decisions in a few words: "2026-03-03 15:00 draft thank_you"."""
    names = {Draft: "draft", Refusal: "no_action", Reminder: "reminder", Notice: "notice"}
    return [f"{d.due:%Y-%m-%d %H:%M} {names[type(d.deed)]} {d.deed.kind}" for d in decisions]
