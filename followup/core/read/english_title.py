"""Finds job titles in English text that small letters hide: words up to the noun of a trade, where one is announced."""

from __future__ import annotations

import re
from collections.abc import Iterator


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TRADES = _words(
    "engineer developer programmer analyst manager designer scientist architect consultant specialist officer planner "
    "administrator assistant associate coordinator director lead head accountant controller partner executive intern "
    "internship technician researcher editor writer marketer strategist representative advisor adviser nurse teacher "
    "lecturer professor tester recruiter producer operator supervisor buyer clerk dispatcher economist trader actuary "
    "translator trainee apprentice owner master principal fellow agent chemist physicist biologist statistician "
    "paralegal lawyer counsel solicitor chef driver mechanic electrician librarian copywriter animator artist ceo cfo "
    "foreman waitress barista secretary caretaker surgeon midwife paramedic postdoc advocate pilot linguist registrar "
    "programme program scheme cto coo cmo vp pm sre dba sde swe operative attendant warden veterinarian crew guide "
    "aide rep member mate cook attorney coach cadet captain host hostess ambassador chaplain deputy hand deckhand "
    "groom liaison guard matron ra ae bdr sdr conservator superintendent steward housekeeper merchandiser"
)
_ENDINGS = ("er", "or", "ist", "ician", "arian", "man", "woman", "person", "mason", "smith", "wright")
_NO_TRADES = _words(
    "your our offer letter answer reminder order number october november december september summer winter dinner "
    "paper over after never other another either whether further later together chapter folder newsletter computer "
    "center customer career water power river former under ever however rather transfer register remainder matter "
    "quarter corner cover server silver error door floor color for major minor senior junior prior interior exterior "
    "checklist shortlist waitlist better labor hour four per her their sector factor super encounter gender poster "
    "charter user human calendar monster founder fever flower counter cancer brother sister mother father weather "
    "enter honor author mirror tower shower layer laser lower upper higher longer sooner earlier easier list mist "
    "twist exist woman man nor or refer consider remember deliver discover fewer bitter german roman eleanor connor "
    "peter whatever forever moreover altogether barrier border parser shorter larger smaller greater newer older "
    "younger harbor"
)
# Words that are no part of a title: one that meets them is at its end, or none.
_STRANGE = _words(
    "the a an on about to with from at by is are was were your our my this that for not we you he she it they have "
    "has be been no as one above following same any some his her its or if who will can re last next second more "
    "someone somebody us me them when what which how so but in today tomorrow today's two three four five six several "
    "all both each every many"
)
_JOINING = frozenset(("of", "and", "&"))
_RANKS = _words(
    "head lead principal assistant associate apprentice trainee deputy executive master graduate student intern "
    "officer partner owner member"
)
_SCHEMES = _words("programme program scheme")
_WORD = re.compile(r"[A-Za-z0-9&][\w+#&/’'-]{0,24}")
_LAST_WORD = re.compile(r"[\w+#&/-]{1,24}$")
_RANK = re.compile(r" (?:I{1,3}|IV|V|[1-5]|L[1-6])\b")
_PLURALS = ("'s", "’s", "s")
_MOST = 5  # words of a title
_FEWEST = 5  # letters of a trade that its ending tells
# What a job is called.
POST = "role|position|post|job|vacancy|opening|opportunity|internship|requisition|placement|posting|assignment"
_POST = rf"(?:{POST}|place)"
_ARTICLES = r"(?:(?:an?|the|our|your|new|open|next|first) ){0,2}"
_LINK = re.compile(rf"(?: (?:as|for|of|to be|to become)|:| [-–]) {_ARTICLES}", re.IGNORECASE)
_POSTS = _words(POST.replace("|", " ")) | {"place"}
_OPENERS = _words(
    "application applications applied apply applying interview interviews interviewing candidate candidates "
    "considered consideration shortlist status fit panel requirements schedule process questionnaire search register "
    "form competition audition looking hiring recruiting step assessment test finalist registered vacancy opening"
)
_ASIDE = re.compile(r" \((?=[A-Z])")
_CONCERNED = re.compile(
    r"\b(?:(?:appl|candida|assessment|test|role|position|paperwork|offer)[^.!?\n]{0,50}|interviews?[ \d]{0,8})$",
    re.IGNORECASE,
)
_CLOSED = tuple(",)/")
_FOR = re.compile(r"\bfor (?:our |the |an? )?(?=[A-Z])")
_BECOMING = re.compile(r"(?:as|be|become) (?:an?|our|the) ", re.IGNORECASE)
_CHOSEN = re.compile(
    r"(?:start|work|join|hir|employ|appoint|have|want|take|yourself|chosen|select|regist|shortlist|suited|become|appl)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_ASKED = re.compile(rf" (?:(?:{_POST}|spot|seat|applicant)s?|vacancies)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"\b(?:the|our|an?|this|as|your) ((?:[\w+#&/’'-]{1,24} ){0,4}[\w+#&/-]{1,24})$", re.IGNORECASE)
