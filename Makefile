# make help lists the targets. PYTHON chooses the interpreter, PIP_… and pip.conf the package registry.
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
WHEEL  := $(VENV)/.wheel
PACKED := followup templates config.example.toml pyproject.toml README.md LICENSE
STALE  := $(shell test -e $(WHEEL) && find $(PACKED) -name __pycache__ -prune -o -newer $(WHEEL) -print | head -n 1)

RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
            $$python -c '$(RECENT)' 2>/dev/null && echo $$python && break; done)

.PHONY: help demo setup test lint prove test-emulator lock clean rebuilt
.DELETE_ON_ERROR:

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

demo: $(WHEEL) ## see it work on a sample mailbox: nothing to configure, no account
	@$(BIN)/followup demo

setup: $(READY) ## the virtual environment in .venv, with everything a developer needs

test: lint $(WHEEL) ## all checks, and the tests against the installed wheel
	$(call against_the_wheel,-n 2 -m "not slow" --cov --cov-report=term)

lint: $(READY) ## style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

prove: $(WHEEL) ## the long proofs, and the property tests with many more examples
	$(call against_the_wheel,-n 2 -m "slow or hypothesis" --hypothesis-profile=prove)

test-emulator: $(READY) ## our Gmail client against a server we did not write
	$(BIN)/python -m tests.emulator

bench-train_words: $(VENV)/.train

bench-%: bench/%.py $(WHEEL) # bench-judgement runs bench/judgement.py, with ARGS
	PYTHONSAFEPATH=1 $(BIN)/python $< $(ARGS)

lock: $(READY) ## choose new versions of all dependencies
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --extra dev --generate-hashes \
	    --no-emit-index-url --no-annotate --no-header --output-file requirements-dev.lock pyproject.toml

clean: ## remove what make has made, but not the virtual environment
	rm -rf .build .mypy_cache .ruff_cache .hypothesis

# PYTHONSAFEPATH keeps the checkout off sys.path, in child processes too: what is imported is what was installed.
define against_the_wheel
PYTHONSAFEPATH=1 FOLLOWUP_INSTALLED=1 $(BIN)/pytest --import-mode=importlib $(1) $(ARGS)
endef

$(VENV)/.train: $(READY) pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[train]'
	@touch $@

$(READY): requirements-dev.lock
	@test -n "$(PYTHON)" && $(PYTHON) -c '$(RECENT)' || { \
	    echo "followup needs Python 3.11 or newer: install it, or name it: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@

$(WHEEL): $(READY) $(if $(STALE),rebuilt)
	@rm -rf .build/dist
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir .build/dist .
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall .build/dist/*.whl
	@touch $@
