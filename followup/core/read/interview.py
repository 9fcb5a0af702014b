"""What a mail says about interviews, in its text and in its calendar entries (contract sections 2 and 3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from followup.core.model import CalendarEntry, InterviewNews, InterviewStatus, Label, Message, Slot
from followup.core.read.agenda import Item, agenda
from followup.core.read.atoms import fold
from followup.core.read.booking import booked
from followup.core.read.clauses import around, said
from followup.core.read.clock import Clock
from followup.core.read.deadline import BY
from followup.core.read.when import Mention, mentions

SAME_TIME = timedelta(minutes=5)  # text and calendar closer than this agree (contract section 3)
WINDOW = timedelta(hours=2)  # a stretch they ask about that is longer is one to choose from
LENGTHS = (timedelta(minutes=15), timedelta(hours=8))  # an interview is neither shorter nor longer
SILENT = frozenset(Label) - {Label.INTERVIEW_INVITE, Label.INTERVIEW_UPDATE, Label.PROCESS}
NO_INTERVIEW = frozenset({Label.ASSESSMENT, Label.UNRELATED})

# ---------------------------------------------------------------- the words
# "If you need to reschedule", "To cancel, click here", and the links below a booking: they say what could be.
_CONDITION = re.compile(
    r"\b(?:if|in case|unless|feel free|should you)\b|如需|如果|如有|如要|若"
    r"|^[ *-]{0,8}(?:(?:need|want) )?to (?:cancel|reschedule|change|move)\b"
    r"|\byou (?:can|may|need to|want to|wish to|have to|would like to) (?:always |also )?(?:cancel|reschedule"
    r"|change|move)\b"
    r"|\b(?:cancel|reschedule)(?: event| booking)?(?:[ ]?[|/]| or )[ ]?(?:cancel|reschedule)\b"
    r"|\b(?:cancel|reschedule)(?: this event| this booking)?[: ]{0,3}\x1f"
)
_CANCELLED = re.compile(
    r"\bcancel(?:l?ed|l?ing|l?ation)?\b|\bcall(?:ed|ing)? off\b"
    r"|\b(?:is|are) (?:now )?off(?: i'm|,|$)|\b(?:will|can)(?: not|'t"
    r"|not) (?:be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen)"
    r"|\bwon't (?:be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen)|取消|不再进行|不再安排"
)
_MOVED = re.compile(
    r"\bre-?schedul\w+|\bpostpon\w+|\bmov(?:e|es|ed|ing)\b(?! (?:forward|ahead|on|along|you (?:forward|on"
    r"|to the next)|to (?:the )?(?:next|final|a second)|into|across"
    r"|(?:your|his|her|the|an?) (?:application|candidacy|profile|file|cv|resume|start|deadline)))"
    r"|\bpush(?:ed|ing)? (?:it |this |our [a-z]+ |the [a-z]+ )?(?:back|out|to|from)\b|\b(?:brought|bring) (?:it "
    r"|this )?forward\b|\b(?:new|different|another) (?:time|date|slot)\b(?! zone)"
    r"|\b(?:time|date|slot|schedule) (?:has |was |is )?(?:been )?chang|\bchang\w+ (?:of|to|in"
    r"|the) (?:the )?(?:interview |call )?(?:time|date|schedule|your)|\binstead(?: of\b| ?$)|\bshift(?:ed"
    r"|ing)? (?:it |our |the |your |to |from |this |that )"
    r"|改[到至期约为成在]|推迟|延期|延后|延迟|提前[到至]|调整[到至为]|挪[到至]|更改|变更|改約|改時間|时间(?:有|需|要)?[变调]|另约"
    r"|\b(?:can't|cannot|unable to|no longer) (?:make|do)\b"
)
_LATER = re.compile(  # a new time is still to come
    r"\b(?:will|'ll|shall|soon|once|as soon as)\b[^.\n]{0,60}\b(?:new|another|different|alternative) (?:time|date|slot)"
    r"|\b(?:will|'ll|shall)\b[^.\n]{0,30}\bre-?schedule|另约|另行|再约"
)
_FORMER = re.compile(
    r"(?:\b(?:from|(?:can't|cannot|unable to|no longer) (?:make|do|meet)(?: it)?(?: on| at)?"
    r"|originally(?: scheduled| planned| set)?(?: for| on| at)?|instead of|rather than"
    r"|previously(?: scheduled| planned)?(?: for| on| at)?|(?:former|old|original"
    r"|previous)(?: interview)? (?:date|time|slot)(?: was| is)?:?"
    r"|(?:was|were) (?:scheduled |set |planned |booked )?(?:for|on|at)|(?:scheduled|planned|booked|set"
    r"|cancel(?:led)?)(?: for| on| at)?|(?:your|our|the|this)(?: [a-z]+)? (?:interview|call|chat|meeting"
    r"|conversation)(?: on| at| for| of)?)"
    r"[ :,]{0,2}(?:the |on |at )?|原定(?:于|在)?|原计划(?:于|在)?|原本(?:定于|约在|的)?|原来(?:的|约在|定在)?"
    r"|[(,]原|原(?:先)?(?:安排|约|时间|面试时间)(?:在|于)?[ :]{0,2}|之前(?:约|定)(?:好)?(?:的|在)?|[由从將将把]|取消)$"
)
_FORMER_AFTER = re.compile(
    r"[ )]{0,2}(?:(?:interview|call|meeting|chat|session|conversation|appointment|slot)\b|的?[^,。\n]{0,8}(?:改"
    r"|调整|推迟|提前|延|取消|挪|变更|更改))"
)
_LATTER = re.compile(
    r"\b(?:to|for|new (?:time|date|slot)(?: is| will be|:)?|now|on)[ :]{0,2}(?:the |be |on )?$|[改到至为成在][ ]?$"
)
_MOVED_RANGE = re.compile(r"\b(?:mov|reschedul|shift|chang|push|postpon)[a-z]{0,4}\b[^.\n]{0,60}\bfrom $")
_ASKING = re.compile(
    r"\?|\b(?:could|can|would|might) (?:we|you|it|that)\b|\b(?:does|do|would|will) [^.?\n]{0,60}\bwork\b"
    r"|\bpropos|\bsuggest|吗|方便|可否|能否|是否|行不行|可以么|如何"
)
_CONFIRMS = re.compile(
    r"\bconfirm(?:ed|ing|s)?\b(?! (?:whether|if|your (?:availab|attend)))|\b(?:see|speak|talk)(?:ing)? (?:to "
    r"|with )?you (?:on |at |then)?|\b(?:is|are|you're|it's|all) (?:set|booked|scheduled)\b"
    r"|\bscheduled (?:for|on)\b"
    r"|\bworks(?: well| great| fine)?(?: for (?:us|me))?\b|looking forward to (?:speaking|talking|meeting"
    r"|seeing)|已(?:经)?(?:确认|安排|预约|约)|确认(?:为|在|面试)|那就|定在|定于|不见不散|没问题"
)
_WISHED = re.compile(  # a time that is asked for, not settled
    r"\bcan you make (?:it|that)\b|\b(?:does|do|would) (?:that|this|it) (?:work|suit)\b"
    r"|\bwould like to (?:see|meet|invite|interview) you\b|[可行][以]?吗|方便吗|方便嗎|能来吗|能來嗎"
)
_DECLINES = re.compile(
    r"\b(?:can't|cannot|can not|not (?:able|available|free|possible|work)|unable|doesn't|does not|won't|isn't"
    r"|conflict|busy)\b|不行|没空|不方便|有冲突|去不了|不太方便|有事|有课"
)
_NOT_IT = re.compile(
    r"\b(?:wrote|submitted|applied|posted|received your|sent (?:on|at|you)|deadline|start date|first day"
    r"|business hours|office hours|expires?|lunch break|doors open|webinar)\b"
    r"|截止|投递|提交于|工作时间|入职|开放时间"
)
_SINCE = re.compile(r"\b(?:after|as of|not? earlier than|earliest(?: at)?)[ ]?$")
_BEFORE_IT = re.compile(r"[ ]?(?:\)[ ]?)?[之以]?前(?!台|往|来|到|端)|[ ]?(?:截止|为止|失效|过期|到期|关闭)")
_LENGTH = re.compile(
    r"(?<![\d.])(?:(?P<minutes>\d{2,3})[ -]?(?:min(?:ute)?s?\b|分钟|分鐘)|(?P<hours>\d(?:\.5)?|one|two|three|an"
    r"|[一两兩二三])[ -]?(?:hours?\b|hr\b|(?:个|個)?(?:半)?(?:小时|小時|钟头))"
    r"|(?P<half>\bhalf[ -](?:an )?hour\b|半(?:个|個)?(?:小时|小時|钟头)))(?![ ]?(?:early|before|prior|late|ago"
    r"|in advance|ahead|notice|前|提前))"
)
_HOURS = {"one": 1.0, "an": 1.0, "一": 1.0, "two": 2.0, "两": 2.0, "兩": 2.0, "二": 2.0, "three": 3.0, "三": 3.0}


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The times of a text that are an interview's: those it has left, and those it (now) has."""

    former: tuple[Mention, ...]
    current: tuple[Mention, ...]
    asking: bool

    @property
    def trouble(self) -> str | None:
        """Why a time that is stated cannot be relied on."""
        return next((mention.trouble for mention in self.current if mention.trouble), None)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The times that can be read, each once."""
        return tuple({mention.slot.start: mention.slot for mention in reversed(self.current) if mention.slot}.values())[
            ::-1
        ]


def interviews(message: Message, label: Label, clock: Clock) -> tuple[InterviewNews, ...]:
    """What this mail says about interviews; nothing for tests, one-way videos and mail that is about none.

    Where text and calendar disagree, or a stated time cannot be told, the news carries its trouble. Of the candidate's
    own mail: the times he accepts or offers.
    """
    if label in NO_INTERVIEW:
        return ()
    entries = booked(message, label, clock)
    text = said(message)
    folded = fold(text)
    times = _times(text, folded, message, replace(clock, told=_told(message.calendar)))
    if message.in_sent or clock.me.owns(message.sender):
        return _own(folded, times)
    status = _status(folded, label)
    spoken = _sort(folded, times, message, status)
    if status is InterviewStatus.CONFIRMED and _WISHED.search(folded) and not _is_confirmed(folded, spoken):
        status = InterviewStatus.INVITED
    if entries:
        return tuple(_checked(news, entries, spoken, status) for news in entries)
    if label in SILENT or (label is Label.PROCESS and not _is_confirmed(folded, spoken)):
        return ()
    items = agenda(text, spoken.current) if status in {InterviewStatus.INVITED, InterviewStatus.CONFIRMED} else ()
    return _rounds(items, status) if items else (_news(folded, spoken, status),)


# ---------------------------------------------------------------- which times
def _told(calendar: Iterable[CalendarEntry]) -> tzinfo | None:
    """The zone of the calendar entry; one stamped in UTC shows nobody's clock."""
    zones = (entry.start.tzinfo for entry in calendar if isinstance(entry.start, datetime))
    return next((zone for zone in zones if zone and str(zone) not in {"UTC", "Etc/UTC"}), None)


