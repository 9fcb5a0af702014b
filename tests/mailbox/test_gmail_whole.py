"""The whole assistant on Gmail: replay's events, and the right drafts whatever call breaks and wherever it dies."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest

from followup.config import Config, load
from followup.core.decision import Event
from followup.core.model import Message
from followup.core.setting import Setting
from followup.errors import FollowupError
from followup.inbox import Inbox
from followup.live import Live
from followup.mail.parse import parse
from followup.mailbox.gmail_transport import Transport
from followup.mailbox.local import LocalMailbox
from followup.replay import AFTERWARDS, replay
from followup.store import Store
from followup.telling import Teller
from followup.wiring import assistant, templates
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import START, Stage
from tests.mailbox.test_gmail_faults import CALLS, sense

POLL = timedelta(minutes=2)
LASTING = {"hang", "hang after", "late commit"}


@dataclass
class Recorded:
    """A recorded search: its mails in the order they came, and its configuration."""

    mails: list[tuple[Message, bytes]]
    config: Config

    afterwards: timedelta = AFTERWARDS

    @property
    def end(self) -> datetime:
        return self.mails[-1][0].time + self.afterwards

    def replayed(self) -> list[Event]:
        messages = [message for message, _ in self.mails]
        return list(replay(messages, Setting(self.config), templates(self.config)))


@pytest.fixture(scope="module")
def demo() -> Iterator[Recorded]:
    with as_file(files("followup") / "demo") as folder:
        config = load(folder / "config.toml")
        found = LocalMailbox(config.mailbox_path).arrivals(None, lambda _: False)
        mails = [(parse(arrival), arrival.raw) for arrival in found]
        yield Recorded(sorted(mails, key=lambda mail: (mail[0].time, mail[0].id)), config)


@pytest.fixture(scope="module")
def short(demo: Recorded) -> Recorded:
    """One process of the demo: a thank-you, a follow-up that is overtaken, and the answer to a rejection."""
    one = [(message, raw) for message, raw in demo.mails if b"harbourline" in raw.lower()]
    return Recorded(one, demo.config, timedelta(days=3))


class KilledError(BaseException):
    """The process dies here."""


class Reaper:
    """Counts the steps of a run that leave the process or reach the disk, and kills it at one of them."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.last: int | None = None

    def step(self, name: str) -> None:
        self.steps.append(name)
        if len(self.steps) - 1 == self.last:
            raise KilledError

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on: every request before it goes out and after its answer, every write before and after."""
        reaper, request, connect = self, Transport.request, sqlite3.connect

        def watched(self: Transport, uri: str, method: str = "GET", *args: Any, **kwargs: Any) -> Any:
            reaper.step(f"before {method}")
            answer = request(self, uri, method, *args, **kwargs)
            reaper.step(f"after {method}")
            return answer

        class Watched(sqlite3.Connection):
            def execute(self, sql: str, *args: Any) -> sqlite3.Cursor:
                if sql.partition(" ")[0] not in {"INSERT", "UPDATE", "DELETE", "COMMIT"}:
                    return super().execute(sql, *args)
                reaper.step(f"before {sql}")
                done = super().execute(sql, *args)
                reaper.step(f"after {sql}")
                return done

        monkeypatch.setattr(Transport, "request", watched)
        monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, factory=Watched, **more))


class Running:
    """The assistant on Gmail under a virtual clock. It can break off, die, and be started again."""

    def __init__(self, stage: Stage, search: Recorded, *, timeout: float = 2.0, margin: float = 0.3) -> None:
        self.stage, self.search = stage, search
        self.timeout, self.margin = timeout, margin
        self.failures = 0
        self.patience = 0.0  # seconds that really pass after a failure
        stage.world.address = search.config.me.addresses[0]
        self.coming = list(search.mails)
        self.set_clock(self.coming[0][0].time - timedelta(minutes=10))
        self.start()

    def start(self) -> None:
        """As a new process does."""
        self.box = self.stage.mailbox(timeout=self.timeout, margin=self.margin)
        self.store = Store(self.stage.folder / "followup.db")
        work = assistant(self.search.config, Inbox(self.box, self.store), self.box, self.store)
        self.live = Live(self.search.config, self.store, work, Teller(self.store, {}))

    def stop(self) -> None:
        self.box.close()
        self.store.close()

    @property
    def now(self) -> datetime:
        return self.stage.time.now()

    def set_clock(self, now: datetime) -> None:
        self.stage.time.passed = (now - START).total_seconds()

    def run(self) -> list[Event]:
        """A poll whenever a mail comes or something falls due, to the end of the search; broken ones are repeated."""
        events: list[Event] = []
        due: datetime | None = self.now
        while due:
            self.set_clock(max(self.now, due))
            self._deliver()
            done = self._pass()
            events += done[0]
            moments = [done[1], *(mail.time for mail, _ in self.coming[:1])]
            due = min(moments) if self.coming or done[1] <= self.search.end else None
        return events

    def _pass(self) -> tuple[list[Event], datetime]:
        done = None
        try:
            done = self.live.once(self.now, confirmed=True)
        except FollowupError:
            pass  # the next poll makes up for it
        except KilledError:
            self.stop()
            self.start()
        if done and not done.trouble:
            return list(done.events), done.next_due
        self.failures += 1
        self.stage.gmail.closing.wait(self.patience)
        assert self.failures < 12, "it does not recover"
        return list(done.events) if done else [], self.now + POLL

    def _deliver(self) -> None:
        while self.coming and self.coming[0][0].time <= self.now:
            mail, raw = self.coming.pop(0)
            mine = mail.sender is not None and self.search.config.me.owns(mail.sender)
            self.stage.world.deliver(raw, *(["SENT"] if mine else []), at=mail.time)


def told(events: list[Event]) -> list[tuple[Any, ...]]:
    return [(one.at, one.event, one.kind, one.process, one.to, one.subject, one.body, one.because) for one in events]


def lived(folder: Path, search: Recorded) -> tuple[Running, list[Event]]:
    with Stage(folder, hang_for=0.3, late_by=0.2) as stage:
        running = Running(stage, search)
        events = running.run()
        running.stop()
        return running, events


def outcome(running: Running) -> tuple[Counter[str], Counter[str]]:
    """Every draft in the mailbox by its key, and every deed by the state of its record."""
    drafts = Counter(str(mail["X-Followup-Key"]) for mail in running.stage.world.draft_mails)
    state = Store(running.stage.folder / "followup.db")
    records = Counter(f"{key} {record.state}" for key, record in state.records().items())
    state.close()
    return drafts, records


def test_a_search_on_gmail_gives_the_events_of_its_replay(
    demo: Recorded, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    running, events = lived(tmp_path, demo)
    assert told([one for one in events if one.at <= demo.end]) == told(demo.replayed())
    assert max(running.stage.gmail.fetched.values()) == 1
    assert running.failures == 0
    assert "outside the thread" not in caplog.text


# wherever it dies


@dataclass
class Undisturbed:
    """What a run does when nothing goes wrong, and the steps it takes."""

    steps: list[str]
    outcome: tuple[Counter[str], Counter[str]]


@pytest.fixture(scope="module")
def undisturbed(short: Recorded, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    with pytest.MonkeyPatch.context() as monkeypatch:
        reaper = Reaper()
        reaper.watch(monkeypatch)
        running, _ = lived(tmp_path_factory.mktemp("undisturbed"), short)
        return Undisturbed(reaper.steps, outcome(running))


def around(steps: list[str]) -> list[int]:
    """The steps where most is at stake: each request that changes something, and some of all the others."""
    return [number for number, name in enumerate(steps) if name.endswith(("POST", "DELETE")) or number % 17 == 3]


def killed(folder: Path, search: Recorded, step: int) -> Running:
    with pytest.MonkeyPatch.context() as monkeypatch:
        reaper = Reaper()
        reaper.watch(monkeypatch)
        reaper.last = step
        folder.mkdir()
        running, _ = lived(folder, search)
        assert running.failures == 1
        return running


def survives(folder: Path, search: Recorded, undisturbed: Undisturbed, step: int) -> None:
    running = killed(folder / f"{step}", search, step)
    assert outcome(running) == undisturbed.outcome, f"killed at {step}, {undisturbed.steps[step]}"


def test_killed_at_a_step_it_leaves_what_it_would_have_left(
    short: Recorded, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    assert set(undisturbed.outcome[0].values()) == {1}
    for step in around(undisturbed.steps):
        survives(tmp_path, short, undisturbed, step)


@pytest.mark.slow
def test_killed_at_any_step_it_leaves_what_it_would_have_left(
    short: Recorded, undisturbed: Undisturbed, tmp_path: Path
) -> None:
    for step in range(len(undisturbed.steps)):
        survives(tmp_path, short, undisturbed, step)


# whatever call breaks


@dataclass(frozen=True)
class Break:
    """This call goes wrong in this way, the `number`-th time and so many times."""

    call: str
    fault: str
    number: int

    def __str__(self) -> str:
        return f"{self.call}, {self.fault}, {self.number}"


def breaks(folder: Path, search: Recorded, what: Break) -> Running:
    with Stage(folder, hang_for=0.3, late_by=0.2) as stage:
        running = Running(stage, search, timeout=0.1, margin=0.3)
        running.patience = 0.4 if what.fault in LASTING else 0.0
        stage.gmail.inject(what.call, FAULTS[what.fault], number=what.number, times=what.number)
        running.run()
        running.stop()
        assert running.failures <= 2
        return running


NASTY = ["dropped after", "late commit", "hang after", "503 after", "401 after", "truncated", "portal", "insufficient"]
SHORT = [Break("drafts.create", fault, 1) for fault in NASTY]
SHORT += [Break(call, "dropped after", 2) for call in CALLS if call not in {"token", "profile", "messages.list"}]
LONG = [Break(call, fault, number) for call in CALLS for fault in FAULTS for number in (1, 2) if sense(call, fault)]


@pytest.mark.parametrize("what", SHORT, ids=str)
def test_a_broken_call_changes_nothing_in_the_end(
    short: Recorded, undisturbed: Undisturbed, tmp_path: Path, what: Break
) -> None:
    assert outcome(breaks(tmp_path, short, what)) == undisturbed.outcome


@pytest.mark.slow
@pytest.mark.parametrize("what", LONG, ids=str)
def test_any_broken_call_changes_nothing_in_the_end(
    short: Recorded, undisturbed: Undisturbed, tmp_path: Path, what: Break
) -> None:
    assert outcome(breaks(tmp_path, short, what)) == undisturbed.outcome
