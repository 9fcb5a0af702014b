"""Killed with -9 at random over a busy mailbox: exactly the right drafts."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

import followup
from followup.mail.parse import parse
from followup.ports import Arrival
from tests.fake_gmail.stage import START, Stage
from tests.mailbox import mortal

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
TREES = ["alder", "birch", "cedar", "hazel", "juniper", "larch", "maple", "rowan", "spruce", "willow"]
PLACES = ["bridge", "field", "harbour", "mill"]
MAILS = Path(followup.__file__).parent / "demo" / "mailbox"
MORNING = datetime.fromisoformat("2026-03-03T10:30:00-05:00")  # after the rejection, long before it is too late


def search(company: str) -> list[tuple[datetime, bytes]]:
    """The demo's conversation with one company, as if it were another: it ends with a rejection to be answered."""
    found = []
    for path in MAILS.rglob("*harbourline*.eml"):
        raw = path.read_bytes().replace(b"harbourline", company.encode())
        raw = raw.replace(b"Harbourline", company.capitalize().encode())
        found.append((parse(Arrival(path.name, raw)).time, raw))
    return sorted(found)


def deliver(stage: Stage, company: str) -> None:
    with stage.gmail.lock:
        for at, raw in search(company):
            stage.world.deliver(raw, *(["SENT"] if raw.startswith(b"From: Robin") else []), at=at)


class Daemons:
    """Starts the mortal process again and again."""

    def __init__(self, zygote: subprocess.Popen[str]) -> None:
        self.zygote = zygote

    def start(self) -> int:
        assert self.zygote.stdin is not None
        self.zygote.stdin.write("live\n")
        self.zygote.stdin.flush()
        return int(self._said())

    def kill(self, child: int) -> None:
        os.kill(child, signal.SIGKILL)
        assert self._said() == "dead"

    def _said(self) -> str:
        assert self.zygote.stdout is not None
        return self.zygote.stdout.readline().strip()


@contextmanager
def daemons(stage: Stage) -> Iterator[Daemons]:
    command = [
        sys.executable,
        mortal.__file__,
        stage.gmail.url,
        str(stage.folder),
        MORNING.isoformat(),
        str(time.monotonic()),
    ]
    paths = os.pathsep.join([str(Path(followup.__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
    with (
        (stage.folder / "errors").open("w") as errors,
        subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=os.environ | {"PYTHONPATH": paths},
        ) as zygote,
    ):
        yield Daemons(zygote)
        assert zygote.stdin is not None
        zygote.stdin.close()


def kill_nine(folder: Path, kills: int, companies: int, seed: int = 9) -> None:
    chance = random.Random(seed)  # noqa: S311 - a reproducible test, no secret
    names = [f"{tree}{place}" for place in PLACES for tree in TREES][:companies]
    with Stage(folder) as stage:
        stage.time.passed = (MORNING - START) / timedelta(seconds=1)
        stage.world.address = "robin.vale@example.com"
        stage.gmail.slow_by = 0.1  # so that many die between a call and its answer
        stage.gmail.clock = count(step=61).__next__  # the quota is not what is proved here
        with daemons(stage) as running:
            for number in range(kills):
                if number % max(1, kills // companies) == 0 and names:
                    deliver(stage, names.pop())
                child = running.start()
                time.sleep(chance.uniform(0.1, 0.6))
                running.kill(child)
            child = running.start()
            settled = time.monotonic() + 60
            while time.monotonic() < settled and len(stage.world.drafts) < companies:
                time.sleep(0.1)
            time.sleep(2)
            running.kill(child)
        keys = Counter(str(mail["X-Followup-Key"]) for mail in stage.world.draft_mails)
        assert set(keys.values()) == {1}, keys.most_common(3)
        assert len(keys) == companies
        assert all("Thank you for the update" in str(mail.get_payload()) for mail in stage.world.draft_mails)


def test_killed_a_few_times_it_leaves_each_draft_once(tmp_path: Path) -> None:
    kill_nine(tmp_path, kills=8, companies=3)


@pytest.mark.slow
def test_killed_a_thousand_times_it_leaves_each_draft_once(tmp_path: Path) -> None:
    kill_nine(tmp_path, kills=1000, companies=40)
