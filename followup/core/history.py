"""Messages → processes, across threads, addresses and names; relays are never the employer."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from followup.core.classify.senders import is_booking, registrable
from followup.core.corrections import Correction, Corrections, Word
from followup.core.employer import (
    by_a_shorter_name,
    domains_of,
    is_of_a_named_employer,
    keys_of,
    learn,
    may_be,
    may_be_another_client_s,
    people_of,
    same_company,
)
from followup.core.interviews import Phase, interviews_of
from followup.core.model import REJECTIONS, Label, Message, Reading, Signal, Slot, Statement
from followup.core.process import Entry, InterviewWord, Process, Ruling
from followup.core.read.role import role_key, same_role
from followup.core.reading import reread
from followup.core.setting import Setting
from followup.core.standing import Standing, standing

_BOUNCED_WITHIN = timedelta(days=5)
_NEAR = timedelta(days=21)  # between an interview and a mail about it
_HAN = re.compile(r"[\u4e00-\u9fff]")
_TALK = frozenset({Label.PROCESS, Label.OUTREACH})
_INTERVIEW = frozenset({Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE})
_VAGUE = frozenset({Label.UNRELATED, Label.PROCESS})
_SWAPPING = _INTERVIEW | {Label.ASSESSMENT, Label.OFFER, Label.PROCESS}
_NEW_APPLICATION = frozenset({Label.ACKNOWLEDGEMENT, Label.OUTREACH})


@dataclass(frozen=True, slots=True)
class Placed:
    """One entry and the process it belongs to; None when it belongs to none."""

    entry: Entry
    process: Process | None


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A mail that fits several processes: the user is asked (edge case 39)."""

    entry: Entry
    choices: tuple[Process, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """A standing that holds until a mail comes or `until` does."""

    mark: tuple[int, int, int]
    case: Standing
    until: datetime | None


@dataclass(eq=False)
class History:
    """All processes, grown one reading at a time in order of arrival."""

    setting: Setting
    corrections: Corrections = field(default_factory=Corrections)
    processes: list[Process] = field(default_factory=list)
    puzzles: list[Puzzle] = field(default_factory=list)
    readings: dict[str, Reading] = field(default_factory=dict)
    _standings: dict[str, _Known] = field(default_factory=dict)
    _by_message: dict[str, list[Process]] = field(default_factory=dict)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def add(self, reading: Reading) -> tuple[Placed, ...]:
        """Place one mail; the same Message-ID from the same sender twice is one message, and the second is nothing."""
        sender = reading.message.sender.address if reading.message.sender else ""
        if (reading.message.id, sender) in self._seen:
            return ()
        self._seen.add((reading.message.id, sender))
        if reading.says(Signal.BOUNCE) and (returned := self._bounce(reading)):
            return returned
        placed = tuple(self._place(reading, said) for said in self._statements(reading))
        if matters(placed):
            self.readings[reading.message.id] = placed[0].entry.reading
        return placed

    def obey(self) -> None:
        """Take the user's word on processes (P5). Call once, when all mail is read."""
        for said in self.corrections.said:
            process = self.find(said.target)
            if process:
                _obey(process, said)

    @property
    def latest(self) -> datetime:
        """The time of the last mail in any process."""
        return max((process.latest.time for process in self.processes), default=datetime.min.replace(tzinfo=UTC))

    def process_of(self, mail: str) -> Process | None:
        """The process a message was placed in, or None."""
        return next(iter(self._by_message.get(mail, ())), None)

    def standing(self, process: Process, now: datetime) -> Standing:
        """Where a process stands at `now`; found anew only when a mail, a word of the user's or the hour changed it."""
        known = self._standings.get(process.id)
        mark = (len(process.entries), sum(entry.bounced for entry in process.entries), len(process.rulings))
        if not known or known.mark != mark or now < known.case.at or (known.until and now >= known.until):
            case = standing(process, now, self.setting)
            self._standings[process.id] = known = _Known(mark, case, case.changes_at(self.setting))
        return replace(known.case, at=now)

    def find(self, name: str) -> Process | None:
        """A process by its id."""
        return next((process for process in self.processes if process.id == name), None)

    # placing

    def _statements(self, reading: Reading) -> list[Statement]:
        """What a mail says; of two things first the one about a role on record."""
        said = reading.classification.statements or (Statement(reading.label, reading.role),)
        known = {role for process in self.processes for role in process.roles}
        return sorted(said, key=lambda one: not any(same_role(one.role or "", role) for role in known))

    def _place(self, reading: Reading, said: Statement) -> Placed:
        entry = Entry(reading, said.label, said.role or reading.role)
        if self.foreign(reading):
            return self._unread(entry)
        moved = self.corrections.value(Word.MOVE, entry.id)
        if moved is not None:
            return self._join(entry, self.find(moved) or self._found(entry))
        fitting = self._fitting(entry)
        if len(fitting) > 1 and not self._mere_talk(entry):
            self.puzzles.append(Puzzle(entry, tuple(fitting)))
            return Placed(entry, None)
        if len(fitting) == 1:
            return self._join(entry, fitting[0])
        return self._join(entry, self._found(entry)) if self._opens(entry) else Placed(entry, None)

    def _opens(self, entry: Entry) -> bool:
        """Whether a mail that fits nowhere begins a process: not mere talk, or what may be unrelated, in doubt (P2)."""
        if entry.mine:
            return entry.says(Signal.OWN_APPLICATION)
        maybe_unrelated = entry.reading.classification.runner_up is Label.UNRELATED and self._in_doubt(entry)
        return not (self._mere_talk(entry) or maybe_unrelated or entry.says(Signal.OUT_OF_OFFICE))

    def _mere_talk(self, entry: Entry) -> bool:
        """Whether it is about no application, as far as one can tell."""
        return entry.label is Label.UNRELATED or (entry.label in _TALK and self._in_doubt(entry))

    def _in_doubt(self, entry: Entry) -> bool:
        return entry.reading.classification.confidence < self.setting.policy.classify.min_confidence

    def foreign(self, reading: Reading) -> bool:
        """Whether they wrote in a language the user did not list: the mail is shown to him, not acted on."""
        return not reading.mine and not self.setting.policy.me.reads(reading.classification.language)

    def _unread(self, entry: Entry) -> Placed:
        """A sign of life of whoever wrote it, and no more."""
        said = replace(entry.reading.classification, signals=frozenset(), statements=())
        blank = Reading(entry.reading.message, mine=False, classification=said)
        entry = Entry(blank, Label.PROCESS)
        fitting = self._fitting(entry)
        return self._join(entry, fitting[0]) if len(fitting) == 1 else Placed(replace(entry, label=said.label), None)

    def _found(self, entry: Entry) -> Process:
        digest = hashlib.sha256(f"{entry.id}\0{entry.role or ''}".encode()).hexdigest()
        process = Process(f"p{digest[:10]}")
        self.processes.append(process)
        return process

    def _join(self, entry: Entry, process: Process) -> Placed:
        entry = self._in_context(entry, process)
        process.entries.append(entry)
        self._by_message.setdefault(entry.id, []).append(process)
        learn(process, entry, self.setting)
        return Placed(entry, process)

    def _in_context(self, entry: Entry, process: Process) -> Entry:
        """What only the history knows of a mail: that it belongs here, and that the candidate had real contact."""
        if entry.label in REJECTIONS and self._had_contact(entry, process):
            return replace(entry, label=Label.REJECTION, reading=_told_by_contact(entry.reading))
        if not process.entries:
            return entry
        if entry.label in _VAGUE and not entry.mine and self._surely_of(entry, process):
            return self._about_this(entry, process)
        if entry.label is Label.UNRELATED:
            return replace(entry, label=Label.PROCESS)
        doubted = _only_its_subject_in_doubt(entry, process)
        return replace(entry, reading=_certain(entry.reading)) if doubted and self._surely_of(entry, process) else entry

    def _had_contact(self, entry: Entry, process: Process) -> bool:
        """Real contact, by what came before or by the form mail's own words."""
        return entry.says(Signal.MET) or standing(process, entry.time, self.setting).met

    def _about_this(self, entry: Entry, process: Process) -> Entry:
        """A person's mail, and a line in a thread, is no advertisement: it is read once more as mail about this."""
        second = entry.reading.classification.runner_up
        if second in _INTERVIEW and entry.label is Label.UNRELATED:
            return self._reread(entry, second)
        if any(one.phase is Phase.PROPOSED for one in interviews_of(process, entry.time)):
            update = self._reread(entry, Label.INTERVIEW_UPDATE)
            if update.arranges and not update.proposes and not update.says(Signal.QUESTION):
                return update  # the time they had yet to confirm
        return self._reread(entry, Label.PROCESS) if entry.label is Label.UNRELATED else entry

    def _reread(self, entry: Entry, kind: Label) -> Entry:
        return replace(entry, label=kind, reading=reread(entry.reading, kind, self.setting.policy, self.corrections))

    def _surely_of(self, entry: Entry, process: Process) -> bool:
        """Whether thread, calendar or writer leave no doubt that a mail belongs here."""
        known = {who.address for who in people_of(entry, self.setting)} & process.people
        named = bool(entry.reading.message.calendar or known) or _knows_the_time(process, entry)
        return named or process in self._by_thread(entry)

    # fitting

    def _fitting(self, entry: Entry) -> list[Process]:
        """The processes a mail may belong to by its strongest tie: one is an answer, more are a puzzle."""
        ties: tuple[Callable[[Entry], Iterable[Process]], ...] = (
            self._by_thread,
            self._by_calendar,
            self._by_interview,
            self._by_company,
            self._by_named_employer,
            self._by_person,
            self._by_open_invite,
            self._by_open_test,
        )
        for tie in ties:
            tied = [process for process in tie(entry) if process not in self._by_message.get(entry.id, ())]
            found = self._choose(entry, tied, thread=tie == self._by_thread)
            if found is not None:
                return found
        return []

    def _choose(self, entry: Entry, tied: list[Process], *, thread: bool) -> list[Process] | None:
        """Of tied processes the one meant: by role, a live one before a closed one. None: look further."""
        live = [process for process in tied if process.closed_at(entry.time) is None]
        if entry.role:
            same = _of_role(entry, tied)
            if [process for process in same if process in live]:
                return [process for process in same if process in live]
            if same and not _applies_anew(entry):
                return same[-1:]
            unnamed = [p for p in live if not p.roles] or _in_other_words(entry, live)
            if unnamed:
                return unnamed[-1:]
            if not _may_swap_role(entry, thread=thread) or _of_role(entry, self._by_company(entry)):
                return None
            tied = [p for p in tied if thread or not may_be_another_client_s(p, entry)]
            live = [p for p in live if p in tied]
        if entry.mine and len(live) > 1:
            live = [p for p in live if p.people & {who.address for who in people_of(entry, self.setting)}] or live
        if live:
            return live[-1:] if thread else live
        return None if _applies_anew(entry) and not thread else (tied[-1:] or None)

    def _by_thread(self, entry: Entry) -> Iterable[Process]:
        message = entry.reading.message
        answered = [i for i in (message.in_reply_to, *reversed(message.references)) if i]
        for one in answered:
            if one in self._by_message:
                return self._by_message[one]
        if not message.thread:
            return []
        return [p for p in self.processes if any(e.reading.message.thread == message.thread for e in p.entries)]

    def _by_calendar(self, entry: Entry) -> Iterable[Process]:
        uids = {event.uid for event in entry.reading.message.calendar if event.uid}
        return [p for p in self.processes if p.uids & uids]

    def _by_interview(self, entry: Entry) -> Iterable[Process]:
        """A booking service speaks of the interview of another's mail: the same time, and no company of its own."""
        if entry.mine or entry.label is not Label.INTERVIEW_UPDATE or domains_of(entry, self.setting):
            return []
        sender = entry.reading.message.sender
        keys = set() if sender and is_booking(sender.domain) else keys_of(entry)
        return [
            p
            for p in self.processes
            if not (keys and p.company_keys and not keys & p.company_keys) and _knows_the_time(p, entry)
        ]

    def _by_company(self, entry: Entry) -> Iterable[Process]:
        if entry.label is Label.UNRELATED and not entry.mine:
            return []
        keys, domains = keys_of(entry), domains_of(entry, self.setting)
        return [p for p in self.processes if same_company(p, keys, domains) or by_a_shorter_name(p, entry)]

    def _by_named_employer(self, entry: Entry) -> Iterable[Process]:
        """The employer an agency has named writes itself, about an interview that is near (edge case 38)."""
        if entry.label is Label.UNRELATED:
            return []
        return [
            p
            for p in self.processes
            if is_of_a_named_employer(p, entry, self.setting) and _has_an_interview_near(p, entry.time)
        ]

    def _by_person(self, entry: Entry) -> Iterable[Process]:
        if entry.says(Signal.NEWSLETTER):
            return []
        people = {who.address for who in people_of(entry, self.setting)}
        keys, domains = keys_of(entry), domains_of(entry, self.setting)
        return [p for p in self.processes if p.people & people and may_be(p, keys, domains)]

    def _by_open_invite(self, entry: Entry) -> Iterable[Process]:
        """A booking service that names no company confirms the only invite that is open (edge case 26)."""
        if entry.mine or entry.label is not Label.INTERVIEW_UPDATE or keys_of(entry):
            return []
        waiting = [p for p in self.processes if _awaits_booking(p, entry.time, self.setting)]
        return waiting if len(waiting) == 1 else []

    def _by_open_test(self, entry: Entry) -> Iterable[Process]:
        """A testing service that names no company confirms the only test of its own that is open."""
        received = entry.says(Signal.TEST_RECEIVED) or entry.reading.has_test
        if entry.mine or not received or keys_of(entry):
            return []
        waiting = [p for p in self.processes if _awaits_test(p, entry, self.setting)]
        return waiting if len(waiting) == 1 else []

    # bounces

    def _bounce(self, reading: Reading) -> tuple[Placed, ...]:
        """Mark the candidate's mail that came back: it counts as never sent. What brings it is nothing they say."""
        message, notice = reading.message, Entry(reading, reading.label)
        for process in self.processes:
            for place, entry in reversed(list(enumerate(process.entries))):
                if entry.mine and _returned(entry, message):
                    process.entries[place] = replace(entry, bounced=True)
                    self.puzzles.append(Puzzle(notice, (process,)))
                    return (Placed(notice, process),)
        return ()


def matters(placed: Iterable[Placed]) -> bool:
    """Whether a mail can change any decision: it belongs to a process, or perhaps ought to."""
    return any(one.process or one.entry.label is not Label.UNRELATED or _perhaps(one.entry) for one in placed)


def _perhaps(entry: Entry) -> bool:
    second = entry.reading.classification.runner_up
    return second is not None and second.acts


def _applies_anew(entry: Entry) -> bool:
    """A closed process is not woken by a new application: that is a new process (edge case 39)."""
    if entry.says(Signal.WITHDRAWAL_CONFIRMED):
        return False
    return entry.label in _NEW_APPLICATION or entry.says(Signal.OWN_APPLICATION)


def _may_swap_role(entry: Entry, *, thread: bool) -> bool:
    """An invite, a test or an offer may name another role than the application (G27); receipts and refusals may not.

    Any mail may in its own thread, unless it speaks of two applications.
    """
    several = len(entry.reading.classification.statements) > 1
    return (thread and not several) or entry.mine or entry.label in _SWAPPING


def _of_role(entry: Entry, tied: Iterable[Process]) -> list[Process]:
    """The processes for the role a mail names: by its very title, else by one that is decorated or shortened."""
    role, several = entry.role or "", list(tied)
    exact = [p for p in several if any(role_key(role) == role_key(known) for known in p.roles)]
    if exact:
        return exact[-1:]
    alike = [p for p in several if any(same_role(role, known) for known in p.roles)]
    return [p for p in alike if not _another_receipt(entry, p)]


def _another_receipt(entry: Entry, process: Process) -> bool:
    """A receipt for a title that differs from the one they have acknowledged before is for another application."""
    return entry.label is Label.ACKNOWLEDGEMENT and any(
        e.label is Label.ACKNOWLEDGEMENT and e.role and e.reading.says(Signal.RECEIPT) for e in process.entries
    )


def _in_other_words(entry: Entry, live: list[Process]) -> list[Process]:
    """The only process, where it knows its title in another script alone: nobody can tell that it is another job."""
    scripts = {bool(_HAN.search(role)) for process in live for role in process.roles}
    told = len(live) != 1 or bool(_HAN.search(entry.role or "")) in scripts
    return [] if told or _applies_anew(entry) else live


def _has_an_interview_near(process: Process, at: datetime) -> bool:
    slots = (one.slot for one in interviews_of(process, at) if one.slot)
    return any(abs(slot.start - at) <= _NEAR for slot in slots)


def _knows_the_time(process: Process, entry: Entry) -> bool:
    """Whether a mail names the time of an interview that is proposed or arranged in this process."""
    named = {slot.start for news in entry.interviews for slot in (news.slot, news.was) if slot}
    rounds = interviews_of(process, entry.time) if named else ()
    return any(slot.start in named for one in rounds for slot in (one.slot, *one.proposals) if slot)


def _only_its_subject_in_doubt(entry: Entry, process: Process) -> bool:
    """Whether a mail of an interview, or of an offer already made, could at most be one that decides nothing."""
    second = entry.reading.classification.runner_up
    if entry.label is Label.OFFER:
        return any(e.label is Label.OFFER for e in process.entries) and (second is None or not second.acts)
    return entry.label in _INTERVIEW and second is not None and (second in _INTERVIEW or not second.acts)


def _told_by_contact(reading: Reading) -> Reading:
    """A no after real contact, of which it is no matter whether a person or a form says it."""
    return _certain(reading) if reading.classification.runner_up in REJECTIONS else reading


def _certain(reading: Reading) -> Reading:
    """The same reading without the doubt whether it is about hiring at all; it may still set a test as well."""
    second = reading.classification.runner_up
    kept = second if second is Label.ASSESSMENT else None
    return replace(reading, classification=replace(reading.classification, confidence=1.0, runner_up=kept))


def _awaits_booking(process: Process, at: datetime, setting: Setting) -> bool:
    return any(request.label is Label.INTERVIEW_INVITE for request in standing(process, at, setting).requests)


def _awaits_test(process: Process, entry: Entry, setting: Setting) -> bool:
    """Whether a test waits that the sender of this mail has set."""
    tests = [e for e in standing(process, entry.time, setting).requests if e.label is Label.ASSESSMENT]
    return any(_domain(test) == _domain(entry) for test in tests)


def _domain(entry: Entry) -> str:
    sender = entry.reading.message.sender
    return registrable(sender.domain) if sender else ""


def _returned(mine: Entry, bounce: Message) -> bool:
    if mine.id in (bounce.in_reply_to, *bounce.references) or mine.id in bounce.quoted or mine.id in bounce.text:
        return True
    recent = timedelta() <= bounce.time - mine.time <= _BOUNCED_WITHIN
    failed = f"{bounce.header('x-failed-recipients')}\n{bounce.text}".casefold()
    return recent and any(who.address and who.address in failed for who in mine.reading.message.to)


def _obey(process: Process, said: Correction) -> None:
    match said.word:
        case Word.CLOSE | Word.REOPEN:
            process.rulings.append(Ruling(said.at, closed=said.word is Word.CLOSE))
        case Word.RENAME:
            _rename(process, said.value)
        case Word.INTERVIEW | Word.NOT_HELD:
            process.interview_words.append(InterviewWord(said.at, _slot(said.value), process.latest))
        case _:
            pass


def _rename(process: Process, name: str) -> None:
    company, slash, role = (part.strip() for part in name.partition(" / "))
    process.company = company or process.company
    process.role = role if slash and role else process.role


def _slot(value: str) -> Slot | None:
    if not value:
        return None
    start, slash, end = value.partition("/")
    return Slot(datetime.fromisoformat(start), datetime.fromisoformat(end) if slash else None)
