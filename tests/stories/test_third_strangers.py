"""Another ten by strangers, mostly about what changes underway. 2026-09-07 (Monday) is Labour Day; 2026-09-08 is a Tuesday."""

from __future__ import annotations

from followup.core.policy import Me
from tests.stories.story import Story, invitation

SYDNEY = Me("Robin Vale", ("robin.vale@example.com",), "Australia/Sydney", "AU", "NSW")
SHENZHEN = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
ROBIN = ("Robin Vale", "robin.vale@example.com")


def thanked(story: Story, until: str | None = None) -> list[tuple[str, str]]:
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [(story.line(event)[:16], event.to[0]) for event in drafts]


def test_a_second_interviewer_joins_the_day_before() -> None:
    story = Story()
    person = "Hugh Landry <hugh@pinecrest.example>"
    people = {"uid": "pc-9", "organizer": "hugh@pinecrest.example", "summary": "Interview Robin Vale"}
    story.they("2026-09-01 10:00", person, "Invitation: Interview Robin Vale", "Interview for Forestry Technician at Pinecrest",
               ics=invitation("20260904T100000", "20260904T110000", attendees=(ROBIN, ("Hugh Landry", "hugh@pinecrest.example")), **people))  # fmt: skip # type: ignore[arg-type]
    story.they("2026-09-03 15:00", person, "Updated invitation: Interview Robin Vale", "Interview for Forestry Technician at Pinecrest",
               ics=invitation("20260904T100000", "20260904T110000", sequence=1,
                              attendees=(ROBIN, ("Hugh Landry", "hugh@pinecrest.example"), ("Lia Moss", "lia@pinecrest.example")), **people))  # fmt: skip # type: ignore[arg-type]
    assert story.acts("2026-09-14 12:00")[-2:] == [
        "2026-09-04 18:00 reminder debrief",
        "2026-09-14 09:00 reminder silence",
    ]
    assert ("2026-09-04 11:00", "lia@pinecrest.example") in thanked(story)


def test_an_australian_morning_is_another_day_in_california() -> None:
    """Thursday 4 pm Pacific on September 10 is Friday 9 am in Sydney."""
    story = Story(SYDNEY)
    story.they("2026-09-07 09:00", "Marcus Webb <marcus@bayforge.example>", "Bayforge interview",
               "Hi Robin,\n\nYour interview with Bayforge for the Remote Support Lead role is confirmed for Thursday, September 10 at 4:00 PM PDT.\n\nMarcus")  # fmt: skip
    assert story.acts("2026-09-12 00:00") == ["2026-09-11 10:00 draft thank_you", "2026-09-11 18:00 reminder debrief"]


def test_he_asks_to_move_and_they_offer_another_day_which_he_takes() -> None:
    story = Story()
    person = "Hugh Landry <hugh@pinecrest.example>"
    first = story.they("2026-09-01 10:00", person, "Interview on Friday", "Hi Robin,\n\nYour interview for the Forestry Technician role at Pinecrest is confirmed for Friday, September 4 at 10 am ET.\n\nHugh")  # fmt: skip
    wish = story.i("2026-09-02 08:00", person, "Re: Interview on Friday", "Hi Hugh,\n\nI'm sorry, I can't make it on Friday after all. Would another day be possible?\n\nRobin", re=first)  # fmt: skip
    offer = story.they("2026-09-02 10:00", person, "Re: Interview on Friday", "Hi Robin,\n\nNo worries. Would Tuesday, September 8 at 1:30 pm work for the interview?\n\nHugh", re=wish)  # fmt: skip
    story.i(
        "2026-09-02 11:00",
        person,
        "Re: Interview on Friday",
        "Hi Hugh,\n\nTuesday at 1:30 pm works, thank you!\n\nRobin",
        re=offer,
    )
    assert thanked(story) == [("2026-09-08 14:30", "hugh@pinecrest.example")]


def test_a_reminder_on_the_day_and_a_thank_you_from_them_change_nothing() -> None:
    story = Story()
    person = "Hugh Landry <hugh@pinecrest.example>"
    story.they("2026-09-01 10:00", person, "Interview on Friday", "Hi Robin,\n\nYour interview for the Forestry Technician role at Pinecrest is confirmed for Friday, September 4 at 10 am ET.\n\nHugh")  # fmt: skip
    story.they("2026-09-04 08:00", person, "Interview at 10", "Hi Robin,\n\nA quick reminder of your interview this morning at 10. Park behind the mill.\n\nHugh")  # fmt: skip
    story.they(
        "2026-09-04 15:00",
        person,
        "Thank you",
        "Hi Robin,\n\nThank you for coming in today. We will let you know soon.\n\nHugh",
    )
    assert story.acts("2026-09-14 12:00") == [
        "2026-09-04 11:00 draft thank_you",
        "2026-09-04 18:00 reminder debrief",
        "2026-09-14 09:00 reminder silence",  # 8, 9, 10, 11, 14: the 7th is a holiday
    ]


def test_a_test_by_a_service_for_the_company_is_the_companys() -> None:
    """Edge cases 24 and 36."""
    story = Story()
    story.they("2026-09-01 10:00", "Pinecrest Careers <no-reply@pinecrest.example>", "Your application: GIS Analyst",
               "Dear Robin,\n\nThank you for applying for the GIS Analyst position at Pinecrest. We have received your application.\n")  # fmt: skip
    story.they("2026-09-02 10:00", "HackerRank <support@hackerrankforwork.com>", "Pinecrest has invited you to a coding test",
               'Hi Robin,\n\nPinecrest has invited you to take the coding test "GIS Analyst". Please complete it by September 11, 2026, 11:59 PM ET.\n\nHackerRank')  # fmt: skip
    events = [event for event in story.events("2026-09-12 00:00") if event.event == "message"]
    assert len({event.process for event in events}) == 1
    assert not [line for line in story.acts("2026-09-30 00:00") if "thank_you" in line or "debrief" in line]


