"""What a screen reader hears: the accessibility tree of a window, walked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_ROLE = QAccessible.Role
# What a user acts on, or reads as one thing: each needs a name of its own.
_NAMED = {
    _ROLE.Button,
    _ROLE.ButtonDropDown,
    _ROLE.ButtonMenu,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.ComboBox,
    _ROLE.EditableText,
    _ROLE.SpinBox,
    _ROLE.Slider,
    _ROLE.ProgressBar,
    _ROLE.List,
    _ROLE.Tree,
    _ROLE.Table,
    _ROLE.PageTab,
    _ROLE.PageTabList,
    _ROLE.MenuItem,
    _ROLE.Graphic,
    _ROLE.Document,
}
_NONE = {_ROLE.NoRole, _ROLE.Client}
_CELLS = {_ROLE.Cell, _ROLE.TreeItem, _ROLE.ListItem, _ROLE.ColumnHeader, _ROLE.RowHeader}


def interfaces(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk what is in sight; rows of lists are their models' matter."""
    for at in range(top.childCount()):
        child = top.child(at)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        if child.role() not in _CELLS:
            yield from interfaces(child)


def described(found: QAccessibleInterface) -> str:
    thing: QObject | None = found.object()
    chain = []
    while thing is not None:
        chain.append(type(thing).__name__)
        thing = thing.parent()
    return f"{found.role().name} {' in '.join(chain[:4])}"


def nameless(widget: QWidget) -> list[str]:
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return [
        described(found)
        for found in interfaces(top)
        if found.role() in _NAMED
        and not found.text(QAccessible.Text.Name).strip()
        and not (found.role() == _ROLE.EditableText and _is_part(found))
    ]


def _is_part(found: QAccessibleInterface) -> bool:
    """Say whether this is the line within a tool that has the name: a combo box, a spin box."""
    around = found.parent()
    return around is not None and around.role() in (_ROLE.ComboBox, _ROLE.SpinBox)


def unreadable(widget: QWidget) -> list[str]:
    """List what takes the focus and is nothing to a screen reader."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return [
        described(found)
        for found in interfaces(top)
        if found.state().focusable
        and found.role() in _NONE
        and not found.text(QAccessible.Text.Name).strip()
    ]
