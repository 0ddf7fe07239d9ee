# Everything one does with Artify; `make help` lists it. Linux and macOS, Python 3.11 or newer.

PYTHON := .venv/bin/python
# What commands that load the settings need, whatever .env says; they touch no data of a run.
SETTINGS := ENV_FILE=/dev/null DEBUG=true SECRET_KEY=checks-only ARTIFY_DATA_DIR=var/checks
PRODUCTION := ENV_FILE=/dev/null DEBUG=false ARTIFY_DATA_DIR=var/checks ALLOWED_HOSTS=artify.example \
	SECRET_KEY=checks-only-0123456789abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJ \
	DATABASE_URL=postgres://artify@127.0.0.1/artify REDIS_URL=redis://127.0.0.1/0 CHROMA_URL=http://127.0.0.1:8001 \
	EMAIL_URL=smtp://127.0.0.1:25
LOCALES := ko
BROWSER_TESTS := tests/browser
NOT_OURS := --ignore '.venv/*' --ignore 'node_modules/*' --ignore 'var/*' --ignore 'static/vendor/*' --ignore 'static/sentences/*' --ignore 'tests/*'

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run install catalogues test test-python test-js test-browser test-clients chaos bench check lint types floors \
	django-checks schema clients scan attack format messages clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# -- running --------------------------------------------------------------------------------------------------
run: install catalogues ## start everything; PORT (8000) and ARTIFY_DATA_DIR (./var) choose where
	@exec $(PYTHON) -m artify.run --follow-parent

install: .venv/installed ## the virtual environment with what Artify runs on

.venv/installed: requirements.txt constraints.txt
	@scripts/venv.sh requirements.txt
	@touch $@

.venv/installed-dev: requirements-dev.txt requirements.txt constraints.txt
	@scripts/venv.sh requirements-dev.txt
	@touch .venv/installed $@

catalogues: install ## compile the translations that changed
	@$(PYTHON) scripts/catalogues.py

# -- testing --------------------------------------------------------------------------------------------------
test: test-js test-python test-browser ## every test but chaos and test-clients; DATABASE_URL and REDIS_URL choose what it runs on

test-python: .venv/installed-dev catalogues ## the Python tests
	$(PYTHON) -m pytest --numprocesses 2 --dist load

test-js: ## the tests of the browser's modules, with node
	@scripts/test-js.sh

test-browser: .venv/installed-dev catalogues ## the tests in Chromium
	@scripts/test-browser.sh $(BROWSER_TESTS)

test-clients: .venv/installed-dev catalogues ## the generated clients, packed, installed and used; needs npm and the registries
	$(PYTHON) -m pytest -m clients

chaos: .venv/installed-dev catalogues ## slow tests: killed servers, hundreds of requests at once
	$(PYTHON) -m pytest -m chaos

bench: .venv/installed-dev catalogues ## the benchmarks, each beside its comparison
	$(PYTHON) -m bench

# -- checking -------------------------------------------------------------------------------------------------
check: lint types floors django-checks sentences ## everything that can be said without running a test

lint: .venv/installed-dev
	$(PYTHON) -m ruff format --check --output-format=concise .
	$(PYTHON) -m ruff check .

types: .venv/installed-dev
	$(SETTINGS) $(PYTHON) -m mypy

floors: .venv/installed-dev
	.venv/bin/lint-imports --no-cache --no-logo

django-checks: .venv/installed-dev catalogues
	@mkdir -p var/checks
	$(SETTINGS) $(PYTHON) manage.py makemigrations --check --dry-run
	$(PRODUCTION) $(PYTHON) manage.py check --deploy --fail-level WARNING
	$(SETTINGS) $(PYTHON) manage.py spectacular --validate --fail-on-warn --file var/checks/schema.yaml

schema: .venv/installed-dev ## store the API's schema, after a change that is meant
	$(SETTINGS) $(PYTHON) manage.py spectacular --validate --fail-on-warn --file tests/openapi.yaml

sentences: .venv/installed-dev
	$(PYTHON) scripts/check_messages.py

clients: .venv/installed-dev ## pack clients of the API (Python, TypeScript) into var/clients/dist
	$(PYTHON) -m scripts.clients

scan: .venv/installed-dev ## look for mistakes of this house with semgrep
	$(PYTHON) -m scripts.scan

attack: .venv/installed-dev catalogues ## let wapiti attack pages, back office and API; takes 20 minutes
	$(PYTHON) -m scripts.attack

format: .venv/installed-dev ## format and mend what ruff can
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

messages: .venv/installed-dev collect-messages ## collect the sentences to translate into locale/ (needs GNU gettext)

collect-messages:
	$(SETTINGS) $(PYTHON) manage.py makemessages $(LOCALES:%=--locale %) --no-obsolete --no-location --no-wrap $(NOT_OURS)
	$(SETTINGS) $(PYTHON) manage.py makemessages $(LOCALES:%=--locale %) --domain djangojs --extension js \
		--no-obsolete --no-location --no-wrap $(NOT_OURS)

clean: ## remove what can be made again; data in var/ stays
	rm -rf .venv node_modules var/checks .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf static/sentences
	find locale -name '*.mo' -delete
