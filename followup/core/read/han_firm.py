"""Finds the names of firms in Chinese text: what kind of firm ends the name, and where it stands tells it apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from followup.core.read.names import is_person_like
from followup.core.read.romanised import STEM, spells
from followup.core.signs import plain

# What kind of firm: nothing else ends like this.
_PLAIN = """
    有限公司 有限责任公司 股份公司 科技 集团 股份 公司 软件 软体 物流 传媒 医药 制药 银行 证券 基金 保险
    资本 医院 诊所 大学 学院 中学 小学 国小 高中 幼儿园 研究院 研究所 实验室 事务所 出版社 博物馆 图书馆
    美术馆 养老院 设计院 合作社 基金会 俱乐部 公安局 教育局 委员会 村委会 镇政府 酒庄 书院 剧院 剧团 饭店
    牙医 医馆 酒店 餐饮 食品 服饰 家居 家具 百货 超市 商城 商贸 贸易 供应链 快递 快运 速运 速递 光电
    半导体 重工 建工 钢构 地产 林业 酒业 茶业 矿业 鞋业 影业 置业 农业 渔业 牧业 乳业 实业 纸业 药业
    种业 棉业 制业 畜业 水务 港务 印务 船务 人寿 财险 金控 信托 期货 典当 城投 生物 生技 化工 日化
    机械 电器 电气 航空 航天 通航 影视 广告 律所 工作室 书店 药店 咖啡 茶饮 健身 环保 租赁 智造 互娱
    互动 游戏 控股 投资 猎头 机电 电机 精密 玩具 印刷 包装 建筑 建设 装饰 园林 旅游 旅行社 国际 卫浴
    纺织 珠宝 眼镜 药房 重机 重装 阀门 轮胎 玻璃 陶瓷 钢铁 水泥 电缆 锂电 风电 核电 光伏 家电 汽配
    汽贸 模具 轴承 水产 粮油 饲料 农机 冷链 货代 民宿 托育 烘焙 乐器 美妆 琴行 公交 箱包 钟表 海工
    机床 精机 旅运 海运 钢贸 线缆 拍卖行 护理院 林场 农场 茶行 不动产 药品 晨报 日报 晚报 无人机 数控
    母婴 护肤 水电 塑胶 特钢 邮轮 金服 数科 幕墙 乐园 冻品 度假村 滑雪场 瑜伽 家装 文具 床品 果业 手游
    甜品 基因 封测 公估 补习班 文教 文化馆 生医 医美 车业 园艺 灯饰 门窗 电竞 动漫 资管 储能 路桥 火锅
    酒楼 牧场 商行 驾校 航运 电站 智控 数智 会所 影城 影院 杂志 电视台 车辆厂 分校 乳品 传感
"""
# Fields of work as well.
_COMMON = """
    教育 数据 智能 智慧 出行 网络 网路 网安 电子 咨询 顾问 设计 机器人 数位 学校 材料 汽车 能源 健康
    文化 生态 亲子 摄影 留学 日料 木作 客服 中医 遥感 信息 资讯 金融 通信 通讯 电信 医疗 餐厅 电力
    新材 支付 创意 视觉 时尚 电商 安全 芯片 自动化 物业 税务 零售 文旅 文创 户外 出版 口腔 检测 公益
    会展 工程 宠物 旅行 导航 地图 体育 光学 激光 影像 照明 电梯 电池 消防 人工智能 船舶 测绘 家政 安防
    安保 音乐 动画 美容 审计 仪器 装备 器械 建材 家纺 涂料 眼科 养老 康养 直播 跨境 云仓 互联 剧场
    机场 乐团 燃气 饮品 网通 中心 轨道 动力 财税 市政 地铁 铁路 制造 检疫 重卡
    语言 植保
