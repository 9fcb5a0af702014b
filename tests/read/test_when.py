"""Days and times in text, resolved as of the mail."""

from __future__ import annotations

import time as stopwatch
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Slot
from followup.core.policy import Me
from followup.core.read.atoms import MAX_TEXT, fold
from followup.core.read.clock import Clock, clock_for
from followup.core.read.when import Mention, mentions
from tests.read.mail import CANDIDATE, SHANGHAI, TORONTO, TUESDAY, TUESDAY_IN_CHINA, mail

# The mails arrive on Tuesday 2026-03-03 at 10:00; Toronto puts its clock forward on Sunday 2026-03-08.
HERE, THERE = ZoneInfo("America/Toronto"), ZoneInfo("Asia/Shanghai")


def clock_of(country: str | None, zone: str = "America/Toronto") -> Clock:
    return Clock(Me("Robin Vale", ("robin@vale.example",), zone, country))


def found(text: str, clock: Clock = TORONTO, at: datetime = TUESDAY) -> list[Mention]:
    return list(mentions(text, at, clock))


def here(month: int, day: int, hour: int, minute: int = 0, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=HERE)


def there(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=THERE)


def utc(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


ENGLISH = [
    ("Thu, Mar 5, 11 am to 12 pm ET", here(3, 5, 11), here(3, 5, 12)),
    ("Thursday 5 March at 14:00 CET", utc(3, 5, 13), None),
    ("26/02/2026 at 3pm", here(2, 26, 15), None),
    ("2026-03-05T14:00-05:00", utc(3, 5, 19), None),
    ("2026-03-05T14:00:00Z", utc(3, 5, 14), None),
    ("2026-03-05 14:00", here(3, 5, 14), None),
    ("05.03.2026, 14:00", here(3, 5, 14), None),
    ("March 11th, 2:30–3:15pm", here(3, 11, 14, 30), here(3, 11, 15, 15)),
    ("3 pm on Tuesday the 10th", here(3, 10, 15), None),
    ("Tuesday 10 at 2pm", here(3, 10, 14), None),
    ("tomorrow at 10", here(3, 4, 10), None),
    ("the day after tomorrow at noon", here(3, 5, 12), None),
    ("Friday noon", here(3, 6, 12), None),
    ("Tue 3pm", here(3, 10, 15), None),
    ("half past two tomorrow", here(3, 4, 14, 30), None),
    ("next Wednesday, March 11, at 2pm PT", utc(3, 11, 21), None),
    ("Friday next week at 2pm", here(3, 13, 14), None),
    ("next week, Thursday 2pm", here(3, 12, 14), None),
    ("this Friday at 4", here(3, 6, 16), None),
    ("last Friday at 3pm", here(2, 27, 15), None),
    ("next Monday at 9am", here(3, 9, 9), None),
    ("tonight at 8", here(3, 3, 20), None),
    ("tomorrow afternoon at 3", here(3, 4, 15), None),
    ("Friday 12:30", here(3, 6, 12, 30), None),
    ("Friday 09:15", here(3, 6, 9, 15), None),
    ("Friday 00:30", here(3, 6, 0, 30), None),
    ("12 am Friday", here(3, 6, 0), None),
    ("Friday 11-1pm", here(3, 6, 11), here(3, 6, 13)),
    ("Friday 10pm-1am", here(3, 6, 22), here(3, 7, 1)),
    ("between 2 and 3pm on Thursday", here(3, 5, 14), here(3, 5, 15)),
    ("Wednesday the 11th from 10-12", here(3, 11, 10), here(3, 11, 12)),
    ("Tue, Mar 10th from 1 - 2 PM EDT", here(3, 10, 13), here(3, 10, 14)),
    ("Friday 3p.m. Pacific", utc(3, 6, 23), None),
    ("July 15 at 9am EST", here(7, 15, 9), None),
    ("Friday at 10am London time", utc(3, 6, 10), None),
    ("5 May 2026, 16:00 BST", utc(5, 5, 15), None),
    ("14:00 UTC+8 on Thursday", utc(3, 5, 6), None),
    ("Thursday 2pm GMT-05:00", utc(3, 5, 19), None),
    ("Mar 10, 2026 ⋅ 2pm – 3pm (Eastern Time - Toronto)", here(3, 10, 14), here(3, 10, 15)),
    ("Mon 9 Mar 2026 10:00 - 10:30 (UTC+01:00) Central European Time", utc(3, 9, 9), utc(3, 9, 9, 30)),
    ("Wed, Mar 11 2026 14:00 America/New_York", here(3, 11, 14), None),
    ("Friday 3pm CST", utc(3, 6, 21), None),
    ("6pm your time on Friday", here(3, 6, 18), None),
    ("Date: Thursday, March 5, 2026\nTime: 2:00 PM – 2:45 PM EST", here(3, 5, 14), here(3, 5, 14, 45)),
    ("Friday 10am ET (7am PT)", here(3, 6, 10), None),
    ("Thursday 9 pm ET (10 am Beijing time)", here(3, 5, 21), None),
    ("Tuesday, 03/10/2026 at 10:00", here(3, 10, 10), None),
    ("on Friday 3/6 at 1:30", here(3, 6, 13, 30), None),
    ("Dec 31 at 10am", here(12, 31, 10), None),
    ("Friday @ 4:45 PM sharp", here(3, 6, 16, 45), None),
    ("Sunday, March 8 at 2:30 am", here(3, 8, 3), None),  # the clock skips that half hour
]
CHINESE = [
    ("3月5日(周四)晚7:00", there(3, 5, 19), None),
    ("2026年3月5日 19:00", there(3, 5, 19), None),
    ("3月5日下午3点半", there(3, 5, 15, 30), None),
    ("下周三下午3点", there(3, 11, 15), None),
    ("本周三15:00", there(3, 4, 15), None),
    ("这周五上午十点", there(3, 6, 10), None),
    ("下下周二14点", there(3, 17, 14), None),
    ("上周五下午3点", there(2, 27, 15), None),
    ("明天上午10点", there(3, 4, 10), None),
    ("后天 15:00", there(3, 5, 15), None),
    ("大后天早上9点", there(3, 6, 9), None),
    ("今晚8点", there(3, 3, 20), None),
    ("明早10点", there(3, 4, 10), None),
    ("今天下午5点", there(3, 3, 17), None),
    ("周五14:00-15:00（北京时间）", there(3, 6, 14), there(3, 6, 15)),
    ("下礼拜二晚上七点", there(3, 10, 19), None),
    ("星期日下午4点", there(3, 8, 16), None),
    ("三月十号下午两点一刻", there(3, 10, 14, 15), None),
    ("三月九号（周一）上午十点半到十一点", there(3, 9, 10, 30), there(3, 9, 11)),
    ("下午3点到4点，周四", there(3, 5, 15), there(3, 5, 16)),
    ("3月5日 下午 3:00 - 4:00", there(3, 5, 15), there(3, 5, 16)),
    ("时间：2026年3月5日（周四）\n19:00-20:00", there(3, 5, 19), there(3, 5, 20)),
    ("５月６日　１５：００～１６：００", there(5, 6, 15), there(5, 6, 16)),
    ("5号下午三点", there(3, 5, 15), None),
    ("下月5号上午9点", there(4, 5, 9), None),
    ("下个月3号上午10点", there(4, 3, 10), None),
    ("周五中午", there(3, 6, 12), None),
    ("中午12点半，周五", there(3, 6, 12, 30), None),
    ("中午1点，周五", there(3, 6, 13), None),
    ("凌晨1点 周五", there(3, 6, 1), None),
    ("3/5(周四)晚7点", there(3, 5, 19), None),
    ("3.16（周一）15:00", there(3, 16, 15), None),
    ("周五美东时间上午10点", utc(3, 6, 15), None),
    ("伦敦时间周五9:00", utc(3, 6, 9), None),
    ("周五9:00 CST", there(3, 6, 9), None),
    ("周五下午3点（您当地时间）", there(3, 6, 15), None),
    ("3月9日15点20分", there(3, 9, 15, 20), None),
]


@pytest.mark.parametrize(("text", "start", "end"), ENGLISH)
def test_a_time_in_english(text: str, start: datetime, end: datetime | None) -> None:
    (mention,) = found(text)
    assert (mention.slot, mention.trouble) == (Slot(start, end), None)


@pytest.mark.parametrize(("text", "start", "end"), CHINESE)
def test_a_time_in_chinese(text: str, start: datetime, end: datetime | None) -> None:
    (mention,) = found(text, SHANGHAI, TUESDAY_IN_CHINA)
    assert (mention.slot, mention.trouble) == (Slot(start, end), None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by Thursday", date(2026, 3, 5)),
        ("on Tuesday", date(2026, 3, 10)),
        ("our conversation on March 2", date(2026, 3, 2)),
        ("yesterday", date(2026, 3, 2)),
        ("Jan 5", date(2026, 1, 5)),
        ("December 24", date(2026, 12, 24)),
        ("the 1st of April", date(2026, 4, 1)),
        ("by the 2nd.", date(2026, 4, 2)),
        ("29 February 2028", date(2028, 2, 29)),
        ("本周五之前", date(2026, 3, 6)),
        ("3月12日前", date(2026, 3, 12)),
        ("周四晚上", date(2026, 3, 5)),
    ],
)
def test_a_day_alone_is_a_day(text: str, day: date) -> None:
    (mention,) = found(text)
    assert (mention.day, mention.slot, mention.timed, mention.trouble) == (day, None, False, None)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("next Wednesday at 2pm", "next"),
        ("this Tuesday at 4pm", "this"),
        ("Thursday, March 4 at 3pm", "disagree"),
        ("tomorrow, March 5, at noon", "two different days"),
        ("Feb 30 at 2pm", "does not exist"),
        ("31/31/2026 at 2pm", "does not exist"),
        ("03/04/2026 at 2pm", "either number"),
        ("Friday at 7", "morning or in the evening"),
        ("Friday at 12", "morning or in the evening"),
        ("3月6日7点", "morning or in the evening"),
        ("3月6日晚上12点", "morning or in the evening"),
        ("上午15点，3月6日", "morning or in the evening"),
        ("Friday 3pm IST", "zone"),
        ("Friday 3pm GMT+25", "zone"),
        ("Friday 3pm Europe/Atlantis", "zone"),
        ("Friday 3pm PT ET", "two time zones"),
        ("Friday 11 am ET (9 am PT)", "two clocks"),
    ],
)
def test_what_cannot_be_told_says_why(text: str, why: str) -> None:
    (mention,) = found(text)
    assert (mention.day, mention.slot) == (None, None)
    assert mention.trouble is not None
    assert why in mention.trouble


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Tue 3pm or Wed 10am ET", [here(3, 10, 15), here(3, 4, 10)]),
        ("Tuesday or Wednesday at 3pm", [here(3, 10, 15), here(3, 4, 15)]),
        ("10am, 11am or 2pm on Tuesday", [here(3, 10, 10), here(3, 10, 11), here(3, 10, 14)]),
        ("March 10th or 11th at 2pm", [here(3, 10, 14), here(3, 11, 14)]),
        ("Thursday at 1 or 2 pm", [here(3, 5, 13), here(3, 5, 14)]),
        ("Thursday\n10:00 – 10:45 Coding\n11:00 – 11:45 Design", [here(3, 5, 10), here(3, 5, 11)]),
        ("All times are in Pacific Time. Thursday 10:00, Friday 11:00", [utc(3, 5, 18), utc(3, 6, 19)]),
    ],
)
def test_times_lend_each_other_a_day_a_time_or_a_zone(text: str, starts: list[datetime]) -> None:
    assert [mention.slot.start for mention in found(text) if mention.slot] == starts


