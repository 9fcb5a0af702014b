"""Cuts a text into sentences and clauses, offset for offset: who does what stands within one of them."""

from __future__ import annotations

import re

from followup.core.model import Message

# A full stop ends a sentence before white space, unless an abbreviation or an initial stands before it.
_SENTENCE_END = re.compile(
    r"[!?;。\n]|(?<!\b[a-z])(?<!\b(?:mr|ms|dr|st|vs|no))(?<!\b(?:mrs|inc|ltd|e\.g|i\.e|a\.m|p\.m))\.(?=\s|$)"
)
_CLAUSE_END = re.compile(r"[,，:]")


def said(message: Message) -> str:
    """Subject, line feed, text: the text that spans refer to."""
    return f"{message.subject}\n{message.text}"


def around(folded: str, begin: int, end: int, reach: int = 300) -> tuple[int, int]:
    """Begin and end of the sentence in which `folded[begin:end]` stands, at most `reach` characters either side."""
    before = folded[max(0, begin - reach) : begin]
    after = folded[end : end + reach]
    starts = [found.end() for found in _SENTENCE_END.finditer(before)]
    closes = _SENTENCE_END.search(after)
    return begin - len(before) + (starts[-1] if starts else 0), end + (closes.start() if closes else len(after))


def clause_around(folded: str, begin: int, end: int) -> tuple[int, int]:
    """Begin and end of the clause, between commas, in which `folded[begin:end]` stands."""
    first, last = around(folded, begin, end)
    starts = [found.end() for found in _CLAUSE_END.finditer(folded[first:begin])]
    closes = _CLAUSE_END.search(folded[end:last])
    return first + (starts[-1] if starts else 0), end + closes.start() if closes else last
