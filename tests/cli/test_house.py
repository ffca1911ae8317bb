"""``briefer house``: what is worded otherwise, where, what to write, and by which rule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefer.cli import main


@pytest.fixture
def house(library: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command and give its answer."""

    def run(*arguments: str) -> str:
        assert main(["house", "--library", str(library), *arguments]) == 0
        return capsys.readouterr().out

    return run


def add_regime(library: Path) -> None:
    words = "kind: fact\ncites: [{source: jacobs-2022}]\ndialogues: [jhlc]\nknown_from: 2022-01-01"
    text = "A regime took the JHLC up."
    (library / "points" / "added.md").write_text(f"---\n{words}\n---\n{text}\n", encoding="utf-8")


def test_the_starter_librarys_default_brief_is_worded_as_the_house_does(house: Any) -> None:
    assert house() == "Nothing worded otherwise than the house does\n"


def test_a_finding_is_told_under_its_rule_with_where_and_what_to_write(
    house: Any, library: Path
) -> None:
    add_regime(library)
    lines = house().splitlines()
    assert lines[0].startswith("No loaded words of our own (loaded-words). A memo names what")
    assert lines[1:] == [
        "  points/added, text: “regime”; write “government”. In: A regime took the JHLC up.",
        "1 worded otherwise than the house does",
    ]


def test_the_document_has_where_the_words_begin(house: Any, library: Path) -> None:
    add_regime(library)
    document = json.loads(house("--json"))
    assert (document["brief"], document["as_of"]) == ("biden-kishida-2022", "2022-01-15")
    [row] = document["findings"]
    assert row["key"] == "loaded-words:points/added:text:regime"
    assert (row["at"], row["use"], row["beside"]) == ([2], "government", None)
    assert row["record"] == {"kind": "points", "id": "added"}
    assert row["why"]


def test_a_rule_that_is_off_finds_nothing_and_is_listed_as_off(house: Any, library: Path) -> None:
    add_regime(library)
    settings = library / "library.yaml"
    with settings.open("a", encoding="utf-8") as file:
        file.write("rules_off: [loaded-words]\n")
    assert house() == "Nothing worded otherwise than the house does\n"
    rules = {row["id"]: row for row in json.loads(house("--rules", "--json"))}
    assert (rules["loaded-words"]["on"], rules["spelling-us"]["on"]) == (False, True)
    assert rules["spelling-uk"]["for_this_language"] is False


def test_a_librarys_own_rule_stands_beside_the_others(house: Any, library: Path) -> None:
    own = library / "house-rules"
    own.mkdir()
    rule = "title: Say chips\nwords:\n  - {find: semiconductors, use: chips}\n"
    (own / "chips.yaml").write_text(rule, encoding="utf-8")
    lines = house("--rules").splitlines()
    assert "chips (the library's own, on): Say chips." in lines
    assert "Say chips (chips)." in house()


def test_words_are_judged_as_of_a_date(house: Any) -> None:
    told = house("--as-of", "2024-12-01")
    assert "“Prime Minister Kishida”; write “then-Prime Minister Kishida”" in told


def test_a_rule_that_cannot_be_read_is_named(house: Any, library: Path) -> None:
    (library / "house-rules").mkdir()
    (library / "house-rules" / "ours.yaml").write_text("title: [", encoding="utf-8")
    assert house().splitlines()[1].startswith("house-rules/ours.yaml: the house rule ")
    assert json.loads(house("--json"))["problems"] == ["house-rules/ours.yaml"]
