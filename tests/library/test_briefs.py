"""A brief comes back from its file as it was, and an old one reads as it always did."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefer.library.briefs import Brief, LeftOut, OwnPoint, Rewording
from briefer.library.reading import parse_record
from briefer.library.record import Citation
from briefer.library.writing import render_record, save_record

STARTER = Path(__file__).parents[2] / "assets" / "starter-library"

# What a drafter may type, template marks and Markdown among it; files hold no control characters.
words = st.text(
    st.characters(exclude_categories=["Cc", "Cn", "Cs", "Zl", "Zp"]), min_size=1, max_size=40
) | st.sampled_from(
    ("{{ view }}", "{% raw %}", "# not a heading", "- a\n- b", "no", "12:30", "日米首脳会談")
)
own_ids = st.integers(1, 9999).map("own.{}".format)
own_points = st.builds(
    OwnPoint,
    id=own_ids,
    section=st.sampled_from(("objectives", "agenda", "watch-outs", "talking-points", "background")),
    text=words,
    cites=st.lists(
        st.builds(Citation, source=st.just("jacobs-2022"), locator=words | st.just("")), max_size=2
    ).map(tuple),
    area=st.sampled_from((None, "ai")),
    dialogue=st.sampled_from((None, "jhlc")),
)
briefs = st.builds(
    Brief,
    id=st.just("visit"),
    title=words,
    order=st.lists(own_ids | st.just("jhlc-idle"), max_size=3).map(tuple),
    left_out=st.lists(st.builds(LeftOut, point=own_ids, why=words), max_size=2).map(tuple),
    rewordings=st.lists(st.builds(Rewording, point=own_ids, text=words), max_size=2).map(tuple),
    own_points=st.lists(own_points, max_size=3).map(tuple),
)


@given(brief=briefs)
@settings(max_examples=40)
def test_a_brief_comes_back_from_its_text_as_it_was(brief: Brief) -> None:
    assert parse_record("briefs", "visit", render_record(brief)) == brief


@given(before=briefs, after=briefs)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_saving_a_change_of_its_points_reads_back_as_it_was(
    tmp_path: Path, before: Brief, after: Brief
) -> None:
    path = tmp_path / "briefs/visit.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(render_record(before), encoding="utf-8")
    save_record(tmp_path, after, before)
    assert parse_record("briefs", "visit", path.read_bytes().decode()) == after


def test_a_brief_written_before_there_were_own_points_reads_unchanged() -> None:
    (path,) = (STARTER / "briefs").glob("*.md")
    text = path.read_text(encoding="utf-8")
    brief = parse_record("briefs", path.stem, text)
    assert isinstance(brief, Brief)
    assert brief.own_points == ()
    assert "own_points" not in render_record(brief)
    assert parse_record("briefs", path.stem, render_record(replace(brief))) == brief
