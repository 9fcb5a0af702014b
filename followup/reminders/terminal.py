"""Tell the user on standard error: in the terminal, or in the journal of a service."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TextIO

from followup.errors import FollowupError
from followup.mail import clean


@dataclass(frozen=True)
class Terminal:
    """ports.Channel on a text stream; None: standard error, whatever it is at that moment."""

    stream: TextIO | None = None

    def notify(self, title: str, body: str) -> None:
        """Write the title, and the body indented below it."""
        stream = self.stream or sys.stderr
        rows = [clean.line(title), *(f"  {row}" for row in clean.body(body).splitlines())]
        encoding = getattr(stream, "encoding", None) or "utf-8"
        text = "\n".join([*rows, ""]).encode(encoding, "replace").decode(encoding)
        try:
            stream.write(text)
            stream.flush()
        except (OSError, ValueError) as error:
            problem = "standard error cannot be written to"
            raise FollowupError(problem, hint='take "terminal" out of reminders.channels') from error
