"""What the sender wrote, told from the earlier mail below it and the mail passed on (edge case 45)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FORWARD = re.compile(
    r"^[>* ]{0,10}(?:"
    r"-{2,40} {0,3}(?:Forwarded (?:message|by)|(?:转发|轉寄|轉發)[的之]?(?:邮件|郵件|信件)?|"
    r"Weitergeleitete Nachricht|Message transf[ée]r[ée]|Mensaje reenviado)[^\n]{0,80}"
    r"|Begin forwarded message ?:|Anfang der weitergeleiteten (?:Nachricht|E-Mail) ?:"
    r"|(?:以下是|开始)?转发的?邮件 ?[:：]"
    r")[* ]{0,10}$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^[* ]{0,10}[-_—]{2,60} {0,3}(?:Original (?:Message|Appointment|Email)|"
    r"(?:回[复覆]的)?(?:原始|原)(?:邮件|郵件|信件)|Urspr[üu]ngliche Nachricht|Message d'origine|Mensaje original)"
    r"[* ]{0,10}[-_—]{2,60}$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:wrote|writes|写道|寫道|a écrit|escribió|escreveu|ha scritto|schrieb[^\n]{0,120}|schreef[^\n]{0,120})"
    r" {0,3}[:：][* ]{0,5}$"
)
_OPENER = re.compile(r"^[* ]{0,10}(?:On|At|Le|El|Em|Il|Am|Op|在|于|於)(?: |(?=[\d「\"“一-龥]))")
_DATED = re.compile(r"\d|@")
_FIELD = re.compile(
    r"^[>* ]{0,10}(?:"
    r"(?P<sender>From|Von|De|Da|发件人|寄件者|寄件人|發件人)|"
    r"(?P<time>Sent|Date|Gesendet|Datum|Envoyé|Enviado|Fecha|发送时间|发送日期|日期|时间|寄件日期|傳送時間|發送時間|寄件時間)|"
    r"(?P<to>To|An|À|Para|收件人|收件者)|"
    r"(?P<subject>Subject|Betreff|Objet|Asunto|主题|主旨|主題|标题)|"
    r"(?P<other>Cc|Bcc|Kopie|抄送|副本|Reply-To|Importance)"
    r")[* ]{0,5}[:：]",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? {1,3}\d{1,2}:\d{2}(?::\d{2})?"
    r"(?: ?[AP]M)?(?: [A-Z]{1,5})?$",
    re.IGNORECASE,
)
_RULER = re.compile(r"^[-_=—*]{5,200}$")
_QUOTED = re.compile(r"^> ?")
_MARKED = re.compile(r"^[>* ]{0,10}(?:[-_—]{2}|>|From|Von|De|Da|[发發寄转轉以开]|Begin|Anfang)", re.IGNORECASE)
_FORWARD_SUBJECT = re.compile(r"^(?:(?:re|回复|答复)[:：] ?){0,3}(?:fwd?|wg|tr|转发|轉寄|轉發)[:：]", re.IGNORECASE)
_BLOCK_LINES = 8
_MIN_FIELDS = 3
_ATTRIBUTION_LINES = 3
_ATTRIBUTION_LENGTH = 400


@dataclass(frozen=True, slots=True)
class Split:
    """A mail's text in three: new, quoted below it, passed on."""

    text: str
    quoted: str = ""
    forwarded: str = ""


def split(body: str, subject: str = "") -> Split:
    """Split cleaned text. Below a header block, a forward or an unmarked quote nothing is new.

    `subject` tells whether an unnamed header block is a mail passed on ("Fwd:") or one answered.
    """
    lines = body.split("\n")
    attributions = _attributions(lines)
    cut, passed_on = _tail(lines, attributions, subject)
    new, quoted = _told_apart(lines[:cut], attributions)
    if passed_on:
        return Split(_text(new), _text(quoted), _text(lines[cut:]))
    return Split(_text(new), _text(quoted + lines[cut:]))


