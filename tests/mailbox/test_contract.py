"""What every mailbox keeps to (ports.Mailbox). A new provider inherits the suite in five lines, as those below do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from followup.mailbox.local import LocalMailbox
from followup.ports import Arrival, DraftFate, DraftRef, Mailbox
from tests.fake_gmail.stage import Stage, mail, reply


class Contract(ABC):
    """The suite; `bring` opens the mailbox in a folder of the test's, `deliver` lets a mail come."""

    @pytest.fixture(autouse=True)
    def opened(self, tmp_path: Path) -> Iterator[None]:
        with ExitStack() as self.stack:
            self.folder = tmp_path
            self.box = self.bring()
            yield
            self.box.close()

    @abstractmethod
    def bring(self) -> Mailbox: ...

    @abstractmethod
    def deliver(self, raw: bytes) -> None: ...

    def read(self, cursor: str | None = None, known: frozenset[str] = frozenset()) -> list[Arrival]:
        return list(self.box.arrivals(cursor, known.__contains__))

    def test_mail_arrives_whole_and_the_oldest_first(self) -> None:
        self.deliver(mail("one"))
        self.deliver(mail("two"))
        assert [arrival.raw.strip() for arrival in self.read()] == [mail("one").strip(), mail("two").strip()]

    def test_behind_the_cursor_lies_only_what_came_since(self) -> None:
        self.deliver(mail("one"))
        known = frozenset(arrival.source for arrival in self.read())
        assert self.read(self.box.cursor(), known) == []
        self.deliver(mail("two"))
        (found,) = self.read(self.box.cursor(), known)
        assert b"Text two" in found.raw

    def test_what_is_known_is_skipped_also_without_a_cursor(self) -> None:
        self.deliver(mail("one"))
        known = frozenset(arrival.source for arrival in self.read())
        assert self.read(None, known) == []

    def test_a_reading_that_was_broken_off_has_no_new_cursor(self) -> None:
        self.deliver(mail("one"))
        next(self.box.arrivals(None, lambda _: False))
        assert self.box.cursor() is None

    def test_a_mail_is_fetched_again_by_its_source_and_one_that_is_gone_is_none(self) -> None:
        self.deliver(mail("one"))
        (found,) = self.read()
        again = self.box.fetch(found.source)
        assert again is not None
        assert again.raw == found.raw
        assert self.box.fetch("18d0dead") is None

    def test_a_draft_that_was_left_is_untouched_found_again_and_no_mail_that_arrives(self) -> None:
        self.deliver(mail("invite"))
        ref = self.box.create_draft(reply())
        assert self.box.fate(ref) is DraftFate.UNTOUCHED
        assert self.box.find_draft(reply()) == ref
        assert len(self.read()) == 1

    def test_a_draft_of_another_key_is_not_found(self) -> None:
        self.deliver(mail("invite"))
        self.box.create_draft(reply())
        assert self.box.find_draft(reply("thanks-2", subject="Re: Another day", body="Dear Dana,\n\nbye.\n")) is None

    def test_a_removed_draft_is_gone_and_removing_it_again_is_no_error(self) -> None:
        self.deliver(mail("invite"))
        ref = self.box.create_draft(reply())
        self.box.remove_draft(ref)
        self.box.remove_draft(ref)
        assert self.box.fate(ref) is DraftFate.GONE
        assert self.box.find_draft(reply()) is None

    def test_a_draft_that_is_not_as_we_left_it_is_edited_and_stays(self) -> None:
        self.deliver(mail("invite"))
        ref = DraftRef(self.box.create_draft(reply()).id, "0" * 16)
        assert self.box.fate(ref) is DraftFate.EDITED
        self.box.remove_draft(ref)
        assert self.box.find_draft(reply()) is not None

    def test_it_has_a_name_of_its_own_and_no_word_for_sending(self) -> None:
        assert self.box.name
        assert not [word for word in dir(self.box) if "send" in word.lower()]


class TestLocal(Contract):
    def bring(self) -> Mailbox:
        (self.folder / "mail").mkdir()
        return LocalMailbox(self.folder / "mail")

    def deliver(self, raw: bytes) -> None:
        (self.folder / "mail" / f"{len(list((self.folder / 'mail').iterdir()))}.eml").write_bytes(raw)


class TestGmail(Contract):
    def bring(self) -> Mailbox:
        self.stage = self.stack.enter_context(Stage(self.folder))
        return self.stage.box

    def deliver(self, raw: bytes) -> None:
        self.stage.world.deliver(raw)
