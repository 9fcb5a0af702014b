"""Company, role, people and offers as a mail names them."""

from __future__ import annotations

import pytest

from followup.core.model import Address, Classification, Label, Message, OfferStatus
from followup.core.read.company import company, company_key
from followup.core.read.offer import offer_status
from followup.core.read.people import contact, interviewers
from followup.core.read.role import role, role_key, same_role
from tests.classify.letters import THEM, judge, letter, mine


def as_label(label: Label) -> Classification:
    return Classification(label, 1.0, automated=False, language="en")


PROCESS = as_label(Label.PROCESS)


@pytest.mark.parametrize(
    ("message", "name"),
    [
        (letter("Hello", sender=Address("Merrowgate Recruiting", "no-reply@us.greenhouse-mail.io")), "Merrowgate"),
        (letter("Hello", sender=Address("Dovetree via Greenhouse", "x@greenhouse.io")), "Dovetree"),
        (letter("Hello", sender=Address("HackerRank for Tulliver", "x@hackerrank.com")), "Tulliver"),
        (letter("Hello", sender=Address("蓝屿科技招聘", "no-reply@mokahr.com")), "蓝屿科技"),
        (letter("Regards\nPriya, Cobalt Ridge", sender=Address("Priya", "p@cobaltridge.example")), "Cobalt Ridge"),
        (letter("Hi there", sender=Address("Priya", "p@quillmark.example")), "Quillmark"),
        (letter("See cobaltridge.example/jobs", sender=Address("P", "p@cobaltridge.example")), "Cobaltridge"),
        (letter("Thank you for applying to Firebrick!", sender=Address("Lever", "x@hire.lever.co")), "Firebrick"),
        (letter("您好，我是清禾科技的HR。", sender=Address("陈敏", "c@qq.com")), "清禾科技"),
        (letter("Hi, quick chat?", sender=Address("Bob", "bob@gmail.com")), None),
        (letter("Hello", sender=Address("Greenhouse", "no-reply@greenhouse.io")), None),
        (letter("Hello", sender=Address("Recruiting", "x@ab.example")), "Ab"),
        (letter("Hello", sender=None, to=()), None),
    ],
)
def test_the_company_is_the_employer_never_the_relay(message: Message, name: str | None) -> None:
    assert company(message, PROCESS) == name


def test_the_company_of_the_candidates_own_mail_is_on_the_other_side() -> None:
    assert company(mine("Thank you for your time."), PROCESS, mine=True) == "Tallowbrook"


def test_unrelated_mail_has_no_company_role_or_contact() -> None:
    message = letter("The Data Analyst role at Tallowbrook")
    unrelated = as_label(Label.UNRELATED)
    assert company(message, unrelated) is role(message, unrelated) is contact(message, unrelated) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Inc.", "ACME"),
        ("Acme GmbH", "Acme Careers"),
        ("Acme Ltd", "Acme Recruiting Team"),
        ("蓝屿科技有限公司", "蓝屿科技招聘"),
        ("Ａｃｍｅ", "acme"),
        ("Juniper & Slate", "juniper &  slate"),
    ],
)
def test_spellings_of_one_company_share_a_key(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


def test_a_company_called_by_a_hiring_word_keeps_its_name() -> None:
    assert company_key("Talent Inc.") == "talentinc"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("You applied for the position of Senior Data Engineer.", "Senior Data Engineer"),
        ("We liked your papers for the QA Lead role.", "QA Lead"),
        ("Role: Motion Designer\nLocation: Leeds", "Motion Designer"),
        ("您投递的【采购专员】职位流程更新。", "采购专员"),
        ("您应聘我司后端开发工程师一职的简历已收到。", "后端开发工程师"),
        ("Hi, quick chat? Priya\nTalent Partner", None),
    ],
)
def test_the_role_is_read_as_it_is_named(text: str, title: str | None) -> None:
    assert role(letter(text), PROCESS) == title


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sr. Data Engineer", "Senior Data Engineer (m/f/d)", True),
        ("Data Engineer", "Data Engineer, Req 55812", True),
        ("Software Engineer", "Software Engineer, Payments", True),
        ("Data Engineer", "Data Scientist", False),
        ("Senior Data Engineer", "Junior Data Engineer", False),
        ("后端开发", "后端开发工程师", True),
        ("前端开发工程师", "后端开发工程师", False),
        ("Engineer", "", False),
        ("Designer", "Signer", False),
    ],
)
def test_titles_that_can_name_one_job(one: str, other: str, same: bool) -> None:  # noqa: FBT001 - a table
    assert same_role(one, other) is same
    assert same_role(other, one) is same


def test_a_title_is_compared_without_its_decoration() -> None:
    assert role_key("Sr. Frontend Engineer II (all genders) - R-48213") == "senior front end engineer 2"


def test_the_contact_is_a_person_not_a_robot() -> None:
    assert contact(letter("Hi"), PROCESS) == THEM
    assert contact(letter("Hi", sender=Address("Acme", "no-reply@acme.example")), PROCESS) is None
    assert contact(letter("Hi", sender=Address("Lever", "hire@lever.co")), PROCESS) is None
    assert contact(letter("Hi", sender=None), PROCESS) is None


def test_a_relays_address_with_a_token_and_a_name_stands_for_a_person() -> None:
    mina = Address("Mina Okafor", "mina+4f7a@hire.lever.co")
    assert contact(letter("Hi", sender=Address("Lever", "hire@lever.co"), reply_to=(mina,)), PROCESS) == mina


def test_a_reply_to_at_another_company_is_not_followed() -> None:
    elsewhere = Address("Priya Raman", "priya@evil.example")
    assert contact(letter("Hi", reply_to=(elsewhere,)), PROCESS) == THEM


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("You will speak with Dana Fox (dana@acme.example).", [("Dana Fox", "dana@acme.example")]),
        ("You'll be speaking with Marek Nowak, who heads infrastructure.", [("Marek Nowak", "")]),
        ("9:30 System design with Ari Stein\n10:30 Coding with Noor Haddad", [("Ari Stein", ""), ("Noor Haddad", "")]),
        ("You'll meet Ola Berg and Kim Lund for an hour.", [("Ola Berg", ""), ("Kim Lund", "")]),
        ("面试官：李雷（lilei@acme.example）", [("李雷", "lilei@acme.example")]),
        ("面试官是技术负责人周峰（zf@lanyu.example）。", [("周峰", "zf@lanyu.example")]),
        ("We will meet Monday. Talk to us.", []),
    ],
)
def test_interviewers_are_those_the_text_names(text: str, people: list[tuple[str, str]]) -> None:
    assert [(who.name, who.address) for who in interviewers(letter(text))] == people


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("We're delighted to offer you this job.", OfferStatus.MADE),
        ("We can raise the base salary; a revised offer letter is attached.", OfferStatus.CHANGED),
        ("We must withdraw the offer of employment made to you.", OfferStatus.WITHDRAWN),
        ("Your offer letter is attached. We may withdraw the offer until you sign.", OfferStatus.MADE),
        ("此前发给您的录用通知予以撤回。", OfferStatus.WITHDRAWN),
    ],
)
def test_what_is_said_of_an_offer(text: str, status: OfferStatus) -> None:
    assert offer_status(letter(text), as_label(Label.OFFER)) is status


def test_other_mail_says_nothing_of_an_offer() -> None:
    message = letter("Thank you for applying.")
    assert offer_status(message, judge(message)) is None