"""
_PLAINLY = frozenset(_PLAIN.split())
_KINDS = _PLAINLY | frozenset(_COMMON.split())
_ANY_KIND = "|".join(  # by the first character: half as many to try
    f"{first}(?:{'|'.join(sorted((kind[1:] for kind in kinds), key=len, reverse=True))})"
    for first, kinds in groupby(sorted(_KINDS), key=itemgetter(0))
)
_KIND = re.compile(rf"(?:{_ANY_KIND}){{1,4}}(?![师员])")
_RUN = re.compile(r"[一-鿿A-Za-z0-9·]{1,14}\Z")  # to where it is searched
_HAN = re.compile(r"[一-鿿]")
_HAN_ONLY = re.compile(r"[一-鿿]+")
_STEM_MOST = 4  # signs of a name before its kind
_LONGEST = 14
_FEWEST = 2  # characters before the kind
# What the candidate does with a firm: what follows is its name, or the job's.
_DEALS = "感谢您?投递|投递了?|应聘了?|应征|申请|报名|录取|选择|加入|关注|通过|进入|参加|参与|报考"
_DEALT = re.compile(rf"(?:{_DEALS})[的对]?[「【“\"《 ]?$|(?:我|们|里)是$")
# What stands before a firm's name in a sentence, and is no part of it.
_LEADS = (
    f"我这边是|我们这边是|我们是|我是|这里是|是|来自|代表|关于|感谢您?对|对|您和|你和|我和|{_DEALS}"
    "|(?:欢迎|邀请?|希望|期待)您?(?:加入|来)|完成|预约|与|跟|在(?!线)|到|至|由|于|给|受|已被|被|已|访|尚未开始|附上|感谢|恭喜|经|了|的"
    "|您|你|我|贵|敝|本|该|向|这|个|一家|回|就是|作为|服务于|就职于|任职于|先生|女士|同学"
    "|成为|列入|支持|前往|送达|放弃|分"
)
_LEAD = re.compile(_LEADS)
_FOLLOWS = re.compile(
    r"[\s,。.!?、;:)】」』\]|｜—–_·/\"”「【(“-]|$|的|(?:校园|社会|校|社)?招聘?|人力|人事|人资|HR|hr|邀|通知|诚|想|觉得|查看|看了|面试|复试|[一二三终初]面|初试|笔试|录|offer|Offer|OFFER"
    r"|团队|正在|已|将|决定|正式|同意|愿意|希望|打算|发来|发布|在招|现招|为您|为你|给您|给你|有限|招募|校招|春招|秋招|向|不|为|与|会|很|非常|十分|高兴|荣幸|诚|参加|综合|总[经部]|20\d\d|拟|在线|组|感谢|于|对|在|安排|反馈|审核|回复|回覆|修改|发出|委托"
)
_A_JOB = re.compile(r"[一-鿿A-Za-z]{1,8}(?:岗|职|面试|工程师|专员|经理|主管|助理|师|[^人]员)")
_OPENS = re.compile(r"[\s,。.!?、;:(【「『\[|｜—–_/\"“-]")
_GENERIC = re.compile(
    r"^(?:\d{1,4}|大|人工|线上|在线|平面|产品|视觉|交互|用户|工业|建筑|室内|服装|游戏|网页|数据|新|新能源|互联网|外资|民营|国有|大型|知名|上市|总|母|子|全资|一|职业|心理|身体|高等|义务|多|全|区块链"
    r"|管理|财务|法律|信息|企业|个人|基本|相关|详细|面试|招聘|岗位|公司|UI|UX|AI|IT|HR|前端|后端|海外|国内|国际|外贸|对外|商业|市场|视频|腾讯|钉钉|飞书|本|敝|我|我们|贵|该|此|国家级|某|客户|人才|就业|活动|战略|平台|计算|人事|邮寄|培训|测试"
    rf")?(?:{_ANY_KIND}){{0,2}}$"
)
_WHOLE = r"([一-鿿A-Za-z0-9]{2,10}?)"
_OPEN = r"(?:^|[\n【「,。!:;] ?)"
_FRAMES = tuple(
    re.compile(form)
    for form in (
        rf"对{_WHOLE}的?(?:关注|支持|兴趣|认可|信任|青睐|厚爱)",
        rf"(?:我是|我们是|这里是|来自){_WHOLE}的?(?:HR|hr|人事|人资|招聘|人力|店长|老板|创始人|创办人)",
        rf"(?:^|[\n,。! ]){_WHOLE}(?:人力资源|人事|人资)(?:部|中心|处)",
        rf"{_OPEN}([一-鿿A-Za-z0-9]{{3,10}}?)(?:诚挚?|敬|想)?(?:邀请?[您你]|向[您你]发|的HR|已回[复覆])",
        rf"受{_WHOLE}委托",
        rf"(?:加入|成为){_WHOLE}(?:[,。!]|的一员|大家庭|团队)",
        rf"(?:感谢[您你]?|[您你])(?:投递|应聘|申请|报名)了?{_WHOLE}(?:[,。!]|并|的[^,。]{{2,12}}(?:岗|职|申请|简历))",
        rf"(?:与|和|参加|接受){_WHOLE}的[^,。\n]{{0,6}}?(?:面试|测评|笔试|面谈)",
        rf"[「【“\"]{_WHOLE}[」】”\"](?:已|向[您你]|邀|的?HR|的?招[聘募])",
    )
)
# How a firm writes, between its name and what it does: 某某传媒很高兴向您….
_MOOD = re.compile(
    r"(?:(?:很是?|非常|十分|万分|深感?|倍感)?(?:高兴|荣幸|欣喜|欣慰|开心|愉快|遗憾|抱歉|诚挚|诚意|真诚|热情|热忱|郑重|正式|特此|现已?|谨)地?)+$"
)
_NO_FIRM = re.compile(
    r"[您你我]|^(?:本|这个|该|此|招聘|校园|社会|公司|贵|岗位|面试|职位|流程|结果|简历|很|非常|特此|现|谨|再次|之前)"
    r"|(?:师|员|经理|专员|主管|总监|助理|生|岗位?|职位|开发|运营|销售|设计|会计|产品|编辑|客服|测试|采购|翻译|策划|文案|[前后]端|行政|法务|负责人|代表)$"
)
# A stretch of a sentence that ends like a firm: 周四下午3点方便来公司.
_CLAUSE = re.compile(
    r"[\d一二三四五六七八九十两][点时月号](?!集团)|[上下中]午|(?:周|星期)[一二三四五六日天]|方便|[来到去]公司|[今昨明后前]天|[上今这几][次周轮]|时间|可以|能否|是否|什么|怎么"
    r"|请|一下|看看|聊|(?:收到|看到|参加|经过).{0,4}公司$|[您你我他她它们及或的]|因为?|以及|需要|已$|^已|不再|无法|成功|暂时|附件|缺少|心仪|一位|以上|愉快|顺利|没有|兴趣|奉复|比较|包括|联系|地点|另以|^有|若|保密|[本该]公司|如有|可咨|建议|携带|补充|感$|[充带件交聘名查审实]材料|[后前]端"
)
# The words of hiring: a name that is made of them is a department's, a letter's or a system's.
_HIRING = """
    日历 温馨提示 提示 新媒体 开发 秘书处 招聘 招募 招考 校招 社招 秋招 春招 内推 推荐 面试 面谈 初试
    复试 终面 笔试 测评 测验 考试 考场 考务 通知 通知书 邀请 邀请函 邀约 结果 安排 系统 平台 助手
    小助手 小秘书 助理 小助理 小组 项目组 专项组 团队 中心 人力资源 人力 人事 人资 人才 行政 综合 组织
    录用 录取 聘用 意向书 意向函 简历 履历 应聘 应征 投递 申请 岗位 职位 职缺 反馈 回复 回覆 回执 确认
    提醒 更新 进展 状态 重要 关于 时间 变更 改期 取消 补充 补件 材料 资料 提交 智能 视频  线上
    线下 电话 公司 企业 全球 校园 社会 报到 报名 入职 预约 现场 体检 候选人 求职者 同学 管培生 实习生
    培训生 甄选 甄试 公告 告知 邮件 消息 站内信 信箱 公邮 收集 机器人 内部 国家级 校友 公益组织 服务
    管理 集团 总部 教务 校务 任用 秘书 储备 人员 计画 计划 项目 专案 合作 机会 沟通 猎头 职务 职业
    待办 入库 候考 跟进 问卷 调查 作业 作品集 合同 协议 薪资 办公室 一面 二面 三面 群面 初筛 评估 共享
    服务台 发放 征才 下一步 不合适 腾讯会议 会议 会员 初审 筛选 审核 通行 日程 活动 审批 预告 说明 结束
    委员会 人工智能 数字 更正 情况 第一轮 第二轮 联络 专员 客户 官方 官网 账号 信息 资讯 数据科学 技术
    研发 产品 市场 销售 运营 营销 财务 法务 生产 协同 自助 排期 邮箱 公共 上门 洽谈 博士后 面试官 AI
    二厂 一厂 实习 暑期 第二次 战略 战投 供应链 计算 计算机 行销 登记 热线 协调 支持 基地 绩效 薪酬
    考核 能力 软件 学术
