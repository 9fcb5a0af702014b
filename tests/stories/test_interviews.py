"""Interviews as mail and calendars really tell of them. Days were counted on a calendar: 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.policy import DraftPolicy, Me
from tests.stories.story import Story, invitation

SHANGHAI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
TAIPEI = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Taipei", "TW")
ROBIN = ("Robin Vale", "robin.vale@example.com")
NADIA = "Nadia Rahman <nadia@northquay.example>"
OMAR = "Omar Haddad <omar.haddad@brightloom.example>"
GRACE = ("Grace Lin", "grace.lin@brightloom.example")


def thanked(story: Story, until: str | None = None) -> list[tuple[str, str]]:
    """When a thank-you is drafted, and to whom."""
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [(story.line(event)[:16], event.to[0]) for event in drafts]


def brightloom(**more: object) -> Story:
    """An interview on Friday, March 6, at 11, agreed by mail and put into the calendar."""
    story = Story(**more)  # type: ignore[arg-type]
    invite = story.they(
        "2026-03-02 09:30",
        OMAR,
        "Interview with Brightloom",
        "Dear Robin,\n\nWe enjoyed your application for the Platform Engineer role and wants to invite you to a"
        " technical interview on Friday, March 6 at 11:00 am ET with Grace Lin.\nCould you let me know whether that"
        " works for you?\n\nKind regards,\nOmar Haddad\nBrightloom",
    )
    story.i(
        "2026-03-02 11:00", OMAR, "Re: Interview with Brightloom", "Hi Omar,\n\nFriday at 11 works for me.\n\nRobin",
        re=invite,
    )  # fmt: skip
    story.they(
        "2026-03-02 11:30",
        OMAR,
        "Invitation: Technical interview @ Fri Mar 6, 2026 11am - 12pm (EST) (Robin Vale)",
        "You have been invited to the following event.\n\nTechnical interview\nFri Mar 6, 2026 11am - 12pm Eastern Time",
        ics=invitation(
            "20260306T110000",
            "20260306T120000",
            uid="tech-1@brightloom.example",
            organizer="omar.haddad@brightloom.example",
            attendees=(ROBIN, GRACE),
            summary="Technical interview",
        ),
    )
    return story


BRIGHTLOOM_HELD = [
    "2026-03-06 12:00 draft thank_you",
    "2026-03-06 18:00 reminder debrief",
    "2026-03-13 09:00 reminder silence",
]


def test_a_booking_service_names_the_time_of_an_invite_that_only_gave_a_link() -> None:
    """Edge case 26."""
    story = Story()
    story.they(
        "2026-03-02 10:00",
        NADIA,
        "Next step for the Data Analyst role at Northquay",
        "Hi Robin,\n\nThanks for applying to Northquay. I'd like to get to know you in a 30-minute call. Please pick a"
        " time that suits you: https://calendly.com/nadia-northquay/intro\n\nBest,\nNadia",
    )
    story.they(
        "2026-03-02 15:20",
        "Calendly <notifications@calendly.com>",
        "Confirmed: Intro call with Nadia Rahman on Thursday, March 5, 2026",
        "Hi Robin Vale,\n\nYour Intro call with Nadia Rahman at 2:00pm - 2:30pm (Eastern Time) on Thursday, March 5, 2026"
        " is scheduled.\n\nTo reschedule or cancel, use the links below.",
        ics=invitation(
            "20260305T140000",
            "20260305T143000",
            uid="8f3e@calendly.com",
            organizer="nadia@northquay.example",
            attendees=(ROBIN,),
            summary="Intro call",
        ),
    )
    assert story.acts("2026-03-20 00:00") == [
        "2026-03-05 14:30 draft thank_you",
        "2026-03-05 18:00 reminder debrief",
        "2026-03-12 09:00 reminder silence",
    ]
    assert thanked(story) == [("2026-03-05 14:30", "nadia@northquay.example")]


def test_text_calendar_scheduling_service_and_reminder_are_one_interview() -> None:
    """Edge cases 21 and 26: one identity over four mails from three addresses."""
    story = brightloom()
    story.they(
        "2026-03-02 11:31",
        "GoodTime <no-reply@goodtime.io>",
        "Your interview with Brightloom is confirmed",
        "Hi Robin,\n\nYour interview with Brightloom has been scheduled for Friday, March 6, 2026, 11:00 AM - 12:00 PM"
        " EST.\nYou will meet Grace Lin.\n",
    )
    story.they(
        "2026-03-05 11:00",
        "GoodTime <no-reply@goodtime.io>",
        "Reminder: your Brightloom interview is tomorrow",
        "Hi Robin,\n\nThis is a reminder of your Brightloom interview tomorrow, Friday, March 6, at 11:00 AM ET.\n",
    )
    assert story.acts("2026-03-20 00:00") == BRIGHTLOOM_HELD
    assert thanked(story) == [("2026-03-06 12:00", "grace.lin@brightloom.example")]


def test_moved_twice_with_and_without_a_raised_sequence_only_the_last_time_counts() -> None:
    """Edge case 21, G28."""
    story = brightloom()
    people = {
        "organizer": "omar.haddad@brightloom.example",
        "attendees": (ROBIN, GRACE),
        "uid": "tech-1@brightloom.example",
    }
    story.they(
        "2026-03-04 16:00",
        OMAR,
        "Updated invitation: Technical interview @ Mon Mar 9, 2026 3pm - 4pm (EDT) (Robin Vale)",
        "This event has been changed.\n\nTechnical interview\nMon Mar 9, 2026 3pm - 4pm Eastern Time",
        ics=invitation("20260309T150000", "20260309T160000", sequence=1, **people),  # type: ignore[arg-type]
    )
    story.they(
        "2026-03-09 09:15",
        OMAR,
        "Updated invitation: Technical interview @ Wed Mar 11, 2026 10am - 11am (EDT) (Robin Vale)",
        "This event has been changed.\n\nTechnical interview\nWed Mar 11, 2026 10am - 11am Eastern Time",
        ics=invitation("20260311T100000", "20260311T110000", sequence=1, **people),  # type: ignore[arg-type]
    )
    assert story.acts("2026-03-30 00:00") == [
        "2026-03-11 11:00 draft thank_you",
        "2026-03-11 18:00 reminder debrief",
        "2026-03-18 09:00 reminder silence",
    ]


def test_moved_by_mail_alone() -> None:
    """Edge case 5, G28."""
    story = brightloom()
    story.they(
        "2026-03-05 17:40",
        OMAR,
        "Tomorrow's interview",
        "Hi Robin,\n\nI'm afraid Grace has been called into a customer meeting, so I have moved your interview to Tuesday,"
        " March 10 at 2:00 pm ET. The Zoom link stays the same.\n\nSorry for the short notice,\nOmar",
    )
    assert story.acts("2026-03-30 00:00") == [
        "2026-03-10 15:00 draft thank_you",
        "2026-03-10 18:00 reminder debrief",
        "2026-03-17 09:00 reminder silence",
    ]


def test_a_cancelled_calendar_entry_is_refused_at_once() -> None:
    """Edge case 5, G3."""
    story = brightloom()
    story.they(
        "2026-03-05 10:05",
        OMAR,
        "Canceled event: Technical interview @ Fri Mar 6, 2026 11am - 12pm (EST) (Robin Vale)",
        "This event has been canceled and removed from your calendar.",
        ics=invitation(
            "20260306T110000",
            "20260306T120000",
            uid="tech-1@brightloom.example",
            method="CANCEL",
            sequence=1,
            organizer="omar.haddad@brightloom.example",
            attendees=(ROBIN, GRACE),
        ),
    )
    assert story.acts("2026-03-08 00:00") == ["2026-03-05 10:05 no_action thank_you"]


def test_moved_after_its_start_it_did_not_take_place() -> None:
    """Edge case 5, G28."""
    story = brightloom()
    story.they(
        "2026-03-06 11:25",
        OMAR,
        "So sorry!",
        "Hi Robin,\n\nGrace's flight was delayed and she could not join. We have rescheduled your interview to Monday,"
        " March 9 at 4 pm ET. Apologies again.\n\nOmar",
    )
    assert story.acts("2026-03-12 00:00") == [
        "2026-03-09 17:00 draft thank_you",
        "2026-03-09 18:00 reminder debrief",
    ]


def test_nobody_came() -> None:
    """Edge case 5: a no-show mail."""
    story = brightloom()
    story.they(
        "2026-03-06 11:40",
        OMAR,
        "Missed you today",
        "Hi Robin,\n\nGrace was waiting on the Zoom call for half an hour but you did not join. Is everything all"
        " right?\n\nOmar",
    )
    assert thanked(story) == []
    assert "2026-03-06 11:40 no_action thank_you" in story.acts("2026-03-12 00:00")


def test_a_question_whether_to_move_arranges_nothing_until_it_is_answered() -> None:
    story = brightloom()
    ask = story.they(
        "2026-03-04 15:00",
        OMAR,
        "Re: Interview with Brightloom",
        "Hi Robin,\n\nSomething has come up on Friday. Could we move our interview to Monday, March 9 at 1 pm"
        " ET instead?\n\nOmar",
    )
    assert story.acts("2026-03-07 00:00") == ["2026-03-05 09:00 reminder answer_invite"]
    story.i("2026-03-04 18:00", OMAR, "Re: Interview with Brightloom", "Hi Omar,\n\nMonday at 1 pm works for me.\n\nRobin", re=ask)  # fmt: skip
    assert thanked(story) == [("2026-03-09 14:00", "grace.lin@brightloom.example")]


def test_they_confirm_one_of_the_times_he_proposed() -> None:
    story = Story()
    ask = story.they(
        "2026-03-02 13:00",
        NADIA,
        "Northquay – Data Analyst interview",
        "Hello Robin,\n\nWe would love to have you in for an interview for our Data Analyst job at Northquay. Which"
        " times would suit you this week?\n\nNadia",
    )
    reply = story.i(
        "2026-03-02 14:10",
        NADIA,
        "Re: Northquay – Data Analyst interview",
        "Hi Nadia,\n\nI could do Wednesday, March 4 at 10 am or Thursday, March 5 at 3 pm.\n\nRobin",
        re=ask,
    )
    story.they(
        "2026-03-02 16:00",
        NADIA,
        "Re: Northquay – Data Analyst interview",
        "Hi Robin,\n\nThursday at 3 pm is confirmed. You'll meet me and our lead analyst. See you then!\n\nNadia",
        re=reply,
    )
    assert story.acts("2026-03-10 00:00") == [
        "2026-03-05 16:00 draft thank_you",
        "2026-03-05 18:00 reminder debrief",
    ]


def test_a_confirmation_without_a_time_means_the_one_he_named() -> None:
    """Edge case 27: "quick chat"."""
    story = Story()
    ask = story.they(
        "2026-03-02 13:00",
        NADIA,
        "Quick chat about the Data Analyst role",
        "Hi Robin,\n\nDo you have time for a call about the Data Analyst role at Northquay this week?\n\nNadia",
    )
    reply = story.i("2026-03-02 14:10", NADIA, "Re: Quick chat about the Data Analyst role", "Hi Nadia,\n\nHow about Thursday, March 5 at 3 pm?\n\nRobin", re=ask)  # fmt: skip
    story.they("2026-03-02 16:00", NADIA, "Re: Quick chat about the Data Analyst role", "Perfect, our call is confirmed. Talk to you then!\n\nNadia", re=reply)  # fmt: skip
    assert thanked(story) == [("2026-03-05 16:00", "nadia@northquay.example")]


def test_he_cannot_come_and_another_time_is_found() -> None:
    story = brightloom()
    no = story.i(
        "2026-03-04 08:00",
        OMAR,
        "Re: Interview with Brightloom",
        "Hi Omar,\n\nI am sorry, I have come down with the flu and can't make the interview on Friday. Could we find another"
        " time next week?\n\nRobin",
    )
    assert thanked(story, "2026-03-07 00:00") == []
    story.they(
        "2026-03-04 09:30",
        OMAR,
        "Re: Interview with Brightloom",
        "Hi Robin,\n\nOf course, get well soon. I have rescheduled the interview to Thursday, March 12 at 11 am ET.\n\nOmar",
        re=no,
    )
    assert thanked(story) == [("2026-03-12 12:00", "grace.lin@brightloom.example")]


def test_rounds_of_one_day_with_three_people() -> None:
    """Edge case 22: one note a person, no two alike, one debrief."""
    story = Story()
    story.they(
        "2026-03-03 10:00",
        OMAR,
        "Your on-site day at Brightloom",
        "Hi Robin,\n\nYour on-site interviews at Brightloom for the Platform Engineer role are confirmed for Tuesday,"
        " March 10. Calendar entries follow.\n\nOmar",
    )
    rounds = [
        ("09:30", "10:30", "Mei Tan", "mei.tan@brightloom.example", "Coding"),
        ("10:45", "11:45", "Jonas Weber", "jonas.weber@brightloom.example", "System design"),
        ("13:00", "13:45", "Ada Obi", "ada.obi@brightloom.example", "Values"),
    ]
    for number, (start, end, name, address, topic) in enumerate(rounds):
        story.they(
            f"2026-03-03 10:0{number + 1}",
            OMAR,
            f"Invitation: {topic} interview",
            f"{topic} interview with {name}",
            ics=invitation(
                f"20260310T{start.replace(':', '')}00",
                f"20260310T{end.replace(':', '')}00",
                uid=f"onsite-{number}@brightloom.example",
                organizer="omar.haddad@brightloom.example",
                attendees=(ROBIN, (name, address)),
                summary=f"{topic} interview",
            ),
        )
    assert story.acts("2026-03-16 00:00") == [
        "2026-03-10 10:30 draft thank_you",
        "2026-03-10 11:45 draft thank_you",
        "2026-03-10 13:45 draft thank_you",
        "2026-03-10 18:00 reminder debrief",
    ]
    assert [address for _, address in thanked(story)] == [address for *_, address, _ in rounds]
    bodies = [e.body for e in story.events() if e.event == "draft"]
    assert len({body.split("\n", 1)[1] for body in bodies if body}) == 3


def test_the_same_interviewer_twice_a_day_gets_one_note() -> None:
    """Edge case 22."""
    story = brightloom()
    story.they(
        "2026-03-02 11:35",
        OMAR,
        "Invitation: Culture interview @ Fri Mar 6, 2026 2pm - 2:30pm (EST) (Robin Vale)",
        "You have been invited to the following event.\n\nCulture interview\nFri Mar 6, 2026 2pm - 2:30pm Eastern Time",
        ics=invitation(
            "20260306T140000",
            "20260306T143000",
            uid="culture-1@brightloom.example",
            organizer="omar.haddad@brightloom.example",
            attendees=(ROBIN, GRACE, ("Kofi Mensah", "kofi.mensah@brightloom.example")),
            summary="Culture interview",
        ),
    )
    assert thanked(story) == [
        ("2026-03-06 14:30", "grace.lin@brightloom.example"),
        ("2026-03-06 14:30", "kofi.mensah@brightloom.example"),
    ]
    assert story.acts("2026-03-07 00:00").count("2026-03-06 18:00 reminder debrief") == 1


def test_text_and_calendar_that_disagree_are_for_the_users_eye() -> None:
    story = Story()
    story.they(
        "2026-03-02 11:30",
        OMAR,
        "Technical interview at Brightloom",
        "Hi Robin,\n\nYour technical interview at Brightloom is confirmed for Friday, March 6 at 2 pm ET. The calendar"
        " entry is attached.\n\nOmar",
        ics=invitation("20260306T110000", "20260306T120000", organizer="omar.haddad@brightloom.example", attendees=(ROBIN, GRACE)),
    )  # fmt: skip
    acts = story.acts("2026-03-20 00:00")
    assert acts[0] == "2026-03-02 11:30 notice review"
    assert not [line for line in acts if "draft" in line]


def test_a_mail_and_a_later_calendar_entry_of_the_same_day_that_disagree() -> None:
    story = Story()
    story.they(
        "2026-03-02 11:30",
        OMAR,
        "Technical interview at Brightloom",
        "Hi Robin,\n\nYour technical interview at Brightloom is confirmed for Friday, March 6 at 2 pm ET.\n\nOmar",
    )
    story.they(
        "2026-03-02 11:45",
        OMAR,
        "Invitation: Technical interview",
        "Technical interview at Brightloom",
        ics=invitation("20260306T110000", "20260306T120000", organizer="omar.haddad@brightloom.example", attendees=(ROBIN, GRACE)),
    )  # fmt: skip
    acts = story.acts("2026-03-20 00:00")
    assert "2026-03-02 11:45 notice review" in acts
    assert not [line for line in acts if "draft" in line]


def test_next_wednesday_said_on_a_monday_is_not_guessed() -> None:
    """Edge case 20: this week's Wednesday still lies ahead. It counts as lying ahead: no silence for five days."""
    story = Story()
    story.they(
        "2026-03-02 11:30",
        OMAR,
        "Interview at Brightloom",
        "Hi Robin,\n\nYour interview at Brightloom is confirmed for next Wednesday at 3 pm ET with Grace Lin.\n\nOmar",
    )
    acts = story.acts("2026-03-09 08:00")
    assert acts == ["2026-03-02 11:30 notice review"]


