"""A look as a .docx: its styles, its page, and the few parts that Word asks for."""

from __future__ import annotations

import zipfile
from pathlib import Path

from letterheads.look import Look
from letterheads.styles import HEAD, W, styles

# The separators that settings.xml names have to stand in a part of their own.
FOOTNOTES = (
    f'{HEAD}<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/>'
    '</w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
    "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
)
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {"document": "document.main", "styles": "styles", "settings": "settings"} | {
    "footnotes": "footnotes"
}


def write_letterhead(look: Look, path: Path) -> None:
    """Write a letterhead, the same bytes each time."""
    own = {name: f"{name}.xml" for name in PARTS if name != "document"}
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relationships(own),
        "word/document.xml": _document(look),
        "word/styles.xml": styles(look),
        "word/settings.xml": _settings(look),
        "word/footnotes.xml": FOOTNOTES,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            archive.writestr(entry, text.encode())


def _document(look: Look) -> str:
    page = look.page
    sides = zip(("top", "right", "bottom", "left"), page.margins, strict=True)
    margins = " ".join(f'w:{side}="{width}"' for side, width in sides)
    return (
        f"{HEAD}<w:document {W}><w:body><w:p/><w:sectPr>"
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/><w:pgMar {margins} '
        f'w:header="{page.header}" w:footer="{page.footer}" w:gutter="0"/><w:cols w:space="720"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _settings(look: Look) -> str:
    return (
        f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="{look.punctuation}"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>'
    )


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for name, kind in PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: dict[str, str]) -> str:
    """Write a .rels part: the kind of each relationship, and its target."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'
