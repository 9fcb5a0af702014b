from __future__ import annotations

import json

import pytest

from followup import wiring
from tests.cli.conftest import Desk

KEYS = [
    *("at", "event", "kind", "company", "role", "process"),
    *("to", "subject", "body", "rules", "because", "reason"),
]


def told(desk: Desk, *words: str) -> list[tuple[str, str, str]]:
    found = desk.ask("replay", "--json", str(desk.mail), *words).objects
    return [(one["at"], one["event"], one["kind"]) for one in found if one["event"] != "message"]


def files(desk: Desk) -> set[str]:
    return {str(path) for path in desk.folder.rglob("*")}


def test_replay_prints_every_key_of_every_event_and_leaves_no_file(invited: Desk) -> None:
    before = files(invited)
    answer = invited.ask("replay", "--json", str(invited.mail))
    assert answer.status == 0
    assert [list(one) for one in answer.objects] == [KEYS] * len(answer.objects)
    assert files(invited) == before


def test_replay_goes_on_after_the_last_mail(invited: Desk) -> None:
    assert told(invited) == [
        ("2026-03-10T15:00:00-04:00", "draft", "thank_you"),
        ("2026-03-10T18:00:00-04:00", "reminder", "debrief"),
        ("2026-03-17T09:00:00-04:00", "reminder", "silence"),
    ]


@pytest.mark.parametrize(
    ("until", "count"),
    [
        ("2026-03-10", 2),
        ("2026-03-10T15:00", 1),
        ("2026-03-10T14:59:59-04:00", 0),
        ("2026-03-10T19:00:00+00:00", 1),
        ("2026-03-17T09:00:00", 3),
    ],
)
def test_until_is_inclusive_and_a_date_means_its_end(invited: Desk, until: str, count: int) -> None:
    assert len(told(invited, "--until", until)) == count


@pytest.mark.parametrize("until", ["soon", "2026-02-30", "10.3.2026"])
def test_a_time_nobody_can_read_is_wrong_usage(invited: Desk, until: str) -> None:
    answer = invited.ask("replay", "--json", str(invited.mail), "--until", until)
    assert (answer.status, answer.out) == (2, "")
    assert "→ write 2026-03-10" in answer.err


def test_replay_for_people_reads_like_a_diary(invited: Desk) -> None:
    out = invited.ask("replay", str(invited.mail)).out
    assert "March 2026" in out
    assert "Tue 10, 15:00" in out
    assert "thank-you note: Quillworks" in out


def test_replay_obeys_corrections(invited: Desk) -> None:
    invite = next(one for one in invited.ask("classify", "--json", str(invited.mail)).objects if one["interview"])
    said = {"at": "2026-03-04T16:00:00+00:00", "word": "label", "target": invite["message_id"], "value": "process"}
    file = invited.folder / "said.jsonl"
    file.write_text(json.dumps(said) + "\n\n")
    found = invited.ask("replay", "--json", str(invited.mail), "--corrections", str(file)).objects
    assert next(one["kind"] for one in found if one["because"] == [invite["message_id"]]) == "process"


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"at": "2026-03-04T16:00:00", "word": "label", "target": "x", "value": "offer"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "label", "target": "x", "value": "maybe"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "shout", "target": "x"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "snooze", "target": "x", "value": "later"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "snooze", "target": "x", "value": "2026-03-05/2026-03-06"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "interview", "target": "x", "value": "2026-03-05T10:00"}',
        '{"at": "2026-03-04T16:00:00Z", "word": "interview", "target": "x", "value": "20260305T10Z/20260305T09Z"}',
        '{"at": "2026-03-04T16:00:00Z", "word": "interview", "target": "x", "value": "2026-03-05/2026-03-06/2026"}',
        '{"at": "2026-03-04T16:00:00+00:00", "word": "label", "target": "x", "value": "offer", "form": ["x"]}',
    ],
)
def test_a_line_that_is_no_correction_is_named(invited: Desk, line: str) -> None:
    file = invited.folder / "said.jsonl"
    file.write_text(f"\n{line}\n")
    answer = invited.ask("replay", "--json", str(invited.mail), "--corrections", str(file))
    assert answer.status == 2
    assert "line 2" in answer.err
    assert invited.ask("replay", str(invited.mail), "--corrections", "gone").status == 2


def test_an_empty_mailbox_has_no_events_until_any_day(desk: Desk) -> None:
    answer = desk.ask("replay", "--json", str(desk.mail), "--until", "2026-03-31")
    assert (answer.status, answer.out) == (0, "")


def test_no_mailbox_is_told_with_what_to_do(desk: Desk) -> None:
    answer = desk.ask("replay", "--json", str(desk.folder / "none"))
    assert answer.status == 1
    assert "there is no mailbox" in answer.err
    assert "→" in answer.err


