from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from followup.lock import only_one
from tests.cli.conftest import Desk

INVITE, SOUP = "<2@quillworks.example>", "<4@lunch.example>"
BEFORE = datetime(2026, 3, 9, 15, tzinfo=UTC)
SILENT = datetime(2026, 3, 17, 13, 0, tzinfo=UTC)  # 09:00 in Toronto


@pytest.fixture
def known(invited: Desk) -> Desk:
    """Read once, the day before the interview."""
    invited.now = BEFORE
    invited.ask("run", "--once")
    return invited


@pytest.fixture
def silent(known: Desk) -> Desk:
    """A week after the interview: the silence has been told."""
    known.now = SILENT
    known.ask("run", "--once")
    return known


def processes(desk: Desk) -> list[tuple[str, str, str]]:
    found = desk.ask("status", "--json").objects[0]["processes"]
    return [(one["company"], one["role"], one["stage"]) for one in found]


def reminders(desk: Desk) -> list[dict[str, str]]:
    found: list[dict[str, str]] = desk.ask("status", "--json").objects[0]["reminders"]
    return [one for one in found if one["kind"] == "silence"]


def said(desk: Desk) -> list[tuple[str, str, str]]:
    return [(one["word"], one["target"], one["value"]) for one in desk.ask("corrections").objects]


def test_a_corrected_label_counts_at_once_and_the_change_is_told(known: Desk) -> None:
    answer = known.ask("correct", INVITE, "--label", "rejection")
    assert answer.status == 0
    assert "Noted." in answer.out
    assert "no longer: Tue 10 March, 15:00, thank-you note: Quillworks" in " ".join(answer.out.split())
    assert processes(known)[0][2] == "closed"


def test_company_and_role_are_set_right_together(known: Desk) -> None:
    known.ask("correct", "1@quillworks.example", "--company", "Quill Works Ltd", "--role", "Data Plumber")
    assert said(known) == [
        ("company", "<1@quillworks.example>", "Quill Works Ltd"),
        ("role", "<1@quillworks.example>", "Data Plumber"),
    ]


def test_mail_that_was_forgotten_is_fetched_again_for_a_correction(known: Desk) -> None:
    assert known.ask("correct", SOUP, "--label", "process").status == 0
    known.now = datetime(2026, 3, 9, 15, 5, tzinfo=UTC)
    known.ask("run", "--once")
    assert len(processes(known)) == 2


def test_mail_that_is_gone_cannot_be_corrected(known: Desk) -> None:
    (known.mail / "cur" / "0004.desk:2,S").unlink()
    answer = known.ask("correct", SOUP, "--label", "process")
    assert answer.status == 1
    assert "gone" in answer.err


def test_a_sender_is_learnt_only_when_asked(known: Desk) -> None:
    known.ask("correct", SOUP, "--label", "unrelated")
    assert [word for word, _, _ in said(known)] == ["label"]
    known.ask("correct", SOUP, "--label", "unrelated", "--sender")
    assert said(known)[-1] == ("sender", "menu@lunch.example", "unrelated")


@pytest.mark.parametrize("sender", ["A <no-reply@greenhouse.io>", "B <somebody@gmail.com>", "Ines <ines@roth.example>"])
def test_no_relay_no_free_mail_and_not_oneself_is_learnt(desk: Desk, sender: str) -> None:
    mail = desk.receive(
        "2026-03-04T10:00:00-05:00", sender, "Your application at Alder", "Your application has reached us."
    )
    desk.ask("run", "--once")
    answer = desk.ask("correct", mail, "--label", "acknowledgement", "--sender")
    assert answer.status == 2
    assert said(desk) == []


@pytest.mark.parametrize(
    "words",
    [
        ("correct", INVITE),
        ("correct", INVITE, "--company", "X", "--sender"),
        ("correct", INVITE, "--label", "maybe"),
        ("interview", "quill"),
        ("interview", "quill", "--at", "2026-03-10T15:00", "--did-not-happen"),
        ("interview", "quill", "--did-not-happen", "--end", "2026-03-10T15:00"),
        ("interview", "quill", "--at", "2026-03-10T15:00", "--end", "2026-03-10T14:00"),
        ("interview", "quill", "--at", "soon"),
    ],
)
def test_half_a_word_is_wrong_usage(known: Desk, words: tuple[str, ...]) -> None:
    assert known.ask(*words).status == 2
    assert said(known) == []


def test_before_the_first_run_there_is_nothing_to_correct(desk: Desk) -> None:
    answer = desk.ask("correct", INVITE, "--label", "offer")
    assert answer.status == 1
    assert "followup run --once" in answer.err


def test_an_unknown_message_and_an_unknown_process_are_told(known: Desk) -> None:
    assert "no message" in known.ask("correct", "<x@y>", "--label", "offer").err
    assert "no application fits" in known.ask("process", "close", "nobody").err


def test_a_message_moves_into_a_process_of_its_own_and_back(known: Desk) -> None:
    known.ask("process", "move", INVITE, "new")
    assert len(processes(known)) == 2
    answer = known.ask("process", "close", "quill")
    assert "2 applications fit" in answer.err
    first = known.ask("status", "--json").objects[0]["processes"][0]["process"]
    known.ask("process", "move", INVITE, first)
    assert len(processes(known)) == 1


