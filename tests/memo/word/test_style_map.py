from __future__ import annotations

import os
from pathlib import Path

import pytest
from docx import Document

from briefer.errors import ExportError
from tests.memo.memos import whole_memo
from tests.memo.word.opened import opened


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    path = tmp_path / "office.docx"
    Document().save(str(path))
    return path


def test_an_offices_map_says_which_of_its_styles_to_take(letterhead: Path) -> None:
    own = letterhead.with_suffix(".styles.yaml")
    own.write_text("paragraph:\n  bottom-line: [Intense Quote]\n", encoding="utf-8")
    body = opened(whole_memo(), letterhead).parts["word/document.xml"]
    assert b'<w:pStyle w:val="IntenseQuote"/>' in body


def test_a_style_that_is_lacking_is_lent_without_its_colours(letterhead: Path) -> None:
    styles = opened(whole_memo(), letterhead).parts["word/styles.xml"]
    lent = styles[styles.index(b'w:styleId="BottomLine"') :].split(b"</w:style>")[0]
    assert b'w:color="auto"' in lent
    assert b"1F3864" not in lent


@pytest.mark.parametrize(
    "text",
    [
        *("paragraph:\n  nosuch: [x]\n", "not a map", "tab: x\n", "paragraph: [\n", "sound: {}\n"),
        f"paragraph:\n  tab: [{', '.join(['x'] * 101)}]\n",
        "# nothing else\n" * 10_000,
    ],
)
def test_a_map_that_is_wrong_is_named(letterhead: Path, text: str) -> None:
    letterhead.with_suffix(".styles.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ExportError, match=r"office\.styles\.yaml"):
        opened(whole_memo(), letterhead)


def test_a_pipe_in_its_place_is_named_and_not_waited_for(letterhead: Path) -> None:
    os.mkfifo(letterhead.with_suffix(".styles.yaml"))
    with pytest.raises(ExportError, match="no ordinary file"):
        opened(whole_memo(), letterhead)
