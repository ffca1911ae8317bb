"""Bring assets/translations up to date with what the window says: ``make translations``.

    python packaging/translate.py                write briefer_ja.ts and briefer_ja.qm anew
    python packaging/translate.py --missing      print what is not translated yet, as JSON
    python packaging/translate.py --take FILE    take a filled list in, then write both anew

A list is a JSON object of text to translation, for every context that has none yet; a context
with words of its own, which replace others, is an object within it:
``{"Close": "閉じる", "ChoiceList": {"None": "解除"}}``.
See docs/translating.md for the words to use.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent))

from error_texts import CONTEXT, find_error_texts
from gap_texts import find_gap_texts
from texts import Doubt, Text, find_texts

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("ja",)
_COMMAND = re.compile(r"\bbriefer [a-z]|(?<!\S)--[a-z]")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Translations = dict[Text, str]


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked; give the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--missing", action="store_true", help="print what is not translated yet")
    parser.add_argument("--take", type=Path, metavar="FILE", help="take translations in")
    options = parser.parse_args(arguments)
    texts, doubts = texts_of(ROOT)
    for doubt in doubts:
        print(f"{doubt.file}:{doubt.line}: {doubt.why}", file=sys.stderr)
    for language in LANGUAGES:
        file = file_of(ROOT, language)
        known = read_translations(file)
        if options.take:
            take(known, texts, json.loads(options.take.read_text(encoding="utf-8")))
        lend(known, texts)
        if options.missing:
            missing = {text.source: "" for text in sorted(texts) if not known.get(text)}
            print(json.dumps(missing, ensure_ascii=False, indent=1))
            continue
        write_translations(file, language, texts, known)
        compile_translations(file)
        untold = sum(not known.get(text) for text in texts)
        print(f"{file.name}: {len(texts)} texts, {untold} of them not translated", file=sys.stderr)
    return 1 if doubts else 0


def texts_of(root: Path) -> tuple[set[Text], list[Doubt]]:
    """Find every text of the checkout at ``root``, and the places that nobody can read."""
    found = find_texts(root)
    core = {
        text
        for text in find_error_texts(root) | find_gap_texts(root)
        if not _COMMAND.search(text)  # said in other words, see briefer/ui/command_words.py
    }
    return found.texts | {Text(CONTEXT, text) for text in core}, found.doubts


def file_of(root: Path, language: str) -> Path:
    """Name the file that holds a language's translations."""
    return root / "assets" / "translations" / f"briefer_{language}.ts"


def read_translations(file: Path) -> Translations:
    """Read a .ts file: what it has of translations."""
    if not file.is_file():
        return {}
    found: Translations = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "")
            found[text] = message.findtext("translation") or ""
    return found


def take(known: Translations, texts: Iterable[Text], filled: Mapping[str, object]) -> None:
    """Put a filled list into what is known.

    A context's own words replace what is there; a common one goes where there is none.
    """
    for text in texts:
        own = filled.get(text.context)
        said = own.get(text.source) if isinstance(own, Mapping) else None
        said = said or known.get(text) or filled.get(text.source)
        if isinstance(said, str) and said:
            known[text] = said


def lend(known: Translations, texts: Iterable[Text]) -> None:
    """Give a text the words that it has in other contexts, where they all agree."""
    said: dict[str, set[str]] = {}
    for text, words in known.items():
        said.setdefault(text.source, set()).add(words)
    for text in texts:
        agreed = said.get(text.source, set()) - {""}
        if not known.get(text) and len(agreed) == 1:
            [known[text]] = agreed


def write_translations(
    file: Path, language: str, texts: Iterable[Text], known: Translations
) -> None:
    """Write a .ts file: sorted, without line numbers, so that it differs where a text does."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in sorted(texts):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text) or None
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    file.parent.mkdir(exist_ok=True)
    written = HEAD + ET.tostring(root, encoding="unicode") + "\n"
    file.write_text(written, encoding="utf-8", newline="\n")


def compile_translations(file: Path) -> None:
    """Compile a .ts file into the .qm beside it, which Qt reads."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    command = [str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def placeholders(text: str) -> list[str]:
    """List what is put into a text, in order: ``{name}`` and ``%1``."""
    return sorted(re.findall(r"\{\w*\}|%n|%L?\d", text))


if __name__ == "__main__":
    sys.exit(main())
