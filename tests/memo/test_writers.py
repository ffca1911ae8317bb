from __future__ import annotations

import subprocess
import sys

import pytest

from briefer.memo.writers import WRITERS
from tests.memo.memos import whole_memo

STARTS = {".docx": b"PK", ".html": b"<!DOCTYPE html>", ".md": b"**UNCLASSIFIED"}


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_each_ending_has_its_writer(suffix: str) -> None:
    written = WRITERS[suffix](whole_memo(), None)
    assert written.data.startswith(STARTS[suffix])
    assert written == WRITERS[suffix](whole_memo(), None)


def test_knowing_the_writers_imports_none_of_their_libraries() -> None:
    heavy = "{'docx', 'lxml', 'jinja2', 'markdown'} & set(sys.modules)"
    code = f"import sys, briefer.memo.writers; print(sorted({heavy}))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
