"""A brief's order of the sections is the memo's: letters, numbers and notes go by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from briefer.library.encoding import decode_record, encode_record
from briefer.memo.blocks import (
    Block,
    Cite,
    Figure,
    Group,
    Heading,
    Link,
    Note,
    Paragraph,
    TabStart,
)
from briefer.memo.compose import compose
from briefer.memo.inlines import plain_text
from tests.memo.dialogues import a_dialogue, a_session
from tests.memo.dialogues import a_library as dialogues_library
from tests.memo.dialogues import a_view as dialogues_view
from tests.memo.views import DAY, a_library, a_view, blocks_of_template

FRONT = """
# Memo

::: heading-block
For the desk.
:::

## First

One {{ brief.citations.s | cite }}

### Inner one

### Inner two

## Second {{ view.title }}

Two {{ brief.citations.c | cite }}

::: clearance
Cleared.
:::
"""


def ordered(text: str, folder: Path, *order: str, **view: Any) -> tuple[Block, ...]:
    brief = replace(a_view().brief, section_order=order)
    return blocks_of_template(text, folder, brief=brief, **view)


def titles(blocks: tuple[Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        if isinstance(block, Heading):
            found.append(plain_text(block.inlines))
        elif isinstance(block, TabStart):
            found.append(f"{block.letter} {block.title}")
        elif isinstance(block, Group):
            found.append(f":{block.role}")
    return found


def lines(blocks: tuple[Block, ...]) -> list[str]:
    return [plain_text(block.inlines) for block in blocks if isinstance(block, Paragraph)]


def test_a_section_is_named_by_the_templates_own_words_whatever_is_printed_in_them(
    tmp_path: Path,
) -> None:
    for title in ("of today", "of tomorrow"):
        blocks = ordered(FRONT, tmp_path, "second", "first", title=title)
        assert titles(blocks) == [
            "Memo", ":heading-block", f"Second {title}", "First", "Inner one", "Inner two",
            ":clearance",
        ]  # fmt: skip


def test_sections_move_with_what_stands_in_them_and_within_what_they_stand_in(
    tmp_path: Path,
) -> None:
    blocks = ordered(FRONT, tmp_path, "second", "first", "first/inner-two", "first/inner-one")
    assert titles(blocks)[3:-1] == ["First", "Inner two", "Inner one"]


def test_sources_are_numbered_in_the_order_of_the_memo(tmp_path: Path) -> None:
    blocks = ordered(FRONT, tmp_path, "second", "first")
    cites = [i for b in blocks if isinstance(b, Paragraph) for i in b.inlines if type(i) is Cite]
    assert [cite.places[0].number for cite in cites] == [1, 2]


def test_the_list_of_sources_goes_by_the_new_numbers(tmp_path: Path) -> None:
    each = "{% for s in cited_sources() %}{{ s.number }} {{ s.source | name }};{% endfor %}"
    listed = f"\n## Sources\n\n{each}\n"
    blocks = ordered(FRONT + listed, tmp_path, "second", "first", "sources")
    assert lines(blocks)[-1] == "1 Jacobs;2 Joint Statement;"
    assert lines(ordered(FRONT + listed, tmp_path))[-1] == "1 Joint Statement;2 Jacobs;"


def test_the_first_note_of_the_memo_spells_a_source_in_full(tmp_path: Path) -> None:
    text = (
        "## A\n\nOne{{ brief.citations.c | note }}\n\n## B\n\nTwo{{ brief.citations.c | note }}\n"
    )
    blocks = ordered(text, tmp_path, "b", "a")
    notes = [i for b in blocks if isinstance(b, Paragraph) for i in b.inlines if type(i) is Note]
    assert "The Diplomat" in plain_text(notes[0].inlines)
    assert "The Diplomat" not in plain_text(notes[1].inlines)


TABS = """
# Memo

See {{ tab_link("B") }}, Tab A, {{ tab_link("A", "A One") }}.

{% for letter, title in [("A", "One"), ("B", "Two")] | tab_order -%}
{{ letter }} {{ title }};
{%- endfor %}


{{ tab("A", "One") }}

### Of one

{{ tab("B", "Two") }}

