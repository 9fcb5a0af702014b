"""Whom a letter greets."""

from __future__ import annotations

import pytest

from followup.core.greeting import spoken_name


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Dana Fox", "Dana"),
        ("Dana", "Dana"),
        ("  'Dana Fox' ", "Dana"),
        ('"Fox, Dana"', "Dana"),
        ("FOX, DANA", "Dana"),
        ("dana fox", "Dana"),
        ("JP Moreau", "JP"),
        ("Siobhán O'Neill", "Siobhán"),
        ("Jean-Luc Picot", "Jean-Luc"),
        ("Dana Fox (she/her)", "Dana"),
        ("Dana Fox | Lumen Recruiting", "Dana"),
        ("Dana Fox, Lumen", "Dana"),
        ("Dana, Lumen", "Dana"),
        ("Dana from Lumen", "Dana"),
        ("Dana at Lumen", "Dana"),
        ("Dana Fox via Hirely", "Dana"),
        ("Dana Fox - Talent Partner", "Dana"),
        ("Dr. Dana Fox", "Dr. Fox"),
        ("Prof. Fox", "Prof. Fox"),
        ("Ms. Fox", "Ms. Fox"),
        ("D. Fox", "D. Fox"),
        ("J.R. Fox", "J.R. Fox"),
        ("李雷", "李雷"),
        ("Lei Li 李雷", "Lei"),
    ],
)
def test_a_person_is_greeted_by_the_given_name(display: str, name: str) -> None:
    assert spoken_name(display, "Lumen", "en") == name


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("李雷", "李雷"),
        ("王女士", "王女士"),
        ("李雷-流明科技", "李雷"),
        ("李雷（流明科技）", "李雷"),
        ("Lei Li 李雷", "李雷"),
        ("HR 李雷", "李雷"),
        ("欧阳娜娜", "欧阳娜娜"),
        ("Dana Fox", "Dana"),
    ],
)
def test_a_chinese_letter_uses_the_whole_chinese_name(display: str, name: str) -> None:
    assert spoken_name(display, "流明科技", "zh-Hans") == name


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize(
    "display",
    [
        None,
        "",
        "   ",
        "dana.fox@lumen.example",
        "no-reply",
        "NoReply Lumen",
        "Do-Not-Reply",
        "Lumen",
        "lumen labs",
        "Lumen Labs",
        "Lumen Recruiting Team",
        "Talent Acquisition",
        "HR",
        "Hiring Team at Lumen",
        "recruiter_42",
        "<dana@x.example>",
        "{{ name }}",
        "[[name]]",
        "https://lumen.example",
        "Dr.",
        "D.",
        "'",
        "(she/her)",
        "The people who decide on your application",
        "流明科技招聘",
        "人力资源部",
        "招聘团队",
        "人事部",
        "面試小組",
        "李",
        "一二三四五六七八九",
    ],
)
def test_an_office_a_company_an_address_or_a_robot_is_nobody(display: str | None, language: str) -> None:
    assert spoken_name(display, "Lumen Labs", language) is None