def _times(text: str, folded: str, message: Message, clock: Clock) -> list[Mention]:
    """The times of day that can be an interview's."""
    timed = (mention for mention in mentions(text, message.time, clock) if mention.timed)
    return [mention for mention in timed if not _is_something_else(folded, mention)]


def _is_something_else(folded: str, mention: Mention) -> bool:
    """A deadline, office hours, a time at which something was sent, the beginning of "any time after"."""
    begin, end = around(folded, mention.begin, mention.end, reach=160)
    before, after = folded[begin : mention.begin], folded[mention.end : end]
    limit = BY.search(before[-110:]) and not _MOVED.search(before)
    return bool(limit or _BEFORE_IT.match(after) or _NOT_IT.search(before) or _SINCE.search(before[-20:]))


def _sort(folded: str, times: list[Mention], message: Message, status: InterviewStatus) -> _Spoken:
    """Former times apart from current ones; a time that is past is nobody's invitation."""
    leaving = status in {InterviewStatus.MOVED, InterviewStatus.CANCELLED}
    split = [part for mention in times for part in _split_move(folded, mention)] if leaving else times
    former = [mention for mention in split if leaving and _is_former(folded, mention)]
    if leaving and len(split) > 1 and len(former) == len(split):
        former = former[:1]
    current = [mention for mention in split if mention not in former and not _is_past(mention, message.time)]
    current = [
        mention for mention in current if not (status is InterviewStatus.INVITED and _is_window(folded, mention))
    ]
    asking = any(_ASKING.search(_sentence(folded, mention)) for mention in current)
    if not any(mention.slot or mention.trouble for mention in current) and status is not InterviewStatus.CONFIRMED:
        current = [replace(mention, trouble="a time is named without its day") for mention in current]
    return _Spoken(tuple(former), tuple(mention for mention in current if mention.slot or mention.trouble), asking)


