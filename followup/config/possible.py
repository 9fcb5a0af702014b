"""Which values of the right type can be meant: one line a key, with what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from followup.config.lines import Key
from followup.core.duration import Duration

GOOGLE = "gmail.googleapis.com"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
LANGUAGES = ("en", "zh")
PATHS = (
    "mailbox.path",
    "mailbox.drafts",
    "gmail.credentials_file",
    "gmail.token_file",
    "daemon.state",
    "drafts.templates",
    "reminders.calendar",
)
_TEN_YEARS = 3653


@dataclass(frozen=True)
class Demand:
    """What the value at `key` ("*": each entry of a list) must be beyond its type.

    `known` names what may stand there, to find what a misspelt value was meant to be.
    """

    key: str
    holds: Callable[[Any], bool]
    right: str
    known: Callable[[], Iterable[str]] = tuple


def values(document: Any, pattern: str) -> Iterator[tuple[Key, Any]]:  # noqa: ANN401 - whatever TOML holds
    """Each value that stands at a dotted key, with its path."""
    name, _, rest = pattern.partition(".")
    if name == "*":
        entries: list[tuple[str | int, Any]] = list(enumerate(document)) if isinstance(document, list) else []
    else:
        entries = [(name, document[name])] if isinstance(document, dict) and name in document else []
    for part, value in entries:
        if rest:
            yield from (((part, *path), inner) for path, inner in values(value, rest))
        else:
            yield (part,), value


def _on_one_line(text: str) -> bool:
    return bool(text.strip()) and text.isprintable()


def _is_address(text: str) -> bool:
    return text.isprintable() and re.fullmatch(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]{1,255}", text) is not None


def _zones() -> set[str]:
    from zoneinfo import available_timezones  # noqa: PLC0415 - reads the disk

    return available_timezones()


def _is_zone(name: str) -> bool:
    return name in _zones()


def _countries() -> Iterable[str]:
    import holidays  # noqa: PLC0415 - heavy

    return (code for code in holidays.list_supported_countries() if len(code) == len("CA"))


def has_holidays(country: str, region: str | None = None) -> bool:
    """Whether `holidays` knows a two-letter country and, if one is given, its region."""
    import holidays  # noqa: PLC0415 - heavy

    if not re.fullmatch("[A-Z]{2}", country):
        return False
    try:
        holidays.country_holidays(country, subdiv=region)
    except NotImplementedError:
        return False
    return True


def _is_path(text: str) -> bool:
    try:
        Path(text).expanduser()
    except RuntimeError:
        return False
    return _on_one_line(text)


def _is_endpoint(text: str) -> bool:
    try:
        url = urlsplit(text)
        port = url.port
    except ValueError:
        return False
    if url.username is not None or url.query or url.fragment or url.path not in {"", "/"}:
        return False
    if url.scheme == "https":
        return url.hostname == GOOGLE and port is None
    return url.scheme == "http" and url.hostname in LOOPBACK


def _is_channel(text: str) -> bool:
    return text in {"terminal", "log"} or re.fullmatch(r"[A-Za-z][\w+.-]{0,30}://\S{1,2000}", text) is not None


def _days(duration: Duration) -> float:
    return duration.amount if duration.in_working_days else duration.delta.total_seconds() / 86400


def _is_wait(text: str) -> bool:
    return 0 < _days(Duration.parse(text)) <= _TEN_YEARS


def _is_span(text: str) -> bool:
    return _days(Duration.parse(text)) <= _TEN_YEARS


def _is_interval(text: str) -> bool:
    return _is_wait(text) and not Duration.parse(text).in_working_days


def _is_clock_time(value: time | str) -> bool:
    return not isinstance(value, str) or time.fromisoformat(value).tzinfo is None


_ON_ONE_LINE = "must be text on one line, not empty"
_A_WAIT = 'must be longer than nothing and at most ten years, such as "5 working days"'
_A_SPAN = 'must be at most ten years, such as "5 days"'
_AN_INTERVAL = 'must be minutes, hours, days or weeks, longer than nothing and at most ten years, such as "2 minutes"'

DEMANDS = (
    Demand("me.name", _on_one_line, _ON_ONE_LINE),
    Demand("me.addresses", bool, 'must hold at least one address, such as ["me@example.com"]'),
    Demand("me.addresses.*", _is_address, 'must be an address without a name, such as "me@example.com"'),
    Demand("me.time_zone", _is_zone, 'must be a zone of the IANA list, such as "America/Toronto"', _zones),
    Demand("me.country", has_holidays, 'must be a two-letter country code, such as "CA"', _countries),
    Demand("me.languages", bool, 'must hold at least one of "en", "zh"'),
    Demand("me.languages.*", LANGUAGES.__contains__, 'must be "en" or "zh"'),
    *(Demand(key, _is_path, "must be a path") for key in PATHS),
    Demand("gmail.api_endpoint", _is_endpoint, f'must be "https://{GOOGLE}", or http on loopback: a test server'),
    Demand("gmail.query", str.isprintable, "must be on one line"),
    Demand("gmail.history", _is_interval, _AN_INTERVAL),
    Demand("daemon.poll_every", _is_interval, _AN_INTERVAL),
    Demand("daemon.first_run_window", _is_span, _A_SPAN),
    Demand("classify.min_confidence", lambda number: 0 <= number <= 1, "must be between 0 and 1"),
    Demand("classify.phrase.*.text", _on_one_line, _ON_ONE_LINE),
    Demand("classify.sender.*.address", _on_one_line, 'must be an address or a pattern, such as "*@jobs.example.com"'),
    Demand("drafts.enough_time", _is_span, _A_SPAN),
    Demand("reminders.at", _is_clock_time, 'must be a time of day without a zone, such as "09:00"'),
    Demand("reminders.evening", _is_clock_time, 'must be a time of day without a zone, such as "18:00"'),
    Demand("reminders.channels.*", _is_channel, 'must be "terminal", "log" or an Apprise URL'),
    Demand("reminders.rule.*.company.*", _on_one_line, 'must be a pattern, such as "Globex*"'),
    Demand("reminders.rule.*.after", _is_wait, _A_WAIT),
    Demand("reminders.rule.*.repeat", _is_wait, _A_WAIT),
)
