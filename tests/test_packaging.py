from __future__ import annotations

import ast
import os
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from importlib.resources import files
from pathlib import Path

import pytest

import followup

ROOT = Path(__file__).parents[1]
SOURCES = sorted(ROOT.glob("followup/**/*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DISTRIBUTIONS = packages_distributions()

installed = pytest.mark.skipif("FOLLOWUP_INSTALLED" not in os.environ, reason="judges the wheel: run `make test`")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(requirements: list[str]) -> set[str]:
    return {canonical(re.split(r"[^\w.-]", requirement, maxsplit=1)[0]) for requirement in requirements}


def imported(source: Path) -> set[str]:
    """The top-level packages a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@installed
def test_the_tests_run_against_the_installed_wheel() -> None:
    assert ROOT / "followup" not in Path(followup.__file__).parents
    assert "site-packages" in Path(followup.__file__).parts


@installed
def test_the_wheel_carries_the_whole_package_with_its_data() -> None:
    carried = below(Path(str(files("followup"))))
    assert below(ROOT / "followup") - carried == set()
    assert {f"templates/{name}" for name in below(ROOT / "templates")} - carried == set()
    assert {"py.typed", "config.example.toml", "templates/en/thank_you.txt.j2"} <= carried


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.relative_to(ROOT).as_posix())
def test_every_third_party_import_is_a_declared_dependency(source: Path) -> None:
    wanted = declared(PROJECT["dependencies"])
    for package in imported(source) - sys.stdlib_module_names - {"followup"}:
        assert wanted & {canonical(name) for name in DISTRIBUTIONS[package]}, f"{package} is not among the dependencies"


def test_the_lock_holds_every_dependency_with_hashes_and_names_no_registry() -> None:
    lock = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    pinned = {canonical(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    assert declared(PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]) <= pinned
    assert not re.findall(r"^[\w.-]+==[^\\\n]*$", lock, re.MULTILINE)
    assert "://" not in lock
    assert "index-url" not in lock
