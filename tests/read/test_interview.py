# ruff: noqa: E501 - a row of a table is easier to read whole
"""What a mail says about interviews."""

from __future__ import annotations

import time as stopwatch
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Address, Attendee, CalendarEntry, InterviewNews, InterviewStatus, Label, Slot
from followup.core.read.interview import interviews
from tests.read.mail import CANDIDATE, RECRUITER, SHANGHAI, TORONTO, TUESDAY_IN_CHINA, mail

HERE, THERE = ZoneInfo("America/Toronto"), ZoneInfo("Asia/Shanghai")
INVITE, UPDATE, PROCESS = Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE, Label.PROCESS
INVITED, CONFIRMED = InterviewStatus.INVITED, InterviewStatus.CONFIRMED
MOVED, CANCELLED = InterviewStatus.MOVED, InterviewStatus.CANCELLED
INES = Address("Ines Roth", "ines@brightloom.example")


def here(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=HERE)


def there(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=THERE)


def one(text: str, label: Label, *, subject: str = "") -> InterviewNews:
    (news,) = interviews(mail(text, subject=subject), label, TORONTO)
    return news


def eine(text: str, label: Label) -> InterviewNews:
    (news,) = interviews(mail(text, at=TUESDAY_IN_CHINA), label, SHANGHAI)
    return news


# Mailed on Tuesday 2026-03-03 at 10:00.
@pytest.mark.parametrize(
    ("text", "label", "status", "slot"),
    [
        ("Could we speak on Thu, Mar 5, 11 am to 12 pm ET?", INVITE, INVITED, Slot(here(5, 11), here(5, 12))),
        ("Tue 3pm works?", INVITE, INVITED, Slot(here(10, 15))),
        ("Please confirm by Friday 5pm. The interview is on Monday at 2 pm.", INVITE, INVITED, Slot(here(9, 14))),
        ("Your interview on March 12 at 10:00 CET is confirmed.", UPDATE, CONFIRMED, Slot(here(12, 5))),
        ("Confirmed: Thursday, March 5, 2:30 pm for 45 minutes.", UPDATE, CONFIRMED, Slot(here(5, 14, 30), here(5, 15, 15))),
        ("We are set for Friday at 9:30am, half an hour. Dial in 5 minutes early.", UPDATE, CONFIRMED, Slot(here(6, 9, 30), here(6, 10))),
        ("It was good to meet on March 2 at 3pm. Next is a call on March 6 at 3pm.", INVITE, INVITED, Slot(here(6, 15))),
        ("See you on Thursday at 4pm!", PROCESS, CONFIRMED, Slot(here(5, 16))),
        ("Friday 10am ET (7am PT) is confirmed for 1 hour.", UPDATE, CONFIRMED, Slot(here(6, 10), here(6, 11))),
        ("Date: Friday, March 6\nTime: 1:00 PM – 1:45 PM EST\nOffice hours: 9am-5pm", UPDATE, CONFIRMED, Slot(here(6, 13), here(6, 13, 45))),
        ("Your interview is confirmed for Friday at 1pm. To cancel or reschedule, click here.", UPDATE, CONFIRMED, Slot(here(6, 13))),
        ("If you need to reschedule, reply to this mail. We meet on Friday at 1pm.", UPDATE, CONFIRMED, Slot(here(6, 13))),
        ("We are moving forward and would like to see you on Friday at 1pm.", INVITE, INVITED, Slot(here(6, 13))),
        ("Here is the link to choose a time.", INVITE, INVITED, None),
        ("Your interview is confirmed.", UPDATE, CONFIRMED, None),
    ],
)  # fmt: skip
def test_the_time_of_an_interview_in_english(
    text: str, label: Label, status: InterviewStatus, slot: Slot | None
) -> None:
    news = one(text, label)
    assert (news.status, news.slot, news.trouble) == (status, slot, None)


