"""The words of English and Chinese for months, weekdays, numbers and parts of the day, as data."""

from __future__ import annotations

import re
from collections.abc import Iterable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon 一", "tuesday tues tue 二", "wednesday weds wed 三", "thursday thurs thur thu 四",
            "friday fri 五", "saturday sat 六", "sunday sun 日 天",
        )
    )
    for name in names.split()
}  # fmt: skip

# Days from the day of the mail.
RELATIVE_DAYS = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
    "前天": -2, "昨天": -1, "昨日": -1, "昨": -1,
    "今天": 0, "今日": 0, "今": 0,
    "明天": 1, "明日": 1, "明": 1,
    "后天": 2, "後天": 2, "大后天": 3, "大後天": 3,
}  # fmt: skip

# Weeks from the Monday-to-Sunday week of the mail.
RELATIVE_WEEKS = {"上": -1, "本": 0, "这": 0, "這": 0, "下": 1, "下下": 2}

AM, PM, MIDDAY, NIGHT = "am", "pm", "midday", "night"
PARTS_OF_DAY = {
    "morning": AM, "afternoon": PM, "evening": PM, "tonight": NIGHT,
    "凌晨": AM, "清晨": AM, "早上": AM, "早晨": AM, "上午": AM, "早": AM, "晨": AM,
    "中午": MIDDAY, "正午": MIDDAY,
    "下午": PM, "午后": PM, "午後": PM, "傍晚": PM,
    "晚上": NIGHT, "晚间": NIGHT, "晚間": NIGHT, "夜里": NIGHT, "晚": NIGHT,
}  # fmt: skip

NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "a|an|one|一", "two|couple|couple of|二|两|兩", "three|三", "four|四", "five|五",
            "six|六", "seven|七", "eight|八", "nine|九", "ten", "eleven", "twelve",
        ),
        start=1,
    )
    for name in names.split("|")
} | {"fourteen": 14, "fifteen": 15, "thirty": 30}  # fmt: skip
HAN_DIGITS = "一二两兩三四五六七八九十"


def number(text: str) -> int | None:
    """A whole number written in digits, in English or in Chinese up to 99; None for anything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        parts = (NUMBERS.get(tens) if tens else 1, NUMBERS.get(ones) if ones else 0)
        return parts[0] * 10 + parts[1] if parts[0] is not None and parts[1] is not None else None
    return NUMBERS.get(text)


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
