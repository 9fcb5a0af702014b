from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from followup import config, wiring
from followup.daemon import Daemon
from followup.errors import MailboxError, UsageError
from followup.live import Live
from followup.lock import only_one
from tests.cli.conftest import NORA, Desk

AFTER = datetime(2026, 3, 10, 19, 1, tzinfo=UTC)  # 15:01 in Toronto: the interview ended a minute ago
STATUS = ["last_poll", "last_error", "login", "processes", "drafts", "reminders", "reviews", "quarantined"]


@pytest.fixture
def thanked(invited: Desk) -> Desk:
    """The interview is over, and a thank-you waits."""
    invited.now = AFTER
    assert invited.ask("run", "--once").status == 0
    return invited


def drafts(desk: Desk) -> int:
    return sum(path.is_file() for path in (desk.folder / "Mail-drafts").rglob("*"))


def test_a_pass_prints_what_it_did_and_leaves_the_draft(invited: Desk) -> None:
    invited.now = AFTER
    answer = invited.ask("run", "--once", "--json")
    assert answer.status == 0
    assert [(one["event"], one["kind"]) for one in answer.objects[-1:]] == [("draft", "thank_you")]
    assert answer.objects[-1]["at"] == "2026-03-10T15:00:00-04:00"
    assert drafts(invited) == 1


def test_a_second_pass_says_that_nothing_is_new(thanked: Desk) -> None:
    answer = thanked.ask("run", "--once")
    assert answer.out.strip() == ""
    assert "Nothing new" in answer.err


def test_a_dry_run_shows_it_and_leaves_nothing(invited: Desk) -> None:
    invited.now = AFTER
    first, second = (invited.ask("run", "--once", "--dry-run", "--json") for _ in range(2))
    assert first.out == second.out != ""
    assert drafts(invited) == 0
    assert "dry run" in invited.ask("run", "--once", "--dry-run").err


def test_a_pass_for_people_ends_with_a_word_on_the_drafts(invited: Desk) -> None:
    assert "Done." in invited.ask("run", "--once").err
    invited.now = AFTER
    answer = invited.ask("run", "--once")
    assert "thank-you note: Quillworks" in answer.out
    assert "Nothing was sent." in answer.err


@pytest.mark.parametrize("word", ["--dry-run", "--confirm"])
def test_options_of_one_pass_go_with_once(invited: Desk, word: str) -> None:
    assert invited.ask("run", word).status == 2


