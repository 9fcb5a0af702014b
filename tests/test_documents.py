from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def test_every_command_is_documented() -> None:
    cli = pytest.importorskip("followup.cli")
    typer = pytest.importorskip("typer")
    for name in typer.main.get_command(cli.app).commands:
        assert f"`followup {name}`" in README, f"README does not say what `followup {name}` does"


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^    |`)make ([a-z-]+)", README, re.MULTILINE))
    assert {"demo", "test"} <= named
    assert named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_file_the_map_names_exists() -> None:
    table = README.partition("## Where do I change")[2].partition("##")[0]
    named = re.findall(r"`((?:followup|templates|tests|docs)/[\w./-]*)(?=[`<])", table)
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).exists()] == []
