"""House rules are data: those that ship, a library's own, those that are off, broken ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.library.briefs import LibrarySettings
from briefer.library.checking import check_library
from briefer.library.house_rule_files import acronym_rules, rules_of
from briefer.library.house_rules import HouseRule
from briefer.library.reading import read_library
from tests.library.small_library import make_library, write

SETTINGS = LibrarySettings(format=1)


def rule(root: Path, name: str, settings: LibrarySettings = SETTINGS) -> HouseRule:
    return next(rule for rule in rules_of(root, settings).rules if rule.id == name)


def test_every_rule_that_ships_can_be_read_and_says_why(tmp_path: Path) -> None:
    read = rules_of(tmp_path, SETTINGS)
    assert not read.problems
    assert read.rules
    assert all(rule.title and rule.why for rule in read.rules)


def test_a_librarys_own_rule_stands_over_one_that_ships_or_beside_it(tmp_path: Path) -> None:
    write(tmp_path, "house-rules/acronyms.yaml", "title: Ours\ncheck: acronyms\n")
    write(tmp_path, "house-rules/coffee.yaml", "title: Beside\nwords: [{find: latte}]\n")
    assert rule(tmp_path, "acronyms").title == "Ours"
    assert rule(tmp_path, "coffee").words[0].find == "latte"
    assert rule(tmp_path, "coffee").own


def test_a_rule_is_switched_off_by_its_name(tmp_path: Path) -> None:
    off = LibrarySettings(format=1, rules_off=("acronyms",))
    assert "acronyms" not in {rule.id for rule in rules_of(tmp_path, off).rules}
    assert not acronym_rules(tmp_path, off).rules


def test_an_export_reads_what_is_said_of_acronyms_alone(tmp_path: Path) -> None:
    write(tmp_path, "house-rules/ours.yaml", "title: Ours\ncheck: acronyms\n")
    write(tmp_path, "house-rules/coffee.yaml", "title: Beside\n")
    assert {rule.id for rule in acronym_rules(tmp_path, SETTINGS).rules} == {"acronyms", "ours"}


def test_a_rule_off_that_is_none_is_a_problem_with_the_nearest(tmp_path: Path) -> None:
    make_library(tmp_path)
    write(tmp_path, "library.yaml", "format: 1\nrules_off: [acronym]\n")
    problem = next(p for p in check_library(read_library(tmp_path)) if p.field == "rules_off")
    assert "acronyms" in problem.fix


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title: [", "not YAML"),
        ("title: A\npattern: (a+)+$\n", "'pattern' is not a part that Briefer knows"),
        ("title: A\ncheck: wrods\n", "check"),
        ("words: [{find: a}]\n", "missing"),
    ],
)
def test_a_broken_rule_is_a_problem_by_its_file_and_stops_no_other(
    tmp_path: Path, text: str, words: str
) -> None:
    make_library(tmp_path)
    write(tmp_path, "house-rules/ours.yaml", text)
    problem = next(p for p in check_library(read_library(tmp_path)) if "house-rules" in p.file)
    assert problem.file == "house-rules/ours.yaml"
    assert words in f"{problem.field} {problem.problem}"
    assert rules_of(tmp_path, SETTINGS).rules == rules_of(tmp_path / "none", SETTINGS).rules


def test_a_rule_that_is_no_text_or_no_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "house-rules" / "folder.yaml").mkdir(parents=True)
    (tmp_path / "house-rules" / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    assert len(rules_of(tmp_path, SETTINGS).problems) == 2


def test_a_rule_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    for number, title in enumerate(("First", "Second")):
        file = write(tmp_path, "house-rules/ours.yaml", f"title: {title}\n")
        os.utime(file, (1_000_000 + number, 1_000_000 + number))
        assert rule(tmp_path, "ours").title == title


@pytest.mark.parametrize(
    ("languages", "language", "speaks"),
    [((), "ja-JP", True), (("en",), "en-GB", True), (("en-GB",), "en-US", False)],
)
def test_a_rule_speaks_its_languages(
    languages: tuple[str, ...], language: str, speaks: bool
) -> None:
    assert HouseRule(title="Ours", languages=languages).speaks(language) == speaks
