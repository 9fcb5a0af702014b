"""Drafts on Gmail: in their thread, found again, never overwritten."""

from __future__ import annotations

import email
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta

import pytest

from followup.core.model import Address
from followup.errors import MailboxError
from followup.mail import headers
from followup.mailbox.compose import mark
from followup.ports import DraftFate, DraftRef
from tests.fake_gmail import FAULTS
from tests.fake_gmail.stage import DANA, ROBIN, Stage, mail, reply

GONE = DraftRef("r-404", "18d0")


def body(stage: Stage) -> str:
    (draft,) = stage.world.draft_mails
    content = draft.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n", "\n")


def test_a_reply_lies_in_the_thread_it_answers(stage: Stage) -> None:
    invite = stage.deliver("invite")
    ref = stage.box.create_draft(reply(thread=invite))
    assert stage.world.messages[ref.mark].thread == invite
    (draft,) = stage.world.draft_mails
    assert draft["In-Reply-To"] == draft["References"] == "<invite@globex.example>"
    assert draft["Subject"] == "Re: Your interview"
    assert draft["X-Followup-Key"] == mark(reply())
    assert draft["To"] == "Dana Diaz <dana@globex.example>"
    assert draft["From"] == "Robin Reed <robin@example.com>"
    assert body(stage) == reply().body


def test_nothing_that_is_sent_with_a_draft_names_other_mails_or_people(stage: Stage) -> None:
    key = "offer_notice:<letter@orchard.example>:p1"
    stage.box.create_draft(reply(key, message_id="<d1@followup.invalid>"))
    (draft,) = stage.world.draft_mails
    assert "orchard" not in draft.as_string()


@pytest.mark.parametrize("missing", [{"references": ()}, {"in_reply_to": None}, {"subject": "Thanks"}])
def test_without_one_of_the_marks_gmail_opens_another_thread_and_the_log_says_so(
    stage: Stage, missing: dict, caplog: pytest.LogCaptureFixture
) -> None:
    invite = stage.deliver("invite")
    ref = stage.box.create_draft(reply(thread=invite, **missing))
    assert stage.world.messages[ref.mark].thread != invite
    assert f"draft {ref.id} outside the thread" in caplog.text


def test_where_the_thread_is_gone_the_draft_stands_alone(stage: Stage) -> None:
    ref = stage.box.create_draft(reply(thread="18d0ffff"))
    assert list(stage.world.drafts) == [ref.id]


def test_the_users_signature_stands_below_the_draft(stage: Stage) -> None:
    stage.world.signature = "<div><b>Robin Reed</b></div><div>+1 555 0100</div>"
    ref = stage.box.create_draft(reply())
    assert body(stage) == reply().body + "\n-- \nRobin Reed\n+1 555 0100\n"
    assert stage.box.find_draft(reply()) == ref


def alias(address: str, **more: str) -> dict[str, str]:
    return {"sendAsEmail": address, "displayName": "R. Reed", "verificationStatus": "accepted", **more}


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (Address("Robin", "jobs@reed.example"), "Robin <jobs@reed.example>"),
        (Address("", "jobs@reed.example"), '"R. Reed" <jobs@reed.example>'),
        (Address("Robin", "robin+jobs@example.com"), "Robin <robin@example.com>"),
        (Address("Robin", "waiting@reed.example"), "Robin <robin@example.com>"),
        (Address("Robin", "unknown@reed.example"), "Robin <robin@example.com>"),
    ],
)
def test_a_draft_is_from_the_address_the_thread_was_written_to(stage: Stage, wanted: Address, written: str) -> None:
    stage.world.aliases = [
        alias("jobs@reed.example"),
        alias("waiting@reed.example", verificationStatus="pending"),
    ]
    stage.box.create_draft(reply(sender=wanted))
    assert stage.world.draft_mails[0]["From"] == written


