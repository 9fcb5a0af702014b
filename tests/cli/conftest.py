"""A candidate with a small mailbox of his own, and the command line to ask."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from followup import wiring
from followup.cli import app

CONFIG = """
[me]
name = "Ines Roth"
addresses = ["ines@roth.example"]
time_zone = "America/Toronto"
country = "CA"
[mailbox]
path = "Mail"
[daemon]
state = "state"
poll_every = "1 minutes"
[reminders]
channels = []
"""
ME = "Ines Roth <ines@roth.example>"
NORA = "Nora Lindt <nora.lindt@quillworks.example>"


@dataclass
class Answer:
    """What a command has said."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class Desk:
    """A folder with a configuration and a Maildir, a clock that stands still, and the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.mail = folder, folder / "Mail"
        self.config = folder / "config.toml"
        self.config.write_text(CONFIG, "utf-8")
        for name in ("cur", "new", "tmp"):
            (self.mail / name).mkdir(parents=True)
        self.now = datetime(2026, 3, 9, 15, tzinfo=UTC)
        self._count = 0

    def receive(  # noqa: PLR0913 - what a mail has
        self, at: str, sender: str, subject: str, text: str, *, to: str = ME, more: str = ""
    ) -> str:
        """A mail that came at an ISO time; its Message-ID."""
        self._count += 1
        name = f"<{self._count}@{sender.rpartition('@')[2].strip('>')}>"
        date = format_datetime(datetime.fromisoformat(at))
        head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {date}\nMessage-ID: {name}\n{more}"
        head += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        (self.mail / "cur" / f"{self._count:04}.desk:2,S").write_text(f"{head}\n{text}\n", "utf-8")
        return name

    def ask(self, *words: str, config: bool = True, typed: str = "") -> Answer:
        """Run a command; `config`: with our configuration."""
        given = ["--config", str(self.config)] if config else []
        found = CliRunner().invoke(app, [*words, *given], input=typed)
        assert found.exception is None or isinstance(found.exception, SystemExit), repr(found.exception)
        return Answer(found.exit_code, found.stdout, found.stderr)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    found = Desk(tmp_path)
    monkeypatch.setattr(wiring, "now", lambda: found.now)
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in [name for name in os.environ if name.startswith("FOLLOWUP_DEBUG")]:
        monkeypatch.delenv(name)
    return found


@pytest.fixture
def invited(desk: Desk) -> Desk:
    """Applied, invited, agreed for Tuesday 10 March 14:00, and a newsletter."""
    desk.receive(
        "2026-03-02T10:00:00-05:00",
        "Quillworks <no-reply@quillworks.example>",
        "We have received your application",
        "Hello Ines,\n\nthank you for applying for the Data Engineer position at Quillworks. It has arrived"
        " and we will look at it.",
    )
    invite = desk.receive(
        "2026-03-04T10:00:00-05:00",
        NORA,
        "Interview for the Data Engineer role at Quillworks",
        "Hi Ines,\n\nwe liked your letter and invite you to a first interview about the Data Engineer role"
        " on Tuesday, March 10, 2026"
        " at 2:00 pm ET. Does that suit you?\n\nBest,\nNora Lindt\nQuillworks",
    )
    desk.receive(
        "2026-03-04T12:00:00-05:00",
        ME,
        "Re: Interview for the Data Engineer role at Quillworks",
        "Hi Nora,\n\nyes, Tuesday, March 10 at 2:00 pm ET works for me.\n\nInes",
        to=NORA,
        more=f"In-Reply-To: {invite}\nReferences: {invite}\n",
    )
    desk.receive(
        "2026-03-05T12:00:00-05:00",
        "Lunch Club <menu@lunch.example>",
        "Soup of the week",
        "Soup, salad and cake. Unsubscribe below.",
        more="List-Unsubscribe: <https://lunch.example/u>\n",
    )
    return desk
