from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from followup.core.announce import Announcement, announcements, held_back, news
from followup.core.decision import Event, EventName, NoticeKind, ReminderKind
from followup.core.ledger import Record, State
from followup.core.process import Stage

NINE = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def event(name: EventName, kind: str, company: str | None = "Globex", **fields: Any) -> Event:
    return Event(at=NINE, event=name, kind=kind, company=company, process=company, **fields)


def thanks(company: str, to: str) -> Event:
    return event("draft", "thank_you", company, to=(to,), reason="The interview is over.", body="Dear Dana, CANARY")


def reminder(company: str, stage: Stage = Stage.APPLIED) -> Event:
    return event("reminder", "silence", company, reason=f"{company} has been silent for five days.", stage=stage)


def test_all_drafts_of_a_pass_are_one_announcement_that_names_each_without_its_text() -> None:
    (told,) = announcements([thanks("Globex", "dana@globex.example"), thanks("Initech", "bill@initech.example")])
    assert told.title == "2 drafts are ready"
    assert "Thank-you note to dana@globex.example (Globex): The interview is over." in told.body
    assert "Thank-you note to bill@initech.example (Initech): The interview is over." in told.body
    assert "CANARY" not in told.body


def test_one_draft_is_told_in_the_singular_and_says_who_sends_it() -> None:
    (told,) = announcements([thanks("Globex", "dana@globex.example")])
    assert told.title == "A draft is ready"
    assert "send it yourself" in told.body


def test_a_draft_for_a_company_nobody_knows_is_told_without_one() -> None:
    (told,) = announcements([replace(thanks("Globex", "dana@globex.example"), company=None)])
    assert "Thank-you note to dana@globex.example: The interview" in told.body


def test_three_reminders_come_one_by_one_and_each_says_what_to_do_next() -> None:
    told = announcements([reminder(name) for name in ("Globex", "Initech", "Hooli")])
    assert [one.title for one in told] == [f"No word from {name} yet" for name in ("Globex", "Hooli", "Initech")]
    assert all(len(one.body.splitlines()) == 2 for one in told)


def test_four_reminders_come_as_one_digest_the_furthest_along_first() -> None:
    stages = {"Globex": Stage.APPLIED, "Initech": Stage.OFFER, "Hooli": Stage.INTERVIEW, "Umbrella": Stage.FINAL}
    (told,) = announcements([reminder(name, stage) for name, stage in stages.items()])
    assert told.title == "4 things to remember"
    rows = told.body.splitlines()
    assert [row.split(" yet")[0] for row in rows[:4]] == [
        "- No word from Initech",
        "- No word from Umbrella",
        "- No word from Hooli",
        "- No word from Globex",
    ]


def test_notices_come_one_by_one_and_more_than_three_as_one() -> None:
    notices = [event("notice", "review", str(number), reason="A time cannot be read.") for number in range(4)]
    assert [one.title for one in announcements(notices[:1])] == ["0: please have a look"]
    assert [one.title for one in announcements(notices)] == ["4 things need your eye"]


@pytest.mark.parametrize("name", ["message", "cleared", "withdrawn", "no_action"])
def test_what_asks_nothing_of_the_user_is_not_announced(name: EventName) -> None:
    assert announcements([event(name, "silence")]) == ()


@pytest.mark.parametrize("kind", [*ReminderKind, *NoticeKind])
@pytest.mark.parametrize("company", ["Globex", None, "{0.__class__} %s"])
def test_every_kind_has_words_whatever_the_company_is_called(kind: ReminderKind, company: str | None) -> None:
    name: EventName = "reminder" if isinstance(kind, ReminderKind) else "notice"
    (told,) = announcements([event(name, kind, company, role="Gardener", reason="Because.")])
    assert (company or "company") in told.title
    assert told.title[0] == told.title[0].upper()
    assert told.body.startswith("Gardener: Because.\n")


def test_a_long_list_is_cut_and_says_so() -> None:
    (told,) = announcements([reminder(f"Company {number:02}") for number in range(25)])
    assert told.title == "25 things to remember"
    assert "… and 5 more." in told.body
    assert "Company 19" in told.body
    assert "Company 20" not in told.body


def test_drafts_held_back_are_told_with_the_command_that_releases_them() -> None:
    told = held_back(31)
    assert told.title == "31 drafts were held back"
    assert "followup run --once --confirm" in told.body


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (State.INTENDED, None),
        (State.WAITING, "draft"),
        (State.EDITED, "draft"),
        (State.KEPT, "notice"),
        (State.SENT, None),
        (State.DELETED, None),
        (State.WITHDRAWN, None),
        (State.CLEARED, None),
        (State.REFUSED, None),
        (State.HISTORY, None),
    ],
)
def test_only_what_still_stands_is_news(state: State, told: str | None) -> None:
    found = news(Record("key", state, thanks("Globex", "dana@globex.example"), NINE))
    assert (found.event if found else None) == told


def test_a_raised_reminder_is_news() -> None:
    assert news(Record("key", State.RAISED, reminder("Globex"), NINE)) == reminder("Globex")


def test_announcements_of_drafts_come_before_reminders_and_notices() -> None:
    mixed = [event("notice", "review"), reminder("Hooli"), thanks("Globex", "dana@globex.example")]
    assert [type(one) for one in announcements(mixed)] == [Announcement] * 3
    assert announcements(mixed)[0].title == "A draft is ready"
