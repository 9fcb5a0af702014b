"""Interviews of one process: proposed, arranged, moved, cancelled, held; one identity over all mail (G28)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from followup.core.model import Address, InterviewNews, InterviewStatus, Label, Signal, Slot
from followup.core.participants import merged
from followup.core.process import Entry, InterviewWord, Process

USUAL_LENGTH = timedelta(hours=1)  # where nobody named an end (contract section 2)
SAME_TIME = timedelta(minutes=5)  # text and calendar closer than this agree (contract section 3)
_SAME_DAY = timedelta(hours=12)
_MOVED_LATE = timedelta(days=3)  # a move this long after the start still speaks of that interview: over a weekend
_CANCELLED_LATE = timedelta(days=1)
_WHICH = "one of several interviews was moved, but it is not said which"


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
    known: datetime  # when its present phase and time became known
    entries: tuple[Entry, ...]  # the mails that made it what it is, oldest first
    slot: Slot | None = None
    proposals: tuple[Slot, ...] = ()
    wishes: tuple[Slot, ...] = ()  # times the candidate named
    length: timedelta | None = None
    uid: str | None = None
    sequence: int = 0
    interviewers: tuple[Address, ...] = ()
    topic: str | None = None
    trouble: str | None = None
    final: bool = False

    @property
    def end(self) -> datetime | None:
        """When it ends, an hour after its start where nobody said."""
        return (self.slot.end or self.slot.start + (self.length or USUAL_LENGTH)) if self.slot else None

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
        """The Message-IDs it rests on as it stands now: theirs since its time became known, else all about it."""
        latest = [entry.id for entry in self.entries if entry.time >= self.known and not entry.mine]
        return tuple(dict.fromkeys(latest or [entry.id for entry in self.entries]))


def interviews_of(process: Process, at: datetime) -> tuple[Interview, ...]:
    """Every interview of the process as the mail up to `at` has it, in the order they were first spoken of."""
    agenda = _Agenda()
    for entry in process.entries:
        if entry.time <= at:
            agenda.read(entry)
    for word in process.interview_words:
        if word.at <= at:
            agenda.obey(word)
    return tuple(_after(process.closings(at), one) for one in agenda.rounds)


def _after(closings: Iterable[datetime], one: Interview) -> Interview:
    """What lay ahead when the process was closed will not be held, even if the process is opened again."""
    slot = one.slot
    off = next((at for at in closings if one.arranged and slot and one.known <= at < slot.start), None)
    return replace(one, phase=Phase.CANCELLED, known=off) if off else one


class _Agenda:
    """The fold: reads one entry after the other."""

    def __init__(self) -> None:
        self.rounds: list[Interview] = []

    def read(self, entry: Entry) -> None:
        if entry.bounced:
            return
        if entry.says(Signal.NO_SHOW):
            self._not_held(entry)
        if entry.mine:
            self._answer(entry)
            return
        spoken: set[str] = set()
        for place, news in enumerate(entry.interviews):
            spoken.add(self._hear(entry, news, place, spoken))

    # what the user says (P5)

    def obey(self, word: InterviewWord) -> None:
        """The last round was at another time, or was not held at all; a time makes a round where none was known."""
        last = next((one for one in reversed(self.rounds) if one.phase is not Phase.CANCELLED), None)
        if word.slot:
            last = last or Interview(f"user#{int(word.at.timestamp())}", Phase.PROPOSED, word.at, (word.entry,))
            self._put(replace(last, phase=Phase.ARRANGED, slot=word.slot, trouble=None), word.at)
        elif last:
            self._put(replace(last, phase=Phase.NOT_HELD), word.at)

    # what they say

    def _hear(self, entry: Entry, news: InterviewNews, place: int, spoken: set[str]) -> str:
        news = _asked(news, entry)
        if _is_past(news, entry):
            return ""
        free = [one for one in self.rounds if one.id not in spoken]
        found = _same(news, free, entry)
        if news.status is InterviewStatus.CANCELLED:
            for one in [found] if found else [one for one in free if not one.slot or one.slot.start > entry.time]:
                self._put(replace(one, phase=Phase.CANCELLED, entries=(*one.entries, entry)), entry.time)
            return found.id if found else ""
        if found and _outdated(news, found):
            return found.id
        ahead = [one for one in free if one.ahead(entry.time)]
        if not found and news.status is InterviewStatus.MOVED and len(ahead) > 1:
            for one in ahead:
                self._put(replace(one, trouble=_WHICH, entries=(*one.entries, entry)), entry.time)
            return ""
        if not found and news.status is InterviewStatus.CONFIRMED and not (news.slot or news.trouble):
            return ""  # it confirms nothing that we know of
        old = found or Interview(f"{entry.id}#{place}", Phase.PROPOSED, entry.time, ())
        self._put(_told(old, news, entry), entry.time)
        return old.id

    def _not_held(self, entry: Entry) -> None:
        begun = [one for one in self.rounds if one.arranged and one.slot and one.slot.start <= entry.time]
        if begun:
            last = max(begun, key=lambda one: one.slot.start if one.slot else entry.time)
            self._put(replace(last, phase=Phase.NOT_HELD, entries=(*last.entries, entry)), entry.time)

    # what the candidate says

    def _answer(self, entry: Entry) -> None:
        named = tuple(slot for news in entry.reading.interviews for slot in _slots(news))
        open_ones = [one for one in self.rounds if one.phase is Phase.PROPOSED]
        for one in open_ones:
            self._put(_answered(one, entry, named, only=len(open_ones) == 1), entry.time)
        for one in [one for one in self.rounds if one not in open_ones and one.ahead(entry.time)]:
            self._put(_questioned(one, entry, named), entry.time)

    def _put(self, changed: Interview, at: datetime) -> None:
        for place, one in enumerate(self.rounds):
            if one.id == changed.id:
                same = (one.phase, one.slot) == (changed.phase, changed.slot) and not changed.trouble
                self.rounds[place] = changed if same else replace(changed, known=at)
                return
        self.rounds.append(changed)


def _answered(one: Interview, entry: Entry, named: tuple[Slot, ...], *, only: bool) -> Interview:
    """An open round after the candidate's mail: he took one of their times, or named times of his own."""
    taken = [slot for slot in one.proposals if any(_same_time(slot, mine) for mine in named)]
    if only and not named and entry.says(Signal.ACCEPTS_TIME):
        taken = list(one.proposals)
    if len(taken) == 1:
        return replace(one, phase=Phase.ARRANGED, slot=taken[0], entries=(*one.entries, entry))
    return replace(one, wishes=named) if named else one


