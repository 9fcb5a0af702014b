"""Reads who writes, whom to answer, and who interviews."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.core.classify.envelope import Envelope
from followup.core.classify.frame import is_han_name, signed
from followup.core.classify.senders import is_no_reply, is_relay, registrable
from followup.core.model import Address, Classification, Label, Message
from followup.core.read.company import company_key
from followup.core.read.host import holds_it
from followup.core.read.names import GIVEN, HAN_PERSON, is_dated, is_person_like

_READ = 6_000
_SHARED = re.compile(
    r"(?:the[._-]?)?(?:careers?|jobs?|hr|people|talent|recruit(?:ing|ment|ers)?|hiring|interviews?|panel|team|all|staff"
    r"|everyone|scheduling|scheduler|calendar|office|reception|info|room|boardroom|conference|resource|meeting-?room"
    r"|campus|apply|applications?|applicants?|admin|contact|hello|support|mail|vacanc(?:y|ies)|employment"
    r"|human[._-]?resources|zhaopin|xiaozhao|rencai)"
    r"(?:[._+-][^@]{0,64}|\d{0,4})@"
)  # at the start of an address: nobody's own
_SIGNING = 3  # lines at the end of a mail, in one of which its writer signs
_FORM = frozenset({Label.ACKNOWLEDGEMENT, Label.AUTOMATED_REJECTION, Label.UNRELATED})
_CLIPPED = re.compile(r"['’](?:ll|s|d|re|ve)\b")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}")
_PERSON = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Sister|Sir)\.? )?"
    r"(?P<name>(?:Dr\.? |Prof\.? )?[A-Z][\w'’-]{1,20}(?: (?:[A-Z][\w'’-]{1,20}|[A-Z]\.|van|de|von|der|bin)){0,3})"
)
_TITLED = r"(?:(?:our|the|my|your|their|its) (?:[^.;,\n]{2,40}, (?=[A-Z])|(?:(?:[a-z]{1,20}|C[A-Z]{1,2}O|VP) ){1,5}(?=[A-Z])))?"  # noqa: E501 - one pattern
_FIRST = re.compile(rf"(?:(?:both|either|me,?|myself|us|you) (?:and |or )?){{0,2}}{_TITLED}{_PERSON}")
_NEXT = re.compile(
    r"(?: ?[(<][^)>\n]{1,40}[)>])?(?:, (?:(?!and |or )[a-z]|(?:Head|Director|VP|Chief|Lead) )[^.,\n]{0,40}?(?=,| and ))?(?:,? and |,? or |, | & |; |\n[-*•] ?)"  # noqa: E501 - one pattern
    rf"{_TITLED}{_PERSON}"
)
_MEETING = (
    r"(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|meet(?:ing)?|interview(?:ing|ed)|sit(?:ting)? down|connect(?:ing)?)"
)
# Who is named with such a post is met, whatever stands before: "at their office, with the CFO, Ada Lind".
_POST = (
    r"(?:C[A-Z]{1,2}O|VP|[Hh]ead|[Ll]ead(?:er)?|[Mm]anager|[Dd]irector|[Cc]hief|[Pp]resident|[Ff]ounder|[Pp]artner"
    r"|[Oo]wner|[Ee]ngineer|[Ss]cientist|[Dd]esigner|[Aa]nalyst|[Aa]rchitect|[Rr]ecruiter|[Cc]olleagues?|[Ss]upervisor"
    r"|[Pp]rincipal|[Cc]hair|[Cc]ontroller|[Ee]ditor|[Mm]atron|[Cc]hef)"
)
# After these stands a person; after the doubtful ones it could be the firm.
_SURE = re.compile(
    rf"\b{_MEETING} (?:up )?(?:with|to|by) |\b(?:meet(?:ing)?|[Yy]ou(?:'ll| will) see) (?=me and |[A-Z]|our |the [a-z]+ [A-Z])"  # noqa: E501 - one pattern
    r"|\b(?:[Ii]nterviewers?|[Ww]ith|[Ww]ho|[Pp]anel(?: members)?|[Hh]ost(?:ed by)?) ?: {0,3}(?:\n[-*•] ?)?"
    r"|\b(?:held|led|conducted|hosted|run|carried out) by "
    r"|\b(?:added|adding|invited|including) (?=[^.\n]{2,80} (?:to|on|in) the (?:invit|call|meeting))"
    r"|\bpanel (?:will be|is|are|consists of|includes|will include|will consist of|comprises) (?:made up of )?"
)
_DOUBTFUL = re.compile(
    r"\b(?i:design|coding|values|session|round|deep dive|screen|interview|panel|call|conversation|chat|meeting|talk)"
    r"[^.\n]{0,12} (?:with|by) "
    r"|(?:[ap]\.?m\.?|\d|\b[A-Z]{2,4}|\)|\b(?:today|tomorrow|[a-z]{3,6}day|morning|afternoon|noon|time"
    r"|Eastern|Central|Mountain|Pacific))"
    r"(?: is| will be)? with |\b(?:Teams|Zoom|Meet|Skype|phone|video) with "
    rf"|\b[Ww]ith (?=(?:the|our|their|my|its|your) (?:[A-Za-z-]{{1,20}} ){{0,5}}?{_POST}\b[^.;,\n]{{0,30}},? [A-Z])"
    r"|\b[Jj]oin(?:ing)? (?=(?:both )?[A-Z]|me and |our [a-z])"
)
_FULL_NAME = r"(?:Dr\.? )?[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’.-]{0,20}){0,2}"
_ACTING = re.compile(
    rf"\b{_FULL_NAME}(?:(?:,? and |, )(?:{_FULL_NAME}|I|myself)){{0,2}}(?: \([^)\n]{{1,40}}\))?"
    r"(?:'ll| will| is going to| are going to| would)(?: also)? (?:interview|be interviewing|be your interviewer|meet"
    r"|speak|talk|conduct|join|be joining|lead the)\b"
)
_PEOPLE_MOST = 8  # of one list
_HAN_TITLE = r"(?:[一-鿿A-Za-z]{0,10}?(?:负责人|負責人|總監|总监|主管|经理|經理|同事|组长|組長|CEO|CTO|COO|CFO|HRBP|HR|VP|总裁|院长|主任|老板|创始人)[ ]?)?"  # noqa: E501 - one pattern
_HAN_END = r"(?=[（(，,。、；;：:\s!！]|和|与|與|同|及|跟|面|来|來|将|将|會|会|负责|負責|进行|進行|主持|给|$)"
_HAN_ONE = rf"{_HAN_TITLE}(?:({HAN_PERSON}){_HAN_END}|([A-Z][a-z]{{1,14}}(?: [A-Z][a-z]{{1,14}}){{0,2}}))"
_HAN_NEXT = re.compile(rf"[ ]?(?:[（(][^）)\n]{{1,20}}[）)])?[ ]?(?:、|，|,|以及|和|与|與|同|及|跟)[ ]?{_HAN_ONE}")
_HAN_FRAMES = tuple(
    re.compile(form)
    for form in (
        rf"面[试試]官(?:分别|将|會|会)?[ ]?(?:是|为|為|係|有|:|：)?[ ]?{_HAN_ONE}",
        rf"[由请請](?:我们|我們|公司)?(?:的)?{_HAN_ONE}(?=[^，。\n]{{0,24}}(?:面[试試]|面[谈談]|主持|接待))",
        rf"(?:与|與|和|跟)(?:我们的?|我們的?)?{_HAN_ONE}(?=[^，。\n]{{0,14}}(?:面[谈談]|面[试試]|沟通|溝通|交流|聊|通话|視訊|视频))",
        rf"(?:^|[\n，。；！ ]){_HAN_ONE}(?=(?:老师|总)?(?:会|將|将|来|來)(?:与|和|跟|给|對|对|為|为)?(?:[您你])?(?:进行|進行)?(?:面[试試]|面[谈談]|沟通|溝通|聊|参加|參加|参与|一起|出席))",  # noqa: E501 - one pattern
    )
)
_NOT_A_PERSON = frozenset(
    """
    us me you our the a an your my we i it this that next hr zoom teams google microsoft skype webex team hiring talent
    recruiting recruitment people office street road room building interview panel thanks hi hello dear please someone
    everyone anyone somebody nobody they he she both whoever if when what
    """.split()  # noqa: SIM905 - words read more easily than a list
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


def interviewers(message: Message, company: str | None = None, candidate: str = "") -> tuple[Address, ...]:
    """Those the text names as interviewers; the address is '' where it does not stand beside the name.

    Never the candidate, the company or a day: a wrong name would stand in a draft (P2).
    """
    text = message.text[:_READ]
    others = _Others(message, company, candidate)
    found: dict[str, Address] = {}
    for name, end, sure in _names(text):
        if others.could_be(name, text, sure=sure):
            known = found.get(name)
            if known is None or not known.address:
                found[name] = Address(name, _address_beside(text, end))
    return tuple(found.values())


def host(message: Message, named: tuple[Address, ...]) -> Address | None:
    """The writer, if he says that he interviews ("with me", "I'll call you"); `named`: whom else his text names."""
    writer = next(_answerable(message, message.sender), None) if message.sender else None
    if writer is None:
        return None
    guests = {guest.who.address for event in message.calendar for guest in event.attendees}
    others = [*named, *guests - {who.address for who in (*message.recipients, writer)}]
    return writer if holds_it(message.text[:_READ], others=bool(others)) else None


def is_shared(address: str) -> bool:
    """Whether an address is a department's or a room's, and nobody's own."""
    return bool(_SHARED.match(address.casefold()))


