"""What is missing stands in one list, each thing once; what is accepted is kept and told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.consent import OpenGaps
from briefer.desk.gaps import (
    NoReason,
    NotAccepted,
    UnknownGap,
    accept_gaps,
    gaps_of,
    listed_gaps,
    reopen_gaps,
)
from briefer.errors import UnknownRecord
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.points import Point
from briefer.library.record import Citation
from briefer.paths import Paths

WHY = "the visit comes first"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    opened = open_desk(paths, author="A. Drafter")
    yield opened
    opened.close()


def _keys(desk: Desk, brief: Brief) -> list[str]:
    return [gap.key for gap in desk.gaps(brief) if gap.key]


def test_the_marked_gaps_come_first_and_each_thing_is_told_once(desk: Desk) -> None:
    brief = desk.brief()
    gaps = desk.gaps(brief)
    assert [gap.what for gap in gaps[:4]] == ["date"] * 4
    area = "a chosen dialogue that has covered Protection of research and intellectual property"
    assert [gap.what for gap in gaps].count(area) == 1
    assert _keys(desk, brief)[-4:] == [
        "overdue:jhlc",
        "left-out:commit-chips-2021:jwlc-16",
        "uncovered:research-security",
        "single-source",
    ]


def test_a_post_without_a_holder_is_told_once_though_several_places_mark_it(desk: Desk) -> None:
    brief = desk.changed(desk.brief(), as_of=PartialDate.parse("2024-12-01"))
    assert _keys(desk, brief).count("no-holder:mext-minister") == 1
    assert "holder" not in [gap.what for gap in desk.gaps(brief)]


def test_a_source_that_is_lost_or_of_later_is_told_with_its_point(desk: Desk) -> None:
    brief = desk.brief()
    for name, source in (("one", "lost"), ("two", "washington-2023-kantei")):
        cites = (Citation(source=source),)
        point = Point(id=name, kind="fact", body=f"{name} is so.", dialogues=("jhlc",), cites=cites)
        desk.save(msgspec.structs.replace(point, known_from=PartialDate.parse("2022-01-01")))
    whats = [gap.what for gap in desk.gaps(brief)]
    assert "a source for “one is so.”" in whats
    assert "a source for “two is so.” that had come out by then" in whats
    assert "source lost" not in whats
    assert "a source of the time" not in whats


def test_an_accepted_gap_leaves_the_list_with_its_mark_and_is_told_beside_it(desk: Desk) -> None:
    saved = accept_gaps(desk, desk.brief(), ["uncovered"], WHY)
    assert "uncovered:research-security" not in _keys(desk, saved)
    (told,) = listed_gaps(desk, saved).accepted
    assert (told.gap.key, told.accepted.reason) == ("uncovered:research-security", WHY)
    assert told.accepted.by == "A. Drafter"
    reopened = reopen_gaps(desk, saved, ["uncovered"])
    assert reopened == desk.brief()
    assert "uncovered:research-security" in _keys(desk, reopened)


def test_an_acceptance_is_saved_without_what_else_a_draft_changed(desk: Desk, paths: Paths) -> None:
    draft = desk.changed(desk.brief(), as_of=PartialDate.parse("2022-12-01"), areas=())
    saved = accept_gaps(desk, draft, ["overdue:jhlc"], f" {WHY}\n")
    assert (saved.as_of, saved.areas) == (desk.brief().as_of, desk.brief().areas)
    again = open_desk(paths)
    (kept,) = again.brief().accepted_gaps
    assert (kept.key, kept.reason, kept.on) == (
        "overdue:jhlc",
        WHY,
        saved.accepted_gaps[0].on,
    )
    again.close()
    # The draft's months are others than those by the brief's own date.
    states = {gap.finding.key: gap.state for gap in gaps_of(desk, saved).gaps}
    assert states["overdue:jhlc"] == "changed"


def test_accepting_anew_replaces_the_reason(desk: Desk) -> None:
    accept_gaps(desk, desk.brief(), ["overdue:jhlc"], "one")
    saved = accept_gaps(desk, desk.brief(), ["overdue:jhlc"], "two")
    assert [one.reason for one in saved.accepted_gaps] == ["two"]


def test_what_cannot_be_accepted_changes_nothing(desk: Desk) -> None:
    with pytest.raises(UnknownGap, match="Nearest: overdue:jhlc"):
        accept_gaps(desk, desk.brief(), ["uncovered", "overdue:jwlc"], WHY)
    with pytest.raises(NoReason):
        accept_gaps(desk, desk.brief(), ["overdue:jhlc"], " ")
    with pytest.raises(NotAccepted, match="no gap is accepted under the key 'overdue:jhlc'"):
        reopen_gaps(desk, desk.brief(), ["overdue:jhlc"])
    with pytest.raises(UnknownRecord):
        reopen_gaps(desk, Brief(id="unsaved", title="U"), ["overdue:jhlc"])
    assert desk.brief().accepted_gaps == ()


def test_a_final_names_what_the_record_lacks_and_not_what_was_accepted(
    desk: Desk, tmp_path: Path
) -> None:
    target = tmp_path / "memo.md"
    accept_gaps(desk, desk.brief(), ["overdue:jhlc"], WHY)
    with pytest.raises(OpenGaps) as refused:
        desk.export(desk.brief(), target, stage="final")
    keys = [gap.key for gap in refused.value.gaps]
    assert "left-out:commit-chips-2021:jwlc-16" in keys
    assert "overdue:jhlc" not in keys
    assert not target.exists()


def test_the_memo_says_what_is_not_known_and_why_once_something_was_accepted(
    desk: Desk, tmp_path: Path
) -> None:
    heading = "What is not known, and why that was accepted"
    before = desk.export(desk.brief(), tmp_path / "before.md")
    assert heading not in before.path.read_text()
    accept_gaps(desk, desk.brief(), ["overdue:jhlc", "single-source"], WHY)
    text = desk.export(desk.brief(), tmp_path / "after.md").path.read_text()
    assert text.count(heading) == 1
    told = text.partition(heading)[2]
    assert "a session of the JHLC before the meeting" in told
    assert "a second source for 37 points that rest on one alone" in told
    assert "The visit comes first." in told
