"""Config → a running assistant: the only place that names concrete adapters, and the only one that reads the clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from followup import reminders
from followup.config import Config
from followup.core.model import Message
from followup.core.setting import Setting
from followup.cycle import Assistant
from followup.drafting import Templates
from followup.errors import UnreadableMailError
from followup.inbox import Inbox
from followup.live import Live
from followup.lock import only_one
from followup.mail.parse import parse
from followup.mailbox.local import LocalMailbox
from followup.outbox import Outbox
from followup.ports import DraftBox, Ledger, Mailbox
from followup.reminders.calendar import CalendarFile
from followup.replay import Paper
from followup.store import Store
from followup.telling import Teller

DATABASE = "followup.db"


def now() -> datetime:
    """The clock, read here and nowhere else."""
    return datetime.now(UTC)  # noqa: TID251 - the one place


def mailbox(config: Config) -> Mailbox:
    """The mailbox the configuration names."""
    if config.mailbox.provider == "gmail":
        from followup.mailbox.gmail import GmailMailbox  # noqa: PLC0415 - Google's client costs a quarter of a second
        from followup.mailbox.gmail_client import Pace  # noqa: PLC0415 - the same

        return GmailMailbox(
            config.token_file,
            Pace(now),
            api_endpoint=config.gmail.api_endpoint,
            query=config.gmail.query,
            history=config.gmail.history.delta,
        )
    return LocalMailbox(config.mailbox_path, config.drafts_folder)


def templates(config: Config) -> Templates:
    """Ours, and the user's over them."""
    return Templates(Path(config.drafts.templates) if config.drafts.templates else None)


def store(config: Config) -> Store:
    """The state on disk."""
    return Store(config.state_folder / DATABASE)


@contextmanager
def live(config: Config, *, dry: bool = False) -> Iterator[Live]:
    """The assistant on the live mailbox, the only one on its state; a dry one writes nothing anywhere."""
    with only_one(config.state_folder):
        real = store(config)
        try:
            state = real.copy() if dry else real
            box = mailbox(config)
            inbox, drafts = Inbox(box, state), Paper() if dry else box
            yield Live(config, state, assistant(config, inbox, drafts, state), teller(config, state, dry=dry))
        finally:
            real.close()


def teller(config: Config, state: Store, *, dry: bool = False) -> Teller:
    """Who tells the user what was done; a dry one keeps silent."""
    if dry:
        return Teller(state, {})
    calendar = CalendarFile(Path(config.reminders.calendar)) if config.reminders.calendar else None
    return Teller(state, reminders.channels(config.reminders.channels), calendar)


def assistant(config: Config, source: Inbox, box: DraftBox, ledger: Ledger) -> Assistant:
    """The passes over a source of mail."""
    return Assistant(source, Outbox(box, ledger, templates(config), config.me), Setting(config))


def recorded(path: Path) -> Iterator[Message]:
    """The messages of a local mailbox, for a replay; what cannot be read is left out."""
    for arrival in LocalMailbox(path).arrivals(None, lambda _: False):
        try:
            yield parse(arrival)
        except UnreadableMailError:
            continue
