"""`briefer register` lists what went out, and keeps its contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from briefer.cli import main

ENTRY = "2022-01-15-sample-2022-001-1"


@pytest.fixture
def exported(library: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["export", "--library", str(library), "-o", "memo.md"]) == 0
    capsys.readouterr()
    return library


def _json(capsys: pytest.CaptureFixture[str], library: Path, *options: str) -> Any:
    assert main(["register", "--library", str(library), *options, "--json"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    return json.loads(told.out)


def test_an_empty_register_is_an_empty_list(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _json(capsys, library) == []
    assert _json(capsys, library, "--seen") == []
    assert main(["register", "--library", str(library)]) == 0
    assert main(["register", "--library", str(library), "--csv", "r.csv"]) == 0
    assert capsys.readouterr().out == "Wrote 0 entries to r.csv\n"


def test_every_field_is_there_and_what_is_unknown_is_null(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [entry] = _json(capsys, exported)
    assert (entry["id"], entry["as_of"], entry["stage"]) == (ENTRY, "2022-01-15", "working")
    assert entry["exported"].endswith("Z")
    assert (entry["consent"], entry["removed"], entry["handed_over"]) == (None, None, [])
    assert entry["kept"] is True
    shown = _json(capsys, exported, "--show", ENTRY)
    assert shown["brief_as_it_was"]["meeting"] == "biden-kishida-washington"


def test_who_has_seen_which_version_is_listed(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handing = ["--hand-over", ENTRY, "--to", "the President", "--on", "2022-01-14"]
    command = ["register", "--library", str(exported), *handing, "--word", "the secretariat"]
    assert main(command) == 0
    assert capsys.readouterr().out == f"{ENTRY}: handed over to the President on 2022-01-14\n"
    [seen] = _json(capsys, exported, "--seen")
    assert (seen["to"], seen["on"], seen["entry"]) == ("the President", "2022-01-14", ENTRY)
    assert (seen["version"], seen["word"]) == (1, "the secretariat")


def test_a_file_is_found_or_is_said_to_be_none_of_ours(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["register", "--library", str(exported), "--find"]
    assert main([*command, "memo.md"]) == 0
    assert capsys.readouterr().out.startswith(f"{ENTRY}: Biden")
    Path("memo.md").write_text("changed")
    assert main([*command, "memo.md"]) == 0
    assert capsys.readouterr().out == "No entry has the bytes of memo.md\n"
    assert _json(capsys, exported, "--find", "memo.md") == []


def test_a_hold_keeps_a_file_and_retention_says_until_when(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["register", "--library", str(exported)]
    retain = ["--retain", ENTRY, "--label", "Schedule 5.2", "--until", "2022"]
    for doing in (retain, ["--hold", ENTRY, "--reason", "a request"]):
        assert main([*command, *doing]) == 0
    capsys.readouterr()
    removing = [*command, "--remove", ENTRY, "--reason", "time is up"]
    assert main(removing) == 2
    refused = capsys.readouterr().err
    assert "is on hold since" in refused
    assert refused.count("\n") == 1
    assert main([*command, "--release", ENTRY]) == 0
    assert main(removing) == 0
    assert "file removed on" in capsys.readouterr().out
    assert list((exported / "register" / "files").iterdir()) == []
    assert main(["check", "--library", str(exported)]) == 0


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--hand-over", ENTRY], "--hand-over needs --to"),
        (["--hold", ENTRY], "--hold needs --reason"),
        (["--hold", ENTRY, "--reason", " "], "needs to be told why"),
        (["--to", "the President"], "--to goes with none"),
        (["--hold", ENTRY, "--reason", "a", "--until", "2022"], "--until goes with none"),
        (["--retain", ENTRY, "--label", "a", "--until", "soon"], "is no date"),
        (["--show", "nothing"], "no entry of the register is named 'nothing'"),
        (["--show", "../library"], "no entry of the register is named"),
        (["--remove", ENTRY, "--reason", "room"], "has no retention label"),
        (["--release", ENTRY], "there is no hold"),
        (["--find", "nothing.docx"], "there is no such file"),
        (["--find", "."], "there is no such file"),
        (["--csv", "register.txt"], "can't be written as .txt"),
        (["--csv", "library/register/r.csv"], "among the files"),
        (["--seen", "--csv", "r.csv"], "not allowed with"),
    ],
)
def test_what_can_not_be_done_is_one_line(
    exported: Path, capsys: pytest.CaptureFixture[str], options: list[str], why: str
) -> None:
    assert main(["register", "--library", str(exported), *options]) == 2
    told = capsys.readouterr()
    assert why in told.err
    assert told.err.count("\n") == 1
    assert told.out == ""


def test_a_broken_entry_is_noted_beside_those_that_can_be_read(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (exported / "register" / "broken.yaml").write_text("title: [")
    assert main(["register", "--library", str(exported)]) == 0
    told = capsys.readouterr()
    assert ENTRY in told.out
    assert told.err == (
        "briefer: an entry can't be read: register/broken.yaml; see briefer check\n"
    )
    assert main(["check", "--library", str(exported)]) == 1


def test_an_export_for_a_script_may_stay_unregistered_and_a_final_may_not(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "--library", str(library), "-o", "memo.md", "--unregistered"]
    assert main(command) == 0
    assert not (library / "register").exists()
    assert main([*command, "--final", "--accept-gaps", "no day is set"]) == 2
    assert "a final is always registered" in capsys.readouterr().err


def test_an_export_that_can_not_be_registered_says_so_in_one_line_and_stands(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "register").write_text("in the way")
    assert main(["export", "--library", str(library), "-o", "memo.md"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("Exported memo.md")
    assert told.err.startswith("briefer: it was not registered: the folder register can't be made")
    assert told.err.count("\n") == 1
    assert Path("memo.md").exists()


def test_neither_the_version_nor_an_export_loads_the_history(library: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from briefer.cli import main; "
        f"main(['export', '--library', {str(library)!r}, '-o', 'memo.docx']); "
        "print('pygit2' in sys.modules, 'yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False"
    assert (library / "register" / f"{ENTRY}.yaml").is_file()
