"""It never sends: no such method, no such route, no second request."""

from __future__ import annotations

import json
import random
import socket
import threading
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import httplib2
import pytest

from followup.errors import ConfigError, MailboxError
from followup.mailbox import gmail_transport
from followup.mailbox.gmail_transport import (
    GOOGLE,
    METHODS,
    RefusedRequestError,
    Transport,
    Wire,
    build_service,
    check_request,
    document,
    endpoint,
)
from tests.fake_gmail import FAULTS, FakeGmail, World
from tests.fake_gmail.stage import Stage, reply

USER = "/gmail/v1/users/me"
# what the product calls, a third time, as plain text: the oracle of the fuzz test
HARMLESS = {
    ("GET", "/profile"),
    ("GET", "/messages"),
    ("GET", "/messages/18d0a1b2"),
    ("GET", "/history"),
    ("GET", "/drafts"),
    ("GET", "/drafts/r-77"),
    ("POST", "/drafts"),
    ("DELETE", "/drafts/r-77"),
    ("GET", "/settings/sendAs"),
}


class Signed:
    def authorize(self, headers: dict[str, str]) -> None:
        headers["authorization"] = "Bearer test"

    def expire(self) -> None: ...


def passes(method: str, uri: str, headers: dict[str, str] | None = None) -> bool:
    try:
        check_request(GOOGLE, method, uri, headers)
    except RefusedRequestError:
        return False
    return True