@pytest.mark.parametrize(
    "text",
    [
        "Mon–Fri 9–5",
        "Office hours: 9am-5pm",
        "Monday to Friday from 9am to 5pm",
        "周一至周五 9:00-18:00",
        "$12.30, version 3.10, +1 416-555-0199, order 2026-03-05-1234",
        "You may 5 times ask, and she sat on it; we support you 24/7.",
        "In May we grew by 12%.",
        "On Tue, Mar 3, 2026 at 10:15 AM Dana wrote:",
        "https://example.com/2026/03/05/at/14:00",
        "两周一次，48小时内，每一周三次",
        "at 3 companies, at 12 King Street",
        "Room 5:3, ratio 16:9, ISO 9001, section 3.4",
        "",
    ],
)
def test_what_is_no_appointment_is_passed_over(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["at 3pm", "March 10 or 11 at 2pm", "14:00-15:00（北京时间）"])
def test_a_time_whose_day_nobody_names_has_none(text: str) -> None:
    mention = found(text)[-1]
    assert (mention.timed, mention.day, mention.slot) == (True, None, None)


@pytest.mark.parametrize(
    ("country", "start"),
    [
        ("US", datetime(2026, 4, 3, 14, tzinfo=HERE)),
        ("GB", datetime(2026, 3, 4, 14, tzinfo=HERE)),
        ("CN", datetime(2026, 4, 3, 14, tzinfo=HERE)),
        (None, None),
        ("CA", None),
    ],
)
def test_the_reader_s_country_decides_which_number_is_the_month(country: str | None, start: datetime | None) -> None:
    (mention,) = found("04/03/2026 at 2pm", clock_of(country))
    assert (mention.slot and mention.slot.start) == start


