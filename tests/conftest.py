"""How the property tests search: the same examples each time in `make test`, new and many more in `make prove`."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("test", deadline=None, derandomize=True)
settings.register_profile("prove", deadline=None, max_examples=2000)
settings.load_profile("test")
