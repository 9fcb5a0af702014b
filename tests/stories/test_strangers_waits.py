"""Stories as strangers would write them, about waiting and offers. Days counted on a calendar before they were run."""

from __future__ import annotations

from followup.core.policy import Me
from tests.stories.story import TORONTO, Story, invitation

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
OAKLAND = Me("Robin Vale", ("robin.vale@example.com",), "America/Los_Angeles", "US", "CA")
TOM = "Tomasz Zieliński <t.zielinski@northfjord.example>"
LIU = "刘洋 <liuyang@hr.xingchen.example>"
GWEN = "Gwen Archer <gwen@saltmarsh.example>"
MARTA = "Marta Okafor <marta.okafor@fernhill.example>"
INGA = "Inga Solheim <inga@brattvik.example>"
HAN = "韩梅 <hanmei@lantian.example>"
SAMIRA = "Samira Haddad <samira@headways.example>"
HELD = ["2026-03-03 15:00 draft thank_you", "2026-03-03 18:00 reminder debrief"]


def at_fernhill(me: Me = TORONTO) -> Story:
    """An interview with Marta at Fernhill on Tuesday, March 3, from 14:00 to 15:00."""
    story = Story(me)
    story.they(
        "2026-02-24 10:12",
        MARTA,
        "Invitation: Conversation with Fernhill",
        "Hi Robin,\n\nHere is the calendar entry for our interview next week.\n\nMarta Okafor\nFernhill",
        ics=invitation("20260303T140000", "20260303T150000", organizer="marta.okafor@fernhill.example"),
    )
    return story


def test_a_chinese_interview_and_an_answer_within_five_working_days() -> None:
    story = Story(SHANGHAI)
    invite = story.they(
        "2026-03-09 10:00",
        LIU,
        "【星辰科技】面试邀请-产品经理",
        "Robin您好，\n\n诚邀您参加我司产品经理岗位的面试，时间：3月11日（周三）下午2点，形式：腾讯会议。"
        "收到请回复是否可以参加，谢谢！\n\n刘洋 星辰科技人力资源部",
    )
    story.i(
        "2026-03-09 10:30",
        LIU,
        "Re: 【星辰科技】面试邀请-产品经理",
        "刘洋您好，3月11日下午2点可以，我会准时参加。\n谢谢，Robin",
        re=invite,
    )
    story.they(
        "2026-03-11 16:00", LIU, "面试后续", "Robin您好，感谢参加今天的面试，结果我们会在五个工作日内通知您。\n\n刘洋"
    )
    assert story.acts("2026-04-30 00:00") == [
        "2026-03-11 15:00 draft thank_you",
        "2026-03-11 18:00 reminder debrief",
        "2026-03-19 09:00 reminder silence",
    ]


def test_a_recruiter_who_is_away_until_thursday_week() -> None:
    story = Story()
    first = story.they(
        "2026-03-02 11:00",
        TOM,
        "Your application at Northfjord",
        "Hello Robin,\n\nI am the recruiter for the GIS Analyst role. Your CV looks good and I have passed it on to the"
        " team.\n\nTomasz Zieliński\nNorthfjord",
    )
    asked = story.i(
        "2026-03-09 10:00",
        TOM,
        "Re: Your application at Northfjord",
        "Hello Tomasz, I would like to ask where things stand.\nRobin",
        re=first,
    )
    story.they(
        "2026-03-09 10:01",
        TOM,
        "Automatic reply: Re: Your application at Northfjord",
        "Thanks for your email. I am out of the office and will be back on Thursday, March 19. Tomasz",
        re=asked,
        headers={"Auto-Submitted": "auto-replied"},
    )
    assert story.acts("2026-04-30 00:00") == [
        "2026-03-09 09:00 reminder silence",
        "2026-03-09 10:00 cleared silence",
        "2026-03-20 09:00 reminder silence",
    ]


def test_an_offer_on_friday_to_be_signed_by_monday() -> None:
    story = Story()
    story.they(
        "2026-03-13 16:00",
        TOM,
        "Your offer from Northfjord",
        "Dear Robin,\n\nCongratulations! We are happy to offer you the role of GIS Analyst with a start date of May 4."
        " Please sign and return the attached contract by Monday, March 16, 5 pm ET.\n\nTomasz",
    )
    assert story.acts("2026-04-30 00:00") == [
        "2026-03-13 16:00 draft offer_extension",
        "2026-03-13 16:00 reminder offer_deadline",
        "2026-03-16 09:00 reminder offer_deadline",
    ]
    (body,) = [event.body for event in story.events() if event.event == "draft"]
    assert body
    assert "Tuesday, March 17" in body


