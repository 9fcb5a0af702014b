"""To whom a draft may go (contract section 2, "To whom"). When in doubt: to nobody (P2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from followup.core.classify.senders import is_no_reply, is_relay, registrable
from followup.core.interviews import Interview
from followup.core.model import Address, Message
from followup.core.policy import Me
from followup.core.process import Entry, Process
from followup.core.read.people import is_shared, names_a_person

_LISTS = frozenset({"googlegroups.com", "groups.io", "freelists.org"})


@dataclass(frozen=True)
class Recipient:
    """A person to write to, and the mail of theirs to answer (None: a new thread)."""

    who: Address
    parent: Entry | None
    interviewed: bool = True


def answerable(entry: Entry, me: Me) -> Address | None:
    """The person of theirs who is answered by answering this mail, or None: a robot, a list, the candidate himself.

    Reply-To counts on the sender's own registrable domain, or where a relay made a token that stands for one person.
    """
    who = entry.reading.contact
    if entry.mine or who is None or me.owns(who) or entry.reading.message.header("list-id"):
        return None
    return who if entry.personal or is_relay(who.domain) else None  # a relay writes its form mail for persons, too


def counterpart(process: Process, at: datetime, me: Me) -> Recipient | None:
    """The last person of theirs who wrote in this process up to `at`, and his last mail."""
    writers = ((answerable(entry, me), entry) for entry in _theirs(process, at))
    return next((Recipient(who, entry) for who, entry in writers if who), None)


def interviewers(process: Process, one: Interview, at: datetime, me: Me) -> tuple[Recipient, ...]:
    """Each person who interviewed and whose address is known; else the person who arranged it."""
    known = {who.address: who for named in one.interviewers if (who := _known(named, process, at, me))}
    if known:
        return tuple(Recipient(who, _last_from(who, process, at)) for who in known.values())
    arranger = _arranger(process, one, at, me)
    return (arranger,) if arranger else ()


def _arranger(process: Process, one: Interview, at: datetime, me: Me) -> Recipient | None:
    """Who arranged it, else the last who wrote; no shared mailbox, unless it goes by a person's name."""
    for entry in (*reversed(one.entries), *_theirs(process, at)):
        who = answerable(entry, me)
        if who and (names_a_person(who) or not is_shared(who.address)):
            return Recipient(who, _last_from(who, process, at) or entry, interviewed=False)
    return None


def _known(named: Address, process: Process, at: datetime, me: Me) -> Address | None:
    """A named interviewer with his address: given with the name, or the one he alone wrote from in this process."""
    if named.address:
        return named if is_person(named) and not me.owns(named) else None
    wanted = _words(named.name)
    writers = {who.address: who for entry in _theirs(process, at) if (who := answerable(entry, me))}
    meant = [who for who in writers.values() if wanted and wanted <= _words(who.name)]
    return meant[0] if len(meant) == 1 else None


def is_person(who: Address) -> bool:
    """Whether an address in a calendar entry or a text is somebody's own: no robot, room, list or relay."""
    domain = registrable(who.domain)
    shared = is_shared(who.address) or domain in _LISTS
    return bool(who.address) and not (shared or is_no_reply(who.address) or is_relay(domain))


def _words(name: str) -> set[str]:
    return set(name.casefold().replace(",", " ").split())


def _last_from(who: Address, process: Process, at: datetime) -> Entry | None:
    return next((entry for entry in _theirs(process, at) if _wrote(who, entry.reading.message)), None)


def _wrote(who: Address, message: Message) -> bool:
    return any(other and other.address == who.address for other in (message.sender, *message.reply_to))


def _theirs(process: Process, at: datetime) -> Iterator[Entry]:
    """Their mails up to `at`, the last first."""
    return (entry for entry in reversed(process.entries) if not entry.mine and entry.time <= at)
