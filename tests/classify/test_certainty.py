"""How sure a judgement is, and what makes it surer."""

from __future__ import annotations

from followup.core.classify.certainty import certainty, settled
from followup.core.classify.envelope import Envelope
from followup.core.classify.grammar import Hit, compile_phrase
from followup.core.classify.score import LABELS, Scores
from followup.core.classify.weigh import Sums
from followup.core.model import Address, Label
from tests.classify.letters import judge, letter

STRANGER = Envelope.of(letter("Hello", sender=Address("Tallowbrook", "post@tallowbrook.example")))
PERSON = Envelope.of(letter("Hi Sam, hello"))


def said(of: dict[str, float], words: dict[Label, float] | None = None) -> Sums:
    """Sums in which one phrase of a letter speaks for each cue."""
    phrase = compile_phrase("any", 3.0, "word", {})
    return Sums(hits={cue: [(Hit(phrase, 0, 4, 0), 3.0)] for cue in of}, words=words or {})


def sure(of: dict[str, float], envelope: Envelope = PERSON, hiring: float = 4.0, words: float = 4.0) -> float:
    scores = Scores(of, hiring, words)
    return certainty(LABELS[scores.best][0], scores, said(of), envelope)


def test_a_wider_lead_makes_surer() -> None:
    assert sure({"no": 6, "process": 1}) > sure({"no": 6, "process": 3})


def sure_of(label: Label, words: dict[Label, float], of: dict[str, float] | None = None) -> float:
    of = of or {"no": 6.0, "process": 1.0}
    return certainty(label, Scores(of, 4.0, 4.0), said(of, words), PERSON)


def test_words_that_agree_make_surer_and_words_that_do_not_less_sure() -> None:
    agreed = {Label.AUTOMATED_REJECTION: 0.9, Label.PROCESS: 0.1}
    denied = {Label.AUTOMATED_REJECTION: 0.1, Label.UNRELATED: 0.9}
    assert sure_of(Label.AUTOMATED_REJECTION, agreed) > 0.7 > sure_of(Label.AUTOMATED_REJECTION, denied)


def test_words_that_speak_for_the_sibling_of_a_label_make_it_unsure() -> None:
    words = {Label.AUTOMATED_REJECTION: 0.9, Label.REJECTION: 0.09}
    assert sure_of(Label.AUTOMATED_REJECTION, words) > 0.7 > sure_of(Label.REJECTION, words)
    meeting = {"invite": 6.0, "update": 1.0, "no": 1.0}
    undecided = {Label.INTERVIEW_INVITE: 0.5, Label.INTERVIEW_UPDATE: 0.5}
    plain = {Label.INTERVIEW_INVITE: 0.9, Label.INTERVIEW_UPDATE: 0.1}
    assert sure_of(Label.INTERVIEW_INVITE, plain, meeting) > sure_of(Label.INTERVIEW_INVITE, undecided, meeting)


def test_a_strangers_decision_that_only_words_tell_is_never_acted_on() -> None:
    scores, words = Scores({"no": 6.0, "process": 1.0}, 4.0, 4.0), {Label.REJECTION: 0.99, Label.PROCESS: 0.01}
    assert certainty(Label.REJECTION, scores, Sums(words=words), STRANGER) < 0.7
    assert certainty(Label.REJECTION, scores, Sums(words=words), PERSON) > 0.7


def test_two_labels_of_one_kind_leave_less_doubt_than_two_kinds() -> None:
    assert sure({"invite": 7, "update": 6.8, "no": 1}) > sure({"invite": 7, "no": 6.8, "update": 1})


def test_two_level_labels_are_never_sure_enough_to_act_on() -> None:
    assert sure({"invite": 12, "update": 12, "no": 1}) <= 0.7


def test_mail_that_speaks_of_hiring_is_never_surely_unrelated() -> None:
    assert sure({"unrelated": 9, "no": 1}, hiring=4) < 0.7 < sure({"unrelated": 9, "no": 1}, hiring=0)


def test_one_short_sentence_is_believed_of_a_person_at_least_as_of_a_stranger() -> None:
    text = "Sam, would you like to meet on Tuesday to talk about the job?"
    strangers = judge(letter(text, sender=Address("", "post@tallowbrook.example"), to=(Address("", "x@mail.example"),)))
    persons = judge(letter(text))
    assert persons.label is strangers.label is Label.INTERVIEW_INVITE
    assert persons.confidence >= 0.7
    assert persons.confidence >= strangers.confidence


def test_a_strangers_doubtful_decision_gives_way_and_a_persons_stands() -> None:
    scores = Scores({"invite": 2.0, "unrelated": 1.5}, 1.0, 1.0)
    doubt = said(scores.of, {Label.INTERVIEW_INVITE: 0.4, Label.UNRELATED: 0.6})
    assert settled(scores, doubt, STRANGER).best == "unrelated"
    assert settled(scores, doubt, PERSON).best == "invite"
