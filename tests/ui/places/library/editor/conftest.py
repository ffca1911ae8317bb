"""The editor of the window, and a bench without a library that remembers what it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from briefer.library.fields.link_targets import Target
from briefer.library.record import Kind
from briefer.ui.main_window import MainWindow
from briefer.ui.places.library.editor.bench import Bench, Found
from briefer.ui.places.library.editor.record_editor import RecordEditor


@dataclass
class Asked:
    looked_for: list[str] = field(default_factory=list)
    followed: list[tuple[Kind, str]] = field(default_factory=list)
    known: tuple[Target, ...] = (
        Target("areas", "ai", "Artificial intelligence"),
        Target("areas", "quantum", "Quantum information"),
    )

    def find(self, kinds: Sequence[Kind], typed: str, then: Found) -> None:
        del kinds
        self.looked_for.append(typed)
        then(tuple(each for each in self.known if typed.lower() in each.name.lower()))

    def follow(self, kind: Kind, wanted: str) -> None:
        self.followed.append((kind, wanted))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def bench(asked: Asked) -> Bench:
    names = {(each.kind, each.id): each.name for each in asked.known}
    return Bench(asked.find, asked.follow, names, ("OPEN", "CLOSED"))


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> RecordEditor:
    made = RecordEditor(window.around)
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    made.activateWindow()
    return made
