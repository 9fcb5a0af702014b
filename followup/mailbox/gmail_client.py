"""The calls followup makes of Gmail: within its quota, repeated where that is harmless, their errors translated."""

from __future__ import annotations

import http.client
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httplib2
from googleapiclient.errors import HttpError

from followup.errors import LoginError, MailboxError
from followup.mailbox.gmail_transport import PassingError

ATTEMPTS = 4
LONGEST_WAIT = 60.0  # seconds; a server that wants more is left alone until a later poll
LONGEST_PAUSE = 3600.0  # seconds; no clock that is wrong, ours or theirs, keeps us away for longer
PAGE = 500
_RATE_LIMITS = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "RATE_LIMIT_EXCEEDED"})
_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_DISABLED = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_GARBLED = (ValueError, TypeError, LookupError, RecursionError)  # what comes of an answer that is not Google's
_UNREADABLE = (*_GARBLED, AttributeError)
_BROKEN = (httplib2.HttpLib2Error, http.client.HTTPException, OSError)


class MissingError(MailboxError):
    """What was asked for is not in the mailbox (any more)."""


@dataclass(frozen=True)
class Pace:
    """How time passes: replaced as a whole in a test."""

    now: Callable[[], datetime]  # aware
    sleep: Callable[[float], None] = time.sleep  # seconds
    monotonic: Callable[[], float] = time.monotonic  # seconds
    jitter: Callable[[], float] = random.random  # 0 to 1


class Meter:
    """Holds calls back so that no minute costs more than the quota: what may be saved up is part of it."""

    def __init__(self, pace: Pace, *, per_minute: float = 6000, burst: float = 600) -> None:
        """Both in Gmail's quota units."""
        self._pace = pace
        self._rate = (per_minute - burst) / 60
        self._burst = self._left = burst
        self._at = pace.monotonic()

    def spend(self, units: float) -> None:
        """Sleep until `units` are to be had, and take them."""
        self._refill()
        if self._left < units:
            self._pace.sleep((units - self._left) / self._rate)
            self._refill()
        self._left -= units

    def _refill(self) -> None:
        now = self._pace.monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now