def test_a_one_way_video_is_a_task_with_a_deadline_and_nobody_to_thank() -> None:
    """Edge case 24."""
    story = Story()
    story.they(
        "2026-03-02 10:00",
        "HireVue <no-reply@hirevue.com>",
        "Tamarind Foods: your on-demand video interview",
        "Hi Robin,\n\nTamarind Foods invites you to record an on-demand video interview for the Category Manager role. You"
        " will answer five recorded questions on your own time. Please complete it by Monday, March 9, 2026 at 11:59 PM ET.\n",
    )
    assert story.acts("2026-03-20 00:00") == [
        "2026-03-03 09:00 reminder answer_invite",
        "2026-03-05 09:00 reminder deadline",
        "2026-03-09 09:00 reminder deadline",
    ]


def test_a_recruiters_screening_call_is_an_interview() -> None:
    story = Story()
    ask = story.they(
        "2026-03-02 10:00",
        "Wanjiru Kamau <wanjiru@saltmarsh.example>",
        "Phone screen – Operations Lead at Saltmarsh",
        "Hi Robin,\n\nI recruit for Saltmarsh and would like to set up a 20-minute phone screen on Wednesday, March 4 at"
        " 4:30 pm ET. Does that suit?\n\nWanjiru",
    )
    story.i("2026-03-02 10:30", "Wanjiru Kamau <wanjiru@saltmarsh.example>", "Re: Phone screen – Operations Lead at Saltmarsh", "Hi Wanjiru,\n\nYes, that works for me. Talk to you on Wednesday.\n\nRobin", re=ask)  # fmt: skip
    assert story.acts("2026-03-10 00:00") == [
        "2026-03-04 16:50 draft thank_you",
        "2026-03-04 18:00 reminder debrief",
    ]


