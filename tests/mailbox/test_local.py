from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup.core.model import Address
from followup.errors import MailboxError, UnreadableMailError
from followup.mail.parse import parse
from followup.mailbox import maildir, mbox
from followup.mailbox.compose import mark
from followup.mailbox.local import LocalMailbox, read_paths
from followup.ports import DraftFate, OutgoingDraft

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
TAKEOUT = "From 1801@xxx Tue Mar 03 12:00:00 +0000 2026"


def mail(subject: str, *header: str) -> bytes:
    lines = ["From: Mei <mei@harbor.example>", f"Subject: {subject}", *header, "", f"Text of {subject}.", ""]
    return "\n".join(lines).encode()


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def make_maildir(path: Path, **files: bytes) -> Path:
    for folder in ("cur", "new", "tmp"):
        (path / folder).mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        put(path / "cur" / f"{name}:2,S", data)
    return path


def mbox_of(*mails: bytes, envelope: str = TAKEOUT) -> bytes:
    return b"".join(envelope.encode() + b"\n" + each + b"\n" for each in mails)


def nothing_known(_source: str) -> bool:
    return False


def subjects(path: Path, known: Callable[[str], bool] = nothing_known) -> list[str]:
    return [parse(arrival).subject for arrival in LocalMailbox(path).arrivals(None, known)]


def sent(path: Path) -> dict[str, bool]:
    return {parse(arrival).subject: arrival.in_sent for arrival in LocalMailbox(path).arrivals(None, nothing_known)}


# --- reading ---


def test_a_single_file_is_a_mailbox(tmp_path: Path) -> None:
    assert subjects(put(tmp_path / "one.eml", mail("one"))) == ["one"]


def test_a_folder_is_read_with_its_subfolders(tmp_path: Path) -> None:
    put(tmp_path / "b.eml", mail("b"))
    put(tmp_path / "a.EML", mail("a"))
    put(tmp_path / "deep/er/c.eml", mail("c"))
    put(tmp_path / "notes.txt", b"From me to you")
    put(tmp_path / ".hidden/d.eml", mail("d"))
    assert subjects(tmp_path) == ["a", "b", "c"]


@pytest.mark.parametrize("layout", [".{}", "{}", ".INBOX.{}", "[Gmail]/{}"])
@pytest.mark.parametrize(
    "name", ["Drafts", "Junk E-mail", "Spam", "Trash", "Deleted Items", "Entwürfe", "草稿箱", "垃圾邮件", "已删除"]
)
def test_drafts_junk_and_trash_of_a_maildir_are_left_out(tmp_path: Path, layout: str, name: str) -> None:
    make_maildir(tmp_path / "box", kept=mail("kept"))
    make_maildir(tmp_path / "box" / layout.format(name), dropped=mail("dropped"))
    assert subjects(tmp_path / "box") == ["kept"]


def test_folder_names_of_imap_servers_are_decoded(tmp_path: Path) -> None:
    make_maildir(tmp_path / "box", kept=mail("kept"))
    make_maildir(tmp_path / "box/.&g0l6P3ux-", dropped=mail("dropped"))
    make_maildir(tmp_path / "box/.R&-D &AA-", fine=mail("fine"))
    assert subjects(tmp_path / "box") == ["kept", "fine"]


@pytest.mark.parametrize("name", [".Sent", "Sent", "Sent Items", ".INBOX.Sent", ".已发送", "Gesendet", "Sent.mbox"])
def test_sent_mail_is_known_as_sent(tmp_path: Path, name: str) -> None:
    box = make_maildir(tmp_path / "box", inbox=mail("theirs"))
    if name.endswith(".mbox"):
        put(box / name, mbox_of(mail("mine")))
    else:
        make_maildir(box / name, sent=mail("mine"))
    assert sent(box) == {"theirs": False, "mine": True}


def test_flags_tell_drafts_and_trash(tmp_path: Path) -> None:
    box = make_maildir(tmp_path / "box", kept=mail("kept"))
    put(box / "cur/draft:2,DS", mail("draft"))
    put(box / "cur/trashed:2,ST", mail("trashed"))
    put(box / "new/fresh", mail("fresh"))
    assert sorted(subjects(box)) == ["fresh", "kept"]