class GmailClient:
    """Each method is one call; answers are Google's, as dictionaries.

    All raise PassingError (tried again later), LoginError (the user must act), MissingError or MailboxError.
    """

    def __init__(self, service: Any, pace: Pace) -> None:  # noqa: ANN401 - Google's client is built at run time
        """`service` from `build_service`."""
        self._users = service.users()
        self._pace = pace
        self._meter = Meter(pace)
        self._not_before = pace.monotonic()

    def profile(self) -> dict[str, Any]:
        """Address, counts and the current historyId."""
        return self._call(1, self._users.getProfile(userId="me"))

    def messages(self, query: str, page: str | None) -> dict[str, Any]:
        """A page of message ids, newest first; without spam and trash."""
        ask = self._users.messages().list(userId="me", q=query, maxResults=PAGE, pageToken=page)
        return self._call(5, ask)

    def message(self, message_id: str) -> dict[str, Any]:
        """One message with its bytes (`raw`)."""
        return self._call(20, self._users.messages().get(userId="me", id=message_id, format="raw"))

    def history(self, start: str, page: str | None) -> dict[str, Any]:
        """A page of what changed since historyId `start`; MissingError: too old."""
        kinds = ["messageAdded", "labelAdded", "labelRemoved"]
        ask = self._users.history().list(
            userId="me", startHistoryId=start, historyTypes=kinds, maxResults=PAGE, pageToken=page
        )
        return self._call(2, ask)

    def drafts(self, page: str | None) -> dict[str, Any]:
        """A page of draft and message ids, newest first."""
        return self._call(5, self._users.drafts().list(userId="me", maxResults=PAGE, pageToken=page))

    def draft(self, draft_id: str, form: str) -> dict[str, Any]:
        """One draft; `form` "minimal" or "raw"."""
        return self._call(20, self._users.drafts().get(userId="me", id=draft_id, format=form))

    def create_draft(self, message: dict[str, str]) -> dict[str, Any]:
        """Store a draft (`raw`, perhaps `threadId`). Sent once: after an error nobody knows whether it is stored."""
        return self._call(10, self._users.drafts().create(userId="me", body={"message": message}))

    def delete_draft(self, draft_id: str) -> None:
        """Delete a draft for good. Sent once."""
        self._call(10, self._users.drafts().delete(userId="me", id=draft_id))

    def send_as(self) -> list[dict[str, Any]]:
        """The addresses the user may write from, with their signatures."""
        return list(self._call(1, self._users.settings().sendAs().list(userId="me")).get("sendAs") or ())

    def _call(self, price: float, request: Any) -> dict[str, Any]:  # noqa: ANN401 - Google's
        for doubling in range(ATTEMPTS if request.method == "GET" else 1):
            self._hold_back()
            self._meter.spend(price)
            try:
                return self._once(request)
            except PassingError as error:
                trouble = error
                wait = max(error.wait or 0.0, 2.0**doubling + self._pace.jitter())
            if wait > LONGEST_WAIT:
                self._not_before = self._pace.monotonic() + min(wait, LONGEST_PAUSE)
                break
            if doubling < ATTEMPTS - 1 and request.method == "GET":
                self._pace.sleep(wait)
        raise trouble

    def _hold_back(self) -> None:
        if self._pace.monotonic() < self._not_before:
            message = "Gmail asked for a longer pause, which is not over"
            raise PassingError(message)

    def _once(self, request: Any) -> dict[str, Any]:  # noqa: ANN401 - Google's
        try:
            answer = request.execute(num_retries=0)
        except HttpError as error:
            raise _told(error, self._pace.now()) from None
        except _BROKEN:
            message = "Gmail cannot be reached: the connection broke or timed out"
            raise PassingError(message) from None
        except _GARBLED:
            answer = None
        if request.method == "DELETE" and answer == "":
            return {}
        if not isinstance(answer, dict):
            message = "an answer came that is not Gmail's: cut off, or the log-in page of a network"
            raise PassingError(message)
        return answer


def pages(call: Callable[[str | None], dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every page of a listing; a page may lack its items."""
    token: str | None = None
    seen: set[str | None] = set()
    while token not in seen:
        seen.add(token)
        page = call(token)
        yield page
        token = page.get("nextPageToken")
        if not token:
            return
    message = "Gmail gave the same page twice"
    raise PassingError(message)


def _told(error: HttpError, now: datetime) -> MailboxError:
    status = int(error.resp.status)
    reasons = _reasons(error.content)
    wait = _retry_after(error.resp.get("retry-after"), now)
    if status in {404, 410}:
        return MissingError("it is not in the mailbox any more")
    if status == http.client.FORBIDDEN and not reasons & _RATE_LIMITS:
        return _forbidden(reasons)
    if status in {400, 405, 409, 412, 413}:
        return MailboxError(f"Gmail refused a request as wrong ({status})", hint="please report this")
    return PassingError(f"Gmail answered {status}", wait=wait)


def _forbidden(reasons: frozenset[str]) -> MailboxError:
    if reasons & _SCOPE:
        return LoginError("a permission is missing", hint="run followup login and allow both permissions")
    if "domainPolicy" in reasons:
        return LoginError("the administrator of this account forbids the access", hint="ask the administrator")
    if reasons & _DISABLED:
        hint = "enable it in the Google Cloud console (docs/gmail.md) and wait a few minutes"
        return MailboxError("the Gmail API is not enabled in the Google project", hint=hint)
    return MailboxError("Gmail forbids it (403)", hint="run followup doctor")


def _reasons(content: bytes) -> frozenset[str]:
    """The machine-readable reasons in an error of Google's, old form and new."""
    try:
        error = json.loads(content)["error"]
        said = [*error.get("errors", ()), *error.get("details", ())]
        return frozenset(str(item["reason"]) for item in said if "reason" in item)
    except _UNREADABLE:
        return frozenset()


def _retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds to wait, from either form of the header."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value[:9])
    try:
        until = parsedate_to_datetime(value[:64])
    except _UNREADABLE:
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (aware - now).total_seconds())
