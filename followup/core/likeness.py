"""Two mails from one form: the same system's words, with other names, roles, dates and links in them."""

from __future__ import annotations

import hashlib
import re

from followup.core.classify.senders import registrable
from followup.core.model import Message

SHORTEST = 120  # letters that must be alike: less is said by many a person in the same words
_VARIABLE = re.compile(r"\S{0,80}[\d@/_]\S{0,80}|(?<![.!?。！？\n] )(?<!^)\b[A-Z][\w'’-]{0,40}", re.MULTILINE)
_QUOTED = re.compile(r"[【「『《“\"‘][^】」』》”\"’\n]{1,60}[】」』》”\"’]|[A-Za-z0-9]{1,40}(?=[\u4e00-\u9fff])")
_GREETING = re.compile(r"\A[^\n]{0,40}\n")
_LETTERS = re.compile(r"[^\W\d_]+")


def template(message: Message) -> str | None:
    """A mark that mails from one form share, or None where a mail is too short to be told from a personal one.

    The greeting, numbers, links, quoted names and capitalised words are left out of the comparison.
    """
    body = _GREETING.sub("", message.text)
    words = " ".join(_LETTERS.findall(_VARIABLE.sub(" ", _QUOTED.sub(" ", body)).casefold()))
    if message.sender is None or len(words) < SHORTEST // (2 if _chinese(words) else 1):
        return None
    return hashlib.sha256(f"{registrable(message.sender.domain)}\n{words}".encode()).hexdigest()[:24]


def _chinese(words: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in words[:40])
