"""Two mails from one form: the same system's words, with other names, roles, dates and links in them."""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise

from followup.core.classify.senders import registrable
from followup.core.model import Message

SHORTEST = 120  # letters that must be alike (half in Chinese): less is said by many a person in the same words
_GREETING = re.compile(r"\A[^\n]{0,40}\n")
_QUOTES = re.compile(r"[【】「」『』《》“”\"]")
_VARIABLE = re.compile(r"[\d@/_]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-z]+")
_HAN = re.compile(r"[\u4e00-\u9fff]")


def template(message: Message) -> str | None:
    """A mark that mails from one form share, or None where a mail is too short to be told from a personal one.

    The greeting, numbers, links, quoted names and capitalised words are left out of the comparison.
    """
    unquoted = " ".join(_QUOTES.split(_GREETING.sub("", message.text))[::2])
    words = _chinese(unquoted) if _HAN.search(unquoted) else _fixed(unquoted)
    if message.sender is None or len(words) < SHORTEST // (2 if _HAN.search(words) else 1):
        return None
    return hashlib.sha256(f"{registrable(message.sender.domain)}\n{words}".encode()).hexdigest()[:24]


def _chinese(text: str) -> str:
    return _LATIN.sub("", "".join(_LETTERS.findall(text.casefold())))


def _fixed(text: str) -> str:
    """The words that stand in every mail of the form: no numbers, no links, no names."""
    tokens = [". ", *text.split()]
    kept = (word for before, word in pairwise(tokens) if not _VARIABLE.search(word) and not _is_name(word, before))
    return " ".join(letters for word in kept for letters in _LETTERS.findall(word.casefold()))


def _is_name(word: str, before: str) -> bool:
    return word[:1].isupper() and before.rstrip()[-1:] not in {".", "!", "?", ":"}
