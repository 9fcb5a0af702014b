"""Dies before and after every write to the disk, on the local mailbox: nothing twice, nothing lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from followup.wiring import live
from tests.proofs.applications import Mail, busy, moments
from tests.proofs.homes import LocalHome

WRITES = {"INSERT", "UPDATE", "DELETE", "COMMIT"}
ON_DISK = ("replace", "unlink", "fsync")


class KilledError(BaseException):
    """The process dies here."""


@dataclass
class Reaper:
    """Counts the writes of a run, each before and after, and kills at one of them."""

    last: int = -1
    steps: list[str] = field(default_factory=list)

    def step(self, name: str) -> None:
        self.steps.append(name)
        if len(self.steps) - 1 == self.last:
            raise KilledError

    def around(self, name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        def done(*args: Any, **more: Any) -> Any:
            self.step(f"before {name}")
            result = do(*args, **more)
            self.step(f"after {name}")
            return result

        return done

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Every change of the database and of the drafts folder from now on."""
        reaper, connect = self, sqlite3.connect

        class Watched(sqlite3.Connection):
            def execute(self, sql: str, *args: Any) -> sqlite3.Cursor:
                if sql.partition(" ")[0] not in WRITES:
                    return super().execute(sql, *args)
                done: sqlite3.Cursor = reaper.around(sql, super().execute)(sql, *args)
                return done

        monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, factory=Watched, **more))
        for name in ON_DISK:
            owner: Any = os if name == "fsync" else Path
            monkeypatch.setattr(owner, name, self.around(name, getattr(owner, name)))


@dataclass
class Life:
    """A search on the local mailbox, each pass in an assembly of its own as by `run --once`."""

    home: LocalHome
    mails: list[Mail]
    deaths: int = 0

    def lived(self) -> None:
        for now, came in moments(self.mails):
            self.home.deliver(came)
            while not self._passed(now):
                self.deaths += 1

    def _passed(self, now: datetime) -> bool:
        try:
            with live(self.home.config) as assistant:
                assistant.once(now)
        except KilledError:
            return False
        return True


def life(root: Path, mails: list[Mail]) -> Life:
    root.mkdir()
    return Life(LocalHome(root), mails)


@dataclass
class Undisturbed:
    """A search nothing happens to."""

    life: Life
    steps: list[str]


def undisturbed(root: Path, mails: list[Mail]) -> Undisturbed:
    calm = life(root / "undisturbed", mails)
    with pytest.MonkeyPatch.context() as monkeypatch:
        reaper = Reaper()
        reaper.watch(monkeypatch)
        calm.lived()
        return Undisturbed(calm, reaper.steps)


def survives(root: Path, calm: Undisturbed, step: int) -> None:
    killed = life(root / f"{step}", calm.life.mails)
    with pytest.MonkeyPatch.context() as monkeypatch:
        Reaper(step).watch(monkeypatch)
        killed.lived()
    where = f"killed at {step}, {calm.steps[step]}"
    assert killed.deaths == 1, where
    assert killed.home.left == calm.life.home.left, where
    assert killed.home.deeds == calm.life.home.deeds, where


def test_killed_at_a_write_it_leaves_what_it_would_have_left(tmp_path: Path) -> None:
    calm = undisturbed(tmp_path, busy(1))
    assert {"before replace", "after unlink", "after fsync"} <= set(calm.steps)
    for step in range(0, len(calm.steps), 9):
        survives(tmp_path, calm, step)


@pytest.mark.slow
def test_killed_at_any_write_it_leaves_what_it_would_have_left(tmp_path: Path) -> None:
    calm = undisturbed(tmp_path, busy(2))
    for step in range(len(calm.steps)):
        survives(tmp_path, calm, step)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    calm = undisturbed(tmp_path, busy(2))
    *_, (end, _) = moments(calm.life.mails)
    with pytest.MonkeyPatch.context() as monkeypatch:
        reaper = Reaper()
        reaper.watch(monkeypatch)
        with live(calm.life.home.config) as assistant:
            assert assistant.once(end).events == ()
    assert [step for step in reaper.steps if not _of_the_pass(step)] == []


def _of_the_pass(step: str) -> bool:
    """That it took place, and that nothing was wrong, is noted each time."""
    return " fact " in step or step.endswith("COMMIT")
