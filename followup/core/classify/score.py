"""Weighs the labels against each other: which cue silences which, what the envelope adds, how sure that leaves us."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from followup.core.classify.envelope import Envelope
from followup.core.classify.weigh import Sums
from followup.core.model import Label

LABELS = {
    "no": (Label.AUTOMATED_REJECTION, Label.REJECTION),
    "invite": (Label.INTERVIEW_INVITE,),
    "update": (Label.INTERVIEW_UPDATE,),
    "offer": (Label.OFFER,),
    "ack": (Label.ACKNOWLEDGEMENT,),
    "test": (Label.ASSESSMENT,),
    "outreach": (Label.OUTREACH,),
    "process": (Label.PROCESS,),
    "unrelated": (Label.UNRELATED,),
}
CUES = tuple(LABELS)
KIN = {"invite": "update", "update": "invite", "ack": "process", "process": "ack"}
# A cue that is at least this strong makes the others worth less: what decides a mail is said once, among much courtesy.
_SILENCES: tuple[tuple[str, float, dict[str, float]], ...] = (
    ("no", 4, {"ack": 0.3, "process": 0.4, "offer": 0.5, "invite": 0.75, "outreach": 0.15, "test": 0.4, "update": 0.7}),
    ("offer", 6, {"ack": 0.6, "process": 0.6, "outreach": 0.6, "test": 0.6, "invite": 0.6, "update": 0.6}),
    ("offer", 9, {"no": 0.5}),
    ("test", 5, {"invite": 0.7, "ack": 0.7, "outreach": 0.3}),
    ("update", 5, {"no": 0.8, "invite": 0.8, "ack": 0.4, "process": 0.6, "outreach": 0.8}),
    ("process", 5, {"outreach": 0.6}),
    ("outreach", 7, {"offer": 0.4}),
    ("invite", 5, {"ack": 0.4, "process": 0.6, "outreach": 0.75}),
)
_LETTER = 2_000  # characters of a long letter
_LONG_WINDED = 2.5
_ALONE = {"invite": 0.08, "no": 0.12, "update": 0.3}  # what part of a cue's worth stands without any hiring word
_CORRESPONDENCE = 0.4
_BY_NAME = 1.8  # the hiring words that a person's letter by name is worth
_TO_HIM = 0.5
_BEFORE = 1.5  # the most that the mail answered adds
_ENTRY = 3.0  # and a calendar entry
_BOOKED = 3.5  # what a booking service adds to a time: it writes when one is booked
_TELLING = 4.0  # a plain phrase of some label: the mail says something we know
_RECEIPT = 2.0  # what an automatic reply is worth for `process` if it says that the application came
_WORDS = 1.3  # what the words weigh beside the phrases
_NEARER = 0.4  # what they weigh between two labels of a kind
LEAST = 0.003  # the least share that words leave a label
_TOPIC = 1.0  # the hiring words that words are worth which no other mail has
_LEAN_UNRELATED = 0.5  # what is left of it for the label that no lack of hiring words makes smaller
_DOUBT = 4.0  # a topic of its own counts in full where words leave a quarter for mail of another kind
_TOPIC_LEFT = 0.6  # and at least this much where they leave none
_BASE = 1.0  # unrelated stands for whatever shows nothing else
_ENOUGH_HIRING = 3.0
_SURELY = 6.0
_FOREIGN = 0.5  # what is left of a decision where a loan, a flat or a place at a university is spoken of
_TO_MANY = 0.75  # and in what goes to many
_EMPLOYER = 5.0
_A_JOB = 1.0  # the least hiring words that speak of one


@dataclass(frozen=True)
class Scores:
    """What each cue is worth in the end."""

    of: dict[str, float]
    hiring: float  # how much speaks of a job and of an application for it
    words: float  # and how much of that was said, here or in what surrounds it

    @property
    def of_a_job(self) -> bool:
        """Whether a phrase speaks of a job."""
        return self.words >= _A_JOB

    @cached_property
    def _ranked(self) -> list[tuple[str, float]]:
        return sorted(self.of.items(), key=lambda item: -item[1])

    @property
    def best(self) -> str:
        """The winning cue."""
        return self._ranked[0][0]

    @property
    def second(self) -> tuple[str, float]:
        """The next one, and how near it comes: 1 is level."""
        (_, top), (cue, next_best) = self._ranked[:2]
        return cue, next_best / top

    def lead(self, kin: str | None = None) -> float:
        """How far the winner is before the next, or before the next that is not its `kin`."""
        return self._ranked[0][1] - next(value for cue, value in self._ranked[1:] if cue != kin)


def score(sums: Sums, envelope: Envelope) -> Scores:
    """Balance the sums of the phrases, with what the envelope says."""
    scores = {cue: sums[cue] * _silence(cue, sums) for cue in CUES}
    _add_structure(scores, envelope)
    hiring = _hiring(sums, envelope)
    foreign = 1 - _FOREIGN * _doubt(sums) if sums["foreign"] else 1.0
    aimed = _addressed(sums) * foreign * (_TO_MANY if _to_many(envelope) else 1.0)
    scores = {cue: value + leaning(cue, sums) for cue, value in scores.items()}
    weighed = {cue: value * _relevance(cue, hiring, envelope) * aimed for cue, value in scores.items()}
    known = min(1.0, max(weighed.values()) / _TELLING)
    weighed["process"] = max(weighed["process"], (1 - known) * _correspondence(sums, envelope, hiring))
    weighed["unrelated"] = _unrelated(sums, envelope, hiring)
    return Scores(weighed, hiring, _words(sums))


def leaning(cue: str, sums: Sums) -> float:
    """What the words of the mail add: none where they are silent, less than none where they speak against it."""
    if not sums.words:
        return 0.0
    likely = max(share(cue, sums), LEAST)
    nearer = math.log(likely / max(share(KIN[cue], sums), LEAST)) if cue in KIN else 0.0
    return _WORDS * math.log(likely * len(Label)) + _NEARER * min(nearer, 0.0)


def share(cue: str, sums: Sums) -> float:
    """How likely a cue is by the words."""
    return sum(sums.words.get(label, 0.0) for label in LABELS[cue])


def _unrelated(sums: Sums, envelope: Envelope, hiring: float) -> float:
    """What speaks for mail of another kind: its topic, its readers, its length."""
    topic = sums["unrelated"] * (1.0 if hiring < _ENOUGH_HIRING else 0.55)
    foreign = sums["foreign"] * (_FOREIGN if sums["hiring"] > _SURELY else 1.0)
    topics = (topic + foreign) * _doubt(sums)
    many = (1 if envelope.board else 4) * envelope.bulk + (2.0 if _to_many(envelope) else 0.5) * envelope.unsubscribe
    lean = _LEAN_UNRELATED * leaning("unrelated", sums)
    return _BASE + _excess(sums.length) + topics + 0.6 * sums["employer"] + many + lean


def _doubt(sums: Sums) -> float:
    """How far the words allow that it is mail of another kind: they have read on where a phrase has not."""
    likely = share("unrelated", sums) if sums.words else 1.0
    return max(_TOPIC_LEFT, min(1.0, _DOUBT * likely))


def _to_many(envelope: Envelope) -> bool:
    """Whether one can unsubscribe from it, though no tracking system, which offers that too, carries it."""
    return envelope.unsubscribe and not envelope.board


def _excess(length: int) -> float:
    """Decisions are short: what runs on for pages is a newsletter, a notice, a debate."""
    return min(_LONG_WINDED, max(0, length - _LETTER) / _LETTER)


def _relevance(cue: str, hiring: float, envelope: Envelope) -> float:
    """What a cue is worth among so many hiring words: friends, too, would like to talk, and regret."""
    return min(1.0, _ALONE.get(cue, 0.22) + 0.1 * envelope.reply + hiring / 4)


def _hiring(sums: Sums, envelope: Envelope) -> float:
    """How much speaks of a job and an application for it, inside and outside."""
    around = min(_BEFORE, sums["before"] / 4) + min(_ENTRY, sums["entry"])
    carriers = 2 * envelope.board + 2 * envelope.testing + 1.5 * envelope.booking
    outside = 1.5 * envelope.recruiting + carriers + _acquaintance(envelope)
    trade = min(sums["work"], 1.0) if sums["hiring"] else 0.3 * min(sums["work"], 1.0)
    return sums["hiring"] + trade + sums["contact"] / 4 + outside + around + _topic(sums)


def _topic(sums: Sums) -> float:
    """How far the words are those of mail about the reader's search."""
    return _TOPIC * max(0.0, 1 - 2 * sums.words.get(Label.UNRELATED, 1.0))


