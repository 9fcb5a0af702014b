"""How a draft names firm and job: no agency as the employer (edge case 38), no other role than was spoken of (G27)."""

from __future__ import annotations

import re

from followup.core.classify.senders import registrable
from followup.core.employer import is_agency
from followup.core.interviews import Interview
from followup.core.process import Entry, Process
from followup.core.read.company import company_key
from followup.core.read.role import same_role
from followup.core.signs import plain

_FOR_ANOTHER = re.compile(
    r"\b(?:my|our|the|a|this|your) (?:[a-z-]{1,20} ){0,2}client (?:wants|would|is|has|are|loved|liked|likes|asks|asked"
    r"|needs|interview|company|meeting|in|to see|to meet|and|who|,)|\b(?:my|confidential|a) client\b"
    r"|\bon behalf of (?:a|my|our|one of our) clients?\b|\bretained by\b|猎头|(?:我们|我)的?(?:一家|一个)?客户|客户公司|客户方"  # noqa: E501 - one pattern
)


def employer(process: Process) -> str | None:
    """The company where the job is, or None where only the agency's name is known."""
    name = process.company
    return None if is_agency(name) or any(_hires_for_another(entry, name) for entry in process.entries) else name


def _hires_for_another(entry: Entry, name: str | None) -> bool:
    """Whether the writer, of the house of this name, speaks of the client who hires."""
    message = entry.reading.message
    if entry.mine or not name or not message.sender or not _FOR_ANOTHER.search(plain(message.text).casefold()):
        return False
    house = registrable(message.sender.domain).partition(".")[0].replace("-", "")
    key = "".join(sign for sign in company_key(name) if sign.isalnum())
    return bool(key) and (key in house or house in key or _initials(name) == house)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.casefold().split() if word[0].isalnum())


def role_spoken_of(process: Process, one: Interview) -> str | None:
    """The role at that interview: what its own mails name, else the process's; None where they name several."""
    theirs = [entry for entry in process.entries if not entry.mine and entry.time <= (one.end or one.known)]
    firm = set((process.company or "").casefold().split())
    of_it = [role for entry in one.entries if not entry.mine and (role := entry.role) and not _within(role, firm)]
    named = of_it or [role for entry in theirs if (role := entry.role) and not _within(role, firm)]
    if not named or not process.role:
        return process.role
    if not all(same_role(role, named[0]) for role in named):
        return None
    return process.role if same_role(named[0], process.role) else named[-1]


def _within(role: str, firm: set[str]) -> bool:
    """Whether what was read as a role is but a part of the company's name."""
    return set(role.casefold().split()) <= firm