"""
_TALK = frozenset(_HIRING.split())
# Fields of work that firms are called by as well: part of the name, unless a department's word follows.
_FIELDS = frozenset("智能 人工智能 数字 数据科学 技术 信息 资讯 计算 计算机 软件 视频 服务 管理 AI".split())  # noqa: SIM905 - as above
_TALKED = re.compile("|".join(sorted(_TALK, key=len, reverse=True)))
_TAIL = re.compile(r"(?:届|年度?|批次?|第|敬上|谨启|敬启|启|上|[\dA-Za-z+ ]{1,12})$")
_DEPARTMENT = re.compile(r"(?:部|处|组|办|室|科|团队|中心|系统)$")
_NEVER = re.compile(r"[的了是您你我他她们请让吗吧呢啊哦哈嘛咱还很谢这那哪]")
_JOB = re.compile(
    r"(?:师|员|经理|主管|总监|主任|老板|顾问|代表|岗|职|店长|院长|校长|厂长|老师|先生|女士|小姐|医生|编辑|长|总|工|生|[伙责]人|策划)$"
)
_NOBODY = re.compile(
    r"[来去到][一-鿿]|在(?!线)[一-鿿]|有[^限色]|[点号楼栋路街弄巷层元薪款]$|(?:证明|报告|[表题函单证])$|[华北南东西]区$|[小老阿大][一-鿿]$"
    r"|^(?:某|本|祝|盼|期待|静候|顺祝|致|被|且|现|各|一[个份封]|二|三|四|五|此致|敬礼|顺颂|[岗职]|[0-9]+$)|[0-9一二三四五六七八九十]日|[年月]|小时|分钟|[天后]$|BOSS|HR"
)
_SECTION = "部处组办室科课"
_FEWEST_PLACED = 3
_MOST_PLACED = 12
_FULL = 4  # characters of a name that is no person's
_SPLIT = re.compile(r"[\s,。.!?、;:()【】「」『』\[\]|｜—–_·/\"“”<>《》~-]{1,10}")
_HEADED = re.compile(r"(?:^|\n) ?【([^【】\n]{2,20})】")
_SIGNED = 3  # lines of a signature
_SIGNATURE = 24  # characters of such a line
_SENTENCE = re.compile(r"[。!?;:]")
_SURE = 4


def firms(text: str, writer: str = "", *, sure: int = _SURE) -> tuple[str, ...]:
    """The names that stand where only a firm's name stands, the best attested first; the first line is the subject."""
    if not _HAN.search(text):
        return ()
    original, text = text, plain(text)
    points: Counter[str] = Counter()
    for name, score in (*_by_kind(text), *_by_frame(text), *_by_place(text, plain(writer))):
        if not _CLAUSE.search(name) and not _is_talk(name):
            points[name] += score
    best = points.most_common()
    names = (name for name, total in best if total >= _SURE or (total >= sure and _ends(name, _KINDS)))
    return tuple(_as_written(_in_full(name, text), text, original) for name in names)


