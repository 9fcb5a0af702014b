"""An offer is in hand: more time if it is short, the others told, the deadline kept in sight (G19-G24)."""

from __future__ import annotations

from collections.abc import Iterator

from followup.core.decision import Decision, Ground, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.employer import same_employer
from followup.core.guidance.occasion import Occasion, acquaintance, mine_after, review, spoken, spoken_day
from followup.core.guidance.waiting import before_it_lapses
from followup.core.model import Label, Signal
from followup.core.offers import TOO_LATE, expired, is_short, plea
from followup.core.recipients import counterpart
from followup.core.search import Search
from followup.core.standing import Offer, Standing, standing


def offer_extension(case: Standing, search: Search) -> Iterator[Decision]:
    """G20: ask for more time when the time to answer is short, with the reason that is true (G21)."""
    offer = case.offer
    if not offer or not offer.standing or not offer.named or not offer.deadline or expired(offer, offer.named.time):
        return
    because = tuple(dict.fromkeys((offer.first.id, offer.named.id)))
    key = f"offer_extension:{offer.first.id}:{offer.deadline.isoformat()}"
    too_late = offer.deadline - TOO_LATE
    moment = Occasion(case, search, DraftKind.OFFER_EXTENSION, key, offer.named.time, because, until=too_late)
    refused = _no_extension(moment, offer)
    yield moment.refuse(*refused) if refused else _extension(moment, offer)


def _no_extension(moment: Occasion, offer: Offer) -> tuple[str, str] | None:
    if not is_short(offer, moment.search.setting):
        return "The deadline leaves enough time: no extension is asked for.", "G20"
    if not moment.search.setting.policy.drafts.offer_extension:
        return "Requests for more time are switched off (drafts.offer_extension).", "G22"
    if offer.granted:
        return "They have already given you more time.", "G20"
    if offer.named and any(mine_after(moment.case, offer.named.time)):
        return "You have already written to them about it.", "G20"
    return None


def _extension(moment: Occasion, offer: Offer) -> Decision:
    setting = moment.search.setting
    wish = plea(moment.case, moment.search.others(moment.case), setting)
    person = counterpart(moment.case.process, moment.search.now, setting.policy.me)
    if person is None or wish is None or offer.deadline is None:
        return moment.nobody(offer.latest, "G20")
    when = spoken(offer.deadline, moment.search)
    return moment.draft(
        person,
        ("G20", "G21"),
        f"The offer wants an answer by {when}, which is short; {spoken_day(wish.day)} is proposed instead.",
        deadline_day=setting.day(offer.deadline),
        reason=wish.reason,
        proposed_day=wish.day,
        other_decision_day=wish.other_day,
    )


def offer_notice(case: Standing, search: Search) -> Iterator[Decision]:
    """G19: tell every other company with which an interview or a test was arranged or held, once."""
    offer = case.offer
    if not offer or not offer.standing or search.accepted:
        return
    for other in search.others(case):
        then = standing(other.process, offer.first.time, search.setting)
        if other.open and _worth_telling(then) and not same_employer(case.process, other.process):
            key = f"offer_notice:{offer.first.id}:{other.process.id}"
            due, because = offer.first.time, (offer.first.id,)
            yield _tell(Occasion(other, search, DraftKind.OFFER_NOTICE, key, due, because, until=offer.deadline), offer)


def _worth_telling(other: Standing) -> bool:
    """Open, not cold, and further than an application: an interview or a test was arranged or held."""
    arranged = any(one.arranged for one in other.interviews)
    return other.open and not other.cold and (arranged or any(e.label is Label.ASSESSMENT for e in other.mails))


def _tell(moment: Occasion, offer: Offer) -> Decision:
    search = moment.search
    if not search.setting.policy.drafts.offer_notice:
        return moment.refuse("Notices of an offer are switched off (drafts.offer_notice).", "G19")
    if any(entry.says(Signal.TELLS_OF_OFFER) for entry in mine_after(moment.case, moment.due)):
        return moment.refuse("You have already told them of the offer.", "G19")
    person = counterpart(moment.case.process, search.now, search.setting.policy.me)
    if person is None:
        return moment.nobody(moment.case.process.latest, "G19")
    return moment.draft(
        person,
        ("G19",),
        "You have an offer elsewhere: telling them may speed them up, and changes nothing at worst.",
        deadline_day=search.setting.day(offer.deadline) if offer.deadline else None,
        **acquaintance(moment.case, search),
    )


def offer_deadline(case: Standing, search: Search) -> Iterator[Decision]:
    """Two working days before an offer lapses, and on the day (G24: the decision is the candidate's)."""
    offer = case.offer
    if case.open and offer and offer.standing and offer.named and offer.deadline:
        yield from before_it_lapses(case, ReminderKind.OFFER_DEADLINE, offer.named, offer.deadline, search)


def doubtful_offer(case: Standing, search: Search) -> Iterator[Decision]:
    """G20: an offer without a deadline, one that lapses within hours, one that may be none."""
    for entry in case.mails:
        if entry.label is Label.OFFER and entry.says(Signal.SUSPICIOUS):
            why = "An offer from a stranger that asks for money or documents: be careful. Nothing was drafted."
            yield review(case, entry, "suspicious", Ground(("P2",), (entry.id,), why))
        elif entry.label is Label.OFFER and entry.says(Signal.MAYBE_OFFER):
            why = "This sounds like an offer, but does not say so: ask before you tell others."
            yield review(case, entry, "maybe", Ground(("G19", "P2"), (entry.id,), why))
    if case.offer and case.offer.standing:
        yield from _deadline_in_doubt(case, case.offer, search)


def _deadline_in_doubt(case: Standing, offer: Offer, search: Search) -> Iterator[Decision]:
    if not offer.deadline:
        trouble = offer.latest.reading.deadline_trouble
        why = (
            f"The offer's deadline is not certain: {trouble}."
            if trouble
            else "The offer names no deadline: ask for one."
        )
        yield review(case, offer.first, "no-deadline", Ground(("G20",), (offer.first.id,), why))
    elif offer.named and expired(offer, offer.named.time):
        why = f"Urgent: the offer's time to answer ends on {spoken(offer.deadline, search)}. Call them."
        yield review(case, offer.named, "lapsing", Ground(("G20",), (offer.named.id,), why))


def search_is_over(search: Search) -> Iterator[Decision]:
    """An accepted offer: name once the processes that are still open."""
    accepted = search.accepted
    if accepted is None:
        return
    then = [standing(case.process, accepted.time, search.setting) for case in search.cases]
    open_ones = [case for case in then if case.begun and case.open and accepted not in case.process.entries]
    names = ", ".join(case.process.company or case.process.role or case.process.id for case in open_ones)
    home = next(case for case in search.cases if accepted in case.process.entries)
    why = f"You accepted the offer. Still open, and to be told by you: {names or 'nothing'}."
    yield review(home, accepted, "accepted", Ground(("G19", "G24"), (accepted.id,), why))
