"""Finds the names of firms in English mail whose sender does not tell: capitals, weighed by where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

# What kind of firm it is, as the last word of its name says.
KIND = (
    "(?:Labs?|Analytics|Systems|Software|Technolog(?:y|ies)|Tech|Bank|Health(?:care)?|Foods?|Energy|Media|Studios?|Partners"
    "|Consulting|Group|Insurance|Logistics|Shipping|University|College|School|Hospital|Clinic|Council|Museum|Library|Works"
    "|Robotics|Pharma(?:ceuticals)?|Bio|Biotech|Capital|Motors|Air(?:lines|ways)|Dairy|Farms?|Bakery|Hotels?|Solutions"
    "|Networks?|Security|Interactive|Games|Industries|Education|Institute|Foundation|Trust|Steel|Materials|Electric|Power"
    "|Water|Rail(?:ways?)?|Coffee|Tea|Books|Dental|Mutual|Financial|Ventures|Holdings|Press|Publishing|Design|Digital|Data"
    "|Cloud|Mobility|Aerospace|Marine|Maps|Instruments|Diagnostics|Therapeutics|Sciences|Medical|Care|Homes?|Brewing"
    "|Brewery|Sports|Travel|Freight|Search|Recruitment|Staffing|Textiles|Furniture|Optics|Chemicals|Paper|Toys|Retail"
    "|Outdoors|Garden(?:s|ing)?|Kitchens?|Build(?:ers)?|Construction|Legal|Law|Associates|Aviation|Telecom|Wireless"
    "|Engineering|Housing|Dairies|Biologics|Biosciences|Museums|Services|Advisors|Estates|Distribution|District|Schools"
    "|Cent(?:er|re)s?|Ferries|Fisheries|Supply|Hospice|Shelter|Theatre|Academy|Society|Transit|Airport|Authority|Ministry)"
)
_KIND_LAST = re.compile(rf" {KIND}$")
_RUN = re.compile(r"(?<![\w@.'’/-])[A-Z][\w'’-]{1,24}(?: (?:(?:&|and|of|for|the|de) )?[A-Z][\w'’-]{0,24}){0,5}")
# What somebody does with a firm, and with nothing else.
_DEALING = (
    r"\b(?:considering|considered|joining|contacting|[Gg]reetings from|(?:founder|employee) of|[Mm]y client,?"
    r"|(?:interest(?:ed)?|shown|expressed) in|becoming part of"
    r"|(?:submission|submitted|addition|think) (?:to|of)|(?:training|career) (?:at|with)"
    r"|(?:[Tt]eam|acquisition|recruiting|recruitment) (?:at|for)) (?:the |our )?$"
)
# What comes before a firm, and how sure it makes; "by" and "from" are said of people too.
_BEFORE = (
    (5, re.compile(_DEALING)),
    (4, re.compile(r"\b(?:Company|Employer|Organi[sz]ation|Client): $")),
    (3, re.compile(r"\b(?:at|joining|join|interested in|application to|[Aa]pplying to|employer,?) (?:the |our )?$")),
    (2, re.compile(r"\b(?:of|in|to|for|with|from|[Tt]he|@|within) $|[-–—|:(,@·] ?\Z")),
)
_AFTER = (
    (4, re.compile(r" is an? [Ee]qual")),
    (2, re.compile(r" (?:is|has|will|would|wishes|must|invites|asked|asks|uses|keeps|takes|received|thanks|needs|are)\b|['’]s |[)|] |\)?$")),  # noqa: E501 - one pattern
)  # fmt: skip
_ADDRESSED = re.compile(r"\b(?:Your|You|My|Our|Please)\b")
_HEADS = re.compile(r" ?[:|–—/×]| -|['’]s | <")
_SURE = 5


def standing(subject: str, body: str) -> Iterator[str]:
    """The capitalised names that stand where a firm's does, the best attested first."""
    points: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for text in (subject, body):
        for run in _RUN.finditer(text):
            if _ADDRESSED.search(run[0]):
                continue
            points[run[0]] += _place(text, *run.span()) + 3 * (
                text is subject and not run.start() and bool(_HEADS.match(text, run.end()))
            )
            seen[run[0]] += 1
    for name in points:
        points[name] += 2 * (name in subject and name in body)
        points[name] += min(seen[name] - 1, 2) + (" " in name) + 2 * bool(_KIND_LAST.search(name))
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
