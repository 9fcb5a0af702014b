"""To whom a draft goes and where it stands, on readings made by hand. 2026-03-03 is a Tuesday."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.core.decision import Decision, Draft
from followup.core.model import Address, Label, Reading
from followup.core.recipients import counterpart, is_person
from followup.drafting import Templates
from followup.outbox import write
from tests.core.desk import DANA, LI, ME, SYSTEM, at, confirmed, decided, history, mine, slot, theirs

UPDATE = Label.INTERVIEW_UPDATE
TUESDAY = slot("2026-03-03 14:00", "2026-03-03 15:00")


def thanks(*readings: Reading) -> list[Decision]:
    return [d for d in decided("2026-03-04 00:00", *readings) if isinstance(d.deed, Draft)]


@pytest.mark.parametrize(
    ("address", "person"),
    [
        ("dana@lumen.example", True),
        ("dana.fox@lumen.example", True),
        ("hrvoje@lumen.example", True),
        ("teamann@lumen.example", True),
        ("no-reply@lumen.example", False),
        ("careers@lumen.example", False),
        ("interviews-eu@lumen.example", False),
        ("the.team@lumen.example", False),
        ("room12@lumen.example", False),
        ("c_4f@resource.calendar.google.com", False),
        ("buying@googlegroups.com", False),
        ("scheduler@goodtime.io", False),
        ("", False),
    ],
)
def test_an_address_in_a_calendar_entry_is_somebodys_own_or_not(address: str, person: bool) -> None:  # noqa: FBT001 - a table
    assert is_person(Address("Somebody", address)) is person


def test_the_answer_goes_to_the_last_person_and_never_to_a_robot_or_a_list() -> None:
    first = theirs("2026-03-01 10:00", Label.PROCESS)
    form = theirs("2026-03-02 10:00", Label.PROCESS, sender=SYSTEM)
    news = theirs("2026-03-03 10:00", Label.PROCESS, sender=LI)
    news = replace(news, message=replace(news.message, headers=(("list-id", "<all.lumen.example>"),)))
    (process,) = history(first, form, news).processes
    found = counterpart(process, at("2026-03-04 00:00"), ME)
    assert found
    assert (found.who, found.parent and found.parent.id) == (DANA, first.message.id)


def test_a_first_name_is_the_only_writer_of_that_name() -> None:
    hello = theirs("2026-02-25 10:00", Label.PROCESS, sender=LI)
    booked = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(Address("Li", ""),))])
    assert [d.deed.to for d in thanks(hello, booked) if isinstance(d.deed, Draft)] == [LI]


def test_a_first_name_that_two_writers_bear_is_not_guessed() -> None:
    one = theirs("2026-02-24 10:00", Label.PROCESS, sender=LI)
    two = theirs("2026-02-25 10:00", Label.PROCESS, sender=Address("Li Na", "lina@lumen.example"))
    booked = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(Address("Li", ""),))])
    assert [d.deed.to for d in thanks(one, two, booked) if isinstance(d.deed, Draft)] == [DANA]


def test_who_only_arranged_one_round_and_held_another_is_thanked_for_that() -> None:
    day = theirs(
        "2026-02-26 10:00",
        UPDATE,
        news=[
            confirmed(slot("2026-03-03 09:00", "2026-03-03 10:00"), interviewers=(DANA,)),
            confirmed(slot("2026-03-03 11:00", "2026-03-03 12:00"), topic="Coding"),
        ],
    )
    (only,) = thanks(day)
    assert isinstance(only.deed, Draft)
    assert (only.due, only.deed.facts.interviewed) == (at("2026-03-03 10:00"), True)


def test_the_draft_answers_their_last_mail_in_its_thread() -> None:
    """Edge case 47."""
    first = theirs("2026-02-25 10:00", Label.PROCESS)
    own = mine("2026-02-25 12:00", re=first)
    booked = theirs("2026-02-26 10:00", UPDATE, re=own.message.id, news=[confirmed(TUESDAY, interviewers=(DANA,))])
    mail = replace(
        booked.message, subject="RE: Re: 回复：Chat", references=(first.message.id, own.message.id), thread="t1"
    )
    (decision,) = thanks(first, own, replace(booked, message=mail))
    draft = write(decision, Templates(), ME, decision.due)
    assert draft.subject == "Re: Chat"
    assert draft.in_reply_to == booked.message.id
    assert draft.references == (first.message.id, own.message.id, booked.message.id)
    assert draft.thread == "t1"
    assert draft.to == (DANA,)


def test_to_somebody_who_never_wrote_a_new_thread_is_begun() -> None:
    booked = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(LI,))])
    (decision,) = thanks(booked)
    draft = write(decision, Templates(), ME, decision.due)
    assert (draft.in_reply_to, draft.references, draft.thread) == (None, (), None)
    assert not draft.subject.startswith("Re:")


@pytest.mark.parametrize(
    ("arranger", "to"),
    [
        (Address("Lumen", "campus@lumen.example"), []),
        (Address("Dana Fox", "careers@lumen.example"), [Address("Dana Fox", "careers@lumen.example")]),
    ],
)
def test_nobody_is_thanked_at_a_shared_mailbox_unless_it_bears_a_name(arranger: Address, to: list[Address]) -> None:
    booked = theirs("2026-02-26 10:00", UPDATE, sender=arranger, news=[confirmed(TUESDAY)])
    assert [d.deed.to for d in thanks(booked) if isinstance(d.deed, Draft)] == to
