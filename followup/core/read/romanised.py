"""Whether Latin letters spell the first signs of a Chinese name: jincheng-logistics of 锦程物流."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from followup.core.signs import plain

# Where each initial begins in GB 2312, whose commoner signs stand in the order of their reading.
_BEGINS = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
    0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA,
)  # fmt: skip
_INITIALS = "abcdefghjklmnopqrstwxyz"
_VOWELS = "aeo"
_UNKNOWN = "[b-df-hj-np-tw-z]"
_FINAL = "h?[aeiouv]{1,3}(?:ng?|r)?"
_STEM = 2  # signs that tell one firm from another
STEM = re.compile(rf"[一-鿿]{{{_STEM}}}")


@lru_cache(maxsize=512)  # asked again and again of one domain
def spells(label: str, name: str) -> bool:
    """Whether a domain's label begins as the name's first signs are read; False where too few of them are known."""
    stem = STEM.match(plain(name))
    initials = [_initial(sign) for sign in stem[0]] if stem else []
    if not any(initials):
        return False
    return bool(re.match("".join(map(_syllable, initials)), label.casefold().replace("-", "")))


def _initial(sign: str) -> str:
    """The first letter of a common sign's reading; empty for a rare sign."""
    code = int.from_bytes(sign.encode("gb2312", "ignore"))
    place = bisect_right(_BEGINS, code) - 1
    return _INITIALS[place] if 0 <= place < len(_INITIALS) else ""


def _syllable(initial: str) -> str:
    if initial and initial in _VOWELS:
        return f"{initial}(?:ng?|[iour])?"
    return f"{initial or _UNKNOWN}{_FINAL}"
