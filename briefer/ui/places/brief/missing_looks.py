"""What of a letterhead the preview can't show here: its fonts, and styles that it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from briefer.ui.wording import stand_ins_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.memo.paper_look import NamedFont, PaperLook
    from briefer.memo.writers import StandIn
    from briefer.ui.messages import Messages

_TOPIC = "looks"
_EASTERN = ("ja", "zh", "ko")


class MissingLooks:
    """Tell it in one line, once for a letterhead's looks, also where the line was closed."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._told: object = ((), ())

    def tell_of(self, look: PaperLook, language: str) -> None:
        """Tell what the preview of a memo replaces of these looks; take back what is past."""
        is_eastern = language.startswith(_EASTERN)
        fonts = tuple(font for font in look.fonts if is_eastern or not font.eastern)
        now = fonts, look.stand_ins
        if now == self._told:
            return
        self._told = now
        text, details = in_words(fonts, look.stand_ins)
        if text:
            self._messages.tell(_TOPIC, "note", text, details)
        else:
            self._messages.clear(_TOPIC)


def in_words(named: Sequence[NamedFont], stand_ins: Sequence[StandIn]) -> tuple[str, str]:
    """Say what is replaced, and one by one by what; nothing where all is shown as it is."""
    fonts = [(font.names[0], shown_in(font)) for font in named if not is_here(font)]
    if not fonts and not stand_ins:
        return "", ""
    lines = [_tr("{font}: shown in {other}").format(font=font, other=by) for font, by in fonts]
    missing = tuple((each.missing, each.used, each.lent) for each in stand_ins)
    styles, style_lines = stand_ins_in_words(missing) if missing else ("", "")
    if not fonts:
        return styles, style_lines
    text = _tr(
        "This machine lacks fonts of the letterhead: {fonts}. The preview shows others in their "
        "place; Word takes the letterhead’s own where they are. {styles}"
    )
    said = text.format(fonts=_tr(", ").join(font for font, _ in fonts), styles=styles)
    return said.strip(), "\n".join(filter(None, (*lines, style_lines)))


def is_here(font: NamedFont) -> bool:
    """Say whether this machine has a font, by any of its names, or one of the same widths."""
    return any(QFontDatabase.hasFamily(name) for name in font.names)


def shown_in(font: NamedFont) -> str:
    """Name the font that the screen takes for one that it lacks."""
    taken = QFont()
    taken.setFamilies(font.names)
    return QFontInfo(taken).family()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MissingLooks", text)
