"""Reads which company a mail is about: the employer or agency, never the relay that carried the mail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from followup.core.classify.senders import is_free_mail, is_relay, is_service_name, registrable
from followup.core.model import Address, Classification, Label, Message

_READ = 6_000
_LONGEST = 60
_SHORTEST = 3  # of a domain's name; shorter ones stand anywhere
_SHORTEST = 3  # of a domain's name; shorter ones stand anywhere
_NAME = r"((?!I\b|You\b|We\b)[A-Z0-9][\w&'’+-]{0,30}(?:(?:\.(?=[a-z]{2,3}\b)\w{2,3})|(?: (?:[A-Z0-9&][\w&'’+-]{0,30}|of|and|und|de)){0,4}))"  # noqa: E501 - one pattern
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:[Yy]our application|[Aa]pplication was sent|applying|applied|[Aa]pply|[Aa]pplication) (?:to|at|with) (?:the )?{_NAME}",  # noqa: E501 - one pattern
        rf"(?:role|position|job|post|opening|vacancy|internship|candidacy|interview|interviewed|interviewing|interview process|[Cc]areers?|opportunit\w{{1,3}}|team|employment|call|conversation|working|work|here|us|people|stage|next steps?|offer letter|offer) (?:at|with|from) (?:the )?{_NAME}",  # noqa: E501 - one pattern
        rf"(?:[Ii]nterest in (?:joining |working (?:at|for|with) )?|[Tt]hank you from |[Tt]hanks from |[Uu]pdate from |applying to |on behalf of |invited by |[Mm]essage from |join |[Ww]elcome to |sent to |invitation from |visit to |[Rr]egarding your application at |lead recruiting for |recruit(?:er|ing) (?:at|for|with) |employer, ){_NAME}",  # noqa: E501 - one pattern
        rf"(?:^|\n|[.!?] ){_NAME} (?:invites you|would like|has asked|has invited|has requested|asks |wants to|is inviting|asked you|invited you|has opened|has viewed)",  # noqa: E501 - one pattern
        rf"(?:test|challenge|assessment|interview|games|exam|video) (?:for|from|by|with) {_NAME}",
        rf"(?:^|\n)(?:The )?{_NAME} (?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Hh]iring|HR|[Pp]eople|Careers|Human Resources|[Tt]eam)(?: (?:[Tt]eam|Acquisition|Department|Service|& Culture)){{0,2}}\s{{0,3}}(?:$|\n)",  # noqa: E501 - one pattern
        rf"[Tt]he {_NAME} (?:[Tt]eam|[Rr]ecruiting|[Tt]alent|[Hh]iring)",
        rf"(?:position|role|[a-z]er|[a-z]or|[a-z]st|Manager|Engineer|Developer|Designer|Analyst|Planner|Controller) at {_NAME}",  # noqa: E501 - one pattern
    )
)
_CN_FIRM = r"[\u4e00-\u9fffA-Za-z0-9]{2,14}"
_CN_KIND = r"(?:科技|集团|集團|股份|公司|软件|軟體|物流|传媒|傳媒|教育|医药|醫藥|银行|銀行|数据|數據|智能|出行|网络|網路|电子|電子|咨询|顧問|设计|設計|机器人|数位|數位|学校|材料|汽车|能源|证券|资本|实验室)"  # noqa: E501 - one pattern
_CN_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:我是|来自|來自|这里是|我们是|我們是)({_CN_FIRM}?{_CN_KIND})(?:的|招|人|hr|HR|，|,|。)",
        rf"[「【]({_CN_FIRM}?(?:有限公司|{_CN_KIND}))(?:校园招聘|招聘)?[」】]",
        rf"(?:投递的|投遞的|应聘|加入|参加|參加|关注|關注|对|對|感谢您投递|通过|通過|完成|预约|与|有一场|收到)\s?({_CN_FIRM}?{_CN_KIND})(?=的|！|!|。|，|-|—|简历|在线|本次|\s|校园|2|两)",
        rf"(?:^|\n|】|您好，|你好，)\s?({_CN_FIRM}?{_CN_KIND})\s?(?:邀请|邀您|查看了|觉得|看了您|的)",
    )
)
_HIRING_WORDS = re.compile(
    r"\b(?:careers?|recruiting|recruitment|recruiter|talent(?: acquisition| partner| team)?|hiring|human resources|hr|people(?: team| ops)?"  # noqa: E501 - one pattern
    r"|team|jobs?|notifications?|no-?reply|scheduling|university|campus|early|student|onboarding|department|the|assessments?|admissions)\b"
    r"|校园招聘|社会招聘|招聘团队|招募小組|招募小组|招聘组|招聘系统|招聘|人力资源部|人力资源|人資|人资|人事部|人事|hr",
    re.IGNORECASE,
)
_CARRIER = re.compile(r"\b(?:via|through|using|@|on) (?:.{1,40})$|^.{1,40}? (?:for|on behalf of) ", re.IGNORECASE)
_LEGAL = re.compile(
    r"\b(?:incorporated|inc|limited|ltd|llc|llp|plc|gmbh|ag|kg|se|s\.?a|corporation|corp|company|co|ab|oy|as|bv|nv|pty|srl|spa|kk|holdings?|group)\b\.?"
    r"|股份有限公司|有限责任公司|有限公司|集团公司|集团|集團|股份|公司$",
    re.IGNORECASE,
)
_NOT_A_FIRM = frozenset(
    [
        "i",
        "you",
        "we",
        "the",
        "this",
        "our",
        "your",
        "hi",
        "hello",
        "dear",
        "thanks",
        "thank",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "zoom",
        "teams",
        "skype",
        "google",
        "us",
        "me",
        "hr",
        "it",
        "graduate",
        "programme",
        "program",
        "msc",
        "interview",
        "careers",
        "new",
        "next",
        "team",
        "talent",
        "people",
        "mr",
        "ms",
        "dr",
        "applicant",
        "candidate",
        "linkedin",
        "indeed",
        "recruiting",
        "recruitment",
        "hiring",
        "human",
    ]
)
_ROLE_WORD = re.compile(
    r"\b(?:engineer|developer|analyst|manager|designer|scientist|planner|controller|officer|assistant|lead|intern|architect|specialist|programme|role|position)\b",
    re.IGNORECASE,
)


def company(message: Message, classification: Classification, *, mine: bool = False) -> str | None:
    """The company's name as it is best written in the mail; None where none can be told.

    `mine`: the candidate wrote it, so the company is on the other side.
    """
    if classification.label is Label.UNRELATED:
        return None
    other = _correspondent(message, mine=mine)
    text = f"{message.subject}\n{message.text}"[:_READ]
    names = _candidates(other, text, message)
    return next((name for name in map(_tidy, names) if name), None)


def _correspondent(message: Message, *, mine: bool) -> Address | None:
    """Whoever is not the candidate: the sender, or of his own mail the first recipient."""
    if mine or message.in_sent or not message.sender:
        return next(iter(message.recipients), None)
    return message.sender


def _candidates(other: Address | None, text: str, message: Message) -> Iterator[str]:
    if other:
        yield from _from_display_name(other)
        yield from _from_domain(other, text)
    yield from _from_text(text, message)
    if other and _is_own_domain(other.domain):
        yield registrable(other.domain).partition(".")[0].replace("-", " ").title()


def _is_own_domain(domain: str) -> bool:
    return bool(domain) and not is_relay(domain) and not is_free_mail(domain) and not domain.startswith("unknown.")


def _from_display_name(other: Address) -> Iterator[str]:
    """From "Acme Recruiting", "Acme via Greenhouse", "HackerRank for Acme", 某公司招聘: names that are no person's."""
    name = _CARRIER.sub("", other.name[:_LONGEST]).strip(" ,|-")
    carried = name != other.name.strip()
    bare = _HIRING_WORDS.sub(" ", name.strip("【】[]")).strip(" ,|-:&【】[]　")
    if is_service_name(name) or is_service_name(bare):
        return
    firm = carried or bare != name or (is_relay(other.domain) and "@" not in name) or bool(re.search(_CN_KIND, bare))
    if firm and len(bare) > 1 and not _is_person_at(bare, other):
        yield bare


