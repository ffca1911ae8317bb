"""A written .docx opened as XML."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from briefer.memo.blocks import Memo
from briefer.memo.word.document import build_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class Opened:
    """Be the parts of a .docx by name."""

    parts: dict[str, bytes]

    def xml(self, name: str = "word/document.xml") -> etree._Element:
        """Parse a part."""
        return etree.fromstring(self.parts[name])

    def paragraphs(self, name: str = "word/document.xml") -> list[etree._Element]:
        """List the paragraphs of a part."""
        return list(self.xml(name).iter(f"{W}p"))

    def text(self, name: str = "word/document.xml") -> str:
        """Give the text of a part, a line for each paragraph."""
        return "\n".join(text_of(paragraph) for paragraph in self.paragraphs(name))

    def style_of(self, text: str) -> str:
        """Give the style id of the paragraph with a text."""
        for paragraph in self.paragraphs():
            if text_of(paragraph) == text:
                return style_of(paragraph)
        raise AssertionError(f"no paragraph {text!r} in {self.text()!r}")


def opened(memo: Memo, letterhead: Path | None = None) -> Opened:
    """Write a memo and open what was written."""
    return unzipped(build_word(memo, letterhead).data)


def unzipped(data: bytes) -> Opened:
    """Open the bytes of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return Opened({name: archive.read(name) for name in archive.namelist()})


def text_of(paragraph: etree._Element) -> str:
    """Give a paragraph's text with tabs and breaks."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join(
        each.text or "" if each.tag == f"{W}t" else signs.get(each.tag, "")
        for each in paragraph.iter()
        if each.getparent().tag != f"{W}tabs"
    )


def style_of(paragraph: etree._Element) -> str:
    """Give a paragraph's style id, empty for none."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else str(style.get(f"{W}val"))
