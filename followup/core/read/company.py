"""Reads which company a mail is about: the employer or agency, never the relay that carried the mail."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from followup.core.classify.senders import is_booking, is_free_mail, is_relay, is_service_name, registrable
from followup.core.model import Address, Classification, Label, Message
from followup.core.read.han_firm import firms, named_so, says_kind, shown
from followup.core.read.latin_firm import KIND, standing
from followup.core.read.names import is_dated, is_person_like
from followup.core.read.role import mentions
from followup.core.signs import plain

_READ = 6_000
_LONGEST = 60
_LIKELY = 3  # points of a Chinese name, where the sender tells nothing
_SHORTEST = 3  # of a domain's name; shorter ones stand anywhere
_LETTERS = "A-Za-z0-9_À-ɏḀ-ỿ"  # Latin ones: \w has the Chinese too
_NAME = rf"((?!I\b|You\b|We\b)[A-Z0-9][{_LETTERS}&'’+-]{{0,30}}(?:(?:\.(?=[a-z]{{2,3}}\b)\w{{2,3}})|(?: (?:[A-Z0-9&][{_LETTERS}&'’+-]{{0,30}}|of|and|und|de)){{0,4}}))"  # noqa: E501 - one pattern
_DEPARTMENT = "(?:[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Hh]iring|HR|[Pp]eople|Careers|Human Resources|[Tt]eam|[Rr]esourcing|[Cc]rew|[Ss]taffing|[Pp]ersonnel)"  # noqa: E501 - one pattern
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:[Yy]our application|[Aa]pplication was sent|applying|applied|[Aa]pply|[Aa]pplication) (?:to|at|with) (?:the )?{_NAME}",  # noqa: E501 - one pattern
        rf"(?:[Ii]nterest in (?:joining |working (?:at|for|with) )?|[Tt]hank you from |[Tt]hanks from |[Uu]pdate from |applying to |on behalf of |invited by |[Mm]essage from |join |[Ww]elcome to |sent to |invitation from |visit to |[Rr]egarding your application at |lead recruiting for |recruit(?:er|ing) (?:at|for|with) |employer, ){_NAME}",  # noqa: E501 - one pattern
        rf"(?:^|\n|[.!?,] ){_NAME} (?:invites you|would like|has asked|has invited|has requested|asks |wants to|is inviting|asked you|invited you|has opened|has viewed)",  # noqa: E501 - one pattern
    )
)
_ASKS = _PATTERNS[-1]  # said of people too
_TEAM = re.compile(
    rf"(?:^|\n)(?:The |Your )?{_NAME} {_DEPARTMENT}(?: (?:[Tt]eam|[A-Z]\w{{2,12}}|& Culture)){{0,2}}\s{{0,3}}(?:$|\n)"
)
_BY_RELAY = (  # weaker ways, for mail whose sender does not tell
    _TEAM,
    *(
        re.compile(pattern)
        for pattern in (
            rf"(?:role|position|job|post|opening|vacancy|internship|candidacy|[Ii]nterview|interviewed|interviewing|interview process|[Cc]areers?|opportunit\w{{1,3}}|team|employment|call|conversation|working|work|here|us|people|stage|next steps?|offer letter|offer) (?:at|with|from) (?:the )?{_NAME}",  # noqa: E501 - one pattern
            rf"(?:position|role|[a-z]er|[a-z]or|[a-z]st|Manager|Engineer|Developer|Designer|Analyst|Planner|Controller) at {_NAME}",  # noqa: E501 - one pattern
            rf"(?:[Pp]osition|[Rr]ole|[Pp]ost|[Jj]ob|[Aa]pplication|[Aa]pplied|[Aa]pplying)\b[^\n.,;]{{0,60}}? (?:at|with) (?:the )?{_NAME}",  # noqa: E501 - one pattern
        )
    ),
)
_HIRING_WORDS = re.compile(
    r"\b(?:careers?|recruiting|recruitment|recruiter|talent(?: acquisition| partner| team)?|hiring|human resources|hr|people(?: team| ops)?"  # noqa: E501 - one pattern
    r"|team|jobs?|notifications?|no-?reply|scheduling|university|campus|early|student|onboarding|department|the|assessments?|admissions)\b"
    r"|校园招聘|社会招聘|招聘团队|招募小组|招聘组|招聘系统|招聘|人力资源部|人力资源|人资|人事部|人事|小?助手|(?<![A-Za-z])hr(?![A-Za-z])",
    re.IGNORECASE,
)
_CARRIER = re.compile(r"\b(?:via|through|using|@|on) (?:.{1,40})$|^.{1,40}? (?:for|on behalf of) ", re.IGNORECASE)
_LEGAL = re.compile(
    r"\b(?:incorporated|inc|limited|ltd|llc|llp|plc|gmbh|ag|kg|se|s\.?a|corporation|corp|company|co(?!-)|ab|oy|as|bv|nv|pty|srl|spa|kk|holdings?|group)\b\.?"
    r"|股份有限公司|有限责任公司|有限公司|集团公司|集团|股份|公司$",
    re.IGNORECASE,
)
_NO_NAMES = """
    i you we he she they the this our your hi hello dear thanks thank zoom teams skype google us me hr it graduate
    programme program msc interview careers new next team talent people mr ms dr applicant candidate linkedin
    indeed recruiting recruitment hiring human application position vacancy offer re fw fwd aw cv resume
    please hopefully however unfortunately
