"""A small library of real files, for tests of the index and the history."""

from __future__ import annotations

import os
import time
from pathlib import Path

FILES = {
    "library.yaml": "format: 1\ntitle: Test\n",
    "dialogues/jhlc.md": (
        "---\nname: Joint High-Level Committee\nshort: JHLC\n"
        "aliases: [日米科学技術協力合同高級委員会]\nform: committee\n---\n"
    ),
    "people/fumio-kishida.md": (
        "---\nfamily: Kishida\ngiven: Fumio\nscripts:\n"
        "  - {language: ja, family: 岸田, given: 文雄}\n---\n"
    ),
    "people/jose-munoz.md": "---\nfamily: Muñoz\ngiven: José\n---\n",
    "sources/jacobs-2022.md": "---\ntitle: Partners in Science\nauthor: Erik Jacobs\n---\n",
    "points/last-met.md": (
        "---\nkind: fact\nshort: JHLC last met in 2019\nhappened: 2019\n---\n"
        "The committee last met on May 2, 2019, in Washington.\n"
    ),
    "points/chips.md": (
        "---\nkind: fact\n---\nJapan pays **half** of the semiconductor plant. 半導体の工場。\n"
    ),
    "points/open-ran.md": "---\nkind: fact\n---\nOpen RAN lies in 5G; a ran fair was open.\n",
}
LONG_AGO = time.time() - 3600


def write(root: Path, path: str, text: str, when: float = LONG_AGO) -> Path:
    """Write a file that was last changed a while ago."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    os.utime(file, (when, when))
    return file


def make_library(root: Path) -> Path:
    """Write the small library."""
    for path, text in FILES.items():
        write(root, path, text)
    return root
