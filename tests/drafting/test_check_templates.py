"""What check-config says about the user's own templates."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from followup import drafting
from followup.drafting import check_templates, our_folder


def write(folder: Path, name: str, text: str | bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)


def test_our_own_templates_are_without_fault(tmp_path: Path) -> None:
    shutil.copytree(our_folder(), tmp_path / "mine")
    assert check_templates(tmp_path / "mine") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Subject: x\n\nThank you for today.\n", '"today" speaks of a day relative to the writing'),
        ("Subject: x\n\nHi {{ nick }} {{ company }},\n", "no draft knows 'nick'"),
        ("Subject: x\n\nHi {{ company }},\n", "prints a fact that may be unknown; put it inside {% if … %}"),
        ("Subject: x\n\n{% if role %}\n", "line 3: Unexpected end of template"),
        ("Hi there\n", 'the first line has to be "Subject: "'),
        ("Subject: x\n\n" + "word " * 150, "has 151 words; 130 are enough"),
        (b"Subject: \xa4\xa4\xa4\xe5", "is not UTF-8 text; save it as UTF-8"),
        ("Subject: x\n\n{{ candidate_name.__class__ }}\n", "unsafe"),
    ],
)
def test_a_fault_is_told_once_with_its_file(tmp_path: Path, text: str | bytes, said: str) -> None:
    write(tmp_path, "en/thank_you.txt.j2", text)
    (line,) = check_templates(tmp_path)
    assert line.startswith("en/thank_you.txt.j2: ")
    assert said in line


def test_a_fault_that_only_some_facts_bring_out_is_found(tmp_path: Path) -> None:
    write(tmp_path, "en/rejection_reply.txt.j2", "Subject: x\n\n{% if ask_feedback %}Please reconsider.{% endif %}\n")
    assert check_templates(tmp_path) == ['en/rejection_reply.txt.j2: "reconsider" asks to reconsider (G13)']


@pytest.mark.parametrize("name", ["en/thanks.txt.j2", "fr/thank_you.txt.j2", "thank_you.txt.j2"])
def test_a_template_that_no_draft_uses_is_told(tmp_path: Path, name: str) -> None:
    write(tmp_path, name, "Subject: x\n\nx\n")
    assert check_templates(tmp_path) == [f"{name}: no draft uses it; ours are called like en/thank_you.txt.j2"]


def test_other_files_are_no_business_of_ours(tmp_path: Path) -> None:
    write(tmp_path, "README.md", "my templates")
    assert check_templates(tmp_path) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    (line,) = check_templates(tmp_path / "nowhere")
    assert "there is no such folder" in line


def test_an_installed_package_brings_its_templates_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(drafting, "__file__", str(tmp_path / "drafting.py"))
    assert our_folder() == tmp_path / "templates"
    (tmp_path / "templates").rmdir()
    assert our_folder() == tmp_path.parent / "templates"
