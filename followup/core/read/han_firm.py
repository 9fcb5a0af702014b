"""Finds the names of firms in Chinese text: what kind of firm ends the name, and where it stands tells it apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_PLAIN = (  # nothing else ends like this
    "有限公司|有限责任公司|股份公司|科技|集团|集團|股份|公司|软件|軟體|物流|传媒|傳媒|医药|醫藥|制药|製藥|银行|銀行|证券|證券|基金|保险|保險|资本"
    "|医院|醫院|诊所|診所|大学|大學|学院|學院|中学|中學|小学|小學|幼儿园|幼兒園|研究院|研究所|实验室|實驗室|事务所|事務所|出版社|博物馆|图书馆"
    "|酒店|餐饮|餐飲|食品|乳业|酒业|服饰|家居|家具|百货|超市|商城|商贸|贸易|貿易|供应链|快递|快運|光电|光電|半导体|半導體|重工|实业|實業|工业|置业|地产"
    "|生物|化工|机械|機械|电器|電器|航空|航天|影视|影業|广告|廣告|律所|工作室|书店|書店|咖啡|茶饮|健身|农业|農業|环保|環保|租赁|智造|互娱|互动|游戏"
    "|遊戲|控股|投资|投資|人力|猎头|机电|電機|精密|玩具|印刷|包装|建筑|建設|建设|装饰|园林|旅游|旅行社|国际|國際|卫浴|鞋业|纺织|珠宝|眼镜|药房|药业"
)
_COMMON = (  # fields of work as well
    "教育|数据|數據|智能|智慧|出行|网络|網路|电子|電子|咨询|諮詢|顧問|顾问|设计|設計|机器人|機器人|数位|數位|学校|學校|材料|汽车|汽車|能源|健康|文化"
    "|信息|资讯|資訊|金融|通信|通讯|電信|医疗|醫療|餐厅|餐廳|电力|新材|支付|创意|創意|视觉|時尚|时尚|电商|電商|安全|芯片|自动化"
)
_KIND = re.compile(rf"(?:{_PLAIN}|{_COMMON}){{1,4}}")
_PLAINLY = re.compile(rf"(?:{_PLAIN})$")
_PART = re.compile(r"[一-鿿A-Za-z0-9·]")
_LONGEST = 14
_FEWEST = 2  # characters before the kind
# What stands before a firm's name in a sentence, and is no part of it.
_LEADS = (
    "我这边是|我们这边是|我们是|我們是|我是|这里是|這裡是|是|来自|來自|代表|关于|關於|有关|感谢您?对|感謝您?對|对|對|您和|你和|我和|感谢您?投递|投递了?|投遞|应聘了?|應聘|应征|應徵|申请|申請"
    "|欢迎您?加入|歡迎加入|邀请您?加入|希望您?加入|期待您?加入|加入|关注|關注|参加|參加|完成|通过|通過|收到|预约|預約|与|與|跟|在|到|至|由|于|於|给|給|感谢|感謝|恭喜|经|了|的|您|你|我|贵|貴|敝|本|该|各|们|們|把|将|从|向"
    "|这|那|个|一家|某|分|子|去|回|附近|就是|作为|服务于|就职于|任职于|先生|女士|同学|好"
)
_LEAD = re.compile(_LEADS)
_FOLLOWS = re.compile(
    r"[\s，。,.!！？?、；;：:）)】」』\]|｜—–\-_·/]|$|的|(?:校园|社会|校|社)?招聘?|人力|人事|HR|hr|邀|通知|诚|想|觉得|查看|看了|面[试試]|复试|复試|终面|初试|笔试|录[用取]|錄|offer|Offer|OFFER"
    r"|团队|團隊|正在|已|将|决定|決定|正式|同意|愿意|希望|打算|发来|发布|在招|现招|诚聘|为您|为你|给您|给你|有限|招募|校招|春招|秋招"
)
_OPENS = re.compile(r"[\s，。,.!！？?、；;：:（(【「『\[|｜—–\-_/]")
_GENERIC = re.compile(
    r"^(?:\d{1,4}|大|人工|线上|線上|在线|平面|产品|產品|视觉|交互|用户|工业|建筑|室内|服装|游戏|网页|数据|新|新能源|互联网|外资|民营|国有|大型|知名|上市|总|母|子|全资|一|职业|心理|身体|高等|义务|多|全|区块链"
    r"|管理|财务|法律|信息|企业|个人|基本|相关|详细|面试|招聘|岗位|公司|UI|UX|AI|IT|HR|前端|后端|海外|国内|国际|外贸|对外|商业|市场|视频|腾讯|钉钉|飞书)"
    rf"?(?:{_PLAIN}|{_COMMON}){{0,2}}$"
)
_WHOLE = r"([一-鿿A-Za-z0-9]{2,10}?)"
_FRAMES = tuple(
    re.compile(form)
    for form in (
        rf"[对對]{_WHOLE}的?(?:关注|關注|支持|兴趣|興趣|认可|信任|青睐|厚爱)",
        rf"(?:我是|我们是|这里是|来自){_WHOLE}的?(?:HR|hr|人事|招聘|人力)",
        rf"(?:^|[\n【「，。！ ]){_WHOLE}(?:校园|社会)?招聘(?:团队|組|组|中心|部|小组|办公室)",
        rf"(?:^|[\n，。！ ]){_WHOLE}(?:人力资源|人事)(?:部|中心)",
        rf"加入{_WHOLE}(?:大家庭|团队|這個大家庭|这个大家庭)",
    )
)
_NO_FIRM = re.compile(
    r"[您你我]|^(?:本次|这个|该|此|招聘|校园|社会|公司|贵|我司|岗位|面试|职位|流程|结果|简历)|(?:师|師|员|員|经理|經理|专员|主管|总监|助理|实习生|岗位|职位)$"
)
# A stretch of a sentence that ends like a firm: 周四下午3点方便来公司.
_CLAUSE = re.compile(
    r"[\d一二三四五六七八九十两][点點时時月号號](?!集团)|[上下中]午|(?:周|週|星期)[一二三四五六日天]|方便|[来來到去]公司|[明后後]天|时间|時間|可以|能否|是否|什么|怎么"
    r"|[请請]|一下|看看|聊|(?:收到|看到|参加|參加|经过|經過).{0,4}公司$"
)
_SURE = 4


def firms(text: str) -> tuple[str, ...]:
    """The names that stand where only a firm's name stands, the best attested first."""
    points: Counter[str] = Counter()
    for name, score in (*_by_kind(text), *_by_frame(text)):
        if not _CLAUSE.search(name):
            points[name] += score
    return tuple(name for name, total in points.most_common() if total >= _SURE)


def _by_kind(text: str) -> Iterator[tuple[str, int]]:
    for kind in _KIND.finditer(text):
        begin = _left_end(text, kind.start())
        start = max((lead.end() for lead in _LEAD.finditer(text, begin, kind.start())), default=begin)
        name = text[start : kind.end()]
        if kind.start() - start < _FEWEST and not _PLAINLY.search(name) or _GENERIC.match(name) or len(name) <= _FEWEST:  # noqa: RUF021 - read as said
            continue
        opened = start > begin or start == 0 or bool(_OPENS.match(text, start - 1))
        yield name, 2 * opened + 2 * bool(_FOLLOWS.match(text, kind.end())) + bool(_PLAINLY.search(name))


def _left_end(text: str, position: int) -> int:
    begin = position
    while begin > max(0, position - _LONGEST) and _PART.match(text, begin - 1):
        begin -= 1
    return begin


def _by_frame(text: str) -> Iterator[tuple[str, int]]:
    for frame in _FRAMES:
        for found in frame.finditer(text):
            if not _NO_FIRM.search(found[1]) and not found[1].isdigit():
                yield found[1], _SURE
