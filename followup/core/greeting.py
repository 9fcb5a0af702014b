"""How to address somebody of whom only a display name is known."""

from __future__ import annotations

import re

_LONGEST = 80
_ENDS = re.compile(r"[|(（\[【<《/]| (?:via|at|from|@|-|–|—) |[-–—@](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[-–—@]")
_HAN = re.compile(r"[\u4e00-\u9fff·]+")
_NOBODY = re.compile(r"[@\d_:\\{}\[\]<>]|no-?reply|do-?not-?reply", re.IGNORECASE)
_TITLES = frozenset({"dr", "prof", "professor", "mr", "ms", "mrs", "mx"})
_OFFICE = frozenset(
    """
    acquisition admin alerts applications ats bot candidate candidates career careers co company contact coordinator
    corp corporation department desk gmbh group hiring hr human inc info interview interviews job jobs limited llc ltd
    mailer news newsletter notification notifications office onboarding operations people recruiter recruiters
    recruiting recruitment resources scheduling service services staffing support system talent team
    undisclosed university
    """.split()  # noqa: SIM905 - a list of sixty quoted words would not be read
)
_HAN_OFFICE = re.compile(
    "招聘|招募|人事|人力|公司|团队|團隊|中心|官方|集团|集團|系统|系統|通知|客服|平台|助手|科技|直聘|面试|面試|校招|社招"
    "|[部组組室网網]$"
)


def spoken_name(display: str | None, company: str | None, language: str) -> str | None:
    """The name that follows "Hi" or stands before 您好, or None where no person can be made out.

    "Dana Fox" and "Fox, Dana (she/her)" give "Dana", "Dr. Dana Fox" gives "Dr. Fox", "Lei Li 李雷" gives "李雷" in
    Chinese. An address, an office, a company or a robot is nobody's name.
    """
    name = _person(display or "", company)
    if not name or _NOBODY.search(name) or _is_company(name, company):
        return None
    han = "".join(_HAN.findall(name))
    latin = _HAN.sub(" ", name).split()
    if han and (language != "en" or not latin):
        return None if _HAN_OFFICE.search(han) or not 1 < len(han) <= 8 else han  # noqa: PLR2004 - 李雷 … 迈克尔·乔丹
    return _given(latin)


def _person(display: str, company: str | None) -> str:
    """What is left of a display name without company, pronouns and relay; "Fox, Dana" the right way round."""
    name = _ENDS.split(display[:_LONGEST].strip(" \"'“”"), maxsplit=1)[0]
    last, comma, first = (part.strip() for part in name.partition(","))
    turned = comma and first and " " not in last and not _is_company(first, company)
    return (first if turned else last).strip(" \"'“”")


def _is_company(name: str, company: str | None) -> bool:
    return bool(company) and set(name.casefold().split()) <= set((company or "").casefold().split())


def _given(words: list[str]) -> str | None:
    """The given name; with a title the family name; the whole name where the given one is an initial."""
    plain = [word.strip(".").casefold() for word in words]
    if not 1 <= len(words) <= 5 or not _OFFICE.isdisjoint(plain):  # noqa: PLR2004 - longer is a sentence
        return None
    if plain[0] in _TITLES:
        return f"{words[0]} {_cased(words[-1])}" if len(words) > 1 else None
    if "." in words[0] or len(words[0]) == 1:
        return " ".join(words) if len(words) > 1 else None
    return _cased(words[0]) if words[0][0].isalpha() else None


def _cased(word: str) -> str:
    shouted = word.isupper() and len(word) > 3  # noqa: PLR2004 - JP and DJ stay as they are
    return word.capitalize() if shouted or word.islower() else word
