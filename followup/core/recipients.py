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


@dataclass(frozen=True)
class Recipient:
    """A person to write to, and the mail of theirs to answer (None: a new thread)."""

    who: Address
    parent: Entry | None
    interviewed: bool = True


def reply_address(message: Message, me: Me) -> Address | None:
    """The address that answers this mail, or None.

    Reply-To counts on the sender's own registrable domain, or where a relay made a token that stands for one person.
    Never no-reply, a list, a shared relay address or the candidate.
    """
    sender = message.sender
    if sender is None or message.header("list-id") or me.owns(sender):
        return None
    for who in (*message.reply_to, sender):
        if _stands_for_a_person(who, sender) and not me.owns(who):
            return who if who.name else Address(sender.name, who.address)
    return None


def _stands_for_a_person(who: Address, sender: Address) -> bool:
    if not who.address or is_no_reply(who.address):
        return False
    domain = registrable(who.domain)
    if is_relay(domain):
        return _token(who.address) and bool(who.name or sender.name)
    return who is sender or domain == registrable(sender.domain)


def _token(address: str) -> bool:
    """Whether a local part looks made for one conversation: long, with digits."""
    local = address.partition("@")[0]
    return len(local) >= 12 and any(ch.isdigit() for ch in local)  # noqa: PLR2004 - shorter is a shared mailbox


def counterpart(process: Process, at: datetime, me: Me) -> Recipient | None:
    """The last person of theirs who wrote in this process up to `at`, and his last mail."""
    for entry in _theirs(process, at):
        who = reply_address(entry.reading.message, me)
        if who and entry.personal:
            return Recipient(who, entry)
    return None


def interviewers(process: Process, one: Interview, at: datetime, me: Me) -> tuple[Recipient, ...]:
    """Each person who interviewed and whose address is known; else the person who arranged it."""
    known = {who.address: who for name in one.interviewers if (who := _known(name, process, me))}
    met = [Recipient(who, _last_from(who, process, at)) for who in known.values() if not is_no_reply(who.address)]
    if met:
        return tuple(met)
    arranger = _arranger(process, one, at, me)
    return (arranger,) if arranger else ()


def _arranger(process: Process, one: Interview, at: datetime, me: Me) -> Recipient | None:
    for entry in reversed(one.entries):
        who = None if entry.mine or not entry.personal else reply_address(entry.reading.message, me)
        if who:
            return Recipient(who, _last_from(who, process, at) or entry, interviewed=False)
    found = counterpart(process, at, me)
    return found and Recipient(found.who, found.parent, interviewed=False)


def _known(named: Address, process: Process, me: Me) -> Address | None:
    """A named interviewer with his address: given with the name, or the one he wrote from in this process."""
    if named.address:
        domain = registrable(named.domain)
        return None if me.owns(named) or is_relay(domain) else named
    wanted = named.name.casefold()
    for entry in process.entries:
        who = None if entry.mine else reply_address(entry.reading.message, me)
        if who and wanted and who.name.casefold() == wanted:
            return who
    return None


def _last_from(who: Address, process: Process, at: datetime) -> Entry | None:
    return next((entry for entry in _theirs(process, at) if _wrote(who, entry.reading.message)), None)


def _wrote(who: Address, message: Message) -> bool:
    return any(other and other.address == who.address for other in (message.sender, *message.reply_to))


def _theirs(process: Process, at: datetime) -> Iterator[Entry]:
    """Their mails up to `at`, the last first."""
    return (entry for entry in reversed(process.entries) if not entry.mine and entry.time <= at)
