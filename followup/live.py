"""The pass over the live mailbox: at which moment, what is told to the user, and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followup.config import Config
from followup.core.diary import calendar_items
from followup.core.plan import Moment
from followup.core.search import Search
from followup.cycle import Assistant, Pass
from followup.errors import FollowupError
from followup.store import Store
from followup.telling import Teller


@dataclass
class Live:
    """An assistant with its store and configuration, and who tells the user of its work."""

    config: Config
    store: Store
    assistant: Assistant
    teller: Teller

    def once(self, now: datetime, *, confirmed: bool = False) -> Pass:
        """One pass at `now`. MailboxError and LoginError are noted for `status` before they are raised."""
        try:
            done = self.assistant.run(self._moment(now), confirmed=confirmed)
        except FollowupError as error:
            self._failed(error, now)
            raise
        self.store.set_fact("last_poll", now.isoformat())
        self.teller.show(calendar_items(Search(self.assistant.history, now)), now)
        if done.trouble:
            self._failed(done.trouble, now)
        else:
            self.store.set_fact("last_error", None)
            self.teller.passed(done.held_back, now)
        return done

    def _failed(self, error: FollowupError, now: datetime) -> None:
        self.store.set_fact("last_error", str(error))
        self.teller.failed(error, now)

    def _moment(self, now: datetime) -> Moment:
        born, before = self.store.fact("born"), self.store.fact("last_poll")
        if born is None:
            born = now.isoformat()
            self.store.set_fact("born", born)
        window = self.assistant.setting.earlier(datetime.fromisoformat(born), self.config.daemon.first_run_window)
        return Moment(now, datetime.fromisoformat(before) if before else None, window)
