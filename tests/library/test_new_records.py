"""A record begins with its name, and an id that nothing else goes by."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.briefs import Brief, Heading
from briefer.library.kinds import RECORD_TYPES
from briefer.library.library import Library
from briefer.library.naming import name_of
from briefer.library.new_records import duplicated, free_id, new_record, sorts_of, with_name
from briefer.library.people import Organization
from briefer.library.points import Point
from briefer.library.reading import read_library
from briefer.library.record import Kind
from tests.library.small_library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Library:

    return read_library(make_library(tmp_path))


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_every_kind_begins_with_a_name_alone(library: Library, kind: Kind) -> None:
    made = new_record(library, kind, "First of its kind")
    assert name_of(made) == "First of its kind"
    assert made.id == "first-of-its-kind"


def test_what_a_record_has_to_be_is_offered_the_usual_first() -> None:
    assert sorts_of("points")[0] == "fact"
    assert "commitment" in sorts_of("points")
    assert sorts_of("areas") == ()


def test_an_id_is_free_of_records_of_files_and_of_who_holds_views(library: Library) -> None:
    (library.root / "points" / "broken.md").write_text("no record", encoding="utf-8")
    assert free_id(library, "points", "Broken") == "broken-2"
    assert free_id(library, "points", "Chips") == "chips-2"
    assert free_id(library, "organizations", "Fumio Kishida") == "fumio-kishida-2"
    assert free_id(library, "people", "岸田") == "person"


def test_a_copy_of_a_copy_is_counted(library: Library) -> None:
    (library.root / "points" / "chips-copy.md").write_text("", encoding="utf-8")
    point = Point(id="chips-copy", kind="fact", body="Words")
    assert duplicated(library, point, "").id == "chips-copy-2"
    assert duplicated(library, point, "").body == "Words"


def test_a_copy_of_a_brief_has_no_number(library: Library) -> None:
    brief = Brief(id="b", title="B", heading=Heading(number="12"), version=3, updates="a")
    copy = duplicated(library, brief, "B (copy)")
    assert isinstance(copy, Brief)
    assert (copy.title, copy.heading.number, copy.version, copy.updates) == (
        "B (copy)",
        "",
        1,
        None,
    )


def test_a_statement_is_no_name() -> None:
    assert name_of(with_name(Organization(id="a", name="A", kind="party"), "B")) == "B"
    with pytest.raises(ValueError, match="no one field"):
        with_name(Point(id="a", kind="fact", body="Words"), "B")
