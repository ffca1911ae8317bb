"""The faults of a template are listed in words, and lead to their lines."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from briefer.memo.template_faults import Fault
from briefer.ui.places.library.templates.fault_list import FaultList


def test_each_fault_says_where_what_and_what_to_do(qtbot: QtBot) -> None:
    rows = FaultList()
    qtbot.addWidget(rows)
    assert rows.isHidden()
    rows.show_faults(
        [
            Fault(7, "the name 'x' is unknown", "Nearest: y", "x"),
            Fault(3, "no", file="_part.md.j2"),
            Fault(0, "all of it"),
        ]
    )
    assert [rows.item(at).text() for at in range(rows.count())] == [
        "▲ Line 7: the name 'x' is unknown. Nearest: y",
        "▲ _part.md.j2, line 3: no",
        "▲ all of it",
    ]
    rows.show_faults([])
    assert rows.isHidden()


def test_a_row_leads_to_its_line_and_never_into_another_file(qtbot: QtBot) -> None:
    rows = FaultList()
    qtbot.addWidget(rows)
    rows.show_faults([Fault(3, "no", file="_part.md.j2"), Fault(7, "no")])
    asked: list[int] = []
    rows.line_asked.connect(asked.append)
    for at in range(rows.count()):
        rows.itemActivated.emit(rows.item(at))
    assert asked == [7]


def test_it_takes_the_room_of_its_rows_up_to_four(qtbot: QtBot) -> None:
    rows = FaultList()
    qtbot.addWidget(rows)
    rows.resize(400, 10)
    heights = []
    for many in (1, 2, 4, 40):
        rows.show_faults([Fault(line, "no") for line in range(1, many + 1)])
        heights.append(rows.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
