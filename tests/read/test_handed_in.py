"""Whether the candidate's test is in their hands, by their words, or goes out with his."""

from __future__ import annotations

from dataclasses import replace

import pytest

from followup.core.read.handed_in import encloses_work, in_hand
from tests.read.mail import mail


@pytest.mark.parametrize(
    "text",
    [
        "Lovely effort on the coding exercise, the team will discuss it.",
        "We have marked your take-home and shall come back to you.",
        "We have been through your take-home and liked it a lot.",
        "Your recorded answers were passed to the panel.",
        "You scored well in the logic assessment.",
        "Great job on the test, please pick a time for a call.",
        "Thank you for finishing the skills test.",
        "你的笔试表现很好，我们想约你聊聊。",
        "您的作业已收到，我们会尽快评阅。",
        "恭喜您通过笔试，邀请您参加面试。",
    ],
)
def test_a_test_that_arrived_or_was_praised_is_in_their_hands(text: str) -> None:
    assert in_hand(mail(text))


@pytest.mark.parametrize(
    "text",
    [
        "Please complete the test by Friday. Once your test has been submitted we will review it.",
        "If you have already completed the test, thank you.",
        "We have not yet received your solution.",
        "We liked your CV and would like you to do a test.",
        "Thanks for having given your time to the attached exercise by Friday.",
        "Your test link was sent to you yesterday.",
        "Your assessment is ready. A good result takes time.",
        "Great work at your last job! As a next step please do our coding test.",
        "恭喜您通过简历筛选，请于周五前完成在线笔试。",
        "请在周五前完成笔试，通过笔试后我们会安排面试。",
        "恭喜通过初筛，诚邀您参加笔试。",
    ],
)
def test_a_test_that_is_set_or_asked_for_is_not(text: str) -> None:
    assert not in_hand(mail(text))


@pytest.mark.parametrize(
    ("files", "work"),
    [(("solution.zip",), True), (("logo.png", "notes.pdf"), True), (("logo.PNG", "round.ics"), False), ((), False)],
)
def test_a_file_may_be_the_solution_but_no_picture_or_calendar_entry(files: tuple[str, ...], work: bool) -> None:  # noqa: FBT001 - a table
    assert encloses_work(replace(mail("Hello"), attachments=files)) is work
