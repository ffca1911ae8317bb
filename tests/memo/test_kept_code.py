from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.memo import environment
from briefer.memo.environment import MemoEnvironment
from briefer.memo.kept_code import code_key, keep_code, kept_code
from briefer.paths import built_in_templates

NAME = "a.md.j2"
CODE = compile("x = 1", NAME, "exec")


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place of its own for what Python keeps."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    environment._compiled.cache_clear()
    yield tmp_path / "kept"
    environment._compiled.cache_clear()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.md.*") if path.is_file()]


def _compiled(*folders: Path, name: str = "_watch.md.j2") -> None:
    environment._compiled.cache_clear()
    filled = MemoEnvironment(folders, "us")
    filled.offer(dict.fromkeys(("prose", "cite", "month", "upper_first"), str), {})
    filled.get_template(name)


def test_code_is_kept_under_what_it_was_compiled_of() -> None:
    keep_code(NAME, code_key("one"), CODE)
    assert kept_code(NAME, code_key("one")) == CODE
    assert kept_code(NAME, code_key("two")) is None
    assert kept_code("b.md.j2", code_key("one")) is None


def test_what_it_was_compiled_by_counts_too() -> None:
    assert code_key("one", "filter") != code_key("one") != code_key("one", "other")


def test_newer_code_takes_the_place_of_older(kept: Path) -> None:
    keep_code(NAME, code_key("one"), CODE)
    keep_code(NAME, code_key("two"), CODE)
    assert len(_files(kept)) == 1
    assert kept_code(NAME, code_key("one")) is None


@pytest.mark.parametrize("rest", [b"", b"\xff", b"i\x01\x00\x00\x00"])
def test_a_damaged_file_holds_no_code(kept: Path, rest: bytes) -> None:
    keep_code(NAME, code_key("one"), CODE)
    (file,) = _files(kept)
    file.write_bytes(code_key("one") + rest)
    assert kept_code(NAME, code_key("one")) is None


def test_nothing_is_kept_where_python_keeps_nothing(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _compiled(built_in_templates())
    assert _files(kept) == []


def test_a_place_that_cannot_be_written_is_done_without(kept: Path) -> None:
    kept.write_text("no folder")
    _compiled(built_in_templates())


def test_a_template_that_ships_is_compiled_once(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _compiled(built_in_templates())
    assert len(_files(kept)) == 1
    monkeypatch.delattr(MemoEnvironment, "compile_anew")
    _compiled(built_in_templates())


def test_a_template_of_an_offices_own_is_not_kept(kept: Path, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    for name in ("ours.md.j2", "_watch.md.j2"):
        (own / name).write_text("Ours.\n")
        _compiled(own, built_in_templates(), name=name)
    assert _files(kept) == []
