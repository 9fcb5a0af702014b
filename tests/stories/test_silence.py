"""Silence: whose turn it is, what counts as a sign of life, and for how long one waits. Days counted on a calendar.

In 2026 March 1 is a Sunday, the clocks of Toronto go forward on March 8, and April 3 is Good Friday.
"""

from __future__ import annotations

import pytest

from followup.core.duration import Duration
from followup.core.policy import Me, ReminderPolicy, ReminderRule
from tests.stories.story import TORONTO, Story, invitation

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
TALLINN = Me("Robin Vale", ("robin.vale@example.com",), "Europe/Tallinn", "EE")
HONOLULU = Me("Robin Vale", ("robin.vale@example.com",), "Pacific/Honolulu", "US", "HI")
MARTA = "Marta Okafor <marta.okafor@fernhill.example>"
JONAS = "Jonas Weber <jonas@tidewater.example>"
CHEN = "陈思远 <chen.siyuan@yunfan.example>"
HELD = "2026-03-03 15:00 draft thank_you", "2026-03-03 18:00 reminder debrief"


def interviewed(me: Me = TORONTO, **more: object) -> Story:
    """An interview at Fernhill on Tuesday, March 3, from 14:00 to 15:00 on the candidate's clock."""
    story = Story(me, **more)  # type: ignore[arg-type]
    story.they(
        "2026-02-24 10:12",
        MARTA,
        "Invitation: Conversation with Fernhill",
        "Hi Robin,\n\nHere is the calendar entry for our interview next week. Looking forward to it!\n\nMarta Okafor\n"
        "Talent Partner, Fernhill",
        ics=invitation(
            "20260303T140000",
            "20260303T150000",
            uid="fernhill-1@fernhill.example",
            zone=me.time_zone,
            organizer="marta.okafor@fernhill.example",
            attendees=[("Robin Vale", "robin.vale@example.com")],
        ),
    )
    return story


def silences(story: Story, until: str | None = None) -> list[str]:
    """When a silence reminder is raised or cleared."""
    return [line for line in story.acts(until) if line.endswith(" silence")]


def rule(**more: object) -> ReminderPolicy:
    return ReminderPolicy(rule=(ReminderRule(**more),))  # type: ignore[arg-type]


def test_a_week_of_working_days_after_the_interview() -> None:
    assert interviewed().acts() == [*HELD, "2026-03-10 09:00 reminder silence"]


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("Thanks again for today. You will hear from us by Friday, March 13.", "2026-03-16"),
        ("It was good to meet you. We expect to get back to you within two weeks.", "2026-03-18"),
        ("The panel meets on Monday; we'll let you know our decision before the end of next week.", "2026-03-16"),
        ("We'll come back to you with an answer in two to three weeks.", "2026-03-25"),
        ("A decision should be made by the end of the month, and I'll call you then.", "2026-04-01"),
        ("We aim to get back to candidates within ten business days.", "2026-03-18"),
        ("感谢参加今天的面试，我们会在一周内给您答复。", "2026-03-11"),
        # no dates (G8)
        ("Great meeting you. We are discussing internally and will let you know.", "2026-03-10"),
        ("辛苦了，我们回去商量下，后面有结果告诉你。", "2026-03-10"),
    ],
)
def test_edge_14_a_promised_date_moves_the_reminder_and_a_vague_word_does_not(said: str, due: str) -> None:
    story = interviewed()
    story.they("2026-03-03 17:30", MARTA, "Today's interview", f"Hi Robin,\n\n{said}\n\nBest,\nMarta Okafor\nFernhill")
    assert silences(story, "2026-04-15 00:00") == [f"{due} 09:00 reminder silence"]


def test_a_courtesy_mail_of_the_candidate_does_not_shorten_a_promise() -> None:
    story = interviewed()
    word = story.they(
        "2026-03-03 16:30", MARTA, "Next steps", "Dear Robin, we will inform you of our decision by March 20.\nMarta"
    )
    story.i("2026-03-04 08:15", MARTA, "Re: Next steps", "Dear Marta, thank you, that sounds good.\nRobin", re=word)
    assert silences(story, "2026-04-15 00:00") == ["2026-03-23 09:00 reminder silence"]


