"""Phrases that say something beside the label: a question, a hold, a final round, what the candidate himself decides.

The headings are the values of model.Signal; grammar.py says how a line is written. Those under `own` count in the
candidate's own mail only, the others in mail to him.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from followup.core.classify.envelope import Envelope
from followup.core.classify.grammar import PhraseTable
from followup.core.classify.page import Page
from followup.core.classify.weigh import Sums
from followup.core.model import REJECTIONS, Label, Signal

_SLOTS = {
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|morning|afternoon|noon|week",
    "iv": "interview|call|meeting|chat|conversation|round|slot|appointment",
}

_THEIRS = """
[question]
4 (send|provide|upload|share|submit|forward|give) (us|me) .. (copy|copies|names|certificate*|transcript*|passport|proof|reference*|referee*|number*|details|documents|form|salary)
4 (please|kindly|could you|can you|would you) .. (send|provide|upload|share|submit|forward|confirm|complete|fill|bring|tell|let)
4 (what|which|when|where|how|who|do|are|would|could|can|will|have) .. (you|your) ... <ask>
4 (请|麻烦|烦请|请于) .. (提供|发|补充|提交|补寄|上传|回复|告知|填写|确认)
4 (您|你) .. (吗|呢|什么时候|多少|如何|怎么样|哪天|几点|是否) ..
4 (薪资|期望|到岗|离职) ... <ask>
-9 (如有|若有|if you have|any questions|have any|did you know|need to reschedule|still interested in more)

[hold]
5 (on hold|hiring freeze|hiring pause|hiring is frozen|paused hiring|hiring has been paused|freeze on hiring|frozen all|paused the (search|process|role|position))
5 (paused|frozen|freeze|froze|suspended|stopped|halted|on ice|parked) .. (hiring|recruiting|recruitment|search|role*|position*|opening*|vacanc*|headcount|process) .. (until|till|for|while|quarter|budget|now|year|summer|autumn)?
5 (hiring|recruiting|recruitment|search|role|roles|position|positions|opening|openings|vacancy|headcount|process) .. (paused|frozen|suspended|halted|on ice|on pause|parked|stopped (until|for))
-9 (no longer|not|lifted|over|ended|off|open again|back on) .. (on hold|frozen|paused|freeze)
-9 (freeze|pause) .. (is over|has ended|lifted|has been lifted)
-9 (pause|stop|freeze|suspend) (your|my) (account|subscription|alert*|membership)
5 (冻结|暂停|搁置|暂缓) .. (hc|岗位|招聘|职位|流程|编制|名额)
5 (hc|岗位|招聘|职位|流程|编制|名额|预算) .. (冻结|暂停|搁置|暂缓|停了|先停|停掉|停一停|按着|压着|叫停)
5 (停了|先停|叫停|停掉) .. (hc|岗位|招聘|职位|流程|编制|名额)
-9 (暂停|pause) .. (面试|interview)

[goes_on]
4 still .. (in the running|under consideration|being considered|interested in you|very interested|on our list|one of our|keen|in the process|a candidate)
4 (role|position|search|process|hiring|vacancy|job|opening) (is|are|has been|was|have been) (now)? (open again|back on|reopened|re-opened|resumed|unfrozen|active again|moving again|on again)
4 (freeze|pause|hold) .. (is over|has ended|lifted|has been lifted|ended)
4 (budget|headcount|funding) .. (through|approved|signed off|released|confirmed) .. (role|position|again|now|and)?
-9 (until|till|unless|if|waiting for|depends on) .. (budget|headcount|funding|approv*)
4 (chosen|selected|other|first|preferred) .. (declined|withdrew|withdrawn|dropped out|turned it down|turned us down) ...
4 (would|are) you still .. (interested|available|open|keen|free)
4 (you've|you have|you are|you're|your application has|candidacy has) .. (advanced|moved|moving|progressed|passed|made it|through) .. (next|to the|round|stage)
4 (like|love|happy|want|keen|decided) to (move|go|continue|proceed) (forward|ahead|on)? .. with (you|your)
4 (pick things up|pick up where|reopen|re-opened|reopened|back on|resum*) .. (role|process|position|left off|search|application|hiring|again)
4 (仍在|还在|依然在) .. (考虑|备选|名单|流程)
4 (流程|招聘|岗位|hc|编制|名额|预算) .. (恢复|重启|继续推进|继续进行|重新开放|重新启动|解冻|批下来|又开了|重新开了)
4 (简历|申请|您|你) .. (进入|通过|晋级|转入) ~ (下一轮|下一阶段|评审|终评|复核|终审|委员会)

