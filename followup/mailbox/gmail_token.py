"""The stored login to Gmail: its file, and renewing the access token."""

from __future__ import annotations

import http.client
import json
import os
import re
import tempfile
from pathlib import Path
from typing import Any

import google_auth_httplib2  # type: ignore[import-untyped]  # Google ships no types with it
import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError
from google.oauth2.credentials import Credentials

from followup.errors import LoginError
from followup.mailbox.gmail_transport import PassingError, RefusedRequestError, Wire, on_loopback

READ = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
ABILITIES = {READ: "reading your mail", COMPOSE: "leaving drafts"}
LOGIN_HINT = "run followup login"
CLIENT_HINT = "create a client of the type Desktop app, download its JSON (docs/gmail.md), set gmail.credentials_file"
ENDED = (
    "Google ended the login. Likely causes: the Google project is still in Testing, where a login lasts 7 days; "
    "the permission was withdrawn; the password was changed; six months without use; over 100 logins of this client"
)
_FINAL = {
    "invalid_grant": ENDED,
    "invalid_client": "Google no longer knows the OAuth client in the token file",
    "deleted_client": "the OAuth client was deleted in the Google project",
    "disabled_client": "the OAuth client is disabled in the Google project",
    "unauthorized_client": "Google refuses this OAuth client",
    "admin_policy_enforced": "the administrator of this account forbids the access",
    "invalid_scope": "Google refuses the permissions in the token file",
}
_GOOGLES = re.compile(
    r"https://(?:accounts\.google\.com|oauth2\.googleapis\.com|www\.googleapis\.com)/[A-Za-z0-9/_.-]*"
)


class TokenFile:
    """The authorized-user JSON of Google's tools, readable by its owner alone."""

    def __init__(self, path: Path) -> None:
        """`path` need not exist."""
        self.path = path

    def load(self) -> dict[str, Any]:
        """Its content; LoginError where there is none to use."""
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            message = f"not logged in to Gmail: there is no {self.path}"
            raise LoginError(message, hint=LOGIN_HINT) from None
        except (OSError, ValueError):
            content = None
        if not isinstance(content, dict) or not isinstance(content.get("refresh_token"), str):
            message = f"the token file {self.path} cannot be read as a login"
            raise LoginError(message, hint=LOGIN_HINT)
        return content

    def save(self, content: dict[str, Any]) -> None:
        """Replace it as a whole, 0600 in a folder of 0700; a symbolic link in its place is replaced, not followed."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".token-", dir=self.path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(content, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def delete(self) -> None:
        """Remove it; a missing one is no error."""
        self.path.unlink(missing_ok=True)

    @property
    def is_private(self) -> bool:
        """Whether nobody but the owner may read it."""
        return self.path.stat().st_mode & 0o077 == 0

    @property
    def granted(self) -> frozenset[str]:
        """The permissions this login was given; both, where the file does not say. LoginError without a login."""
        scopes = self.load().get("scopes") or (READ, COMPOSE)
        return frozenset(scopes.split() if isinstance(scopes, str) else scopes)

    @property
    def switched_off(self) -> tuple[str, ...]:
        """The abilities the user has not allowed, in words."""
        return switched_off(self.granted)


def switched_off(granted: frozenset[str]) -> tuple[str, ...]:
    """The abilities that these permissions lack, in words."""
    return tuple(words for scope, words in ABILITIES.items() if scope not in granted)


class GoogleLogin:
    """The stored login, renewed as needed. A login made anew while we run is found when the old one ends."""

    def __init__(self, file: TokenFile, *, timeout: float) -> None:
        """`timeout` in seconds."""
        self._file = file
        self._timeout = timeout
        self._credentials: Any = None
        self._refused: str | None = None

    def authorize(self, headers: dict[str, str]) -> None:
        """Add the access token. LoginError: the user must log in; PassingError: Google cannot be asked just now."""
        if self._credentials is None or not self._credentials.valid:
            self._credentials = self._fresh()
        self._credentials.apply(headers)

    def expire(self) -> None:
        """Google refused the token: the next request renews it."""
        self._refused, self._credentials = getattr(self._credentials, "token", None), None

    def _fresh(self) -> Any:  # noqa: ANN401 - as below
        content = self._file.load()
        credentials = _credentials(content)
        if not credentials.valid or credentials.token == self._refused:
            _renew(credentials, self._timeout)
            self._file.save(content | _stored(credentials))
        return credentials


def _credentials(content: dict[str, Any]) -> Any:  # noqa: ANN401 - Google's credentials have no types
    try:
        found: Any = Credentials.from_authorized_user_info(content)  # type: ignore[no-untyped-call]  # as above
    except (ValueError, AttributeError, TypeError):
        message = "the token file is not Google's authorized-user JSON"
        raise LoginError(message, hint=LOGIN_HINT) from None
    addressed = found.with_token_uri(token_uri(content))
    addressed.expiry = found.expiry  # with_token_uri forgets it
    return addressed


def token_uri(content: dict[str, Any]) -> str:
    """The login server that a token file names."""
    return trusted(content.get("token_uri") or "https://oauth2.googleapis.com/token")


def trusted(uri: object) -> str:
    """Secrets go to Google, or to a test server on this machine."""
    if isinstance(uri, str) and (_GOOGLES.fullmatch(uri) or on_loopback(uri)):
        return uri
    message = "the login names a server that is neither Google's nor on this machine"
    raise LoginError(message, hint=CLIENT_HINT)


def _stored(credentials: Any) -> dict[str, Any]:  # noqa: ANN401 - as above
    kept = ("token", "refresh_token", "expiry")
    return {key: value for key, value in json.loads(credentials.to_json()).items() if key in kept}


def _renew(credentials: Any, timeout: float) -> None:  # noqa: ANN401 - as above
    wire = TokenWire(str(credentials.token_uri), timeout=timeout)
    try:
        credentials.refresh(google_auth_httplib2.Request(wire))
    except RefreshError as error:
        raise _told(error) from None
    except (GoogleAuthError, httplib2.HttpLib2Error, http.client.HTTPException, OSError):
        message = "Google's login server cannot be reached"
        raise PassingError(message) from None


def _told(error: RefreshError) -> LoginError | PassingError:
    answer = error.args[1] if len(error.args) > 1 else None
    code = str(answer.get("error")) if isinstance(answer, dict) else ""
    if code in _FINAL:
        return LoginError(_FINAL[code], hint=LOGIN_HINT)
    return PassingError("Google's login server did not renew the login")


class TokenWire(Wire):
    """A wire to one address of the login server; whatever is not an answer of its kind is a trouble that passes."""

    def __init__(self, uri: str, *, timeout: float) -> None:
        """`timeout` in seconds."""
        super().__init__(timeout=timeout, local=on_loopback(uri))
        self._uri = uri

    def request(self, uri: str, method: str = "GET", *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - httplib2's
        """One POST to that address; PassingError where the answer is none of a login server."""
        if (uri, method) != (self._uri, "POST"):
            message = "refused a request to another address than the login server's"
            raise RefusedRequestError(message)
        response, content = super().request(uri, method, *args, **kwargs)
        if response.status not in {200, 400, 401, 403} or (content and not _is_object(content)):
            message = f"Google's login server answered {response.status} with something else than a login"
            raise PassingError(message)
        return response, content


def _is_object(content: bytes) -> bool:
    try:
        return isinstance(json.loads(content), dict)
    except ValueError:
        return False