def _split_move(folded: str, mention: Mention) -> Iterator[Mention]:
    """Like "moved from 3pm to 4pm": two times, no stretch."""
    slot = mention.slot
    if slot and slot.end and _MOVED_RANGE.search(folded[max(0, mention.begin - 100) : mention.begin]):
        yield replace(mention, slot=Slot(slot.start))
        yield replace(mention, begin=mention.end, slot=Slot(slot.end))
    else:
        yield mention


def _is_former(folded: str, mention: Mention) -> bool:
    begin, end = around(folded, mention.begin, mention.end, reach=160)
    before, after = folded[begin : mention.begin], folded[mention.end : end]
    if mention.begin == mention.end or _LATTER.search(before[-24:]) and not _FORMER.search(before[-60:]):  # noqa: RUF021 - read as said
        return False
    return bool(_FORMER.search(before[-60:]) or _FORMER_AFTER.match(after))


def _is_past(mention: Mention, arrived: datetime) -> bool:
    return mention.slot is not None and (mention.slot.end or mention.slot.start) <= arrived


def _is_window(folded: str, mention: Mention) -> bool:
    """Like "are you free between 1 and 5pm?": hours to choose from, no time."""
    slot = mention.slot
    wide = slot is not None and slot.end is not None and slot.end - slot.start > WINDOW
    return wide and bool(_ASKING.search(_sentence(folded, mention)))


