"""Reading Gmail: everything once, whatever happens in between."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from followup.errors import MailboxError
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import START, Stage, mail


def texts(arrivals: list) -> list[str]:
    return [arrival.raw.decode().partition("Text ")[2].split(".")[0] for arrival in arrivals]


def test_the_first_poll_reads_the_window_from_its_oldest_mail_on(stage: Stage) -> None:
    stage.world.deliver(mail("ancient"), at=START - timedelta(days=181))
    stage.world.deliver(mail("second"), at=START - timedelta(days=2))
    stage.world.deliver(mail("first"), at=START - timedelta(days=179))
    assert texts(stage.poll()) == ["first", "second"]


def test_a_mail_comes_with_gmails_own_time_thread_and_bytes(stage: Stage) -> None:
    received = datetime(2026, 3, 5, 17, 30, 1, 250_000, tzinfo=UTC)
    raw = b"Subject: \xc3\x28 odd\r\nFrom: x\n\nbytes \x00\xff as they are"
    first = stage.world.deliver(raw, at=received)
    (arrival,) = stage.poll()
    assert (arrival.source, arrival.raw, arrival.received) == (first, raw, received)
    assert arrival.thread == first
    assert not arrival.in_sent


def test_mail_in_sent_is_read_as_sent(stage: Stage) -> None:
    stage.deliver("mine", "SENT")
    (arrival,) = stage.poll()
    assert arrival.in_sent


def test_archived_and_filtered_mail_is_seen(stage: Stage) -> None:
    stage.deliver("archived", "Label_7")
    assert texts(stage.poll()) == ["archived"]


@pytest.mark.parametrize("label", ["SPAM", "TRASH", "DRAFT", "CHAT"])
@pytest.mark.parametrize("first_poll", [True, False])
@pytest.mark.parametrize("bare_history", [True, False])
def test_spam_trash_drafts_and_chats_are_left_out(
    stage: Stage, label: str, *, first_poll: bool, bare_history: bool
) -> None:
    stage.world.bare_history = bare_history
    if not first_poll:
        stage.poll()
    stage.deliver("unwanted", label)
    stage.deliver("wanted")
    assert texts(stage.poll()) == ["wanted"]


def test_the_query_narrows_the_first_poll_and_no_later_one(stage: Stage) -> None:
    stage.box = stage.mailbox(query="from:globex")
    stage.deliver("job", From="hr@globex.example")
    stage.deliver("other", From="shop@example.net")
    assert texts(stage.poll()) == ["job"]
    stage.deliver("later", From="new@initech.example")
    assert texts(stage.poll()) == ["later"]


def test_an_idle_poll_is_one_request_and_leaves_the_cursor_alone(stage: Stage) -> None:
    stage.deliver("one")
    stage.poll()
    before = stage.cursor
    stage.gmail.calls.clear()
    assert stage.poll() == []
    assert stage.gmail.calls == ["history.list"]
    assert stage.cursor == before


def test_news_comes_through_history_over_several_pages(tmp_path: Path) -> None:
    with Stage(tmp_path, page_size=2, empty_page_first=True) as stage:
        stage.poll()
        for number in range(5):
            stage.deliver(f"m{number}")
        assert texts(stage.poll()) == ["m0", "m1", "m2", "m3", "m4"]
        assert stage.gmail.count("messages.list") == 2  # of the first poll: a page without key, and an empty one


def test_pages_without_their_key_end_nothing(tmp_path: Path) -> None:
    with Stage(tmp_path, page_size=2, empty_page_first=True) as stage:
        for number in range(3):
            stage.deliver(f"m{number}")
        assert texts(stage.poll()) == ["m0", "m1", "m2"]


def test_mail_that_arrives_while_the_first_poll_lists_is_found_by_the_next(stage: Stage) -> None:
    stage.deliver("old")
    arrivals = stage.box.arrivals(None, stage.known.__contains__)
    stage.known.add(next(arrivals).source)
    stage.deliver("meanwhile")
    assert list(arrivals) == []
    stage.cursor = stage.box.cursor()
    assert texts(stage.poll()) == ["meanwhile"]


def test_an_interrupted_first_poll_goes_on_where_it_was(stage: Stage) -> None:
    ids = [stage.deliver(f"m{number}") for number in range(6)]
    for arrival in islice(stage.box.arrivals(None, stage.known.__contains__), 4):
        stage.known.add(arrival.source)
    assert stage.box.cursor() is None
    stage.box = stage.mailbox()
    assert texts(stage.poll()) == ["m4", "m5"]
    assert stage.gmail.fetched == dict.fromkeys(ids, 1)


def test_a_message_gone_between_list_and_get_is_skipped(stage: Stage) -> None:
    stage.deliver("m0")
    gone = stage.deliver("m1")
    stage.deliver("m2")
    arrivals = stage.box.arrivals(None, lambda _: False)
    assert texts([next(arrivals)]) == ["m0"]
    stage.world.vanish(gone)
    assert texts(list(arrivals)) == ["m2"]


def test_a_forgotten_history_leads_to_a_bounded_resync(stage: Stage) -> None:
    stage.world.deliver(mail("long-ago"), at=START - timedelta(days=90))
    stage.world.deliver(mail("known"), at=START - timedelta(days=1))
    stage.poll()
    stage.known.discard(next(iter(stage.world.messages)))  # so that a resync of everything would show
    stage.deliver("missed")
    stage.world.forget_history()
    assert texts(stage.poll()) == ["missed"]
    assert stage.poll() == []
    assert stage.gmail.count("profile") == 2


def test_a_mail_from_the_future_does_not_move_the_resync(stage: Stage) -> None:
    stage.world.deliver(mail("forged"), at=START + timedelta(days=4000))
    stage.poll()
    stage.deliver("missed")
    stage.world.forget_history()
    assert texts(stage.poll()) == ["missed"]


def test_a_draft_the_user_sent_is_read_when_it_is_sent(stage: Stage) -> None:
    draft = stage.world.create_draft(mail("draft"))
    stage.poll()
    stage.world.send_draft(draft)
    (arrival,) = stage.poll()
    assert arrival.in_sent


@pytest.mark.parametrize(
    ("before", "added", "removed"),
    [(("SPAM",), ("INBOX",), ("SPAM",)), (("TRASH",), (), ("TRASH",)), (("DRAFT",), ("SENT",), ("DRAFT",))],
    ids=["not spam", "out of trash", "sent"],
)
def test_a_message_that_only_changes_its_label_is_seen(
    stage: Stage, before: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]
) -> None:
    message = stage.deliver("relabelled", *before)
    assert stage.poll() == []
    stage.world.relabel(message, add=added, remove=removed)
    assert texts(stage.poll()) == ["relabelled"]


def test_reading_a_mail_in_gmail_does_not_fetch_it_again(stage: Stage) -> None:
    message = stage.deliver("one")
    stage.poll()
    stage.world.relabel(message, remove=("UNREAD",))
    assert stage.poll() == []
    assert stage.gmail.fetched[message] == 1


def test_a_cursor_that_is_not_ours_reads_everything_anew(stage: Stage) -> None:
    stage.deliver("one")
    stage.cursor = "folder/17"
    assert texts(stage.poll()) == ["one"]


def test_a_failing_poll_moves_no_cursor(stage: Stage) -> None:
    stage.poll()
    before = stage.cursor
    stage.deliver("one")
    stage.gmail.inject("messages.get", FAULTS["503 before"], times=99)
    with pytest.raises(MailboxError):
        stage.poll()
    assert stage.box.cursor() == before
    stage.gmail.recover()
    assert texts(stage.poll()) == ["one"]


def test_a_page_that_repeats_itself_is_a_trouble_not_a_loop(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.gmail, "_page", lambda *_: {"nextPageToken": "again"})
    with pytest.raises(MailboxError, match="same page"):
        stage.poll()


@pytest.mark.parametrize("broken", [{"raw": "%%%"}, {"raw": "A"}, {"internalDate": "9" * 30}, {"internalDate": None}])
def test_a_message_with_unreadable_fields_still_arrives(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, broken: dict[str, str]
) -> None:
    message = stage.deliver("odd")
    whole = stage.gmail._messages_get(message, {"format": "raw"}, b"")[1] or {}  # noqa: SLF001 - the fake's own route
    monkeypatch.setattr(stage.gmail, "_messages_get", lambda *_: (200, whole | broken))
    (arrival,) = stage.poll()
    assert arrival.source == message
    assert (arrival.received is None) == ("internalDate" in broken)


def test_one_message_can_be_fetched_again(stage: Stage) -> None:
    message = stage.deliver("one")
    stage.poll()
    again = stage.box.fetch(message)
    assert again is not None
    assert texts([again]) == ["one"]
    stage.world.vanish(message)
    assert stage.box.fetch(message) is None


def test_progress_is_told_for_each_message(stage: Stage) -> None:
    seen: list[tuple[int, int]] = []
    stage.box = stage.mailbox(progress=lambda done, total: seen.append((done, total)))
    for number in range(3):
        stage.deliver(f"m{number}")
    stage.poll()
    assert seen == [(1, 3), (2, 3), (3, 3)]


def first_sync(folder: Path, count: int) -> None:
    with Stage(folder, page_size=500) as stage:
        for number in range(count):
            stage.world.deliver(mail(f"m{number}"), at=START - timedelta(minutes=count - number))
        assert len(stage.poll()) == count
        assert max(stage.gmail.fetched.values()) == 1
        assert len(stage.gmail.fetched) == count
        assert 5000 < stage.gmail.peak <= 6000
        assert stage.time.passed < count * 20 / 5400 * 60 + 60
        assert json.loads(stage.cursor or "")["newest"] == int((START - timedelta(minutes=1)).timestamp())


def test_a_first_poll_of_350_mails_stays_within_the_quota(tmp_path: Path) -> None:
    first_sync(tmp_path, 350)


@pytest.mark.slow
def test_a_first_poll_of_10000_mails_stays_within_the_quota(tmp_path: Path) -> None:
    first_sync(tmp_path, 10_000)
