"""The little language the phrase tables are written in, and the search for a table's phrases in a page.

A line of a table is a weight and a phrase, under a heading in brackets that says what the phrase speaks for:

    [no]
    5 {we} (decided|chose) not to {proceed}

`(a|b)` are alternatives, `?` after them makes them optional, `{name}` is a slot of the table, `~` a gap of up to 9
characters, `..` of up to 40 and `...` of up to 90 within the sentence, `stem*` any ending, `<number>` some digits,
`<ask>` a question mark. A negative weight takes back what phrases of the same heading found in that sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from followup.core.classify.page import ALWAYS, STEM, Page

_TOKEN = re.compile(r"\.\.\.|\.\.|~|[()|?]|\{[a-z_]{1,30}\}|[^\s()|?{}.*~]{1,60}\*?|\s{1,9}")
_CLASSES = {"<number>": r"\d{1,6}", "<ask>": r"[?]"}
_GAPS = {"~": r"[^.!?。;\n]{0,9}?", "..": r"[^.!?。;\n]{0,40}?", "...": r"[^.!?。;\n]{0,90}?"}
_SPACE = r"[ \n]{1,2}"
_MAYBE_SPACE = r"[ \n]{0,2}"  # Chinese sets none, or one beside a Latin word
_AROUND_GAP = re.compile(r"\s{0,9}(\.{2,3}|~)\s{0,9}")
_LATIN = re.compile(r"[a-z0-9]{1,60}")
_CJK = re.compile(r"[\u3040-\u9fff]{1,60}")
_DEEPEST = 4  # slots within slots
_DEEPEST = 4  # slots within slots
_OCCURRENCES = 60  # of one anchor, that are looked at
_NO_ANCHORS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One line of a table, compiled. A sentence without any of the anchors cannot hold the phrase."""

    cue: str  # the heading
    weight: float
    source: str
    pattern: re.Pattern[str]
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """A phrase found in a page, with its span and the sentence it stands in."""

    phrase: Phrase
    start: int
    end: int
    sentence: int

    @property
    def cue(self) -> str:
        """What it speaks for."""
        return self.phrase.cue


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a phrase: its regular expression, and words of which one must occur (none: it can match without)."""

    pattern: str
    anchors: frozenset[str] = _NO_ANCHORS


class PhraseTable:
    """Compiled phrases that are searched together: only sentences that hold a phrase's anchor are tried."""

    def __init__(self, text: str, slots: Mapping[str, str]) -> None:
        """Compile a table; ValueError names a line that cannot be read."""
        self.phrases = tuple(_read_table(text, slots))
        by_anchor: dict[str, list[Phrase]] = {}
        for phrase in self.phrases:
            for anchor in phrase.anchors:
                by_anchor.setdefault(anchor, []).append(phrase)
        self._by_key: dict[str, list[tuple[str, list[Phrase]]]] = {}
        for anchor, phrases in by_anchor.items():
            self._by_key.setdefault(_key(anchor), []).append((anchor.rstrip("*"), phrases))

    def find(self, page: Page) -> list[Hit]:
        """The first occurrence of each phrase in each sentence, in the order of the text."""
        hits = [hit for start, end, phrase in self._candidates(page) if (hit := _match(phrase, page, start, end))]
        return sorted(hits, key=lambda hit: (hit.start, hit.phrase.source))

    def _candidates(self, page: Page) -> set[tuple[int, int, Phrase]]:
        found: set[tuple[int, int, Phrase]] = set()
        for key in self._by_key.keys() & page.keys:
            for anchor, phrases in self._by_key[key]:
                for start, end in _sentences_with(anchor, page):
                    found.update((start, end, phrase) for phrase in phrases)
        return found


def _key(anchor: str) -> str:
    """What of an anchor a page's index holds: its longest word, the beginning of a stem, or its first two signs."""
    signs = _CJK.search(anchor)
    if signs:
        return signs[0][:2]
    pieces: list[str] = _LATIN.findall(anchor)
    if anchor.endswith("*"):
        return pieces[-1][:STEM] + "*"
    return max(pieces, key=len, default=ALWAYS)


