"""How often, how fast and with which words: the quota, the retries, and what an error tells."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from followup.errors import FollowupError, LoginError, MailboxError
from followup.mailbox.gmail_client import Meter
from followup.mailbox.gmail_transport import PassingError
from tests.fake_gmail import FAULTS, Fault
from tests.fake_gmail.faults import PORTAL
from tests.fake_gmail.stage import Stage, VirtualTime, reply

IDLE = "history.list"


@pytest.mark.parametrize("seed", range(2))
def test_no_minute_costs_more_than_the_quota(seed: int) -> None:
    chance, time, spent = random.Random(seed), VirtualTime(), []  # noqa: S311 - a reproducible test, no secret
    meter = Meter(time.pace)
    for _ in range(3000):
        time.passed += chance.choice([0, 0, 0, 0.01, 1, 30])
        price = chance.choice([1, 2, 5, 10, 20])
        meter.spend(price)
        spent.append((time.passed, price))
    dearest = max(sum(cost for at, cost in spent if moment - 60 < at <= moment) for moment, _ in spent)
    assert dearest <= 6000


def test_a_few_calls_are_not_held_back() -> None:
    time = VirtualTime()
    meter = Meter(time.pace)
    for _ in range(30):
        meter.spend(20)
    assert time.sleeps == []


def poll_through(stage: Stage, fault: Fault, times: int = 1) -> list[float]:
    """The waits of an idle poll whose first calls go wrong."""
    stage.poll()
    stage.time.sleeps.clear()
    stage.gmail.inject(IDLE, fault, times=times)
    stage.poll()
    return stage.time.sleeps


def test_a_failing_call_is_tried_again_after_growing_waits(stage: Stage) -> None:
    assert poll_through(stage, FAULTS["503 before"], times=3) == [1.5, 2.5, 4.5]


@pytest.mark.parametrize(
    ("value", "waits"),
    [
        ("0", [1.5]),
        ("3", [3.0]),
        ("Fri, 06 Mar 2026 12:00:07 GMT", [7.0]),
        ("Fri, 06 Mar 2026 12:00:07 -0000", [7.0]),
        ("Fri, 06 Mar 2026 11:00:00 GMT", [1.5]),
        ("soon", [1.5]),
        ("", [1.5]),
    ],
)
def test_retry_after_is_obeyed_in_both_forms(stage: Stage, value: str, waits: list[float]) -> None:
    assert poll_through(stage, replace(FAULTS["429"], headers={"Retry-After": value})) == waits


def test_a_long_pause_ends_the_poll_and_is_kept_by_the_next(stage: Stage) -> None:
    stage.poll()
    stage.gmail.calls.clear()
    stage.gmail.inject(IDLE, replace(FAULTS["429"], headers={"Retry-After": "600"}))
    for _ in range(3):
        with pytest.raises(PassingError):
            stage.poll()
    assert stage.gmail.calls == [IDLE]
    stage.time.passed += 601
    assert stage.poll() == []


def test_no_wrong_clock_keeps_us_away_for_more_than_an_hour(stage: Stage) -> None:
    stage.gmail.inject("profile", replace(FAULTS["429"], headers={"Retry-After": "Fri, 06 Mar 2099 12:00:00 GMT"}))
    with pytest.raises(PassingError):
        stage.poll()
    stage.time.passed += 3601
    assert stage.poll() == []


@pytest.mark.parametrize("name", ["rate limit 403", "user rate limit 403", "429", "500 before", "401 before", "portal"])
def test_what_passes_by_itself_passes(stage: Stage, name: str) -> None:
    assert poll_through(stage, FAULTS[name]) == [1.5]


@pytest.mark.parametrize(
    ("status", "reason", "kind", "words"),
    [
        (403, "insufficientPermissions", LoginError, "permission"),
        (403, "domainPolicy", LoginError, "administrator"),
        (403, "accessNotConfigured", MailboxError, "not enabled"),
        (403, "somethingElse", MailboxError, "403"),
        (400, "invalidArgument", MailboxError, "400"),
    ],
)
def test_what_does_not_pass_is_said_at_once_with_what_to_do(
    stage: Stage, status: int, reason: str, kind: type[FollowupError], words: str
) -> None:
    stage.poll()
    stage.gmail.calls.clear()
    stage.gmail.inject(IDLE, Fault("status", status, reason))
    with pytest.raises(kind, match=words) as error:
        stage.poll()
    assert error.value.hint
    assert stage.gmail.calls == [IDLE]


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"error": "no"}', b'{"error": {"errors": [1]}}', b"\xff", PORTAL]
)
@pytest.mark.parametrize("status", [403, 500])
def test_an_error_in_another_form_is_an_error_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, body: bytes, status: int
) -> None:
    monkeypatch.setattr(Fault, "body", body)
    stage.gmail.inject("drafts.create", Fault("status", status))
    with pytest.raises(MailboxError):
        stage.box.create_draft(reply())


def test_googles_newer_error_form_is_understood(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    detail = b'{"error": {"code": 403, "details": [{"@type": "x"}, {"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}'
    monkeypatch.setattr(Fault, "body", detail)
    stage.gmail.inject("drafts.create", Fault("status", 403))
    with pytest.raises(LoginError, match="permission"):
        stage.box.create_draft(reply())


@pytest.mark.parametrize("body", [b"", b"[1]", b"7", b'"text"', b"\xff\xfe", b"[" * 100_000, PORTAL, b"{"])
def test_a_200_that_is_not_gmails_is_a_trouble_that_passes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    stage.poll()
    monkeypatch.setattr(Fault, "body", body)
    stage.gmail.inject(IDLE, Fault("status", 200), times=99)
    with pytest.raises(PassingError):
        stage.poll()


def test_an_answer_that_names_no_draft_is_a_trouble_that_passes(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.gmail, "_drafts_create", lambda *_: (200, {}))
    with pytest.raises(PassingError):
        stage.box.create_draft(reply())


def test_a_query_too_long_for_a_request_is_refused_and_never_becomes_a_post(stage: Stage) -> None:
    stage.box = stage.mailbox(query="x" * 3000)
    with pytest.raises(FollowupError):
        stage.poll()
    assert stage.gmail.count("drafts.create") == 0
