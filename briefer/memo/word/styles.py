"""A letterhead's styles by role; what it lacks is lent by the built-in letterhead."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache

from lxml import etree
from msgspec import Struct, field

from briefer.memo.word.style_map import StyleMap, built_in_map
from briefer.memo.word.xml import qn
from briefer.memo.writers import StandIn
from briefer.paths import built_in_letterhead

# What a lent style leaves behind: its looks are the letterhead's own.
_LEFT_BEHIND = (qn("w:color"), qn("w:rFonts"), qn("w:next"), qn("w:link"))
_KEEPS_LOOKS = frozenset({"Missing Fact", "Code Text"})  # they mean something by them
_NORMAL = "Normal"
_WORDS_OWN_SIZE = 20  # half points, where nothing says another
_SCALED = {qn("w:sz"): ("val",), qn("w:szCs"): ("val",), qn("w:ind"): ("left", "hanging")}
_SCALED |= {qn("w:tab"): ("pos",)}


class StyleSheet(Struct):
    """Know a letterhead's style ids by role; ``stand_ins`` collects what it lacks, by name."""

    element: etree._Element
    roles: StyleMap
    ids: dict[tuple[str, str], str]
    defaults: dict[str, str]
    stand_ins: dict[str, StandIn] = field(default_factory=dict)
    found: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, styles: etree._Element, roles: StyleMap | None = None) -> StyleSheet:
        """Read the styles of a letterhead; names are compared as Word does, without case."""
        ids: dict[tuple[str, str], str] = {}
        defaults: dict[str, str] = {}
        for style in styles.findall(qn("w:style")):
            kind, own = style.get(qn("w:type"), "paragraph"), style.get(qn("w:styleId"), "")
            name = style.find(qn("w:name"))
            if name is not None:
                ids.setdefault((kind, name.get(qn("w:val"), "").casefold()), own)
            if style.get(qn("w:default")) in ("1", "true", "on"):
                defaults[kind] = own
        return cls(styles, roles or built_in_map(), ids, defaults)

    def text_size(self) -> int:
        """Give the size of its text, in half points."""
        for style in self._with_bases(self.defaults.get("paragraph", "")):
            size = style.find(f"{qn('w:rPr')}/{qn('w:sz')}")
            if size is not None:
                return int(size.get(qn("w:val"), _WORDS_OWN_SIZE))
        size = self.element.find(
            f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}"
        )
        return _WORDS_OWN_SIZE if size is None else int(size.get(qn("w:val"), _WORDS_OWN_SIZE))

    def id(self, role: str) -> str:
        """Give the style id for a role."""
        if role not in self.found:
            self.found[role] = self._looked_up(role)
        return self.found[role]

    def reported(self) -> tuple[StandIn, ...]:
        """List what the letterhead lacks and what was used instead, by name."""
        return tuple(self.stand_ins[name] for name in sorted(self.stand_ins, key=str.casefold))

    def stops(self, role: str) -> tuple[int, ...]:
        """List the tab stops that a role's paragraph style sets or inherits, in twips."""
        found: set[int] = set()
        for style in self._with_bases(self.id(role)):
            for stop in style.iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}"):
                if stop.get(qn("w:val")) != "clear":
                    found.add(int(stop.get(qn("w:pos"), "0")))
        return tuple(sorted(found))

    def _with_bases(self, style_id: str) -> Iterator[etree._Element]:
        """Give a style, the one that it is based on, and so on."""
        by_id = {each.get(qn("w:styleId")): each for each in self.element.iter(qn("w:style"))}
        while style_id in by_id:
            style = by_id.pop(style_id)  # a circle ends
            yield style
            based = style.find(qn("w:basedOn"))
            style_id = "" if based is None else based.get(qn("w:val"), "")

    def is_paragraph_role(self, role: str) -> bool:
        """Say whether paragraphs of a group's role have a style of their own."""
        return role in self.roles and self.roles[role].kind == "paragraph"

    def _looked_up(self, role: str) -> str:
        style = self.roles[role]
        wanted = style.names[0]
        for name in style.names:
            own = self.ids.get((style.kind, name.casefold()))
            if own is not None:
                if name != wanted:
                    self.stand_ins[wanted] = StandIn(wanted, name, lent=False)
                return own
        name = built_in_map()[role].names[0]
        self.stand_ins[wanted] = StandIn(wanted, name, lent=True)
        return self._lend(style.kind, name)

    def _lend(self, kind: str, name: str) -> str:
        """Add a style of the built-in letterhead, and those that it is based on."""
        own = self.ids.get((kind, name.casefold()))
        if own is not None:
            return own
        style = copy.deepcopy(_built_in_styles()[kind, name])
        style_id = self._free_id(style.get(qn("w:styleId"), ""))
        style.set(qn("w:styleId"), style_id)
        style.attrib.pop(qn("w:default"), None)
        self.ids[kind, name.casefold()] = style_id
        self._base(style, kind)
        if name not in _KEEPS_LOOKS:
            _leave_looks_behind(style)
        _scale(style, self.text_size() / _text_size_of_built_in())
        self.element.append(style)
        return style_id

    def _base(self, style: etree._Element, kind: str) -> None:
        """Base a lent style on what the letterhead has for that role, or on its default."""
        based = style.find(qn("w:basedOn"))
        if based is None:
            return
        name = _built_in_names()[kind, based.get(qn("w:val"), "")]
        default = self.defaults.get(kind)
        if name in (_NORMAL, "Default Paragraph Font", "Normal Table"):
            if default is None:
                style.remove(based)
            else:
                based.set(qn("w:val"), default)
        else:
            based.set(qn("w:val"), self.id(_built_in_roles()[kind, name]))

    def _free_id(self, wanted: str) -> str:
        taken = {one.get(qn("w:styleId")) for one in self.element.findall(qn("w:style"))}
        return wanted if wanted not in taken else self._free_id(f"{wanted}Memo")

    def paragraph(self, role: str) -> str:
        """Write the paragraph property that sets a style."""
        return f'<w:pStyle w:val="{self.id(role)}"/>' if role else ""

    def character(self, role: str) -> str:
        """Write the run property that sets a style."""
        return f'<w:rStyle w:val="{self.id(role)}"/>'

    def table(self, role: str) -> str:
        """Write the table property that sets a style."""
        return f'<w:tblStyle w:val="{self.id(role)}"/>'