def test_a_chinese_test_done_by_his_own_word() -> None:
    story = Story(SHANGHAI)
    test = story.they(
        "2026-03-10 10:00",
        LIU,
        "星辰科技-在线测评通知",
        "Robin您好：\n\n感谢您应聘我司产品经理岗位，现邀请您完成在线测评，请于3月15日24:00前完成，逾期视为放弃。"
        "\n\n星辰科技 刘洋",
    )
    story.i(
        "2026-03-12 21:00", LIU, "Re: 星辰科技-在线测评通知", "刘洋您好，测评我已经完成并提交，谢谢。Robin", re=test
    )
    assert sorted(story.acts("2026-04-30 00:00")) == [
        "2026-03-11 09:00 reminder answer_invite",
        "2026-03-12 09:00 reminder deadline",
        "2026-03-12 21:00 cleared answer_invite",
        "2026-03-12 21:00 cleared deadline",
        "2026-03-19 09:00 reminder silence",
    ]


def test_he_answers_an_invite_by_withdrawing() -> None:
    story = Story()
    invite = story.they(
        "2026-03-02 11:00",
        TOM,
        "Interview invitation: GIS Analyst",
        "Hello Robin,\n\nWe'd love to interview you for the GIS Analyst role. Please tell me what times suit you this"
        " week.\n\nTomasz\nNorthfjord",
    )
    story.i(
        "2026-03-02 18:00",
        TOM,
        "Re: Interview invitation: GIS Analyst",
        "Dear Tomasz,\n\nthank you, but I am no longer available and would like to withdraw from the process.\n\nRobin",
        re=invite,
    )
    assert story.acts("2026-05-31 00:00") == []


def test_a_late_no_after_one_follow_up() -> None:
    story = at_fernhill()
    story.i("2026-03-10 14:00", MARTA, "Following up", "Hi Marta, I wanted to follow up on our conversation.\nRobin")
    story.they(
        "2026-03-27 09:00",
        MARTA,
        "Your application to Fernhill",
        "Dear Robin,\n\nThank you for giving us your time. Having thought it over carefully, we will not be going"
        " forward with your candidacy. All the best from us.\n\nMarta Okafor",
    )
    assert story.acts("2026-05-31 00:00") == [
        *HELD,
        "2026-03-10 09:00 reminder silence",
        "2026-03-10 14:00 cleared silence",
        "2026-03-10 14:00 withdrawn thank_you",
        "2026-03-17 09:00 reminder silence",
        "2026-03-27 09:00 cleared silence",
        "2026-03-27 09:00 draft rejection_reply",
    ]


def test_an_accepted_offer_silences_the_other_company() -> None:
    story = at_fernhill()
    offer = story.they(
        "2026-03-06 09:00",
        TOM,
        "Offer",
        "Dear Robin,\n\nwe are happy to make you an offer for the GIS Analyst position at Northfjord. We would"
        " appreciate your decision by Friday, March 20.\n\nTomasz Zieliński",
    )
    story.i(
        "2026-03-11 09:00",
        TOM,
        "Re: Offer",
        "Dear Tomasz,\n\nI am delighted to accept the offer. Please find the signed contract attached.\n\nRobin",
        re=offer,
    )
    assert [line for line in story.acts("2026-05-31 00:00") if line not in HELD and "thank_you" not in line] == [
        "2026-03-06 09:00 draft offer_notice",
        "2026-03-06 09:00 no_action offer_extension",
        "2026-03-10 09:00 reminder silence",
        "2026-03-11 09:00 cleared silence",
        "2026-03-11 09:00 withdrawn offer_notice",
        "2026-03-11 09:00 notice review",
    ]


def test_a_follow_up_to_a_mistyped_address_starts_no_wait() -> None:
    story = at_fernhill()
    sent = story.i("2026-03-05 11:00", "Marta <marta.okafor@fernhil.example>", "Our interview", "Any news?\nRobin")
    story.they(
        "2026-03-05 11:01",
        "postmaster@example.com",
        "Undeliverable: Our interview",
        "Delivery has failed to these recipients: marta.okafor@fernhil.example. The address was not found.",
        re=sent,
    )
    assert [line for line in story.acts("2026-04-30 00:00") if "silence" in line] == [
        "2026-03-10 09:00 reminder silence"
    ]