def test_a_takeout_export_is_read_by_its_labels(tmp_path: Path) -> None:
    labelled = {
        "inbox": "Inbox,Important,Opened",
        "mine": "Sent,Opened",
        "draft": "Drafts",
        "junk": 'Spam,"Unread"',
        "gone": "=?UTF-8?Q?=E5=B7=B2=E5=88=A0=E9=99=A4=E9=82=AE=E4=BB=B6?=",
    }
    mails = [mail(subject, f"X-Gmail-Labels: {labels}") for subject, labels in labelled.items()]
    put(tmp_path / "Takeout/Mail/All mail Including Spam and Trash.mbox", mbox_of(*mails))
    assert sent(tmp_path / "Takeout") == {"inbox": False, "mine": True}


def test_a_folder_may_hold_several_mboxes(tmp_path: Path) -> None:
    put(tmp_path / "Inbox.mbox", mbox_of(mail("one"), mail("two")))
    put(tmp_path / "Archive", mbox_of(mail("three")))
    put(tmp_path / "Spam.mbox", mbox_of(mail("four")))
    put(tmp_path / "Empty.mbox", b"")
    put(tmp_path / "Inbox.msf", b"From an index file")
    assert subjects(tmp_path) == ["three", "one", "two"]


@pytest.mark.parametrize("break_", [b"\n", b"\r\n"])
def test_an_mbox_is_split_at_envelope_lines_only(tmp_path: Path, break_: bytes) -> None:
    tricky = mail("one") + b"\nFrom here on it gets better.\n\n>From the start.\n>>From quoted.\n"
    path = put(tmp_path / "box.mbox", mbox_of(tricky, mail("two")).replace(b"\n", break_))
    first, second = [entry.raw.replace(b"\r", b"") for entry in mbox.entries(path)]
    assert first.endswith(b"From here on it gets better.\n\nFrom the start.\n>From quoted.\n")
    assert second == mail("two")


@pytest.mark.parametrize(
    ("envelope", "received"),
    [
        (TAKEOUT, NOON),
        ("From mei@harbor.example Tue Mar  3 12:00:00 2026", NOON),
        ("From mei@harbor.example Tue Mar  3 12:00 2026", NOON),
        ("From mei@harbor.example Tue Mar  3 07:00:00 EST 2026", NOON),
        ("From -", None),
    ],
)
def test_the_envelope_line_tells_when_a_mail_came(tmp_path: Path, envelope: str, received: datetime | None) -> None:
    path = put(tmp_path / "box.mbox", mbox_of(mail("one"), envelope=envelope))
    (entry,) = mbox.entries(path)
    assert entry.received == received


def test_mail_without_any_date_keeps_its_order(tmp_path: Path) -> None:
    put(tmp_path / "box.mbox", mbox_of(mail("first"), mail("second"), envelope="From - 00:00"))
    times = [parse(arrival).time for arrival in LocalMailbox(tmp_path / "box.mbox").arrivals(None, nothing_known)]
    assert times == sorted(times)
    assert len(set(times)) == 2


def test_a_huge_mail_is_cut_and_the_next_one_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MAX_MAIL", 1000)
    monkeypatch.setattr(maildir, "MAX_MAIL", 1000)
    huge = mail("huge") + b"x" * 200_000 + b"\n"
    path = put(tmp_path / "box.mbox", mbox_of(huge, mail("next")))
    assert [len(entry.raw) for entry in mbox.entries(path)] == [1000, len(mail("next"))]
    (arrival,) = LocalMailbox(put(tmp_path / "huge.eml", huge)).arrivals(None, nothing_known)
    assert len(arrival.raw) == 1000


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_arrives_empty(tmp_path: Path) -> None:
    put(tmp_path / "a.eml", mail("a")).chmod(0)
    put(tmp_path / "b.eml", mail("b"))
    assert [bool(arrival.raw) for arrival in LocalMailbox(tmp_path).arrivals(None, nothing_known)] == [False, True]


def test_a_mail_that_cannot_be_read_does_not_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a.eml", mail("a"))
    put(tmp_path / "b.eml", mail("b"))
    whole = maildir.read
    monkeypatch.setattr(maildir, "read", lambda path: None if path.name == "a.eml" else whole(path))
    broken, fine = LocalMailbox(tmp_path).arrivals(None, nothing_known)
    with pytest.raises(UnreadableMailError):
        parse(broken)
    assert parse(fine).subject == "b"


