"""What links to a record is known at once, and as the library is now."""

from __future__ import annotations

import msgspec
import pytest

from briefer.library.deleting import links_here
from briefer.library.kinds import kind_of
from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.referring import Referring
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(ROOT / "assets" / "starter-library")


def brought(library: Library) -> Referring:
    referring = Referring()
    assert referring.bring_along(library)
    return referring


def test_it_knows_of_every_record_what_a_walk_finds(library: Library) -> None:
    referring = brought(library)
    for kind, records in library.records.items():
        for name in records:
            walked = {
                (kind_of(each.record), each.record.id, each.fields)
                for each in links_here(library, kind, name)
            }
            assert set(referring.first(kind, name, 10_000)) == walked
            assert referring.count(kind, name) == len(walked)


def test_the_first_are_by_kind_and_then_by_id(library: Library) -> None:
    found = brought(library).first("sources", "jacobs-2022", 5)
    assert len(found) == 5
    assert found == sorted(found)


def test_it_follows_records_that_change_come_and_go(library: Library) -> None:
    referring = brought(library)
    point = library.points["agreement-extended-2014"]
    before = referring.count("dialogues", "jwlc")
    changed = msgspec.structs.replace(point, dialogues=("jhlc",))
    other = library.with_records({"points": {point.id: changed}})
    assert referring.bring_along(other)
    assert referring.count("dialogues", "jwlc") == before - 1
    gone = other.with_records({}, changed)
    assert referring.bring_along(gone)
    assert all(each.id != point.id for each in referring.first("dialogues", "jhlc", 1_000))
    assert referring.bring_along(library)
    assert referring.count("dialogues", "jwlc") == before


def test_a_large_library_is_taken_in_a_little_at_a_time(library: Library) -> None:
    referring, turns = Referring(), 1
    while not referring.bring_along(library, 50):
        turns += 1
    every = sum(len(records) for records in library.records.values())
    assert turns >= every // 50
    assert referring.count("sources", "jacobs-2022") == brought(library).count(
        "sources", "jacobs-2022"
    )