def test_the_length_named_with_the_invite_ends_the_interview_confirmed_later() -> None:
    story = Story()
    ask = story.they(
        "2026-03-02 10:00",
        NADIA,
        "Data Analyst at Northquay",
        "Hi Robin,\n\nI'd like to invite you to a 45-minute video interview for the Data Analyst role at Northquay. What time"
        " on Thursday would work for you?\n\nNadia",
    )
    reply = story.i("2026-03-02 11:00", NADIA, "Re: Data Analyst at Northquay", "Hi Nadia,\n\nThursday, March 5 at 9:30 am would be great.\n\nRobin", re=ask)  # fmt: skip
    story.they("2026-03-02 12:00", NADIA, "Re: Data Analyst at Northquay", "Hi Robin,\n\nConfirmed for Thursday, March 5 at 9:30 am.\n\nNadia", re=reply)  # fmt: skip
    assert thanked(story) == [("2026-03-05 10:15", "nadia@northquay.example")]


def test_a_no_before_the_interview_cancels_it() -> None:
    story = brightloom()
    story.they(
        "2026-03-05 09:10",
        OMAR,
        "Platform Engineer at Brightloom",
        "Dear Robin,\n\nI'm sorry to tell you that we will not move ahead with your application for the Platform"
        " Engineer role: another candidate has accepted our offer. Your interview on Friday will therefore not take"
        " place.\n\nAll the best,\nOmar",
    )
    assert thanked(story) == []
    assert "2026-03-05 09:10 no_action thank_you" in story.acts("2026-03-20 00:00")
    assert not [line for line in story.acts() if "silence" in line or "debrief" in line]


