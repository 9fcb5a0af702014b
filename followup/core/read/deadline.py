"""Until when the candidate has to answer an offer, do a test or book a time (contract section 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time

from followup.core.model import Label, Message
from followup.core.read.atoms import fold
from followup.core.read.clauses import around, clause_around, said
from followup.core.read.clock import Clock
from followup.core.read.horizon import Horizon, horizons
from followup.core.read.promise import is_promised
from followup.core.worktime import at_wall

END_OF_DAY, END_OF_BUSINESS = time(23, 59), time(17, 0)
WITH_DEADLINE = frozenset({Label.OFFER, Label.ASSESSMENT, Label.INTERVIEW_INVITE})
SHORTEST_TO_ACT = 12  # hours; less is how long a test takes

_END_OF = (
    r"(?:(?:the )?(?:end|close) of (?:the |your )?(?:day|business|play)(?: on|,)? ?(?:the )?"
    r"|(?:eod|cob|eob|midnight),? ?(?:on )?(?:the )?)?"
)
BY = re.compile(
    r"(?:\b(?:by|before|until|till|through|no later than|not later than|latest(?: by| on)?"
    r"|deadline(?:[a-z ]{0,40}? (?:is|of|on))?|due(?: on| by| date| back)*"
    r"|expir(?:es?|ing|ation|y)(?: date)?(?: on| at| is)?|lapses?(?: on| at)?|clos(?:es?|ing)(?: on| at"
    r"| date)?|on or before|ends?(?: on| at)?"
    rf"|(?:extend|stretch|mov|push|chang)(?:e|ed|ing)?\b[^.\n]{{0,60}} to)[ :,]{{0,3}}(?:the |this )?{_END_OF}"
    rf"|[截止至到](?:时间|日期|时限)?(?:为|是|至|到|:)?[ :]{{0,2}}|截止(?:时间|日期)?(?:为|是|至|到)?[ :]{{0,2}}"
    r"|最晚|最迟|不晚于|不迟于|有效期?(?:至|到|为)?[ :]{0,2}|期限(?:为|是|至)?[ :]{0,2})$"
)
_BEFORE = re.compile(r"[ ]?(?:\)[ ]?)?(?:中午|下班|24点|晚上?)?(?:[之以]前|前|截止|到期|止|失效|为止)")
_FOR = re.compile(
    r"\b(?:within|in the next|in|over the next|valid for|open for|active for|available for|for the next"
    r"|(?:remains?|stays?) (?:valid|open|good) for|stands? for|holds? for"
    r"|good for|expires? in|lapses? in|have|have up to|give you|take)[ ]"
    r"(?:the (?:next|coming) |a |another |up to |exactly |only |at most )?$"
)
_WITHIN = re.compile(r"[ ]?(?:[之以]?[内內]|有效)")
_HAN_VALID = re.compile(r"有效期?(?:限)?(?:为|是)?[ :]{0,2}$")
_BUSINESS_DAY = re.compile(r"\b(?:close|end) of (?:business|play)\b|\bcob\b|\beob\b")
_OFF_WORK = re.compile(r"[ ]?(?:\)[ ]?)?下班[之以]?前")
_TO = re.compile(r"[ ]?(?:[-~至到]|to|until)[ ]?")
_START = re.compile(
    r"\b(?:start(?:ing|s)?(?: date)?|join(?:ing)?|begin(?:ning)?|onboard(?:ing)?|first day"
    r"|come on board)\b[^.,\d\n]{0,40}$"
)
_HAN_START = re.compile(r"入职|到岗|报到|上班")
_OURS = re.compile(
    r"\b(?:we|i|our [a-z ]{2,24}|the team)(?:'ll| will| plan to| aim to| hope to| expect to| should)[a-z ]{0,14}? "
    r"(?:send|get|finali[sz]e|prepare|call|review|share|issue|mail|complete|process|run|have (?:the|a"
    r"|it))\b[^.\n]{0,80}$"
)
_ASKED = re.compile(
    r"\b(?:please|kindly|slots?|confirm|book|choose|pick|select|reply|respond|let (?:us|me) know|get back to"
    r"|schedule|link|expires?"
    r"|deadline|rsvp)\b|请|請|确认|預約|预约|选择|回复|填写|截止|链接|麻烦"
)
# What a length has to be about to be the candidate's: a bonus and a holiday have lengths, too.
_TO_ACT = re.compile(
    r"\b(?:sign(?!-on|ing)|accept|decide|decision|answer|hear|return|complete|finish|submit|valid|open|active|available"
    r"|lapses?|have|think|stands?|holds?|good)\b|答复|有效|失效|完成|签|提交|接受|考虑"
)


def deadline(message: Message, label: Label, clock: Clock) -> tuple[datetime | None, str | None]:
    """The moment (aware) by which the candidate has to act, or why the one that is stated cannot be told.

    A date alone ends at 23:59 of it, "end of business" at 17:00, in the zone named, else on the user's clock. The start
    date, the interview itself and what they promise to do are none of his deadlines.
    """
    if label not in WITH_DEADLINE:
        return None, None
    text = said(message)
    folded = fold(text)
    named = _ends_of_ranges(folded, horizons(text, message.time, clock))
    stated = [found for found in named if _is_deadline(folded, found, label)]
    moments = list(_moments(folded, stated, clock))
    ahead = [moment for moment in moments if moment > message.time]
    trouble = next((found.trouble for found in stated if found.trouble), None)
    value = next(iter(ahead or moments), None)
    return value, None if value else trouble


def _ends_of_ranges(folded: str, found: tuple[Horizon, ...]) -> list[Horizon]:
    """Of "March 3 to March 8" the last day, standing where the range begins."""
    ends = list(found[-1:])
    for one in reversed(found[:-1]):
        if _TO.fullmatch(folded[one.end : ends[-1].begin]) and not folded.endswith("from ", 0, one.begin):
            ends[-1] = replace(ends[-1], begin=one.begin)
        else:
            ends.append(one)
    return ends[::-1]


def _is_deadline(folded: str, found: Horizon, label: Label) -> bool:
    begin, end = around(folded, found.begin, found.end)
    before, after = folded[begin : found.begin], folded[found.end : end]
    if not _is_limit(found, before, after) or is_promised(folded, found) or _OURS.search(before):
        return False
    first, last = clause_around(folded, found.begin, found.end)
    if label is not Label.ASSESSMENT and (_START.search(before) or _HAN_START.search(folded[first:last])):
        return False
    if _ASKED.search(before + after):
        return True
    return label is not Label.INTERVIEW_INVITE and (found.length is None or bool(_TO_ACT.search(before + after)))


def _is_limit(found: Horizon, before: str, after: str) -> bool:
    """Whether the expression stands as the end of something."""
    if found.length is None:
        return bool(BY.search(before[-110:]) or _BEFORE.match(after) or _OFF_WORK.match(after))
    if found.length.unit == "hours" and found.length.amount < SHORTEST_TO_ACT:
        return False
    return bool(
        (_FOR.search(before[-40:]) and not after.startswith(" of "))
        or _WITHIN.match(after)
        or _HAN_VALID.search(before[-10:])
    )


def _moments(folded: str, stated: list[Horizon], clock: Clock) -> Iterator[datetime]:
    for found in stated:
        if found.moment:
            yield found.moment.astimezone(UTC).astimezone(found.zone or clock.me.zone)
        elif found.day:
            closing = END_OF_BUSINESS if _ends_with_business(folded, found) else END_OF_DAY
            yield at_wall(found.day, closing, found.zone or clock.me.zone)


def _ends_with_business(folded: str, found: Horizon) -> bool:
    begin, end = around(folded, found.begin, found.end, reach=40)
    return bool(_BUSINESS_DAY.search(folded[begin:end]) or _OFF_WORK.match(folded[found.end : end]))
