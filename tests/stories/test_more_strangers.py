"""Ten more stories by strangers: other trades, other habits. 2026-06-01 is a Monday; July 1 is Canada Day."""

from __future__ import annotations

from followup.core.policy import Me
from tests.stories.story import Story, invitation

LONDON = Me("Robin Vale", ("robin.vale@example.com",), "Europe/London", "GB", "ENG")
TAIPEI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Taipei", "TW")
HANGZHOU = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
ROBIN = ("Robin Vale", "robin.vale@example.com")


def thanked(story: Story, until: str | None = None) -> list[tuple[str, str]]:
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [(story.line(event)[:16], event.to[0]) for event in drafts]


def test_a_museum_asks_for_times_gets_three_and_takes_the_second() -> None:
    story = Story(LONDON)
    curator = "Eleanor Whitby <e.whitby@northgatemuseum.example>"
    ask = story.they("2026-06-01 09:30", curator, "Assistant Curator – next steps",
                     "Dear Robin,\n\nWe were impressed by your application and wants to invite you to interview for the Assistant Curator post at Northgate"
                     " Museum. Please could you let me have your availability for next week? The interview will last 40 minutes.\n\nEleanor Whitby")  # fmt: skip
    reply = story.i("2026-06-01 13:00", curator, "Re: Assistant Curator – next steps",
                    "Dear Eleanor,\n\nThank you! I could come on Monday 8 June at 10:00, Tuesday 9 June at 14:00 or Thursday 11 June at 9:00.\n\nRobin", re=ask)  # fmt: skip
    story.they("2026-06-02 10:00", curator, "Re: Assistant Curator – next steps",
               "Dear Robin,\n\nTuesday 9 June at 14:00 suits us very well. Please report to the front desk.\n\nEleanor Whitby", re=reply)  # fmt: skip
    assert story.acts("2026-06-17 00:00") == [
        "2026-06-09 14:40 draft thank_you",
        "2026-06-09 18:00 reminder debrief",
        "2026-06-16 09:00 reminder silence",
    ]


def test_zoom_sends_the_entry_and_a_person_the_words() -> None:
    story = Story()
    person = "Dele Adeyemi <dele@brightwater.example>"
    story.they("2026-06-22 10:00", person, "Interview with Brightwater – Thursday",
               "Hi Robin,\n\nYou're booked in for an interview for the Site Engineer role at Brightwater on Thursday, June 25 at 4 pm ET. You'll get a Zoom"
               " invitation in a minute.\n\nDele")  # fmt: skip
    story.they("2026-06-22 10:01", "Zoom <no-reply@zoom.us>", "Interview Robin Vale / Brightwater",
               "Dele Adeyemi is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview Robin Vale / Brightwater\nTime: Jun 25, 2026 04:00 PM Eastern Time",
               ics=invitation("20260625T160000", "20260625T164500", uid="zoom-8821", organizer="no-reply@zoom.us", attendees=(ROBIN,)))  # fmt: skip
    assert story.acts("2026-07-03 12:00") == [
        "2026-06-25 16:45 draft thank_you",
        "2026-06-25 18:00 reminder debrief",
        "2026-07-03 09:00 reminder silence",  # 26, 29, 30, July 2, 3: the 1st is a holiday
    ]
    assert thanked(story) == [("2026-06-25 16:45", "dele@brightwater.example")]


def test_a_phone_call_that_never_came() -> None:
    story = Story()
    person = "Sofia Marin <sofia@oakandash.example>"
    story.they("2026-06-01 10:00", person, "Call tomorrow?", "Hi Robin,\n\nConfirming our phone interview for the Joiner position at Oak & Ash tomorrow, June 2, at 10 am ET.\n\nSofia")  # fmt: skip
    story.they("2026-06-02 10:25", person, "Re: Call tomorrow?", "Hi Robin,\n\nI am so sorry, I missed our call: a machine broke down. Could we talk on Thursday, June 4 at 10 am ET instead?\n\nSofia")  # fmt: skip
    assert [line for line in story.acts("2026-06-03 08:00") if "draft" in line or "debrief" in line] == []


def test_he_declines_the_interview_and_leaves() -> None:
    story = Story()
    person = "Sofia Marin <sofia@oakandash.example>"
    first = story.they("2026-06-01 10:00", person, "Interview Joiner", "Hi Robin,\n\nYour interview for the Joiner position at Oak & Ash is confirmed for Friday, June 5 at 10 am ET.\n\nSofia")  # fmt: skip
    story.i("2026-06-03 09:00", person, "Re: Interview Joiner", "Hi Sofia,\n\nThank you for the invitation, but I have decided to withdraw from the process.\n\nRobin", re=first)  # fmt: skip
    assert story.acts("2026-07-01 00:00") == ["2026-06-03 09:00 no_action thank_you"]


