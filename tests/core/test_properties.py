"""What must hold for any mail and any timetable: nothing twice, nothing lost, nothing raised by accident."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup.core.corrections import Corrections
from followup.core.decision import Decision, Event, Reminder
from followup.core.duration import Duration
from followup.core.guidance import decide
from followup.core.history import History
from followup.core.ledger import Record, State
from followup.core.model import (
    Address,
    InterviewNews,
    InterviewStatus,
    Label,
    OfferStatus,
    Promise,
    Reading,
    Signal,
    Slot,
)
from followup.core.plan import Do, Forget, Moment, Overtaken, next_due, plan
from followup.core.policy import Me, Policy, ReminderPolicy, ReminderRule
from followup.core.search import Search
from followup.core.setting import Setting
from tests.core.desk import DANA, LI, SYSTEM, theirs
from tests.core.desk import mine as written

BEGIN = datetime(2026, 2, 1, tzinfo=UTC)
ZONES = ("UTC", "America/Toronto", "Asia/Shanghai", "Pacific/Honolulu", "Australia/Lord_Howe", "Pacific/Apia")
COUNTRIES = ((None, None), ("CA", "ON"), ("CN", None), ("US", "HI"), ("AU", "NSW"), ("AE", None))
ANN = Address("Ann Lee", "ann@acme.example")

moments = st.integers(0, 60 * 24 * 90).map(lambda minutes: BEGIN + timedelta(minutes=minutes))
days = st.integers(-40, 120).map(lambda n: date(2026, 2, 1) + timedelta(days=n))
slots = st.builds(
    lambda start, length: Slot(start, start + timedelta(minutes=length) if length else None),
    moments,
    st.sampled_from([0, 30, 60]),
)
news = st.builds(
    InterviewNews,
    status=st.sampled_from(InterviewStatus),
    slot=st.none() | slots,
    proposals=st.lists(slots, max_size=2).map(tuple),
    interviewers=st.lists(st.sampled_from([DANA, LI, Address("Sam", "")]), max_size=2).map(tuple),
    uid=st.none() | st.sampled_from(["one", "two"]),
    trouble=st.none() | st.just("the zone is not certain"),
    by_calendar=st.booleans(),
)
signals = st.frozensets(st.sampled_from(Signal), max_size=3)


waits = st.builds(Duration, st.integers(1, 30), st.sampled_from(["hours", "days", "working days"]))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Any mail of theirs or of the candidate's, about one of two companies."""
    when = draw(moments)
    sender, company = draw(st.sampled_from([(DANA, "Lumen"), (LI, "Lumen"), (SYSTEM, "Lumen"), (ANN, "Acme")]))
    if draw(st.integers(0, 3)) == 0:
        own = written(f"{when:%Y-%m-%d %H:%M}", *draw(signals), to=sender)
        return replace(own, interviews=tuple(draw(st.lists(news, max_size=1))))
    return replace(
        theirs(
            f"{when:%Y-%m-%d %H:%M}",
            draw(st.sampled_from(Label)),
            *draw(signals),
            sender=sender,
            company=draw(st.sampled_from([company, None])),
            role=draw(st.sampled_from([None, None, "Data Engineer", "Tester"])),
            news=draw(st.lists(news, max_size=2)),
            confidence=draw(st.sampled_from([0.95, 0.95, 0.4])),
            language=draw(st.sampled_from(["en", "zh-Hans", "de", "und"])),
            offer=draw(st.none() | st.sampled_from(OfferStatus)),
        ),
        deadline=draw(st.none() | moments),
        promise=draw(st.none() | st.builds(Promise, days, st.just("soon"), st.none() | waits)),
        back_on=draw(st.none() | days),
    )


mailboxes = st.lists(readings(), max_size=9)


@st.composite
def settings_of_people(draw: st.DrawFn) -> Setting:
    country, region = draw(st.sampled_from(COUNTRIES))
    repeat = draw(
        st.none() | st.sampled_from([Duration(1, "working days"), Duration(6, "hours"), Duration(2, "weeks")])
    )
    me = Me("Robin Vale", ("robin@example.com",), draw(st.sampled_from(ZONES)), country, region)
    rule = ReminderRule(repeat=repeat, draft=draw(st.booleans()))
    return Setting(Policy(me, reminders=ReminderPolicy(rule=(rule,))))


def grown(mails: Iterable[Reading], setting: Setting) -> History:
    history = History(setting, Corrections())
    for mail in sorted(mails, key=lambda one: (one.message.time, one.message.id)):
        history.add(mail)
    return history


@dataclass
class Desk:
    """Passes over readings, with the ledger and what was said."""

    mails: Sequence[Reading]
    setting: Setting
    done: dict[str, Record] = field(default_factory=dict)
    said: list[tuple[datetime, str, str]] = field(default_factory=list)  # when it was due, "do" or "cleared", key
    before: datetime | None = None

    def run(self, now: datetime) -> datetime | None:
        """One pass; gives when the next is due."""
        known = [mail for mail in self.mails if mail.message.time <= now]
        search = Search(grown(known, self.setting), now)
        decisions = decide(search)
        for step in plan(decisions, self.done, Moment(now, self.before), self.setting):
            match step:
                case Do(decision, at):
                    self._note(decision, State.RAISED if isinstance(decision.deed, Reminder) else State.REFUSED, now)
                    self.said.append((at, "do", decision.key))
                case Overtaken(record):
                    self.done[record.key] = replace(record, state=State.CLEARED)
                    self.said.append((now, "cleared", record.key))
                case Forget(decision):
                    self._note(decision, State.HISTORY, now)
        self.before = now
        changes = [case.changes_at(self.setting) for case in search.cases]
        return min(filter(None, (next_due(decisions, self.done, now), *changes)), default=None)

    def _note(self, decision: Decision, state: State, now: datetime) -> None:
        name = "reminder" if isinstance(decision.deed, Reminder) else "no_action"
        event = Event(decision.due, name, decision.deed.kind)  # type: ignore[arg-type]
        self.done[decision.key] = Record(decision.key, state, event, now)


SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(mailboxes, settings_of_people(), moments)
def test_deciding_never_fails_and_never_says_one_thing_twice(
    mails: list[Reading], setting: Setting, now: datetime
) -> None:
    decisions = decide(Search(grown([m for m in mails if m.message.time <= now], setting), now))
    keys = [decision.key for decision in decisions]
    assert len(keys) == len(set(keys))
    assert all(decision.due.tzinfo for decision in decisions)


@SLOW
@given(mailboxes, settings_of_people(), moments)
def test_a_second_pass_at_the_same_moment_does_nothing(mails: list[Reading], setting: Setting, now: datetime) -> None:
    desk = Desk(mails, setting)
    desk.run(now)
    told = list(desk.said)
    desk.run(now)
    assert [line for line in desk.said[len(told) :] if line[2] not in _drafts(desk)] == []


def _drafts(desk: Desk) -> set[str]:
    """Drafts stay "refused" at this desk, which has no mailbox to leave them in."""
    return {key for key, record in desk.done.items() if record.state is State.REFUSED}


@SLOW
@given(mailboxes, settings_of_people(), moments)
def test_nobody_is_chased_in_a_closed_process_or_after_an_acceptance(
    mails: list[Reading], setting: Setting, now: datetime
) -> None:
    search = Search(grown([m for m in mails if m.message.time <= now], setting), now)
    shut = {case.process.id for case in search.cases if not case.open or search.accepted or case.requests}
    chased = {d.about.process for d in decide(search) if d.deed.kind in {"silence", "follow_up"}}
    assert not chased & shut


@SLOW
@given(mailboxes, settings_of_people())
def test_each_reminder_comes_at_the_reminder_hour_of_a_working_day(mails: list[Reading], setting: Setting) -> None:
    now = BEGIN + timedelta(days=200)
    for decision in decide(Search(grown(mails, setting), now)):
        if decision.deed.kind == "silence":
            local = decision.due.astimezone(setting.zone)
            assert (local.hour, local.minute) == (9, 0)
            assert setting.work.is_working_day(local.date())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mailboxes, settings_of_people(), st.lists(moments, max_size=12))
def test_further_passes_between_change_nothing(mails: list[Reading], setting: Setting, extra: list[datetime]) -> None:
    """With every moment polled, polling more often gives the same events."""
    assert _lived(mails, setting, ()) == _lived(mails, setting, extra)


def _lived(mails: list[Reading], setting: Setting, extra: Iterable[datetime]) -> list[tuple[datetime, str, str]]:
    """All events when every mail and every due moment is polled, and the extra ones too."""
    desk, end = Desk(mails, setting), BEGIN + timedelta(days=110)
    polls = sorted({*(mail.message.time for mail in mails), *extra})
    now: datetime | None = min(polls, default=None)
    while now is not None and now <= end:
        due = desk.run(now)
        ahead = [moment for moment in (*polls, due) if moment is not None and moment > now]
        now = min(ahead, default=None)
    drafts = _drafts(desk)
    return sorted(line for line in desk.said if line[2] not in drafts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(settings_of_people(), st.lists(st.integers(1, 60 * 24 * 6), min_size=1, max_size=40), moments)
def test_a_reminder_of_a_quiet_process_is_raised_exactly_once_however_the_machine_sleeps(
    setting: Setting, gaps: list[int], first: datetime
) -> None:
    setting = Setting(replace(setting.policy, reminders=ReminderPolicy()))
    mail = theirs(f"{first:%Y-%m-%d %H:%M}", Label.PROCESS)
    desk, now = Desk([mail], setting), first
    for gap in (*gaps, 60 * 24 * 40):
        now += timedelta(minutes=gap)
        desk.run(now)
        desk.run(now - timedelta(minutes=1))  # the clock was set back
    due = setting.working_days_after(mail.message.time, 5)
    assert [line for line in desk.said if line[1] == "do"] == [(max(due, due), "do", desk.said[0][2])]


def test_repeated_reminders_missed_while_asleep_come_once() -> None:
    rule = ReminderRule(repeat=Duration(2, "working days"))
    me = Me("Robin Vale", ("robin@example.com",), "America/Toronto", "CA", "ON")
    desk = Desk(
        [theirs("2026-03-02 15:00", Label.PROCESS)], Setting(Policy(me, reminders=ReminderPolicy(rule=(rule,))))
    )
    desk.run(datetime(2026, 3, 3, tzinfo=UTC))
    desk.run(datetime(2026, 3, 31, tzinfo=UTC))
    # due on the 9th, the 11th and the 13th at 09:00 in Toronto, where summer time began on the 8th
    assert [line[0] for line in desk.said] == [datetime(2026, 3, 13, 13, 0, tzinfo=UTC)]


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_arrival_within_a_poll_does_not_matter(order: int) -> None:
    setting = Setting(Policy(Me("Robin Vale", ("robin@example.com",))))
    mails = [
        theirs("2026-03-02 10:00", Label.INTERVIEW_INVITE),
        written("2026-03-02 11:00"),
        theirs("2026-03-03 10:00", Label.PROCESS, promise=Promise(date(2026, 3, 13), "by the 13th")),
    ][::order]
    desk = Desk(mails, setting)
    desk.run(datetime(2026, 4, 1, tzinfo=UTC))
    assert [line[0] for line in desk.said] == [datetime(2026, 3, 16, 9, 0, tzinfo=UTC)]
