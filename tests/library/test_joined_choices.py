"""Of two points that become one a brief says one thing, and what else it said is told."""

from __future__ import annotations

from briefer.library.briefs import AdoptedObjective, Brief, LeftOut, Rewording
from briefer.library.joined_choices import settled
from briefer.library.merging import NotTaken
from briefer.library.relinking import Move, relinked

MOVE = Move("points", "gone", "kept")


def test_words_of_the_point_that_stays_stand_and_the_others_are_told() -> None:
    before = Brief(
        id="b",
        title="B",
        rewordings=(
            Rewording(point="gone", text="Theirs.", say="They say.", hash="1"),
            Rewording(point="x", text="X.", hash="2"),
            Rewording(point="kept", text="Ours.", hash="3"),
        ),
        objectives=(AdoptedObjective(point="kept"), AdoptedObjective(point="gone", text="Do it.")),
        left_out=(LeftOut(point="gone", why="Old."), LeftOut(point="kept", why="Old.")),
    )
    found = settled(before, relinked(before, MOVE), MOVE)
    assert found.brief.rewordings == (
        Rewording(point="x", text="X.", hash="2"),
        Rewording(point="kept", text="Ours.", say="They say.", hash="3"),
    )
    assert found.brief.objectives == (AdoptedObjective(point="kept", text="Do it."),)
    assert found.brief.left_out == (LeftOut(point="kept", why="Old."),)
    assert found.not_taken == (NotTaken("rewordings.b", "Ours.", "Theirs."),)


def test_what_is_said_of_one_of_them_alone_follows() -> None:
    before = Brief(id="b", title="B", rewordings=(Rewording(point="gone", text="T.", hash="1"),))
    found = settled(before, relinked(before, MOVE), MOVE)
    assert found.brief.rewordings == (Rewording(point="kept", text="T.", hash="1"),)
    assert found.not_taken == ()
