from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from followup import config
from followup.cli import setting_up
from tests.cli.conftest import Desk

GIVEN = ("--name", "Ines Roth", "--address", "ines@roth.example", "--zone", "Europe/Zurich", "--country", "CH")


@pytest.fixture
def fresh(desk: Desk) -> Desk:
    desk.config.unlink()
    return desk


def test_init_asks_writes_a_configuration_that_loads_and_says_what_is_next(fresh: Desk) -> None:
    typed = "Ines Roth\nines@roth.example, i.roth@work.example\nEurope/Zurich\nCH\nlocal\n~/Mail\n"
    answer = fresh.ask("init", typed=typed)
    assert answer.status == 0, answer
    found = config.load(fresh.config)
    assert found.me.addresses == ("ines@roth.example", "i.roth@work.example")
    assert (found.me.time_zone, found.me.country) == ("Europe/Zurich", "CH")
    assert found.mailbox_path == fresh.folder / "home" / "Mail"
    assert fresh.config.stat().st_mode & 0o777 == 0o600
    assert "followup run --once --dry-run" in answer.out


def test_init_asks_again_where_an_answer_cannot_be_used(fresh: Desk) -> None:
    typed = "Ines\nines\nines@roth.example\nMars/Base\nEurope/Zurich\nSwitzerland\nCH\npost\nlocal\nMail\n"
    answer = fresh.ask("init", typed=typed)
    assert answer.status == 0, answer
    assert answer.out.count("must be") == 3
    assert "local" in answer.out


def test_what_is_given_as_an_option_is_not_asked(fresh: Desk) -> None:
    assert fresh.ask("init", *GIVEN, "--mailbox", "Mail").status == 0
    assert config.load(fresh.config).me.name == "Ines Roth"


def test_gmail_users_are_sent_to_the_login(fresh: Desk) -> None:
    assert "followup login" in fresh.ask("init", *GIVEN, "--provider", "gmail").out
    assert config.load(fresh.config).mailbox.provider == "gmail"


def test_without_a_country_only_weekends_are_days_off(fresh: Desk) -> None:
    fresh.ask("init", *GIVEN[:-2], "--mailbox", "Mail", typed="\n")
    assert config.load(fresh.config).me.country is None


def test_a_given_option_that_cannot_be_used_is_an_error_and_nothing_is_written(fresh: Desk) -> None:
    answer = fresh.ask("init", *GIVEN[:-1], "Switzerland", "--mailbox", "Mail")
    assert answer.status == 2
    assert not fresh.config.exists()


def test_init_writes_over_a_configuration_only_when_told(desk: Desk) -> None:
    assert desk.ask("init", *GIVEN, "--mailbox", "Mail").status == 2
    assert desk.ask("init", *GIVEN, "--mailbox", "Mail", "--force").status == 0


def test_a_place_that_cannot_be_written_is_told(fresh: Desk) -> None:
    (fresh.folder / "file").touch()
    fresh.config = fresh.folder / "file" / "config.toml"
    assert "cannot be written" in fresh.ask("init", *GIVEN, "--mailbox", "Mail").err


@pytest.mark.parametrize(
    ("variable", "link", "zone"),
    [
        ("", "/usr/share/zoneinfo/Asia/Shanghai", "Asia/Shanghai"),
        (":America/Toronto", "/usr/share/zoneinfo/Asia/Shanghai", "America/Toronto"),
        ("", "/usr/share/elsewhere", "UTC"),
        ("EST5EDT", "/usr/share/elsewhere", "UTC"),
    ],
)
def test_the_machine_tells_its_zone(
    variable: str, link: str, zone: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "localtime"
    place.symlink_to(link)
    monkeypatch.setattr(setting_up, "_LOCALTIME", place)
    monkeypatch.setenv("TZ", variable)
    assert setting_up.system_zone() == zone


def test_a_configuration_without_doubts_can_be_used(invited: Desk) -> None:
    text = invited.config.read_text("utf-8").replace("channels = []", 'channels = ["log"]')
    invited.config.write_text(text, "utf-8")
    answer = invited.ask("check-config")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"{invited.config} can be used.\n"


def test_doubts_are_told_and_do_no_harm(invited: Desk) -> None:
    answer = invited.ask("check-config")
    assert answer.status == 0
    assert "Did you mean this? reminders.channels is empty" in answer.out


def test_all_mistakes_are_told_at_once(invited: Desk) -> None:
    invited.config.write_text(invited.config.read_text("utf-8") + "[drafts]\nthank_you = 7\nfoo = 1\n", "utf-8")
    answer = invited.ask("check-config")
    assert answer.status == 2
    assert "thank_you" in answer.err
    assert "foo" in answer.err


def test_faults_of_the_users_templates_are_told(invited: Desk) -> None:
    mine = invited.folder / "mine" / "en"
    mine.mkdir(parents=True)
    (mine / "thank_you.txt.j2").write_text("Subject: x\n\n{{ nothing }}\n")
    invited.config.write_text(invited.config.read_text("utf-8") + '[drafts]\ntemplates = "mine"\n', "utf-8")
    answer = invited.ask("check-config")
    assert answer.status == 1
    assert "'nothing'" in answer.err


def followup(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "followup", *words], capture_output=True, text=True, check=False)  # noqa: S603 - our own


def test_the_program_tells_its_version_and_teaches() -> None:
    assert followup("--version").stdout.startswith("followup")
    shown = followup("--help")
    assert "followup demo" in shown.stdout
    assert "never sends" in " ".join(shown.stdout.split())


@pytest.mark.parametrize(("installed", "told"), [("1.2.3", "followup 1.2.3\n"), (None, "followup, from a checkout\n")])
def test_the_version_is_that_of_the_installed_package(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, installed: str | None, told: str
) -> None:
    def version(name: str) -> str:
        if installed is None:
            raise metadata.PackageNotFoundError(name)
        return installed

    monkeypatch.setattr(metadata, "version", version)
    assert desk.ask("--version", config=False).out == told


def test_help_answers_without_what_is_heavy() -> None:
    heavy = {
        "pydantic",
        "jinja2",
        "holidays",
        "rich.table",
        "googleapiclient",
        "apscheduler",
        "followup.wiring",
        "followup.core.classify",
    }
    code = f"import sys, followup.cli; print(sorted({heavy} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert found.stdout.strip() == "[]"


def test_an_unknown_option_is_wrong_usage() -> None:
    assert followup("status", "--shout").returncode == 2
