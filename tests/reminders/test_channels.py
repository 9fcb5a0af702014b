"""The contract of every channel, then what each does by itself."""

from __future__ import annotations

import io
import logging
import subprocess
import sys

import pytest

from followup import reminders
from followup.errors import FollowupError
from followup.reminders.terminal import Terminal
from tests.reminders.conftest import Post

HOSTILE = "Glo\x1b]0;pwned\x07bex\r\nBcc: x\u202egro\x00"


class TestTerminal:
    def told(self, title: str, body: str) -> str:
        stream = io.StringIO()
        Terminal(stream).notify(title, body)
        return stream.getvalue()

    def test_the_body_stands_indented_below_the_title(self) -> None:
        assert self.told("A draft is ready", "one\ntwo") == "A draft is ready\n  one\n  two\n"

    def test_hostile_text_stays_text(self) -> None:
        told = self.told(HOSTILE, HOSTILE)
        assert told.isascii()
        assert all(character.isprintable() or character == "\n" for character in told)
        assert told.splitlines()[0] == "Glo]0;pwnedbex Bcc: xgro"

    def test_standard_error_is_meant_unless_another_stream_is_given(self, capsys: pytest.CaptureFixture[str]) -> None:
        reminders.channel("terminal").notify("Hello", "there")
        assert capsys.readouterr() == ("", "Hello\n  there\n")

    def test_a_terminal_that_knows_no_chinese_shows_the_rest(self) -> None:
        stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
        Terminal(stream).notify("Hello 环球", "body")
        stream.seek(0)
        assert stream.read() == "Hello ??\n  body\n"

    def test_a_closed_terminal_is_an_error_that_says_so(self) -> None:
        stream = io.StringIO()
        stream.close()
        with pytest.raises(FollowupError, match="standard error"):
            Terminal(stream).notify("Hello", "there")


def test_the_log_gets_one_clean_line(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        reminders.channel("log").notify("Hello", HOSTILE)
    assert caplog.messages == ["Hello: Glo]0;pwnedbex Bcc: xgro"]


class TestApprise:
    def test_title_and_body_arrive(self, post: Post) -> None:
        reminders.channel(post.url).notify("A draft is ready", "one\ntwo")
        assert [(one["title"], one["message"]) for one in post.received] == [("A draft is ready", "one\ntwo")]

    def test_hostile_text_arrives_as_text(self, post: Post) -> None:
        reminders.channel(post.url).notify(HOSTILE, HOSTILE)
        assert post.received[0]["title"] == "Glo]0;pwnedbex Bcc: xgro"
        assert "\x1b" not in post.received[0]["message"]

    def test_a_refusal_is_told_by_its_status_and_never_by_the_url(
        self, post: Post, caplog: pytest.LogCaptureFixture
    ) -> None:
        post.status = 403
        with caplog.at_level(logging.DEBUG), pytest.raises(FollowupError) as caught:
            reminders.channel(post.url).notify("CANARY title", "CANARY body")
        told = f"{caught.value} {caught.value.hint} {caplog.text}"
        assert "HTTP 403" in told
        assert not any(secret in told for secret in ("hunter2", "secret-topic", "CANARY"))

    def test_success_leaves_nothing_in_the_log_either(self, post: Post, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            reminders.channel(post.url).notify("CANARY title", "CANARY body")
        assert caplog.text == ""

    def test_a_server_that_is_away_is_an_error_too(self, post: Post) -> None:
        url = post.url
        post.server.socket.close()
        with pytest.raises(FollowupError, match="did not take the notification"):
            reminders.channel(url).notify("Hello", "there")

    @pytest.mark.parametrize("url", ["nonsense://hunter2", "json://", "mailto://hunter2"])
    def test_a_url_that_apprise_does_not_understand_is_found_without_sending(self, url: str) -> None:
        with pytest.raises(FollowupError, match="does not understand") as caught:
            reminders.check(url)
        assert "hunter2" not in f"{caught.value} {caught.value.hint}"

    def test_a_service_that_breaks_in_its_own_way_is_an_error_of_ours(
        self, post: Post, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def breaks(*_: object, **__: object) -> bool:
            raise RuntimeError(post.url)

        monkeypatch.setattr("apprise.Apprise.notify", breaks)
        with pytest.raises(FollowupError, match="RuntimeError") as caught:
            reminders.channel(post.url).notify("Hello", "there")
        assert "hunter2" not in str(caught.value)

    def test_it_is_imported_only_when_it_is_used(self) -> None:
        code = "import sys, followup.reminders as r; r.channel('json://x'); sys.exit('apprise' in sys.modules)"
        found = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603 - our own words
        assert found.returncode == 0


def test_a_channels_name_tells_two_urls_apart_and_gives_neither_away() -> None:
    one, other = reminders.name("ntfy://hunter2"), reminders.name("ntfy://hunter3")
    assert one != other
    assert one.startswith("ntfy-")
    assert "hunter" not in one + other
    assert reminders.name("terminal") == "terminal"


def test_a_test_greets_through_every_channel_and_says_which_failed(
    post: Post, capsys: pytest.CaptureFixture[str]
) -> None:
    post.status = 500
    tried = reminders.notify_test(reminders.channels(["terminal", post.url]))
    assert [(name.partition("-")[0], error is None) for name, error in tried] == [("terminal", True), ("json", False)]
    assert "Hello from followup" in capsys.readouterr().err
