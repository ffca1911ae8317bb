"""How the preview's pages look: a letterhead's paper and styles, as measures and colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from briefer.memo.styling import TONES

if TYPE_CHECKING:
    from briefer.memo.writers import StandIn

_PIXELS = 96 / 72  # of a screen in a point, as style sheets count them


class RoleLook(Struct, frozen=True):
    """Be how a role's paragraphs or words look; lengths in points."""

    size: float = 11
    before: float = 0
    after: float = 0
    line: float = 13.4  # the height of a line
    left: float = 0  # how far in the paragraph stands
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    colour: str = ""  # "#1f3864"; empty for the text's own
    centred: bool = False
    faces: tuple[str, ...] = ()
    rule: str = ""  # the colour of a line below it
    rule_space: float = 0  # between its words and that line


class NamedFont(Struct, frozen=True):
    """Be a font that a letterhead names: its names, then those of the same widths as it.

    An ``eastern`` one shows Chinese, Japanese and Korean words alone.
    """

    names: tuple[str, ...]
    eastern: bool = False


class PaperLook(Struct, frozen=True):
    """Be the paper of a letterhead and the looks of its roles; lengths in points."""

    width: float = 612
    height: float = 792
    left: float = 72
    right: float = 72
    top: float = 72
    bottom: float = 72
    header: float = 31  # from the paper's edge to the header, and to the footer below
    footer: float = 31
    cell_height: float = 1.6  # between a cell's words and the rules above and below it
    cell_side: float = 7  # between two cells
    accent: str = TONES["accent"]  # of the rules around a table and beside the bottom line
    rule: str = "#c8c8c8"  # between a table's rows
    roles: Mapping[str, RoleLook] = field(default_factory=dict)
    fonts: tuple[NamedFont, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()  # for styles that the letterhead lacks

    def role(self, name: str) -> RoleLook:
        """Give a role's look; the body's where the letterhead has none of it."""
        return self.roles.get(name) or self.roles.get("body") or RoleLook()


# Which elements of the preview show which role.
_PARAGRAPHS = (
    ("heading-1", "h1"),
    ("tab", "h1.tab"),
    ("heading-2", "h2"),
    ("heading-3", "h3"),
    ("heading-4", "h4"),
    ("bullet-1", "li"),
    ("marking", ".marking"),
    ("basis", ".basis"),
    ("bottom-line", ".bottom-line"),
    ("judgment", ".judgment"),
    ("clearance", ".clearance"),
    ("talking", ".talking"),
    ("caption", ".caption"),
    ("note", ".quiet"),
    ("cell", ".cell"),
    ("header-cell", "th"),
)
_WORDS = (("cite", ".cite"), ("gap", ".gap"), ("link", "a"))


def style_sheet(look: PaperLook, pixels: float = _PIXELS) -> str:
    """Write the looks as the CSS that Qt's rich text reads; ``pixels`` are in a point."""
    body = look.role("body")
    rules = [
        f"p {{ {_margins(body, pixels)}{_line(body, pixels)} }}"
    ]  # in the document's own face and size
    rules.append("ul, ol { margin: 0; -qt-list-indent: 1; }")
    for role, selector in _PARAGRAPHS:
        own = look.role(role)
        margins = "" if role.endswith("cell") else _margins(own, pixels, body)
        rules.append(f"{selector} {{ {margins}{_line(own, pixels)}{_words(own)} }}")
    for role, selector in _WORDS:
        own = look.role(role)
        rules.append(f"{selector} {{ {_words(own, of_role=True)} }}")
    rules.append("th.cell { text-align: left; font-weight: bold; }")
    above, beside = look.cell_height * pixels, look.cell_side * pixels
    rules.append(f".cell {{ padding: {above:.1f}px {beside:.1f}px {above:.1f}px 0; }}")
    rules.append(".figure { line-height: 100%; -qt-line-height-type: proportional; }")
    rules.append(".gap { text-decoration: underline; }")
    return "\n".join(rules)


def _words(look: RoleLook, *, of_role: bool = False) -> str:
    """Say a face, a size and a colour; words within others take over what they don't say."""
    parts = []
    if look.faces:
        parts.append("font-family: " + ", ".join(f"'{_safe(face)}'" for face in look.faces))
    if not of_role or look.size:
        parts.append(f"font-size: {look.size:g}pt")
    if look.bold or not of_role:
        parts.append(f"font-weight: {'bold' if look.bold else 'normal'}")
    if look.italic or not of_role:
        parts.append(f"font-style: {'italic' if look.italic else 'normal'}")
    if look.capitals:
        parts.append("text-transform: uppercase")
    if look.colour:
        parts.append(f"color: {look.colour}")
    return "".join(f"{part}; " for part in parts)


def _margins(look: RoleLook, pixels: float, body: RoleLook | None = None) -> str:
    """Set the spaces around a paragraph; Qt takes the larger of two, Word their sum."""
    before = look.before + (body.after if body and look.before else 0)
    after = look.after + look.rule_space
    return f"margin: {before * pixels:.1f}px 0 {after * pixels:.1f}px 0; "


def _line(look: RoleLook, pixels: float) -> str:
    """Set the height of a line as Word has it: Qt's own rounds each face's up to a pixel."""
    return f"line-height: {look.line * pixels:.2f}px; -qt-line-height-type: fixed; "


def _safe(face: str) -> str:
    return "".join(sign for sign in face if sign.isalnum() or sign in " -_")
