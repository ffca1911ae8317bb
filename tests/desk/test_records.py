"""Creating, copying, renaming and deleting are one change each: whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk, records
from briefer.desk.consistency import consistency_of, keep_apart
from briefer.errors import ReadOnlyLibrary, SaveError, UnknownRecord
from briefer.library.links import links_of
from briefer.library.renaming import CannotRename
from briefer.paths import Paths
from tests.desk.test_joining import contents


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def targets(desk: Desk) -> set[str]:
    every = [r for kind in desk.library.records.values() for r in kind.values()]
    return {link.target for record in every for link in links_of(record)}


def read_again(desk: Desk) -> None:
    """What is in memory is what a fresh reading gives, in the same order."""
    before = {kind: list(held.items()) for kind, held in desk.library.records.items()}
    settings = desk.library.settings
    desk.read_anew()
    assert {kind: list(held.items()) for kind, held in desk.library.records.items()} == before
    assert desk.library.settings == settings


def test_every_link_follows_a_new_name_in_one_change(desk: Desk) -> None:
    renamed = records.rename(desk, "dialogues", "jhlc", "high-level-committee")
    assert renamed.followed > 3
    assert "jhlc" not in targets(desk)
    assert not (desk.root / "dialogues" / "jhlc.md").exists()
    assert desk.check() == ()
    moved = desk.library.dialogues["high-level-committee"]
    follower = desk.library.meetings["jhlc-14"]
    assert follower.dialogue == "high-level-committee"
    changes = [desk.changes_of(record)[0] for record in (moved, follower)]
    assert len({change.id for change in changes}) == 1
    assert changes[0].message.startswith("Rename dialogue: ")
    read_again(desk)


def test_the_users_own_text_stays_in_every_file(desk: Desk) -> None:
    own = desk.root / "dialogues" / "jhlc.md"
    own.write_text(
        own.read_text(encoding="utf-8").replace(
            "---\n", "---\n# Ask Ann about this one.\nour_key: 12\n", 1
        ),
        encoding="utf-8",
    )
    other = desk.root / "meetings" / "jhlc-14.md"
    other.write_bytes(
        other.read_bytes().replace(b"---\n", b"---\n# by Bo\nroom: 4\n", 1).replace(b"\n", b"\r\n")
    )
    desk.read_anew()
    before, after = own.read_bytes(), other.read_bytes()
    records.rename(desk, "dialogues", "jhlc", "committee")
    assert (desk.root / "dialogues" / "committee.md").read_bytes() == before
    assert other.read_bytes() == after.replace(b"dialogue: jhlc\r", b"dialogue: committee\r")


def test_a_link_to_itself_follows_too(desk: Desk) -> None:
    copy = records.duplicate(desk, "dialogues", "jhlc", "Copy")
    import msgspec

    desk.save(msgspec.structs.replace(copy, prepares=copy.id))
    moved = records.rename(desk, "dialogues", copy.id, "mirror").record
    assert desk.library.dialogues["mirror"].prepares == "mirror"
    assert moved.id == "mirror"


def test_the_default_brief_and_the_side_follow(desk: Desk) -> None:
    brief = desk.library.settings.default_brief
    records.rename(desk, "briefs", brief, "the-visit")
    records.rename(desk, "organizations", desk.library.settings.side, "us")
    assert desk.library.settings.default_brief == "the-visit"
    assert desk.library.settings.side == "us"
    assert desk.brief().side == "us"
    assert desk.check() == ()
    read_again(desk)


def test_a_decision_that_held_holds_under_the_new_name(desk: Desk) -> None:
    copy = records.duplicate(desk, "points", "rec-itu", "")
    keep_apart(desk, "points", copy.id, "rec-itu", "they are two")

    def kept() -> list[str]:
        return [one.finding.key for one in consistency_of(desk).kept]

    assert any(copy.id in key for key in kept())
    records.rename(desk, "points", copy.id, "rec-itu-again")
    assert any("rec-itu-again" in key for key in kept())
    assert copy.id not in (desk.root / "kept-apart.yaml").read_text(encoding="utf-8")


def test_a_name_changes_without_the_id(desk: Desk) -> None:
    renamed = records.rename(desk, "areas", "semiconductors", "semiconductors", "Chips")
    assert renamed.followed == 0
    assert desk.library.areas["semiconductors"].name == "Chips"
    message = desk.changes_of(renamed.record)[0].message
    assert message == "Rename area: Semiconductors, now Chips"


@pytest.mark.parametrize(
    ("new_id", "why"),
    [
        ("With Space", "can't be a record's"),
        ("con", "Windows keeps"),
        ("jwlc", "is named 'jwlc' already"),
        ("x" * 81, "can't be a record's"),
    ],
)
def test_a_name_that_can_not_be_is_refused(desk: Desk, new_id: str, why: str) -> None:
    before = contents(desk.root)
    with pytest.raises(CannotRename, match=why):
        records.rename(desk, "dialogues", "jhlc", new_id)
    assert contents(desk.root) == before


def test_a_person_is_not_named_as_a_party_is(desk: Desk) -> None:
    person = next(iter(desk.library.people))
    with pytest.raises(CannotRename, match="a post or an organization"):
        records.rename(desk, "people", person, desk.library.settings.side)


def test_a_link_in_a_file_that_can_not_be_read_stops_a_rename(desk: Desk) -> None:
    (desk.root / "points" / "broken.md").write_text(
        "---\nkind: fact\ndialogues: [jhlc]\n", encoding="utf-8"
    )
    desk.read_anew()
    with pytest.raises(CannotRename, match=r"points/broken.md can't be read"):
        records.rename(desk, "dialogues", "jhlc", "committee")
    records.rename(desk, "dialogues", "jwlc", "working-level")
    assert records.deletion(desk, "dialogues", "jhlc").unread == ("points/broken.md",)


def test_a_file_changed_meanwhile_stops_it_before_it_begins(desk: Desk) -> None:
    meeting = desk.root / "meetings" / "jhlc-14.md"
    meeting.write_text(meeting.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    before = contents(desk.root)
    with pytest.raises(SaveError, match="changed outside"):
        records.rename(desk, "dialogues", "jhlc", "committee")
    with pytest.raises(SaveError, match="changed outside"):
        records.delete(desk, "dialogues", "jhlc")
    assert contents(desk.root) == before


def test_a_fault_in_the_middle_leaves_every_file_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(desk.root)

    def stuck(_: Path) -> None:
        raise SaveError("the folder is locked")

    monkeypatch.setattr("briefer.library.file_changes._delete", stuck)
    with pytest.raises(SaveError, match="locked"):
        records.rename(desk, "dialogues", "jhlc", "committee")
    assert contents(desk.root) == before
    assert "jhlc" in desk.library.dialogues


def test_deleting_takes_the_links_out_and_says_which(desk: Desk) -> None:
    planned = records.deletion(desk, "dialogues", "jhlc")
    assert ("jhlc-14", ("dialogue",)) in [(one.record.id, one.fields) for one in planned.links]
    records.delete(desk, "dialogues", "jhlc")
    assert "jhlc" not in targets(desk)
    assert desk.library.meetings["jhlc-14"].dialogue is None
    assert not (desk.root / "dialogues" / "jhlc.md").exists()
    assert desk.search("jhlc", ("dialogues",)) == [] or all(
        hit.id != "jhlc" for hit in desk.search("jhlc", ("dialogues",))
    )
    read_again(desk)


def test_several_records_go_in_one_change(desk: Desk) -> None:
    before = contents(desk.root)
    records.delete(desk, "dialogues", "jhlc", "jwlc")
    assert not {"jhlc", "jwlc"} & targets(desk)
    assert "dialogues/jwlc.md" not in contents(desk.root)
    changes = desk.changes_of(desk.library.meetings["jhlc-14"])
    assert changes[0].message.startswith("Delete 2 dialogues: Joint High-Level")
    read_again(desk)
    with pytest.raises(UnknownRecord):
        records.delete(desk, "dialogues", "space-dialogue", "jhlc")
    assert "space-dialogue" in desk.library.dialogues
    assert set(before) - set(contents(desk.root)) == {"dialogues/jhlc.md", "dialogues/jwlc.md"}


def test_a_citation_goes_with_its_source(desk: Desk) -> None:
    source = next(cite.source for point in desk.library.points.values() for cite in point.cites)
    records.delete(desk, "sources", source)
    assert source not in targets(desk)
    read_again(desk)


def test_what_is_deleted_can_be_brought_back_to_the_byte(desk: Desk) -> None:
    record = desk.library.points["rec-itu"]
    before = (desk.root / "points" / "rec-itu.md").read_bytes()
    records.delete(desk, "points", "rec-itu")
    change = desk.changes_of(record)[1]
    desk.bring_back(record, change.id)
    assert (desk.root / "points" / "rec-itu.md").read_bytes() == before
    assert desk.library.points["rec-itu"] == record


def test_the_latest_other_brief_opens_when_the_default_one_is_deleted(desk: Desk) -> None:
    default = desk.library.settings.default_brief
    for other in [one for one in desk.library.briefs if one != default]:
        records.delete(desk, "briefs", other)
    copy = records.duplicate(desk, "briefs", default, "Another")
    assert records.delete(desk, "briefs", default).instead == copy.id
    assert desk.brief().id == copy.id
    assert records.delete(desk, "briefs", copy.id).instead == ""
    assert desk.library.settings.default_brief == ""
    assert desk.check() == ()


def test_a_record_begins_with_its_name_and_an_id_of_it(desk: Desk) -> None:
    made = records.create(
        desk, "dialogues", "Quad: Critical & Émerging Technology", "working-group"
    )
    assert made.id == "quad-critical-emerging-technology"
    assert desk.library.dialogues[made.id].form == "working-group"
    assert records.create(desk, "dialogues", "Quad: critical emerging technology").id.endswith("-2")
    assert records.create(desk, "people", "岸田").id == "person"
    assert records.create(desk, "people", "岸田").id == "person-2"
    assert records.create(desk, "points", "Con").id == "con-1"
    assert desk.library.points["con-1"].body == "Con"
    read_again(desk)


def test_a_copy_of_a_brief_is_a_memo_of_its_own(desk: Desk) -> None:
    held = desk.brief()
    copy = records.duplicate(desk, "briefs", held.id, "The visit (copy)")
    kept = desk.library.briefs[copy.id]
    assert (kept.title, kept.heading.number, kept.version) == ("The visit (copy)", "", 1)
    assert kept.dialogues == desk.library.briefs[held.id].dialogues


def test_nothing_is_done_with_what_is_not_there(desk: Desk) -> None:
    with pytest.raises(UnknownRecord):
        records.rename(desk, "areas", "nowhere", "somewhere")
    with pytest.raises(UnknownRecord):
        records.delete(desk, "areas", "nowhere")


def test_a_library_of_a_newer_program_is_refused(desk: Desk) -> None:
    settings = desk.root / "library.yaml"
    text = settings.read_text(encoding="utf-8").replace("format: 1", "format: 99")
    settings.write_text(text, encoding="utf-8")
    desk.read_anew()
    for act in (
        lambda: records.rename(desk, "areas", "semiconductors", "chips"),
        lambda: records.delete(desk, "areas", "semiconductors"),
        lambda: records.create(desk, "areas", "Chips"),
    ):
        with pytest.raises(ReadOnlyLibrary):
            act()
