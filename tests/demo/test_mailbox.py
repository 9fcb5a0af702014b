"""The demo mailbox is a believable one: its days are real days, its threads hold together."""

from __future__ import annotations

import calendar
import email
import re
from datetime import date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

import followup
from followup.config import load

DEMO = Path(followup.__file__).parent / "demo"
FILES = sorted((DEMO / "mailbox").rglob("*.eml"))
ROBIN = "robin.vale@example.com"
TORONTO = ZoneInfo("America/Toronto")
MONTHS = calendar.month_name[1:]
DAYS = list(calendar.day_name)
every_mail = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def read(path: Path) -> EmailMessage:
    return email.message_from_bytes(path.read_bytes(), policy=policy.default)


def text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain", "html"))
    assert body is not None
    return str(mail["Subject"]) + "\n" + str(body.get_content())


def calendars(mail: EmailMessage) -> list[icalendar.Event]:
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return [
        event
        for part in parts
        for event in icalendar.Calendar.from_ical(part.get_content()).walk("VEVENT")
        if isinstance(event, icalendar.Event)
    ]


def written_days(words: str) -> list[tuple[date, int]]:
    """Each day that stands there with a weekday, and that weekday (Monday is 0)."""
    long = re.findall(rf"\b({'|'.join(DAYS)}), ({'|'.join(MONTHS)}) (\d{{1,2}})\b", words)
    short = re.findall(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ([A-Z][a-z]{2}) (\d{1,2})\b", words)
    names = [day[:3] for day in DAYS]
    english = [
        (date(2026, [m[:3] for m in MONTHS].index(month[:3]) + 1, int(day)), names.index(weekday[:3]))
        for weekday, month, day in long + short
    ]
    chinese = re.findall(r"(\d{1,2})月(\d{1,2})日（[周週]([一二三四五六日])）", words)
    return english + [(date(2026, int(month), int(day)), "一二三四五六日".index(name)) for month, day, name in chinese]


@every_mail
def test_every_day_that_is_named_falls_on_its_weekday(path: Path) -> None:
    mail = read(path)
    sent = mail["Date"].datetime
    assert str(mail["Date"]).startswith(DAYS[sent.weekday()][:3])
    assert [day for day, weekday in written_days(text(mail)) if day.weekday() != weekday] == []


@every_mail
def test_a_file_is_called_by_the_moment_in_toronto(path: Path) -> None:
    sent: datetime = read(path)["Date"].datetime
    assert f"{sent.astimezone(TORONTO):%Y-%m-%d-%H%M}" == path.name[:15]
    assert sent.utcoffset() == sent.astimezone(TORONTO).utcoffset()


@every_mail
def test_sent_mail_is_robins_and_the_rest_is_not(path: Path) -> None:
    assert (ROBIN in str(read(path)["From"])) == (path.parent.name == "Sent")


@every_mail
def test_only_invented_people_and_known_relays_write(path: Path) -> None:
    domain = str(read(path)["From"].addresses[0].domain)
    assert domain.endswith(
        (".example", "example.com", "example.org", "greenhouse-mail.io", "lever.co", "myworkday.com")
    )


def test_a_reply_answers_an_earlier_mail_of_the_mailbox() -> None:
    mails = sorted((read(path) for path in FILES), key=lambda mail: mail["Date"].datetime)
    seen: set[str] = set()
    for mail in mails:
        assert str(mail["In-Reply-To"] or "") in seen | {""}
        assert set(str(mail["References"] or "").split()) <= seen
        seen.add(str(mail["Message-ID"]))
    assert len(seen) == len(FILES)


def test_the_calendar_says_what_the_text_says() -> None:
    events = [(path, event) for path in FILES for event in calendars(read(path))]
    assert len(events) == 9
    for path, event in events:
        assert timedelta(minutes=29) < event.end - event.start <= timedelta(hours=3), path
        assert date(event.start.year, event.start.month, event.start.day) in {
            day for day, _ in written_days(text(read(path)))
        }, path


def test_the_mailbox_tells_the_whole_story() -> None:
    assert 40 <= len(FILES) <= 50
    assert any(b"METHOD:CANCEL" in path.read_bytes() for path in FILES)
    assert any(b"gb18030" in path.read_bytes() for path in FILES)


def test_its_configuration_is_valid_and_finds_the_mailbox_beside_it() -> None:
    config = load(DEMO / "config.toml")
    assert config.mailbox_path == DEMO / "mailbox"
    assert config.me.addresses == (ROBIN,)
