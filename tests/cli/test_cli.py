"""The command line keeps its contract: one line and status 2 for all that can't be done."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from briefer.cli import main
from briefer.library.creating import create_library

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "starter-library"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    create_library(tmp_path / "library", STARTER)
    return tmp_path / "library"


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main([*arguments, "--json"]) in (0, 1)
    return json.loads(capsys.readouterr().out)


def test_export_writes_the_default_brief_and_says_so(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--library", str(library), "-o", "memo.docx"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Exported memo.docx; ")
    assert Path("memo.docx").read_bytes().startswith(b"PK")


def test_a_draft_and_an_accepted_final_are_written(library: Path) -> None:
    command = ["export", "--library", str(library), "-o"]
    assert main([*command, "draft.docx", "--draft"]) == 0
    assert "DRAFT" in Document("draft.docx").sections[0].header.paragraphs[1].text
    assert main([*command, "final.docx", "--final", "--accept-gaps", "no day is set"]) == 0
    assert "DRAFT" not in Document("final.docx").sections[0].header.paragraphs[1].text


def test_a_marking_below_what_the_memo_holds_is_refused_in_one_line(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = library / "library.yaml"
    settings.write_text(settings.read_text().replace("[UNCLASSIFIED]", "[UNCLASSIFIED, CUI]"))
    point = library / "points" / "rec-jhlc.md"
    point.write_text(point.read_text().replace("---\n", "---\nhandling: CUI\n", 1))
    command = ["export", "--library", str(library), "-o", "memo.docx", "--marking"]
    assert main([*command, "UNCLASSIFIED"]) == 2
    said = capsys.readouterr().err
    assert "points/rec-jhlc (CUI)" in said
    assert said.count("\n") == 1
    assert not Path("memo.docx").exists()
    assert main([*command, "CUI"]) == 0
    assert Document("memo.docx").sections[0].header.paragraphs[0].text.startswith("CUI //")


def test_the_author_is_who_the_options_say(library: Path) -> None:
    command = ["export", "--library", str(library), "-o", "memo.docx", "--author", "A. Drafter"]
    assert main(command) == 0
    assert Document("memo.docx").core_properties.author == "A. Drafter"


def test_styles_that_a_letterhead_lacks_are_named_with_what_stands_in(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letterhead = Document()
    letterhead.styles.add_style("Compact", WD_STYLE_TYPE.PARAGRAPH)
    letterhead.save("own.docx")
    command = ["export", "--library", str(library), "-o", "memo.docx", "--letterhead", "own.docx"]
    assert main(command) == 0
    told, _ = capsys.readouterr().err.splitlines()
    lent, _, own = told.partition("; other styles of its own stand in: ")
    assert "Briefer's own, in the letterhead's face, stand in: " in lent
    assert "Bottom Line" in lent
    assert own == "Compact for Table Text"
    assert "List Bullet" not in told


def test_a_memo_made_without_a_record_that_cannot_be_read_says_so(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "points" / "rec-jhlc.md").write_text("---\nkind: [\n", encoding="utf-8")
    assert main(["export", "--library", str(library), "-o", "memo.md"]) == 0
    [told] = capsys.readouterr().err.splitlines()
    assert "points/rec-jhlc.md" in told


def test_a_newer_library_says_that_it_is_only_read(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = library / "library.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("format: 1", "format: 99"), encoding="utf-8")
    assert main(["export", "--library", str(library), "-o", "memo.md"]) == 0
    assert "read-only" in capsys.readouterr().err


def test_a_name_too_long_and_a_link_to_itself_are_named(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("loop.md").symlink_to("loop.md")
    for name, words in (("x" * 300 + ".md", "name is too long"), ("loop.md", "leads nowhere")):
        assert main(["export", "--library", str(library), "-o", name]) == 2
        [told] = capsys.readouterr().err.splitlines()
        assert words in told


def test_the_library_may_be_named_before_the_command(library: Path) -> None:
    assert main(["--library", str(library), "export", "-o", "memo.md"]) == 0


def test_each_option_replaces_its_field(library: Path) -> None:
    command = ["export", "biden-kishida-2022", "--library", str(library), "-o", "memo.md"]
    options = ["--dialogue", "jhlc", "--area", "ai", "--as-of", "2022-01-22"]
    assert main([*command, *options]) == 0
    text = Path("memo.md").read_text()
    assert "January 22, 2022" in text
    assert "Tab B" in text
    assert "ITU election" not in text.partition("Tab A")[0]


def test_everything_can_be_chosen(library: Path) -> None:
    command = ["export", "--library", str(library), "--all-dialogues", "--all-areas"]
    assert main([*command, "-o", "memo.html"]) == 0
    assert "Space dialogue" in Path("memo.html").read_text()


def test_without_a_library_it_is_the_users_own(library: Path, tmp_path: Path) -> None:
    assert library.exists()
    assert main(["export", "-o", "memo.docx"]) == 0
    assert (tmp_path / "data" / "Briefer" / "My Library" / "library.yaml").exists()


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


def test_a_full_disk_leaves_no_half_written_file(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--library", str(library), "-o", "first.docx"]) == 0
    held = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, before[1]))
    try:
        status = main(["export", "--library", str(library), "-o", "memo.docx"])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, held)
    assert status == 2
    assert "was not written" in capsys.readouterr().err
    assert not Path("memo.docx").exists()
    assert not list(Path().glob(".*part"))


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


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2022-01-15", "15th, 2022 (Jacobs’s proposal)"),
        ("2022-01~", "Missing: day of the memo"),
        ("2023-06-01", "Missing: a meeting that lies ahead"),
        ("2023-06-01", "U.S. hosted Japan"),
    ],
)
def test_the_front_says_who_proposes_and_what_the_date_lacks(
    library: Path, day: str, says: str
) -> None:
    command = ["export", "--library", str(library), "-o", "memo.md", "--as-of", day]
    assert main(command) == 0
    assert says in Path("memo.md").read_text(encoding="utf-8")


def test_the_gaps_can_be_listed_before_the_file_is_written(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "--library", str(library), "-o", "memo.md", "--list-gaps"]
    assert main(command) == 0
    *gaps, exported = capsys.readouterr().out.splitlines()
    assert all(line.startswith("Missing: ") for line in gaps)
    assert exported.startswith(f"Exported memo.md; {len(gaps)} gap")


def test_a_letterhead_that_a_format_does_not_use_is_named(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "--library", str(library), "--letterhead", "state", "-o"]
    for name, words in (("memo.pdf", "its paper alone is taken"), ("memo.md", "it is not used")):
        assert main([*command, name]) == 0
        assert f"the letterhead state is for Word files; {words}" in capsys.readouterr().err
    assert main([*command, "memo.docx"]) == 0
    assert "is for Word files" not in capsys.readouterr().err
    assert Path("memo.pdf").read_bytes().startswith(b"%PDF")
