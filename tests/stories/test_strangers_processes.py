"""Searches as strangers live them: boards, portals, agencies and people, several applications at once. 2026-03-03 is a Tuesday."""

from __future__ import annotations

from followup.core.decision import Event
from followup.core.policy import Me
from tests.stories.story import Story

SHENZHEN = Me("Robin Vale", ("robin.vale@example.com", "rvale@alumni.example"), "Asia/Shanghai", "CN")


def messages(story: Story) -> list[Event]:
    return [event for event in story.events() if event.event == "message"]


def grouped(story: Story) -> list[int]:
    """The application of every mail, numbered in order of appearance; 0 for none."""
    known: dict[str, int] = {}
    return [known.setdefault(event.process, len(known) + 1) if event.process else 0 for event in messages(story)]


def test_a_board_and_the_employers_portal_acknowledge_one_application() -> None:
    story = Story()
    story.they(
        "2026-03-02 10:00",
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Robin, your application was sent to Copperline Energy",
        "Your application was sent to Copperline Energy\n\nGrid Analyst\nCopperline Energy\n\nApplied on March 2, 2026\n",
    )
    story.they(
        "2026-03-02 10:02",
        "Copperline Energy <copperline@myworkday.com>",
        "Thank you for applying - Grid Analyst",
        "Dear Robin,\n\nThanks for applying as Grid Analyst at Copperline Energy. Your application is here and we will write soon.\n\nThis is an automated message. Please do not reply.",
    )
    story.they(
        "2026-03-10 09:00",
        "Freya Holm <freya.holm@copperline.example>",
        "Grid Analyst – first interview",
        "Hi Robin,\n\nThanks for your application to Copperline Energy. I'd like to invite you to a first interview for the Grid Analyst"
        " role. What does your week look like?\n\nFreya",
    )
    assert grouped(story) == [1, 1, 1]


def test_three_employers_behind_one_portal_refuse_in_their_own_time() -> None:
    """Edge case 36."""
    story = Story()
    portal = "no-reply@ashbyhq.com"
    firms = ("Birchwater", "Solenne Labs", "Ottermill")
    for number, firm in enumerate(firms):
        story.they(f"2026-03-02 10:0{number}", f"{firm} Hiring Team <{portal}>", f"Thanks for applying to {firm}!",
                   f"Hi Robin,\n\nThanks for applying to {firm} for our Support Engineer role. We've received your application.\n")  # fmt: skip
    for number, firm in enumerate(reversed(firms)):
        story.they(f"2026-03-0{4 + number} 10:00", f"{firm} Hiring Team <{portal}>", f"Your application to {firm}",
                   f"Hi Robin,\n\nThank you for your interest in {firm}. Unfortunately your application will not go any further for the"
                   " Support Engineer role at this time.\n")  # fmt: skip
    assert grouped(story) == [1, 2, 3, 3, 2, 1]
    assert [line[17:] for line in story.acts()] == ["no_action rejection_reply"] * 3


def test_a_colleague_a_new_thread_and_a_scheduler_are_one_application() -> None:
    """Edge case 10."""
    story = Story()
    story.they("2026-03-02 10:00", "Ola Nilsen <ola@kelpworks.example>", "Marine Biologist at Kelpworks",
               "Hi Robin,\n\nThank you for applying for the Marine Biologist position at Kelpworks. Would you have time for an interview next"
               " week?\n\nOla")  # fmt: skip
    story.they("2026-03-03 09:00", "Kelpworks Scheduling <scheduling@kelpworks.example>", "Your interview on March 10",
               "Dear Robin,\n\nYour interview is confirmed for Tuesday, March 10 from 1 pm to 2 pm ET.\n\nKelpworks")  # fmt: skip
    story.they("2026-03-11 12:00", "Ingrid Dahl <ingrid@kelpworks.example>", "Thank you for visiting",
               "Dear Robin,\n\nIt was a pleasure to meet you yesterday. We'll get back to you before the end of next week.\n\nIngrid")  # fmt: skip
    assert set(grouped(story)) == {1}
    silences = [line for line in story.acts("2026-04-01 00:00") if "silence" in line]
    assert silences == ["2026-03-23 09:00 reminder silence"]  # Monday after Friday, March 20


def test_an_employee_writes_from_a_private_address_in_the_thread() -> None:
    story = Story()
    first = story.they("2026-03-02 10:00", "Ola Nilsen <ola@kelpworks.example>", "Marine Biologist at Kelpworks",
                       "Hi Robin,\n\nWe'd be glad to invite you to an interview for the Marine Biologist position. Would you have time next week?\n\nOla")  # fmt: skip
    reply = story.i("2026-03-02 12:00", "Ola Nilsen <ola@kelpworks.example>", "Re: Marine Biologist at Kelpworks", "Hi Ola,\n\nTuesday at 2 pm?\n\nRobin", re=first)  # fmt: skip
    story.they("2026-03-02 20:00", "Ola Nilsen <ola.nilsen77@gmail.com>", "Re: Marine Biologist at Kelpworks",
               "Sorry, writing from my own account. Tuesday, March 10 at 2 pm is confirmed!\n\nOla", re=reply)  # fmt: skip
    assert grouped(story) == [1, 1, 1]
    assert "2026-03-10 15:00 draft thank_you" in story.acts()


