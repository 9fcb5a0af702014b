"""Whether the writer of a mail interviews himself (contract section 2: "named as such")."""

from __future__ import annotations

import pytest

from followup.core.read.host import holds_it


@pytest.mark.parametrize(
    "text",
    [
        "Could you do a phone interview with me on Monday?",
        "Would you join Ines Falk and me on Thursday at ten?",
        "I would like to interview you over Zoom.",
        "All set for Tuesday. I’ll phone you at three.",
        "Let's talk on Friday at noon.",
        "Talk tomorrow at nine.",
        "I'd love to find half an hour for a call with you.",
        "Looking forward to meeting you.",
        "You'll be talking to Ines and myself.",
        "周五下午我来面试你，大概四十分钟。",
        "终面由我本人主持，面试在线上进行。",
        "這一輪的面試官是我。",
        "我明早十点给您打电话。",
        "方便跟我视频聊半小时吗？",
    ],
)
def test_the_writer_says_that_he_interviews(text: str) -> None:
    assert holds_it(text, others=False)


@pytest.mark.parametrize(
    "text",
    [
        "Would you come to an interview with us on Monday?",
        "I shall ask you to meet our head of data.",
        "I'll ring you once the panel has decided.",
        "I'll meet you in the lobby.",
        "If anything comes up, talk to me.",
        "We are looking forward to you.",
        "I'll call you with the details of your interview.",
        "二面由我们总监来面。",
        "如有问题，请和我电话沟通。",
        "我想跟您沟通一下面试时间。",
    ],
)
def test_who_only_arranges_does_not_interview(text: str) -> None:
    assert not holds_it(text, others=False)


def test_a_courtesy_says_less_where_another_interviewer_is_named() -> None:
    assert not holds_it("You will see Ines Falk. Looking forward to meeting you.", others=True)
    assert holds_it("Ines Falk and I'll be on it: it is a call with both Ines and me.", others=True)
