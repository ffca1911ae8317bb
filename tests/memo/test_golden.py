"""One small memo through each writer, compared with files that were read by eye.

After a change that is meant, write them anew with ``python -m tests.memo.test_golden``
and read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from briefer.memo.html import write_html
from briefer.memo.plain import write_markdown
from tests.memo.memos import preview_text, whole_memo
from tests.memo.word.opened import opened

GOLDEN = Path(__file__).parent / "golden"
WORD_PARTS = ("document", "footnotes", "numbering", "memo-header-2", "memo-footer-1")


def written() -> dict[str, str]:
    """Write the memo in every format, Word part by part."""
    parts = opened(whole_memo())
    files = {f"{name}.xml": pretty(parts.xml(f"word/{name}.xml")) for name in WORD_PARTS}
    files["memo.html"] = write_html(whole_memo())
    files["preview.html"] = preview_text(whole_memo())
    files["memo.md"] = write_markdown(whole_memo())
    return files


def pretty(root: etree._Element) -> str:
    """Write XML one element a line, so that a difference can be read."""
    etree.indent(root)
    return str(etree.tostring(root, encoding="unicode")) + "\n"


@pytest.mark.parametrize("name", sorted(path.name for path in GOLDEN.iterdir()))
def test_the_memo_is_written_as_it_was_read_by_eye(name: str) -> None:
    assert written()[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_every_format_has_its_golden_file() -> None:
    assert set(written()) == {path.name for path in GOLDEN.iterdir()}


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for file, text in written().items():
        (GOLDEN / file).write_text(text, encoding="utf-8")
