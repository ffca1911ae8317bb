from __future__ import annotations

from pathlib import Path

import pytest

from briefer.ui.preferences.chosen import Chosen, keep_chosen, read_chosen


def test_without_a_choice_the_system_decides(tmp_path: Path) -> None:
    assert read_chosen(tmp_path) == Chosen("system", "system", 100, "", "", "")


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = Chosen("ja", "dark", 150, "a4", "iso", "family-first")
    keep_chosen(chosen, tmp_path)
    assert read_chosen(tmp_path) == chosen


def test_a_file_that_someone_spoiled_counts_as_not_chosen(tmp_path: Path) -> None:
    spoiled = "[preferences]\nlanguage=tlh\ntext_size=huge\npaper=a3\nappearance=dark\n"
    (tmp_path / "window.ini").write_text(spoiled)
    assert read_chosen(tmp_path) == Chosen(appearance="dark")


@pytest.mark.parametrize(
    ("chosen", "paper", "dates", "names"),
    [
        (Chosen(language="en"), "letter", "us", "given-first"),
        (Chosen(language="ja"), "a4", "ja", "family-first"),
        (Chosen(language="ja", date_order="iso"), "a4", "iso", "family-first"),
    ],
)
def test_paper_dates_and_names_follow_the_language_where_nothing_else_is_chosen(
    chosen: Chosen, paper: str, dates: str, names: str
) -> None:
    assert chosen.unsaid == {"paper": paper, "date_order": dates, "name_order": names}
