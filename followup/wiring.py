"""Config → a running assistant: which adapters it gets is chosen here alone, and here alone the clock is read."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from followup import reminders
from followup.config import Config
from followup.core.corrections import Corrections
from followup.core.history import History
from followup.core.model import Message, Reading
from followup.core.policy import Policy
from followup.core.reading import read
from followup.core.setting import Setting
from followup.cycle import Assistant
from followup.drafting import Templates
from followup.errors import FollowupError, UnreadableMailError, UsageError
from followup.inbox import Inbox
from followup.live import Live
from followup.lock import only_one
from followup.mail.parse import parse
from followup.mailbox.local import LocalMailbox, read_paths
from followup.outbox import Outbox
from followup.ports import Arrival, DraftBox, Ledger, Mailbox, Progress
from followup.reminders.calendar import CalendarFile
from followup.replay import Paper
from followup.store import Store
from followup.telling import Teller

DATABASE = "followup.db"
NOTHING_SAID = Corrections()
_LOG = logging.getLogger(__name__)

Sleep = Callable[[float], None]  # seconds


class NothingStoredError(FollowupError):
    """No run has stored anything yet."""


def now() -> datetime:
    """The clock, read here and nowhere else."""
    return datetime.now(UTC)  # noqa: TID251 - the one place


def mailbox(config: Config, sleep: Sleep = time.sleep, progress: Progress | None = None) -> Mailbox:
    """The mailbox the configuration names; a distant one waits with `sleep` and shows how far it is."""
    if config.mailbox.provider == "gmail":
        from followup.mailbox.gmail import GmailMailbox  # noqa: PLC0415 - Google's client costs a quarter of a second
        from followup.mailbox.gmail_client import Pace  # noqa: PLC0415 - the same

        return GmailMailbox(
            config.token_file,
            Pace(now, sleep),
            api_endpoint=config.gmail.api_endpoint,
            query=config.gmail.query,
            history=config.gmail.history.delta,
            progress=progress,
        )
    return LocalMailbox(config.mailbox_path, config.drafts_folder)


def templates(config: Config) -> Templates:
    """Ours, and the user's over them."""
    return Templates(Path(config.drafts.templates) if config.drafts.templates else None)


def store(config: Config) -> Store:
    """The state on disk."""
    return Store(config.state_folder / DATABASE)


@contextmanager
def live(
    config: Config, *, dry: bool = False, sleep: Sleep = time.sleep, progress: Progress | None = None
) -> Iterator[Live]:
    """The assistant on the live mailbox, the only one on its state; a dry one writes nothing anywhere."""
    with (
        only_one(config.state_folder),
        closing(store(config)) as real,
        closing(real.copy() if dry else real) as state,
        closing(mailbox(config, sleep, progress)) as box,
    ):
        inbox, drafts = Inbox(box, state), Paper() if dry else box
        yield Live(config, state, assistant(config, inbox, drafts, state), teller(config, state, dry=dry))


def teller(config: Config, state: Store, *, dry: bool = False) -> Teller:
    """Who tells the user what was done; a dry one keeps silent."""
    if dry:
        return Teller(state, {})
    calendar = CalendarFile(Path(config.reminders.calendar)) if config.reminders.calendar else None
    return Teller(state, reminders.channels(config.reminders.channels), calendar)


def assistant(config: Config, source: Inbox, box: DraftBox, ledger: Ledger) -> Assistant:
    """The passes over a source of mail."""
    return Assistant(source, Outbox(box, ledger, templates(config), config.me), Setting(config))


def renewed(live: Live, config: Config, *, sleep: Sleep = time.sleep) -> Live:
    """The same state under a changed configuration; UsageError when that names another state."""
    if config.state_folder != live.config.state_folder:
        problem = "daemon.state has changed, which takes effect at the next start"
        raise UsageError(problem, hint="stop followup and start it again")
    box = mailbox(config, sleep)
    told = teller(config, live.store)
    return Live(config, live.store, assistant(config, Inbox(box, live.store), box, live.store), told)


@contextmanager
def state(config: Config) -> Iterator[Store]:
    """What has been stored so far, beside an assistant that may be at work; NothingStoredError before the first run."""
    if not (config.state_folder / DATABASE).is_file():
        problem = f"there is nothing to show yet: no run has left anything in {config.state_folder}"
        raise NothingStoredError(problem, hint="let it read your mail first: followup run --once")
    with closing(store(config)) as found:
        yield found


def looked_up(name: str, config: Config) -> Message | None:
    """A mail by its Message-ID, as it lies in the mailbox now; nothing is kept of it."""
    with state(config) as found:
        source = found.source_of(name)
    message = _fetched(source, config) if source else None
    return message if isinstance(message, Message) else None


def fetched_again(source: str, config: Config, store: Store) -> Message:
    """A mail whose text was dropped as unrelated; its text is kept from now on. FollowupError where it is gone."""
    message = _fetched(source, config)
    if isinstance(message, UnreadableMailError):
        raise message
    store.fetched(message)
    return message


def _fetched(source: str, config: Config) -> Message | UnreadableMailError:
    with closing(mailbox(config)) as box:
        arrival = box.fetch(source)
    return _parsed(arrival) if arrival else UnreadableMailError("the mail is gone from the mailbox")


def history(messages: Iterable[Message], config: Config, said: Corrections) -> History:
    """What these messages (oldest first) tell, with the user's word on them."""
    found = History(Setting(config), said)
    for message in messages:
        found.add(read(message, config, said))
    found.obey()
    return found


def recorded(path: Path) -> Iterator[Message]:
    """The messages of a local mailbox, for a replay; what cannot be read is left out."""
    for arrival in LocalMailbox(path).arrivals(None, lambda _: False):
        message = _parsed(arrival)
        if isinstance(message, Message):
            yield message
        else:
            _LOG.warning("mail %s cannot be read", arrival.source)


def judged(paths: Iterable[Path], policy: Policy) -> Iterator[tuple[Path, int, Reading | UnreadableMailError]]:
    """What each mail at or under some paths is, without any history; what cannot be read comes as its error."""
    for path, index, arrival in read_paths(paths):
        message = arrival if isinstance(arrival, UnreadableMailError) else _parsed(arrival)
        yield path, index, read(message, policy) if isinstance(message, Message) else message


def _parsed(arrival: Arrival) -> Message | UnreadableMailError:
    try:
        return parse(arrival)
    except UnreadableMailError as error:
        return error
    except Exception:  # noqa: BLE001 - one mail of a million shapes must not end the run
        return UnreadableMailError("cannot be read: it is beyond the reader")
