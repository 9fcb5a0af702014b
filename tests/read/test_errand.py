"""What one does by coming asks no answer."""

from __future__ import annotations

import pytest

from followup.core.read.errand import only_for_the_day
from tests.read.mail import mail

CONFIRMED = "You are confirmed for Tuesday, March 10 at 2 pm. "


@pytest.mark.parametrize(
    "text",
    ["Please bring a passport.", "Please bring your own laptop and charger."],
)
def test_what_is_brought_along_asks_no_answer(text: str) -> None:
    assert only_for_the_day(mail(CONFIRMED + text))


@pytest.mark.parametrize(
    "text",
    [
        "Please bring a passport and send me your portfolio before.",
        "Please bring a passport. Could you tell me your shirt size?",
        "Could you join at 2 pm?",
        "请携带身份证，并回复确认。",
        "See you then.",
    ],
)
def test_what_wants_a_word_does(text: str) -> None:
    assert not only_for_the_day(mail(CONFIRMED + text))