@pytest.mark.parametrize(
    ("text", "label", "status", "slot"),
    [
        ("邀请您参加面试，时间：3月5日(周四)晚7:00", INVITE, INVITED, Slot(there(5, 19))),
        ("下周三下午3点方便视频面试吗？", INVITE, INVITED, Slot(there(11, 15))),
        ("请于明天12点前确认。面试安排在3月6日14:00-15:00（北京时间）。", INVITE, INVITED, Slot(there(6, 14), there(6, 15))),
        ("面试已确认：明天上午10点，时长45分钟。", UPDATE, CONFIRMED, Slot(there(4, 10), there(4, 10, 45))),
        ("您的面试定在本周五下午2点半，大约一小时。", UPDATE, CONFIRMED, Slot(there(6, 14, 30), there(6, 15, 30))),
        ("那就后天15:00见，不见不散。", PROCESS, CONFIRMED, Slot(there(5, 15))),
        ("面试时间：２０２６年３月９日１０：００，半小时", UPDATE, CONFIRMED, Slot(there(9, 10), there(9, 10, 30))),
        ("如需改期请提前联系。面试时间为周四20:00，一个半小时。", UPDATE, CONFIRMED, Slot(there(5, 20), there(5, 21, 30))),
        ("约个时间聊聊？", INVITE, INVITED, None),
    ],
)  # fmt: skip
def test_the_time_of_an_interview_in_chinese(
    text: str, label: Label, status: InterviewStatus, slot: Slot | None
) -> None:
    news = eine(text, label)
    assert (news.status, news.slot, news.trouble) == (status, slot, None)


@pytest.mark.parametrize(
    ("text", "was", "slot"),
    [
        ("Your interview has been moved from Tuesday 3pm to Thursday 4pm.", Slot(here(10, 15)), Slot(here(5, 16))),
        ("We had to reschedule: new time: Friday, March 6, 11:00.", None, Slot(here(6, 11))),
        ("Instead of Wednesday at 2pm we will meet on Friday at 2pm. Sorry for the rescheduling!", Slot(here(4, 14)), Slot(here(6, 14))),
        ("The call originally scheduled for Thursday 10am has been pushed to Monday 10am.", Slot(here(5, 10)), Slot(here(9, 10))),
        ("Thursday's call is moved from 3pm to 4pm on Thursday.", Slot(here(5, 15)), Slot(here(5, 16))),
        ("Your interview has been rescheduled.\nFormer date: Thursday, March 5, 2:00 PM\nNew date: Monday, March 9, 3:00 PM", Slot(here(5, 14)), Slot(here(9, 15))),
        ("The panel can't make Thursday at 10, so we'll do Friday at 10 instead.", Slot(here(5, 10)), Slot(here(6, 10))),
        ("We need to postpone our Thursday 3pm interview and will write with another date.", Slot(here(5, 15)), None),
    ],
)  # fmt: skip
def test_a_move_names_the_old_time_and_the_new(text: str, was: Slot | None, slot: Slot | None) -> None:
    news = one(text, UPDATE)
    assert (news.status, news.was, news.slot, news.trouble) == (MOVED, was, slot, None)


@pytest.mark.parametrize(
    ("text", "was", "slot"),
    [
        ("原定周四下午3点的面试改为周五下午4点。", Slot(there(5, 15)), Slot(there(6, 16))),
        ("面试由3月5日14:00调整至3月6日10:00，敬请谅解。", Slot(there(5, 14)), Slot(there(6, 10))),
        ("面试已改至3月10日15:00（原3月9日15:00）", Slot(there(9, 15)), Slot(there(10, 15))),
        ("面试官临时有会，时间推迟到下周一上午11点。", None, Slot(there(9, 11))),
    ],
)
def test_a_move_in_chinese(text: str, was: Slot | None, slot: Slot | None) -> None:
    news = eine(text, UPDATE)
    assert (news.status, news.was, news.slot, news.trouble) == (MOVED, was, slot, None)