"""
_NOT_A_FIRM = frozenset(_NO_NAMES.split())
_ROLE_WORD = re.compile(
    r"\b(?:engineer|developer|analyst|manager|designer|scientist|planner|controller|officer|assistant|lead|senior|junior|chief|president|global|intern|architect|specialist|programme|role|position|director|head|partner|consultant|executive|chef|phd|mba|cpa)\b",
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
    named = tuple(_from_display_name(other, text)) if other else ()
    yield from clients(text)
    yield from (name for name in named if _is_borne_out(name, other, text))
    if _HAN.search(text):
        yield from (name for name in firms(text, other.name if other else "") if not is_service_name(name))
        if _is_own_domain(other):
            yield from named_so(text, _label(other.domain) if other else "")
        yield from _in_chinese(text, message)
    if other:
        yield from _shown(other.name[:_LONGEST], other)
        yield from _from_domain(other, text)
        yield from _abbreviated(other, text)
    yield from _from_text(text, message, other)
    if not _is_own_domain(other):
        yield from firms(text, sure=_LIKELY)
        yield from _standing(message)
        yield from named
    if other and _is_own_domain(other):
        yield _named_alike(other) or _label(other.domain).replace("-", " ").title()


def _is_borne_out(name: str, other: Address | None, text: str) -> bool:
    """Whether more than a carrier's display name says so: the text or the address; else the text has the first word."""
    first = name.split(maxsplit=1)[0]
    local = other.address.partition("@")[0] if other else ""
    return _is_own_domain(other) or first in text or first.casefold() in local


def _named_alike(other: Address) -> str | None:
    """The display name where the domain is made of it: pebbleandfinch.example of "Pebble & Finch"."""
    name = _LEADING.sub("", _HIRING_WORDS.sub(" ", other.name[:_LONGEST])).strip(" ,|-")
    label = _squash(_label(other.domain))
    alike = name != name.casefold() and _squash(name.replace("&", "and")).startswith(label)
    first = _squash(name.partition(" ")[0])
    kindred = len(first) > _SHORTEST and label.startswith(first) and bool(_KINDS.search(name))
    return name if kindred or (alike and len(label) >= _SHORTEST) else None


def _is_own_domain(other: Address | None) -> bool:
    """Whether it is the sender's own firm's, and so tells its name."""
    if not other or not other.domain or is_free_mail(other.domain):
        return False
    return not _is_carrier(other.domain) and _label(other.domain) != "unknown"


@lru_cache(maxsize=512)  # asked again and again of one mail
def _is_carrier(domain: str) -> bool:
    """Whether others' mail comes from there: what is known to, and what calls itself mail or scheduling."""
    return is_relay(domain) or _label(domain).rpartition("-")[2] in _CARRYING


def _label(domain: str) -> str:
    """What somebody registered, without its ending: acme of mail.acme.co.uk."""
    label = registrable(domain).partition(".")[0]
    return domain.casefold().split(".")[-3] if label in _PUBLIC and domain.count(".") > 1 else label


