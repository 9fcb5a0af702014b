"""Ways to tell the user something: one file a channel, and one for the calendar he may subscribe to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from followup.errors import FollowupError
from followup.ports import Channel
from followup.reminders.apprise import AppriseChannel
from followup.reminders.log import Log
from followup.reminders.terminal import Terminal

__all__ = ["channel", "channels", "check", "name", "notify_test"]


def channel(url: str) -> Channel:
    """The channel that an entry of `reminders.channels` stands for: "terminal", "log" or an Apprise URL."""
    match url:
        case "terminal":
            return Terminal()
        case "log":
            return Log()
        case _:
            return AppriseChannel(url, name(url))


def name(url: str) -> str:
    """What a channel is called in logs, errors and the store: its kind and a mark, for the URL itself is a secret."""
    kind, secret, _ = url.partition("://")
    return f"{kind}-{hashlib.sha256(url.encode()).hexdigest()[:8]}" if secret else kind


def check(url: str) -> None:
    """FollowupError for an entry of `reminders.channels` that cannot work. Nothing is sent."""
    found = channel(url)
    if isinstance(found, AppriseChannel):
        found.check()


def channels(urls: Iterable[str]) -> dict[str, Channel]:
    """The channels by their names."""
    return {name(url): channel(url) for url in urls}


def notify_test(tried: Mapping[str, Channel]) -> list[tuple[str, FollowupError | None]]:
    """Send a greeting through each channel: its name, and what went wrong."""
    return [(called, _greet(one)) for called, one in tried.items()]


def _greet(one: Channel) -> FollowupError | None:
    try:
        one.notify("Hello from followup", "If you can read this, your reminders will reach you here.")
    except FollowupError as error:
        return error
    return None
