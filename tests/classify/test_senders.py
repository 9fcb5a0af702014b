"""What an address tells."""

from __future__ import annotations

import pytest

from followup.core.classify import is_free_mail, is_no_reply, is_relay, registrable
from followup.core.classify.senders import is_board, is_booking, is_service_name, is_testing


@pytest.mark.parametrize(
    ("domain", "registered"),
    [
        ("mail.tallowbrook.example", "tallowbrook.example"),
        ("hire.lever.co", "lever.co"),
        ("mail.acme.co.uk", "acme.co.uk"),
        ("CAREERS.Acme.COM.CN", "acme.com.cn"),
        ("acme", "acme"),
    ],
)
def test_the_part_of_a_domain_that_is_registered(domain: str, registered: str) -> None:
    assert registrable(domain) == registered


@pytest.mark.parametrize(
    "domain", ["us.greenhouse-mail.io", "hire.lever.co", "mokahr.com", "calendly.com", "codility.com"]
)
def test_relays_carry_mail_for_others(domain: str) -> None:
    assert is_relay(domain)


def test_kinds_of_relay() -> None:
    assert is_board("linkedin.com")
    assert is_booking("goodtime.io")
    assert is_testing("app.hackerrank.com")
    assert not is_relay("tallowbrook.example")


def test_anybody_can_have_free_mail() -> None:
    assert is_free_mail("gmail.com")
    assert is_free_mail("qq.com")
    assert not is_free_mail("tallowbrook.example")


@pytest.mark.parametrize(
    ("address", "robot"),
    [
        ("no-reply@a.example", True),
        ("jobs-noreply@linkedin.com", True),
        ("do_not_reply@a.example", True),
        ("notifications@a.example", True),
        ("mailer-daemon@a.example", True),
        ("priya@no-reply.example", False),
        ("nora.reply@a.example", False),
        ("", False),
    ],
)
def test_nobody_reads_what_is_sent_to_a_robot(address: str, robot: bool) -> None:  # noqa: FBT001 - a table
    assert is_no_reply(address) is robot


def test_services_are_known_by_name() -> None:
    assert is_service_name("BOSS直聘")
    assert is_service_name("Test Gorilla")
    assert not is_service_name("Tallowbrook")