def test_thanksgiving_and_the_day_after_it_in_california() -> None:
    story = Story(OAKLAND)
    story.they(
        "2026-11-16 09:00",
        GWEN,
        "Confirmed: Friday interview",
        "Hi Robin - confirming your video interview this Friday, November 20, 10:00-11:00 AM PT. Talk soon, Gwen"
        " (Saltmarsh Robotics)",
    )
    assert story.acts("2026-12-20 00:00") == [
        "2026-11-20 11:00 draft thank_you",
        "2026-11-20 18:00 reminder debrief",
        "2026-12-01 09:00 reminder silence",
    ]


def test_a_chat_booked_by_a_link_after_three_days() -> None:
    story = Story(OAKLAND)
    story.they(
        "2026-03-02 13:00",
        GWEN,
        "Chat about the Firmware role?",
        "Hi Robin! I came across your application for Firmware Engineer and would love to chat. Grab a slot here:"
        " https://cal.saltmarsh.example/gwen\n\nGwen Archer, Saltmarsh Robotics",
    )
    story.they(
        "2026-03-05 08:00",
        "Slotly <no-reply@slotly.example>",
        "Confirmed: Robin Vale and Gwen Archer",
        "Your meeting is confirmed.\nWhat: Firmware Engineer intro call\nWhen: Monday, March 9, 2026, 10:00 - 10:30 AM"
        " PT\nWho: Gwen Archer (gwen@saltmarsh.example)",
        ics=invitation(
            "20260309T100000",
            "20260309T103000",
            zone="America/Los_Angeles",
            organizer="no-reply@slotly.example",
            attendees=[("Gwen Archer", "gwen@saltmarsh.example"), ("Robin Vale", "robin.vale@example.com")],
        ),
    )
    assert story.acts("2026-04-30 00:00") == [
        "2026-03-03 09:00 reminder answer_invite",
        "2026-03-05 08:00 cleared answer_invite",
        "2026-03-09 10:30 draft thank_you",
        "2026-03-09 18:00 reminder debrief",
        "2026-03-16 09:00 reminder silence",
    ]


def test_references_asked_and_sent_with_a_decision_by_the_middle_of_next_week() -> None:
    story = at_fernhill()
    asked = story.they(
        "2026-03-05 10:00",
        MARTA,
        "References",
        "Hi Robin, could you send me contact details of two former managers? We would like to make up our minds by the"
        " middle of next week. Marta",
    )
    story.i("2026-03-05 18:00", MARTA, "Re: References", "Hi Marta, here you are: ...\nRobin", re=asked)
    assert story.acts("2026-04-30 00:00") == [
        *HELD,
        "2026-03-05 18:00 withdrawn thank_you",
        "2026-03-12 09:00 reminder silence",
    ]


def test_form_mail_after_one_answered_question_is_answered() -> None:
    story = Story()
    asked = story.they(
        "2026-03-02 10:00",
        GWEN,
        "Your background",
        "Hi Robin, thanks for applying to Saltmarsh Robotics. Can you tell me how many years you have worked with Rust?"
        " Gwen Archer",
    )
    story.i("2026-03-02 12:00", GWEN, "Re: Your background", "Hi Gwen, four years.\nRobin", re=asked)
    story.they(
        "2026-03-06 03:00",
        "Saltmarsh Robotics <no-reply@saltmarsh.example>",
        "Your application to Saltmarsh Robotics",
        "Hi Robin,\n\nThank you for your interest in Saltmarsh Robotics. After careful review, we have chosen"
        " other candidates whose experience comes closer to what we need.\n\nThis mailbox is not monitored.",
    )
    assert story.acts("2026-04-30 00:00") == ["2026-03-06 03:00 draft rejection_reply"]


def test_a_short_offer_they_prolong_unasked() -> None:
    story = Story()
    story.they(
        "2026-03-04 17:00",
        INGA,
        "Job offer - Brattvik Shipping",
        "Dear Robin, it is my pleasure to offer you the job of Logistics Planner at Brattvik Shipping. The offer is valid"
        " for 48 hours.\n\nInga Solheim",
    )
    story.they(
        "2026-03-05 09:00",
        INGA,
        "Job offer - Brattvik Shipping, correction",
        "Dear Robin, on reflection 48 hours is too short. Please take until Friday, March 13 to decide on our offer."
        "\n\nInga Solheim",
    )
    assert story.acts("2026-04-30 00:00") == [
        "2026-03-04 17:00 draft offer_extension",
        "2026-03-04 17:00 reminder offer_deadline",
        "2026-03-05 09:00 cleared offer_deadline",
        "2026-03-05 09:00 withdrawn offer_extension",
        "2026-03-05 09:00 no_action offer_extension",
        "2026-03-11 09:00 reminder offer_deadline",
        "2026-03-13 09:00 reminder offer_deadline",
    ]