def test_a_mail_of_the_candidate_after_the_promised_date_starts_a_new_wait() -> None:
    story = interviewed()
    word = story.they(
        "2026-03-03 16:30", MARTA, "Next steps", "Dear Robin, we will inform you of our decision by March 13.\nMarta"
    )
    story.i("2026-03-14 11:00", MARTA, "Re: Next steps", "Dear Marta, is there any news yet?\nRobin", re=word)
    assert silences(story, "2026-04-15 00:00") == ["2026-03-20 09:00 reminder silence"]


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        (MARTA, "A quick update", "Hi Robin, just to say that we are still meeting people this week. More soon. Marta"),
        (
            "Kofi Mensah <kofi@fernhill.example>",
            "Your conversation with us",
            "Hello Robin, I am Marta's colleague. The team is still discussing; it takes a little longer. Kofi Mensah",
        ),
    ],
    ids=["in another thread", "a colleague"],
)
def test_edge_10_any_sign_of_life_clears_the_reminder_and_starts_the_wait_anew(
    sender: str, subject: str, body: str
) -> None:
    story = interviewed()
    story.they("2026-03-11 14:00", sender, subject, body)
    assert silences(story, "2026-03-31 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-11 14:00 cleared silence",
        "2026-03-18 09:00 reminder silence",
    ]


@pytest.mark.parametrize(
    ("sender", "subject", "body", "headers"),
    [
        (
            "Fernhill Careers <no-reply@fernhill.example>",
            "We received your application",
            "Dear Robin,\nThank you for applying to Fernhill. Your application has reached us and will be reviewed.",
            {},
        ),
        (
            MARTA,
            "Automatic reply: Thank you",
            "I am currently out of the office and will answer when I am back. For anything urgent call our front desk.",
            {"Auto-Submitted": "auto-replied"},
        ),
        (
            "Fernhill <feedback@fernhill.example>",
            "How was your interview experience?",
            "Hi Robin, please take two minutes to fill in our candidate experience survey about your interview.",
            {"List-Unsubscribe": "<mailto:out@fernhill.example>"},
        ),
        (
            "Fernhill Newsletter <news@fernhill.example>",
            "Life at Fernhill, issue 12",
            "Our newsletter this month: a new office, three recipes and jobs for you. Unsubscribe from this list here.",
            {"List-Unsubscribe": "<mailto:out@fernhill.example>", "List-Id": "<news.fernhill.example>"},
        ),
    ],
    ids=["acknowledgement", "out of office", "survey", "newsletter"],
)
def test_edge_12_what_is_no_answer(sender: str, subject: str, body: str, headers: dict[str, str]) -> None:
    story = interviewed()
    story.they("2026-03-06 14:00", sender, subject, body, headers=headers)
    assert silences(story, "2026-03-31 00:00") == ["2026-03-10 09:00 reminder silence"]


def test_edge_12_a_calendar_acceptance_is_no_answer() -> None:
    story = interviewed()
    reply = invitation("20260303T140000", "20260303T150000", uid="fernhill-1@fernhill.example", method="REPLY")
    story.they("2026-03-04 09:00", MARTA, "Accepted: Conversation with Fernhill", "Marta has accepted.", ics=reply)
    assert silences(story, "2026-03-31 00:00") == ["2026-03-10 09:00 reminder silence"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I am away and will be back at work on Monday, March 16. Marta", "2026-03-17"),
        ("Thanks for your mail. I am on annual leave until March 18 with limited access to email.", "2026-03-19"),
        ("您好，我正在休假，3月16日返回工作岗位，期间邮件回复可能不及时。", "2026-03-17"),
        ("I am out of office today and will return tomorrow.", "2026-03-11"),
    ],
)
def test_edge_12_out_of_office_with_a_return_date_waits_at_least_until_then(text: str, due: str) -> None:
    story = interviewed()
    thanks = story.i("2026-03-04 09:00", MARTA, "Thank you", "Hi Marta, thank you for the interview.\nRobin")
    story.they(
        "2026-03-04 09:01", MARTA, "Automatic reply: Thank you", text, re=thanks,
        headers={"Auto-Submitted": "auto-replied"},
    )  # fmt: skip
    assert silences(story, "2026-03-31 00:00") == [f"{due} 09:00 reminder silence"]


def test_edge_12_a_mail_that_came_back_counts_as_never_sent() -> None:
    story = interviewed()
    sent = story.i("2026-03-06 09:00", MARTA, "Thank you", "Hi Marta, thank you for your time on Tuesday.\nRobin")
    story.they(
        "2026-03-06 09:02",
        "Mail Delivery Subsystem <mailer-daemon@mx.example.com>",
        "Delivery Status Notification (Failure)",
        "Your message to marta.okafor@fernhill.example could not be delivered: mailbox is full.",
        re=sent,
        headers={"Auto-Submitted": "auto-replied"},
    )
    assert story.acts("2026-03-31 00:00") == [
        *HELD,
        "2026-03-06 09:00 withdrawn thank_you",
        "2026-03-06 09:02 notice review",
        "2026-03-10 09:00 reminder silence",
    ]


