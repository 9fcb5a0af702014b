"""Offers: time to answer, the honest reason, who is told, and what ends it (G19-G24). Days counted on a calendar.

In 2026 March 3 is a Tuesday, April 3 Good Friday, and in China October 1 to 7 are days off, October 10 is worked.
"""

from __future__ import annotations

import pytest

from followup.core.decision import Event
from followup.core.duration import Duration
from followup.core.policy import DraftPolicy, Me, ReminderPolicy, ReminderRule
from tests.stories.story import TORONTO, Story, invitation

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
INES = "Inês Duarte <ines.duarte@kestrelworks.example>"
PAVEL = "Pavel Novak <pavel.novak@mossandco.example>"
RITA = "Rita Bloom <rita@quillpeak.example>"
ZHOU = "周敏 <zhou.min@qingshan.example>"


def offered(deadline: str, at: str = "2026-03-03 10:00", me: Me = TORONTO, **more: object) -> Story:
    """An offer from Kestrel Works that wants an answer by some day."""
    story = Story(me, **more)  # type: ignore[arg-type]
    offer(story, deadline, at)
    return story


def offer(story: Story, deadline: str, at: str = "2026-03-03 10:00") -> str:
    return story.they(
        at,
        INES,
        "Offer of employment - Kestrel Works",
        "Dear Robin,\n\nIt is a delight to offer you the Data Analyst position at Kestrel Works. The letter with"
        f" the salary and the benefits is attached. {deadline}\n\nWarm regards,\nInês Duarte\nPeople Team, Kestrel Works",
    )


def moss_interview(story: Story, start: str, final: bool = False) -> None:  # noqa: FBT001, FBT002 - a stage setting
    """Moss & Co put an interview of one hour into the calendar, sent on February 20."""
    day, hour = start.split(" ")
    stamp = f"{day.replace('-', '')}T{int(hour[:2]):02}0000"
    end = f"{day.replace('-', '')}T{int(hour[:2]) + 1:02}0000"
    which = "final round" if final else "interview"
    story.they(
        "2026-02-20 09:00",
        PAVEL,
        f"Invitation: {which.title()} at Moss & Co",
        f"Hello Robin,\n\nthis is the calendar entry for your {which} with the team at Moss & Co.\n\nPavel Novak",
        ics=invitation(stamp, end, uid="moss-1@mossandco.example", organizer="pavel.novak@mossandco.example"),
    )


def drafts(story: Story, kind: str, until: str | None = None) -> list[Event]:
    return [event for event in story.events(until) if (event.event, event.kind) == ("draft", kind)]


def extension(story: Story) -> str:
    (draft,) = drafts(story, "offer_extension")
    assert draft.body
    return draft.body


def lines(story: Story, *kinds: str, until: str | None = None) -> list[str]:
    return [line for line in story.acts(until) if line.rpartition(" ")[2] in kinds]


def test_edge_28_received_on_tuesday_answer_by_thursday() -> None:
    story = offered("Please let us know your decision by Thursday, March 5.")
    body = extension(story)
    assert "Tuesday, March 10" in body
    assert "family" in body
    assert lines(story, "offer_extension", "offer_deadline") == [
        "2026-03-03 10:00 draft offer_extension",
        "2026-03-03 10:00 reminder offer_deadline",
        "2026-03-05 09:00 reminder offer_deadline",
    ]


@pytest.mark.parametrize(
    ("deadline", "short"),
    [
        ("We need your answer by March 10.", False),  # seven days
        ("Please reply by Monday, March 9.", False),  # six days with a full weekend between
        ("Please reply by Sunday, March 8.", True),  # the Sunday does not lie strictly between
        ("This offer is valid for 48 hours.", True),
        ("Kindly confirm your acceptance no later than 5 pm ET on Friday, March 6.", True),
    ],
)
def test_edge_29_a_week_or_a_full_weekend_is_enough(deadline: str, short: bool) -> None:  # noqa: FBT001 - a table
    assert bool(drafts(offered(deadline), "offer_extension")) is short


def test_enough_time_is_the_users_to_say() -> None:
    story = offered("Please reply by Monday, March 9.")
    patient = story.with_policy(drafts=DraftPolicy(enough_time=Duration(7, "days")))
    assert "Tuesday, March 10" in extension(patient)


def test_edge_29_without_a_deadline_the_user_is_told_to_ask_for_one() -> None:
    story = offered("Any questions about it, just ring me.")
    assert story.acts("2026-04-01 00:00") == ["2026-03-03 10:00 notice review"]


def test_edge_29_within_three_hours_there_is_no_draft_but_an_urgent_notice() -> None:
    story = offered("Please confirm by 12:30 pm ET today, March 3.")
    assert lines(story, "offer_extension", "review") == ["2026-03-03 10:00 notice review"]


