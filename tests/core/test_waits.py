"""Whose turn it is and how long one waits, on readings made by hand. 2026-03-02 is a Monday; UTC, no holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.core.duration import Duration
from followup.core.model import Address, InterviewNews, InterviewStatus, Label, OfferStatus, Promise, Reading, Signal
from followup.core.policy import Policy, ReminderPolicy, ReminderRule
from tests.core.desk import DANA, ME, SYSTEM, confirmed, decided, history, invited, mine, slot, theirs, told

ANN = Address("Ann Lee", "ann@acme.example")
LATER = "2026-05-30 00:00"
HELLO = theirs("2026-03-02 10:00", Label.PROCESS)


def silences(*mails: Reading, now: str = LATER, policy: Policy | None = None) -> list[str]:
    """When silence reminders fall due."""
    return [line[:16] for line in told(decided(now, *mails, policy=policy)) if line.endswith("reminder silence")]


def ruled(**more: object) -> Policy:
    return Policy(ME, reminders=ReminderPolicy(rule=(ReminderRule(**more),)))  # type: ignore[arg-type]


def test_a_promise_wins_over_a_rule() -> None:
    word = theirs("2026-03-02 10:00", Label.PROCESS, promise=Promise(date(2026, 3, 6), "by Friday"))
    assert silences(word, policy=ruled(after=Duration(15, "working days"))) == ["2026-03-09 09:00"]


def test_a_date_that_is_past_when_they_write_is_no_promise() -> None:
    word = theirs("2026-03-02 10:00", Label.PROCESS, promise=Promise(date(2026, 2, 26), "by last Thursday"))
    assert silences(word) == ["2026-03-09 09:00"]


def test_a_new_event_of_theirs_ends_a_promise() -> None:
    word = theirs("2026-03-02 10:00", Label.PROCESS, promise=Promise(date(2026, 3, 20), "by the 20th"))
    more = theirs("2026-03-04 10:00", Label.PROCESS)
    assert silences(word, more) == ["2026-03-11 09:00"]


def test_a_promise_made_before_the_interview_and_for_after_it_stands() -> None:
    booked = theirs(
        "2026-03-02 10:00",
        Label.INTERVIEW_UPDATE,
        news=[confirmed(slot("2026-03-04 14:00"))],
        promise=Promise(date(2026, 3, 20), "by the 20th"),
    )
    assert silences(booked) == ["2026-03-23 09:00"]


def test_days_after_an_interview_count_from_the_last_one_or_from_the_mail_where_none_is_known() -> None:
    word = Promise(date(2026, 3, 11), "within a week of the interview", after_interview=Duration(7, "days"))
    held = theirs("2026-02-20 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-03-02 14:00"))])
    said = theirs("2026-03-04 10:00", Label.PROCESS, promise=word)
    assert silences(held, said) == ["2026-03-10 09:00"]
    assert silences(said) == ["2026-03-12 09:00"]


def test_working_days_after_an_interview_leave_out_the_holiday_between() -> None:
    """Three from Wednesday, April 1, without Good Friday: Thursday, Monday, Tuesday."""
    held = theirs("2026-03-30 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-04-01 14:00"))])
    word = Promise(date(2026, 4, 7), "within 3 working days of it", after_interview=Duration(3, "working days"))
    said = theirs("2026-04-02 10:00", Label.PROCESS, promise=word)
    in_ontario = Policy(me=replace(ME, country="CA", region="ON"))
    assert silences(held, said, policy=in_ontario) == ["2026-04-08 09:00"]


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("2026-03-06 23:00", "2026-03-09 09:00"),  # on the promised day: it still stands
        ("2026-03-07 11:00", "2026-03-13 09:00"),  # the day after: a new wait
    ],
)
def test_only_a_mail_after_the_promised_day_starts_a_new_wait(written: str, due: str) -> None:
    word = theirs("2026-03-02 10:00", Label.PROCESS, promise=Promise(date(2026, 3, 6), "by Friday"))
    assert silences(word, mine(written)) == [due]


def test_a_first_date_in_an_acknowledgement_counts() -> None:
    received = theirs("2026-03-02 10:00", Label.ACKNOWLEDGEMENT, promise=Promise(date(2026, 3, 13), "in two weeks"))
    assert silences(received) == ["2026-03-16 09:00"]


def test_an_answer_that_comes_late_is_no_follow_up() -> None:
    asked = theirs("2026-03-02 10:00", Label.PROCESS, Signal.QUESTION)
    answers = [mine("2026-03-16 10:00"), mine("2026-03-24 10:00")]
    assert silences(asked, *answers) == ["2026-03-31 09:00"]  # only the second of them was a follow-up


def test_thanks_for_an_interview_that_lies_ahead_are_no_follow_up() -> None:
    booked = theirs("2026-03-02 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-04-01 14:00"))])
    chat = [mine("2026-03-12 10:00"), mine("2026-03-24 10:00"), mine("2026-03-31 12:00")]
    assert silences(booked, *chat) == ["2026-04-08 09:00"]


def test_while_an_interview_lies_ahead_nobody_is_silent() -> None:
    booked = theirs("2026-03-02 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-04-01 14:00"))])
    assert silences(booked, now="2026-03-31 10:00") == []


def test_an_arranged_time_that_cannot_be_read_lies_ahead_for_five_working_days_and_then_counts_as_over() -> None:
    booked = theirs(
        "2026-03-02 10:00",
        Label.INTERVIEW_UPDATE,
        news=[InterviewNews(InterviewStatus.CONFIRMED, trouble="the zone is not certain")],
    )
    assert told(decided("2026-03-13 10:00", booked)) == ["2026-03-02 10:00 notice review"]
    assert silences(booked) == ["2026-03-16 09:00"]


def test_a_return_date_outlives_the_candidates_next_mail() -> None:
    away = theirs("2026-03-03 10:00", Label.PROCESS, Signal.OUT_OF_OFFICE, back_on=date(2026, 3, 20))
    assert silences(HELLO, away, mine("2026-03-05 10:00")) == ["2026-03-23 09:00"]


def test_a_return_date_before_the_due_day_changes_nothing() -> None:
    away = theirs("2026-03-03 10:00", Label.PROCESS, Signal.OUT_OF_OFFICE, back_on=date(2026, 3, 4))
    assert silences(HELLO, away) == ["2026-03-09 09:00"]


def test_three_raisings_over_several_waits_make_it_cold() -> None:
    weekly = ruled(repeat=Duration(1, "weeks"))
    nudge = mine("2026-03-17 10:00")  # after the 9th and the 16th
    assert silences(HELLO, nudge, policy=weekly) == ["2026-03-24 09:00"]


def test_a_cold_process_wakes_when_they_write() -> None:
    cold = [HELLO, mine("2026-03-10 10:00"), mine("2026-03-18 10:00")]
    again = theirs("2026-05-04 10:00", Label.PROCESS)
    assert silences(*cold, again) == ["2026-05-11 09:00"]


def test_a_swindler_is_not_waited_for() -> None:
    assert silences(theirs("2026-03-02 10:00", Label.OFFER, Signal.SUSPICIOUS)) == []


def test_nor_is_somebody_who_took_his_offer_back() -> None:
    offer = theirs("2026-03-02 10:00", Label.OFFER)
    assert silences(offer, theirs("2026-03-03 10:00", Label.OFFER, offer=OfferStatus.WITHDRAWN)) == []


def test_an_advance_is_waited_for_once_it_is_answered() -> None:
    advance = theirs("2026-03-02 10:00", Label.OUTREACH)
    assert silences(advance) == []
    assert silences(advance, mine("2026-03-03 10:00", re=advance)) == ["2026-03-10 09:00"]


def test_an_advance_in_a_process_that_runs_is_a_sign_of_life() -> None:
    assert silences(HELLO, theirs("2026-03-04 10:00", Label.OUTREACH)) == ["2026-03-11 09:00"]


@pytest.mark.parametrize(("signal", "due"), [(Signal.HOLD, "2026-04-02 09:00"), (Signal.GOES_ON, "2026-03-12 09:00")])
def test_a_receipt_that_says_more_than_that_is_a_sign_of_life(signal: Signal, due: str) -> None:
    assert silences(HELLO, theirs("2026-03-05 10:00", Label.ACKNOWLEDGEMENT, signal)) == [due]


def test_a_real_no_in_a_mass_mail_ends_the_wait() -> None:
    no = theirs("2026-03-04 10:00", Label.AUTOMATED_REJECTION, Signal.NEWSLETTER, Signal.SURVEY, sender=SYSTEM)
    assert silences(HELLO, no) == []


@pytest.mark.parametrize(
    ("after", "due"),
    [
        (Duration(1, "weeks"), "2026-03-09 09:00"),
        (Duration(12, "days"), "2026-03-16 09:00"),  # Saturday the 14th
        (Duration(48, "hours"), "2026-03-05 09:00"),  # Wednesday at ten: the next reminder hour
        (Duration(46, "hours"), "2026-03-04 09:00"),
    ],
)
def test_a_rules_length_ends_at_a_reminder_hour_of_a_working_day(after: Duration, due: str) -> None:
    assert silences(HELLO, policy=ruled(after=after)) == [due]


def test_a_repetition_by_the_hour_is_never_twice_at_one_hour() -> None:
    assert silences(HELLO, policy=ruled(repeat=Duration(2, "hours"))) == [
        "2026-03-09 09:00",
        "2026-03-10 09:00",
        "2026-03-11 09:00",
    ]


# what waits for him


def asked_for(*mails: Reading, now: str = LATER) -> list[str]:
    return [line for line in told(decided(now, *mails)) if line.endswith(("answer_invite", " deadline"))]


def test_a_time_that_is_called_off_needs_no_answer() -> None:
    invite = theirs("2026-03-02 10:00", Label.INTERVIEW_INVITE, news=[invited(slot("2026-03-12 10:00"))])
    off = theirs("2026-03-02 12:00", Label.INTERVIEW_UPDATE, news=[InterviewNews(InterviewStatus.CANCELLED)])
    assert asked_for(invite, off) == []


def test_a_confirmation_by_a_booking_service_answers_an_invite_but_no_test() -> None:
    invite = theirs("2026-03-02 10:00", Label.INTERVIEW_INVITE)
    test = theirs("2026-03-02 11:00", Label.ASSESSMENT)
    booked = theirs("2026-03-02 12:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-04-20 10:00"))])
    assert len(asked_for(invite, test, booked, now="2026-04-01 00:00")) == 1


SET = "2026-03-02 10:00"


@pytest.mark.parametrize(
    "step",
    [
        theirs("2026-03-04 10:00", Label.INTERVIEW_INVITE, news=[invited(slot("2026-03-20 10:00"))]),
        theirs("2026-03-04 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-03-20 10:00"))]),
        theirs("2026-03-04 10:00", Label.PROCESS, Signal.GOES_ON),
        theirs("2026-03-04 10:00", Label.PROCESS, has_test=True),
        theirs("2026-03-04 10:00", Label.ACKNOWLEDGEMENT, Signal.RECEIPT, sender=SYSTEM, has_test=True),
        theirs("2026-03-04 10:00", Label.ASSESSMENT, confidence=0.2, has_test=True),
    ],
)
def test_a_test_waits_for_him_no_more_once_they_have_gone_on_or_have_it(step: Reading) -> None:
    test = theirs(SET, Label.ASSESSMENT, deadline="2026-03-10 23:59")
    assert [line for line in asked_for(test, step, now="2026-03-30 00:00") if line.endswith("deadline")] == []


@pytest.mark.parametrize(
    "step",
    [
        theirs("2026-03-04 10:00", Label.INTERVIEW_INVITE, runner_up=Label.ASSESSMENT),
        theirs("2026-03-04 10:00", Label.INTERVIEW_INVITE, confidence=0.2),
        theirs("2026-03-04 10:00", Label.PROCESS),
        theirs("2026-03-04 10:00", Label.ACKNOWLEDGEMENT, Signal.RECEIPT),
    ],
)
def test_a_test_still_waits_while_they_speak_of_it_or_of_something_else(step: Reading) -> None:
    test = theirs(SET, Label.ASSESSMENT, deadline="2026-03-10 23:59")
    assert "2026-03-10 09:00 reminder deadline" in asked_for(test, step, now="2026-03-30 00:00")


def test_after_the_interview_that_followed_a_test_the_company_has_the_ball() -> None:
    test = theirs(SET, Label.ASSESSMENT, deadline="2026-03-06 23:59")
    invite = theirs("2026-03-09 10:00", Label.INTERVIEW_INVITE, news=[invited(slot("2026-03-12 10:00"))])
    yes = mine("2026-03-09 11:00", Signal.ACCEPTS_TIME, re=invite)
    assert "2026-03-19 09:00 reminder silence" in told(decided("2026-03-30 00:00", test, invite, yes))


def test_a_talk_arranged_before_a_test_does_not_do_it() -> None:
    call = theirs("2026-03-01 10:00", Label.INTERVIEW_UPDATE, news=[confirmed(slot("2026-03-04 10:00"))])
    test = theirs(SET, Label.ASSESSMENT, deadline="2026-03-10 23:59")
    assert "2026-03-10 09:00 reminder deadline" in asked_for(call, test, now="2026-03-30 00:00")


def test_a_solution_in_answer_to_a_test_hands_it_in() -> None:
    test = theirs(SET, Label.ASSESSMENT)
    reply = replace(mine("2026-03-03 08:00", re=test), has_test=True)
    elsewhere = replace(mine("2026-03-03 08:00"), has_test=True)
    assert asked_for(test, reply) == []
    assert asked_for(test, elsewhere) == ["2026-03-03 09:00 reminder answer_invite"]


def test_a_testing_service_that_names_nobody_confirms_its_own_open_test() -> None:
    service = Address("Testwell", "support@hackerrank.com")
    test = theirs(SET, Label.ASSESSMENT, sender=service)
    other = theirs(SET, Label.ASSESSMENT, sender=DANA, company="Corvine")
    done = theirs("2026-03-02 20:00", Label.ACKNOWLEDGEMENT, Signal.TEST_RECEIVED, sender=service, company=None)
    known = history(test, other, done)
    assert known.process_of(done.message.id) is known.process_of(test.message.id)


def test_an_improbable_test_of_a_stranger_reminds_of_nothing_and_is_listed() -> None:
    perhaps = theirs(SET, Label.ASSESSMENT, confidence=0.2, deadline="2026-03-10 23:59")
    assert told(decided(LATER, perhaps)) == ["2026-03-02 10:00 notice review"]


def test_an_improbable_test_in_a_running_application_does_remind() -> None:
    hello = theirs("2026-03-01 10:00", Label.PROCESS)
    perhaps = theirs(SET, Label.ASSESSMENT, confidence=0.2)
    assert asked_for(hello, perhaps) == ["2026-03-03 09:00 reminder answer_invite"]


def test_a_department_is_nobody_to_wait_for() -> None:
    assert told(decided(LATER, theirs(SET, Label.PROCESS, of_an_office=True))) == []


def test_one_review_of_a_mail_is_enough() -> None:
    scam = theirs(SET, Label.OFFER, Signal.SUSPICIOUS, confidence=0.5)
    assert told(decided(LATER, scam)) == ["2026-03-02 10:00 notice review"]


def test_talk_of_pay_is_answered_by_any_mail_and_by_the_offer() -> None:
    maybe = theirs("2026-03-02 10:00", Label.OFFER, Signal.MAYBE_OFFER)
    assert asked_for(maybe) == ["2026-03-03 09:00 reminder answer_invite"]
    assert asked_for(maybe, mine("2026-03-02 12:00", re=maybe)) == []
    assert asked_for(maybe, theirs("2026-03-02 12:00", Label.OFFER)) == []


@pytest.mark.parametrize(
    ("lapses", "due"),
    [
        ("2026-03-12 17:00", ["2026-03-10 09:00", "2026-03-12 09:00"]),
        ("2026-03-09 17:00", ["2026-03-05 09:00", "2026-03-09 09:00"]),  # over a weekend
        ("2026-03-03 17:00", ["2026-03-02 10:00", "2026-03-03 09:00"]),  # at once
        ("2026-03-02 17:00", ["2026-03-02 10:00"]),  # not twice on one day
        ("2026-03-12 08:00", ["2026-03-10 09:00"]),  # it is over before the reminder hour
        ("2026-03-01 17:00", []),  # and before it was known
    ],
)
def test_a_test_lapses_on_the_second_working_day_before_and_on_the_day(lapses: str, due: list[str]) -> None:
    test = theirs("2026-03-02 10:00", Label.ASSESSMENT, deadline=lapses)
    assert [line[:16] for line in asked_for(test) if line.endswith(" deadline")] == due


def test_the_date_of_a_question_is_no_deadline_of_a_test() -> None:
    asked = theirs("2026-03-02 10:00", Label.PROCESS, Signal.QUESTION, deadline="2026-03-12 17:00")
    assert asked_for(asked) == ["2026-03-03 09:00 reminder answer_invite"]


# offers


def offers(*mails: Reading, now: str = LATER) -> list[str]:
    return [line for line in told(decided(now, *mails)) if "offer" in line]


HELD = theirs(
    "2026-02-20 10:00",
    Label.INTERVIEW_UPDATE,
    sender=ANN,
    company="Acme",
    news=[confirmed(slot("2026-02-24 10:00"))],
)
OFFERED = theirs("2026-03-24 10:00", Label.OFFER, deadline="2026-04-30 17:00")


def test_a_cold_process_is_not_told_of_an_offer() -> None:
    assert "2026-03-24 10:00 draft offer_notice" in offers(HELD, OFFERED)
    nudges = [mine("2026-03-04 10:00", to=ANN), mine("2026-03-12 10:00", to=ANN)]
    assert "2026-03-24 10:00 draft offer_notice" not in offers(HELD, *nudges, OFFERED)


def test_a_question_with_a_date_does_not_move_the_offers_deadline() -> None:
    asked = theirs("2026-03-25 10:00", Label.PROCESS, Signal.QUESTION, deadline="2026-03-27 17:00")
    assert "2026-04-28 09:00 reminder offer_deadline" in offers(OFFERED, asked)


def test_a_no_after_an_offer_ends_it() -> None:
    no = theirs("2026-03-25 10:00", Label.REJECTION)
    assert not any("offer_deadline" in line for line in offers(OFFERED, no))


def test_a_company_that_breaks_its_word_after_he_accepted_sets_the_search_going_again() -> None:
    yes = mine("2026-03-24 12:00", Signal.ACCEPTS_OFFER, re=OFFERED)
    taken_back = theirs("2026-03-26 10:00", Label.OFFER, offer=OfferStatus.WITHDRAWN)
    assert silences(HELD, OFFERED, yes) == []
    assert silences(HELD, OFFERED, yes, taken_back) == ["2026-03-03 09:00"]


def test_a_decision_day_that_is_past_is_no_reason_to_wait() -> None:
    word = theirs(
        "2026-02-25 10:00", Label.PROCESS, sender=ANN, company="Acme", promise=Promise(date(2026, 3, 2), "Monday")
    )
    short = theirs("2026-03-03 10:00", Label.OFFER, deadline="2026-03-05 17:00")
    drafts = [d.deed for d in decided("2026-03-03 10:00", HELD, word, short) if d.deed.kind == "offer_extension"]
    assert [draft.facts.reason for draft in drafts] == ["family"]  # type: ignore[union-attr]
