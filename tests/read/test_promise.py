"""The date they gave for their answer."""

from __future__ import annotations

import time as stopwatch
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.duration import Duration
from followup.core.read.promise import promise
from tests.read.mail import SHANGHAI, TORONTO, TUESDAY_IN_CHINA, mail

# Mailed on Tuesday 2026-03-03.
ENGLISH = [
    ("We shall come back to you within two weeks.", date(2026, 3, 17)),
    ("Within two weeks you will hear from us either way.", date(2026, 3, 17)),
    ("You can expect an answer in two to three weeks.", date(2026, 3, 24)),
    ("The committee meets tomorrow and we'll let you know by Friday.", date(2026, 3, 6)),
    ("I hope to have an update for you by the end of the week.", date(2026, 3, 6)),
    ("Our recruiter will be in touch next week.", date(2026, 3, 13)),
    ("We should have a decision early next week.", date(2026, 3, 10)),
    ("We expect to make a decision by the end of the month.", date(2026, 3, 31)),
    ("The team will come back to you in 3 business days.", date(2026, 3, 6)),
    ("We aim to respond within 5-7 working days.", date(2026, 3, 12)),
    ("I'll let you know by the 15th.", date(2026, 3, 15)),
    ("You'll hear from me by end of day tomorrow.", date(2026, 3, 4)),
    ("Please allow up to ten business days for a response.", date(2026, 3, 17)),
    ("Thanks for coming in! By March 12 at the latest we will inform you of the outcome.", date(2026, 3, 12)),
    ("A decision by Thursday is realistic.", date(2026, 3, 5)),
    ("Please bear with us, the panel will share feedback with you before Monday.", date(2026, 3, 9)),
    ("Jordan plans to call the references and then follow up by Wednesday next week.", date(2026, 3, 11)),
    ("Expect to hear back in about a week.", date(2026, 3, 10)),
    ("It usually takes us 48 hours to review a test; you will be notified within 48 hours.", date(2026, 3, 5)),
    ("We are meeting the last candidates this week and will decide in a week or two.", date(2026, 3, 17)),
    ("Once you have finished the exercise, we'll write back with a verdict within a week.", date(2026, 3, 10)),
    ("We will be in contact in the week of March 16 with next steps.", date(2026, 3, 20)),
    ("If you have any questions, write to me; we will update you by mid-April.", date(2026, 4, 15)),
    ("You will hear back from us by the end of March.", date(2026, 3, 31)),
    ("We will decide by the end of next month.", date(2026, 4, 30)),
    ("We will let you know in the middle of next week.", date(2026, 3, 11)),
    ("We will let you know by mid-month.", date(2026, 3, 15)),
    ("A decision is expected the week after next.", date(2026, 3, 20)),
    ("We'll be in touch in a fortnight at most, that is within a fortnight.", date(2026, 3, 17)),
    ("We're aiming to wrap up interviews this week and make a decision early next week.", date(2026, 3, 10)),
    ("Please give us until Friday to get back to you.", date(2026, 3, 6)),
    ("Our team needs about two weeks to review everything.", date(2026, 3, 17)),
    ("Expect an email from Ines on Monday with the next steps.", date(2026, 3, 9)),
    ("The turnaround is usually 5 business days.", date(2026, 3, 10)),
    ("It may take up to 10 working days before you hear from us.", date(2026, 3, 17)),
    ("HR will get back to you\nby Friday, March 13.", date(2026, 3, 13)),
]
NO_PROMISE = [
    "Feel free to follow up if you haven't heard from us by Friday.",
    "We need to hear back within 24 hours.",
    "It will take about 2 hours to complete the test, and we will be in touch within 2 hours.",
    "It takes about two days to finish the exercise.",
    "We will call you on Thursday at 3pm for the interview.",
    "Our next board meeting is on Friday. We'll let you know afterwards.",
    "We will let you know.",
    "We will be in touch soon.",
    "I'll get back to you in a few days.",
    "Please let us know by Friday which slot suits you.",
    "Please complete the exercise within 5 days.",
    "If two weeks pass and you don't hear from us within two weeks, consider it a no.",
    "If selected, we will contact you within two weeks.",
    "Only shortlisted candidates will be contacted within three weeks.",
    "Could you get back to me by Thursday?",
    "The offer is valid until March 12.",
    "We will not have a decision by Friday.",
    "We can't promise you an answer this week.",
    "We founded the company in 2019 and have grown for the past two years.",
    "The interview will take 45 minutes.",
    "Our office is closed next week.",
    "Should your profile match, we will reach out within 10 days.",
    "We spoke last week about the role.",
    "Your start date will be April 1.",
    "It was great to hear about your work during the past two weeks.",
    "You have 48 hours to finish the test.",
]
CHINESE = [
    ("我们会在一周内给您回复。", date(2026, 3, 10)),
    ("面试结果将在下周五之前通知您。", date(2026, 3, 13)),
    ("预计月底前会有结果，届时联系您。", date(2026, 3, 31)),
    ("流程大概需要两到三周，之后我们会告知结果。", date(2026, 3, 24)),
    ("3个工作日内HR会与您联系。", date(2026, 3, 6)),
    ("最晚周五，我们给您答复。", date(2026, 3, 6)),
    ("我们这周内会把反馈发给你。", date(2026, 3, 6)),
    ("感谢参加面试，请耐心等待，结果会在5个工作日内反馈给您。", date(2026, 3, 10)),
    ("下周初会给你消息，到时候再联系。", date(2026, 3, 10)),
    ("预计３月１２日前公布结果。", date(2026, 3, 12)),
    ("团队讨论后，明天给你回复。", date(2026, 3, 4)),
    ("如有疑问随时联系我，我们将在两周内答复。", date(2026, 3, 17)),
    ("面试后一周内我们会通知您结果。", date(2026, 3, 10)),
    ("简历评估需要1-2周时间，请耐心等待。", date(2026, 3, 17)),
    ("结果不会晚于周五通知您。", date(2026, 3, 6)),
    ("请在周五前回复，我们会在下周一公布结果。", date(2026, 3, 9)),
    ("半个月内会有结果。", date(2026, 3, 18)),
    ("一两周内出结果，会第一时间告诉您。", date(2026, 3, 17)),
    ("下周会有同事联系您沟通结果。", date(2026, 3, 13)),
    ("我們會在三天內回覆您。", date(2026, 3, 6)),
    ("48小时内给您反馈。", date(2026, 3, 5)),
    ("十五天内给您答复。", date(2026, 3, 18)),
    ("我们争取二十天内给你结果。", date(2026, 3, 23)),
    ("下下周会有消息，届时通知您。", date(2026, 3, 20)),
    ("预计4月底会有结果并通知您。", date(2026, 4, 30)),
    ("下月底前会给您答复。", date(2026, 4, 30)),
    ("下周中给您回复。", date(2026, 3, 11)),
    ("本月中旬前会联系您。", date(2026, 3, 15)),
    ("周末前会给你答复。", date(2026, 3, 6)),
]
KEINE = [
    "最晚下周一给我们答复可以吗？",
    "等下周老板回来再商量，有结果告诉你。",
    "您可以在一周后联系我们了解进度。",
    "回去商量下，后面有结果告诉你。",
    "我们会尽快联系您。",
    "请于3月12日前回复本邮件。",
    "请在48小时内完成测评。",
    "如果两周内未收到通知，则视为未通过。",
    "若通过筛选，我们会在一周内联系您。",
    "过几天给你消息。",
    "本周五前麻烦告知您的时间。",
    "面试时间为3月5日14:00，请准时参加。",
    "请您3天内确认是否参加面试。",
    "一周内不一定有结果。",
    "上周的面试辛苦了，有结果会通知您。",
    "您需要在周五前提交材料，我们收到后会联系您。",
    "本offer有效期为5天。",
]