def _is_person_at(bare: str, other: Address) -> bool:
    first = bare.casefold().split()[0]
    return other.address.startswith(first + ".") or other.address.startswith(first + "+")


def _from_domain(other: Address, text: str) -> Iterator[str]:
    """The domain's name as the mail spells it: cobaltridge.example is "Cobalt Ridge" there."""
    if not _is_own_domain(other.domain):
        return
    label = _squash(registrable(other.domain).partition(".")[0])
    places = [index for index, character in enumerate(text) if character.isalnum()]
    squashed = "".join(text[index].casefold() for index in places)
    if len(label) < _SHORTEST or len(squashed) != len(places):
        return
    at = squashed.find(label)
    while at >= 0:
        start, end = places[at], places[at + len(label) - 1] + 1
        if _is_spelled_name(text, start, end):
            yield text[start:end]
            return
        at = squashed.find(label, at + 1)


def _is_spelled_name(text: str, start: int, end: int) -> bool:
    whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
    address = text[start - 1 : start] in "@./" or (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum())
    return whole and not address and text[start].isupper() and "\n" not in text[start:end]


def _from_text(text: str, message: Message) -> Iterator[str]:
    mine = {word for address in message.recipients for word in address.name.casefold().split()}
    for pattern in (*_PATTERNS, *_CN_PATTERNS):
        for found in pattern.finditer(text):
            if _is_firm(found[1], mine):
                yield found[1]


def _is_firm(name: str, mine: set[str]) -> bool:
    words = name.casefold().split()
    return words[0] not in _NOT_A_FIRM | mine and not is_service_name(name) and not _ROLE_WORD.search(name)


def _tidy(name: str) -> str:
    name = re.sub(r"\s{1,5}", " ", name).strip(" .,:;!-'’")
    name = re.sub(r"(?: (?:of|and|und|de|at|for|Careers|Recruiting|Talent|HR|Hiring|Team)){1,3}$", "", name)
    return "" if is_service_name(name) else name[:_LONGEST]


def company_key(name: str) -> str:
    """What two spellings of one company share: no case, width, legal form, punctuation, "Careers", "招聘"."""
    text = unicodedata.normalize("NFKC", name[:200]).casefold()
    bare = _squash(_LEGAL.sub(" ", _HIRING_WORDS.sub(" ", text)))
    return bare or _squash(text)


def _squash(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
