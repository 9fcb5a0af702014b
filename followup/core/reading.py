"""Message → Reading: everything one mail says, put together from the readers."""

from __future__ import annotations

from dataclasses import replace

from followup.core.classify import classify
from followup.core.corrections import Corrections, Word
from followup.core.model import Message, Reading
from followup.core.policy import Policy


def read(message: Message, policy: Policy, corrections: Corrections = Corrections()) -> Reading:
    """What a message says, as far as it says so itself; the user's corrections win (P5). Never raises on any mail."""
