"""Documents made for tests: Word and PDF files by hand, so that each byte is known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def word_file(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """Make a .docx with this body, and other parts by name."""
    document = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    whole = {"_rels/.rels": _RELATIONS, "word/document.xml": document, **(parts or {})}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in whole.items():
            archive.writestr(name, text.replace("{W}", f'xmlns:w="{_W}"'))
    return made.getvalue()


def run(text: str) -> str:
    """Make a run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, style: str = "") -> str:
    """Make a paragraph of one run."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{run(text)}</w:p>"


def pdf_file(
    pages: Sequence[Sequence[tuple[int, int, str]]], about: str = "", trailer: str = ""
) -> bytes:
    """Make a PDF whose pages have lines at (left, base), in Helvetica of 11 points.

    ``about`` is what its properties say, ``trailer`` what is added to its trailer.
    """
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET\n" for x, y, text in lines)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
            f" /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
    if about:
        trailer += f" /Info {len(objects) + 1} 0 R"
        objects.append(f"<< {about} >>")
    made, places = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    ending = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n"
    at = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{ending}".encode()
    return made + f"startxref\n{at}\n%%EOF\n".encode()
