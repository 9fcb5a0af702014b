from __future__ import annotations

from followup.core.diary import CalendarItem, ItemKind, calendar_items
from followup.core.model import Address, InterviewNews, InterviewStatus, Label, Reading, Signal
from followup.core.search import Search
from tests.core.desk import DANA, at, confirmed, history, slot, theirs


def diary(now: str, *readings: Reading) -> list[CalendarItem]:
    return sorted(calendar_items(Search(history(*readings), at(now))), key=lambda item: item.start)


def arranged(**fields: object) -> Reading:
    news = confirmed(slot("2026-03-05 14:00"), **fields)
    return theirs("2026-03-02 10:00", Label.INTERVIEW_UPDATE, role="Gardener", news=[news])


def of(kind: ItemKind, items: list[CalendarItem]) -> list[CalendarItem]:
    return [item for item in items if item.kind is kind]


def test_an_arranged_interview_is_entered_with_those_who_hold_it() -> None:
    reading = arranged(interviewers=(DANA, Address("", "bo@lumen.example")), topic="System design")
    (one,) = of(ItemKind.INTERVIEW, diary("2026-03-03 12:00", reading))
    assert one.title == "Interview: Lumen, Gardener"
    assert one.text == "System design\nWith Dana Fox, bo@lumen.example"
    assert (one.start, one.end) == (at("2026-03-05 14:00"), at("2026-03-05 15:00"))
    assert one.known == at("2026-03-02 10:00")


def test_an_interview_that_was_cancelled_is_not_entered() -> None:
    news = InterviewNews(InterviewStatus.CANCELLED, slot("2026-03-05 14:00"))
    off = theirs("2026-03-03 10:00", Label.INTERVIEW_UPDATE, role="Gardener", news=[news])
    assert of(ItemKind.INTERVIEW, diary("2026-03-03 12:00", arranged(), off)) == []


def test_a_test_to_be_done_is_entered_at_its_deadline() -> None:
    reading = theirs("2026-03-02 10:00", Label.ASSESSMENT, deadline="2026-03-09 17:00")
    (one,) = of(ItemKind.DEADLINE, diary("2026-03-03 12:00", reading))
    assert (one.title, one.start, one.end) == ("Deadline: Lumen", at("2026-03-09 17:00"), None)


def test_an_open_offer_is_entered_at_its_end() -> None:
    reading = theirs("2026-03-02 10:00", Label.OFFER, deadline="2026-03-09 17:00")
    (one,) = of(ItemKind.DEADLINE, diary("2026-03-03 12:00", reading))
    assert (one.title, one.start) == ("The offer ends: Lumen", at("2026-03-09 17:00"))


def test_a_question_without_a_deadline_enters_none() -> None:
    reading = theirs("2026-03-02 10:00", Label.PROCESS, Signal.QUESTION)
    assert of(ItemKind.DEADLINE, diary("2026-03-03 12:00", reading)) == []


def test_reminders_are_entered_from_today_on() -> None:
    evening, fifth_day = at("2026-03-05 18:00"), at("2026-03-12 09:00")
    assert [one.start for one in of(ItemKind.REMINDER, diary("2026-03-05 23:00", arranged()))] == [evening, fifth_day]
    assert [one.start for one in of(ItemKind.REMINDER, diary("2026-03-06 00:00", arranged()))] == [fifth_day]


def test_the_clock_alone_changes_no_entry() -> None:
    reading = arranged()
    assert diary("2026-03-05 16:00", reading) == diary("2026-03-05 20:00", reading)


def test_a_company_nobody_named_is_said_so() -> None:
    reading = theirs("2026-03-02 10:00", Label.ASSESSMENT, deadline="2026-03-09 17:00", company=None)
    (one,) = of(ItemKind.DEADLINE, diary("2026-03-03 12:00", reading))
    assert one.title == "Deadline: a company not named yet"
