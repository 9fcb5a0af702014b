"""Finds the names of firms in Chinese text: what kind of firm ends the name, and where it stands tells it apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from followup.core.read.names import is_person_like

# What kind of firm: nothing else ends like this.
_PLAIN = """
    有限公司 有限责任公司 股份公司 科技 集团 集團 股份 公司 软件 軟體 物流 传媒 傳媒 医药 醫藥 制药 製藥 银行 銀行
    证券 證券 基金 保险 保險 资本 医院 醫院 诊所 診所 大学 大學 学院 學院 中学 中學 小学 小學 國小 高中 幼儿园
    幼兒園 研究院 研究所 实验室 實驗室 事务所 事務所 出版社 博物馆 博物館 图书馆 美术馆 美術館 养老院 設計院 设计院
    合作社 基金会 基金會 俱乐部 公安局 教育局 委员会 村委会 镇政府 酒庄 书院 書院 剧院 剧团 劇團 飯店 饭店 牙医 醫館
    医馆 酒店 餐饮 餐飲 食品 服饰 家居 家具 百货 超市 商城 商贸 贸易 貿易 供应链 快递 快運 快运 速运 速递 光电 光電
    半导体 半導體 重工 建工 钢构 地产 林业 酒业 茶业 矿业 鞋业 影业 置业 农业 農业 渔业 漁业 牧业 乳业 实业 實业
    纸业 紙业 药业 種业 种业 棉业 製业 制业 酒業 林業 農業 畜業 實業 製業 茶業 紙業 藥業 礦業 水务 港务 印务 船务
    水務 港務 印務 船務 人寿 人壽 财险 金控 信托 期货 典当 城投 生物 生技 化工 日化 机械 機械 电器 電器 电气 航空
    航天 通航 影视 影視 广告 廣告 律所 工作室 书店 書店 药店 咖啡 茶饮 茶飲 健身 环保 環保 租赁 智造 互娱 互动 游戏
    遊戲 控股 投资 投資 猎头 机电 電機 精密 玩具 印刷 包装 建筑 建設 建设 装饰 园林 旅游 旅行社 国际 國際 卫浴 纺织
    紡織 珠宝 眼镜 药房 重机 重機 重装 阀门 轮胎 玻璃 陶瓷 钢铁 鋼鐵 水泥 电缆 锂电 风电 核电 光伏 家电 汽配 汽贸
    模具 轴承 水产 粮油 饲料 农机 冷链 货代 民宿 托育 烘焙 乐器 美妆 美妝 琴行 公交 箱包 钟表 鐘錶 海工 机床 機床
    精機 旅運 海運 海运 钢贸 线缆 線纜 拍卖行 拍賣行 护理院 護理院 林场 農場 农场 茶行 不动产 不動產 药品 藥品 晨报
    日报 晚报 晚報 日報 無人機 无人机 数控 母婴 护肤 水电 塑胶 特钢 邮轮 金服
"""
# Fields of work as well.
_COMMON = """
    教育 数据 數據 智能 智慧 出行 网络 網路 网安 電子 电子 咨询 諮詢 顧問 顾问 设计 設計 机器人 機器人 数位 數位
    学校 學校 材料 汽车 汽車 能源 健康 文化 生态 亲子 摄影 攝影 留学 日料 木作 客服 中医 遥感 信息 资讯 資訊
    金融 通信 通讯 電信 医疗 醫療 餐厅 餐廳 电力 新材 支付 创意 創意 视觉 時尚 时尚 电商 電商 安全 芯片 自动化 物业
    税务 零售 文旅 文创 文創 户外 出版 口腔 检测 公益 会展 會展 工程 宠物 旅行 导航 地图 体育 光学 激光 影像 照明
    电梯 电池 消防 人工智能 船舶 测绘 家政 安防 安保 音乐 动画 美容 审计 仪器 装备 器械 建材 家纺 涂料 眼科 养老
    康养 直播 跨境 云仓 互联 剧场 机场 乐团 燃气 饮品 网通 網通 中心
