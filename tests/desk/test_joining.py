"""Joining is one change: whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefer.briefing.consistency.finding import fingerprint
from briefer.desk import Desk, open_desk
from briefer.desk.consistency import consistency_of, keep_apart, keep_finding
from briefer.desk.joining import CannotJoin, carry_out, planned_join
from briefer.errors import ReadOnlyLibrary, SaveError, UnknownRecord
from briefer.library.briefs import Brief, Rewording
from briefer.library.forums import Dialogue
from briefer.library.kept_apart_file import read_kept_apart
from briefer.library.links import links_of
from briefer.library.refused_suggestions import RefusedSuggestion, read_refused, write_refused
from briefer.paths import Paths

KEPT, GONE = "jhlc", "jwlc"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def contents(root: Path) -> dict[str, bytes]:
    files = (path for path in root.rglob("*") if path.is_file() and ".git" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def test_every_link_leads_to_the_kept_record_in_one_change(desk: Desk) -> None:
    planned = planned_join(desk, "dialogues", KEPT, GONE)
    carry_out(desk, planned)
    assert not (desk.root / "dialogues" / f"{GONE}.md").exists()
    assert GONE not in desk.library.dialogues
    records = [r for kind in desk.library.records.values() for r in kind.values()]
    assert not [r.id for r in records for link in links_of(r) if link.target == GONE]
    meeting = desk.library.meetings["jwlc-16"]
    assert meeting.dialogue == KEPT
    assert desk.check() == ()
    changes = [desk.changes_of(record)[0] for record in (meeting, desk.library.dialogues[KEPT])]
    assert {change.message for change in changes} == {f"Join dialogues: {GONE} into {KEPT}"}
    assert len({change.id for change in changes}) == 1


def test_what_would_happen_is_said_and_nothing_is_written(desk: Desk) -> None:
    before = contents(desk.root)
    planned = planned_join(desk, "dialogues", KEPT, GONE)
    assert {told.field for told in planned.not_taken} >= {"level", "body"}
    assert planned.to_itself == ("prepares",) or "parent" in planned.to_itself
    assert contents(desk.root) == before


def test_a_link_between_the_two_makes_room_for_what_the_other_says(desk: Desk) -> None:
    assert desk.library.dialogues["jwlc"].prepares == "jhlc"
    planned = planned_join(desk, "dialogues", "jwlc", "jhlc")
    record = planned.record
    assert isinstance(record, Dialogue)
    assert record.prepares == desk.library.dialogues["jhlc"].prepares == "us-japan-leaders"
    assert "prepares" not in {told.field for told in planned.not_taken}
    assert "prepares" in planned.to_itself


def test_a_file_changed_meanwhile_stops_it_before_it_begins(desk: Desk) -> None:
    planned = planned_join(desk, "dialogues", KEPT, GONE)
    meeting = desk.root / "meetings" / "jwlc-16.md"
    meeting.write_text(meeting.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    before = contents(desk.root)
    with pytest.raises(SaveError, match="changed outside"):
        carry_out(desk, planned)
    assert contents(desk.root) == before


def test_a_fault_in_the_middle_leaves_every_file_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefer.desk import joining

    planned = planned_join(desk, "dialogues", KEPT, GONE)
    before = contents(desk.root)

    def full(*_: object) -> None:
        raise SaveError("no space left on device")

    monkeypatch.setattr(joining, "delete_record", full)
    with pytest.raises(SaveError, match="no space"):
        carry_out(desk, planned)
    assert contents(desk.root) == before


def test_what_was_found_alike_is_found_no_more_and_decisions_follow(desk: Desk) -> None:
    point = next(iter(desk.library.points.values()))
    copy = msgspec.structs.replace(point, id="a-copy")
    desk.save(copy)
    assert any("a-copy" in one.finding.key for one in consistency_of(desk).standings)
    keep_apart(desk, "points", "a-copy", "rec-itu", "they are two")
    carry_out(desk, planned_join(desk, "points", point.id, "a-copy"))
    assert not any("a-copy" in one.finding.key for one in consistency_of(desk).standings)
    assert "a-copy" not in (desk.root / "kept-apart.yaml").read_text(encoding="utf-8")


def test_a_decision_on_what_was_found_follows_in_its_key_too_and_goes_on_to_hold(
    desk: Desk,
) -> None:
    point = next(iter(desk.library.points.values()))
    desk.save(
        msgspec.structs.replace(point, id="a-copy"), msgspec.structs.replace(point, id="b-copy")
    )
    three = {point.id, "a-copy", "b-copy"}
    pairs = {
        frozenset(said.id for said in one.finding.sayings): one.finding
        for one in consistency_of(desk).standings
    }
    pair = next(pair for pair in pairs if pair <= three)
    gone, other = sorted(pair)
    [kept] = three - pair
    keep_finding(desk, pairs[pair].key, "they are two")
    carry_out(desk, planned_join(desk, "points", kept, gone))
    [decision] = [one for one in read_kept_apart(desk.root) if one.reason == "they are two"]
    assert f"points/{gone}" not in decision.finding
    assert {f"points/{kept}", f"points/{other}"} == {*decision.records}
    assert decision.hash == fingerprint([desk.library.points[kept], desk.library.points[other]])


def test_what_was_refused_of_a_source_follows(desk: Desk) -> None:
    kept, gone = list(desk.library.sources)[:2]
    both = [RefusedSuggestion.of(each, "para. 1", "The same.") for each in (kept, gone)]
    write_refused(desk.root, (*both, RefusedSuggestion.of(gone, "para. 2", "More.")))
    carry_out(desk, planned_join(desk, "sources", kept, gone))
    held = read_refused(desk.root)
    assert [(one.source, one.locator) for one in held] == [(kept, "para. 1"), (kept, "para. 2")]


def test_of_two_rewordings_of_one_point_one_stands_and_the_other_is_told(desk: Desk) -> None:
    kept, gone = list(desk.library.points)[:2]
    words = tuple(Rewording(point=each, text=f"Of {each}.", hash="1") for each in (kept, gone))
    desk.save(Brief(id="b", title="B", rewordings=words))
    planned = planned_join(desk, "points", kept, gone)
    told = [each for each in planned.not_taken if each.field == "rewordings.b"]
    assert [(each.stands, each.left) for each in told] == [(f"Of {kept}.", f"Of {gone}.")]
    carry_out(desk, planned)
    assert desk.library.briefs["b"].rewordings == words[:1]


def test_the_library_s_side_follows(desk: Desk) -> None:
    carry_out(desk, planned_join(desk, "organizations", "white-house", "united-states"))
    assert desk.library.settings.side == "white-house"


def test_what_can_not_be_joined_is_refused(desk: Desk) -> None:
    with pytest.raises(CannotJoin):
        planned_join(desk, "dialogues", KEPT, KEPT)
    with pytest.raises(UnknownRecord):
        planned_join(desk, "dialogues", KEPT, "nobody")
    with pytest.raises(CannotJoin, match="is no field"):
        planned_join(desk, "dialogues", KEPT, GONE, take=("levle",))


def test_a_library_of_a_newer_program_is_refused(desk: Desk) -> None:
    settings = desk.root / "library.yaml"
    text = settings.read_text(encoding="utf-8").replace("format: 1", "format: 99")
    settings.write_text(text, encoding="utf-8")
    desk.read_anew()
    with pytest.raises(ReadOnlyLibrary):
        carry_out(desk, planned_join(desk, "dialogues", KEPT, GONE))
