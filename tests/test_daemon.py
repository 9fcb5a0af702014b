"""The timetable, tick by tick with a clock of the test's, and as a process with signals."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from apscheduler.schedulers.blocking import BlockingScheduler

from followup.cycle import Pass
from followup.daemon import AFTER_LOGIN_ERROR, JITTER, LONGEST_BACKOFF, Daemon
from followup.errors import LoginError, MailboxError, UsageError

START = datetime(2026, 3, 9, 12, tzinfo=UTC)
POLL = timedelta(minutes=2)
CONFIG = """
[me]
name = "Ines Roth"
addresses = ["ines@roth.example"]
[mailbox]
path = "Mail"
[daemon]
state = "state"
[reminders]
channels = []
"""


@dataclass
class Stage:
    """A daemon whose passes come out as the test says, and the clock it looks at."""

    file: Path
    now: datetime = START
    outcomes: list[Pass | Exception] = field(default_factory=list)
    passes: list[datetime] = field(default_factory=list)
    told: list[Pass] = field(default_factory=list)
    renewals: list[str] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)

    def once(self, now: datetime) -> Pass:
        self.passes.append(now)
        outcome = self.outcomes.pop(0) if self.outcomes else Pass((), now + timedelta(days=1))
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def live(self) -> Any:
        daemon = SimpleNamespace(poll_every=SimpleNamespace(delta=POLL))
        store = SimpleNamespace(set_fact=self.facts.__setitem__)
        return SimpleNamespace(once=self.once, store=store, config=SimpleNamespace(daemon=daemon))

    def renewed(self, _old: Any, config: Any) -> Any:
        self.renewals.append(config.me.name)
        if config.me.name == "Nobody":
            problem = "the state is another"
            raise UsageError(problem)
        return self.live()

    def daemon(self) -> Daemon:
        return Daemon(self.live(), self.file, self.renewed, lambda: self.now, self.told.append)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG)
    return Stage(file)


def about(expected: timedelta, found: timedelta) -> bool:
    return abs(found - expected) <= expected * JITTER + timedelta(seconds=1)


def test_the_first_pass_comes_at_once_and_the_next_after_the_interval(stage: Stage) -> None:
    daemon = stage.daemon()
    daemon.tick()
    assert stage.passes == [START]
    assert about(POLL, daemon.upcoming - START)
    daemon.tick()
    assert stage.passes == [START]


def test_a_reminder_between_two_polls_comes_at_its_minute(stage: Stage) -> None:
    due = START + timedelta(seconds=30)
    stage.outcomes = [Pass((), due)]
    daemon = stage.daemon()
    daemon.tick()
    assert daemon.upcoming == due


def test_what_a_pass_did_is_told(stage: Stage) -> None:
    stage.outcomes = [Pass((), START + timedelta(days=1), held_back=30)]
    stage.daemon().tick()
    assert [done.held_back for done in stage.told] == [30]


def test_a_mailbox_that_is_away_is_told_once_and_asked_less_and_less_often(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.outcomes = [MailboxError("the mailbox is away", hint="wait") for _ in range(12)]
    daemon, waits = stage.daemon(), []
    for _ in range(12):
        daemon.tick()
        waits.append(daemon.upcoming - stage.now)
        stage.now = daemon.upcoming
    assert about(POLL, waits[0])
    assert about(2 * POLL, waits[1])
    assert about(LONGEST_BACKOFF, waits[-1])
    assert [one.message for one in caplog.records if one.levelno >= logging.ERROR] == ["the mailbox is away (wait)"]


def test_it_says_that_it_works_again_and_polls_as_before(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    stage.outcomes = [MailboxError("away"), MailboxError("away")]
    daemon = stage.daemon()
    for _ in range(3):
        daemon.tick()
        stage.now = max(daemon.upcoming, stage.now)
    assert "it works again" in caplog.text
    assert about(POLL, daemon.upcoming - stage.passes[-1])


def test_a_lost_login_is_tried_again_slowly(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    stage.outcomes = [LoginError("the login has ended", hint="followup login")]
    daemon = stage.daemon()
    daemon.tick()
    assert about(AFTER_LOGIN_ERROR, daemon.upcoming - START)
    assert "followup login" in caplog.text


def test_a_mistake_of_ours_ends_nothing_and_shows_no_mail(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    stage.outcomes = [ValueError("a secret from mail")]
    daemon = stage.daemon()
    daemon.tick()
    assert "ValueError" in caplog.text
    assert "ValueError" in stage.facts["last_error"]
    assert "secret" not in caplog.text
    stage.now = daemon.upcoming
    daemon.tick()
    assert len(stage.passes) == 2


def test_a_clock_that_was_set_back_is_not_waited_for(stage: Stage) -> None:
    daemon = stage.daemon()
    daemon.tick()
    stage.now = START - timedelta(hours=5)
    daemon.tick()
    assert stage.passes == [START, START - timedelta(hours=5)]


def test_a_machine_that_slept_catches_up_with_one_pass(stage: Stage) -> None:
    daemon = stage.daemon()
    daemon.tick()
    stage.now = START + timedelta(days=7)
    daemon.tick()
    daemon.tick()
    assert len(stage.passes) == 2


def test_a_changed_configuration_is_taken_up_at_once(stage: Stage) -> None:
    daemon = stage.daemon()
    daemon.tick()
    stage.file.write_text(CONFIG.replace("Ines", "Irma"))
    daemon.tick()
    assert stage.renewals == ["Irma Roth"]
    assert len(stage.passes) == 2


@pytest.mark.parametrize(
    "mistake", ["nonsense", CONFIG + "[drafts]\nthank_you = 7\n", CONFIG.replace("Ines Roth", "Nobody")]
)
def test_a_faulty_configuration_is_told_once_and_the_old_one_stays(
    stage: Stage, caplog: pytest.LogCaptureFixture, mistake: str
) -> None:
    daemon = stage.daemon()
    daemon.tick()
    old = daemon.live
    stage.file.write_text(mistake)
    for _ in range(3):
        daemon.tick()
    assert daemon.live is old
    assert caplog.text.count("the old configuration stays in force") == 1


def test_a_configuration_that_vanished_is_told_and_the_old_one_stays(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    daemon = stage.daemon()
    stage.file.unlink()
    daemon.tick()
    assert "cannot be read" in caplog.text
    assert len(stage.passes) == 1


# with signals


@pytest.fixture
def handlers() -> Iterator[None]:
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.usefixtures("handlers")
def test_the_pass_that_is_running_when_it_is_stopped_is_finished(stage: Stage) -> None:
    daemon, finished = stage.daemon(), []

    def once(now: datetime) -> Pass:
        signal.raise_signal(signal.SIGTERM)
        time.sleep(0.3)
        finished.append(now)
        return Pass((), now + timedelta(days=1))

    daemon.live.once = once  # type: ignore[method-assign]  # a stage's
    daemon.run()
    assert finished == [START]
    assert len(stage.told) == 1


@pytest.mark.usefixtures("handlers")
def test_passes_go_on_until_it_is_stopped_even_when_the_clock_is_set_back(stage: Stage) -> None:
    daemon, passes = stage.daemon(), []

    def once(now: datetime) -> Pass:
        passes.append(now)
        if len(passes) == 3:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
        stage.now -= timedelta(days=1)
        return Pass((), stage.now)

    daemon.live.once = once  # type: ignore[method-assign]  # a stage's
    daemon.run()
    assert len(passes) == 3


@pytest.mark.usefixtures("handlers")
def test_a_signal_that_comes_before_the_first_pass_is_heard(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = BlockingScheduler.start

    def started_late(scheduler: BlockingScheduler) -> None:
        signal.raise_signal(signal.SIGTERM)
        begin(scheduler)

    monkeypatch.setattr(BlockingScheduler, "start", started_late)
    stage.daemon().run()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / name).mkdir(parents=True)
    (tmp_path / "config.toml").write_text(CONFIG)
    return tmp_path


def started(home: Path, *more: str) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "followup", "run", *more, "--config", str(home / "config.toml")]
    return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own


def told_it_is_at_work(running: subprocess.Popen[str]) -> bool:
    """Wait until it says so: from then on it knows what a signal means."""
    assert running.stderr
    return any("at work: it looks" in line for line in running.stderr)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_cleanly_when_told_to(home: Path, number: signal.Signals) -> None:
    with started(home) as running:
        try:
            assert told_it_is_at_work(running)
            running.send_signal(number)
            assert running.wait(timeout=30) == 0
            out, err = (pipe.read() for pipe in (running.stdout, running.stderr) if pipe)
        finally:
            running.kill()
    assert "stopped" in err
    assert "Traceback" not in err
    assert out == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_second_one_is_refused_while_the_first_goes_on(home: Path) -> None:
    running = started(home)
    try:
        assert told_it_is_at_work(running)
        second = started(home)
        _, err = second.communicate(timeout=30)
        assert second.returncode == 1
        assert "another followup is at work" in err
        assert running.poll() is None
    finally:
        running.terminate()
        running.communicate(timeout=30)
