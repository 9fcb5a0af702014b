"""How sure a judgement is, and what makes it surer."""

from __future__ import annotations

from followup.core.classify.certainty import certainty, settled
from followup.core.classify.envelope import Envelope
from followup.core.classify.grammar import Hit, compile_phrase
from followup.core.classify.score import Scores
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
    return certainty(Scores(of, hiring, words), said(of), envelope)


def test_a_wider_lead_and_a_known_sender_make_surer() -> None:
    assert sure({"no": 6, "process": 1}) > sure({"no": 6, "process": 3})
    assert sure({"no": 6, "process": 1}) > sure({"no": 6, "process": 1}, STRANGER)


def test_words_that_agree_make_surer_and_words_that_do_not_less_sure() -> None:
    of, likely = {"no": 6.0, "process": 1.0}, {Label.AUTOMATED_REJECTION: 0.9, Label.PROCESS: 0.1}
    unlikely = {Label.AUTOMATED_REJECTION: 0.1, Label.UNRELATED: 0.9}
    scores = Scores(of, 4.0, 4.0)
    assert certainty(scores, said(of, likely), PERSON) > 0.7 > certainty(scores, said(of, unlikely), PERSON)


def test_a_decision_that_only_words_tell_is_never_acted_on() -> None:
    of = {"no": 6.0, "process": 1.0}
    words = {Label.REJECTION: 0.99, Label.PROCESS: 0.01}
    assert certainty(Scores(of, 4.0, 4.0), Sums(words=words), PERSON) < 0.7


def test_a_decision_where_no_phrase_speaks_of_a_job_is_less_sure() -> None:
    assert sure({"invite": 4.5, "unrelated": 1.5}, words=0) < sure({"invite": 4.5, "unrelated": 1.5})


def test_two_labels_of_one_kind_leave_less_doubt_than_two_kinds() -> None:
    assert sure({"invite": 7, "update": 6.8, "no": 1}) > sure({"invite": 7, "no": 6.8, "update": 1})


def test_two_level_labels_are_never_sure_enough_to_act_on() -> None:
    assert sure({"invite": 12, "update": 12, "no": 1}) <= 0.7


def test_mail_that_speaks_of_hiring_is_never_surely_unrelated() -> None:
    assert sure({"unrelated": 9, "no": 1}, hiring=4) < 0.7 < sure({"unrelated": 9, "no": 1}, hiring=0)


def test_one_short_sentence_is_believed_of_a_person_more_than_of_a_stranger() -> None:
    text = "Sam, would you like to meet on Tuesday to talk about the job?"
    strangers = judge(letter(text, sender=Address("", "post@tallowbrook.example"), to=(Address("", "x@mail.example"),)))
    persons = judge(letter(text))
    assert persons.label is strangers.label is Label.INTERVIEW_INVITE
    assert persons.confidence >= 0.7
    assert persons.confidence > strangers.confidence


def test_a_strangers_doubtful_decision_gives_way_and_a_persons_stands() -> None:
    scores = Scores({"invite": 2.0, "unrelated": 1.5}, 1.0, 1.0)
    assert settled(scores, said(scores.of), STRANGER).best == "unrelated"
    assert settled(scores, said(scores.of), PERSON).best == "invite"
