from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import icalendar
import pytest

from followup.core.diary import CalendarItem, ItemKind
from followup.errors import FollowupError
from followup.reminders.calendar import CalendarFile, as_ical

TEN = datetime(2026, 3, 12, 10, 0, tzinfo=timezone(timedelta(hours=-4)))
KNOWN = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)
INTERVIEW = CalendarItem(
    "interview:1", ItemKind.INTERVIEW, "Interview: Globex", "With Dana", TEN, KNOWN, TEN + timedelta(minutes=45)
)
REMINDER = CalendarItem("silence:1", ItemKind.REMINDER, "No word from Hooli yet", "", TEN + timedelta(days=1), KNOWN)


def entries(content: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_an_interview_stands_in_utc_with_its_end_and_takes_up_time() -> None:
    (entry,) = entries(as_ical([INTERVIEW]))
    assert entry["DTSTART"].dt == datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
    assert entry["DTEND"].dt == datetime(2026, 3, 12, 14, 45, tzinfo=UTC)
    assert (entry["SUMMARY"], entry["DESCRIPTION"], entry["TRANSP"]) == ("Interview: Globex", "With Dana", "OPAQUE")


def test_a_reminder_is_a_point_in_time_that_takes_up_none() -> None:
    (entry,) = entries(as_ical([REMINDER]))
    assert "DTEND" not in entry
    assert entry["TRANSP"] == "TRANSPARENT"


def test_its_stamp_is_when_it_became_known_not_the_clock() -> None:
    assert entries(as_ical([INTERVIEW]))[0]["DTSTAMP"].dt == KNOWN


def test_the_order_of_the_items_does_not_matter() -> None:
    assert as_ical([INTERVIEW, REMINDER]) == as_ical([REMINDER, INTERVIEW])


def test_an_entry_keeps_its_uid_when_it_moves_and_shares_it_with_no_other() -> None:
    moved = CalendarItem("interview:1", ItemKind.INTERVIEW, "Interview: Globex Inc.", "", TEN + timedelta(1), KNOWN)
    uids = [entries(as_ical([item]))[0]["UID"] for item in (INTERVIEW, moved, REMINDER)]
    assert uids[0] == uids[1] != uids[2]


def test_text_from_mail_adds_no_line_of_its_own() -> None:
    hostile = "Globex\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd;,\\ \u202e"
    item = CalendarItem("x", ItemKind.DEADLINE, hostile, hostile, TEN, KNOWN)
    content = as_ical([item])
    assert len(re.findall(rb"^END:VEVENT", content, re.MULTILINE)) == 1
    assert not re.search(rb"^ATTACH", content, re.MULTILINE)
    (entry,) = entries(content)
    assert entry["SUMMARY"] == "Globex END:VEVENT ATTACH:file:///etc/passwd;,\\"


def test_the_file_is_written_when_its_content_changes_and_only_then(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "followup.ics"
    CalendarFile(path).update([INTERVIEW])
    first = path.stat().st_ino
    CalendarFile(path).update([INTERVIEW])
    assert path.stat().st_ino == first
    CalendarFile(path).update([INTERVIEW, REMINDER])
    assert path.stat().st_ino != first
    assert len(entries(path.read_bytes())) == 2


def test_nothing_is_left_beside_the_file_and_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "followup.ics"
    CalendarFile(path).update([INTERVIEW])
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_a_link_into_a_synchronised_folder_stays_one(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    link = tmp_path / "followup.ics"
    link.symlink_to(tmp_path / "cloud" / "jobs.ics")
    CalendarFile(link).update([INTERVIEW])
    assert link.is_symlink()
    assert entries((tmp_path / "cloud" / "jobs.ics").read_bytes())


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "followup.ics"
    CalendarFile(path).update([INTERVIEW])
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FollowupError, match="No space left"):
        CalendarFile(path).update([])
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