def test_another_countrys_clock_is_read_by_its_own_rules() -> None:
    """Edge case 20: 2 pm Pacific on March 9 is 5 pm in Toronto, both in summer time."""
    story = Story()
    story.they(
        "2026-03-03 12:00",
        "Lucía Prado <lucia@pacificgrain.example>",
        "Confirmed: interview with Pacific Grain",
        "Hi Robin,\n\nThis is to confirm your interview with Pacific Grain on Monday, March 9 at 2 pm PT with our"
        " founder.\n\nLucía",
    )
    assert thanked(story) == [("2026-03-09 18:00", "lucia@pacificgrain.example")]


def test_an_evening_interview_is_remembered_at_its_end_and_on_a_saturday_too() -> None:
    """G1: at the end or in the evening, whichever is later, on days off as well."""
    story = Story()
    for number, (day, start, end) in enumerate([("20260305", "183000", "194500"), ("20260307", "100000", "110000")]):
        story.they(
            f"2026-03-03 12:0{number}",
            "Lucía Prado <lucia@pacificgrain.example>",
            "Invitation: interview with Pacific Grain",
            "Interview with Pacific Grain",
            ics=invitation(f"{day}T{start}", f"{day}T{end}", uid=f"{number}@pg.example", organizer="lucia@pacificgrain.example", attendees=(ROBIN,)),
        )  # fmt: skip
    debriefs = [line for line in story.acts("2026-03-08 00:00") if "debrief" in line]
    assert debriefs == ["2026-03-05 19:45 reminder debrief", "2026-03-07 18:00 reminder debrief"]


