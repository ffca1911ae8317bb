"""Broken records: each gives one named problem, with file, line and what to do; the rest loads.

``torture.txt`` holds the broken texts, each below a line with its file's name, the
line its problem is in, and words of the problem. What can't stand in a text file
stands here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from briefer.library.library import Library
from briefer.library.reading import read_library

SETTINGS = "format: 1\ntitle: Test\n"
GOOD = {
    "areas/good.md": "---\nname: Semiconductors\n---\n",
    "dialogues/good.md": "---\nname: Committee\nform: committee\n---\n",
    "meetings/good.md": "---\nname: First meeting\n---\n",
    "organizations/good.md": "---\nname: Ministry\nkind: ministry\n---\n",
    "posts/good.md": "---\ntitle: Minister\n---\n",
    "people/good.md": "---\nfamily: Kishida\n---\n",
    "points/good.md": "---\nkind: judgment\n---\nText.\n",
    "sources/good.md": "---\ntitle: Article\n---\n",
    "briefs/good.md": "---\ntitle: Brief\n---\n",
}
AREA = GOOD["areas/good.md"].encode()
BOM = b"\xef\xbb\xbf"


class Case(NamedTuple):
    file: str
    line: int
    words: str
    content: bytes


def _cases_of_text() -> list[Case]:
    text = (Path(__file__).parent / "torture.txt").read_bytes().decode()
    found = re.split(r"^=== (\S+) \| (\d+) \| (.*)\n", text, flags=re.MULTILINE)[1:]
    fours = zip(*[iter(found)] * 4, strict=True)
    return [Case(file, int(line), words, text.encode()) for file, line, words, text in fours]


CASES = [
    *_cases_of_text(),
    # The marks around the front matter.
    Case("areas/empty.md", 1, "first line is not ---", b""),
    Case("areas/blank.md", 1, "first line is not ---", b"\n\n\n"),
    Case("areas/no-front.md", 1, "first line is not ---", b"Just text.\n"),
    Case("areas/late-front.md", 1, "first line is not ---", b"\n" + AREA),
    Case("areas/set-in.md", 1, "first line is not ---", b" " + AREA),
    Case("areas/four-hyphens.md", 1, "first line is not ---", b"-" + AREA),
    Case("areas/no-end.md", 1, "has no end", b"---\nname: X\n"),
    Case("areas/only-begin.md", 1, "has no end", b"---\n"),
    Case("areas/long-end.md", 1, "has no end", b"---\nname: X\n----\nText.\n"),
    Case("areas/end-set-in.md", 1, "has no end", b"---\nname: X\n ---\nText.\n"),
    Case("areas/end-and-words.md", 1, "has no end", b"---\nname: X\n--- Text.\n"),
    # Bytes that are no text.
    Case("areas/latin-1.md", 2, "is not UTF-8", "---\nname: Café\n---\n".encode("latin-1")),
    Case("areas/latin-1-text.md", 5, "is not UTF-8", AREA + b"One.\nCaf\xe9.\n"),
    Case("areas/shift-jis.md", 2, "is not UTF-8", "---\nname: 半導体\n---\n".encode("shift-jis")),
    Case("areas/cut-off.md", 4, "is not UTF-8", AREA + "半".encode()[:2]),
    Case("areas/surrogate.md", 4, "is not UTF-8", AREA + b"\xed\xa0\x80"),
    Case("areas/utf-16.md", 1, "is not UTF-8", "---\nname: X\n---\n".encode("utf-16")),
    Case("areas/utf-16-bare.md", 1, "zero byte", "---\nname: X\n---\n".encode("utf-16-le")),
    Case("areas/two-boms.md", 1, "two byte order marks", BOM + BOM + AREA),
    Case("areas/zero.md", 4, "zero byte", AREA + b"a\0b\n"),
    Case("areas/zero-in-front.md", 2, "zero byte", b"---\nname: \0\n---\n"),
    Case("areas/zeros.md", 1, "zero byte", b"\0" * 4096),
    Case("areas/word.md", 1, "is not UTF-8", b"PK\x03\x04\x14\x00\x06\x00\x08\xff\xfe"),
    # Windows line ends count as one.
    Case("areas/windows.md", 3, "stands twice", b"---\r\nname: X\r\nname: Y\r\n---\r\n"),
    Case("areas/bom.md", 3, "not a whole number", BOM + b"---\r\nname: X\r\norder: x\r\n---\r\n"),
    Case("areas/old-mac.md", 3, "not a whole number", b"---\rname: X\rorder: x\r---\r"),
    # Size.
    Case("areas/large.md", 0, "too large for a record (10 MB)", AREA + b"x" * 10_000_000),
    # Names.
    Case("areas/con.md", 0, "Windows keeps for a device", AREA),
    Case("people/nul.md", 0, "Windows keeps for a device", GOOD["people/good.md"].encode()),
    Case("areas/lpt1.md", 0, "Windows keeps for a device", AREA),
    Case("areas/Capital.md", 0, "can't be a record's", AREA),
    Case("areas/GOOD.md", 0, "by capital letters alone", AREA),
    Case("areas/good.MD", 0, "by capital letters alone", AREA),
    Case("areas/with space.md", 0, "can't be a record's", AREA),
    Case("areas/under_score.md", 0, "can't be a record's", AREA),
    Case("areas/a..b.md", 0, "can't be a record's", AREA),
    Case("areas/a:b.md", 0, "can't be a record's", AREA),
    Case("areas/a\\b.md", 0, "can't be a record's", AREA),
    Case("areas/a%2fb.md", 0, "can't be a record's", AREA),
    Case("areas/半導体.md", 0, "can't be a record's", AREA),
    Case("areas/café.md", 0, "can't be a record's", AREA),
    Case("areas/two\nlines.md", 0, "can't be a record's", AREA),
    Case("areas/" + "x" * 81 + ".md", 0, "can't be a record's", AREA),
    Case("areas/notes.txt", 0, "is no record", b"notes"),
    Case("areas/md", 0, "is no record", AREA),
    Case("areas/good.md.bak", 0, "is no record", AREA),
    Case("areas/good.markdown", 0, "is no record", AREA),
    Case("sources/report.pdf", 0, "is no record", b"%PDF-1.7"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Read one library that holds every broken record beside a good one of each kind."""
    root = tmp_path_factory.mktemp("torture") / "library"
    for case in CASES:
        _write(root, case.file, case.content)
    for file, text in GOOD.items():
        _write(root, file, text.encode())
    _write(root, "library.yaml", SETTINGS.encode())
    return read_library(root)