def test_a_move_that_asks_only_proposes() -> None:
    news = one("We have to reschedule. Would Thursday 4pm work instead?", UPDATE)
    assert (news.status, news.slot, news.proposals) == (MOVED, None, (Slot(here(5, 16)),))


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("Unfortunately we have to cancel your interview on Thursday at 3pm.", Slot(here(5, 15))),
        ("The interview is cancelled.", None),
        ("Thursday's 3pm call will not take place.", Slot(here(5, 15))),
    ],
)
def test_a_cancellation_names_the_time_that_falls_away(text: str, was: Slot | None) -> None:
    news = one(text, UPDATE)
    assert (news.status, news.was, news.slot) == (CANCELLED, was, None)


def test_a_cancellation_in_chinese() -> None:
    news = eine("很抱歉，原定于3月5日下午3点的面试取消。", UPDATE)
    assert (news.status, news.was) == (CANCELLED, Slot(there(5, 15)))


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Tue 3pm or Wed 10am — which works?", [here(10, 15), here(4, 10)]),
        ("Could you do one of these?\n- Thursday 10:00\n- Thursday 14:00\n- Friday 9:00", [here(5, 10), here(5, 14), here(6, 9)]),
        ("I am free Thursday at 1 or 2 pm.", [here(5, 13), here(5, 14)]),
        ("All CET: Mon 9 March 15:00-16:00, Tue 10 March 14:00-15:00. Which suits you?", [here(9, 10), here(10, 9)]),
        ("Would Thursday or Friday at 11am suit you?", [here(5, 11), here(6, 11)]),
    ],
)  # fmt: skip
def test_several_times_to_choose_from_are_proposals(text: str, starts: list[datetime]) -> None:
    news = one(text, INVITE)
    assert news.slot is None
    assert [slot.start for slot in news.proposals] == starts


def test_several_times_to_choose_from_in_chinese() -> None:
    news = eine("您看周四上午10点或者周五下午2点哪个方便？", INVITE)
    assert [slot.start for slot in news.proposals] == [there(5, 10), there(6, 14)]


def test_an_agenda_is_one_interview_a_line() -> None:
    text = (
        "Your on-site is on Thursday, March 12 (all times ET):\n"
        "10:00 – 10:45 Coding with Dana Fox\n"
        "11:00 – 11:45 System design – Li Wei\n"
        "12:00 – 13:00 Lunch break\n"
        "13:00 – 13:30 Hiring manager: Omar Haddad and Ines Roth\n"
    )
    news = interviews(mail(text), UPDATE, TORONTO)
    assert [(item.slot and item.slot.start, item.topic) for item in news] == [
        (here(12, 10), "Coding"),
        (here(12, 11), "System design"),
        (here(12, 13), "Hiring manager"),
    ]
    assert [[who.name for who in item.interviewers] for item in news] == [
        ["Dana Fox"],
        ["Li Wei"],
        ["Omar Haddad", "Ines Roth"],
    ]


def test_an_agenda_may_name_its_day_below_or_number_its_rounds() -> None:
    below = (
        "9:00 am - 9:30 am: Welcome (Dana Fox)\n9:30 am - 10:30 am: Values (Ines Roth)\nDate: Thursday, March 12, 2026"
    )
    assert [news.slot for news in interviews(mail(below), UPDATE, TORONTO)] == [
        Slot(here(12, 9), here(12, 9, 30)),
        Slot(here(12, 9, 30), here(12, 10, 30)),
    ]
    numbered = "一面 3月9日10:00；二面 3月9日11:00"
    found = interviews(mail(numbered, at=TUESDAY_IN_CHINA), UPDATE, SHANGHAI)
    assert [(news.topic, news.slot) for news in found] == [
        ("一面", Slot(there(9, 10))),
        ("二面", Slot(there(9, 11))),
    ]