[out_of_office]
5 (out of (the)? office|out-of-office|on annual leave|on parental leave|on maternity leave|on vacation|on holiday|away from my desk|away until|limited access to (my)? (e-mail|email|mail))
5 (休假|年假|外出|不在办公室|产假|出差期间) .. (返回|回来|回复|联系|邮件|无法|期间|恢复)

[bounce]
5 (could not be delivered|couldn't be delivered|wasn't delivered|was not delivered|delivery has failed|delivery failed|undeliverable|delivery status notification|address was not found|address not found|mailbox is full|user unknown|no such user|returned to sender|permanent error)
5 (无法送达|退信|投递失败的邮件|收件人不存在|邮箱已满|发送失败|系统退信)

[survey]
5 (survey|questionnaire|few questions|six questions|how did we do|feedback form|rate your) .. (experience|interview*|candidate|hiring|process|recruitment|application|how it went|us|minutes)
5 (candidate|interview|application|recruitment|hiring) .. (experience|process) .. (survey|feedback|rate|tell us|share|questions|minutes)
5 (how was|tell us about|rate|feedback on) your .. (interview|candidate|application|recruitment|hiring) (experience|process)
5 (问卷|满意度|调研|面试体验|候选人体验)

[newsletter]
5 (newsletter|job alert|weekly digest|this week's jobs|recommended jobs|jobs for you|unsubscribe from this list)
5 (职位推荐|为您推荐|为你推荐|每周精选|订阅号|周刊)

[receipt]
4 (received|got|have received|confirm receipt of|receipt of) .. (application|cv|resume|documents|papers|submission|test|assessment|task)
4 (application|cv|resume|documents|papers|submission|test|assessment) .. (received|submitted|arrived|was sent|reached us|has been sent)
4 (收到|收悉|提交成功|投递成功|网申成功|已送出|成功应征)

[test_received]
5 (assessment|test|exercise|submission|challenge|task|solution|take-home|assignment|video interview) .. (has been|have been|was|is|been)? .. (submitted|received|recorded|arrived)
5 (received|got) your .. (assessment|test|exercise|challenge|task|solution|take-home|assignment|recording|answers)
5 (thank|thanks) .. (completing|sending back|submitting|finishing|handing in|sending) .. (assessment|test|exercise|challenge|task|assignment|case|recording|video interview)
5 (笔试|测评|测验|试卷|作业|试译|oa|答卷) .. (提交成功|已提交|收到|已完成)
5 (已完成|完成了|收到) .. (笔试|测评|测验|试卷|作业|试译)
-9 (not|haven't|hasn't|yet|until|once|after|when|if|as soon as|please) .. (submitted|received|completed|submit)
-9 (未|尚未|还没|请|需)

[courtesy]
4 (good luck|best of luck|all the best|congratulations on|have a great|have a nice|enjoy (the|your)|you're welcome|you are welcome|my pleasure|thank you for your (kind)? (note|message|words|email|reply)|thanks for your (kind)? (note|message|words|email|reply|thank)|nice to hear|was great (meeting|talking|speaking)|take care)
4 (祝你|祝您|不客气|谢谢你的|谢谢您的|感谢来信|很高兴认识)

[no_show]
5 (waited|waiting|was) .. (call|line|room|zoom|link) .. (minutes|hour|didn't|did not|without)
5 (you) .. (did not|didn't|weren't able to|were not able to|unable to|could not|couldn't|failed to) .. (join|show|attend|connect|make it|dial|come|appear)
5 (missed you (today|this|at|for|on)|no-show|no show|missed our (call|interview|meeting|appointment)|did not take place|didn't take place)
5 (没有|没|未) (等到|见到|看到) .. (您|你)
5 (您|你) .. (未|没有|没) .. (上线|到场|参加|出席|进入|入会|接通|接听|接电话|露面)
5 (打了|拨了|打过|拨打) .. (没接|未接|没有接|没人接|无人接|没打通)
-6 (if|如果|若|以免)

[final_round]
5 (final|last|onsite|on-site) (round|interview|stage|panel|day|interviews|conversation)
5 (on-site|onsite)
5 (final-round|super day|superday|assessment centre|assessment center|virtual onsite)
5 (终面|最后一轮|最终轮|最终面试|总监面|终轮|末轮|vp面|ceo面|cto面|老板面|总经理面|董事长面|final round)

[screening]
5 (screening|screen|phone screen|telephone screening|recruiter call|introductory call|intro call|initial call|first call|initial conversation)
5 (初步沟通|电话沟通|电话面谈|电面|hr初面|电话初面|电话初筛|电话筛选|初步了解)

[relocation]
4 (relocat* (package|budget|allowance|support|assistance|bonus|to)|relocation|moving costs|moving expenses|help with the move|for the move|move to (our|the)? .. (office|city))
4 (搬家补贴|安家费|异地入职|搬迁补贴|搬家费|外派)
-6 (no|not|without|do you need) .. relocat*

[maybe_offer]
5 (talk|discuss|speak|chat|call|go over|align|conversation) .. (compensation|salary|package|numbers|terms|money)
5 (聊|谈|沟通) .. (薪资|薪酬|待遇|package|薪水|offer)
-9 (expectation*|期望)

[suspicious]
5 (send|pay|transfer|wire|deposit|provide|submit) .. (fee|deposit|bank account|bank details|bank information|credit card|gift card*|social security|ssn|bitcoin|western union|money)
5 (processing|training|registration|equipment|visa|application) fee
5 (telegram|whatsapp) .. (interview|contact|hiring manager|message)
5 (check|cheque) .. (deposit|purchase|equipment|home office)
5 (缴纳|交|支付|汇款|转账|预付) .. (押金|保证金|培训费|服装费|体检费|手续费|费用|定金)
5 (银行卡号|银行账户|身份证正反面) .. (提供|发|拍照|转账)

[withdrawal_confirmed]
5 (withdrawn|withdrawal of|removed|cancelled|withdraw) (your|the) (application|candidacy)
5 (application|candidacy) .. (withdrawn|has been withdrawn|been cancelled) .. (you asked|as requested|your request|per your|at your|you let us)
5 (confirm|sorry to hear|acknowledge) .. (withdraw*|withdrawal)
5 (撤回|撤销|取消|放弃|撤了|撤掉|终止) .. (申请|投递|应聘|流程|候选)
5 (申请|投递|应聘|流程) .. (撤了|撤回|撤销|撤掉)
-9 (offer|录用|要求您|unless)
"""  # noqa: E501 - one line a phrase, however long

_OWN = """
[accepts_offer]
5 (accept|accepting|delighted to accept|happy to accept|pleased to accept|accepted) (the|your|this) .. (offer|position|role|job)
5 (signed|signing|countersigned) .. (contract|offer|letter|agreement)
5 (i'd be|i would be|i'm|i am) .. (happy|delighted|thrilled|glad|excited) to (join|come and work|come work|say yes)
5 (接受|同意|签) .. (offer|录用|聘用|聘书|意向书|聘任)
5 (愿意|决定|很高兴|期待|非常乐意|很荣幸) ~ (能|可以)? ~ (加入|接受|来贵|入职)
5 (签好|已签|已签署|回传) .. (offer|合同|聘书|意向书|附件)
-9 (not|cannot|can't|unable|before|whether|until|if|decline|never) .. (accept*|sign*|join)
-9 (不|无法|没法|不能|暂不|是否|婉拒|拒绝|考虑|之前) .. (接受|同意|签)

[declines_offer]
5 (decline|declining|turn down|turning down|pass on|reject) .. (offer|position|role|job)
5 (not|unable|cannot|can't|won't) .. (accept|accepting|take|taking) .. (offer|it|position|role|job|up)
5 (婉拒|拒绝|不接受|无法接受|不能接受|放弃) .. (offer|录用|聘用|机会|聘书|岗位)?
-9 (if|before|whether|如果|是否)

[withdraws]
5 (withdraw|withdrawing|pull out|pulling out|remove me|take me out|step back|stepping back|bow out|no longer (interested|wish|want|available|pursuing)) .. (application|candidacy|process|consideration|race|running|position|role|running|considered|from|interview)?
5 (撤回|退出|取消|撤销|放弃) .. (申请|应聘|流程|面试|投递|机会)
5 (不再|不) (继续|考虑|参与) .. (流程|面试|应聘|这个岗位|机会|该职位)

[accepts_time]
4 {day} .. (works|is fine|is good|is great|suits|is perfect|sounds good|would work|would be|i can|i am free|i'm free|i am available|i'm available|at <number>)
4 (works for me|that works|suits me|sounds good|see you (then|on|at|tomorrow|there)|i'll be there|i will be there|i'm happy to confirm|i can confirm|i confirm|confirming|count me in|booked|i have booked|i've booked|i picked|i chose)
4 (i am|i'm|i'd be|i would be|i'll be) (free|available|happy to meet|happy to talk) .. ({day}|<number>|then)
4 (look forward|looking forward) to .. ({iv}|speaking|meeting|talking)
4 (上午|下午|晚上|中午|周|明天|后天|号|日|点) .. (可以|没问题|方便|ok|有空|行)
4 (没问题|到时见|准时参加|准时到|已预约|确认参加|确认出席|会准时|可以的|不见不散|就这个时间|按时参加)
-9 (not|cannot|can't|unable|doesn't|don't|won't|unfortunately|reschedule|instead|another time|other time) ..
-9 (不行|不方便|不可以|无法|没法|有事|改到|改期|冲突|抱歉)

[declines_time]
4 (cannot|can't|unable|not able|won't|doesn't|don't|not) .. (make|work|available|free|attend|join|{day}|time|suit|date)
4 (reschedule|another time|other time|different time|another day|different day|postpone|move (the|our) {iv}|have to cancel|need to cancel|must cancel)
4 (不行|不方便|无法|没法|有事|冲突|不能) .. (参加|来|到|时间|面|周|天|点|,|。)?
4 (改到|改期|换个时间|换一天|改天|推迟|延后|另约|来不了|去不了|赶不上|赶不过|改个时间|另外约)

[test_done]
5 (completed|finished|submitted|done with|done|uploaded|sent|attached|attach|here is|here's|find) .. (assessment|test|exercise|challenge|task|take-home|take home|case study|homework|assignment|solution|repository|repo|recording|copy test|presentation|proposal)
5 (做完|完成|提交|写完|交|附上|附件是|发您|发你|录完|已做) .. (笔试|测评|作业|题|oa|试译|方案|ppt|代码|链接|视频|ai面试|案例)
5 (笔试|测评|作业|题目|oa|试译|方案|代码|ai面试) .. (做完|完成|提交|写完|已交|附上|见附件|附件)
-9 (not|haven't|until|will|extension|before i|have yet|still) ..
-9 (还没|没有|未|来不及|能否|延期)

[own_application]
5 (apply|applying|application|candidacy|candidature) .. (for|as|to) .. (role|position|post|job|vacancy|opening|internship|advertised|your|the)
5 (attached|enclosed|find|sending|attach) .. (cv|resume|résumé|application|cover letter|portfolio)
5 (my|the) (cv|resume|résumé|portfolio|cover letter|letter) .. (attached|enclosed|below)
5 (write|writing|interested|suggested|recommended) .. (about|regarding|for|in) .. (role|position|vacancy|job|post|opening)
5 (应聘|申请|投递|应征) .. (岗位|职位|一职|职务|工作|实习|简历)
5 (附件|附上|随信) .. (简历|履历|作品集|求职信)
-9 (withdraw*|update on|status of|followed up|following up|follow up|checking|heard|any news|thank you for considering) ..
-9 (撤回|退出|进展|进度|结果|请问)

[tells_of_offer]
5 (have|received|got|holding|hold|been made|been given|extended) .. (an|another|a|competing|written) .. offer .. (from|elsewhere|another|other|with|and|that|by|until|in hand)?
5 (another|competing) offer
5 (收到|拿到|有) .. (另一|其他|别的|另外|别家|一家) .. offer
-9 (thank*|your|accept*|declin*|the offer you|贵公司|贵司|感谢) .. offer
"""  # noqa: E501 - one line a phrase, however long

THEIRS = PhraseTable(_THEIRS, _SLOTS)
OWN = PhraseTable(_OWN, _SLOTS)

_THRESHOLD = 3.5
_MET = 4.0
_NOT_COURTESY = frozenset({Signal.QUESTION, Signal.HOLD, Signal.GOES_ON, Signal.SURVEY, Signal.RECEIPT, Signal.NO_SHOW})
_COURTEOUS = frozenset({Label.PROCESS, Label.ACKNOWLEDGEMENT})
_NO_QUESTION = frozenset({Label.UNRELATED, Label.ACKNOWLEDGEMENT, Label.AUTOMATED_REJECTION})


def their_signals(page: Page, label: Label, envelope: Envelope, sums: Sums) -> frozenset[Signal]:
    """What mail to the candidate says beside its label."""
    found = _signals(THEIRS, page) | frozenset(_structural(envelope))
    if label in _NO_QUESTION:
        found -= {Signal.QUESTION}
    if label not in _COURTEOUS or found & _NOT_COURTESY:
        found -= {Signal.COURTESY}
    if label is not Label.ACKNOWLEDGEMENT:
        found -= {Signal.RECEIPT, Signal.TEST_RECEIVED, Signal.WITHDRAWAL_CONFIRMED}
    if label in REJECTIONS:
        found -= {Signal.GOES_ON, Signal.MAYBE_OFFER}
    if sums["contact"] >= _MET:
        found |= {Signal.MET}
    return found


def own_signals(page: Page) -> frozenset[Signal]:
    """What the candidate's own mail does."""
    found = _signals(OWN, page)
    if Signal.DECLINES_OFFER in found:
        found -= {Signal.ACCEPTS_OFFER}
    if Signal.DECLINES_TIME in found:
        found -= {Signal.ACCEPTS_TIME}
    return found


def _signals(table: PhraseTable, page: Page) -> frozenset[Signal]:
    totals: dict[tuple[str, int], float] = defaultdict(float)
    for hit in table.find(page):
        totals[hit.cue, hit.sentence] += hit.phrase.weight
    return frozenset(Signal(cue) for (cue, _), total in totals.items() if total >= _THRESHOLD)


def _structural(envelope: Envelope) -> Iterator[Signal]:
    if envelope.auto_reply:
        yield Signal.OUT_OF_OFFICE
    if envelope.bounce:
        yield Signal.BOUNCE
    if envelope.bulk:
        yield Signal.NEWSLETTER
    if envelope.methods & {"REPLY", "COUNTER"}:
        yield Signal.CALENDAR_REPLY
