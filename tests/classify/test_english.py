"""What English mail says of talks that were, talks that are ahead, and places that are frozen or free again."""

from __future__ import annotations

import pytest

from followup.core.model import Label, Signal
from tests.classify.letters import judge, letter


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for our chat yesterday about the role.",
        "We enjoyed our conversation and will get back to you about the role.",
        "After your interview last week we have decided to go another way.",
        "Following our talk on Friday, we invite you to a second interview.",
        "It was a pleasure to have you here on Monday for the interview.",
    ],
)
def test_a_talk_that_took_place_is_contact(text: str) -> None:
    assert Signal.MET in judge(letter(f"Hi Sam,\n{text}")).signals


@pytest.mark.parametrize(
    "text",
    [
        "Great, your phone interview will take place on March 5th, from 2:30 to 3:00 p.m. Eastern.",
        "Great, looking forward to our interview this Thursday at 2:30pm.",
        "Please find your two interviews attached.",
        "We're all set for our chat about the role on Thursday.",
        "Your interview with Tallowbrook has been scheduled.",
    ],
)
def test_a_talk_that_is_ahead_is_no_contact_yet(text: str) -> None:
    assert Signal.MET not in judge(letter(f"Hi Sam,\n{text}")).signals


@pytest.mark.parametrize(
    ("text", "signal", "other"),
    [
        ("All open roles here have been paused until the new budget is approved.", Signal.HOLD, Signal.GOES_ON),
        ("The budget is through and the role is open again.", Signal.GOES_ON, Signal.HOLD),
        ("Hiring for the role is suspended until autumn.", Signal.HOLD, Signal.GOES_ON),
        ("The hiring freeze is over, so the search for your role goes on.", Signal.GOES_ON, Signal.HOLD),
    ],
)
def test_a_freeze_and_its_end_are_told_apart(text: str, signal: Signal, other: Signal) -> None:
    signals = judge(letter(f"Hi Sam,\n{text}")).signals
    assert signal in signals
    assert other not in signals


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I'm happy to confirm your interview for the Buyer role on Thursday at 2 pm.", Label.INTERVIEW_UPDATE),
        ("Could you join an interview for the Buyer role tomorrow at 8:30 am?", Label.INTERVIEW_INVITE),
        ("The Buyer job is yours if you want it.", Label.OFFER),
        ("We were no longer able to honour the offer we made you for the Buyer role.", Label.OFFER),
        ("I gave the Buyer job to somebody I used to work with, sorry.", Label.REJECTION),
        ("Before we talk about the Buyer role, could you write a one-pager by Friday?", Label.ASSESSMENT),
        ("Who can I call about you? Two people you reported to would be ideal for the Buyer role.", Label.PROCESS),
    ],
)
def test_who_does_what_decides_not_the_noun(text: str, label: Label) -> None:
    assert judge(letter(f"Hi Sam,\n{text}")).label is label
