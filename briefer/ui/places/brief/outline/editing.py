"""What is done in the outline, each a step of the brief with words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from briefer.library.briefs import OwnSection
    from briefer.ui.places.brief.outline.node import Node
    from briefer.ui.places.brief.outline.work import Entry, Shown
    from briefer.ui.session import Session


_FORBIDDEN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)


class Written(NamedTuple):
    """Be a point just for this memo as it was typed; without a source it says so."""

    section: OwnSection
    text: str
    area: str = ""
    source: str = ""
    locator: str = ""


class OutlineEditing(QObject):
    """Change the brief in hand as the outline asks."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def tick(self, entries: Sequence[Entry], *, taken: bool) -> None:
        """Take points, or leave them out."""
        from briefer.briefing import arranging

        brief = self._session.brief
        if brief is None or not entries:
            return
        if taken:
            fields = arranging.taken(brief, [entry.row for entry in entries])
            self._session.edit(self.tr("take a point"), **fields)
        else:
            fields = arranging.left_out(brief, [entry.point for entry in entries])
            self._session.edit(self.tr("leave a point out"), **fields)

    def tick_section(self, entries: Sequence[Entry], *, taken: bool) -> None:
        """Take all of a section's points, or leave them out, as one step."""
        from briefer.briefing import arranging

        brief = self._session.brief
        if brief is None or not entries:
            return
        if taken:
            fields = arranging.taken(brief, [entry.row for entry in entries])
            self._session.edit(self.tr("take a section’s points"), **fields)
        else:
            fields = arranging.left_out(brief, [entry.point for entry in entries])
            self._session.edit(self.tr("leave a section’s points out"), **fields)

    def move(self, shown: Shown, node: Node, other: Node, where: str) -> None:
        """Move a point before or after another of its section."""
        from briefer.briefing import arranging

        brief = self._session.brief
        if brief is None or node.entry is None or other.entry is None or node.part is None:
            return
        fields = arranging.moved(
            brief,
            shown.lines,
            node.entry.point,
            before=other.entry.point if where == "before" else "",
            after=other.entry.point if where == "after" else "",
            role=node.part.role,
        )
        self._session.edit(self.tr("move a point"), **fields)

    def move_section(self, shown: Shown, node: Node, other: Node, where: str) -> None:
        """Move a section before or after another beside it."""
        from briefer.briefing import arranging

        brief = self._session.brief
        if brief is None or node.part is None or other.part is None:
            return
        fields = arranging.section_moved(
            brief,
            shown.usual,
            node.part.path,
            before=other.part.path if where == "before" else "",
            after=other.part.path if where == "after" else "",
        )
        self._session.edit(self.tr("move a section"), **fields)

    def put_sections_back(self, node: Node) -> None:
        """Give the sections beside one the template's order again."""
        from briefer.briefing import arranging, section_order

        brief = self._session.brief
        if brief is not None and node.part is not None:
            parent = section_order.parent_of(node.part.path)
            fields = arranging.sections_as_usual(brief, parent)
            self._session.edit(self.tr("put the sections back"), **fields)

    def reword(self, entry: Entry, words: str, original: str | None = None) -> None:
        """Word a point otherwise in this memo; what is typed in one go is one step.

        ``original`` is what it said when it began to be typed, for nothing but to tell
        one go from another.
        """
        from briefer.briefing import arranging

        brief = self._session.brief
        if brief is None:
            return
        said = without_forbidden(words)
        fields = arranging.reworded(brief, entry.row, said)
        merge = "/".join(("reword", entry.point, entry.row.form, original or ""))
        self._session.edit(self.tr("reword a point"), merge, **fields)

    def put_back(self, entry: Entry) -> None:
        """Give a point its own words again."""
        from briefer.briefing import arranging

        if self._session.brief is not None:
            fields = arranging.reworded(self._session.brief, entry.row, "")
            self._session.edit(self.tr("put the point’s own words back"), **fields)

    def keep_wording(self, entry: Entry) -> None:
        """Keep a rewording though its point has changed since."""
        from briefer.briefing import arranging

        if self._session.brief is not None:
            fields = arranging.kept_as_it_is(self._session.brief, entry.row)
            self._session.edit(self.tr("keep the wording"), **fields)

    def write(self, written: Written) -> str:
        """Write a point just for this memo; give its id, empty where there is no brief."""
        from briefer.briefing import arranging

        if self._session.brief is None or not written.text.strip():
            return ""
        name, fields = arranging.written(
            self._session.brief,
            written.section,
            without_forbidden(written.text),
            area=written.area,
            source=written.source,
            locator=without_forbidden(written.locator),
        )
        self._session.edit(self.tr("add a point just for this memo"), **fields)
        return name

    def write_anew(self, own: str, written: Written) -> None:
        """Change a point just for this memo: its words, its section, its source."""
        from briefer.briefing import arranging

        if self._session.brief is None or not written.text.strip():
            return
        fields = arranging.written_anew(
            self._session.brief,
            own,
            written.section,
            without_forbidden(written.text),
            area=written.area,
            source=written.source,
            locator=without_forbidden(written.locator),
        )
        self._session.edit(self.tr("change a point just for this memo"), **fields)

    def take_out(self, entry: Entry) -> None:
        """Take a point just for this memo out for good."""
        from briefer.briefing import arranging

        if self._session.brief is not None:
            fields = arranging.taken_out(self._session.brief, entry.point)
            self._session.edit(self.tr("take out a point just for this memo"), **fields)


def without_forbidden(text: str) -> str:
    """Leave out what no file of a library holds: control characters that a paste may bring."""
    return _FORBIDDEN.sub("", text.replace("\u2028", "\n").replace("\u2029", "\n"))


def entries_of(nodes: Iterable[Node]) -> list[Entry]:
    """Give the points among nodes, each once."""
    found: dict[str, Entry] = {}
    for node in nodes:
        if node.entry is not None:
            found.setdefault(node.entry.point, node.entry)
    return list(found.values())
