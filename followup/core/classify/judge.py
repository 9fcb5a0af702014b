"""Decides which label a mail has, how sure that is, and what else it says."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fnmatch import fnmatchcase

from followup.core.classify.certainty import certainty, doubted, settled, unspoken
from followup.core.classify.envelope import Envelope
from followup.core.classify.language import language
from followup.core.classify.page import Page, fold
from followup.core.classify.score import LABELS, Scores, leaning, score
from followup.core.classify.signals import own_signals, their_signals
from followup.core.classify.statements import statements
from followup.core.classify.weigh import Sums, weigh
from followup.core.classify.words import shares, strongest
from followup.core.model import Classification, Evidence, Label, Message, Signal
from followup.core.policy import ClassifyPolicy, Policy

_OWN_LABELS = frozenset({Label.ACKNOWLEDGEMENT, Label.ASSESSMENT, Label.PROCESS, Label.UNRELATED})
_CONTACT = 4.0  # one plain phrase of an interview that took place
_MET = 6.0  # what such a talk weighs
_PERSONAL = 1.0  # the least that makes a no a person's own
_PERSONS_TONE = 1.0  # what words weigh beside that which are a person's
_FORMS_TONE = 0.2  # and a form's, for a person's short no sounds like one
_UNHEARD = 0.01
_FORM = 3.0
_BEFORE = 3_000  # characters of what surrounds the text that are read
_USERS_WORD = 0.99  # how sure a phrase or sender of the user's own makes
_USERS_WEIGHT = 10.0
_LEARNED = frozenset({"en", "zh", "un"})  # the languages of the words, and what is too short to tell
_TIMES = frozenset({Signal.ACCEPTS_TIME, Signal.DECLINES_TIME})  # friends agree on times, too
_ABOUT_WORK = 2.0  # what makes the candidate's own mail part of a process
_OWN_MAIL = 0.9  # how sure it is whether the candidate's own mail is about work
_ELSEWHERE = 5.0  # how much commoner a stranger's mail of another kind is in a mailbox
_CLOSE = 0.6  # a runner-up this near to the winner is named
_TOLD = 0.4  # the least weight of a span worth telling


def classify(message: Message, policy: Policy) -> Classification:
    """What kind of mail it is, with the reasons. The candidate's own is never an invite, a rejection or an offer."""
    page = Page.of(message)
    if message.in_sent or policy.me.owns(message.sender):
        return _own(message, page, policy.classify)
    judged = _theirs(message, page)
    return _by_user(message, page, policy.classify, judged) or judged


def _theirs(message: Message, page: Page) -> Classification:
    envelope, sums = Envelope.of(message), _weighed(message, page)
    spoken = language(page.original)
    if spoken[:2] in _LEARNED and not envelope.formal:
        sums.words = _in_a_mailbox(shares(page, envelope), envelope)
    scores = settled(score(sums, envelope), sums, envelope)
    cue = scores.best
    label = _label(cue, sums, envelope)
    said = statements(page, sums, _label("no", sums, envelope)) if label.acts else ()
    if said:
        label = said[0].label
    return Classification(
        label=label,
        confidence=round(certainty(label, scores, sums, envelope), 3),
        automated=_automated(label, sums, envelope),
        language=spoken,
        evidence=(*_evidence(page, sums, cue, envelope), *_words_told(page, sums, cue)),
        runner_up=_runner_up(label, scores, sums, envelope),
        signals=their_signals(page, label, envelope, sums),
        statements=said,
    )


def _in_a_mailbox(words: dict[Label, float], envelope: Envelope) -> dict[Label, float]:
    """What the words say, once one knows that strangers write of other things more than in the letters learned from."""
    if envelope.familiar:
        return words
    worth = words | {Label.UNRELATED: _ELSEWHERE * words[Label.UNRELATED]}
    whole = sum(worth.values())
    return {label: share / whole for label, share in worth.items()}


def _weighed(message: Message, page: Page) -> Sums:
    """The sums of the sender's own words, of the mail he answers, and of the calendar entries he sends."""
    before = Page.of_text(f"{message.quoted}\n{message.forwarded}"[:_BEFORE])
    entries = "\n".join(f"{entry.summary}\n{entry.description}" for entry in message.calendar)
    return weigh(page, before, Page.of_text(entries[:_BEFORE]))


def _label(cue: str, sums: Sums, envelope: Envelope) -> Label:
    if cue != "no":
        return LABELS[cue][0]
    return Label.REJECTION if _by_a_person(sums, envelope) else Label.AUTOMATED_REJECTION


