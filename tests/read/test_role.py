"""Which job a mail is about: where titles stand, and what is no title."""

from __future__ import annotations

import pytest

from followup.core.model import Classification, Label
from followup.core.read.role import role
from tests.read.mail import mail

PROCESS = Classification(Label.PROCESS, 1.0, automated=False, language="en")


def read(subject: str, text: str) -> str | None:
    return role(mail(text, subject=subject), PROCESS)


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("Re: lock keeper", "Hello Robin, see you on Monday.", "lock keeper"),
        ("Piano tuner - second talk", "Hello Robin, see you on Monday.", "Piano tuner"),
        ("Your Loom Weaver application", "We have it.", "Loom Weaver"),
        ("GRAIN INSPECTOR 2026 - RESULT", "The result is out.", "GRAIN INSPECTOR"),
        ("Hello", "Thank you for coming in about the dry stone waller's job.", "dry stone waller"),
        ("Hello", "We have taken somebody else on as our quarry surveyor.", "quarry surveyor"),
        ("Hello", "Your status for Assistant Dairy Manager has changed.", "Assistant Dairy Manager"),
        ("Hello", "The shortlist for mill wright is out.", "mill wright"),
        ("Lecturer in Botany", "We would like to meet you about the Lecturer post.", "Lecturer in Botany"),
        ("Field Beekeeper", "We would like to meet you about the beekeeper post.", "Field Beekeeper"),
        ("Ref 4471: Ferry Steward", "We have it.", "Ferry Steward"),
    ],
)
def test_an_english_title_is_read_where_it_is_announced(subject: str, text: str, title: str) -> None:
    assert read(subject, text) == title


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Reminder", "Your letter was forwarded to the Director for consideration."),
        ("Your offer", "Please find the letter below, and send us your answer in December."),
        ("Question about dinner", "The number is in the newsletter."),
        ("Interview", "You will meet Anna Roth, Regional Manager, and the Principal."),
    ],
)
def test_no_title_is_made_of_other_words_and_other_people(subject: str, text: str) -> None:
    assert read(subject, text) is None


def test_a_place_behind_a_title_is_no_part_of_it_and_a_team_before_the_word_is() -> None:
    assert read("Hello", "Thank you for applying for Crane Driver, Lowport.") == "Crane Driver"
    assert read("Hello", "Thanks for having applied for the Crane Driver, Harbour position.") == "Crane Driver, Harbour"


def test_a_title_broken_over_two_lines_is_one() -> None:
    text = "We are pleased to tell you that your application has come for Glass\nTechnician and will read it."
    assert read("Hello", text) == "Glass Technician"


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("灯塔看守员", "您好，周一见。", "灯塔看守员"),
        ("通知", "您投的养蜂技术员我们看了，想约您聊聊。", "养蜂技术员"),
        ("通知", "感谢您应聘远帆集团船舶设计师（东海）岗位。", "船舶设计师"),
        ("通知", "您申请的“蚕桑研究员”已通过初审。", "蚕桑研究员"),
        ("通知", "您投递的【远帆】造纸工艺员职位已收到。", "造纸工艺员"),
        ("通知", "职位：远帆-投后管理经理", "投后管理经理"),
        ("通知", "正式邀请你加入，任茶园管理经理，月薪面谈。", "茶园管理经理"),
        ("远帆木业 - 雕刻师 - 面试", "诚邀您参加远帆木业雕刻师的面试。", "雕刻师"),
    ],
)
def test_a_chinese_title_is_cut_out_of_its_sentence(subject: str, text: str, title: str) -> None:
    assert read(subject, text) == title


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("通知", "请以上人员准时到场，报到时找人事专员。"),
        ("测试", "请完成编程测试，限时一小时。"),
        ("您好", "何老师您好，周三见。"),
    ],
)
def test_people_and_tests_are_no_chinese_title(subject: str, text: str) -> None:
    assert read(subject, text) is None
