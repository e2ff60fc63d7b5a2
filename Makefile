# Every command that a contributor needs. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
HOST ?= 127.0.0.1
PORT ?= 8000
ARGS ?=

# A supported Python of this machine; `make install PYTHON=/path/to/python3.12` names another.
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3; do \
	"$$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { command -v "$$name"; break; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help install run test check lint-contract coverage format openapi lock bench fuzz clean \
	check-format check-lint check-types check-layers check-contract check-tests check-dependencies

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' Makefile

install: $(STAMP) ## Make the virtual environment in .venv from the hashed lock

# The project itself is linked, not copied: a change of the source needs no new installation.
$(STAMP): requirements/all.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Communique needs Python 3.11 or later with its venv module. Install it, or name it: make install PYTHON=/path/to/python3.11" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@echo "Installing into $(VENV) ($$($(BIN)/python --version)); the first time takes about a minute ..."
	@$(PIP) install --require-hashes --no-deps --prefer-binary --requirement requirements/all.txt
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $(STAMP)

run: $(STAMP) ## Serve the samples on http://127.0.0.1:8000 (HOST=, PORT=)
	@$(BIN)/communique demo --host $(HOST) --port $(PORT)

test: $(STAMP) ## Run the tests on SQLite and on PostgreSQL (ARGS="-k name")
	@$(BIN)/python -m pytest $(ARGS)

check: ## Everything that must hold before a change is merged
check: check-format check-lint check-types check-layers check-contract check-dependencies check-tests
	@echo "Everything holds."

check-format: $(STAMP) ## The code is formatted
	@$(BIN)/ruff format --check --output-format concise . > $(VENV)/format.txt || { cat $(VENV)/format.txt; false; } || { echo "Run: make format" >&2; exit 1; }

check-lint: $(STAMP) ## The lint rules hold
	@$(BIN)/ruff check --quiet .

check-types: $(STAMP) ## The types hold (mypy --strict)
	@$(BIN)/mypy --no-error-summary

check-layers: $(STAMP) ## The arrows between the rooms hold
	@$(BIN)/lint-imports --no-cache > $(VENV)/layers.txt || { cat $(VENV)/layers.txt; exit 1; }

check-contract: $(STAMP) ## openapi.yaml says what the code says
	@$(BIN)/communique openapi | diff openapi.yaml - > $(VENV)/contract.diff || { head -40 $(VENV)/contract.diff; echo "openapi.yaml is out of date. Run: make openapi" >&2; exit 1; }

# Both engines, the migrations and the house rules (tests/architecture) are part of the tests.
check-tests: $(STAMP) ## The tests pass, on both engines
	@$(BIN)/python -m pytest $(ARGS)

check-dependencies: $(STAMP) ## The pinned versions fit together and have no known vulnerability
	@$(BIN)/python -m pip check
	@$(BIN)/python requirements/audit.py

lint-contract: ## openapi.yaml passes Spectral and Redocly (needs Node)
	@command -v node >/dev/null || { echo "The contract's linters need Node 20 or later." >&2; exit 1; }
	@lint/run.sh

# Not part of the check: measuring slows the tests that hold the time of hostile pages to a limit.
coverage: $(STAMP) ## Which lines of api the tests run
	@$(BIN)/coverage run -m pytest --quiet $(ARGS) || echo "Some tests failed; the figures stand." >&2
	@$(BIN)/coverage report

format: $(STAMP) ## Format the code and sort the imports
	@$(BIN)/ruff check --quiet --select I --fix .
	@$(BIN)/ruff format --quiet .

openapi: $(STAMP) ## Write openapi.yaml from the code
	@$(BIN)/communique openapi > $(VENV)/openapi.yaml
	@mv $(VENV)/openapi.yaml openapi.yaml

lock: $(STAMP) ## Pin the dependencies anew (ARGS=--upgrade for newer versions)
	@$(BIN)/python requirements/lock.py $(ARGS)

# Minutes to hours, by FUZZ: that many generated pages, and as many that coverage steers (Atheris).
FUZZ ?= 10000
fuzz: $(STAMP) ## Read generated and mutated pages (FUZZ=100000); installs Atheris
	@$(BIN)/python -c "import atheris" 2>/dev/null || $(PIP) install --group fuzz
	@$(BIN)/python -m tests.fuzz.generated $(FUZZ)
	@$(BIN)/python -m tests.fuzz.guided $(FUZZ)

bench: ## How to measure against the peers
	@sed -n '1,40p' tests/bench/README.md

clean: ## Remove what the tools left behind; .venv and databases stay
	@rm -rf .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis lint/node_modules
	@find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +
