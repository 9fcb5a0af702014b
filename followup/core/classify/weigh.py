"""Adds up what a mail's phrases and its structure say for each label: sums a person can read, each with its spans."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from followup.core.classify import chinese, english
from followup.core.classify.grammar import Hit, PhraseTable
from followup.core.classify.page import Page
from followup.core.model import Label

_ENGLISH = PhraseTable(english.TABLE, english.SLOTS)
_CHINESE = PhraseTable(chinese.TABLE, chinese.SLOTS)
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[a-z]{2}")
DECIDING = frozenset({"no", "invite", "update", "offer", "test"})
_HYPOTHETICAL = 0.12  # what a phrase is worth in "if you are selected"
_OF_OTHERS = 0.25  # in "candidates who do well are invited"
_UNADDRESSED = 0.35  # where nobody is spoken to
_SUBJECT_ANSWERED = {**dict.fromkeys(DECIDING, 0.5), "employer": 0.0}  # in an answer it is that of the mail before
_DENIED = 0.1  # behind a "not"
_REACH = 24  # characters before a phrase in which it is denied
_NEGATION = re.compile(
    r"(?:\b(?:not|cannot|never|unable to|no longer)|n't)"
    r"(?: (?:yet|be|been|able|to|going|currently|in|a|position|have)){0,3} $"
    r"|(?:不|未|无法|没有|没能|暂不|不再|不能|不予)[^,，。]{0,2}$"
)
_TERSE = 90  # a mail this short need not say "you"
_QUOTED = 0.15  # and between quotation marks
_ALSO = 0.35  # a further phrase in the same sentence
_REPEATED = (1.0, 0.5, 0.25, 0.15)  # the strongest sentence, the next, …
_QUOTATION = re.compile(r'"(?:[^"\n]{25,400}|[^"\na-z]{8,24})"')


@dataclass
class Sums:
    """The weight of each cue, and the hits that made it up."""

    total: dict[str, float] = field(default_factory=dict)
    hits: dict[str, list[tuple[Hit, float]]] = field(default_factory=dict)
    words: dict[Label, float] = field(default_factory=dict)  # how likely each label is by the words, if these count
    length: int = 0  # of the page, in characters

    def __getitem__(self, cue: str) -> float:
        """The weight of a cue; 0 where nothing spoke for it."""
        return self.total.get(cue, 0.0)


def weigh(page: Page, before: Page | None = None, entry: Page | None = None) -> Sums:
    """Search the tables in a page and add up, sentence by sentence, what each cue weighs.

    What speaks of hiring in the mail `before` and in a calendar `entry` sent along counts under these names.
    """
    sums = _weigh(page)
    for name, around in (("before", before), ("entry", entry)):
        if around and around.folded.strip():
            other = _weigh(around)
            sums.total[name] = other["hiring"] + other["contact"] - other["foreign"] - other["unrelated"]
    return sums


def _weigh(page: Page) -> Sums:
    hits = [hit for table in _tables(page) for hit in table.find(page)]
    doubtful = {
        cue: {hit.sentence: hit.start for hit in reversed(hits) if hit.cue == cue} for cue in ("hypothetical", "others")
    }
    quotations = [found.span() for found in _QUOTATION.finditer(page.folded)]
    sums = Sums(length=len(page.folded))
    for cue, group in _grouped(hits).items():
        kept = list(_sentence_weights(group, cue, page, doubtful, quotations))
        sums.hits[cue] = [pair for _, pairs in kept for pair in pairs]
        sums.total[cue] = _dwindling(weight for weight, _ in kept)
    return sums


def _tables(page: Page) -> Iterator[PhraseTable]:
    if _LATIN.search(page.folded):
        yield _ENGLISH
    if _HAN.search(page.folded):
        yield _CHINESE


def _grouped(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    groups: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        groups[hit.cue].append(hit)
    return groups


def _sentence_weights(
    hits: list[Hit], cue: str, page: Page, doubtful: dict[str, dict[int, int]], quotations: list[tuple[int, int]]
) -> Iterator[tuple[float, list[tuple[Hit, float]]]]:
    sentences: dict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        sentences[hit.sentence].append(hit)
    for sentence, members in sentences.items():
        factor = _aim(cue, sentence, page)
        worth = {hit: _worth(hit, quotations) * _certainty(cue, hit, doubtful) for hit in members}
        worth = {hit: value * _assertion(cue, hit, page) for hit, value in worth.items()}
        weights = sorted((worth[hit] for hit in members if hit.phrase.weight > 0), reverse=True)
        taken = sum(hit.phrase.weight for hit in members if hit.phrase.weight < 0)
        if not weights:
            continue
        weight = max(0.0, weights[0] + _ALSO * sum(weights[1:3]) + taken) * factor
        share = weight / (sum(weights) or 1.0)
        yield weight, [(hit, share * worth[hit]) for hit in members if hit.phrase.weight > 0]


def _certainty(cue: str, hit: Hit, doubtful: dict[str, dict[int, int]]) -> float:
    if cue in DECIDING and doubtful["hypothetical"].get(hit.sentence, hit.end) < hit.end:
        return _HYPOTHETICAL
    if cue in DECIDING - {"no"} and hit.sentence in doubtful["others"]:
        return _OF_OTHERS
    return 1.0


def _assertion(cue: str, hit: Hit, page: Page) -> float:
    """A promise with a "not" before it is none; what a no negates is part of its phrase."""
    before = page.folded[max(hit.sentence, hit.start - _REACH) : hit.start]
    return _DENIED if cue in DECIDING - {"no"} and _NEGATION.search(before) else 1.0


def _aim(cue: str, sentence: int, page: Page) -> float:
    """A decision is told to the one it concerns; of others one tells a third."""
    if sentence == 0 and page.answers and cue in _SUBJECT_ANSWERED:
        return _SUBJECT_ANSWERED[cue]
    if cue not in DECIDING - {"test"} or len(page.folded) < _TERSE:
        return 1.0
    return 1.0 if page.addresses_reader(sentence) and not page.narrates else _UNADDRESSED


def _worth(hit: Hit, quotations: list[tuple[int, int]]) -> float:
    quoted = any(start < hit.start and hit.end < end for start, end in quotations)
    return hit.phrase.weight * (_QUOTED if quoted else 1.0)


def _dwindling(weights: Iterable[float]) -> float:
    return sum(w * f for w, f in zip(sorted(weights, reverse=True), _REPEATED, strict=False))
