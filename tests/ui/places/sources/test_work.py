"""What the place Sources shows is worked out on the worker, as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.documents import kept_document_of
from briefer.desk.importing import read_files, take_in
from briefer.library.points import Source
from briefer.paths import Paths
from briefer.ui.places.sources import work
from tests.ui.places.sources.conftest import TEXT


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


@pytest.fixture
def source(desk: Desk, call: Path) -> Source:
    [done] = take_in(desk, read_files([call]))
    assert done.source is not None
    return done.source


def test_lines_stand_by_title_and_are_found_by_kind_and_publisher(desk: Desk) -> None:
    found = work.lines(desk)
    titles = [line.title.casefold() for line in found]
    assert titles == sorted(titles)
    [jacobs] = [line for line in found if line.id == "jacobs-2022"]
    assert (jacobs.kind, jacobs.date) == ("Article", "January 2022")
    assert {"article", "erik", "jacobs"} <= set(jacobs.words.split())


def test_a_source_is_shown_with_the_names_of_what_it_mentions(desk: Desk, source: Source) -> None:
    shown = work.shown(desk, source.id)
    assert shown is not None
    assert (shown.title, shown.about) == (source.title, "Readout · January 21, 2022")
    assert not shown.to_read
    assert len(shown.paragraphs) == TEXT.count("\n\n") + 1
    assert shown.names[("dialogues", "jhlc")] == "JHLC"
    assert work.shown(desk, "gone") is None


def test_a_document_that_was_read_anew_is_kept_with_its_hash(desk: Desk, source: Source) -> None:
    document = kept_document_of(desk, source)
    assert document is not None
    desk.save(msgspec.structs.replace(source, sha256=""))
    before = work.shown(desk, source.id)
    assert before is not None
    assert before.to_read
    work.kept(desk, source.id, document)
    assert desk.library.sources[source.id].sha256 == document.sha256
    after = work.shown(desk, source.id)
    assert after is not None
    assert not after.to_read
    assert work.file_to_read(desk, source.id) == after.file


def test_a_point_can_be_tagged_with_all_that_the_library_has(desk: Desk) -> None:
    answers = work.answers(desk)
    assert ("jhlc", "JHLC") in answers.dialogues
    assert ("joe-biden", "Joe Biden") in answers.people
    assert {"japan", "erik-jacobs"} <= {holder for holder, _ in answers.holders}
    assert not answers.day_first