_PUBLIC = frozenset(["gov", "edu", "ac", "com", "org"])
_CARRY = """
    mail sched scheduling calendar forms docs notify notification mailer screening verify verification checks ats assess
    assessment assessments tests
"""
_CARRYING = frozenset(_CARRY.split())


# What a department, a letter or a system calls itself: no part of a firm's name where there is nothing else.
_OFFICES = """
    reminder invitation confirmed cancelled canceled rescheduled updated thank thanks welcome congratulations action
    next before would closing references recruiter time intro phone screen screening first second final panel
    technical onsite video annex req requisition event job role acquisition admin administration admissions alert
    alerts and application applications apply apprentice apprenticeship apprenticeships assistant at automated
    benefits board bot candidate candidates career center centre commission committee community compensation contract
    contracts coordination coordinator corporate culture department dept desk development digital do early employment
    executive experience faculty finance for global graduate graduates group head help helpdesk hire hires hr info
    international interview interviews legal mail management message messages new no noreply not notification
    notifications of offer offers office operations opportunities ops payroll personnel portal private public
    relations reply resourcing schedule scheduling search secretariat secretary service services shared ssc staff
    staffing support system systems the trainee training unit update updates ai ats academic background checks
    evaluation reference testing tests verification customer doctoral hub mailbox match matches partnerships
    postgraduate regional registrar research vacancies vacancy volunteer volunteers workforce
"""
_GENERIC = frozenset(_OFFICES.split())
_LATIN = rf"([A-Z][{_LETTERS}&'’.-]{{1,20}}(?: (?:[A-Z&][{_LETTERS}&'’.-]{{0,20}}|of|and)){{0,3}})"
_IN_CHINESE = (
    re.compile(rf"(?:[对在]|代表|加入|投递|来自|[申感][请谢]) ?[「【]?{_LATIN}(?![\w@.])"),
    re.compile(rf"(?<![\w@.]){_LATIN}[」】]? ?(?:团队|招聘|招募|人力|人事|人资|邀请|已备|诚|的 ?HR|测[评验])"),
)
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]{2,40})[)）\]】]")
_BESIDE = re.compile(r" (?:at|from|of|@) | ?[|｜/·•] ?| [-–—] |@")
_ASIDE = re.compile(r"\b(?:she|he|they|her|him|them|via|external|extern|ext|contractor)\b", re.IGNORECASE)


def _from_display_name(other: Address, text: str) -> Iterator[str]:
    """From "Acme Recruiting", "Acme via Greenhouse", "HackerRank for Acme", "Dana Fox (Acme)", 某公司招聘."""
    given = other.name[:_LONGEST].strip()
    name = _CARRIER.sub("", given).strip(" ,|-")
    parts = _parts(name)
    for part in parts:
        bare = _LEADING.sub("", _HIRING_WORDS.sub(" ", plain(part))).strip(" ,|-:&【】[]")
        if _HAN.search(bare):
            yield from (one for one in _shown(part, other) if one in text or (_is_own_domain(other) and says_kind(one)))
        elif len(bare) > 1 and not is_service_name(part) and not is_service_name(bare) and not _is_generic(bare):
            yield from _if_firm(bare, other, text, told=bare != part or name != given or len(parts) > 1)


def _shown(part: str, other: Address) -> Iterator[str]:
    """The Chinese firms in a display name; who carries others' mail is named there too."""
    return shown("" if is_service_name(part) or is_booking(other.domain) else part)


_LEADING = re.compile(r"^ {0,3}(?:at|of|from|by|for) ")


def _parts(name: str) -> list[str]:
    """What stands in brackets or last, first: "Dana Fox (Acme)", "Dana at Acme"."""
    found = _BRACKETED.search(name)
    if not found:
        return [part.strip() for part in reversed(_BESIDE.split(name)) if part.strip()]
    inner = [] if _ASIDE.search(found[1]) else [found[1]]
    return [part.strip() for part in (*inner, name[: found.start()], name[found.end() :]) if part.strip()]