def _by_a_person(sums: Sums, envelope: Envelope) -> bool:
    """Whether the mail shows real contact, or the writer's own words (contract 1)."""
    outside = envelope.person + 3 * envelope.signed + 1.5 * envelope.reply - 3 * envelope.robot - 2 * envelope.board
    form = sums["form"] + 2 * envelope.office
    met = _MET * (sums["contact"] >= _CONTACT and form - envelope.greeted - envelope.signed < _FORM)
    return sums["personal"] + outside - form + met + _tone(sums) >= _PERSONAL


def _tone(sums: Sums) -> float:
    """How far the words sound like a person's no, above 0, or like a form's."""
    if not sums.words:
        return 0.0
    person, form = (max(sums.words[label], _UNHEARD) for label in (Label.REJECTION, Label.AUTOMATED_REJECTION))
    odds = math.log(person / form)
    return odds * (_PERSONS_TONE if odds > 0 else _FORMS_TONE)


def _automated(label: Label, sums: Sums, envelope: Envelope) -> bool:
    form = sums["form"] - sums["personal"]
    written = envelope.person and envelope.greeted and envelope.signed  # from one person to another
    form_mail = label is Label.AUTOMATED_REJECTION or (form >= _FORM and not written)
    return envelope.system or envelope.unsubscribe or form_mail


def _runner_up(label: Label, scores: Scores, sums: Sums, envelope: Envelope) -> Label | None:
    if scores.best != "unrelated" and unspoken(scores.best, sums, envelope):
        return Label.UNRELATED  # the doubt is whether it is about the search at all
    return doubted(label, sums) or _close_second(scores, sums, envelope)


def _close_second(scores: Scores, sums: Sums, envelope: Envelope) -> Label | None:
    cue, nearness = scores.second
    far = scores.best == "unrelated" and (not scores.of_a_job or unspoken(cue, sums, envelope))
    return _label(cue, sums, envelope) if nearness >= _CLOSE and not far else None


def _evidence(page: Page, sums: Sums, cue: str, envelope: Envelope) -> Iterator[Evidence]:
    for hit, weight in sums.hits.get(cue, ()):
        if weight >= _TOLD:
            text = page.original[hit.start : hit.end]
            yield Evidence(hit.phrase.name, text, hit.start, hit.end, round(weight, 2))
    for fact in envelope.facts:
        yield Evidence(f"envelope: {fact}", "", 0, 0, 0.0)


def _words_told(page: Page, sums: Sums, cue: str) -> Iterator[Evidence]:
    if leaning(cue, sums) >= _TOLD:
        for start, end, weight in strongest(page, LABELS[cue][0]):
            yield Evidence(f"words: {cue}", page.original[start:end], start, end, round(weight, 2))


def _own(message: Message, page: Page, policy: ClassifyPolicy) -> Classification:
    envelope, sums, signals = Envelope.of(message), _weighed(message, page), own_signals(page)
    telling = signals if envelope.reply else signals - _TIMES
    related = bool(telling) or max(sums["hiring"], sums["before"]) >= _ABOUT_WORK
    label = Label.PROCESS if related else Label.UNRELATED
    evidence = tuple(_evidence(page, sums, "hiring", envelope))
    judged = Classification(
        label, _OWN_MAIL, automated=False, language=language(page.original), evidence=evidence, signals=signals
    )
    users = _by_user(message, page, policy, judged)
    return users if users and users.label in _OWN_LABELS else judged


def _by_user(message: Message, page: Page, policy: ClassifyPolicy, judged: Classification) -> Classification | None:
    """What the user's own phrases and senders say; a phrase, being nearer to the mail, before a sender."""
    for label, evidence in (*_users_phrases(page, policy), *_users_senders(message, policy)):
        return Classification(
            label, _USERS_WORD, judged.automated, judged.language, (evidence, *judged.evidence), None, judged.signals
        )
    return None


def _users_phrases(page: Page, policy: ClassifyPolicy) -> Iterator[tuple[Label, Evidence]]:
    for phrase in policy.phrase:
        sought = fold(phrase.text.strip())
        start = page.folded.find(sought) if sought else -1
        if start >= 0:
            end = start + len(sought)
            yield phrase.label, Evidence("user:phrase", page.original[start:end], start, end, _USERS_WEIGHT)


def _users_senders(message: Message, policy: ClassifyPolicy) -> Iterator[tuple[Label, Evidence]]:
    address = message.sender.address.casefold() if message.sender else ""
    for rule in policy.sender:
        if address and fnmatchcase(address, rule.address.casefold()):
            yield rule.label, Evidence("user:sender", address, 0, 0, _USERS_WEIGHT)
