"""A busy search: many applications side by side, each with an interview, some thanked for by hand, some refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from followup.core.model import Message
from followup.drafting import Templates
from followup.mail.parse import parse
from followup.ports import Arrival
from followup.replay import replay
from tests.stories.story import TORONTO, Story

NAMES = ("Ada Alm", "Ben Bor", "Cleo Cato", "Dov Dahl", "Eva Elms", "Finn Fore", "Gwen Gill", "Hal Hoff")
FIRMS = ("Alderlane", "Birchmark", "Cedarholt", "Dunmoor", "Elmbrook", "Fernhill", "Glenrock", "Hazelton")
ROLES = ("Data Engineer", "Platform Engineer", "Research Analyst", "Product Manager")


@dataclass(frozen=True)
class Mail:
    """A mail as it comes, and what the reader makes of it."""

    raw: bytes
    message: Message

    @property
    def mine(self) -> bool:
        return self.message.sender is not None and TORONTO.owns(self.message.sender)


def busy(applications: int) -> list[Mail]:
    """In order of time. Each asks for a thank-you; every third he thanks for by hand, every fourth is refused."""
    story = Story()
    for number in range(applications):
        _apply(story, number)
    mails = [Mail(raw, parse(Arrival(f"{place}", raw))) for place, raw in enumerate(story.mails)]
    return sorted(mails, key=lambda mail: (mail.message.time, mail.message.id))


def _apply(story: Story, number: int) -> None:
    name, role = NAMES[number % len(NAMES)], ROLES[number % len(ROLES)]
    firm = f"{FIRMS[number % len(FIRMS)]}{number // len(FIRMS) or ''}"
    who = f"{name} <{name.split()[0].lower()}@{firm.lower()}.example>"
    day = datetime(2026, 3, 2) + timedelta(days=number % 3)  # noqa: DTZ001 - on the candidate's clock
    hour = 9 + number % 6
    day = day.replace(hour=hour, minute=7 * (number % 8))
    meeting = day + timedelta(days=1)
    when = (
        f"{meeting:%A, %B} {meeting.day}, {meeting.year}, {meeting:%H:%M} to {meeting + timedelta(minutes=45):%H:%M} ET"
    )
    subject = f"Interview for the {role} role at {firm}"
    invite = story.they(
        _at(day),
        who,
        subject,
        f"Hi Robin,\n\nyou are invited to interview with me for the {role} role at {firm} on {when}. "
        f"Would that suit you?\n\nBest,\n{name}\n{firm}",
    )
    yes = story.i(
        _at(day, 20), who, f"Re: {subject}", f"Hi {name.split()[0]},\n\nThat works for me.\n\nRobin", re=invite
    )
    story.they(
        _at(day, 40),
        who,
        f"Re: {subject}",
        f"Hi Robin,\n\nGreat, your interview is confirmed for {when}.\n\n{name.split()[0]}",
        re=yes,
    )
    if number % 3 == 0:
        story.i(_at(meeting, 90), who, f"Re: {subject}", f"Hi {name},\n\nThank you for today.\n\nRobin", re=yes)
    if number % 4 == 1:
        story.they(
            _at(meeting, 300),
            who,
            f"Re: {subject}",
            f"Hi Robin,\n\nUnfortunately we will not move forward with your application. "
            f"Thank you for the good talk.\n\n{name}",
            re=yes,
        )


def _at(day: datetime, minutes: int = 0) -> str:
    return f"{day + timedelta(minutes=minutes):%Y-%m-%d %H:%M}"


def moments(mails: list[Mail]) -> Iterator[tuple[datetime, list[Mail]]]:
    """When something comes or falls due, to a day after the last mail; and the mail that came since the time before."""
    last = mails[-1].message.time + timedelta(days=1)
    events = replay([mail.message for mail in mails], Story().setting(), Templates(), until=last)
    ends = sorted({event.at for event in events})
    for begin, end in pairwise([mails[0].message.time - timedelta(seconds=1), *ends]):
        yield end, [mail for mail in mails if begin < mail.message.time <= end]
