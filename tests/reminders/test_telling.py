from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from followup import reminders
from followup.core.decision import Event
from followup.core.diary import CalendarItem, ItemKind
from followup.core.ledger import Record, State
from followup.errors import FollowupError, LoginError, MailboxError
from followup.reminders import calendar
from followup.store import MIGRATIONS, Store
from followup.telling import BACKOFF, Teller, deliver
from tests.reminders.conftest import Post

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class Phone:
    """A channel that can be out of reach."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.tries = 0
        self.works = True

    def notify(self, title: str, body: str) -> None:
        self.tries += 1
        if not self.works:
            message = f"out of reach, and of {len(body)} characters nothing was heard"
            raise FollowupError(message)
        self.heard.append(title)


class Killed(BaseException):
    """The process dies here."""


def record(key: str, state: State = State.RAISED, **event: str) -> Record:
    kind = "draft" if state in {State.WAITING, State.KEPT} else "reminder"
    told = Event(NOW, kind, "thank_you" if kind == "draft" else "silence", company=key, reason="Five days.")  # type: ignore[arg-type]
    return Record(key, state, replace(told, **event), NOW)  # type: ignore[arg-type]


@pytest.fixture
def phone() -> Phone:
    return Phone()


@pytest.fixture
def teller(store: Store, phone: Phone) -> Teller:
    return Teller(store, {"phone": phone})


def test_what_a_pass_has_done_is_told_once(store: Store, teller: Teller, phone: Phone) -> None:
    store.put(record("Globex"))
    teller.passed(0, NOW)
    teller.passed(0, NOW + MINUTE)
    assert phone.heard == ["No word from Globex yet"]


def test_what_was_told_is_not_told_again_when_its_record_changes(store: Store, teller: Teller, phone: Phone) -> None:
    store.put(record("Globex", State.WAITING))
    teller.passed(0, NOW)
    store.put(record("Globex", State.EDITED, event="draft", kind="thank_you"))
    teller.passed(0, NOW + MINUTE)
    assert phone.heard == ["A draft is ready"]


def test_an_edited_draft_that_is_overtaken_is_told_as_a_notice(store: Store, teller: Teller, phone: Phone) -> None:
    store.put(record("Globex", State.WAITING))
    teller.passed(0, NOW)
    store.put(record("Globex", State.KEPT))
    teller.passed(0, NOW + MINUTE)
    assert phone.heard == ["A draft is ready", "Globex: please have a look"]


def test_a_death_between_the_deed_and_its_telling_loses_nothing(tmp_path: Path, phone: Phone) -> None:
    first = Store(tmp_path / "followup.db")
    first.put(record("Globex"))
    first.close()
    second = Store(tmp_path / "followup.db")
    Teller(second, {"phone": phone}).passed(0, NOW)
    second.close()
    assert phone.heard == ["No word from Globex yet"]


def test_a_death_while_queueing_neither_loses_nor_repeats(
    store: Store, teller: Teller, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(record("Globex"))
    with monkeypatch.context() as dying:
        dying.setattr(Store, "tell", _raises(Killed()))
        with pytest.raises(Killed):
            teller.passed(0, NOW)
    assert store.undelivered(NOW) == []
    teller.passed(0, NOW + MINUTE)
    assert phone.heard == ["No word from Globex yet"]


def test_a_death_after_queueing_delivers_later(
    store: Store, teller: Teller, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(record("Globex"))
    with monkeypatch.context() as dying:
        dying.setattr(Store, "undelivered", _raises(Killed()))
        with pytest.raises(Killed):
            teller.passed(0, NOW)
    teller.passed(0, NOW + MINUTE)
    assert phone.heard == ["No word from Globex yet"]


def _raises(error: BaseException) -> Callable[..., None]:
    def raising(*_: object) -> None:
        raise error

    return raising


def test_a_failing_channel_never_keeps_another_from_being_told(store: Store) -> None:
    broken, sound = Phone(), Phone()
    broken.works = False
    store.notify(["broken", "sound"], "Hello", "there", NOW)
    deliver(store, {"broken": broken, "sound": sound}, NOW)
    assert (broken.heard, sound.heard) == ([], ["Hello"])
    assert [one.channel for one in store.undelivered(NOW + timedelta(days=1))] == ["broken"]


def test_a_failing_channel_is_tried_once_a_pass_however_much_waits(store: Store, phone: Phone) -> None:
    phone.works = False
    for number in range(5):
        store.notify(["phone"], f"Hello {number}", "there", NOW)
    deliver(store, {"phone": phone}, NOW)
    assert phone.tries == 1
    phone.works = True
    deliver(store, {"phone": phone}, NOW + MINUTE)
    assert phone.heard == [f"Hello {number}" for number in range(5)]


def test_it_is_tried_after_1_5_30_minutes_2_6_12_hours_and_then_given_up(
    store: Store, phone: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    phone.works = False
    store.notify(["phone"], "CANARY", "there", NOW)
    tried = []
    with caplog.at_level(logging.INFO):
        for minute in range(2 * 24 * 60):
            before = phone.tries
            deliver(store, {"phone": phone}, NOW + minute * MINUTE)
            tried += [minute] if phone.tries > before else []
    assert tried == [0, 1, 6, 36, 156, 516, 1236]
    assert sum(BACKOFF, timedelta()) < timedelta(days=1)
    assert store.undelivered(NOW + timedelta(days=9)) == []
    assert "given up" in caplog.text
    assert "CANARY" not in caplog.text


def test_an_outage_of_a_real_service_delays_a_notification_and_nothing_else(
    store: Store, post: Post, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    teller = Teller(store, reminders.channels([post.url, "terminal"]))
    store.put(record("Globex"))
    post.status = 503
    teller.passed(0, NOW)
    assert "No word from Globex yet" in capsys.readouterr().err
    post.status = 200
    for minute in range(1, 10):
        teller.passed(0, NOW + minute * MINUTE)
    assert [one["title"] for one in post.received] == ["No word from Globex yet"] * 2  # refused, then taken
    assert capsys.readouterr().err == ""
    assert b"hunter2" not in b"".join(path.read_bytes() for path in tmp_path.rglob("followup.db*"))


def test_what_waits_for_a_channel_that_is_gone_is_dropped(store: Store) -> None:
    store.notify(["pager"], "Hello", "there", NOW)
    deliver(store, {}, NOW)
    assert store.undelivered(NOW) == []


def test_a_lost_login_is_told_once_until_it_works_again(teller: Teller, phone: Phone) -> None:
    lost = LoginError("Google ended the login", hint="Run `followup login`.")
    for minute in range(3):
        teller.failed(lost, NOW + minute * MINUTE)
    assert phone.heard == ["followup cannot get into your mailbox"]
    teller.passed(0, NOW + 3 * MINUTE)
    teller.failed(lost, NOW + 4 * MINUTE)
    assert len(phone.heard) == 2


def test_a_network_that_is_away_between_two_lost_logins_does_not_repeat_the_notice(
    teller: Teller, phone: Phone
) -> None:
    for error in (LoginError("ended"), MailboxError("no network"), LoginError("ended")):
        teller.failed(error, NOW)
    assert len(phone.heard) == 1


def test_a_pass_that_broke_off_still_tells_what_it_had_done_before(store: Store, teller: Teller, phone: Phone) -> None:
    store.put(record("Globex"))
    teller.failed(MailboxError("no network"), NOW)
    assert phone.heard == ["No word from Globex yet"]


def test_drafts_held_back_are_told_once_while_they_are(teller: Teller, phone: Phone) -> None:
    for held in (25, 25, 26, 0, 30):
        teller.passed(held, NOW)
    assert phone.heard == ["25 drafts were held back", "30 drafts were held back"]


def test_a_calendar_that_cannot_be_written_is_told_once_and_ends_nothing(
    store: Store, phone: Phone, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    teller = Teller(store, {"phone": phone}, calendar.CalendarFile(tmp_path / "file" / "followup.ics"))
    item = CalendarItem("key", ItemKind.REMINDER, "Title", "", NOW, NOW)
    for _ in range(2):
        teller.show([item], NOW)
        teller.passed(0, NOW)
    assert phone.heard == ["Your calendar file is not up to date"]
    (tmp_path / "file").unlink()
    teller.show([item], NOW)
    assert (tmp_path / "file" / "followup.ics").is_file()


def test_without_channels_what_was_done_counts_as_told(store: Store, phone: Phone) -> None:
    store.put(record("Globex"))
    Teller(store, {}).passed(0, NOW)
    Teller(store, {"phone": phone}).passed(0, NOW + MINUTE)
    assert phone.heard == []


def test_what_an_older_version_recorded_counts_as_told(tmp_path: Path, phone: Phone) -> None:
    with sqlite3.connect(tmp_path / "followup.db") as old:
        old.executescript(f"{MIGRATIONS[0]} PRAGMA user_version = 1;")
        event = '{"at":"2026-03-10T09:00:00Z","event":"reminder","kind":"silence"}'
        document = f'{{"key":"k","state":"raised","event":{event},"since":"2026-03-10T09:00:00Z"}}'
        old.execute("INSERT INTO record VALUES ('k', ?)", (document,))
    old.close()
    store = Store(tmp_path / "followup.db")
    Teller(store, {"phone": phone}).passed(0, NOW)
    store.close()
    assert phone.heard == []