def _in_full(name: str, text: str) -> str:
    """The name with its legal form, where the text has it so: 澄湖智能科技有限公司 of 澄湖智能."""
    full = re.search(rf"{re.escape(name)}[^\W与和及的\d_]{{0,8}}?(?:有限|股份)(?:责任)?公司", text)
    return full[0] if full else name


def named_so(text: str, label: str) -> Iterator[str]:
    """The names with their kind whose first signs a domain's label spells: 南山文化 of nanshan-culture."""
    narrow = plain(text)
    for kind in _KIND.finditer(narrow):
        for start in range(max(0, kind.start() - _STEM_MOST), kind.start() - _FEWEST + 1):
            stem = narrow[start : kind.start()]
            if STEM.match(stem) and _HAN_ONLY.fullmatch(stem) and _begins(narrow, start) and spells(label, stem):
                yield text[start : kind.end()]
                break


def _begins(text: str, start: int) -> bool:
    """Whether a name may begin here: no Chinese sign stands before it, or one that is no part of a name."""
    before = text[max(0, start - 4) : start]
    return not _HAN.search(before[-1:]) or any(lead.end() == len(before) for lead in _LEAD.finditer(before))


def _as_written(name: str, text: str, original: str) -> str:
    at = text.find(name)
    return original[at : at + len(name)]


def _by_kind(text: str) -> Iterator[tuple[str, int]]:
    for kind in _KIND.finditer(text):
        begin = _left_end(text, kind.start())
        start = max((lead.end() for lead in _LEAD.finditer(text, begin, kind.start())), default=begin)
        name = text[start : kind.end()]
        if len(name) < _FULL and not _ends(name, _PLAINLY) or _GENERIC.match(name) or len(name) <= _FEWEST:  # noqa: RUF021 - read as said
            continue
        opened = start > begin or start == 0 or bool(_OPENS.match(text, start - 1))
        plainly = _ends(name, _PLAINLY)
        dealt = bool(_DEALT.search(text, max(0, start - 8), start))
        followed = bool(_FOLLOWS.match(text, kind.end()) or (dealt and _A_JOB.match(text, kind.end())))
        yield name, 2 * opened + 2 * followed + plainly + (dealt and plainly)


