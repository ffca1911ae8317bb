# Two commands do everything: `make run` opens Briefer, `make test` checks it.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
LIBRARY := .library/Starter Library
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
UV_COMPILE = $(BIN)/uv pip compile --quiet --universal --no-header --no-annotate --generate-hashes --python-version 3.11

.PHONY: run test bench package round-trip end-to-end translations lock clean

run: $(VENV)/run.stamp
	@$(BIN)/python packaging/open_checkout.py "$(LIBRARY)"

test: $(VENV)/test.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal -m "not alone"
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m alone
	$(BIN)/python packaging/try_window.py --where-possible

bench: $(VENV)/bench.stamp
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ONLY)

package: $(VENV)/package.stamp
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/briefer.spec
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/try_package.py dist/Briefer

end-to-end: $(VENV)/run.stamp
	$(BIN)/python packaging/try_window.py

round-trip: $(VENV)/run.stamp
	$(BIN)/python packaging/try_libreoffice.py

$(BIN)/python:
	@$(PYTHON) packaging/system_libraries.py
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/run.stamp: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing Briefer into $(VENV) (once)"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test.stamp: requirements-test.lock $(VENV)/run.stamp
	@$(PYTHON) packaging/system_libraries.py --screen
	@echo "Installing what the tests need (once)"
	@$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

$(VENV)/bench.stamp: requirements-bench.lock $(VENV)/test.stamp
	@$(PIP) install --require-hashes -r requirements-bench.lock
	@touch $@

$(VENV)/package.stamp: requirements-package.lock $(VENV)/run.stamp
	@$(PIP) install --require-hashes -r requirements-package.lock
	@touch $@

translations: $(VENV)/run.stamp
	$(BIN)/python packaging/translate.py

lock: | $(BIN)/python
	@$(PIP) install uv
	$(UV_COMPILE) pyproject.toml --extra install -o requirements.lock
	$(UV_COMPILE) pyproject.toml --extra install --extra test -o requirements-test.lock
	$(UV_COMPILE) pyproject.toml --extra install --extra bench -o requirements-bench.lock
	$(UV_COMPILE) pyproject.toml --extra install --extra package -o requirements-package.lock

clean:
	rm -rf $(VENV) build dist .library .mypy_cache .ruff_cache .pytest_cache .import_linter_cache memo.docx
