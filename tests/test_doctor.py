from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from followup import service, wiring
from followup.config import parse
from followup.doctor import Finding, examine
from followup.lock import only_one
from followup.mailbox.gmail_token import READ
from tests.fake_gmail.stage import Stage

CONFIG = """
[me]
name = "Robin Vale"
addresses = ["robin@example.com"]
time_zone = "America/Toronto"
country = "CA"
[daemon]
state = "state"
"""
LOCAL = '[mailbox]\npath = "mail"\n'
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
MAIL = b"From: Dana <dana@globex.example>\r\nTo: robin@example.com\r\nSubject: Hello\r\n\r\nHello.\r\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with one mail on it, all of it older than NOW."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "one.eml").write_bytes(MAIL)
    os.utime(tmp_path / "mail", (NOW.timestamp(), NOW.timestamp()))
    return tmp_path


@pytest.fixture
def gmail(home: Path) -> Iterator[Stage]:
    with Stage(home) as stage:
        yield stage


def found(home: Path, more: str = LOCAL, now: datetime = NOW) -> dict[str, list[Finding]]:
    findings: dict[str, list[Finding]] = {}
    for finding in examine(parse(CONFIG + more, home / "config.toml"), now):
        findings.setdefault(finding.name, []).append(finding)
    return findings


def stored(home: Path, **facts: str) -> Path:
    """The database of an assistant that has run."""
    config = parse(CONFIG + LOCAL, home / "config.toml")
    store = wiring.store(config)
    for name, value in facts.items():
        store.set_fact(name, value)
    store.close()
    for path in config.state_folder.iterdir():
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    return config.state_folder / wiring.DATABASE


def test_on_a_machine_in_order_all_is_well_and_nothing_is_left_behind(home: Path) -> None:
    before = sorted(home.rglob("*"))
    findings = [finding for each in found(home).values() for finding in each]
    assert [finding.name for finding in findings] == [
        "configuration",
        "clock",
        "mailbox",
        "drafts",
        "state",
        "state",
        "running",
        "templates",
        "channels",
    ]
    assert all(finding.ok for finding in findings)
    assert sorted(home.rglob("*")) == before


def test_what_the_configuration_hardly_means_is_worth_a_look_and_no_fault(home: Path) -> None:
    (one,) = found(home, LOCAL + "[reminders]\nchannels = []\n")["configuration"]
    assert one.ok
    assert "channels is empty" in one.what
    assert one.hint


def test_a_country_whose_working_days_of_next_year_are_not_published_is_named(home: Path) -> None:
    china = (CONFIG + LOCAL).replace('"CA"', '"CN"')
    findings = list(examine(parse(china, home / "config.toml"), NOW.replace(year=2040)))
    assert any("2041" in finding.what for finding in findings if finding.name == "configuration")


@pytest.mark.parametrize(("late", "verdicts"), [(0, [True]), (9, [True]), (11, [False])])
def test_a_clock_behind_the_mailbox_is_wrong_beyond_ten_minutes(home: Path, late: int, verdicts: list[bool]) -> None:
    findings = found(home, now=NOW - timedelta(minutes=late))["clock"]
    assert [finding.ok for finding in findings] == verdicts
    assert "Tuesday 2026-03-10" in findings[0].what
    assert "America/Toronto" in findings[0].what


def test_a_clock_behind_the_last_pass_is_wrong(home: Path) -> None:
    stored(home, last_poll="2026-03-12T09:00:00+00:00")
    (one,) = found(home)["clock"]
    assert not one.ok
    assert "the last pass is of 2026-03-12 05:00" in one.what


def test_a_mailbox_that_is_not_there_is_named(home: Path) -> None:
    (one,) = found(home, '[mailbox]\npath = "elsewhere"\n')["mailbox"]
    assert not one.ok
    assert "elsewhere" in one.what


def test_an_empty_mailbox_is_worth_a_look(home: Path) -> None:
    (home / "mail" / "one.eml").unlink()
    for folder in ("cur", "new", "tmp"):
        (home / "mail" / folder).mkdir()
    (one,) = found(home)["mailbox"]
    assert one.ok
    assert "mailbox.path" in str(one.hint)


