"""A story: mails written with a few words, told to the real engine as real bytes."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from followup.core.corrections import Correction, Corrections
from followup.core.decision import Event
from followup.core.policy import Me, Policy
from followup.core.setting import Setting
from followup.drafting import Templates
from followup.mail.parse import parse
from followup.ports import Arrival
from followup.replay import replay

ROBIN = "Robin Vale <robin.vale@example.com>"
TORONTO = Me("Robin Vale", ("robin.vale@example.com",), "America/Toronto", "CA", "ON")


@dataclass
class Story:
    """Mail between a candidate and the world. Times are written as "2026-03-03 14:00" on the candidate's clock."""

    me: Me = TORONTO
    policy: Policy | None = None
    mails: list[bytes] = field(default_factory=list)
    said: list[Correction] = field(default_factory=list)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def they(self, at: str, sender: str, subject: str, body: str, **more: object) -> str:
        """Somebody writes to the candidate; gives the Message-ID."""
        return self._write(at, sender, ROBIN, subject, body, **more)

    def i(self, at: str, to: str, subject: str, body: str, **more: object) -> str:
        """The candidate writes; gives the Message-ID."""
        return self._write(at, ROBIN, to, subject, body, **more)

    def _write(  # noqa: PLR0913 - a mail has so many parts
        self,
        at: str,
        sender: str,
        to: str,
        subject: str,
        body: str,
        *,
        re: str | None = None,
        headers: dict[str, str] | None = None,
        ics: str | None = None,
    ) -> str:
        mail = EmailMessage()
        identity = f"<m{next(self._ids)}.{abs(hash((at, subject))) % 10_000}@story.example>"
        mail["From"], mail["To"], mail["Subject"] = sender, to, subject
        mail["Date"] = format_datetime(self.time(at))
        mail["Message-ID"] = identity
        if re:
            mail["In-Reply-To"] = mail["References"] = re
        for name, value in (headers or {}).items():
            mail[name] = value
        mail.set_content(body)
        if ics:
            method = next(line.partition(":")[2] for line in ics.splitlines() if line.startswith("METHOD:"))
            mail.add_alternative(ics, subtype="calendar", params={"method": method})
        self.mails.append(mail.as_bytes())
        return identity

    def time(self, at: str) -> datetime:
        """A wall-clock time of the candidate's."""
        return datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(self.me.time_zone))

    def setting(self) -> Setting:
        """The candidate's policy."""
        return Setting(self.policy or Policy(self.me))

    def events(self, until: str | None = None) -> list[Event]:
        """What the assistant would have done."""
        messages = [parse(Arrival(f"{n}", raw)) for n, raw in enumerate(self.mails)]
        end = self.time(until) if until else None
        said = Corrections(tuple(self.said))
        return list(replay(messages, self.setting(), Templates(), until=end, corrections=said))

    def acts(self, until: str | None = None) -> list[str]:
        """The events but the messages, each as "2026-03-03 15:00 draft thank_you", on the candidate's clock."""
        return [self.line(event) for event in self.events(until) if event.event != "message"]

    def line(self, event: Event) -> str:
        """One event in a few words."""
        return f"{event.at.astimezone(ZoneInfo(self.me.time_zone)):%Y-%m-%d %H:%M} {event.event} {event.kind}"

    def with_policy(self, **tables: object) -> Story:
        """The same story under another configuration."""
        return replace(self, policy=Policy(self.me, **tables))  # type: ignore[arg-type]


def invitation(  # noqa: PLR0913 - a calendar entry has so many parts
    start: str,
    end: str,
    *,
    uid: str = "round-1@story.example",
    method: str = "REQUEST",
    sequence: int = 0,
    zone: str = "America/Toronto",
    organizer: str = "dana@lumen.example",
    attendees: Sequence[tuple[str, str]] = (),
    summary: str = "Interview",
) -> str:
    """A VEVENT; times as "20260303T140000"."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//story//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"SEQUENCE:{sequence}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART;TZID={zone}:{start}",
        f"DTEND;TZID={zone}:{end}",
        f"SUMMARY:{summary}",
        f"ORGANIZER:mailto:{organizer}",
        *(f"ATTENDEE;CN={name}:mailto:{address}" for name, address in attendees),
        *(["STATUS:CANCELLED"] if method == "CANCEL" else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines)
