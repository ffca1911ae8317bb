"""Draw docs/gallery.md: each built-in template on each letterhead that ships, as pages.

Run from the checkout: ``python packaging/make_gallery.py``. It needs LibreOffice (soffice),
poppler (pdftoppm, pdffonts) and the faces named below; where one is missing, it says so and
changes nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from briefer.desk import Desk, open_desk
from briefer.desk.updating import ADDENDUM, planned_update, save_update
from briefer.library.dates import PartialDate
from briefer.memo.template import Template
from briefer.paths import Paths

GALLERY = ROOT / "docs" / "gallery.md"
PICTURES = ROOT / "docs" / "pictures" / "gallery"
LETTERHEADS = {
    "plain": "Calibri 11 on the library's own paper; one accent, thin rules.",
    "state": "Times New Roman 14 on letter paper, in ink alone.",
    "a4-japanese": "Yu Mincho and Cambria 10.5 on A4; headings in Yu Gothic and Calibri.",
}
MEMO = "leaders-meeting"  # shown with its second page
A_WEEK_ON = "2022-01-22"  # the date of the addendum to it
DOTS = 100  # an inch
MOST_BYTES = 3_000_000  # of all pictures
# What each face is drawn in here; the Latin ones have the same widths.
DRAWN_IN = {
    "Calibri": "Carlito",
    "Cambria": "Caladea",
    "Courier New": "Liberation Mono",
    "MS Mincho": "Noto Serif CJK JP",
    "Times New Roman": "Liberation Serif",
    "Yu Gothic": "Noto Sans CJK JP",
    "Yu Mincho": "Noto Serif CJK JP",
}
# LibreOffice looks a sign up that a face lacks in others of the system.
FALLBACKS = {"DejaVu Sans", "Liberation Sans", "OpenSymbol"}
INKS = ("#000000", "#1f3864", "#1d3b5a", "#595959", "#8a1c00")
STEPS = 16  # from white to each ink


def main() -> int:
    """Write the gallery; give the exit status."""
    missing = [tool for tool in ("soffice", "pdftoppm", "pdffonts") if shutil.which(tool) is None]
    if missing:
        print(f"The gallery needs {', '.join(missing)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shipped = Paths.of_this_machine()
        paths = Paths(shipped.templates, shipped.assets, place / "data", place / "cache")
        desk = open_desk(paths)
        try:
            templates = in_order(desk.templates())
            pages = place / "pages"
            pages.mkdir()
            export(desk, templates, pages)
        finally:
            desk.close()
        environment = convert(pages, place)
        unknown = sorted(faces_in(pages, environment) - set(DRAWN_IN.values()) - FALLBACKS)
        if unknown:
            print(f"Drawn in faces that nobody meant: {', '.join(unknown)}", file=sys.stderr)
            return 2
        draw(pages, PICTURES)
    GALLERY.write_text("\n".join(lines(templates)) + "\n", encoding="utf-8")
    size = sum(picture.stat().st_size for picture in PICTURES.iterdir())
    print(f"{len(list(PICTURES.iterdir()))} pictures, {size / 1e6:.1f} MB")
    return 0 if size < MOST_BYTES else 1


def in_order(templates: Iterable[Template]) -> list[Template]:
    """Put the memo first, then the others by title."""
    return sorted(templates, key=lambda each: (each.id != MEMO, each.title))


def export(desk: Desk, templates: list[Template], folder: Path) -> None:
    """Write each template's memo on each letterhead; an addendum is one to the sample memo."""
    sample = desk.brief().id
    update = planned_update(desk, as_of=PartialDate.parse(A_WEEK_ON))
    save_update(desk, update)  # it is the default brief from now on
    for template in templates:
        shown = update.brief if template.id == ADDENDUM else desk.brief(sample)
        for letterhead in LETTERHEADS:
            brief = desk.changed(shown, template=template.id, letterhead=letterhead)
            desk.export(brief, folder / f"{template.id}-{letterhead}.docx")


