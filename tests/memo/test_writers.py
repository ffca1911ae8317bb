from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document

from briefer.errors import ExportError
from briefer.memo.writers import WRITERS
from tests.memo.memos import whole_memo

STARTS = {
    ".docx": b"PK",
    ".pdf": b"%PDF-1.7",
    ".html": b"<!DOCTYPE html>",
    ".md": b"**UNCLASSIFIED",
}


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_each_ending_has_its_writer(suffix: str) -> None:
    written = WRITERS[suffix](whole_memo(), None)
    assert written.data.startswith(STARTS[suffix])
    assert written == WRITERS[suffix](whole_memo(), None)


def test_knowing_the_writers_imports_none_of_their_libraries() -> None:
    heavy = "{'docx', 'lxml', 'jinja2', 'markdown', 'typst'} & set(sys.modules)"
    code = f"import sys, briefer.memo.writers; print(sorted({heavy}))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("suffix", [".docx", ".html", ".md"])
def test_a_letterhead_that_cannot_be_read_is_refused_whatever_is_written(
    tmp_path: Path, suffix: str
) -> None:
    letterhead = tmp_path / "broken.docx"
    letterhead.write_bytes(b"no archive")
    with pytest.raises(ExportError, match=r"no Word document.*broken\.docx"):
        WRITERS[suffix](whole_memo(), letterhead)


@pytest.mark.parametrize("suffix", [".html", ".md"])
def test_a_letterhead_that_can_be_read_changes_nothing_where_looks_are_not_taken(
    tmp_path: Path, suffix: str
) -> None:
    letterhead = tmp_path / "office.docx"
    Document().save(str(letterhead))
    write = WRITERS[suffix]
    assert write(whole_memo(), letterhead) == write(whole_memo(), None)
