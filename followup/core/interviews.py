"""Interviews of one process: proposed, arranged, moved, cancelled, held; one identity over all mail (G28)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from followup.core.model import Address, InterviewNews, InterviewStatus, Signal, Slot
from followup.core.process import Entry, InterviewWord, Process

USUAL_LENGTH = timedelta(hours=1)  # where nobody named an end (contract section 2)
SAME_TIME = timedelta(minutes=5)  # text and calendar closer than this agree (contract section 3)
_OVERRUN = timedelta(hours=24)  # a move this long after the start still speaks of that interview


class Phase(StrEnum):
    """How firm an interview is. Whether an arranged one took place is a question of the hour."""

    PROPOSED = "proposed"
    ARRANGED = "arranged"
    CANCELLED = "cancelled"
    NOT_HELD = "not held"


@dataclass(frozen=True)
class Interview:
    """One round. `slot` is the last confirmed time; None while only proposed or where it cannot be read."""

    id: str  # the Message-ID that first spoke of it, and its place there
    phase: Phase
    entries: tuple[Entry, ...]  # the mails that made it what it is, oldest first
    slot: Slot | None = None
    proposals: tuple[Slot, ...] = ()
    wishes: tuple[Slot, ...] = ()  # times the candidate named
    uid: str | None = None
    interviewers: tuple[Address, ...] = ()
    topic: str | None = None
    trouble: str | None = None
    final: bool = False

    @property
    def end(self) -> datetime | None:
        """When it ends, an hour after its start where nobody said."""
        return (self.slot.end or self.slot.start + USUAL_LENGTH) if self.slot else None

    @property
    def arranged(self) -> bool:
        """Whether it stands, ahead or past."""
        return self.phase is Phase.ARRANGED

    @property
    def reliable(self) -> bool:
        """Arranged, at a time that can be relied on."""
        return self.arranged and self.slot is not None and not self.trouble

    def took_place(self, now: datetime) -> bool:
        """Arranged, and its end passed without a cancellation, a move or a no-show mail."""
        return self.reliable and self.end is not None and self.end <= now

    def ahead(self, now: datetime) -> bool:
        """Whether its end is still to come."""
        return self.arranged and self.end is not None and self.end > now

    @property
    def because(self) -> tuple[str, ...]:
        """The Message-IDs it rests on."""
        return tuple(dict.fromkeys(entry.id for entry in self.entries))

    @property
    def known(self) -> datetime:
        """When its present form became known."""
        return self.entries[-1].time


def interviews_of(process: Process, at: datetime) -> tuple[Interview, ...]:
    """Every interview of the process as the mail up to `at` has it, in the order they were first spoken of."""
    agenda = _Agenda()
    for entry in process.entries:
        if entry.time <= at:
            agenda.read(entry)
    for word in process.interview_words:
        if word.at <= at:
            agenda.obey(word)
    return tuple(agenda.settled(process.closed_at(at)))


class _Agenda:
    """The fold: reads one entry after the other."""

    def __init__(self) -> None:
        self.rounds: list[Interview] = []

    def read(self, entry: Entry) -> None:
        if entry.bounced:
            return
        if entry.mine:
            self._answer(entry)
            return
        if entry.says(Signal.NO_SHOW):
            self._not_held(entry)
            return
        spoken: set[str] = set()
        for place, news in enumerate(entry.interviews):
            spoken.add(self._hear(entry, news, place, spoken))

    def settled(self, closed: datetime | None) -> Iterator[Interview]:
        """What lies after a closing will not be held."""
        for one in self.rounds:
            if closed and one.arranged and one.slot and one.slot.start > closed:
                yield replace(one, phase=Phase.CANCELLED)
            else:
                yield one

    # what the user says (P5)

    def obey(self, word: InterviewWord) -> None:
        """The last round was at another time, or was not held at all; a time makes a round where none was known."""
        last = next((one for one in reversed(self.rounds) if one.phase is not Phase.CANCELLED), None)
        if word.slot:
            last = last or Interview(f"user#{word.at:%s}", Phase.PROPOSED, (word.entry,))
            self._put(replace(last, phase=Phase.ARRANGED, slot=word.slot, trouble=None))
        elif last:
            self._put(replace(last, phase=Phase.NOT_HELD))

    # what they say

    def _hear(self, entry: Entry, news: InterviewNews, place: int, spoken: set[str]) -> str:
        if _is_past(news, entry):
            return ""
        free = [one for one in self.rounds if one.id not in spoken]
        found = _same(news, free, entry)
        if news.status is InterviewStatus.CANCELLED:
            for one in [found] if found else [one for one in free if not one.slot or one.slot.start > entry.time]:
                self._put(replace(one, phase=Phase.CANCELLED, entries=(*one.entries, entry)))
            return found.id if found else ""
        if not found and news.status is InterviewStatus.CONFIRMED and not (news.slot or news.trouble):
            return ""  # it confirms nothing that we know of
        old = found or Interview(f"{entry.id}#{place}", Phase.PROPOSED, ())
        self._put(_told(old, news, entry))
        return old.id

    def _not_held(self, entry: Entry) -> None:
        begun = [one for one in self.rounds if one.arranged and one.slot and one.slot.start <= entry.time]
        if begun:
            last = max(begun, key=lambda one: one.slot.start if one.slot else entry.time)
            self._put(replace(last, phase=Phase.NOT_HELD, entries=(*last.entries, entry)))

    # what the candidate says

    def _answer(self, entry: Entry) -> None:
        open_ones = [one for one in self.rounds if one.phase is Phase.PROPOSED]
        named = tuple(slot for news in entry.reading.interviews for slot in _slots(news))
        for one in open_ones:
            taken = [slot for slot in one.proposals if any(_same_time(slot, mine) for mine in named)]
            if not named and entry.says(Signal.ACCEPTS_TIME) and len(open_ones) == 1:
                taken = list(one.proposals)
            if len(taken) == 1 and not entry.says(Signal.DECLINES_TIME):
                self._put(replace(one, phase=Phase.ARRANGED, slot=taken[0], entries=(*one.entries, entry)))
            elif named:
                self._put(replace(one, wishes=named))

    def _put(self, changed: Interview) -> None:
        for place, one in enumerate(self.rounds):
            if one.id == changed.id:
                self.rounds[place] = changed
                return
        self.rounds.append(changed)


def _is_past(news: InterviewNews, entry: Entry) -> bool:
    """Whether it only speaks of times gone by: nobody is invited to those."""
    times = _slots(news)
    return news.status is InterviewStatus.INVITED and bool(times) and all(slot.start < entry.time for slot in times)


def _told(old: Interview, news: InterviewNews, entry: Entry) -> Interview:
    """`old` after what one mail of theirs says of it."""
    new = replace(
        old,
        entries=(*old.entries, entry),
        uid=news.uid or old.uid,
        interviewers=_merge(old.interviewers, news.interviewers),
        topic=news.topic or old.topic,
        final=old.final or entry.says(Signal.FINAL_ROUND),
    )
    if _arranges(news, entry):
        slot = _as_long(news.slot, old) or old.slot or _agreed(old)
        return replace(new, phase=Phase.ARRANGED, slot=slot, trouble=news.trouble or _unreadable(slot))
    if old.arranged and news.status is InterviewStatus.INVITED:
        return new
    proposals = _slots(news) or (() if news.status is InterviewStatus.MOVED else old.proposals)
    return replace(new, phase=Phase.PROPOSED, slot=None, proposals=proposals, trouble=news.trouble)


def _arranges(news: InterviewNews, entry: Entry) -> bool:
    if news.by_calendar or news.status is InterviewStatus.CONFIRMED:
        return True
    return news.status is InterviewStatus.MOVED and news.slot is not None and not entry.says(Signal.QUESTION)


def _as_long(slot: Slot | None, old: Interview) -> Slot | None:
    """A time without an end lasts as long as the one it confirms or moves."""
    lengths = [known.end - known.start for known in _times(old) if known.end]
    return Slot(slot.start, slot.start + lengths[0]) if slot and not slot.end and lengths else slot


def _agreed(old: Interview) -> Slot | None:
    """The time meant by a confirmation that names none."""
    return next((times[0] for times in (old.wishes, old.proposals) if len(times) == 1), None)


def _unreadable(slot: Slot | None) -> str | None:
    return None if slot else "it was confirmed, but no mail names a time that can be read"


def _same(news: InterviewNews, rounds: list[Interview], entry: Entry) -> Interview | None:
    """The interview this news is about, if it is one we know."""
    live = [one for one in rounds if one.phase in {Phase.PROPOSED, Phase.ARRANGED}]
    return (
        _by_uid(news, rounds) or _by_time(news.was, live) or _by_time(news.slot, live) or _by_state(news, live, entry)
    )


def _by_uid(news: InterviewNews, rounds: list[Interview]) -> Interview | None:
    return next((one for one in rounds if news.uid and one.uid == news.uid), None)


def _by_time(slot: Slot | None, rounds: list[Interview]) -> Interview | None:
    if not slot:
        return None
    return next((one for one in rounds if any(_same_time(slot, known) for known in _times(one))), None)


def _by_state(news: InterviewNews, live: list[Interview], entry: Entry) -> Interview | None:
    """No time in common: an invite or a confirmation belongs to what is still open, a move to what lies ahead."""
    open_ones = [one for one in live if one.phase is Phase.PROPOSED]
    standing = [one for one in live if one.arranged and _still_speaks_of(one, entry)]
    if news.status is InterviewStatus.CONFIRMED or news.by_calendar:
        unfixed = [one for one in standing if not one.slot or one.trouble]
        return next(reversed(open_ones + unfixed), None) or _silent_move(news, standing)
    if news.status is InterviewStatus.INVITED:
        return open_ones[-1] if open_ones else None
    pool = standing or open_ones
    return pool[-1] if len(pool) == 1 or (pool and news.status is InterviewStatus.MOVED) else None


def _silent_move(news: InterviewNews, standing: list[Interview]) -> Interview | None:
    """A confirmation of another time for the only one ahead is a move, unless calendars or topics tell them apart."""
    if len(standing) != 1 or not news.slot:
        return None
    one = standing[0]
    apart = (news.uid and one.uid) or (news.topic and one.topic and news.topic != one.topic)
    return None if apart else one


def _still_speaks_of(one: Interview, entry: Entry) -> bool:
    return one.slot is None or one.slot.start + _OVERRUN > entry.time


def _slots(news: InterviewNews) -> tuple[Slot, ...]:
    return news.proposals or ((news.slot,) if news.slot else ())


def _times(one: Interview) -> tuple[Slot, ...]:
    return (one.slot,) if one.slot else one.proposals


def _same_time(one: Slot, other: Slot) -> bool:
    return abs(one.start - other.start) <= SAME_TIME


def _merge(old: Iterable[Address], new: Iterable[Address]) -> tuple[Address, ...]:
    """Everybody once; a name alone is the same person as the name with an address."""
    people: dict[str, Address] = {}
    for who in (*old, *new):
        key = who.name.casefold() or who.address
        if key not in people or not people[key].address:
            people[key] = who
    return tuple(people.values())
