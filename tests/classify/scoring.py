"""The benches that tests use, loaded by their paths: they are scripts, not a package."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

_BENCH = Path(__file__).parents[2] / "bench"


def bench(name: str) -> ModuleType:
    """The script bench/<name>.py as a module."""
    spec = spec_from_file_location(f"bench_{name}", _BENCH / f"{name}.py")
    assert spec
    assert spec.loader
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


scoring: Any = bench("judgement")
