"""What is written where a name is put into a template."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.memo.template_names import Name

_INSIDE = re.compile(r"\{[{%](?:(?![}%]\}).)*$", re.DOTALL)


def written_at(name: Name, before: str) -> str:
    """Write a name after this text: the bare name within braces, else with braces of its own."""
    if not _INSIDE.search(before):
        return name.written.strip()
    if name.group == "value":
        return name.path
    blank = " " if name.written.startswith(" ") and not before.endswith(" ") else ""
    return blank + name.written.strip("{}% \n")
