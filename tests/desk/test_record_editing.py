"""A record is shown with all that an editor needs, and saved one field at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.record_editing import (
    SavedField,
    link_targets,
    read_field,
    referrers,
    save_field,
    shown_record,
)
from briefer.errors import ReadOnlyLibrary, SaveError
from briefer.library.fields.reading import FieldFault
from briefer.library.referring import Referring
from briefer.paths import Paths

POINT = "agreement-extended-2014"
BROKEN = b"\xef\xbb\xbf---\r\nkind: rumour # Ann\r\nhappened: soon\r\n---\r\nX.\r\n"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def file_of(desk: Desk, path: str) -> Path:
    return desk.root / path


def broken(desk: Desk) -> Path:
    file = file_of(desk, "points/broken.md")
    file.write_bytes(BROKEN)
    desk.read_anew()
    return file


def test_a_record_comes_with_the_names_of_what_it_links_to(desk: Desk) -> None:
    shown = shown_record(desk, "points", POINT)
    assert shown is not None
    assert shown.values["happened"] == "2014-04-23"
    assert shown.names["dialogues", "jhlc"].startswith("Joint High-Level")
    assert shown.is_whole
    assert not shown.read_only


def test_its_problems_are_named_by_field(desk: Desk) -> None:
    file_of(desk, "points/bare.md").write_text("---\nkind: fact\ncolour: blue\n---\nBare.\n")
    desk.read_anew()
    shown = shown_record(desk, "points", "bare")
    assert shown is not None
    assert {problem.field for problem in shown.problems} == {"cites", "colour"}


def test_what_is_not_there_is_not_shown(desk: Desk) -> None:
    assert shown_record(desk, "points", "nowhere") is None


def test_what_links_to_a_record_is_named_with_its_fields(desk: Desk) -> None:
    found = referrers(desk, Referring(), "sources", "agreement-2014")
    assert found is not None
    point = next(each for each in found.found if each.id == POINT)
    assert (point.kind, point.fields) == ("points", ("cites",))
    assert found.more == 0


def test_link_targets_are_found_by_name_and_points_by_search(desk: Desk) -> None:
    assert link_targets(desk, ("dialogues",), "JHLC")[0].id == "jhlc"
    found = link_targets(desk, ("points",), "extended agreement ten years")
    assert POINT in [target.id for target in found]
    assert link_targets(desk, ("points",), "") == ()


def test_saving_a_field_leaves_every_other_byte(desk: Desk) -> None:
    file = file_of(desk, f"points/{POINT}.md")
    before = file.read_text()
    saved = save_field(desk, "points", POINT, "happened", "April 24, 2014", "2014-04-23")
    assert saved == SavedField("2014-04-24")
    assert file.read_text() == before.replace("happened: 2014-04-23", "happened: 2014-04-24")


def test_a_date_without_its_year_is_told_by_the_dates_of_its_record(desk: Desk) -> None:
    shown = shown_record(desk, "points", POINT)
    assert shown is not None
    assert [str(each) for each in shown.beside] == ["2014-04-23"]
    assert read_field(desk, "points", POINT, "happened", "April 24").value == "2014-04-24"
    [fault] = read_field(desk, "points", POINT, "happened", "October 24").faults
    assert (fault.code, fault.either) == ("no-year", ("2013-10-24", "2014-10-24"))


def test_what_has_come_to_be_in_the_file_meanwhile_is_not_written_over(desk: Desk) -> None:
    file = file_of(desk, f"points/{POINT}.md")
    outside = file.read_text().replace("happened: 2014-04-23", "happened: 2014-05-01")
    outside = outside.replace("kind: fact", "kind: judgment")
    file.write_text(outside)
    saved = save_field(desk, "points", POINT, "happened", "April 24, 2014", "2014-04-23")
    assert saved == SavedField("2014-05-01", overtaken=True)
    assert file.read_text() == outside
    assert desk.library.points[POINT].kind == "judgment"
    again = save_field(desk, "points", POINT, "happened", "April 24, 2014", "2014-05-01")
    assert again == SavedField("2014-04-24")
    assert file.read_text() == outside.replace("2014-05-01", "2014-04-24")


def test_what_was_changed_outside_is_kept_in_the_history_as_such(desk: Desk) -> None:
    desk.begin_history().flush()
    before = desk.library.points[POINT].short
    file = file_of(desk, f"points/{POINT}.md")
    file.write_text(file.read_text().replace("happened: 2014-04-23", "happened: 2014-05-01"))
    save_field(desk, "points", POINT, "short", "Extended", before)
    save_field(desk, "points", POINT, "happened", "April 24, 2014", "2014-05-01")
    said = [change.message for change in desk.changes_of(desk.library.points[POINT])]
    assert any(words.startswith("Take in changes made elsewhere") for words in said)


def test_what_was_changed_outside_in_another_field_is_kept(desk: Desk) -> None:
    file = file_of(desk, f"points/{POINT}.md")
    outside = file.read_text().replace("kind: fact", "kind: judgment")
    file.write_text(outside)
    save_field(desk, "points", POINT, "happened", "April 24, 2014", "2014-04-23")
    assert file.read_text() == outside.replace("happened: 2014-04-23", "happened: 2014-04-24")


def test_what_changes_nothing_writes_nothing(desk: Desk) -> None:
    file = file_of(desk, f"points/{POINT}.md")
    before = file.stat().st_mtime_ns
    save_field(desk, "points", POINT, "happened", "23 April 2014", "2014-04-23")
    assert file.stat().st_mtime_ns == before


def test_what_has_faults_writes_nothing(desk: Desk) -> None:
    saved = save_field(desk, "points", POINT, "happened", "soon", "2014-04-23")
    assert saved.faults == (FieldFault((), "not-a-date", "soon"),)
    assert read_field(desk, "points", POINT, "happened", "soon") == saved
    assert "2014-04-23" in file_of(desk, f"points/{POINT}.md").read_text()


def test_a_file_that_is_no_record_is_shown_as_far_as_it_can_be_read(desk: Desk) -> None:
    broken(desk)
    shown = shown_record(desk, "points", "broken")
    assert shown is not None
    assert not shown.is_whole
    assert shown.values == {"kind": "rumour", "happened": "soon", "body": "X."}
    assert {problem.field for problem in shown.problems} == {"kind", "happened"}
    assert shown.faults["happened"] == (FieldFault((), "not-a-date", "soon"),)
    assert shown.faults["kind"][0].code == "not-a-choice"


def test_a_file_that_is_no_record_is_mended_a_field_at_a_time(desk: Desk) -> None:
    file = broken(desk)
    save_field(desk, "points", "broken", "happened", "2019", "soon")
    assert file.read_bytes() == BROKEN.replace(b"soon", b"2019")
    assert "broken" not in desk.library.points
    save_field(desk, "points", "broken", "kind", "judgment", "rumour")
    assert desk.library.points["broken"].kind == "judgment"


def test_a_file_without_front_matter_is_left_as_it_is(desk: Desk) -> None:
    file = file_of(desk, "points/text.md")
    file.write_text("No fields.\n")
    desk.read_anew()
    shown = shown_record(desk, "points", "text")
    assert shown is not None
    assert shown.values == {}
    with pytest.raises(SaveError, match="no record"):
        save_field(desk, "points", "text", "short", "Text", "")
    assert file.read_text() == "No fields.\n"


def test_a_library_of_a_newer_briefer_is_not_written_to(desk: Desk) -> None:
    settings = desk.root / "library.yaml"
    settings.write_text(settings.read_text().replace("format: 1", "format: 99"))
    broken(desk)
    shown = shown_record(desk, "points", POINT)
    assert shown is not None
    assert "newer Briefer" in shown.read_only
    for wanted in (POINT, "broken"):
        with pytest.raises(ReadOnlyLibrary):
            save_field(desk, "points", wanted, "short", "New", "")