def test_thank_you_notes_can_be_switched_off() -> None:
    """G3."""
    story = brightloom().with_policy(drafts=DraftPolicy(thank_you=False))
    assert story.acts("2026-03-07 00:00") == [
        "2026-03-06 12:00 no_action thank_you",
        "2026-03-06 18:00 reminder debrief",
    ]


def test_no_thank_you_once_he_has_written_to_the_interviewer() -> None:
    story = brightloom()
    story.i("2026-03-06 11:58", "Grace Lin <grace.lin@brightloom.example>", "The paper I mentioned", "Hi Grace,\n\nHere is the link I promised.\n\nRobin")  # fmt: skip
    assert "2026-03-06 12:00 no_action thank_you" in story.acts("2026-03-07 00:00")
    assert thanked(story) == []


def test_a_thank_you_he_writes_himself_withdraws_the_draft() -> None:
    """Edge case 8."""
    story = brightloom()
    story.i("2026-03-06 13:30", "Grace Lin <grace.lin@brightloom.example>", "Thank you", "Hi Grace,\n\nThank you for your time this morning.\n\nRobin")  # fmt: skip
    assert story.acts("2026-03-07 00:00") == [
        "2026-03-06 12:00 draft thank_you",
        "2026-03-06 13:30 withdrawn thank_you",
        "2026-03-06 18:00 reminder debrief",
    ]


