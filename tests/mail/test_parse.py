from __future__ import annotations

import base64
import email
import email.policy
import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.model import Address
from followup.errors import UnreadableMailError
from followup.mail import mime
from tests.mail.building import HTML, PLAIN, mail, multipart, parsed, read

SHARED = Path(os.environ.get("FOLLOWUP_SHARED", Path(__file__).parents[3] / "shared"))
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
ICS = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20260311T140000Z\nEND:VEVENT\nEND:VCALENDAR"


def test_a_plain_mail_is_read_whole() -> None:
    message = read(
        "To: Sam <sam@home.example>, hr@harbor.example",
        "Cc: Ana <ana@harbor.example>",
        "Reply-To: jobs@harbor.example",
        "Subject: =?utf-8?q?Caf=C3=A9?= talk",
        "Date: Tue, 3 Mar 2026 13:00:00 +0100",
        "Message-ID: <m1@harbor.example>",
        "In-Reply-To: <m0@home.example>",
        "References: <r1@home.example>\r\n <m0@home.example>",
        "List-Id: Jobs <jobs.harbor.example>",
        body="See you on Monday.\n\nOn Mon, 2 Mar 2026 Sam wrote:\n> When?\n",
    )
    assert message.sender == Address("Mei Ito", "mei@harbor.example")
    assert message.to == (Address("Sam", "sam@home.example"), Address("", "hr@harbor.example"))
    assert message.cc == (Address("Ana", "ana@harbor.example"),)
    assert message.reply_to == (Address("", "jobs@harbor.example"),)
    assert (message.subject, message.time, message.id) == ("Café talk", NOON, "<m1@harbor.example>")
    assert message.in_reply_to == "<m0@home.example>"
    assert message.references == ("<r1@home.example>", "<m0@home.example>")
    assert (message.text, message.quoted) == ("See you on Monday.", "On Mon, 2 Mar 2026 Sam wrote:\nWhen?")
    assert message.header("list-id") == "Jobs <jobs.harbor.example>"


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("=?gb2312?B?w+bK1NH7x+s=?=", "面试邀请"),
        ("=?UTF-8?B?6Z2i6K+V?= =?UTF-8?B?6YKA6K+3?=", "面试邀请"),
        ("=?utf-8?b?6Z2i6A==?=\r\n =?utf-8?b?r5U=?=", "面试"),
        ("=?utf-8*zh?q?a?= b =?x-none?q?c?=", "a b c"),
        ("=?utf-8?q?Hi=0D=0ABcc:_eve@evil.example?=", "Hi Bcc: eve@evil.example"),
        ("=?utf-8?b?broken", "=?utf-8?b?broken"),
        ("A=?utf-8?q?B?=C", "ABC"),
    ],
)
def test_subjects_are_decoded_to_one_line(subject: str, shown: str) -> None:
    assert read(f"Subject: {subject}").subject == shown


def test_a_subject_in_raw_gbk_is_read() -> None:
    assert (
        parsed(b"From: a@b.example\nSubject: " + "关于面试时间的安排".encode("gbk") + b"\n\nx").subject
        == "关于面试时间的安排"
    )


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('Content-Disposition: attachment; filename="cv.pdf"', "cv.pdf"),
        ("Content-Disposition: attachment; filename*=utf-8''%E7%AE%80%E5%8E%86.pdf", "简历.pdf"),
        ('Content-Disposition: attachment; filename*0="of"; filename*1="fer.pdf"', "offer.pdf"),
        ("Content-Disposition: attachment; filename*0*=utf-8''%E7%AE; filename*1*=%80.pdf", "简.pdf"),
        ('Content-Type: application/pdf; name="=?utf-8?b?566A5Y6G?=.pdf"', "简历.pdf"),
        ('Content-Disposition: attachment; filename="../../etc/passwd"', "passwd"),
        ('Content-Disposition: attachment; filename="C:\\\\Windows\\\\x.dll"', "x.dll"),
        ('Content-Disposition: attachment; filename="..."', ""),
        ('Content-Disposition: attachment; filename="\u202efdp.exe"', "fdp.exe"),
    ],
)
def test_attachments_have_clean_base_names(header: str, name: str) -> None:
    kind, body = multipart("mixed", f"{PLAIN}\n\nHello", f"{header}\n\nxxx")
    message = read(kind, body=body)
    assert (message.attachments, message.text) == ((name,) if name else (), "Hello")


