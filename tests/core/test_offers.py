"""Time to answer, reasons and days of an offer, on readings made by hand. 2026-03-03 is a Tuesday."""

from __future__ import annotations

from datetime import date

import pytest

from followup.core.decision import Decision, Draft
from followup.core.drafts import Reason
from followup.core.duration import Duration
from followup.core.model import Address, Label, Promise, Reading, Signal
from followup.core.policy import DraftPolicy, Me, Policy
from tests.core.desk import ME, SYSTEM, confirmed, decided, mine, slot, theirs, told

ONTARIO = Me("Robin Vale", ("robin@example.com",), "America/Toronto", "CA", "ON")
ANN = Address("Ann Lee", "ann@acme.example")
OFFER = Label.OFFER
SHORT = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-05 23:59")
AT_ACME = theirs(
    "2026-02-20 10:00",
    Label.INTERVIEW_UPDATE,
    sender=ANN,
    company="Acme",
    news=[confirmed(slot("2026-02-24 10:00"))],
)


def found(kind: str, now: str, *mails: Reading, policy: Policy | None = None) -> list[Decision]:
    return [one for one in decided(now, *mails, policy=policy) if one.deed.kind == kind]


def proposed(now: str, *mails: Reading, policy: Policy | None = None) -> tuple[Reason | None, date | None, date | None]:
    """The reason, the day proposed and the other's decision day of the only extension."""
    (decision,) = found("offer_extension", now, *mails, policy=policy)
    assert isinstance(decision.deed, Draft)
    facts = decision.deed.facts
    return facts.reason, facts.proposed_day, facts.other_decision_day


@pytest.mark.parametrize(
    ("came", "deadline", "day"),
    [
        ("2026-03-03", "2026-03-05", date(2026, 3, 10)),
        ("2026-03-06", "2026-03-09", date(2026, 3, 10)),  # Friday: the next day's weekend
        ("2026-03-07", "2026-03-10", date(2026, 3, 17)),  # Saturday: that weekend has begun
        ("2026-03-08", "2026-03-11", date(2026, 3, 17)),
        ("2026-03-02", "2026-03-08", date(2026, 3, 10)),
        ("2026-03-04", "2026-03-10", date(2026, 3, 11)),  # the Tuesday is the deadline: the working day after it
    ],
)
def test_the_day_after_the_weekend_with_the_family(came: str, deadline: str, day: date) -> None:
    patient = Policy(ME, drafts=DraftPolicy(enough_time=Duration(7, "days")))
    offer = theirs(f"{came} 10:00", OFFER, deadline=f"{deadline} 23:59")
    assert proposed(f"{came} 10:00", offer, policy=patient) == (Reason.FAMILY, day, None)


@pytest.mark.parametrize(
    ("decides", "reason", "day", "named"),
    [
        ("2026-03-09", Reason.LAST_STAGE, date(2026, 3, 11), date(2026, 3, 9)),
        ("2026-03-04", Reason.LAST_STAGE, date(2026, 3, 6), date(2026, 3, 4)),
        ("2026-03-03", Reason.LAST_STAGE, date(2026, 3, 6), date(2026, 3, 3)),  # the 5th is the deadline itself
        ("2026-03-19", Reason.LAST_STAGE, date(2026, 3, 23), date(2026, 3, 19)),  # the tenth working day after it
        ("2026-03-20", Reason.FAMILY, date(2026, 3, 10), None),  # the eleventh
    ],
)
def test_two_working_days_after_the_others_decision(
    decides: str, reason: Reason, day: date, named: date | None
) -> None:
    decision = Promise(date.fromisoformat(decides), "then")
    word = theirs("2026-02-26 10:00", Label.PROCESS, sender=ANN, company="Acme", promise=decision)
    assert proposed("2026-03-03 10:00", AT_ACME, word, SHORT) == (reason, day, named)


def test_good_friday_is_not_counted_between_the_others_decision_and_the_answer() -> None:
    word = theirs(
        "2026-03-26 12:00", Label.PROCESS, sender=ANN, company="Acme", promise=Promise(date(2026, 4, 1), "Wednesday")
    )
    offer = theirs("2026-03-31 14:00", OFFER, deadline="2026-04-02 21:00")
    day = date(2026, 4, 6)
    assert proposed("2026-03-31 14:00", AT_ACME, word, offer, policy=Policy(ONTARIO))[:2] == (Reason.LAST_STAGE, day)


def test_a_promise_after_a_screening_call_is_no_last_stage() -> None:
    call = theirs(
        "2026-02-20 10:00",
        Label.INTERVIEW_UPDATE,
        Signal.SCREENING,
        sender=ANN,
        company="Acme",
        news=[confirmed(slot("2026-02-24 10:00"))],
    )
    word = theirs(
        "2026-02-26 10:00", Label.PROCESS, sender=ANN, company="Acme", promise=Promise(date(2026, 3, 9), "Monday")
    )
    assert proposed("2026-03-03 10:00", call, word, SHORT)[0] is Reason.FAMILY


