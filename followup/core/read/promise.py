"""The date they gave for their answer (G7; contract section 2, "A promised date wins")."""

from __future__ import annotations

import re

from followup.core.duration import Duration
from followup.core.model import Message, Promise
from followup.core.read.atoms import fold
from followup.core.read.clauses import around, clause_around, said
from followup.core.read.clock import Clock
from followup.core.read.horizon import Horizon, horizons

_ANSWER_NOUN = r"(?:answers?|updates?|decisions?|feedback|news|results?|outcomes?|response|reply|verdict)"
SHORTEST_WAIT = 12  # hours; less is how long something takes
# Ways to say that somebody of theirs will answer.
ANSWERS = re.compile(
    r"\b(?:(?:get|circle|come|write|report|revert|going) back (?:to you|with|and let)|be back (?:to you|in touch|with)"
    r"|be in (?:touch|contact)|stay in touch|let you know|(?:inform|notify|update|contact|email|answer|tell"
    r"|advise|reach) you"
    r"|reach(?:ing)? out|follow(?:ing)? up|touch(?:ing)? base|circle back|get back|revert to you|hear(?! from you)"
    rf"|(?:have|having|send|give|giving|provide|share|receive|get|expect"
    rf"|hope for) (?:you )?(?:with )?(?:(?:an?|the|our|some|more|final|you) ){{0,3}}{_ANSWER_NOUN}"
    r"|(?:make|making|reach|take|come to) (?:an? |our |the )?(?:final |hiring )?decisions?|(?:respond|reply"
    r"|decide)(?! by clicking)"
    rf"|(?<!your )(?<!your final ){_ANSWER_NOUN} (?:will|should|is expected|can be expected|to you|by|within"
    rf"|in|on|no later)|allow|give us|next steps"
    r"|(?:(?:we|team|committee|panel|process|review|turnaround|it|this)(?: time)?"
    r"(?:'ll| will| may| can| could| should| usually| typically| normally| often){0,2}"
    r" (?:needs?|takes?)(?! to\b))|turnaround(?: time)? is|ping you|expect (?:an?|our) (?:e-?mail|message) from"
    r"|notified|contacted|informed|updated)\b"
)
_WILL = re.compile(
    r"(?:\b(?:will|shall|should|expects?|expecting|aims?|aiming|plans?|planning|hopes?|hoping|going to|intend"
    r"|try|would like to|anticipate"
    r"|typically|usually|normally|generally|takes?|needs?|turnaround|allow|give us|target(?:ing)?|promise"
    r"|we're|are)|'ll)\b"
)
# What is asked of the candidate: the date belongs to him then.
_ASKS = re.compile(
    r"\b(?:let (?:us|me) know|(?:get back|reply|respond|come back|send (?:it|them|this)?|write"
    r"|return) ?to (?:us|me)|(?:contact|inform|notify|tell|update) (?:us|me)"
    r"|please (?!expect|allow|give us|bear|be patient|note|know|rest)[a-z]+|you (?:must|need|have to|have)|(?:could"
    r"|can|would) you"
    r"|hear from you|(?:we|i)(?:'d| would| will|'ll)? (?:need|want|like|love|have) to hear"
    r"|your (?:final )?(?:answer|decision|response|reply)|complete|submit|sign|accept|book"
    r"|start(?:ing)? date|valid|expires?|deadline)\b"
)
_IF = re.compile(
    r"\bif (?!you(?:'d| would| have| had| need)? (?:any |like|want|further)|you have|you need|anything"
    r"|possible|so\b)|\bshould (?:you|your|we|there|they)\b|\bunless\b"
    r"|\b(?:only|shortlisted|selected|successful) (?:those|if|candidates?|applicants?)\b|\bin case\b"
)
_NOT = re.compile(
    r"(?:\b(?:not|cannot|unable|unlikely|never|hard to say|difficult to say|no guarantee)\b"
    r"|n't\b)(?! (?:hesitate|worry|only))"
)

