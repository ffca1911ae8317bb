"""a4-japanese: Mincho text and Gothic headings on A4, for Japanese and English together.

Text is set 10.5 on 17 points whichever script stands in a line: the faces of the two scripts
differ in height, and lines that follow their faces would stand unevenly. Japanese has no
italics; what is set apart by them elsewhere is set apart here by face, bar or grey.
"""

from __future__ import annotations

from letterheads.look import (
    CENTRED,
    CODE_FACE,
    FIGURE,
    KEEP,
    MISSING,
    SECTION_END,
    SUPERSCRIPT,
    Look,
    Page,
    TableLook,
    border,
    face,
    fonts,
    indent,
    leading,
    level,
    rule,
    stop,
)

ACCENT = "1D3B5A"  # indigo; 11.3:1 on white
QUIET = "595959"  # 7.0:1 on white
RULE = "A6A6A6"
GOTHIC = fonts("Calibri", "Yu Gothic")
TEXT, TABLE, NOTE = 17, 13.5, 12.5  # from line to line, in points
ITEM = (leading(TEXT, 0, 2), "")
SUB_ITEM = (leading(TEXT, 0, 1), "")

A4_JAPANESE = Look(
    name="a4-japanese",
    face="Cambria",  # comes with Word; as tall and as dark as Yu Mincho beside it
    east_asian_face="Yu Mincho",
    size=10.5,
    paragraph='<w:spacing w:before="0" w:after="120" w:line="300" w:lineRule="auto"/>',
    paragraphs={
        "Normal": ("", ""),
        "Title": (
            KEEP + border("bottom", 1, ACCENT, 5) + leading(26, 0, 10),
            GOTHIC + face(18, bold=True, colour=ACCENT),
        ),
        "heading 1": (
            KEEP + leading(18, 13, 3) + level(0),
            GOTHIC + face(12.5, bold=True, colour=ACCENT),
        ),
        "heading 2": (KEEP + leading(TEXT, 9, 2) + level(1), GOTHIC + face(10.5, bold=True)),
        "heading 3": (
            KEEP + leading(TEXT, 8, 2) + level(2),
            GOTHIC + face(10.5, bold=True, colour=QUIET),
        ),
        "heading 4": (KEEP + leading(TEXT, 6, 2) + level(3), GOTHIC + face(10.5, colour=QUIET)),
        "Tab Title": (
            KEEP + border("bottom", 1, ACCENT, 5) + leading(24, 0, 10) + level(0),
            GOTHIC + face(16, bold=True, colour=ACCENT),
        ),
        "Body Text": (leading(TEXT, 0, 5), ""),
        "Body After Table": (leading(TEXT, 10, 5), ""),
        "List Bullet": ITEM,
        "List Bullet 2": SUB_ITEM,
        "List Bullet 3": SUB_ITEM,
        "List Bullet 4": SUB_ITEM,
        "List Bullet 5": SUB_ITEM,
        "List Number": ITEM,
        "List Number 2": SUB_ITEM,
        "List Number 3": SUB_ITEM,
        "List Number 4": SUB_ITEM,
        "List Number 5": SUB_ITEM,
        "List Continue": ITEM,
        "Table Text": (leading(TABLE), GOTHIC + face(9)),
        "Table Heading": ("<w:keepNext/>", face(9, bold=True)),
        "Heading Block": (
            border("bottom", 1, ACCENT, 6) + stop(1500) + leading(TEXT) + indent(1500, 1500),
            "",
        ),
        "Bottom Line": (
            "<w:keepLines/>" + border("left", 2.25, ACCENT, 8) + leading(18, 2, 6) + indent(200),
            face(11),
        ),
        "Judgment": (border("left", 0.75, QUIET, 8) + leading(TEXT, 0, 5) + indent(200), ""),
        "Basis": (leading(TABLE, 6, 6), GOTHIC + face(9, colour=QUIET)),
        "Clearance": (leading(TABLE, 4, 2), GOTHIC + face(9)),
        "Talking Point": (leading(19, 0, 4), face(12)),
        "Marking": ("<w:keepNext/>" + leading(14, 0, 8) + CENTRED, GOTHIC + face(9, bold=True)),
        "Section End": (SECTION_END, face(1)),
        "header": (
            border("bottom", 0.5, RULE, 4) + leading(13),
            GOTHIC + face(8.5, colour=QUIET),
        ),
        "footer": (
            border("top", 0.5, RULE, 6) + leading(13, 0, 3),
            GOTHIC + face(8.5, colour=QUIET),
        ),
        "Page Marking": (leading(13, 0, 4) + CENTRED, GOTHIC + face(8.5, bold=True)),
        "Figure": (FIGURE, ""),
        "caption": (leading(TABLE, 0, 8), GOTHIC + face(9, colour=QUIET)),
        "footnote text": (leading(NOTE, 0, 1), face(9)),
        "endnote text": (leading(TABLE, 0, 2), face(9.5)),
        "annotation text": (leading(TABLE, 0, 1), face(9.5)),
        "TOC Heading": (KEEP + leading(18, 0, 6) + level(9), ""),
        "toc 1": (leading(TEXT, 5, 0), GOTHIC + face(bold=True)),
        "toc 2": (leading(TEXT) + indent(210), ""),
    },
    characters={
        "Hyperlink": f'<w:color w:val="{ACCENT}"/><w:u w:val="single"/>',
        "footnote reference": SUPERSCRIPT,
        "endnote reference": SUPERSCRIPT,
        "annotation reference": face(8),
        "Citation": GOTHIC + face(8.5, colour=QUIET),
        "Missing Fact": f'<w:b/><w:color w:val="{MISSING}"/><w:u w:val="dotted"/>',
        "Code Text": CODE_FACE,
    },
    table=TableLook(
        rules=rule("top", 1, ACCENT, 0)
        + rule("bottom", 1, ACCENT, 0)
        + rule("insideH", 0.5, RULE, 0),
        header_rule=rule("bottom", 1, ACCENT, 0),
        cell_upright=45,
        cell_right=140,
    ),
    page=Page(11906, 16838, (1588, 1417, 1417, 1417), header=700, footer=600),
    punctuation="compressPunctuation",
)
