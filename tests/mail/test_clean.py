from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.mail import clean

DANGEROUS = {"Cc", "Cs", "Co", "Zl", "Zp"}
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("Hello\r\nBcc: eve@evil.example", "Hello Bcc: eve@evil.example"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("pay\u202eexe.fdp", "payexe.fdp"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("inter\xadview", "interview"),
        ("cafe\u0301", "café"),
        ("a\xa0 \u3000 b", "a b"),
        ("line\u2028break", "line break"),
        ("O'Neil & {Söhne} 🙂", "O'Neil & {Söhne} 🙂"),
        ("\ud800lone", "lone"),
        ("\u200b", ""),
    ],
)
def test_a_line_holds_only_what_can_be_seen(given_text: str, shown: str) -> None:
    assert clean.line(given_text) == shown


def test_a_line_has_a_length() -> None:
    assert clean.line("x" * 1000) == "x" * 500
    assert clean.line("word " * 10, 7) == "word wo"


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree"),
        ("trailing  \t\nnext", "trailing\nnext"),
        ("ＡＢＣ１２３", "ABC123"),
        ("３月５日１９：３０，线上面试：请参加（必填）", "3月5日19:30，线上面试：请参加（必填）"),
        ("soft\xadhyphen", "softhyphen"),
        ("\n\n  first\n\n\nlast\n\n", "first\n\n\nlast"),
    ],
)
def test_a_body_keeps_its_lines_and_folds_full_width_letters_and_digits(given_text: str, shown: str) -> None:
    assert clean.body(given_text) == shown


def test_a_body_has_a_length() -> None:
    assert len(clean.body("字" * 300_000)) == clean.BODY_LIMIT


@given(st.text())
def test_nothing_cleaned_can_break_a_header_or_turn_text_around(text: str) -> None:
    for cleaned in (clean.line(text), clean.body(text).replace("\n", "")):
        assert not {unicodedata.category(char) for char in cleaned} & DANGEROUS
        assert not set(cleaned) & set(BIDI)


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean.line(clean.line(text)) == clean.line(text)
    assert clean.body(clean.body(text)) == clean.body(text)
