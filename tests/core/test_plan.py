"""What a pass does of what was decided: lateness, history, what is undone and done again. 2026-03-03 is a Tuesday."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.core.decision import (
    Decision,
    Deed,
    Draft,
    Event,
    Ground,
    Notice,
    NoticeKind,
    Refusal,
    Reminder,
    ReminderKind,
    Subject,
)
from followup.core.drafts import DraftFacts, DraftKind
from followup.core.ledger import Record, State
from followup.core.plan import Do, Forget, Moment, Overtaken, Step, plan, too_many, without_drafts
from followup.core.policy import Policy
from followup.core.setting import Setting
from tests.core.desk import DANA, ME, at

SETTING = Setting(Policy(ME))
FACTS = DraftFacts(
    kind=DraftKind.THANK_YOU, language="en", written_on=at("2026-03-03 15:00").date(), candidate_name="Robin Vale"
)
LETTER = Draft(DraftKind.THANK_YOU, DANA, None, FACTS)
NUDGE = Reminder(ReminderKind.SILENCE)


def due(when: str, deed: Deed, key: str = "one", until: str | None = None) -> Decision:
    return Decision(key, at(when), deed, Subject("p1"), Ground((), (), ""), at(until) if until else None)


def steps(now: str, *decisions: Decision, done: tuple[Record, ...] = (), history_ends: str | None = None) -> list[Step]:
    moment = Moment(at(now), history_ends=at(history_ends) if history_ends else None)
    return plan(decisions, {one.key: one for one in done}, moment, SETTING)


def record(state: State, kind: str = "thank_you") -> Record:
    name = "reminder" if kind == "silence" else "draft"
    event = Event(at("2026-03-03 15:00"), name, kind)  # type: ignore[arg-type]
    return Record("one", state, event, at("2026-03-03 15:00"))


@pytest.mark.parametrize(
    ("now", "made"),
    [
        ("2026-03-03 14:59", None),
        ("2026-03-03 15:00", Draft),
        ("2026-03-05 23:59", Draft),  # the second working day after
        ("2026-03-06 00:01", Refusal),
    ],
)
def test_a_draft_is_made_up_to_two_working_days_late(now: str, made: type | None) -> None:
    found = steps(now, due("2026-03-03 15:00", LETTER))
    assert [type(step.decision.deed) for step in found if isinstance(step, Do)] == ([made] if made else [])


def test_a_draft_of_friday_may_be_made_on_tuesday() -> None:
    (step,) = steps("2026-03-10 20:00", due("2026-03-06 15:00", LETTER))
    assert isinstance(step, Do)
    assert step.decision.deed == LETTER


def test_a_draft_whose_time_is_over_is_refused_however_little_it_is_late() -> None:
    (step,) = steps("2026-03-03 18:00", due("2026-03-03 15:00", LETTER, until="2026-03-03 17:00"))
    assert isinstance(step, Do)
    assert isinstance(step.decision.deed, Refusal)


def test_a_late_refusal_is_said_once() -> None:
    assert steps("2026-03-20 18:00", due("2026-03-03 15:00", LETTER), done=(record(State.REFUSED),)) == []


@pytest.mark.parametrize(
    ("state", "again"),
    [
        (State.REFUSED, True),
        (State.WITHDRAWN, True),
        (State.WAITING, False),
        (State.SENT, False),
        (State.DELETED, False),
        (State.KEPT, False),
        (State.HISTORY, False),
    ],
)
def test_a_draft_is_made_again_only_if_it_was_refused_or_withdrawn(state: State, again: bool) -> None:  # noqa: FBT001 - a table
    assert bool(steps("2026-03-03 16:00", due("2026-03-03 15:00", LETTER), done=(record(state),))) is again


def test_a_draft_whose_moment_was_put_off_is_withdrawn_and_made_at_the_new_one() -> None:
    later = due("2026-03-03 17:00", LETTER)
    (step,) = steps("2026-03-03 16:00", later, done=(record(State.WAITING),))
    assert isinstance(step, Overtaken)
    (step,) = steps("2026-03-03 17:00", later, done=(record(State.WITHDRAWN),))
    assert isinstance(step, Do)


def test_a_draft_already_made_is_not_overtaken_by_its_age() -> None:
    assert steps("2026-04-03 16:00", due("2026-03-03 15:00", LETTER), done=(record(State.WAITING),)) == []


@pytest.mark.parametrize("state", [State.WAITING, State.EDITED])
def test_a_draft_nobody_wants_any_more_is_overtaken(state: State) -> None:
    (step,) = steps("2026-03-03 16:00", done=(record(state),))
    assert isinstance(step, Overtaken)


def test_a_reminder_is_raised_late_and_bears_the_time_it_was_due() -> None:
    (step,) = steps("2026-03-20 12:00", due("2026-03-10 09:00", NUDGE))
    assert step == Do(due("2026-03-10 09:00", NUDGE), at("2026-03-10 09:00"))


def test_what_becomes_known_after_a_pass_bears_the_time_it_became_known() -> None:
    moment = Moment(at("2026-03-12 12:00"), before=at("2026-03-11 12:00"))
    (step,) = plan([due("2026-03-10 09:00", NUDGE)], {}, moment, SETTING)
    assert isinstance(step, Do)
    assert step.at == at("2026-03-12 12:00")


def test_a_reminder_whose_time_is_over_is_not_raised() -> None:
    (step,) = steps("2026-03-13 12:00", due("2026-03-10 09:00", NUDGE, until="2026-03-12 17:00"))
    assert isinstance(step, Forget)


def test_what_was_due_before_the_first_runs_window_is_history() -> None:
    old, new = due("2026-03-03 09:00", NUDGE, "old"), due("2026-03-10 09:00", NUDGE, "new")
    found = steps("2026-03-10 12:00", old, new, history_ends="2026-03-07 12:00")
    assert [(type(step), step.decision.key) for step in found if not isinstance(step, Overtaken)] == [
        (Forget, "old"),
        (Do, "new"),
    ]


def test_a_reminder_that_no_longer_holds_is_cleared_and_raised_again_if_it_does() -> None:
    (step,) = steps("2026-03-11 12:00", done=(record(State.RAISED, "silence"),))
    assert isinstance(step, Overtaken)
    (step,) = steps("2026-03-11 13:00", due("2026-03-10 09:00", NUDGE), done=(record(State.CLEARED, "silence"),))
    assert isinstance(step, Do)


def test_a_notice_is_given_once() -> None:
    notice = due("2026-03-10 09:00", Notice(NoticeKind.REVIEW))
    given = replace(record(State.RAISED), event=Event(at("2026-03-10 09:00"), "notice", "review"))
    assert steps("2026-03-11 12:00", notice, done=(given,)) == []
    assert steps("2026-03-11 12:00", done=(given,)) == []


def test_more_than_twenty_drafts_at_once_are_too_many_and_the_rest_is_done() -> None:
    letters = [due("2026-03-03 15:00", LETTER, f"{n}") for n in range(21)]
    found = steps("2026-03-03 16:00", *letters, due("2026-03-03 15:00", NUDGE, "nudge"))
    assert too_many(found) == 21
    assert [step.decision.key for step in without_drafts(found) if isinstance(step, Do)] == ["nudge"]
    assert too_many(steps("2026-03-03 16:00", *letters[:20])) == 0