@pytest.mark.parametrize(
    "text", ["Are you free on Thursday between 1pm and 5pm?", "I am open any time after 2pm on Thursday."]
)
def test_hours_to_choose_from_are_no_time(text: str) -> None:
    news = one(text, INVITE)
    assert (news.slot, news.proposals, news.trouble) == (None, (), None)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Please pick a time for a 30-minute call.", 30),
        ("Let us find an hour to talk.", 60),
        ("一个半小时的面试，时间待定。", 90),
        ("A 45 minute talk and a 30 minute test.", None),
        ("Dial in 10 minutes early.", None),
    ],
)
def test_the_length_is_told_where_no_time_is_yet(text: str, minutes: int | None) -> None:
    assert one(text, INVITE).length == (timedelta(minutes=minutes) if minutes else None)


def test_a_huge_mail_takes_linear_time() -> None:
    begun = stopwatch.perf_counter()
    interviews(mail("Moved from Tuesday 3pm to Friday at 4pm, 改为周五下午3点 " * 4000), UPDATE, TORONTO)
    assert stopwatch.perf_counter() - begun < 5


def test_an_agenda_in_chinese() -> None:
    text = "面试安排（3月12日）：\n10:00-11:00 技术面 面试官：张伟\n14:00-14:30 HR面（李娜老师）"
    news = interviews(mail(text, at=TUESDAY_IN_CHINA), UPDATE, SHANGHAI)
    assert [item.slot and item.slot.start for item in news] == [there(12, 10), there(12, 14)]
    assert [[who.name for who in item.interviewers] for item in news] == [["张伟"], ["李娜老师"]]


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("Your interview is on Friday, March 5 at 3pm.", UPDATE, "weekday"),
        ("Could we push our call to 4:30 on the same day?", UPDATE, "day"),
        ("Let us talk next Wednesday at 2pm.", INVITE, "next"),
        ("We meet on Friday at 7.", UPDATE, "morning"),
        ("We meet on 04/05/2026 at 3pm.", INVITE, "month"),
        ("Confirmed for Thursday 3pm. Also Friday 4pm.", UPDATE, "several times"),
        ("We meet on Friday at 3pm IST.", INVITE, "zone"),
    ],
)
def test_a_time_that_cannot_be_told_is_in_trouble(text: str, label: Label, why: str) -> None:
    news = one(text, label)
    assert news.slot is None
    assert news.trouble is not None
    assert why in news.trouble


def test_a_sender_abroad_who_names_no_zone_is_in_trouble() -> None:
    (news,) = interviews(mail("Let us talk on Friday at 3pm."), INVITE, replace(TORONTO, abroad=True))
    assert news.slot is None
    assert news.trouble is not None
    assert "zone" in news.trouble


@pytest.mark.parametrize("label", [Label.ASSESSMENT, Label.UNRELATED, Label.REJECTION, Label.OFFER, Label.PROCESS])
def test_other_mail_speaks_of_no_interview(label: Label) -> None:
    assert interviews(mail("Please record your answers on Friday at 3pm, or on March 9."), label, TORONTO) == ()


# ---------------------------------------------------------------- the candidate's own
@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Wednesday at 2pm works for me.", [here(4, 14)]),
        ("Tuesday 3pm doesn't work for me, but Wednesday at 10am does.", [here(4, 10)]),
        ("I could do Thursday at 9am or Friday at 1pm.", [here(5, 9), here(6, 13)]),
        ("Thank you, talk soon!", []),
    ],
)
def test_the_candidate_s_own_mail_gives_the_times_he_takes(text: str, starts: list[datetime]) -> None:
    own = replace(mail(text), sender=CANDIDATE, to=(RECRUITER,))
    found = [news.proposals or ((news.slot,) if news.slot else ()) for news in interviews(own, PROCESS, TORONTO)]
    assert [slot.start for slots in found for slot in slots] == starts


# ---------------------------------------------------------------- calendar
def entry(**changes: Any) -> CalendarEntry:
    base = CalendarEntry(
        uid="u1",
        method="REQUEST",
        sequence=0,
        start=here(5, 14),
        end=here(5, 14, 45),
        organizer=RECRUITER,
        attendees=(Attendee(CANDIDATE), Attendee(RECRUITER), Attendee(INES)),
    )
    return replace(base, **changes)


