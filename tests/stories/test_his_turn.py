"""What waits for the candidate, what was a form letter, and what he writes himself. Days counted on a calendar."""

from __future__ import annotations

import pytest

from followup.core.corrections import Correction, Word
from followup.core.duration import Duration
from followup.core.guidance import decide
from followup.core.history import History
from followup.core.policy import Me, ReminderPolicy, ReminderRule
from followup.core.reading import read
from followup.core.search import Search
from followup.mail.parse import parse
from followup.ports import Arrival
from tests.stories.story import TORONTO, Story, invitation

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
LENA = "Lena Fischer <lena.fischer@harbourline.example>"
SYSTEM = "Harbourline Careers <no-reply@harbourline.example>"
WANG = "王丽 <wang.li@chengguang.example>"


def acts(story: Story, *kinds: str, until: str = "2026-04-30 00:00") -> list[str]:
    return [line for line in story.acts(until) if line.rpartition(" ")[2] in kinds]


def given_a_test(deadline: str = "Please complete it by Tuesday, March 10.") -> Story:
    story = Story()
    story.they(
        "2026-03-03 10:00",
        LENA,
        "Coding assessment for Harbourline",
        "Hi Robin,\n\nas a next step we would like you to complete an online coding assessment. It takes about 90"
        f" minutes. {deadline}\n\nLena Fischer\nHarbourline",
    )
    return story


def test_edge_24_a_test_reminds_of_itself_and_before_its_deadline() -> None:
    assert acts(given_a_test(), "answer_invite", "deadline", "silence", "thank_you") == [
        "2026-03-04 09:00 reminder answer_invite",
        "2026-03-06 09:00 reminder deadline",
        "2026-03-10 09:00 reminder deadline",
    ]


@pytest.mark.parametrize("told_by", ["receipt", "own mail"])
def test_a_test_that_was_done_asks_no_more_and_the_company_has_the_ball(told_by: str) -> None:
    story = given_a_test()
    if told_by == "receipt":
        story.they(
            "2026-03-05 20:00", SYSTEM, "Harbourline: submission received",
            "Hi Robin, thank you for completing the coding test for the Backend Developer position at Harbourline. Your"
            " submission has been received and our team will review it.",
        )  # fmt: skip
    else:
        story.i("2026-03-05 20:00", LENA, "Coding assessment", "Hi Lena, I have finished the assessment.\nRobin")
    assert acts(story, "answer_invite", "deadline", "silence") == [
        "2026-03-04 09:00 reminder answer_invite",
        "2026-03-05 20:00 cleared answer_invite",
        "2026-03-12 09:00 reminder silence",
    ]


def test_a_mail_about_something_else_does_not_do_the_test() -> None:
    story = given_a_test()
    story.i("2026-03-04 12:00", LENA, "Re: Coding assessment", "Hi Lena, thank you, I will start soon.\nRobin")
    assert acts(story, "deadline", "silence") == [
        "2026-03-06 09:00 reminder deadline",
        "2026-03-10 09:00 reminder deadline",
    ]


def test_an_invite_is_asked_about_on_the_first_working_day_and_cleared_by_any_answer() -> None:
    story = Story()
    invite = story.they(
        "2026-03-06 18:40", LENA, "Interview with Harbourline?",
        "Hi Robin,\n\nwe would be glad to invite you to an interview for the Backend Developer role. When would you be"
        " available next week?\n\nLena Fischer",
    )  # fmt: skip
    story.i(
        "2026-03-10 12:00", LENA, "Re: Interview with Harbourline?", "Hi Lena, Thursday after 2 pm.\nRobin", re=invite
    )
    assert acts(story, "answer_invite", "silence") == [
        "2026-03-09 09:00 reminder answer_invite",
        "2026-03-10 12:00 cleared answer_invite",
        "2026-03-17 09:00 reminder silence",
    ]


def test_a_calendar_acceptance_answers_an_invite() -> None:
    story = Story()
    story.they(
        "2026-03-03 10:00", LENA, "Invitation: Interview Harbourline",
        "Hi Robin, I am inviting you to an interview on Friday, March 20 at 2 pm. Does this work? Lena",
        ics=invitation("20260320T140000", "20260320T150000", organizer="lena.fischer@harbourline.example"),
    )  # fmt: skip
    story.i(
        "2026-03-03 11:00", LENA, "Accepted: Interview Harbourline", "Robin Vale has accepted.",
        ics=invitation("20260320T140000", "20260320T150000", method="REPLY"),
    )  # fmt: skip
    assert acts(story, "answer_invite", "silence", until="2026-03-20 12:00") == []


