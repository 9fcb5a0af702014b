from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from followup import service, wiring
from followup.cli import app
from followup.config import load
from followup.lock import only_one
from followup.mailbox.gmail_token import TokenFile
from tests.fake_gmail.stage import Stage

LOCAL = """
[me]
name = "Robin Vale"
addresses = ["robin@example.com"]
[mailbox]
path = "mail"
[daemon]
state = "state"
[reminders]
channels = ["terminal"]
calendar = "jobs.ics"
"""
Run = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "one.eml").write_bytes(b"From: dana@globex.example\r\n\r\nHello.\r\n")
    (tmp_path / "config.toml").write_text(LOCAL)
    return tmp_path


@pytest.fixture
def run(home: Path) -> Run:
    def invoke(*words: str, answer: str = "") -> Result:
        return CliRunner().invoke(app, [*words, "--config", str(home / "config.toml")], input=answer)

    return invoke


@pytest.fixture
def gmail(home: Path) -> Iterator[Stage]:
    with Stage(home) as stage:
        text = LOCAL.replace('path = "mail"', 'provider = "gmail"')
        text += '[gmail]\ncredentials_file = "client.json"\ntoken_file = "token.json"\n'
        text += f'api_endpoint = "{stage.gmail.url}"\n'
        (home / "config.toml").write_text(text)
        yield stage


def consents(address: str) -> bool:
    """A browser whose user says yes."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    threading.Thread(target=lambda: opener.open(address, timeout=5).close(), daemon=True).start()
    return True


# login, logout


def test_login_stores_a_login_that_works(gmail: Stage, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    gmail.gmail.client_file(gmail.folder / "client.json")
    gmail.token.unlink()
    monkeypatch.setattr("webbrowser.open", consents)
    done = run("login")
    assert (done.exit_code, TokenFile(gmail.token).switched_off) == (0, ())
    assert "followup doctor" in done.stdout
    assert gmail.mailbox().profile().address == "robin@example.com"


@pytest.mark.usefixtures("gmail")
def test_login_without_a_client_walks_through_making_one(run: Run, home: Path) -> None:
    done = run("login", answer="n\n")
    assert done.exit_code == 1
    assert "In production" in done.stdout
    assert str(home / "client.json") in done.stdout


@pytest.mark.parametrize("command", ["login", "logout"])
def test_who_reads_local_mail_has_nothing_to_log_in_to(run: Run, command: str) -> None:
    done = run(command)
    assert done.exit_code == 2
    assert 'mailbox.provider = "gmail"' in done.stderr


def test_logout_withdraws_the_login_and_deletes_it(gmail: Stage, run: Run) -> None:
    done = run("logout")
    assert (done.exit_code, done.stdout) == (0, "You are logged out.\n")
    assert not gmail.token.exists()
    assert gmail.gmail.live_refresh == {}


def test_logout_says_where_to_withdraw_it_when_google_is_away(gmail: Stage, run: Run) -> None:
    content = json.loads(gmail.token.read_text())
    gmail.token.write_text(json.dumps(content | {"token_uri": "http://127.0.0.1:9/token"}))
    done = run("logout")
    assert "myaccount.google.com" in done.stdout
    assert not gmail.token.exists()


# doctor, notify-test


def test_the_doctor_tells_each_finding_and_fails_on_a_fault(run: Run, home: Path) -> None:
    done = run("doctor")
    assert done.exit_code == 0, done.output
    assert "+ templates" in done.stdout
    assert "! state" in done.stdout
    (home / "mail" / "one.eml").unlink()
    done = run("doctor")
    assert done.exit_code == 1
    assert "x mailbox" in done.stdout


def test_the_doctor_tells_scripts_an_object_a_line(run: Run) -> None:
    found = [json.loads(line) for line in run("doctor", "--json").stdout.splitlines()]
    assert {"name": "templates", "ok": True, "what": "ours are used", "hint": None} in found


def test_a_test_notification_reaches_the_terminal(run: Run) -> None:
    done = run("notify-test")
    assert (done.exit_code, done.stdout) == (0, "terminal: delivered\n")
    assert "Hello from followup" in done.stderr


def test_a_channel_that_fails_the_test_is_named_with_what_to_do(run: Run, home: Path) -> None:
    (home / "config.toml").write_text(LOCAL.replace('"terminal"', '"nonsense://hunter2"'))
    done = run("notify-test")
    assert done.exit_code == 1
    assert "does not understand" in done.stdout
    assert "hunter2" not in done.output


def test_without_channels_there_is_nothing_to_try(run: Run, home: Path) -> None:
    (home / "config.toml").write_text(LOCAL.replace('"terminal"', ""))
    assert "nothing to try" in run("notify-test").stdout


# forget


@pytest.fixture
def remembered(home: Path) -> list[Path]:
    """What an assistant leaves, and what is the user's own."""
    wiring.store(load(home / "config.toml")).close()
    (home / "jobs.ics").touch()
    (home / "mail-drafts").mkdir()
    return [home / "state" / wiring.DATABASE, home / "jobs.ics"]


