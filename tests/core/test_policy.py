from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from followup.core.model import Address
from followup.core.policy import Me

ROBIN = Me("Robin Example", ("Robin@Example.com", "r.example+jobs@example.org"), time_zone="America/Toronto")


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("robin@example.com", True),
        ("robin+acme@example.com", True),
        ("r.example@example.org", True),
        ("robin@example.org", False),
        ("robin@mail.example.com", False),
        ("", False),
    ],
)
def test_an_address_is_mine_in_any_case_and_with_any_tag(address: str, *, own: bool) -> None:
    assert ROBIN.owns(Address("Robin", address)) is own


def test_nobody_is_not_me() -> None:
    assert not ROBIN.owns(None)


def test_my_clock_is_that_of_my_zone() -> None:
    assert ROBIN.zone == ZoneInfo("America/Toronto")
