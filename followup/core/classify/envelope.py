"""What the outside of a mail tells of it: who carries it, whether a robot wrote it, whether it went to many."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup.core.classify import senders
from followup.core.classify.frame import greets, is_han_name, related, signed, signed_by_office
from followup.core.model import Address, Message

_REPLY = re.compile(r"^\s{0,3}(?:re|aw|sv|antw|回复|回覆|答复)\s{0,2}[:：]", re.IGNORECASE)
_AUTOMATIC = re.compile(
    r"^\s{0,3}(?:auto(?:matic)? ?-?reply|out of (?:the )?office|ooo\b|自动回复|自動回覆|自动答复|abwesen)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^(?:hr|people|info|office|contact|sender|admin|support|service|hello|news|mail|team|campus|ops)\b|hr$"
    r"|job|career|talent|recruit|hiring|reply|notif|alert|market|sales|admission|editor"
)
_RECRUITING = re.compile(
    r"recruit|talent|hiring|career|\bhr\b|human resources|招聘|人资|人資|人力资源|人事|招募|校招|campus"
)
_BULK = frozenset({"bulk", "list", "junk"})


@dataclass(frozen=True, slots=True)
class Envelope:
    """The structural facts of one mail."""

    person: bool  # the address is that of the one who writes
    greeted: bool  # the letter begins with the reader's name
    signed: bool  # and ends with that of one person
    office: bool  # or with that of a team
    company: bool  # the address is neither a carrier's nor one that anybody can have
    colleague: bool  # the reader has his address at the same place
    relative: bool  # or the same surname
    recruiting: bool  # whoever wrote it calls himself a recruiter
    robot: bool  # nobody reads a reply: no-reply, a machine's header
    board: bool  # carried by a tracking system or job board
    booking: bool
    testing: bool
    free: bool  # anybody can have such an address
    bulk: bool  # a list's mail
    unsubscribe: bool
    auto_reply: bool
    bounce: bool
    reply: bool
    methods: frozenset[str]  # of its calendar entries

    @classmethod
    def of(cls, message: Message) -> Envelope:
        """Read the headers of a message."""
        sender = message.sender or Address("", "")
        domain, address = sender.domain, sender.address
        automatic = message.header("auto-submitted").casefold()
        return cls(
            person=_is_persons(sender.name, address),
            greeted=greets(message),
            signed=signed(message),
            office=signed_by_office(message),
            company=bool(domain) and not senders.is_relay(domain) and not senders.is_free_mail(domain),
            colleague=any(senders.registrable(one.domain) == senders.registrable(domain) for one in message.recipients),
            relative=any(related(sender, one) for one in message.recipients),
            recruiting=bool(_RECRUITING.search(f"{sender.name} {address}".casefold())),
            robot=senders.is_no_reply(address) or automatic not in ("", "no"),
            board=senders.is_board(domain),
            booking=senders.is_booking(domain),
            testing=senders.is_testing(domain),
            free=senders.is_free_mail(domain),
            bulk=bool(message.header("list-id")) or message.header("precedence").casefold() in _BULK,
            unsubscribe=bool(message.header("list-unsubscribe")),
            auto_reply=automatic.startswith("auto-replied") or bool(_AUTOMATIC.match(message.subject)),
            bounce=_is_bounce(message, address),
            reply=bool(_REPLY.match(message.subject) or message.in_reply_to),
            methods=frozenset(entry.method for entry in message.calendar),
        )

    @property
    def system(self) -> bool:
        """Whether a machine sent it, as far as the outside tells."""
        return self.robot or self.bulk or self.testing

    @property
    def personal(self) -> bool:
        """Whether a person of a company writes to the reader."""
        return self.person and self.company and not (self.near or self.system or self.unsubscribe)

    @property
    def formal(self) -> bool:
        """Whether its kind is told by its form, not by its words: a calendar entry, a bounce, an automatic reply."""
        return bool(self.methods) or self.bounce or self.auto_reply

    @property
    def near(self) -> bool:
        """Whether the reader belongs with the writer: colleagues and relatives tell of jobs and offer none."""
        return self.colleague or self.relative

    @property
    def familiar(self) -> float:
        """How much outside speaks of a letter to this reader, or of hiring: 0, 1, or 1.5 for a person's own to him."""
        if self.personal and (self.greeted or self.reply):
            return 1.5
        hiring = self.recruiting or self.board or self.booking or self.testing
        return float(self.personal or hiring or (self.greeted and not self.near))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that hold, by name."""
        flags = tuple(name for name in _FLAGS if getattr(self, name))
        return flags + tuple(f"calendar {method}" for method in sorted(self.methods))


_FLAGS = (
    "person",
    "greeted",
    "signed",
    "office",
    "recruiting",
    "robot",
    "board",
    "booking",
    "testing",
    "free",
    "bulk",
    "unsubscribe",
    "auto_reply",
    "bounce",
)


def _is_persons(name: str, address: str) -> bool:
    local = address.casefold().partition("@")[0]
    if is_han_name(name):
        return not senders.is_no_reply(address)
    if name == name.lower() and " " not in name:
        return False  # a handle
    words = [word for word in name.casefold().split() if len(word) > 1]
    return any(word in local for word in words) and not _OFFICE.search(local)


def _is_bounce(message: Message, address: str) -> bool:
    local = address.partition("@")[0]
    return local in ("mailer-daemon", "postmaster") or "report-type=delivery-status" in message.header("content-type")
