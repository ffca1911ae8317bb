from __future__ import annotations

import pytest

from briefer.errors import BrieferError, LibraryError, UnknownRecord
from briefer.ui.core_words import core_words, error_in_words, gap_in_words, problem_in_words


def test_in_english_an_error_is_said_as_it_words_itself() -> None:
    error = LibraryError("there is no such file", where="memo.docx", fix="Choose another place.")
    assert error_in_words(error) == "There is no such file (memo.docx). Choose another place."
    assert error_in_words(BrieferError("it broke")) == "It broke."


@pytest.mark.parametrize("name", ["memo.docx", "my memo.docx", "memo", "iPhone"])
def test_a_users_name_at_the_beginning_stays_as_it_is(name: str) -> None:
    error = BrieferError(f"{name} was not written: the disk is full", where=f"/home/me/{name}")
    assert error_in_words(error).startswith(f"{name} was not written: ")


def test_a_reason_of_several_sentences_ends_with_one_stop() -> None:
    reason = "The library has format 99. It can be read, not changed."
    assert error_in_words(BrieferError(reason, fix="Update Briefer")) == f"{reason} Update Briefer."
    said = problem_in_words("library.yaml:1", reason, "Update Briefer")
    assert said == f"library.yaml:1: {reason} Update Briefer."


@pytest.mark.usefixtures("in_japanese")
def test_in_japanese_an_error_is_found_by_its_shape() -> None:
    error = UnknownRecord("dialogues", "jhcl", ["jhlc"])
    assert error_in_words(error) == "'jhcl' という対話はありません。近いもの: jhlc。"


@pytest.mark.usefixtures("in_japanese")
def test_what_is_put_in_stays_even_where_it_looks_like_a_place() -> None:
    assert core_words("the name {2} is unknown") == "{2} という名前はありません"


@pytest.mark.usefixtures("in_japanese")
def test_what_nobody_translated_is_said_as_it_is() -> None:
    assert core_words("the moon is full") == "the moon is full"


@pytest.mark.usefixtures("in_japanese")
def test_a_problem_says_its_place() -> None:
    said = problem_in_words("points/a.md:3", "'date' of part 2 of 'states' is missing", "")
    assert said == "points/a.md:3: 'states' の 2 番目の 'date' がありません。"


@pytest.mark.usefixtures("in_japanese")
def test_what_is_missing_is_found_by_its_shape_too() -> None:
    what = "a session of the JHLC before the meeting: it will be 8 to 10 months overdue by May"
    said = gap_in_words(what, "Write its spoken form in points/a.md")
    assert said == (
        "会談前の JHLC の開催 (May 時点で 8～10か月超過)",
        "points/a.md に口頭表現を書いてください",
    )
