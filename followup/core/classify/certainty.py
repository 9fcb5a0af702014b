"""How sure a judgement is: few facts a person can check, each of which can only make it surer or only less sure.

The weights below were fitted (logistic regression on mail that neither phrases nor words were made from: see
docs/judgement.md) and then moved down, so that 0.7, where drafts begin, stands for what was right in five of six there.
"""

from __future__ import annotations

import math
from dataclasses import replace

from followup.core.classify.envelope import Envelope
from followup.core.classify.score import Scores, share
from followup.core.classify.weigh import Sums

_START = -1.5  # one sentence of a stranger, level with another label, of which the words know nothing
_LEAD = 0.1  # each point of score before the next label of another kind
_MOST_LEAD = 8.0
_WORDS = 0.48  # the logarithm of the odds that the words give
_MOST_ODDS = 4.0
_BY_FORM = 2.0  # the odds of a calendar entry, a bounce, and mail in a language that the words do not know
_FAMILIAR = 0.37  # a person of a company, a tracking system; the reader's name
_FURTHER = 0.2  # each further sentence that says so, or a calendar entry
_MOST_FURTHER = 2
_APART = 1.2  # a lead over the label of the same kind
_FAR = 2.0  # that leaves no doubt
_WORDLESS = 0.8  # taken from a decision where no phrase speaks of a job
_DECISIONS = frozenset({"no", "invite", "update", "offer"})
_KIN = {"invite": "update", "update": "invite", "ack": "process", "process": "ack"}
_WORTH = 0.4  # the least weight of a sentence that counts
_BY_DEFAULT = 0.65  # how sure we are of a label that stands because nothing else was found
_SOME_HIRING = 2.0
_DOUBTFUL = 0.55


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
    evidence = (
        _LEAD * min(lead, _MOST_LEAD)
        + _WORDS * _odds(scores.best, sums)
        + _FAMILIAR * envelope.familiar
        + _FURTHER * min(_sentences(scores.best, sums, envelope) - 1, _MOST_FURTHER)
        + _APART * min(scores.lead() / _FAR, 1.0)
        - _WORDLESS * (scores.best in _DECISIONS and not (scores.of_a_job or envelope.booking))
    )
    sure = 1 / (1 + math.exp(-_START - evidence))
    return min(sure, _BY_DEFAULT) if unspoken(scores.best, sums, envelope) else sure


def _odds(cue: str, sums: Sums) -> float:
    """The logarithm of the odds that the words give a label or its kin; where its form told its kind, they are good."""
    if not sums.words:
        return _BY_FORM
    likely = share(cue, sums) + (share(_KIN[cue], sums) if cue in _KIN else 0.0)
    return max(-_MOST_ODDS, min(math.log(max(likely, 1e-4) / max(1 - likely, 1e-4)), _MOST_ODDS))


def unspoken(cue: str, sums: Sums, envelope: Envelope) -> bool:
    """Whether no phrase, entry or booking says so: words alone decide nothing, and a stranger's tell nothing."""
    if cue in sums.hits or envelope.methods or envelope.booking:
        return False
    return cue in _DECISIONS or not (sums.words and envelope.familiar)


def _sentences(cue: str, sums: Sums, envelope: Envelope) -> int:
    spoken = {hit.sentence for hit, weight in sums.hits.get(cue, ()) if weight >= _WORTH}
    return max(1, len(spoken) + (cue == "update" and bool(envelope.methods)))