def test_an_entry_that_is_no_file_is_unreadable(tmp_path: Path) -> None:
    assert maildir.read(tmp_path) is None
    assert maildir.read(tmp_path / "gone.eml") is None


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_what_is_no_mailbox_is_an_error_that_says_what_would_be_one(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(MailboxError, match=name) as caught:
        list(LocalMailbox(tmp_path / name).arrivals(None, nothing_known))
    assert "Maildir" in str(caught.value.hint)


def test_a_mailbox_that_fails_under_way_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path / "box.mbox", mbox_of(mail("one")))

    def fail(*_: object) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(mbox, "entries", fail)
    with pytest.raises(MailboxError, match="Permission denied"):
        list(LocalMailbox(path).arrivals(None, nothing_known))


# --- polling ---


class Polls:
    """A mailbox polled again and again, with the memory a store would have."""

    def __init__(self, path: Path) -> None:
        self.box = LocalMailbox(path)
        self.cursor: str | None = None
        self.seen: set[str] = set()

    def __call__(self) -> list[str]:
        new = list(self.box.arrivals(self.cursor, self.seen.__contains__))
        self.seen |= {arrival.source for arrival in new}
        self.cursor = self.box.cursor()
        return [parse(arrival).subject for arrival in new]


def test_only_what_is_new_arrives(tmp_path: Path) -> None:
    box = make_maildir(tmp_path / "box", a=mail("a"))
    put(box / "old.mbox", mbox_of(mail("b")))
    poll = Polls(box)
    assert poll() == ["a", "b"]
    assert poll() == []
    put(box / "new/c", mail("c"))
    with (box / "old.mbox").open("ab") as file:
        file.write(mbox_of(mail("d")))
    assert poll() == ["c", "d"]
    assert poll() == []


def test_a_mail_keeps_its_identity_when_its_flags_change_or_it_moves_to_cur(tmp_path: Path) -> None:
    box = make_maildir(tmp_path / "box", a=mail("a"))
    put(box / "new/b", mail("b"))
    poll = Polls(box)
    assert sorted(poll()) == ["a", "b"]
    (box / "cur/a:2,S").rename(box / "cur/a:2,RS")
    (box / "new/b").rename(box / "cur/b:2,S")
    assert poll() == []


def test_a_mail_renamed_while_it_is_read_is_still_read(tmp_path: Path) -> None:
    box = make_maildir(tmp_path / "box", a=mail("a"), b=mail("b"))
    arrivals = LocalMailbox(box).arrivals(None, nothing_known)
    assert parse(next(arrivals)).subject == "a"
    (box / "cur/b:2,S").rename(box / "cur/b:2,RS")
    assert parse(next(arrivals)).subject == "b"


def test_the_folder_is_listed_once_a_poll_not_once_a_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = make_maildir(tmp_path / "box", **{f"m{i}": mail(str(i)) for i in range(20)})
    listed: list[Path] = []
    listing = maildir.files
    monkeypatch.setattr(maildir, "files", lambda path: listed.append(path) or listing(path))
    assert len(subjects(box)) == 20
    assert listed == [box]


def test_known_mail_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = make_maildir(tmp_path / "box", a=mail("a"))
    monkeypatch.setattr(maildir, "read", lambda _: pytest.fail("opened"))
    assert list(LocalMailbox(box).arrivals(None, lambda _: True)) == []


def test_one_mail_is_fetched_again_by_its_source(tmp_path: Path) -> None:
    box = LocalMailbox(make_maildir(tmp_path / "box", a=mail("a"), b=mail("b")))
    wanted = [arrival.source for arrival in box.arrivals(None, nothing_known)][1]
    again = box.fetch(wanted)
    assert again is not None
    assert parse(again).subject == "b"
    assert box.fetch("never/there") is None


def test_an_idle_poll_opens_no_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    poll = Polls(make_maildir(tmp_path / "box", a=mail("a")))
    poll()
    monkeypatch.setattr(maildir, "read", lambda _: pytest.fail("opened"))
    assert poll() == []


def test_an_mbox_that_was_rewritten_is_read_again(tmp_path: Path) -> None:
    path = put(tmp_path / "box.mbox", mbox_of(mail("a"), mail("b")))
    poll = Polls(path)
    assert poll() == ["a", "b"]
    put(path, mbox_of(mail("a longer one"), mail("b"), mail("c")))
    assert "c" in poll()


