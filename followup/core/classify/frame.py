"""Who a letter greets, and whether one person signs it: what stands around its sentences."""

from __future__ import annotations

import re

from followup.core.model import Address, Message

_OPENING = 30  # characters in which one is greeted
_ENDING = 200  # characters in which one signs
_WORDS = re.compile(r"[a-z]{2,30}")
_LOCAL_WORDS = re.compile(r"[a-z]{3,30}")
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_NAME = r"(?:[A-Z][\w'.-]{1,20}|[A-Z]\.)"
_CLOSING = re.compile(
    r"(?i:\b(?:best|regards|wishes|sincerely|thanks|thank you|cheers|yours|truly|faithfully|warmly|luck|love|xx?)\b)"
    rf"[^\n]{{0,12}}\n{{1,3}}[ ]{{0,4}}({_NAME}(?: {_NAME}){{0,2}})[ ]{{0,4}}(?=[\n,|]|$)"
)
_LAST_LINE = re.compile(rf"\n[ ]{{0,4}}(?:[-–—] ?)?({_NAME}(?: {_NAME})?)\.?$")
_OFFICES = frozenset(
    (
        "team",
        "teams",
        "talent",
        "hiring",
        "recruiting",
        "recruitment",
        "recruiter",
        "careers",
        "career",
        "hr",
        "human",
        "resources",
        "department",
        "committee",
        "group",
        "staff",
        "office",
        "people",
        "the",
        "services",
        "acquisition",
        "university",
        "school",
        "company",
        "jobs",
        "inc",
        "ltd",
        "llc",
        "gmbh",
    )
)
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯"
    "邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕"
    "張劉陳楊黃趙吳孫馬羅鄭謝許鄧馮韓蕭葉蔣蘇魏呂盧鍾賈鄒閻龍賀顧龔邵錢嚴莊聶魯歐關蘭寧紀"
)
_DOUBLE_SURNAMES = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "司徒",
    "尉迟",
    "尉遲",
    "皇甫",
    "慕容",
    "令狐",
)
_TITLES = (
    "医生",
    "醫生",
    "工",
    "教授",
    "先生",
    "女士",
    "小姐",
    "经理",
    "經理",
    "老师",
    "老師",
    "主任",
    "总监",
    "總監",
    "总",
    "總",
)


def greets(message: Message) -> bool:
    """Whether the text begins with the name of a recipient, or of his address."""
    opening = message.text[:_OPENING].casefold()
    words = set(_WORDS.findall(opening))
    return any(words & _names(one) or _han_given(one.name, opening) for one in message.recipients)


def _names(one: Address) -> set[str]:
    return {*_WORDS.findall(one.name.casefold()), *_LOCAL_WORDS.findall(one.address.partition("@")[0])}


def _han_given(name: str, opening: str) -> bool:
    bare = name.replace(" ", "")
    return bool(_HAN_NAME.fullmatch(bare)) and bare[-2:] in opening


def signed(message: Message) -> bool:
    """Whether it ends with the name of one person, not of a team or a company."""
    sender = message.sender or Address("", "")
    ending = message.text.rstrip(" \n.!")[-30:]
    if is_han_name(sender.name) and sender.name[:1] in ending:
        return True
    if ending.split()[-1:] and ending.split()[-1].casefold() in sender.name.casefold().split()[:1]:
        return not _names_office(sender.name.casefold())
    name = _signature(message)
    if not name or _names_office(name) or any(word in sender.domain for word in _WORDS.findall(name)):
        return False
    return name in sender.name.casefold() or f"{message.subject}\n{message.text}".casefold().count(name) == 1


def signed_by_office(message: Message) -> bool:
    """Whether it ends with the name of a team or a department."""
    return _names_office(_signature(message))


def _signature(message: Message) -> str:
    ending = message.text.rstrip()[-_ENDING:]
    found = _CLOSING.search(ending) or _LAST_LINE.search(ending)
    return found[1].casefold() if found else ""


def _names_office(name: str) -> bool:
    return not _OFFICES.isdisjoint(_WORDS.findall(name))


def related(one: Address, other: Address) -> bool:
    """Whether two people have the same surname."""
    surname, others = (name.casefold().split()[1:][-1:] for name in (one.name, other.name))
    return bool(surname) and surname == others


def is_han_name(name: str) -> bool:
    """Whether a display name is that of a Chinese person: a surname with a given name or a title."""
    bare = name.replace(" ", "")
    if bare.startswith(_DOUBLE_SURNAMES):
        bare = bare[1:]
    elif bare[:1] not in _SURNAMES:
        return False
    return bare[1:] in _TITLES or (bool(_HAN_NAME.fullmatch(bare)) and len(bare) <= 3)  # noqa: PLR2004 - surname, given name