def test_edge_30_a_proposed_day_that_is_a_holiday_becomes_the_next_working_day() -> None:
    story = Story(SHANGHAI)
    story.they(
        "2026-09-29 10:00", ZHOU, "录用通知 - 青山软件",
        "Robin您好：\n\n恭喜您！我们很高兴正式录用您为数据分析师。请于9月30日前回复是否接受。\n\n青山软件 周敏",
    )  # fmt: skip
    assert "10月8日（周四）" in extension(story)


def test_edge_31_another_last_round_is_the_reason_only_if_there_is_one() -> None:
    alone = offered("Please let us know by Thursday, March 5.")
    assert "another company" not in extension(alone)
    racing = Story()
    moss_interview(racing, "2026-02-26 14:00", final=True)
    racing.they(
        "2026-02-27 11:00", PAVEL, "Thank you for coming in",
        "Hello Robin,\n\nit was a pleasure to have you here yesterday. We will let you know our decision by Monday,"
        " March 9.\n\nPavel Novak\nMoss & Co",
    )  # fmt: skip
    offer(racing, "Please let us know by Thursday, March 5.")
    body = extension(racing)
    assert "Monday, March 9" in body
    assert "Wednesday, March 11" in body
    assert "Moss" not in body


def test_edge_31_a_decision_day_too_far_away_is_no_reason() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    story.they(
        "2026-02-27 11:00", PAVEL, "Thank you for coming in",
        "Hello Robin,\n\nwe will inform you of our decision by March 31.\n\nPavel Novak\nMoss & Co",
    )  # fmt: skip
    offer(story, "Please let us know by Thursday, March 5.")
    assert "family" in extension(story)


def test_edge_31_a_job_that_means_moving_is_a_reason_of_its_own() -> None:
    story = offered("It includes a relocation package for your move to Halifax. Please reply by Thursday, March 5.")
    body = extension(story)
    assert "Tuesday, March 10" in body
    assert "family" not in body


def test_edge_32_verbal_then_written_then_corrected_is_one_offer() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    story.they(
        "2026-03-02 16:00", INES, "Great news",
        "Hi Robin,\n\nas I said on the phone just now, we want to offer you the Data Analyst position at Kestrel"
        " Works! The written offer follows tomorrow.\n\nInês Duarte",
    )  # fmt: skip
    offer(story, "Please let us know by Thursday, March 5.", "2026-03-03 10:00")
    story.they(
        "2026-03-04 09:00", INES, "Corrected offer letter",
        "Hi Robin,\n\nattached is the corrected offer letter: the first one had the wrong title. You now have until"
        " Friday, March 6 to accept the offer.\n\nInês Duarte",
    )  # fmt: skip
    assert lines(story, "offer_extension", "offer_notice", "offer_deadline", until="2026-03-31 00:00") == [
        "2026-03-02 16:00 draft offer_notice",
        "2026-03-03 10:00 draft offer_extension",
        "2026-03-03 10:00 reminder offer_deadline",
        "2026-03-04 09:00 cleared offer_deadline",
        "2026-03-04 09:00 withdrawn offer_extension",
        "2026-03-04 09:00 draft offer_extension",
        "2026-03-04 09:00 reminder offer_deadline",
        "2026-03-06 09:00 reminder offer_deadline",
    ]


def test_edge_32_an_offer_taken_back_withdraws_what_was_not_sent() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    offer(story, "Please let us know by Thursday, March 5.")
    story.they(
        "2026-03-04 12:00", INES, "Your offer",
        "Dear Robin,\n\nI am very sorry: because of a budget decision we have to rescind our offer of employment.\n\n"
        "Inês Duarte\nKestrel Works",
    )  # fmt: skip
    told = lines(story, "offer_extension", "offer_notice", "offer_deadline", until="2026-03-31 00:00")
    assert sorted(told) == [
        "2026-03-03 10:00 draft offer_extension",
        "2026-03-03 10:00 draft offer_notice",
        "2026-03-03 10:00 reminder offer_deadline",
        "2026-03-04 12:00 cleared offer_deadline",
        "2026-03-04 12:00 withdrawn offer_extension",
        "2026-03-04 12:00 withdrawn offer_notice",
    ]


def test_edge_33_talk_of_compensation_is_asked_about_before_others_are_told() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    story.they(
        "2026-03-03 10:00", INES, "Next steps",
        "Hi Robin,\n\nthe team loved meeting you. I'd like to talk about compensation with you this week.\n\nInês"
        " Duarte\nKestrel Works",
    )  # fmt: skip
    assert lines(story, "offer_notice", "offer_extension", until="2026-03-31 00:00") == []


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        (
            "Global Careers <hr.department.global@gmail.com>",
            "JOB OFFER",
            "You have been selected for a remote position, no interview needed! Please send a processing fee and a"  # noqa: ISC004 - one body
            " copy of your passport to secure your offer of employment.",
        ),
        (
            "Sunny Loans <deals@sunnyloans.example>",
            "A special offer for you",
            "Robin, we are happy to offer you a personal loan at 3.9 percent. This offer ends on March 5.",
        ),
        (
            "Admissions <admissions@northuni.example>",
            "Offer of admission",
            "Dear Robin, we are happy to offer you a place in our Master's programme. Please accept by March 5.",
        ),
    ],
    ids=["swindle", "loan", "admission"],
)
def test_edge_34_what_is_no_offer_of_employment_drafts_nothing(sender: str, subject: str, body: str) -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    story.they("2026-03-03 10:00", sender, subject, body)
    assert lines(story, "offer_notice", "offer_extension", "offer_deadline", "silence", until="2026-04-30 00:00") == [
        "2026-03-05 09:00 reminder silence"
    ]


