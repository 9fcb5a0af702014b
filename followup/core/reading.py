"""Message → Reading: everything one mail says, put together from the readers."""

from __future__ import annotations

from dataclasses import replace

from followup.core.classify import classify
from followup.core.classify.envelope import Envelope
from followup.core.classify.page import Page
from followup.core.classify.signals import their_signals
from followup.core.classify.weigh import weigh
from followup.core.corrections import Corrections, Word
from followup.core.model import Address, Classification, InterviewNews, Label, Message, Reading, Signal
from followup.core.participants import merged
from followup.core.policy import ClassifyPolicy, Policy
from followup.core.read.absence import back_on
from followup.core.read.clock import clock_for
from followup.core.read.company import company
from followup.core.read.deadline import deadline
from followup.core.read.errand import only_for_the_day
from followup.core.read.handed_in import encloses_work, in_hand
from followup.core.read.interview import interviews
from followup.core.read.offer import offer_status
from followup.core.read.people import by_own_hand, contact, host, interviewers, of_an_office
from followup.core.read.promise import promise
from followup.core.read.role import role

NO_CORRECTIONS = Corrections()


def read(message: Message, policy: Policy, corrections: Corrections = NO_CORRECTIONS) -> Reading:
    """What a message says, as far as it says so itself; the user's corrections win (P5). Never raises on any mail."""
    classification = corrections.relabel(message, classify(message, _taught(policy, corrections)))
    return _facts(message, classification, policy, corrections)


def reread(reading: Reading, label: Label, policy: Policy, corrections: Corrections = NO_CORRECTIONS) -> Reading:
    """What the message says once its context has shown beyond doubt what kind of mail it is."""
    page = Page.of(reading.message)
    signals = their_signals(page, label, Envelope.of(reading.message), weigh(page))
    certain = replace(reading.classification, label=label, confidence=1.0, runner_up=None, signals=signals)
    return _facts(reading.message, certain, policy, corrections)


def _facts(message: Message, classification: Classification, policy: Policy, corrections: Corrections) -> Reading:
    mine = message.in_sent or policy.me.owns(message.sender)
    classification = classification if mine else _weighed(message, classification)
    mail = replace(message, in_sent=mine)  # his own mail is about those it is written to
    clock = clock_for(message, policy.me)
    lapses, trouble = (None, None) if mine else deadline(message, classification.label, clock)
    firm = corrections.value(Word.COMPANY, message.id) or company(mail, classification)
    return Reading(
        message=message,
        mine=mine,
        classification=classification,
        company=firm,
        role=corrections.value(Word.ROLE, message.id) or role(mail, classification, firm),
        contact=None if mine else contact(message, classification),
        interviews=_with_people(
            interviews(message, classification.label, clock), () if mine else _named(message, firm, policy)
        ),
        offer=offer_status(message, classification) if classification.label is Label.OFFER else None,
        deadline=lapses,
        deadline_trouble=trouble,
        promise=None if mine else promise(message, clock),
        back_on=back_on(message, clock) if Signal.OUT_OF_OFFICE in classification.signals else None,
        of_an_office=not mine and of_an_office(message),
        has_test=encloses_work(message) if mine else in_hand(message),
    )


_MAY_ASK = frozenset({Label.INTERVIEW_UPDATE, Label.PROCESS})


def _weighed(message: Message, found: Classification) -> Classification:
    """What kind of mail it is, without a question that coming answers, nor a machine where a person writes."""
    asks = Signal.QUESTION in found.signals and found.label in _MAY_ASK
    errands = {Signal.QUESTION} if asks and only_for_the_day(message) else set()
    automated = found.automated and not by_own_hand(message, found.label)
    return replace(found, automated=automated, signals=found.signals - errands)


def _taught(policy: Policy, corrections: Corrections) -> Policy:
    """The policy with the senders the user has corrected before those of the configuration."""
    if not corrections.senders:
        return policy
    rules = ClassifyPolicy(
        policy.classify.min_confidence, policy.classify.phrase, (*corrections.senders, *policy.classify.sender)
    )
    return replace(policy, classify=rules)


def _named(message: Message, firm: str | None, policy: Policy) -> tuple[Address, ...]:
    """Those the text names as interviewers, its writer among them if he says so."""
    named = interviewers(message, firm, policy.me.name)
    himself = host(message, named)
    return merged(named, (himself,) if himself else ())


def _with_people(news: tuple[InterviewNews, ...], named: tuple[Address, ...]) -> tuple[InterviewNews, ...]:
    """Those the text names as interviewers join those in the calendar, unless several rounds have their own."""
    return tuple(
        replace(one, interviewers=merged(one.interviewers, named)) if len(news) == 1 or not one.interviewers else one
        for one in news
    )
