"""bench/judgement.py, loaded by its path: the benches are scripts, not a package."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

_PATH = Path(__file__).parents[2] / "bench" / "judgement.py"
_spec = spec_from_file_location("bench_judgement", _PATH)
assert _spec
assert _spec.loader
scoring = sys.modules[_spec.name] = module_from_spec(_spec)
_spec.loader.exec_module(scoring)
