"""When somebody who is out of office is back, by his automatic answer (edge case 12)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from followup.core.model import Message
from followup.core.read.atoms import fold
from followup.core.read.clauses import around
from followup.core.read.clock import Clock
from followup.core.read.when import Mention, mentions

_LONGEST = timedelta(days=400)
_NEXT_DAY = timedelta(days=1)
_RETURN = re.compile(
    r"\b(?:back|return(?:s|ing)?|resum(?:e|ing)|rejoin(?:ing)?|(?:available|reachable|online|working) again)\b"
    r"|\b(?:reply|respond|answer|read)\b[^.;\n]{0,40}\b(?:on|after|from)\b"
)
_HAN_RETURN = re.compile(r"[^。.!;,\n]{0,8}(?:返回|回来|回來|回到|回公司|恢复|恢復|上班|复工|復工|销假|归来)")
_UNTIL = frozenset({"until", "till", "til", "before"})
_LAST_DAY = frozenset({"through", "thru", "to", "and", "including", "is", "-", "–", "~"})
_FIRST_DAY = frozenset({"from", "between", "since", "starting", "beginning", "of"})
_HAN_LAST_DAY = ("至", "到", "-", "–", "~")
_HAN_FIRST_DAY = ("从", "自", "由")


def back_on(message: Message, clock: Clock) -> date | None:
    """The first day on which the sender is at work again; None where he names none.

    "Back on the 16th" and "away until the 16th" name that day; "from the 9th to the 16th" and "through the 16th" name
    the last day away. The message is an automatic answer: whether it is one is not asked here.
    """
    folded = fold(message.text)
    today = message.time.astimezone(clock.me.zone).date()
    ahead = [one for one in mentions(message.text, message.time, clock) if _is_ahead(one, today)]
    returns = [one.day for one in ahead if one.day and _is_return(folded, one)]
    ends = [end for one in ahead if (end := _end(folded, one))]
    return max(returns or ends, default=None)


def _is_ahead(one: Mention, today: date) -> bool:
    return one.day is not None and today <= one.day <= today + _LONGEST


def _is_return(folded: str, one: Mention) -> bool:
    before, after = _sides(folded, one)
    return bool(_RETURN.search(before) or _HAN_RETURN.match(after)) and not _led_by(before, _UNTIL)


def _end(folded: str, one: Mention) -> date | None:
    """The day after the last day away, or the one that ends it."""
    before, _ = _sides(folded, one)
    if one.day is None or _led_by(before, _FIRST_DAY, _HAN_FIRST_DAY):
        return None
    if _led_by(before, _UNTIL):
        return one.day
    return one.day + _NEXT_DAY if _led_by(before, _LAST_DAY, _HAN_LAST_DAY) else None


def _led_by(before: str, words: frozenset[str], han: tuple[str, ...] = ()) -> bool:
    """Whether such a word stands before a date, a weekday between them or not."""
    near = before[-40:].replace(",", " ").split()[-2:]
    return any(word in words for word in near) or bool(han and before.rstrip().endswith(han))


def _sides(folded: str, one: Mention) -> tuple[str, str]:
    """The sentence before a date, its last 90 characters, and after it."""
    begin, end = around(folded, one.begin, one.end)
    return folded[begin : one.begin][-90:], folded[one.end : end]
