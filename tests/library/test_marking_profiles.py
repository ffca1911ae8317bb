"""The profiles that ship spell labels by the public rules; an office's own stand before them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefer.errors import LibraryError
from briefer.library.briefs import Designation, LibrarySettings
from briefer.library.marking_profiles import profile_of, profiles_in
from briefer.library.markings import AS_WRITTEN, MarkingProfile

WHO = Designation(
    controlling_office="OUSD/IAP",
    category=("SP-EXPT", "PRVCY"),
    dissemination=("NOFORN",),
    contact="A. Name, 555-0100",
)
NOWHERE = Path("no-such-folder")


def profile(name: str, root: Path = NOWHERE) -> MarkingProfile:
    return profile_of(root, LibrarySettings(format=1, marking_profile=name))


def test_the_profiles_that_ship_each_name_their_rule() -> None:
    assert set(profiles_in(NOWHERE)) == {"none", "uk", "us-cui-civilian", "us-cui-dod", "us-sbu"}
    rules = {name: profile(name).rule for name in profiles_in(NOWHERE)}
    assert "32 CFR 2002.20" in rules["us-cui-civilian"]
    assert "DoDI 5200.48" in rules["us-cui-dod"]
    assert "12 FAM 540" in rules["us-sbu"]
    assert "Government Security Classifications" in rules["uk"]


@pytest.mark.parametrize(
    ("name", "level", "banner"),
    [
        ("", "CUI", "CUI"),
        ("none", "CUI", ""),
        ("us-cui-civilian", "CUI", "CUI//PRVCY/SP-EXPT//NOFORN"),
        ("us-cui-civilian", "UNCLASSIFIED", "UNCLASSIFIED"),
        ("us-cui-dod", "CUI", "CUI"),
        ("us-sbu", "SBU", "SENSITIVE BUT UNCLASSIFIED//NOFORN"),
        ("us-sbu", "UNCLASSIFIED", "UNCLASSIFIED"),
        ("uk", "OFFICIAL", "OFFICIAL"),
        ("uk", "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE PRVCY SP-EXPT NOFORN"),
        ("uk", "HOUSE RULE", "HOUSE RULE"),
    ],
)
def test_a_banner_is_spelled_by_its_rule(name: str, level: str, banner: str) -> None:
    assert profile(name).banner_text(level, WHO) == banner


def test_a_civilian_banner_without_parts_is_the_control_marking_alone() -> None:
    assert profile("us-cui-civilian").banner_text("CUI", Designation()) == "CUI"


@pytest.mark.parametrize(
    ("name", "level", "mark"),
    [
        ("us-cui-civilian", "CUI", "(CUI)"),
        ("us-cui-dod", "UNCLASSIFIED", "(U)"),
        ("us-sbu", "SBU", "(SBU)"),
        ("uk", "OFFICIAL-SENSITIVE", "(O-S)"),
        ("uk", "SECRET", "(S)"),
        ("", "HOUSE RULE", "(HOUSE RULE)"),
        ("none", "SECRET", ""),
    ],
)
def test_a_portion_mark_stands_in_parentheses(name: str, level: str, mark: str) -> None:
    assert profile(name).portion_mark(level) == mark


def test_an_offices_own_profile_stands_before_a_built_in_one(tmp_path: Path) -> None:
    folder = tmp_path / "markings"
    folder.mkdir()
    own = "levels: [{name: INTERN, portion: I, banner: NUR INTERN}]\nbanner: [level]\n"
    (folder / "house.yaml").write_text(own)
    (folder / "uk.yaml").write_text("title: Ours\n")
    assert profile("house", tmp_path).banner_text("INTERN", WHO) == "NUR INTERN"
    assert profile("house", tmp_path).portion_mark("INTERN") == "(I)"
    assert profile("uk", tmp_path).title == "Ours"


def test_a_library_without_a_profile_prints_its_labels_as_they_are() -> None:
    assert profile("") is AS_WRITTEN


def test_an_unknown_profile_is_refused_with_the_nearest() -> None:
    with pytest.raises(LibraryError, match=r"no marking profile 'us-cui-dot'.*us-cui-dod"):
        profile("us-cui-dot")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("levels: [", "not YAML"),
        ("colour: red\n", "is not a part that Briefer knows"),
        ("banner: [levle]\n", "Did you mean 'level'"),
        ("levels: [{portion: U}]\n", "is missing"),
        ("block: {officer: Controlled by}\n", "is not a part"),
    ],
)
def test_a_broken_profile_is_one_line(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "markings").mkdir()
    (tmp_path / "markings" / "house.yaml").write_text(text)
    with pytest.raises(LibraryError) as refused:
        profile("house", tmp_path)
    assert words in str(refused.value)
    assert "markings/house.yaml" in refused.value.where


def test_a_profile_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "markings" / "house.yaml"
    file.parent.mkdir()
    for number, title in enumerate(("First", "Second")):
        file.write_text(f"title: {title}\n")
        os.utime(file, (1_000_000 + number, 1_000_000 + number))
        assert profile("house", tmp_path).title == title


def test_a_pipe_among_the_profiles_is_one_line_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "markings").mkdir()
    os.mkfifo(tmp_path / "markings" / "house.yaml")
    with pytest.raises(LibraryError, match="can't be read: it is no ordinary file"):
        profile("house", tmp_path)
