"""The pass over recorded mail with a simulated clock: what the assistant would have done, had it always run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property

from followup.core.corrections import Correction, Corrections
from followup.core.decision import Event
from followup.core.ledger import DraftRef, OutgoingDraft, Record
from followup.core.model import Message, Reading
from followup.core.plan import Moment
from followup.core.setting import Setting
from followup.cycle import Assistant
from followup.drafting import Templates
from followup.outbox import Outbox
from followup.ports import DraftFate

AFTERWARDS = timedelta(days=30)  # how long a replay goes on after the last message


def replay(
    messages: Iterable[Message],
    setting: Setting,
    templates: Templates,
    *,
    until: datetime | None = None,
    corrections: Corrections = Corrections(),  # noqa: B008 - frozen
) -> Iterator[Event]:
    """The events in order of time, up to `until` (inclusive, aware). Nothing outside is touched."""
    recording = Recording(sorted(messages, key=lambda mail: (mail.time, mail.id)), corrections)
    if not recording.messages:
        return
    end = until or recording.end
    outbox = Outbox(Paper(), Memory(), templates, setting.policy.me)
    assistant = Assistant(recording, outbox, setting)
    before, now = None, recording.next_after(None)
    while now is not None and now <= end:
        done = assistant.run(Moment(now, before), confirmed=True)
        yield from done.events
        before = now
        now = min(filter(None, (recording.next_after(now), done.next_due)))


@dataclass
class Recording:
    """A mailbox of the past, which is not empty: each message arrives at its own time."""

    messages: Sequence[Message]
    said: Corrections
    _read: int = 0

    @property
    def end(self) -> datetime:
        """The last message plus 30 days."""
        return self.messages[-1].time + AFTERWARDS

    def next_after(self, now: datetime | None) -> datetime | None:
        """When the next message arrives, or the user says something."""
        mail = next((mail.time for mail in self.messages[self._read :] if now is None or mail.time > now), None)
        said = (one.at for one in self._heard if now is not None and not one.timeless and one.at > now)
        return min(filter(None, (mail, *said)), default=None)

    def new_mail(self, now: datetime) -> Iterable[Message]:
        """What has arrived by `now` and was not given yet."""
        start = self._read
        while self._read < len(self.messages) and self.messages[self._read].time <= now:
            self._read += 1
        return self.messages[start : self._read]

    def settled(self) -> None:
        """The recording keeps its own place."""

    def remember(self, reading: Reading, *, related: bool) -> None:
        """The recording is memory enough."""

    def set_aside(self, message: Message) -> None:
        """The replay goes on without it."""

    def recall(self) -> Iterable[Message]:
        """What was given so far."""
        return self.messages[: self._read]

    def corrections(self, now: datetime) -> Corrections:
        """The user's word, as if it had been said at the last message at the latest."""
        return Corrections(tuple(one for one in self._heard if one.at <= now or one.timeless))

    @cached_property
    def _heard(self) -> tuple[Correction, ...]:
        last = self.messages[-1].time
        return tuple(replace(one, at=min(one.at, last)) for one in self.said.said)


@dataclass
class Memory:
    """A ledger that is gone with the replay."""

    _records: dict[str, Record] = field(default_factory=dict)

    def records(self) -> Mapping[str, Record]:
        """Every record by its key."""
        return self._records

    def put(self, record: Record) -> None:
        """Keep a record."""
        self._records[record.key] = record

    def forget(self, key: str) -> None:
        """Drop a record."""
        self._records.pop(key, None)


class Paper:
    """Drafts that are written nowhere, and so stay as they are."""

    in_flight_for = timedelta()

    def create_draft(self, draft: OutgoingDraft) -> DraftRef:
        """Nothing is left in any mailbox."""
        return DraftRef(draft.key, "")

    def find_draft(self, draft: OutgoingDraft) -> DraftRef | None:
        """Nothing is ever in doubt."""

    def fate(self, ref: DraftRef) -> DraftFate:  # noqa: ARG002 - the port's form
        """Nobody edits what is not there."""
        return DraftFate.UNTOUCHED

    def remove_draft(self, ref: DraftRef) -> None:
        """There is nothing to remove."""