def test_a_run_that_was_cut_short_has_no_new_cursor(tmp_path: Path) -> None:
    box = LocalMailbox(make_maildir(tmp_path / "box", a=mail("a"), b=mail("b")))
    next(box.arrivals(None, nothing_known))
    assert box.cursor() is None
    list(box.arrivals(None, nothing_known))
    assert list(json.loads(box.cursor() or "{}")) == [""]


def test_the_mailbox_is_never_changed(tmp_path: Path) -> None:
    box = make_maildir(tmp_path / "box", a=mail("a"))
    make_maildir(box / ".Sent", s=mail("s"))
    put(box / "new/b", mail("b"))
    put(box / "box.mbox", mbox_of(mail("c")))
    put(box / "x/d.eml", mail("d"))

    def state() -> dict[Path, tuple[int, bytes]]:
        return {path: (path.stat().st_mtime_ns, b"" if path.is_dir() else path.read_bytes()) for path in box.rglob("*")}

    before = state()
    poll = Polls(box)
    assert len(poll()) == 5
    poll()
    list(read_paths([box]))
    assert state() == before


# --- classify's files ---


def test_files_and_folders_are_read_in_path_order(tmp_path: Path) -> None:
    put(tmp_path / "m/b.eml", mail("b"))
    put(tmp_path / "m/a/z.eml", mail("z"))
    put(tmp_path / "m/spam/s.eml", mail("s"))
    put(tmp_path / "box.mbox", mbox_of(mail("one"), mail("two", "X-Gmail-Labels: Spam")))
    make_maildir(tmp_path / "maildir", x=mail("x"))
    make_maildir(tmp_path / "maildir/.Drafts", y=mail("y"))
    found = [
        (path.relative_to(tmp_path).as_posix(), index, parse(arrival).subject)
        for path, index, arrival in read_paths([tmp_path / "maildir", tmp_path / "box.mbox", tmp_path / "m"])
        if not isinstance(arrival, UnreadableMailError)
    ]
    assert found == [
        ("box.mbox", 0, "one"),
        ("box.mbox", 1, "two"),
        ("m/a/z.eml", 0, "z"),
        ("m/b.eml", 0, "b"),
        ("m/spam/s.eml", 0, "s"),
        ("maildir/cur/x:2,S", 0, "x"),
    ]


def test_a_given_file_is_tried_whatever_its_name(tmp_path: Path) -> None:
    path = put(tmp_path / "mail.txt", mail("one"))
    ((_, _, arrival),) = read_paths([path])
    assert not isinstance(arrival, UnreadableMailError)
    assert parse(arrival).subject == "one"


def test_what_cannot_be_read_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    put(tmp_path / "empty.eml", b"")
    put(tmp_path / "fine.eml", mail("fine"))
    results = [arrival for _, _, arrival in read_paths([tmp_path / "missing.eml", tmp_path])]
    assert [isinstance(result, UnreadableMailError) for result in results] == [True, False, True]


# --- drafts ---


