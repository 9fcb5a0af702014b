"""Spans before and after an instant, on the candidate's clock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followup.core.duration import Duration
from followup.core.policy import Me, Policy
from followup.core.setting import Setting

TORONTO = Setting(Policy(Me("Robin Vale", ("robin@example.com",), "America/Toronto", "CA", "ON")))
TUESDAY = datetime(2026, 4, 7, 15, 0, tzinfo=UTC)  # after the Easter weekend


@pytest.mark.parametrize(
    ("span", "earlier"),
    [
        (Duration(3, "days"), datetime(2026, 4, 4, 15, 0, tzinfo=UTC)),
        (Duration(0, "working days"), datetime(2026, 4, 7, 15, 0, tzinfo=UTC)),
        (Duration(2, "working days"), datetime(2026, 4, 2, 13, 0, tzinfo=UTC)),  # Thursday at nine: Friday is a holiday
    ],
)
def test_a_span_before_an_instant(span: Duration, earlier: datetime) -> None:
    assert TORONTO.earlier(TUESDAY, span) == earlier


@pytest.mark.parametrize(
    ("wait", "due"),
    [
        (Duration(1, "working days"), datetime(2026, 4, 8, 13, 0, tzinfo=UTC)),
        (Duration(4, "days"), datetime(2026, 4, 13, 13, 0, tzinfo=UTC)),  # Saturday: the Monday after
        (Duration(20, "hours"), datetime(2026, 4, 8, 13, 0, tzinfo=UTC)),  # seven in the morning
        (Duration(24, "hours"), datetime(2026, 4, 9, 13, 0, tzinfo=UTC)),  # eleven: too late for that day
    ],
)
def test_a_wait_ends_at_a_reminder_hour(wait: Duration, due: datetime) -> None:
    assert TORONTO.after(TUESDAY, wait) == due
