"""Bytes become the text that was meant, or are refused by name."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.sources.document import UnreadableDocument
from briefer.sources.encodings import decoded

JAPANESE = "日米両国の首脳は、半導体のサプライチェーンについて合意した。"
WESTERN = "Le Président a reçu le ministre à Paris, où l’on parla « d’IA » – déjà."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp", "iso2022_jp"])
def test_japanese_is_read_in_each_of_its_encodings(encoding: str) -> None:
    assert decoded(JAPANESE.encode(encoding), "a.txt") == JAPANESE


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decoded(WESTERN.encode(encoding), "a.txt") == WESTERN


def test_western_text_of_windows_is_read() -> None:
    assert decoded(WESTERN.encode("cp1252"), "a.txt") == WESTERN


def test_what_a_page_states_is_believed_where_the_bytes_allow_it() -> None:
    assert decoded("Владимир".encode("cp1251"), "a.html", "windows-1251") == "Владимир"
    assert decoded(WESTERN.encode(), "a.html", "shift_jis") == WESTERN
    assert decoded(WESTERN.encode("cp1252"), "a.html", "rot13") == WESTERN


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"text\0with\0nothing", "no text"),
        (codecs.BOM_UTF8 + b"\xff\xff", "damaged at byte"),
        (bytes(range(128, 256)) * 20, "can't be told"),
        ("Владимир Ильич".encode("koi8-r"), "can't be told"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words) as caught:
        decoded(data, "notes.txt")
    assert "notes.txt" in str(caught.value)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnreadableDocument):
        assert isinstance(decoded(data, "a.txt"), str)


@given(st.text(st.characters(exclude_characters="\0\x1b", exclude_categories=["Cs"])))
def test_utf_8_comes_out_as_it_went_in(text: str) -> None:
    data = text.encode()
    if not data.startswith(codecs.BOM_UTF8):
        assert decoded(data, "a.txt") == text