def _text(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _tail(lines: list[str], attributions: dict[int, int], subject: str) -> tuple[int, bool]:
    """From which line on nothing is new, and whether that rest was passed on rather than quoted."""
    for at, line in enumerate(lines):
        if at in attributions and not _is_marked(lines, at, attributions[at]):
            return at, False
        if _is_notes_block(lines, at):
            return _named(lines, at), bool(_FORWARD_SUBJECT.match(subject))
        if not _MARKED.match(line):
            continue
        if _FORWARD.match(line):
            return at, True
        if _ORIGINAL.match(line) or (_is_block(lines, at) and not _QUOTED.match(line)):
            return _above_rulers(lines, at), bool(_FORWARD_SUBJECT.match(subject))
    return len(lines), False


def _is_marked(lines: list[str], start: int, end: int) -> bool:
    """Whether the quote that an attribution announces bears ">": at once, or below where nothing new stands above."""
    if _QUOTED.match(_next(lines, end)):
        return True
    return not any(lines[:start]) and any(map(_QUOTED.match, lines[end:]))


def _told_apart(lines: list[str], attributions: dict[int, int]) -> tuple[list[str], list[str]]:
    """New lines, and quoted ones without their mark, between which the new may stand."""
    new: list[str] = []
    quoted: list[str] = []
    end = 0
    for at, line in enumerate(lines):
        end = attributions.get(at, end)
        is_mark = _QUOTED.match(line)
        if at < end or is_mark:
            quoted.append(line[is_mark.end() :] if is_mark else line)
        else:
            new.append(line)
    return new, quoted


def _attributions(lines: list[str]) -> dict[int, int]:
    """Where lines like "On … wrote:" begin, and the line after their end; mailers wrap them over up to three lines."""
    found = {}
    for end, line in enumerate(lines):
        if line.rstrip(" *").endswith((":", "：")) and _VERB.search(line[-_ATTRIBUTION_LENGTH:]):
            start = _attribution_start(lines, end)
            whole = " ".join(lines[start : end + 1])
            if len(whole) <= _ATTRIBUTION_LENGTH and (_DATED.search(whole) or _QUOTED.match(_next(lines, end + 1))):
                found[start] = end + 1
    return found


def _attribution_start(lines: list[str], end: int) -> int:
    for start in range(end, max(end - _ATTRIBUTION_LINES, -1), -1):
        if _OPENER.match(lines[start]):
            return start
        if not lines[start].strip():
            break
    return end


def _is_block(lines: list[str], at: int) -> bool:
    """Whether a header block as Outlook writes it begins here: From and two more of its fields within a few lines."""
    first = _FIELD.match(lines[at])
    if not first or first.lastgroup != "sender":
        return False
    kinds = {match.lastgroup for line in lines[at : at + _BLOCK_LINES] if (match := _FIELD.match(line))}
    return len(kinds - {"other"}) >= _MIN_FIELDS


def _is_notes_block(lines: list[str], at: int) -> bool:
    """Whether a header block as Notes writes it begins here: who and when without a word, then To and Subject."""
    if _QUOTED.match(lines[at]) or not _STAMP.search(lines[at]):
        return False
    kinds = [match.lastgroup for line in lines[at + 1 : at + _BLOCK_LINES] if (match := _FIELD.match(line))]
    return kinds[:1] == ["to"] and "subject" in kinds


def _named(lines: list[str], at: int) -> int:
    """Where a block begins whose sender may stand in a line of his own above the time."""
    return at - 1 if at and _STAMP.match(lines[at]) and lines[at - 1].strip() else at


def _above_rulers(lines: list[str], at: int) -> int:
    """The line above which the rulers and blank lines before a header block stand."""
    while at and (not lines[at - 1] or _RULER.match(lines[at - 1])):
        at -= 1
    return at


def _next(lines: list[str], at: int) -> str:
    """The first line from here on that is not blank, within a few."""
    return next((line for line in lines[at : at + _ATTRIBUTION_LINES] if line.strip()), "")