def draft(**changes: object) -> OutgoingDraft:
    values: dict[str, object] = {
        "key": "thank_you/harbor/<m1@harbor.example>",
        "sender": Address("Sam", "sam@home.example"),
        "to": (Address("Mei Ito", "mei@harbor.example"),),
        "subject": "Re: Our talk",
        "body": "Dear Mei,\n\nthank you – 谢谢.\n",
        "message_id": "<d1@followup.invalid>",
        "date": NOON,
        "in_reply_to": "<m1@harbor.example>",
        "references": ("<m0@harbor.example>", "<m1@harbor.example>"),
    }
    return OutgoingDraft(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture
def box(tmp_path: Path) -> LocalMailbox:
    return LocalMailbox(make_maildir(tmp_path / "box"))


def draft_files(box: LocalMailbox) -> list[Path]:
    return sorted(path for path in box.drafts.path.rglob("*") if path.is_file())


def test_a_draft_lies_beside_the_mailbox_as_a_mail_program_expects_it(box: LocalMailbox) -> None:
    box.create_draft(draft())
    (path,) = draft_files(box)
    assert path.parent == box.path.with_name("box-drafts") / "cur"
    assert path.name.endswith("2,D")
    assert (path.stat().st_mode | box.drafts.path.stat().st_mode) & 0o077 == 0
    ((_, _, arrival),) = read_paths([path])
    assert not isinstance(arrival, UnreadableMailError)
    left = parse(arrival)
    assert (left.subject, left.text, left.id) == (
        "Re: Our talk",
        "Dear Mei,\n\nthank you – 谢谢.",
        "<d1@followup.invalid>",
    )
    assert (left.to, left.in_reply_to, left.references[0]) == (draft().to, "<m1@harbor.example>", "<m0@harbor.example>")
    assert left.header("x-followup-key") == mark(draft())


@pytest.mark.parametrize(
    "hostile", ["Re: a\r\nBcc: eve@evil.example", "Re: \x00\ud800\u202e", "=?utf-8?q?=0D=0A?=", "字" * 500]
)
def test_no_subject_or_name_can_stop_a_draft_or_add_a_header(box: LocalMailbox, hostile: str) -> None:
    box.create_draft(draft(subject=hostile, to=(Address(hostile, "mei@harbor.example"),)))
    (path,) = draft_files(box)
    assert not any(row.lower().startswith(b"bcc") for row in path.read_bytes().splitlines())


def test_a_draft_is_found_again_by_its_key(box: LocalMailbox) -> None:
    assert box.find_draft(draft()) is None
    ref = box.create_draft(draft())
    assert box.find_draft(draft()) == ref
    assert box.find_draft(draft(key="another")) is None


def test_creating_it_again_replaces_it(box: LocalMailbox) -> None:
    box.create_draft(draft())
    (box.drafts.path / "tmp" / draft_files(box)[0].name.split(":")[0]).write_bytes(b"left by a crash")
    box.create_draft(draft())
    assert len(draft_files(box)) == 1


def test_flags_and_folders_do_not_touch_a_draft(box: LocalMailbox) -> None:
    ref = box.create_draft(draft())
    (path,) = draft_files(box)
    path.rename(path.with_name(f"{ref.id}:2,DFS"))
    assert box.fate(ref) is DraftFate.UNTOUCHED
    (path.with_name(f"{ref.id}:2,DFS")).rename(box.drafts.path / "new" / ref.id)
    assert box.fate(ref) is DraftFate.UNTOUCHED


def test_a_draft_edited_in_place_is_edited_and_never_removed(box: LocalMailbox) -> None:
    ref = box.create_draft(draft())
    (path,) = draft_files(box)
    path.write_bytes(path.read_bytes() + b"PS")
    assert box.fate(ref) is DraftFate.EDITED
    box.remove_draft(ref)
    assert draft_files(box) == [path]


def test_a_draft_saved_under_another_name_is_edited(box: LocalMailbox) -> None:
    ref = box.create_draft(draft())
    (path,) = draft_files(box)
    put(box.drafts.path / "cur/another:2,D", path.read_bytes() + b"PS")
    path.unlink()
    assert box.fate(ref) is DraftFate.EDITED


@pytest.mark.parametrize("how", ["deleted", "trashed", "never made"])
def test_a_draft_that_is_not_there_is_gone(box: LocalMailbox, how: str) -> None:
    ref = box.create_draft(draft())
    (path,) = draft_files(box)
    if how == "trashed":
        path.rename(path.with_name(f"{ref.id}:2,DT"))
    else:
        path.unlink()
    if how == "never made":
        (box.drafts.path / "cur").rmdir()
    assert box.fate(ref) is DraftFate.GONE
    box.remove_draft(ref)


def test_an_untouched_draft_is_removed(box: LocalMailbox) -> None:
    ref = box.create_draft(draft())
    box.remove_draft(ref)
    assert draft_files(box) == []
    assert box.fate(ref) is DraftFate.GONE


def test_drafts_that_lie_in_the_mailbox_are_no_mail(tmp_path: Path) -> None:
    path = make_maildir(tmp_path / "box", a=mail("a"))
    box = LocalMailbox(path, path / ".Ours")
    box.create_draft(draft())
    assert [parse(arrival).subject for arrival in box.arrivals(None, nothing_known)] == ["a"]


def test_a_drafts_folder_that_cannot_be_made_is_an_error_that_names_it(tmp_path: Path) -> None:
    blocked = put(tmp_path / "file", b"")
    with pytest.raises(MailboxError, match="file"):
        LocalMailbox(make_maildir(tmp_path / "box"), blocked).create_draft(draft())
