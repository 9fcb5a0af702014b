"""The little language of the phrase tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.classify.grammar import PhraseTable, compile_phrase
from followup.core.classify.page import Page, fold

SLOTS = {"go": "go|move", "on": "{go} (on|ahead)", "round": "{round}"}


def finds(source: str, text: str) -> bool:
    return bool(PhraseTable(f"[cue]\n1 {source}\n", SLOTS).find(Page.of_text(text)))


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("move on", "We MOVE  on", True),
        ("move on", "we remove on", False),
        ("(go|move) on", "they go on", True),
        ("move (right)? on", "move on", True),
        ("move (right)? on", "move right on", True),
        ("not .. on", "not, I think, going on", True),
        ("not .. on", f"not {'x' * 60} on", False),
        ("not ... on", f"not {'x' * 60} on", True),
        ("not .. on", "not this. Move on", False),
        ("interview*", "the interviewers", True),
        ("{on}", "move ahead", True),
        ("at <number>", "at 10", True),
        ("what .. <ask>", "what now?", True),
        ("发 (正式)? offer", "给您发offer", True),
        ("发 (正式)? offer", "发正式 offer", True),
        ("面试 ~ 通知", "面試結果通知", True),
        ("面试 ~ 通知", "面试在下周的某一天具体时间另行通知", False),
    ],
)
def test_a_phrase_is_found_where_it_stands(source: str, text: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert finds(source, text) is found


@pytest.mark.parametrize("source", ["(a|b", "a)", "tests?", "(only)?", "{round}", ".."])
def test_a_line_that_cannot_be_read_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"phrase|parenthes|circles"):
        compile_phrase("cue", 1, source, SLOTS)


def test_comments_and_blank_lines_are_no_phrases() -> None:
    assert len(PhraseTable("[a]\n# nothing\n\n1 word  # why\n", {}).phrases) == 1


@given(st.text(max_size=300), st.text(max_size=60))
def test_spans_of_the_page_are_spans_of_the_original(text: str, subject: str) -> None:
    whole = f"{subject}\n{text}"
    page = Page.of_text(whole)
    assert len(page.folded) == len(page.original)
    assert len(fold(whole)) == len(whole)
    for position in range(len(whole)):
        start, end = page.sentence(position)
        assert start <= position < end


def test_a_line_that_runs_on_is_one_sentence() -> None:
    page = Page.of_text("We are very sorry to have to tell you that we have decided\nnot to proceed.\nBye")
    assert page.sentence(0)[1] > page.original.index("proceed")
    assert page.sentence(len(page.original) - 1)[0] == page.original.index("Bye")
