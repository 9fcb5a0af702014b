"""Stories written last, as a stranger would, without a look at the code. Days were counted: 2026-05-18 (Monday) is Victoria Day."""

from __future__ import annotations

from followup.core.policy import Me
from tests.stories.story import Story, invitation

BERLIN = Me("Robin Vale", ("robin.vale@example.com",), "Europe/Berlin", "DE", "BE")
BEIJING = Me("Robin Vale", ("robin.vale@example.com",), "Asia/Shanghai", "CN")
ROBIN = ("Robin Vale", "robin.vale@example.com")


def thanked(story: Story, until: str | None = None) -> list[tuple[str, str]]:
    drafts = [event for event in story.events(until) if (event.event, event.kind) == ("draft", "thank_you")]
    return [(story.line(event)[:16], event.to[0]) for event in drafts]


def test_a_hospital_interviews_before_the_long_weekend() -> None:
    story = Story()
    head = "Dr. Miriam Adler <m.adler@lakeview-hospital.example>"
    story.they("2026-05-11 08:45", head, "Pharmacist position – interview",
               "Dear Robin Vale,\n\nThank you for your application as a clinical pharmacist at Lakeview Hospital. We would be pleased to welcome you for"
               " an interview on Friday, May 15, at 9:00 a.m. in Building C.\n\nPlease confirm your attendance.\n\nDr. Miriam Adler")  # fmt: skip
    story.i("2026-05-11 12:00", head, "Re: Pharmacist position – interview", "Dear Dr. Adler,\n\nThank you, I confirm that I will attend on Friday at 9.\n\nRobin Vale")  # fmt: skip
    assert story.acts("2026-05-31 00:00") == [
        "2026-05-15 10:00 draft thank_you",
        "2026-05-15 18:00 reminder debrief",
        "2026-05-25 09:00 reminder silence",  # the 18th is a holiday: 19, 20, 21, 22, 25
    ]


def test_a_startup_moves_by_one_hour_in_the_calendar_alone() -> None:
    story = Story()
    for start, end, sequence, at in (("T130000", "T134500", 0, "09:00"), ("T140000", "T144500", 0, "11:30")):
        story.they(f"2026-05-12 {at}", "Yuki Tan <yuki@pebblestack.example>", "Invitation: Chat with Yuki (Pebblestack) @ Wed May 13, 2026 (Robin Vale)",
                   "Yuki Tan has invited you to an interview.\n\nWhen: Wed May 13, 2026\nWho: Yuki Tan - organizer, robin.vale@example.com",
                   ics=invitation(f"20260513{start}", f"20260513{end}", uid="pebble-77", sequence=sequence, organizer="yuki@pebblestack.example",
                                  attendees=(ROBIN, ("Yuki Tan", "yuki@pebblestack.example"))))  # fmt: skip
    assert thanked(story) == [("2026-05-13 14:45", "yuki@pebblestack.example")]


def test_a_candidate_in_berlin_with_a_firm_in_new_york() -> None:
    """10 am Eastern on May 14 is 16:00 in Berlin, where Ascension Day is a holiday."""
    story = Story(BERLIN)
    maker = "Grant Holloway <grant@stonebridgecap.example>"
    story.they("2026-05-11 16:00", maker, "Stonebridge: second round",
               "Hi Robin,\n\nYour second-round interview with Stonebridge Capital is scheduled for Thursday, May 14 at 10:00 AM ET (45 min, Zoom) with"
               " Grant Holloway.\n\nGrant")  # fmt: skip
    assert story.acts("2026-05-22 12:00") == [
        "2026-05-14 16:45 draft thank_you",
        "2026-05-14 18:00 reminder debrief",
        "2026-05-21 09:00 reminder silence",  # 15, 18, 19, 20, 21
    ]


def test_a_school_cancels_with_regret_and_a_new_date_comes_a_week_later() -> None:
    story = Story()
    office = "Bronwen Price <b.price@hillcrest-school.example>"
    first = story.they("2026-05-04 10:00", office, "Interview: Music Teacher",
                       "Dear Robin,\n\nI can confirm your interview for the Music Teacher post at Hillcrest School on Thursday 7 May at 11:15 am.\n\nBronwen Price")  # fmt: skip
    off = story.they("2026-05-06 16:20", office, "Re: Interview: Music Teacher",
                     "Dear Robin,\n\nI am very sorry, but the head teacher has been taken ill and tomorrow's interview is cancelled. I will write"
                     " again as soon as I can.\n\nBronwen Price", re=first)  # fmt: skip
    story.they("2026-05-13 09:00", office, "Re: Interview: Music Teacher",
               "Dear Robin,\n\nGood news: your interview for the Music Teacher post is confirmed for Wednesday 20 May at 11:15 am.\n\nBronwen Price", re=off)  # fmt: skip
    assert [line for line in story.acts("2026-05-21 00:00") if "thank_you" in line] == [
        "2026-05-06 16:20 no_action thank_you",
        "2026-05-20 12:15 draft thank_you",
    ]


