"""The language of most of the prose."""

from __future__ import annotations

import pytest

from followup.core.classify.language import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They would be pleased with what you have built for us.", "en"),
        ("感谢您应聘我司岗位，请确认面试时间。", "zh-Hans"),
        ("感謝您應徵本公司職務，請確認面試時間。", "zh-Hant"),
        ("你好", "zh-Hans"),
        ("Hi 小瑞，你的 case 我们看过了，整体不错，想约个 final round。", "zh-Hans"),
        ("Dear Sam, please confirm the interview at 北京 office with the team, thank you.", "en"),
        ("Vielen Dank für Ihre Bewerbung und das Interesse an der Stelle.", "de"),
        ("Nous vous remercions pour votre candidature et votre temps.", "fr"),
        ("Gracias por su interés en la empresa y por el tiempo.", "es"),
        ("ご応募ありがとうございます。面接の日程をご連絡いたします。", "ja"),
        ("지원해 주셔서 감사합니다", "ko"),
        ("Спасибо за ваш отклик на вакансию", "ru"),
        ("Fenwick Mutual", "en"),
        ("12345 !!!", "und"),
        ("", "und"),
    ],
)
def test_language_of_most_of_the_prose(text: str, code: str) -> None:
    assert language(text) == code
