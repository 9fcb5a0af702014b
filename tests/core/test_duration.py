from __future__ import annotations

from datetime import timedelta

import pytest

from followup.core.duration import Duration


@pytest.mark.parametrize(
    ("text", "shown", "length"),
    [
        ("1 minute", "1 minute", timedelta(minutes=1)),
        ("30 minutes", "30 minutes", timedelta(minutes=30)),
        (" 2  Hours ", "2 hours", timedelta(hours=2)),
        ("1 days", "1 day", timedelta(days=1)),
        ("2 week", "2 weeks", timedelta(days=14)),
    ],
)
def test_a_length_of_time_is_read_as_people_write_it(text: str, shown: str, length: timedelta) -> None:
    duration = Duration.parse(text)
    assert str(duration) == shown
    assert duration.delta == length
    assert not duration.in_working_days


def test_working_days_have_no_fixed_length() -> None:
    duration = Duration.parse("1 working day")
    assert duration.in_working_days
    assert str(duration) == "1 working day"
    with pytest.raises(ValueError, match="no fixed length"):
        _ = duration.delta


@pytest.mark.parametrize("text", ["", "5", "days", "-1 days", "1.5 days", "5 months", "123456 days", "5 days ago"])
def test_what_is_no_length_of_time_is_told_what_would_be(text: str) -> None:
    with pytest.raises(ValueError, match="a number and a unit"):
        Duration.parse(text)