def test_a_taiwanese_company_moves_the_interview_and_is_thanked_in_its_script() -> None:
    story = Story(TAIPEI)
    hr = "吳宗翰 <tsunghan@yilan-design.example>"
    first = story.they("2026-06-01 10:00", hr, "宜嵐設計 面試通知",
                       "Robin 您好，\n\n感謝您應徵宜嵐設計的視覺設計師，面試時間訂於6月4日（四）下午3點，地點為本公司三樓會議室。\n\n吳宗翰")  # fmt: skip
    story.they("2026-06-03 09:00", hr, "Re: 宜嵐設計 面試通知", "Robin 您好，\n\n不好意思，因主管臨時出差，面試改到6月8日（一）上午11點，造成不便敬請見諒。\n\n吳宗翰", re=first)  # fmt: skip
    (draft,) = [event for event in story.events("2026-06-09 00:00") if event.event == "draft"]
    assert story.line(draft) == "2026-06-08 12:00 draft thank_you"
    assert "謝" in (draft.body or "")


def test_a_hangzhou_startup_invites_by_platform_and_confirms_by_mail() -> None:
    story = Story(HANGZHOU)
    story.they("2026-06-01 10:00", "Moka <no-reply@mokahr.com>", "【云杉智能】面试邀请",
               "Robin，您好！云杉智能邀请您参加「运维工程师」岗位的面试。面试时间：2026年6月4日 15:00，面试形式：视频面试。请点击链接确认是否参加。")  # fmt: skip
    story.they("2026-06-01 16:00", "何敏 <hemin@yunshan.example>", "云杉智能面试确认",
               "Robin您好，我是云杉智能的何敏，已收到您的确认，6月4日下午3点见，面试大约一小时。")  # fmt: skip
    assert thanked(story) == [("2026-06-04 16:00", "hemin@yunshan.example")]


def test_a_second_application_at_one_company_does_not_disturb_the_first() -> None:
    story = Story()
    person = "Gwen Pike <gwen@harrowgate.example>"
    story.they("2026-06-01 10:00", person, "Interview: Account Executive", "Hi Robin,\n\nYour interview for the Account Executive role at Harrowgate is confirmed for Thursday, June 4 at 11 am ET.\n\nGwen")  # fmt: skip
    story.they("2026-06-02 10:00", "Harrowgate Jobs <no-reply@harrowgate.example>", "Application received: Customer Success Lead",
               "Dear Robin,\n\nThank you for applying for the Customer Success Lead position at Harrowgate. We have received your application.\n")  # fmt: skip
    story.they("2026-06-03 10:00", "Harrowgate Jobs <no-reply@harrowgate.example>", "Your application: Customer Success Lead",
               "Dear Robin,\n\nUnfortunately your application will not go any further for the Customer Success Lead position.\n")  # fmt: skip
    assert story.acts("2026-06-12 00:00") == [
        "2026-06-03 10:00 no_action rejection_reply",
        "2026-06-04 12:00 draft thank_you",
        "2026-06-04 18:00 reminder debrief",
        "2026-06-11 09:00 reminder silence",
    ]


def test_the_interviewer_changes_with_the_day() -> None:
    story = Story()
    person = "Gwen Pike <gwen@harrowgate.example>"
    people = {"uid": "hg-1@harrowgate.example", "organizer": "gwen@harrowgate.example"}
    story.they("2026-06-01 10:00", person, "Invitation: Interview Harrowgate", "Interview for Account Executive",
               ics=invitation("20260604T110000", "20260604T120000", attendees=(ROBIN, ("Al Shaw", "al@harrowgate.example")), **people))  # fmt: skip # type: ignore[arg-type]
    story.they("2026-06-03 10:00", person, "Updated invitation: Interview Harrowgate", "Al is away, Kim takes over. Interview for Account Executive",
               ics=invitation("20260605T110000", "20260605T120000", sequence=1, attendees=(ROBIN, ("Kim Oh", "kim@harrowgate.example")), **people))  # fmt: skip # type: ignore[arg-type]
    assert thanked(story) == [("2026-06-05 12:00", "kim@harrowgate.example")]