def test_a_final_round_ahead_without_a_decision_day_names_none() -> None:
    final = theirs(
        "2026-03-02 10:00",
        Label.INTERVIEW_UPDATE,
        Signal.FINAL_ROUND,
        sender=ANN,
        company="Acme",
        news=[confirmed(slot("2026-03-06 10:00"))],
    )
    assert proposed("2026-03-03 10:00", final, SHORT) == (Reason.LAST_STAGE, date(2026, 3, 10), None)


def test_moving_is_the_reason_where_the_user_says_so_and_no_family_is_named_where_he_has_none() -> None:
    moving = Policy(ME, drafts=DraftPolicy(relocation=True))
    alone = Policy(ME, drafts=DraftPolicy(family=False))
    assert proposed("2026-03-03 10:00", SHORT, policy=moving)[0] is Reason.RELOCATION
    assert proposed("2026-03-03 10:00", SHORT, policy=alone)[0] is Reason.WEEKEND


def refused(decisions: list[Decision]) -> list[tuple[str, tuple[str, ...]]]:
    return [(line.split(" ", 2)[2], one.ground.rules) for line, one in zip(told(decisions), decisions, strict=True)]


@pytest.mark.parametrize(
    ("enough", "asks"),
    [
        ("6 days", False),
        ("7 days", True),
        ("4 working days", False),
        ("5 working days", True),
        ("0 working days", False),
    ],
)
def test_what_is_enough_time_is_the_users_in_days_or_in_working_days(enough: str, *, asks: bool) -> None:
    own = Policy(ME, drafts=DraftPolicy(enough_time=Duration.parse(enough)))
    over_the_weekend = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-09 23:59")  # Tuesday to Monday
    (decision,) = found("offer_extension", "2026-03-03 10:00", over_the_weekend, policy=own)
    assert isinstance(decision.deed, Draft) is asks


def test_extensions_and_notices_can_be_switched_off() -> None:
    off = Policy(ME, drafts=DraftPolicy(offer_extension=False, offer_notice=False))
    for kind, rule in (("offer_extension", "G22"), ("offer_notice", "G19")):
        assert refused(found(kind, "2026-03-03 10:00", AT_ACME, SHORT, policy=off)) == [(f"no_action {kind}", (rule,))]


def test_no_extension_where_he_has_written_or_they_have_given_more_time() -> None:
    own = mine("2026-03-03 12:00", re=SHORT)
    granted = theirs("2026-03-04 10:00", OFFER, deadline="2026-03-06 23:59")
    assert refused(found("offer_extension", "2026-03-03 13:00", SHORT, own)) == [
        ("no_action offer_extension", ("G20",))
    ]
    (decision,) = found("offer_extension", "2026-03-04 10:00", SHORT, own, granted)
    assert "more time" in decision.ground.reason


def test_no_notice_where_he_has_told_them_and_a_question_to_him_where_nobody_is_known() -> None:
    own = mine("2026-03-03 12:00", Signal.TELLS_OF_OFFER, to=ANN)
    assert refused(found("offer_notice", "2026-03-03 13:00", AT_ACME, SHORT, own)) == [
        ("no_action offer_notice", ("G19",))
    ]
    system = Address("Acme Jobs", "no-reply@acme.example")
    test = theirs("2026-02-20 10:00", Label.ASSESSMENT, sender=system, company="Acme")
    assert "2026-03-03 10:00 notice review" in told(decided("2026-03-03 10:00", test, SHORT))


def test_an_offer_by_a_system_alone_has_nobody_to_ask_for_more_time() -> None:
    offer = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-05 23:59", sender=SYSTEM)
    assert "2026-03-03 10:00 notice review" in told(decided("2026-03-03 10:00", offer))


@pytest.mark.parametrize(
    ("deadline", "lines"),
    [
        ("2026-03-03 13:00", ["2026-03-03 10:00 notice review", "2026-03-03 10:00 reminder offer_deadline"]),
        ("2026-03-02 13:00", ["2026-03-03 10:00 notice review"]),
    ],
)
def test_an_offer_that_ends_within_three_hours_or_has_ended_is_for_his_eye(deadline: str, lines: list[str]) -> None:
    offer = theirs("2026-03-03 10:00", OFFER, deadline=deadline)
    assert sorted(told(decided("2026-03-03 10:00", offer))) == lines


@pytest.mark.parametrize("signal", [Signal.MAYBE_OFFER, Signal.SUSPICIOUS])
def test_what_is_perhaps_no_offer_tells_nobody_and_asks_him(signal: Signal) -> None:
    offer = theirs("2026-03-03 10:00", OFFER, signal, deadline="2026-03-05 23:59")
    lines = told(decided("2026-03-03 10:00", AT_ACME, offer))
    assert "2026-03-03 10:00 notice review" in lines
    assert not any("offer_" in line for line in lines)
