"""The HTTP side of the fake: Gmail's routes, Google's login, the quota meter, and the faults."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.fake_gmail.faults import PORTAL, Fault
from tests.fake_gmail.world import World, as_json

READ = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
QUOTA = 6000  # units in any 60 seconds
USER = "/gmail/v1/users/me"
# call: method, path, price, scope
ROUTES: dict[str, tuple[str, str, int, str]] = {
    "profile": ("GET", f"{USER}/profile", 1, READ),
    "messages.list": ("GET", f"{USER}/messages", 5, READ),
    "messages.get": ("GET", rf"{USER}/messages/(?P<id>\w+)", 20, READ),
    "history.list": ("GET", f"{USER}/history", 2, READ),
    "drafts.list": ("GET", f"{USER}/drafts", 5, READ),
    "drafts.get": ("GET", rf"{USER}/drafts/(?P<id>[\w-]+)", 20, READ),
    "drafts.create": ("POST", f"{USER}/drafts", 10, COMPOSE),
    "drafts.delete": ("DELETE", rf"{USER}/drafts/(?P<id>[\w-]+)", 10, COMPOSE),
    "sendAs.list": ("GET", f"{USER}/settings/sendAs", 1, READ),
    "auth": ("GET", "/auth", 0, ""),
    "token": ("POST", "/token", 0, ""),
    "revoke": ("POST", "/revoke", 0, ""),
}
Answer = tuple[int, dict[str, Any] | None]


@dataclass
class _Planned:
    fault: Fault
    first: int
    last: int


@dataclass
class FakeGmail:
    """`with FakeGmail(world) as gmail:` listens on loopback. Leaving fails if anything tried to send."""

    world: World
    clock: Callable[[], float] = lambda: 0.0  # seconds, the quota's
    page_size: int = 500
    empty_page_first: bool = False  # a page with a nextPageToken and no items, as Gmail may give
    hang_for: float = 1.0
    slow_by: float = 0.0  # seconds it takes to store a change, and again to answer
    late_by: float = 0.5
    consent: frozenset[str] = frozenset({READ, COMPOSE})
    refuses_consent: bool = False
    calls: list[str] = field(default_factory=list)
    fetched: Counter[str] = field(default_factory=Counter)
    sends: list[str] = field(default_factory=list)
    answers: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    peak: float = 0.0  # the dearest minute so far
    live_access: dict[str, frozenset[str]] = field(default_factory=dict)
    live_refresh: dict[str, frozenset[str]] = field(default_factory=dict)
    _spent: list[tuple[float, float]] = field(default_factory=list)
    _faults: dict[str, list[_Planned]] = field(default_factory=dict)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _serial: int = 0

    def __enter__(self) -> Self:
        self.lock = threading.RLock()
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.gmail = self
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        assert not self.sends, f"something tried to send: {self.sends}"

    # for tests

    def inject(self, call: str, fault: Fault, *, number: int = 1, times: int = 1) -> None:
        """The `number`-th call of this kind from now, and the following up to `times`, go wrong."""
        first = self.calls.count(call) + number
        self._faults.setdefault(call, []).append(_Planned(fault, first, first + times - 1))

    def recover(self) -> None:
        self._faults.clear()

    def count(self, call: str) -> int:
        return self.calls.count(call)

    def client_file(self, path: Path) -> Path:
        """An OAuth client of the type Desktop app."""
        uris = {"auth_uri": f"{self.url}/auth", "token_uri": f"{self.url}/token"}
        client = {"client_id": "test-client", "client_secret": "test-secret", "redirect_uris": ["http://localhost"]}
        path.write_text(json.dumps({"installed": client | uris}), encoding="utf-8")
        return path

    def token_file(self, path: Path, *scopes: str) -> Path:
        """A login as `followup login` leaves it, its access token already stale."""
        granted = frozenset(scopes or (READ, COMPOSE))
        content = {
            "type": "authorized_user",
            "client_id": "test-client",
            "client_secret": "test-secret",
            "refresh_token": self.new_refresh_token(granted),
            "token_uri": f"{self.url}/token",
            "scopes": sorted(granted),
        }
        path.write_text(json.dumps(content), encoding="utf-8")
        path.chmod(0o600)
        return path

    def new_refresh_token(self, granted: frozenset[str]) -> str:
        self._serial += 1
        token = f"refresh-{self._serial}"
        self.live_refresh[token] = granted
        return token

    # the routes

    def answer(self, call: _Call) -> Answer:
        route = getattr(self, "_" + call.name.replace(".", "_").lower())
        answer: Answer = route(call.id, call.query, call.body)
        return answer

    def fault(self, call: str) -> Fault | None:
        number = self.calls.count(call)
        planned = (one.fault for one in self._faults.get(call, ()) if one.first <= number <= one.last)
        return next(planned, None)

    def spend(self, price: float) -> bool:
        """Whether the call is within the quota."""
        now = self.clock()
        self._spent = [(at, cost) for at, cost in self._spent if at > now - 60] + [(now, price)]
        self.peak = max(self.peak, sum(cost for _, cost in self._spent))
        return self.peak <= QUOTA

    def _profile(self, *_: object) -> Answer:
        world = self.world
        total = len(world.messages)
        who = {"emailAddress": world.address, "messagesTotal": total, "threadsTotal": total}
        return 200, who | {"historyId": str(world.history_id)}

    def _messages_list(self, _: str, query: dict[str, str], __: bytes) -> Answer:
        hits = self.world.search(query.get("q", ""))
        items = [{"id": one.id, "threadId": one.thread} for one in hits]
        return 200, self._page("messages", items, query) | {"resultSizeEstimate": 201}

    def _messages_get(self, message_id: str, query: dict[str, str], _: bytes) -> Answer:
        self.fetched[message_id] += 1
        one = self.world.messages.get(message_id)
        return (200, as_json(one, query.get("format", "full"))) if one else (404, None)

    def _history_list(self, _: str, query: dict[str, str], __: bytes) -> Answer:
        start = int(query["startHistoryId"])
        if start < self.world.oldest:
            return 404, None
        kinds = {kind.lower() for kind in query.get("historyTypes", "").split(",")}
        names = {"messageadded": "messagesAdded", "labeladded": "labelsAdded", "labelremoved": "labelsRemoved"}
        shown = {names[kind] for kind in kinds & set(names)} or {*names.values(), "messagesDeleted"}
        items = [self._record(record) for record in self.world.changes(start) if record[1] in shown]
        return 200, self._page("history", items, query) | {"historyId": str(self.world.history_id)}

    def _record(self, record: tuple[int, str, str, tuple[str, ...]]) -> dict[str, Any]:
        history_id, kind, message_id, labels = record
        one = self.world.messages.get(message_id)
        message = {"id": message_id, "threadId": one.thread if one else message_id}
        if kind == "messagesAdded":
            changed = {"message": message if self.world.bare_history else message | {"labelIds": list(labels)}}
        else:
            changed = {"message": message, "labelIds": list(labels)}
        return {"id": str(history_id), "messages": [message], kind: [changed]}

    def _drafts_list(self, _: str, query: dict[str, str], __: bytes) -> Answer:
        items = [self._draft(draft_id, "none") for draft_id in reversed(self.world.drafts)]
        return 200, self._page("drafts", items, query) | {"resultSizeEstimate": len(items)}

    def _drafts_get(self, draft_id: str, query: dict[str, str], _: bytes) -> Answer:
        if draft_id not in self.world.drafts:
            return 404, None
        return 200, self._draft(draft_id, query.get("format", "full"))

    def _drafts_create(self, _: str, __: dict[str, str], body: bytes) -> Answer:
        message = json.loads(body)["message"]
        thread = message.get("threadId")
        if thread and thread not in {one.thread for one in self.world.messages.values()}:
            return 404, None
        draft_id = self.world.create_draft(base64.urlsafe_b64decode(message["raw"]), thread)
        return 200, self._draft(draft_id, "labels")

    def _drafts_delete(self, draft_id: str, *_: object) -> Answer:
        if draft_id not in self.world.drafts:
            return 404, None
        self.world.discard_draft(draft_id)
        return 204, None

    def _sendas_list(self, *_: object) -> Answer:
        return 200, {"sendAs": self.world.send_as()}

    def _draft(self, draft_id: str, form: str) -> dict[str, Any]:
        one = self.world.messages[self.world.drafts[draft_id]]
        whole = as_json(one, form)
        kept = {"none": {"id", "threadId"}, "labels": {"id", "threadId", "labelIds"}}.get(form, set(whole))
        return {"id": draft_id, "message": {key: value for key, value in whole.items() if key in kept}}

    def _page(self, name: str, items: list[dict[str, Any]], query: dict[str, str]) -> dict[str, Any]:
        """One page; `name` is missing when there is nothing to name, as on Gmail."""
        token = query.get("pageToken", "")
        if self.empty_page_first and not token:
            return {"nextPageToken": "p0"}
        start = int(token[1:] or 0)
        size = min(self.page_size, int(query.get("maxResults", "100")))
        page: dict[str, Any] = {name: items[start : start + size]} if items[start : start + size] else {}
        return page | ({"nextPageToken": f"p{start + size}"} if start + size < len(items) else {})

    # Google's login

    def _auth(self, _: str, query: dict[str, str], __: bytes) -> Answer:
        wanted = {
            "response_type": "code",
            "access_type": "offline",
            "prompt": "consent",
            "code_challenge_method": "S256",
        }
        assert wanted.items() <= query.items(), "the consent page was asked for in the wrong way"
        self._serial += 1
        code = f"code-{self._serial}"
        self._codes[code] = query
        said = {"error": "access_denied"} if self.refuses_consent else {"code": code}
        target = f"{query['redirect_uri']}?{urlencode(said | {'state': query['state']})}"
        return 302, {"Location": target}

    def _token(self, _: str, __: dict[str, str], body: bytes) -> Answer:
        form = _form(body)
        if (form.get("client_id"), form.get("client_secret")) != ("test-client", "test-secret"):
            return 401, {"error": "invalid_client", "error_description": "The OAuth client was not found."}
        if form["grant_type"] == "refresh_token":
            granted = self.live_refresh.get(form["refresh_token"])
            return (200, self._access(granted)) if granted is not None else _INVALID_GRANT
        asked = self._codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if not asked or (asked["code_challenge"], asked["redirect_uri"]) != (challenge, form["redirect_uri"]):
            return _INVALID_GRANT
        granted = self.consent & frozenset(asked["scope"].split())
        return 200, self._access(granted) | {"refresh_token": self.new_refresh_token(granted)}

    def _access(self, granted: frozenset[str]) -> dict[str, Any]:
        self._serial += 1
        token = f"access-{self._serial}"
        self.live_access[token] = granted
        return {"access_token": token, "expires_in": 3599, "scope": " ".join(sorted(granted)), "token_type": "Bearer"}

    def _revoke(self, _: str, __: dict[str, str], body: bytes) -> Answer:
        known = self.live_refresh.pop(_form(body)["token"], None)
        self.live_access.clear()
        return (200, {}) if known is not None else (400, {"error": "invalid_token"})


_INVALID_GRANT: Answer = (400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})


def _form(body: bytes) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


@dataclass(frozen=True)
class _Call:
    name: str
    price: int
    scope: str
    id: str
    query: dict[str, str]
    body: bytes


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    gmail: FakeGmail

    def handle_error(self, *_: object) -> None:
        """Say nothing: clients hang up, and die."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        gmail = self.server.gmail
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = self._routed(body)
        if call is None:
            with gmail.lock:
                gmail.sends.append(f"{self.command} {self.path.partition('?')[0]}")
            self._give(500, b"{}")
            return
        delay = 0.0 if self.command == "GET" else gmail.slow_by
        gmail.closing.wait(delay)
        with gmail.lock:
            gmail.calls.append(call.name)
            fault = gmail.fault(call.name)
            refusal = None if fault else self._refusal(call)
            answer = gmail.answer(call) if not refusal and (not fault or fault.after) else (0, None)
        gmail.closing.wait(delay)
        if fault:
            self._go_wrong(fault, call, answer)
        elif refusal:
            self._give(refusal.status, refusal.body)
        else:
            self._answer(call, answer)

    do_POST = do_GET  # noqa: N815 - http.server's name
    do_PUT = do_GET  # noqa: N815 - http.server's name
    do_PATCH = do_GET  # noqa: N815 - http.server's name
    do_DELETE = do_GET  # noqa: N815 - http.server's name

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def _routed(self, body: bytes) -> _Call | None:
        parts = urlsplit(self.path)
        query = {name: ",".join(values) for name, values in parse_qs(parts.query).items()}
        for name, (method, path, price, scope) in ROUTES.items():
            found = re.fullmatch(path, parts.path)
            if found and method == self.command and "send" not in parts.path.split("/"):
                return _Call(name, price, scope, found.groupdict().get("id", ""), query, body)
        return None

    def _refusal(self, call: _Call) -> Fault | None:
        gmail = self.server.gmail
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        if call.scope and token not in gmail.live_access:
            return Fault("status", 401, "authError")
        if call.scope and call.scope not in gmail.live_access[token]:
            return Fault("status", 403, "insufficientPermissions")
        return None if gmail.spend(call.price) else Fault("status", 403, "rateLimitExceeded")

    def _go_wrong(self, fault: Fault, call: _Call, answer: Answer) -> None:
        gmail = self.server.gmail
        match fault.act:
            case "status":
                soon = format_datetime(gmail.world.now() + timedelta(seconds=7), usegmt=True)
                filled = {name: value.format(in_seven_seconds=soon) for name, value in fault.headers.items()}
                self._give(fault.status, fault.body, filled)
            case "html":
                self._give(fault.status, PORTAL, {"Content-Type": "text/html"})
            case "truncate":
                whole = json.dumps(answer[1] or {}).encode()
                self._give(200, whole[: len(whole) // 2], {"Content-Length": str(len(whole) + 2)})
            case "hang":
                gmail.closing.wait(gmail.hang_for)
            case "late":
                gmail.closing.wait(gmail.late_by)
                with gmail.lock:
                    gmail.answer(call)
        self.close_connection = True

    def _answer(self, call: _Call, answer: Answer) -> None:
        status, content = answer
        if status == 302:
            self._give(302, b"", content)
        elif content is not None:
            self.server.gmail.answers.append((call.name, content))
            self._give(status, json.dumps(content).encode())
        else:
            self._give(status, Fault("status", status, "notFound").body if status != 204 else b"")

    def _give(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        kind = {"Content-Type": "application/json; charset=UTF-8", "Content-Length": str(len(body))}
        for name, value in (kind | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
