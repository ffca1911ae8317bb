from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from briefer.library.record import Citation
from briefer.memo.blocks import Cite, CitedPlace, Gap, Inline, Note, Paragraph, Text
from briefer.memo.citing import short_locators
from briefer.memo.inlines import cite_text, plain_text
from tests.memo.views import ARTICLE, STATEMENT, blocks_of_template


def inlines_of(text: str, folder: Path) -> tuple[Inline, ...]:
    (paragraph,) = blocks_of_template(text, folder)
    assert isinstance(paragraph, Paragraph)
    return paragraph.inlines


def notes_of(text: str, folder: Path, **changes: Any) -> list[str]:
    """Give the words of the notes that a template prints; fields of the statement may change."""
    ours = {key: changes.pop(key) for key in ("title", "short") if key in changes}
    sources = {"jacobs-2022": ARTICLE, "statement-2021": replace(STATEMENT, **ours)}
    (paragraph,) = blocks_of_template(text, folder, sources=sources, **changes)
    assert isinstance(paragraph, Paragraph)
    return [plain_text(note.inlines) for note in paragraph.inlines if isinstance(note, Note)]


def test_sources_are_numbered_as_they_are_first_cited(tmp_path: Path) -> None:
    found = inlines_of("{{ brief.citations.s | cite }}{{ brief.citations.c | cite }}", tmp_path)
    assert found == (
        Cite((CitedPlace(1),)),
        Cite((CitedPlace(2, ("¶8", "9")),)),
    )


def test_a_citation_reads_as_numbers_and_places() -> None:
    cite = Cite((CitedPlace(1, ("¶8", "9")), CitedPlace(4)))
    assert cite_text(cite) == "[1 ¶8, 9; 4]"


def test_many_citations_of_a_source_are_one_place(tmp_path: Path) -> None:
    text = "{{ [brief.citations.c, brief.citations.c, brief.citations.s] | cite }}"
    assert inlines_of(text, tmp_path) == (Cite((CitedPlace(1, ("¶8", "9")), CitedPlace(2))),)


def test_locators_are_shortened_paragraphs_first() -> None:
    assert short_locators(["p. 3", "para. 11", "para. 8"]) == ("¶8", "11", "p. 3")
    assert short_locators(["paras. 8-9", "caption"]) == ("¶8-9", "caption")


def test_the_first_note_spells_a_source_in_full_and_the_next_shortens_it(
    tmp_path: Path,
) -> None:
    first, second = (
        note.inlines
        for note in inlines_of(
            "{{ brief.citations.c | note }}{{ brief.citations.c | note }}", tmp_path
        )
        if isinstance(note, Note)
    )
    title = "“How Biden and Kishida Can Reinvigorate the Technology Alliance,”"
    assert first == (Text(f"Erik Jacobs, {title} The Diplomat, January 12, 2022, ¶8, 9."),)
    assert second == (Text("Jacobs, ¶8, 9."),)


def test_a_source_without_a_short_name_is_shortened_by_its_title(tmp_path: Path) -> None:
    _, second = notes_of("{{ brief.citations.s | note }}" * 2, tmp_path, title="A " + "word " * 20)
    assert second == "“A word word word word word word word…”."
    _, wide = notes_of("{{ brief.citations.s | note }}" * 2, tmp_path, title="半導体" * 10)
    assert wide == f"“{'半導体' * 6}半導…”."


def test_two_sources_of_one_short_name_are_told_apart(tmp_path: Path) -> None:
    notes = notes_of(
        "{{ brief.citations.c | note }}{{ brief.citations.s | note }}" * 2, tmp_path, short="Jacobs"
    )
    assert notes[2:] == ["Jacobs, ¶8, 9.", "“Joint Statement”."]


def test_a_remark_on_a_place_follows_the_short_form(tmp_path: Path) -> None:
    remarked = (Citation(source="jacobs-2022", locator="para. 8", note="first day"),)
    text = "{{ brief.citations.c | note }}{{ view.lines | note }}"
    _, second = notes_of(text, tmp_path, lines=remarked)
    assert second == "Jacobs, ¶8 (first day)."


def test_each_memo_begins_with_full_forms_again(tmp_path: Path) -> None:
    one, two = (notes_of("{{ brief.citations.c | note }}", tmp_path) for _ in range(2))
    assert one == two
    assert "How Biden and Kishida" in one[0]


def test_nothing_cited_prints_nothing(tmp_path: Path) -> None:
    assert inlines_of("a{{ () | cite }}{{ () | note }}", tmp_path) == (Text("a"),)


def test_a_source_that_is_unknown_is_a_gap_on_the_front_and_in_a_note(tmp_path: Path) -> None:
    lost = (Citation(source="lost"),)
    gap = Gap("source lost", "Make sources/lost.md, or correct the citation", "source:lost")
    (front,) = blocks_of_template("{{ view.lines | cite }}", tmp_path, lines=lost)
    assert front == Paragraph((gap,))
    (noted,) = blocks_of_template("A{{ view.lines | note }}", tmp_path, lines=lost)
    assert noted == Paragraph((Text("A"), Note((gap,))))


def test_cited_sources_lists_those_cited_so_far_and_how_often(tmp_path: Path) -> None:
    text = (
        "{{ brief.citations.s | note }}{{ brief.citations.c | cite }}"
        "{{ brief.citations.c | note }}\n\n"
        "{% for s in cited_sources() %}{{ s.number }} {{ s.source | name }} {{ s.times }};"
        "{% endfor %}"
    )
    _, listed = blocks_of_template(text, tmp_path)
    assert listed == Paragraph((Text("1 Joint Statement 1;2 Jacobs 2;"),))


def test_a_remark_is_a_footnote_in_words_with_its_numbers(tmp_path: Path) -> None:
    [_, note] = inlines_of("a{{ 'read so' | remark(brief.citations.c) }}", tmp_path)
    assert isinstance(note, Note)
    assert note.inlines[0] == Text("read so. ")
    assert isinstance(note.inlines[1], Cite)


def test_what_came_out_after_the_memos_date_is_not_cited(tmp_path: Path) -> None:
    later = frozenset({"statement-2021"})
    text = "A{{ [brief.citations.c, brief.citations.s] | cite }}"
    (front,) = blocks_of_template(text, tmp_path, later_sources=later)
    assert front == Paragraph((Text("A"), Cite((CitedPlace(1, ("¶8", "9")),))))
    (alone,) = blocks_of_template("A{{ brief.citations.s | cite }}", tmp_path, later_sources=later)
    assert isinstance(alone, Paragraph)
    assert [type(inline) for inline in alone.inlines] == [Text, Gap]