def test_folders_that_cannot_be_written_are_named_with_their_key(home: Path) -> None:
    (home / "file").touch()
    more = f'[mailbox]\npath = "mail"\ndrafts = "file/drafts"\n[reminders]\ncalendar = "{home}/file/jobs.ics"\n'
    findings = found(home, more)
    assert "mailbox.drafts" in str(findings["drafts"][0].hint)
    assert "reminders.calendar" in str(findings["calendar"][0].hint)
    assert not findings["drafts"][0].ok
    assert not findings["calendar"][0].ok


def test_the_state_is_opened_and_its_troubles_are_told(home: Path) -> None:
    path = stored(home, last_error="the network is away")
    path.chmod(0o644)
    told = [finding.what for finding in found(home)["state"] if not finding.ok]
    assert told == [f"others can read {path}", "the last pass failed: the network is away"]


def test_mail_that_could_not_be_read_is_counted(home: Path) -> None:
    stored(home)
    store = wiring.store(parse(CONFIG + LOCAL, home / "config.toml"))
    for _ in range(2):
        store.attempt("broken")
    store.close()
    assert "1 mails could not be read" in [finding.what for finding in found(home)["state"]]


@pytest.mark.parametrize("spoil", ["garbage", "newer"])
def test_a_state_that_this_version_cannot_use_is_told(home: Path, spoil: str) -> None:
    path = stored(home)
    if spoil == "garbage":
        path.write_bytes(b"not a database, but long enough to be taken for one" * 20)
    else:
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA user_version = 99")
    (*_, last) = found(home)["state"]
    assert not last.ok
    assert "move the file away" in str(last.hint)


def test_whether_it_runs_is_told_by_its_lock(home: Path) -> None:
    stored(home)
    assert found(home)["running"][0].what == "followup is not running"
    with only_one(home / "state"):
        assert found(home)["running"][0].what == "followup is running"


def test_an_installed_service_that_does_not_run_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "status", lambda: service.Status(installed=True, active="failed", enabled="enabled"))
    (one,) = found(home)["service"]
    assert not one.ok
    assert "failed" in one.what


def test_a_faulty_template_of_the_users_is_told_with_its_file(home: Path) -> None:
    (home / "own" / "en").mkdir(parents=True)
    (home / "own" / "en" / "thank_you.txt.j2").write_text("Dear {{ nobody_knows }}")
    more = LOCAL + '[drafts]\ntemplates = "own"\n'
    assert all("en/thank_you.txt.j2" in finding.what for finding in found(home, more)["templates"])
    (home / "own" / "en" / "thank_you.txt.j2").unlink()
    (one,) = found(home, more)["templates"]
    assert (one.ok, one.what) == (True, "yours work")


def test_each_channel_is_judged_by_itself_and_its_secret_kept(home: Path) -> None:
    channels = found(home, LOCAL + '[reminders]\nchannels = ["terminal", "nonsense://hunter2", "json://x"]\n')[
        "channels"
    ]
    assert [finding.ok for finding in channels] == [True, False, True]
    assert not any("hunter2" in f"{finding.what}{finding.hint}" for finding in channels)


class TestGmail:
    def found(self, gmail: Stage) -> dict[str, list[Finding]]:
        more = (
            f'[mailbox]\nprovider = "gmail"\n[gmail]\ntoken_file = "token.json"\napi_endpoint = "{gmail.gmail.url}"\n'
        )
        return found(gmail.folder, more)

    def test_gmail_is_asked_whose_mailbox_it_is(self, gmail: Stage) -> None:
        gmail.deliver("one")
        findings = self.found(gmail)
        assert findings["login"][0].ok
        assert findings["mailbox"][0].what == "Gmail answers for robin@example.com, which holds 1 messages"
        assert gmail.gmail.calls == ["token", "profile"]
        assert "drafts" not in findings

    def test_a_missing_login_is_told_once_by_each_who_needs_it_with_the_command_that_mends_it(
        self, gmail: Stage
    ) -> None:
        gmail.token.unlink()
        findings = self.found(gmail)
        for name in ("login", "mailbox"):
            (one,) = findings[name]
            assert not one.ok
            assert "followup login" in str(one.hint)

    def test_a_permission_that_is_missing_and_a_token_that_others_can_read_are_told(self, gmail: Stage) -> None:
        gmail.gmail.token_file(gmail.token, READ).chmod(0o644)
        told = [finding.what for finding in self.found(gmail)["login"]]
        assert told == ["you have not allowed leaving drafts", f"others can read {gmail.token}"]
