"""A mail's text made comparable character by character and cut into sentences; its spans are those of the original."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from followup.core.classify.frame import greets
from followup.core.model import Message
from followup.core.signs import PLAIN

READ = 12_000  # characters of a mail that are judged: what decides stands early
LONGEST = 400  # characters of a sentence; a longer one is cut, so that no phrase costs more than that

_FOLD = {
    **PLAIN,
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc`\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u300c\u300d\u300e\u300f"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u3000\t"), " "),
}
_END = re.compile(r"[.!?](?=[\s\"')\]]|$|(?=[\u3400-\u9fff]))|[。;]|\n\s{0,8}\n|\n(?=\s{0,8}[-*•\d>|])|\n")
STEMS = (4, 3, 2)  # how many characters of a stem it is looked up by: as many as it has
_WORD = re.compile(r"[a-z0-9]{1,60}")
_SIGNS = re.compile(r"[\u3040-\u9fff]{1,400}")
ALWAYS = ""  # the key of what cannot be looked up
_MARKED = re.compile(r"(?m)^[>:|] ?\S[^\n]{0,2000}$")
_YOU = re.compile(
    r"\b(?:you|your|yours|you're|you'll|you've|u)\b|[您你]|台端|阁下|贵同学|求职者|同学|候选人|应聘者|应征者|先生|女士",
    re.ASCII,
)
_I = re.compile(r"我(?![们司方校这也会先再把给])")
_ANSWER = re.compile(r"(?:re|aw|sv|antw|回复|回覆|答复)\s{0,2}[:：]")
_NOTE = 800  # characters of a mail that is all for the one it speaks to
_OFTEN = 4
_NEAR = 130  # characters around a sentence in which its addressee is looked for
_WRAPPED = 50  # a line at least this long runs on into the next


@dataclass(frozen=True, slots=True)
class Sentence:
    """The span of a sentence, and its words, beginnings of words with a star, Chinese signs alone and in pairs."""

    start: int
    end: int
    keys: frozenset[str]


@dataclass(frozen=True)
class Page:
    """Subject and text as the phrases see them: as long as the original, so a span in one is a span in the other."""

    original: str  # subject, line feed, text
    greeted: bool  # begins with the name of a recipient
    folded: str  # lower case, narrow, simplified; a line that runs on has a space for its line feed

    @classmethod
    def of(cls, message: Message) -> Page:
        """The page of a message: what its sender wrote, no quotes."""
        original = f"{message.subject}\n{message.text}"[:READ]
        subject, line_feed, text = fold(original).partition("\n")
        return cls(original, greets(message), subject + line_feed + _unwrap(_unquoted(text)))

    @classmethod
    def of_text(cls, text: str) -> Page:
        """The page of a text without a subject."""
        return cls(text[:READ], greeted=False, folded=_unwrap(fold(text[:READ])))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins."""
        starts, last = [0], 0
        for end in _END.finditer(self.folded):
            starts.extend(range(last + LONGEST, end.end(), LONGEST))
            starts.append(end.end())
            last = end.end()
        starts.extend(range(last + LONGEST, len(self.folded), LONGEST))
        return tuple(starts)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences in order, with what phrases are looked up by."""
        spans = pairwise((*self.starts, len(self.folded)))
        return tuple(Sentence(start, end, _keys(self.folded[start:end])) for start, end in spans if start < end)

    def sentence(self, position: int) -> tuple[int, int]:
        """The span of the sentence that holds a position."""
        index = bisect_right(self.starts, position)
        end = self.starts[index] if index < len(self.starts) else len(self.folded)
        return self.starts[index - 1], end

    @property
    def answers(self) -> bool:
        """Whether the subject is that of an earlier mail."""
        return bool(_ANSWER.match(self.folded))

    @cached_property
    def narrates(self) -> bool:
        """Whether a Chinese writer tells of himself, as on boards and to friends, and nobody is spoken to politely."""
        return "您" not in self.folded and len(_I.findall(self.folded)) >= _OFTEN

    @cached_property
    def _says_you(self) -> bool:
        return bool(_YOU.search(self.folded))

    def addresses_reader(self, position: int) -> bool:
        """Whether the reader is spoken to in or beside the sentence that holds a position."""
        if len(self.folded) < _NOTE:
            return self.greeted or self._says_you
        start, end = self.sentence(position)
        return bool(_YOU.search(self.folded, max(0, start - _NEAR), end + _NEAR))


def _keys(folded: str) -> frozenset[str]:
    keys = {ALWAYS}
    for word in _WORD.findall(folded):
        keys.update(_keys_of_word(word))
    for run in _SIGNS.findall(folded):
        keys.update(run)
        keys.update(map("".join, pairwise(run)))
    return frozenset(keys)


@lru_cache(maxsize=16_384)
def _keys_of_word(word: str) -> tuple[str, ...]:
    return (word, *(f"{word[:length]}*" for length in STEMS))


def fold(text: str) -> str:
    """Lower case, half width, plain quotes and dashes, simplified characters: one character for one character."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lower.translate(_FOLD)


def _unquoted(folded: str) -> str:
    """Blank the lines that are marked as another's words, as old boards and mailers do."""
    return _MARKED.sub(lambda found: " " * len(found[0]), folded)


def _unwrap(folded: str) -> str:
    lines = folded.split("\n")
    breaks = [" " if _runs_on(line, following) else "\n" for line, following in pairwise(lines)]
    return "".join(map("".join, zip(lines, [*breaks, ""], strict=True)))


def _runs_on(line: str, following: str) -> bool:
    head = following[:1]
    return len(line) >= _WRAPPED and (head.isalnum() or head in "\"'(") and line[-1:] not in ".!?。:"