def test_an_invite_for_the_next_morning_is_said_at_once() -> None:
    story = Story()
    story.they(
        "2026-03-04 20:10", LENA, "Short notice",
        "Hi Robin,\n\nsorry for the late notice: could you join an interview tomorrow, March 5, at 8:30 am ET?\n\nLena",
    )  # fmt: skip
    assert acts(story, "answer_invite") == ["2026-03-04 20:10 reminder answer_invite"]


def test_two_invites_of_one_day_are_due_once() -> None:
    story = Story()
    story.they(
        "2026-03-03 10:00", LENA, "Interview with Harbourline",
        "Hi Robin, we are happy to invite you to an interview. You will get a link to choose a time. Lena Fischer",
    )  # fmt: skip
    story.they(
        "2026-03-03 10:20", LENA, "Choose a time for your interview",
        "Hi Robin, please pick a time for your interview here: https://book.harbourline.example/lena",
    )  # fmt: skip
    assert acts(story, "answer_invite") == ["2026-03-04 09:00 reminder answer_invite"]


def test_a_rule_may_repeat_and_delay_what_waits_for_him() -> None:
    again = ReminderRule(kind="answer_invite", after=Duration(2, "working days"), repeat=Duration(1, "working days"))
    story = given_a_test("There is no hurry.").with_policy(reminders=ReminderPolicy(rule=(again,)))
    assert acts(story, "answer_invite") == [
        "2026-03-05 09:00 reminder answer_invite",
        "2026-03-06 09:00 reminder answer_invite",
        "2026-03-09 09:00 reminder answer_invite",
    ]


def test_a_chinese_test_with_its_deadline_over_a_working_sunday() -> None:
    story = Story(SHANGHAI)
    story.they(
        "2026-09-15 10:00", WANG, "晨光科技在线笔试邀请",
        "Robin同学您好：\n\n恭喜您通过简历筛选，请于9月21日前完成在线笔试，笔试时长90分钟。\n\n晨光科技 王丽",
    )  # fmt: skip
    assert acts(story, "deadline", until="2026-10-30 00:00") == [
        "2026-09-18 09:00 reminder deadline",
        "2026-09-21 09:00 reminder deadline",
    ]


# rejections


def test_edge_3_an_automated_rejection_before_any_talk_is_recorded_and_left_alone() -> None:
    story = Story()
    story.they(
        "2026-03-02 10:00", SYSTEM, "Application received",
        "Dear Robin, thank you for applying for Backend Developer at Harbourline. We have received your application.",
    )  # fmt: skip
    story.they(
        "2026-03-09 10:00", SYSTEM, "Your application at Harbourline",
        "Dear Robin,\n\nThank you for your interest in Harbourline. Unfortunately, we will not be going"
        " forward with your application for Backend Developer.\n\nHarbourline Careers. Please do not answer this email.",
    )  # fmt: skip
    assert story.acts("2026-05-01 00:00") == ["2026-03-09 10:00 no_action rejection_reply"]


def test_edge_4_a_form_no_after_the_interview_is_answered_to_the_last_person() -> None:
    story = held()
    story.they(
        "2026-03-09 10:00", SYSTEM, "Your application at Harbourline",
        "Dear Robin,\n\nThank you for your interest in Harbourline. Unfortunately, we will not be going"
        " forward with your application.\n\nHarbourline Careers. Please do not answer this email.",
    )  # fmt: skip
    (reply,) = [e for e in story.events("2026-04-01 00:00") if (e.event, e.kind) == ("draft", "rejection_reply")]
    assert reply.to == ("lena.fischer@harbourline.example",)


def held() -> Story:
    """An interview with Lena on Tuesday, March 3, from 14:00 to 15:00."""
    story = Story()
    story.they(
        "2026-02-25 10:00", LENA, "Invitation: Interview Harbourline",
        "Hi Robin, here is the invitation for our interview. Lena Fischer",
        ics=invitation("20260303T140000", "20260303T150000", organizer="lena.fischer@harbourline.example"),
    )  # fmt: skip
    return story


def test_edge_8_what_the_candidate_wrote_himself_is_not_drafted() -> None:
    story = held()
    story.i("2026-03-03 14:58", LENA, "Thank you", "Hi Lena, thank you for the interview just now.\nRobin")
    assert acts(story, "thank_you") == ["2026-03-03 15:00 no_action thank_you"]


def test_edge_8_what_he_writes_before_sending_the_draft_withdraws_it() -> None:
    story = held()
    story.i("2026-03-03 16:30", LENA, "Thank you", "Hi Lena, thank you for the interview today.\nRobin")
    assert acts(story, "thank_you") == ["2026-03-03 15:00 draft thank_you", "2026-03-03 16:30 withdrawn thank_you"]