_HAN_ANSWERS = re.compile(
    r"回复|回覆|答复|答覆|反[馈饋]|通知|告知|联系|聯繫|聯絡|告诉|告訴|回音|回应|公[布佈]|等待|耐心等|有消息|结果|結果|定下来|定下來|做出?[决決]定|有[决決]定|发[^，。,]{0,6}offer"
    r"|给(?:到)?[您你]?(?:一个|个)?(?:准信|消息|说法|答案|确认)|跟进|同步"
)
_HAN_ASKS = re.compile(
    r"(?<!敬)[请請](?!(?:您|你)?(?:耐心|放心|稍|等|留意|注意|[关關]注|知悉|保持))|麻[烦煩]|[烦煩][请請]|務必|务必|[您你](?:这边|那边|這邊)?(?:需|须|須|要|得|可以|可|能|在|于|是否|方便)"
    r"|望[您你]|盼|截止|有效|入职|到岗|报到|完成|提交|签署|签字|作答|笔试|测评"
    r"|(?:给|告诉|告知|回复|联系|通知)我"
)
_HAN_IF = re.compile(
    r"(?:如果?|若|倘若|假如|要是)(?!有(?:任何)?(?:疑问|问题|需要|变化|变动|其他))|未(?:收到|接到|获|能)|没(?:有)?(?:收到|接到)|视为|入围|通过者|的话|只会?联系"
)
_HAN_NOT = re.compile(r"不(?:会(?!晚|超)|能|一定|确定|好说|保证|敢)|无法|没法|未必|难以|说不准")
_HAN_TAKES = re.compile(r"需要?|大概|大约|预计|估计|左右")
_HAN_BY = re.compile(r"[ ]?(?:[之以]?前|左右)")
_FEW = 6  # characters beside a date in a clause that says nothing else
_AFTER_INTERVIEW = re.compile(
    r"\b(?:after|following|of) (?:the|your|our|this|that|each|an?)? ?(?:[a-z-]+ ){0,2}?(?:interview"
    r"|conversation|call|chat|meeting|on-?site|round|discussion)s?\b"
    r"|(?:面试|面談|面谈|沟通|面試|聊完|面完)(?:结束|完成)?(?:之|以)?[后後]|面完(?:之后|后)?"
)
_BY = re.compile(
    r"\b(?:by|before|until|till|than|on|around|about|after|latest|of|late|is|be|sometime|as early as|between"
    r"|and)\b[ :,]{0,3}(?:the |about )?(?:(?:end|close) of (?:the )?(?:day|business)(?: on|,)? ?|eod |cob )?$"
)
_WITHIN = re.compile(
    r"\b(?:within|in|is|usually|needs?|over|during|next|coming|following|about|around|roughly|approximately"
    r"|to|takes?|under"
    r"|than|most|another|allow|maximum of|typically)\b[ a-z]{0,14}(?:~|<)?$"
)
# Like "a decision by Friday" or "feedback within a week": no verb at all.
_IS_NOMINAL = re.compile(rf"[ ]{{0,3}}(?:(?:an?|the|our|final) ){{0,2}}{_ANSWER_NOUN}\b")
# What may stand before a date that leads its sentence or clause.
_LEADS = re.compile(
    r"(?:.{0,60}[,:)-])?(?:[ ]|\b(?:and|but|so|or|then|by|within|in|on|at|the|end|of|over|sometime|next|about"
    r"|around|early|before|approximately|latest|no|later|than)\b){0,12}"
)
_TO_DO = re.compile(r" to (?:complete|finish|do|solve|prepare|answer|relocate|get to)\b")
_BEFORE_ANSWER = re.compile(r"(?: or so| more| longer)? (?:before|until) (?:we|i|you)\b")
_FROM_NOW = re.compile(r" (?:from (?:now|today|your|the)|after|of|at most|max|for|or (?:less|so))\b")
_PAST = re.compile(r"\b(?:past|last|previous|ago|each|every|per|minutes?|since)\b[ a-z]{0,6}$")


