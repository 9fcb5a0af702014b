"""Finds job titles in Chinese text: a noun of the trade with what qualifies it, and how it is announced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup.core.read.han_firm import firms

_NOUN = (
    r"(?:工程师|工程師|经理|經理|专员|專員|分析师|分析師|主管|总监|總監|设计师|設計師|顾问|顧問|助理|开发|開發|运营|營運|会计|會計|翻译|翻譯|教师|教師|策划"
    r"|企劃|企划|实习生|實習生|架构师|架構師|研究员|研究員|编辑|編輯|讲师|講師|负责人|負責人|培训生|培訓生|管培生|代表|秘书|秘書|律师|律師|护士长?|護士|護理師|护理师|医生|医师|醫師"
    r"|出纳|出納|店长|店長|店员|店員|文员|文員|程序员|科学家|产品|测试|前端|后端|客服|销售|采购|法务|人员|人員|司机|规划|操作工|普工|技工|电工|焊工|钳工|装配工|质检员|检验员|仓管员?|营业员|收银员"
    r"|服务员|導購|导购|快递员|配送员|保安|保洁|厨师|咖啡师|美容师|药师|药剂师|藥師|技师|技師|技术员|技術員|调度员?|跟单员?|文案|剪辑师?|摄影师|攝影師|插画师|动画师|主播|编导|编剧|记者|導演|导演|班主任"
    r"|辅导员|教练|博士后|博士後|审计师?|税务|培训师|总经理|導遊|导游|精算师|业务员|業務員|业务代表|理财师|营养师|康复师|兽医|造价师|建造师|监理|測試|讲解员|统计员|资料员|安全员|施工员|程式設計師|行政|前台"
    r"|副教授|教授|書記官|管理員|管理员|保育员|保育師|幼师|家教|飼育員|主任|督导|督導|研发|研發|老师|老師|师傅|師傅|组长|組長|学徒|學徒|领队|領隊|管家|领班|領班|队长|隊長|幹部|站长|站長|买手|社工|專家|专家"
    r"|教練|業務|业务|美術|美术|运维|接待|设计|設計|架构|大使|主持人|校长|馆长|館長|廠長|厂长|机长|课长|副总裁|总裁|合伙人|书记员|飞行学员|工程造价|官员|專案|剪輯|行銷|投资|风控|内勤|地勤|文秘|组员|組員|副理|副官|车工|铣工|磨工|镗工|木工|漆工|瓦工|钣工|缝工|杂工|修工|主美|月嫂|骑手|辅警|乘务长|场记|二副|大副|三副|轮机长|药剂|培养生|主厨|厨师长|裁缝|文控|会務|副院长|院长|SRE|Barista|OP|DBA|HRBP|PM"
    r"|员(?<![人会會成学學党黨职職动動全满滿定官委议議裁复複超专雇僱店演]员)|員(?<![人会會成学學党黨职職动動全满滿定官委议議裁复複超专雇僱店演]員)|师(?<![老律导導厨教醫医大法军軍牧]师)|師(?<![老律导導厨教醫医大法军軍牧]師))"
)
_HEAD = re.compile(rf"{_NOUN}(?:{_NOUN}){{0,2}}")
_PART = re.compile(r"[\u4e00-\u9fffA-Za-z0-9+#/·&.]")
_LONGEST = 14  # characters that qualify the noun
# What may stand before a title in its sentence, and is no part of it.
_LEADS = re.compile(
    r"(?:应聘|應聘|投递|投遞|投了?(?![行资資后後融研放标標]))(?:过|過)?|(?:申请|申請|应征|應徵|报考|報考|报名|報名|面试|面試|录用[您你]?|錄用您?|錄取|录取|担任|擔任|竞聘|职称|職稱|职位|岗位|为|為|的(?!地|士)|了|(?<![分])[我本贵貴敝][司院校館馆社所店厂廠行局园園部公办辦室]司?"
    r"|我们|我們|咱们|[您你]发|您|你|是|一个|一名|几名|数名|[份名位](?![置次列])|(?<![约約])聘(?!请)|招(?!商|投|标|生)|找|与|跟(?!单|單)|对(?!外|公|口)|进入|進入|本次|这次|這次|此次|关于|關於|恭喜|做|适合|向|参加|參加|完成|通过|通過|出任|从事|作为|到|在(?!线|線)|由|于|於|给(?!排)|把|将|让|但|而|因|去|来"
    r"|[当當任就](?![务務职職业業])|被|想|要|缺|叫|诚邀|急(?!诊)|任职|负责(?!人)|希望|成为|成為|公司|集团|集團|招聘|竞选|新增|撤回|收到|关注|即为|今年|目前|进行|進行|具备|參與|参与|委托|我国|全职|寻访|原岗位|拟聘|[这這][个個]|其他)"
)
_DIGITS = re.compile(r"\d{1,4}(?![A-Za-z\d])")
_ASKED = re.compile(
    r"[」】』”\"]?(?:岗|崗|[职職][位务務缺]|一[职職]|机会|機會|[职職]责|实习岗|空缺|名额"
    r"|的?(?:初|复|複|终|視訊|视频|线上|線上|现场|現場|电话|電話)?(?:面试|面試|招聘|甄選|甄选|测评|笔试|筆試|简历|履歷|申请|申請|录用|錄用|聘用|报名|報名|候选人|候選人|应聘|應徵|机考|试讲|岗位|职位|職位|職缺|招募|徵選|人选|人選|[oO]ffer|OFFER))"
)
_ASKING = re.compile(
    r"(?:应聘|應聘|投递|投遞|投[的了]|申请|申請|应征|應徵|报考|報考|报名|報名|录用[您你]?|錄用您|錄取|录取|[聘任][您你]为|担任|擔任|竞聘|职称为|職稱為|职位是|岗位是|岗位为|职位为|面试|面試|参加|參加)[^，。！\n]{0,14}\Z|[-—|｜·「【“：:（(]\s?\Z"
)
_LABELLED = 6  # the weight of a title in a line that says so
_FRAMES = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (
            _LABELLED,
            (
                r"(?:职位|職位|岗位|崗位|职务|職務|职缺|職缺)(?:名称|名稱)? ?[:：] ?"
                r"[「【]?([^\s，。,;；「」【】（(]{2,20})"
            ),
        ),
        (
            5,
            (
                r"(?:应聘|應聘|投递|投遞|申请|申請|应征|應徵|报考|報考|报名|報名|参加|參加|[的对對考于])[^「【『“\"，。\n]{0,12}[「【『“\"]([^「」【】『』“”\"\n（(]{2,20})[^「」【】『』“”\"\n]{0,12}[」】』”\"]"
                r"(?=岗|崗|[职職][位缺务]|一职|一職|的?(?:申请|申請|简历|履歷|面试|面試|应聘|岗位|职位)|[，。,!！；\n]|已|$)"
            ),
        ),
    )
)
_ASIDE = re.compile(r"[（(][^()（）\n]{1,16}[)）]")
# What is said in brackets and is part of the title; a place, a shift or a number is not.
_VARIANT = re.compile(
    r"[（(](?:[A-Za-z+#]{1,12}|[\u4e00-\u9fff]{1,6}方向|校招|社招|应届|實習|实习|远程|遠端|管培|见习)[)）]"
)
# A name that stands alone, as a firm's does: 【青岩游戏】, 东方材料 - 面试.
_NAMED = re.compile(r"(?:^|[【「\n]|[-—–|｜] ?)([\u4e00-\u9fff]{2,8})(?=[】」]| ?[-—–|｜])")
_PLACED = re.compile(r"[，,为為任当當招缺做聘名位个個是]")
_OPENS = re.compile(r"[\s，。,.!！?？；;：:（(「【|｜·—–\-/]")
_ENDS = re.compile(r"[\s，。,.!！?？；;：:、）)~～「【」】|｜·—–\-/（(]|$")
_TITLE = re.compile(rf"{_NOUN}$")
_DASH = re.compile(r" ?[-—–/·|｜] ?")
_FIRM = re.compile(r"公司$|集团$|集團$")
# A stretch of a sentence that ends like a title: 来我们公司聊聊后端.
_CLAUSE = re.compile(
    r"聊|谈谈|談談|看看|公司|方便|[来來][我你您面做]|一下|看到|什么|这样|如有|随信|測驗|(?:编程|程式|线上|線上|在线|体能|体能|知识|普通话|打字|能力|推理|性格|心理|设计|设计|笔试)(?:测试|測試)|^(?:测试|測試)$|教学设计|教學設計|[以上报报名名应聘试]人[员員]$|^人[员員]$|^[\u4e00-\u9fff](?:老师|老師|医师|醫師|医生|律师)$|[上下中]午|我们|我們|[您你]"
)
_SHORTEST = 3  # characters of a title that nothing announces


def han_titles(text: str) -> Iterator[tuple[int, int, float]]:
    """Begin, end and weight of each."""
    return (title for title in _candidates(text) if not _CLAUSE.search(text[title[0] : title[1]]))


def _candidates(text: str) -> Iterator[tuple[int, int, float]]:
    for weight, pattern in _FRAMES:
        for found in pattern.finditer(text):
            start, end = _within(text, *found.span(1))
            if not _FIRM.search(found[1]) and (
                weight == _LABELLED or _TITLE.search(text, start, end) or _ASKED.match(text, found.end())
            ):
                yield start, end, weight
    heads = list(_HEAD.finditer(text))
    if heads:
        named = (one for one in _NAMED.findall(text) if not _TITLE.search(one))
        employers = (*firms(text), *named)
        yield from (title for head in heads for title in _headed(text, head, employers))


def _within(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a framed name that is the title: 光采印刷-美術編輯, 案场销售-惠州."""
    part = start
    for dash in (*_DASH.finditer(text, start, end), None):
        until = dash.start() if dash else end
        if _TITLE.search(text, part, until):
            return part, until
        part = dash.end() if dash else end
    return start, end


