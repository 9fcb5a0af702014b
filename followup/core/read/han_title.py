"""Finds job titles in Chinese text: a noun of the trade with what qualifies it, and how it is announced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from followup.core.read.han_firm import firms
from followup.core.signs import plain

_TRADES = """
    工程师 经理 总经理 专员 分析师 主管 总监 设计师 设计 顾问 助理 开发 运营 营运 会计 翻译 译员 教师 策划 企划 实习生
    架构师 架构 研究员 编辑 讲师 负责人 培训生 管培生 培养生 代表 秘书 律师 护士 护士长 护理师 医生 医师 出纳 店长
    店员 文员 程序员 科学家 产品 测试 前端 后端 客服 销售 采购 法务 人员 司机 规划 操作工 普工 技工 电工 焊工 钳工
    装配工 质检员 检验员 仓管 仓管员 营业员 收银员 服务员 导购 快递员 配送员 保安 保洁 厨师 厨师长 主厨 咖啡师 美容师
    药师 药剂师 药剂 技师 技术员 调度 调度员 跟单 跟单员 文案 剪辑 剪辑师 摄影师 插画师 动画师 主播 编导 编剧 记者
    导演 班主任 辅导员 教练 博士后 审计 审计师 税务 培训师 导游 精算师 业务员 业务 业务代表 理财师 营养师 康复师 兽医
    造价师 建造师 工程造价 监理 讲解员 统计员 资料员 安全员 施工员 程式设计师 行政 前台 副教授 教授 书记官 书记员
    管理员 保育员 保育师 幼师 家教 饲育员 主任 督导 研发 老师 师傅 组长 组员 学徒 领队 管家 领班 队长 干部 站长 买手
    社工 专家 教官 幼教 美术 美工 美编 主美 运维 接待 大使 主持人 校长 馆长 厂长 机长 课长 院长 副院长 副总裁 总裁
    副理 合伙人 飞行学员 官员 专案 行销 投资 风控 内勤 地勤 文秘 副官 车工 铣工 磨工 镗工 木工 漆工 瓦工 钣工 缝工
    杂工 修工 暑期工 月嫂 骑手 辅警 乘务长 场记 二副 大副 三副 轮机长 裁缝 文控 会务 计调 内业 助护 工读生 团队长 SRE
    Barista OP DBA HRBP PM