"""
_PLAINLY = frozenset(_PLAIN.split())
_KINDS = _PLAINLY | frozenset(_COMMON.split())
_ANY_KIND = "|".join(  # by the first character: half as many to try
    f"{first}(?:{'|'.join(sorted((kind[1:] for kind in kinds), key=len, reverse=True))})"
    for first, kinds in groupby(sorted(_KINDS), key=itemgetter(0))
)
_KIND = re.compile(rf"(?:{_ANY_KIND}){{1,4}}(?![师師员員])")
_PART = re.compile(r"[一-鿿A-Za-z0-9·]")
_HAN = re.compile(r"[一-鿿]")
_LONGEST = 14
_FEWEST = 2  # characters before the kind
# What the candidate does with a firm: what follows is its name, or the job's.
_DEALS = (
    "感谢您?投递|投递了?|投遞|应聘了?|應聘|应征|應徵|申请|申請|报名|報名|录取|錄取|选择|選擇|加入|关注|關注"
    "|通过|通過|进入|進入|参加|參加"
)
_DEALT = re.compile(rf"(?:{_DEALS})[「【“\"《]?$")
# What stands before a firm's name in a sentence, and is no part of it.
_LEADS = (
    f"我这边是|我们这边是|我们是|我們是|我是|这里是|這裡是|是|来自|來自|代表|关于|關於|有关|感谢您?对|感謝您?對|对|对|對|您和|你和|我和|{_DEALS}"
    "|欢迎您?加入|歡迎加入|邀请您?加入|希望您?加入|期待您?加入|完成|收到|预约|預約|与|與|跟|在|到|至|由|于|於|给|給|受|已被|被|已|访|尚未开始|附上|感谢|感謝|恭喜|经|了|的|您|你|我|贵|貴|敝|本|该|各|们|們|把|将|从|向"
    "|这|那|个|一家|某|分|子|去|回|附近|就是|作为|服务于|就职于|任职于|先生|女士|同学|好"
)
_LEAD = re.compile(_LEADS)
_FOLLOWS = re.compile(
    r"[\s，。,.!！？?、；;：:）)】」』\]|｜—–\-_·/\"”「【（(“]|$|的|(?:校园|社会|校|社)?招聘?|人力|人事|人資|人资|HR|hr|邀|通知|诚|誠|想|觉得|查看|看了|面[试試]|复试|复試|终面|初试|笔试|录[用取]|錄|offer|Offer|OFFER"
    r"|团队|團隊|正在|已|将|决定|決定|正式|同意|愿意|希望|打算|发来|发布|在招|现招|诚聘|为您|为你|给您|给你|有限|招募|校招|春招|秋招|向|不|为|為|与|會|会|综合|总[经部]|20\d\d|拟|在线|組|组|感谢|感謝|于|於|对|對|在|安排|反馈|审核|回复|回覆|修改|发出|委托"
)
_A_JOB = re.compile(
    r"[一-鿿A-Za-z]{1,8}(?:岗|崗|职位|職|面试|面試|工程师|工程師|专员|專員|经理|經理|主管|助理|师|師|[^人]员)"
)
_OPENS = re.compile(r"[\s，。,.!！？?、；;：:（(【「『\[|｜—–\-_/\"“]")
_GENERIC = re.compile(
    r"^(?:\d{1,4}|大|人工|线上|線上|在线|平面|产品|產品|视觉|交互|用户|工业|建筑|室内|服装|游戏|网页|数据|新|新能源|互联网|外资|民营|国有|大型|知名|上市|总|母|子|全资|一|职业|心理|身体|高等|义务|多|全|区块链"
    r"|管理|财务|法律|信息|企业|个人|基本|相关|详细|面试|招聘|岗位|公司|UI|UX|AI|IT|HR|前端|后端|海外|国内|国际|外贸|对外|商业|市场|视频|腾讯|钉钉|飞书|本|敝|我|我们|贵|貴|该|此|国家级|國家級|客户|人才|就业|活动|战略|平台|计算|人事|邮寄|培训|測試|测试)"
    rf"?(?:{_ANY_KIND}){{0,2}}$"
)
_WHOLE = r"([一-鿿A-Za-z0-9]{2,10}?)"
_OPEN = r"(?:^|[\n【「，。！：；,:!;] ?)"
_FRAMES = tuple(
    re.compile(form)
    for form in (
        rf"[对對]{_WHOLE}的?(?:关注|關注|支持|兴趣|興趣|认可|信任|青睐|厚爱)",
        rf"(?:我是|我们是|这里是|來自|来自){_WHOLE}的?(?:HR|hr|人事|人資|招聘|人力|店长|店長|老板)",
        rf"(?:^|[\n，。！ ]){_WHOLE}(?:人力资源|人力資源|人事|人资|人資)(?:部|中心|处|處)",
        rf"{_OPEN}([一-鿿A-Za-z0-9]{{3,10}}?)(?:诚挚?|誠摯?|敬|想)?(?:邀请|邀請|邀)[您你]",
        rf"受{_WHOLE}(?:委托|委託)",
    )
)
_NO_FIRM = re.compile(
    r"[您你我]|^(?:本次|这个|该|此|招聘|校园|社会|公司|贵|我司|岗位|面试|职位|流程|结果|简历)|(?:师|師|员|員|经理|經理|专员|主管|总监|助理|实习生|岗位|职位)$"
)
# A stretch of a sentence that ends like a firm: 周四下午3点方便来公司.
_CLAUSE = re.compile(
    r"[\d一二三四五六七八九十两][点點时時月号號](?!集团)|[上下中]午|(?:周|週|星期)[一二三四五六日天]|方便|[来來到去]公司|[明后後]天|时间|時間|可以|能否|是否|什么|怎么"
    r"|[请請]|一下|看看|聊|(?:收到|看到|参加|參加|经过|經過).{0,4}公司$|[您你我他她它们們及或的]|因[为為]?|以及|需要|已$|^已|不再|联系|地点|另以|^有|若|保密|[本该]公司|如有|可咨|建议|携带|补充|感$|[充带件交请聘名查审实]材料|[後后前]端"
)
# The words of hiring: a name that is made of them is a department's, a letter's or a system's.
_HIRING = """
    日历 日曆 温馨提示 溫馨提示 提示 新媒体 开发 秘书处
    招聘 招募 招考 校招 社招 秋招 春招 内推 內推 推薦 推荐 面试 面試 面谈 面談 初试 复试 終面 终面 笔试 筆試 测评
    測評 測驗 测验 考试 考場 考场 考务 通知 通知书 通知書 邀请 邀请函 邀請 邀约 邀約 结果 結果 安排 系统 系統 平台
    助手 小助手 小秘书 助理 小助理 小组 小組 项目组 专项组 团队 團隊 中心 人力资源 人力資源 人力 人事 人资 人資
    人才 行政 综合 组织 組織 录用 錄用 录取 錄取 聘用 意向书 意向函 简历 簡歷 履歷 应聘 應聘 应征 應徵 投递 投遞
    申请 申請 岗位 职位 職位 職缺 职缺 反馈 反饋 回复 回覆 回执 确认 確認 提醒 更新 进展 状态 狀態 重要 关于 關於
    时间 時間 变更 變更 改期 取消 补充 补件 材料 资料 資料 提交 智能 視頻 视频 在线 线上 線上 线下 电话 公司 企业
    企業 全球 校园 校園 社会 社會 报到 报名 報名 入职 预约 預約 现场 体检 候选人 求职者 同学 管培生 实习生 培训生
    甄選 甄选 甄試 公告 告知 邮件 消息 站内信 信箱 公邮 收集 机器人 機器人 内部 內部 国家级 國家級 校友 公益组织
    服务 管理 集团 綜合 总部 教务 校务 教務 校務 任用 秘书 秘書 儲備 储备 人员 計畫 计划 项目 專案 合作 机会 機會
    沟通 猎头 職務 职务 职业 待办 入库 候考 跟进 问卷 调查 作业 作品集 合同 协议 薪资 薪資 办公室 一面 二面 三面
    群面 初筛 评估 共享 服务台 发放 徵才 下一步 不合适 不合適 腾讯会议 會議 会议 會員 会员 服務 初审 筛选 审核
    通行 日程 活动 活動 审批 预告 说明 說明 結束 结束 委员会 委員會 人工智能 数字 更正 情况 第一轮 第二轮 联络
    聯絡 专员 客户 官方 官网 账号 信息 資訊 数据科学 技术 研发 研發 产品 產品 市场 销售 运营 营销 财务 法务 生产
    协同 自助 排期 邮箱 公共 上门 洽谈 博士后 面试官 AI 二厂 一厂 实习 實習 暑期 第二次 战略 战投 供应链 计算
    计算机
