"""The live mailbox as a source of messages: fetched once, parsed once, remembered; what cannot be read is set aside."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from followup.core.corrections import Corrections
from followup.core.model import Message, Reading
from followup.errors import UnreadableMailError
from followup.mail.parse import parse
from followup.ports import Arrival, Mailbox
from followup.store import Store

_LOG = logging.getLogger(__name__)


@dataclass
class Inbox:
    """ports.Source over a mailbox and the store."""

    mailbox: Mailbox
    store: Store

    def new_mail(self, now: datetime) -> Iterable[Message]:  # noqa: ARG002 - a live mailbox holds nothing of the future
        """What has come since the last pass, and what an interrupted one has left; oldest first."""
        for arrival in self.mailbox.arrivals(self.store.fact(self._place), self.store.knows):
            self._take(arrival)
        return sorted(self.store.unread(), key=lambda mail: (mail.time, mail.id))

    @property
    def _place(self) -> str:
        """The fact that holds where reading goes on: each mailbox has its own."""
        return f"cursor {self.mailbox.name}"

    def settled(self) -> None:
        """Every message was read: the next pass begins after them."""
        reached = self.mailbox.cursor()
        if reached != self.store.fact(self._place):
            self.store.set_fact(self._place, reached)

    def remember(self, reading: Reading, *, related: bool) -> None:
        """Keep what a message says; of one that is unrelated only that it was seen."""
        self.store.read(reading.message.source, reading.label, related=related)

    def set_aside(self, message: Message) -> None:
        """It is named in `status`, and not tried again."""
        self.store.set_aside(message.source)

    def recall(self) -> Iterable[Message]:
        """Every related message so far, oldest first."""
        return self.store.messages()

    def corrections(self, now: datetime) -> Corrections:  # noqa: ARG002 - what was said was said before now
        """What the user has said."""
        return self.store.corrections()

    def _take(self, arrival: Arrival) -> None:
        """Try twice: what fails both times, or ends the process both times, is quarantined."""
        while not self.store.knows(arrival.source):
            self._try(arrival)

    def _try(self, arrival: Arrival) -> None:
        self.store.attempt(arrival.source)
        try:
            self.store.fetched(parse(arrival))
        except UnreadableMailError:
            _LOG.warning("mail %s cannot be read", arrival.source)
        except Exception:  # noqa: BLE001 - one mail of a million shapes must not end the run; its text stays out of the log
            _LOG.error("mail %s broke the reader", arrival.source)
