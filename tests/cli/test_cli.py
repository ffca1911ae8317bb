"""The command line keeps its contract: one line and status 2 for all that can't be done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefer.cli import main

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "starter-library"


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) in (0, 1)
    return json.loads(capsys.readouterr().out)


def test_the_library_may_be_named_before_the_command(library: Path) -> None:
    assert main(["--library", str(library), "export", "-o", "memo.md"]) == 0


def test_lists_are_json_with_ids_and_names(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("dialogues", "areas", "meetings", "people", "points", "sources", "briefs"):
        rows = _json(capsys, "list", kind, "--library", str(library))
        assert all(row["id"] and row["name"] for row in rows), kind
    rows = _json(capsys, "list", "templates", "--library", str(library))
    assert "briefing-book" in {row["id"] for row in rows}


def test_status_on_a_date_is_json(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["status", "--library", str(library), "--as-of", "2022-01-15"]
    rows = {row["dialogue"]: row for row in _json(capsys, *command)}
    jhlc = rows["jhlc"]
    assert (jhlc["last_held"], jhlc["ordinal"], jhlc["next_due"]) == (
        "2019-05-02",
        14,
        "2021-05-02",
    )
    assert (jhlc["overdue_months"], jhlc["state"]) == (8, "overdue")
    assert rows["quad-cet"]["last_held"] is None


@pytest.mark.parametrize(("words", "wanted"), [("kumamoto", "points"), ("半導体", "areas")])
def test_search_gives_the_best_first(
    library: Path, capsys: pytest.CaptureFixture[str], words: str, wanted: str
) -> None:
    rows = _json(capsys, "search", words, "--library", str(library))
    assert wanted in {row["kind"] for row in rows}
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert set(rows[0]) == {"kind", "id", "title", "snippet", "score"}


def test_check_is_0_without_and_1_with_a_problem(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--library", str(library)]) == 0
    (library / "areas" / "bad.md").write_text("no front matter")
    assert main(["check", "--library", str(library)]) == 1
    capsys.readouterr()
    [problem] = _json(capsys, "check", "--library", str(library))
    assert (problem["file"], problem["line"]) == ("areas/bad.md", 1)
    assert set(problem) == {"file", "line", "field", "problem", "fix"}


def test_new_makes_a_library_or_refuses_a_folder_that_holds_something(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "one")]) == 0
    assert main(["new", str(tmp_path / "two"), "--empty"]) == 0
    assert main(["new", str(tmp_path)]) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export", "-o", "memo.docx", "--dialogue", "jhcl"], "Nearest: jhlc"),
        (["export", "-o", "memo.docx", "--area", "semiconductor"], "Nearest: semiconductors"),
        (["export", "-o", "memo.docx", "--meeting", "nowhere"], "no meeting is named"),
        (["export", "biden", "-o", "memo.docx"], "no brief is named"),
        (["export", "-o", "memo.docx", "--as-of", "2022-13-01"], "not a day"),
        (["export", "-o", "memo.docx", "--as-of", "soon"], "is no date"),
        (["export", "-o", "memo.docx", "--template", "scene"], "there is no template"),
        (["export", "-o", "memo.docx", "--letterhead", "none.docx"], "no letterhead"),
        (["export", "-o", "memo.pages"], "can't be written as .pages"),
        (["export", "-o", "."], "a folder has that name"),
        (["export", "-o", "none/memo.docx"], "the folder does not exist"),
        (["export", "-o", "taken/memo.docx"], "the folder does not exist"),
        (["export", "-o", "library/areas/ai.md"], "among the files that it is made from"),
        (["export", "-o", ""], "a folder has that name"),
        (["export", "-o", "memo.docx", "--letterhead", "plane"], "one of: plain"),
        (["export", "-o", "memo.docx", "--letterhead", "taken"], "no letterhead"),
        (["export", "-o", "memo.docx", "--as-of", ""], "is no date"),
        (["export", "-o", "memo.docx", "--meeting", ""], "no meeting is named"),
        (["export", "-o", "memo.docx", "--all-dial"], "unrecognized arguments"),
        (["export", "-o", "memo.docx", "--final"], "open gaps: date"),
        (["export", "-o", "memo.docx", "--final"], "--accept-gaps REASON"),
        (["export", "-o", "memo.docx", "--final", "--draft"], "not allowed with argument"),
        (["export", "-o", "memo.docx", "--accept-gaps", "so"], "goes with --final alone"),
        (["export", "-o", "memo.docx", "--final", "--accept-gaps", " "], "a reason in words"),
        (["export", "-o", "memo.docx", "--marking", "UNCLASIFIED"], "Nearest: UNCLASSIFIED"),
        (["export"], "the following arguments are required"),
        (["list", "things"], "invalid choice"),
        (["status", "--as-of", "2022-02-30"], "not a day"),
        (["frobnicate"], "invalid choice"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    library: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    Path("taken").write_text("a file")
    before = sorted(Path().iterdir())
    assert main(["--library", str(library), *arguments]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert [p for p in sorted(Path().iterdir()) if p.name != "cache"] == before


@pytest.mark.parametrize(
    ("settings", "words"), [(None, "is no library"), ("format: [", "not YAML"), ("", "missing")]
)
def test_a_library_that_cannot_be_read_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], settings: str | None, words: str
) -> None:
    if settings is not None:
        (tmp_path / "library.yaml").write_text(settings)
    assert main(["list", "areas", "--library", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1


def _run(*arguments: str, **settings: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefer", *arguments]
    return subprocess.run(
        command, text=True, check=False, stderr=subprocess.PIPE, cwd=ROOT, **settings
    )


def test_an_answer_that_cannot_be_printed_is_one_line(library: Path) -> None:
    with (library / "library.yaml").open() as not_for_writing:
        done = _run("status", "--library", str(library), stdout=not_for_writing)
    assert done.returncode == 2
    assert done.stderr == "briefer: the answer can't be written: Bad file descriptor\n"


def test_a_reader_that_goes_away_is_no_error(library: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = _run("list", "points", "--library", str(library), stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_names_in_every_script_are_printed_where_the_locale_is_c(library: Path) -> None:
    apart = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = _run(
        "search",
        "半導体",
        "--library",
        str(library),
        env=os.environ | apart,
        stdout=subprocess.PIPE,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "semiconductors" in done.stdout


def test_without_a_screen_the_window_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("briefer: there is no screen")


def test_tables_are_aligned_whatever_the_script(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "areas" / "a.md").write_text("---\nname: 半導体\n---\n")
    (library / "areas" / "b.md").write_text('---\nname: "Red\\e[31m"\n---\n')
    assert main(["list", "areas", "--library", str(library)]) == 0
    out = capsys.readouterr().out
    lines = dict(line.split(maxsplit=1) for line in out.splitlines())
    assert (lines["a"], lines["b"]) == ("半導体", "Red [31m")
    assert len({len(line) - len(line.split(maxsplit=1)[1]) for line in out.splitlines()}) == 1


def test_status_for_people_names_its_columns(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "--library", str(library), "--as-of", "2022-01-15"]) == 0
    title, *lines = capsys.readouterr().out.splitlines()
    assert title.split() == [
        "dialogue",
        "last",
        "held",
        "next",
        "due",
        "months",
        "overdue",
        "state",
    ]
    jhlc = next(line for line in lines if line.startswith("jhlc"))
    assert jhlc.split() == ["jhlc", "2019-05-02", "2021-05-02", "8", "overdue"]
    assert jhlc.index("2019") == title.index("last held")


def test_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.startswith("Briefer ")


def test_check_names_a_broken_template_with_its_line(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = "---\ntitle: Ours\n---\n# Ours\n{{ view.titel }}\n"
    (library / "templates" / "ours.md.j2").write_text(own, encoding="utf-8")
    [problem] = _json(capsys, "check", "--library", str(library))
    assert (problem["file"], problem["line"]) == ("templates/ours.md.j2", 5)
    assert "titel" in problem["problem"]
    assert problem["fix"] == "Nearest: title"


def test_check_names_a_library_that_is_newer(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = library / "library.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("format: 1", "format: 99"), encoding="utf-8")
    [problem] = _json(capsys, "check", "--library", str(library))
    assert (problem["file"], problem["field"]) == ("library.yaml", "format")
    assert "newer" in problem["problem"]
    main(["check", "--library", str(library)])
    assert "exported from, not changed. Update Briefer;" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["status"], ["list", "points"], ["register"]])
def test_an_empty_library_says_that_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    assert main(["new", str(tmp_path / "empty"), "--empty"]) == 0
    capsys.readouterr()
    assert main([*command, "--library", str(tmp_path / "empty")]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "briefer: nothing of the kind is on file\n")
