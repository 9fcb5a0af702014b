"""The ways a call can go wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Literal

PORTAL = b"<!doctype html><html><body>Welcome to the hotel's network. Please log in.</body></html>"


@dataclass(frozen=True)
class Fault:
    """What happens to one call; `after`: the server has done the work before it goes wrong."""

    act: Literal["status", "drop", "hang", "truncate", "html", "late"]
    status: int = 0
    reason: str = ""
    after: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """An error as Google writes it."""
        error = {
            "code": self.status,
            "message": "an error of the test server",
            "errors": [{"message": "an error", "domain": "global", "reason": self.reason}],
        }
        return json.dumps({"error": error}).encode()


IN_SEVEN_SECONDS = "{in_seven_seconds}"  # filled in by the server, as a date
FAULTS: dict[str, Fault] = {
    "500 before": Fault("status", 500, "backendError"),
    "500 after": Fault("status", 500, "backendError", after=True),
    "503 before": Fault("status", 503, "backendError"),
    "503 after": Fault("status", 503, "backendError", after=True),
    "502 page": Fault("html", 502),
    "dropped before": Fault("drop"),
    "dropped after": Fault("drop", after=True),
    "late commit": Fault("late"),
    "hang": Fault("hang"),
    "hang after": Fault("hang", after=True),
    "truncated": Fault("truncate", after=True),
    "portal": Fault("html", 200),
    "redirect": Fault("status", 307, headers={"Location": "/gmail/v1/users/me/messages/send"}),
    "401 before": Fault("status", 401, "authError"),
    "401 after": Fault("status", 401, "authError", after=True),
    "rate limit 403": Fault("status", 403, "rateLimitExceeded"),
    "user rate limit 403": Fault("status", 403, "userRateLimitExceeded"),
    "insufficient": Fault("status", 403, "insufficientPermissions"),
    "domain policy": Fault("status", 403, "domainPolicy"),
    "429": Fault("status", 429, "rateLimitExceeded"),
    "429 seconds": Fault("status", 429, "rateLimitExceeded", headers={"Retry-After": "3"}),
    "429 date": Fault("status", 429, "rateLimitExceeded", headers={"Retry-After": IN_SEVEN_SECONDS}),
    "400": Fault("status", 400, "invalidArgument"),
    "404": Fault("status", 404, "notFound"),
}