@pytest.mark.parametrize(("text", "by"), ENGLISH)
def test_a_date_given_in_english_is_the_promised_one(text: str, by: date) -> None:
    found = promise(mail(text), TORONTO)
    assert found is not None
    assert found.by == by
    assert found.text in text


@pytest.mark.parametrize(("text", "by"), CHINESE)
def test_a_date_given_in_chinese_is_the_promised_one(text: str, by: date) -> None:
    found = promise(mail(text, at=TUESDAY_IN_CHINA), SHANGHAI)
    assert found is not None
    assert found.by == by


@pytest.mark.parametrize("text", NO_PROMISE)
def test_hopes_conditions_and_the_candidate_s_own_dates_promise_nothing(text: str) -> None:
    assert promise(mail(text), TORONTO) is None


@pytest.mark.parametrize("text", KEINE)
def test_in_chinese_they_promise_nothing_either(text: str) -> None:
    assert promise(mail(text, at=TUESDAY_IN_CHINA), SHANGHAI) is None


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("We will let you know within two weeks after the interview.", "14 days"),
        ("You will hear from us within 5 business days of your final conversation.", "5 working days"),
        ("面试结束后7天内我们会联系您。", "7 days"),
        ("We will let you know within two weeks.", None),
        ("After the interview we will let you know by Friday.", None),
        ("Within 24 hours after the interview you will hear from us.", "24 hours"),
    ],
)
def test_a_promise_may_count_from_the_interview(text: str, wait: str | None) -> None:
    found = promise(mail(text), TORONTO)
    assert found is not None
    assert found.after_interview == (Duration.parse(wait) if wait else None)


def test_golden_week_moves_a_promise_in_working_days() -> None:
    at = TUESDAY_IN_CHINA.replace(month=9, day=30)  # a Wednesday
    found = promise(mail("3个工作日内给您答复。", at=at), SHANGHAI)
    assert found is not None
    assert found.by == date(2026, 10, 10)


def test_a_huge_mail_takes_linear_time() -> None:
    begun = stopwatch.perf_counter()
    promise(mail("We will let you know by Friday 一周内回复您 " * 4000), TORONTO)
    assert stopwatch.perf_counter() - begun < 5


@given(st.text(st.sampled_from("we will let you know by within two weeks 3月5日前内回复周一下.,\n1五 "), max_size=120))
def test_no_text_makes_it_raise(text: str) -> None:
    promise(mail(text), TORONTO)