def test_a_second_assistant_on_the_same_state_is_refused(invited: Desk) -> None:
    with only_one(invited.folder / "state"):
        answer = invited.ask("run", "--once", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert "another followup is at work" in answer.err


def test_more_drafts_than_can_be_right_are_told_with_the_way_on(invited: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("followup.core.plan.MOST_DRAFTS", 0)
    invited.now = AFTER
    answer = invited.ask("run", "--once", "--json")
    assert "followup run --once --confirm" in answer.err
    assert drafts(invited) == 0
    invited.ask("run", "--once", "--confirm")
    assert drafts(invited) == 1


def test_without_once_it_is_the_daemon_that_tells_each_pass(invited: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Daemon, "run", Daemon.tick)
    invited.now = AFTER
    assert invited.ask("run", "--json").objects[-1]["kind"] == "thank_you"
    assert drafts(invited) == 1


def test_a_changed_configuration_gives_a_changed_assistant_on_the_same_state(thanked: Desk) -> None:
    old = config.load(thanked.config)
    changed = replace(old, drafts=replace(old.drafts, thank_you=False))
    moved = replace(old, daemon=replace(old.daemon, state=thanked.folder / "elsewhere"))
    with wiring.live(old) as live:
        assert wiring.renewed(live, changed).assistant.setting.policy.drafts.thank_you is False
        with pytest.raises(UsageError, match=r"daemon\.state"):
            wiring.renewed(live, moved)


def test_status_holds_each_list_of_the_contract(thanked: Desk) -> None:
    found = thanked.ask("status", "--json").objects[0]
    assert list(found) == STATUS
    assert found["last_poll"] == "2026-03-10T15:01:00-04:00"
    assert found["last_error"] is found["login"] is None
    assert [(one["company"], one["stage"], one["ball"]) for one in found["processes"]] == [
        ("Quillworks", "interview", "theirs")
    ]
    assert found["processes"][0]["next"]["kind"] == "debrief"
    assert [(one["kind"], one["state"], one["to"]) for one in found["drafts"]] == [
        ("thank_you", "waiting", ["nora.lindt@quillworks.example"])
    ]


def test_status_for_people_names_applications_drafts_and_what_is_next(thanked: Desk) -> None:
    out = " ".join(thanked.ask("status").out.split())
    assert "Last look at your mail: Tue 10 March, 15:01." in out
    assert "Quillworks, Data Engineer" in out
    assert "Tue 10 March, 18:00" in out
    assert "Drafts that wait for you" in out


def test_status_may_be_asked_while_an_assistant_is_at_work(thanked: Desk) -> None:
    with only_one(thanked.folder / "state"):
        assert thanked.ask("status", "--json").status == 0


def test_before_the_first_run_status_is_empty(desk: Desk) -> None:
    found = desk.ask("status", "--json").objects[0]
    assert list(found) == STATUS
    assert found["processes"] == []
    assert not (desk.folder / "state").exists()
    assert "followup run --once" in desk.ask("status").out


def test_status_shows_what_went_wrong_last(thanked: Desk) -> None:
    thanked.mail.rename(thanked.folder / "Elsewhere")
    assert thanked.ask("run", "--once").status == 1
    assert "there is no mailbox" in thanked.ask("status", "--json").objects[0]["last_error"]
    assert "there is no mailbox" in " ".join(thanked.ask("status").out.split())


def test_status_names_mail_that_cannot_be_read(thanked: Desk) -> None:
    (thanked.mail / "cur" / "9999.desk:2,S").touch()
    thanked.ask("run", "--once")
    assert [one["source"] for one in thanked.ask("status", "--json").objects[0]["quarantined"]] == ["9999.desk"]
    assert "1 mail could not be read" in thanked.ask("status").out


def test_status_says_whose_turn_it_is(desk: Desk) -> None:
    asked = "Hi Ines,\n\nwe invite you to a first interview. When are you free next week?\n\nNora"
    desk.receive("2026-03-06T10:00:00-05:00", NORA, "A chat about the Data Engineer role at Quillworks?", asked)
    desk.ask("run", "--once")
    assert [one["ball"] for one in desk.ask("status", "--json").objects[0]["processes"]] == ["yours"]


def test_a_missing_login_is_told(desk: Desk) -> None:
    text = desk.config.read_text("utf-8").replace('path = "Mail"', 'provider = "gmail"')
    desk.config.write_text(text, "utf-8")
    assert desk.ask("status", "--json").objects[0]["login"] == "missing"
    assert "followup login" in desk.ask("status").out


def test_explain_knows_what_was_done_and_what_the_run_forgot(thanked: Desk) -> None:
    out = " ".join(thanked.ask("explain", "quill").out.split())
    assert "thank-you note (waits for you)" in out
    assert "write down what you remember (ahead)" in out
    assert "Soup of the week" in thanked.ask("explain", "4@lunch.example").out


def test_explain_tells_what_was_overtaken(thanked: Desk) -> None:
    thanked.ask("interview", "quill", "--did-not-happen")
    thanked.now = datetime(2026, 3, 10, 19, 5, tzinfo=UTC)
    thanked.ask("run", "--once")
    assert "thank-you note: taken back" in " ".join(thanked.ask("explain", "quill").out.split())
    assert drafts(thanked) == 0


def test_what_breaks_is_told_by_its_place_and_never_by_its_text(invited: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object, **_more: object) -> None:
        problem = "a secret from mail"
        raise RuntimeError(problem)

    monkeypatch.setattr(Live, "once", broken)
    answer = invited.ask("run", "--once", "--json")
    assert answer.status == 1
    assert "RuntimeError at test_work.py:" in answer.err
    assert "secret" not in answer.err + answer.out
    assert "Traceback" not in answer.err


def test_an_error_is_shown_with_its_hint(invited: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object) -> None:
        problem = "the mailbox is away"
        raise MailboxError(problem, hint="wait")

    monkeypatch.setattr(wiring, "mailbox", away)
    assert invited.ask("run", "--once").err == "followup: the mailbox is away\n  → wait\n"


def test_a_hostile_file_name_does_not_reach_the_terminal(thanked: Desk) -> None:
    (thanked.mail / "cur" / "9\x1b[31m.desk:2,S").touch()
    command = [sys.executable, "-m", "followup", "run", "--once", "--config", str(thanked.config)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr  # noqa: S603 - our own
    assert "cannot be read" in told
    assert "\x1b" not in told
    assert "\x1b" not in thanked.ask("status").out
    assert "\x1b" not in thanked.ask("classify", str(thanked.mail)).err