def names_a_person(who: Address) -> bool:
    """Whether the display name is certainly that of a person."""
    return is_person_like(who.name) or is_han_name(who.name)


def of_an_office(message: Message) -> bool:
    """Whether it comes from a shared mailbox and no person has put his name to it."""
    sender = message.sender
    if sender is None or not is_shared(sender.address) or names_a_person(sender):
        return False
    ending = [line.strip(" -–—.,!") for line in message.text.strip().splitlines()[-_SIGNING:]]
    return not (signed(message) or any(is_person_like(line) for line in ending))


def by_own_hand(message: Message, label: Label) -> bool:
    """Whether a person's own address carries it without a machine's mark, be its words as formal as they may.

    Receipts and form refusals go out under people's names as well: they are not meant.
    """
    sender = message.sender
    if label in _FORM or sender is None or is_shared(sender.address):
        return False
    words = [word for word in sender.name.casefold().split() if len(word) > 1]
    full = len(words) > 1 and all(word in sender.address.partition("@")[0] for word in words)
    return Envelope.of(message).personal and (full or names_a_person(sender))


class _Others:
    """Who the interviewers of a mail cannot be."""

    def __init__(self, message: Message, company: str | None, candidate: str) -> None:
        self.mine = {name.casefold() for name in (candidate, *(who.name for who in message.recipients)) if name}
        self.firm = company_key(company) if company else ""
        self.domain = registrable(message.sender.domain).partition(".")[0] if message.sender else ""

    def could_be(self, name: str, text: str, *, sure: bool) -> bool:
        words = name.casefold().split()
        if not _NOT_A_PERSON.isdisjoint(words) or name.casefold() in self.mine or self._is_firm(name, text):
            return False
        if _CLIPPED.search(name) or is_dated(words[-1]) or (is_dated(words[0]) and len(words) == 1):
            return False
        return sure or is_person_like(name) or (len(words) > 1 and words[0] not in GIVEN)

    def _is_firm(self, name: str, text: str) -> bool:
        key = company_key(name)
        at_home = f" at {name}" in text or f"{name} team" in text
        return at_home or key == self.firm or (" " not in name and name.isascii() and self.domain.startswith(key))