def _is_talk(name: str) -> bool:
    """Whether the words of hiring are all of it."""
    return len(_TALKED.sub("", name)) < _FEWEST


def _left_end(text: str, position: int) -> int:
    run = _RUN.search(text, max(0, position - _LONGEST), position)
    return run.start() if run else position


def _by_frame(text: str) -> Iterator[tuple[str, int]]:
    for frame in _FRAMES:
        for found in frame.finditer(text):
            name = _MOOD.sub("", found[1])
            if len(name) < _FEWEST:
                continue
            if not _NO_FIRM.search(name) and not _NO_FIRM.search(_TALKED.sub("", name)) and not name.isdigit():
                yield name, _SURE


def _by_place(text: str, writer: str) -> Iterator[tuple[str, int]]:
    """Parts of the subject, what stands in brackets, the lines at the end: there a name stands alone."""
    subject, _, body = text.partition("\n")
    places = [(part, 2) for part in _SPLIT.split(subject[:200])]
    places += [(found[1], 4) for found in _HEADED.finditer(text)]
    places += _signature(body, writer)
    for part, score in places:
        name = bare_name(part)
        if name:
            department = name != part and bool(_DEPARTMENT.search(part))
            yield name, score + 2 * _ends(name, _KINDS) + 2 * department + 2 * (text.count(name) > 1)


def _signature(body: str, writer: str) -> Iterator[tuple[str, int]]:
    """The parts of the last lines; beside whoever signs, or below him, stands his firm."""
    below = False
    for line in _last_lines(body):
        parts = _SPLIT.split(line)[-4:]
        alone = len(line) <= _SIGNATURE and not _SENTENCE.search(line)
        signed = alone and any(part and (part in writer or is_person_like(part)) for part in parts)
        for part in parts:
            yield part, 2 + 2 * (signed or (below and alone))
        below = signed


def _last_lines(body: str) -> list[str]:
    return [line[-60:] for line in body.rstrip()[-400:].splitlines() if line.strip()][-_SIGNED:]


def bare_name(part: str) -> str:
    """A firm's name without department and occasion: 云图 of 云图校招面试组; empty where it is no name."""
    name = part.strip()[:30]
    if len(_HAN.findall(name)) < _FEWEST_PLACED or _NEVER.search(name):
        return ""
    for _ in range(0 if _ends_in_its_field(name) else 6):
        if _ends(name, _KINDS) and not _DEPARTMENT.search(name):
            break
        talk = _talk_at_end(name)
        if not talk and name[-1:] in _SECTION:
            return _before_department(name)
        name = name[:-talk] if talk else _TAIL.sub("", name)
    han = len(_HAN.findall(name))
    unfit = han < _FEWEST_PLACED or len(name) > _MOST_PLACED or _is_talk(name) or is_person_like(name)
    unfit = unfit or (bool(_JOB.search(name)) and not _ends(name, _PLAINLY))
    return "" if unfit or (_NOBODY.search(name) and not _ends(name, _PLAINLY)) or _GENERIC.match(name) else name


def _before_department(name: str) -> str:
    """深蓝船舶 of 深蓝船舶船员部; nothing of 数据科学组, a department without the firm."""
    end = max((kind.end() for kind in _KIND.finditer(name)), default=0)
    return name[:end] if end >= _FULL and not _GENERIC.match(name[:end]) else ""


def _talk_at_end(name: str) -> int:
    """How many characters of the name's end are talk of hiring, with the word for a section after it."""
    section = name[-1:] in _SECTION
    stem = name[:-1] if section else name
    longest = next((length for length in range(5, 1, -1) if stem[-length:] in _TALK), 0)
    return longest + section if longest else 0


def _ends_in_its_field(part: str) -> bool:
    """Whether a field of work is the whole end of a name: 云端计算, and not 云端计算组."""
    return any(part[-length:] in _FIELDS for length in range(4, 1, -1))


def shown(display: str) -> Iterator[str]:
    """The firms' names in a display name: 百仕物流-游佳, 艾玛 寰付支付, 安和医院人事科."""
    text = plain(display)
    for part in _SPLIT.split(text):
        name = bare_name(part)
        if name and (len(name) >= _FULL or name != part or _ends(name, _KINDS)):
            yield _as_written(name, text, display)


def says_kind(name: str) -> bool:
    """Whether the name ends with what kind of firm it is."""
    return _ends(plain(name), _KINDS)


def _ends(name: str, kinds: frozenset[str]) -> bool:
    return any(name[-length:] in kinds for length in range(2, 7))
