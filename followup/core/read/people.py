"""Reads who writes, whom to answer, and who interviews."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.core.classify.senders import is_no_reply, is_relay, registrable
from followup.core.model import Address, Classification, Label, Message

_READ = 6_000
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}")
_PERSON = r"((?:Dr\.? |Prof\.? )?[A-Z][\w'’-]{1,20}(?: (?:[A-Z][\w'’-]{1,20}|[A-Z]\.|van|de|von|der|bin)){0,3})"
_CN_PERSON = (
    r"([\u4e00-\u9fff]{1,4}?(?:总|工|老师|女士|先生|经理)|[\u4e00-\u9fff]{2,3}|[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)"
)
_WITH = r"(?:speak(?:ing)?|talk(?:ing)?|meet(?:ing)?|interview(?:ing|ed)?|chat(?:ting)?|conversation|call|sit down)"
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_WITH} (?:with|by|to) {_PERSON}",
        rf"\bYou(?:'ll| will) (?:meet|see) {_PERSON}",
        rf"\b(?:[Ii]nterviewers?|[Ww]ith|[Ww]ho) ?: {{0,3}}{_PERSON}",
        rf"\b(?i:design|coding|values|session|round|deep dive|screen|interview|panel)[^.\n]{{0,12}} with {_PERSON}",
        rf"\b{_PERSON} (?:will|is going to) (?:interview|be interviewing|be your interviewer|meet|speak with|talk to) you",  # noqa: E501 - one pattern
    )
)
_ALSO = re.compile(rf"^(?: \([^)\n]{{1,80}}\))?(?:, [^.,\n]{{0,40}}?)?(?:,? and|,) {_PERSON}")
_CN_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"面试官\s?(?:是|为|為|:|：)\s?(?:[\u4e00-\u9fff]{{0,8}}(?:负责人|總監|总监|主管|经理|同事|组长))?{_CN_PERSON}(?=[（(，,。、；;\s]|$)",
        rf"面試官\s?(?:是|为|為|:|：)\s?(?:[\u4e00-\u9fff]{{0,8}}(?:負責人|總監|主管|經理|同事))?{_CN_PERSON}(?=[（(，,。、；;\s]|$)",
        rf"由(?:我们|我們)?(?:[\u4e00-\u9fff]{{0,8}}(?:负责人|总监|主管|经理|组长))?{_CN_PERSON}(?:来|來)?(?:面试|面試)(?:您|你)",
    )
)
_NOT_A_PERSON = frozenset(
    [
        "us",
        "me",
        "you",
        "our",
        "the",
        "a",
        "your",
        "hr",
        "zoom",
        "teams",
        "google",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "next",
        "an",
        "my",
        "we",
    ]
)


def contact(message: Message, classification: Classification) -> Address | None:
    """The person to answer, None for robots and relays.

    A relay's address that stands for one person of this conversation (a token and a name in Reply-To) is that person's;
    a Reply-To counts otherwise only on the sender's own registrable domain.
    """
    if classification.label is Label.UNRELATED or message.sender is None:
        return None
    return next((address for address in _answerable(message, message.sender)), None)


def _answerable(message: Message, sender: Address) -> Iterator[Address]:
    for address in message.reply_to:
        same = registrable(address.domain) == registrable(sender.domain)
        if (same or is_relay(sender.domain)) and _is_person(address):
            yield Address(address.name or sender.name, address.address)
    if _is_person(sender):
        yield sender


def _is_person(address: Address) -> bool:
    if not address.address or is_no_reply(address.address):
        return False
    return not is_relay(address.domain) or _stands_for_one(address)


def _stands_for_one(address: Address) -> bool:
    return bool(address.name) and bool(re.search(r"[+=]|\d{3}", address.address.partition("@")[0]))


def interviewers(message: Message) -> tuple[Address, ...]:
    """Those the text names as interviewers; the address is '' where it does not stand beside the name."""
    text = message.text[:_READ]
    found: dict[str, Address] = {}
    for name, end in _names(text):
        if name.split()[0].casefold() not in _NOT_A_PERSON:
            found.setdefault(name, Address(name, _address_beside(text, end)))
    return tuple(found.values())


def _names(text: str) -> Iterator[tuple[str, int]]:
    for pattern in (*_NAMED, *_CN_NAMED):
        for match in pattern.finditer(text):
            yield match[1], match.end(1)
            also = _ALSO.match(text[match.end(1) : match.end(1) + 200])
            if also:
                yield also[1], match.end(1) + also.end(1)


def _address_beside(text: str, end: int) -> str:
    beside = re.match(r"\s{0,2}[(（<\[]?\s{0,2}", text[end : end + 8])
    start = end + (beside.end() if beside else 0)
    found = _ADDRESS.match(text, start, start + 200)
    return found[0].casefold().rstrip(".") if found else ""