def test_an_untouched_draft_is_untouched(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    stage.poll()
    assert stage.box.fate(ref) is DraftFate.UNTOUCHED


def test_an_edited_draft_is_edited(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    stage.world.edit_draft(ref.id)
    assert stage.box.fate(ref) is DraftFate.EDITED


def test_a_sent_or_discarded_draft_is_gone(stage: Stage) -> None:
    sent, discarded = stage.box.create_draft(reply()), stage.box.create_draft(reply("thanks-2"))
    stage.world.send_draft(sent.id)
    stage.world.discard_draft(discarded.id)
    assert stage.box.fate(sent) is stage.box.fate(discarded) is stage.box.fate(GONE) is DraftFate.GONE


def test_with_drafts_about_an_idle_poll_is_still_one_request(stage: Stage) -> None:
    refs = [stage.box.create_draft(reply(f"thanks-{number}")) for number in range(3)]
    for _ in range(2):
        stage.poll()
        assert {stage.box.fate(ref) for ref in refs} == {DraftFate.UNTOUCHED}
    stage.gmail.calls.clear()
    stage.poll()
    assert {stage.box.fate(ref) for ref in refs} == {DraftFate.UNTOUCHED}
    assert stage.gmail.calls == ["history.list"]
    stage.world.edit_draft(refs[1].id)
    stage.poll()
    assert [stage.box.fate(ref) for ref in refs] == [DraftFate.UNTOUCHED, DraftFate.EDITED, DraftFate.UNTOUCHED]


def test_an_untouched_draft_can_be_withdrawn(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    stage.box.remove_draft(ref)
    assert stage.world.drafts == {}
    stage.box.remove_draft(ref)


def test_a_draft_edited_a_moment_ago_is_not_withdrawn(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    assert stage.box.fate(ref) is DraftFate.UNTOUCHED
    stage.world.edit_draft(ref.id)
    stage.box.remove_draft(ref)
    assert list(stage.world.drafts) == [ref.id]


def test_a_draft_that_goes_while_it_is_withdrawn_is_no_error(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    stage.gmail.inject("drafts.delete", FAULTS["404"])
    stage.box.remove_draft(ref)


@pytest.mark.parametrize(
    ("fault", "left"), [("dropped after", 0), ("503 after", 0), ("dropped before", 1), ("portal", 1)]
)
def test_a_withdrawal_whose_answer_is_lost_is_looked_up(stage: Stage, fault: str, left: int) -> None:
    ref = stage.box.create_draft(reply())
    stage.gmail.inject("drafts.delete", FAULTS[fault])
    with pytest.raises(MailboxError) if left else nullcontext():
        stage.box.remove_draft(ref)
    assert len(stage.world.drafts) == left


# after a call of unknown outcome


@pytest.mark.parametrize("others", [0, 3])
def test_a_draft_whose_answer_was_lost_is_found(stage: Stage, others: int) -> None:
    invite = stage.deliver("invite")
    wanted = reply(thread=invite)
    for number in range(others):
        stage.world.create_draft(mail(f"other-{number}"))
    stage.gmail.inject("drafts.create", FAULTS["dropped after"])
    with pytest.raises(MailboxError):
        stage.box.create_draft(wanted)
    for number in range(others):
        stage.world.create_draft(mail(f"newer-{number}"))
    stage.gmail.calls.clear()
    found = stage.box.find_draft(wanted)
    assert found is not None
    assert stage.box.fate(found) is DraftFate.UNTOUCHED
    assert stage.gmail.calls == ["drafts.list", "drafts.get", "drafts.get"]  # its thread's first, then its fate


def test_a_draft_that_was_never_stored_is_not_found(stage: Stage) -> None:
    stage.box.create_draft(reply("thanks-2"))
    assert stage.box.find_draft(reply()) is None


def test_a_draft_stored_late_is_there_when_it_can_no_longer_be_in_flight(stage: Stage) -> None:
    stage.box = stage.mailbox(timeout=0.1, margin=0.6)
    stage.gmail.late_by = 0.3
    stage.gmail.inject("drafts.create", FAULTS["late commit"])
    with pytest.raises(MailboxError):
        stage.box.create_draft(reply())
    assert stage.box.find_draft(reply()) is None
    assert stage.box.in_flight_for == timedelta(seconds=0.7)
    stage.gmail.closing.wait(stage.box.in_flight_for.total_seconds())
    assert stage.box.find_draft(reply()) is not None


def test_a_found_draft_that_the_user_has_edited_counts_as_edited(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    stage.world.edit_draft(ref.id)
    found = stage.box.find_draft(reply())
    assert found is not None
    assert stage.box.fate(found) is DraftFate.EDITED


@pytest.mark.parametrize("dropped", [("X-Followup-Key",), ("X-Followup-Key", "Message-ID")])
def test_a_draft_is_found_even_if_gmail_keeps_none_of_our_headers(stage: Stage, dropped: tuple[str, ...]) -> None:
    ref = stage.box.create_draft(reply())
    stored = email.message_from_bytes(stage.world.messages[ref.mark].raw)
    for name in dropped:
        del stored[name]
    stage.world.edit_draft(ref.id, stored.as_bytes())
    found = stage.box.find_draft(reply())
    assert found is not None
    assert found.id == ref.id
    assert stage.box.find_draft(reply("thanks-2", body="Dear Dana,\n\nsomething else\n")) is None


def test_a_draft_with_an_html_part_is_read_too(stage: Stage) -> None:
    ref = stage.box.create_draft(reply())
    head = "To: dana@globex.example\r\nSubject: Re: Your interview\r\nMIME-Version: 1.0\r\n"
    parts = f'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n\r\n{reply().body}\r\n--b--\r\n'
    stage.world.edit_draft(ref.id, (head + parts).encode())
    found = stage.box.find_draft(reply())
    assert found is not None
    assert stage.box.fate(found) is DraftFate.UNTOUCHED
    stage.world.edit_draft(
        ref.id, b"To: dana@globex.example\r\nSubject: Re: Your interview\r\nContent-Type: text/html\r\n\r\n<p>x</p>"
    )
    assert stage.box.find_draft(reply()) is None


def test_a_draft_that_goes_while_we_look_is_skipped(stage: Stage) -> None:
    stage.box.create_draft(reply())
    stage.gmail.inject("drafts.get", FAULTS["404"])
    assert stage.box.find_draft(reply()) is None


# hostile text


def test_text_from_a_mail_cannot_add_a_header(stage: Stage) -> None:
    evil = "\r\nBcc: evil@x.example\r\n\r\nX"
    stage.box.create_draft(
        reply(
            key=f"k{evil}",
            subject=f"Re: {evil}",
            to=(replace(DANA, name=f"Dana{evil}"),),
            sender=replace(ROBIN, name=f"Robin{evil}"),
            message_id=f"<k{evil}@x>",
            in_reply_to=f"<p{evil}>",
            references=(f"<p{evil}>",) * 100,
        )
    )
    (draft,) = stage.world.draft_mails
    assert "Bcc" not in draft
    assert sorted(draft.keys()) == sorted({*draft.keys()})
    assert body(stage) == reply().body


@pytest.mark.parametrize(
    "address", ["", "a b@x.example", "a@x.example, evil@x.example", "a@x\r\n.example", "<a@x>", "ü"]
)
def test_an_address_that_could_become_another_is_refused(stage: Stage, address: str) -> None:
    with pytest.raises(MailboxError):
        stage.box.create_draft(reply(to=(Address("Dana", address),)))
    assert stage.gmail.count("drafts.create") == 0


def test_chinese_names_and_subjects_survive(stage: Stage) -> None:
    subject, name = "Re: 面试邀请：后端工程师（上海）" * 4, "王,小明"
    stage.box.create_draft(
        reply(subject=subject, to=(Address(name, "wang@globex.example"),), body="您好，\n\n谢谢。\n")
    )
    (draft,) = stage.world.draft_mails
    assert headers.text("".join(draft["Subject"].splitlines()).encode()) == subject
    assert headers.text(draft["To"].encode()) == f"{name} <wang@globex.example>"
    assert body(stage) == "您好，\n\n谢谢。\n"
    (draft_id,) = stage.world.drafts
    del draft["X-Followup-Key"], draft["Message-ID"]
    stage.world.edit_draft(draft_id, draft.as_bytes())
    again = reply(subject=subject, to=(Address("", "wang@globex.example"),), body="您好，\n\n谢谢。\n")
    assert stage.box.find_draft(again) is not None
