from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from briefer.errors import UnknownRecord
from briefer.ui.command_words import WINDOW_WORDS, names_a_command, without_commands
from briefer.ui.core_words import core_words, error_in_words

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def said_by_the_core() -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        errors, gaps = importlib.import_module("error_texts"), importlib.import_module("gap_texts")
        return sorted(errors.find_error_texts(ROOT) | gaps.find_gap_texts(ROOT))


def _commands_in(texts: list[str]) -> list[str]:
    said = (core_words(re.sub(r"\{\d\}", "this", text)) for text in texts)
    return [text for text in said if names_a_command(text)]


def test_the_window_says_no_command_of_the_core(said_by_the_core: list[str]) -> None:
    assert _commands_in(said_by_the_core) == []


@pytest.mark.usefixtures("in_japanese")
def test_in_japanese_it_says_none_either(said_by_the_core: list[str]) -> None:
    assert _commands_in(said_by_the_core) == []


def test_the_core_still_says_all_that_is_put_in_other_words(said_by_the_core: list[str]) -> None:
    numbered = {text for text in said_by_the_core if names_a_command(text)}
    known = {without_commands(text.replace("{1}", "this")) for text in numbered}
    assert known == set(WINDOW_WORDS.values())


def test_a_record_that_is_not_there_is_looked_up_in_the_windows_list() -> None:
    error = UnknownRecord("dialogues", "zzz", [])
    assert error.fix == "See: briefer list dialogues"
    assert error_in_words(error) == "No dialogue is named 'zzz'. See Library › Records."


@pytest.mark.usefixtures("in_japanese")
def test_the_list_is_named_as_the_japanese_window_names_it() -> None:
    said = error_in_words(UnknownRecord("dialogues", "zzz", []))
    assert said.endswith("「ライブラリ › 記録」をご覧ください。")


@pytest.mark.parametrize("name", ["--library-2024", "a briefer note", "the briefer list"])
def test_what_a_user_named_like_a_command_stays_as_it_is(name: str) -> None:
    assert without_commands(f"no brief is named {name!r}") == f"no brief is named {name!r}"
