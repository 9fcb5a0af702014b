"""Reads which job a mail is about, and compares job titles as people shorten and decorate them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from followup.core.model import ANSWER, Classification, Label, Message
from followup.core.read.english_title import POST, english_titles
from followup.core.read.han_title import han_titles, is_trade

_NOUN = (
    r"(?:Engineer|Developer|Programmer|Analyst|Manager|Designer|Scientist|Architect|Consultant|Specialist|Officer|Planner"
    r"|Administrator|Assistant|Associate|Coordinator|Director|Lead|Head|Accountant|Controller|Partner|Executive|Intern"
    r"|Internship|Technician|Researcher|Editor|Writer|Marketer|Strategist|Representative|Advisor|Adviser|Nurse|Teacher"
    r"|Lecturer|Professor|Tester|Recruiter|Producer|Operator|Supervisor|Buyer|Clerk|Dispatcher|Economist|Trader|Actuary"
    r"|Translator|Trainee|Apprentice|Owner|Master|Principal|Fellow|Agent|Chemist|Physicist|Biologist|Statistician"
    r"|Paralegal|Lawyer|Counsel|Solicitor|Chef|Driver|Mechanic|Electrician|Librarian|Copywriter|Animator|Artist|CEO|CFO"
    r"|Foreman|Merchandiser|Waiter|Waitress|Barista|Bartender|Cashier|Receptionist|Secretary|Bookkeeper|Auditor|Surveyor"
    r"|Plumber|Welder|Carpenter|Machinist|Toolmaker|Fitter|Inspector|Caretaker|Cleaner|Gardener|Pharmacist|Physiotherapist"
    r"|Therapist|Psychologist|Hygienist|Physician|Surgeon|Midwife|Carer|Paramedic|Radiographer|Tutor|Instructor|Trainer"
    r"|Postdoc|Curator|Archivist|Journalist|Reporter|Photographer|Illustrator|Underwriter|Broker|Treasurer|Salesperson"
    r"|Evangelist|Advocate|Pilot|Picker|Packer|Courier|Worker|Geologist|Ecologist|Mathematician|Linguist|Interpreter"
    r"|Estimator|Joiner|Roofer|Painter|Plasterer|Bricklayer|Decorator|Butcher|Florist|Tailor|Hairdresser|Barber|Stylist"
    r"|Scheduler|Generalist|Investigator|Examiner|Assessor|Registrar|Handyman|Storekeeper|Housekeeper|Porter"
    r"|Technologist|Practitioner|Operative|Conservator|Superintendent|Attendant|Handler|Upholsterer|Epidemiologist|Warden|Ranger|Deckhand|Steward|Veterinarian|Negotiator|Barrister|Educator|Adjuster"
    r"|CTO|COO|CMO|VP|PM|SRE|DBA|SDE|SWE|Programme|Program|Scheme|Werkstudent|Praktikant|Entwickler|Ingenieur)"
)
_WORD = r"[\w+#/&'’-]{0,18}(?:\.\w{1,10}){0,2}"
_SHORTENED = r"(?:Sr|Jr|Snr|Jnr|Asst|Assoc|Mgr)\."
_ANY = rf"(?:{_SHORTENED}|[A-Z]{_WORD})(?: (?:{_SHORTENED}|[A-Z0-9&]{_WORD}|of|and|in|-|–)){{0,4}}"
_ASKED = rf"(?:{POST})"
_HEAD = re.compile(rf"{_NOUN}(?![a-z])(?: (?:I{{1,3}}|IV|V|[1-5])\b)?")
_BEFORE_A_WORD = ' \n"“”(['
_WITHIN = re.compile(r"(?:\w|\d )$")
_PART = re.compile(r"[A-Z0-9][\w.+#/&'’-]{0,24}|of|and|&|for|in|/|und|de")
_TAIL = re.compile(
    r"(?: of| for| in) (?!Band|Grade|Level|Ref)(?:[A-Z][\w+#&/-]{1,24})(?: (?:[A-Z&][\w+#&/-]{0,24}|of|and)){0,3}"
)
_TEAM = re.compile(rf",(?: [A-Z&][\w+#&/-]{{0,24}}){{1,3}}(?= {_ASKED}\b)")
_AFTER = re.compile(rf"[\"”]? (?:(?:{_ASKED}|scheme)s?\b|[职職岗崗])")
_PATTERNS = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (6, rf"(?im:^ {{0,4}}(?:role|position|job title|title|vacancy|job)) ?: {{0,3}}({_ANY})"),
        (5, rf"\b(?:[Tt]he|[Oo]ur|above|[Aa]n?|this) ({_ANY}) (?:{_ASKED}|scheme)\b"),
        (
            4,
            (
                r"\b(?:position|role|post|job|vacancy|application|applied|applying) (?:as|of|for) (?:an? |the |our )?"
                rf"(?:(?:position|role|post) of )?({_ANY})"
            ),
        ),
    )
)
# Those who hire: a role only where it is announced as one.
_OF_THE_OTHER_SIDE = re.compile(
    r"^(?:Hiring|Account Manager Team|People|HR|Human|Head of (?:People|Talent|HR)|Project Lead)\b"
    r"|Recruiter|Recruiting|Recruitment|Talent|招聘|部门|用人|项目负责人|业务负责人|技术负责人|HR|人力资源"
)
_NOT_A_ROLE = re.compile(
    r"^(?:Hiring (?:Manager|Team|Lead)|Talent Acquisition|Recruiting Team|HR$|Account Manager Team"
    r"|Your|Our|Dear|Next|Interview|Thank|Thanks|Hi|Hello|The|This|We|I|It|If|As|In|On|At)\b"
    r"|^(?:Spring|Summer|Autumn|Fall|Winter|\w{3,6}day)$|面试|面試|候选人|候選人|[。，！!？?\n]|^(?:招聘|用人|部门|业务)(?:经理|主管|负责人|部门)$"
    r"|^(?:hiring|line|senior|same|other|new|open|next|first|his|her) ?(?:manager|lead|officer|partner|team)?$"
)
_ABBREVIATED = 5  # signs of a short form with its full stop; more are the end of a sentence
_TITLED = 3  # weight from which on it is a title, and not some words before a noun
_UNMISTAKABLE = 5  # weight from which on it is a title, though the firm is called so as well
_ANNOUNCED = 4  # weight from which on the way it is named tells a role
_SENDERS_OWN = re.compile(
    r"(?:\b(?:our|my|their|with the|meet the|to the|from the)|(?-i:[A-Z])[\w.’'-]{1,20},|[\u4e00-\u9fff],"
    r"|\([^()\n]{0,30}) ?$",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\n[ ]{0,3}(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|best|cheers|sincerely|yours|thank you"
    r"|all the best)\b[^\n]{0,20}\n",
    re.IGNORECASE,
)
_MORE = re.compile(rf"^(?:（.{{1,18}}| (?:\w{{2,20}} ){{0,2}}{_NOUN}$)", re.IGNORECASE)
_READ = 6_000
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WRAPPED = re.compile(r"\n(?=\w)(?<=[^\n]{60}\n)")  # a line that was broken for its length
_CHAIR = re.compile(
    r"(?:Lecturer|Professor|Teacher|Director|Head|Curator|Fellow|Manager|Instructor|Chair)$", re.IGNORECASE
)
_FIELD = re.compile(r" (?:of|in) [A-Z]\w+(?: (?:and |& )?[A-Z]\w+){0,3}$")
# What stands around a title and is no part of it: an article, "Re:", the number of a post, "role".
_FIRST = re.compile(
    r"^(?:the|our|an?|as|for|of|in|and|same|other|open|new|advertised|与|了)\s{1,2}|^(?:我司|本公司|的|贵司|您的)"
)
_LAST = re.compile(r"['’]s$| - \d{3,9}$| (?:of|and|for|in|the|-|–|&|at|role|position|job|opening|vacancy)$")
_LED = re.compile(
    r"^(?:re|on|of|ref|req|reference|requisition|title|regarding|post|vacancy|job|posting|application|your|my|event(?=[:,])|interview"
    r"|phone (?:screen|interview)|position|role|offer|subject|last|next|today's|\d{2,9}[\w/-]{0,12}|[A-Z]\d{4,9}\w?"
    r"|[A-Z]{2,6}[-/]?\d[\w/-]{0,20}|(?-i:[A-Z]{2,4}(?: |/[A-Z]{2,4}/))\d\d[\w/-]{0,20})\b[.:,]?(?: [-–] | )(?=\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A job title as it stands at a place of the text (subject, line feed, text)."""

    title: str
    start: int
    weight: float


