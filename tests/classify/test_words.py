"""What the words of a mail lean to: learned from invented mail, never enough to decide alone."""

from __future__ import annotations

from typing import Any

import pytest

from followup.core.classify.envelope import Envelope
from followup.core.classify.page import Page
from followup.core.classify.score import CUES, LABELS, leaning
from followup.core.classify.weigh import Sums
from followup.core.classify.words import facts, features, shares, strongest
from followup.core.model import ACTING, Address, CalendarEntry, Classification, Label
from tests.classify.letters import judge, letter
from tests.classify.scoring import bench

GLAD = "Hi Sam, so the salary is 41k and the contract is in the post, your start date is yours to pick. Priya"
NOBODY = Address("", "sender@unknown.example")


@pytest.fixture(scope="module")
def trainer() -> Any:
    pytest.importorskip("sklearn", reason="training needs scikit-learn: make bench-train_words installs it")
    return bench("train_words")


def by_words(classification: Classification) -> list[str]:
    return [one.text for one in classification.evidence if one.rule.startswith("words: ")]


def shares_of(text: str, sender: Address = NOBODY) -> dict[Label, float]:
    return shares(Page.of_text(f"\n{text}"), Envelope.of(letter(text, sender=sender)))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The salary is 52,000 a year and the contract runs from your start date on 1 June.", Label.OFFER),
        ("Sadly another applicant had the closer experience, so we have filled the post.", Label.AUTOMATED_REJECTION),
        ("The exercise takes two hours; here is the link, please finish it before Sunday.", Label.ASSESSMENT),
        ("月薪一万二，试用期三个月，请于下周一办理入职。", Label.OFFER),
        ("请在三天内打开链接完成在线测评，限时六十分钟。", Label.ASSESSMENT),
        ("Your parcel is on its way and should be with you on Friday.", Label.UNRELATED),
    ],
)
def test_words_lean_to_what_they_are_used_for(text: str, label: Label) -> None:
    found = shares_of(text)
    assert max(found, key=lambda one: found[one]) is label


def test_the_shares_of_all_labels_add_up_to_one_even_where_no_word_is_known() -> None:
    for text in (GLAD, "", "qqqq 1234"):
        assert set(shares_of(text)) == set(Label)
        assert sum(shares_of(text).values()) == pytest.approx(1)


def test_every_label_is_what_some_cue_stands_for() -> None:
    assert {label for cue in CUES for label in LABELS[cue]} == set(Label)


def test_words_are_taken_in_pairs_too_with_one_shape_for_all_digits_and_the_subject_apart() -> None:
    page = Page.of(letter("See you at 14:30 on the 9th.", "Your call"))
    assert {"see_you", "00:00", "you_at", "0", "call", "call:", "your_call"} <= features(page)
    assert "see:" not in features(page)


def test_the_length_and_the_envelope_are_facts_that_count() -> None:
    page = Page.of(letter(GLAD))
    assert "@longer 60" in set(facts(page, Envelope.of(letter(GLAD))))
    assert "@person" in set(facts(page, Envelope.of(letter(GLAD))))


def test_silent_words_add_nothing_and_unlikely_labels_lose() -> None:
    assert leaning("offer", Sums()) == 0
    words = Sums(words=shares_of("The salary is 52,000 a year and the contract runs from your start date on 1 June."))
    assert leaning("offer", words) > 0 > leaning("invite", words)


def test_the_words_that_lean_most_are_told_where_they_stand() -> None:
    page = Page.of_text("Knowing the contract, 月薪 is the salary")
    told = list(strongest(page, Label.OFFER))
    assert 0 < len(told) <= 3
    assert all(weight > 0 for _, _, weight in told)
    assert any(page.folded[start:end] in {"contract", "salary", "月", "薪", "月薪"} for start, end, _ in told)


def test_a_calendar_entry_and_another_language_are_not_judged_by_words() -> None:
    entry = CalendarEntry("u", "REQUEST", 0, None, None, summary="Interview")
    assert not by_words(judge(letter(GLAD, calendar=(entry,))))
    assert not by_words(
        judge(letter("Wir freuen uns auf Ihre Antwort und bitten Sie um Ihre Unterlagen für die Stelle."))
    )


def test_words_never_overturn_what_is_plainly_said() -> None:
    said = "We have chosen not to take your application further. "
    about_pay = "The salary and the contract and the start date we spoke of are therefore void."
    assert judge(letter(f"Hi Sam,\n{said}{about_pay}\nPriya")).label in {Label.REJECTION, Label.AUTOMATED_REJECTION}


def test_what_only_a_strangers_words_say_is_not_acted_on() -> None:
    text = "Salary as on the contract, start in June."
    judged = judge(letter(text, sender=Address("", "post@tallowbrook.example"), to=(Address("", "x@mail.example"),)))
    assert {one.rule.partition(":")[0] for one in judged.evidence} <= {"words", "envelope"}
    assert judged.label not in ACTING or judged.confidence < 0.7


def test_training_learns_what_mails_have_in_common_and_the_same_each_time(trainer: Any) -> None:
    words = dict(zip(Label, ["ant", "bee", "cow", "dog", "elk", "fox", "gnu", "hen", "ibex", "jay"], strict=True))
    mails = [trainer.example(letter(f"The {word} is here"), label, word) for label, word in words.items()] * 6
    model = trainer.train(mails)
    assert [trainer.best(model, mail) for mail in mails[:10]] == list(Label)
    assert trainer.written(model) == trainer.written(trainer.train(mails))
