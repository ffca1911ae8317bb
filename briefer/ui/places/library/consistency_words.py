"""Findings of the consistency in words, as the window says them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.briefing.consistency.finding import Code
    from briefer.ui.places.library.consistency_work import Findings, Found, JoinAsked, Side

_SHOWN = 160  # characters of what a record says in the list; the details have all
_TITLES: Mapping[Code, str] = MappingProxyType(
    {
        "ordinal-doubled": "Two sessions have one number",
        "ordinal-order": "A later session has a lower number",
        "ordinal-skipped": "A number is missing between two sessions",
        "ordinal-no-room": "A session has no number, and none is free where it lies",
        "ordinal-uncounted": "A session that takes no number has one",
        "counted-two-ways": "Sessions are counted in two ways",
        "ordinal-in-text": "A text and a record give a session two numbers",
        "date-in-text": "A text and a record give two dates",
        "title-in-text": "A text gives a title that was not held then",
        "title-of-participant": "A participant did not hold the post then",
        "shared-name": "Two records go by one name",
        "near-name": "Two records have nearly one name",
        "same-text": "Two points say the same",
        "near-text": "Two points say nearly the same",
    }
)


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("Consistency", text)


def title_of(code: Code) -> str:
    """Name what findings of a code are."""
    return tr(_TITLES[code])


def cells(found: Found) -> tuple[str, str, str]:
    """Say a finding in the list's columns: one record, the others, and why it was kept."""
    one, *others = map(_short, found.sides)
    return one, "\n".join(others), _decided(found)


def _short(side: Side) -> str:
    repeats = side.says.startswith(side.name.rstrip("…"))  # a point is named by its first words
    words = side.says or side.name
    if side.says and not repeats:
        words = tr("{name}: {says}").format(name=side.name, says=side.says)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _decided(found: Found) -> str:
    if not found.reason:
        return ""
    return f"{found.reason} ({found.who})" if found.who else found.reason


def side_lines(side: Side) -> tuple[tuple[str, str], ...]:
    """Say all of a side under labels."""
    lines = (
        (side.path, side.says or side.name),
        (tr("Here alone"), side.alone),
        (tr("Sources"), side.sources or tr("none")),
    )
    return tuple(line for line in lines if line[1])


def summary(findings: Findings) -> str:
    """Say how many findings wait for a word, and how many are kept as they are."""
    said = tr("Nothing in this library contradicts or repeats itself.")
    if findings.open:
        said = counted(
            len(findings.open), "{n} finding waits for a word.", "{n} findings wait for a word."
        )
    if findings.kept:
        one, many = "{n} is kept as it is.", "{n} are kept as they are."
        said += " " + counted(len(findings.kept), one, many)
    return said


def join_question(asked: JoinAsked) -> tuple[str, str, str]:
    """Ask whether two records shall become one: the title, what would happen, what is done."""
    said = [tr("“{gone}” becomes part of “{kept}”.").format(gone=asked.gone, kept=asked.kept)]
    if asked.led:
        one = "{n} record that leads to it will lead there."
        many = "{n} records that lead to it will lead there."
        said.append(counted(asked.led, one, many))
    lines = [
        tr("{field}: “{stands}” stays; “{left}” is not taken.").format(
            field=field, stands=_cut(stands), left=_cut(left)
        )
        for field, stands, left in asked.not_taken
    ]
    return tr("Join two records"), "\n".join((" ".join(said), *lines)), tr("Join")


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
