"""Decides what kind of mail a message is, and says why."""

from followup.core.classify.judge import classify

__all__ = ["classify"]
