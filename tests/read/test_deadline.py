"""Until when the candidate has to act."""

from __future__ import annotations

import time as stopwatch
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Label
from followup.core.read.deadline import deadline
from tests.read.mail import SHANGHAI, TORONTO, TUESDAY_IN_CHINA, mail

HERE, THERE = ZoneInfo("America/Toronto"), ZoneInfo("Asia/Shanghai")


def here(month: int, day: int, hour: int = 23, minute: int = 59) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=HERE)


def there(month: int, day: int, hour: int = 23, minute: int = 59) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=THERE)


# Mailed on Tuesday 2026-03-03 at 10:00.
ENGLISH = [
    ("We need your decision by 5 pm ET on Thursday.", here(3, 5, 17, 0)),
    ("Please let us know by Thursday.", here(3, 5)),
    ("Kindly respond within 48 hours.", here(3, 5, 10, 0)),
    ("The offer is valid for 48 hours.", here(3, 5, 10, 0)),
    ("Please complete the exercise within 5 days.", here(3, 8)),
    ("We would love to have your answer in the next three days.", here(3, 6)),
    ("This offer expires on March 12.", here(3, 12)),
    ("Could you tell us before Friday noon?", here(3, 6, 12, 0)),
    ("Sign no later than March 10, 2026.", here(3, 10)),
    ("We ask for your answer by end of business Thursday.", here(3, 5, 17, 0)),
    ("Please reply by COB on Friday.", here(3, 6, 17, 0)),
    ("Please reply by end of day Friday.", here(3, 6)),
    ("Deadline: Monday, March 9, 2026 at 6:00 PM", here(3, 9, 18, 0)),
    ("We have extended your deadline from Thursday to Monday.", here(3, 9)),
    ("The deadline to accept is 11:59pm PT on March 8.", here(3, 9, 2, 59)),
    ("You have five business days to accept.", here(3, 10)),
    ("Please get back to us by the end of the week.", here(3, 6)),
    ("We'd like you to start on April 1 and to hear from you by March 11.", here(3, 11)),
    ("The team will send the contract by Wednesday; please sign it by Friday.", here(3, 6)),
    ("To accept, return the letter by 5:00 p.m. (EST) on Friday, March 6, 2026.", here(3, 6, 17, 0)),
    ("It will remain open until the close of business on March 9.", here(3, 9, 17, 0)),
    ("The offer expires at midnight on Friday.", here(3, 6)),
    ("We need to hear back within 24 hours.", here(3, 4, 10, 0)),
    ("The link will be active for 72 hours.", here(3, 6, 10, 0)),
    ("Your start date would be April 6. Please confirm by tomorrow.", here(3, 4)),
    ("The offer stays open until next Tuesday, March 10.", here(3, 10)),
]
CHINESE = [
    ("最晚下周一给我们答复可以吗？", there(3, 9)),
    ("请您在本周日24:00前完成在线测评", there(3, 8)),
    ("测评有效期：2026年3月3日-2026年3月8日", there(3, 8)),
    ("请于3月12日前回复。", there(3, 12)),
    ("请在48小时内完成测评。", there(3, 5, 10, 0)),
    ("请您三天内给我们答复。", there(3, 6)),
    ("请您本周五前确认是否接受。", there(3, 6)),
    ("截止时间：2026年3月9日18:00", there(3, 9, 18, 0)),
    ("本录用通知有效期至3月10日。", there(3, 10)),
    ("该offer有效期为5天。", there(3, 8)),
    ("麻烦周四下班前给个答复。", there(3, 5, 17, 0)),
    ("请在5个工作日内签署合同。", there(3, 10)),
    ("请最晚明天中午12点前回复。", there(3, 4, 12, 0)),
    ("请于2026年3月8日（周日）24点前完成笔试。", there(3, 8)),
    ("笔试链接３月７日失效，请尽快完成。", there(3, 7)),
]


@pytest.mark.parametrize(("text", "moment"), ENGLISH)
def test_a_limit_in_english_is_the_candidate_s_deadline(text: str, moment: datetime) -> None:
    assert deadline(mail(text), Label.OFFER, TORONTO) == (moment, None)


@pytest.mark.parametrize(("text", "moment"), CHINESE)
def test_a_limit_in_chinese_is_the_candidate_s_deadline(text: str, moment: datetime) -> None:
    assert deadline(mail(text, at=TUESDAY_IN_CHINA), Label.ASSESSMENT, SHANGHAI) == (moment, None)


@pytest.mark.parametrize(
    "text",
    [
        "We hope to have you start on April 1.",
        "We hope you can join us by April 1.",
        "We'll come back to you by Friday.",
        "We will send you the contract by Friday.",
        "Our call takes place on Thursday at 3pm.",
        "Take all the time you need.",
        "The test takes about 3 hours.",
        "You will have 2 hours once you have started.",
        "You have four weeks of holiday.",
        "The bonus is repaid if you leave within 12 months.",
        "Health cover begins within 30 days.",
        "请于4月1日前入职。",
        "五险一金入职30天内办理，试用期3个月。",
        "我们会在周五前联系您。",
        "恭喜您通过面试！",
    ],
)
def test_start_dates_promises_and_lengths_are_no_deadline(text: str) -> None:
    assert deadline(mail(text), Label.OFFER, TORONTO) == (None, None)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Please pick a slot by Thursday.", here(3, 5)),
        ("请在周四前选择面试时间。", here(3, 5)),
        ("The building is open until Thursday.", None),
    ],
)
def test_an_invite_has_a_deadline_where_it_asks_for_an_answer(text: str, moment: datetime | None) -> None:
    assert deadline(mail(text), Label.INTERVIEW_INVITE, TORONTO) == (moment, None)


def test_other_mail_has_none() -> None:
    assert deadline(mail("Please reply by Thursday."), Label.REJECTION, TORONTO) == (None, None)


def test_a_deadline_that_cannot_be_told_says_why() -> None:
    value, trouble = deadline(mail("Please reply by Friday, March 5."), Label.OFFER, TORONTO)
    assert value is None
    assert trouble is not None
    assert "weekday" in trouble


def test_a_deadline_in_the_subject_counts() -> None:
    assert deadline(mail("Hello!", subject="Offer expires March 9"), Label.OFFER, TORONTO) == (here(3, 9), None)


def test_a_deadline_that_has_passed_is_still_told() -> None:
    assert deadline(mail("The offer was valid until March 1."), Label.OFFER, TORONTO) == (here(3, 1), None)


def test_a_huge_mail_takes_linear_time() -> None:
    begun = stopwatch.perf_counter()
    deadline(mail("Please reply by Friday 请于周五前回复 " * 4000), Label.OFFER, TORONTO)
    assert stopwatch.perf_counter() - begun < 5


@given(st.text(st.sampled_from("by within valid until March 5月日前截止内 Friday1,.\n"), max_size=120))
def test_no_text_makes_it_raise(text: str) -> None:
    deadline(mail(text), Label.OFFER, TORONTO)
