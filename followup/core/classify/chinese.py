"""Chinese phrases and what they speak for, in simplified characters: the page is folded to them before the search."""

from __future__ import annotations

from followup.core.classify.chinese_answers import ANSWERS
from followup.core.classify.chinese_context import CONTEXT
from followup.core.classify.chinese_meetings import MEETINGS
from followup.core.classify.chinese_steps import STEPS

SLOTS = {
    "you": "你|您|同学|候选人|应聘者|应征者",
    "not": "未|未能|没有|没能|没|不|无法|暂未|并未|尚未能|不能|难以|恐无法|恐怕不|暂不|不再|不予|不会",
    "iv": (
        "面试|初试|复试|一面|二面|三面|终面|面谈|电话沟通|视频沟通|hr面|交叉面|电面|约谈|访谈|群面|口试|甄试|甄選|甄选"
        "|面洽|笔面试"
    ),
    "role": "岗位|职位|职务|职缺|一职|工作|机会|编制|hc",
    "day": ("周一|周二|周三|周四|周五|周六|周日|星期|礼拜|明天|后天|今天|下周|本周|这周|月|号|上午|下午|晚上|中午"),
    "talk": (
        "聊|倾|傾|谈|沟通|见面|见个面|见一面|碰个面|通话|通个电话|打个电话|电话|视频|语音|连线|面一下|面试|面谈|交流"
    ),
    "free": "方便|有空|有时间|得空|ok|可以|行|合适|能来|能到|available|适合|没问题",
    "which": (
        "哪天|哪一天|哪日|哪个时间|哪个时段|哪些时间|哪些时段|什么时间|什么时候|何时|几点|哪一个|哪个|哪段时间|啥时候|几号"
    ),
    "boss": (
        "王总|李总|张总|刘总|陈总|赵总|周总|吴总|孙总|徐总|林总|郑总|曹总|秦总|冯总|何总|方总|马总|黄总|杨总|朱总|郭总"
        "|老细|老細|科室|实验室|博士|教授|甲方|厂里|学校|店里|公司|那边|总监|经理|主管|领导|老板|负责人|团队|合伙人|创始人|部门|同事|客户|总部|集团|用人单位|业务|面试官|老大|董事长|委员会|校长|院长"
        "|主任|厂长|店长|leader|hm"
    ),
    "clock": (
        "今天|明天|后天|今晚|明早|明晚|周末|周一|周二|周三|周四|周五|周六|周日|星期|礼拜|上午|下午|晚上|中午|早上|下周|本周|这周"
        "|<number> 月|<number> / <number>|<number> 号|<number> 日|<number> : <number>|<number> 点"
        "|一点|两点|三点|四点|五点|九点|十点"
    ),
    "better": (
        "更优秀|更合适|更适合|更匹配|更对口|更贴合|更契合|更符合|更有经验|经验更|更资深|更懂|匹配度更高"
        "|更接近|更成熟|更熟悉"
    ),
    "but": "但|不过|只是|可是|可惜|惟|然而",
    "someone": (
        "另一位|另一个|另外一位|另外一个|另外的|其他候选|其他人|其他应|其他同学|别的候选|别的人|别人|他人|内部|{better}"
    ),
    "good": "不错|挺好|很好|满意|认可|感兴趣|匹配|合适|对口|喜欢|有意思|比较贴|很贴|想见|符合|契合|印象",
    "test": (
        "笔试|测评|测验|测试|在线考试|编程题|作业|oa|小题|试译|试稿|试写|案例|面试题|性格测试|性向测验"
        "|认知测试|录制视频|视频录制|程序作业|程式作业|take-home|take home|coding test"
    ),
    "document": (
        "学历证|学位证|毕业证|证书|扫描件|身份证|离职证明|流水|体检报告|推荐人|证明人|作品集|社保|材料"
        "|影本|证明|照片|个人信息表|登记表"
    ),
    "salary": "薪资|薪水|薪酬|月薪|年薪|待遇|工资|年包|package|base|底薪|签字费|股票|期权",
}

TABLE = f"{ANSWERS}\n{MEETINGS}\n{STEPS}\n{CONTEXT}"
