"""Who stands on the other side of a mail: company, domains and people, and when two names are one employer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from followup.core.classify.senders import is_free_mail, is_no_reply, is_relay, registrable
from followup.core.model import Address
from followup.core.process import Entry, Process
from followup.core.read.company import clients, company_key
from followup.core.read.role import same_role
from followup.core.read.romanised import spells
from followup.core.setting import Setting

_AGENCY = re.compile(
    r"\b(?:recruit\w{0,10}|staffing|talent|search|headhunt\w{0,6}|personnel|resourcing|placement|associates)\b"
    r"|猎头|獵頭|人才|人力|人事顾问",
    re.IGNORECASE,
)
_TELLING_SIGNS = 4  # of a Chinese name, likewise
_TELLING = 5  # letters, from which on the first word of a name is hardly chance


def learn(process: Process, entry: Entry, setting: Setting) -> None:
    """What a mail shows about its process: names, domains, people, calendar ids."""
    _learn_name(process, entry)
    process.role = process.role or entry.role
    process.company_keys |= keys_of(entry)
    process.domains |= domains_of(entry, setting)
    process.people |= {who.address for who in (*people_of(entry, setting), *_named(entry))}
    process.uids |= {event.uid for event in entry.reading.message.calendar if event.uid}
    if entry.role:
        process.roles.add(entry.role)


def _learn_name(process: Process, entry: Entry) -> None:
    """Take the first name; a better one for a guess, the employer's for its agency's (edge case 38)."""
    name = _company(entry)
    if not name:
        return
    guess = _is_guess(name, entry)
    agent = is_agency(process.company) or name in clients(entry.reading.message.text)
    hidden = agent and not entry.mine and not keys_of(entry) & process.company_keys
    if not process.company or (not guess and (process.guessed or hidden)):
        process.company, process.guessed = name, guess


def _is_guess(name: str, entry: Entry) -> bool:
    """Whether the name is only read off an address: nobody wrote it so."""
    message = entry.reading.message
    writers = (*message.recipients, *([message.sender] if message.sender else []))
    written = " ".join((*(who.name for who in writers), message.subject, message.text))
    label = name.casefold().replace(" ", "")
    return name not in " ".join(written.split()) and any(label in who.domain.replace("-", "") for who in writers)


def _named(entry: Entry) -> Iterator[Address]:
    """Interviewers named with their address: the candidate may write to them before they do."""
    return (who for news in entry.interviews for who in news.interviewers if who.address)


def is_agency(company: str | None) -> bool:
    """Whether a name hides an employer (edge case 38): the process is the agency's and the role's."""
    return company is not None and bool(_AGENCY.search(company))


def may_be_another_client_s(process: Process, entry: Entry) -> bool:
    """Whether a mail about another role may be about another client of the agency whose process it is."""
    if is_agency(process.company):
        return True
    keys = keys_of(entry)
    return bool(keys) and not keys & process.company_keys and any(map(is_agency, process.company_keys))


def by_a_shorter_name(process: Process, entry: Entry) -> bool:
    """Whether one name begins the other, as Acme and Acme Energy, and the role is the same (edge case 37)."""
    if not entry.role or not process.company or not any(same_role(entry.role, role) for role in process.roles):
        return False
    names = process.company, _company(entry) or ""
    if any(map(_in_han, names)):
        brief, full = sorted(map(company_key, names), key=len)
        return len(brief) >= _TELLING_SIGNS and full.startswith(brief)
    short, long = sorted((name.casefold().split() for name in names), key=len)
    return bool(short) and long[: len(short)] == short and len(short[0]) >= _TELLING


def is_of_a_named_employer(process: Process, entry: Entry, setting: Setting) -> bool:
    """Whether a stranger's own domain spells an employer that others named in Chinese (edge cases 37, 38)."""
    if entry.mine:
        return False
    labels = {domain.partition(".")[0] for domain in domains_of(entry, setting) - process.domains}
    return any(spells(label, name) for label in labels for name in process.company_keys)


def _company(entry: Entry) -> str | None:
    """The company a mail names, unless it is the name of somebody who takes part."""
    name = entry.reading.company
    people = {who.name.casefold() for news in entry.reading.interviews for who in news.interviewers}
    people |= {guest.who.name.casefold() for event in entry.reading.message.calendar for guest in event.attendees}
    return None if name and name.casefold() in people else name


def keys_of(entry: Entry) -> set[str]:
    """The company's name without case, legal form and the like; empty where none is named."""
    name = _company(entry)
    key = company_key(name) if name else ""
    return {key} if key else set()


def _parties(entry: Entry, setting: Setting) -> Iterator[Address]:
    """Everybody on the other side: their sender and calendar, or those the candidate writes to."""
    message = entry.reading.message
    calendar = (
        who
        for event in message.calendar
        for who in chain([event.organizer] if event.organizer else [], (a.who for a in event.attendees))
    )
    sender = [message.sender] if message.sender else []
    for who in chain(message.to if entry.mine else sender, () if entry.mine else message.reply_to, calendar):
        if who.address and not setting.policy.me.owns(who):
            yield who


def domains_of(entry: Entry, setting: Setting) -> set[str]:
    """The registrable domains of their own that take part: no relay's, nobody's free mail."""
    found = {registrable(who.domain) for who in _parties(entry, setting)}
    return {domain for domain in found if domain and not is_relay(domain) and not is_free_mail(domain)}


def people_of(entry: Entry, setting: Setting) -> list[Address]:
    """Those on the other side who may be persons: no robot, no relay."""
    return [w for w in _parties(entry, setting) if not is_no_reply(w.address) and not is_relay(registrable(w.domain))]


def same_employer(one: Process, other: Process) -> bool:
    """Whether two processes are with the same company, as far as names and domains tell."""
    return same_company(one, other.company_keys, other.domains)


def same_company(process: Process, keys: set[str], domains: set[str]) -> bool:
    """By name; by domain, unless the names differ and neither is the domain's own (an agency with two clients)."""
    if process.company_keys & keys:
        return True
    return bool(process.domains & domains) and may_be(process, keys, domains)


def may_be(process: Process, keys: set[str], domains: set[str]) -> bool:
    """Whether the names do not speak against one company: one is unknown, or they are two names of it."""
    if not keys or not process.company_keys or process.company_keys & keys:
        return True
    names, shared = keys | process.company_keys, process.domains & domains
    return any(_named_after(name, domain) for name in names for domain in shared) or _two_scripts(names)


def _named_after(name: str, domain: str) -> bool:
    label = domain.partition(".")[0].replace("-", "")
    squashed = "".join(ch for ch in name if ch.isalnum())
    return bool(squashed) and (squashed in label or label in squashed or spells(label, name))


def _two_scripts(names: set[str]) -> bool:
    return len(set(map(_in_han, names))) > 1


def _in_han(name: str) -> bool:
    return any("\u4e00" <= ch <= "\u9fff" for ch in name)
