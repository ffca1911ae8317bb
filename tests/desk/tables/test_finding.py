"""Tables find, choose, group and sort what the library holds now."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from briefer.desk import Desk, open_desk
from briefer.desk.tables.columns import Code
from briefer.desk.tables.finding import Found, Heading, Query, RecordTables
from briefer.desk.tables.tables import TABLES, table_of
from briefer.library.dates import PartialDate
from briefer.library.naming import name_of
from briefer.paths import Paths


@pytest.fixture
def desk(paths: Paths) -> Iterator[Desk]:
    found = open_desk(paths)
    yield found
    found.close()


def asked(desk: Desk, **query: object) -> Found:
    return RecordTables().find(desk, Query(**query))  # type: ignore[arg-type]  # words of a test


def ids(found: Found) -> list[str]:
    return [row for row in found.rows if not isinstance(row, Heading)]


def values(found: Found, column: str) -> list[object]:
    wanted = next(one for one in found.table.columns if one.id == column)
    return [wanted.value(found.ground, found.record_of(row)) for row in ids(found)]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_of_every_table_has_a_value_or_none(desk: Desk, table: str) -> None:
    found = asked(desk, table=table)
    assert found.shown == found.every == found.sizes[table] == len(found.rows)
    for column in found.table.columns:
        assert all(
            value is None or isinstance(value, (str, int, PartialDate))
            for value in values(found, column.id)
        )


def test_every_record_is_at_home_in_one_table(desk: Desk) -> None:
    for kind, records in desk.library.records.items():
        for record in records.values():
            assert record.id in ids(asked(desk, table=table_of(kind, record)))


def test_a_table_is_sorted_by_its_first_column_whatever_the_case(desk: Desk) -> None:
    names = [name_of(found) for found in map(asked(desk).record_of, ids(asked(desk)))]
    assert names == sorted(names, key=str.casefold)


def test_what_has_no_value_comes_last_both_ways(desk: Desk) -> None:
    up = values(asked(desk, column="happened"), "happened")
    down = values(asked(desk, column="happened", descending=True), "happened")
    dated = [one for one in up if isinstance(one, PartialDate)]
    assert None in up
    assert up[: len(dated)] == sorted(dated, key=lambda one: (one.first, one.last))
    assert down[len(dated) :] == [None] * (len(down) - len(dated))
    assert isinstance(down[0], PartialDate)
    assert down[0].first == dated[-1].first


def test_a_table_longer_than_one_part_is_in_order(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ids(asked(desk, column="happened", descending=True))
    monkeypatch.setattr("briefer.desk.tables.finding._SORTED_AT_ONCE", 7)
    assert ids(asked(desk, column="happened", descending=True)) == whole


def test_words_find_records_by_their_beginnings(desk: Desk) -> None:
    found = asked(desk, words="semicond")
    assert 0 < found.shown < found.every
    some = desk.search("semiconductor", ("points",))
    assert {hit.id for hit in some} <= set(ids(found))
    assert asked(desk, words="  ").shown == found.every
    assert asked(desk, words="—").shown == found.every
    assert asked(desk, words="nothingofthekind").rows == []


def test_an_area_is_chosen_with_what_lies_in_it(desk: Desk) -> None:
    child = next(area for area in desk.library.areas.values() if area.parent)
    assert child.parent
    above = ids(asked(desk, only=(("area", child.parent),)))
    assert set(ids(asked(desk, only=(("area", child.id),)))) <= set(above)
    choices = {one.key: one.size for one in asked(desk).choices["area"]}
    assert choices[child.parent] == len(above)


def test_two_choices_have_to_be_met_both(desk: Desk) -> None:
    both = ids(asked(desk, only=(("kind", "fact"), ("dialogue", "jhlc"))))
    assert both
    for wanted in both:
        point = desk.library.points[wanted]
        assert point.kind == "fact"
        assert "jhlc" in point.dialogues


def test_groups_stand_under_headings_and_what_is_in_none_comes_last(desk: Desk) -> None:
    found = asked(desk, group="dialogue")
    headings = [row for row in found.rows if isinstance(row, Heading)]
    assert sum(one.size for one in headings) + len(headings) == len(found.rows)
    assert headings[-1].title == ""
    assert found.shown == found.every
    first = found.rows[1]
    assert isinstance(first, str)
    point = desk.library.points[first]
    assert headings[0].title in {found.ground.name("dialogues", one) for one in point.dialogues}


def test_codes_are_left_for_the_window_to_name(desk: Desk) -> None:
    found = asked(desk, group="kind")
    assert isinstance(found.rows[0], Heading)
    assert isinstance(found.rows[0].title, Code)
    assert all(isinstance(value, Code) for value in values(found, "kind"))


def test_what_was_saved_is_in_the_next_answer(desk: Desk) -> None:
    tables = RecordTables()
    before = tables.find(desk, Query())
    point = msgspec.structs.replace(
        desk.library.points["rec-itu"], id="added", short="0 before all"
    )
    desk.save(point)
    after = tables.find(desk, Query())
    assert after.rows[0] == "added"
    assert after.every == before.every + 1
    assert "added" not in before.rows


def test_a_choice_that_nothing_meets_any_more_is_let_go(desk: Desk) -> None:
    found = asked(desk, only=(("dialogue", "no-more"),))
    assert found.query.only == ()
    assert found.shown == found.every
