"""Hostile names, subjects, companies and roles end as plain words in a draft: no header more, and no draft less."""

from __future__ import annotations

import email.header
import unicodedata
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from followup.config import Config
from followup.live import Live
from followup.telling import Teller
from followup.wiring import live
from tests.proofs.applications import Mail, busy
from tests.proofs.homes import LocalHome

HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "X-Followup-Key", "MIME-Version",
    "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip
PAYLOADS = {
    "template": "{{ 7*191 }}{% include 'secrets' %}${7*191}",
    "header": "=?utf-8?q?A=0D=0ABcc=3A_evil=40evil.example?=",
    "header, folded": "A\r\n Bcc: evil@evil.example",
    "address": '"Ada <evil@evil.example>"',
    "terminal": "A=1B[2J=1B]0;owned=07".replace("=1B", "\x1b").replace("=07", "\x07"),
    "bidi": "A\u202egnp.exe\u2066\u200b",
    "markup": "[bold red]A[/] <script>alert(1)</script>",
    "csv": "=HYPERLINK(0)|cmd' /C calc'!A0",
    "path": "../../../../etc/passwd",
    "format": "%s%n{0.__class__}",
    "surrogate": "A\udcff",
    "long": "A" * 900,
}


@dataclass
class Heard:
    """A channel that keeps what it is told."""

    told: list[str] = field(default_factory=list)

    def notify(self, title: str, body: str) -> None:
        self.told += [title, body]


def poisoned(mails: list[Mail], where: str, payload: str) -> list[bytes]:
    """The same mails, with the payload in one place of theirs."""
    data = payload.encode("utf-8", "surrogateescape")
    name, subject = b"Ada Alm <ada@", b"Subject: "
    swaps = {
        "name": (name, data + b" <ada@"),
        "subject": (subject, subject + data + b" "),
        "company": (b"Alderlane", b"Alderlane " + data),
        "role": (b"Data Engineer", b"Data Engineer " + data),
    }
    return [mail.raw if mail.mine else mail.raw.replace(*swaps[where]) for mail in mails]


def drafted(root: Path, raws: list[bytes], mails: list[Mail]) -> tuple[LocalHome, list[str]]:
    root.mkdir()
    home, channel = LocalHome(root), Heard()
    for number, raw in enumerate(raws):
        place = ".Sent/cur" if mails[number].mine else "new"
        (root / "mail" / place / f"{number}.home").write_bytes(raw)
    with live(home.config) as work:
        _told_by(work, channel).once(mails[-1].message.time + timedelta(days=1, hours=1))
    return home, channel.told


def _told_by(work: Live, channel: Heard) -> Live:
    config: Config = work.config
    return Live(config, work.store, work.assistant, Teller(work.store, {"test": channel}))


@pytest.mark.parametrize("where", ["name", "subject", "company", "role"])
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_a_payload_is_only_words(tmp_path: Path, where: str, payload: str) -> None:
    mails = [mail for mail in busy(1) if b"Thank you for today" not in mail.raw]
    plain, _ = drafted(tmp_path / "plain", [mail.raw for mail in mails], mails)
    home, told = drafted(tmp_path / "poisoned", poisoned(mails, where, payload), mails)
    assert len(home.drafts) == len(plain.drafts) == 1
    (draft,), (expected,) = home.drafts, plain.drafts
    assert set(draft.keys()) == set(expected.keys()) <= HEADERS
    assert "evil" not in str(draft["To"]).rpartition("<")[2]
    assert str(draft["To"]).endswith("<ada@alderlane.example>") or str(draft["To"]) == "ada@alderlane.example"
    body = draft.get_payload(decode=True)
    assert isinstance(body, bytes)
    subject = str(email.header.make_header(email.header.decode_header(str(draft["Subject"]))))
    for text in (body.decode(), subject, *told):
        assert "1337" not in text
        assert [c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c not in "\n\r\t"] == []
        assert len(text) < 10_000