def test_a_chinese_invite_for_an_evening_and_his_yes() -> None:
    """Edge cases 20, 27 and 52: 3月5日(周四)晚7:00."""
    story = Story(SHANGHAI)
    li = "李楠 <linan@qinghe.example>"
    ask = story.they(
        "2026-03-02 10:00",
        li,
        "面试邀请-后端开发工程师-青禾科技",
        "您好，\n\n感谢您投递青禾科技的后端开发工程师岗位。想邀请您参加线上面试，时间：3月5日(周四)晚7:00，您看方便吗？\n\n李楠\n青禾科技",
    )
    story.i(
        "2026-03-02 11:00",
        li,
        "Re: 面试邀请-后端开发工程师-青禾科技",
        "李楠您好，\n\n周四晚7点可以，谢谢！\n\nRobin",
        re=ask,
    )
    events = story.events("2026-03-13 00:00")
    assert [story.line(e) for e in events if e.event != "message"] == [
        "2026-03-05 20:00 draft thank_you",
        "2026-03-05 20:00 reminder debrief",
        "2026-03-12 09:00 reminder silence",
    ]
    (draft,) = [e for e in events if e.event == "draft"]
    assert "您" in (draft.body or "")


def test_next_weeks_wednesday_in_chinese_is_in_the_next_week() -> None:
    """Edge case 20: 下周三 said on Monday March 2 is March 11."""
    story = Story(SHANGHAI)
    story.they(
        "2026-03-02 10:00",
        "王芳 <wangfang@yunfan.example>",
        "面试安排确认",
        "Robin 您好：\n\n您应聘云帆数据的数据分析师岗位，面试已安排在下周三下午3点，面试官是陈工，时长45分钟，腾讯会议链接另发。\n\n云帆数据 王芳",
    )
    assert thanked(story) == [("2026-03-11 15:45", "wangfang@yunfan.example")]


