"""Every template, with each fact that changes its sentences, against a letter that somebody has read as prose.

After a change of wording: FOLLOWUP_UPDATE_GOLDEN=1 pytest tests/drafting/test_golden.py, then read the difference.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from followup.core.drafts import LANGUAGES, DraftFacts, DraftKind, Reason
from followup.drafting import Templates, render

GOLDEN = Path(__file__).parent.parent / "golden"

WHO: Mapping[str, dict[str, Any]] = {
    "en": {
        "recipient_name": "Dana Fox",
        "company": "Lumen",
        "role": "Data Engineer",
        "candidate_name": "Robin Vale",
    },
    "zh-Hans": {
        "recipient_name": "李雷",
        "company": "流明科技",
        "role": "数据工程师",
        "candidate_name": "魏若彬",
    },
    "zh-Hant": {
        "recipient_name": "陳怡君",
        "company": "流明科技",
        "role": "資料工程師",
        "candidate_name": "魏若彬",
    },
}
TOPIC = {"en": "event sourcing", "zh-Hans": "事件溯源", "zh-Hant": "事件溯源"}
OTHERS = {"en": ("Priya Nair", "Ito, Tom"), "zh-Hans": ("韩梅梅", "周舟"), "zh-Hant": ("林雅婷", "張志豪")}

INTERVIEW = {"interview_day": date(2026, 3, 3)}  # a Tuesday
OFFER = {"deadline_day": date(2026, 3, 5), "proposed_day": date(2026, 3, 10)}  # Thursday, Tuesday
STRANGER = {"recipient_name": None, "company": None, "role": None}


def stories(language: str) -> dict[DraftKind, dict[str, dict[str, Any]]]:
    """What differs from the plain case, by kind and name of the golden file."""
    topic, others = TOPIC[language], OTHERS[language]
    return {
        DraftKind.THANK_YOU: {
            "plain": INTERVIEW,
            "topic-known": INTERVIEW | {"topic": topic},
            "team": INTERVIEW | {"met_team": True},
            "panel-second": INTERVIEW | {"met_team": True, "variant": 1},
            "panel-second-topic": INTERVIEW | {"met_team": True, "variant": 1, "topic": topic},
            "panel-third": INTERVIEW | {"met_team": True, "variant": 2},
            "panel-third-topic": INTERVIEW | {"met_team": True, "variant": 2, "topic": topic},
            "next-step": INTERVIEW | {"ask_next_step": True},
            "name-unknown": INTERVIEW | {"recipient_name": None},
            "name-unknown-second": INTERVIEW | {"recipient_name": None, "variant": 1},
            "name-unknown-third": INTERVIEW | {"recipient_name": None, "variant": 2},
            "role-unknown": INTERVIEW | {"role": None},
            "company-unknown": INTERVIEW | {"company": None},
            "nothing-known": STRANGER,
            "nothing-known-second": STRANGER | {"variant": 1},
            "nothing-known-third": STRANGER | {"variant": 2},
            "arranger": INTERVIEW | {"interviewed": False},
            "one-passes-on": INTERVIEW | {"met_team": True, "interviewers": others[:1]},
            "arranger-names-known": INTERVIEW | {"interviewed": False, "interviewers": others, "topic": topic},
            "arranger-team": INTERVIEW | {"interviewed": False, "met_team": True},
            "arranger-unknown": STRANGER | {"interviewed": False},
            "year-ago": {"interview_day": date(2025, 12, 30)},
        },
        DraftKind.REJECTION_REPLY: {
            "plain": {},
            "team": {"met_team": True},
            "never-met": {"met": False},
            "keep-in-touch": {"met_team": True, "keep_in_touch": True},
            "feedback": {"ask_feedback": True},
            "both": {"met_team": True, "keep_in_touch": True, "ask_feedback": True},
            "nothing-known": STRANGER,
        },
        DraftKind.OFFER_EXTENSION: {
            "family": OFFER | {"reason": Reason.FAMILY},
            "weekend": OFFER | {"reason": Reason.WEEKEND},
            "last-stage": OFFER | {"reason": Reason.LAST_STAGE},
            "last-stage-day": OFFER
            | {
                "reason": Reason.LAST_STAGE,
                "other_decision_day": date(2026, 3, 9),  # a Monday
                "proposed_day": date(2026, 3, 11),
            },
            "relocation": OFFER | {"reason": Reason.RELOCATION},
            "role-unknown": OFFER | {"reason": Reason.FAMILY, "role": None},
            "nothing-known": STRANGER | OFFER | {"reason": Reason.FAMILY, "deadline_day": None},
            "next-year": {
                "reason": Reason.FAMILY,
                "deadline_day": date(2026, 12, 30),  # a Wednesday
                "proposed_day": date(2027, 1, 5),  # a Tuesday
            },
        },
        DraftKind.OFFER_NOTICE: {
            "plain": {},
            "deadline": {"deadline_day": date(2026, 3, 5)},
            "never-met": {"met": False},
            "role-unknown": {"role": None},
            "nothing-known": STRANGER,
        },
        DraftKind.FOLLOW_UP: {
            "plain": {},
            "interview": INTERVIEW,
            "second": {"variant": 1},
            "second-interview": INTERVIEW | {"variant": 1},
            "role-unknown": INTERVIEW | {"role": None},
            "nothing-known": STRANGER,
        },
    }


def letters() -> Iterator[tuple[Path, DraftFacts]]:
    """Each golden file with the facts of its letter."""
    for language in LANGUAGES:
        for kind, told in stories(language).items():
            for story, changed in told.items():
                shared = WHO[language] | {"written_on": date(2026, 3, 3)} | changed
                facts = DraftFacts(kind=kind, language=language, **shared)
                yield Path(language) / f"{kind}-{story}.txt", facts


@pytest.mark.parametrize(("file", "facts"), [pytest.param(*letter, id=str(letter[0])) for letter in letters()])
def test_the_letter_is_the_one_that_was_read_as_prose(file: Path, facts: DraftFacts) -> None:
    letter = render(facts, Templates())
    text = f"Subject: {letter.subject}\n\n{letter.body}"
    if os.environ.get("FOLLOWUP_UPDATE_GOLDEN"):
        (GOLDEN / file).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / file).write_text(text, "utf-8")
    assert text == (GOLDEN / file).read_text("utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.relative_to(GOLDEN) for path in GOLDEN.rglob("*.txt")} == {file for file, _ in letters()}
