"""plain: a modern memo on the library's own paper, in Calibri."""

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
    indent,
    level,
    rule,
    spacing,
    stop,
)

ACCENT = "1F3864"  # 11.6:1 on white
QUIET = "595959"  # 7.0:1 on white
RULE = "A6A6A6"
LINE = 1.04  # Calibri's own line is 1.22 of its size: as open as 1.1 of Arial's
TITLE_RULE = border("bottom", 1, ACCENT, 4)
LIST_ITEM = (spacing(0, 1.5, LINE), "")

PLAIN = Look(
    name="plain",
    face="Calibri",  # comes with Word on Windows and macOS; Carlito has the same widths
    east_asian_face="Yu Gothic",
    size=11,
    paragraph=spacing(0, 6, LINE),
    paragraphs={
        "Normal": ("", ""),
        "Title": (KEEP + TITLE_RULE + spacing(0, 5), face(20, bold=True, colour=ACCENT)),
        "heading 1": (KEEP + spacing(6.5, 1.5) + level(0), face(13, bold=True, colour=ACCENT)),
        "heading 2": (KEEP + spacing(8, 2) + level(1), face(11, bold=True)),
        "heading 3": (KEEP + spacing(8, 2, 1.05) + level(2), face(11, bold=True, italic=True)),
        "heading 4": (KEEP + spacing(6, 2, 1.05) + level(3), face(11, italic=True)),
        "Tab Title": (
            KEEP + TITLE_RULE + spacing(0, 10) + level(0),
            face(17, bold=True, colour=ACCENT),
        ),
        "Body Text": (spacing(0, 5, LINE), ""),
        "Body After Table": (spacing(10, 6, LINE), ""),
        "List Bullet": (spacing(0, 1.5, LINE), ""),
        "List Bullet 2": LIST_ITEM,
        "List Bullet 3": LIST_ITEM,
        "List Bullet 4": LIST_ITEM,
        "List Bullet 5": LIST_ITEM,
        "List Number": (spacing(0, 1.5, LINE), ""),
        "List Number 2": LIST_ITEM,
        "List Number 3": LIST_ITEM,
        "List Number 4": LIST_ITEM,
        "List Number 5": LIST_ITEM,
        "List Continue": (spacing(0, 3, LINE), ""),
        "Table Text": (spacing(0, 0), face(9.5)),
        "Table Heading": ("<w:keepNext/>", face(9.5, bold=True)),
        "Heading Block": (
            border("bottom", 1, ACCENT, 5) + stop(1500) + spacing(0, 0) + indent(1500, 1500),
            "",
        ),
        "Bottom Line": (
            "<w:keepLines/>" + border("left", 2.25, ACCENT, 8) + spacing(2, 5, LINE) + indent(200),
            face(11),
        ),
        "Judgment": (
            border("left", 0.75, QUIET, 8) + spacing(0, 6, LINE) + indent(200),
            face(italic=True),
        ),
        "Basis": (spacing(4, 2), face(9.5, italic=True, colour=QUIET)),
        "Clearance": (spacing(3, 2), face(9.5)),
        "Talking Point": (spacing(0, 4, 1.05), face(12)),
        "Marking": ("<w:keepNext/>" + spacing(0, 4) + CENTRED, face(9.5, bold=True)),
        "Section End": (SECTION_END, face(1)),
        "header": (border("bottom", 0.5, RULE, 4) + spacing(0, 0), face(9, colour=QUIET)),
        "footer": (border("top", 0.5, RULE, 6) + spacing(0, 3), face(9, colour=QUIET)),
        "Page Marking": (spacing(0, 4) + CENTRED, face(9, bold=True)),
        "Figure": (FIGURE, ""),
        "caption": (spacing(0, 8), face(9.5, italic=True, colour=QUIET)),
        "footnote text": (spacing(0, 2), face(9)),
        "endnote text": (spacing(0, 3), face(9.5)),
        "annotation text": (spacing(0, 2), face(10)),
        "TOC Heading": (KEEP + spacing(0, 6) + level(9), ""),
        "toc 1": (spacing(3, 0, 1.0), face(bold=True)),
        "toc 2": (spacing(0, 0, 1.0) + indent(240), face(10)),
    },
    characters={
        "Hyperlink": f'<w:color w:val="{ACCENT}"/><w:u w:val="single"/>',
        "footnote reference": SUPERSCRIPT,
        "endnote reference": SUPERSCRIPT,
        "annotation reference": face(8),
        "Citation": face(9, colour=QUIET),
        "Missing Fact": f'<w:b/><w:color w:val="{MISSING}"/><w:u w:val="dotted"/>',
        "Code Text": CODE_FACE,
    },
    # Thin horizontal rules and no cage; the header row stands on a stronger one.
    table=TableLook(
        rules=rule("top", 1, ACCENT, 0)
        + rule("bottom", 1, ACCENT, 0)
        + rule("insideH", 0.5, RULE, 0),
        header_rule=rule("bottom", 1, ACCENT, 0),
        cell_upright=32,
        cell_right=140,
    ),
    page=Page(12240, 15840, (1440, 1440, 1440, 1440), header=620, footer=560),
)
