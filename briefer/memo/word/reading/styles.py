"""What a paragraph or a run of a Word file is, by its style."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml import etree
from msgspec import Struct

from briefer.memo.word.style_map import built_in_map

_VALUE = qn("w:val")
_DEEPEST_HEADING = 5


class _Style(Struct, frozen=True):
    name: str
    base: str
    level: int | None  # of its outline, 0 for the first
    list_number: tuple[str, str] | None  # its list's number, and the level


class StyleRoles(Struct):
    """Know the role of each style by its id; ``default`` is that of paragraphs without one."""

    styles: dict[tuple[str, str], _Style]
    names: dict[tuple[str, str], str]  # role by kind and name

    @classmethod
    def of(cls, element: etree._Element) -> StyleRoles:
        """Read a file's styles."""
        styles = {
            (style.get(qn("w:type"), "paragraph"), style.get(qn("w:styleId"), "")): _read(style)
            for style in element.findall(qn("w:style"))
        }
        names: dict[tuple[str, str], str] = {}
        for role, known in built_in_map().items():
            for name in known.names:
                names.setdefault((known.kind, name.casefold()), role)
        return cls(styles, names)

    def paragraph(self, paragraph: etree._Element) -> str:
        """Give a paragraph's role, "body" for what is nothing else."""
        level = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if level is not None and level.get(_VALUE, "").isdecimal():
            return _heading(int(level.get(_VALUE))) or "body"
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        found = "" if style is None else self._role("paragraph", style.get(_VALUE, ""))
        return "body" if found in ("", "after-table", "cell", "header-cell") else found

    def run(self, run: etree._Element) -> str:
        """Give a run's role, empty for none."""
        style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
        return "" if style is None else self._role("character", style.get(_VALUE, ""))

    def list_number(self, paragraph: etree._Element) -> tuple[str, str] | None:
        """Give the list that a paragraph's style puts it into, and the level."""
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        at = "" if style is None else style.get(_VALUE, "")
        for found in self._chain("paragraph", at):
            if found.list_number is not None:
                return found.list_number
        return None

    def _role(self, kind: str, style: str) -> str:
        """Find the role by a style's name, or by that of the style it is based on."""
        for found in self._chain(kind, style):
            role = self.names.get((kind, found.name.casefold()), "")
            if role or found.level is not None:
                return role or _heading(found.level)
        return ""

    def _chain(self, kind: str, style: str) -> list[_Style]:
        chain: list[_Style] = []
        at = self.styles.get((kind, style))
        while at is not None and at not in chain:
            chain.append(at)
            at = self.styles.get((kind, at.base))
        return chain


def _heading(level: int | None) -> str:
    """Name the role of an outline level: the first is a memo's second, below its title."""
    if level is None or level >= 9:  # 9 stands for the body
        return ""
    return f"heading-{min(level + 2, _DEEPEST_HEADING)}"


def _read(style: etree._Element) -> _Style:
    def value(path: str) -> str:
        found = style.find("/".join(qn(f"w:{name}") for name in path.split("/")))
        return "" if found is None else found.get(_VALUE, "")

    level, number = value("pPr/outlineLvl"), value("pPr/numPr/numId")
    list_number = (number, value("pPr/numPr/ilvl") or "0") if number else None
    at = int(level) if level.isdecimal() else None
    return _Style(value("name"), value("basedOn"), at, list_number)
