from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.library.index import Hit, Index
from briefer.library.search import KINDS, query_of
from tests.library.small_library import make_library, write


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    folder = tmp_path_factory.mktemp("search")
    opened = Index.open(folder / "index", make_library(folder / "library"))
    opened.load()
    yield opened
    opened.close()


def found(index: Index, words: str) -> list[str]:
    return sorted(hit.id for hit in index.search(words))


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("semiconductor", ["chips"]),
        ("SEMICONDUCTOR", ["chips"]),
        ("semicon pla", ["chips"]),
        ("semiconductor quantum", []),
        ("munoz", ["jose-munoz"]),
        ("Muñoz", ["jose-munoz"]),
        ("mun\u0303oz", ["jose-munoz"]),
        ("Ｍｕñｏｚ", ["jose-munoz"]),
        ("kishida fumio", ["fumio-kishida"]),
        ("岸田", ["fumio-kishida"]),
        ("岸", ["fumio-kishida"]),
        ("岸田文雄", ["fumio-kishida"]),
        ("田岸", []),
        ("半導体", ["chips"]),
        ("体の", ["chips"]),
        ("高級委員会", ["jhlc"]),
        ("岸田 fumio", ["fumio-kishida"]),
        ("jacobs", ["jacobs-2022"]),
        ("jacobs-2022", ["jacobs-2022"]),
        ('"open ran"', ["open-ran"]),
        ('"ran open"', []),
        ("\N{LEFT DOUBLE QUOTATION MARK}open ran\N{RIGHT DOUBLE QUOTATION MARK}", ["open-ran"]),
        ('"semicond"', []),
        ('"May 2, 2019', ["last-met"]),
        ("JHLC", ["jhlc", "last-met"]),
        ("", []),
        ("   ", []),
        ("--- ... !?", []),
        ("AND", []),
        ("NOT semiconductor", []),
        ("title:semiconductor", []),
        ("{title}:semiconductor", []),
        ("^semiconductor", ["chips"]),
        ("semiconductor*", ["chips"]),
        ("-semiconductor", ["chips"]),
        ("(semiconductor", ["chips"]),
        ("semi\0conductor", []),
        ("semiconductor\ud800", ["chips"]),
        ("'; drop table found; --", []),
    ],
)
def test_finds_by_words(index: Index, words: str, ids: list[str]) -> None:
    assert found(index, words) == ids


@given(st.text(max_size=60))
def test_whatever_is_typed_never_raises(index: Index, words: str) -> None:
    assert isinstance(index.search(words), list)


@given(st.text(alphabet="\"*^:(){}+-.,\0\\' ANDORTEx岸ｱé\u0301\ue000\ue001\ud800", max_size=40))
def test_hostile_syntax_is_only_text(index: Index, words: str) -> None:
    for hit in index.search(words):
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


@given(st.sampled_from(["semiconductor", "Washington", "committee", "Kishida", "Muñoz"]), st.data())
def test_every_beginning_of_a_word_finds_it(index: Index, word: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(2, len(word)))
    assert set(found(index, word)) <= set(found(index, word[:length]))


def test_a_hit_is_titled_as_a_person_would_call_it(index: Index) -> None:
    titles = {
        hit.id: hit.title for words in ("jhlc", "kishida", "open") for hit in index.search(words)
    }
    assert titles == {
        "jhlc": "Joint High-Level Committee",
        "last-met": "JHLC last met in 2019",
        "fumio-kishida": "Fumio Kishida",
        "open-ran": "Open RAN lies in 5G; a ran fair was open.",
    }


def test_a_snippet_is_plain_text_and_its_marks_are_what_matched(index: Index) -> None:
    (hit,) = index.search("committee washington")
    assert hit.snippet == "The committee last met on May 2, 2019, in Washington."
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["committee", "Washington"]


def test_japanese_is_marked_too(index: Index) -> None:
    (hit,) = index.search("導体")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["導体"]


def test_a_name_outweighs_a_mention(index: Index) -> None:
    assert [hit.id for hit in index.search("JHLC")] == ["jhlc", "last-met"]
    hits = index.search("committee")
    assert [hit.id for hit in hits] == ["jhlc", "last-met"]
    assert hits[0].score > hits[1].score > 0


def test_kinds_limit_a_search(index: Index) -> None:
    def kinds_of(hits: list[Hit]) -> list[str]:
        return sorted(hit.kind for hit in hits)

    assert kinds_of(index.search("committee", kinds=("points",))) == ["points"]
    assert kinds_of(index.search("committee", kinds=("dialogues",))) == ["dialogues"]
    assert kinds_of(index.search("committee", kinds=("points", "dialogues"))) == [
        "dialogues",
        "points",
    ]
    assert kinds_of(index.search("committee", kinds=KINDS)) == ["dialogues", "points"]
    assert index.search("committee", kinds=("people", "briefs")) == []


def test_a_limit_holds(index: Index) -> None:
    assert len(index.search("committee", limit=1)) == 1
    assert index.search("committee", limit=0) == []


def test_private_marks_in_a_text_do_not_confuse_a_snippet(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    write(root, "points/odd.md", "---\nkind: fact\n---\nAn \ue001odd\ue002 \ue000 gaiji text\n")
    index = Index.open(tmp_path / "index", root)
    index.load()
    (hit,) = index.search("gaiji")
    assert hit.snippet == "An odd gaiji text"
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["gaiji"]
    index.close()


def test_one_letter_is_a_word_and_not_a_beginning() -> None:
    assert query_of("a bc", beginnings=True) == '"a" "bc"*'
    assert query_of('a "bc"', beginnings=True) == '"a" "bc"'


def test_whole_words_come_before_longer_ones(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    write(root, "areas/chipset.md", "---\nname: Chipset\n---\n")
    write(root, "areas/other.md", "---\nname: Other\n---\nFar down, a word on a chip or two.\n")
    index = Index.open(tmp_path / "index", root)
    index.load()
    hits = index.search("chip")
    assert [hit.id for hit in hits][:2] == ["other", "chipset"]
    assert hits[0].score >= hits[1].score
    assert [hit.id for hit in index.search("chip", limit=1)] == ["other"]
    index.close()


def test_where_names_fill_the_list_no_text_stands_among_them(tmp_path: Path) -> None:
    root = make_library(tmp_path / "library")
    for number in range(6):
        name = f"---\nname: Photonics {'and so on ' * number}\n---\nText.\n"
        write(root, f"areas/by-name-{number}.md", name)
        text = f"---\nname: Another\n---\n{'photonics ' * 30}\n"
        write(root, f"areas/by-text-{number}.md", text)
    index = Index.open(tmp_path / "index", root)
    index.load()
    hits = index.search("photonics", limit=6)
    assert {hit.id for hit in hits} == {f"by-name-{number}" for number in range(6)}
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.id for hit in index.search("photonics")}) == 12
    index.close()