def test_forget_deletes_all_that_was_stored_and_nothing_of_the_users(
    run: Run, home: Path, remembered: list[Path]
) -> None:
    done = run("forget", "--yes")
    assert done.exit_code == 0, done.output
    assert not any(path.exists() for path in remembered)
    assert list((home / "state").iterdir()) == []
    assert (home / "mail" / "one.eml").exists()
    assert (home / "mail-drafts").exists()
    assert (home / "config.toml").exists()
    assert run("forget", "--yes").stdout == "There is nothing to forget.\n"


def test_forget_deletes_a_calendar_also_where_it_really_lies(run: Run, home: Path, remembered: list[Path]) -> None:
    link, real = remembered[1], home / "cloud" / "jobs.ics"
    real.parent.mkdir()
    link.replace(real)
    link.symlink_to(real)
    assert run("forget", "--yes").exit_code == 0
    assert not link.is_symlink()
    assert not real.exists()


def test_forget_asks_first(run: Run, remembered: list[Path]) -> None:
    assert run("forget", answer="n\n").exit_code == 1
    assert all(path.exists() for path in remembered)
    assert run("forget", answer="y\n").exit_code == 0
    assert not any(path.exists() for path in remembered)


def test_forget_refuses_while_the_assistant_runs(run: Run, home: Path, remembered: list[Path]) -> None:
    with only_one(home / "state"):
        done = run("forget", "--yes")
    assert done.exit_code == 1
    assert "another followup is at work" in done.stderr
    assert all(path.exists() for path in remembered)


def test_forget_withdraws_the_login_too(gmail: Stage, run: Run) -> None:
    assert run("forget", "--yes").exit_code == 0
    assert gmail.gmail.live_refresh == {}
    assert not gmail.token.exists()


@pytest.mark.parametrize("content", ["no login", '{"refresh_token": "x", "token_uri": "http://127.0.0.1:9/token"}'])
def test_forget_deletes_a_login_that_cannot_be_withdrawn(gmail: Stage, run: Run, content: str) -> None:
    gmail.token.write_text(content)
    assert run("forget", "--yes").exit_code == 0
    assert not gmail.token.exists()


# service


@pytest.fixture
def systemd(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Path]]:
    """A systemd that takes everything."""
    installed: list[tuple[Path, Path]] = []

    def install(executable: Path, config: Path) -> Path:
        installed.append((executable, config))
        return service.unit_file()

    monkeypatch.setattr(service, "install", install)
    return installed


def test_installing_the_service_names_this_very_program_and_this_configuration(
    run: Run, home: Path, systemd: list[tuple[Path, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "followup").touch()
    monkeypatch.setattr("sys.executable", str(home / "python"))
    assert run("service", "install").exit_code == 0
    assert systemd == [(home / "followup", home / "config.toml")]


def test_the_service_is_not_installed_with_a_faulty_configuration(
    run: Run, home: Path, systemd: list[tuple[Path, Path]]
) -> None:
    (home / "config.toml").write_text("[me]\nname = 3\n")
    assert run("service", "install").exit_code == 2
    assert systemd == []


@pytest.mark.usefixtures("home")
def test_a_service_that_is_not_installed_says_so() -> None:
    done = CliRunner().invoke(app, ["service", "status"])
    assert (done.exit_code, done.stdout) == (1, "not installed: followup service install\n")
    assert CliRunner().invoke(app, ["service", "uninstall"]).stdout == "It was not installed.\n"


@pytest.mark.usefixtures("home")
def test_a_service_that_runs_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "status", lambda: service.Status(installed=True, active="active", enabled="enabled"))
    done = CliRunner().invoke(app, ["service", "status"])
    assert (done.exit_code, done.stdout) == (0, "active, enabled\n")


def test_a_program_that_cannot_be_found_cannot_be_a_service(
    run: Run, home: Path, systemd: list[tuple[Path, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(home / "python"))
    monkeypatch.setenv("PATH", str(home))
    done = run("service", "install")
    assert done.exit_code == 1
    assert "not on your PATH" in done.stderr
    assert systemd == []
