from __future__ import annotations

import pytest

from followup.mail import quote

ATTRIBUTIONS = [
    "On Tue, 3 Mar 2026 at 10:00, Mei Ito <mei@harbor.example> wrote:",
    "On Tue, 3 Mar 2026 at 10:00, Mei Ito <mei@harbor.example>\nwrote:",
    "On Tue, 3 Mar 2026 at 10:00,\nMei Ito\n<mei@harbor.example> wrote:",
    "At 2026-03-03 10:00:00, Mei Ito wrote:",
    "在 2026-03-03 10:00:00，“李娜” <li@harbor.example> 写道：",
    "在2026年3月3日 10:00，李娜写道：",
    "李娜 <li@harbor.example> 于2026年3月3日周二 10:00写道：",
    "陳小姐 <chen@harbor.example> 於 2026年3月3日 週二 上午10:00寫道：",
    "Am 03.03.2026 um 10:00 schrieb Mei Ito <mei@harbor.example>:",
    "Le mar. 3 mars 2026 à 10:00, Mei Ito <mei@harbor.example> a écrit :",
    "El mar, 3 mar 2026 a las 10:00, Mei Ito (<mei@harbor.example>) escribió:",
]
BLOCKS = [
    "From: Mei Ito <mei@harbor.example>\nSent: Tuesday, March 3, 2026 10:00\nTo: Sam\nSubject: Our talk",
    "________________________________\n*From:* Mei Ito\n*Date:* 3 March 2026\n*To:* Sam\n*Subject:* Our talk",
    "-----Original Message-----\nFrom: Mei Ito",
    "发件人：李娜\n发送时间：2026年3月3日 10:00\n收件人：王伟\n主题：面试安排",
    "------------------ 原始邮件 ------------------\n发件人: 李娜",
    "---- 回复的原邮件 ----\n| 发件人 | 李娜 |",
    "寄件者: 陳小姐\n寄件日期: 2026年3月3日\n收件者: 王偉\n主旨: 面試",
    "Von: Mei Ito\nGesendet: Dienstag, 3. März 2026\nAn: Sam\nBetreff: Gespräch",
    "Mei Ito\n03/03/2026 10:00 AM\n\nTo: Sam Reed/HH/Harbor@Harbor\ncc:\nSubject: Our talk",
    '"Mei Ito" <mei@harbor.example> on 03/03/2026 10:00:00 AM\nPlease respond to her\nTo: Sam\nSubject: Our talk',
    "from: mei ito\ndate: 3 march 2026\nto: sam\nsubject: our talk",
]
FIELDS_OF_THE_WRITER = [
    "We meet on\n03/03/2026 10:00\nTo: the harbour, by boat",
    "Interview 03/03/2026 10:00\nWhere: Pier 4\nSubject: welding",
]
FORWARDS = [
    "---------- Forwarded message ---------\nFrom: Mei Ito",
    "Begin forwarded message:\n\nFrom: Mei Ito",
    "---------- 转发的邮件 ---------\n发件人： 李娜",
    "-------- 转发邮件信息 --------\n发件人：李娜",
    "-------- Weitergeleitete Nachricht --------\nVon: Mei Ito",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_quote_below_the_answer_is_not_the_answer(attribution: str) -> None:
    split = quote.split(f"Wednesday suits me.\n\n{attribution}\n> We regret to say no.\n>> older")
    assert split.text == "Wednesday suits me."
    assert "We regret to say no." in split.quoted
    assert ">" not in split.quoted.splitlines()[-2]


@pytest.mark.parametrize("opener", ATTRIBUTIONS + BLOCKS)
def test_an_unmarked_quote_reaches_to_the_end(opener: str) -> None:
    split = quote.split(f"Gladly.\n\n{opener}\n\nWe regret to say no.\n\nMei")
    assert (split.text, split.forwarded) == ("Gladly.", "")
    assert split.quoted.endswith("We regret to say no.\n\nMei")


@pytest.mark.parametrize("opener", ATTRIBUTIONS + BLOCKS)
def test_mail_that_is_only_a_quote_has_no_text_of_its_own(opener: str) -> None:
    assert quote.split(f"{opener}\n\nWe regret to say no.").text == ""


@pytest.mark.parametrize("fields", FIELDS_OF_THE_WRITER)
def test_a_time_in_a_line_of_its_own_begins_no_quote(fields: str) -> None:
    assert quote.split(f"Hello,\n{fields}").text == f"Hello,\n{fields}"


@pytest.mark.parametrize("opener", FORWARDS)
def test_what_is_passed_on_is_told_from_what_is_quoted(opener: str) -> None:
    split = quote.split(f"See below.\n\n{opener}\n\nCome on Monday.")
    assert (split.text, split.quoted) == ("See below.", "")
    assert split.forwarded.endswith("Come on Monday.")


@pytest.mark.parametrize("subject", ["Fwd: Our talk", "FW: Our talk", "转发：面试安排", "Re: Fwd: talk"])
def test_the_subject_tells_that_an_unnamed_block_is_passed_on(subject: str) -> None:
    split = quote.split(f"See below.\n{BLOCKS[0]}\n\nCome on Monday.", subject)
    assert split.forwarded.endswith("Come on Monday.")


def test_answers_between_the_quotes_are_new() -> None:
    split = quote.split("On 3 Mar 2026 Mei wrote:\n> When?\nOn Monday.\n> Where?\nIn town.\n\n-- \nSam, Harbor Ltd")
    assert split.text == "On Monday.\nIn town.\n\n-- \nSam, Harbor Ltd"
    assert split.quoted == "On 3 Mar 2026 Mei wrote:\nWhen?\nWhere?"


def test_an_answer_may_begin_before_its_first_quote() -> None:
    split = quote.split("On 3 Mar 2026 Mei wrote:\n\nHello Mei,\n\n> When?\n\nOn Monday.")
    assert split.text == "Hello Mei,\n\n\nOn Monday."


def test_an_unmarked_quote_below_an_answer_may_itself_quote() -> None:
    split = quote.split("Gladly.\n\nOn 3 Mar 2026 Mei wrote:\n\nWe regret to say no.\n\n> older")
    assert split.text == "Gladly."


@pytest.mark.parametrize(
    "body",
    [
        "As my colleague wrote:\nplease bring your passport.",
        "________________________________\nJoin the meeting now\n________________________________\nOptions",
        "From: 10 am\nwe are in the lobby.",
        "时间：周三下午三点\n地点：三楼会议室\n主题：技术面试",
        "-----\nMei Ito\nHarbor Ltd",
    ],
)
def test_what_only_looks_like_a_quote_is_text(body: str) -> None:
    assert quote.split(body) == quote.Split(body)
