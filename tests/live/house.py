"""A candidate's machine: a real Maildir, a real state folder, and a clock that is told what time it is."""

from __future__ import annotations

import mailbox
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from followup.config import Config, parse
from followup.core.decision import Event
from followup.core.model import Message
from followup.cycle import Pass
from followup.mail.parse import parse as parse_mail
from followup.mailbox.local import LocalMailbox
from followup.store import Store
from followup.wiring import DATABASE, live
from tests.stories.story import Story

ZONE = ZoneInfo("America/Toronto")
CONFIG = """
[me]
name = "Robin Vale"
addresses = ["robin.vale@example.com"]
time_zone = "America/Toronto"
country = "CA"
region = "ON"
[mailbox]
path = "mail"
[daemon]
state = "state"
[reminders]
channels = []
"""


@dataclass
class House:
    """Everything below `root`."""

    root: Path
    more: str = ""
    story: Story = field(default_factory=Story)
    config_text: str = CONFIG
    _delivered: int = 0

    def __post_init__(self) -> None:
        """Begin with an empty Maildir that has a Sent folder."""
        self.maildir = mailbox.Maildir(self.root / "mail", create=True)
        self.sent = self.maildir.add_folder("Sent")

    @property
    def config(self) -> Config:
        """The configuration as a person would have written it."""
        return parse(self.config_text + self.more, self.root / "config.toml")

    def time(self, text: str) -> datetime:
        """A wall-clock time in Toronto."""
        return datetime.fromisoformat(text).replace(tzinfo=ZONE)

    def deliver(self) -> None:
        """Put what the story has told since the last time into the Maildir."""
        for raw in self.story.mails[self._delivered :]:
            mine = b"\nFrom: Robin Vale" in b"\n" + raw
            (self.sent if mine else self.maildir).add(raw)
        self._delivered = len(self.story.mails)

    def run(self, now: str, *, confirmed: bool = False, dry: bool = False) -> Pass:
        """A pass of a process that starts, looks and ends."""
        self.deliver()
        with live(self.config, dry=dry) as assistant:
            return assistant.once(self.time(now), confirmed=confirmed)

    def acts(self, now: str, *, confirmed: bool = False, dry: bool = False) -> list[str]:
        """What a pass did beside reading, in a few words."""
        return [
            _line(event) for event in self.run(now, confirmed=confirmed, dry=dry).events if event.event != "message"
        ]

    @property
    def drafts(self) -> list[Path]:
        """The files in the drafts folder."""
        folder = self.root / "mail-drafts"
        return sorted(path for name in ("cur", "new") for path in (folder / name).glob("*"))

    def draft(self) -> Message:
        """The only draft, read as mail."""
        (path,) = self.drafts
        return parse_mail(next(LocalMailbox(path).arrivals(None, lambda _: False), None) or _missing())

    def store(self) -> Store:
        """The state."""
        return Store(self.root / "state" / DATABASE)


def _line(event: Event) -> str:
    return f"{event.at.astimezone(ZONE):%m-%d %H:%M} {event.event} {event.kind}"


def _missing() -> None:
    message = "there is no draft"
    raise AssertionError(message)


def only(lines: Iterable[str], word: str) -> list[str]:
    """The lines that hold a word."""
    return [line for line in lines if word in line]
