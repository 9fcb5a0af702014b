"""Invented mail and clocks for the tests of reading."""

from __future__ import annotations

from datetime import UTC, datetime

from followup.core.model import Address, CalendarEntry, Message
from followup.core.policy import Me
from followup.core.read.clock import Clock

CANDIDATE = Address("Robin Vale", "robin@vale.example")
RECRUITER = Address("Dana Fox", "dana@brightloom.example")
TORONTO = Clock(Me("Robin Vale", ("robin@vale.example",), "America/Toronto", "CA", "ON"))
SHANGHAI = Clock(Me("林洛", ("robin@vale.example",), "Asia/Shanghai", "CN"))
TUESDAY = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)  # 10:00 in Toronto, 23:00 in Shanghai
TUESDAY_IN_CHINA = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai


def mail(text: str, *, subject: str = "", at: datetime = TUESDAY, calendar: tuple[CalendarEntry, ...] = ()) -> Message:
    """A mail of the recruiter's that arrives on Tuesday 2026-03-03."""
    return Message(
        "<m1@brightloom.example>",
        "m1",
        at,
        RECRUITER,
        (CANDIDATE,),
        subject=subject,
        text=text,
        calendar=calendar,
    )
