"""Records to link to are found by any part of any of their names."""

from __future__ import annotations

from briefer.library.fields.link_targets import named, targets
from briefer.library.library import Library
from briefer.library.record import Kind


def ids(library: Library, kinds: tuple[Kind, ...], typed: str) -> list[str]:
    return [target.id for target in targets(library, kinds, typed)]


def test_names_aliases_and_ids_are_searched_wherever_the_words_stand(starter: Library) -> None:
    assert ids(starter, ("dialogues",), "JHLC")[0] == "jhlc"
    assert "jhlc" in ids(starter, ("dialogues",), "high-level technology")
    assert "jhlc" in ids(starter, ("dialogues",), "日米科学技術")
    assert "fumio-kishida" in ids(starter, ("people", "organizations"), "kish")
    assert ids(starter, ("areas",), "no such area") == []


def test_a_name_that_begins_so_stands_before_one_that_holds_it(starter: Library) -> None:
    assert ids(starter, ("organizations",), "japan")[0] == "japan"


def test_a_text_names_records_by_id_or_by_any_whole_name(starter: Library) -> None:
    assert named(starter, ("dialogues",), "jhlc") == ("jhlc",)
    assert named(starter, ("organizations",), "united states") == ("united-states",)
    assert named(starter, ("people",), "岸田文雄") == ("fumio-kishida",)
    assert len(named(starter, ("posts",), "Prime Minister")) > 1
    assert named(starter, ("posts",), "Prime") == ()
