"""The user's word on what a mail is, and on others from the same form (P5)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followup.core.corrections import Correction, Corrections, Word
from followup.core.likeness import template
from followup.core.model import Address, Classification, Label, Message

SAID_AT = datetime(2026, 3, 5, 12, tzinfo=UTC)
FOUND = Classification(Label.ACKNOWLEDGEMENT, 0.9, automated=True, language="en")
FORM = """Hello {name},

Your journey with us has reached its last station. The hiring group has looked at the papers of everybody who wrote to
us about {role}, reference {number}, and the seat is now taken. Your details stay on file until {date}.

{company} People Team
"""
CHINESE = """{name}，您好：
感谢您关注【{company}】并投递【{role}】。经过用人部门的讨论，该岗位已经确定了人选，您的资料会保存在我们的系统里，编号{number}，
有新的岗位时我们会优先查看已有的资料，也欢迎您继续留意我们的其他岗位，祝工作顺利，生活愉快。
"""


def mail(number: int, text: str, sender: str = "jobs@hire.stationhouse.example", **values: str) -> Message:
    filled = text.format(number=number, **values)
    return Message(f"<c{number}@corr.example>", "c", SAID_AT, Address("", sender), text=filled)


ADA = mail(4711, FORM, name="Ada", role="Data Engineer", date="1 May 2026", company="Stationhouse")
BEN = mail(4712, FORM, name="Benedict", role="Night Porter", date="2 June 2027", company="Stationhouse")
WANG = mail(1, CHINESE, name="王芳", role="产品经理", company="青禾科技")
LI = mail(2, CHINESE, name="李雷", role="数据工程师", company="青禾科技")


def corrected(message: Message, *said: Correction) -> Label:
    return Corrections(said).relabel(message, FOUND).label


def word(message: Message, value: str = "automated_rejection", form: str | None = None) -> Correction:
    return Correction(SAID_AT, Word.LABEL, message.id, value, form)


@pytest.mark.parametrize(("one", "other"), [(ADA, BEN), (WANG, LI)])
def test_a_corrected_label_binds_mail_from_the_same_form(one: Message, other: Message) -> None:
    assert corrected(other, word(one, form=template(one))) is Label.AUTOMATED_REJECTION


def test_it_says_whose_correction_it_follows() -> None:
    found = Corrections((word(ADA, form=template(ADA)),)).relabel(BEN, FOUND)
    assert found.evidence[0].rule == f"user:correction of {ADA.id}"


def test_a_later_word_on_the_mail_itself_wins() -> None:
    said = (word(ADA, form=template(ADA)), word(BEN, "offer"))
    assert corrected(BEN, *said) is Label.OFFER


def test_taken_back_it_binds_nothing() -> None:
    said = (word(ADA, form=template(ADA)), word(ADA, "", template(ADA)))
    assert corrected(ADA, *said) is corrected(BEN, *said) is FOUND.label


def test_the_same_words_from_another_house_are_another_form() -> None:
    elsewhere = mail(9, FORM, "jobs@otherhouse.example", name="Ada", role="Cook", date="1 May 2026", company="Other")
    assert template(elsewhere) != template(ADA)


def test_a_short_personal_mail_has_no_form() -> None:
    assert (
        template(Message("<s@corr.example>", "c", SAID_AT, Address("", "a@b.example"), text="Sorry, no luck.")) is None
    )


def test_another_text_of_the_same_house_is_another_form() -> None:
    assert template(
        mail(
            4711,
            FORM + "\nWe also invite you to our summer fair in the old depot.",
            name="Ada",
            role="x",
            date="1 May",
            company="Stationhouse",
        )
    ) != template(ADA)
