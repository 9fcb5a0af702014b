"""What the user is told after a pass: the new drafts, what to remember, what needs his eye (contract section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from followup.core.decision import Event, NoticeKind, ReminderKind
from followup.core.drafts import DraftKind
from followup.core.ledger import Record, State

MOST_APART = 3  # of reminders, and of notices, in one pass: more are told as one
MOST_LISTED = 20


@dataclass(frozen=True)
class Announcement:
    """What a channel delivers: one line, and a few more below it."""

    title: str
    body: str


def news(record: Record) -> Event | None:
    """What there is to tell of a deed as it stands now, or None."""
    match record.state:
        case State.WAITING | State.EDITED | State.RAISED:
            return record.event
        case State.KEPT:
            return record.kept_notice
        case _:
            return None


def announcements(events: Iterable[Event]) -> tuple[Announcement, ...]:
    """The announcements of one pass: its drafts in one, up to three reminders and notices each by itself."""
    told = sorted(events, key=lambda event: (-event.stage, event.place))
    return (
        *_of_drafts([event for event in told if event.event == "draft"]),
        *_of_many([event for event in told if event.event == "reminder"], "things to remember"),
        *_of_many([event for event in told if event.event == "notice"], "things need your eye"),
    )


def held_back(count: int) -> Announcement:
    """What is said where a pass would have made more drafts than can be right."""
    return Announcement(
        f"{count} drafts were held back",
        "So many at once are seldom right, so none was made."
        " See what they are: followup run --once --dry-run. Leave them after all: followup run --once --confirm.",
    )


def headline(kind: str, company: str | None) -> str:
    """A reminder or a notice in a few words."""
    return _begun(_WORDS[kind][0].format(who=company or "the company"))


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _of_drafts(events: Sequence[Event]) -> Iterator[Announcement]:
    if events:
        title = "A draft is ready" if len(events) == 1 else f"{len(events)} drafts are ready"
        yield Announcement(title, _listed([_draft(event) for event in events], _SEND))


def _draft(event: Event) -> str:
    company = f" ({event.company})" if event.company else ""
    return f"{_begun(DraftKind(event.kind).words)} to {', '.join(event.to)}{company}: {event.reason}"


def _of_many(events: Sequence[Event], what: str) -> Iterator[Announcement]:
    if len(events) <= MOST_APART:
        yield from (_single(event) for event in events)
    else:
        lines = [f"{headline(event.kind, event.company)}. {event.reason}" for event in events]
        yield Announcement(f"{len(events)} {what}", _listed(lines, _STATUS))


def _single(event: Event) -> Announcement:
    role = f"{event.role}: " if event.role else ""
    return Announcement(headline(event.kind, event.company), f"{role}{event.reason}\n{_WORDS[event.kind][1]}")


def _listed(lines: Sequence[str], ending: str) -> str:
    rest = [f"… and {len(lines) - MOST_LISTED} more."] if len(lines) > MOST_LISTED else []
    return "\n".join([*(f"- {line}" for line in lines[:MOST_LISTED]), *rest, ending])


_SEND = "Read it in your drafts, change what you like, and send it yourself. followup never sends."
_STATUS = "followup status shows them all."
_WORDS: dict[str, tuple[str, str]] = {  # in a few words, and what to do next
    ReminderKind.SILENCE: ("no word from {who} yet", "If you still want this, a short, friendly question is in order."),
    ReminderKind.ANSWER_INVITE: ("{who} waits for your answer", "Answer now, if only to say when you will know more."),
    ReminderKind.DEADLINE: ("a deadline at {who} is close", "Set time aside for it, or ask them for another date."),
    ReminderKind.OFFER_DEADLINE: (
        "the offer from {who} ends soon",
        "Accept it, decline it, or ask for more time before then.",
    ),
    ReminderKind.DEBRIEF: (
        "write down your interview with {who}",
        "Questions, names, what they promised: five minutes now help in the next round.",
    ),
    NoticeKind.REVIEW: ("{who}: please have a look", "followup status lists it with its mail."),
    NoticeKind.ROLE_CHANGED: (
        "{who} speaks of another role than you applied for",
        "Ask them which one they mean before you prepare.",
    ),
}
