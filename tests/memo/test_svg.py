from __future__ import annotations

from lxml import etree

from briefer.memo.drawing import Dot, Drawing, Line, Shape, Words
from briefer.memo.svg import write_svg

SVG = "{http://www.w3.org/2000/svg}"
DRAWING = Drawing(
    100,
    50.5,
    (
        Shape(((0, 0), (10, 0), (10, 10)), "tint"),
        Line((0, 5), (33.333, 5), "ink", 0.75, dashed=True),
        Dot((5, 5), 2, "paper", "accent"),
        Words("R & D <b>", (5, 9), 7, "middle"),
        Words("日米", (5, 9), 7, "end"),
    ),
)


def root_of(drawing: Drawing = DRAWING) -> etree._Element:
    return etree.fromstring(write_svg(drawing, "A & B", "Shows <it>", "figure-2").encode())


def test_it_is_a_picture_with_a_title_and_a_description() -> None:
    root = root_of()
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "figure-2-title figure-2-desc"
    assert [root.find(f"{SVG}{name}").text for name in ("title", "desc")] == ["A & B", "Shows <it>"]
    assert root.find(f"{SVG}title").get("id") == "figure-2-title"


def test_it_has_a_size_and_scales() -> None:
    root = root_of()
    assert (root.get("width"), root.get("height")) == ("100pt", "50.5pt")
    assert root.get("viewBox") == "0 0 100 50.5"


def test_words_are_text_in_a_list_of_faces() -> None:
    latin, eastern = root_of().iter(f"{SVG}text")
    assert latin.text == "R & D <b>"
    assert latin.get("font-family").startswith("Calibri, Carlito, Arial")
    assert latin.get("font-family").endswith("sans-serif")
    assert eastern.get("font-family").startswith("Yu Gothic")
    assert [each.get("text-anchor") for each in (latin, eastern)] == ["middle", "end"]


def test_what_xml_forbids_is_replaced() -> None:
    root = root_of(Drawing(1, 1, (Words("a\x00b\ud800c", (0, 0), 7),)))
    assert root.find(f"{SVG}text").text == "a\ufffdb\ufffdc"


def test_it_holds_no_style_pattern_or_clip_path_that_word_would_not_draw() -> None:
    names = {etree.QName(each).localname for each in root_of().iter()}
    assert names == {"svg", "title", "desc", "polygon", "line", "circle", "text"}
    assert root_of().find(f"{SVG}line").get("stroke-dasharray") == "3 2"
    assert root_of().find(f"{SVG}line").get("x2") == "33.33"
