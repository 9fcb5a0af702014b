from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Address
from followup.mail import addresses


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("mei@harbor.example", [("", "mei@harbor.example")]),
        ("Mei Ito <Mei@Harbor.Example>", [("Mei Ito", "mei@harbor.example")]),
        ('"Ito, Mei" <mei@harbor.example>', [("Ito, Mei", "mei@harbor.example")]),
        ("Ito, Mei <mei@harbor.example>", [("Ito, Mei", "mei@harbor.example")]),
        ("mei@harbor.example (Mei Ito)", [("Mei Ito", "mei@harbor.example")]),
        ("<mei@harbor.example> (a (nested) comment)", [("a (nested) comment", "mei@harbor.example")]),
        ("boss@bank.example <thief@crook.example>", [("boss@bank.example", "thief@crook.example")]),
        ('"boss@bank.example" <thief@crook.example>', [("boss@bank.example", "thief@crook.example")]),
        ('"Say \\"hi\\"" <a@b.example>', [('Say "hi', "a@b.example")]),
        ("a@b.example, C D <c@d.example>", [("", "a@b.example"), ("C D", "c@d.example")]),
        ("Team: a@b.example, c@d.example;", [("", "a@b.example"), ("", "c@d.example")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?b?5byg5LiJ?= <z@s.example>", [("张三", "z@s.example")]),
        ("=?utf-8?q?x_=3Cevil@crook.example=3E?= <z@s.example>", [("x <evil@crook.example>", "z@s.example")]),
        ("=?utf-8?q?Hi=0D=0ABcc:_e@x.example?= <z@s.example>", [("Hi Bcc: e@x.example", "z@s.example")]),
        ("张三 <z@s.example>", [("张三", "z@s.example")]),
        ('"Mei <mei@harbor.example>', [("Mei", "mei@harbor.example")]),
        ("Mei (HR <mei@harbor.example>", [("Mei HR", "mei@harbor.example")]),
        ("Mei <mei@harbor.example", [("Mei", "mei@harbor.example")]),
        ("<@relay.example,@b.example:mei@harbor.example>", [("", "mei@harbor.example")]),
        ("Mei <>", [("Mei", "")]),
        ("Hiring Team", [("Hiring Team", "")]),
        ("Mei <not an address>", [("Mei", "")]),
        ("a@b@c.example", [("a@b@c.example", "")]),
        ('"two words"@b.example', [("two words@b.example", "")]),
        ("", []),
        (" , ;, ", []),
    ],
)
def test_the_address_is_what_stands_in_the_angle_brackets(field: str, expected: list[tuple[str, str]]) -> None:
    assert list(addresses.read(field.encode())) == [Address(*pair) for pair in expected]


def test_no_more_than_a_few_hundred_addresses_are_read() -> None:
    field = ", ".join(f"u{i}@x.example" for i in range(1000))
    assert len(addresses.read(field.encode())) == addresses.MAX_ADDRESSES


@pytest.mark.parametrize("pump", [",", "(", "<", '"\\"', "a@", "a.", "g:", "()", "<[", "\\", "=?", "a, "])
def test_hostile_fields_take_linear_time(pump: str) -> None:
    started = time.process_time()
    addresses.read((pump * 50_000)[:20_000].encode())
    assert time.process_time() - started < 1


@given(st.text(alphabet='ab@.,;:<>()"\\ =?\n', max_size=80))
def test_every_field_is_read_and_every_address_is_one(field: str) -> None:
    for found in addresses.read(field.encode()):
        assert found.address == "" or (found.address.count("@") >= 1 and not set(found.address) & set(" <>,;\r\n"))
