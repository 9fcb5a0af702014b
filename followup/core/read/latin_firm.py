"""Finds the names of firms in English mail whose sender does not tell: capitals, weighed by where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_RUN = re.compile(r"(?<![\w@.'’/-])[A-Z][\w'’-]{1,24}(?: (?:(?:&|and|of|for|the|de) )?[A-Z][\w'’-]{0,24}){0,5}")
# What comes before a firm, and how sure it makes; "by" and "from" are said of people too.
_BEFORE = (
    (4, re.compile(r"\b(?:Company|Employer|Organi[sz]ation|Client): $")),
    (3, re.compile(r"\b(?:at|joining|join|interested in|application to|[Aa]pplying to|employer,?) (?:the |our )?$")),
    (2, re.compile(r"\b(?:of|in|to|for|with|from|[Tt]he|@|within) $|[-–—|:(,@·] ?$")),
)
_AFTER = (
    (4, re.compile(r" is an? [Ee]qual")),
    (3, re.compile(r" (?:Careers|HR|Human Resources|Talent|Recruiting|Recruitment|Resourcing|People)\b")),
    (2, re.compile(r" (?:is|has|will|would|wishes|must|invites|asked|asks|uses|keeps|takes|received|thanks|needs|are)\b|['’]s |[)|] |\)?$")),  # noqa: E501 - one pattern
)  # fmt: skip
_ADDRESSED = re.compile(r"\b(?:Your|You|My|Our|Please)\b")
_HEADS = re.compile(r" ?[:|–—/×]| -|['’]s | <")
_FIELD = re.compile(r" ?[:：]")
_SURE = 5


def standing(subject: str, body: str) -> Iterator[str]:
    """The capitalised names that stand where a firm's does, the best attested first."""
    points: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for text in (subject, body):
        for run in _RUN.finditer(text):
            if (text is body and _FIELD.match(text, run.end())) or _ADDRESSED.search(run[0]):
                continue
            points[run[0]] += _place(text, *run.span()) + 3 * (
                text is subject and not run.start() and bool(_HEADS.match(text, run.end()))
            )
            seen[run[0]] += 1
    for name in points:
        points[name] += 2 * (name in subject and name in body)
        points[name] += min(seen[name] - 1, 2) + (" " in name)
    return (name for name, total in points.most_common() if total >= _SURE)


def _place(text: str, start: int, end: int) -> int:
    before = text[max(0, start - 24) : start]
    after = text[end : end + 24]
    line_opens = before.rstrip(" -–—").endswith("\n") or not before
    alone = line_opens and (not after or after.startswith("\n"))
    return (
        next((score for score, pattern in _BEFORE if pattern.search(before)), 0)
        + next((score for score, pattern in _AFTER if pattern.match(after)), 0)
        + 2 * alone
    )
