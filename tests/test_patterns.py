"""No mail can make a pattern slow: each is fed text made of its own words, again and again."""

from __future__ import annotations

import re

import pytest

from tests.patterns import SLOWEST, literals, patterns, slowest


def test_patterns_are_found_in_modules_and_phrase_tables() -> None:
    places = patterns()
    assert any(place.startswith("followup.mail") for place in places)
    assert any("_CHINESE" in place for place in places)
    assert any("_ENGLISH" in place for place in places)


def test_the_probe_knows_a_slow_pattern_from_a_quick_one() -> None:
    assert set(literals(re.compile(r"(?:offer|not(?= yet)) .{0,9}(?>x+)"))) == {"offer", " yet", "not", " ", "x"}
    assert slowest(re.compile(r"offer.*interview"))[0] > SLOWEST
    assert slowest(re.compile(r"offer[^.]{0,9}interview"))[0] <= SLOWEST


@pytest.mark.slow
def test_no_pattern_takes_long_on_the_worst_text_it_can_be_sent() -> None:
    slow = {place: round(seconds, 3) for place, one in patterns().items() if (seconds := slowest(one)[0]) > SLOWEST}
    assert slow == {}
