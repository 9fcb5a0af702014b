"""Which interviews there are, on readings made by hand. 2026-03-03 is a Tuesday."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from followup.core.corrections import Correction, Word
from followup.core.interviews import Interview, Phase, interviews_of
from followup.core.model import Address, InterviewNews, InterviewStatus, Label, Reading, Signal
from followup.core.participants import merged
from tests.core.desk import DANA, LI, at, cancelled, confirmed, history, invited, mine, moved, slot, theirs

INVITE, UPDATE = Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE
TUESDAY = slot("2026-03-03 14:00", "2026-03-03 15:00")
WEDNESDAY = slot("2026-03-04 09:00", "2026-03-04 10:00")
FRIDAY = slot("2026-03-06 16:00")


def rounds(*readings: Reading, now: str = "2026-04-01 00:00") -> tuple[Interview, ...]:
    """The interviews of the only process."""
    (process,) = history(*readings).processes
    return interviews_of(process, at(now))


def times(*readings: Reading) -> list[str]:
    """What took place, in order of time."""
    held = (one.slot for one in rounds(*readings) if one.took_place(at("2026-04-01 00:00")) and one.slot)
    return sorted(f"{held.start:%m-%d %H:%M}" for held in held)


def entry(when: str, start: str, *, uid: str = "a@x", sequence: int = 0, **more: object) -> Reading:
    """A calendar entry by mail."""
    news = confirmed(slot(start), uid=uid, sequence=sequence, by_calendar=True, **more)
    return theirs(when, UPDATE, news=[news])


WITH_LI = confirmed(WEDNESDAY, interviewers=(LI,))
SETTLED = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, interviewers=(DANA,))])


@pytest.mark.parametrize(
    ("second", "held"),
    [
        (entry("2026-02-26 10:05", "2026-03-03 14:05"), ["03-03 14:05"]),  # within five minutes: the same
        (entry("2026-02-26 10:05", "2026-03-03 14:06"), []),  # text and calendar disagree
        (theirs("2026-02-27 10:00", UPDATE, news=[confirmed(WEDNESDAY)]), ["03-04 09:00"]),  # the last word counts
        (theirs("2026-02-27 10:00", UPDATE, news=[WITH_LI]), ["03-03 14:00", "03-04 09:00"]),  # another round
        (theirs("2026-02-27 10:00", INVITE, news=[invited(WEDNESDAY)]), ["03-03 14:00"]),  # another round, still open
        (theirs("2026-03-02 10:00", UPDATE, news=[confirmed(None)]), ["03-03 14:00"]),  # a reminder without a time
        (theirs("2026-03-02 10:00", UPDATE, news=[moved(None)]), []),  # to be moved, nobody knows when
        (theirs("2026-03-02 10:00", UPDATE, news=[moved(FRIDAY, TUESDAY)]), ["03-06 16:00"]),
        (theirs("2026-03-02 10:00", UPDATE, Signal.QUESTION, news=[moved(FRIDAY, TUESDAY)]), []),  # only asked
        (theirs("2026-03-04 10:00", UPDATE, news=[moved(FRIDAY)]), ["03-06 16:00"]),  # said a day late
        (theirs("2026-03-04 10:00", UPDATE, news=[confirmed(FRIDAY)]), ["03-03 14:00", "03-06 16:00"]),  # the next
        (theirs("2026-03-04 10:00", UPDATE, news=[cancelled()]), []),  # within a day it is about this one
        (theirs("2026-03-05 10:00", UPDATE, news=[cancelled()]), ["03-03 14:00"]),
        (theirs("2026-03-02 10:00", UPDATE, news=[cancelled(FRIDAY)]), []),  # it can only mean the one ahead
    ],
)  # fmt: skip
def test_a_second_mail_is_about_the_first_interview_or_another(second: Reading, held: list[str]) -> None:
    assert times(SETTLED, second) == held


@pytest.mark.parametrize(
    ("second", "held"),
    [
        (entry("2026-02-27 10:00", "2026-03-05 10:00", sequence=1), ["03-05 10:00"]),
        (entry("2026-02-27 10:00", "2026-03-05 10:00", sequence=0), ["03-05 10:00"]),  # forgot to raise it
        (entry("2026-02-27 10:00", "2026-03-05 10:00", uid="b@x"), ["03-03 14:00", "03-05 10:00"]),  # another round
        (entry("2026-03-05 10:00", "2026-03-06 10:00", sequence=1), ["03-06 10:00"]),  # moved after its start
    ],
)
def test_a_calendar_entry_keeps_its_identity(second: Reading, held: list[str]) -> None:
    assert times(entry("2026-02-26 10:00", "2026-03-03 14:00"), second) == held


def test_an_entry_that_a_later_one_has_replaced_no_longer_counts() -> None:
    first = entry("2026-02-26 10:00", "2026-03-03 14:00", sequence=2)
    assert times(first, entry("2026-02-27 10:00", "2026-03-05 10:00", sequence=1)) == ["03-03 14:00"]


def test_an_entry_sent_again_after_its_cancellation_stands() -> None:
    off = theirs("2026-02-27 10:00", UPDATE, news=[InterviewNews(InterviewStatus.CANCELLED, uid="a@x")])
    again = entry("2026-02-28 10:00", "2026-03-05 10:00", sequence=2)
    assert times(entry("2026-02-26 10:00", "2026-03-03 14:00"), off, again) == ["03-05 10:00"]


def test_an_entry_under_a_new_identity_that_says_moved_is_the_same_round() -> None:
    news = replace(moved(slot("2026-03-05 10:00")), uid="b@x", by_calendar=True)
    second = theirs("2026-02-27 10:00", UPDATE, news=[news])
    assert times(entry("2026-02-26 10:00", "2026-03-03 14:00"), second) == ["03-05 10:00"]


def test_of_several_rounds_the_move_is_about_the_one_whose_people_it_names() -> None:
    day = theirs(
        "2026-02-26 10:00",
        UPDATE,
        news=[confirmed(TUESDAY, interviewers=(DANA,)), confirmed(WEDNESDAY, interviewers=(LI,))],
    )
    later = theirs("2026-02-27 10:00", UPDATE, news=[replace(moved(FRIDAY), interviewers=(DANA,))])
    assert times(day, later) == ["03-04 09:00", "03-06 16:00"]


def test_of_several_rounds_the_move_within_the_day_is_about_that_days() -> None:
    day = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, topic="A"), confirmed(WEDNESDAY, topic="B")])
    later = theirs("2026-02-27 10:00", UPDATE, news=[moved(slot("2026-03-03 17:00"))])
    assert times(day, later) == ["03-03 17:00", "03-04 09:00"]


def test_a_move_that_may_mean_either_of_two_rounds_makes_the_time_uncertain() -> None:
    day = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, topic="A"), confirmed(WEDNESDAY, topic="B")])
    later = theirs("2026-02-27 10:00", UPDATE, news=[moved(FRIDAY)])
    assert [one.trouble is not None for one in rounds(day, later)] == [True, True]


def test_one_cancellation_without_a_time_is_of_all_that_lies_ahead() -> None:
    day = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(TUESDAY, topic="A"), confirmed(WEDNESDAY, topic="B")])
    off = theirs("2026-03-03 18:00", UPDATE, news=[cancelled()])
    assert times(day, off) == ["03-03 14:00"]
    early = theirs("2026-03-02 18:00", UPDATE, news=[cancelled()])
    assert times(day, early) == []


def test_the_length_named_with_the_invite_is_that_of_the_time_confirmed_later() -> None:
    invite = theirs(
        "2026-02-26 10:00", INVITE, news=[InterviewNews(InterviewStatus.INVITED, length=timedelta(minutes=30))]
    )
    yes = theirs("2026-02-26 12:00", UPDATE, news=[confirmed(slot("2026-03-03 14:00"))])
    assert [one.end for one in rounds(invite, yes)] == [at("2026-03-03 14:30")]


def test_a_moved_interview_is_as_long_as_it_was() -> None:
    first = theirs("2026-02-26 10:00", UPDATE, news=[confirmed(slot("2026-03-03 14:00", "2026-03-03 14:20"))])
    later = theirs("2026-02-27 10:00", UPDATE, news=[moved(slot("2026-03-04 10:00"))])
    assert [one.end for one in rounds(first, later)] == [at("2026-03-04 10:20")]


@pytest.mark.parametrize(
    ("answer", "held"),
    [
        (mine("2026-02-26 12:00", Signal.DECLINES_TIME), []),
        (mine("2026-02-26 12:00", Signal.DECLINES_TIME, news=[confirmed(TUESDAY)]), ["03-03 14:00"]),  # that one he can
        (mine("2026-02-26 12:00", news=[confirmed(FRIDAY)]), ["03-03 14:00"]),  # a wish is not an agreement
        (mine("2026-02-26 12:00", Signal.ACCEPTS_TIME), ["03-03 14:00"]),
        (mine("2026-03-03 16:00", Signal.DECLINES_TIME), ["03-03 14:00"]),  # it is over
    ],
)
def test_what_the_candidate_says_of_a_standing_interview(answer: Reading, held: list[str]) -> None:
    assert times(SETTLED, answer) == held


def test_a_wish_that_they_confirm_without_a_time_moves_the_interview() -> None:
    wish = mine("2026-02-26 12:00", news=[confirmed(FRIDAY)])
    yes = theirs("2026-02-26 14:00", UPDATE, news=[confirmed(None)])
    assert times(SETTLED, wish, yes) == ["03-06 16:00"]


def test_one_wish_of_several_has_to_be_named() -> None:
    wish = mine("2026-02-26 12:00", news=[invited(FRIDAY, WEDNESDAY)])
    yes = theirs("2026-02-26 14:00", UPDATE, news=[confirmed(None)])
    (one,) = rounds(SETTLED, wish, yes)
    assert one.trouble


def test_a_yes_to_several_open_times_arranges_none() -> None:
    invite = theirs("2026-02-26 10:00", INVITE, news=[invited(TUESDAY, WEDNESDAY)])
    assert times(invite, mine("2026-02-26 12:00", Signal.ACCEPTS_TIME)) == []


def test_a_no_show_mail_that_names_a_new_time_arranges_it() -> None:
    gone = theirs("2026-03-03 14:20", UPDATE, Signal.NO_SHOW, news=[moved(FRIDAY)])
    assert [one.phase for one in rounds(SETTLED, gone)] == [Phase.NOT_HELD, Phase.ARRANGED]


def test_what_a_closing_called_off_stays_off_when_they_write_again() -> None:
    no = theirs("2026-02-27 10:00", Label.REJECTION)
    again = theirs("2026-02-28 10:00", INVITE, news=[InterviewNews(InterviewStatus.INVITED)])
    assert times(SETTLED, no, again) == []
    first = rounds(SETTLED, no, again)[0]
    assert (first.phase, first.known) == (Phase.CANCELLED, at("2026-02-27 10:00"))


def test_what_is_arranged_after_the_reopening_takes_place() -> None:
    no = theirs("2026-02-27 10:00", Label.REJECTION)
    again = theirs("2026-02-28 10:00", UPDATE, Signal.QUESTION, news=[confirmed(FRIDAY, interviewers=(LI,))])
    assert times(SETTLED, no, again) == ["03-06 16:00"]


def test_a_question_that_may_be_an_invite_arranges_nothing() -> None:
    asked = theirs("2026-02-26 10:00", UPDATE, Signal.QUESTION, runner_up=INVITE, news=[confirmed(TUESDAY)])
    assert times(asked) == []
    assert times(asked, mine("2026-02-26 12:00", Signal.ACCEPTS_TIME)) == ["03-03 14:00"]


def test_nobody_is_invited_to_the_past() -> None:
    assert rounds(theirs("2026-03-03 16:00", INVITE, news=[invited(TUESDAY)])) == ()


def test_a_mail_that_came_back_said_nothing() -> None:
    grown = history(SETTLED, mine("2026-02-26 12:00", Signal.DECLINES_TIME))
    (process,) = grown.processes
    process.entries[-1] = replace(process.entries[-1], bounced=True)
    assert interviews_of(process, at("2026-04-01 00:00"))[0].arranged


def test_the_users_word_wins() -> None:
    (process,) = history(SETTLED).processes
    said = [
        Correction(at("2026-03-03 20:00"), Word.NOT_HELD, process.id),
        Correction(at("2026-03-03 21:00"), Word.INTERVIEW, process.id, "2026-03-05T10:00+00:00/2026-03-05T10:30+00:00"),
    ]
    (corrected,) = history(SETTLED, said=said).processes
    assert interviews_of(corrected, at("2026-03-03 20:30"))[0].phase is Phase.NOT_HELD
    assert interviews_of(corrected, at("2026-03-04 00:00"))[0].slot == slot("2026-03-05 10:00", "2026-03-05 10:30")


def test_the_users_word_makes_an_interview_no_mail_spoke_of() -> None:
    hello = theirs("2026-02-26 10:00", Label.PROCESS)
    (process,) = history(hello).processes
    said = [Correction(at("2026-02-27 20:00"), Word.INTERVIEW, process.id, "2026-03-05T10:00+00:00")]
    (one,) = interviews_of(history(hello, said=said).processes[0], at("2026-04-01 00:00"))
    assert one.end == at("2026-03-05 11:00")


NAMED, OTHER = Address("Dana Fox", ""), Address("Dana Fox", "fox@lumen.example")
UNNAMED, FULL = Address("", "dana.fox@lumen.example"), Address("Dana Fox", "dana.fox@lumen.example")


@pytest.mark.parametrize(
    ("known", "named", "people"),
    [
        (DANA, NAMED, (DANA,)),
        (Address("dana fox", ""), DANA, (Address("dana fox", DANA.address),)),
        (UNNAMED, NAMED, (FULL,)),
        (DANA, LI, (DANA, LI)),
        (FULL, OTHER, (FULL, OTHER)),
        (NAMED, Address("", "li@lumen.example"), (NAMED, Address("", "li@lumen.example"))),
    ],
)
def test_one_person_under_a_name_an_address_or_both(
    known: Address, named: Address, people: tuple[Address, ...]
) -> None:
    assert merged((known,), (named,)) == people


def test_a_new_version_of_a_calendar_entry_replaces_its_guests() -> None:
    first = entry("2026-02-26 10:00", "2026-03-03 14:00", interviewers=(DANA, Address("Mo Ray", "")))
    second = entry("2026-02-27 10:00", "2026-03-03 14:00", sequence=1, interviewers=(LI,))
    (one,) = rounds(first, second)
    assert one.interviewers == (Address("Mo Ray", ""), LI)