def _sentence(folded: str, mention: Mention) -> str:
    begin, end = around(folded, mention.begin, mention.end)
    return folded[begin : end + 1]


# ---------------------------------------------------------------- what is said of them
def _status(folded: str, label: Label) -> InterviewStatus:
    """A move before a cancellation, for "cancelled and moved to Friday" names a new time."""
    said = [sentence for sentence in re.split(r"[.!?;。\n]", folded) if not _CONDITION.search(sentence)]
    cancelled = label is not Label.INTERVIEW_INVITE and any(_CANCELLED.search(sentence) for sentence in said)
    if any(_MOVED.search(sentence) and not (cancelled and _LATER.search(sentence)) for sentence in said):
        return InterviewStatus.MOVED
    if cancelled:
        return InterviewStatus.CANCELLED
    return InterviewStatus.INVITED if label is Label.INTERVIEW_INVITE else InterviewStatus.CONFIRMED


def _is_confirmed(folded: str, spoken: _Spoken) -> bool:
    return any(mention.slot and _CONFIRMS.search(_sentence(folded, mention)) for mention in spoken.current)


def _news(folded: str, spoken: _Spoken, status: InterviewStatus) -> InterviewNews:
    length = _named_length(folded)
    was = next((mention.slot for mention in spoken.former if mention.slot), None)
    slots = tuple(_with_length(slot, length) for slot in spoken.slots)
    news = InterviewNews(status, was=was, length=length)
    match status:
        case InterviewStatus.CANCELLED:
            return replace(news, was=was or next(iter(slots), None), length=None)
        case InterviewStatus.MOVED if spoken.asking and slots:
            return replace(news, proposals=slots)
        case InterviewStatus.INVITED if len(slots) > 1:
            return replace(news, proposals=slots)
    if len(slots) > 1:
        return replace(news, proposals=slots, trouble="several times are named for one interview")
    trouble = spoken.trouble if not slots or status is not InterviewStatus.INVITED else None
    return replace(news, slot=None if trouble else next(iter(slots), None), trouble=trouble)


