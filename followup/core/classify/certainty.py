"""How sure a judgement is: few facts a person can check, each of which can only make it surer or only less sure.

The weights below were fitted (logistic regression on mail nobody tuned the phrases to: see docs/judgement.md) and then
moved down, so that 0.7, where drafts begin, stands for what was right nine times in ten there, with senders unknown.
"""

from __future__ import annotations

import math
from dataclasses import replace

from followup.core.classify.envelope import Envelope
from followup.core.classify.score import Scores
from followup.core.classify.weigh import Sums

_START = -1.75  # one sentence of a stranger without a hiring word, level with another label
_LEAD = 0.6  # each point of score before the next label of another kind
_MOST_LEAD = 8.0
_FAMILIAR = 0.95  # a person of a company, a tracking system; the reader's name
_FURTHER = 0.55  # each further sentence that says so, or a calendar entry
_MOST_FURTHER = 2
_WORDLESS = 1.2  # taken from a decision where nothing was said of a job
_HIRING = 0.14  # each point of hiring words
_MOST_HIRING = 6.0
_LEVEL = 0.7  # what is left where the next label is of the same kind, and level
_APART = 2.0  # a lead over it that leaves no doubt
_DECISIONS = frozenset({"no", "invite", "update", "offer"})
_KIN = {"invite": "update", "update": "invite"}
_WORTH = 0.4  # the least weight of a sentence that counts
_BY_DEFAULT = 0.65  # how sure we are of a label that stands because nothing else was found
_SOME_HIRING = 2.0
_DOUBTFUL = 0.3


def settled(scores: Scores, sums: Sums, envelope: Envelope) -> Scores:
    """The scores, in which a stranger's decision that is more likely none has lost half its worth."""
    doubtful = scores.best in _DECISIONS and not envelope.familiar and certainty(scores, sums, envelope) < _DOUBTFUL
    if not doubtful:
        return scores
    halved = {cue: value / 2 if cue in _DECISIONS else value for cue, value in scores.of.items()}
    return replace(scores, of=halved)


def certainty(scores: Scores, sums: Sums, envelope: Envelope) -> float:
    """From 0 to 1: how sure it is that the best cue is right."""
    lead = scores.lead(_KIN.get(scores.best))
    if scores.best == "unrelated":
        sure = 1 - 0.5 * math.exp(-lead / 2)
        return min(sure, _BY_DEFAULT) if scores.hiring >= _SOME_HIRING else sure
    if scores.best == "process" and "process" not in sums.hits:
        return _BY_DEFAULT
    evidence = (
        _LEAD * min(lead, _MOST_LEAD)
        + _FAMILIAR * envelope.familiar
        + _FURTHER * min(_sentences(scores.best, sums, envelope) - 1, _MOST_FURTHER)
        - _WORDLESS * (scores.best in _DECISIONS and scores.words < 1 and not envelope.booking)
        + _HIRING * min(max(scores.hiring, 0), _MOST_HIRING)
    )
    sure = _apart(scores.lead()) / (1 + math.exp(-_START - evidence))
    return min(sure, _BY_DEFAULT) if _by_words_alone(scores.best, sums, envelope) else sure


def _by_words_alone(cue: str, sums: Sums, envelope: Envelope) -> bool:
    """Whether no phrase, calendar entry or booking says so, only single words."""
    return bool(sums.words) and cue not in sums.hits and not (envelope.booking or envelope.methods)


def _apart(lead: float) -> float:
    return _LEVEL + (1 - _LEVEL) * min(lead / _APART, 1.0)


def _sentences(cue: str, sums: Sums, envelope: Envelope) -> int:
    spoken = {hit.sentence for hit, weight in sums.hits.get(cue, ()) if weight >= _WORTH}
    return max(1, len(spoken) + (cue == "update" and bool(envelope.methods)))
