"""How people agree on a time in words, in English and Chinese. Days were counted: 2026-03-03 is a Tuesday."""

from __future__ import annotations

import pytest

from followup.core.policy import Me
from tests.stories.story import Story

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
TAIPEI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Taipei", "TW")
JULES = "Jules Carter <jules.carter@fernside.example>"
ZHAO = "赵敏 <zhaomin@hengyuan.example>"
LIN = "林佳穎 <chiaying@haiyun.example>"


def thanked(story: Story, until: str | None = None) -> list[str]:
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [story.line(event)[:16] for event in drafts]


@pytest.mark.parametrize(
    ("confirmation", "over"),
    [
        ("we're all set for Thursday, March 5 at 2:30 pm ET. You will speak with me for about 45 minutes.", "2026-03-05 15:15"),
        ("your interview is booked for Thu, Mar 5, 2:30 PM - 3:30 PM EST.", "2026-03-05 15:30"),
        ("I've scheduled your interview for 5 March 2026, 14:30 Toronto time.", "2026-03-05 15:30"),
        ("your phone interview will take place on March 5th, from 2:30 to 3:00 p.m. Eastern.", "2026-03-05 15:00"),
        ("looking forward to our interview this Thursday at 2:30pm.", "2026-03-05 15:30"),
    ],
)  # fmt: skip
def test_a_confirmation_in_various_words(confirmation: str, over: str) -> None:
    """Edge case 20."""
    story = Story()
    ask = story.they(
        "2026-03-02 09:00",
        JULES,
        "Interview for Store Manager at Fernside",
        "Hi Robin,\n\nThank you for applying to Fernside. We'd like to interview you for the Store Manager role. When are you available"
        " this week?\n\nJules Carter",
    )
    reply = story.i("2026-03-02 10:00", JULES, "Re: Interview for Store Manager at Fernside", "Hi Jules,\n\nAny afternoon works for me.\n\nRobin", re=ask)  # fmt: skip
    story.they("2026-03-02 11:00", JULES, "Re: Interview for Store Manager at Fernside", f"Hi Robin,\n\nGreat, {confirmation}\n\nJules", re=reply)  # fmt: skip
    assert thanked(story) == [over]


@pytest.mark.parametrize(
    ("answer", "over"),
    [
        ("Wednesday at 10 is perfect.", ["2026-03-04 11:00"]),
        ("I'd prefer the second option, Friday at 4 pm.", ["2026-03-06 17:00"]),
        ("Unfortunately Wednesday doesn't work for me, but Friday, March 6 at 4 pm does.", ["2026-03-06 17:00"]),
        ("Sorry, neither of these works for me. Could we look at the week after?", []),
        ("Both would be fine, whichever you prefer.", []),
    ],
)
def test_he_chooses_one_of_their_times_or_none(answer: str, over: list[str]) -> None:
    story = Story()
    ask = story.they(
        "2026-03-02 09:00",
        JULES,
        "Next round at Fernside",
        "Hi Robin,\n\nWe'd be glad to invite you to a second interview for the Store Manager role at Fernside. Would Wednesday, March 4"
        " at 10:00 am ET or Friday, March 6 at 4:00 pm ET suit you?\n\nJules",
    )
    story.i("2026-03-02 10:00", JULES, "Re: Next round at Fernside", f"Hi Jules,\n\n{answer}\n\nRobin", re=ask)
    assert thanked(story) == over


@pytest.mark.parametrize(
    ("notice", "over"),
    [
        (
            "We had to reschedule your interview. Its new time is Tuesday, March 10 at 9:00 am ET.",
            ["2026-03-10 10:00"],
        ),
        ("Something came up, so we're pushing our interview back to 3 pm on the same day.", []),  # which day? review
        ("Unfortunately we have to postpone Thursday's interview. I will send you new dates soon.", []),
        ("I'm sorry, but we have to cancel your interview on Thursday.", []),
        ("Just a reminder of our interview on Thursday at 2 pm. Bring your portfolio!", ["2026-03-05 15:00"]),
    ],
)
def test_what_becomes_of_an_interview_that_was_agreed(notice: str, over: list[str]) -> None:
    """Edge cases 5 and 21."""
    story = Story()
    first = story.they(
        "2026-03-02 09:00",
        JULES,
        "Interview confirmed",
        "Hi Robin,\n\nYour interview for the Store Manager role at Fernside is confirmed for Thursday, March 5 at 2:00 pm ET.\n\nJules",
    )
    story.they("2026-03-04 09:00", JULES, "Re: Interview confirmed", f"Hi Robin,\n\n{notice}\n\nJules", re=first)
    assert thanked(story) == over


@pytest.mark.parametrize(
    ("arranged", "over"),
    [
        ("面试时间已确认：3月5日（周四）14:00-15:00（北京时间），腾讯会议，面试官：刘工。", "2026-03-05 15:00"),
        ("我们定在明天上午10点电话面试，大概半小时，请保持手机畅通。", "2026-03-03 10:30"),
        ("已为您安排3月6日下午2点半的现场面试，地址另发。", "2026-03-06 15:30"),
    ],
)
def test_a_chinese_confirmation_in_various_words(arranged: str, over: str) -> None:
    """Edge cases 20 and 52."""
    story = Story(SHANGHAI)
    story.they(
        "2026-03-02 15:00",
        ZHAO,
        "面试安排-产品运营-恒远科技",
        f"Robin您好，\n\n感谢您应聘恒远科技的产品运营岗位。{arranged}\n\n恒远科技 人力资源部 赵敏",
    )
    assert thanked(story) == [over]