def _is_generic(name: str) -> bool:
    """Whether nothing in the name is a firm's own."""
    return all(word in _GENERIC for word in re.findall(r"[\w']{1,40}", _HIRING_WORDS.sub(" ", name.casefold())))


def _if_firm(bare: str, other: Address, text: str, *, told: bool) -> Iterator[str]:
    """A part of a display name, unless it is a person's or nothing shows that it is a firm's."""
    carrier = _is_carrier(other.domain) and not _label(other.domain).startswith(_squash(bare))
    carried = told or carrier
    if carried and not is_booking(other.domain) and not _is_person(bare, other, text):
        yield bare


def _is_person(bare: str, other: Address, text: str) -> bool:
    first, local = bare.casefold().split()[0], other.address.partition("@")[0]
    signed = " " in bare and re.search(rf"(?im:^[ ]{{0,3}}{re.escape(first)}[ ]{{0,3}}$)", text)
    addressed = re.match(rf"{re.escape(first)}[.+_]", local) or (local == first and not is_relay(other.domain))
    acts = (" " in bare and f"with {bare}" in text) or f"{bare} is inviting" in text
    return bool(is_person_like(bare) or signed or addressed or acts or _ROLE_WORD.search(bare))


_HAN = re.compile(r"[一-鿿]")
_WORD_END = re.compile(r"[^\W\d_]{0,20}")


def _from_domain(other: Address, text: str) -> Iterator[str]:
    """The domain's name as the mail spells it: cobaltridge.example is "Cobalt Ridge" there."""
    if not _is_own_domain(other):
        return
    label = _squash(_label(other.domain))
    places = [index for index, character in enumerate(text) if character.isalnum()]
    squashed = "".join(text[index].casefold() for index in places)
    if len(label) < _SHORTEST or len(squashed) != len(places):
        return
    label = label if label in squashed else label.replace("and", "", 1)  # "Lacey & Sons"
    at = squashed.find(label)
    while at >= 0:
        start, end = places[at], places[at + len(label) - 1] + 1
        if " " in text[start:end]:  # northgate-uni.example of "Northgate University"
            end += len(_WORD_END.findall(text[end : end + 20])[0])
        if _is_spelled_name(text, start, end):
            yield text[start:end] + _kind_after(text, end)
            return
        at = squashed.find(label, at + 1)


_RUN = re.compile(r"[A-Z][\w'’-]{1,20}(?: (?:[A-Z&][\w'’-]{0,20}|of|and|for|the|de)){1,5}")


def _abbreviated(other: Address, text: str) -> Iterator[str]:
    """A name the domain is short for: wexcombe-ha.example of Wexcombe Housing Association."""
    if not _is_own_domain(other):
        return
    alike = _named_alike(other)
    if alike and " " in alike:
        yield alike
    label = _squash(_label(other.domain))
    for run in _RUN.finditer(f"{other.name}\n{text}"):
        words = run[0].split()
        if words[0].casefold()[:_SHORTEST] == label[:_SHORTEST] and (count := _spelling(label, words)) > 1:
            yield " ".join(words[:count])
            return


def _spelling(label: str, words: list[str]) -> int:
    """How many of the words the label is made of, by their first letters, later ones left out or not; 0: none."""
    reached = {0}
    for count, word in enumerate(words, 1):
        letters = _squash(word)
        for begin in tuple(reached):
            at = begin
            for place, letter in enumerate(letters):
                if at < len(label) and letter == label[at]:
                    at += 1
                elif not place:
                    break
                reached.add(at)
        if count == 1:
            reached.discard(0)
        if len(label) in reached:
            return count
    return 0


_KINDS = re.compile(rf"(?: (?:{KIND}|&|and(?= {KIND}))(?![\w])){{1,4}}")


def _kind_after(text: str, end: int) -> str:
    """What kind of firm it is, where that is said with its name."""
    found = _KINDS.match(text, end)
    return found[0] if found else ""


def _is_spelled_name(text: str, start: int, end: int) -> bool:
    whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
    address = text[start - 1 : start] in "@./" or (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum())
    return whole and not address and text[start].isupper() and "\n" not in text[start:end]


