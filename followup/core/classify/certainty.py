"""How sure a judgement is: three facts, each of which can only make it surer or only less sure.

The weights below were fitted (logistic regression on mail that neither phrases nor words were made from: see
docs/judgement.md) and then moved down, so that 0.7, where drafts begin, stands for 0.85 there.
"""

from __future__ import annotations

import math
from dataclasses import replace

from followup.core.classify.envelope import Envelope
from followup.core.classify.score import KIN, LEAST, Scores, share
from followup.core.classify.weigh import Sums
from followup.core.model import Label

_START = -0.25  # a decision level with another of another kind, of which the words know nothing
_START_OF_TALK = 1.0  # and what decides nothing
_LEAD = 0.11  # each point of score before the next label of another kind
_MOST_LEAD = 8.0
_WORDS = 0.69  # the logarithm of the odds that the words give the label and its kin
_MOST_ODDS = 4.0
_NEARER = 1.3  # the same between the label and its sibling, as far as it is less than enough
_ENOUGH = 1.0
_BY_FORM = 2.0  # the odds of a calendar entry, a bounce, and mail in a language that the words do not know
_DECISIONS = frozenset({"no", "invite", "update", "offer"})
_SIBLINGS = {
    Label.INTERVIEW_INVITE: Label.INTERVIEW_UPDATE,
    Label.INTERVIEW_UPDATE: Label.INTERVIEW_INVITE,
    Label.REJECTION: Label.AUTOMATED_REJECTION,
    Label.AUTOMATED_REJECTION: Label.REJECTION,
}
_BY_DEFAULT = 0.65  # how sure we are of a label that stands because nothing else was found
_SOME_HIRING = 2.0
_DOUBTFUL = 0.55
_UNTOLD = 0.8  # the same for a decision that only words tell


def settled(scores: Scores, sums: Sums, envelope: Envelope) -> Scores:
    """The scores, in which a stranger's decision that is more likely none has lost half its worth."""
    if scores.best not in _DECISIONS or envelope.familiar:
        return scores
    least = _UNTOLD if unspoken(scores.best, sums, envelope) else _DOUBTFUL
    if _likely(_evidence(scores, sums)) >= least:
        return scores
    halved = {cue: value / 2 if cue in _DECISIONS else value for cue, value in scores.of.items()}
    return replace(scores, of=halved)


def certainty(label: Label, scores: Scores, sums: Sums, envelope: Envelope) -> float:
    """From 0 to 1: how sure it is that the label of the best cue is right."""
    if scores.best == "unrelated":
        sure = 1 - 0.5 * math.exp(-scores.lead() / 2)
        return min(sure, _BY_DEFAULT) if scores.hiring >= _SOME_HIRING else sure
    sure = _likely(_evidence(scores, sums) + _NEARER * _nearer(label, scores, sums))
    return min(sure, _BY_DEFAULT) if unspoken(scores.best, sums, envelope) else sure


def _evidence(scores: Scores, sums: Sums) -> float:
    lead = min(scores.lead(KIN.get(scores.best)), _MOST_LEAD)
    start = _START if scores.best in _DECISIONS else _START_OF_TALK
    return start + _LEAD * lead + _WORDS * _odds(scores.best, sums)


def _likely(evidence: float) -> float:
    return 1 / (1 + math.exp(-evidence))


def doubted(label: Label, sums: Sums) -> Label | None:
    """The sibling of a label that the words would rather have."""
    sibling = _SIBLINGS.get(label)
    return sibling if sibling and sums.words.get(sibling, 0.0) > sums.words.get(label, 0.0) else None


def _nearer(label: Label, scores: Scores, sums: Sums) -> float:
    """How far the words, or where they are silent the score, fall short of telling the label from its sibling."""
    sibling = _SIBLINGS.get(label)
    if not sibling:
        return 0.0
    likely, other = (max(sums.words.get(one, 0.0), LEAST) for one in (label, sibling))
    odds = math.log(likely / other) if sums.words else scores.lead()
    return max(-_MOST_ODDS, min(odds, _ENOUGH)) - _ENOUGH


def _odds(cue: str, sums: Sums) -> float:
    """The logarithm of the odds that the words give a label or its kin; where its form told its kind, they are good."""
    if not sums.words:
        return _BY_FORM
    likely = share(cue, sums) + (share(KIN[cue], sums) if cue in KIN else 0.0)
    return max(-_MOST_ODDS, min(math.log(max(likely, 1e-4) / max(1 - likely, 1e-4)), _MOST_ODDS))


def unspoken(cue: str, sums: Sums, envelope: Envelope) -> bool:
    """Whether no phrase, entry or booking says so, and no words of somebody who knows the reader or hires."""
    told = cue in sums.hits or envelope.methods or envelope.booking
    return not (told or (sums.words and envelope.familiar))