def test_a_traditional_chinese_thread_gets_a_traditional_chinese_note() -> None:
    """Edge case 52."""
    story = Story(TAIPEI)
    story.they(
        "2026-03-02 10:00",
        "陳怡君 <yichun@mingshan.example>",
        "面試時間確認：資料工程師",
        "您好：\n\n感謝您應徵明山科技的資料工程師職缺，面試時間確認為3月4日（三）上午10:00至11:00，地點為台北辦公室。\n\n陳怡君 敬上\n明山科技",
    )
    (draft,) = [e for e in story.events("2026-03-05 00:00") if e.event == "draft"]
    assert story.line(draft) == "2026-03-04 11:00 draft thank_you"
    assert "謝" in (draft.body or "")
    assert "谢" not in (draft.body or "")


def test_an_invite_for_another_role_is_said_at_once_and_a_shortened_title_is_not() -> None:
    """Edge case 25, G27."""
    for title, notices in [("Sales Operations Manager", 1), ("Sr. Data Engineer", 0), ("Data Engineer", 0)]:
        story = Story()
        story.they(
            "2026-03-02 10:00",
            "Northquay Careers <no-reply@northquay.example>",
            "We received your application: Senior Data Engineer",
            "Dear Robin,\n\nThank you for applying for the Senior Data Engineer position at Northquay. We have received your"
            " application.\n",
        )
        story.they(
            "2026-03-04 10:00",
            NADIA,
            f"Interview: {title} at Northquay",
            f"Hi Robin,\n\nWe'd be glad to invite you to an interview for the {title} role at Northquay. Which times suit you"
            " next week?\n\nNadia",
        )
        found = [line for line in story.acts("2026-03-04 12:00") if "role_changed" in line]
        assert found == ["2026-03-04 10:00 notice role_changed"] * notices, title


def test_moved_to_the_afternoon_after_he_had_waited_in_vain() -> None:
    """Edge cases 5 and 8: the draft for the time that did not happen is withdrawn, and decided anew."""
    story = brightloom()
    story.they(
        "2026-03-06 12:10",
        OMAR,
        "Interview with Brightloom",
        "Hi Robin,\n\nI'm so sorry that nobody joined this morning: Grace was ill. We have moved your interview to Monday, March 9 at 11 am"
        " ET.\n\nOmar",
    )
    assert [line for line in story.acts("2026-03-10 00:00") if "debrief" not in line] == [
        "2026-03-06 12:00 draft thank_you",
        "2026-03-06 12:10 withdrawn thank_you",
        "2026-03-09 12:00 draft thank_you",
    ]


def test_a_second_round_arranged_on_the_day_itself_does_not_thank_twice() -> None:
    """Edge case 22: he has already written to her that day."""
    story = brightloom()
    story.i(
        "2026-03-06 12:20",
        "Grace Lin <grace.lin@brightloom.example>",
        "Thank you",
        "Hi Grace,\n\nThank you for your time.\n\nRobin",
    )
    story.they(
        "2026-03-06 12:40",
        OMAR,
        "Invitation: Follow-up conversation @ Fri Mar 6, 2026 4pm - 4:30pm (EST) (Robin Vale)",
        "You have been invited to the following event.\n\nInterview: follow-up conversation\nFri Mar 6, 2026 4pm - 4:30pm Eastern Time",
        ics=invitation("20260306T160000", "20260306T163000", uid="more@brightloom.example", organizer="omar.haddad@brightloom.example", attendees=(ROBIN, GRACE)),
    )  # fmt: skip
    assert thanked(story) == [("2026-03-06 12:00", "grace.lin@brightloom.example")]
