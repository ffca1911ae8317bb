"""A look as styles.xml."""

from __future__ import annotations

from letterheads.look import Look, face, fonts

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Of each paragraph style the one that it is based on and the one of the next paragraph; an
# empty name stands for none. Names that Word knows by itself are written as Word writes them.
FAMILY = {
    "Normal": ("", ""),
    "Title": ("Normal", "Normal"),
    "heading 1": ("Normal", "Normal"),
    "heading 2": ("Normal", "Normal"),
    "heading 3": ("Normal", "Normal"),
    "heading 4": ("Normal", "Normal"),
    "Tab Title": ("heading 1", "Normal"),
    "Body Text": ("Normal", ""),
    "Body After Table": ("Normal", "Normal"),
    "List Bullet": ("Normal", ""),
    "List Bullet 2": ("List Bullet", ""),
    "List Bullet 3": ("List Bullet", ""),
    "List Bullet 4": ("List Bullet", ""),
    "List Bullet 5": ("List Bullet", ""),
    "List Number": ("Normal", ""),
    "List Number 2": ("List Number", ""),
    "List Number 3": ("List Number", ""),
    "List Number 4": ("List Number", ""),
    "List Number 5": ("List Number", ""),
    "List Continue": ("Normal", ""),
    "Table Text": ("Normal", ""),
    "Table Heading": ("Table Text", ""),
    "Heading Block": ("Normal", ""),
    "Bottom Line": ("Normal", "Normal"),
    "Judgment": ("Normal", "Normal"),
    "Basis": ("Normal", "Normal"),
    "Clearance": ("Normal", "Normal"),
    "Talking Point": ("Normal", "Normal"),
    "Marking": ("Normal", "Normal"),
    "Section End": ("Normal", ""),
    "header": ("Normal", ""),
    "footer": ("Normal", ""),
    "Page Marking": ("Normal", ""),
    "Figure": ("Normal", "caption"),
    "caption": ("Normal", "Normal"),
    "footnote text": ("Normal", ""),
    "endnote text": ("Normal", ""),
    "annotation text": ("Normal", ""),
    "TOC Heading": ("heading 1", "Normal"),
    "toc 1": ("Normal", "Normal"),
    "toc 2": ("Normal", "Normal"),
}


def styles(look: Look) -> str:
    """Write styles.xml."""
    rows = [
        _paragraph_style(name, *look.paragraphs[name], base=base, following=following)
        for name, (base, following) in FAMILY.items()
    ]
    parts = [
        _defaults(look),
        *rows,
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>',
        "</w:style>",
        *(_character_style(name, run) for name, run in look.characters.items()),
        _table_styles(look),
    ]
    return f"{HEAD}<w:styles {W}>{''.join(parts)}</w:styles>"


def style_id(name: str) -> str:
    """Make a style's id of its name, as Word does: "heading 1" is Heading1."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def _defaults(look: Look) -> str:
    """Write what goes for every paragraph and run."""
    run = fonts(look.face, look.east_asian_face) + face(look.size)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}"
        '<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{look.paragraph}</w:pPr></w:pPrDefault>"
        "</w:docDefaults>"
    )


def _paragraph_style(name: str, paragraph: str, run: str, *, base: str, following: str) -> str:
    default = ' w:default="1"' if name == "Normal" else ""
    based = f'<w:basedOn w:val="{style_id(base)}"/>' if base else ""
    after = f'<w:next w:val="{style_id(following)}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style_id(name)}">'
        f'<w:name w:val="{name}"/>{based}{after}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _character_style(name: str, run: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
    )


def _table_styles(look: Look) -> str:
    table = look.table
    header_row = (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
        f"{table.header_rule}</w:tcBorders>"
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_cell_margins(0, 0)}'
        '</w:tblPr></w:style><w:style w:type="table" w:styleId="MemoTable">'
        '<w:name w:val="Memo Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{table.rules}</w:tblBorders>"
        f"{_cell_margins(table.cell_upright, table.cell_right)}</w:tblPr>{header_row}</w:style>"
    )


def _cell_margins(upright: int, right: int) -> str:
    """Write the margins of a table's cells, in twips; none on the left."""
    sides = {"top": upright, "left": 0, "bottom": upright, "right": right}
    inner = "".join(f'<w:{side} w:w="{w}" w:type="dxa"/>' for side, w in sides.items())
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"