def every_method(resource: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for method, described in resource.get("methods", {}).items():
        yield f"{name}.{method}".lstrip("."), described
    for child, below in resource.get("resources", {}).items():
        yield from every_method(below, f"{name}.{child}".lstrip("."))


def google_says() -> dict[str, Any]:
    bundled = files("googleapiclient").joinpath("discovery_cache/documents/gmail.v1.json")
    found: dict[str, Any] = json.loads(bundled.read_text(encoding="utf-8"))["resources"]["users"]
    return found


def filled_in(path: str) -> str:
    return "/" + path.replace("{userId}", "me").replace("{id}", "18d0a1b2").replace("{+", "{").partition("{")[0]


KEPT = {f"{resource}.{method}".lstrip(".") for resource, methods in METHODS.items() for method in methods}


def test_the_client_holds_the_methods_we_call_and_no_other() -> None:
    pruned = document(GOOGLE)["resources"]["users"]
    assert {name for name, _ in every_method(pruned)} == KEPT
    assert not any("mediaUpload" in described for _, described in every_method(pruned))


def attributes(resource: Any) -> Iterator[str]:
    for name in dir(resource):
        if not name.startswith("_"):
            yield name
            if name in {"users", "drafts", "messages", "history", "settings", "sendAs"}:
                yield from attributes(getattr(resource, name)())


def test_the_built_client_has_no_send_anywhere() -> None:
    service = build_service(GOOGLE, Transport(GOOGLE, Signed(), timeout=1))
    found = set(attributes(service))
    assert {"create", "getProfile", "sendAs"} <= found
    assert not found & {"send", "import_", "insert", "update", "modify", "trash", "batchDelete", "batchModify", "media"}


def test_of_all_that_google_offers_only_what_we_call_passes() -> None:
    passing, offered = set(), 0
    for name, described in every_method(google_says()):
        uploads = described.get("mediaUpload", {}).get("protocols", {})
        for path in [described["path"], *(protocol["path"].lstrip("/") for protocol in uploads.values())]:
            offered += 1
            if passes(described["httpMethod"], GOOGLE + filled_in(path)):
                passing.add(name)
                assert "upload" not in path
    assert offered > 80
    assert passing == KEPT


@pytest.mark.parametrize(
    ("method", "uri"),
    [
        ("POST", f"{GOOGLE}{USER}/messages/send"),
        ("POST", f"{GOOGLE}{USER}/drafts/send"),
        ("GET", f"{GOOGLE}{USER}/drafts/send"),
        ("POST", f"{GOOGLE}/upload{USER}/messages/send"),
        ("POST", f"{GOOGLE}/resumable/upload{USER}/drafts/send"),
        ("POST", f"{GOOGLE}/upload{USER}/drafts"),
        ("POST", f"{GOOGLE}{USER}/drafts?uploadType=multipart"),
        ("POST", f"{GOOGLE}{USER}/drafts/../messages/send"),
        ("POST", f"{GOOGLE}{USER}/drafts%2Fsend"),
        ("POST", f"{GOOGLE}{USER}/drafts/"),
        ("POST", f"{GOOGLE}{USER}/drafts\n"),
        ("POST", f"{GOOGLE}{USER}/drafts#/send"),
        ("PUT", f"{GOOGLE}{USER}/drafts/r-77"),
        ("PATCH", f"{GOOGLE}{USER}/drafts/r-77"),
        ("DELETE", f"{GOOGLE}{USER}/messages/18d0a1b2"),
        ("DELETE", f"{GOOGLE}{USER}/drafts"),
        ("post", f"{GOOGLE}{USER}/drafts"),
        ("POST", f"{GOOGLE}/batch/gmail/v1"),
        ("POST", f"{GOOGLE}/batch"),
        ("GET", f"{GOOGLE}{USER}/messages/18d0a1b2/attachments/1"),
        ("GET", f"{GOOGLE}/gmail/v1/users/someone@example.com/messages"),
        ("GET", f"{GOOGLE}:443{USER}/messages"),
        ("GET", f"{GOOGLE}@evil.example{USER}/messages"),
        ("GET", f"{GOOGLE}.evil.example{USER}/messages"),
        ("GET", f"http://gmail.googleapis.com{USER}/messages"),
        ("GET", f"https://gmail.mtls.googleapis.com{USER}/messages"),
        ("GET", f"{USER}/messages"),
        ("GET", f"{GOOGLE}{USER}/messages?q=" + "x" * 2100),
        ("GET", f"{GOOGLE}{USER}/messages?q=a b"),
    ],
)
def test_a_request_that_is_not_on_the_list_is_refused(method: str, uri: str) -> None:
    assert not passes(method, uri)


def test_a_method_override_is_refused() -> None:
    assert passes("GET", f"{GOOGLE}{USER}/messages")
    assert not passes("GET", f"{GOOGLE}{USER}/messages", {"X-HTTP-Method-Override": "POST"})


def test_ten_thousand_mangled_urls_pass_only_where_they_are_harmless() -> None:
    chance = random.Random(20260306)  # noqa: S311 - a reproducible test, no secret
    methods = ["GET", "POST", "DELETE"] * 3 + ["PUT", "PATCH", "HEAD", "OPTIONS", "get", "POST "]
    hosts = [GOOGLE, GOOGLE.upper(), f"{GOOGLE}.", "https://www.googleapis.com", "http://127.0.0.1:1", "//evil.example"]
    prefixes = ["", "/upload", "/resumable/upload", "/batch", "/.", "//", "/%67mail"]
    tails = [path for _, path in HARMLESS]
    tails += ["/messages/send", "/drafts/send", "/messages/import", "/drafts/r-77/send", "/messages/batchDelete"]
    ends = ["", "?alt=json", "?uploadType=media", "?alt=json&uploadType=media", "/", "/send", ";send", "%2e", "\t", "#"]
    passed = 0
    for _ in range(10_000):
        method, tail = chance.choice(methods), chance.choice(tails)
        host = chance.choice([GOOGLE, chance.choice(hosts)])
        prefix = chance.choice(["", chance.choice(prefixes)])
        end = chance.choice(["", "?alt=json", chance.choice(ends)])
        uri = f"{host}{prefix}{USER}{tail}{end}"
        if chance.random() < 0.2:
            place = chance.randrange(len(uri))
            uri = uri[:place] + chance.choice("/%.\\ \r\n@:?#é\x00") + uri[place:]
        if passes(method, uri):
            passed += 1
            path, _, query = uri.removeprefix(GOOGLE + USER).partition("?")
            assert uri.startswith(f"{GOOGLE}{USER}/")
            assert (method, path) in HARMLESS or method == "GET"
            assert "send" not in path.replace("/sendAs", "")
            assert method == "GET" or query in {"", "alt=json"}
    assert passed > 300


@pytest.mark.parametrize(
    "url",
    [
        GOOGLE,
        f"{GOOGLE}/",
        "http://127.0.0.1:8025",
        "http://localhost:8025/",
        "http://[::1]:8025",
    ],
)
def test_an_endpoint_is_google_or_this_machine(url: str) -> None:
    assert endpoint(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "https://gmail.example.com",
        "http://gmail.googleapis.com",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1@evil.example",
        "https://127.0.0.1:8025",
        "http://127.0.0.1:8025/upload",
        "http://127.0.0.1:8025?x",
        "",
    ],
)
def test_any_other_endpoint_is_refused(url: str) -> None:
    with pytest.raises(ConfigError):
        endpoint(url)


