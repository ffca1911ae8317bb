"""`briefer export` writes a memo whole, and says what it lacks."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from briefer.cli import main

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "assets" / "starter-library"


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


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2022-01-15", "15th, 2022 (Jacobs’s proposal)"),
        ("2022-01~", "Missing: day of the memo"),
        ("2023-06-01", "Missing: a meeting that lies ahead"),
        ("2023-06-01", "host U.S., visitor Japan"),
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
    assert len(gaps) == 12
    assert "Missing: date. Add a planned meeting of JWLC." in gaps
    assert gaps[-1].startswith("Missing: a second source for 37 points")
    assert exported.startswith("Exported memo.md; 10 gaps are marked in it")


def test_what_was_accepted_is_listed_after_what_is_open_with_its_reason(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept = ["--accept", "overdue:jhlc", "--reason", "the visit comes first"]
    assert main(["gaps", "--library", str(library), *accept]) == 0
    capsys.readouterr()
    assert main(["export", "--library", str(library), "-o", "memo.md", "--list-gaps"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("Missing: ") for line in lines) == 11
    assert lines[-2].startswith("Accepted: a session of the JHLC before the meeting")
    assert "Why: the visit comes first (" in lines[-2]


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
