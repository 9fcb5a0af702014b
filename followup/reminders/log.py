"""Tell the user in the log."""

from __future__ import annotations

import logging

from followup.mail import clean

_LOG = logging.getLogger(__name__)


class Log:
    """ports.Channel that needs nothing of the world."""

    def notify(self, title: str, body: str) -> None:
        """Write one line."""
        _LOG.info("%s: %s", clean.line(title), clean.line(body))
