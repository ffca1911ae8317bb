"""Export every paper of a library in every way, as a program of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import msgspec

from briefer.desk import open_desk
from briefer.memo.blocks import Stage
from briefer.paths import Paths

# Ways to write a paper: the ending of the file, the stage, and where notes stand.
WAYS: Final[tuple[tuple[str, Stage, str], ...]] = (
    (".docx", "working", ""),
    (".docx", "draft", "endnotes"),
    (".html", "working", ""),
    (".md", "working", ""),
)


def main(library: str, target: str) -> None:
    """Export each template of a library into a folder, a file for each way."""
    desk = open_desk(Paths.of_this_machine(), Path(library))
    for template in desk.templates():
        for ending, stage, notes in WAYS:
            brief = msgspec.structs.replace(desk.brief(), template=template.id, notes=notes)
            desk.export(brief, Path(target) / f"{template.id}-{stage}{ending}", stage=stage)
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
