"""Where a search lives: a real Maildir, or a fake Gmail over real HTTP; each with its configuration."""

from __future__ import annotations

import mailbox
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.message import Message as Email
from pathlib import Path

from followup.config import Config, load
from followup.mailbox.local import LocalMailbox
from followup.store import Store
from followup.wiring import DATABASE
from tests.fake_gmail import FakeGmail, World
from tests.proofs.applications import Mail

ME = """
[me]
name = "Robin Vale"
addresses = ["robin.vale@example.com"]
time_zone = "America/Toronto"
country = "CA"
region = "ON"
[daemon]
state = "state"
[reminders]
channels = []
"""
Left = Counter[tuple[str, str, str]]  # drafts by key, recipient and text


@dataclass
class Home:
    """What both kinds have."""

    root: Path
    table: str = ""

    def __post_init__(self) -> None:
        self.file.write_text(ME + self.table, encoding="utf-8")

    @property
    def file(self) -> Path:
        return self.root / "config.toml"

    @property
    def config(self) -> Config:
        return load(self.file)

    @property
    def drafts(self) -> list[Email]:
        raise NotImplementedError

    def deliver(self, mails: Iterable[Mail]) -> None:
        raise NotImplementedError

    @property
    def left(self) -> Left:
        return Counter((str(one["X-Followup-Key"]), str(one["To"]), str(one.get_payload())) for one in self.drafts)

    @property
    def deeds(self) -> Counter[str]:
        """What is on record, with its state."""
        store = self.store()
        found = Counter(f"{key} {record.state}" for key, record in store.records().items())
        store.close()
        return found

    @property
    def given_up(self) -> list[str]:
        """The mails that were set aside as unreadable."""
        store = self.store()
        found = store.quarantined()
        store.close()
        return found

    def store(self) -> Store:
        return Store(self.root / "state" / DATABASE)


@dataclass
class LocalHome(Home):
    """A Maildir with a Sent folder."""

    table: str = '[mailbox]\npath = "mail"\n'

    def __post_init__(self) -> None:
        super().__post_init__()
        mailbox.Maildir(self.root / "mail", create=True).add_folder("Sent")

    def deliver(self, mails: Iterable[Mail]) -> None:
        for mail in mails:
            folder = self.root / "mail" / (".Sent/cur" if mail.mine else "new")
            (folder / f"{mail.message.source}.home").write_bytes(mail.raw)

    @property
    def drafts(self) -> list[Email]:
        folder = self.root / "mail-drafts"
        return list(mailbox.Maildir(folder, create=False)) if folder.exists() else []

    def box(self) -> LocalMailbox:
        return LocalMailbox(self.config.mailbox_path, self.config.drafts_folder)


@dataclass
class GmailHome(Home):
    """A mailbox in memory behind a server of ours. The server must be running."""

    gmail: FakeGmail | None = None
    world: World = field(init=False)

    def __post_init__(self) -> None:
        assert self.gmail
        self.world = self.gmail.world
        self.world.address = "robin.vale@example.com"
        token = self.gmail.token_file(self.root / "token.json")
        self.table = f'[mailbox]\nprovider = "gmail"\n[gmail]\napi_endpoint = "{self.gmail.url}"\n'
        self.table += f'token_file = "{token.as_posix()}"\n'
        super().__post_init__()

    def deliver(self, mails: Iterable[Mail]) -> None:
        for mail in mails:
            self.world.deliver(mail.raw, *(["SENT"] if mail.mine else []), at=mail.message.time)

    @property
    def drafts(self) -> list[Email]:
        return self.world.draft_mails