def test_the_role_changes_between_application_and_invite_in_chinese() -> None:
    """Edge case 25, G27."""
    story = Story(SHENZHEN)
    story.they("2026-09-01 10:00", "澄海网络招聘 <no-reply@chenghai.example>", "简历投递成功", "您好，感谢您投递澄海网络的数据分析师岗位，我们已收到您的简历。")  # fmt: skip
    story.they("2026-09-03 10:00", "郑洁 <zhengjie@chenghai.example>", "面试邀请-客户经理-澄海网络", "您好，我是澄海网络的HR郑洁，想邀请您面试客户经理岗位，请问您明天下午方便吗？")  # fmt: skip
    assert "2026-09-03 10:00 notice role_changed" in story.acts("2026-09-03 12:00")


def test_an_interview_on_the_day_the_summer_time_ends() -> None:
    """November 1, 2026: clocks go back at 2 am in Toronto; the interview on Monday keeps its wall-clock time."""
    story = Story()
    story.they("2026-10-30 10:00", "Hugh Landry <hugh@pinecrest.example>", "Interview on Monday", "Hi Robin,\n\nYour interview for the Forestry Technician role at Pinecrest is confirmed for Monday, November 2 at 10:00 am ET.\n\nHugh")  # fmt: skip
    assert story.acts("2026-11-03 00:00") == ["2026-11-02 11:00 draft thank_you", "2026-11-02 18:00 reminder debrief"]


def test_mail_from_a_portal_with_a_persons_token() -> None:
    story = Story()
    story.they("2026-09-01 10:00", "Wes Tully (Copperfield) <no-reply@hire.lever.co>", "Interview: Account Manager at Copperfield",
               "Hi Robin,\n\nThis is to confirm your interview for the Account Manager role at Copperfield on Thursday, September 3 at 2 pm ET.\n\nWes Tully",
               headers={"Reply-To": "Wes Tully <reply+5d41402abc4b2a76@hire.lever.co>"})  # fmt: skip
    assert thanked(story) == [("2026-09-03 15:00", "reply+5d41402abc4b2a76@hire.lever.co")]


def test_two_applications_one_rejected_one_goes_on_by_the_same_person() -> None:
    """Edge case 39."""
    story = Story()
    person = "Gwen Pike <gwen@harrowgate.example>"
    story.they("2026-09-01 10:00", person, "Interview: Account Executive", "Hi Robin,\n\nYour interview for the Account Executive role at Harrowgate is confirmed for Thursday, September 3 at 11 am ET.\n\nGwen")  # fmt: skip
    story.they("2026-09-01 11:00", "Harrowgate Jobs <no-reply@harrowgate.example>", "Application received: Office Manager", "Dear Robin,\n\nThank you for applying for the Office Manager position at Harrowgate. We have received your application.\n")  # fmt: skip
    story.they("2026-09-08 10:00", person, "Office Manager", "Hi Robin,\n\nUnfortunately we have filled the Office Manager position, so we won't be taking that application forward. You are still in the running"
               " for Account Executive.\n\nGwen")  # fmt: skip
    silences = [line for line in story.acts("2026-09-30 00:00") if "rejection_reply" in line or "silence" in line]
    assert "2026-09-08 10:00 no_action rejection_reply" in silences
    assert any("reminder silence" in line for line in silences)


def test_a_cancelled_slot_and_a_new_link_and_a_new_booking() -> None:
    story = Story()
    person = "Tess Marlowe <tess.marlowe@ironbark.example>"
    story.they("2026-09-01 10:00", person, "Book your interview", "Hi Robin,\n\nPlease book your interview for the Logistics Planner role at Ironbark here: https://calendly.com/tess-ironbark\n\nTess")  # fmt: skip
    people = {"organizer": "tess.marlowe@ironbark.example", "attendees": (ROBIN,), "summary": "Interview with Ironbark"}
    story.they("2026-09-01 12:00", "Calendly <notifications@calendly.com>", "Confirmed: Interview with Ironbark on Thursday, September 3, 2026",
               "Hi Robin Vale,\n\nYour Interview with Ironbark at 11:00am (Eastern Time) on Thursday, September 3, 2026 is scheduled.",
               ics=invitation("20260903T110000", "20260903T113000", uid="aaa@calendly.com", **people))  # fmt: skip # type: ignore[arg-type]
    story.they("2026-09-02 12:00", "Calendly <notifications@calendly.com>", "Canceled: Interview with Ironbark on Thursday, September 3, 2026",
               "Hi Robin Vale,\n\nYour Interview with Ironbark at 11:00am (Eastern Time) on Thursday, September 3, 2026 has been canceled by Tess Marlowe.",
               ics=invitation("20260903T110000", "20260903T113000", uid="aaa@calendly.com", method="CANCEL", sequence=1, **people))  # fmt: skip # type: ignore[arg-type]
    story.they("2026-09-02 13:00", "Calendly <notifications@calendly.com>", "Confirmed: Interview with Ironbark on Wednesday, September 9, 2026",
               "Hi Robin Vale,\n\nYour Interview with Ironbark at 2:00pm (Eastern Time) on Wednesday, September 9, 2026 is scheduled.",
               ics=invitation("20260909T140000", "20260909T143000", uid="ccc@calendly.com", **people))  # fmt: skip # type: ignore[arg-type]
    assert [line for line in story.acts("2026-09-10 00:00") if "thank_you" in line] == [
        "2026-09-02 12:00 no_action thank_you",
        "2026-09-09 14:30 draft thank_you",
    ]
