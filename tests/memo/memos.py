"""A small memo that uses every block and inline once, for the writers' tests."""

from __future__ import annotations

from briefer.memo.blocks import (
    Cell,
    Cite,
    CitedPlace,
    Contents,
    Figure,
    Gap,
    Group,
    Heading,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Memo,
    Note,
    PageBreak,
    Paragraph,
    Table,
    TabStart,
    Text,
)
from briefer.memo.drawing import Drawing, Shape, Words
from briefer.memo.preview_pieces import preview_pieces


def preview_text(memo: Memo) -> str:
    """Write all of a memo's pieces for the window, one after the other."""
    return "".join(piece.html for piece in preview_pieces(memo).pieces)


def line(text: str) -> Paragraph:
    """Be a paragraph of plain text."""
    return Paragraph((Text(text),))


def cell(text: str) -> Cell:
    """Be a cell of plain text, empty for an empty one."""
    return Cell((Text(text),) if text else ())


def items(*texts: str) -> tuple[ListItem, ...]:
    """Be list items of plain text."""
    return tuple(ListItem((line(text),)) for text in texts)


def a_figure(number: int = 1, high: float = 100, alt: str = "Shows <it> & more") -> Figure:
    """Make a figure of 400 points by ``high``."""
    corners = ((0.0, 0.0), (400.0, 0.0), (400.0, high))
    picture = Drawing(400, high, (Shape(corners, "accent"), Words("R & D", (9, 9), 7)))
    return Figure(picture, alt, "A title", number)


def a_memo(*blocks: object, **changes: object) -> Memo:
    """Make a memo of blocks; ``changes`` replace its fields."""
    fields: dict[str, object] = {
        "title": "A first meeting",
        "blocks": blocks,
        "subject": "Technology in a first meeting",
        "author": "A desk",
        "marking": "UNCLASSIFIED",
        "notice": "SAMPLE",
        "header": "Leaders’ meeting memo",
        "footer": "As of January 15, 2022 · No. 1",
        "date": "2022-01-15",
        "keywords": ("AI", "Space"),
    }
    return Memo(**{**fields, **changes})  # type: ignore[arg-type]  # any field may be changed


FRONT = (
    Heading(1, (Text("MEMORANDUM"),), "memorandum"),
    Group(
        "heading-block",
        (
            Table(
                (cell(""), cell("")),
                (
                    (cell("FOR"), Cell((Gap("addressee", "briefs/x.md"),))),
                    (cell("FROM"), cell("A")),
                ),
                ("left", "left"),
            ),
        ),
    ),
    Contents(),
    Heading(2, (Text("Bottom line"),), "bottom-line"),
    Group(
        "bottom-line",
        (
            Paragraph(
                (
                    Text("Get "),
                    Text("two", bold=True),
                    Text(" "),
                    Text("things", italic=True),
                    Text(" "),
                    Cite((CitedPlace(1, ("¶8", "9")),)),
                    Text("; see "),
                    Link("#tab-a", (Text("Tab A"),)),
                    Text("."),
                )
            ),
        ),
    ),
    ListBlock(True, items("one", "two")),
    line("Between."),
    ListBlock(
        True,
        (ListItem((line("again one"), ListBlock(False, items("nested")))), *items("again two")),
    ),
    Table(
        (cell("Dialogue"), cell("Last met")),
        ((cell("JHLC"), Cell((Text("2019"), Note((Text("Read as two years."),))))),),
        ("left", "right"),
        "State of the dialogues",
    ),
    Group("judgment", (line("It can only be announced."),)),
    PageBreak(),
    Paragraph(
        (Link("https://example.org/?a=1&b=2", (Text("R & D <b>"),)), LineBreak(), Text("end"))
    ),
)
TABS = (
    TabStart("A", "Talking points", "tab-a"),
    Heading(2, (Text("半導体", language="ja-JP"),), "chips"),
    Group("talking", (ListBlock(False, items("Say it.")),)),
    TabStart("B", "Sources", "tab-b"),
    Paragraph((Text("code", code=True), Note((Text("Second note."),)))),
)


def whole_memo() -> Memo:
    """Make the memo that the golden files show."""
    return a_memo(*FRONT, *TABS)
