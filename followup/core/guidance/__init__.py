"""The guidance: processes at an instant → what ought to be done about them, and why.

One function a rule. Each yields decisions for the past and for the future; a pass does those whose time has come. A
decision that is no longer yielded has been overtaken: its reminder is cleared, its untouched draft withdrawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from followup.core.decision import Decision, Draft, Ground, Refusal
from followup.core.guidance.interview import debrief, role_changed, thank_you, unreadable_time
from followup.core.guidance.offer import doubtful_offer, offer_deadline, offer_extension, offer_notice, search_is_over
from followup.core.guidance.rejection import rejection_reply
from followup.core.guidance.review import foreign_language, in_general, is_review, puzzling, uncertain
from followup.core.guidance.waiting import answer_invite, deadline, follow_up, silence
from followup.core.guidance.word import heeded
from followup.core.search import Search
from followup.core.standing import Standing

RULES: tuple[Callable[[Standing, Search], Iterator[Decision]], ...] = (
    thank_you,  # G3-G6, G28
    debrief,  # G1, G26
    role_changed,  # G27
    unreadable_time,  # G28, P2
    rejection_reply,  # G11-G16
    offer_extension,  # G20-G22
    offer_notice,  # G19
    offer_deadline,  # G24
    doubtful_offer,  # G20, P2
    silence,  # G7-G10
    follow_up,  # G8, G9
    answer_invite,  # G2
    deadline,  # G2
)
SEARCH_RULES: tuple[Callable[[Search], Iterator[Decision]], ...] = (
    search_is_over,
    puzzling,
    uncertain,
    foreign_language,
)


def decide(search: Search) -> tuple[Decision, ...]:
    """Everything the guidance asks for in this search, due or not; each key once. Never raises on any mail."""
    found = [decision for case in search.cases for rule in RULES for decision in rule(case, search)]
    found += [decision for rule in SEARCH_RULES for decision in rule(search)]
    sure = {decision.key: _sure(decision, search) for decision in found if not _moot(decision, search)}
    return tuple(heeded(_said_once(sure), search.history.corrections, search.setting.zone))


def _said_once(decisions: Mapping[str, Decision]) -> Iterator[Decision]:
    """All of them but a mail's general doubt where a review of the same mail and moment tells what to look at."""
    told = {(one.ground.because, one.due) for key, one in decisions.items() if is_review(one) and not in_general(key)}
    return (one for key, one in decisions.items() if not in_general(key) or (one.ground.because, one.due) not in told)


def _moot(decision: Decision, search: Search) -> bool:
    """Whether an offer was accepted since: drafts that still lie about are withdrawn (contract section 2)."""
    accepted = search.accepted
    return accepted is not None and isinstance(decision.deed, Draft) and decision.due <= accepted.time


def _sure(decision: Decision, search: Search) -> Decision:
    """P2: nothing is drafted because of mail whose label is uncertain, unless other mail says the same for certain."""
    readings = (search.history.readings.get(mail) for mail in decision.ground.because)
    acting = [reading for reading in readings if reading and reading.label.acts]
    if not isinstance(decision.deed, Draft) or not acting or not all(map(search.unsure, acting)):
        return decision
    reason = "What the mail says is uncertain, so nothing was drafted; it is listed for review."
    return replace(decision, deed=Refusal(decision.deed.kind), ground=Ground(("P2",), decision.ground.because, reason))
