"""Mail as strangers write it, with what a reader takes from it, and how the reading is compared with that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parseaddr
from zoneinfo import ZoneInfo

from followup.core.corrections import Correction, Corrections, Word
from followup.core.model import Address, InterviewNews, Label, Message, Reading, Slot
from followup.core.policy import Me, Policy
from followup.core.read.company import company_key
from followup.core.read.role import role_key
from followup.core.reading import read

CANDIDATE = "robin@vale.example"
ENGLISH = Policy(me=Me("Robin Vale", (CANDIDATE,), "America/Toronto", "CA", "ON"))
CHINESE = Policy(me=Me("林洛", (CANDIDATE,), "Asia/Shanghai", "CN"))
AT = {ENGLISH: datetime(2026, 3, 3, 15, tzinfo=UTC), CHINESE: datetime(2026, 3, 3, 2, tzinfo=UTC)}  # Tuesday, 10:00


@dataclass(frozen=True)
class Letter:
    """A mail that arrives on Tuesday 2026-03-03 at 10:00, with its label and the facts a reader finds ("-": none)."""

    sender: str
    subject: str
    text: str
    label: str
    facts: tuple[tuple[str, str], ...]
    to: str = CANDIDATE

    @property
    def policy(self) -> Policy:
        """The candidate who gets it: by the language of the mail."""
        return CHINESE if any("一" <= character <= "鿿" for character in self.text) else ENGLISH

    def read(self) -> Reading:
        """What is read of it once its label is known."""
        name, address = parseaddr(self.sender)
        sender = Address(name, address)
        message = Message(
            "<m@vale.example>",
            "m",
            AT[self.policy],
            sender,
            (Address("", self.to),),
            subject=self.subject,
            text=self.text,
        )
        word = Correction(AT[self.policy], Word.LABEL, message.id, Label(self.label))
        return read(message, self.policy, Corrections((word,)))

    def mistakes(self) -> Iterator[tuple[str, str, str]]:
        """Field, expected and found, where they differ."""
        found = self.read()
        for field, expected in self.facts:
            got = _told(found, field, ZoneInfo(self.policy.me.time_zone))
            if _key(field, got) != _key(field, expected):
                yield field, expected, got


def L(sender: str, subject: str, text: str, label: str, to: str = CANDIDATE, **facts: str) -> Letter:  # noqa: N802 - a table's own sign for a row
    """A letter, its facts by name."""
    return Letter(sender, subject, text, label, tuple(facts.items()), to)


def _key(field: str, value: str) -> str:
    match field:
        case "company":
            return company_key(value)
        case "role":
            return role_key(value)
        case "people":
            return "; ".join(sorted(value.split("; ")))
        case _:
            return value


def _told(found: Reading, field: str, zone: ZoneInfo) -> str:
    """One fact of a reading, as the letters write it."""
    plain = {
        "company": found.company,
        "role": found.role,
        "contact": found.contact and found.contact.address,
        "deadline": found.deadline and f"{found.deadline.astimezone(zone):%m-%d %H:%M}",
        "promise": found.promise and f"{found.promise.by:%m-%d}",
    }
    if field in plain:
        return plain[field] or "-"
    if field == "rounds":
        return "; ".join(_round(one, zone) for one in found.interviews)
    return _of_interview(found.interviews, field, zone)


def _of_interview(news: tuple[InterviewNews, ...], field: str, zone: ZoneInfo) -> str:
    one = news[0] if len(news) == 1 else None
    match field:
        case "status":
            return one.status if one else f"{len(news)} interviews"
        case "slot":
            return _slot(one.slot, zone) if one else "-"
        case "was":
            return _slot(one.was, zone) if one else "-"
        case "length":
            return f"{one.length.total_seconds() / 60:.0f}" if one and one.length else "-"
        case "proposals":
            return "; ".join(_slot(slot, zone) for slot in one.proposals) if one else "-"
        case "people":
            return "; ".join(_person(who) for who in one.interviewers) if one else ""
    raise ValueError(field)


def _round(news: InterviewNews, zone: ZoneInfo) -> str:
    return f"{_slot(news.slot, zone)} {', '.join(_person(who) for who in news.interviewers)}".strip()


def _person(who: Address) -> str:
    return f"{who.name} <{who.address}>" if who.address else who.name


def _slot(slot: Slot | None, zone: ZoneInfo) -> str:
    if slot is None:
        return "-"
    end = f"/{slot.end.astimezone(zone):%H:%M}" if slot.end else ""
    return f"{slot.start.astimezone(zone):%m-%d %H:%M}{end}"