@pytest.mark.parametrize(
    ("headers", "received", "thread", "expected"),
    [
        (["Received: by x; Tue, 3 Mar 2026 12:00:00 +0000", "Date: Mon, 1 Jan 2024 00:00:00 +0000"], None, None, NOON),
        (["Received: by x; nonsense", "Date: Tue, 3 Mar 2026 12:00:00 +0000"], None, None, NOON),
        (["Date: Tue, 3 Mar 2026 07:00:00 EST"], datetime(2020, 1, 1, tzinfo=UTC), None, NOON),
        (["Date: 2026-03-03T12:00:00Z"], None, None, NOON),
        (["Date: Mon, 1 Jan 2024 00:00:00 +0000"], NOON, "gmail-thread", NOON),
        (["Date: Thu, 1 Jan 1970 00:00:00 +0000"], NOON, None, NOON),
        (["Date: Mon, 32 Foo 99999 99:99:99 +9999"], NOON, None, NOON),
        (["Date: Fri, 31 Dec 9999 23:59:59 -2359"], NOON, None, NOON),
        (["Date: 0"], NOON, None, NOON),
        ([], NOON, None, NOON),
        ([], None, None, datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_time_is_the_most_trusted_one_that_can_be_true(
    headers: list[str], received: datetime | None, thread: str | None, expected: datetime
) -> None:
    assert parsed(mail(*headers), received, thread).time == expected


def test_a_missing_message_id_is_made_from_the_content() -> None:
    one, same, other = parsed(mail(body="a\n")), parsed(mail(body="a\n").replace(b"\r", b"")), parsed(mail(body="b\n"))
    assert one.id == same.id != other.id
    assert one.id.endswith("@missing.followup.invalid>")


@pytest.mark.parametrize(
    ("field", "expected"), [("<a@b>", "<a@b>"), ("a@b", "<a@b>"), ("junk <a@b> junk", "<a@b>"), ("<a\x0b@b>", None)]
)
def test_message_ids_are_read_as_they_come(field: str, expected: str | None) -> None:
    found = read(f"Message-ID: {field}").id
    assert found == expected if expected else found.endswith("invalid>")


def test_long_references_keep_the_root_and_the_latest() -> None:
    found = read("References: " + " ".join(f"<r{i}@x>" for i in range(300))).references
    assert (len(found), found[0], found[-1]) == (50, "<r0@x>", "<r299@x>")


@pytest.mark.parametrize(
    "plain",
    [
        "",
        " \n",
        "Open this in your browser: https://x.example/1",
        "https://x.example/a",
        "您的邮箱不支持 HTML 格式",
    ],
)
def test_the_html_is_read_where_the_plain_text_says_nothing(plain: str) -> None:
    kind, body = multipart("alternative", f"{PLAIN}\n\n{plain}", f"{HTML}\n\n<p>Come on Monday</p>")
    assert read(kind, body=body).text == "Come on Monday"


def test_the_plain_text_is_preferred() -> None:
    kind, body = multipart("alternative", f"{PLAIN}\n\nCome on Monday", f"{HTML}\n\n<p>styled</p>")
    assert read(kind, body=body).text == "Come on Monday"


def test_html_under_the_name_of_plain_text_is_html() -> None:
    assert read(PLAIN, body="<html><body><p>Come</p></body></html>").text == "Come"


def test_flowed_paragraphs_become_lines() -> None:
    flowed = "Content-Type: text/plain; format=flowed"
    assert (
        read(flowed, body="Come to our \nsunny office.\n> a \n> b\n-- \nMei\n").text
        == "Come to our sunny office.\n--\nMei"
    )
    assert read(f"{flowed}; delsp=yes", body="面试 \n邀请\n").text == "面试邀请"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.encodebytes(b"Come on Monday")),
        ("base64", b"Q29tZSBvbiB\n!NYW5kYXk=".replace(b"YW5kYXk", b"b25kYXk")),
        ("base64", b"Q29tZSBvbiBNb25kYXk"),
        ("BASE64 (x)", b"Q29tZSBvbiBNb25kYXkA="[:-2]),
        ("quoted-printable", b"Come=20on =\r\nMonday"),
        ("8bit", b"Come on Monday"),
        ("x-unknown", b"Come on Monday"),
    ],
)
def test_transfer_encodings_are_undone_as_far_as_possible(encoding: str, body: bytes) -> None:
    assert read(f"Content-Transfer-Encoding: {encoding}", body=body).text == "Come on Monday"