def booking(text: str = "", label: Label = UPDATE, **changes: Any) -> InterviewNews:
    (news,) = interviews(mail(text, calendar=(entry(**changes),)), label, TORONTO)
    return news


def test_a_calendar_request_arranges_an_interview() -> None:
    news = booking(label=INVITE, sequence=2)
    assert news == InterviewNews(
        INVITED, Slot(here(5, 14), here(5, 14, 45)), uid="u1", sequence=2, interviewers=(INES,), by_calendar=True
    )


def test_the_organizer_interviews_only_if_nobody_else_does() -> None:
    room = Attendee(Address("Room 5", "room5@brightloom.example"), kind="ROOM")
    away = Attendee(INES, status="DECLINED")
    assert booking(attendees=(Attendee(CANDIDATE), room, away)).interviewers == (RECRUITER,)
    assert booking(attendees=(), organizer=CANDIDATE).interviewers == ()
    assert booking(attendees=(), organizer=None).interviewers == ()


@pytest.mark.parametrize("changes", [{"method": "CANCEL"}, {"status": "CANCELLED"}])
def test_a_calendar_cancellation_names_the_time_that_falls_away(changes: dict[str, Any]) -> None:
    news = booking(**changes)
    assert (news.status, news.slot, news.was) == (CANCELLED, None, Slot(here(5, 14), here(5, 14, 45)))


def test_a_reply_to_a_calendar_entry_is_no_news() -> None:
    assert interviews(mail("", calendar=(entry(method="REPLY"),)), PROCESS, TORONTO) == ()


def test_one_occurrence_is_an_interview_of_its_own() -> None:
    assert booking(recurrence_id="20260305T140000").uid == "u1/20260305T140000"


def test_a_published_entry_names_a_time_and_arranges_nothing_by_itself() -> None:
    assert not booking(method="PUBLISH").by_calendar


def test_a_floating_time_is_on_the_user_s_clock() -> None:
    assert booking(start=datetime(2026, 3, 5, 14), end=None).slot == Slot(here(5, 14))  # noqa: DTZ001 - floating


@pytest.mark.parametrize(
    "changes", [{"start": date(2026, 3, 5)}, {"start": None}, {"start": None, "trouble": "an unknown zone"}]
)
def test_an_entry_without_a_readable_time_is_in_trouble(changes: dict[str, Any]) -> None:
    news = booking(**changes)
    assert news.slot is None
    assert news.trouble


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("We meet on Thursday at 2pm.", True),
        ("We meet on Thursday at 11am PT.", True),
        ("We meet on Thursday at 2:03 pm.", True),
        ("Rounds: Thursday 2:30 pm with Ines.", True),
        ("Looking forward to it!", True),
        ("We meet on Thursday at 3pm.", False),
        ("Please answer by Wednesday 5pm.", True),
    ],
)
def test_text_and_calendar_have_to_agree(text: str, *, agrees: bool) -> None:
    assert (booking(text).trouble is None) is agrees


def test_a_text_without_zone_is_read_in_the_calendar_s() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 3, 5, 14, tzinfo=berlin)
    assert booking("We meet on Thursday at 14:00.", start=start, end=None).trouble is None


def test_a_calendar_stamped_in_utc_leaves_the_text_on_the_user_s_clock() -> None:
    start = datetime(2026, 3, 5, 19, tzinfo=UTC)
    assert booking("We meet on Thursday at 2pm.", start=start, end=None).trouble is None


def test_a_moved_entry_keeps_the_former_time_of_the_text() -> None:
    news = booking("Your interview was moved from Wednesday 1pm to Thursday 2pm.")
    assert (news.status, news.was, news.trouble) == (MOVED, Slot(here(4, 13)), None)


@given(
    st.text(st.sampled_from("move to from Friday 3pm 改为周五3点,.\n:-1"), max_size=120),
    st.sampled_from([INVITE, UPDATE, PROCESS]),
)
def test_no_text_makes_it_raise(text: str, label: Label) -> None:
    interviews(mail(text, calendar=(entry(),)), label, TORONTO)
    interviews(mail(text), label, TORONTO)
