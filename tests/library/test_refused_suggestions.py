"""Refusals are kept as a file that people can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.refused_suggestions import (
    REFUSED_FILE,
    RefusedSuggestion,
    read_refused,
    write_refused,
)

ONE = RefusedSuggestion.of("jacobs-2022", "para. 7", "They met.")


def test_what_was_written_is_read_and_without_a_file_there_is_none(tmp_path: Path) -> None:
    assert read_refused(tmp_path) == ()
    write_refused(tmp_path, (ONE,))
    assert read_refused(tmp_path) == (ONE,)
    write_refused(tmp_path, ())
    assert read_refused(tmp_path) == ()


def test_another_text_at_the_same_place_is_another_suggestion() -> None:
    assert RefusedSuggestion.of("jacobs-2022", "para. 7", "They left.") != ONE


@pytest.mark.parametrize("text", ["- {source: a}", "[", "- text", "{a: b}"])
def test_a_file_that_can_not_be_read_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / REFUSED_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(LibraryError, match=REFUSED_FILE):
        read_refused(tmp_path)