def test_a_calendar_part_becomes_an_entry() -> None:
    kind, body = multipart("alternative", f"{PLAIN}\n\nInvite", f"Content-Type: text/calendar; method=REQUEST\n\n{ICS}")
    message = read(kind, body=body)
    assert [entry.start for entry in message.calendar] == [datetime(2026, 3, 11, 14, tzinfo=UTC)]
    assert message.text == "Invite"


def test_the_same_entry_attached_again_counts_once() -> None:
    attached = f'Content-Type: application/octet-stream; name="invite.ics"\n\n{ICS}'
    kind, body = multipart("mixed", f"Content-Type: text/calendar\n\n{ICS}", attached)
    message = read(kind, body=body)
    assert (len(message.calendar), message.attachments) == (1, ("invite.ics",))


def test_an_attached_mail_is_forwarded_text() -> None:
    inner = mail("Subject: Old talk", body="Come on Monday.\n")
    kind, body = multipart("mixed", f"{PLAIN}\n\nSee below.", b"Content-Type: message/rfc822\n\n" + inner)
    message = read(kind, body=body)
    assert message.text == "See below."
    assert message.forwarded == "From: Mei Ito <mei@harbor.example>\nDate:\nSubject: Old talk\n\nCome on Monday."


def test_a_bounce_shows_its_report_and_what_came_back() -> None:
    kind, body = multipart(
        "report",
        f"{PLAIN}\n\nYour mail could not be delivered.",
        "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; hr@harbor.example\nStatus: 5.1.1",
        "Content-Type: text/rfc822-headers\n\nFrom: sam@home.example\nSubject: My application",
    )
    message = read(kind, "X-Failed-Recipients: hr@harbor.example", body=body)
    assert "could not be delivered" in message.text
    assert "Status: 5.1.1" in message.text
    assert "Subject: My application" in message.forwarded
    assert message.header("content-type").startswith("multipart/report")


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"\x00" * 1000, b"just some text\nand more\n", b"%PDF-1.7\n\xff\xfe"])
def test_what_is_no_mail_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableMailError):
        parsed(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"From: a@b.example\rSubject: Hi\r\rText\r",
        b"\n\nFrom: a@b.example\nSubject: Hi\n\nText",
        b" From: a@b.example\nSubject: Hi\n\nText",
        b"MAIL garbage\nFrom: a@b.example\nSubject: Hi\n\nText",
        b"From eve Tue Mar  3 12:00:00 2026\nFrom: a@b.example\nSubject: Hi\n\nText",
        b"From : a@b.example\r\nSubject:Hi\r\n\r\nText",
        b"From: a@b.example\nSubject: Hi\nText",
    ],
)
def test_damaged_headers_are_read_as_they_were_meant(raw: bytes) -> None:
    message = parsed(raw)
    assert (message.sender, message.subject, message.text) == (Address("", "a@b.example"), "Hi", "Text")


def nested(depth: int) -> bytes:
    levels = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (i, i + 1) for i in range(depth))
    return mail("Content-Type: multipart/mixed; boundary=b0", body=levels + b"--b%d\n\nhi\n" % depth)


