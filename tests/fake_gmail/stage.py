"""A virtual clock, a mailbox, its server, and our client in front of it."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from followup.core.model import Address
from followup.mailbox.gmail import GmailMailbox
from followup.mailbox.gmail_client import Pace
from followup.ports import Arrival, OutgoingDraft
from tests.fake_gmail.server import FakeGmail
from tests.fake_gmail.world import World

START = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)
ROBIN = Address("Robin Reed", "robin@example.com")
DANA = Address("Dana Diaz", "dana@globex.example")


class VirtualTime:
    """Sleeping takes no time at all, but the clock says it did."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.sleeps: list[float] = []

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.passed += seconds

    @property
    def pace(self) -> Pace:
        return Pace(now=self.now, sleep=self.sleep, monotonic=self.monotonic, jitter=lambda: 0.5)


class Stage:
    """`with Stage(folder) as stage:` a server that runs, a login that works, and `stage.box` in front of it."""

    def __init__(self, folder: Path, **server: Any) -> None:
        self.time = VirtualTime()
        self.world = World(self.time.now)
        self.gmail = FakeGmail(self.world, clock=self.time.monotonic, **server)
        self.folder = folder
        self.known: set[str] = set()
        self.cursor: str | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.gmail)
        self.token = self.gmail.token_file(self.folder / "token.json")
        self.box = self.mailbox()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def mailbox(self, **settings: Any) -> GmailMailbox:
        """A mailbox as a fresh process would open it."""
        box = GmailMailbox(self.token, self.time.pace, **{"api_endpoint": self.gmail.url, "timeout": 5.0} | settings)
        self._stack.callback(box.close)
        return box

    def poll(self) -> list[Arrival]:
        """What a pass does: keep each arrival, then the cursor."""
        found = []
        for arrival in self.box.arrivals(self.cursor, self.known.__contains__):
            self.known.add(arrival.source)
            found.append(arrival)
        self.cursor = self.box.cursor()
        return found

    def deliver(self, name: str, *labels: str, **headers: str) -> str:
        return self.world.deliver(mail(name, **headers), *labels)


def mail(name: str, **headers: str) -> bytes:
    """A mail from Dana whose Message-ID and text carry `name`."""
    fields = {
        "From": "Dana Diaz <dana@globex.example>",
        "To": "robin@example.com",
        "Subject": "Your interview",
        "Message-ID": f"<{name}@globex.example>",
    } | {key.replace("_", "-"): value for key, value in headers.items()}
    return "".join(f"{key}: {value}\r\n" for key, value in fields.items()).encode() + f"\r\nText {name}.\r\n".encode()


def reply(
    key: str = "thanks-1", *, answers: str = "invite", thread: str | None = None, **changes: Any
) -> OutgoingDraft:
    """A draft that answers the mail called `answers`."""
    parent = f"<{answers}@globex.example>"
    fields: dict[str, Any] = {
        "key": key,
        "sender": ROBIN,
        "to": (DANA,),
        "subject": "Re: Your interview",
        "body": "Dear Dana,\n\nthank you for the talk about café queues.\n\nRobin\n",
        "message_id": f"<{key}@followup.invalid>",
        "date": START,
        "in_reply_to": parent,
        "references": (parent,),
        "thread": thread,
    }
    return OutgoingDraft(**fields | changes)
