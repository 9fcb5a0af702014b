"""What holds for every template in every combination of facts that changes a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from followup.core.drafts import LANGUAGES, DraftFacts, DraftKind, cases
from followup.core.tone import faults
from followup.drafting import Rendered, Templates, render

EVERY = [(kind, language) for kind in DraftKind for language in LANGUAGES]
every_template = pytest.mark.parametrize(("kind", "language"), EVERY)


def every_letter(kind: DraftKind, language: str) -> Iterator[tuple[DraftFacts, Rendered]]:
    templates = Templates()
    for facts in cases(kind, language):
        yield facts, render(facts, templates)


@every_template
def test_the_tone_is_never_at_fault(kind: DraftKind, language: str) -> None:
    for facts, letter in every_letter(kind, language):
        assert faults(f"{letter.subject}\n\n{letter.body}", kind, language) == (), facts


@every_template
def test_the_letter_is_well_set(kind: DraftKind, language: str) -> None:
    for facts, letter in every_letter(kind, language):
        text = letter.subject + "\n" + letter.body
        wrong = [
            sign for sign in ("  ", "\n\n\n", " .", " ,", " \n", "，，", "。。", "，。", "the the") if sign in text
        ]
        assert not wrong, (facts, text)
        assert "\n" not in letter.subject
        assert "Robin Vale" in letter.body.splitlines()[-1]


@every_template
def test_each_known_fact_is_said_and_an_unknown_name_is_not_made_up(kind: DraftKind, language: str) -> None:
    for facts, letter in every_letter(kind, language):
        if facts.role:
            assert facts.role in letter.subject + letter.body, facts
        if facts.recipient_name:
            assert letter.body.startswith(("Hi Dana,", "李雷，您好：", "陳怡君，您好：")), facts
        else:
            assert letter.body.startswith(("Hello,", "Hi [[", "您好：", "[[")), facts


@every_template
def test_a_placeholder_stands_in_a_sentence_that_can_be_deleted(kind: DraftKind, language: str) -> None:
    for facts, letter in every_letter(kind, language):
        assert letter.body.count("[[") == letter.body.count("]]") <= 2, facts
        assert (kind is DraftKind.THANK_YOU) or "[[" not in letter.body, facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_panel_never_gets_one_text(language: str) -> None:
    by_facts: dict[object, set[str]] = {}
    for facts, letter in every_letter(DraftKind.THANK_YOU, language):
        if facts.interviewed:
            same_but_variant = (facts.recipient_name, facts.company, facts.role, facts.topic, facts.interview_day)
            key = (*same_but_variant, facts.met_team, facts.ask_next_step, facts.interviewers)
            by_facts.setdefault(key, set()).add(letter.body)
    assert {len(texts) for texts in by_facts.values()} == {3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_follow_up_does_not_repeat_the_first(language: str) -> None:
    first, second = (
        {letter.body for facts, letter in every_letter(DraftKind.FOLLOW_UP, language) if facts.variant == number}
        for number in (0, 1)
    )
    assert first.isdisjoint(second)


@pytest.mark.parametrize(
    ("language", "day"), [("en", "Tuesday, March 10"), ("zh-Hans", "3月10日（周二）"), ("zh-Hant", "3月10日（週二）")]
)
def test_an_extension_names_the_proposed_day_and_the_joy_about_the_offer(language: str, day: str) -> None:
    for _, letter in every_letter(DraftKind.OFFER_EXTENSION, language):
        assert day in letter.body
        assert any(joy in letter.body for joy in ("I am excited about it", "非常期待"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_for_more_time_reads_differently(language: str) -> None:
    by_reason: dict[object, set[str]] = {}
    for facts, letter in every_letter(DraftKind.OFFER_EXTENSION, language):
        by_reason.setdefault(facts.reason, set()).add(letter.body)
    assert len(by_reason) == 4
    assert len(set().union(*by_reason.values())) == sum(map(len, by_reason.values()))