def test_a_process_is_closed_reopened_and_renamed(known: Desk) -> None:
    known.ask("process", "close", "quill")
    assert processes(known)[0][2] == "closed"
    known.ask("process", "reopen", "quill")
    assert processes(known)[0][2] != "closed"
    known.ask("process", "rename", "quill", "Quill AG", "--role", "Data Lead")
    assert processes(known)[0][:2] == ("Quill AG", "Data Lead")
    known.ask("process", "rename", "quill", "Quill SE")
    assert processes(known)[0][:2] == ("Quill SE", "Data Lead")


def test_an_interview_is_put_where_it_really_was(known: Desk) -> None:
    answer = known.ask("interview", "quill", "--at", "2026-03-11T10:00", "--end", "2026-03-11T10:30:00-04:00")
    assert "now: Wed 11 March, 10:30, thank-you note" in " ".join(answer.out.split())
    assert said(known)[0][2] == "2026-03-11T10:00:00-04:00/2026-03-11T10:30:00-04:00"


def test_an_interview_that_was_not_held_is_not_thanked_for(known: Desk) -> None:
    known.now = datetime(2026, 3, 10, 18, 30, tzinfo=UTC)
    known.ask("interview", "quill", "--did-not-happen")
    known.now = datetime(2026, 3, 10, 19, 1, tzinfo=UTC)
    kinds = [(one["event"], one["kind"]) for one in known.ask("run", "--once", "--json").objects]
    assert ("draft", "thank_you") not in kinds


def test_a_dismissed_reminder_is_settled_and_stays_away(silent: Desk) -> None:
    handle = reminders(silent)[0]["handle"]
    assert silent.ask("dismiss", handle).status == 0
    silent.now = datetime(2026, 3, 17, 13, 5, tzinfo=UTC)
    told = silent.ask("run", "--once", "--json").objects
    assert [(one["event"], one["kind"]) for one in told] == [("cleared", "silence")]
    assert reminders(silent) == []


def test_what_was_shown_to_the_eye_can_be_put_away_at_once(known: Desk) -> None:
    """G27: the next mail names another role than the application did."""
    known.receive(
        "2026-03-09T11:30:00-04:00",
        "Nora Lindt <nora.lindt@quillworks.example>",
        "Interview for the Platform Lead role at Quillworks",
        "Hi Ines,\n\nwe liked your letter and invite you to a first interview about the Platform Lead role"
        " on Friday, March 13, 2026"
        " at 2:00 pm ET.\n\nNora Lindt\nQuillworks",
        more=f"In-Reply-To: {INVITE}\n",
    )
    known.now = datetime(2026, 3, 9, 16, tzinfo=UTC)
    known.ask("run", "--once")
    seen = known.ask("status", "--json").objects[0]["reviews"]
    assert seen[0]["because"][0] in known.ask("status").out
    assert seen
    for one in seen:
        assert known.ask("snooze", one["handle"]).status == 1
        assert known.ask("dismiss", one["handle"]).status == 0
    assert known.ask("status", "--json").objects[0]["reviews"] == []


def test_a_snoozed_reminder_comes_again_when_its_time_has_come(silent: Desk) -> None:
    silent.ask("snooze", reminders(silent)[0]["handle"])
    silent.now = datetime(2026, 3, 17, 13, 5, tzinfo=UTC)
    silent.ask("run", "--once")
    assert reminders(silent) == []
    silent.now = datetime(2026, 3, 18, 13, 0, tzinfo=UTC)
    told = silent.ask("run", "--once", "--json").objects
    assert [(one["at"], one["event"]) for one in told] == [("2026-03-18T09:00:00-04:00", "reminder")]
    silent.ask("snooze", reminders(silent)[0]["handle"], "--until", "2026-03-20T12:00")
    silent.now = datetime(2026, 3, 20, 16, 0, tzinfo=UTC)
    assert "2026-03-20T12:00:00-04:00" in [one["at"] for one in silent.ask("run", "--once", "--json").objects]


def test_a_reminder_cannot_be_put_off_into_the_past_nor_one_that_is_not_there(silent: Desk) -> None:
    assert silent.ask("snooze", reminders(silent)[0]["handle"], "--until", "2026-03-16").status == 2
    assert silent.ask("dismiss", "00000000").status == 1


def test_what_was_said_is_printed_in_the_form_that_replay_takes(known: Desk) -> None:
    known.ask("correct", INVITE, "--label", "rejection")
    file = known.folder / "said.jsonl"
    file.write_text(known.ask("corrections").out, "utf-8")
    assert json.loads(file.read_text("utf-8"))["at"] == "2026-03-09T15:00:00+00:00"
    found = known.ask("replay", "--json", str(known.mail), "--corrections", str(file)).objects
    assert next(one["kind"] for one in found if one["because"] == [INVITE]) == "rejection"


def test_the_word_is_heard_while_an_assistant_is_at_work(known: Desk) -> None:
    with only_one(known.folder / "state"):
        assert known.ask("process", "close", "quill").status == 0