def _write(root: Path, file: str, content: bytes) -> None:
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@pytest.mark.parametrize("case", CASES, ids=[ascii(case.file) for case in CASES])
def test_a_broken_record_gives_one_named_problem(library: Library, case: Case) -> None:
    [problem] = [problem for problem in library.problems if problem.file == case.file]
    assert case.words in problem.problem
    assert problem.line == case.line
    assert problem.fix
    assert "\n" not in f"{problem.problem}{problem.fix}"


def test_everything_else_still_loads(library: Library) -> None:
    assert {kind: list(records) for kind, records in library.records.items()} == {
        file.partition("/")[0]: ["good"] for file in sorted(GOOD, key=_order)
    }


def _order(file: str) -> int:
    return list(GOOD).index(file)


def test_no_problem_is_of_a_file_that_is_not_broken(library: Library) -> None:
    assert {problem.file for problem in library.problems} == {case.file for case in CASES}


def test_the_set_is_large() -> None:
    assert len(CASES) > 300
    assert len({case.file for case in CASES}) == len(CASES)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "library"
    _write(root, "areas/good.md", AREA)
    _write(root, "library.yaml", SETTINGS.encode())
    return root


def _folder(root: Path) -> None:
    (root / "areas" / "old").mkdir()


def _folder_named_as_a_record(root: Path) -> None:
    (root / "areas" / "old.md").mkdir()


def _link_out(root: Path) -> None:
    _write(root.parent, "outside.md", AREA)
    (root / "areas" / "old.md").symlink_to(root.parent / "outside.md")


