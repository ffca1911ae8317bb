"""Letterheads are found by name, whatever kind of Word file they are."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.desk.exporting import find_letterhead, letterhead_names
from briefer.errors import ExportError


def test_an_offices_template_is_found_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "ministry.dotx").write_bytes(b"")
    (tmp_path / "embassy.docm").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"")
    assert letterhead_names((tmp_path,)) == ("embassy", "ministry")
    assert find_letterhead("ministry", (tmp_path,)) == tmp_path / "ministry.dotx"


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


@pytest.mark.parametrize("make", [os.mkfifo, _socket], ids=["a pipe", "a socket"])
def test_what_is_no_file_is_said_to_be_none(
    tmp_path: Path, make: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    make(Path("office.docx"))
    for wanted in ("office", "office.docx"):
        with pytest.raises(ExportError, match="it is no ordinary file"):
            find_letterhead(wanted, (Path(),))
