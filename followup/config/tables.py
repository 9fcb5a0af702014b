"""The tables of the configuration file: each field is a key, its type what may be written, its default ours.

The tables that the rules read are in core/policy.py; here are those that only the shell needs.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar, Literal

from followup.core.duration import Duration
from followup.core.policy import Policy
from followup.errors import ConfigError


@dataclass(frozen=True)
class MailboxTable:
    """[mailbox]: whose mail is read, and where drafts are left."""

    provider: Literal["local", "gmail"] = "local"
    path: Path | None = None
    drafts: Path | None = None


@dataclass(frozen=True)
class GmailTable:
    """[gmail]: how Google is reached. A file that is None lies at the platform's usual place."""

    credentials_file: Path | None = None
    token_file: Path | None = None
    api_endpoint: str = "https://gmail.googleapis.com"
    query: str = ""
    history: Duration = Duration(180, "days")  # noqa: RUF009 - frozen


@dataclass(frozen=True)
class DaemonTable:
    """[daemon]: when it looks, and where it remembers."""

    poll_every: Duration = Duration(2, "minutes")  # noqa: RUF009 - frozen
    first_run_window: Duration = Duration(3, "days")  # noqa: RUF009 - frozen
    state: Path | None = None


@dataclass(frozen=True)
class Config(Policy):
    """All tables: the policy, which the core reads, and what the shell needs beside it."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}  # an unknown key is a fault, in the tables below too

    mailbox: MailboxTable = field(default_factory=MailboxTable)
    gmail: GmailTable = field(default_factory=GmailTable)
    daemon: DaemonTable = field(default_factory=DaemonTable)

    def for_mailbox(self, path: Path) -> Config:
        """The same with the local mailbox at `path` in place of [mailbox]."""
        return replace(self, mailbox=MailboxTable(path=path))

    @property
    def mailbox_path(self) -> Path:
        """The local mailbox; ConfigError when none is named."""
        if self.mailbox.path is None:
            message = "mailbox.path is missing: the mbox file, Maildir or folder of .eml files to read"
            raise ConfigError(message, hint="name it under [mailbox], or as an argument of the command")
        return self.mailbox.path

    @property
    def drafts_folder(self) -> Path:
        """The Maildir that drafts for the local mailbox are left in: PATH-drafts unless named."""
        return self.mailbox.drafts or Path(f"{os.path.normpath(self.mailbox_path.absolute())}-drafts")

    @property
    def state_folder(self) -> Path:
        """The folder of the database."""
        from platformdirs import user_state_path  # noqa: PLC0415 - slow to import, seldom asked for

        return self.daemon.state or user_state_path("followup", appauthor=False)

    @property
    def token_file(self) -> Path:
        """Where the Gmail login is kept."""
        return self.gmail.token_file or self.state_folder / "token.json"

    @property
    def credentials_file(self) -> Path:
        """The OAuth client of the user's own Google project."""
        from platformdirs import user_config_path  # noqa: PLC0415 - slow to import, seldom asked for

        return self.gmail.credentials_file or user_config_path("followup", appauthor=False) / "credentials.json"
