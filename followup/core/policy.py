"""What the user decides: the tables of the configuration that the rules read (contract section 5).

Plain dataclasses with the defaults; followup/config checks a TOML file against them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from typing import Literal
from zoneinfo import ZoneInfo

from followup.core.duration import Duration
from followup.core.model import Address, Label


@dataclass(frozen=True)
class Me:
    """The candidate: who signs, which mail is his own, where his clock stands and which holidays he keeps."""

    name: str
    addresses: tuple[str, ...]
    time_zone: str = "UTC"
    country: str | None = None
    region: str | None = None
    languages: tuple[str, ...] = ("en", "zh")

    @property
    def zone(self) -> ZoneInfo:
        """The clock that due times are shown and counted in."""
        return ZoneInfo(self.time_zone)

    def reads(self, language: str) -> bool:
        """Whether mail in a language ("en", "zh-Hant", "und") is acted on; what is in none is."""
        return language == "und" or language.partition("-")[0] in self.languages

    def owns(self, address: Address | None) -> bool:
        """Whether an address is the candidate's: any of his, with a +tag or without."""
        return address is not None and plain(address.address) in {plain(own) for own in self.addresses}


def plain(address: str) -> str:
    """An addr-spec in lower case, its +tag dropped: what two spellings of one mailbox share."""
    local, at, domain = address.casefold().rpartition("@")
    return f"{local.partition('+')[0]}{at}{domain}"


@dataclass(frozen=True)
class Phrase:
    """A phrase of the user's own and the label it speaks for."""

    text: str
    label: Label


@dataclass(frozen=True)
class SenderRule:
    """A sender (a shell pattern) whose mail has a label of the user's choice."""

    address: str
    label: Label


@dataclass(frozen=True)
class ClassifyPolicy:
    """[classify]."""

    min_confidence: float = 0.7
    phrase: tuple[Phrase, ...] = ()
    sender: tuple[SenderRule, ...] = ()


@dataclass(frozen=True)
class DraftPolicy:
    """[drafts]: which drafts are wanted and what they may say."""

    thank_you: bool = True
    rejection_reply: bool = True
    offer_extension: bool = True
    offer_notice: bool = True
    keep_in_touch: bool = False  # G14
    ask_feedback: bool = False  # G15
    enough_time: Duration = Duration(5, "days")  # G20  # noqa: RUF009 - frozen
    family: bool = True  # G21 (a)
    relocation: bool = False  # G21 (c)
    templates: str | None = None


ReminderKindName = Literal["silence", "answer_invite", "deadline", "offer_deadline", "debrief"]
StageName = Literal["applied", "contact", "test", "interview", "final", "offer", "closed"]


@dataclass(frozen=True)
class ReminderRule:
    """[[reminders.rule]]: the first that fits decides. None and an empty tuple mean "any" or "the default"."""

    name: str = ""
    kind: ReminderKindName = "silence"
    company: tuple[str, ...] = ()
    stage: tuple[StageName, ...] = ()
    after: Duration | None = None
    repeat: Duration | None = None
    draft: bool = False


@dataclass(frozen=True)
class ReminderPolicy:
    """[reminders]."""

    at: time = time(9, 0)
    evening: time = time(18, 0)
    channels: tuple[str, ...] = ("terminal",)
    calendar: str | None = None
    rule: tuple[ReminderRule, ...] = ()


@dataclass(frozen=True)
class Policy:
    """All that the pure core needs of the configuration."""

    me: Me
    classify: ClassifyPolicy = field(default_factory=ClassifyPolicy)
    drafts: DraftPolicy = field(default_factory=DraftPolicy)
    reminders: ReminderPolicy = field(default_factory=ReminderPolicy)
