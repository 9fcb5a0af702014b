"""What can go wrong in a way a person can mend. Each error says what, where and what to do next."""

from __future__ import annotations


class FollowupError(Exception):
    """An error to be shown as it is, without a traceback. Exit status 1."""

    exit_status = 1

    def __init__(self, what: str, *, hint: str | None = None) -> None:
        """`what` happened and where; `hint`: what to do next."""
        super().__init__(what)
        self.hint = hint


class UsageError(FollowupError):
    """A wrong argument or configuration. Exit status 2."""

    exit_status = 2


class ConfigError(UsageError):
    """A configuration that cannot be used: all its faults at once, a line each."""


class UnreadableMailError(FollowupError):
    """Bytes that cannot be read as mail."""


class MailboxError(FollowupError):
    """The mailbox cannot be reached or read at the moment; a later poll may succeed."""


class LoginError(MailboxError):
    """The login is missing, revoked or lacks a permission."""


class AlreadyRunningError(FollowupError):
    """Another followup holds the lock on this state."""
