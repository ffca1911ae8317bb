"""A point as a memo prints it: corrected, reworded, attributed, under an area."""

from __future__ import annotations

from typing import Any

import msgspec

from briefer.briefing.line import Line
from briefer.briefing.lines import lines_of, text_hash
from briefer.briefing.scope import Scope
from briefer.library.briefs import Brief, Rewording
from briefer.library.forums import Area
from briefer.library.people import Holding, Organization, Person, Post
from briefer.library.points import Correction, Point, Source
from briefer.library.record import Citation
from tests.briefing.conftest import library_of, on

RECORDS = (
    Area(id="5g", name="5G"),
    Area(id="open-ran", name="Open RAN", parent="5g"),
    Organization(id="japan", name="Japan", kind="party"),
    Organization(id="tsmc", name="TSMC", kind="company"),
    Person(id="jacobs", family="Jacobs", given="Erik"),
    Person(id="kishida", family="Kishida", given="Fumio"),
    Post(id="pm", title="Prime Minister", party="japan", holders=(Holding(person="kishida"),)),
)
BRIEF = Brief(id="b", title="B", as_of=on("2022-01-15"), areas=("5g", "open-ran"))


def _line(brief: Brief = BRIEF, **fields: Any) -> Line:
    scope = Scope.of(library_of(*RECORDS), brief)
    [line] = lines_of(scope, [Point(id="p", kind="fact", body="As written.", **fields)])
    return line


def test_a_corrected_point_rests_on_what_corrects_it_first() -> None:
    cited, correcting = (Citation(source=name) for name in ("article", "record"))
    correction = Correction(text="Right.", difference="It says wrong.", cites=(correcting,))
    line = _line(cites=(cited,), correction=correction)
    assert (line.text, line.difference) == ("Right.", "It says wrong.")
    assert (line.cites, line.difference_cites) == ((correcting, cited), (cited,))


def test_a_rewording_stands_and_warns_when_its_point_has_changed() -> None:
    def reworded(hash_of: str) -> Line:
        rewording = Rewording(point="p", text="Reworded.", hash=text_hash(hash_of))
        return _line(msgspec.structs.replace(BRIEF, rewordings=(rewording,)))

    assert reworded("As written.").text == "Reworded."
    assert not reworded("As written.").reworded_stale
    assert reworded("An older text.").reworded_stale


def test_who_holds_it_is_named_and_an_outsider_is_told_from_a_government() -> None:
    told = {
        holder: (line.holder, line.outside_view)
        for holder in ("jacobs", "kishida", "japan", "tsmc")
        for line in [_line(by=holder)]
    }
    assert told == {
        "jacobs": ("Jacobs", True),
        "kishida": ("Kishida", False),
        "japan": ("Japan", False),
        "tsmc": ("TSMC", True),
    }
    assert _line().holder == ""


def test_it_stands_under_the_topmost_chosen_area() -> None:
    assert _line(areas=("open-ran",)).lead_area == "5g"
    assert _line(areas=("ai", "open-ran"), lead_area="ai").lead_area == "5g"
    assert _line().lead_area == ""


def test_what_somebody_reads_into_a_party_keeps_the_readers_name() -> None:
    article = Source(id="article", title="A", author="Erik Jacobs", short="Jacobs")
    note = Source(id="note", title="N", government=True)

    def reader(*sources: str) -> str:
        cites = tuple(Citation(source=name) for name in sources)
        scope = Scope.of(library_of(*RECORDS, article, note), BRIEF)
        point = Point(id="p", kind="objective", body="P", by="japan", cites=cites)
        [line] = lines_of(scope, [point])
        return line.reader

    assert reader("article") == "Jacobs"
    assert reader("article", "note") == ""
