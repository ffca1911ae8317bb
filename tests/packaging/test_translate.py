from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def translate() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("translate")


def test_a_list_is_taken_in_and_a_context_may_have_its_own_word(translate: ModuleType) -> None:
    texts = [translate.Text("Lists", "None"), translate.Text("Names", "None")]
    known: dict[object, str] = {}
    translate.take(known, texts, json.loads('{"None": "なし", "Lists": {"None": "解除"}}'))
    assert known == {texts[0]: "解除", texts[1]: "なし"}


def test_a_common_word_replaces_nothing_and_is_lent_where_all_agree(translate: ModuleType) -> None:
    one, other, third = (translate.Text(name, "Close") for name in ("A", "B", "C"))
    known = {one: "閉じる"}
    translate.take(known, [one], {"Close": "とじる"})
    translate.lend(known, [one, other])
    assert known == {one: "閉じる", other: "閉じる"}
    known[other] = "近い"
    translate.lend(known, [third])
    assert third not in known


def test_a_file_reads_back_and_is_written_the_same_in_any_order(
    translate: ModuleType, tmp_path: Path
) -> None:
    texts = [translate.Text("B", "Open & close"), translate.Text("A", "Two\nlines")]
    known = {texts[0]: "開閉", texts[1]: ""}
    one, other = tmp_path / "one.ts", tmp_path / "other.ts"
    translate.write_translations(one, "ja", texts, known)
    translate.write_translations(other, "ja", reversed(texts), known)
    assert one.read_bytes() == other.read_bytes()
    assert translate.read_translations(one) == known


def test_the_errors_of_the_core_have_their_shapes(translate: ModuleType) -> None:
    texts, doubts = translate.texts_of(ROOT)
    assert translate.Text("Core", "there is no library folder") in texts
    assert translate.Text("Core", "no {1} is named {2}") in texts
    assert translate.Text("Core", "Write its spoken form in points/{1}.md") in texts, (
        "of a template"
    )
    assert translate.Text("Core", "a session of the {1}: it is {2} overdue") in texts
    assert doubts == []
