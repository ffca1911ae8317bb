"""Ids are made of words and can be a file's name everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.ids import free_id, id_of


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Readout of President Biden’s Meeting", "readout-of-president-bidens-meeting"),
        ("Déclaration à Paris", "declaration-a-paris"),
        ("CON", "con-1"),
        ("日米首脳共同声明", ""),
    ],
)
def test_words_make_an_id(words: str, made: str) -> None:
    assert id_of(words) == made


def test_a_taken_id_gets_a_number() -> None:
    assert free_id("Readout", {"readout", "readout-2"}, "x") == "readout-3"
    assert free_id("共同声明", {"source-ab"}, "source-ab") == "source-ab-2"


@given(st.text())
def test_every_id_is_one_that_a_record_may_have(words: str) -> None:
    made = free_id(words, (), "source")
    assert re.fullmatch("[a-z0-9-]{1,80}", made)
