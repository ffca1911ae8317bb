"""What is missing in a record names it as a person would, and leads there."""

from __future__ import annotations

import pytest

from briefer.desk import open_desk
from briefer.paths import Paths
from briefer.ui.core_words import gap_in_words
from briefer.ui.gap_records import GapRecord, record_to_fill


def test_the_record_is_found_by_the_file_that_the_words_name(paths: Paths) -> None:
    desk = open_desk(paths, paths.starter_library)
    fix = "Write its spoken form in points/watch-taiwan.md"
    found = record_to_fill(desk, fix)
    assert found is not None
    assert found[:2] == ("points", "watch-taiwan")
    assert found.name
    assert not found.name.startswith("watch-")
    assert record_to_fill(desk, "Write it in points/nowhere.md") is None
    assert record_to_fill(desk, "Fill in the clearance in the brief") is None
    desk.close()


def test_the_words_say_the_records_name_in_place_of_its_file() -> None:
    record = GapRecord("points", "rec-makishima", "Ask for Makishima")
    said = gap_in_words("spoken point", "Write its spoken form in points/rec-makishima.md", record)
    assert said == ("Spoken point", "Write its spoken form in “Ask for Makishima”")


@pytest.mark.usefixtures("in_japanese")
def test_so_they_do_in_japanese() -> None:
    record = GapRecord("points", "rec-makishima", "Makishima")
    _, said = gap_in_words("", "Write its spoken form in points/rec-makishima.md", record)
    assert said == "「Makishima」 に口頭表現を書いてください"
