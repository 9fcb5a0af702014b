"""The rules of the guidance, on readings made by hand. Dates were counted on a calendar: 2026-03-03 is a Tuesday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from followup.core.decision import Draft
from followup.core.drafts import Reason
from followup.core.duration import Duration
from followup.core.model import Address, InterviewNews, InterviewStatus, Label, OfferStatus, Promise, Signal
from followup.core.policy import DraftPolicy, Policy, ReminderPolicy, ReminderRule
from tests.core.desk import (
    DANA,
    LI,
    ME,
    SYSTEM,
    cancelled,
    confirmed,
    decided,
    invited,
    mine,
    moved,
    slot,
    theirs,
    told,
)

INVITE, UPDATE, OFFER = Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE, Label.OFFER
TUESDAY = slot("2026-03-03 14:00", "2026-03-03 15:00")
AT_THE_INTERVIEW = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(DANA,))])


def drafts(now: str, *readings: object, **more: object) -> list[Draft]:
    return [d.deed for d in decided(now, *readings, **more) if isinstance(d.deed, Draft)]  # type: ignore[arg-type]


def test_an_interview_held_gets_a_thank_you_a_debrief_and_a_week_later_a_reminder() -> None:
    assert told(decided("2026-03-20 00:00", AT_THE_INTERVIEW)) == [
        "2026-03-03 15:00 draft thank_you",
        "2026-03-03 18:00 reminder debrief",
        "2026-03-10 09:00 reminder silence",
    ]


def test_an_end_that_nobody_named_is_an_hour_after_the_start() -> None:
    update = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(slot("2026-03-03 14:30"))])
    assert "2026-03-03 15:30 draft thank_you" in told(decided("2026-03-04 00:00", update))


def test_a_proposed_time_that_nobody_agreed_to_is_no_interview() -> None:
    invite = theirs("2026-02-26 10:00", INVITE, news=[invited(TUESDAY)])
    assert told(decided("2026-03-20 00:00", invite)) == ["2026-02-27 09:00 reminder answer_invite"]


def test_a_time_the_candidate_accepts_is_arranged() -> None:
    invite = theirs("2026-02-26 10:00", INVITE, news=[invited(TUESDAY)])
    yes = mine("2026-02-26 12:00", Signal.ACCEPTS_TIME, re=invite)
    assert "2026-03-03 15:00 draft thank_you" in told(decided("2026-03-04 00:00", invite, yes))


def test_of_several_times_the_one_the_candidate_names_is_arranged() -> None:
    other = slot("2026-03-04 10:00", "2026-03-04 11:00")
    invite = theirs("2026-02-26 10:00", INVITE, news=[invited(TUESDAY, other)])
    yes = mine("2026-02-26 12:00", re=invite, news=[confirmed(slot("2026-03-04 10:00"))])
    assert "2026-03-04 11:00 draft thank_you" in told(decided("2026-03-05 00:00", invite, yes))


def test_a_confirmation_without_a_time_means_the_time_the_candidate_named() -> None:
    invite = theirs("2026-02-26 10:00", INVITE, news=[InterviewNews(InterviewStatus.INVITED)])
    wish = mine("2026-02-26 12:00", re=invite, news=[invited(TUESDAY)])
    yes = theirs("2026-02-26 14:00", UPDATE, news=[confirmed(None)], re=wish.message.id)
    assert "2026-03-03 15:00 draft thank_you" in told(decided("2026-03-04 00:00", invite, wish, yes))


@pytest.mark.parametrize("signal", [Signal.NO_SHOW])
def test_nothing_is_drafted_for_an_interview_nobody_came_to(signal: Signal) -> None:
    gone = theirs("2026-03-03 14:20", Label.PROCESS, signal)
    assert told(decided("2026-03-04 00:00", AT_THE_INTERVIEW, gone)) == ["2026-03-03 14:20 no_action thank_you"]


def test_a_cancelled_interview_is_refused_at_its_cancellation() -> None:
    off = theirs("2026-03-02 16:00", UPDATE, news=[cancelled()])
    assert told(decided("2026-03-04 00:00", AT_THE_INTERVIEW, off)) == ["2026-03-02 16:00 no_action thank_you"]


def test_moved_twice_only_the_last_confirmed_time_counts() -> None:
    first = theirs("2026-02-27 10:00", UPDATE, news=[moved(slot("2026-03-04 14:00"), TUESDAY)])
    second = theirs("2026-03-04 13:00", UPDATE, news=[moved(slot("2026-03-06 09:00", "2026-03-06 10:00"))])
    thanks = [line for line in told(decided("2026-03-20 00:00", AT_THE_INTERVIEW, first, second)) if "thank" in line]
    assert thanks == ["2026-03-06 10:00 draft thank_you"]


def test_each_person_met_gets_a_note_and_the_panel_does_not_read_the_same_twice() -> None:
    panel = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(DANA, LI))])
    found = drafts("2026-03-04 00:00", panel)
    assert {draft.to.address for draft in found} == {"dana@lumen.example", "li@lumen.example"}
    assert {draft.facts.variant for draft in found} == {0, 1}


def test_rounds_of_one_day_with_one_person_get_one_note_after_the_last() -> None:
    morning, noon = slot("2026-03-03 09:00", "2026-03-03 10:00"), slot("2026-03-03 12:00", "2026-03-03 13:00")
    day = theirs(
        "2026-02-26 10:00",
        UPDATE,
        news=[confirmed(morning, interviewers=(DANA,)), confirmed(noon, interviewers=(DANA, LI))],
    )
    assert [line for line in told(decided("2026-03-04 00:00", day)) if "debrief" not in line] == [
        "2026-03-03 13:00 draft thank_you",
        "2026-03-03 13:00 draft thank_you",
    ]


def test_where_no_interviewer_is_known_the_person_who_arranged_it_is_thanked() -> None:
    booked = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY)])
    (draft,) = drafts("2026-03-04 00:00", booked)
    assert draft.to.address == DANA.address
    assert not draft.facts.interviewed


def test_where_nobodys_address_is_known_the_user_is_told() -> None:
    booked = theirs("2026-02-26 10:00", UPDATE, sender=SYSTEM, news=[confirmed(TUESDAY)])
    assert "2026-03-03 15:00 notice review" in told(decided("2026-03-04 00:00", booked))


def test_no_thank_you_for_somebody_he_has_written_to_since() -> None:
    own = mine("2026-03-03 14:50", re=AT_THE_INTERVIEW)
    assert "2026-03-03 15:00 no_action thank_you" in told(decided("2026-03-04 00:00", AT_THE_INTERVIEW, own))


def test_thank_you_notes_can_be_switched_off() -> None:
    off = Policy(ME, drafts=DraftPolicy(thank_you=False))
    assert "2026-03-03 15:00 no_action thank_you" in told(decided("2026-03-04 00:00", AT_THE_INTERVIEW, policy=off))


# rejections


def test_form_mail_before_any_talk_is_not_answered() -> None:
    no = theirs("2026-03-05 10:00", Label.AUTOMATED_REJECTION, sender=SYSTEM)
    (only,) = decided("2026-04-01 00:00", no)
    assert (told([only]), only.ground.rules) == (["2026-03-05 10:00 no_action rejection_reply"], ("G11",))


def test_form_mail_after_an_interview_is_answered_to_the_last_person() -> None:
    no = theirs("2026-03-05 10:00", Label.AUTOMATED_REJECTION, sender=SYSTEM)
    last = drafts("2026-03-06 00:00", AT_THE_INTERVIEW, no)[-1]
    assert (last.kind, last.to.address) == ("rejection_reply", DANA.address)


def test_a_no_after_an_answered_personal_mail_is_answered() -> None:
    hello = theirs("2026-03-02 10:00", Label.PROCESS)
    answer = mine("2026-03-02 12:00", re=hello)
    no = theirs("2026-03-05 10:00", Label.REJECTION)
    assert told(decided("2026-04-01 00:00", hello, answer, no)) == ["2026-03-05 10:00 draft rejection_reply"]


def test_a_no_to_somebody_who_only_applied_is_not_answered() -> None:
    no = theirs("2026-03-05 10:00", Label.REJECTION)
    assert told(decided("2026-04-01 00:00", no)) == ["2026-03-05 10:00 no_action rejection_reply"]


def test_no_farewell_once_they_have_written_again() -> None:
    no = theirs("2026-03-05 10:00", Label.REJECTION)
    again = theirs("2026-03-05 15:00", INVITE)
    kinds = [draft.kind for draft in drafts("2026-03-06 00:00", AT_THE_INTERVIEW, no, again)]
    assert "rejection_reply" not in kinds


# silence


@pytest.mark.parametrize(
    ("promise", "due"),
    [
        (None, "2026-03-10 09:00"),
        (Promise(date(2026, 3, 13), "by Friday"), "2026-03-16 09:00"),
        (Promise(date(2026, 3, 17), "within two weeks", after_interview=Duration(14, "days")), "2026-03-18 09:00"),
    ],
)
def test_a_promised_date_wins_over_the_business_week(promise: Promise | None, due: str) -> None:
    told_so = replace(AT_THE_INTERVIEW, promise=promise)
    assert f"{due} reminder silence" in told(decided("2026-03-25 00:00", told_so))


def test_a_courtesy_mail_does_not_undo_a_promise() -> None:
    word = theirs("2026-03-03 17:00", Label.PROCESS, promise=Promise(date(2026, 3, 13), "by the 13th"))
    thanks = mine("2026-03-04 09:00", re=word)
    assert told(decided("2026-03-25 00:00", word, thanks)) == ["2026-03-16 09:00 reminder silence"]


def test_a_holding_mail_starts_the_wait_anew() -> None:
    holding = theirs("2026-03-09 12:00", Label.PROCESS)
    assert "2026-03-16 09:00 reminder silence" in told(decided("2026-03-25 00:00", AT_THE_INTERVIEW, holding))


def test_on_hold_waits_twenty_working_days() -> None:
    hold = theirs("2026-03-04 12:00", Label.PROCESS, Signal.HOLD)
    assert told(decided("2026-04-30 00:00", hold)) == ["2026-04-01 09:00 reminder silence"]


def test_a_process_that_only_knows_a_system_is_not_chased() -> None:
    assert told(decided("2026-04-30 00:00", theirs("2026-03-04 12:00", Label.ACKNOWLEDGEMENT, sender=SYSTEM))) == []


def test_unless_a_rule_names_the_stage() -> None:
    rule = ReminderRule(name="nudge", stage=("applied",), after=Duration(10, "working days"))
    policy = Policy(ME, reminders=ReminderPolicy(rule=(rule,)))
    received = theirs("2026-03-04 12:00", Label.ACKNOWLEDGEMENT, sender=SYSTEM)
    assert told(decided("2026-04-30 00:00", received, policy=policy)) == ["2026-03-18 09:00 reminder silence"]


def test_two_follow_ups_without_an_answer_and_the_process_is_cold() -> None:
    hello = theirs("2026-03-02 10:00", Label.PROCESS)
    first, second = mine("2026-03-09 10:00", re=hello), mine("2026-03-17 10:00", re=hello)
    assert "2026-03-16 09:00 reminder silence" in told(decided("2026-03-16 10:00", hello, first))
    assert told(decided("2026-05-30 00:00", hello, first, second)) == []


def test_three_raisings_and_no_more() -> None:
    rule = ReminderRule(repeat=Duration(5, "working days"))
    policy = Policy(ME, reminders=ReminderPolicy(rule=(rule,)))
    hello = theirs("2026-03-02 10:00", Label.PROCESS)
    assert told(decided("2026-05-30 00:00", hello, policy=policy)) == [
        "2026-03-09 09:00 reminder silence",
        "2026-03-16 09:00 reminder silence",
        "2026-03-23 09:00 reminder silence",
    ]


def test_an_out_of_office_mail_moves_the_day_behind_the_return() -> None:
    hello = theirs("2026-03-02 10:00", Label.PROCESS)
    away = theirs("2026-03-03 10:00", Label.PROCESS, Signal.OUT_OF_OFFICE, back_on=date(2026, 3, 16))
    assert told(decided("2026-05-30 00:00", hello, away)) == ["2026-03-17 09:00 reminder silence"]


def test_a_rule_may_ask_for_a_draft_with_the_reminder() -> None:
    policy = Policy(ME, reminders=ReminderPolicy(rule=(ReminderRule(draft=True),)))
    hello = theirs("2026-03-02 10:00", Label.PROCESS)
    assert told(decided("2026-05-30 00:00", hello, policy=policy)) == [
        "2026-03-09 09:00 draft follow_up",
        "2026-03-09 09:00 reminder silence",
    ]


# what waits for the candidate


def test_a_test_reminds_of_itself_and_of_its_deadline() -> None:
    test = theirs("2026-03-03 10:00", Label.ASSESSMENT, deadline="2026-03-10 23:59")
    assert told(decided("2026-05-30 00:00", test)) == [
        "2026-03-04 09:00 reminder answer_invite",
        "2026-03-06 09:00 reminder deadline",
        "2026-03-10 09:00 reminder deadline",
    ]


def test_a_test_that_arrived_asks_for_nothing_more() -> None:
    test = theirs("2026-03-03 10:00", Label.ASSESSMENT, deadline="2026-03-10 23:59")
    done = theirs("2026-03-03 15:00", Label.ACKNOWLEDGEMENT, Signal.TEST_RECEIVED)
    assert "answer_invite" not in " ".join(told(decided("2026-05-30 00:00", test, done)))


def test_an_invite_for_tomorrow_morning_cannot_wait_until_nine() -> None:
    invite = theirs("2026-03-03 19:00", INVITE, news=[invited(slot("2026-03-04 08:30"))])
    assert told(decided("2026-03-03 19:00", invite)) == ["2026-03-03 19:00 reminder answer_invite"]


# offers


def test_an_offer_with_two_days_to_answer_asks_for_the_tuesday_after_the_weekend() -> None:
    offer = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-05 23:59")
    (draft,) = drafts("2026-03-03 10:00", offer)
    assert (draft.facts.reason, draft.facts.proposed_day) == (Reason.FAMILY, date(2026, 3, 10))


@pytest.mark.parametrize(
    ("deadline", "short"),
    [
        ("2026-03-10 23:59", False),  # seven days
        ("2026-03-09 23:59", False),  # six days with the weekend of the 7th
        ("2026-03-08 23:59", True),  # Sunday: no full weekend strictly between
        ("2026-03-06 23:59", True),
    ],
)
def test_a_full_weekend_and_enough_days_are_time_enough(deadline: str, short: bool) -> None:  # noqa: FBT001 - a table
    offer = theirs("2026-03-03 10:00", OFFER, deadline=deadline)
    assert bool(drafts("2026-03-03 10:00", offer)) is short


def test_the_other_company_is_told_and_its_last_round_is_the_reason() -> None:
    acme = Address("Ann Lee", "ann@acme.example")
    final = theirs(
        "2026-02-20 10:00",
        UPDATE,
        Signal.FINAL_ROUND,
        sender=acme,
        company="Acme",
        news=[confirmed(slot("2026-02-26 10:00"))],
    )
    word = theirs(
        "2026-02-27 10:00", Label.PROCESS, sender=acme, company="Acme", promise=Promise(date(2026, 3, 9), "Monday")
    )
    offer = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-05 23:59")
    found = {draft.kind: draft for draft in drafts("2026-03-03 10:00", final, word, offer)}
    extension = found["offer_extension"].facts
    assert (extension.reason, extension.proposed_day) == (Reason.LAST_STAGE, date(2026, 3, 11))
    assert extension.other_decision_day == date(2026, 3, 9)
    assert found["offer_notice"].to.address == acme.address


def test_a_corrected_offer_is_the_same_offer_with_a_new_deadline() -> None:
    first = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-05 23:59")
    second = theirs("2026-03-04 10:00", OFFER, deadline="2026-03-06 23:59", offer=OfferStatus.CHANGED)
    kinds = [draft.kind for draft in drafts("2026-03-04 10:00", first, second)]
    assert kinds == ["offer_extension"]


def test_an_offer_without_a_deadline_is_for_the_users_eye() -> None:
    assert told(decided("2026-03-04 00:00", theirs("2026-03-03 10:00", OFFER))) == ["2026-03-03 10:00 notice review"]


def test_an_offer_reminds_two_working_days_before_and_on_the_day() -> None:
    offer = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-12 17:00")
    lines = [line for line in told(decided("2026-04-01 00:00", offer)) if "offer_deadline" in line]
    assert lines == ["2026-03-10 09:00 reminder offer_deadline", "2026-03-12 09:00 reminder offer_deadline"]


def test_an_accepted_offer_ends_the_search() -> None:
    other = theirs("2026-03-02 10:00", Label.PROCESS, company="Acme", sender=Address("Ann", "ann@acme.example"))
    offer = theirs("2026-03-03 10:00", OFFER, deadline="2026-03-12 17:00")
    yes = mine("2026-03-04 10:00", Signal.ACCEPTS_OFFER, re=offer)
    lines = told(decided("2026-04-01 00:00", other, offer, yes))
    assert lines == ["2026-03-04 10:00 notice review"]


# certainty


def test_nothing_is_drafted_from_an_uncertain_mail() -> None:
    no = theirs("2026-03-05 10:00", Label.REJECTION, Signal.MET, confidence=0.5)
    assert told(decided("2026-04-01 00:00", no)) == [
        "2026-03-05 10:00 no_action rejection_reply",
        "2026-03-05 10:00 notice review",
    ]


def test_an_invite_for_another_role_is_said_at_once() -> None:
    received = theirs("2026-03-01 10:00", Label.ACKNOWLEDGEMENT, role="Data Engineer")
    invite = theirs("2026-03-02 10:00", INVITE, role="Sales Manager")
    assert "2026-03-02 10:00 notice role_changed" in told(decided("2026-03-02 10:00", received, invite))


def test_the_draft_speaks_the_language_of_the_thread() -> None:
    update = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(DANA,))], language="zh-Hans")
    (draft,) = drafts("2026-03-04 00:00", update)
    assert draft.facts.language == "zh-Hans"


def test_a_language_without_templates_is_listed_for_review() -> None:
    update = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(DANA,))], language="de")
    assert drafts("2026-03-04 00:00", update) == []


def test_an_uncertain_invite_is_made_good_by_a_certain_confirmation() -> None:
    invite = theirs("2026-02-25 10:00", INVITE, confidence=0.5, news=[invited(TUESDAY)])
    assert "2026-03-03 15:00 draft thank_you" in told(decided("2026-03-04 00:00", invite, AT_THE_INTERVIEW))


def test_a_certain_confirmation_does_not_vouch_for_an_uncertain_move() -> None:
    perhaps = theirs("2026-03-02 10:00", UPDATE, confidence=0.5, news=[moved(slot("2026-03-04 10:00"))])
    assert drafts("2026-03-05 00:00", AT_THE_INTERVIEW, perhaps) == []


@pytest.mark.parametrize(
    ("label", "sender", "said"),
    [(INVITE, DANA, True), (INVITE, SYSTEM, True), (UPDATE, DANA, True), (UPDATE, SYSTEM, False)],
)
def test_who_invites_for_another_role(label: Label, sender: Address, said: bool) -> None:  # noqa: FBT001 - a table
    received = theirs("2026-03-01 10:00", Label.ACKNOWLEDGEMENT, role="Data Engineer")
    invite = theirs("2026-03-02 10:00", label, sender=sender, role="Sales Manager", news=[confirmed(TUESDAY)])
    assert ("2026-03-02 10:00 notice role_changed" in told(decided("2026-03-02 10:00", received, invite))) is said


def test_thank_you_notes_that_are_switched_off_are_no_question_to_whom() -> None:
    off = Policy(ME, drafts=DraftPolicy(thank_you=False))
    booked = theirs("2026-02-26 10:00", UPDATE, sender=SYSTEM, news=[confirmed(TUESDAY)])
    lines = told(decided("2026-03-04 00:00", booked, policy=off))
    assert lines == ["2026-03-03 15:00 no_action thank_you", "2026-03-03 18:00 reminder debrief"]


def test_an_accepted_offer_leaves_no_older_draft_about() -> None:
    other = Address("Ann", "ann@acme.example")
    offer = theirs("2026-03-05 10:00", OFFER, sender=other, company="Acme", deadline="2026-03-20 17:00")
    yes = mine("2026-03-06 10:00", Signal.ACCEPTS_OFFER, to=other, re=offer)
    assert [draft.kind for draft in drafts("2026-03-05 12:00", AT_THE_INTERVIEW, offer)] == [
        "thank_you",
        "offer_notice",
    ]
    assert drafts("2026-03-06 12:00", AT_THE_INTERVIEW, offer, yes) == []
