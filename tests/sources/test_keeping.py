"""What was read is kept, and what can't be read of that is read anew."""

from __future__ import annotations

from pathlib import Path

from briefer.sources.document import Document, Paragraph
from briefer.sources.keeping import keep_document, kept_document

DOCUMENT = Document(paragraphs=(Paragraph("They met.", 1),), title="Call", sha256="ab" * 32)


def test_a_document_is_kept_under_its_hash(tmp_path: Path) -> None:
    keep_document(tmp_path / "cache", DOCUMENT)
    assert kept_document(tmp_path / "cache", DOCUMENT.sha256) == DOCUMENT
    assert kept_document(tmp_path / "cache", "cd" * 32) is None


def test_a_damaged_or_foreign_file_is_none(tmp_path: Path) -> None:
    keep_document(tmp_path, DOCUMENT)
    [file] = tmp_path.iterdir()
    file.rename(tmp_path / file.name.replace("ab", "cd"))
    assert kept_document(tmp_path, "cd" * 32) is None
    (tmp_path / file.name).write_bytes(b"{")
    assert kept_document(tmp_path, DOCUMENT.sha256) is None


def test_a_hash_that_is_none_leads_nowhere(tmp_path: Path) -> None:
    for wrong in ("", "../../x", "AB" * 32):
        assert kept_document(tmp_path, wrong) is None


def test_a_cache_that_can_not_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keep_document(tmp_path / "file" / "cache", DOCUMENT)
