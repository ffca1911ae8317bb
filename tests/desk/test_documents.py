"""What rests on a source is told paragraph by paragraph; a point made from one cites it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.documents import (
    PointDraft,
    SourceOnFile,
    kept_document_of,
    make_point,
    refuse_suggestion,
    source_lines,
    source_on_file,
)
from briefer.desk.importing import read_files, take_in
from briefer.desk.records import rename
from briefer.desk.undoing import noted, take_back
from briefer.library.dates import PartialDate
from briefer.library.points import Source
from briefer.paths import Paths

TEXT = """Readout of the call

January 21, 2022

The two leaders agreed to convene the JHLC this year.

They will cooperate on Open RAN with others in Asia.
"""


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


@pytest.fixture
def call(desk: Desk, tmp_path: Path) -> Source:
    (tmp_path / "call.txt").write_text(TEXT)
    [done] = take_in(desk, read_files([tmp_path / "call.txt"]))
    assert done.source is not None
    return done.source


def on_file(desk: Desk, source: Source) -> SourceOnFile:
    return source_on_file(desk, source, kept_document_of(desk, source))


DRAFT = PointDraft(
    "The leaders are to convene the JHLC in 2022.",
    "commitment",
    dialogues=("jhlc",),
    happened=PartialDate.parse("2022-01-21"),
    short="JHLC to convene in 2022",
)


def test_sources_are_listed_with_how_many_points_cite_each(desk: Desk, call: Source) -> None:
    lines = {line.id: line for line in source_lines(desk)}
    assert lines["jacobs-2022"].points > 50
    assert not lines["jacobs-2022"].has_file
    assert (lines[call.id].points, lines[call.id].has_file) == (0, True)
    assert len(lines) == len(desk.library.sources)


def test_paragraphs_carry_tags_and_suggestions(desk: Desk, call: Source) -> None:
    shown = on_file(desk, call)
    heading, day, agreed, _ = shown.paragraphs
    assert heading.tagged.paragraph.is_heading
    assert day.suggestion is None
    assert agreed.tagged.tags.dialogues == ("jhlc",)
    assert agreed.suggestion is not None
    assert agreed.suggestion.kind == "commitment"
    assert shown.file is not None


def test_a_point_made_from_a_paragraph_cites_it_and_ends_the_suggestion(
    desk: Desk, call: Source
) -> None:
    point = make_point(desk, call.id, "para. 2", DRAFT)
    assert (point.id, point.body) == ("jhlc-to-convene-in-2022", DRAFT.text)
    assert desk.library.points[point.id] == point
    assert desk.check() == ()
    agreed = on_file(desk, call).paragraphs[2]
    assert [each.id for each in agreed.points] == [point.id]
    assert agreed.suggestion is None
    assert {line.id: line.points for line in source_lines(desk)}[call.id] == 1


def test_a_point_that_cites_no_paragraph_stands_elsewhere(desk: Desk, call: Source) -> None:
    make_point(desk, call.id, "caption 3", DRAFT)
    assert [each.locator for each in on_file(desk, call).elsewhere] == ["caption 3"]


def test_a_refusal_lasts_and_can_be_taken_back(desk: Desk, call: Source) -> None:
    text = on_file(desk, call).paragraphs[2].tagged.paragraph.text
    _, changes = noted(desk, lambda desk: refuse_suggestion(desk, call.id, "para. 2", text))
    refuse_suggestion(desk, call.id, "para. 2", text)
    assert on_file(desk, call).paragraphs[2].suggestion is None
    assert on_file(desk, call).paragraphs[3].suggestion is not None
    take_back(desk, changes)
    assert on_file(desk, call).paragraphs[2].suggestion is not None


def test_what_was_refused_stays_so_when_the_source_is_renamed(desk: Desk, call: Source) -> None:
    text = on_file(desk, call).paragraphs[2].tagged.paragraph.text
    refuse_suggestion(desk, call.id, "para. 2", text)
    renamed, changes = noted(desk, lambda desk: rename(desk, "sources", call.id, "call-readout"))
    assert isinstance(renamed.record, Source)
    assert on_file(desk, renamed.record).paragraphs[2].suggestion is None
    take_back(desk, changes)
    assert on_file(desk, call).paragraphs[2].suggestion is None


def test_a_source_without_a_document_still_says_what_rests_on_it(desk: Desk) -> None:
    shown = on_file(desk, desk.library.sources["jacobs-2022"])
    assert shown.paragraphs == ()
    assert shown.file is None
    assert len(shown.elsewhere) > 50


def test_an_import_is_taken_back_to_the_byte(desk: Desk, tmp_path: Path) -> None:
    def files() -> set[str]:
        return {path.name for path in (desk.root / "sources").rglob("*") if path.is_file()}

    before = files()
    (tmp_path / "call.txt").write_text(TEXT)
    read = list(read_files([tmp_path / "call.txt"]))
    _, changes = noted(desk, lambda desk: take_in(desk, read))
    assert files() - before == {"readout-of-the-call.md", "readout-of-the-call.txt"}
    take_back(desk, changes)
    assert files() == before
    assert "readout-of-the-call" not in desk.library.sources