def test_edge_35_only_open_processes_with_an_interview_or_a_test_are_told_and_never_by_name() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    story.they(
        "2026-02-23 10:00", "Quill Peak Careers <no-reply@quillpeak.example>", "We received your application",
        "Thanks for having applied for the Editor role at Quill Peak. Your application has been received.",
    )  # fmt: skip
    offer(story, "Please let us know by Friday, March 20.")
    (told,) = drafts(story, "offer_notice", until="2026-03-04 00:00")
    assert (told.to, told.company) == (("pavel.novak@mossandco.example",), "Moss & Co")
    assert told.body
    assert "Kestrel" not in told.body


def test_acceptance_ends_the_search_in_every_process() -> None:
    story = Story()
    moss_interview(story, "2026-02-26 14:00")
    letter = offer(story, "Please let us know by Friday, March 20.")
    story.i(
        "2026-03-04 10:00", INES, "Re: Offer of employment - Kestrel Works",
        "Dear Inês,\n\nI am happy to accept your offer. The signed letter is attached.\n\nRobin", re=letter,
    )  # fmt: skip
    assert lines(story, "offer_notice", "silence", "review", "offer_deadline", until="2026-04-30 00:00") == [
        "2026-03-03 10:00 draft offer_notice",
        "2026-03-04 10:00 withdrawn offer_notice",
        "2026-03-04 10:00 notice review",
    ]
    (review,) = [event for event in story.events() if event.kind == "review"]
    assert "Moss & Co" in review.reason


def test_a_refusal_closes_its_own_process_only() -> None:
    story = Story()
    moss_interview(story, "2026-03-04 14:00")
    letter = offer(story, "Please let us know by Friday, March 20.")
    story.i(
        "2026-03-09 10:00", INES, "Re: Offer of employment - Kestrel Works",
        "Dear Inês,\n\nthank you very much, but I have decided to decline the offer.\n\nRobin", re=letter,
    )  # fmt: skip
    assert lines(story, "silence", "offer_deadline", until="2026-04-30 00:00") == ["2026-03-11 09:00 reminder silence"]


def test_more_time_granted_is_not_asked_for_again() -> None:
    story = Story()
    letter = offer(story, "Please let us know by Thursday, March 5.")
    asked = story.i(
        "2026-03-03 18:00", INES, "Re: Offer of employment - Kestrel Works",
        "Dear Inês,\n\nthank you! May I have until Tuesday to talk it over at home?\n\nRobin", re=letter,
    )  # fmt: skip
    story.they(
        "2026-03-04 09:00", INES, "Re: Offer of employment - Kestrel Works",
        "Hi Robin,\n\nof course. We can extend the offer: please give us your answer by Monday, March 9.\n\nInês",
        re=asked,
    )  # fmt: skip
    assert lines(story, "offer_extension", "offer_deadline", until="2026-03-31 00:00") == [
        "2026-03-03 10:00 draft offer_extension",
        "2026-03-03 10:00 reminder offer_deadline",
        "2026-03-03 18:00 withdrawn offer_extension",
        "2026-03-04 09:00 cleared offer_deadline",
        "2026-03-04 09:00 no_action offer_extension",
        "2026-03-05 09:00 reminder offer_deadline",
        "2026-03-09 09:00 reminder offer_deadline",
    ]


def test_a_rule_may_repeat_the_reminder_of_an_offer() -> None:
    again = ReminderPolicy(rule=(ReminderRule(kind="offer_deadline", repeat=Duration(1, "working days")),))
    story = offered("Please let us know by Thursday, March 12.").with_policy(reminders=again)
    assert lines(story, "offer_deadline") == [
        "2026-03-10 09:00 reminder offer_deadline",
        "2026-03-11 09:00 reminder offer_deadline",
        "2026-03-12 09:00 reminder offer_deadline",
    ]


def test_an_offer_reminds_on_the_second_working_day_before_across_a_holiday() -> None:
    story = offered("Please let us know by Monday, April 6.", at="2026-03-23 10:00")
    assert lines(story, "offer_deadline") == [
        "2026-04-01 09:00 reminder offer_deadline",
        "2026-04-06 09:00 reminder offer_deadline",
    ]
