"""A Word file as parts that relate to one another: what ECMA-376 part 2 calls a package."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from msgspec import Struct, field

from briefer.memo.word.kinds import CT, RT

TYPES = "[Content_Types].xml"
TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"


class Relationship(NamedTuple):
    """Be what leads from a part to another part, or as a text to a place outside."""

    kind: str
    target: Part | str


class Part(Struct, eq=False):
    """Hold a part's name, "/word/styles.xml", its content type, its bytes, where it leads.

    ``tree`` is its XML once somebody has asked for it; it then counts, not the bytes.
    """

    name: str
    kind: str
    data: bytes = b""
    relationships: dict[str, Relationship] = field(default_factory=dict)  # by id
    tree: etree._Element | None = None

    @property
    def root(self) -> etree._Element:
        """The root of its XML, to be read and changed."""
        if self.tree is None:
            self.tree = parsed(self.data)
        return self.tree

    @property
    def relationships_name(self) -> str:
        """The name of the part that says where this one leads."""
        folder, name = posixpath.split(self.name)
        return posixpath.join(folder, "_rels", f"{name}.rels")

    def write(self, data: bytes) -> None:
        """Give the part other bytes."""
        self.data, self.tree = data, None

    def written(self) -> bytes:
        """Give its bytes as they go into a file."""
        if self.tree is None:
            return self.data
        return bytes(etree.tostring(self.tree, encoding="UTF-8", standalone=True))

    def related(self, kind: str) -> Part | None:
        """Find the first part that this one leads to by a kind of relationship."""
        return next((part for each, part in self.led_to() if each == kind), None)

    def led_to(self) -> Iterator[tuple[str, Part]]:
        """Go through the parts that this one leads to, each with the kind of relationship."""
        for kind, target in self.relationships.values():
            if isinstance(target, Part):
                yield kind, target

    def relate(self, kind: str, target: Part) -> str:
        """Lead to another part; give the id of the relationship, an existing one if it is there."""
        for name, known in self.relationships.items():
            if known == (kind, target):
                return name
        number = 1
        while f"rId{number}" in self.relationships:
            number += 1
        self.relationships[f"rId{number}"] = Relationship(kind, target)
        return f"rId{number}"


class WordFile(Struct):
    """Be a Word file: ``whole`` stands for the file itself, ``main`` for its document."""

    whole: Part
    main: Part

    @classmethod
    def of(cls, members: Mapping[str, bytes]) -> WordFile:
        """Find the parts among the members of a zip file.

        Raises KeyError or ValueError for what is no Word file, lxml's XMLSyntaxError for
        one that is damaged.
        """
        whole = _linked(members)
        mains = [part for kind, part in whole.led_to() if kind == RT.OFFICE_DOCUMENT]
        if len(mains) != 1 or mains[0].kind != CT.DOCUMENT:
            raise ValueError([main.kind for main in mains])
        return cls(whole, mains[0])

    @property
    def styles(self) -> etree._Element:
        """The styles' XML; a letterhead that is opened has some."""
        return self._root(RT.STYLES)

    @property
    def settings(self) -> etree._Element:
        """The settings' XML; a letterhead that is opened has some."""
        return self._root(RT.SETTINGS)

    def _root(self, kind: str) -> etree._Element:
        part = self.main.related(kind)
        if part is None:
            raise ValueError(kind)
        return part.root

    def parts(self) -> list[Part]:
        """List the parts that the file leads to, by name."""
        found: dict[Part, None] = {}
        waiting = [self.whole]
        while waiting:
            for _, part in waiting.pop().led_to():
                if part not in found:
                    found[part] = None
                    waiting.append(part)
        return sorted(found, key=lambda part: part.name)


def parsed(data: bytes) -> etree._Element:
    """Parse a part's XML without the blanks between its elements; entities stay as they are."""
    return etree.fromstring(data, etree.XMLParser(remove_blank_text=True, resolve_entities=False))


def _linked(members: Mapping[str, bytes]) -> Part:
    """Build the parts that lead to one another; give what stands for the file.

    Relationships to parts that are not there are left out, as Word does.
    """
    kinds = _Kinds.of(members[TYPES])
    whole = Part("/", "")
    found: dict[str, Part] = {}
    waiting = [whole]
    while waiting:
        source = waiting.pop()
        data = members.get(source.relationships_name[1:])
        for each in parsed(data) if data else ():
            kind, target = each.get("Type", ""), each.get("Target", "")
            if each.get("TargetMode") == "External":
                source.relationships[each.get("Id")] = Relationship(kind, target)
                continue
            folder = posixpath.dirname(source.name)
            name = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
            if name not in members:
                continue
            if name not in found:
                found[name] = Part(f"/{name}", kinds.kind_of(name), members[name])
                waiting.append(found[name])
            source.relationships[each.get("Id")] = Relationship(kind, found[name])
    return whole


class _Kinds(NamedTuple):
    """Know the content types of a file's parts, by name or else by ending, without case."""

    by_name: dict[str, str]
    by_ending: dict[str, str]

    @classmethod
    def of(cls, data: bytes) -> _Kinds:
        by_name, by_ending = {}, {}
        for each in parsed(data):
            kind = each.get("ContentType", "")
            if each.tag == f"{{{TYPES_SPACE}}}Override":
                by_name[each.get("PartName", "").lstrip("/").casefold()] = kind
            elif each.tag == f"{{{TYPES_SPACE}}}Default":
                by_ending[each.get("Extension", "").casefold()] = kind
        return cls(by_name, by_ending)

    def kind_of(self, name: str) -> str:
        low = name.casefold()
        return self.by_name.get(low) or self.by_ending[low.rpartition(".")[2]]
