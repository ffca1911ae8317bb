from __future__ import annotations

from briefer.memo.blocks import (
    Cell,
    Group,
    Heading,
    ListBlock,
    ListItem,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Pointed,
    Table,
    TabStart,
    Text,
)
from briefer.memo.paper_look import PaperLook, RoleLook, style_sheet
from briefer.memo.preview_pieces import preview_pieces, with_wording
from tests.memo.memos import whole_memo


def paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def heading(text: str) -> Heading:
    return Heading(2, (Text(text),), text.lower())


def written(*blocks: object) -> list[str]:
    return [piece.html for piece in preview_pieces(Memo("A memo", blocks)).pieces]  # type: ignore[arg-type]  # any blocks


def test_a_heading_stands_in_a_piece_with_what_is_under_it() -> None:
    first, second = written(heading("One"), paragraph("Text."), heading("Two"), paragraph("More."))
    assert "One" in first
    assert "Text." in first
    assert "Two" in second
    assert "More." in second


def test_what_is_long_is_parted() -> None:
    assert len(written(heading("One"), *(paragraph("Words. " * 100) for _ in range(12)))) > 3


def test_a_list_goes_on_counting_in_the_next_piece() -> None:
    items = tuple(ListItem((paragraph("Words. " * 30),)) for _ in range(30))
    pieces = written(ListBlock(True, items))
    assert len(pieces) > 1
    assert '<ol start="13">' in "".join(pieces)


def test_a_long_table_is_parted_at_rows_and_keeps_its_columns() -> None:
    rows = tuple((Cell((Text(f"row {n}"),)), Cell((Text("long words " * 9),))) for n in range(40))
    table = Table((Cell((Text("A"),)), Cell((Text("B"),))), rows, ("left", "left"))
    pieces = written(table)
    assert len(pieces) == 3
    widths = {piece.split('width="', 2)[2].split('"')[0] for piece in pieces}
    assert len(widths) == 1
    assert "".join(pieces).count("<th") == 2


def test_tabs_and_page_breaks_begin_pages() -> None:
    pieces = preview_pieces(
        Memo(
            "A memo",
            (
                paragraph("Front."),
                PageBreak(),
                paragraph("Second."),
                TabStart("A", "Talking points", "tab-a"),
                paragraph("Behind."),
            ),
        )
    ).pieces
    assert [piece.begins for piece in pieces] == ["", "page", "tab"]
    assert pieces[2].header == ("A memo", "Tab A · Talking points")


def test_notes_are_counted_through_the_memo_and_listed_once() -> None:
    def noted(text: str) -> Paragraph:
        return Paragraph((Text(text), Note((Text(f"Note on {text}"),))))

    *pieces, last = written(heading("One"), noted("a"), heading("Two"), noted("b"))
    assert '<a href="#note-2">2</a>' in pieces[1]
    assert 'name="note-2"' in last
    assert "Note on a" in last


def test_an_unchanged_piece_is_the_same_when_another_changes() -> None:
    before = written(heading("One"), paragraph("Text."), heading("Two"), paragraph("More."))
    after = written(heading("One"), paragraph("Changed."), heading("Two"), paragraph("More."))
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_every_word_of_a_memo_stands_in_a_piece() -> None:
    text = "".join(piece.html for piece in preview_pieces(whole_memo()).pieces)
    for words in ("MEMORANDUM", "Read as two years."):
        assert words in text


def test_a_group_that_only_looks_so_is_parted() -> None:
    pieces = written(Group("talking", tuple(paragraph("Words. " * 100) for _ in range(9))))
    assert len(pieces) > 2
    assert all('<div class="talking">' in piece for piece in pieces)


def test_other_words_stand_where_those_of_a_point_did() -> None:
    point = Pointed((Text("Old "), Text("words", language="ja")), (), "p-1", whole=True)
    other = Pointed((Text("Kept"),), (), "p-2", whole=True)
    preview = preview_pieces(
        Memo("A memo", (Paragraph((point, Text(" end."))), Paragraph((other,))))
    )
    (piece,) = with_wording(preview, "p-1", "New *words*").pieces
    assert '<span title="text:p-1">New <em>words</em></span> end.' in piece.html
    assert "Kept" in piece.html
    assert "Old" not in piece.html


def test_words_of_a_user_are_no_markup_in_the_preview() -> None:
    point = Pointed((Text("Old"),), (), "p", whole=True)
    preview = preview_pieces(Memo("A memo", (Paragraph((point,)),)))
    (piece,) = with_wording(preview, "p", r"<b> \1 {{ x }}").pieces
    assert r"&lt;b&gt; \1 {{ x }}" in piece.html


def test_the_style_sheet_says_what_the_letterhead_does() -> None:
    body = RoleLook(size=10.5, line=17, faces=("Cambria", "Bad'Name"), after=5)
    title = RoleLook(size=18, bold=True, colour="#1d3b5a", capitals=True, line=26)
    css = style_sheet(PaperLook(roles={"body": body, "heading-1": title}))
    (h1,) = [line for line in css.splitlines() if line.startswith("h1 {")]
    for said in ("font-size: 18pt", "color: #1d3b5a", "uppercase", "line-height: 34.67px"):
        assert said in h1
    assert "Bad'Name" not in css