# the mutants: somebody adds a way to send


def with_send(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gmail_transport, "METHODS", {**METHODS, "drafts": METHODS["drafts"] | {"send"}})


def send(gmail: FakeGmail) -> None:
    service = build_service(gmail.url, Transport(gmail.url, Signed(), timeout=2))
    service.users().drafts().send(userId="me", body={"id": "r-77"}).execute()


def test_a_client_with_send_is_stopped_by_the_transport(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with_send(monkeypatch)
    with pytest.raises(RefusedRequestError):
        send(stage.gmail)
    assert stage.gmail.sends == []


def test_a_transport_that_lets_send_out_has_no_client_for_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gmail_transport, "check_request", lambda *_: None)
    with pytest.raises(AttributeError):
        send(stage.gmail)


def test_with_both_gone_the_fake_server_fails_the_test(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    with_send(monkeypatch)
    monkeypatch.setattr(gmail_transport, "check_request", lambda *_: None)
    gmail = FakeGmail(World(stage.time.now))
    with pytest.raises(AssertionError, match="tried to send"), gmail, pytest.raises(Exception, match="500"):
        send(gmail)


# once means once


@pytest.mark.parametrize("fault", ["dropped before", "dropped after", "500 after", "hang after", "401 after"])
def test_a_draft_whose_answer_is_lost_is_stored_once_at_most(stage: Stage, fault: str) -> None:
    stage.box = stage.mailbox(timeout=0.2)
    stage.gmail.inject("drafts.create", FAULTS[fault])
    with pytest.raises(MailboxError):
        stage.box.create_draft(reply())
    assert stage.gmail.count("drafts.create") == 1
    assert len(stage.world.drafts) == ("after" in fault)


def test_httplib2_by_itself_would_have_stored_two(stage: Stage) -> None:
    stage.box.profile()
    stage.gmail.inject("drafts.create", FAULTS["dropped after"])
    token = next(iter(stage.gmail.live_access))
    body = json.dumps({"message": {"raw": ""}})
    plain = httplib2.Http(timeout=2, proxy_info=None)
    plain.request(f"{stage.gmail.url}{USER}/drafts", "POST", body=body, headers={"authorization": f"Bearer {token}"})
    plain.close()
    assert len(stage.world.drafts) == 2


def test_a_redirect_is_not_followed(stage: Stage) -> None:
    stage.gmail.inject("drafts.create", FAULTS["redirect"])
    stage.gmail.inject("messages.list", FAULTS["redirect"], times=9)
    with pytest.raises(MailboxError):
        stage.box.create_draft(reply())
    with pytest.raises(MailboxError):
        stage.poll()
    assert stage.gmail.sends == []


def test_a_batch_does_not_leave_the_machine(stage: Stage) -> None:
    service = build_service(stage.gmail.url, Transport(stage.gmail.url, Signed(), timeout=2))
    batch = service.new_batch_http_request()
    batch.add(service.users().getProfile(userId="me"))
    with pytest.raises(RefusedRequestError):
        batch.execute()


def test_a_proxy_does_not_stand_between_us_and_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    assert Wire(timeout=1, local=True).proxy_info is None
    assert Wire(timeout=1, local=False).proxy_info is not None


def test_over_tls_too_a_post_uses_its_connection_once(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def hang_up() -> None:
        for _ in range(2):
            with listener.accept()[0] as peer:
                peer.recv(1000)

    threading.Thread(target=hang_up, daemon=True).start()

    def connect(self: Any) -> None:
        opened.append(self)
        self.sock = socket.create_connection(listener.getsockname())

    monkeypatch.setattr(gmail_transport._OnceHTTPS, "connect", connect)  # noqa: SLF001 - stands in for a TLS server
    with listener, pytest.raises(OSError, match="broke"):
        Wire(timeout=1, local=True).request("https://gmail.googleapis.com/", "POST", body="x")
    assert len(set(opened)) == 1
