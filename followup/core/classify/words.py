"""What the single words of a mail lean to: weak evidence where phrases are silent, learned from our invented mail."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache

from followup.core.classify.page import Page
from followup.core.classify.word_weights import BIASES, WEIGHTS

WORDS_TOLD = 3  # words that are told
_SCALE = 10  # the table has tenths


def shares(page: Page) -> dict[str, float]:
    """How likely each cue is by the words alone, by their number: shares that add up to 1."""
    known = _known(page)
    worth = 1 / math.sqrt(len(known) or 1)
    sums = dict(BIASES)
    for key in known:
        for cue, weight in _table()[key]:
            sums[cue] += weight * worth
    return _softmax(sums)


def strongest(page: Page, cue: str) -> Iterator[tuple[int, int]]:
    """The spans of the words that lean most to a cue, the strongest first."""
    leaning = {key: dict(_table()[key]).get(cue, 0.0) for key in _known(page)}
    ranked = sorted((key for key in leaning if leaning[key] > 0), key=lambda key: (-leaning[key], key))
    found = (_pattern(key).search(page.folded) for key in ranked[:WORDS_TOLD])
    return (match.span() for match in found if match)


def _known(page: Page) -> frozenset[str]:
    return frozenset(_table().keys() & frozenset().union(*(sentence.keys for sentence in page.sentences)))


def _pattern(key: str) -> re.Pattern[str]:
    stem = key.removesuffix("*")
    if not stem.isascii():
        return re.compile(stem)
    return re.compile(rf"\b{stem}" if stem != key else rf"\b{stem}\b", re.ASCII)


@cache
def _table() -> dict[str, tuple[tuple[str, float], ...]]:
    return dict(_entry(*entry.split()) for entry in WEIGHTS.split(";"))


def _entry(key: str, *cues_and_weights: str) -> tuple[str, tuple[tuple[str, float], ...]]:
    pairs = zip(cues_and_weights[::2], cues_and_weights[1::2], strict=True)
    return key, tuple((cue, int(weight) / _SCALE) for cue, weight in pairs)


def _softmax(sums: dict[str, float]) -> dict[str, float]:
    top = max(sums.values())
    powers = {cue: math.exp(value - top) for cue, value in sums.items()}
    whole = sum(powers.values())
    return {cue: power / whole for cue, power in powers.items()}
