"""Whether a draft reads as the guidance asks: short and plain, without plea, excuse or quarrel (G4, G5, G13, G24)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from followup.core.drafts import DraftKind

MOST_PLACEHOLDERS = 2
LONGEST: Mapping[DraftKind, tuple[int, int]] = {  # English words, Chinese characters; subject and names included
    DraftKind.THANK_YOU: (130, 240),
    DraftKind.REJECTION_REPLY: (110, 180),
    DraftKind.OFFER_EXTENSION: (130, 240),
    DraftKind.OFFER_NOTICE: (110, 200),
    DraftKind.FOLLOW_UP: (100, 180),
}


@dataclass(frozen=True, slots=True)
class Unfit:
    """Words that are unfit for a draft: alternatives of a pattern with blanks around the bars; English whole words."""

    why: str
    english: str
    chinese: str
    kinds: frozenset[DraftKind] = frozenset(DraftKind)

    @property
    def pattern(self) -> re.Pattern[str]:
        """One pattern of both languages, for case-folded text."""
        english, chinese = (re.sub(r"\s{1,20}\|\s{1,20}", "|", words.strip()) for words in (self.english, self.chinese))
        return re.compile(rf"\b(?:{english})\b|{chinese}")


_REJECTED = frozenset({DraftKind.REJECTION_REPLY})
_OFFERED = frozenset({DraftKind.OFFER_EXTENSION, DraftKind.OFFER_NOTICE})

UNFIT = (
    Unfit(
        "speaks of a day relative to the writing, but the draft may be read later",
        """today | tonight | tomorrow | yesterday | this (?:morning|afternoon|evening|week|weekend)""",
        """今天 | 今日 | 今晚 | 今早 | 今晨 | 明天 | 明日 | 昨天 | 昨日 | 本周 | 本週 | 这周 | 這週 | 刚才 | 剛才""",
    ),
    Unfit(
        "pleads (G5)",
        """chance of a lifetime | once in a lifetime | dream (?:job|company|role) | greatest honou?r
        | (?:truly|deeply|so) honou?red | (?:eternally|forever|endlessly|incredibly|immensely|extremely) grateful
        | from the bottom of my heart | beg | begging | desperate | desperately | give me a chance | anything it takes
        | thank you so (?:very )?much | million thanks | mean the world | nothing i would rather""",
        """千载难逢 | 千載難逢 | 三生有幸 | 莫大的荣幸 | 莫大的榮幸 | 无比荣幸 | 無比榮幸 | 万分感谢 | 萬分感謝
        | 感激不尽 | 感激不盡 | 感激涕零 | 不胜感激 | 不勝感激 | 求求 | 恳求 | 懇求 | 恳请 | 懇請 | 梦寐以求 | 夢寐以求
        | 无论如何 | 無論如何 | 给我一次机会 | 給我一次機會""",
    ),
    Unfit(
        "excuses or explains away a performance (G5)",
        """sorry | apologi[sz]e | apolog(?:y|ies) | i was (?:so |very |a bit |a little )?(?:nervous|tired|ill|sick)
        | my (?:mistakes?|poor|weak) | i should have (?:said|answered|mentioned) | what i meant | i did poorly
        | i messed up""",
        """抱歉 | 对不起 | 對不起 | 不好意思 | 见谅 | 見諒 | 没发挥好 | 沒發揮好 | 发挥失常 | 發揮失常 | 太紧张 | 太緊張
        | 表现不佳 | 表現不佳 | 失误 | 失誤""",
    ),
    Unfit(
        "argues (G13)",
        """disagree | unfair | disappoint(?:ed|ing|ment) | unfortunate | unfortunately | surprised | mistaken | regret
        | wrong (?:decision|choice) | better than | i (?:do not|don't|cannot|can't) understand why""",
        """不公 | 失望 | 遗憾 | 遺憾 | 可惜 | 不认同 | 不認同 | 意外 | 错误的决定 | 錯誤的決定""",
        _REJECTED,
    ),
    Unfit(
        "asks to reconsider (G13)",
        """reconsider | rethink | second chance | change your mind | another (?:chance|look) | think again
        | review your decision | still consider""",
        """重新考虑 | 重新考慮 | 再考虑 | 再考慮 | 再给我 | 再給我 | 改变决定 | 改變決定 | 收回""",
        _REJECTED,
    ),
    Unfit(
        "accepts, declines or negotiates, which is the user's own to do (G24)",
        r"""i (?:hereby |gladly |happily )?(?:accept|decline|refuse)
        | (?:happy|glad|delighted|pleased) to (?:accept|join) | negotiat\w{1,8} | counter-?offer | higher | raise
        | match(?:ing)? (?:the|their|this) offer | salary | compensation | bonus""",
        """我接受 | 愿意接受 | 願意接受 | 正式接受 | 我拒绝 | 我拒絕 | 婉拒 | 谈薪 | 談薪 | 薪资 | 薪資 | 薪水 | 工资
        | 工資 | 待遇 | 年薪 | 奖金 | 獎金""",
        _OFFERED,
    ),
    Unfit(
        "pushes (G3)",
        """asap | urgent | urgently | immediately | at once | final notice | i expect (?:a|an|your) (?:answer|reply)
        | still have(?: not|n't) heard | as i (?:already )?said""",
        """尽快 | 盡快 | 儘快 | 立刻 | 立即 | 马上 | 馬上 | 务必 | 務必 | 紧急 | 緊急""",
    ),
    Unfit(
        "names this program or a rule of it",
        r"""follow-?up assistant | generated | automatically | this draft | g[1-3]?\d | p[1-5]""",
        """自动生成 | 自動生成 | 系统生成 | 系統產生 | 草稿""",
    ),
)
_PATTERNS = tuple((unfit, unfit.pattern) for unfit in UNFIT)
_LEFTOVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\bNone\b|\bUndefined\b|\[\[\s{0,9}\]\]")
_FIGURE = re.compile(r"[$€£¥￥]|\d{4,}(?!年)|\d[\d,.]{0,9}\s?(?:k\b|%|万|萬|千)|\d,\d{3}", re.IGNORECASE)
_ENGLISH_YEAR = re.compile(r", (?:19|20)\d\d\b")


def faults(text: str, kind: DraftKind, language: str) -> tuple[str, ...]:
    """What a person should change in a draft (subject and body) before it is fit to be sent; empty: nothing."""
    return tuple(_faults(text, kind, language))


def _faults(text: str, kind: DraftKind, language: str) -> Iterator[str]:
    yield from _too_long(text, kind, language)
    plain = text.casefold().replace("’", "'")
    for unfit, pattern in _PATTERNS:
        if kind in unfit.kinds and (found := pattern.search(plain)):
            yield f'"{found[0]}" {unfit.why}'
    if found := _LEFTOVER.search(text):
        yield f'"{found[0]}" is a leftover of the template'
    if text.count("[[") > MOST_PLACEHOLDERS:
        yield f"has {text.count('[[')} placeholders; {MOST_PLACEHOLDERS} are the most a person fills in gladly"
    if kind in _OFFERED and _FIGURE.search(_ENGLISH_YEAR.sub("", text)):
        yield "names a figure (G19)"


def _too_long(text: str, kind: DraftKind, language: str) -> Iterator[str]:
    words, characters = LONGEST[kind]
    if language == "en" and (length := len(text.split())) > words:
        yield f"has {length} words; {words} are enough (G4)"
    if language != "en" and (length := len("".join(text.split()))) > characters:
        yield f"has {length} characters; {characters} are enough (G4)"
