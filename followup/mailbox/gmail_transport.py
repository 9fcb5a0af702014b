"""The only wire to Gmail: a client that has no way to send, and a transport that lets out only the listed calls."""

from __future__ import annotations

import http.client
import json
import logging
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Protocol
from urllib.parse import urlsplit

import httplib2
from googleapiclient.discovery import build_from_document  # type: ignore[attr-defined]  # missing in the stubs

from followup.errors import ConfigError, FollowupError, MailboxError

GOOGLE = "https://gmail.googleapis.com"
# These log tokens, addresses and answers; what people need to know of them is in our own errors.
for _talker in (
    *("googleapiclient", "google", "google_auth_httplib2", "google_auth_oauthlib", "oauthlib", "requests_oauthlib"),
    "urllib3",
):
    logging.getLogger(_talker).setLevel(logging.CRITICAL + 1)

# What the client is built from: resource path below `users`, and the methods that stay.
METHODS: Mapping[str, frozenset[str]] = {
    "": frozenset({"getProfile"}),
    "messages": frozenset({"list", "get"}),
    "history": frozenset({"list"}),
    "drafts": frozenset({"create", "get", "list", "delete"}),
    "settings.sendAs": frozenset({"list"}),
}

# What may go out, written down a second time and by hand: neither list is derived from the other.
_ID = r"(?!send|import|batch)[A-Za-z0-9_-]{1,128}"
_USER = "/gmail/v1/users/me"
_READS = re.compile(rf"{_USER}/(?:profile|messages(?:/{_ID})?|history|drafts(?:/{_ID})?|settings/sendAs)")
_CREATES = re.compile(rf"{_USER}/drafts")
_DELETES = re.compile(rf"{_USER}/drafts/{_ID}")
_ALLOWED = {"GET": _READS, "POST": _CREATES, "DELETE": _DELETES}
_PLAIN = re.compile(r"[!-~]{1,2048}")


class RefusedRequestError(FollowupError):
    """A request that followup never makes was stopped before it went out."""


class PassingError(MailboxError):
    """A trouble that passes by itself; `wait`: seconds the server asked us to stay away, if it did."""

    def __init__(self, what: str, *, wait: float | None = None) -> None:
        """`what` happened."""
        super().__init__(what, hint="nothing to do: the next poll tries again")
        self.wait = wait


def endpoint(url: str) -> str:
    """`gmail.api_endpoint` as an origin: Google's own, or http on this machine (a test server); else ConfigError."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    if parts.path in {"", "/"} and not parts.query and (origin == GOOGLE or on_loopback(url)):
        return origin
    message = f"gmail.api_endpoint must be {GOOGLE} or http on 127.0.0.1"
    raise ConfigError(message, hint="leave the key out to use Gmail itself")


def on_loopback(url: str) -> bool:
    """Whether it is plain http to this machine."""
    return re.match(r"http://(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:/|$)", url) is not None


def check_request(origin: str, method: str, uri: str, headers: Mapping[str, Any] | None = None) -> None:
    """Let pass exactly the calls followup makes of Gmail at `origin`; RefusedRequestError for all else."""
    path, _, query = uri.removeprefix(origin).partition("?")
    allowed = _ALLOWED.get(method)
    if not (
        uri.startswith(f"{origin}/")
        and _PLAIN.fullmatch(uri)
        and allowed
        and allowed.fullmatch(path)
        and (method == "GET" or query in {"", "alt=json"})
        and not any(name.lower() == "x-http-method-override" for name in headers or ())
    ):
        message = f"refused to send a {method} request that is not on followup's list"
        raise RefusedRequestError(message, hint="nothing was sent; please report this, it is a fault of followup")


class _OnceHTTP(httplib2.HTTPConnectionWithTimeout):
    """A connection that carries one request: httplib2's hidden second attempt finds it used up."""

    def request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - http.client's own signature
        _use_up(self)
        super().request(*args, **kwargs)