def role(message: Message, classification: Classification, firm: str | None = None) -> str | None:
    """The job the mail is about, as it is written there; None where it names none. `firm`: whose it is, if known."""
    if classification.label is Label.UNRELATED:
        return None
    text = _WRAPPED.sub(" ", f"{message.subject}\n{message.text}"[:_READ])
    named = (_without_firm(one, firm or "") for one in mentions(text))
    found = [one for one in named if one and not _is_somebodys(text, one, message)]
    if not found:
        return None
    answered = len(message.subject) if ANSWER.match(message.subject) else 0
    best = max(
        found, key=lambda mention: (mention.weight - 2 * (mention.start < answered), -mention.start, len(mention.title))
    )
    return next((one.title for one in found if _is_fuller(one, best)), best.title)


def _without_firm(mention: Mention, firm: str) -> Mention | None:
    """The title without the firm at its head; None where the firm's name is all of it: "Interview - Redwater"."""
    title, known = mention.title.casefold(), firm.casefold()
    if f"{known} ".startswith(f"{title} "):
        return mention if mention.weight >= _UNMISTAKABLE else None
    rest = mention.title[len(firm) :].lstrip(" -–—|｜·:/")
    follows = _HAN.search(rest) or (" " in firm and _HEAD.search(rest))  # one Latin word may be the title's own
    if not known or not title.startswith(known) or not follows:
        return mention
    return replace(mention, title=rest, start=mention.start + len(title) - len(rest))