def _headed(text: str, head: re.Match[str], employers: tuple[str, ...]) -> Iterator[tuple[int, int, float]]:
    start = _start(text, head.start(), employers)
    before = text[max(0, start - 24) : start]
    variant = _VARIANT.match(text, head.end())
    end = variant.end() if variant else head.end()
    asked = _ASKED.match(text, _aside(text, head.end()))
    if not asked and text[start : head.end()] in employers:
        return
    if asked or _ASKING.search(before):
        yield start, end, 5
    elif _stands_alone(text, start, head.end()):
        yield start, end, 1


def _aside(text: str, end: int) -> int:
    """Past what is said in brackets behind a title: 销售主管（西北）岗位."""
    aside = _ASIDE.match(text, end)
    return aside.end() if aside else end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether it is a part of the subject, or what somebody is to be: 任数据产品经理，."""
    if not _ENDS.match(text, end):
        return False
    if start < text.find("\n"):
        return end - start > _SHORTEST or not start or bool(_OPENS.match(text, start - 1))
    return end - start > _SHORTEST and bool(_PLACED.match(text, start - 1))


def _start(text: str, noun: int, employers: tuple[str, ...]) -> int:
    """Where the title begins: after the verb, the firm or the time that stands before it."""
    start = noun
    while start > max(0, noun - _LONGEST) and _PART.match(text, start - 1):
        start -= 1
    start = max((lead.end() for lead in _LEADS.finditer(text, start, noun)), default=start)
    start += next((len(firm) for firm in employers if text.startswith(firm, start) and start + len(firm) <= noun), 0)
    number = _DIGITS.match(text, start, noun)
    return number.end() if number else start