def _words(sums: Sums) -> float:
    """The hiring words alone, with those of the mail answered and of a calendar entry."""
    return sum(max(0.0, sums[cue]) for cue in ("hiring", "work", "contact", "before", "entry"))


def _acquaintance(envelope: Envelope) -> float:
    """A person of a company who writes to a job seeker by name seldom does so about anything but a job."""
    return (_BY_NAME if envelope.greeted else _TO_HIM) * envelope.personal


def _correspondence(sums: Sums, envelope: Envelope, hiring: float) -> float:
    """Mail about a job that says nothing we know is the correspondence of a process, as far as it is personal."""
    if sums["foreign"] or sums["employer"] or sums["unrelated"] or envelope.bulk or envelope.unsubscribe:
        return 0.0
    return _CORRESPONDENCE * min(hiring, 6.0) + _acquaintance(envelope) / 4 + min(_BEFORE, sums["before"] / 3)


def _silence(cue: str, sums: Sums) -> float:
    return math.prod(effect.get(cue, 1.0) for loud, least, effect in _SILENCES if sums[loud] >= least)


def _addressed(sums: Sums) -> float:
    """How far the reader is the candidate, not the employer who is told of one."""
    return max(0.0, 1 - sums["employer"] / 8) if sums["employer"] >= _EMPLOYER else 1.0


def _add_structure(scores: dict[str, float], envelope: Envelope) -> None:
    scores["update"] += 4.5 * ("REQUEST" in envelope.methods) + 8 * ("CANCEL" in envelope.methods)
    scores["update"] += _BOOKED * (envelope.booking and scores["update"] + scores["invite"] > 0)
    scores["process"] += (_RECEIPT if scores["ack"] >= _TELLING else 10) * (envelope.auto_reply or envelope.bounce)
    scores["test"] += 3 * (envelope.testing and scores["test"] > 0)
