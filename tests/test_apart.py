from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.apart import APART, MODULES, command, environment


def test_each_kind_of_work_has_its_module() -> None:
    for module in MODULES.values():
        found = importlib.util.find_spec(module)
        assert found is not None
        assert found.origin is not None
        assert "def main()" in Path(found.origin).read_text(encoding="utf-8")


def test_a_frozen_program_is_started_anew_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("pdf") == [sys.executable, APART, "pdf"]
    assert environment() == dict(os.environ)


def test_the_process_finds_this_briefer_from_wherever_it_starts(tmp_path: Path) -> None:
    where = [sys.executable, "-P", "-c", "import briefer; print(briefer.__file__)"]
    said = subprocess.run(
        where, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True
    )
    assert Path(said.stdout.strip()).parents[1] == Path(__file__).parents[1]