### Of two
"""


def test_tabs_have_the_letters_of_their_places_and_every_name_of_them_follows(
    tmp_path: Path,
) -> None:
    blocks = ordered(TABS, tmp_path, "tabs/two", "tabs/one")
    assert titles(blocks) == ["Memo", "A Two", "Of two", "B One", "Of one"]
    see, listed = lines(blocks)
    assert see == "See Tab A, Tab B, B One."
    assert listed == "B Two;A One;"
    paragraph = next(block for block in blocks if isinstance(block, Paragraph))
    targets = [i.target for i in paragraph.inlines if isinstance(i, Link)]
    assert targets == ["#tab-a", "#tab-b"]
    assert [b.anchor for b in blocks if isinstance(b, TabStart)] == ["tab-a", "tab-b"]


def test_what_a_user_wrote_of_a_tab_is_left_as_it_is(tmp_path: Path) -> None:
    text = f"{TABS}\n{{{{ view.title }}}}\n"
    blocks = ordered(text, tmp_path, "tabs/two", "tabs/one", title="See Tab A")
    assert "See Tab A" in lines(blocks)


def test_figures_are_counted_as_they_come(tmp_path: Path) -> None:
    jhlc = a_dialogue()
    view = dialogues_view(dialogues_library([jhlc], [a_session(jhlc, "2019-05-02")]), DAY)
    text = "## A\n\n{{ timeline() }}\n\n## B\n\n{{ timeline() }}\n"
    blocks = ordered(text, tmp_path, "b", "a", dialogues=view.dialogues)
    groups = [block for block in blocks if isinstance(block, Group)]
    figures = [one for group in groups for one in group.blocks if isinstance(one, Figure)]
    assert [figure.number for figure in figures] == [1, 2]


def test_a_name_that_the_memo_has_not_changes_nothing(tmp_path: Path) -> None:
    assert ordered(TABS, tmp_path, "gone", "tabs/gone") == blocks_of_template(TABS, tmp_path)
    assert ordered(FRONT, tmp_path, "gone") == blocks_of_template(FRONT, tmp_path)


def test_a_section_that_its_template_keeps_in_its_place_stays_there(tmp_path: Path) -> None:
    text = '## Head{{ section("head", fixed=true) }}\n\n## A\n\n## B\n'
    assert titles(ordered(text, tmp_path, "b", "head", "a")) == ["Head", "B", "A"]
    assert titles(blocks_of_template(text, tmp_path)) == ["Head", "A", "B"]


def test_a_template_names_a_section_by_what_does_not_change(tmp_path: Path) -> None:
    text = '## {{ view.title }}{{ section("mine") }}\n\n## B\n'
    assert titles(ordered(text, tmp_path, "b", "mine")) == ["B", "A first meeting"]


def test_sections_of_one_name_are_told_apart_by_their_number(tmp_path: Path) -> None:
    text = "## Same\n\none\n\n## Same\n\ntwo\n"
    assert lines(ordered(text, tmp_path, "same-2", "same")) == ["two", "one"]


def test_a_heading_within_a_group_is_no_section(tmp_path: Path) -> None:
    text = "## A\n\n::: talking\n## In\n\n:::\n\n## B\n"
    assert titles(ordered(text, tmp_path, "b", "in", "a")) == ["B", "A", ":talking"]


def test_tabs_are_named_by_their_letters_within_japanese_sentences_too(tmp_path: Path) -> None:
    text = TABS.replace(", Tab A,", "、詳細は別添Aを参照（別添B）。Tab Able、")
    see, _ = lines(ordered(text, tmp_path, "tabs/two", "tabs/one"))
    assert "詳細は別添Bを参照（別添A）。Tab Able、" in see


def test_a_section_named_by_a_tab_keeps_its_name_where_the_tab_has_another_letter(
    tmp_path: Path,
) -> None:
    text = f"{TABS}\n### 別添Aの要点\n\n### Last\n"
    brief = replace(a_view().brief, section_order=("tabs/two", "tabs/one"))
    (tmp_path / "trial.md.j2").write_text(text, encoding="utf-8")
    memo = compose("trial", [tmp_path], a_view(brief=brief), a_library(), keyed=True)
    found = {plain_text(b.inlines): b.path for b in memo.blocks if isinstance(b, Heading)}
    assert found["別添Bの要点"] == "tabs/two/別添aの要点"


def test_what_an_imported_template_printed_once_is_printed_anew_in_another_order(
    tmp_path: Path,
) -> None:
    once = '{% set said %}{{ "Said once" }} {{ brief.citations.c | cite }}{% endset %}'
    (tmp_path / "_once.md.j2").write_text(once, encoding="utf-8")
    text = '{% import "_once.md.j2" as once %}\n## A\n\n{{ view.title }}\n\n## B\n\n{{ once.said }}'
    kept = lines(blocks_of_template(text, tmp_path))
    assert lines(ordered(text, tmp_path, "b", "a")) == kept[::-1]
    assert "Said once" in kept[1]


def test_private_characters_of_a_user_are_only_characters_in_another_order(tmp_path: Path) -> None:
    title = "\ue003Odd\ue003 \ue000\ue010\ue011"
    text = "## {{ view.title }}\n\n## {{ view.title }}\n\n{{ view.title }}\n"
    assert lines(ordered(text, tmp_path, "odd-2", "odd", title=title)) == [title]


def test_headings_of_a_loop_are_moved_each_by_its_words(tmp_path: Path) -> None:
    text = '{% for name in ["x", "y", "z"] %}\n## {{ name }}\n\n{{ name }}\n\n{% endfor %}'
    assert lines(ordered(text, tmp_path, "z", "x")) == ["z", "x", "y"]


def test_what_only_looks_like_a_heading_stays_in_an_outline(tmp_path: Path) -> None:
    (tmp_path / "trial.md.j2").write_text("## A\n\n  ## No heading\n", encoding="utf-8")
    memo = compose("trial", [tmp_path], a_view(), a_library(), keyed=True)
    assert lines(memo.blocks) == ["## No heading"]


def test_a_section_of_many_words_has_a_name_that_a_brief_can_hold(tmp_path: Path) -> None:
    words = "Much to say " * 40
    text = f"## First\n\n## {words}\n\n### {words}\n"
    (tmp_path / "trial.md.j2").write_text(text, encoding="utf-8")
    memo = compose("trial", [tmp_path], a_view(), a_library(), keyed=True)
    order = tuple(block.path for block in memo.blocks if isinstance(block, Heading))
    brief = replace(a_view().brief, section_order=order)
    assert replace(decode_record("briefs", "b", encode_record(brief), ""), id="") == brief