def test_he_writes_from_his_other_address() -> None:
    """Edge case 13."""
    story = Story(SHENZHEN)
    hr = "周倩 <zhouqian@beichen.example>"
    story.they(
        "2026-03-02 10:00",
        hr,
        "面试邀约-嵌入式工程师",
        "您好，我是北辰科技的HR周倩，看到您投递的嵌入式工程师简历，想约您本周面试，您什么时间方便？",
    )
    story._write(  # noqa: SLF001 - his other address
        "2026-03-02 11:00", "Robin <rvale@alumni.example>", hr, "面试时间", "周倩您好，我周四、周五下午都可以。"
    )
    assert grouped(story) == [1, 1]
    assert story.acts("2026-03-04 00:00") == []


def test_a_chinese_board_hides_nobody() -> None:
    """Edge case 36: the board is never the employer."""
    story = Story(SHENZHEN)
    board = "BOSS直聘 <no-reply@bosszhipin.com>"
    story.they(
        "2026-03-02 10:00", board, "您的简历已投递成功", "您好，您投递的星澜科技「前端工程师」简历已送达，请耐心等待。"
    )
    story.they(
        "2026-03-02 10:05", board, "您的简历已投递成功", "您好，您投递的沐光教育「前端工程师」简历已送达，请耐心等待。"
    )
    one, two = messages(story)
    assert one.process != two.process
    assert "BOSS" not in f"{one.company}{two.company}"


def test_withdrawn_and_confirmed_is_closed_and_stays_quiet() -> None:
    """Edge case 42."""
    story = Story()
    ola = "Ola Nilsen <ola@kelpworks.example>"
    first = story.they("2026-03-02 10:00", ola, "Marine Biologist at Kelpworks",
                       "Hi Robin,\n\nWe'd be glad to invite you to an interview for the Marine Biologist position. Would you have time next week?\n\nOla")  # fmt: skip
    no = story.i("2026-03-02 12:00", ola, "Re: Marine Biologist at Kelpworks", "Hi Ola,\n\nI have decided to withdraw my application, as my plans have changed. Thank you!\n\nRobin", re=first)  # fmt: skip
    story.they("2026-03-03 09:00", ola, "Re: Marine Biologist at Kelpworks", "Hi Robin,\n\nThanks for letting us know, I have withdrawn your application. All the best!\n\nOla", re=no)  # fmt: skip
    assert grouped(story) == [1, 1, 1]
    assert story.acts("2026-04-20 00:00") == []


def test_the_second_choice_is_called_and_interviewed_after_all() -> None:
    """Edge case 41, G16."""
    story = Story()
    ingrid = "Ingrid Dahl <ingrid@kelpworks.example>"
    story.they("2026-03-02 10:00", ingrid, "Interview confirmed", "Dear Robin,\n\nYour interview for the Marine Biologist role at Kelpworks is confirmed for Wednesday, March 4 at 10 am ET.\n\nIngrid")  # fmt: skip
    story.they("2026-03-09 10:00", ingrid, "Marine Biologist", "Dear Robin,\n\nIt was lovely to meet you last week. Unfortunately, we have decided to offer the Marine Biologist position to another candidate. I wish you all the best.\n\nIngrid")  # fmt: skip
    story.they("2026-03-18 10:00", ingrid, "Marine Biologist – news", "Dear Robin,\n\nOur first choice has declined. Your interview with our director is confirmed for Friday, March 20 at 3 pm ET, if you are still interested. Could you let me know?\n\nIngrid")  # fmt: skip
    assert grouped(story) == [1, 1, 1]
    assert story.acts("2026-03-21 00:00") == [
        "2026-03-04 11:00 draft thank_you",
        "2026-03-04 18:00 reminder debrief",
        "2026-03-09 10:00 draft rejection_reply",
        "2026-03-18 10:00 withdrawn rejection_reply",
        "2026-03-19 09:00 reminder answer_invite",
        "2026-03-20 16:00 cleared answer_invite",
        "2026-03-20 16:00 draft thank_you",
        "2026-03-20 18:00 reminder debrief",
    ]


def test_he_interviews_others_as_an_employer() -> None:
    """Edge case 43."""
    story = Story()
    story.they(
        "2026-03-02 10:00",
        "Pia Lund <pia@ourcompany.example>",
        "Candidates for Thursday",
        "Hi Robin,\n\nYou are interviewing two candidates for the junior role on Thursday at 10 and 11. Their CVs are in the shared folder. Please"
        " fill in the scorecard after each interview.\n\nPia",
    )
    assert not [line for line in story.acts() if "draft" in line or "debrief" in line]
