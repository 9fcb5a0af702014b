"""Logging in, staying logged in, and what happens when a login dies."""

from __future__ import annotations

import json
import logging
import os
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from followup.errors import LoginError, MailboxError
from followup.mailbox.gmail_auth import login, logout
from followup.mailbox.gmail_token import COMPOSE, READ, TokenFile, TokenWire
from followup.mailbox.gmail_transport import PassingError, RefusedRequestError
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import Stage, reply

STALE = "2020-01-01T00:00:00Z"


def visit(address: str) -> bool:
    """A browser whose user consents: it follows Google's redirect back to us."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    threading.Thread(target=lambda: opener.open(address, timeout=5).close(), daemon=True).start()
    return True


def log_in(stage: Stage, browser: Callable[[str], bool] = visit, **client: Any) -> tuple[frozenset[str], list[str]]:
    said: list[str] = []
    file = stage.gmail.client_file(stage.folder / "client.json")
    content = json.loads(file.read_text())
    content["installed"] |= client
    file.write_text(json.dumps(content))
    granted = login(file, stage.token, open_browser=browser, say=said.append, patience=5)
    return granted, said


def edit(file: Path, **changes: Any) -> None:
    content = json.loads(file.read_text()) | changes
    file.write_text(json.dumps({key: value for key, value in content.items() if value is not None}))


# logging in


def test_a_login_leaves_a_private_token_that_works(stage: Stage) -> None:
    stage.token = stage.folder / "new" / "token.json"
    granted, said = log_in(stage)
    assert granted == {READ, COMPOSE}
    assert stage.token.stat().st_mode & 0o777 == 0o600
    assert stage.token.parent.stat().st_mode & 0o777 == 0o700
    assert os.listdir(stage.token.parent) == ["token.json"]  # noqa: PTH208 - names are compared
    assert TokenFile(stage.token).is_private
    assert stage.mailbox().profile().address == "robin@example.com"
    assert any("http://127.0.0.1" in line for line in said)


def test_the_address_is_printed_where_no_browser_opens(stage: Stage) -> None:
    said: list[str] = []

    def say(line: str) -> None:
        said.append(line)
        visit(line.splitlines()[-1])

    def broken(_: str) -> bool:
        raise OSError

    file = stage.gmail.client_file(stage.folder / "client.json")
    assert login(file, stage.token, open_browser=broken, say=say, patience=5) == {READ, COMPOSE}
    assert said[0].startswith("Open this address")


def test_an_unticked_permission_is_named_and_the_rest_works(stage: Stage) -> None:
    stage.gmail.consent = frozenset({READ})
    granted, said = log_in(stage)
    assert granted == {READ}
    assert any("leaving drafts" in line for line in said)
    assert TokenFile(stage.token).switched_off == ("leaving drafts",)
    stage.deliver("one")
    stage.box = stage.mailbox()
    assert len(stage.poll()) == 1
    with pytest.raises(LoginError, match="permission"):
        stage.box.create_draft(reply())


def test_a_no_at_googles_page_is_no_login(stage: Stage) -> None:
    stage.gmail.refuses_consent = True
    before = stage.token.read_text()
    with pytest.raises(LoginError, match="a no"):
        log_in(stage)
    assert stage.token.read_text() == before


def test_nobody_at_the_browser_ends_in_a_plain_error(stage: Stage) -> None:
    file = stage.gmail.client_file(stage.folder / "client.json")
    with pytest.raises(LoginError, match="in time"):
        login(file, stage.token, open_browser=lambda _: True, say=lambda _: None, patience=0.05)


def test_a_foreign_page_cannot_slip_us_its_code(stage: Stage) -> None:
    def browser(address: str) -> bool:
        query = parse_qs(urlsplit(address).query)

        def forge() -> None:
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            opener.open(f"{query['redirect_uri'][0]}?code=evil&state=guess", timeout=5).close()
            opener.open(f"{query['redirect_uri'][0]}favicon.ico", timeout=5).close()
            opener.open(address, timeout=5).close()

        threading.Thread(target=forge, daemon=True).start()
        return True

    assert log_in(stage, browser)[0] == {READ, COMPOSE}


@pytest.mark.parametrize("fault", ["500 before", "400", "portal"])
def test_a_failing_exchange_is_a_plain_error(stage: Stage, fault: str) -> None:
    stage.gmail.inject("token", FAULTS[fault])
    with pytest.raises(LoginError, match="exchange"):
        log_in(stage)


def test_a_login_without_means_to_renew_it_is_refused(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.gmail, "_token", lambda *_: (200, {"access_token": "x", "token_type": "Bearer"}))
    with pytest.raises(LoginError, match="hour"):
        log_in(stage)


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"installed": {}}', '{"installed": 1}', '{"web": {"client_id": "x"}}'],
)
def test_a_file_that_is_no_desktop_client_is_told_from_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "client.json").write_text(content)
    with pytest.raises(LoginError, match="Desktop app"):
        login(tmp_path / "client.json", tmp_path / "t", open_browser=lambda _: True, say=lambda _: None)


def test_a_missing_client_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LoginError, match=r"nowhere\.json"):
        login(tmp_path / "nowhere.json", tmp_path / "t", open_browser=lambda _: True, say=lambda _: None)


@pytest.mark.parametrize(
    "uri", ["https://evil.example/token", "http://10.0.0.1/token", "https://oauth2.googleapis.com.evil.example/"]
)
def test_secrets_go_to_no_other_server(stage: Stage, uri: str) -> None:
    with pytest.raises(LoginError, match="neither Google's"):
        log_in(stage, token_uri=uri)
    edit(stage.token, token_uri=uri)
    with pytest.raises(LoginError, match="neither Google's"):
        stage.poll()


def test_at_google_the_consent_page_is_asked_for_offline_access_with_pkce(stage: Stage) -> None:
    shown: list[str] = []
    google = {
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
    }
    file = stage.gmail.client_file(stage.folder / "client.json")
    content = json.loads(file.read_text())
    file.write_text(json.dumps({"installed": content["installed"] | google}))
    with pytest.raises(LoginError, match="in time"):
        login(file, stage.token, open_browser=lambda url: bool(shown.append(url)), say=lambda _: None, patience=0)
    address = urlsplit(shown[0])
    query = {name: values[0] for name, values in parse_qs(address.query).items()}
    assert address.netloc == "accounts.google.com"
    assert query["scope"].split() == [READ, COMPOSE]
    assert query["redirect_uri"].startswith("http://127.0.0.1:")
    assert (query["access_type"], query["prompt"], query["code_challenge_method"]) == ("offline", "consent", "S256")


def test_the_wire_to_the_login_server_leads_nowhere_else(stage: Stage) -> None:
    wire = TokenWire(f"{stage.gmail.url}/token", timeout=1)
    for uri, method in [(f"{stage.gmail.url}/token", "GET"), (f"{stage.gmail.url}/token2", "POST")]:
        with pytest.raises(RefusedRequestError):
            wire.request(uri, method)
    assert stage.gmail.calls == []


def test_the_environment_is_as_before_after_a_login(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "kept")
    before = dict(os.environ)
    log_in(stage)
    assert dict(os.environ) == before


# the token's file


def test_a_link_in_the_place_of_the_token_is_replaced_not_followed(stage: Stage) -> None:
    target = stage.folder / "elsewhere"
    target.write_text("keep me")
    stage.token.unlink()
    stage.token.symlink_to(target)
    log_in(stage)
    assert target.read_text() == "keep me"
    assert not stage.token.is_symlink()


def test_a_token_that_cannot_be_written_leaves_no_debris(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "disk full")

    monkeypatch.setattr(os, "fsync", full)
    before = sorted(path.name for path in stage.folder.iterdir())
    with pytest.raises(OSError, match="disk full"):
        TokenFile(stage.token).save({"refresh_token": "x"})
    assert sorted(path.name for path in stage.folder.iterdir()) == before


@pytest.mark.parametrize("content", ["", "[]", "{}", "\x00", '{"refresh_token": 7}', '{"refresh_token": "x"}'])
def test_a_token_file_that_is_none_asks_for_a_login(stage: Stage, content: str) -> None:
    stage.token.write_text(content)
    with pytest.raises(LoginError) as error:
        stage.poll()
    assert error.value.hint == "run followup login"


@pytest.mark.parametrize(
    ("scopes", "off"),
    [
        ([READ, COMPOSE], ()),
        (None, ()),
        (READ, ("leaving drafts",)),
        ([COMPOSE], ("reading your mail",)),
    ],
)
def test_what_is_switched_off_can_be_told(stage: Stage, scopes: Any, off: tuple[str, ...]) -> None:
    edit(stage.token, scopes=scopes)
    assert TokenFile(stage.token).switched_off == off


# staying logged in


def test_one_renewal_serves_many_requests_and_the_next_process(stage: Stage) -> None:
    for _ in range(3):
        stage.poll()
        stage.box = stage.mailbox()
    assert stage.gmail.count("token") == 1


def test_a_refused_access_token_is_renewed(stage: Stage) -> None:
    stage.poll()
    stage.gmail.live_access.clear()
    stage.deliver("one")
    assert len(stage.poll()) == 1
    assert stage.gmail.count("token") == 2


def test_a_token_file_of_another_tool_works(stage: Stage) -> None:
    edit(stage.token, type=None, scopes=None, token="old", expiry=STALE)  # noqa: S106 - an invented token
    assert stage.mailbox().profile().address == "robin@example.com"
    assert stage.gmail.calls == ["token", "profile"]


@pytest.mark.parametrize("broken", [{"expiry": "soon"}, {"expiry": 7}, {"client_id": None}])
def test_a_half_broken_token_file_asks_for_a_login(stage: Stage, broken: dict[str, Any]) -> None:
    edit(stage.token, **broken)
    with pytest.raises(LoginError):
        stage.poll()


def test_a_dead_login_is_a_login_error_that_names_causes_and_cure(stage: Stage) -> None:
    stage.poll()
    stage.gmail.live_refresh.clear()
    stage.gmail.live_access.clear()
    for _ in range(3):
        with pytest.raises(LoginError, match="7 days") as error:
            stage.poll()
        assert error.value.hint == "run followup login"


def test_after_a_new_login_the_running_mailbox_catches_up(stage: Stage) -> None:
    stage.poll()
    stage.gmail.live_refresh.clear()
    stage.gmail.live_access.clear()
    message = stage.deliver("meanwhile")
    with pytest.raises(LoginError):
        stage.poll()
    log_in(stage)
    assert [arrival.source for arrival in stage.poll()] == [message]
    assert stage.poll() == []


def test_an_unknown_refusal_of_the_login_server_is_a_trouble_that_passes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage.gmail, "_token", lambda *_: (400, {"error": "something_new"}))
    with pytest.raises(PassingError, match="did not renew"):
        stage.poll()


@pytest.mark.parametrize("client", ["client_id", "client_secret"])
def test_a_client_google_no_longer_knows_is_named(stage: Stage, client: str) -> None:
    edit(stage.token, **{client: "deleted"})
    with pytest.raises(LoginError, match="OAuth client"):
        stage.poll()


@pytest.mark.parametrize(
    "fault", ["500 before", "503 after", "portal", "dropped before", "hang", "truncated", "redirect"]
)
def test_trouble_at_the_login_server_passes(stage: Stage, fault: str) -> None:
    stage.box = stage.mailbox(timeout=0.2)
    stage.deliver("one")
    stage.gmail.inject("token", FAULTS[fault])
    assert len(stage.poll()) == 1


@pytest.mark.parametrize("fault", ["500 before", "portal", "dropped before", "400"])
def test_a_login_server_in_lasting_trouble_is_no_reason_to_log_in_again(stage: Stage, fault: str) -> None:
    stage.gmail.inject("token", FAULTS[fault], times=99)
    with pytest.raises(MailboxError) as error:
        stage.poll()
    assert not isinstance(error.value, LoginError)
    stage.gmail.recover()
    assert stage.poll() == []


# logging out


def test_a_logout_revokes_and_deletes(stage: Stage) -> None:
    assert logout(stage.token)
    assert stage.gmail.live_refresh == {}
    assert not stage.token.exists()
    with pytest.raises(LoginError, match="not logged in"):
        stage.poll()
    with pytest.raises(LoginError):
        logout(stage.token)


def test_a_login_that_google_has_already_ended_is_logged_out_all_the_same(stage: Stage) -> None:
    stage.gmail.live_refresh.clear()
    assert logout(stage.token)
    assert not stage.token.exists()


@pytest.mark.parametrize("fault", ["500 before", "dropped before", "hang"])
def test_a_logout_deletes_the_token_even_if_google_cannot_be_told(stage: Stage, fault: str) -> None:
    stage.gmail.inject("revoke", FAULTS[fault])
    assert not logout(stage.token, timeout=0.2)
    assert not stage.token.exists()


# privacy


def test_no_secret_reaches_a_log_or_an_error(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    log_in(stage)
    stage.world.deliver(b"Subject: CANARY-SUBJECT\r\n\r\nCANARY-BODY\r\n")
    stage.poll()
    stage.box.create_draft(reply(body="CANARY-BODY\n"))
    errors = []
    for call, fault in [("history.list", "403"), ("drafts.create", "400"), ("token", "400")]:
        stage.gmail.live_access.clear()
        stage.gmail.inject(call, FAULTS.get(fault, FAULTS["domain policy"]), times=9)
        with pytest.raises(MailboxError) as error:
            stage.box.create_draft(reply("again")) if call == "drafts.create" else stage.poll()
        errors.append(f"{error.value} {error.value.hint}")
        stage.gmail.recover()
    tokens = [*stage.gmail.live_access, *stage.gmail.live_refresh, "test-secret", "CANARY", "Bearer"]
    assert not [token for token in tokens if token in caplog.text + "".join(errors)]
