"""What a draft may be told: its kind, its language and the facts its sentences rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product
from typing import Any

LANGUAGES = ("en", "zh-Hans", "zh-Hant")

_ROUND = re.compile(
    r"\b(?:interview|round|call|chat|screen|screening|meeting|conversation|on-?site|intro|introduction)\b|面試|面试|面谈|面談"
    r"|[一二三四五终終]面|面$|[轮輪]",
    re.IGNORECASE,
)
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "zh-Hans": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "zh-Hant": ("週一", "週二", "週三", "週四", "週五", "週六", "週日"),
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class DraftKind(StrEnum):
    """The five drafts of the contract, section 2."""

    THANK_YOU = "thank_you"  # G2-G6
    REJECTION_REPLY = "rejection_reply"  # G11-G16
    OFFER_EXTENSION = "offer_extension"  # G20-G22
    OFFER_NOTICE = "offer_notice"  # G19
    FOLLOW_UP = "follow_up"  # G7-G10

    @property
    def words(self) -> str:
        """What the user is told it is, as in "a thank-you note"."""
        return _CALLED[self]


_CALLED = {
    DraftKind.THANK_YOU: "thank-you note",
    DraftKind.REJECTION_REPLY: "reply to the rejection",
    DraftKind.OFFER_EXTENSION: "request for more time",
    DraftKind.OFFER_NOTICE: "word of your offer",
    DraftKind.FOLLOW_UP: "friendly follow-up",
}


class Reason(StrEnum):
    """Why more time is asked for (G21): the one that is true."""

    FAMILY = "family"  # (a) to talk it over with the family at the weekend
    WEEKEND = "weekend"  # (a) where the user has no family to name: the weekend alone
    LAST_STAGE = "last_stage"  # (b) another process is in its last stage
    RELOCATION = "relocation"  # (c) the job means moving


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """All that a draft may say. None, False and () mean: not known or not so, and the sentence is left out.

    Text comes from mail as it is; it is cleaned when the draft is written. Days are the user's calendar days.
    """

    kind: DraftKind
    language: str  # one of LANGUAGES: the thread's
    written_on: date  # when the draft is made: a day of another year is written with its year
    candidate_name: str  # signs
    recipient_name: str | None = None  # the display name; spoken_name() makes the greeting of it
    company: str | None = None  # the employer, never a relay; in an offer_notice the one told (G19)
    role: str | None = None

    # thank_you; the day, `met` and `met_team` also in rejection_reply, offer_notice and follow_up
    interview_day: date | None = None  # of the interview the draft is about; of the last one in a follow_up
    met: bool = True  # an interview or call took place; False: real contact by mail alone (G12)
    met_team: bool = False  # several people were met (G4, G13)
    interviewed: bool = True  # the recipient interviewed; False: he arranged it, and may or may not have taken part
    interviewers: tuple[str, ...] = ()  # names of others who get no letter, to pass the thanks on to
    topic: str | None = None  # what the interview was about, as "system design"; see subject_matter (G4)
    ask_next_step: bool = False  # G2: nobody has said what comes next or when
    variant: int = 0  # place in the panel, or number of follow-ups already sent: no two read alike

    # rejection_reply
    keep_in_touch: bool = False  # G14: the user's setting, and later rounds were held
    ask_feedback: bool = False  # G15: the user's setting

    # offer_extension; the deadline also in offer_notice
    deadline_day: date | None = None  # the day by which the offer asks for an answer
    reason: Reason | None = None  # G21
    proposed_day: date | None = None  # G21: always given in an offer_extension
    other_decision_day: date | None = None  # G21 (b): only if the other company said it


def written_day(day: date, language: str, written_on: date) -> str:
    """A day with its weekday, as one writes it in that language; the year only if it is another one."""
    weekday = _WEEKDAYS[language][day.weekday()]
    other_year = day.year != written_on.year
    if language == "en":
        return f"{weekday}, {_MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if other_year else "")
    return (f"{day.year}年" if other_year else "") + f"{day.month}月{day.day}日（{weekday}）"


def subject_matter(topic: str) -> str | None:
    """The topic of an interview, unless it only names the round: nobody discusses "HR面" or a "Technical interview"."""
    return None if _ROUND.search(topic) else topic


def cases(kind: DraftKind, language: str) -> Iterator[DraftFacts]:
    """Every combination of invented facts that can change a sentence of a template: what tests and check-config try."""
    choices = _COMMON[language] | _OF_KIND[kind]
    for chosen in product(*choices.values()):
        facts: dict[str, Any] = dict(zip(choices, chosen, strict=True))
        yield DraftFacts(
            kind=kind, language=language, written_on=date(2026, 3, 3), candidate_name="Robin Vale", **facts
        )


_EITHER = (True, False)
_COMMON: Mapping[str, dict[str, tuple[object, ...]]] = {
    "en": {"recipient_name": ("Dana Fox", None), "company": ("Lumen", None), "role": ("Data Engineer", None)},
    "zh-Hans": {"recipient_name": ("李雷", None), "company": ("流明科技", None), "role": ("数据工程师", None)},
    "zh-Hant": {"recipient_name": ("陳怡君", None), "company": ("流明科技", None), "role": ("資料工程師", None)},
}
_OF_KIND: Mapping[DraftKind, dict[str, tuple[object, ...]]] = {
    DraftKind.THANK_YOU: {
        "interview_day": (date(2026, 3, 3), None),
        "met_team": _EITHER,
        "interviewed": _EITHER,
        "interviewers": (("Priya Nair", "Tom Ito"), ()),
        "topic": ("event sourcing", None),
        "ask_next_step": _EITHER,
        "variant": (0, 1, 2),
    },
    DraftKind.REJECTION_REPLY: {
        "met": _EITHER,
        "met_team": _EITHER,
        "keep_in_touch": _EITHER,
        "ask_feedback": _EITHER,
    },
    DraftKind.OFFER_EXTENSION: {
        "deadline_day": (date(2026, 3, 5), None),
        "reason": tuple(Reason),
        "proposed_day": (date(2026, 3, 10),),
        "other_decision_day": (date(2026, 3, 6), None),
    },
    DraftKind.OFFER_NOTICE: {"met": _EITHER, "deadline_day": (date(2026, 3, 12), None)},
    DraftKind.FOLLOW_UP: {"interview_day": (date(2026, 3, 3), None), "variant": (0, 1)},
}
