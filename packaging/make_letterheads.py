"""Make assets/letterheads/plain.docx, the letterhead that a memo takes its looks from.

Run it after changing a look: ``python packaging/make_letterheads.py``. The file is
written whole, from the tables below, so that it holds nothing that nobody meant.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

FACE = "Calibri"  # comes with Word on Windows and macOS; Carlito stands in for it, same widths
EAST_ASIAN_FACE = "Yu Gothic"
ACCENT = "1F3864"  # 11.6:1 on white
QUIET = "595959"  # 7.0:1 on white
RULE = "A6A6A6"
MISSING = "8A1C00"  # 9.1:1 on white; bold and bracketed words carry the meaning
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def spacing(before: float = 0, after: float = 0, line: float = 1.06) -> str:
    """Space a paragraph: points before and after, lines as a multiple.

    Calibri's own line is 1.22 of its size, so 1.06 of it is as open as 1.12 of Arial's.
    """
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{line * 240:.0f}" w:lineRule="auto"/>'
    )


def face(size: float = 0, *, bold: bool = False, italic: bool = False, colour: str = "") -> str:
    """Set size in points, weight, slant and colour; what is not given is inherited."""
    parts = [
        "<w:b/>" if bold else "",
        "<w:i/>" if italic else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/>' if size else "",
    ]
    return "".join(parts)


def rule(side: str, points: float, colour: str, space: int = 1) -> str:
    """Draw a line on one side."""
    return (
        f'<w:{side} w:val="single" w:sz="{points * 8:.0f}" w:space="{space}" w:color="{colour}"/>'
    )


KEEP = "<w:keepNext/><w:keepLines/>"
BAR = f"<w:pBdr>{rule('left', 2.25, ACCENT, 8)}</w:pBdr>"
THIN_BAR = f"<w:pBdr>{rule('left', 0.75, QUIET, 8)}</w:pBdr>"
TITLE_RULE = f"<w:pBdr>{rule('bottom', 1, ACCENT, 4)}</w:pBdr>"
FOOT_RULE = f"<w:pBdr>{rule('top', 0.5, RULE, 6)}</w:pBdr>"
HEAD_RULE = f"<w:pBdr>{rule('bottom', 0.5, RULE, 4)}</w:pBdr>"


def indent(left: int, hanging: int = 0) -> str:
    """Indent by twips."""
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"/>' if hanging else "/>")


# Name, base, next, paragraph properties, run properties. Names that Word knows by
# itself are written as Word writes them.
PARAGRAPH_STYLES: tuple[tuple[str, str, str, str, str], ...] = (
    ("Normal", "", "", "", ""),
    (
        "Title",
        "Normal",
        "Normal",
        KEEP + TITLE_RULE + spacing(0, 8, 1.0),
        face(20, bold=True, colour=ACCENT),
    ),
    (
        "heading 1",
        "Normal",
        "Normal",
        KEEP + spacing(10, 2, 1.0) + '<w:outlineLvl w:val="0"/>',
        face(13, bold=True, colour=ACCENT),
    ),
    (
        "heading 2",
        "Normal",
        "Normal",
        KEEP + spacing(8, 2, 1.0) + '<w:outlineLvl w:val="1"/>',
        face(11, bold=True),
    ),
    (
        "heading 3",
        "Normal",
        "Normal",
        KEEP + spacing(8, 2, 1.05) + '<w:outlineLvl w:val="2"/>',
        face(11, bold=True, italic=True),
    ),
    (
        "heading 4",
        "Normal",
        "Normal",
        KEEP + spacing(6, 2, 1.05) + '<w:outlineLvl w:val="3"/>',
        face(11, italic=True),
    ),
    (
        "Tab Title",
        "heading 1",
        "Normal",
        KEEP + TITLE_RULE + spacing(0, 10, 1.0) + '<w:outlineLvl w:val="0"/>',
        face(17, bold=True, colour=ACCENT),
    ),
    ("Body Text", "Normal", "", spacing(0, 6), ""),
    ("Body After Table", "Normal", "Normal", spacing(10, 6), ""),
    ("List Bullet", "Normal", "", spacing(0, 2.5), ""),
    ("List Bullet 2", "List Bullet", "", spacing(0, 2), ""),
    ("List Bullet 3", "List Bullet", "", spacing(0, 2), ""),
    ("List Bullet 4", "List Bullet", "", spacing(0, 2), ""),
    ("List Bullet 5", "List Bullet", "", spacing(0, 2), ""),
    ("List Number", "Normal", "", spacing(0, 2.5), ""),
    ("List Number 2", "List Number", "", spacing(0, 2), ""),
    ("List Number 3", "List Number", "", spacing(0, 2), ""),
    ("List Number 4", "List Number", "", spacing(0, 2), ""),
    ("List Number 5", "List Number", "", spacing(0, 2), ""),
    ("List Continue", "Normal", "", spacing(0, 3), ""),
    ("Table Text", "Normal", "", spacing(0, 0, 1.0), face(9.5)),
    ("Table Heading", "Table Text", "", "<w:keepNext/>", face(9.5, bold=True)),
    (
        "Heading Block",
        "Normal",
        "",
        f"<w:pBdr>{rule('bottom', 1, ACCENT, 6)}</w:pBdr>"
        '<w:tabs><w:tab w:val="left" w:pos="1500"/></w:tabs>'
        + spacing(0, 1, 1.0)
        + indent(1500, 1500),
        "",
    ),
    (
        "Bottom Line",
        "Normal",
        "Normal",
        "<w:keepLines/>" + BAR + spacing(2, 6, 1.1) + indent(200),
        face(11),
    ),
    ("Judgment", "Normal", "Normal", THIN_BAR + spacing(0, 6) + indent(200), face(italic=True)),
    ("Basis", "Normal", "Normal", spacing(6, 6, 1.05), face(9.5, italic=True, colour=QUIET)),
    ("Clearance", "Normal", "Normal", spacing(4, 2, 1.0), face(9.5)),
    ("Talking Point", "Normal", "Normal", spacing(0, 4, 1.05), face(12)),
    (
        "Marking",
        "Normal",
        "Normal",
        "<w:keepNext/>" + spacing(0, 8, 1.0) + '<w:jc w:val="center"/>',
        face(9.5, bold=True),
    ),
    (
        "Section End",
        "Normal",
        "",
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        face(1),
    ),
    ("header", "Normal", "", HEAD_RULE + spacing(0, 0, 1.0), face(9, colour=QUIET)),
    ("footer", "Normal", "", FOOT_RULE + spacing(0, 3, 1.0), face(9, colour=QUIET)),
    (
        "Page Marking",
        "Normal",
        "",
        spacing(0, 4, 1.0) + '<w:jc w:val="center"/>',
        face(9, bold=True),
    ),
    ("footnote text", "Normal", "", spacing(0, 2, 1.0), face(9)),
    ("endnote text", "Normal", "", spacing(0, 3, 1.0), face(9.5)),
    ("annotation text", "Normal", "", spacing(0, 2, 1.0), face(10)),
    (
        "TOC Heading",
        "heading 1",
        "Normal",
        KEEP + spacing(0, 6, 1.0) + '<w:outlineLvl w:val="9"/>',
        "",
    ),
    ("toc 1", "Normal", "Normal", spacing(6, 1, 1.05), face(bold=True)),
    ("toc 2", "Normal", "Normal", spacing(0, 1, 1.05) + indent(240), ""),
)
CHARACTER_STYLES: tuple[tuple[str, str], ...] = (
    ("Hyperlink", f'<w:color w:val="{ACCENT}"/><w:u w:val="single"/>'),
    ("footnote reference", '<w:vertAlign w:val="superscript"/>'),
    ("endnote reference", '<w:vertAlign w:val="superscript"/>'),
    ("annotation reference", '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    ("Citation", f'<w:color w:val="{QUIET}"/><w:sz w:val="18"/><w:szCs w:val="18"/>'),
    ("Missing Fact", f'<w:b/><w:color w:val="{MISSING}"/><w:u w:val="dotted"/>'),
    ("Code Text", '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'),
)
# Thin horizontal rules and no cage; the header row stands on a stronger one.
TABLE_RULES = (
    rule("top", 1, ACCENT, 0) + rule("bottom", 1, ACCENT, 0) + rule("insideH", 0.5, RULE, 0)
)
HEADER_ROW = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
    + rule("bottom", 1, ACCENT, 0)
    + '</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
)


def style_id(name: str) -> str:
    """Make a style's id of its name, as Word does: "heading 1" is Heading1."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def styles() -> str:
    """Write styles.xml."""
    parts = [
        defaults(),
        *(paragraph_style(*style) for style in PARAGRAPH_STYLES),
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>',
        "</w:style>",
        *(character_style(*style) for style in CHARACTER_STYLES),
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">',
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>',
        f'<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{margins(0, 0)}</w:tblPr>',
        '</w:style><w:style w:type="table" w:styleId="MemoTable"><w:name w:val="Memo Table"/>',
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{TABLE_RULES}',
        f"</w:tblBorders>{margins(50, 140)}</w:tblPr>{HEADER_ROW}</w:style>",
    ]
    return f"{HEAD}<w:styles {W}>{''.join(parts)}</w:styles>"


