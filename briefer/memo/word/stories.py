"""What a letterhead's headers and footers hold, cleaned, to stand in the memo's own."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element
from msgspec import Struct

from briefer.memo.word.cleaning import clean_tree, keep_relations, paragraph_style_of
from briefer.memo.word.fields import counts_pages, remove, unwrap
from briefer.memo.word.kinds import RT
from briefer.memo.word.parts import Part
from briefer.memo.word.xml import qn

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_VML = "{urn:schemas-microsoft-com:vml}"
_PICTURES = (qn("w:drawing"), qn("w:pict"))
_SAYS = (
    *(qn(f"w:{name}") for name in ("t", "drawing", "pict", "fldSimple", "instrText", "sym")),
    *(qn(f"w:{name}") for name in ("pgNum", "pBdr", "shd")),
)
# Bound to what the file says of itself: its title, its author. A company's name is the office's.
_OF_THE_FILE = ("coreProperties", "CoverPageProperties", "Manager")
_FIRST_PICTURE = 1_000_000  # so that no picture of the memo's own has the same number


class Story(Struct):
    """Be what a header or footer says; ``names`` are declarations that its part needs."""

    root: _Element
    part: Part
    names: str
    counts_pages: bool

    def written(self, pictures: Iterator[int]) -> str:
        """Write the content, its pictures numbered as no other is in the document."""
        for each in self.root.iter(f"{_WP}docPr"):
            each.set("id", str(_FIRST_PICTURE + next(pictures)))
        children = (
            etree.tostring(child, encoding="unicode", with_tail=False) for child in self.root
        )
        return "".join(children)


def story_of(part: Part, marking: str | None) -> Story | None:
    """Clean a header or footer; None where it says nothing.

    ``marking`` is the id of the style of markings: a letterhead may be a memo itself, whose
    marking must not stand beside the new one.
    """
    keep_relations(part, frozenset({RT.IMAGE}))
    root = copy.deepcopy(part.root)
    _drop_own_lines(root, part, marking)
    _open_controls(root)
    clean_tree(root)
    _drop_what_leads_nowhere(root, frozenset(part.relationships))
    if next(root.iter(*_SAYS), None) is None:
        return None
    return Story(root, part, _names(root), counts_pages(root))


def _drop_own_lines(root: _Element, part: Part, marking: str | None) -> None:
    """Drop the lines of a memo that is a letterhead now, whether Word saved it anew or not.

    Its line of title or pages stands below the marking in a header, above it in a footer.
    """
    marked = [
        paragraph
        for paragraph in root.findall(qn("w:p"))
        if marking is not None and paragraph_style_of(paragraph) == marking
    ]
    for paragraph in marked:
        above = root.tag == qn("w:ftr")
        beside = paragraph.getprevious() if above else paragraph.getnext()
        if beside is not None and _ends_at_the_right(beside):
            root.remove(beside)
        root.remove(paragraph)
    if not marked and part.name.startswith("/word/memo-") and len(root):
        root.remove(root[-1])


def _ends_at_the_right(paragraph: _Element) -> bool:
    stops = paragraph.iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}")
    return any(stop.get(qn("w:val")) == "right" for stop in stops)


def _open_controls(root: _Element) -> None:
    """Leave of content controls their content, and of placeholders nothing."""
    for control in reversed(list(root.iter(qn("w:sdt")))):
        content, properties = control.find(qn("w:sdtContent")), control.find(qn("w:sdtPr"))
        if content is None:
            remove(control)
            continue
        if properties is not None and _is_stale(properties):
            for run in list(content.iter(qn("w:r"))):
                remove(run)
        unwrap(content)
        unwrap(control, (qn("w:sdtPr"), qn("w:sdtEndPr")))


def _is_stale(properties: _Element) -> bool:
    binding = properties.find(qn("w:dataBinding"))
    path = "" if binding is None else binding.get(qn("w:xpath"), "")
    placeholder = properties.find(qn("w:showingPlcHdr")) is not None
    return placeholder or any(name in path for name in _OF_THE_FILE)


def _drop_what_leads_nowhere(root: _Element, kept: frozenset[str]) -> None:
    """Take out what stands for a part or a place that does not come along."""
    for each in list(root.iter(etree.Element)):
        if each.tag.startswith(_VML):
            for name in ("href", "src", "target", "{urn:schemas-microsoft-com:office:office}href"):
                each.attrib.pop(name, None)
            each.attrib.pop("{urn:schemas-microsoft-com:office:office}title", None)
        elif each.tag == f"{_PIC}cNvPr":
            each.set("name", "Picture")  # the name of the file that it came from
        for name, value in list(each.attrib.items()):
            if name.startswith(_R) and value not in kept:
                _forget(each, name, kept)


def _forget(element: _Element, name: str, kept: frozenset[str]) -> None:
    others = (value for other, value in element.attrib.items() if other.startswith(_R))
    if any(value in kept for value in others):
        del element.attrib[name]  # a copy that is held stands beside the link
        return
    if element.tag in (f"{_A}hlinkClick", f"{_A}hlinkHover", f"{_VML}fill", f"{_VML}stroke"):
        remove(element)
        return
    for above in element.iterancestors(f"{_A}ext", *_PICTURES):
        remove(above)
        return
    remove(element)


def _names(root: _Element) -> str:
    """Declare the extensions that a reader may ignore, as the part did that they come from."""
    ignorable = root.get(f"{{{_MC}}}Ignorable", "").split()
    known = {prefix: root.nsmap[prefix] for prefix in ignorable if prefix in root.nsmap}
    if not known:
        return ""
    declared = "".join(f' xmlns:{prefix}="{space}"' for prefix, space in known.items())
    return f' xmlns:mc="{_MC}"{declared} mc:Ignorable="{" ".join(known)}"'
