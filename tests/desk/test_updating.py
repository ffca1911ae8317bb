"""A brief is updated beside the earlier version, never over one, and written as an addendum."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefer.desk import Desk, open_desk
from briefer.desk.updating import (
    CannotUpdate,
    NothingToCompareWith,
    ReversedDates,
    as_addendum,
    changes_since,
    planned_update,
    save_update,
)
from briefer.errors import SaveError, UnknownRecord
from briefer.library.dates import PartialDate
from briefer.paths import Paths

WEEK_ON = PartialDate.parse("2022-01-22")
NAME = "biden-kishida-2022"


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def test_a_second_version_stands_beside_the_first(desk: Desk) -> None:
    first = (desk.root / "briefs" / f"{NAME}.md").read_bytes()
    update = planned_update(desk, "", WEEK_ON)
    assert not (desk.root / "briefs" / f"{NAME}-v2.md").exists()
    save_update(desk, update)
    assert desk.library.briefs[f"{NAME}-v2"] == update.brief
    assert (desk.root / "briefs" / f"{NAME}.md").read_bytes() == first
    assert planned_update(desk, NAME, WEEK_ON).brief.id == f"{NAME}-v3"
    assert [problem for problem in desk.check() if "v2" in problem.file] == []


def test_an_update_that_would_stand_on_a_file_is_refused_in_one_line(desk: Desk) -> None:
    update = planned_update(desk, NAME, WEEK_ON)
    there = desk.root / "briefs" / f"{update.brief.id}.md"
    there.write_text("not a brief", encoding="utf-8")
    with pytest.raises(SaveError) as refused:
        save_update(desk, update)
    assert "\n" not in str(refused.value)
    assert there.read_text(encoding="utf-8") == "not a brief"


def test_a_date_before_the_briefs_own_is_refused(desk: Desk) -> None:
    with pytest.raises(CannotUpdate, match="2022-01-01 is before 2022-01-15"):
        planned_update(desk, NAME, PartialDate.parse("2022-01-01"))


def test_a_brief_that_is_todays_every_day_has_no_next_version(desk: Desk) -> None:
    desk.save(replace(desk.library.briefs[NAME], as_of=None))
    with pytest.raises(CannotUpdate, match="has no as-of date"):
        planned_update(desk, NAME)


def test_changes_are_told_since_a_date_a_brief_or_the_one_it_updates(desk: Desk) -> None:
    save_update(desk, planned_update(desk, NAME, WEEK_ON))
    second = desk.brief(f"{NAME}-v2")
    by_date = changes_since(desk, second, "2022-01-15")
    by_name = changes_since(desk, second, NAME)
    assert by_date.changes == by_name.changes == changes_since(desk, second).changes
    assert (by_date.brief, by_name.brief) == ("", NAME)
    assert changes_since(desk, second, desk.brief(NAME)) == by_name


def test_since_when_must_be_said_and_lie_before(desk: Desk) -> None:
    with pytest.raises(ReversedDates, match="2022-01-15 is before 2022-01-22"):
        changes_since(desk, desk.brief(), "2022-01-22")
    with pytest.raises(NothingToCompareWith, match="updates no earlier one"):
        changes_since(desk, desk.brief())
    with pytest.raises(NothingToCompareWith, match="'no-brief' is no brief and no date"):
        changes_since(desk, desk.brief(), "no-brief")
    with pytest.raises(UnknownRecord):
        planned_update(desk, "no-brief")


@pytest.mark.parametrize("ending", [".docx", ".html", ".md", ".pdf"])
def test_the_addendum_is_written_in_every_format(desk: Desk, tmp_path: Path, ending: str) -> None:
    update = planned_update(desk, NAME, WEEK_ON)
    save_update(desk, update)
    exported = desk.export(as_addendum(update.brief), tmp_path / f"addendum{ending}")
    assert exported.path.stat().st_size > 0
    assert exported.gaps == ()


def test_the_next_version_is_the_default_brief_from_then_on(desk: Desk) -> None:
    first = desk.library.settings.default_brief
    save_update(desk, planned_update(desk, as_of=PartialDate.parse("2022-01-16")))
    assert desk.brief().id == f"{first}-v2"
    planned = planned_update(desk, as_of=PartialDate.parse("2022-01-22"))
    assert (planned.earlier.id, planned.brief.id) == (f"{first}-v2", f"{first}-v3")
    assert changes_since(desk, desk.brief()).brief == first


def test_another_brief_than_the_default_stays_no_default(desk: Desk) -> None:
    first = desk.brief()
    desk.save(replace(first, id="another"))
    save_update(desk, planned_update(desk, "another", PartialDate.parse("2022-01-16")))
    assert desk.library.settings.default_brief == first.id