def defaults() -> str:
    """Write what goes for every paragraph and run."""
    fonts = f'w:ascii="{FACE}" w:hAnsi="{FACE}" w:cs="{FACE}" w:eastAsia="{EAST_ASIAN_FACE}"'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>{face(11)}"
        '<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{spacing(0, 6)}</w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )


def paragraph_style(name: str, base: str, following: str, paragraph: str, run: str) -> str:
    """Write one paragraph style."""
    default = ' w:default="1"' if name == "Normal" else ""
    based = f'<w:basedOn w:val="{style_id(base)}"/>' if base else ""
    after = f'<w:next w:val="{style_id(following)}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/>{based}{after}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def character_style(name: str, run: str) -> str:
    """Write one character style."""
    return (
        f'<w:style w:type="character" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
    )


def margins(upright: int, right: int) -> str:
    """Write the margins of a table's cells, in twips; none on the left."""
    sides = {"top": upright, "left": 0, "bottom": upright, "right": right}
    inner = "".join(f'<w:{side} w:w="{w}" w:type="dxa"/>' for side, w in sides.items())
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"


SETTINGS = (
    f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>'
)
# The separators that settings.xml names have to stand in a part of their own.
FOOTNOTES = (
    f'{HEAD}<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/>'
    '</w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
    "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
)
DOCUMENT = (
    f"{HEAD}<w:document {W}><w:body><w:p/><w:sectPr>"
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" '
    'w:left="1440" w:header="620" w:footer="560" w:gutter="0"/><w:cols w:space="720"/>'
    "</w:sectPr></w:body></w:document>"
)
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {"document": "document.main", "styles": "styles", "settings": "settings"} | {
    "footnotes": "footnotes"
}


def content_types() -> str:
    """Write [Content_Types].xml."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relationships(targets: dict[str, str]) -> str:
    """Write a .rels part: the kind of each relationship, and its target."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def write_letterhead(path: Path) -> None:
    """Write the letterhead, the same bytes each time."""
    own = {name: f"{name}.xml" for name in PARTS if name != "document"}
    files = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": relationships(own),
        "word/document.xml": DOCUMENT,
        "word/styles.xml": styles(),
        "word/settings.xml": SETTINGS,
        "word/footnotes.xml": FOOTNOTES,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            archive.writestr(entry, text.encode())


if __name__ == "__main__":
    write_letterhead(Path(__file__).resolve().parent.parent / "assets/letterheads/plain.docx")