class _OnceHTTPS(httplib2.HTTPSConnectionWithTimeout):
    """The same over TLS."""

    def request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - http.client's own signature
        _use_up(self)
        super().request(*args, **kwargs)


def _use_up(connection: http.client.HTTPConnection) -> None:
    if getattr(connection, "used_up", False):
        message = "the connection broke before an answer came"
        raise ConnectionResetError(message)
    connection.used_up = True  # type: ignore[attr-defined]  # the mark lives and dies with the connection


class Wire(httplib2.Http):
    """httplib2 that follows no redirect and sends a non-GET once, on a connection of its own."""

    def __init__(self, *, timeout: float, local: bool) -> None:
        """`timeout` in seconds for each step of a request; `local`: no proxy between us and this machine."""
        super().__init__(timeout=timeout)
        if local:
            self.proxy_info = None
        self.follow_redirects = False

    def request(self, uri: str, method: str = "GET", *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - httplib2's
        """One request and its answer. Only a GET may use a connection again."""
        once = method != "GET"
        if once:
            self.close()
            kwargs["connection_type"] = _OnceHTTPS if uri.startswith("https:") else _OnceHTTP
        try:
            answer = super().request(uri, method, *args, **kwargs)
        except BaseException:
            self.close()
            raise
        if once:
            self.close()
        return answer


class Login(Protocol):
    """What puts the access token on a request."""

    def authorize(self, headers: dict[str, str]) -> None:
        """Add the header, renewing the token first where it ran out; LoginError when that cannot be done."""

    def expire(self) -> None:
        """Google refused the token: renew it before the next request."""


class Transport:
    """The `http` of Google's client: checks each request against the list, signs it, and passes it on."""

    def __init__(self, origin: str, login: Login, *, timeout: float) -> None:
        """`origin` from `endpoint()`; `timeout` in seconds."""
        self._origin = origin
        self._login = login
        self._wire = Wire(timeout=timeout, local=on_loopback(origin))

    def request(  # noqa: PLR0913, PLR0917 - httplib2's signature, which Google's client calls
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,
        connection_type: object = None,
    ) -> tuple[httplib2.Response, bytes]:
        """One request, out once; a token that Google refused is renewed before the next."""
        del redirections, connection_type
        check_request(self._origin, method, uri, headers)
        signed = dict(headers or {})
        self._login.authorize(signed)
        response, content = self._wire.request(uri, method, body=body, headers=signed)
        if response.status == http.client.UNAUTHORIZED:
            self._login.expire()
        return response, content

    def close(self) -> None:
        """Drop the connections."""
        self._wire.close()


def document(origin: str) -> dict[str, Any]:
    """Google's own description of Gmail, bundled with its client, cut down to METHODS and pointed at `origin`."""
    bundled = files("googleapiclient").joinpath("discovery_cache/documents/gmail.v1.json")
    whole: dict[str, Any] = json.loads(bundled.read_text(encoding="utf-8"))
    whole.pop("batchPath", None)
    pruned = _prune(whole["resources"]["users"], "")
    return whole | {"resources": {"users": pruned}} | dict.fromkeys(("rootUrl", "baseUrl", "mtlsRootUrl"), f"{origin}/")


def _prune(resource: dict[str, Any], path: str) -> dict[str, Any]:
    kept = {name: _without_upload(resource["methods"][name]) for name in sorted(METHODS.get(path, ()))}
    below = {
        name: _prune(child, f"{path}.{name}".lstrip("."))
        for name, child in resource.get("resources", {}).items()
        if any(f"{known}.".startswith(f"{path}.{name}.".lstrip(".")) for known in METHODS)
    }
    return {"methods": kept, "resources": below}


def _without_upload(method: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in method.items() if key not in {"mediaUpload", "supportsMediaUpload"}}


def build_service(origin: str, transport: Transport) -> Any:  # noqa: ANN401 - Google's client is built at run time
    """Google's client with the methods of METHODS and no other: there is no `send` in it."""
    return build_from_document(document(origin), http=transport)