def test_a_panel_by_outlook_and_a_note_to_one_of_them_by_hand() -> None:
    story = Story()
    panel = (ROBIN, ("Ada Wong", "ada.wong@citytransit.example"), ("Bill Reyes", "bill.reyes@citytransit.example"), ("Room 12", "room12@citytransit.example"))  # fmt: skip
    story.they("2026-05-04 10:00", "HR City Transit <hr@citytransit.example>", "Panel interview – Scheduler",
               "Dear Robin,\n\nPlease find attached the calendar entry for your panel interview for the Scheduler position at City Transit.\n\nHuman Resources",
               ics=invitation("20260507T133000", "20260507T143000", organizer="hr@citytransit.example", attendees=panel, summary="Panel interview"))  # fmt: skip
    story.i(
        "2026-05-07 14:20",
        "ada.wong@citytransit.example",
        "The timetable tool",
        "Hi Ada,\n\nHere is the tool I mentioned.\n\nRobin",
    )
    assert [line for line in story.acts("2026-05-08 00:00") if "thank_you" in line] == [
        "2026-05-07 14:30 draft thank_you",
        "2026-05-07 14:30 no_action thank_you",
    ]
    assert thanked(story) == [("2026-05-07 14:30", "bill.reyes@citytransit.example")]


def test_a_take_home_then_an_interview_then_a_form_no() -> None:
    story = Story()
    lead = "Samir Nasser <samir@graphite.example>"
    test = story.they("2026-05-04 09:00", lead, "Take-home exercise – Frontend Developer at Graphite",
                      "Hi Robin,\n\nAs a next step please complete the attached take-home exercise for the Frontend Developer role by Monday, May 11.\n\nSamir")  # fmt: skip
    story.i("2026-05-04 20:00", lead, "Re: Take-home exercise – Frontend Developer at Graphite", "Hi Samir,\n\nI have completed the exercise, please find my solution attached.\n\nRobin", re=test)  # fmt: skip
    story.they("2026-05-06 09:00", lead, "Interview with Graphite", "Hi Robin,\n\nGreat work! Your interview is confirmed for Friday, May 8 at 3 pm ET.\n\nSamir")  # fmt: skip
    story.they("2026-05-14 09:00", "Graphite <no-reply@graphite.example>", "Your application at Graphite",
               "Dear candidate,\n\nThanks for the interest you took in the Frontend Developer role. After weighing everything we chose to go ahead with other applicants.\n\nGraphite Recruiting")  # fmt: skip
    assert story.acts("2026-06-01 00:00") == [
        "2026-05-08 16:00 draft thank_you",
        "2026-05-08 18:00 reminder debrief",
        "2026-05-14 09:00 draft rejection_reply",
    ]


def test_an_offered_slot_passes_without_an_answer() -> None:
    story = Story()
    story.they("2026-05-04 09:00", "Lotte Bakker <lotte@tulipair.example>", "Interview cabin crew",
               "Hi Robin,\n\nWe'd like to invite you to an interview for the cabin crew position at Tulip Air on Wednesday, May 6 at 10 am ET. Can you make"
               " it?\n\nLotte")  # fmt: skip
    acts = story.acts("2026-05-30 00:00")
    assert acts[0] == "2026-05-05 09:00 reminder answer_invite"
    assert not [line for line in acts if "thank_you" in line or "debrief" in line]


def test_two_companies_on_one_day_are_two_debriefs() -> None:
    story = Story()
    for firm, person, hour in (
        ("Quarrystone", "Nina Voss <nina@quarrystone.example>", "10 am"),
        ("Feltham", "Obi Eze <obi@feltham.example>", "3 pm"),
    ):
        story.they("2026-05-04 09:00", person, f"Interview at {firm}", f"Hi Robin,\n\nYour interview for the Surveyor role at {firm} is confirmed for Thursday, May 7 at {hour} ET.\n\nBest")  # fmt: skip
    assert story.acts("2026-05-08 00:00") == [
        "2026-05-07 11:00 draft thank_you",
        "2026-05-07 16:00 draft thank_you",
        "2026-05-07 18:00 reminder debrief",
        "2026-05-07 18:00 reminder debrief",
    ]


def test_a_recruiter_calls_it_off_for_good() -> None:
    story = Story()
    person = "Tomas Rey <tomas@orchardlane.example>"
    story.they("2026-05-04 09:00", person, "Interview confirmed – Florist", "Hi Robin,\n\nSee you on Monday, May 11 at 9:30 am for your interview for the Florist role at Orchard Lane!\n\nTomas")  # fmt: skip
    story.they("2026-05-07 09:00", person, "Florist position", "Hi Robin,\n\nI'm afraid we have filled the Florist position in the meantime and won't be moving ahead with your application. Sorry that we"
               " have to cancel Monday's interview.\n\nTomas")  # fmt: skip
    acts = story.acts("2026-06-01 00:00")
    assert "2026-05-07 09:00 no_action thank_you" in acts
    assert not [line for line in acts if "draft thank_you" in line or "silence" in line or "debrief" in line]