# his word (P5)


def raised(story: Story, kind: str, at: str = "2026-03-11 00:00") -> str:
    """The key of the first reminder of a kind, as the ledger has it at some time."""
    grown = History(story.setting())
    for number, raw in enumerate(story.mails):
        mail = parse(Arrival(f"{number}", raw))
        if mail.time <= story.time(at):
            grown.add(read(mail, story.setting().policy))
    return next(one.key for one in decide(Search(grown, story.time(at))) if one.deed.kind == kind)


def test_a_reminder_put_off_comes_again_when_he_said() -> None:
    story = held()
    story.they("2026-04-20 10:00", LENA, "News", "Hi Robin, sorry, still deciding. Lena")
    key = raised(story, "silence")
    story.said.append(Correction(story.time("2026-03-10 12:00"), Word.SNOOZE, key, "2026-03-13T16:00:00-04:00"))
    assert acts(story, "silence", until="2026-04-01 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 12:00 cleared silence",
        "2026-03-13 16:00 reminder silence",
    ]


def test_a_reminder_put_off_is_not_raised_once_they_have_written() -> None:
    story = held()
    key = raised(story, "silence")
    story.they("2026-03-12 10:00", LENA, "News", "Hi Robin, sorry, still deciding. Lena")
    story.said.append(Correction(story.time("2026-03-10 12:00"), Word.SNOOZE, key, "2026-03-13T16:00:00-04:00"))
    assert acts(story, "silence", until="2026-04-01 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 12:00 cleared silence",
        "2026-03-19 09:00 reminder silence",
    ]


def test_a_reminder_put_away_is_over_with_all_its_repetitions() -> None:
    weekly = ReminderPolicy(rule=(ReminderRule(repeat=Duration(1, "weeks")),))
    story = held().with_policy(reminders=weekly)
    key = raised(story, "silence")
    story.they("2026-04-20 10:00", LENA, "News", "Hi Robin, sorry, still deciding. Lena")
    story.said.append(Correction(story.time("2026-03-10 12:00"), Word.DISMISS, key))
    assert acts(story, "silence", until="2026-04-15 00:00") == [
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 12:00 cleared silence",
    ]


def test_a_process_he_closes_is_silent_and_one_he_reopens_is_not() -> None:
    story = held()
    story.they("2026-04-20 10:00", "News <news@paper.example>", "The morning paper", "Rain in the afternoon.")
    process = next(event.process for event in story.events() if event.process)
    assert process
    story.said.append(Correction(story.time("2026-03-05 12:00"), Word.CLOSE, process))
    assert acts(story, "silence") == []
    story.said.append(Correction(story.time("2026-03-06 12:00"), Word.REOPEN, process))
    assert acts(story, "silence") == ["2026-03-10 09:00 reminder silence"]


def test_a_taught_label_wins_over_our_reading() -> None:
    story = held()
    wrong = story.they("2026-03-06 10:00", LENA, "News", "Hi Robin, we need a few more days to decide. Lena")
    story.said.append(Correction(story.time("2026-03-06 12:00"), Word.LABEL, wrong, "rejection"))
    assert acts(story, "silence", "rejection_reply") == ["2026-03-06 10:00 draft rejection_reply"]


def test_with_no_mail_at_all_there_is_nothing_to_do() -> None:
    assert Story(TORONTO).acts() == []


def test_praise_of_a_test_and_an_interview_after_it_give_the_company_the_ball() -> None:
    story = given_a_test("Please complete it by Thursday, March 5.")
    story.they(
        "2026-03-06 10:00", LENA, "Harbourline: talk with the team",
        "Hi Robin,\n\nstrong result on the coding assessment! We invite you to an interview for the Backend"
        " Developer role on Tuesday, March 10 at 2:00 pm ET. Does that suit you?\n\nLena Fischer",
    )  # fmt: skip
    story.i(
        "2026-03-06 11:00", LENA, "Re: Harbourline: talk with the team", "Hi Lena, Tuesday at 2 pm suits me.\nRobin"
    )
    assert acts(story, "silence", "deadline")[-1] == "2026-03-17 09:00 reminder silence"


def test_a_confirmation_that_says_what_to_bring_asks_no_answer() -> None:
    story = Story()
    story.they(
        "2026-03-03 10:00", LENA, "Interview confirmed: Backend Developer at Harbourline",
        "Hi Robin,\n\nthis confirms your interview for the Backend Developer role at Harbourline on Tuesday, March 10,"
        " 2026 from 2:00 pm to 3:00 pm ET. Please bring a passport for the gate.\n\nLena Fischer",
    )  # fmt: skip
    assert acts(story, "answer_invite") == []