@pytest.mark.parametrize(
    ("text", "country", "start"),
    [
        ("Friday 3pm CST", "US", utc(3, 6, 21)),
        ("Friday 3pm CST", "CN", utc(3, 6, 7)),
        ("Friday 3pm CST", "CU", utc(3, 6, 20)),
        ("Friday 3pm CST", "DE", None),
        ("Friday 3pm IST", "IN", utc(3, 6, 9, 30)),
        ("Friday 3pm IST", "IE", utc(3, 6, 15)),
        ("Friday 3pm IST", "IL", utc(3, 6, 13)),
        ("Friday 3pm IST", None, None),
    ],
)
def test_cst_and_ist_follow_the_user_s_country_if_it_uses_them(
    text: str, country: str | None, start: datetime | None
) -> None:
    (mention,) = found(text, clock_of(country))
    assert (mention.slot and mention.slot.start) == start


def test_without_a_zone_a_sender_abroad_leaves_the_time_untold_but_not_the_day() -> None:
    abroad = replace(TORONTO, abroad=True)
    assert found("Friday at 3pm", abroad)[0].trouble == "no time zone is named, and the sender is in another country"
    assert found("Friday at 3pm ET", abroad)[0].slot == Slot(here(3, 6, 15))
    assert found("by Friday", abroad)[0].day == date(2026, 3, 6)


