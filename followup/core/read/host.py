"""Reads whether the writer of a mail holds the interview himself: "with me", "I'll call you", 我来面你."""

from __future__ import annotations

import re

from followup.core.read.clauses import around, clause_around
from followup.core.signs import plain

_TALK = r"(?:interview|speak|talk|chat|meet|catch up|sit down|connect|hop on|jump on|get on)"
_TALKING = (
    r"(?:interviewing|speaking|talking|chatting|meeting|catching up|sitting down|connecting|calling|phoning|ringing)"
)
_CALL = r"(?:call|ring|phone|dial|video call|facetime|skype)"
_WISH = (
    r"\bi(?:'d| would)? (?:really |very much )?(?:like|love|want|hope|am hoping|was hoping) to"
    r"|\b(?:can|could|may|might|shall) i|\bi(?:'ll| will| shall| can| could)"
    r"|\b(?:i am|i'm) (?:happy|glad|keen|delighted|going|planning) to|\bi plan to|\bi'd be (?:happy|glad|delighted) to"
)
_ROUND = r"(?:interview|call|chat|conversation|talk|meeting|session|screen|screening|round|coffee|video|phone|zoom|teams|meet|catch-up)"  # noqa: E501 - one pattern
# What leaves no doubt, and what does only while nobody else is named as interviewer; case-folded text.
_SURE = re.compile(
    rf"\b{_ROUND}(?: interview| call| chat| meeting)? with (?:both )?(?:myself|me)\b|\b(?:speak|talk|speaking|talking|meet|meeting|sit down|chat|chatting|connect)"  # noqa: E501 - one pattern
    r" (?:with |to )?(?:both )?(?:myself|me)\b|\bjoin(?:ing)? (?:both )?(?:myself|me)\b"
    r"|\b(?:with|join|meet|meeting|see|both|(?:talk|speak)(?:ing)? to) [^.,;:?!\n]{2,60} (?:and|or|&) (?:myself|i|me)\b|\b(?:with|meet) (?:me|myself) and\b"  # noqa: E501 - one pattern
    rf"|(?:{_WISH})(?: also| personally)? (?:interview|{_CALL}|(?:speak|talk|chat|meet)(?: (?:to|with))?) you\b"
    rf"|(?:{_WISH}) (?:be )?(?:your interviewer|interviewing you|conduct(?:ing)? (?:the|your|this)|lead(?:ing)? (?:the|your|this)|hold(?:ing)? (?:the|your|this)|run(?:ning)? (?:the|your|this)|host(?:ing)? (?:the|your|this))"  # noqa: E501 - one pattern
    rf"|\bi(?:'ll| will) be {_TALKING} (?:to |with )?you\b|\bi am your interviewer\b"
    rf"|(?:{_WISH}) give you a (?:quick )?(?:call|ring|bell|buzz)\b|(?:{_WISH}) (?:ring|call|phone) your\b|(?:{_WISH}) (?:be|join)(?:ing)? (?:you )?(?:on|in) the (?:call|interview)\b"  # noqa: E501 - one pattern
)
_LIKELY = re.compile(
    rf"(?:{_WISH}) (?:set up|schedule|arrange|book|find|have|do|grab)[^.,;:?!\n]{{1,40}}? (?:call|chat|conversation|talk|coffee|time|minutes)"  # noqa: E501 - one pattern
    r" (?:to (?:speak|talk|chat) )?with you\b(?! and)"
    rf"|(?:^|[\n.!?,;] ?)(?:i(?: am|'m)? )?look(?:ing)? forward to (?:our (?:call|chat|talk|conversation)|{_TALKING} (?:with |to )?you)\b"  # noqa: E501 - one pattern
    rf"|\blet's (?:{_TALK}|have an? (?:[a-z]{{1,12}} )?(?:call|chat|talk))\b|\b(?:can|could|shall) we {_TALK}\b"
    r"|(?:^|[\n.!?,;] ?)(?:speak|talk)(?: to you| with you)? (?:then|tomorrow|on|at)\b"
    r"|\bour (?:call|chat|conversation|talk) (?:is|on|at|for|tomorrow|next|this)\b"
)
# What turns it into something else than the interview: a lobby, a word on the outcome, help for a case of need.
_NOT_IT = re.compile(
    r"\b(?:lobby|reception|front desk|entrance|downstairs|linkedin|feedback|outcome|the results?|questions?|trouble"
    r"|any issues?|get lost|once|back (?:with|when|if|as|to|on|after)|details|to (?:arrange|confirm|schedule|discuss)"
    r"|after (?:the|your) (?:interview|panel|round)|before (?:the|your) (?:interview|panel|round))\b|\bif (?!that|this|it|so|you (?:would|'d|are free|have time|can))"  # noqa: E501 - one pattern
)
_HAN_TALK = r"(?:面试|面谈|面一下|面你|面您|聊|通话|通个?电话|视频|沟通|交流|电话|连线|见面|谈谈)"
_HAN = re.compile(
    rf"(?:由|就由)我(?!们)(?:本人|亲自)?(?:来|负责|进行|主持|做|给|为|跟|和)?[^，。；\n]{{0,10}}面|我(?:本人|亲自)?(?:来|会|将|想|要|可以)?(?:亲自)?面(?:试)?(?:一下)?[你您]"
    r"|面试官(?:就)?(?:是|为)(?:我|本人)|我(?:就)?是(?:你|您|本轮|这轮|本次|这次)的?(?:[一二三四终]?面)?面试官"
    rf"|我(?:本人)?(?:来|会|将|想|希望|可以|到时|届时|再|先){{0,3}}(?:跟|和|与|给|同|向)[你您][^，。；\n]{{0,12}}{_HAN_TALK}"
    rf"|(?:跟|和|与|同)我(?!们)(?:本人|这边)?(?:进行|做|有)?[^，。；\n]{{0,8}}{_HAN_TALK}|我(?:来|会|将|到时|届时|准时){{0,3}}(?:致电|拨打|打给|打电话给|呼叫)[你您]?|我[^，。；\n]{{0,12}}给[你您]打(?:个)?电话"
    rf"|(?:跟|和|与)我(?:一起|们(?:的)?)?、?[^，。；\n]{{0,12}}(?:一起|共同)(?:来)?面"
)
_HAN_IN_NEED = re.compile(r"如有|如果|若有|有(?:任何)?(?:问题|疑问)")
_HAN_NOT_IT = re.compile(
    r"确认|通知|商量|告知|同步|(?:沟通|聊|谈)(?:一下|下)?(?:面试|具体|后续|结果|薪|待遇|时间|安排|细节|进展|流程|反馈)|面试(?:之)?后我"
)


def holds_it(text: str, *, others: bool) -> bool:
    """Whether the writer says that he himself will interview; `others`: somebody else is named as interviewer."""
    english, chinese = text.replace("’", "'").casefold(), plain(text)
    kinds = (_SURE,) if others else (_SURE, _LIKELY)
    return any(_says(kind, english) for kind in kinds) or _says_in_chinese(chinese)


def _says(kind: re.Pattern[str], text: str) -> bool:
    return any(not _NOT_IT.search(_sentence(text, found)) for found in kind.finditer(text))


def _says_in_chinese(text: str) -> bool:
    return any(
        not _HAN_IN_NEED.search(_sentence(text, found)) and not _HAN_NOT_IT.search(_clause(text, found))
        for found in _HAN.finditer(text)
    )


def _sentence(text: str, found: re.Match[str]) -> str:
    begin, end = around(text, found.start() + 1, found.end())
    return text[begin:end]


def _clause(text: str, found: re.Match[str]) -> str:
    begin, end = clause_around(text, found.start() + 1, found.end())
    return text[begin:end]