def _sentences_with(anchor: str, page: Page) -> Iterator[tuple[int, int]]:
    position = page.folded.find(anchor)
    for _ in range(_OCCURRENCES):
        if position < 0:
            return
        start, end = page.sentence(position)
        yield start, end
        position = page.folded.find(anchor, end)


def _match(phrase: Phrase, page: Page, start: int, end: int) -> Hit | None:
    found = phrase.pattern.search(page.folded, start, end)
    return Hit(phrase, found.start(), found.end(), start) if found else None


def _read_table(text: str, slots: Mapping[str, str]) -> Iterator[Phrase]:
    cue = ""
    for line in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
        if line.startswith("["):
            cue = line.strip("[]")
            continue
        weight, _, source = line.partition(" ")
        yield compile_phrase(cue, float(weight), source.strip(), slots)


def compile_phrase(cue: str, weight: float, source: str, slots: Mapping[str, str]) -> Phrase:
    """Read one phrase; ValueError when its parentheses or slots are wrong, or no word of it must occur."""
    tokens = _tokens(source, slots, depth=0)
    tokens.reverse()
    piece = _alternatives(tokens)
    if tokens or not piece.anchors:
        message = f"not a phrase: {source!r}"
        raise ValueError(message)
    pattern = piece.pattern.replace(_SPACE, _MAYBE_SPACE) if _CJK.search(source) else piece.pattern
    return Phrase(cue, weight, source, re.compile(pattern, re.ASCII), piece.anchors)


def _tokens(source: str, slots: Mapping[str, str], depth: int) -> list[str]:
    if depth > _DEEPEST:
        message = f"slots go in circles: {source!r}"
        raise ValueError(message)
    tokens: list[str] = []
    for token in _TOKEN.findall(_AROUND_GAP.sub(r"\1", source)):
        if token.startswith("{"):
            tokens += ["(", *_tokens(slots[token[1:-1]], slots, depth + 1), ")"]
        else:
            tokens.append(token)
    return tokens


def _alternatives(tokens: list[str]) -> _Piece:
    branches = [_sequence(tokens)]
    while tokens and tokens[-1] == "|":
        tokens.pop()
        branches.append(_sequence(tokens))
    if len(branches) == 1:
        return branches[0]
    anchored = all(branch.anchors for branch in branches)
    anchors = frozenset().union(*(branch.anchors for branch in branches)) if anchored else _NO_ANCHORS
    return _Piece("(?:" + "|".join(branch.pattern for branch in branches) + ")", anchors)


def _sequence(tokens: list[str]) -> _Piece:
    pattern, anchors, space = "", _NO_ANCHORS, ""
    while tokens and tokens[-1] not in "|)":
        token = tokens.pop()
        if token.isspace():
            space = _SPACE if pattern else ""
            continue
        piece = _element(token, tokens)
        if tokens and tokens[-1] == "?":
            tokens.pop()
            if token != "(":  # noqa: S105 - a token of the little language
                message = f"put the optional {token!r} in parentheses"
                raise ValueError(message)
            pattern += f"(?:{space}{piece.pattern})?"
        else:
            pattern += space + piece.pattern
            anchors = max(anchors, piece.anchors, key=_rarity)
        space = ""
    return _Piece(pattern, anchors)


def _rarity(anchors: frozenset[str]) -> tuple[bool, float]:
    return bool(anchors), min(map(len, anchors), default=0) - len(anchors) / 8


def _element(token: str, tokens: list[str]) -> _Piece:
    if token in _GAPS:
        return _Piece(_GAPS[token])
    if token == "(":  # noqa: S105 - a token of the little language
        inner = _alternatives(tokens)
        if not tokens or tokens.pop() != ")":
            message = "a parenthesis is not closed"
            raise ValueError(message)
        return inner
    return _Piece(_word(token), frozenset() if token in _CLASSES else frozenset({token}))


def _word(token: str) -> str:
    if token in _CLASSES:
        return _CLASSES[token]
    stem = token.rstrip("*")
    ending = r"[\w'-]{0,14}" if token.endswith("*") else ""
    head = r"\b" if stem[0].isascii() and stem[0].isalnum() else ""
    tail = r"\b" if stem[-1].isascii() and stem[-1].isalnum() and not ending else ""
    return head + re.escape(stem) + ending + tail
