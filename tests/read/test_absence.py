"""When somebody is back, by his automatic answer. The mail comes on Wednesday, 2026-03-04, in Toronto."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from followup.core.model import Address, Message
from followup.core.policy import Me
from followup.core.read.absence import back_on
from followup.core.read.clock import Clock

CLOCK = Clock(Me("Robin", ("robin@example.com",), "America/Toronto", "CA", "ON"))


def read(text: str) -> date | None:
    """The return date of a mail with this text."""
    message = Message(
        "<a@b.example>", "s", datetime(2026, 3, 4, 15, tzinfo=UTC), Address("Dana", "d@b.example"), text=text
    )
    return back_on(message, CLOCK)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'll be back at my desk on Monday 16 March.", date(2026, 3, 16)),
        ("I am returning on 3/16 and will read your mail then.", date(2026, 3, 16)),
        ("Currently on annual leave until Monday, March 16.", date(2026, 3, 16)),
        ("I am travelling and return tomorrow.", date(2026, 3, 5)),
        ("You will get a reply when I return on Monday.", date(2026, 3, 9)),
        ("You will find me working again from March 12.", date(2026, 3, 12)),
        ("本人休假中，3月16日返回工作岗位。", date(2026, 3, 16)),
        ("我正在休年假，3月16日（周一）恢复上班，紧急事宜请联系同事。", date(2026, 3, 16)),
    ],
)
def test_a_day_of_return_is_that_day(text: str, day: date) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I am out of the office from March 9 to March 13, with limited access to email.", date(2026, 3, 14)),
        ("On vacation through March 13.", date(2026, 3, 14)),
        ("Away 9 - 13 March", date(2026, 3, 14)),
        ("您好，我3月9日至3月13日休假，期间邮件回复可能不及时。", date(2026, 3, 14)),
        ("休假至3月16日，紧急事宜请联系前台", date(2026, 3, 17)),
    ],
)
def test_after_a_last_day_away_comes_the_next(text: str, day: date) -> None:
    assert read(text) == day


def test_the_day_of_return_counts_where_the_days_away_are_named_too() -> None:
    assert read("I am away from March 9 to March 13 and back on Tuesday, March 17.") == date(2026, 3, 17)


@pytest.mark.parametrize(
    "text",
    [
        "I am out of office. For urgent matters write to the front desk.",
        "I am away; please call Bob, who is there since March 9.",
        "I was back on February 20.",
        "我在外出差，无法及时回复邮件。",
        "",
    ],
)
def test_no_date_is_none(text: str) -> None:
    assert read(text) is None
