"""Which job a mail is about: where titles stand, and what is no title."""

from __future__ import annotations

import pytest

from followup.core.model import Classification, Label
from followup.core.read.role import role, role_key
from tests.read.mail import mail

PROCESS = Classification(Label.PROCESS, 1.0, automated=False, language="en")


def read(subject: str, text: str, firm: str | None = None) -> str | None:
    return role(mail(text, subject=subject), PROCESS, firm)


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
        ("KL/2031/07 Peat Surveyor: written test", "It takes an hour.", "Peat Surveyor"),
        ("Your papers, Bell Tuner", "We have them.", "Bell Tuner"),
        ("Volunteer manager thing", "We have it.", "Volunteer manager"),
        ("Application for Event Rigging Supervisor", "We have it.", "Event Rigging Supervisor"),
        ("Hello", "We have your application for Hedge and Ditch Inspector.", "Hedge and Ditch Inspector"),
        ("Hello", "Thank you for your application as Cheese Senior.", "Cheese Senior"),
        ("Hello", "Your application to Dunmere Ferries (Night Purser, Lowport) is with us.", "Night Purser"),
        ("Hello", "The panel for Ward Nurse will be two people.", "Ward Nurse"),
        ("Hello", "I am recruiting for three Tide Gauge Technician roles.", "Tide Gauge Technician"),
        ("Hello", "You wrote to us in April. The Ferry Steward position is open again.", "Ferry Steward"),
        ("Hello", "We withdraw the offer of the Glazier's post.", "Glazier"),
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
        ("Interview", "The interview will be held by Anna Roth (Dairy Director)."),
        ("Dates", "It will be before the Spring opening."),
        ("Thanks for applying to Quiet Harbor", "Your application for the Saturday job is here."),
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
        ("通知", "您應徵之燈塔工程師職缺已有人選。", "燈塔工程師"),
        ("通知", "院方核定聘任您為養蜂師，五月報到。", "養蜂師"),
        ("通知", "原定于5月20日15:00的缆索工程师一面改期。", "缆索工程师"),
        ("通知", "明早十点茶园主管的面试别忘了。", "茶园主管"),
        ("通知", "您报名我处湿地监测员岗位，符合条件。", "湿地监测员"),
        ("通知", "远帆邀请您完成缆索工程师编程测试。", "缆索工程师"),
        ("通知", "邀請您完成 Java 工程師職缺的測驗。", "Java 工程師"),
        ("通知", "职位 养蜂师傅 6-8K\n时间 周三", "养蜂师傅"),
        ("应聘助理养蜂教师", "您好，周一见。", "助理养蜂教师"),
        ("灯塔教官情况说明", "还在等批复。", "灯塔教官"),
        ("通知", "我们很高兴向您发出缆索工程师的录用邀请。", "缆索工程师"),
    ],
)
def test_a_chinese_title_is_cut_out_of_its_sentence(subject: str, text: str, title: str) -> None:
    assert read(subject, text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("您好，绳索管理岗位已进入最后阶段。", "绳索管理"),
        ("您投递的渡口操作岗我们总监看了，想和您聊聊。", "渡口操作"),
        ("您好，该岗位已进入最后阶段。", None),
        ("您好，以后有新的岗位再联系。", None),
        ("您好，本公司多个岗位在招聘。", None),
    ],
)
def test_a_title_that_names_no_trade_is_told_by_the_word_for_a_post(text: str, title: str | None) -> None:
    assert read("通知", text) == title


@pytest.mark.parametrize(
    ("one", "other"), [("Java 工程师", "Java工程师"), ("资深 iOS 开发", "资深iOS开发"), ("EHS 主管", "EHS主管")]
)
def test_a_space_between_scripts_makes_no_other_role(one: str, other: str) -> None:
    assert role_key(one) == role_key(other)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("通知", "经主管面谈，我们再联系您。"),
        ("通知", "复试将由区域总监面试，请选时间。"),
        ("通知", "诚邀您参加终面，面试官为集团副总裁，请回复。"),
        ("通知", "恭喜您，现进入业务面试环节。"),
        ("通知", "周五九点，行政楼，联系人方老师。"),
        ("美术测试", "请在三天内完成。"),
        ("通知", "请以上人员准时到场，报到时找人事专员。"),
        ("测试", "请完成编程测试，限时一小时。"),
        ("您好", "何老师您好，周三见。"),
    ],
)
def test_people_and_tests_are_no_chinese_title(subject: str, text: str) -> None:
    assert read(subject, text) is None


@pytest.mark.parametrize(
    ("subject", "text", "firm", "title"),
    [
        ("Second interview - Otterkeeper Optics", "We meet at noon.", "Otterkeeper Optics", None),
        ("Interview: Otterkeeper", "We meet at noon.", "Otterkeeper Optics", None),
        ("Interview - Otterkeeper Optics", "It is for the Lens Grinder post.", "Otterkeeper Optics", "Lens Grinder"),
        ("Hello", "We have the Weaver position open.", "Weaver & Sons", "Weaver"),
        ("Hello", "We have your application as Harbour Pilot.", "Harbour", "Harbour Pilot"),
        ("通知", "您好，灯塔创意脚本编辑岗位想约您面试。", "灯塔创意", "脚本编辑"),
        ("通知", "您好，脚本编辑岗位想约您面试。", "灯塔创意", "脚本编辑"),
    ],
)
def test_the_firm_s_own_name_is_no_title_nor_part_of_one(subject: str, text: str, firm: str, title: str | None) -> None:
    assert read(subject, text, firm) == title


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("渡口测试面试", "您投递的渡口测试工程师岗位已通过初筛。", "渡口测试工程师"),
        ("灯塔运维面试", "您投递的灯塔运维经理职位已通过初筛。", "灯塔运维经理"),
        ("渡口运营面试", "渡口采购经理也将在场。", "渡口运营"),
    ],
)
def test_of_two_chinese_titles_that_agree_the_fuller_is_the_role(subject: str, text: str, title: str) -> None:
    assert read(subject, text) == title


def test_a_title_in_quotation_marks_is_whole() -> None:
    assert read("Received", 'Your answers to "Marine Cable Engineer - Part 2" are in.') == "Marine Cable Engineer"


def test_what_the_candidate_accepts_is_no_part_of_the_title() -> None:
    assert read("回复", "您好，我接受养蜂技术员的offer。") == "养蜂技术员"
