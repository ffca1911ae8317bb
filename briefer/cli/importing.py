"""``briefer import``: documents into the library, with what they mention and may say."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import opened_desk
from briefer.cli.speaking import DONE, REFUSED, note, plain, say

if TYPE_CHECKING:
    from briefer.desk.importing import Imported
    from briefer.sources.names import KnownNames
    from briefer.sources.suggesting import Suggestion


def add_import_options(importing: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    importing.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=".docx, .pdf, .html, .md or .txt"
    )
    importing.add_argument("--json", action="store_true", help="print one JSON document")


def import_files(options: argparse.Namespace) -> int:
    """Import files, and say of each what it mentions; 2 when one of them was refused."""
    from briefer.desk.importing import read_files, take_in
    from briefer.sources.names import KnownNames

    with opened_desk(options) as desk:
        imported = take_in(desk, list(read_files(options.files)))
        known = KnownNames.of(desk.library)
        rows = [_row(each, known) for each in imported]
    if options.json:
        import json

        say(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            _tell(row)
    refused = [each for each in imported if each.error is not None]
    if refused:
        note("; ".join(_refusal(each) for each in refused))
    return REFUSED if refused else DONE


def _row(imported: Imported, known: KnownNames) -> dict[str, Any]:
    from briefer.sources.suggesting import suggestions_of
    from briefer.sources.tagging import all_tags, tagged_document

    document, source = imported.document, imported.source
    tagged = tagged_document(known, document) if document else ()
    tags = all_tags(tagged)
    about = None
    if source is not None:
        about = {
            "id": source.id,
            "title": source.title,
            "date": source.date.edtf if source.date else None,
            "date_from": document.date_basis if document and source.date else "",
            "kind": source.kind,
            "publisher": source.publisher,
        }
    return {
        "file": str(imported.path).encode("utf-8", "replace").decode(),
        "ok": imported.error is None,
        "error": str(imported.error) if imported.error else None,
        "source": about,
        "known": imported.known,
        "dialogues": tags.dialogues,
        "areas": tags.areas,
        "people": tags.people,
        "dates": tags.dates,
        "suggestions": [_suggestion(each) for each in suggestions_of(tagged)],
    }


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "text": suggestion.text,
        "restate": True,  # it is the source's own paragraph; a point says it in the desk's words
        "kind": suggestion.kind,
        "dialogues": suggestion.dialogues,
        "areas": suggestion.areas,
        "people": suggestion.people,
        "dates": suggestion.dates,
        "locator": suggestion.locator,
        "why": why(suggestion),
    }


def why(suggestion: Suggestion) -> str:
    """Say why a paragraph is suggested, and what told its kind."""
    mentions = f"mentions {_listed(suggestion.names)}"
    if not suggestion.cue:
        return mentions
    return f"{mentions}; “{suggestion.cue}” tells of a {suggestion.kind}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def _tell(row: dict[str, Any]) -> None:
    """Say of a file what became of it, in a few lines."""
    if not row["ok"]:
        return
    source = row["source"]
    done = "Known already" if row["known"] else "Imported"
    say(plain(f"{done}: {source['id']}  {source['title']} ({source['date'] or 'no date found'})"))
    for kind in ("dialogues", "areas", "people"):
        if row[kind]:
            say(f"  {kind}: {plain(', '.join(row[kind]))}")
    count = len(row["suggestions"])
    say(f"  {count} suggested point{'' if count == 1 else 's'}, to be restated")


def _refusal(imported: Imported) -> str:
    """Say on one line what was refused; the file is named where the error does not."""
    error = imported.error
    name = imported.path.name.encode("utf-8", "replace").decode()
    said = str(error)
    return said if error is not None and name in said else f"{name}: {said}"
