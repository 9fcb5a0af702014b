"""Tells what is asked of the candidate for the day itself, such as to bring a passport, from what wants an answer."""

from __future__ import annotations

import re

from followup.core.classify.page import Page
from followup.core.classify.signals import THEIRS
from followup.core.model import Message, Signal

_FOR_THE_DAY = re.compile(
    r"\b(?:bring|arrive|come (?:to|in|by|up|early|prepared)|report (?:to|at)|ask for|join|dial|log (?:in|on)|sign in"
    r"|check in|be (?:there|ready|on time|at)|have (?:\w{1,15} ){1,6}(?:ready|at hand|with you|to hand)|wear|park"
    r"|use the|click|test your|allow (?:\w{1,12} ){0,4}(?:time|minutes)|buzz|ring the|take the (?:lift|elevator))\b"
)
_FOR_AN_ANSWER = re.compile(
    r"\b(?:send|reply|respond|answer|let (?:me|us)|confirm|tell (?:me|us)|provide|upload|share|submit|forward|fill"
    r"|complete|return|e-?mail|choose|pick|pass on|advise|what|which|when|whether"
    r"|how (?:many|long|soon)|(?:could|can|would|will|are|do) you)\b|[?]"
)


def only_for_the_day(message: Message) -> bool:
    """Whether everything it asks is done by coming to the interview: no answer is waited for."""
    page = Page.of(message)
    asking = {hit.sentence for hit in THEIRS.find(page) if hit.cue == Signal.QUESTION and hit.phrase.weight > 0}
    spans = (page.folded[slice(*page.sentence(start))] for start in asking)
    return bool(asking) and all(_FOR_THE_DAY.search(said) and not _FOR_AN_ANSWER.search(said) for said in spans)
