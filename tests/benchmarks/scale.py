"""What a desk thinks about, at ten thousand points against one thousand."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from briefer.briefing.calendar import calendar_of
from briefer.briefing.changes import changes_between
from briefer.briefing.commitments import tracked_commitments
from briefer.briefing.compose import view_of
from briefer.briefing.consistency import consistency_report
from briefer.briefing.gaps import gap_report
from briefer.briefing.selection import select
from briefer.briefing.status import all_statuses
from briefer.library.collecting import paused_collection
from briefer.library.library import Library
from briefer.library.register.reading import read_register
from briefer.memo.figures import coverage_figures, timeline_figures
from tests.benchmarks.office import AS_OF, BRIEF, earlier_brief, office, write_office
from tests.benchmarks.process import spent
from tests.benchmarks.ratio import Ratio, median_ms
from tests.library.register.entries import many_kept

SMALL, LARGE = 1_000, 10_000
# Ten times the records may take ten times as long, and a little for caches that overflow.
LINEAR = 1.3 * LARGE / SMALL
SECOND = 1000.0

Thinking = Callable[[], object]


def measure() -> list[Ratio]:
    """Measure each subject in memory, then whole commands on files.

    The collector rests, as it does in a command: it would look through the whole library.
    """
    with paused_collection():
        subjects = [*_subjects(), *_register()]
    return [*subjects, *_commands()]


def _subjects() -> Iterator[Ratio]:
    small, large = office(SMALL), office(LARGE)
    read = median_ms(partial(_plain_pass, large))
    least = dict(_thinking(small))
    for subject, work in _thinking(large):
        work()
        ours = median_ms(work)
        what = f"{subject} at {LARGE:,} points"
        yield Ratio("scale", what, ours, f"at {SMALL:,}", median_ms(least[subject]), LINEAR)
        yield Ratio("scale", what, ours, "every field looked at once", read)
        yield Ratio("scale", what, ours, "a second", SECOND, 1)


def _thinking(library: Library) -> Iterator[tuple[str, Thinking]]:
    brief, earlier = library.brief(BRIEF), earlier_brief(library)
    view = view_of(library, brief)
    yield "status", lambda: all_statuses(library, AS_OF)
    yield "selection", lambda: select(library, brief)
    yield "the view of everything", lambda: view_of(library, brief)
    yield "gaps", lambda: gap_report(library, brief)
    yield "changes in half a year", lambda: changes_between(library, earlier, brief)
    yield "commitments", lambda: tracked_commitments(library, AS_OF)
    yield "calendar", lambda: calendar_of(library, AS_OF)
    yield "consistency", lambda: consistency_report(library)
    yield "timeline", lambda: list(timeline_figures(view))
    yield "coverage map", lambda: list(coverage_figures(view))


def _plain_pass(library: Library) -> int:
    """Look once at every field of every record."""
    return sum(
        getattr(record, name) is not None
        for records in library.records.values()
        for record in records.values()
        for name in record.__struct_fields__
    )


def _register() -> Iterator[Ratio]:
    """Time the reading of a register, a tenth as many products as there are points."""
    with tempfile.TemporaryDirectory() as name:
        small, large = (
            median_ms(partial(read_register, many_kept(Path(name) / f"{size}", size // 10)))
            for size in (SMALL, LARGE)
        )
        what = f"register of {LARGE // 10:,} products"
        yield Ratio("scale", what, large, f"of {SMALL // 10:,}", small, LINEAR)
        yield Ratio("scale", what, large, "a second", SECOND, 1)


def _commands() -> Iterator[Ratio]:
    """Time whole processes, the library's index there already."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = (write_office(folder / f"{size}", size) for size in (SMALL, LARGE))
        commands = {
            "briefer status": ["status", "--json"],
            "briefer gaps": ["gaps", "--json"],
            "briefer export, everything": ["export", "-o", str(folder / "book.docx")],
        }
        for what, words in commands.items():
            ours, theirs = (_command(words, root) for root in (large, small))
            yield Ratio("scale", what, ours, f"at {SMALL:,}", theirs, LINEAR)


def _command(words: list[str], library: Path) -> float:
    command = [sys.executable, "-m", "briefer", *words, "--library", str(library)]
    spent(command, 1)
    return spent(command, 3).seconds * 1000
