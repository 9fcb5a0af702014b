"""The timetable: a pass every few minutes and one at each due time; it stays up whatever a pass meets."""

from __future__ import annotations

import logging
import random
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.base import BaseTrigger

from followup.config import Config, load
from followup.cycle import Pass
from followup.errors import FollowupError, LoginError, MailboxError
from followup.live import Live

LONGEST_BACKOFF = timedelta(minutes=30)
AFTER_LOGIN_ERROR = timedelta(minutes=15)
JITTER = 0.1  # of the interval, either way: many machines do not call at one moment
_LOOK = timedelta(seconds=30)  # at least this often the clock and the configuration are looked at
_MOMENT = 0.05  # seconds
_LOG = logging.getLogger(__name__)


@dataclass
class Daemon:
    """Passes without end, over a configuration that may be edited meanwhile."""

    live: Live
    file: Path  # the configuration
    renewed: Callable[[Live, Config], Live]
    now: Callable[[], datetime]
    tell: Callable[[Pass], None]
    stop: threading.Event = field(default_factory=threading.Event)  # set when a signal asks it to end
    upcoming: datetime = field(init=False)
    _failures: int = 0
    _complaint: str = ""
    _seen: bytes = field(init=False)

    def __post_init__(self) -> None:
        """The first pass comes at once."""
        self.upcoming = self.now()
        self._seen = self._written()

    def run(self) -> None:
        """Until SIGTERM or SIGINT; the pass that is running then is finished."""
        scheduler = _Clockwork(self.now)
        # In the scheduler's own thread: never two passes at a time, and the database belongs to one thread.
        scheduler.add_executor(DebugExecutor())
        scheduler.add_job(
            self.tick, _Ticks(_LOOK, lambda: self.upcoming), coalesce=True, max_instances=1, misfire_grace_time=None
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _stopping(scheduler, self.stop))
        _LOG.info("at work: it looks every %s; Ctrl-C stops it", self.live.config.daemon.poll_every)
        scheduler.start()
        _LOG.info("stopped")

    def tick(self) -> None:
        """Look at the configuration; make a pass if its time has come, or if the clock was set back."""
        self._reload()
        now = self.now()
        if self.upcoming <= now or self.upcoming - now > self._longest:
            self._pass(now)

    # one pass

    def _pass(self, now: datetime) -> None:
        try:
            self._succeeded(self.live.once(now))
        except LoginError as error:
            self._failed(error, AFTER_LOGIN_ERROR)
        except FollowupError as error:
            self._failed(error, self._backoff)
        except Exception as error:  # noqa: BLE001 - whatever it was, the next mail and reminder must not be missed
            wrong = _unforeseen(error)
            with suppress(Exception):  # the store may be what has failed
                self.live.store.set_fact("last_error", str(wrong))
            self._failed(wrong, self._backoff)

    def _succeeded(self, done: Pass) -> None:
        if self._complaint and not done.trouble:
            _LOG.info("it works again")
        self.tell(done)
        if done.trouble:
            self._failed(done.trouble, self._backoff)
            return
        self._failures, self._complaint = 0, ""
        self.upcoming = min(self.now() + self._varied(self._interval), done.next_due)

    def _failed(self, error: FollowupError, wait: timedelta) -> None:
        """Say it once; try again later, and later still each time."""
        self._failures += 1
        if (complaint := _told(error)) != self._complaint:
            _LOG.error("%s", complaint)
            self._complaint = complaint
        _LOG.debug("pass failed for the %d. time, the next one comes in %s", self._failures, wait)
        self.upcoming = self.now() + self._varied(wait)

    @property
    def _interval(self) -> timedelta:
        return self.live.config.daemon.poll_every.delta

    @property
    def _backoff(self) -> timedelta:
        doubled: timedelta = self._interval * 2 ** min(self._failures, 20)
        return max(self._interval, min(doubled, LONGEST_BACKOFF))

    @property
    def _longest(self) -> timedelta:
        return max(self._interval, LONGEST_BACKOFF) * (1 + JITTER)

    def _varied(self, wait: timedelta) -> timedelta:
        return wait * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - no secret

    # the configuration

    def _written(self) -> bytes:
        try:
            return self.file.read_bytes()
        except OSError:
            return b""

    def _reload(self) -> None:
        """Take up a changed configuration at once; a faulty one is shown once, and the old one stays."""
        written = self._written()
        if written == self._seen:
            return
        self._seen = written
        try:
            self.live = self.renewed(self.live, load(self.file))
        except FollowupError as error:
            _LOG.error("the old configuration stays in force. %s", _told(error))
        else:
            _LOG.info("the changed configuration is in force")
            self.upcoming = self.now()


def patient(stop: threading.Event) -> Callable[[float], None]:
    """A sleep (seconds) that ends with a MailboxError when `stop` is set: what was read so far is kept."""

    def sleep(seconds: float) -> None:
        if stop.wait(seconds):
            problem = "stopped while waiting for the mailbox"
            raise MailboxError(problem)

    return sleep


def _told(error: FollowupError) -> str:
    return f"{error} ({error.hint})" if error.hint else str(error)


def _unforeseen(error: Exception) -> FollowupError:
    """Its message could hold text from mail: only its kind is shown."""
    return FollowupError(f"a mistake of ours ended the pass: {type(error).__name__}", hint="followup run --once")


def _stopping(scheduler: BlockingScheduler, asked: threading.Event) -> Callable[[int, FrameType | None], None]:
    """A signal handler. The scheduler's locks wait for the running pass, so the waiting is left to a thread."""

    def shut() -> None:
        while not scheduler.running:  # asked before it began
            time.sleep(_MOMENT)
        scheduler.shutdown()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if not asked.is_set():  # a second signal changes nothing
            asked.set()
            threading.Thread(target=shut, daemon=True).start()

    return stop


def _quiet() -> logging.Logger:
    """APScheduler's voice, which says nothing a user needs."""
    logger = logging.getLogger("apscheduler")
    logger.setLevel(logging.CRITICAL)
    return logger


class _Ticks(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """Fires at `upcoming()`, and every `look` until then."""

    def __init__(self, look: timedelta, upcoming: Callable[[], datetime]) -> None:
        self.look, self.upcoming = look, upcoming

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return min(max(self.upcoming(), now + timedelta(seconds=0.05)), now + self.look)


class _Clockwork(BlockingScheduler):  # type: ignore[misc]  # the same
    """Looks at the clock in short intervals, so that a machine that slept or was set back does not wait that out."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(timezone=UTC, logger=_quiet())
        self.clock = clock

    def _process_jobs(self) -> float:
        with self._jobstores_lock:
            for job in self.get_jobs():
                if job.next_run_time > self.clock() + 2 * _LOOK:
                    job.modify(next_run_time=self.clock())
        wait: float | None = super()._process_jobs()
        return min(_LOOK.total_seconds() if wait is None else wait, _LOOK.total_seconds())