def test_the_mail_s_day_is_the_one_where_its_time_is_read() -> None:
    late = datetime(2026, 3, 4, 3, 0, tzinfo=UTC)  # still Tuesday in Toronto, Wednesday morning in China
    assert found("tomorrow at 10", at=late)[0].slot == Slot(here(3, 4, 10))
    assert found("明天上午10点（北京时间）", at=late)[0].slot == Slot(there(3, 5, 10))


def test_a_date_without_a_year_crosses_new_year() -> None:
    december = datetime(2026, 12, 20, 15, 0, tzinfo=UTC)
    assert found("January 8 at 9am", at=december)[0].slot == Slot(here(1, 8, 9, year=2027))


@pytest.mark.parametrize(
    ("address", "text", "abroad"),
    [
        ("dana@brightloom.example", "", False),
        ("dana@brightloom.de", "", True),
        ("dana@brightloom.co.uk", "", True),
        ("dana@brightloom.ca", "", False),
        ("dana@brightloom.io", "", False),
        ("dana@brightloom.test", "Dana Fox\n+49 30 555 0100", True),
        ("dana@brightloom.test", "Dana Fox\n+1 416 555 0100", False),
        ("dana@brightloom.ca", "Dana Fox\n+49 30 555 0100", False),
    ],
)
def test_a_sender_is_abroad_by_his_domain_or_telephone(address: str, text: str, *, abroad: bool) -> None:
    message = replace(mail(text), sender=replace(CANDIDATE, address=address))
    assert clock_for(message, TORONTO.me).abroad is abroad


def test_nobody_is_abroad_from_a_user_without_a_country_nor_the_candidate_himself() -> None:
    german = replace(mail(""), sender=replace(CANDIDATE, address="dana@brightloom.de"))
    assert not clock_for(german, clock_of(None).me).abroad
    assert not clock_for(replace(mail("+49 30 1"), sender=CANDIDATE), TORONTO.me).abroad
    assert not clock_for(replace(german, sender=None), TORONTO.me).abroad


PIECES = (
    "Tuesday|Mar 5|3pm|at 3|to|-|or|(|)|ET|PT|2026-03-05|14:00|noon|next|week|,|\n|周三|下周|3月5日|下午3点|到|半",
    "北京时间|明天|the 10th|3/5|today|from 1|between 2 and|UTC+8|12|Feb 30|9999|:|. |２３：５９|Asia/Shanghai|morning",
)
SNIPPETS = st.lists(st.sampled_from("|".join(PIECES).split("|")), max_size=14).map(" ".join)


@given(st.one_of(SNIPPETS, st.text(max_size=60)), st.booleans())
def test_no_text_makes_it_raise_and_every_mention_lies_in_it(text: str, abroad: bool) -> None:  # noqa: FBT001 - drawn
    end = 0
    for mention in found(text, replace(TORONTO, abroad=abroad)):
        assert end <= mention.begin < mention.end <= len(text)
        assert mention.text == text[mention.begin : mention.end]
        assert not (mention.trouble and (mention.slot or mention.day))
        assert mention.slot is None or (mention.timed and mention.slot.start.tzinfo is not None)
        end = mention.end


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == min(len(text), MAX_TEXT)


@pytest.mark.parametrize(
    "unit", ["3pm ", "Tuesday ", "3月", "1", "at ", "10:00-", "next week ", "下周三", "(", "March 5, "]
)
def test_a_huge_text_takes_linear_time(unit: str) -> None:
    begun = stopwatch.perf_counter()
    found(unit * (MAX_TEXT * 4 // len(unit)))
    assert stopwatch.perf_counter() - begun < 5
