"""Our way from a book's values to a file; as a program, one cold export of a JSON file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefer.memo.blocks import Block

TEMPLATE = """\
{% for unit in units %}
# {{ unit.title }}

{% for section in unit.sections %}
## {{ section.title }}

{% for text, note in section.paragraphs %}
{{ text | prose }}{{ note | footnote }}

{% endfor %}
{% for text, note in section.bullets %}
- {{ text | prose }}{{ note | footnote }}
{% endfor %}

{% if section.header %}
| {% for cell in section.header %}{{ cell }} | {% endfor %}

|{% for cell in section.header %} --- |{% endfor %}

{% for row in section.rows %}
| {% for cell in row %}{{ cell }} | {% endfor %}

{% endfor %}
{% endif %}

{% endfor %}
{% endfor %}
"""


def exported(units: list[dict[str, Any]], folder: Path, suffix: str = ".docx") -> bytes:
    """Fill the book's template in a folder, read it into blocks, write them to a format."""
    from briefer.memo.blocks import Memo
    from briefer.memo.writers import WRITERS

    blocks = book_blocks(units, folder)
    return WRITERS[suffix](Memo("Book", blocks, header="Book", footer="As of today"), None).data


def book_blocks(units: list[dict[str, Any]], folder: Path) -> tuple[Block, ...]:
    """Fill the book's template in a folder, and read it into blocks."""
    from briefer.memo.blocks import Note, Text
    from briefer.memo.environment import MemoEnvironment
    from briefer.memo.language import prose
    from briefer.memo.printed import Inlines
    from briefer.memo.rendering import rendered_blocks

    def footnote(text: str) -> Inlines:
        return Inlines((Note((Text(text),)),) if text else ())

    environment = MemoEnvironment((folder,), "us")
    environment.offer({"prose": prose, "footnote": footnote}, {"units": units})
    return rendered_blocks(environment, "book.md.j2")


def main(source: str, target: str) -> None:
    """Export a JSON file that lies beside its template, in the format of the target's ending."""
    import json

    path, file = Path(source), Path(target)
    file.write_bytes(exported(json.loads(path.read_text()), path.parent, file.suffix))


if __name__ == "__main__":
    main(*sys.argv[1:])
