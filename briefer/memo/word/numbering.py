"""Numbering definitions: one for bullets, a fresh one for each list that counts anew."""

from __future__ import annotations

from lxml import etree
from msgspec import Struct, field

from briefer.memo.word.xml import HEAD, NAMESPACES, qn

LEVELS = 9
STYLED_LEVELS = 5  # those with a style of their own; deeper ones keep the last and their indent
_STEP = 360  # twips
_HANGING = {False: 280, True: 320}  # a number of two digits is wider than a bullet
# Five marks that differ, all in the fonts that every system has; then they begin again.
_BULLETS = (
    "\N{BULLET}",
    "\N{EN DASH}",
    "\N{BLACK SMALL SQUARE}",
    "\N{WHITE BULLET}",
    "\N{WHITE SMALL SQUARE}",
)
_NUMBERS = (
    ("decimal", "%{}."),
    ("lowerLetter", "%{}."),
    ("lowerRoman", "%{}."),
    ("decimal", "(%{})"),
    ("lowerLetter", "(%{})"),
)


class Numbering(Struct):
    """Hand out the numbers of lists; ``first`` follows those of the letterhead."""

    first_abstract: int = 1
    first: int = 1
    starts: list[tuple[int, int]] = field(default_factory=list)  # level and start of each list

    def bullets(self) -> int:
        """Give the number of all bulleted lists."""
        return self.first

    def ordered(self, level: int, start: int) -> int:
        """Begin a list that counts from ``start`` at a level, and give its number."""
        self.starts.append((level, start))
        return self.first + len(self.starts)

    def definitions(self) -> tuple[list[str], list[str]]:
        """Write the abstract definitions and the lists that use them."""
        bullets, numbers = self.first_abstract, self.first_abstract + 1
        abstracts = [_abstract(bullets, bulleted=True), _abstract(numbers, bulleted=False)]
        lists = [_list(self.first, bullets, "")]
        for place, (level, start) in enumerate(self.starts, 1):
            override = (
                f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/>'
                "</w:lvlOverride>"
            )
            lists.append(_list(self.first + place, numbers, override))
        return abstracts, lists


def text_indent(level: int, *, ordered: bool) -> int:
    """Say where the text of an item begins, in twips."""
    return _STEP * level + _HANGING[ordered]


def numbering_for(existing: bytes | None) -> Numbering:
    """Begin after the numbers that a letterhead's numbering part has taken."""
    if existing is None:
        return Numbering()
    root = etree.fromstring(existing)
    abstracts = [int(e.get(qn("w:abstractNumId"), 0)) for e in root.iter(qn("w:abstractNum"))]
    lists = [int(e.get(qn("w:numId"), 0)) for e in root.iter(qn("w:num"))]
    return Numbering(max(abstracts, default=0) + 1, max(lists, default=0) + 1)


def numbering_xml(numbering: Numbering, existing: bytes | None) -> bytes:
    """Write the numbering part, after what the letterhead's own defines."""
    abstracts, lists = numbering.definitions()
    if existing is None:
        body = "".join(abstracts + lists)
        return f"{HEAD}<w:numbering {NAMESPACES}>{body}</w:numbering>".encode()
    root = etree.fromstring(existing)
    first_list = next(iter(root.findall(qn("w:num"))), None)
    for xml in abstracts:
        element = _element(xml)
        if first_list is not None:
            first_list.addprevious(element)
        else:
            root.append(element)
    last = root.find(qn("w:numIdMacAtCleanup"))
    for xml in lists:
        root.append(_element(xml))
    if last is not None:
        root.append(last)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _element(xml: str) -> etree._Element:
    return etree.fromstring(f"<x {NAMESPACES}>{xml}</x>")[0]


def _abstract(number: int, *, bulleted: bool) -> str:
    levels = "".join(_level(level, bulleted=bulleted) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(level: int, *, bulleted: bool) -> str:
    kind, text = "bullet", _BULLETS[level % len(_BULLETS)]
    if not bulleted:
        kind, pattern = _NUMBERS[level % len(_NUMBERS)]
        text = pattern.format(level + 1)
    left = text_indent(level, ordered=not bulleted)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{_HANGING[not bulleted]}"/></w:pPr></w:lvl>'
    )


def _list(number: int, abstract: int, override: str) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
