"""A path that somebody opens is a library, a record of one, or refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.creating import create_library
from briefer.library.locating import Located, located
from tests.briefing.conftest import STARTER


@pytest.fixture
def library(tmp_path: Path) -> Path:
    create_library(tmp_path / "library", STARTER)
    return tmp_path / "library"


def test_a_library_is_its_folder_or_its_settings(library: Path) -> None:
    assert located(library) == Located(library)
    assert located(library / "library.yaml") == Located(library)


def test_a_brief_and_any_other_record_is_its_file(library: Path) -> None:
    brief = library / "briefs" / "biden-kishida-2022.md"
    assert located(brief) == Located(library, "briefs", "biden-kishida-2022")
    point = library / "points" / "rec-jhlc.md"
    assert located(point) == Located(library, "points", "rec-jhlc")


def test_a_path_from_where_one_stands_is_found(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(library / "briefs")
    assert located(Path("biden-kishida-2022.md")).library == library


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("library/points", "no library"),
        ("library/templates/x.md", "no such file"),
        ("memo.docx", "no library and no brief"),
        ("briefs/loose.md", "no library"),
        (f"{'x' * 300}.md", "can't be opened"),
    ],
)
def test_anything_else_is_refused_in_one_line(
    library: Path, tmp_path: Path, path: str, words: str
) -> None:
    assert library.is_dir()
    (tmp_path / "memo.docx").write_bytes(b"PK")
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "loose.md").write_text("---\ntitle: Loose\n---\n")
    with pytest.raises(LibraryError, match=words) as refused:
        located(tmp_path / path)
    assert "\n" not in str(refused.value)
