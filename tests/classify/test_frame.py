"""Who a letter greets, who signs it, and what that makes of its sender."""

from __future__ import annotations

import pytest

from followup.core.classify.envelope import Envelope
from followup.core.classify.frame import greets, is_han_name, signed
from followup.core.model import Address
from tests.classify.letters import ME, letter


@pytest.mark.parametrize(
    ("text", "to", "greeted"),
    [
        ("Hi Sam,\nany news?", ME, True),
        ("Dear Ms. Reed, any news?", ME, True),
        ("Dear Applicant, any news?", ME, False),
        ("Hi Robin, any news?", Address("", "robin.vale@mail.example"), True),
        ("晓明你好，有消息了。", Address("陈晓明", "xm@mail.example"), True),
        ("同学你好，有消息了。", Address("陈晓明", "xm@mail.example"), False),
    ],
)
def test_a_letter_greets_its_recipient_by_a_part_of_his_name(text: str, to: Address, *, greeted: bool) -> None:
    assert greets(letter(text, to=(to,))) is greeted


@pytest.mark.parametrize(
    ("text", "sender", "by_one"),
    [
        ("Not this time.\n\nBest regards,\nJune Abara", Address("Jobs", "jobs@otterly.example"), True),
        ("Not this time.\n\nJune", Address("June Abara", "june@otterly.example"), True),
        ("Not this time.\n\nBest,\nThe Otterly Team", Address("Jobs", "jobs@otterly.example"), False),
        ("Not this time.\n\nBest,\nOtterly", Address("Jobs", "jobs@otterly.example"), False),
        ("Marlow cannot use you.\n\nRegards,\nMarlow", Address("Sender", "sender@mail.example"), False),
        ("Not this time. June", Address("June Abara", "june@otterly.example"), True),
        ("", Address("June Abara", "june@otterly.example"), False),
        ("Not this time.", Address("Jobs", "jobs@otterly.example"), False),
        ("这次不合适。\n孙静", Address("孙静", "sunj@otterly.example"), True),
        ("Not this time.\n\nJune", None, True),
    ],
)
def test_a_person_signs_with_a_name_that_is_no_office_and_no_company(
    text: str, sender: Address | None, *, by_one: bool
) -> None:
    assert signed(letter(text, sender=sender)) is by_one


@pytest.mark.parametrize(
    ("name", "a_persons"),
    [
        ("孙静", True),
        ("黃雅婷", True),
        ("王女士", True),
        ("陈总", True),
        ("欧阳静", True),
        ("诸葛老师", True),
        ("云杉智能", False),
        ("Sun Jing", False),
    ],
)
def test_a_chinese_name_begins_with_a_surname(name: str, *, a_persons: bool) -> None:
    assert is_han_name(name) is a_persons


@pytest.mark.parametrize(
    ("sender", "personal"),
    [
        (Address("Priya Raman", "priya@tallowbrook.example"), True),
        (Address("王女士", "hr01@tallowbrook.example"), True),
        (Address("王女士", "no-reply@tallowbrook.example"), False),
        (Address("priya", "priya@tallowbrook.example"), False),
        (Address("Priya Raman", "priya@gmail.com"), False),
        (Address("Priya Raman", "priya@mail.example"), False),
        (Address("Nora Reed", "nora@reeds.example"), False),
        (Address("Tallowbrook", "careers@tallowbrook.example"), False),
        (None, False),
    ],
    ids=["a person", "Chinese", "a robot", "a handle", "free mail", "a colleague", "a relative", "an office", "nobody"],
)
def test_a_person_of_another_company_writes_personally(sender: Address | None, *, personal: bool) -> None:
    assert Envelope.of(letter("Hello", sender=sender)).personal is personal


def test_a_list_of_a_person_is_not_personal() -> None:
    assert not Envelope.of(letter("Hello", headers=(("list-unsubscribe", "<mailto:off@x.example>"),))).personal


def test_a_persons_own_letter_is_more_familiar_than_a_carriers_and_that_than_a_strangers() -> None:
    own = Envelope.of(letter("Hi Sam, hello"))
    carried = Envelope.of(letter("Hello", sender=Address("Tallowbrook", "no-reply@hire.lever.co")))
    strange = Envelope.of(letter("Hello", sender=Address("Tallowbrook", "post@tallowbrook.example")))
    assert own.familiar > carried.familiar > strange.familiar
