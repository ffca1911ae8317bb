"""Citations are said over in another order: numbers and full notes go by it."""

from __future__ import annotations

from briefer.memo.blocks import Cite, Note
from briefer.memo.inlines import plain_text
from briefer.memo.reciting import Reciting, asked_in
from tests.memo.views import PARA_8, WHOLE, a_view


def test_the_second_time_numbers_and_notes_go_by_the_new_order() -> None:
    citing = Reciting.of(a_view(), {})
    first = (citing.cite([WHOLE]), citing.note([PARA_8]), citing.note([PARA_8]))
    assert [list(asked_in(inlines)) for inlines in first] == [[0], [1], [2]]
    citing.begin_again((2, 1, 0))
    (cite,) = citing.cite([WHOLE])
    notes = (*citing.note([PARA_8]), *citing.note([PARA_8]))
    assert isinstance(cite, Cite)
    assert cite.places[0].number == 2
    assert ["The Diplomat" in plain_text(n.inlines) for n in notes if isinstance(n, Note)] == [
        False,
        True,
    ]


def test_what_was_cited_so_far_is_told_with_the_new_numbers() -> None:
    citing = Reciting.of(a_view(), {})
    citing.cite([WHOLE])
    citing.cite([PARA_8])
    citing.begin_again((1, 0))
    citing.cite([WHOLE])
    assert [(one.number, one.times) for one in citing.cited()] == [(2, 1)]
    citing.cite([PARA_8])
    assert [(one.number, one.times) for one in citing.cited()] == [(1, 1), (2, 1)]


def test_nothing_cited_is_nothing_said() -> None:
    citing = Reciting.of(a_view(), {})
    assert citing.cite(()) == ()
