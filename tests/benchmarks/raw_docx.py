"""The limit: a book's runs as one string and one zip, with nothing read and nothing chosen."""

from __future__ import annotations

import io
import zipfile

from tests.benchmarks.book import Run, Unit, note

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "header1": "header",
    "footer1": "footer",
}
_SUPERSCRIPT = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_STYLES = (
    ("Normal", "Normal", '<w:sz w:val="22"/>'),
    ("Heading1", "heading 1", '<w:b/><w:sz w:val="32"/>'),
    ("Heading2", "heading 2", '<w:b/><w:sz w:val="26"/>'),
    ("ListBullet", "List Bullet", '<w:sz w:val="22"/>'),
    ("FootnoteText", "footnote text", '<w:sz w:val="20"/>'),
)


def raw_docx(units: tuple[Unit, ...]) -> bytes:
    """Write a book as fast as strings and zlib allow."""
    notes: list[str] = []
    parts: list[str] = []
    for unit in units:
        parts.append(_paragraph("Heading1", _text(unit.title)))
        for section in unit.sections:
            parts.append(_paragraph("Heading2", _text(section.title)))
            parts.extend(_paragraph("", _runs(runs, notes)) for runs in section.paragraphs)
            parts.extend(_paragraph("ListBullet", _runs(runs, notes)) for runs in section.bullets)
            if section.rows:
                parts.append(_table(section.rows))
    return _zipped("".join(parts), notes)


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _runs(runs: tuple[Run, ...], notes: list[str]) -> str:
    parts = []
    for text, style in runs:
        if style == "":
            parts.append(_text(text))
        elif style == "note":
            notes.append(note(runs))
            parts.append(f'<w:r>{_SUPERSCRIPT}<w:footnoteReference w:id="{len(notes)}"/></w:r>')
        else:
            inner = f'<w:t xml:space="preserve">{text}</w:t>'
            parts.append(f"<w:r><w:rPr><w:{style}/></w:rPr>{inner}</w:r>")
    return "".join(parts)


def _paragraph(style: str, runs: str) -> str:
    if not style:
        return f"<w:p>{runs}</w:p>"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    width = 9360 // len(rows[0])
    opening = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>'
    parts = ['<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>']
    parts.append(f'<w:gridCol w:w="{width}"/>' * len(rows[0]) + "</w:tblGrid>")
    for row in rows:
        cells = "".join(f"{opening}{_text(cell)}</w:p></w:tc>" for cell in row)
        parts.append(f"<w:tr>{cells}</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


def _zipped(body: str, notes: list[str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in _files(body, notes).items():
            archive.writestr(name, text)
    return stream.getvalue()


def _files(body: str, notes: list[str]) -> dict[str, str]:
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for name, kind in _PARTS.items()
    )
    rels = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATION}/{name.rstrip("1")}" '
        f'Target="{name}.xml"/>'
        for number, name in enumerate(list(_PARTS)[1:], 1)
    )
    footnotes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        f"<w:r>{_SUPERSCRIPT}<w:footnoteRef/></w:r>{_text(text)}</w:p></w:footnote>"
        for number, text in enumerate(notes, 1)
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f"<w:rPr>{run}</w:rPr></w:style>"
        for key, name, run in _STYLES
    )
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference '
        'w:type="default" r:id="rId5"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>'
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default '
        'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{rels}'
        "</Relationships>",
        "word/document.xml": f"<w:document {_W}><w:body>{body}{section}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_W}/>",
        "word/footnotes.xml": f"<w:footnotes {_W}>{footnotes}</w:footnotes>",
        "word/header1.xml": f"<w:hdr {_W}><w:p>{_text('Book')}</w:p></w:hdr>",
        "word/footer1.xml": f'<w:ftr {_W}><w:p><w:fldSimple w:instr="PAGE"/></w:p></w:ftr>',
    }