def _rounds(items: tuple[Item, ...], status: InterviewStatus) -> tuple[InterviewNews, ...]:
    return tuple(
        InterviewNews(status, slot=item.slot, topic=item.topic, interviewers=item.interviewers) for item in items
    )


def _with_length(slot: Slot, length: timedelta | None) -> Slot:
    if slot.end or length is None:
        return slot
    return Slot(slot.start, (slot.start.astimezone(UTC) + length).astimezone(slot.start.tzinfo))


def _named_length(folded: str) -> timedelta | None:
    """How long it is to take, if the text names one length alone."""
    lengths = {length for found in _LENGTH.finditer(folded) if LENGTHS[0] <= (length := _length(found)) <= LENGTHS[1]}
    return next(iter(lengths)) if len(lengths) == 1 else None


def _length(found: re.Match[str]) -> timedelta:
    if found["minutes"]:
        return timedelta(minutes=int(found["minutes"]))
    half = timedelta(minutes=30)
    if found["half"]:
        return half
    hours = found["hours"]
    return timedelta(hours=_HOURS.get(hours) or float(hours)) + (half if "半" in found[0] else timedelta(0))


# ---------------------------------------------------------------- text against calendar
def _checked(
    news: InterviewNews, entries: tuple[InterviewNews, ...], spoken: _Spoken, status: InterviewStatus
) -> InterviewNews:
    """An entry's news, in trouble where the text names other times only, with the former time the text names."""
    if news.status is InterviewStatus.CANCELLED or news.slot is None:
        return news
    was = next((mention.slot for mention in spoken.former if mention.slot), None)
    told = replace(news, status=InterviewStatus.MOVED, was=was) if status is InterviewStatus.MOVED else news
    known = [entry.slot for entry in entries if entry.slot]
    if not spoken.slots or any(_is_within(slot, entry) for slot in spoken.slots for entry in known):
        return told
    return replace(told, trouble="the text and the calendar entry name different times")


def _is_within(slot: Slot, entry: Slot) -> bool:
    """The same start, or a part of the entry: a round of the day it stands for."""
    return abs(slot.start - entry.start) <= SAME_TIME or entry.start <= slot.start < (entry.end or entry.start)


# ---------------------------------------------------------------- the candidate's own mail
def _own(folded: str, times: list[Mention]) -> tuple[InterviewNews, ...]:
    """The times he names and does not decline: one he takes, or several he could."""
    named = [mention for mention in times if mention.slot and not _DECLINES.search(_clause(folded, mention))]
    slots = tuple({mention.slot.start: mention.slot for mention in named if mention.slot}.values())
    if not slots:
        return ()
    if len(slots) > 1:
        return (InterviewNews(InterviewStatus.INVITED, proposals=slots),)
    return (InterviewNews(InterviewStatus.CONFIRMED, slot=slots[0]),)


_BUT = re.compile(r"\bbut\b|\bhowever\b|\binstead\b|但|不过|[,;]")


def _clause(folded: str, mention: Mention) -> str:
    begin, end = around(folded, mention.begin, mention.end)
    return _BUT.split(folded[begin : mention.begin])[-1] + _BUT.split(folded[mention.end : end], maxsplit=1)[0]