def test_edge_13_his_own_mail_from_an_alias_restarts_the_clock() -> None:
    me = Me("Robin Vale", ("robin.vale@example.com", "rv@vale.example"), "America/Toronto", "CA", "ON")
    story = interviewed(me)
    story.mails.append(
        b"From: R. Vale <rv+jobs@vale.example>\r\nTo: marta.okafor@fernhill.example\r\nSubject: Thank you\r\n"
        b"Date: Thu, 05 Mar 2026 10:00:00 -0500\r\nMessage-ID: <alias@vale.example>\r\n\r\nThank you, Marta.\r\n"
    )
    assert silences(story, "2026-03-31 00:00") == ["2026-03-12 09:00 reminder silence"]


def test_edge_16_an_application_that_no_person_answered_is_chased_only_if_a_rule_says_so() -> None:
    def story(**tables: object) -> Story:
        told = Story()
        told.they(
            "2026-03-04 12:00",
            "Alder & Pine Careers <no-reply@alderpine.example>",
            "Application received",
            "Dear Robin,\n\nThank you for having applied for the Office Manager position at Alder & Pine. It has been"
            " received, and our team will review it.",
        )
        return told.with_policy(**tables)

    assert story().acts("2026-05-01 00:00") == []
    chase = rule(stage=("applied",), after=Duration(3, "weeks"))
    assert story(reminders=chase).acts("2026-05-01 00:00") == ["2026-03-25 09:00 reminder silence"]


def test_edge_17_two_follow_ups_without_an_answer_are_the_last() -> None:
    story = interviewed()
    for day in ("2026-03-10 10:00", "2026-03-18 10:00"):
        story.i(day, MARTA, "Our interview", "Hi Marta, I wanted to ask whether there is any news.\nRobin")
    assert silences(story, "2026-06-01 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 10:00 cleared silence",
        "2026-03-17 09:00 reminder silence",
        "2026-03-18 10:00 cleared silence",
    ]
    story.they("2026-06-03 10:00", MARTA, "Sorry!", "Hi Robin, sorry for the silence, we are still deciding. Marta")
    assert silences(story, "2026-06-30 00:00")[4:] == ["2026-06-10 09:00 reminder silence"]


def test_edge_18_on_hold_is_a_long_wait_and_neither_a_no_nor_silence() -> None:
    story = interviewed()
    word = story.they(
        "2026-03-05 11:00",
        MARTA,
        "The role",
        "Hi Robin,\n\nI wanted to be open with you: there is a hiring freeze at Fernhill, so the position is on hold"
        " for now.\n\nMarta",
    )
    story.i("2026-03-05 12:00", MARTA, "Re: The role", "Thank you for telling me, Marta.\nRobin", re=word)
    assert silences(story, "2026-05-01 00:00") == ["2026-04-02 09:00 reminder silence"]
    short = story.with_policy(reminders=rule(after=Duration(10, "working days")))
    assert silences(short, "2026-03-31 00:00") == ["2026-03-19 09:00 reminder silence"]


@pytest.mark.parametrize(
    "body",
    [
        "Hi Robin, which days next week would suit you for a second conversation with our director? Marta",
        "Hi Robin, could you please send us the names of two references? Marta",
        "Robin您好，麻烦提供一下您的期望薪资和最早到岗时间，谢谢。",
    ],
)
def test_edge_19_while_the_ball_is_with_the_candidate_there_is_no_silence(body: str) -> None:
    story = interviewed()
    asked = story.they("2026-03-05 10:00", MARTA, "A question", body)
    assert story.acts("2026-03-31 00:00") == [*HELD, "2026-03-06 09:00 reminder answer_invite"]
    story.i("2026-03-09 10:00", MARTA, "Re: A question", "Hi Marta, please see below.\nRobin", re=asked)
    assert story.acts("2026-03-31 00:00")[-3:] == [
        "2026-03-09 10:00 cleared answer_invite",
        "2026-03-09 10:00 withdrawn thank_you",
        "2026-03-16 09:00 reminder silence",
    ]


def test_edge_42_nothing_is_said_of_a_process_the_candidate_withdrew_from() -> None:
    story = interviewed()
    story.i(
        "2026-03-09 10:00", MARTA, "Our interview",
        "Dear Marta,\n\nI would like to withdraw my application. Thank you for your time.\n\nRobin",
    )  # fmt: skip
    story.they(
        "2026-03-09 15:00", MARTA, "Re: Our interview", "Dear Robin, thank you for letting us know. All the best!"
    )
    story.i("2026-03-10 10:00", MARTA, "Re: Our interview", "Thank you, Marta.\nRobin")
    assert silences(story, "2026-05-01 00:00") == []