_TITLED = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms)\.? $")
_IS_ROLE = re.compile(r" (?:position|role|job|post|opening|vacancy|internship|opportunity)\b")


def _from_text(text: str, message: Message, other: Address | None) -> Iterator[str]:
    mine = {word for address in message.recipients for word in address.name.casefold().split()}
    sender = other.name.casefold() if other else ""
    told = _is_own_domain(other)
    for pattern in _PATTERNS if told else (*_PATTERNS, *_BY_RELAY):
        for found in pattern.finditer(text):
            name = found[1]
            if _IS_ROLE.match(text, found.end(1)) or (told and pattern is _ASKS and " " not in name):
                continue
            own = name.casefold() == sender and pattern is not _TEAM  # "Acme Recruiting" is said of no person
            titled = _TITLED.search(text, max(0, found.start() - 6), found.start(1))
            if _is_firm(name, mine) and not titled and not own and not _names_somebody(name, text):
                yield name


_TOLD = r"(?:[Ii]t is|[Ii]t[’']s|[Tt]hey are|[Tt]hey[’']re|called|named|[Cc]lient(?: here)? is)"
_CLIENTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Cc]lient\b(?![’']s)[^\n!?]{{0,120}}?\b{_TOLD} (?:the )?{_NAME}(?=[.,;!\n]| in [A-Z]| \()",
        rf"\b(?:[Oo]ur|[Mm]y) client,? {_NAME},? (?:would|wants|wishes|has|have|is|are|will|asked)\b",
    )
)


def clients(text: str) -> Iterator[str]:
    """The employer whom an agency names in its mail (edge case 38): "I can tell you now that the client is Acme"."""
    for found in chain.from_iterable(pattern.finditer(text) for pattern in _CLIENTS):
        if _is_firm(found[1], set()) and not is_person_like(found[1]):
            yield found[1]


def _in_chinese(text: str, message: Message) -> Iterator[str]:
    """A name in Latin letters that stands in a Chinese sentence where a firm does."""
    mine = {word for address in message.recipients for word in address.name.casefold().split()}
    narrow = plain(text)
    for frame in _IN_CHINESE:
        for found in frame.finditer(narrow):
            if _is_firm(found[1], mine) and not is_person_like(found[1]):
                yield found[1]


def _standing(message: Message) -> Iterator[str]:
    """A name in mail whose sender does not tell, by where it stands."""
    mine = {word for address in message.recipients for word in address.name.casefold().split()}
    titles = {one.title for one in mentions(f"{message.subject[:200]}\n{message.text[:_READ]}")}
    for name in standing(message.subject[:200], message.text[:_READ]):
        titled = not name.endswith("s") and any(one.title in name for one in mentions(name) if one.title in titles)
        if _is_firm(name, mine) and not is_person_like(name) and not titled:
            yield name


def _names_somebody(name: str, text: str) -> bool:
    """Whether it is a person: by his name, or because somebody by that name acts in the text."""
    return is_person_like(name) or (" " in name and f"\nWith: {name}" in text)


_TIME = re.compile(r"\d{1,2}(?:[ap]m)?$")


def _is_firm(name: str, mine: set[str]) -> bool:
    words = name.casefold().split()
    known = _TIME.match(words[0]) or is_dated(words[0]) or words[0] in _NOT_A_FIRM | mine or _is_generic(name)
    return not known and not is_service_name(name) and not _ROLE_WORD.search(name)


def _tidy(name: str) -> str:
    name = re.sub(r"\s{1,5}", " ", name).strip(" .,:;!-'’")
    name = re.sub(r"(?: (?:of|and|und|de|at|for|Careers|Recruiting|Talent|HR|Hiring|Team)){1,3}$", "", name)
    return "" if is_service_name(name) else name[:_LONGEST]


_AND = re.compile(r"\band\b")


def company_key(name: str) -> str:
    """What two spellings of one company share: no case, width, script, legal form, punctuation, "Careers", "招聘"."""
    text = _AND.sub(" ", plain(unicodedata.normalize("NFKC", name[:200])).casefold())
    bare = _squash(_LEGAL.sub(" ", _HIRING_WORDS.sub(" ", text)))
    return bare or _squash(text)


def _squash(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
