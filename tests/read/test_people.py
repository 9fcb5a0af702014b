"""Whether a person or a department writes, by address, name and signature."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.core.model import Address, Label
from followup.core.read.people import by_own_hand, of_an_office
from tests.read.mail import mail


@pytest.mark.parametrize(
    ("sender", "text", "office"),
    [
        (Address("Lumen Jobs", "jobs@lumen.example"), "Your papers are with us.\n\nLumen", True),
        (Address("Lumen Jobs", "jobs@lumen.example"), "Could we talk?\n\nDana Fox\nTalent Partner", False),
        (Address("Dana Fox", "hr@lumen.example"), "Could we talk?", False),
        (Address("HR", "hr@lumen.example"), "你好，请问什么时候方便聊聊？\n\n王丽", False),
        (Address("Lumen", "campus@lumen.example"), "The test begins at noon.", True),
        (Address("Lumen", "dana@lumen.example"), "Your papers are with us.", False),
    ],
)
def test_a_shared_mailbox_is_nobodys_unless_somebody_signs(sender: Address, text: str, office: bool) -> None:  # noqa: FBT001 - a table
    assert of_an_office(replace(mail(text), sender=sender)) is office


@pytest.mark.parametrize(
    ("sender", "label", "headers", "own"),
    [
        (Address("Ilse Marwick", "ilse.marwick@lumen.example"), Label.INTERVIEW_INVITE, (), True),
        (Address("王丽", "wangli@lumen.example"), Label.INTERVIEW_INVITE, (), True),
        (Address("Ilse Marwick", "ilse.marwick@lumen.example"), Label.ACKNOWLEDGEMENT, (), False),
        (Address("Ilse Marwick", "jobs@lumen.example"), Label.INTERVIEW_INVITE, (), False),
        (Address("Lumen", "lumen@lumen.example"), Label.INTERVIEW_INVITE, (), False),
        (
            Address("Ilse Marwick", "ilse.marwick@lumen.example"),
            Label.INTERVIEW_INVITE,
            (("auto-submitted", "auto-generated"),),
            False,
        ),
    ],
)
def test_a_persons_own_address_speaks_for_a_person(
    sender: Address,
    label: Label,
    headers: tuple[tuple[str, str], ...],
    own: bool,  # noqa: FBT001 - a table
) -> None:
    assert by_own_hand(replace(mail("Dear candidate"), sender=sender, headers=headers), label) is own
