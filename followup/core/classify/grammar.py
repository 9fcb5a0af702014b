"""The little language the phrase tables are written in, and the search for a table's phrases in a page.

A line of a table is a weight and a phrase, under a heading in brackets that says what the phrase speaks for:

    [no]
    5 {we} (decided|chose) not to {proceed}

`(a|b)` are alternatives, `?` after them makes them optional, `{name}` is a slot of the table, `~` a gap of up to 9
characters, `..` of up to 40 and `...` of up to 90 within the sentence (in Chinese 7, 16 and 40), `stem*` any ending,
`<number>` some digits, `<ask>` a question mark. A negative weight takes back what phrases of the same heading found in
that sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from followup.core.classify.page import ALWAYS, STEMS, Page, Sentence

_TOKEN = re.compile(r"\.\.\.|\.\.|~|[()|?]|\{[a-z_]{1,30}\}|[^\s()|?{}.*~]{1,60}\*?|\s{1,9}")
_CLASSES = {"<number>": r"\d{1,6}", "<ask>": r"[?]"}
_GAPS = {"~": r"[^.!?。;\n]{0,9}?", "..": r"[^.!?。;\n]{0,40}?", "...": r"[^.!?。;\n]{0,90}?"}
_SPACE = r"[ \n]{1,2}"
_DENSE = {"{1,2}": "{0,2}", "{0,9}?": "{0,7}?", "{0,40}?": "{0,16}?", "{0,90}?": "{0,40}?"}
_AROUND_GAP = re.compile(r"\s{0,9}(\.{2,3}|~)\s{0,9}")
_LATIN = re.compile(r"[a-z0-9]{1,60}")
_CJK = re.compile(r"[\u3040-\u9fff]{1,60}")
_SHORT_NAME = 60  # characters of a phrase's name

Needs = tuple[frozenset[str], ...]  # of each set a sentence must hold one key, or it cannot hold the phrase


@dataclass(frozen=True, eq=False)
class Phrase:
    """One line of a table, compiled when a sentence first holds all it needs."""

    cue: str  # the heading
    weight: float
    source: str
    needs: Needs
    expression: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds it in a folded sentence."""
        return re.compile(self.expression, re.ASCII)

    @property
    def name(self) -> str:
        """Short enough for a person to read among others: "no: {we} (decided|chose) not to {proceed}"."""
        name = f"{self.cue}: {self.source}"
        return name if len(name) <= _SHORT_NAME else name[: _SHORT_NAME - 1] + "…"


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
    """A part of a phrase: its regular expression, and the words it needs (none: it can match without)."""

    pattern: str
    needs: Needs = ()


class PhraseTable:
    """Phrases searched together: the table is read at its first search, a phrase compiled at its first need."""

    def __init__(self, text: str, slots: Mapping[str, str]) -> None:
        """Keep the table's text; ValueError at the first search names a line that cannot be read."""
        self._text, self._slots = text, slots

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Its lines."""
        return tuple(_read_table(self._text, _Slots(self._slots)))

    @cached_property
    def _by_key(self) -> dict[str, list[tuple[Phrase, Needs]]]:
        """The phrases under each key of the rarest word they need, with what else they need."""
        index: dict[str, list[tuple[Phrase, Needs]]] = {}
        for phrase in self.phrases:
            rarest, *others = sorted(phrase.needs, key=_rarity, reverse=True)
            for key in rarest:
                index.setdefault(key, []).append((phrase, tuple(others)))
        return index

    def find(self, page: Page) -> list[Hit]:
        """The first occurrence of each phrase in each sentence, in the order of the text."""
        hits = [hit for sentence in page.sentences for hit in self._within(sentence, page.folded)]
        return sorted(hits, key=lambda hit: (hit.start, hit.phrase.source))

    def _within(self, sentence: Sentence, folded: str) -> Iterator[Hit]:
        for phrase in self._candidates(sentence.keys):
            found = phrase.pattern.search(folded, sentence.start, sentence.end)
            if found:
                yield Hit(phrase, found.start(), found.end(), sentence.start)

    def _candidates(self, keys: frozenset[str]) -> set[Phrase]:
        return {
            phrase
            for key in self._by_key.keys() & keys
            for phrase, others in self._by_key[key]
            if not any(map(keys.isdisjoint, others))
        }


def _keys(word: str) -> frozenset[str]:
    """What of a word a sentence's index holds: its longest part, the beginning of a stem, or its first two signs."""
    signs = _CJK.search(word)
    if signs:
        return frozenset({signs[0][:2]})
    parts: list[str] = _LATIN.findall(word)
    if word.endswith("*") and parts:
        length = max((length for length in STEMS if length <= len(parts[-1])), default=0)
        return frozenset({parts[-1][:length] + "*" if length else ALWAYS})
    return frozenset({max(parts, key=len, default=ALWAYS)})


