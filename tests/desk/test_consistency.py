"""A decision to keep apart is kept on file and in the history, and refused where it can't be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.consistency import (
    NotApart,
    UnknownFinding,
    consistency_of,
    keep_apart,
    keep_finding,
)
from briefer.errors import LibraryError, ReadOnlyLibrary, UnknownRecord
from briefer.library.kept_apart_file import KEPT_APART_FILE, read_kept_apart
from briefer.library.points import Point
from briefer.paths import Paths

TEXT = "The ministers agreed to set up a working group on quantum research in the autumn."


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="Ann Lee")
    opened.save(*(Point(id=name, kind="judgment", body=TEXT) for name in ("one", "two")))
    yield opened
    opened.close()


def test_two_records_kept_apart_are_no_longer_asked_about(desk: Desk) -> None:
    (before,) = consistency_of(desk).open
    assert before.finding.code == "same-text"
    keep_apart(desk, "points", "two", "one", "two meetings")
    assert consistency_of(desk).open == ()
    kept = read_kept_apart(desk.root)[-1]
    assert (kept.reason, kept.by, kept.on is not None) == ("two meetings", "Ann Lee", True)
    assert desk.unkept == ()


def test_a_changed_text_is_asked_about_again(desk: Desk) -> None:
    (before,) = consistency_of(desk).open
    keep_finding(desk, before.finding.key, "two meetings")
    assert consistency_of(desk).open == ()
    desk.save(Point(id="two", kind="judgment", body=f"{TEXT} So they said."))
    (after,) = consistency_of(desk).open
    assert after.decision is None  # it is near now, no longer the same


def test_a_decision_is_refused_where_it_says_nothing(desk: Desk) -> None:
    with pytest.raises(NotApart):
        keep_apart(desk, "points", "one", "two", " ")
    with pytest.raises(NotApart):
        keep_apart(desk, "points", "one", "one", "why not")
    with pytest.raises(UnknownRecord):
        keep_apart(desk, "points", "one", "three", "why not")
    with pytest.raises(UnknownFinding):
        keep_finding(desk, "same-text:points/one", "why not")
    desk.library = replace(desk.library, read_only=True, read_only_reason="newer")
    with pytest.raises(ReadOnlyLibrary):
        keep_apart(desk, "points", "one", "two", "why not")


def test_decisions_that_cant_be_read_are_named_and_never_overwritten(desk: Desk) -> None:
    path = desk.root / KEPT_APART_FILE
    path.write_text("- records: {not: [a, list\n", encoding="utf-8")
    with pytest.raises(LibraryError, match=KEPT_APART_FILE):
        keep_apart(desk, "points", "one", "two", "two meetings")
    assert path.read_text(encoding="utf-8") == "- records: {not: [a, list\n"
