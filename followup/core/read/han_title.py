"""Finds job titles in Chinese text: a noun of the trade with what qualifies it, and how it is announced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.core.read.han_firm import firms

_NOUN = (
    r"(?:工程师|工程師|经理|經理|专员|專員|分析师|分析師|主管|总监|總監|设计师|設計師|顾问|顧問|助理|开发|開發|运营|營運|会计|會計|翻译|翻譯|教师|教師|策划"
    r"|企劃|企划|实习生|實習生|架构师|架構師|研究员|研究員|编辑|編輯|讲师|講師|负责人|負責人|培训生|培訓生|管培生|代表|秘书|秘書|律师|律師|护士长?|護士|護理師|护理师|医生|医师|醫師"
    r"|出纳|出納|店长|店長|店员|店員|文员|文員|程序员|科学家|产品|测试|前端|后端|客服|销售|采购|法务|人员|司机|规划|操作工|普工|技工|电工|焊工|钳工|装配工|质检员|检验员|仓管员?|营业员|收银员"
    r"|服务员|導購|导购|快递员|配送员|保安|保洁|厨师|咖啡师|美容师|药师|药剂师|藥師|技师|技師|技术员|技術員|调度员?|跟单员?|文案|剪辑师?|摄影师|攝影師|插画师|动画师|主播|编导|编剧|记者|導演|导演|班主任"
    r"|辅导员|教练|博士后|博士後|审计师?|税务|培训师|总经理|導遊|导游|精算师|业务员|業務員|业务代表|理财师|营养师|康复师|兽医|造价师|建造师|监理|測試|讲解员|统计员|资料员|安全员|施工员|程式設計師|行政|前台"
    r"|副教授|教授|書記官|管理員|管理员|保育员|保育師|幼师|家教|飼育員)"
)
_HEAD = re.compile(rf"{_NOUN}{{1,3}}(?:[（(][^()（）\n]{{1,16}}[)）])?")
_PART = re.compile(r"[\u4e00-\u9fffA-Za-z0-9+#/·&.]")
_LONGEST = 14  # characters that qualify the noun
# What may stand before a title in its sentence, and is no part of it.
_LEADS = re.compile(
    r"(?:应聘|應聘|投递|投遞|投了?|申请|申請|应征|應徵|面试|面試|录用[您你]|錄用您|担任|擔任|竞聘|职称|職稱|职位|岗位|为|為|的|了|我司|本公司|敝司|本司|貴司|贵司|貴公司|贵公司"
    r"|我们|我們|咱们|[您你]发|您|你|是|一个|一名|几名|数名|聘|招(?!商|投|标)|找|与|跟|对(?!外|公|口)|进入|進入|本次|这次|這次|此次|关于|關於|恭喜|做|位(?!置)|适合|向|参加|參加|完成|通过|通過|出任|从事|作为|到|在|由|于|於|给|把|将|让|但|而|因|去|来"
    r"|诚邀|急|任职|负责(?!人))"
)
_DIGITS = re.compile(r"\d{1,4}(?![A-Za-z\d])")
_ASKED = re.compile(
    r"[」】』]?(?:岗|崗|职位|職位|职务|職務|职缺|職缺|一职|一職|机会|機會|的?(?:初|复|複|终)?(?:面试|面試))"
)
_ASKING = re.compile(
    r"(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵|录用[您你]|錄用您|担任|擔任|竞聘|职称为|職稱為|职位是|岗位是|岗位为|职位为|面试|面試|参加|參加)[^，。！\n]{0,14}$|[-—|｜·「【]\s?$"
)
_BY_SOMEBODY = re.compile(r"(?:由|和|与|與|跟|找|见|部门|业务|用人)[\u4e00-\u9fff]{0,4}$")
_FRAMES = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (6, r"(?:职位|職位|岗位|崗位|职务|職務|职缺|職缺)(?:名称|名稱)? ?[:：] ?[「【]?([^\s，。,;；「」【】]{2,20})"),
        (
            5,
            r"(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵)[^「【『，。\n]{0,12}[「【『]([^「」【】『』\n]{2,24})[」】』]",
        ),
    )
)
_FIRM = re.compile(r"公司$|集团$|集團$")
# A stretch of a sentence that ends like a title: 来我们公司聊聊后端.
_CLAUSE = re.compile(r"聊|谈谈|談談|看看|公司|方便|[来來][我你您面]|一下|[上下中]午|我们|我們|[您你]")
_SHORTEST = 3  # characters of a title that nothing announces


def han_titles(text: str) -> Iterator[tuple[int, int, float]]:
    """Begin, end and weight of each."""
    return (title for title in _candidates(text) if not _CLAUSE.search(text[title[0] : title[1]]))


def _candidates(text: str) -> Iterator[tuple[int, int, float]]:
    for weight, pattern in _FRAMES:
        for found in pattern.finditer(text):
            if not _FIRM.search(found[1]):
                yield *found.span(1), weight
    heads = list(_HEAD.finditer(text))
    if heads:
        employers = firms(text)
        yield from (title for head in heads for title in _headed(text, head, employers))


def _headed(text: str, head: re.Match[str], employers: tuple[str, ...]) -> Iterator[tuple[int, int, float]]:
    start = _start(text, head.start(), employers)
    before = text[max(0, start - 24) : start]
    asked = _ASKED.match(text, head.end())
    if asked and "面" in asked[0] and _BY_SOMEBODY.search(before):
        return
    if asked or _ASKING.search(before):
        yield start, head.end(), 5
    elif head.end() - start > _SHORTEST:
        yield start, head.end(), 1


def _start(text: str, noun: int, employers: tuple[str, ...]) -> int:
    """Where the title begins: after the verb, the firm or the time that stands before it."""
    start = noun
    while start > max(0, noun - _LONGEST) and _PART.match(text, start - 1):
        start -= 1
    start = max((lead.end() for lead in _LEADS.finditer(text, start, noun)), default=start)
    start += next((len(firm) for firm in employers if text.startswith(firm, start) and start + len(firm) < noun), 0)
    number = _DIGITS.match(text, start, noun)
    return number.end() if number else start
