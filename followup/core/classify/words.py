"""What the words of a mail and its outside lean to: a linear model learned from our invented mail."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from heapq import nsmallest
from importlib.resources import files
from itertools import pairwise

from followup.core.classify.envelope import Envelope
from followup.core.classify.page import Page
from followup.core.model import Label

LABELS = tuple(Label)
FIRST, LAST = 35, 126  # the characters that stand for weights in the table
NOUGHT = 80  # the one for no weight at all
START = "^"  # the row that counts for every mail
OUTSIDE = "@"  # begins the row of a fact of the envelope
_TOLD = 3  # words that are told
_LENGTHS = (60, 120, 250, 500, 1_000, 2_000, 4_000)  # characters
_SHAPES = {**dict.fromkeys(map(ord, "123456789"), "0"), **dict.fromkeys(map(ord, "!;。\n"), ".")}
_WORD = re.compile(r"[a-z\u00e0-\u00ff]{1,40}(?:'[a-z]{1,4})?|[\u3040-\u9fff]|0{1,2}:00|0{1,9}|[$\u20ac£¥?.]")
_BIAS = NOUGHT - FIRST
# A row is one integer of equal fields: a weight for each label, the square of how rare it is, and a one to count rows.
_FIELDS = len(LABELS) + 2
_BYTES = 3  # of a field: room for the sum of all rows of a mail
_CUT = -len(LABELS) - 2  # where the word of a line ends: before a space, its weights, and how rare it is


def shares(page: Page, envelope: Envelope) -> dict[Label, float]:
    """How likely each label is by words and envelope alone: shares that add up to 1."""
    step, table = _table()
    *said, rarity = _sums(table, features(page))
    *outside, _ = _sums(table, (START, *facts(page, envelope)))
    worth = 1 / math.sqrt(rarity or 1)
    return _softmax([step * (worth * inside + around) for inside, around in zip(said, outside, strict=True)])


def strongest(page: Page, label: Label) -> Iterator[tuple[int, int, float]]:
    """The spans and weights of the words and pairs of words that lean most to a label, the strongest first."""
    step, table = _table()
    known = features(page) & table.keys()
    worth = step / math.sqrt(_sums(table, known)[-1] or 1)
    place = LABELS.index(label)
    leaning = {word: _field(_packed(table[word]), place) - _BIAS for word in known}
    shapes = page.folded.translate(_SHAPES)
    for word in nsmallest(_TOLD, leaning, key=lambda one: (-leaning[one], one)):
        found = _pattern(word).search(shapes)
        if found and leaning[word] > 0:
            yield *found.span(), worth * leaning[word]


@lru_cache(maxsize=1)
def features(page: Page) -> frozenset[str]:
    """Its words, its pairs of neighbouring words, and once more the words of its subject; digits have one shape."""
    subject, _, text = page.folded.partition("\n")
    title, body = _words(subject), [".", *_words(text)]
    named = (f"{word}:" for word in title)
    return frozenset((*title, *body, *named, *map("_".join, pairwise(title)), *map("_".join, pairwise(body))))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.translate(_SHAPES))


def facts(page: Page, envelope: Envelope) -> Iterator[str]:
    """What counts beside the words: the facts of the envelope, and how long the mail is."""
    for fact in envelope.facts:
        yield OUTSIDE + fact
    for length in _LENGTHS:
        if len(page.folded) > length:
            yield f"{OUTSIDE}longer {length}"


@lru_cache(maxsize=4_096)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(r"\W{0,3}".join(map(re.escape, word.removesuffix(":").split("_"))))


def _sums(table: Mapping[str, str], rows: Iterable[str]) -> list[int]:
    """What these rows weigh together for each label, and then the squares of how rare they are."""
    whole = sum(_packed(table[row]) for row in rows if row in table)
    *sums, rarity, count = (_field(whole, place) for place in range(_FIELDS))
    return [one - count * _BIAS for one in sums] + [rarity]


def _field(row: int, place: int) -> int:
    return row >> 8 * _BYTES * place & ((1 << 8 * _BYTES) - 1)


@cache
def _table() -> tuple[float, dict[str, str]]:
    """The step of its weights, and by word the characters that stand for them."""
    step, *lines = files(__package__).joinpath("word_weights.txt").read_text("utf-8").splitlines()
    return float(step), {line[:_CUT]: line[_CUT + 1 :] for line in lines}


@lru_cache(maxsize=65_536)
def _packed(weights: str) -> int:
    """A row as one number: sums of such numbers hold the sums of their fields."""
    spread = bytearray(_BYTES * _FIELDS)
    spread[::_BYTES] = *(code - FIRST for code in weights.encode("ascii")), 1
    return int.from_bytes(spread, "little")


def _softmax(sums: list[float]) -> dict[Label, float]:
    powers = [math.exp(value - max(sums)) for value in sums]
    whole = sum(powers)
    return {label: power / whole for label, power in zip(LABELS, powers, strict=True)}
