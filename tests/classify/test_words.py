"""What single words lean to: weak evidence, where phrases are silent and somebody has cause to write."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from followup.core.classify.page import Page
from followup.core.classify.score import CUES, leaning
from followup.core.classify.weigh import Sums
from followup.core.classify.word_weights import WEIGHTS
from followup.core.classify.words import shares, strongest
from followup.core.model import Address, Classification, Label
from tests.classify.letters import judge, letter

GLAD = "Hi Sam, so the salary is 41k and the contract is in the post, your start date is yours to pick. Priya"
ANYBODY = Address("", "kx77@freemail.example")


@pytest.fixture(scope="module")
def trainer() -> Any:
    path = Path(__file__).parents[2] / "bench" / "train_words.py"
    spec = spec_from_file_location("bench_train_words", path)
    assert spec
    assert spec.loader
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def by_words(classification: Classification) -> list[str]:
    return [one.text for one in classification.evidence if one.rule.startswith("words: ")]


def likeliest(text: str) -> str:
    found = shares(Page.of_text(text))
    return max(found, key=lambda cue: found[cue])


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The salary and the contract, with your start date", "offer"),
        ("Unfortunately another candidate had the closer experience", "no"),
        ("The exercise takes two hours; here is the link, finish before Sunday", "test"),
        ("月薪和入职时间都在合同里", "offer"),
        ("附件里有一道题目，请按时完成", "test"),
    ],
)
def test_words_lean_to_what_they_are_used_for(text: str, cue: str) -> None:
    assert likeliest(text) == cue


def test_the_shares_of_all_cues_add_up_to_one_even_where_no_word_is_known() -> None:
    for text in (GLAD, "", "qqqq 1234"):
        assert set(shares(Page.of_text(text))) == set(CUES)
        assert sum(shares(Page.of_text(text)).values()) == pytest.approx(1)


def test_however_many_words_agree_they_weigh_no_more_than_one_plain_phrase() -> None:
    words = Sums(words=shares(Page.of_text(GLAD * 50)))
    assert sum(leaning(cue, words) for cue in CUES) == pytest.approx(4)


def test_the_words_that_lean_most_are_told_where_they_stand() -> None:
    page = Page.of_text("Knowing the contract, 月薪 is no salary")
    spans = list(strongest(page, "offer"))
    assert 0 < len(spans) <= 3
    assert all(start < end for start, end in spans)
    assert {page.folded[start:end] for start, end in spans} <= {
        "contract",
        "cont",
        "sala",
        "salary",
        "月薪",
        "薪",
        "月",
    }


def test_words_count_in_a_letter_of_a_person_of_a_company_and_not_in_a_strangers() -> None:
    assert by_words(judge(letter(GLAD)))
    assert not by_words(judge(letter(GLAD.removeprefix("Hi Sam, "), sender=ANYBODY)))


def test_words_never_overturn_what_is_plainly_said() -> None:
    said = "We have chosen not to take your application further. "
    about_pay = "The salary and the contract and the start date we spoke of are therefore void."
    assert judge(letter(f"Hi Sam,\n{said}{about_pay}\nPriya")).label in {Label.REJECTION, Label.AUTOMATED_REJECTION}


def test_what_only_single_words_say_is_not_acted_on() -> None:
    judged = judge(letter("Hi Sam, salary as on the contract, start in June. Priya"))
    assert {one.rule.partition(":")[0] for one in judged.evidence} <= {"words", "envelope"}
    assert judged.confidence < 0.7


def test_the_table_is_small_and_names_only_known_cues() -> None:
    entries = [entry.split() for entry in WEIGHTS.split(";")]
    assert {cue for _, *rest in entries for cue in rest[::2]} == set(CUES)
    assert sum(len(rest) // 2 for _, *rest in entries) <= 4_100
    assert len(WEIGHTS.encode()) < 200_000


def test_training_learns_what_mails_have_in_common_and_the_same_each_time(trainer: Any) -> None:
    yes, no = letter("Hooray, the salary is good"), letter("Alas, another had the salary")
    mails = [trainer.example(yes, Label.OFFER), trainer.example(no, Label.REJECTION)] * 4
    model = trainer.train(mails)
    assert model.best(("hooray", "salary")) == "offer"
    assert model.best(("alas", "salary")) == "no"
    assert trainer.written(trainer.pruned(model)) == trainer.written(trainer.pruned(trainer.train(mails)))
    assert trainer.cross_validated(mails) == 1


def test_training_leaves_out_names_and_numbers(trainer: Any) -> None:
    keys, _ = trainer.example(letter("Priya of Tallowbrook writes to Sam at 1430 about painting"), Label.PROCESS)
    assert "painting" in keys
    assert "pain*" in keys
    assert not {"priya", "tallowbrook", "sam", "1430", "priy*", "14*"} & set(keys)