def test_a_chinese_cancellation_is_refused_at_once() -> None:
    """Edge case 5."""
    story = Story(SHANGHAI)
    first = story.they(
        "2026-03-02 15:00",
        ZHAO,
        "面试安排-产品运营-恒远科技",
        "Robin您好，\n\n您应聘恒远科技产品运营岗位的面试已安排在3月5日（周四）下午2点。\n\n赵敏",
    )
    story.they("2026-03-04 18:00", ZHAO, "Re: 面试安排-产品运营-恒远科技", "Robin您好，\n\n因面试官出差，原定3月5日的面试取消，后续安排另行通知。\n\n赵敏", re=first)  # fmt: skip
    assert story.acts("2026-03-06 00:00") == ["2026-03-04 18:00 no_action thank_you"]


def test_a_traditional_chinese_thread_from_invite_to_confirmation() -> None:
    """Edge case 52."""
    story = Story(TAIPEI)
    ask = story.they(
        "2026-03-02 10:00",
        LIN,
        "【海韻科技】面試邀請 - 行銷企劃",
        "Robin 您好：\n\n感謝您應徵海韻科技的行銷企劃，想邀請您前來面試，請問您3月5日（四）下午2點或3月6日（五）上午10點方便嗎？\n\n林佳穎",
    )
    yes = story.i(
        "2026-03-02 11:00",
        LIN,
        "Re: 【海韻科技】面試邀請 - 行銷企劃",
        "佳穎您好：\n\n3月6日上午10點可以，謝謝。\n\nRobin",
        re=ask,
    )
    story.they("2026-03-02 12:00", LIN, "Re: 【海韻科技】面試邀請 - 行銷企劃", "Robin 您好：\n\n已為您確認3月6日（五）上午10:00面試，約一小時。\n\n林佳穎", re=yes)  # fmt: skip
    (draft,) = [e for e in story.events("2026-03-07 00:00") if e.event == "draft"]
    assert story.line(draft) == "2026-03-06 11:00 draft thank_you"
    assert "謝" in (draft.body or "")


def test_three_stages_at_one_company_are_thanked_one_by_one() -> None:
    """Screening, technical round and final: each its own thank-you, silence counted from the last."""
    story = Story()
    story.they("2026-03-02 09:00", JULES, "Phone screen at Fernside", "Hi Robin,\n\nYour phone screen for the Store Manager role at Fernside is confirmed for Tuesday, March 3 at 11 am ET. It takes 30 minutes.\n\nJules")  # fmt: skip
    story.they("2026-03-04 09:00", JULES, "Second interview at Fernside", "Hi Robin,\n\nGood news, you made it to the next round! Your second interview is confirmed for Friday, March 6 at 1 pm ET with our regional manager.\n\nJules")  # fmt: skip
    story.they("2026-03-09 09:00", JULES, "Final interview at Fernside", "Hi Robin,\n\nWe would like you to meet our director. Your final interview is confirmed for Thursday, March 12 from 10 am to 12 pm ET.\n\nJules")  # fmt: skip
    assert story.acts("2026-03-31 00:00") == [
        "2026-03-03 11:30 draft thank_you",
        "2026-03-03 18:00 reminder debrief",
        "2026-03-06 14:00 draft thank_you",
        "2026-03-06 18:00 reminder debrief",
        "2026-03-12 12:00 draft thank_you",
        "2026-03-12 18:00 reminder debrief",
        "2026-03-19 09:00 reminder silence",
    ]


def test_a_push_that_is_asked_for_is_arranged_by_his_yes() -> None:
    story = Story()
    sara = "Sara Kim <sara.kim@northwind.example>"
    first = story.they(
        "2026-03-02 09:00",
        sara,
        "Interview",
        "Hi Robin, your interview for the Analyst role is confirmed for Thursday, March 5 at 2 pm ET. Sara",
    )
    ask = story.they(
        "2026-03-03 09:00",
        sara,
        "your interview on Thursday",
        "Hi Robin, so sorry, our VP is travelling. Can we push our interview from Thursday 2pm to Friday 3pm ET? Sara",
        re=first,
    )
    story.i("2026-03-03 10:00", sara, "Re: your interview on Thursday", "Hi Sara, Friday at 3pm is fine. Robin", re=ask)
    assert [line for line in story.acts("2026-03-08 00:00") if "thank_you" in line] == [
        "2026-03-06 16:00 draft thank_you"
    ]


def test_a_final_round_that_is_asked_for_and_never_answered_is_not_held() -> None:
    story = Story()
    story.they(
        "2026-05-04 10:00",
        "Ana Ruiz <ana.ruiz@pinecrest.example>",
        "Final interview",
        "Hi Robin, the panel would like to see you for the final round on Monday, May 11, 10:00-12:00 ET at our office, for the Operations Manager role. Can you make it?\nAna",
    )
    assert [line for line in story.acts("2026-05-20 00:00") if "thank_you" in line] == []
