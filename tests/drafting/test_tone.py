"""What a letter must not say, and that the check knows a fair letter from a foul one."""

from __future__ import annotations

import pytest

from followup.core.drafts import DraftKind
from followup.core.tone import LONGEST, faults

THANKS, REPLY, EXTENSION, NOTICE, ASK = DraftKind


@pytest.mark.parametrize(
    ("kind", "text", "word"),
    [
        (THANKS, "Thank you for meeting me today.", "today"),
        (ASK, "Could you answer this week?", "this week"),
        (THANKS, "感谢您今天抽出时间。", "今天"),
        (THANKS, "謝謝您昨天撥冗。", "昨天"),
        (THANKS, "It would be the chance of a lifetime.", "chance of a lifetime"),
        (THANKS, "I am truly honoured.", "truly honoured"),
        (THANKS, "Thank you so very much!", "thank you so very much"),
        (THANKS, "能参加面试是我莫大的荣幸。", "莫大的荣幸"),
        (THANKS, "Sorry for my slow start.", "sorry"),
        (THANKS, "I was a bit nervous.", "i was a bit nervous"),
        (ASK, "I apologise for asking.", "apologise"),
        (THANKS, "面试时我太紧张，没发挥好。", "太紧张"),
        (REPLY, "I don’t understand why you chose so.", "i don't understand why"),
        (REPLY, "I am disappointed.", "disappointed"),
        (REPLY, "Please reconsider.", "reconsider"),
        (REPLY, "希望贵公司重新考虑。", "重新考虑"),
        (EXTENSION, "I gladly accept.", "i gladly accept"),
        (EXTENSION, "I would like to negotiate.", "negotiate"),
        (EXTENSION, "我愿意接受这份工作。", "愿意接受"),
        (EXTENSION, "可否談薪？", "談薪"),
        (ASK, "Please answer ASAP.", "asap"),
        (ASK, "请尽快答复。", "尽快"),
        (ASK, "Reason: G8, no answer.", "g8"),
        (ASK, "Written automatically.", "automatically"),
        (ASK, "Dear {{ name }},", "{{"),
        (ASK, "Dear None,", "None"),
        (ASK, "Dear [[ ]],", "[[ ]]"),
    ],
)
def test_unfit_words_are_found_with_the_reason(kind: DraftKind, text: str, word: str) -> None:
    (fault,) = faults(text, kind, "en" if text.isascii() or "’" in text else "zh-Hans")
    assert fault.startswith(f'"{word}" ')


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (THANKS, "Thank you for your time on Tuesday, March 3."),
        (THANKS, "I met the todayshow team."),
        (ASK, "Should you reconsider the timing, tell me."),
        (THANKS, "We spoke about salary systems."),
        (REPLY, "I regretted nothing."),
        (NOTICE, "Answer by Thursday, March 12, 2026, please."),
        (NOTICE, "请于2026年3月12日（周四）前告知。"),
        (THANKS, "[[one]] and [[two]]"),
    ],
)
def test_fair_words_are_left_alone(kind: DraftKind, text: str) -> None:
    assert faults(text, kind, "en" if text.isascii() else "zh-Hans") == ()


@pytest.mark.parametrize(
    "text",
    ["They pay $120.", "They pay 120,000.", "They pay 95k.", "It is 10 % more.", "对方给到30万。", "They pay 120000."],
)
@pytest.mark.parametrize("kind", [NOTICE, EXTENSION])
def test_a_letter_about_an_offer_names_no_figure(kind: DraftKind, text: str) -> None:
    assert "names a figure (G19)" in faults(text, kind, "en")
    assert "names a figure (G19)" not in faults(text, ASK, "en")


@pytest.mark.parametrize("kind", list(DraftKind))
def test_a_letter_is_short(kind: DraftKind) -> None:
    words, characters = LONGEST[kind]
    assert faults("word " * words, kind, "en") == ()
    assert faults("word " * (words + 1), kind, "en") == (f"has {words + 1} words; {words} are enough (G4)",)
    assert faults("字" * characters, kind, "zh-Hant") == ()
    assert faults("字" * (characters + 1), kind, "zh-Hant") == (
        f"has {characters + 1} characters; {characters} are enough (G4)",
    )


def test_two_placeholders_are_the_most() -> None:
    assert faults("[[a]] [[b]] [[c]]", THANKS, "en") == ("has 3 placeholders; 2 are the most a person fills in gladly",)
