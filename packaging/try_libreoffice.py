"""Open memos in LibreOffice and save them again: no word, heading, row or note may get lost.

Run from the checkout: ``python packaging/try_libreoffice.py`` (``make round-trip``). Each
built-in template is tried on each letterhead that ships, final and as a draft, and one
comparison. It needs LibreOffice (soffice); the tests hold the files to the standard's rules,
this tries them on a program that people have.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from lxml import etree

from briefer.desk import Desk, open_desk
from briefer.desk.comparing import compare_briefs, named_brief
from briefer.library.creating import create_library
from briefer.memo.blocks import Stage
from briefer.paths import Paths

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STAGES: tuple[Stage, ...] = ("working", "draft")
# What has to be there as often as it was. Changes are not counted: LibreOffice reads those in
# links and notes, and does not save them.
COUNTED = ("tbl", "footnoteReference", "hyperlink", "commentReference")
TEXTS = (f"{W}t", f"{W}delText")
MOST_MINUTES = 20


def main() -> int:
    """Try every memo; give the exit status."""
    if shutil.which("soffice") is None:
        print("Trying LibreOffice needs soffice", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written = sorted(exported(folder))
        saved_again(written, folder)
        lost = [told for file in written for told in differences(file, folder / "again")]
    for told in lost:
        print(told)
    print(f"{len(written)} files opened and saved by LibreOffice, {len(lost)} differences")
    return 1 if lost else 0


def exported(folder: Path) -> Iterator[Path]:
    """Export each template on each letterhead, and a comparison of two dates."""
    paths = Paths.of_this_machine()
    create_library(folder / "library", paths.starter_library)
    desk = open_desk(paths, folder / "library")
    try:
        for template in desk.templates():
            for letterhead in desk.letterheads():
                for stage in STAGES:
                    yield _export(desk, folder, template.id, letterhead, stage)
        target = folder / "comparison.docx"
        old, new = (named_brief(desk, day) for day in ("2022-01-15", "2022-01-22"))
        compare_briefs(desk, old, new, target)
        yield target
    finally:
        desk.close()


def _export(desk: Desk, folder: Path, template: str, letterhead: str, stage: Stage) -> Path:
    target = folder / f"{template} on {letterhead}, {stage}.docx"
    brief = desk.changed(desk.brief(), template=template, letterhead=letterhead)
    return desk.export(brief, target, stage=stage).path


def saved_again(files: list[Path], folder: Path) -> None:
    """Let LibreOffice open each file and save it as .docx."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "docx", "--outdir"]
    subprocess.run(
        [*command, str(folder / "again"), *map(str, files)],
        check=True,
        capture_output=True,
        timeout=60 * MOST_MINUTES,
    )


def differences(file: Path, again: Path) -> Iterator[str]:
    """Say what a file lost on the way, or gained."""
    saved = again / file.name
    if not saved.is_file():
        yield f"{file.name}: LibreOffice could not open it"
        return
    before, after = _words(file), _words(saved)
    gone, come = before - after, after - before
    if gone or come:
        yield f"{file.name}: words gone {list(gone)[:5]}, come {list(come)[:5]}"
    for name in COUNTED:
        counts = _count(file, name), _count(saved, name)
        if counts[0] != counts[1]:
            yield f"{file.name}: {name} {counts[0]} times, then {counts[1]}"


def _words(file: Path) -> Counter[str]:
    """Count the words of a file's body, notes and comments; fields' page numbers are left out."""
    found: Counter[str] = Counter()
    for part in _parts(file):
        for paragraph in part.iter(f"{W}p"):
            texts = (e.text or "" for e in paragraph.iter(*TEXTS))
            found.update(re.findall(r"\w+", "".join(texts)))
    return Counter({word: n for word, n in found.items() if not word.isdecimal()})


def _count(file: Path, name: str) -> int:
    return sum(1 for part in _parts(file) for _ in part.iter(f"{W}{name}"))


def _parts(file: Path) -> Iterator[etree._Element]:
    with zipfile.ZipFile(file) as archive:
        for name in ("document", "footnotes", "endnotes", "comments"):
            if f"word/{name}.xml" in archive.namelist():
                yield etree.fromstring(archive.read(f"word/{name}.xml"))


if __name__ == "__main__":
    sys.exit(main())
