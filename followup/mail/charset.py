"""Bytes to text, whatever the charset label claims."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_ALIASES = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "x-gbk": "gb18030",
    "cn-gb": "gb18030",
    "gb_2312-80": "gb18030",
    "big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cp950": "big5hkscs",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "windows-874": "cp874",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
}
_SEVEN_BIT = frozenset({"utf-7", "hz", "utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-be", "utf-32-le"})
_NOT_FOR_MAIL = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_HIGH = re.compile(rb"[\x80-\xff]+")
_SAMPLE = 4096
_ENOUGH = 9  # bytes beyond ASCII: so many do not form valid UTF-8 by chance
_EVERYDAY = {  # level 1 and punctuation of the two Chinese encodings; what else there is matches without its group
    "gb18030": re.compile(rb"([\xa1\xa3\xb0-\xd7][\xa1-\xfe])|[\x80-\xff].?", re.DOTALL),
    "big5hkscs": re.compile(rb"([\xa1-\xc6][\x40-\x7e\xa1-\xfe])|[\x80-\xff].?", re.DOTALL),
}
_PLAINLY = 0.85
_CANDIDATES = ["utf_8", "gb18030", "big5", "cp932", "euc_jp", "cp949", "cp1251", "koi8_r", "cp1252", "cp1250", "cp1256"]


def decode(data: bytes, label: str | None = None) -> str:
    """The text of `data`: the label is believed unless the bytes contradict it; what stays unreadable is U+FFFD."""
    codec = _codec(label)
    if data.isascii() and not _shifts(codec):
        return data.decode("ascii")
    if codec != "utf-8" and not _shifts(codec) and _is_utf8(data, codec):
        return data.decode("utf-8")
    if codec is None or (codec == "cp1252" and _looks_multibyte(data)):
        return data.decode(_guess(data), "replace")
    try:
        return data.decode(codec)
    except UnicodeError:
        return _salvage(data, codec)


@lru_cache(maxsize=256)
def _codec(label: str | None) -> str | None:
    """The codec a label stands for, or None: unlabelled, unknown, or not a charset of mail."""
    name = (label or "").strip().strip("\"'").lower()[:40]
    name = _ALIASES.get(name, name)
    try:
        found = codecs.lookup(name).name if name.isascii() and name.isprintable() else ""
        "a".encode(found)
    except (LookupError, UnicodeError):
        return None
    return None if found in _NOT_FOR_MAIL else found


def _shifts(codec: str | None) -> bool:
    """Whether a codec gives ASCII bytes another meaning."""
    return codec is not None and (codec in _SEVEN_BIT or codec.startswith("iso2022"))


def _is_utf8(data: bytes, codec: str | None) -> bool:
    """Whether the bytes are UTF-8 beyond doubt: few are by chance in another encoding."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return codec in {None, "cp1252"} or len(data) - len(text) >= _ENOUGH


def _looks_multibyte(data: bytes) -> bool:
    """Whether bytes beyond ASCII mostly stand side by side, as they hardly ever do in Western text."""
    runs = [len(run) for run in _HIGH.findall(data[:_SAMPLE])]
    return 2 * sum(length for length in runs if length > 1) > sum(runs)


def _salvage(data: bytes, codec: str) -> str:
    """The labelled decoding where few characters break it, else the likeliest other one."""
    text = data.decode(codec, "replace")
    high = sum(map(len, _HIGH.findall(data))) or 1
    return text if 10 * text.count("�") <= high else data.decode(_guess(data), "replace")


def _guess(data: bytes) -> str:
    """The likeliest codec of bytes whose label is missing or lies."""
    sample = data[:_SAMPLE]
    if not _looks_multibyte(sample):
        return "cp1252"
    share = {codec: _share(everyday, sample) for codec, everyday in _EVERYDAY.items()}
    best = max(share, key=lambda codec: share[codec])
    return best if share[best] > _PLAINLY else _detect(sample)


def _share(everyday: re.Pattern[bytes], sample: bytes) -> float:
    """How many of the characters beyond ASCII are everyday ones of an encoding."""
    found = everyday.findall(sample)
    return sum(map(bool, found)) / max(len(found), 1)


def _detect(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and hardly ever needed

    best = from_bytes(sample, cp_isolation=_CANDIDATES, steps=3, chunk_size=512).best()
    return best.encoding if best else "cp1252"
