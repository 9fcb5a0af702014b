"""Passes as they really come: often, rarely, late, after a week of sleep. Days counted on a calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from followup.core.corrections import Corrections
from followup.core.decision import Event
from followup.core.plan import Moment
from followup.cycle import Assistant
from followup.drafting import Templates
from followup.mail.parse import parse
from followup.outbox import Outbox
from followup.ports import Arrival
from followup.replay import Memory, Paper, Recording
from tests.stories.story import Story, invitation

DANA = "Dana Fox <dana.fox@lumenworks.example>"


def told() -> Story:
    """An interview on Tuesday, March 3, a word on the 11th, a test on the 20th, and nothing more."""
    story = Story()
    story.they(
        "2026-02-25 10:00",
        DANA,
        "Invitation: Interview Lumenworks",
        "Hi Robin, here is the calendar entry for our interview. Dana Fox",
        ics=invitation("20260303T140000", "20260303T150000", organizer="dana.fox@lumenworks.example"),
    )
    story.they("2026-03-11 16:00", DANA, "Your interview", "Hi Robin, we are still talking to other candidates. Dana")
    story.they(
        "2026-03-20 10:00",
        DANA,
        "Next step",
        "Hi Robin, as a next step we would like you to complete an online coding test by Friday, March 27. Dana",
    )
    return story


def lived(story: Story, moments: Iterable[datetime], *, asleep: bool = False) -> list[Event]:
    """What passes at these moments do; unless asleep, also at each mail and each due time."""
    mails = sorted((parse(Arrival(f"{n}", raw)) for n, raw in enumerate(story.mails)), key=lambda mail: mail.time)
    recording, setting = Recording(mails, Corrections()), story.setting()
    assistant = Assistant(recording, Outbox(Paper(), Memory(), Templates(), setting.policy.me), setting)
    events: list[Event] = []
    before: datetime | None = None
    waiting = sorted({*moments, *(() if asleep else (mail.time for mail in mails))})
    end = max(waiting)
    while waiting:
        now = waiting.pop(0)
        done = assistant.run(Moment(now, before))
        events += done.events
        before = now
        if not asleep and done.next_due <= end:
            waiting = sorted({*waiting, done.next_due})
    return events


def test_polled_every_three_hours_it_says_the_same_as_the_replay() -> None:
    story = told()
    begin = story.time("2026-02-25 09:00")
    often = [begin + timedelta(hours=3 * n) for n in range(8 * 40)]
    assert lived(story, often) == story.events(max(often).isoformat()[:16].replace("T", " "))


def test_edge_15_asleep_for_a_week_missed_reminders_come_once_and_only_if_still_true() -> None:
    story = told()
    moments = [story.time(text) for text in ("2026-02-25 12:00", "2026-03-12 08:00", "2026-03-12 09:00")]
    lines = [story.line(event) for event in lived(story, moments, asleep=True) if event.event != "message"]
    # the silence of March 10 is not raised: they wrote on the 11th; the thank-you of the 3rd comes too late
    assert lines == ["2026-03-03 15:00 no_action thank_you", "2026-03-03 18:00 reminder debrief"]


def test_a_deadline_missed_while_asleep_is_said_once() -> None:
    story = told()
    moments = [story.time(text) for text in ("2026-03-20 11:00", "2026-03-27 12:00", "2026-03-27 13:00")]
    lines = [story.line(event) for event in lived(story, moments, asleep=True) if event.kind == "deadline"]
    assert lines == ["2026-03-27 09:00 reminder deadline"]


def test_edge_11_an_answer_that_lies_in_the_mailbox_is_read_before_the_reminder_is_raised() -> None:
    story = told()
    moments = [story.time(text) for text in ("2026-03-11 12:00", "2026-03-11 17:00", "2026-03-18 09:00")]
    story.they("2026-03-18 08:59", DANA, "Your interview", "Hi Robin, one more day, please. Dana")
    lines = [story.line(event) for event in lived(story, moments, asleep=True) if event.kind == "silence"]
    assert lines == ["2026-03-10 09:00 reminder silence", "2026-03-11 16:00 cleared silence"]