def _link_by_dots(root: Path) -> None:
    _write(root.parent, "outside.md", AREA)
    (root / "areas" / "old.md").symlink_to("../../outside.md")


def _link_to_nowhere(root: Path) -> None:
    (root / "areas" / "old.md").symlink_to("gone.md")


def _link_to_itself(root: Path) -> None:
    (root / "areas" / "old.md").symlink_to("old.md")


def _pipe(root: Path) -> None:
    import os

    os.mkfifo(root / "areas" / "old.md")


def _socket_or_device(root: Path) -> None:
    (root / "areas" / "old.md").symlink_to("/dev/zero")


@pytest.mark.parametrize(
    ("make", "file", "words"),
    [
        (_folder, "areas/old", "is a folder, which is not read"),
        (_folder_named_as_a_record, "areas/old.md", "is a folder, which is not read"),
        (_link_out, "areas/old.md", "leads out of the library"),
        (_link_by_dots, "areas/old.md", "leads out of the library"),
        (_link_to_nowhere, "areas/old.md", "leads nowhere"),
        (_link_to_itself, "areas/old.md", "leads nowhere"),
        (_pipe, "areas/old.md", "is no ordinary file"),
        (_socket_or_device, "areas/old.md", "leads out of the library"),
    ],
)
def test_what_is_no_file_of_the_library_is_named(
    root: Path, make: Callable[[Path], None], file: str, words: str
) -> None:
    make(root)
    library = read_library(root)
    [problem] = library.problems
    assert (problem.file, problem.line, words in problem.problem) == (file, 0, True)
    assert problem.fix
    assert list(library.areas) == ["good"]


def test_a_whole_folder_that_leads_out_is_not_followed(root: Path) -> None:
    _write(root.parent, "elsewhere/point.md", b"---\nkind: judgment\n---\nText.\n")
    (root / "points").symlink_to(root.parent / "elsewhere")
    library = read_library(root)
    assert [(p.file, p.problem) for p in library.problems] == [
        ("points", "leads out of the library")
    ]
    assert not library.points


def test_a_link_within_the_library_is_followed(root: Path) -> None:
    (root / "areas" / "chips.md").symlink_to("good.md")
    library = read_library(root)
    assert library.problems == ()
    assert library.areas["chips"].name == "Semiconductors"


@pytest.mark.parametrize("name", ["Points", "point", "dialogs", "organisations", "meeting"])
def test_a_folder_surely_meant_for_records_is_named(root: Path, name: str) -> None:
    (root / name).mkdir()
    [problem] = read_library(root).problems
    assert (problem.file, problem.problem) == (name, "is a folder that is not read")


def test_a_file_in_place_of_a_folder_is_named(root: Path) -> None:
    (root / "points").write_text("mine")
    assert [p.file for p in read_library(root).problems] == ["points"]


def test_every_fault_of_a_record_is_named_where_it_stands(root: Path) -> None:
    text = (
        "---\nstates:\n  - {state: held, date: soon}\n  - state: hold\n    mode: odd\n"
        "ordinal: first\nparticipants: [one]\n---\n"
    )
    _write(root, "meetings/bad.md", text.encode())
    assert [
        (p.line, p.field, p.problem.partition(":")[0]) for p in read_library(root).problems
    ] == [
        (1, "name", "'name' is missing"),
        (6, "ordinal", "'ordinal' is not a whole number"),
        (3, "states", "'date' of part 1 of 'states' can't be read"),
        (4, "states", "'state' of part 2 of 'states' can't be 'hold'"),
        (5, "states", "'mode' of part 2 of 'states' can't be 'odd'"),
        (7, "participants", "part 1 of 'participants' is not a group of fields"),
    ]


def test_the_nearest_word_is_offered(root: Path) -> None:
    _write(root, "points/one.md", b"---\nkind: fakt\nuse: rase\npriority: x\n---\nText.\n")
    fixes = [problem.fix for problem in read_library(root).problems]
    assert fixes == ["Did you mean 'fact'?", "Did you mean 'raise'?", "Write digits only"]