"""
_TALK = frozenset(_HIRING.split())
_TALKED = re.compile("|".join(sorted(_TALK, key=len, reverse=True)))
_TAIL = re.compile(r"(?:届|年度?|批次?|第|敬上|谨启|謹啟|敬啟|敬启|启|上|[\dA-Za-z+ ]{1,12})$")
_DEPARTMENT = re.compile(r"(?:部|处|處|組|组|办|辦|室|科|团队|團隊|中心|系统|系統)$")
_NEVER = re.compile(r"[的了是您你我他她们們请請让吗吧呢啊哦哈嘛咱还很谢謝这這那哪]")
_JOB = re.compile(
    r"(?:师|師|员|員|经理|經理|主管|总监|總監|主任|老板|老闆|顾问|顧問|代表|岗|职|店长|院长|校长|厂长|老师|老師|先生|女士|小姐|医生|编辑|长|總|总|工|生)$"
)
_NOBODY = re.compile(
    r"[来來去到在][一-鿿]|有[^限色]|[点點号號楼栋路街弄巷層层元薪款]$|[华北南东西]区$"
    r"|[小老阿大][一-鿿]$"
    r"|^(?:某|本|致|被|且|现|現|各|一[个份封]|二|三|四|五|此致|敬礼|顺颂|[岗职崗職]|[0-9]+$)|[0-9一二三四五六七八九十]日|[年月]|小时|分钟|[天后]$|BOSS|HR"
)
_SECTION = "部处處组組办辦室科课課"
_FEWEST_PLACED = 3
_MOST_PLACED = 12
_FULL = 4  # characters of a name that is no person's
_SPLIT = re.compile(r"[\s，。,.!！？?、；;：:()（）【】「」『』\[\]|｜—–\-_·/\"“”<>《》~～]{1,10}")
_HEADED = re.compile(r"(?:^|\n) ?【([^【】\n]{2,20})】")
_SIGNED = 3  # lines of a signature
_SURE = 4


def firms(text: str, *, sure: int = _SURE) -> tuple[str, ...]:
    """The names that stand where only a firm's name stands, the best attested first; the first line is the subject."""
    if not _HAN.search(text):
        return ()
    points: Counter[str] = Counter()
    for name, score in (*_by_kind(text), *_by_frame(text), *_by_place(text)):
        if not _CLAUSE.search(name):
            points[name] += score
    best = points.most_common()
    return tuple(name for name, total in best if total >= _SURE or (total >= sure and _ends(name, _KINDS)))


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