_SEGMENT = re.compile(r"(?:^|[:|,;()\[\]\"“”!?/]| [-–—/|] |(?<=\d) ) ?(?=[^\s:|,;()\[\]!?/-])")
_OPENED = re.compile(
    r"\b(?:(?:re|regarding|your|my|our|the|new|job|confirmed|cancelled|automatic reply|update on|status of) ){0,2}"
    r"(?:application|interview|resume|cv|appointment|offer|invitation|audition|registration|candidature|candidacy"
    r"|opening|vacancy|position|post|job|role|trial|search|hiring"
    r"|thanks? (?:you )?for applying|appl(?:ied|ying)|contract|update|news)s?"
    r"(?: (?:of|for|as|re|received))?(?: (?:the|an?|our))?(?: (?:post|position|role|job|vacancy)(?: of| as| for)?)? "
    r"|(?:(?:the|an?|our|your|my|next|for) ){1,2}",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"(?:[’']?s)?(?: (?=\w)(?:applications?|interviews?|contract|test|task|decision|offer|search|shortlist|assessment"
    r"|candidates?|applicants?|update|status|phone|screen\w{0,3}|trial|audition|call|talk|result|outcome|confirm\w{0,6}|needed"
    r"|wanted|req|selection|recruitment|thing|at|in|with|here|from|on|round|panel|process|\d{1,4})\b"
    r"| [-–—/&+] |[,.!?:;|()\]\"”/]|$)",
    re.IGNORECASE,
)


def english_titles(text: str) -> Iterator[tuple[int, int, float]]:
    """Begin, end and weight of each title that is announced, in the first line (the subject) or the text."""
    yield from _in_subject(text.partition("\n")[0][:200])
    for link in _LINK.finditer(text):
        if _opens(text, link):
            yield from _from(text, link.end(), 4)
    yield from _aside(text)
    yield from _meant(text)
    for opened in _BECOMING.finditer(text):
        if _CHOSEN.search(text[max(0, opened.start() - 45) : opened.start()]):
            yield from _from(text, opened.end(), 4)
    for asked in _ASKED.finditer(text):
        yield from _until(text, asked.start())


def _aside(text: str) -> Iterator[tuple[int, int, float]]:
    """A title in brackets behind what concerns it: "your application to Dunmere (Night Porter)"."""
    for aside in _ASIDE.finditer(text):
        before = text[max(0, aside.start() - 70) : aside.start()]
        end = _end(text, aside.end())
        if end and text[end : end + 1] in _CLOSED and _CONCERNED.search(before):
            yield aside.end(), end, 4


def _meant(text: str) -> Iterator[tuple[int, int, float]]:
    """A title in capitals that something is for: "the panel for Ward Nurse"."""
    for meant in _FOR.finditer(text):
        end = _end(text, meant.end())
        if end and text[meant.end() : end].rpartition(" ")[2].lower() in _TRADES:
            yield meant.end(), end, 3


def _in_subject(subject: str) -> Iterator[tuple[int, int, float]]:
    """A part of the subject that is a title, and perhaps what announces it: "Re: application for glazier"."""
    for part in _SEGMENT.finditer(subject):
        opened = _OPENED.match(subject, part.end())
        for begin in {part.end(), opened.end() if opened else part.end()}:
            end = _end(subject, begin)
            asked = end and _ASKED.match(subject, end + 2 * subject.startswith(("'s", "’s"), end))
            if end and (asked or _ENDED.match(subject, end)):
                yield begin, end, 4 if asked or begin > part.end() else 3


def _opens(text: str, link: re.Match[str]) -> bool:
    """Whether the word before asks for a title: "applied for", "the post of"."""
    last = _LAST_WORD.search(text, max(0, link.start() - 20), link.start())
    word = last[0].lower() if last else ""
    return word in (_POSTS if link[0].startswith(" of") else _OPENERS | _POSTS)


def _from(text: str, begin: int, weight: float) -> Iterator[tuple[int, int, float]]:
    end = _end(text, begin)
    if end:
        yield begin, end, weight


def _until(text: str, end: int) -> Iterator[tuple[int, int, float]]:
    """A title between an article and what calls it a post: "the night porter job"."""
    before = text[max(0, end - 90) : end].removesuffix("'s").removesuffix("’s")
    end = max(0, end - 90) + len(before)
    last = _LAST_WORD.search(before)
    if last and _is_trade(last[0]):
        said = _DETERMINED.search(before)
        if said and _end(said[1], 0) == len(said[1]):
            yield end - len(said[1]), end, 4


def _end(text: str, begin: int) -> int | None:
    """Where the title ends whose first word begins here; None where no trade is named within a few words."""
    position = begin
    for count in range(_MOST):
        found = _WORD.match(text, position)
        word = found[0].lower() if found else ""
        if not found or word in _STRANGE or (word in _JOINING and not count):
            return None
        if _is_trade(word) and not _goes_on(text, found.end(), word):
            rank = _RANK.match(text, found.end())
            return rank.end() if rank else _singular(word, found.end())
        position = found.end() + 1
        if text[found.end() : position] != " ":
            return None
    return None


def _goes_on(text: str, position: int, word: str) -> bool:
    """Whether the trade itself follows a word: "Assistant" in "Assistant Store Manager", "Volunteer Manager"."""
    if text[position : position + 1] != " ":
        return False
    if word in _RANKS:
        return _end(text, position + 1) is not None
    following = _WORD.match(text, position + 1)
    return bool(following and following[0].lower() not in _SCHEMES and _is_trade(following[0]))


def _singular(word: str, end: int) -> int:
    for plural in _PLURALS:
        if word.endswith(plural) and _is_named(word.removesuffix(plural)):
            return end - len(plural)
    return end


def _is_trade(word: str) -> bool:
    last = re.split(r"[-/]", word.lower())[-1]
    return any(_is_named(last.removesuffix(plural)) for plural in ("", *_PLURALS))


def _is_named(word: str) -> bool:
    return word in _TRADES or (len(word) >= _FEWEST and word.endswith(_ENDINGS) and word not in _NO_TRADES)