def test_without_configuration_replay_names_init(invited: Desk) -> None:
    answer = invited.ask("replay", "--json", str(invited.mail), config=False)
    assert answer.status == 2
    assert "followup init" in answer.err


def test_explain_tells_the_story_of_an_application(invited: Desk) -> None:
    out = invited.ask("explain", "quill", "--mailbox", str(invited.mail), "--until", "2026-03-12").out
    told_ = " ".join(out.split())
    assert "Quillworks, Data Engineer" in told_
    assert "thank-you note (done)" in told_
    assert "they have gone quiet (ahead)" in told_
    assert "G8: Without a date" in told_


def test_explain_tells_what_a_message_was_taken_for_and_why(invited: Desk) -> None:
    answer = invited.ask("explain", "2@quillworks.example", "--mailbox", str(invited.mail))
    assert "Read as an invitation to an interview" in answer.out
    assert "because of “" in answer.out
    assert "Tue 10 March, 14:00" in answer.out


def test_explain_tells_why_nothing_was_written(invited: Desk) -> None:
    invited.receive(
        "2026-03-06T10:00:00-05:00",
        "Nora Lindt <nora.lindt@quillworks.example>",
        "Interview on Tuesday cancelled",
        "Hi Ines,\n\nI am sorry, we have to cancel the interview on Tuesday, March 10, 2026 at 2:00 pm ET.\n\nNora",
        more="In-Reply-To: <2@quillworks.example>\n",
    )
    found = invited.ask("explain", "quill", "--mailbox", str(invited.mail), "--json").objects[0]
    refused = [one for one in found["decisions"] if one["event"] == "no_action"]
    assert [(one["kind"], one["state"]) for one in refused] == [("thank_you", "done")]
    assert "Decided against" in invited.ask("explain", "quill", "--mailbox", str(invited.mail)).out


def test_explain_names_deadlines_promises_and_what_needs_the_users_eye(desk: Desk) -> None:
    test = desk.receive(
        "2026-03-02T10:00:00-05:00",
        "Nora Lindt <nora.lindt@quillworks.example>",
        "Your coding test for the Data Engineer role at Quillworks",
        "Hi Ines,\n\nplease complete the attached coding test by Friday, March 6, 2026 at 5 pm ET. You will hear"
        " from us by March 13.\n\nNora Lindt\nQuillworks",
    )
    out = desk.ask("explain", test, "--mailbox", str(desk.mail)).out
    assert "answer by: Fri 6 March, 17:00" in out
    assert "they answer by: Fri 13 March" in out
    found = desk.ask("explain", "quill", "--mailbox", str(desk.mail), "--json").objects[0]["decisions"]
    assert {"reminder"} <= {one["event"] for one in found}


def test_mail_that_cannot_be_read_is_left_out_and_named_by_its_place(invited: Desk) -> None:
    (invited.mail / "cur" / "0000.desk:2,S").touch()
    answer = invited.ask("replay", "--json", str(invited.mail))
    assert answer.status == 0
    assert len([one for one in answer.objects if one["event"] == "message"]) == 4


def test_a_mail_that_breaks_the_reader_ends_nothing(invited: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_arrival: object) -> None:
        problem = "a secret from mail"
        raise RuntimeError(problem)

    monkeypatch.setattr(wiring, "parse", broken)
    answer = invited.ask("classify", "--json", str(invited.mail))
    assert [one["error"] for one in answer.objects] == ["cannot be read: it is beyond the reader"] * 4


def test_explain_of_unrelated_mail_says_that_nothing_was_to_be_decided(invited: Desk) -> None:
    out = invited.ask("explain", "<4@lunch.example>", "--mailbox", str(invited.mail)).out
    assert "Nothing was to be decided" in out


def test_explain_of_what_is_unknown_says_what_to_name(invited: Desk) -> None:
    answer = invited.ask("explain", "nobody", "--mailbox", str(invited.mail))
    assert answer.status == 1
    assert "name a company" in answer.err


def test_the_demo_shows_applications_drafts_reminders_and_what_was_left_alone(desk: Desk) -> None:
    answer = desk.ask("demo", config=False)
    assert answer.status == 0
    for title in ("Applications found", "Drafts left", "in full", "Reminders", "Left alone, on purpose", "G11"):
        assert title in answer.out
    assert "[[" not in answer.out


def test_the_demo_speaks_to_scripts_as_replay_does(desk: Desk) -> None:
    found = desk.ask("demo", "--json", config=False).objects
    assert {"message", "draft", "no_action", "reminder"} <= {one["event"] for one in found}
    assert [list(one) for one in found] == [KEYS] * len(found)