def _by_place(text: str) -> Iterator[tuple[str, int]]:
    """Parts of the subject, what stands in brackets, the lines at the end: there a name stands alone."""
    subject, _, body = text.partition("\n")
    places = [(part, 2) for part in _SPLIT.split(subject[:200])]
    places += [(found[1], 4) for found in _HEADED.finditer(text)]
    places += [(part, 2) for line in _last_lines(body) for part in _SPLIT.split(line)[-4:]]
    for part, score in places:
        name = bare_name(part)
        if name:
            department = name != part and bool(_DEPARTMENT.search(part))
            yield name, score + 2 * _ends(name, _KINDS) + 2 * department + 2 * (text.count(name) > 1)


def _last_lines(body: str) -> list[str]:
    return [line[-60:] for line in body.rstrip()[-400:].splitlines() if line.strip()][-_SIGNED:]


def bare_name(part: str) -> str:
    """A firm's name without department and occasion: 云图 of 云图校招面试组; empty where it is no name."""
    name = part.strip()[:30]
    if len(_HAN.findall(name)) < _FEWEST_PLACED or _NEVER.search(name):
        return ""
    for _ in range(6):
        if _ends(name, _KINDS) and not _DEPARTMENT.search(name):
            break
        talk = _talk_at_end(name)
        if not talk and name[-1:] in _SECTION:
            return _before_department(name)
        name = name[:-talk] if talk else _TAIL.sub("", name)
    han = len(_HAN.findall(name))
    alone = len(_TALKED.sub("", name)) < _FEWEST
    unfit = han < _FEWEST_PLACED or len(name) > _MOST_PLACED or alone or is_person_like(name)
    unfit = unfit or (bool(_JOB.search(name)) and not _ends(name, _PLAINLY))
    return "" if unfit or _NOBODY.search(name) or _GENERIC.match(name) else name


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


def shown(display: str) -> Iterator[str]:
    """The firms' names in a display name: 百仕物流-游佳, 艾玛 寰付支付, 安和医院人事科."""
    for part in _SPLIT.split(display):
        name = bare_name(part)
        if name and (len(name) >= _FULL or name != part or _ends(name, _KINDS)):
            yield name


def _ends(name: str, kinds: frozenset[str]) -> bool:
    return any(name[-length:] in kinds for length in range(2, 7))