class _Slots:
    """The slots of a table, each read once."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts, self._pieces = texts, dict[str, _Piece]()
        self._open: list[str] = []

    def __getitem__(self, name: str) -> _Piece:
        if name not in self._pieces:
            self._pieces[name] = self._read(name)
        return self._pieces[name]

    def _read(self, name: str) -> _Piece:
        if name in self._open:
            message = f"slots go in circles: {name!r}"
            raise ValueError(message)
        self._open.append(name)
        piece = _whole(self._texts[name], self)
        self._open.pop()
        return piece


def _read_table(text: str, slots: _Slots) -> Iterator[Phrase]:
    cue = ""
    for line in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
        if line.startswith("["):
            cue = line.strip("[]")
            continue
        weight, _, source = line.partition(" ")
        yield _phrase(cue, float(weight), source.strip(), slots)


def compile_phrase(cue: str, weight: float, source: str, slots: Mapping[str, str]) -> Phrase:
    """Read one phrase; ValueError when its parentheses or slots are wrong, or no word of it must occur."""
    return _phrase(cue, weight, source, _Slots(slots))


def _phrase(cue: str, weight: float, source: str, slots: _Slots) -> Phrase:
    try:
        piece = _whole(source, slots)
    except (KeyError, ValueError) as reason:
        message = f"not a phrase: {source!r}: {reason}"
        raise ValueError(message) from None
    if not piece.needs:
        message = f"a phrase that needs no word: {source!r}"
        raise ValueError(message)
    return Phrase(
        cue, weight, source, piece.needs, _dense(piece.pattern) if _CJK.search(piece.pattern) else piece.pattern
    )


def _dense(pattern: str) -> str:
    """As Chinese is written: without spaces, and with a word where other languages have two letters."""
    for sparse, dense in _DENSE.items():
        pattern = pattern.replace(sparse, dense)
    return pattern


def _whole(source: str, slots: _Slots) -> _Piece:
    tokens: list[str] = _TOKEN.findall(_AROUND_GAP.sub(r"\1", source))
    tokens.reverse()
    piece = _alternatives(tokens, slots)
    if tokens:
        message = "a parenthesis is not opened"
        raise ValueError(message)
    return piece


def _alternatives(tokens: list[str], slots: _Slots) -> _Piece:
    branches = [_sequence(tokens, slots)]
    while tokens and tokens[-1] == "|":
        tokens.pop()
        branches.append(_sequence(tokens, slots))
    if len(branches) == 1:
        return branches[0]
    return _Piece("(?:" + "|".join(branch.pattern for branch in branches) + ")", _common(branches))


def _common(branches: Iterable[_Piece]) -> Needs:
    """What alternatives need together: one word of each, if each needs one."""
    rarest = [max(branch.needs, key=_rarity, default=None) for branch in branches]
    needed = [keys for keys in rarest if keys]
    return (frozenset().union(*needed),) if len(needed) == len(rarest) else ()


def _sequence(tokens: list[str], slots: _Slots) -> _Piece:
    """What stands up to the next "|" or ")". Up to a gap it is matched once and for all: gaps do not multiply."""
    pattern, stretch, space = "", "", ""
    needs: list[frozenset[str]] = []
    while tokens and tokens[-1] not in "|)":
        token = tokens.pop()
        if token.isspace():
            space = _SPACE if pattern + stretch else ""
            continue
        if token in _GAPS:
            pattern, stretch = pattern + _settled(stretch), _GAPS[token]
            continue
        piece = _element(token, tokens, slots)
        if _is_optional(token, tokens):
            stretch += f"(?:{space}{piece.pattern})?"
        else:
            stretch += space + piece.pattern
            needs += piece.needs
        space = ""
    return _Piece(pattern + stretch, tuple(needs))


def _settled(stretch: str) -> str:
    return f"(?>{stretch})" if stretch else ""


def _is_optional(token: str, tokens: list[str]) -> bool:
    if not tokens or tokens[-1] != "?":
        return False
    tokens.pop()
    if token != "(":  # noqa: S105 - a token of the little language
        message = f"put the optional {token!r} in parentheses"
        raise ValueError(message)
    return True


def _rarity(keys: frozenset[str]) -> float:
    return min(map(len, keys)) - len(keys) / 8


def _element(token: str, tokens: list[str], slots: _Slots) -> _Piece:
    if token.startswith("{"):
        return slots[token[1:-1]]
    if token == "(":  # noqa: S105 - a token of the little language
        inner = _alternatives(tokens, slots)
        if not tokens or tokens.pop() != ")":
            message = "a parenthesis is not closed"
            raise ValueError(message)
        return inner
    return _Piece(_word(token), () if token in _CLASSES else (_keys(token),))


def _word(token: str) -> str:
    if token in _CLASSES:
        return _CLASSES[token]
    stem = token.rstrip("*")
    ending = r"[\w'-]{0,14}" if token.endswith("*") else ""
    head = r"\b" if stem[0].isascii() and stem[0].isalnum() else ""
    tail = r"\b" if stem[-1].isascii() and stem[-1].isalnum() and not ending else ""
    return head + re.escape(stem) + ending + tail