"""
_FIRMS_TRADE = "设计"  # a name that ends like this may be a firm's
_STAFF = (
    r"(?<![员职])工(?=[一乙]?岗|职[位缺]|面试)"
    r"|员(?<![人会学党职动全满定官委议裁复复超专雇店演成]员)"
    r"|师(?<![老律导教医大法军牧]师)"
)
_NOUN = "|".join(
    f"{first}(?:{'|'.join(sorted((trade[1:] for trade in trades), key=len, reverse=True))})"
    for first, trades in groupby(sorted(_TRADES.split()), key=itemgetter(0))
)
_NOUN = f"(?:{_NOUN}|{_STAFF})"
_HEAD = re.compile(rf"{_NOUN}(?:{_NOUN}){{0,2}}")
_PART = re.compile(r"[\u4e00-\u9fffA-Za-z0-9+#/·&.]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONGEST = 14  # characters that qualify the noun
# What may stand before a title in its sentence, and is no part of it.
_LEADS = re.compile(
    r"应聘|接受|投递过?|投了?(?![行资后融研放标])过?|申请|应征|报考|报名|面试|录用[您你]?|录取|担任|竞聘|职称|职位|岗位|为|的(?!地|士)|了|之"
    r"|(?<!分)[我本贵敝](?:公司|中心|[司院校馆社所店厂行局园部办处室署])|我们|咱们|[您你]发出?|您|你|是|一个|一名|几名|数名|[份名位](?![置次列])"
    r"|(?<!约)聘(?!请)|招(?!商|投|标|生)|诚?征(?!信)|找|与|跟(?!单)|对(?!外|公|口)|进入|[本这此]次|[关对]于|有关|恭喜|做|适合|向|参[加与]|完成|通过"
    r"|出任|从事|作为|到|在(?!线)|由|于|给(?!排)|把|将|让|但|而|因|去|来|[当任就](?![务职业])|被|想|要|缺|叫|诚邀|急(?!诊)|负责(?!人)|希望|成为"
    r"|公司|集团|新增|撤回|收到|关注|今年|目前|进行|具备|委托|我国|全职|寻访|[这那有]个|其他"
    r"|(?<=,)和|发出|拿下|了解一下|介绍|(?<=[\u4e00-\u9fff])\+"
    r"|[今明昨后][天日早晚]|[上下中]午|晚上|[\d一二三四五六七八九十][点月日号年](?!级)半?|第[一二三四五六七八九十\d]{1,2}[组批期轮]|取消|正取|周[一二三四五六日末]"
)
# What stands apart from the title it belongs to: Java 工程师.
_SKILL = re.compile(
    r"(?:(?:高级|资深|初级|中级|首席) ?)?(?<![A-Za-z+#.])"
    r"(?:[A-Z]{2,5}|iOS|Java|Go|Golang|Python|Android|Unity|Web|Linux|React|C\+\+|C#|\.NET) $"
)
_DIGITS = re.compile(r"\d{1,4}(?![A-Za-z\d])")
_POST = r"(?:[一乙]?岗位?|职[位务缺]|[一乙]职)"
_ASKED = re.compile(
    rf"[」】』”\" ]?(?:{_POST}|机会|职责|这(?:个|份)?(?:{_POST}|名额|工作)|实习岗|空缺|名额|感兴趣"
    r"|的?(?:[初复终]|视讯|视频|[线在][上线]|现场|电话|编程|程式|适性|能力|专业){0,2}"
    r"(?:面试|招聘|甄选|测评|测试|测验|笔试|机考|试讲|简历|履历|申请|录用|聘用|报名|候选人|拟?聘|应聘|应征|招募|征选|人选|[一二三终初复]面|岗位|职位"
    r"|[oO]ffer|OFFER))"
)
_ASKING = re.compile(
    r"(?:应聘|投递|投[的了]|申请|应征|报考|报名|录用[您你]?|录取|[聘任][您你]?[为做]|聘请[您你]|担任|竞聘|职称为|[职岗]位[是为]|面试|参加|成为|拿下"
    r"|在招|在找|寻找|诚征|[招找缺绍]一?[名位份])[^,。!\n由经岗请]{0,14}\Z"
)
_HUNG = re.compile(r"[-—|·「【“:(] ?\Z")
_THEIRS = re.compile(r"(?:由|面试官[为是:]?)(?:公司|集团)?\Z")  # before those who will talk to the candidate
_LABELLED = 6  # the weight of a title in a line that says so
_NAMED = r"(?:[职岗]位|职务|职缺)(?:名称)? ?"
_QUOTED = r"[「【『“\"]([^「」【】『』“”\"\n(]{2,20})[^「」【】『』“”\"\n]{0,12}[」】』”\"]"
_FRAMES = (
    (_LABELLED, re.compile(rf"(?:{_NAMED}:|【岗位】) ?[「【]?([^\s,。;「」【】(]{{2,20}})")),
    (5, re.compile(rf"(?:^|[\s,。!;])(?:报名|应聘|申请)?{_NAMED}([^\s,。;:「」【】(为是]{{2,14}})(?=[\s,。;(]|$)")),
    (
        5,
        re.compile(
            rf"(?:应聘|投递|申请|应征|报考|报名|参加|[的对考于])[^「【『“\",。\n]{{0,12}}{_QUOTED}"
            rf"(?={_POST}|的?(?:申请|简历|履历|面试|应聘)|[,。!;\n(]|已|$)"
        ),
    ),
)
_ASIDE = re.compile(r"\([^()\n]{1,16}\)")
# What is said in brackets and is part of the title; a place, a shift or a number is not.
_VARIANT = re.compile(r"\((?:[A-Za-z+#]{1,12}|[\u4e00-\u9fff]{1,6}方向|校招|社招|应届|实习|远程|远端|管培|见习)\)")
# What may follow in a subject: 营地教官情况说明.
_SUBJECT_ENDS = re.compile(r"的?(?:情况|结果|反馈|进展|下一步|事宜|通知|沟通|更新|说明|一?事|邀[请约]|面谈|求职)")
_PLACED = re.compile(r"[,为任当招缺做聘名位个是]")
_OPENS = re.compile(r"[_\s,。.!?;:(「【|·—–\-/]")
_ENDS = re.compile(r"[\s,。.!?;:、)~「【」】|·—–\-/(]|$")
_TITLE = re.compile(rf"{_NOUN}$")
_DASH = re.compile(r" ?[-—–/·|] ?")
_FIRM = re.compile(r"公司$|集团$")
# A stretch of a sentence that ends like a title: 来我们公司聊聊后端.
_CLAUSE = re.compile(
    r"聊|谈谈|看看|公司|方便|来[我你您面做]|一下|看到|什么|这样|如有|随信|(?:编程|程式|[线在][上线]|体能|翻译|美术|知识|普通话|打字|能力|推理|性格|心理|设计|笔试)测试"
    r"|^测试$|教学设计|汇报|[经征]主管|^一[员职]$|^(?:业务|经理|主管|总监)$|联系人|环节|[以上报名应聘试]人员$|^人员$|^[^中西牙兽](?:老师|医师|医生|律师)$|[上下中]午|我们|[您你]"
)
_SHORTEST = 3  # characters of a title that nothing announces
_POSTED = re.compile(rf"(?<=[\u4e00-\u9fff]){_POST}")
# What stands before "post" and is no title: "this post", "the post you want".
_NO_TITLE = re.compile(
    r"^(?:[该本此各贵原新那几两多同]|相[关应]|其[他它]|所有|意向|目标|以上|上述|管理|技术|核心|关键|热门|合[适同]|匹配|更多|推荐|空缺|公开|实习|[全兼]职"
    r"|[校社]招|心仪|[基一]|重要|企业|部门|工作|具体|理想|招聘|相似|类似|[您你我他她]|岗|职|上|在)|[个类种项份名等的]$|.[和或及].{0,3}$|[有会能说]|发布|期待"
)
_MOST_POSTED = 8  # characters of a title that names no trade


def han_titles(text: str) -> Iterator[tuple[int, int, float]]:
    """Begin, end and weight of each."""
    if not _HAN.search(text):
        return iter(())
    text = plain(text)
    return (title for title in _candidates(text) if not _CLAUSE.search(text[title[0] : title[1]]))


def _candidates(text: str) -> Iterator[tuple[int, int, float]]:
    for weight, pattern in _FRAMES:
        for found in pattern.finditer(text):
            start, end = _within(text, *found.span(1))
            if not _FIRM.search(found[1]) and (
                weight == _LABELLED or _TITLE.search(text, start, end) or _ASKED.match(text, found.end())
            ):
                yield start, end, weight
    titles = [*(title for head in _HEAD.finditer(text) for title in _headed(text, head)), *_posted(text)]
    employers = tuple(one for one in firms(text) if not _is_title(one)) if titles else ()
    for start, end, how in titles:
        begin = _past_employer(text, start, end, employers)
        if begin < end:
            yield begin, end, how


def _past_employer(text: str, start: int, end: int, employers: tuple[str, ...]) -> int:
    """Where the title itself begins behind the firm's name and a number; its end where there is nothing else."""
    start += next((len(firm) for firm in employers if text.startswith(firm, start, end)), 0)
    number = _DIGITS.match(text, start, end)
    return number.end() if number else start


