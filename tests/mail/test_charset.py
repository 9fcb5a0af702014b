from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.mail import charset

CHINESE = "您好，感谢您投递我们公司的职位，我们想邀请您参加下周三的面试，请问您是否方便？"
TRADITIONAL = "您好，感謝您應徵我們公司的職位，我們想邀請您參加下週三的面試，請問您是否方便？"
RUSSIAN = "Здравствуйте, благодарим вас за интерес к нашей компании и приглашаем на собеседование в среду."
JAPANESE = "ご応募いただきありがとうございます。来週の水曜日に面接をお願いしたいと思います。"
FRENCH = "Merci pour votre intérêt, à bientôt: nous reviendrons vers vous après l'été."


@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "gb2312", "gb2312"),
        ("镕" + CHINESE, "gbk", "gb2312"),
        ("𠮷" + CHINESE, "gb18030", "GBK"),
        (TRADITIONAL, "big5", "Big5"),
        (CHINESE, "hz", "hz-gb-2312"),
        (JAPANESE, "iso-2022-jp", "ISO-2022-JP"),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (FRENCH, "latin-1", "iso-8859-1"),
        ("“quoted” – dash", "cp1252", "iso-8859-1"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (CHINESE, "utf-16", "utf-16"),
    ],
)
def test_an_honest_label_is_believed(text: str, encoding: str, label: str) -> None:
    assert charset.decode(text.encode(encoding), label) == text


@pytest.mark.parametrize("label", ["us-ascii", "iso-8859-1", "windows-1252", None, "x-unknown", "8bit", "utf-8"])
@pytest.mark.parametrize(("text", "encoding"), [(CHINESE, "gbk"), (TRADITIONAL, "big5"), (CHINESE, "utf-8")])
def test_a_label_that_lies_about_chinese_is_not(text: str, encoding: str, label: str | None) -> None:
    assert charset.decode(text.encode(encoding), label) == text


@pytest.mark.parametrize("label", ["gb2312", "big5"])
def test_utf8_is_recognised_under_a_chinese_label(label: str) -> None:
    assert charset.decode(CHINESE.encode(), label) == CHINESE


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (JAPANESE, "shift_jis"), (FRENCH, "latin-1"), (FRENCH, "utf-8")]
)
def test_unlabelled_text_is_guessed(text: str, encoding: str) -> None:
    assert charset.decode(text.encode(encoding)) == text


def test_a_broken_character_costs_only_itself() -> None:
    data = CHINESE.encode()
    assert charset.decode(data[:-1], "utf-8").startswith(CHINESE[:-1])


@pytest.mark.parametrize(
    "label", ["rot13", "zlib", "idna", "punycode", "unicode_escape", "undefined", "\x00", "a" * 9999, '"']
)
def test_what_is_no_charset_of_mail_is_no_label(label: str) -> None:
    assert charset.decode(b"plain \\x41 text", label) == "plain \\x41 text"
    assert charset.decode("café".encode("latin-1"), label) == "café"


@given(
    st.binary(max_size=300),
    st.sampled_from([None, "utf-8", "gbk", "big5", "utf-7", "hz", "iso-2022-kr", "cp1252", "x"]),
)
def test_any_bytes_under_any_label_are_some_text(data: bytes, label: str | None) -> None:
    assert isinstance(charset.decode(data, label), str)