def _is_fuller(one: Mention, best: Mention) -> bool:
    """Whether it is the same title with what the other leaves out: "Apprentice Plumber", 工程师（远程）."""
    title, short = one.title.casefold(), best.title.casefold()
    if title.endswith(f" {short}") and one.weight >= _TITLED:
        return title.count(" ") <= short.count(" ") + 2
    more = one.title[len(best.title) :]
    if title.startswith(short) and one.weight >= _ANNOUNCED and is_trade(more):
        return True
    return title.startswith(short) and bool(_MORE.match(more) or (_CHAIR.search(best.title) and _FIELD.match(more)))


def _is_somebodys(text: str, mention: Mention, message: Message) -> bool:
    """Whether it is what somebody of theirs is: "our Head of Design", a line of the signature, the sender's name."""
    if message.sender and mention.title.casefold() in message.sender.name.casefold():
        return True
    if mention.weight >= _ANNOUNCED:
        return False
    if mention.start <= len(message.subject):
        return False
    before = text[max(0, mention.start - 24) : mention.start]
    return bool(_SENDERS_OWN.search(before)) or mention.start > _signature(text, message)


def _signature(text: str, message: Message) -> int:
    """Where the last lines begin, in which the sender names himself."""
    regards = [found.end() for found in _SIGNED.finditer(text)]
    name = message.sender.name if message.sender else ""
    signed = text.rfind(f"\n{name}\n") if name else -1
    begin = max((*regards[-1:], signed))
    return begin if begin > len(message.subject) else len(text)


def mentions(text: str) -> Iterator[Mention]:
    """The job titles a text names, each with the weight of the way it is named."""
    text = text[:_READ]
    for start, end, weight in (
        *_framed(text, _PATTERNS),
        *_headed(text),
        *english_titles(text),
        *han_titles(text),
    ):
        title = _trim(text[start:end])
        if title and not _NOT_A_ROLE.search(title) and (weight >= _ANNOUNCED or not _OF_THE_OTHER_SIDE.search(title)):
            yield Mention(title, start, weight)


def _framed(text: str, patterns: tuple[tuple[int, re.Pattern[str]], ...]) -> Iterator[tuple[int, int, float]]:
    """Titles told by what stands around them, whatever they are made of."""
    for weight, pattern in patterns:
        for found in pattern.finditer(text):
            yield *found.span(1), weight


def _headed(text: str) -> Iterator[tuple[int, int, float]]:
    """Titles told by their noun: Engineer with the capitals before it."""
    subject = text.find("\n")
    for head in _HEAD.finditer(text):
        if _WITHIN.search(text[max(0, head.start() - 2) : head.start()]):
            continue
        start = _left_end(text, head.start())
        team = _TEAM.match(text, head.end())
        tail = team or _TAIL.match(text, head.end())
        if _AFTER.match(text, head.end()):
            yield start, head.end(), 5
        elif start < head.start() or start < subject:
            yield start, tail.end() if tail else head.end(), 5 if team else 2


def _left_end(text: str, position: int) -> int:
    """Where a title begins whose noun stands at a position: six words before it at most, on its line."""
    for _ in range(6):
        space = position - 1
        if space < 0 or text[space] != " ":
            return position
        begin = max(text.rfind(sign, max(0, space - 26), space) for sign in _BEFORE_A_WORD) + 1
        if not _PART.fullmatch(text, begin, space) or (text[space - 1] == "." and space - begin > _ABBREVIATED):
            return position
        position = begin
    return position


def _trim(title: str) -> str:
    while led := _LED.match(title):
        title = title[led.end() :]
    title = _FIRST.sub("", title.strip(" -–—,.:;\"“”'/&·"))
    for divider in (" for ", " / "):
        first, _, rest = title.partition(divider)
        title = rest if rest and not _HEAD.search(first) else title
    first, _, rest = title.partition(" and ")
    title = first if rest and _HEAD.search(first) else title
    title = re.split(r" at | with | here | \(?Req\b|\bjob \d", title)[0]
    return _LAST.sub("", title).strip(" -–—,")


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
    words = re.findall(r"[\u4e00-\u9fff]+|[^\W_\u4e00-\u9fff]+[+#]{0,2}|&", text)
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
