"""Whether everything that followup needs is in order, and what to do where it is not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from followup import reminders, service, wiring
from followup.config import Config, doubts
from followup.core.setting import Setting
from followup.drafting import check_templates
from followup.errors import AlreadyRunningError, FollowupError
from followup.lock import only_one
from followup.store import Store

SLACK = timedelta(minutes=10)  # by which clocks may differ
_CLOCK_HINT = "set the clock of this machine; until then drafts and reminders come at the wrong hour"


@dataclass(frozen=True)
class Finding:
    """One thing looked at: in order or not, what was found, and what to do (a hint where all works: worth a look)."""

    name: str
    ok: bool
    what: str
    hint: str | None = None


Told = Iterator[tuple[bool, str, str | None]]


@dataclass(frozen=True)
class Examination:
    """The checks, each of which yields what it found: in order or not, in words, and what to do."""

    config: Config
    now: datetime

    def configuration(self) -> Told:
        """What it says that was hardly meant."""
        found = doubts(self.config, Setting(self.config).day(self.now))
        yield from ((True, doubt, "followup check-config looks at this again") for doubt in found)
        if not found:
            yield True, "it says nothing that was hardly meant", None

    def clock(self) -> Told:
        """Whether it shows a time before something that is known to lie in the past."""
        here = self.now.astimezone(self.config.me.zone)
        shown = f"{here:%A %Y-%m-%d %H:%M} in {self.config.me.time_zone}"
        ahead = {what: time for what, time in self._seen() if time > self.now + SLACK}
        for what, time in ahead.items():
            then = f"{time.astimezone(self.config.me.zone):%Y-%m-%d %H:%M}"
            yield False, f"it shows {shown}, but {what} is of {then}", _CLOCK_HINT
        if not ahead:
            yield True, f"it shows {shown}", None

    def _seen(self) -> Iterator[tuple[str, datetime]]:
        """Times that must lie in the past; those of mails may be forged."""
        mail = self.config.mailbox.path
        for place in (mail, mail / "new", mail / "cur", self._stored) if mail else (self._stored,):
            if place.exists():
                yield str(place), datetime.fromtimestamp(place.stat().st_mtime, UTC)
        if self._stored.is_file():
            with wiring.state(self.config) as store:
                poll = store.fact("last_poll")
            if poll:
                yield "the last pass", datetime.fromisoformat(poll)

    def login(self) -> Told:
        """To Gmail: that there is one, private, with both permissions."""
        if self.config.mailbox.provider != "gmail":
            return
        from followup.mailbox.gmail_token import LOGIN_HINT, TokenFile  # noqa: PLC0415 - Google's client is slow to import

        token = TokenFile(self.config.token_file)
        missing = token.switched_off
        yield from ((False, f"you have not allowed {ability}", LOGIN_HINT) for ability in missing)
        if not token.is_private:
            yield False, f"others can read {token.path}", f"chmod 600 {token.path}"
        if not missing:
            yield True, "there is one, with both permissions", None

    def mailbox(self) -> Told:
        """Whether it can be read."""
        if self.config.mailbox.provider == "gmail":
            yield True, self._profile(), None
            return
        first = next(iter(wiring.mailbox(self.config).arrivals(None, lambda _: False)), None)
        if first:
            yield True, f"{self.config.mailbox_path} can be read", None
        else:
            yield True, f"{self.config.mailbox_path} holds no mail", "is mailbox.path the right place?"

    def _profile(self) -> str:
        from followup.mailbox.gmail import GmailMailbox  # noqa: PLC0415 - as above

        box = wiring.mailbox(self.config)
        assert isinstance(box, GmailMailbox)  # noqa: S101 - the provider is gmail
        with closing(box):
            profile = box.profile()
        return f"Gmail answers for {profile.address}, which holds {profile.messages} messages"

    def drafts(self) -> Told:
        """Whether they can be left."""
        if self.config.mailbox.provider == "local":
            yield _writable(self.config.drafts_folder, "mailbox.drafts")

    def state(self) -> Told:
        """Whether what is stored can be read and written, and by the user alone."""
        yield _writable(self.config.state_folder, "daemon.state")
        if not self._stored.is_file():
            yield True, "nothing is stored yet", "followup run --once reads your mail for the first time"
            return
        if self._stored.stat().st_mode & 0o077 and os.name == "posix":
            yield False, f"others can read {self._stored}", f"chmod 600 {self._stored}"
        with wiring.state(self.config) as store:
            yield from _past(store)

    def lock(self) -> Told:
        """Whether an assistant is at work."""
        yield True, f"followup is {'' if self._is_running() else 'not '}running", None

    def _is_running(self) -> bool:
        if not self.config.state_folder.is_dir():
            return False
        try:
            with only_one(self.config.state_folder):
                return False
        except AlreadyRunningError:
            return True

    def service(self) -> Told:
        """How systemd finds it, if it was asked."""
        found = service.status()
        if found.installed:
            hint = None if found.active == "active" else "journalctl --user --unit followup tells why"
            yield found.active == "active", f"systemd says {found.active}, {found.enabled}", hint

    def templates(self) -> Told:
        """Whether the user's own can be used."""
        faults = check_templates(Path(self.config.drafts.templates)) if self.config.drafts.templates else []
        yield from ((False, fault, "a faulty template keeps its drafts from being made") for fault in faults)
        if not faults:
            yield True, "yours work" if self.config.drafts.templates else "ours are used", None

    def channels(self) -> Told:
        """Whether each can be understood."""
        for url in self.config.reminders.channels:
            try:
                reminders.check(url)
            except FollowupError as error:
                yield False, str(error), error.hint
            else:
                yield True, f"{reminders.name(url)} is understood; followup notify-test tries it", None

    def calendar(self) -> Told:
        """Whether its file can be written."""
        if self.config.reminders.calendar:
            yield _writable(Path(self.config.reminders.calendar).parent, "reminders.calendar")

    @property
    def _stored(self) -> Path:
        return self.config.state_folder / wiring.DATABASE


def _past(store: Store) -> Told:
    yield True, f"what is stored can be read (version {store.version})", None
    if error := store.fact("last_error"):
        yield False, f"the last pass failed: {error}", "followup run --once tries again and tells more"
    if unreadable := len(store.quarantined()):
        yield True, f"{unreadable} mails could not be read", "followup status names them"


def _writable(folder: Path, key: str) -> tuple[bool, str, str | None]:
    """Whether files can be left in a folder, which need not exist yet."""
    place = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
        return True, f"{folder} can be written to", None
    return False, f"{folder} cannot be written to", f"make {place} a folder you may write to, or change {key}"


CHECKS: dict[str, Callable[[Examination], Told]] = {
    "configuration": Examination.configuration,
    "clock": Examination.clock,
    "login": Examination.login,
    "mailbox": Examination.mailbox,
    "drafts": Examination.drafts,
    "state": Examination.state,
    "running": Examination.lock,
    "service": Examination.service,
    "templates": Examination.templates,
    "channels": Examination.channels,
    "calendar": Examination.calendar,
}


def examine(config: Config, now: datetime) -> Iterator[Finding]:
    """Look at everything, in the order in which one thing needs the other. Sends nothing, leaves nothing behind."""
    examination = Examination(config, now)
    for name, check in CHECKS.items():
        try:
            for ok, what, hint in check(examination):
                yield Finding(name, ok, what, hint)
        except FollowupError as error:
            yield Finding(name, ok=False, what=str(error), hint=error.hint)