def _questioned(one: Interview, entry: Entry, named: tuple[Slot, ...]) -> Interview:
    """A standing round after the candidate's mail: he cannot come, or would rather come at another time."""
    if any(one.slot and _same_time(slot, one.slot) for slot in named):
        return one
    if entry.says(Signal.DECLINES_TIME):
        return replace(one, phase=Phase.PROPOSED, slot=None, proposals=(), wishes=named, entries=(*one.entries, entry))
    return replace(one, wishes=named) if named else one


def _asked(news: InterviewNews, entry: Entry) -> InterviewNews:
    """What is asked, and may be an invite as well as a confirmation, arranges nothing (P2)."""
    second = entry.reading.classification.runner_up
    doubtful = entry.says(Signal.QUESTION) and second is Label.INTERVIEW_INVITE and not news.by_calendar
    arranged = news.status is InterviewStatus.CONFIRMED
    return replace(news, status=InterviewStatus.INVITED) if doubtful and arranged else news


def _is_past(news: InterviewNews, entry: Entry) -> bool:
    """Whether it only speaks of times gone by: nobody is invited to those."""
    times = _slots(news)
    return news.status is InterviewStatus.INVITED and bool(times) and all(slot.start < entry.time for slot in times)


def _outdated(news: InterviewNews, known: Interview) -> bool:
    """RFC 5546: an entry with a lower SEQUENCE than one that came before it no longer holds."""
    return news.uid is not None and news.uid == known.uid and news.sequence < known.sequence


# one round after one mail of theirs


def _told(old: Interview, news: InterviewNews, entry: Entry) -> Interview:
    """`old` after what one mail of theirs says of it."""
    new = replace(
        old,
        entries=(*old.entries, entry),
        length=_length(news) or old.length,
        uid=news.uid or old.uid,
        sequence=news.sequence if news.uid else old.sequence,
        interviewers=_people(old, news),
        topic=news.topic or old.topic,
        final=old.final or entry.says(Signal.FINAL_ROUND),
    )
    if _arranges(news, entry):
        slot = news.slot or (_agreed(old) if old.wishes or not old.slot else old.slot)
        trouble = news.trouble or _unreadable(slot) or _contradiction(old, news)
        return replace(new, phase=Phase.ARRANGED, slot=slot, wishes=(), trouble=trouble)
    if old.arranged and news.status is InterviewStatus.INVITED:
        return new
    proposals = _slots(news) or (() if news.status is InterviewStatus.MOVED else old.proposals)
    return replace(new, phase=Phase.PROPOSED, slot=None, proposals=proposals, trouble=news.trouble)


def _people(old: Interview, news: InterviewNews) -> tuple[Address, ...]:
    """Who interviews: a new version of a calendar entry replaces its guests, all else adds to them."""
    replaced = news.uid is not None and news.uid == old.uid and bool(news.interviewers)
    return merged((who for who in old.interviewers if not (replaced and who.address)), news.interviewers)