def _posted(text: str) -> Iterator[tuple[int, int, float]]:
    """A title that names no trade, told by the word for a post behind it."""
    for post in _POSTED.finditer(text):
        start = _start(text, post.start())
        title = text[start : post.start()]
        if not _SHORTEST <= len(title) <= _MOST_POSTED or _NO_TITLE.search(title) or _TITLE.search(title):
            continue
        before = text[max(0, start - 24) : start]
        asked = _ASKING.search(before) or _HUNG.search(before)
        if asked or not start or _OPENS.match(text, start - 1):
            yield start, post.start(), 4 if asked else 3


def _is_title(name: str) -> bool:
    return bool(_TITLE.search(name)) and not name.endswith(_FIRMS_TRADE)


def is_trade(text: str) -> bool:
    """Whether the words are the noun of a trade and no more: 工程师, 经理助理."""
    return bool(_HEAD.fullmatch(plain(text)))


def _within(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a framed name that is the title: 光采印刷-美術編輯, 案场销售-惠州."""
    part = start
    for dash in (*_DASH.finditer(text, start, end), None):
        until = dash.start() if dash else end
        if _TITLE.search(text, part, until):
            return part, until
        part = dash.end() if dash else end
    return start, end


def _headed(text: str, head: re.Match[str]) -> Iterator[tuple[int, int, float]]:
    start = _start(text, head.start())
    before = text[max(0, start - 24) : start]
    variant = _VARIANT.match(text, head.end())
    end = variant.end() if variant else head.end()
    asked = _ASKED.match(text, _aside(text, head.end()))
    if _THEIRS.search(before):
        return
    if asked or _ASKING.search(before) or (_HUNG.search(before) and _ENDS.match(text, end)):
        yield start, end, 5
    elif _stands_alone(text, start, head.end()):
        yield start, end, 3 if start < text.find("\n") else 1


def _aside(text: str, end: int) -> int:
    """Past what is said in brackets behind a title: 销售主管（西北）岗位."""
    aside = _ASIDE.match(text, end)
    return aside.end() if aside else end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether it is a part of the subject, or what somebody is to be: 任数据产品经理，."""
    subject = start < text.find("\n")
    if not _ENDS.match(text, end) and not (subject and _SUBJECT_ENDS.match(text, end)):
        return False
    if subject:
        return end - start > _SHORTEST or not start or bool(_OPENS.match(text, start - 1))
    return end - start > _SHORTEST and bool(_PLACED.match(text, start - 1))


def _start(text: str, noun: int) -> int:
    """Where the title begins, with its firm perhaps: after the verb or the time that stands before it."""
    start = noun
    while start > max(0, noun - _LONGEST) and _PART.match(text, start - 1):
        start -= 1
    start = max((lead.end() for lead in _LEADS.finditer(text, start, noun)), default=start)
    skill = _SKILL.search(text[max(0, start - 24) : start])
    return start - len(skill[0]) if skill else start
