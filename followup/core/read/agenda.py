"""Reads an agenda: several rounds of one day, each line a time with its topic and interviewers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from followup.core.model import Address, Slot
from followup.core.read.names import HAN_PERSON
from followup.core.read.when import Mention

FEWEST = 2  # lines that make an agenda
_PERSON = re.compile(
    rf"[A-Z][\w'’-]{{1,20}}(?: [A-Z][\w'’.-]{{0,20}}){{1,2}}|[一-鿿]{{2,4}}(?:老师|总|经理|先生|女士)|{HAN_PERSON}"
)
_LABELLED = re.compile(r"(?:面试官|面試官|interviewers?)[:：]?[ ]?([^,，;；、()（）|\n]{2,40})", re.IGNORECASE)
_TOPIC_WORDS = re.compile(
    r"\b(?:interview|design|coding|system|panel|round|behaviou?ral|technical|architecture|culture|manager"
    r"|review|product|lunch|tour|wrap|intro|deep|case|presentation|whiteboard|screen|hr|q&a|data|values|team"
    r"|leadership|zoom|teams|meet)\b|[面轮笔试]",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\b(?:lunch|break|coffee|tour)\b|午餐|午休|休息|茶歇", re.IGNORECASE)
_PIECES = re.compile(r"[-–—|:：,，;；()（）/•·]| with | w/ | by | and | & |、|和|(?<=[面轮试]) ")
_ROUND = re.compile(
    r"(第[一二三四五]轮|[一二三四五终初复]面|HR面|[Rr]ound (?:\d|one|two|three))"
    r"(?:时间|時間)?(?:安排|定|约)?[在于是为]?[ :：(（-]{0,3}$"
)
_EDGE = " \t-–—|:：,，;；()（）/•·*."
_ZONE_TAIL = re.compile(r"^[ )）]{0,3}(?:[A-Z]{2,4}\b|\([^)\n]{2,30}\))?")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an agenda."""

    slot: Slot
    topic: str | None
    interviewers: tuple[Address, ...]


def agenda(text: str, times: Iterable[Mention]) -> tuple[Item, ...]:
    """The rounds that lines of `text` name after their time, or by their number before it; breaks are left out.

    Empty where it is no agenda.
    """
    times = tuple(times)
    return _by_line(text, times) or _by_number(text, times)


def _by_number(text: str, times: Iterable[Mention]) -> tuple[Item, ...]:
    named = [(mention.slot, _ROUND.search(text[max(0, mention.begin - 14) : mention.begin])) for mention in times]
    rounds = tuple(Item(slot, found[1], ()) for slot, found in named if slot and found)
    return rounds if len({item.topic for item in rounds}) >= FEWEST else ()


def _by_line(text: str, times: tuple[Mention, ...]) -> tuple[Item, ...]:
    firsts = [one for one, before in zip(times, (None, *times), strict=False) if _opens_line(text, one, before)]
    lines = [(mention.slot, _rest(text, mention)) for mention in firsts if mention.slot]
    told = [(slot, rest) for slot, rest in lines if len(re.sub(r"[\W\d_]", "", rest)) >= FEWEST]
    if len(told) < FEWEST:
        return ()
    return tuple(_item(slot, rest) for slot, rest in told if not _BREAK.search(rest))


def _opens_line(text: str, mention: Mention, previous: Mention | None) -> bool:
    """Whether a bullet or one word of label is all that stands before the time; its day may stand on the line above."""
    line_begin = text.rfind("\n", 0, mention.end) + 1
    if previous is not None and previous.end > line_begin:
        return False
    label = text[line_begin : max(mention.begin, line_begin)].strip(_EDGE + "0123456789")
    return len(label) <= len("Interview") and " " not in label


def _rest(text: str, mention: Mention) -> str:
    rest = text[mention.end : mention.end + 200].partition("\n")[0]
    return _ZONE_TAIL.sub("", rest, count=1).strip(_EDGE)


def _item(slot: Slot, rest: str) -> Item:
    labelled = _LABELLED.search(rest)
    pieces = [piece.strip(_EDGE) for piece in _PIECES.split(_LABELLED.sub("", rest))]
    people = [piece for piece in pieces if _PERSON.fullmatch(piece) and not _TOPIC_WORDS.search(piece)]
    topic = next((piece for piece in pieces if piece and piece not in people), None)
    names = ([labelled[1].strip()] if labelled else []) + people
    return Item(slot, topic, tuple(Address(name, "") for name in names))
