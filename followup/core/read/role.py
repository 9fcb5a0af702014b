"""Reads which job a mail is about, and compares job titles as people shorten and decorate them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from followup.core.model import Classification, Label, Message

_NOUN = (
    r"(?:Engineer|Developer|Programmer|Analyst|Manager|Designer|Scientist|Architect|Consultant|Specialist|Officer|Planner"
    r"|Administrator|Assistant|Associate|Coordinator|Director|Lead|Head|Accountant|Controller|Partner|Executive|Intern"
    r"|Internship|Technician|Researcher|Editor|Writer|Marketer|Strategist|Representative|Advisor|Adviser|Nurse|Teacher"
    r"|Lecturer|Professor|Tester|Recruiter|Producer|Operator|Supervisor|Buyer|Clerk|Dispatcher|Economist|Trader|Actuary"
    r"|Translator|Trainee|Apprentice|Owner|Master|Principal|Fellow|Agent|Chemist|Physicist|Biologist|Statistician"
    r"|Paralegal|Lawyer|Counsel|Solicitor|Chef|Driver|Mechanic|Electrician|Librarian|Copywriter|Animator|Artist|CEO|CFO"
    r"|CTO|COO|CMO|VP|PM|SRE|DBA|SDE|SWE|Programme|Program|Scheme|Werkstudent|Praktikant|Entwickler|Ingenieur)"
)
_ANY = r"[A-Z][\w.+#/&'’-]{0,18}(?: (?:[A-Z0-9&][\w.+#/&'’-]{0,18}|of|and|for|in|-|–)){0,4}"
_ASKED = r"(?:role|position|post|job|vacancy|opening|opportunity|internship|requisition|placement)"
_HEAD = re.compile(rf"\b{_NOUN}(?![a-z])(?: (?:I{{1,3}}|IV|V|[1-5])\b)?")
_PART = re.compile(r"[A-Z0-9][\w.+#/&'’-]{0,24},?|of|and|&|for|in|-|–|/|und|de")
_TAIL = re.compile(
    r"(?:,| -| –| of| for| in) (?:[A-Z][\w+#&/-]{1,24})(?: (?:[A-Z&][\w+#&/-]{0,24}|of|and)){0,3}| \([A-Z][\w &/+-]{1,30}\)"  # noqa: E501 - one pattern
)
_BEFORE = re.compile(
    rf"(?:{_ASKED}|title|applications?|applied|applying|apply|applicant|interest|considered|interviews?|interviewing|candidacy"
    r"|candidate|search|looking|appoint you|join .{0,30}|hire|hiring|job|requisition|shortlist)"
    r":?(?: (?:of|for|to|as|in|is))?(?: (?:the|our|a|an|open|new)){0,2}(?: (?:role|position|post|job|vacancy|opening)"
    r"(?: of| as| for)?)?(?: (?:the|a|an))? ?(?:\d{3,9} )?[\"“「]?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[\"”]? (?:{_ASKED}|scheme)\b")
_PATTERNS = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (6, rf"(?im:^ {{0,4}}(?:role|position|job title|title|vacancy|job)) ?: {{0,3}}({_ANY})"),
        (5, rf"\b(?:[Tt]he|[Oo]ur|above|[Aa]n?|this) ({_ANY}) (?:{_ASKED}|scheme)\b"),
        (4, rf"\bappl(?:ication|ied|ying) (?:for|to) (?:the |our |a )?(?:position of |role of |post of )?({_ANY})"),
    )
)
_CN_NOUN = (
    r"(?:工程师|工程師|经理|經理|专员|專員|分析师|分析師|主管|总监|总監|设计师|設計師|顾问|顧問|助理|开发|開發|运营|營運|会计|會計|翻译|翻譯|教师|教師|策划"
    r"|企劃|实习生|實習生|架构师|架構師|研究员|研究員|编辑|編輯|讲师|负责人|負責人|培训生|管培生|代表|秘书|律师|护士|医生|出纳|店长|文员|程序员|科学家"
    r"|产品|测试|前端|后端|客服|销售|采购|法务|人员|司机|规划)"
)
_CN_HEAD = re.compile(rf"{_CN_NOUN}{{1,3}}(?:[（(][^()（）\n]{{1,16}}[)）])?")
_CN_PART = re.compile(r"[\u4e00-\u9fffA-Za-z0-9+#/·&.]")
_CN_WORDS = re.compile(
    r".{0,20}(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵|面试|面試|录用您|录用你|担任|擔任|竞聘|职称|職稱|为|為|的|了|我司|本公司|敝司|本司|貴司|贵司"
    r"|您|你|是|一个|一名|几名|数名|聘|招|找|与|与您|对|进入|進入|本次|关于|關於|恭喜|做|位|适合|向)"
)
_CN_ASKED = re.compile(r"[」】』]?(?:岗|崗|职位|職位|职务|職務|职缺|職缺|一职|一職|机会|機會)")
_CN_ASKING = re.compile(
    r"(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵|录用您|担任|擔任|竞聘|职称为|職稱為)[^，。！\n]{0,14}$|[-—|｜·「【]\s?$"
)
_CN_PATTERNS = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (6, r"(?:职位|職位|岗位|崗位|职务|職務)(?:名称|名稱)? ?[:：] ?[「【]?([^\s，。,;；「」【】]{2,20})"),
        (
            5,
            r"(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵)[^「【『，。\n]{0,12}[「【『]([^「」【】『』\n]{2,24})[」】』]",
        ),
    )
)
_NOT_A_ROLE = re.compile(
    r"^(?:Hiring|Talent|Recruiting|Recruitment|Account Manager Team|People|HR|Human|Head of (?:People|Talent|HR)|Your|Our|Dear"  # noqa: E501 - one pattern
    r"|Next|Interview|Thank|Thanks|Hi|Hello|The|This|We|I|Senior Recruiter|Recruiter|Project Lead|Director of Talent)\b"
    r"|Recruiter|Recruiting|Talent|招聘|面试|部门|用人|项目负责人|业务负责人|技术负责人|HR|人力资源|候选人"
)
_READ = 6_000
_SHORTEST_CN = 3  # characters of a title that nothing announces


@dataclass(frozen=True, slots=True)
class Mention:
    """A job title as it stands at a place of the text (subject, line feed, text)."""

    title: str
    start: int
    weight: float


def role(message: Message, classification: Classification) -> str | None:
    """The job the mail is about, as it is written there; None where it names none."""
    if classification.label is Label.UNRELATED:
        return None
    found = list(mentions(f"{message.subject}\n{message.text}"))
    if not found:
        return None
    return max(found, key=lambda mention: (mention.weight, -mention.start)).title


def mentions(text: str) -> Iterator[Mention]:
    """The job titles a text names, each with the weight of the way it is named."""
    text = text[:_READ]
    for start, end, weight in (
        *_framed(text, _PATTERNS),
        *_headed(text),
        *_framed(text, _CN_PATTERNS),
        *_cn_headed(text),
    ):
        title = _trim(text[start:end])
        if title and not _NOT_A_ROLE.search(title):
            yield Mention(title, start, weight)


def _framed(text: str, patterns: tuple[tuple[int, re.Pattern[str]], ...]) -> Iterator[tuple[int, int, float]]:
    """Titles told by what stands around them, whatever they are made of."""
    for weight, pattern in patterns:
        for found in pattern.finditer(text):
            yield *found.span(1), weight


def _headed(text: str) -> Iterator[tuple[int, int, float]]:
    """Titles told by their noun: Engineer with the capitals before it."""
    for head in _HEAD.finditer(text):
        start = _left_end(text, head.start())
        tail = _TAIL.match(text, head.end())
        end = tail.end() if tail else head.end()
        asked = _AFTER.match(text, head.end())
        named = asked or _BEFORE.search(text[max(0, start - 70) : start])
        yield start, head.end() if asked else end, 5 if named else 2


def _left_end(text: str, position: int) -> int:
    """Where a title begins whose noun stands at a position: six words before it at most, on its line."""
    for _ in range(6):
        space = position - 1
        if space < 0 or text[space] != " ":
            return position
        begin = max(text.rfind(" ", max(0, space - 26), space), text.rfind("\n", max(0, space - 26), space)) + 1
        if not _PART.fullmatch(text, begin, space):
            return position
        position = begin
    return position


def _cn_headed(text: str) -> Iterator[tuple[int, int, float]]:
    """Chinese titles: a noun of the trade with what qualifies it."""
    for head in _CN_HEAD.finditer(text):
        start = head.start()
        while start > max(0, head.start() - 14) and _CN_PART.match(text, start - 1):
            start -= 1
        words = _CN_WORDS.match(text, start, head.start())
        start = words.end() if words else start
        named = _CN_ASKED.match(text, head.end()) or _CN_ASKING.search(text[max(0, start - 24) : start])
        if named or head.end() - start > _SHORTEST_CN:
            yield start, head.end(), 5 if named else 1


def _trim(title: str) -> str:
    title = re.sub(
        r"^(?:the|our|a|an|for|of|in|and|我司|本公司|的|贵司|与|您的|了)\s{0,2}", "", title.strip(" -–—,.:;\"“”'/&")
    )
    title = re.split(r" at | with | here | \(?Req\b| - Sam |\bjob \d| and ", title)[0]
    return re.sub(r" (?:of|and|for|in|the|-|–|&|at|role|position|job|opening|vacancy)$", "", title).strip(" -–—,")


_MARKS = re.compile(
    r"[(（\[](?:[mwfdxh]\s?[/|,]\s?){1,3}[mwfdxh][)）\]]|[(（\[](?:all genders|req[^)）\]]{0,20}|[a-z]{0,4}[-/ ]?\d[\w/-]{0,15})[)）\]]"  # noqa: E501 - one pattern
    r"|\b(?:req|job|jr|r|id)[-# .]{0,2}\d{3,12}\b|^\d{3,12}\s{0,2}[-:]?\s{0,2}|\b\d{4,12}\b"
)
_SPELLED = {
    "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "mgr": "manager", "eng": "engineer", "dev": "developer",  # noqa: E501 - one pattern
    "swe": "software engineer", "sde": "software engineer", "sre": "site reliability engineer", "pm": "product manager",
    "qa": "quality assurance", "ml": "machine learning", "vp": "vice president", "assoc": "associate", "asst": "assistant",  # noqa: E501 - one pattern
    "admin": "administrator", "frontend": "front end", "backend": "back end", "fullstack": "full stack", "i": "1",
    "ii": "2", "iii": "3", "iv": "4", "&": "and",
}  # fmt: skip
_LEVELS = frozenset(
    [
        "senior",
        "junior",
        "lead",
        "principal",
        "staff",
        "head",
        "intern",
        "internship",
        "trainee",
        "director",
        "graduate",
        "working",
        "student",
        "1",
        "2",
        "3",
        "4",
        "高级",
        "资深",
        "初级",
        "实习",
    ]
)
_IDLE = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "and",
        "in",
        "role",
        "position",
        "job",
        "post",
        "opening",
        "vacancy",
        "level",
        "remote",
        "hybrid",
        "onsite",
        "full",
        "time",
    ]
)


def role_key(title: str) -> str:
    """A title without its decoration: case, width, "(m/f/d)", numbers of requisitions, short forms spelled out."""
    text = unicodedata.normalize("NFKC", title[:200]).casefold().replace(".", " ")
    text = _MARKS.sub(" ", text)
    text = re.sub(r"(?:岗位|职位|一职|职务|岗)$", "", text.strip())
    words = re.findall(r"[^\W_]+[+#]{0,2}|&", text)
    spelled = " ".join(_SPELLED.get(word, word) for word in words).split()
    return " ".join(word for word in spelled if word not in _IDLE)


def same_role(one: str, other: str) -> bool:
    """Whether two titles can name one job: equal, or one shortened from the other without a change of level."""
    a, b = role_key(one).split(), role_key(other).split()
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    if set(short) <= set(long):
        return _levels(short) == _levels(long) or (not _levels(short) and len(short) > 1)
    return _one_in_the_other("".join(short), "".join(long))


def _levels(words: list[str]) -> frozenset[str]:
    return _LEVELS & frozenset(words)


def _one_in_the_other(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    chinese = bool(re.search(r"[\u4e00-\u9fff]", short))
    return chinese and len(short) > 1 and short in long
