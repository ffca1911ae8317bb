"""What a letterhead itself keeps from some readers: its colours, its pictures, its boxes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from briefer.memo.accessibility import Finding
from briefer.memo.word.contrast import low_contrast
from briefer.memo.word.kinds import RT
from briefer.memo.word.letterhead import Letterhead
from briefer.memo.word.xml import qn

_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_OLD_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"


def findings_of(letterhead: Letterhead) -> tuple[Finding, ...]:
    """List what a letterhead's styles in use, its headers and footers keep from readers."""
    theme = letterhead.related(RT.THEME)
    found = list(low_contrast(letterhead.styles, theme.data if theme else None))
    for story in letterhead.stories.values():
        found.extend(_of_story(story.root))
    return tuple(dict.fromkeys(found))


def _of_story(root: etree._Element) -> Iterator[Finding]:
    if next(root.iter(qn("w:txbxContent")), None) is not None:
        yield Finding("text-box")
    for picture in root.iter(_PICTURE):
        marks = (mark.get("val") for mark in picture.iter(_DECORATIVE))
        if not picture.get("descr", "").strip() and "1" not in marks:
            yield Finding("picture-without-alt", value=picture.get("name", ""))
    for picture in root.iter(_OLD_PICTURE):
        shape = picture.getparent()
        if shape is not None and not shape.get("alt", "").strip():
            yield Finding("picture-without-alt", value=shape.get("id", ""))
