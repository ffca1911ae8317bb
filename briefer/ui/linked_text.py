"""Text with links, of which Tab makes one stop; the arrows go from link to link."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit


class LinkedText(QTextBrowser):
    """Go to the next link by Down and to the one before by Up; Enter follows it.

    Qt stops Tab at each: dozens of them stand between a list and what comes after.
    """

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's own signature
        """Leave the text, whatever links it has."""
        return QTextEdit.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from link to link; scroll where there is none further on."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() or not self.go_on(step):
            super().keyPressEvent(event)

    def go_on(self, step: int) -> bool:
        """Select the next link (1) or the one before (-1); say whether there is one."""
        links, now = list(self._links()), self.textCursor()
        if step > 0:
            begin = now.selectionEnd() if now.hasSelection() else 0
            found = next((link for link in links if link[0] >= begin), None)
        else:
            before = (link for link in reversed(links) if link[1] <= now.selectionStart())
            found = next(before, None)
        if found is None:
            return False
        now.setPosition(found[0])
        now.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(now)
        self.ensureCursorVisible()
        return True

    def _links(self) -> Iterator[tuple[int, int]]:
        """Give where each link begins and ends."""
        block, begun, address = self.document().begin(), -1, ""
        end = -1
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                here = fragment.charFormat().anchorHref()
                if begun >= 0 and (here != address or fragment.position() != end):
                    yield begun, end
                    begun = -1
                if here and begun < 0:
                    begun, address = fragment.position(), here
                end = fragment.position() + fragment.length()
                fragments += 1
            block = block.next()
        if begun >= 0:
            yield begun, end