def _arranges(news: InterviewNews, entry: Entry) -> bool:
    if news.by_calendar or news.status is InterviewStatus.CONFIRMED:
        return True
    return news.status is InterviewStatus.MOVED and news.slot is not None and not entry.says(Signal.QUESTION)


def _length(news: InterviewNews) -> timedelta | None:
    """How long it will be, if the mail says so: a time without an end lasts as long as the one it confirms or moves."""
    return next((slot.end - slot.start for slot in _slots(news) if slot.end), news.length)


def _agreed(old: Interview) -> Slot | None:
    """The time meant by a confirmation that names none."""
    return next((times[0] for times in (old.wishes, old.proposals) if len(times) == 1), None)


def _unreadable(slot: Slot | None) -> str | None:
    return None if slot else "it was confirmed, but no mail names a time that can be read"


def _contradiction(old: Interview, news: InterviewNews) -> str | None:
    """Mail and calendar name two times of one day, and nobody speaks of a move (contract section 3)."""
    by_both = bool(news.uid) != bool(old.uid)
    if not (by_both and old.arranged and old.slot and news.slot) or news.status is InterviewStatus.MOVED:
        return None
    apart = abs(news.slot.start - old.slot.start)
    return "the mail and the calendar entry name different times" if SAME_TIME < apart < _SAME_DAY else None


# which round a mail speaks of


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
    ahead = [one for one in live if one.arranged and (not one.slot or one.slot.start > entry.time)]
    match news.status:
        case InterviewStatus.MOVED:
            return _the_one(news, ahead or _begun(live, entry, _MOVED_LATE) or open_ones)
        case InterviewStatus.CANCELLED:
            pool = ahead or _begun(live, entry, _CANCELLED_LATE) or open_ones
            return pool[0] if len(pool) == 1 else None
        case InterviewStatus.INVITED if not news.by_calendar:
            return open_ones[-1] if open_ones else None
    unsettled = [one for one in ahead if not one.slot or one.trouble or (one.wishes and not news.slot)]
    fitting = [one for one in open_ones + unsettled if not _apart(news, one)]
    return fitting[-1] if fitting else _silent_move(news, ahead)


def _begun(live: list[Interview], entry: Entry, late: timedelta) -> list[Interview]:
    """The last one whose start is past, but not long."""
    begun = [one for one in live if one.arranged and one.slot and one.slot.start <= entry.time < one.slot.start + late]
    return sorted(begun, key=lambda one: one.slot.start if one.slot else entry.time)[-1:]


def _the_one(news: InterviewNews, pool: list[Interview]) -> Interview | None:
    """Of several the one that people, topic or day speak for."""
    fitting = [one for one in pool if not _apart(news, one)] or pool
    if len(fitting) > 1:
        near = [one for one in fitting if one.slot and news.slot and _near(one.slot, news.slot)]
        fitting = near if len(near) == 1 else fitting
    return fitting[0] if len(fitting) == 1 else None


def _silent_move(news: InterviewNews, ahead: list[Interview]) -> Interview | None:
    """A confirmation of another time for the only one ahead is a move, unless something tells them apart."""
    one = ahead[0] if len(ahead) == 1 else None
    if one is None or not one.slot or not news.slot or _apart(news, one):
        return None
    return one if news.status is InterviewStatus.CONFIRMED or _near(one.slot, news.slot) else None


def _apart(news: InterviewNews, one: Interview) -> bool:
    """Whether calendars, topics or people tell that it is another round; who offers one may send another."""
    if news.uid and one.uid:
        return news.uid != one.uid and news.status is not InterviewStatus.MOVED
    if news.topic and one.topic and news.topic != one.topic:
        return True
    writers = set() if one.slot else {entry.reading.contact for entry in one.entries}
    ours, theirs = (
        _who(who for who in people if who not in writers) for people in (one.interviewers, news.interviewers)
    )
    return bool(ours and theirs and not ours & theirs)


def _who(people: Iterable[Address]) -> set[str]:
    return {word for who in people for word in (*who.name.casefold().split(), who.address) if word}


def _slots(news: InterviewNews) -> tuple[Slot, ...]:
    return news.proposals or ((news.slot,) if news.slot else ())


def _times(one: Interview) -> tuple[Slot, ...]:
    return (one.slot,) if one.slot else one.proposals


def _same_time(one: Slot, other: Slot) -> bool:
    return abs(one.start - other.start) <= SAME_TIME


def _near(one: Slot, other: Slot) -> bool:
    return abs(one.start - other.start) < _SAME_DAY
