"""Tell the user through Apprise: the desktop, and a hundred services of the network."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from followup.errors import FollowupError
from followup.mail import clean

_HINT = "check the URL in reminders.channels and the network, then try: followup notify-test"


@dataclass(frozen=True)
class AppriseChannel:
    """ports.Channel for one Apprise URL, which is a secret: `name` stands for it wherever people look."""

    url: str
    name: str

    def check(self) -> None:
        """FollowupError for a URL that Apprise does not understand. Nothing is sent."""
        with _discreet():
            self._opened()

    def notify(self, title: str, body: str) -> None:
        """Deliver within the service's own time limits (seconds), or raise FollowupError."""
        with _discreet() as heard:
            service = self._opened()
            try:
                taken = service.notify(title=clean.line(title), body=clean.body(body), body_format="text")
            except Exception as error:  # noqa: BLE001 - a hundred services fail in as many ways, some with the URL in the text
                heard.append(type(error).__name__)
                taken = False
        if not taken:
            problem = f"{self.name} did not take the notification{f' ({heard[0]})' if heard else ''}"
            raise FollowupError(problem, hint=_HINT)

    def _opened(self) -> Any:  # noqa: ANN401 - Apprise decides what a URL is
        from apprise import Apprise, AppriseAsset  # noqa: PLC0415 - a tenth of a second that only a channel costs

        services = Apprise(asset=AppriseAsset(app_id="followup", app_desc="followup"))
        if not services.add(self.url):
            problem = f"{self.name} stands for a URL that Apprise does not understand"
            raise FollowupError(problem, hint="Apprise's wiki shows the form of each service's URL")
        return services


@contextmanager
def _discreet() -> Iterator[list[str]]:
    """Keep Apprise and its transport, which write URLs and texts there, out of our log; yields the errors they name."""
    loggers = {logger: logger.propagate for logger in map(logging.getLogger, ("apprise", "urllib3"))}
    ear = _Ear()
    for logger in loggers:
        logger.propagate = False
        logger.addHandler(ear)
    try:
        yield ear.heard
    finally:
        for logger, propagate in loggers.items():
            logger.propagate = propagate
            logger.removeHandler(ear)


class _Ear(logging.Handler):
    """Hears nothing but the status of a refused request."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        found = re.search(r"error=(\d{3})\b", record.getMessage())
        self.heard += [f"HTTP {found[1]}"] if found else []