def _leave_looks_behind(style: etree._Element) -> None:
    for each in list(style.iter(*_LEFT_BEHIND)):
        parent = each.getparent()
        assert parent is not None
        parent.remove(each)
    for each in style.iter():
        if each.get(qn("w:color")) is not None:
            each.set(qn("w:color"), "auto")


def _scale(style: etree._Element, scale: float) -> None:
    """Bring a lent style's sizes and indents into proportion with the letterhead's text."""
    for each in style.iter(*_SCALED):
        for name in _SCALED[each.tag]:
            value = each.get(qn(f"w:{name}"))
            if value is not None:
                each.set(qn(f"w:{name}"), str(max(1, round(int(value) * scale))))


@cache
def _text_size_of_built_in() -> int:
    size = _built_in().find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}"
    )
    return int(size.get(qn("w:val")))


@cache
def _built_in() -> etree._Element:
    with zipfile.ZipFile(built_in_letterhead()) as archive:
        return etree.fromstring(archive.read("word/styles.xml"))


@cache
def _built_in_styles() -> Mapping[tuple[str, str], etree._Element]:
    """Give the built-in letterhead's styles by kind and name."""
    return {
        (style.get(qn("w:type"), ""), name.get(qn("w:val"), "")): style
        for style in _built_in().findall(qn("w:style"))
        if (name := style.find(qn("w:name"))) is not None
    }


@cache
def _built_in_roles() -> Mapping[tuple[str, str], str]:
    """Give the roles by the kind and name of the style that the built-in letterhead has."""
    return {(style.kind, style.names[0]): role for role, style in built_in_map().items()}


@cache
def _built_in_names() -> Mapping[tuple[str, str], str]:
    """Give the names of the built-in letterhead's styles by kind and id."""
    return {
        (kind, style.get(qn("w:styleId"), "")): name
        for (kind, name), style in _built_in_styles().items()
    }
