"""Decides what kind of mail a message is, and says why."""

from followup.core.classify.judge import classify
from followup.core.classify.senders import is_free_mail, is_no_reply, is_relay, registrable

__all__ = ["classify", "is_free_mail", "is_no_reply", "is_relay", "registrable"]
