"""Five answers make a meeting and a brief, together, as one change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.new_memo import Answers, UnclearAnswers, make, offered, planned
from briefer.desk.undoing import noted, take_back
from briefer.errors import SaveError
from briefer.library.creating import create_library
from briefer.library.dates import PartialDate
from briefer.library.people import Organization
from briefer.paths import Paths

TODAY = date(2022, 1, 15)
TOKYO = Answers("Japan", "Tokyo", "May 2022")


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


@pytest.fixture
def bare(paths: Paths, tmp_path: Path) -> Iterator[Desk]:
    create_library(tmp_path / "bare")
    found = open_desk(paths, tmp_path / "bare")
    found.save(
        Organization(id="japan", name="Japan", kind="party"),
        Organization(id="india", name="India", kind="party"),
    )
    yield found
    found.close()


def faults(desk: Desk, answers: Answers) -> list[tuple[str, str]]:
    return [(fault.answer, fault.why) for fault in planned(desk, answers, TODAY).faults]


def test_nothing_is_saved_before_it_is_made(desk: Desk) -> None:
    before = sorted(desk.root.rglob("*.md"))
    assert planned(desk, TOKYO, TODAY).brief is not None
    assert sorted(desk.root.rglob("*.md")) == before


def test_meeting_and_brief_are_one_change_that_can_be_taken_back(desk: Desk) -> None:
    made, changes = noted(desk, lambda desk: make(desk, TOKYO, TODAY))
    assert len(changes) == 1
    assert made.brief is not None
    assert made.meeting is not None
    assert desk.library.briefs[made.brief.id] == made.brief
    assert desk.library.meetings[made.meeting.id] == made.meeting
    assert desk.changes_of(made.brief)[0].message == "New memo: U.S.–Japan, Tokyo, May 2022"
    take_back(desk, changes)
    assert made.brief.id not in desk.library.briefs
    assert made.meeting.id not in desk.library.meetings


def test_the_brief_takes_what_these_parties_usually_take(desk: Desk) -> None:
    brief = planned(desk, TOKYO, TODAY).brief
    assert brief is not None
    earlier = desk.brief()
    assert set(brief.dialogues) == set(earlier.dialogues)
    assert set(brief.areas) == set(earlier.areas)
    assert (brief.side, brief.as_of) == ("united-states", PartialDate.of_day(TODAY))


def test_the_offices_heading_and_clearance_are_remembered_and_asked_anew(desk: Desk) -> None:
    earlier = desk.brief()
    given = tuple(replace(one, name="A. Lee", reply="clears") for one in earlier.clearance)
    desk.save(replace(earlier, clearance=given, letterhead="state"))
    found = planned(desk, TOKYO, TODAY)
    assert found.brief is not None
    assert found.office == "Sample Desk for Japan and Technology"
    heading = found.brief.heading
    assert (heading.sender, heading.addressee) == (found.office, "Office of the Sample Principal")
    assert (heading.number, heading.subject) == ("", "")
    assert [one.office for one in found.brief.clearance] == [one.office for one in given]
    assert {one.reply for one in found.brief.clearance} == {""}
    assert found.brief.letterhead == "state"


def test_each_office_of_a_side_has_its_own_heading_and_clearance_remembered(desk: Desk) -> None:
    earlier = desk.brief()
    ours = earlier.heading.sender
    other = replace(earlier.heading, sender="Sample Desk for Trade", addressee="Another Principal")
    cleared = (replace(earlier.clearance[0], office="Sample Office of Trade Law"),)
    later = PartialDate.parse("2022-01-16")
    desk.save(replace(earlier, id="trade", heading=other, clearance=cleared, as_of=later))

    def taken_on(office: str) -> tuple[str, str, str]:
        brief = planned(desk, replace(TOKYO, office=office), TODAY).brief
        assert brief is not None
        return brief.heading.sender, brief.heading.addressee, brief.clearance[0].office

    trade = "Sample Desk for Trade", "Another Principal", "Sample Office of Trade Law"
    assert taken_on("sample desk  for TRADE") == trade
    assert taken_on(ours)[0] == ours
    assert taken_on(ours)[2] == earlier.clearance[0].office
    assert taken_on("") == trade, "without an office, the side's latest brief goes on"
    assert taken_on("A new desk") == trade
    desk.save(replace(earlier, id="tokyo", side="japan", heading=replace(other, sender="Tokyo")))
    assert taken_on("Tokyo") == trade, "what it wrote for another side is not this side's"


def test_a_copied_brief_gives_its_choices_and_keeps_what_was_written_for_its_meeting(
    desk: Desk,
) -> None:
    model = desk.brief()
    desk.save(replace(model, dialogues=("jhlc",), areas=("ai",)))
    brief = planned(desk, replace(TOKYO, copied=model.id), TODAY).brief
    assert brief is not None
    assert (brief.dialogues, brief.areas) == (("jhlc",), ("ai",))
    assert brief.rewordings == model.rewordings
    assert (brief.bottom_lines, brief.bearings, brief.steps) == ((), {}, ())
    assert brief.id != model.id
    assert (brief.version, brief.updates, brief.heading.number) == (1, None, "")


def test_what_is_wrong_is_said_answer_by_answer(desk: Desk) -> None:
    assert faults(desk, Answers()) == [("whom", "missing")]
    wrong = Answers("Atlantis", "x" * 201, "someday")
    assert faults(desk, wrong) == [("whom", "unknown"), ("when", "no-date"), ("where", "too-long")]
    assert ("when", "outside-era") in faults(desk, Answers("Atlantis", "", "平成32年"))
    assert faults(desk, Answers("Biden")) == [("whom", "one-party")]
    with pytest.raises(UnclearAnswers):
        make(desk, wrong, TODAY)


def test_a_meeting_on_record_is_not_made_twice(desk: Desk) -> None:
    known = planned(desk, Answers("Kishida", "Washington", "early 2022"), TODAY)
    assert (known.on_record, known.adds) == (True, False)
    told = planned(desk, Answers("Kishida", "Washington", "February 4"), TODAY)
    assert (told.on_record, told.adds) == (True, True)
    made = make(desk, Answers("Kishida", "Washington", "February 4"), TODAY)
    assert made.meeting is not None
    assert made.meeting.id == "biden-kishida-washington"
    text = (desk.root / "meetings" / "biden-kishida-washington.md").read_text(encoding="utf-8")
    assert "- {source: glasgow-jiji}" in text, "what was there stays as it was written"


def test_the_first_brief_of_a_library_becomes_its_default_one(bare: Desk) -> None:
    made, changes = noted(bare, lambda desk: make(desk, Answers("Japan, India"), TODAY))
    assert made.brief is not None
    assert bare.library.settings.default_brief == made.brief.id == "japan-india"
    assert bare.brief().meeting == "japan-india"
    assert len(changes) == 1
    assert bare.check() == ()


def test_a_file_in_the_way_stops_it_and_nothing_is_left(desk: Desk) -> None:
    made = planned(desk, TOKYO, TODAY)
    assert made.meeting is not None
    folder = desk.root / "meetings"
    before = sorted(desk.root.rglob("*.md"))
    folder.chmod(0o500)
    (desk.root / "briefs").rename(desk.root / "briefs-gone")
    (desk.root / "briefs").write_text("in the way")
    with pytest.raises(SaveError):
        make(desk, TOKYO, TODAY)
    (desk.root / "briefs").unlink()
    (desk.root / "briefs-gone").rename(desk.root / "briefs")
    folder.chmod(0o755)
    assert sorted(desk.root.rglob("*.md")) == before


def test_each_answer_has_something_to_choose_from(desk: Desk) -> None:
    found = offered(desk, TODAY)
    assert found.side == "united-states"
    assert ("japan", "Japan") in found.sides
    assert found.briefs[0][0] == "biden-kishida-2022"
    assert "Tokyo" in found.places
    assert any(one.id == "joe-biden" for one in found.names)