def convert(folder: Path, place: Path) -> dict[str, str]:
    """Turn each .docx into a PDF; give the environment that names the faces to draw in."""
    fonts = place / "fonts.conf"
    fonts.write_text(font_settings(), encoding="utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    office = ["soffice", "--headless", f"-env:UserInstallation={(place / 'office').as_uri()}"]
    sources = sorted(str(path) for path in folder.glob("*.docx"))
    command = [*office, "--convert-to", "pdf", "--outdir", str(folder), *sources]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return environment


def font_settings() -> str:
    """Write settings of fontconfig that draw each face in the one meant for it."""
    rows = "".join(
        f'<match><test name="family"><string>{face}</string></test><edit name="family" '
        f'mode="assign" binding="same"><string>{drawn}</string></edit></match>'
        for face, drawn in DRAWN_IN.items()
    )
    system = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
    return f"<?xml version='1.0'?><fontconfig>{rows}{system}</fontconfig>"


def faces_in(folder: Path, environment: Mapping[str, str]) -> set[str]:
    """List the families that the PDFs hold, as DRAWN_IN and FALLBACKS spell them."""
    known = {"".join(face.split()).casefold(): face for face in (*DRAWN_IN.values(), *FALLBACKS)}
    found = set()
    for path in folder.glob("*.pdf"):
        told = subprocess.run(
            ["pdffonts", str(path)], check=True, capture_output=True, text=True, env=environment
        )
        for row in told.stdout.splitlines()[2:]:
            name = row.split()[0].partition("+")[2] or row.split()[0]
            found.add(known.get(name.partition("-")[0].casefold(), name))
    return found


def draw(folder: Path, pictures: Path) -> None:
    """Draw the first page of each PDF, and the memo's second, in few colours."""
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    colours = palette()
    for path in sorted(folder.glob("*.pdf")):
        last = 2 if path.stem.startswith(MEMO) else 1
        to_png = ["pdftoppm", "-r", str(DOTS), "-l", str(last), "-png", str(path)]
        subprocess.run([*to_png, str(path.with_suffix(""))], check=True)
        drawn = sorted(folder.glob(f"{path.stem}-*.png"), key=lambda one: one.name)
        for number, page in enumerate(drawn[:last], 1):
            image = QImage(str(page)).convertToFormat(
                QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
            )
            end = f"-{number}" if last > 1 else ""
            image.save(str(pictures / f"{path.stem}{end}.png"), quality=0)
            page.unlink()


def palette() -> list[int]:
    """Give the inks in steps from white, and a few of every other colour for figures."""
    colours = {QColor("white").rgb(): None}
    for ink in map(QColor, INKS):
        for step in range(1, STEPS + 1):
            share = step / STEPS
            mixed = (round(255 + (c - 255) * share) for c in (ink.red(), ink.green(), ink.blue()))
            colours[QColor(*mixed).rgb()] = None
    for red in range(0, 256, 51):
        for green in range(0, 256, 85):
            for blue in range(0, 256, 51):
                colours[QColor(red, green, blue).rgb()] = None
    return list(colours)[:256]


def lines(templates: list[Template]) -> Iterator[str]:
    """Write the gallery's page."""
    yield "# Gallery"
    yield ""
    yield "Each built-in template on each letterhead that ships, from the starter library as of"
    yield "January 15, 2022; first pages, and of the leaders' meeting memo the first two."
    yield "`python packaging/make_gallery.py` draws it anew."
    yield ""
    for letterhead, look in LETTERHEADS.items():
        yield f"- **{letterhead}**: {look}"
    yield ""
    faces = "; ".join(f"{drawn} for {face}" for face, drawn in DRAWN_IN.items())
    yield f"The pages were laid out by LibreOffice, in faces that stand in: {faces}. The Latin"
    yield "ones have the same widths, so lines break as in Word; the Japanese ones are wider or"
    yield "narrower by a little."
    for template in templates:
        yield ""
        yield f"## {template.title}"
        yield ""
        yield template.description
        yield ""
        yield "| " + " | ".join(LETTERHEADS) + " |"
        yield "| " + " | ".join("---" for _ in LETTERHEADS) + " |"
        for end in ("-1", "-2") if template.id == MEMO else ("",):
            which = "Second" if end == "-2" else "First"
            cells = (
                f"![{which} page of “{template.title}” on {letterhead}]"
                f"(pictures/gallery/{template.id}-{letterhead}{end}.png)"
                for letterhead in LETTERHEADS
            )
            yield "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