def _names(text: str) -> Iterator[tuple[str, int, bool]]:
    """Name, where it ends, and whether it is surely a person's."""
    for frame, sure in ((_SURE, True), (_DOUBTFUL, False)):
        for found in frame.finditer(text):
            yield from ((name, end, sure) for name, end in _list_at(text, found.end()))
    for found in _ACTING.finditer(text):
        yield from ((name, end, True) for name, end in _list_at(text, found.start()))
    for han in _HAN_FRAMES:
        for found in han.finditer(text):
            yield from ((name, end, True) for name, end in _han_list(text, found))


def _list_at(text: str, position: int) -> Iterator[tuple[str, int]]:
    """The people of a list: "Ana Prieto, head of design, Bill Wong and Cara Diaz"."""
    found = _FIRST.match(text, position)
    for _ in range(_PEOPLE_MOST):
        if not found:
            return
        yield found["name"], found.end("name")
        found = _NEXT.match(text, found.end("name"))


def _han_list(text: str, found: re.Match[str]) -> Iterator[tuple[str, int]]:
    one: re.Match[str] | None = found
    for _ in range(_PEOPLE_MOST):
        if not one:
            return
        yield one[1] or one[2], one.end()
        one = _HAN_NEXT.match(text, one.end())


def _address_beside(text: str, end: int) -> str:
    beside = re.match(r"\s{0,2}[(（<\[]?\s{0,2}", text[end : end + 8])
    start = end + (beside.end() if beside else 0)
    found = _ADDRESS.match(text, start, start + 200)
    return found[0].casefold().rstrip(".") if found else ""