@pytest.mark.parametrize(
    "raw",
    [
        nested(5000),
        mail(body=b"") + b"Content-Type: message/rfc822\r\n\r\n" * 5000,
        mail("Content-Type: multipart/mixed; boundary=b", body=b"--b\n\nx\n" * 50_000),
        mail("Content-Type: multipart/mixed; boundary=b", body=b"--b-\n" * 100_000),
        mail("Content-Type: multipart/mixed; boundary=-", body=b"-" * 1_000_000),
        mail("Content-Type: text/plain; a=" + "(" * 50_000),
        mail("Content-Type: text/plain" + ";" * 50_000),
        mail("Content-Type: text/plain; " + '"' + ";" * 50_000),
        mail("Content-Type: multipart/mixed; boundary*=x'" + "%00" * 5000),
        mail(*[f"X-H{i}: v" for i in range(50_000)]),
        mail("X-Long: " + "A" * 5_000_000),
        mail("Subject: " + "=?utf-8?b?w6k=?= " * 20_000),
        mail("Subject: " + "=?" * 50_000),
        mail("Date: " + "Mon, " * 20_000),
        mail("Message-ID: " + "<[" * 20_000),
        mail(sender="," * 50_000),
        mail(sender="(" * 50_000 + " x@y.example"),
        mail("Content-Transfer-Encoding: quoted-printable", body=b"=41" * 1_000_000),
        mail("Content-Transfer-Encoding: base64", body=base64.encodebytes(b"\0" * 5_000_000)),
        mail(body=b"> " * 500_000),
        mail(body=b"On 1 wrote:\n" * 100_000),
        mail(body=b"From: a\n" * 100_000),
    ],
)
def test_no_mail_takes_long(raw: bytes) -> None:
    started = time.process_time()
    parsed(raw)
    assert time.process_time() - started < 2


PIECES = [
    b"\r\n",
    b"\n",
    b"\r",
    b" ",
    b":",
    b";",
    b"=?utf-8?q?",
    b"?=",
    b"--b",
    b"--",
    b'"',
    b"(",
    b"<",
    b">",
    b"@",
    b"\xff",
    b"\x00",
]
WORDS = [
    b"From",
    b"Subject",
    b"Date",
    b"boundary=b",
    b"Content-Type: multipart/mixed; ",
    b"Content-Type: text/html",
    b"charset=gbk",
]
MORE = [
    b"Content-Transfer-Encoding: base64\n",
    b"message/rfc822",
    b"text/calendar",
    b"BEGIN:VEVENT\n",
    b"9" * 20,
    b"*0*=x''%ZZ",
]


@given(st.lists(st.sampled_from(PIECES + WORDS + MORE) | st.binary(max_size=8), max_size=60).map(b"".join))
def test_any_bytes_are_mail_or_refused(raw: bytes) -> None:
    try:
        message = parsed(raw)
    except UnreadableMailError:
        return
    assert message.time.tzinfo is UTC
    assert "\n" not in message.subject


def standard(raw: bytes) -> list[tuple[str, bytes]]:
    """The leaves of a mail as the standard library sees them."""
    tree = email.message_from_bytes(raw, policy=email.policy.compat32)
    leaves = [part for part in tree.walk() if not part.is_multipart()]
    return [(part.get_content_type(), bytes(part.get_payload(decode=True) or b"").strip()) for part in leaves]


def ours(part: mime.Part) -> list[tuple[str, bytes]]:
    if part.parts:
        return [leaf for child in part.parts for leaf in ours(child)]
    return [(part.kind, part.content.strip())]


DIGEST, DIGESTED = multipart("digest", b"\n" + mail(body="a\n"), b"\n" + mail(body="b\n"))
KIND, DEEP = multipart(
    "mixed", f"{PLAIN}\n\none", "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\neHl6"
)


@pytest.mark.parametrize(
    "raw",
    [
        mail(body="plain\n"),
        mail(KIND, body=DEEP),
        mail(KIND, body=DEEP.replace(b"\n", b"\r\n")),
        mail(KIND, body=DEEP.replace(b"--cut--", b"")),
        mail(KIND, body=b"preamble\n" + DEEP + b"epilogue\n"),
        mail(DIGEST, body=DIGESTED),
        mail("Content-Type: multipart/mixed", body="--x\n\nno boundary\n"),
    ],
)
def test_the_structure_is_what_the_standard_library_sees(raw: bytes) -> None:
    seen = standard(raw)
    kinds = [
        ("text/plain" if kind.startswith("multipart/") else kind, content) for kind, content in ours(mime.read(raw))
    ]
    assert kinds == [("text/plain" if kind.startswith("multipart/") else kind, content) for kind, content in seen]


@pytest.mark.skipif(not (SHARED / "data/torture").is_dir(), reason="the shared torture mails are not here")
def test_the_torture_mails_are_nearly_all_read() -> None:
    refused, files = [], sorted((SHARED / "data/torture").rglob("*.eml"))
    for file in files:
        try:
            parsed(file.read_bytes())
        except UnreadableMailError:
            refused.append(file.name)
    assert len(refused) <= 0.02 * len(files), refused
