"""What a thank-you says of who interviewed, for whom and for which job (contract section 2). 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.decision import Event
from tests.stories.story import Story

INES = "Ines Falk <ines.falk@corvine.example>"


def thanks(story: Story) -> Event:
    (draft,) = [event for event in story.events() if (event.event, event.kind) == ("draft", "thank_you")]
    return draft


def agreed(offer: str, *, sender: str = INES, subject: str = "Buyer at Corvine") -> Story:
    """An interview is offered for Thursday at ten, and the candidate takes it."""
    story = Story()
    invite = story.they("2026-03-02 10:00", sender, subject, f"Hi Robin,\n\n{offer}\n\nBest\n")
    story.i(
        "2026-03-02 12:00", sender, f"Re: {subject}", "Yes, Thursday, March 5 at 10:00 am works.\n\nRobin", re=invite
    )
    return story


def test_who_interviews_himself_is_thanked_for_the_talk() -> None:
    story = agreed("I would like to interview you for the Buyer role at Corvine on Thursday, March 5 at 10:00 am.")
    body = thanks(story).body or ""
    assert "to talk with me about the Buyer role" in body
    assert "arranging" not in body
    assert "pass on" not in body


def test_in_chinese_too() -> None:
    story = Story()
    story.they(
        "2026-03-02 10:00",
        "方晓 <fangxiao@liuming.example>",
        "面试确认",
        "Robin，您好：\n\n您应聘的数据工程师岗位面试已确认，时间为3月5日（周四）上午10:00，由我来面试您。\n\n方晓\n流明科技",
    )
    body = thanks(story).body or ""
    assert "与我交流" in body
    assert "安排" not in body


def test_who_interviews_with_another_passes_the_thanks_on_to_him() -> None:
    story = agreed(
        "Could you join Paul Renner and me for an interview for the Buyer role at Corvine on Thursday, March 5"
        " at 10:00 am?"
    )
    draft = thanks(story)
    assert draft.to == ("ines.falk@corvine.example",)
    assert "to talk with me" in (draft.body or "")
    assert "pass on my thanks to Paul as well" in (draft.body or "")


def test_an_agency_is_no_employer_and_the_clients_interviewer_is_named() -> None:
    story = agreed(
        "My client would like to meet you about the Payroll Manager role: Thursday, March 5 at 10:00 am at their"
        " office, with the finance director, Paul Renner. Does this work?",
        sender="Ines Falk <ines@falkandmoor.example>",
        subject="Payroll Manager",
    )
    body = thanks(story).body or ""
    assert "my interview with Paul" in body
    assert "Falk and Moor" not in body
    assert "role at" not in body


def test_a_given_name_alone_is_the_person_named_before() -> None:
    story = agreed(
        "We invite you to an interview for the Buyer role at Corvine with our lead, Paul Renner, on"
        " Thursday, March 5 at 10:00 am. Does this suit you?"
    )
    story.they(
        "2026-03-02 14:00", INES, "Re: Buyer at Corvine", "Confirmed: Thursday, March 5, 10:00 am with Paul.\n\nInes"
    )
    body = thanks(story).body or ""
    assert "my interview with Paul on" in body
    assert "the team" not in body


def test_the_role_is_the_one_that_interview_was_for() -> None:
    """G27."""
    story = Story()
    story.they(
        "2026-02-24 10:00",
        "Corvine <no-reply@us.greenhouse-mail.io>",
        "Thank you for applying to Corvine",
        "Hi Robin,\n\nWe have your application for the Buyer role at Corvine.\n\nThe Corvine Team",
    )
    invite = story.they(
        "2026-03-02 10:00",
        INES,
        "Interview with Corvine",
        "Hi Robin,\n\nI would like to interview you for our Category Analyst position on Thursday, March 5 at 10:00"
        " am. Would this work?\n\nInes Falk\nCorvine",
    )
    story.i(
        "2026-03-02 12:00", INES, "Re: Interview with Corvine", "Yes, Thursday at 10:00 am works.\n\nRobin", re=invite
    )
    body = thanks(story).body or ""
    assert "the Category Analyst role" in body
    assert "Buyer" not in body