def test_edge_41_a_rejected_process_that_is_reopened_waits_anew_and_old_reminders_stay_dead() -> None:
    story = interviewed()
    story.they(
        "2026-03-11 10:00", MARTA, "Your application",
        "Dear Robin,\n\nThank you for interviewing with us. Unfortunately we have decided to go with another candidate."
        "\n\nMarta Okafor",
    )  # fmt: skip
    again = story.they(
        "2026-04-14 10:00", MARTA, "Good news",
        "Dear Robin,\n\nThe person we had chosen has declined. Would you still be interested, and could you talk to our"
        " director next week?\n\nMarta",
    )  # fmt: skip
    story.i("2026-04-14 12:00", MARTA, "Re: Good news", "Dear Marta, yes, with pleasure!\nRobin", re=again)
    assert silences(story, "2026-05-01 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-11 10:00 cleared silence",
        "2026-04-21 09:00 reminder silence",
    ]


# working time (edge case 15)


def test_edge_15_good_friday_is_not_counted_in_ontario() -> None:
    story = Story()
    story.they("2026-03-30 10:00", JONAS, "Your application", "Hi Robin, we are still looking at it. Jonas, Tidewater")
    assert story.acts("2026-04-30 00:00") == ["2026-04-07 09:00 reminder silence"]


def test_edge_15_family_day_is_a_holiday_in_ontario_and_presidents_day_in_hawaii() -> None:
    for me in (TORONTO, HONOLULU):
        story = Story(me)
        story.they(
            "2026-02-12 10:00", JONAS, "Your application", "Hi Robin, we are still looking at it. Jonas, Tidewater"
        )
        assert story.acts("2026-03-06 00:00") == ["2026-02-20 09:00 reminder silence"]


def test_edge_15_golden_week_with_its_working_saturday() -> None:
    story = Story(SHANGHAI)
    story.they("2026-09-28 10:00", CHEN, "面试进展", "Robin您好，您的面试我们还在内部讨论中。 云帆科技 陈思远")
    assert story.acts("2026-10-30 00:00") == ["2026-10-10 09:00 reminder silence"]


def test_edge_15_the_reminder_hour_is_the_wall_clock_also_after_the_clocks_change() -> None:
    for me, date, due in (
        (TORONTO, "2026-03-05 10:00", "2026-03-12 09:00"),
        (TALLINN, "2026-03-26 10:00", "2026-04-02 09:00"),
    ):
        story = Story(me)
        story.they(date, JONAS, "Your application", "Hi Robin, we are still looking at it. Jonas, Tidewater")
        assert story.acts("2026-04-30 00:00") == [f"{due} reminder silence"]


def test_edge_15_late_in_the_evening_west_of_greenwich_the_candidates_day_counts() -> None:
    story = Story(HONOLULU)
    story.they("2026-03-04 23:30", JONAS, "Your application", "Hi Robin, we are still looking at it. Jonas, Tidewater")
    assert story.acts("2026-04-30 00:00") == ["2026-03-11 09:00 reminder silence"]


# rules


def test_the_first_rule_that_fits_decides_by_company_and_stage() -> None:
    rules = ReminderPolicy(
        rule=(
            ReminderRule(company=("globex*",), after=Duration(30, "working days")),
            ReminderRule(company=("FERN*",), stage=("interview", "final"), after=Duration(8, "working days")),
            ReminderRule(after=Duration(2, "working days")),
        )
    )
    story = interviewed().with_policy(reminders=rules)
    assert silences(story, "2026-03-31 00:00") == ["2026-03-13 09:00 reminder silence"]


def test_a_rule_that_repeats_and_drafts_is_cold_after_the_third_time() -> None:
    repeating = rule(after=Duration(5, "working days"), repeat=Duration(1, "weeks"), draft=True)
    story = interviewed().with_policy(reminders=repeating)
    assert story.acts("2026-06-01 00:00") == [
        *HELD,
        "2026-03-10 09:00 draft follow_up",
        "2026-03-10 09:00 reminder silence",
        "2026-03-17 09:00 reminder silence",
        "2026-03-24 09:00 reminder silence",
    ]


def test_a_follow_up_draft_is_withdrawn_when_they_write_before_it_is_sent() -> None:
    story = interviewed().with_policy(reminders=rule(draft=True))
    story.they("2026-03-10 16:00", MARTA, "News", "Hi Robin, sorry for the wait, we need a few more days. Marta")
    assert story.acts("2026-03-16 00:00") == [
        *HELD,
        "2026-03-10 09:00 draft follow_up",
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 16:00 cleared silence",
        "2026-03-10 16:00 withdrawn follow_up",
    ]
