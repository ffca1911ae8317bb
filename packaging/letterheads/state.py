"""state: a memo to a principal, in Times New Roman 14 on letter paper, in ink alone.

Offices that write for a minister or a secretary ask for letter paper, margins of an inch and
Times New Roman 14; weight, capitals and space set headings apart, no colour does.
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
    indent,
    level,
    rule,
    spacing,
    stop,
)

INK = "000000"
QUIET = "4D4D4D"  # 8.4:1 on white
RULE = "8C8C8C"
SMALL = 11  # of tables and remarks
NOTE = 11  # to 14 what 9 is to 11
LIST_ITEM = (spacing(0, 2), "")
BLOCK_RULES = f"<w:pBdr>{rule('top', 0.75, INK, 6)}{rule('bottom', 0.75, INK, 6)}</w:pBdr>"


def capitals(size: float, tracking: float) -> str:
    """Set in bold capitals with some air between them, both in points."""
    return (
        f'<w:b/><w:caps/><w:spacing w:val="{tracking * 20:.0f}"/>'
        f'<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/>'
    )


STATE = Look(
    name="state",
    face="Times New Roman",  # on every system, or Liberation Serif with the same widths
    east_asian_face="MS Mincho",
    size=14,
    paragraph=spacing(0, 6),
    paragraphs={
        "Normal": ("", ""),
        "Title": (KEEP + spacing(0, 10) + CENTRED, capitals(17, 1.5)),
        "heading 1": (KEEP + spacing(12, 3) + level(0), capitals(12.5, 0.5)),
        "heading 2": (KEEP + spacing(10, 3) + level(1), face(14, bold=True)),
        "heading 3": (KEEP + spacing(10, 3) + level(2), face(14, bold=True, italic=True)),
        "heading 4": (KEEP + spacing(8, 3) + level(3), face(14, italic=True)),
        "Tab Title": (
            KEEP + border("bottom", 0.75, INK, 6) + spacing(0, 12) + level(0),
            '<w:caps w:val="0"/><w:spacing w:val="0"/>' + face(18),
        ),
        "Body Text": (spacing(0, 6), ""),
        "Body After Table": (spacing(12, 6), ""),
        "List Bullet": (spacing(0, 3), ""),
        "List Bullet 2": LIST_ITEM,
        "List Bullet 3": LIST_ITEM,
        "List Bullet 4": LIST_ITEM,
        "List Bullet 5": LIST_ITEM,
        "List Number": (spacing(0, 3), ""),
        "List Number 2": LIST_ITEM,
        "List Number 3": LIST_ITEM,
        "List Number 4": LIST_ITEM,
        "List Number 5": LIST_ITEM,
        "List Continue": (spacing(0, 4), ""),
        "Table Text": (spacing(0, 0), face(SMALL)),
        "Table Heading": ("<w:keepNext/>", face(SMALL, bold=True)),
        "Heading Block": (
            BLOCK_RULES + stop(2200) + spacing(0, 2) + indent(2200, 2200),
            "",
        ),
        "Bottom Line": (
            "<w:keepLines/>" + border("left", 1.5, INK, 10) + spacing(2, 6) + indent(240),
            "",
        ),
        "Judgment": (
            border("left", 0.5, QUIET, 10) + spacing(0, 6) + indent(240),
            face(italic=True),
        ),
        "Basis": (spacing(6, 6), face(SMALL, italic=True, colour=QUIET)),
        "Clearance": (spacing(6, 3), face(SMALL)),
        "Talking Point": (spacing(0, 6, 1.08), face(15)),
        "Marking": ("<w:keepNext/>" + spacing(0, 10) + CENTRED, face(SMALL, bold=True)),
        "Section End": (SECTION_END, face(1)),
        "header": (border("bottom", 0.5, RULE, 4) + spacing(0, 0), face(10, colour=QUIET)),
        "footer": (border("top", 0.5, RULE, 6) + spacing(0, 3), face(10, colour=QUIET)),
        "Page Marking": (spacing(0, 4) + CENTRED, face(10, bold=True)),
        "Figure": (FIGURE, ""),
        "caption": (spacing(0, 10), face(SMALL, italic=True, colour=QUIET)),
        "footnote text": (spacing(0, 2), face(NOTE)),
        "endnote text": (spacing(0, 3), face(11.5)),
        "annotation text": (spacing(0, 2), face(11)),
        "TOC Heading": (KEEP + spacing(0, 8) + level(9), ""),
        "toc 1": (spacing(7, 2), face(bold=True)),
        "toc 2": (spacing(0, 2) + indent(280), ""),
    },
    characters={
        "Hyperlink": '<w:u w:val="single"/>',
        "footnote reference": SUPERSCRIPT,
        "endnote reference": SUPERSCRIPT,
        "annotation reference": face(8),
        "Citation": face(NOTE, colour=QUIET),
        "Missing Fact": f'<w:b/><w:color w:val="{MISSING}"/><w:u w:val="dotted"/>',
        "Code Text": CODE_FACE,
    },
    table=TableLook(
        rules=rule("top", 0.75, INK, 0)
        + rule("bottom", 0.75, INK, 0)
        + rule("insideH", 0.5, RULE, 0),
        header_rule=rule("bottom", 0.75, INK, 0),
        cell_upright=50,
        cell_right=120,
    ),
    page=Page(12240, 15840, (1440, 1440, 1440, 1440), header=620, footer=560),
)
