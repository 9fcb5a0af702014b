"""Which name a mail gives its firm: where it stands, and what is no firm's though it stands there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from followup.core.model import Address, Classification, Label, Message
from followup.core.read.company import company, company_key
from followup.core.read.han_firm import named_so
from followup.core.read.romanised import spells

ABOUT_A_JOB = Classification(Label.PROCESS, 0.9, automated=False, language="und")
ROBIN = Address("Robin Vale", "robin@vale.example")


def named(sender: str, subject: str, text: str) -> str | None:
    name, _, address = sender.rpartition(" ")
    writer = Address(name, address.strip("<>"))
    at = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)
    return company(Message("<m1@x.example>", "m1", at, writer, (ROBIN,), subject=subject, text=text), ABOUT_A_JOB)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        ("澄湖建工 <zp@chenghu-build.example>", "您好", "材料已收到。", "澄湖建工"),
        ("澄湖建工-叶梅 <yemei@chenghu-build.example>", "您好", "材料已收到。", "澄湖建工"),
        ("叶梅 澄湖建工 <yemei@chenghu-build.example>", "您好", "材料已收到。", "澄湖建工"),
        ("澄湖医院人事科 <rsk@chenghu-hosp.example>", "您好", "材料已收到。", "澄湖医院"),
        ("校招面试组 <ms@chenghu-water.example>", "调整", "改为线上。\n澄湖水务校招面试组", "澄湖水务"),
        ("叶梅 <yemei@chenghu-map.example>", "澄湖导航HR面邀约", "叶梅在周三等您。", "澄湖导航"),
        ("系统通知 <noreply@mokahr.com>", "【澄湖物流】面试通知", "面试官临时出差。", "澄湖物流"),
        ("叶梅 <yemei@chenghu-x.example>", "进展", "还在等审批。\n叶梅，澄湖冷链", "澄湖冷链"),
        (" <sender@unknown.example>", "", "您应聘澄湖电缆工艺员的申请已转至用人部门。", "澄湖电缆"),
        ("背调专员 <check@zhengxin-verify.example>", "授权书", "您好，受澄湖证券委托，请签署授权书。", "澄湖证券"),
        ("叶梅 <yemei@chenghu-x.example>", "进展", "还在等审批。\n叶梅，澄湖之光", "澄湖之光"),
        (" <yemei@chenghu-x.example>", "进展", "还在等审批。\n澄湖之光·叶梅", "澄湖之光"),
        ("叶梅 <yemei@chenghu-x.example>", "聊聊", "您好，我是澄湖汽配西南区的叶梅。", "澄湖汽配"),
        ("招聘 <zp@zhaopin.com>", "新消息", "「澄湖之光」已回复您的应聘。", "澄湖之光"),
        (" <sender@unknown.example>", "", "很高兴通知您，欢迎加入澄湖之光！", "澄湖之光"),
        ("青城小学 <zp@qingcheng.example>", "试讲", "请准时到校。", "青城小学"),
        ("澄湖軟體人資 <hr@chenghu-soft.example>", "面試", "履歷已收到。", "澄湖軟體"),
        ("系統 <no-reply@104.com.tw>", "應徵", "您應徵的澄湖軟體助理工程師職缺已送達。", "澄湖軟體"),
        (" <no-reply@greenhouse-mail.io>", "进展", "感谢您对 Fernbrook Tea 的关注。", "Fernbrook Tea"),
        ("叶梅 <yemei@chenghu-x.example>", "录取", "您好，澄湖影业非常荣幸地向您发出录取通知。", "澄湖影业"),
        ("叶梅 <yemei@chenghu-x.example>", "录取", "您好，飞鸢之光很荣幸向您发出录取通知。", "飞鸢之光"),
        ("澄湖云计算 <noreply@mokahr.com>", "【澄湖云计算】通知", "您投递的职位已收到。", "澄湖云计算"),
        ("叶梅 <yemei@chenghu-create.example>", "面试", "您好，澄湖创意脚本编辑岗位想约您面试。", "澄湖创意"),
        (
            "叶梅 <yemei@chenghu-x.example>",
            "面试",
            "您好，澄湖智造有限公司邀您面试。\n叶梅\n澄湖智造",
            "澄湖智造有限公司",
        ),
    ],
)
def test_a_chinese_mail_names_the_firm_in_its_own_signs(sender: str, subject: str, text: str, name: str) -> None:
    assert named(sender, subject, text) == name


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("面试通知 <noreply@mokahr.com>", "面试安排", "请准时参加。"),
        ("数据科学组 <noreply@mokahr.com>", "作业说明", "请在三天内完成。"),
        ("招聘小秘书 <noreply@mokahr.com>", "补充材料", "请携带材料参加面试。"),
        ("顾问小姜 <noreply@mokahr.com>", "进展", "有消息我再联系您。"),
        ("甄選委員會 <noreply@mokahr.com>", "結果", "另行通知。\n甄選委員會"),
        (" <noreply@mokahr.com>", "健康证", "上班要带健康证。"),
        (" <noreply@mokahr.com>", "面试后续", "感谢参加今天的面试，欢迎加入人才库。"),
        (" <noreply@mokahr.com>", "结果", "感谢您应聘销售，我们会保留您的简历。"),
        (" <noreply@mokahr.com>", "材料", "请带原件。\n祝工作愉快，慕容雪"),
    ],
)
def test_the_words_of_hiring_are_no_chinese_firm(sender: str, subject: str, text: str) -> None:
    assert named(sender, subject, text) is None


@pytest.mark.parametrize(
    ("sender", "text", "name"),
    [
        ("Talent Ops <ops@birch-ha.example>", "Regards\nBirch Housing Association", "Birch Housing Association"),
        ("Ann Lee <ann@inst-optics.example>", "Secretariat, Institute for Optics", "Institute for Optics"),
        ("Ann Lee <ann@sallowfield.example>", "You met my friend at Otter Bay yesterday.", "Sallowfield"),
        ("Birchcombe Care Homes <jobs@birchcombe.example>", "Your form arrived.", "Birchcombe Care Homes"),
    ],
)  # fmt: skip
def test_a_domain_is_spelled_as_the_mail_spells_it(sender: str, text: str, name: str) -> None:
    assert named(sender, "Your application", text) == name


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        ("", "Your first day with Otter Bay Foods is a short one.\n\nOtter Bay Foods", "Otter Bay Foods"),
        ("Otter Bay - Night Porter", "Someone from Otter Bay will ring you.", "Otter Bay"),
        ("Status", "Position: Night Porter\nCompany: Otter Bay\nThank you.", "Otter Bay"),
        ("Status", "Thanks for applying to the Buyer position at Otter Bay. We are reading.", "Otter Bay"),
        ("Status", "Otter Bay Foods is an equal opportunity employer.", "Otter Bay Foods"),
        ("", "We are glad of your interest in Fernbrook. We are reading.", "Fernbrook"),
        ("", "We hope that you will think of Fernbrook again.", "Fernbrook"),
        ("", "You would be a valuable addition to Fernbrook.", "Fernbrook"),
        ("", "My client Otter Bay would like to meet you on Thursday.", "Otter Bay"),
        ("Status", "Otter Bay Ferries keeps applications for six months.", "Otter Bay Ferries"),
        ("", "The interview is tomorrow at ten.\n\nRegards,\nLovisa", None),
        ("Re: CV", "Thank you for your CV.", None),
        ("Update Your Application", "You have a new task: Update Your Application.", None),
    ],
)
def test_a_relay_s_mail_names_the_firm_where_a_firm_stands(subject: str, text: str, name: str | None) -> None:
    assert named("Talent Operations <no-reply@icims.com>", subject, text) == name


@pytest.mark.parametrize(
    ("sender", "text", "name"),
    [
        ("HR Mailbox <jobs@sallowfield.example>", "Your form arrived.", "Sallowfield"),
        ("Customer Hub <jobs@sallowfield.example>", "Your form arrived.", "Sallowfield"),
        ("Ann Lee <ann@sallowfield.example>", "Dr. Otter Bay would like to speak to you.", "Sallowfield"),
        ("Ann Lee <ann@sallowfield.example>", "Prof. Otter has asked me to write. He has asked twice.", "Sallowfield"),
        ("Sallow Vale Veterinary Hospital <m@sallowvets.example>", "Welcome.", "Sallow Vale Veterinary Hospital"),
    ],
)  # fmt: skip
def test_a_department_or_a_person_does_not_stand_for_the_firm(sender: str, text: str, name: str) -> None:
    assert named(sender, "Your application", text) == name


@pytest.mark.parametrize(
    "sender",
    [
        "Sorting Robot <no-reply@icims.com>",
        "Background Checks <no-reply@trueword-screening.example>",
        "Otter Bay <no-reply@icims.com>",
        "Otter Bay Careers <otter@myworkday.com>",
    ],
)
def test_a_carrier_is_believed_where_the_mail_bears_it_out(sender: str) -> None:
    assert named(sender, "Status", "Otter Bay has asked us to write to you.") == "Otter Bay"


def test_a_carrier_s_own_name_gives_way_to_the_firm_the_text_names() -> None:
    assert named("云考网 <no-reply@beisen.com>", "测评邀请：澄湖科技", "澄湖科技邀请您完成测评。") == "澄湖科技"


def test_letters_of_a_person_s_name_are_no_word_of_hiring() -> None:
    assert (
        named("Christa Ahrens <christa@birchcombe.example>", "Your interview", "Until Monday, Christa") == "Birchcombe"
    )


def test_who_schedules_for_others_is_not_the_firm() -> None:
    said = "You have an interview with Otter Bay Foods tomorrow. Otter Bay Foods asked us to remind you."
    assert named(" <no-reply@slotly-sched.example>", "Reminder: Otter Bay Foods", said) == "Otter Bay Foods"


def test_a_firm_whose_name_ends_like_a_trade_is_read_where_no_job_is_announced() -> None:
    said = "Your typing sheet for Otter Keeper has arrived."
    assert named("Testgrid <no-reply@hackerrankforwork.com>", "Received", said) == "Otter Keeper"


@pytest.mark.parametrize(
    "text",
    [
        "The client is ready to meet you. I may say now that it is Otter & Bay.",
        "Our client, Otter & Bay, would like to see you.",
        "I can tell you who the client is: they are called Otter & Bay.",
    ],
)
def test_an_agency_may_name_the_employer_outright(text: str) -> None:
    """Edge case 38."""
    assert named("Ann Lee <ann@sallowsearch.example>", "Welder", text) == "Otter & Bay"


@pytest.mark.parametrize("text", ["The client’s lead is Ann Lee.", "My client is looking for a welder."])
def test_what_an_agency_says_of_its_client_is_no_name(text: str) -> None:
    assert named("Ann Lee <ann@sallowsearch.example>", "Welder", text) == "Sallowsearch"


def test_a_domain_spells_no_name_out_of_the_middle_of_a_sentence() -> None:
    """体重信息 is what was weighed, though ti and zhong are in the domain."""
    assert list(named_so("资料\n身高体重信息", "tizhong-fit")) == []
    assert list(named_so("资料\n感谢应聘体众信息", "tizhong-fit")) == ["体众信息"]


@pytest.mark.parametrize(
    ("label", "name", "told"),
    [
        ("chenghu-water", "澄湖水务", True),
        ("nanshanai", "南山智能", True),
        ("fenglin", "楓林軟體", True),
        ("anding", "安定医药", True),
        ("chenghu-water", "城东水务", False),
        ("brightloom", "澄湖水务", False),
        ("ma", "马", False),
    ],
)
def test_a_domain_spells_a_chinese_name_by_its_first_signs(label: str, name: str, *, told: bool) -> None:
    """Edge case 37."""
    assert spells(label, name) is told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dunn & Fitch", "Dunn and Fitch"),
        ("Prairie Co-op", "Prairie Coop"),
        ("澄湖物流招聘", "澄湖物流有限公司"),
        ("澄湖軟體", "澄湖软体"),
    ],
)
def test_two_spellings_of_a_firm_have_one_key(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)