def promise(message: Message, clock: Clock) -> Promise | None:
    """The date this mail gives for their answer; None where it gives none, only a hope, or a condition (G7, G8).

    The message is theirs: who asks whom is told by the wording alone.
    """
    text = said(message)
    folded = fold(text)
    if not (ANSWERS.search(folded) or _HAN_ANSWERS.search(folded)):
        return None
    found = (horizon for horizon in horizons(text, message.time, clock) if is_promised(folded, horizon))
    first = next((horizon for horizon in found if horizon.day), None)
    if first is None or first.day is None:
        return None
    return Promise(first.day, first.text, _after_interview(folded, first))


def is_promised(folded: str, horizon: Horizon) -> bool:
    """Whether it is the day of their answer, and not the candidate's, in a text folded by atoms.fold."""
    begin, end = around(folded, horizon.begin, horizon.end)
    before, after = folded[begin : horizon.begin], folded[horizon.end : end]
    if re.search(r"[一-鿿]", folded[begin:end]):
        return _han_promise(folded, horizon, before, after)
    return _fits(horizon, before, after) and _en_promise(before, after)


def _fits(horizon: Horizon, before: str, after: str) -> bool:
    """Whether the expression stands as a date for something, not as a length or a past day."""
    if _PAST.search(before[-24:]):
        return False
    if horizon.length:
        if horizon.length.unit == "hours" and horizon.length.amount < SHORTEST_WAIT:
            return False
        return bool(_WITHIN.search(before[-30:]) or _FROM_NOW.match(after) or _BEFORE_ANSWER.match(after))
    return horizon.moment is None or bool(_BY.search(before[-50:]))


def _en_promise(before: str, after: str) -> bool:
    if _IF.search(before + after):
        return False
    answer, ask = _last(ANSWERS, before), _last(_ASKS, before)
    if answer < 0 and ask < 0:
        follows, asked = ANSWERS.search(after), _ASKS.search(after)
        return _promised_ahead(before, after, follows, asked)
    clause = before[max(answer - 60, 0) : answer].rpartition(",")[2]
    return (
        answer > ask
        and not _TO_DO.match(after)
        and not _NOT.search(clause)
        and bool(_WILL.search(before) or _IS_NOMINAL.match(before))
    )


def _promised_ahead(before: str, after: str, follows: re.Match[str] | None, asked: re.Match[str] | None) -> bool:
    """The date comes first: "Within two weeks you will hear from us"."""
    if follows is None or (asked and asked.start() < follows.start()):
        return False
    if _BEFORE_ANSWER.match(after):
        return not _NOT.search(after[: follows.end()])
    if not _LEADS.fullmatch(before[-60:]):
        return False
    leading = after[: follows.end()]
    return bool(_WILL.search(leading) or _WILL.search(before)) and not _NOT.search(leading)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match ends, or -1."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)


def _han_promise(folded: str, horizon: Horizon, before: str, after: str) -> bool:
    """Chinese says the date before the verb: its clause names the answer, or the next one does."""
    begin, end = clause_around(folded, horizon.begin, horizon.end)
    clause, sentence = folded[begin:end], before + folded[horizon.begin : horizon.end] + after
    if _HAN_ASKS.search(clause) or _HAN_IF.search(sentence) or _HAN_NOT.search(clause):
        return False
    if horizon.moment and not horizon.length and not _HAN_BY.match(after):
        return False
    ahead = not horizon.text.startswith(("今", "昨"))  # 今天辛苦了 names no date of theirs
    leads = (ahead and len(clause) - len(horizon.text) <= _FEW) or (horizon.length and _HAN_TAKES.search(clause))
    return bool(_HAN_ANSWERS.search(clause) or (leads and _HAN_ANSWERS.search(after)))


def _after_interview(folded: str, horizon: Horizon) -> Duration | None:
    """The length where it is counted from the interview."""
    begin, end = around(folded, horizon.begin, horizon.end)
    near = folded[max(begin, horizon.begin - 40) : min(end, horizon.end + 60)]
    return horizon.length if _AFTER_INTERVIEW.search(near) else None
