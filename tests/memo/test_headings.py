from __future__ import annotations

from pathlib import Path

from briefer.memo.blocks import Heading
from tests.memo.views import blocks_of_template


def levels(text: str, folder: Path) -> list[int]:
    return [b.level for b in blocks_of_template(text, folder) if isinstance(b, Heading)]


def test_a_skipped_level_moves_the_headings_up(tmp_path: Path) -> None:
    assert levels("# Card\n### One\n#### Two\n### Three", tmp_path) == [1, 2, 3, 2]


def test_headings_without_a_gap_stay(tmp_path: Path) -> None:
    assert levels("# Memo\n## One\n### Two", tmp_path) == [1, 2, 3]


def test_a_tabs_own_heading_is_of_the_second_level(tmp_path: Path) -> None:
    assert levels("{{ tab('A', 'Talk') }}\n### One", tmp_path) == [3]


def test_what_a_tab_holds_stands_beneath_it_and_skips_no_level(tmp_path: Path) -> None:
    book = "# Book\n## Front\n{{ tab('1', 'Memo') }}\n## One\n### Two\n{{ tab('2', 'Talk') }}\n"
    assert levels(f"{book}#### Three\n##### Four", tmp_path) == [1, 2, 3, 4, 3, 4]


def test_japanese_headings_have_anchors_of_their_own_words(tmp_path: Path) -> None:
    (found,) = blocks_of_template("## 半導体 と 5G", tmp_path)
    assert isinstance(found, Heading)
    assert found.anchor == "半導体-と-5g"
