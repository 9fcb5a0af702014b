"""Logging in to Gmail and out again: the consent in the browser, and withdrawing it."""

from __future__ import annotations

import http.client
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import httplib2

from followup.errors import LoginError
from followup.mailbox.gmail_token import (
    CLIENT_HINT,
    COMPOSE,
    LOGIN_HINT,
    READ,
    TokenFile,
    TokenWire,
    switched_off,
    token_uri,
    trusted,
)
from followup.mailbox.gmail_transport import PassingError, on_loopback


def login(
    credentials_file: Path,
    token_file: Path,
    *,
    open_browser: Callable[[str], bool],
    say: Callable[[str], None],
    patience: float = 300.0,
) -> frozenset[str]:
    """Ask for the user's consent in a browser, store the login, and give back the permissions he granted.

    `open_browser` is webbrowser.open or its like; where it fails `say` shows the address. Waits `patience` seconds.
    LoginError where he refuses, does not answer, or the client cannot be used.
    """
    flow = _flow(credentials_file)
    with _lenient(insecure=on_loopback(flow.client_config["token_uri"])), _Callback() as callback:
        flow.redirect_uri = callback.address
        address, state = flow.authorization_url(prompt="consent", access_type="offline")
        _show(address, open_browser, say)
        granted = _exchange(flow, callback.wait(state, patience))
    TokenFile(token_file).save(_content(flow.credentials, granted))
    for ability in switched_off(granted):
        say(f"You have not allowed {ability}: that is switched off. To allow it {LOGIN_HINT}.")
    return granted


def _show(address: str, open_browser: Callable[[str], bool], say: Callable[[str], None]) -> None:
    try:
        opened = open_browser(address)
    except Exception:  # noqa: BLE001 - whatever ails the browser, the printed address is the way out
        opened = False
    if opened:
        say("Your browser shows Google's page: choose the account and allow both permissions.")
    say(f"{'If it does not, open' if opened else 'Open'} this address in a browser on this machine:\n{address}")


def _flow(path: Path) -> Any:  # noqa: ANN401 - google-auth-oauthlib has no types
    from google_auth_oauthlib.flow import InstalledAppFlow  # type: ignore[import-untyped]  # noqa: PLC0415 - 100 ms that only a login needs

    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        client = content["installed"]
        uris = [trusted(client[key]) for key in ("auth_uri", "token_uri")]
        flow = InstalledAppFlow.from_client_config(content, [READ, COMPOSE], autogenerate_code_verifier=True)
    except OSError:
        message = f"there is no OAuth client in {path}"
        raise LoginError(message, hint=CLIENT_HINT) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        message = f"{path} is not the JSON of an OAuth client of the type Desktop app"
        raise LoginError(message, hint=CLIENT_HINT) from None
    if all(on_loopback(uri) for uri in uris):
        flow.oauth2session.trust_env = False
    return flow


def _exchange(flow: Any, code: str) -> frozenset[str]:  # noqa: ANN401 - google-auth-oauthlib has no types
    from oauthlib.oauth2 import OAuth2Error  # type: ignore[import-untyped]  # noqa: PLC0415 - it comes with the above
    from requests import RequestException  # noqa: PLC0415 - it comes with the above

    try:
        token = flow.fetch_token(code=code, include_client_id=True, timeout=30)
    except (OAuth2Error, RequestException, ValueError):
        message = "Google did not exchange the consent for a login"
        raise LoginError(message, hint=f"{LOGIN_HINT}; if it fails again, {CLIENT_HINT}") from None
    if not token.get("refresh_token"):
        message = "Google gave a login that ends within the hour, without the means to renew it"
        raise LoginError(message, hint=LOGIN_HINT)
    return frozenset(_words(token.get("scope") or [READ, COMPOSE]))


def _words(scope: str | Sequence[str]) -> Sequence[str]:
    return scope.split() if isinstance(scope, str) else scope


@contextmanager
def _lenient(*, insecure: bool) -> Iterator[None]:
    """Only these variables make oauthlib take fewer permissions than asked, and a test server without TLS."""
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"} | ({"OAUTHLIB_INSECURE_TRANSPORT": "1"} if insecure else {})
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            os.environ.update({name: value} if value is not None else {})


def _content(credentials: Any, granted: frozenset[str]) -> dict[str, Any]:  # noqa: ANN401 - as above
    content: dict[str, Any] = json.loads(credentials.to_json())
    return content | {"type": "authorized_user", "scopes": sorted(granted)}


class _Callback:
    """The loopback page the browser is sent back to."""

    def __init__(self) -> None:
        self._answers: list[dict[str, list[str]]] = []
        self._server = HTTPServer(("127.0.0.1", 0), _page(self._answers))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def wait(self, state: str, patience: float) -> str:
        """The code that comes with our `state`; whatever else calls is ignored."""
        until = time.monotonic() + patience
        while (left := until - time.monotonic()) > 0:
            self._server.timeout = left
            self._server.handle_request()
            while self._answers:
                answer = self._answers.pop()
                if answer.get("state") == [state]:
                    return _code(answer)
        message = "nobody answered Google's page in time"
        raise LoginError(message, hint=LOGIN_HINT)


def _code(answer: dict[str, list[str]]) -> str:
    if "code" in answer:
        return answer["code"][0]
    message = "Google's page was answered with a no, or Google refused the client"
    raise LoginError(message, hint=f"{LOGIN_HINT}; your account must be a test user, or the project In production")


def _page(answers: list[dict[str, list[str]]]) -> type[BaseHTTPRequestHandler]:
    class Page(BaseHTTPRequestHandler):
        timeout = 5.0

        def do_GET(self) -> None:
            answers.append(parse_qs(urlsplit(self.path).query))
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(b"followup has the answer. You can close this page.")

        def log_message(self, *args: object) -> None:
            """Say nothing: the address holds the code."""

    return Page


def logout(token_file: Path, *, timeout: float = 30.0) -> bool:
    """Revoke the login and delete its file; LoginError where there is none. False: Google could not be told."""
    file = TokenFile(token_file)
    content = file.load()
    try:
        _revoke(urljoin(token_uri(content), "revoke"), content["refresh_token"], timeout)
    except (PassingError, LoginError, httplib2.HttpLib2Error, http.client.HTTPException, OSError):
        return False
    finally:
        file.delete()
    return True


def _revoke(uri: str, token: str, timeout: float) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    TokenWire(uri, timeout=timeout).request(uri, "POST", body=urlencode({"token": token}), headers=headers)