def lantian() -> tuple[Story, str]:
    """An offer in Chinese with eleven days to answer."""
    story = Story(SHANGHAI)
    offer = story.they(
        "2026-03-09 15:00",
        HAN,
        "蓝天电子录用通知",
        "Robin您好：\n\n恭喜您通过全部面试！我司决定录用您担任嵌入式工程师，请于3月20日前确认是否接受此offer。"
        "\n\n蓝天电子 韩梅",
    )
    return story, offer


def test_a_chinese_acceptance_and_a_chinese_refusal_both_end_the_reminders() -> None:
    enough = "2026-03-09 15:00 no_action offer_extension"
    for answer, after in (
        ("韩女士您好，我接受贵公司的offer，已签署的合同见附件。Robin", ["2026-03-12 10:00 notice review"]),
        ("韩女士您好，非常感谢，但经过慎重考虑，我决定婉拒这个offer。Robin", []),
    ):
        story, offer = lantian()
        story.i("2026-03-12 10:00", HAN, "Re: 蓝天电子录用通知", answer, re=offer)
        assert story.acts("2026-04-30 00:00") == [enough, *after]


def test_a_freeze_in_china_lasts_twenty_working_days_over_the_tomb_sweeping_holiday() -> None:
    story = Story(SHANGHAI)
    invite = story.they(
        "2026-03-02 09:00",
        HAN,
        "面试安排",
        "Robin您好，诚邀您参加嵌入式工程师岗位面试，时间为3月4日（周三）上午10:00，地点：蓝天电子大厦8楼。"
        "请回复确认。韩梅",
    )
    story.i("2026-03-02 09:30", HAN, "Re: 面试安排", "您好，可以，我会准时到。Robin", re=invite)
    story.they(
        "2026-03-11 09:00",
        HAN,
        "进展",
        "Robin您好，非常抱歉，因公司业务调整，该岗位的招聘暂时冻结，恢复时间待定。韩梅",
    )
    assert story.acts("2026-05-31 00:00") == [
        "2026-03-04 11:00 draft thank_you",
        "2026-03-04 18:00 reminder debrief",
        "2026-04-09 09:00 reminder silence",
    ]


def test_a_decision_put_off_once_more() -> None:
    story = at_fernhill()
    story.they("2026-03-05 10:00", MARTA, "Decision", "Hi Robin, we plan to decide by Wednesday, March 11. Marta")
    story.they(
        "2026-03-11 17:00",
        MARTA,
        "Decision",
        "Hi Robin, we have not managed to decide yet. I will give you an answer by next Wednesday, March 18. Marta",
    )
    assert story.acts("2026-04-30 00:00") == [*HELD, "2026-03-19 09:00 reminder silence"]


def test_a_head_hunter_he_answered_and_who_then_fell_silent() -> None:
    story = Story()
    advance = story.they(
        "2026-03-02 09:00",
        SAMIRA,
        "Backend opportunity",
        "Hi Robin, I came across your profile and think you could be a great fit for a Backend Engineer role with one of"
        " our clients. Would you be open to hearing more?\n\nSamira Haddad, Headways Recruiting",
    )
    assert story.acts("2026-04-30 00:00") == []
    story.i("2026-03-04 09:00", SAMIRA, "Re: Backend opportunity", "Hi Samira, yes, gladly.\nRobin", re=advance)
    assert story.acts("2026-04-30 00:00") == ["2026-03-11 09:00 reminder silence"]


def test_an_offer_by_telephone_and_then_in_writing() -> None:
    story = at_fernhill()
    story.they(
        "2026-03-06 10:00",
        MARTA,
        "Our offer",
        "Hi Robin, following our call: we would love to have you on board as Data Analyst! The formal offer letter will"
        " follow early next week. Marta",
    )
    story.they(
        "2026-03-10 10:00",
        MARTA,
        "Formal offer letter",
        "Hi Robin, attached is your formal offer letter. Please sign it by Monday, March 23. Marta Okafor, Fernhill",
    )
    assert story.acts("2026-04-30 00:00") == [
        *HELD,
        "2026-03-06 10:00 notice review",
        "2026-03-10 10:00 no_action offer_extension",
        "2026-03-19 09:00 reminder offer_deadline",
        "2026-03-23 09:00 reminder offer_deadline",
    ]
