"""A real web server that notifications are posted to, and a real store."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from followup.store import Store


class Post:
    """What came in, and what the server answers."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        self.status = 200
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())

    @property
    def url(self) -> str:
        return f"json://robin:hunter2@127.0.0.1:{self.server.server_port}/secret-topic"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        post = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                post.received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(post.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        return Handler


@pytest.fixture
def post(monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    post = Post()
    thread = threading.Thread(target=post.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield post
    post.server.shutdown()
    post.server.server_close()
    thread.join()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "state" / "followup.db")
    yield store
    store.close()
