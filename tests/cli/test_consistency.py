"""``briefer consistency`` and ``keep-apart``, as scripts use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefer.cli import main

TEXT = "The ministers agreed to set up a working group on quantum research in the autumn.\n"


def test_findings_are_listed_with_their_sources_and_kept_apart(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (library / "points" / f"{name}.md").write_text(f"---\nkind: judgment\n---\n{TEXT}")
    assert main(["--library", str(library), "consistency", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    (row,) = [row for row in rows if row["open"]]
    assert (row["code"], row["joinable"]) == ("same-text", True)
    assert [record["id"] for record in row["records"]] == ["one", "two"]
    keeping = ["--library", str(library), "keep-apart", "point", "one", "two", "--reason", "both"]
    assert main(keeping) == 0
    capsys.readouterr()
    assert main(["--library", str(library), "consistency"]) == 0
    assert capsys.readouterr().out.startswith("0 findings open, 3 kept")


def test_what_cant_be_kept_apart_is_refused_in_one_line(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for what in (["nothing"], ["points", "one"], ["tables", "one", "two"]):
        assert main(["--library", str(library), "keep-apart", *what, "--reason", "why"]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
