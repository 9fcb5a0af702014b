"""Reads whether a test that was set is in their hands: received, looked at, praised; or handed in by the candidate."""

from __future__ import annotations

from collections import defaultdict

from followup.core.classify.grammar import PhraseTable
from followup.core.classify.page import Page
from followup.core.model import Message

_SLOTS = {
    "work": "test|assessment|exercise|challenge|task|take-home|assignment|case study|submission|solution|recording"
    "|quiz|video interview|on-demand interview|recorded interview|one-way interview|round",
    "yours": "(your|the|our|this|that) (first|second|online|coding|technical|written|home|take-home|skills|video)?",
    "paper": "笔试|测评|测验|机试|作业|试译|试卷|答卷|在线考试|编程题|视频面试",
}
_TABLE = PhraseTable(
    """
[in hand]
5 (thank|thanks|thank you) .. (completing|finishing|submitting|sending|recording|returning|handing in) .. ({work})
5 (thank|thanks|thank you) .. (taking|doing) {yours} ({work})
5 (received|got|reviewed|read|marked|graded|liked|loved|enjoyed|over|through|at) {yours} ({work}|answers|responses)
5 (impressed|pleased|happy|delighted) (by|with) {yours} ({work}|answers|responses)
5 (nice|great|good|excellent|impressive|strong|solid|fine|lovely|well) (work|job|result*|score*|done|effort) (on|in|with) {yours} ({work})
5 your .. ({work}|answers|responses) .. (great|strong|excellent|impressive|solid|received|submitted|recorded)
5 your .. (answers|responses|submission|solution|recording) .. (sent|forwarded|shared|passed) (to|on|along|with)
5 you .. (passed|aced|scored|did well|did great|performed) .. ({work})
5 ({work}) .. (has|have) been .. (submitted|received|recorded)
-9 (please|once|when|if|until|before|after|unless|remind*|must|should|need to|asked|invited|invite|ask) .. ({work}|complete*|submit*|received)
-9 (not|haven't|hasn't|yet|will|to) ~ (received|submitted|completed|seen|got|be)
-9 (link|links|invitation|instructions|login|sent to you|shared with you)
5 (收到|看了|看过|看完|批改|评阅|审阅) ~ (你|您) ~ ({paper})
5 ({paper}) .. (很好|不错|优秀|出色|很棒|亮眼|合格|通过|达标|提交成功|已提交|已收到|已完成|评阅)
5 (通过|通过了|顺利完成|感谢完成|感谢参加) ~ ({paper})
-9 (请|若|如果|如您|未|没|尚|需|邀请|诚邀|将|参加) .. ({paper})
-9 ({paper}) ~ (后|前|未|没|尚)
""",  # noqa: E501 - one line a phrase, however long
    _SLOTS,
)
_LEAST = 4.0
_NO_WORK = (".png", ".jpg", ".jpeg", ".gif", ".ics", ".vcf", ".p7s", ".asc")


def in_hand(message: Message) -> bool:
    """Whether they say that the candidate's test arrived, was read or was good: it waits for him no more."""
    totals: dict[int, float] = defaultdict(float)
    for hit in _TABLE.find(Page.of(message)):
        totals[hit.sentence] += hit.phrase.weight
    return any(total >= _LEAST for total in totals.values())


def encloses_work(message: Message) -> bool:
    """Whether a file comes with it that may be the solution: no picture, calendar entry, card or signature."""
    return any(not name.casefold().endswith(_NO_WORK) for name in message.attachments)
