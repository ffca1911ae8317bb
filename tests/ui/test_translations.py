"""Every text of the window can be said in Japanese, and says the same there."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
# What shows its text as it is given.
SHOWN_BY = {
    *("setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
    *("setInformativeText", "setDetailedText", "setTabText", "setTabToolTip", "setHeaderLabels"),
    *("setSuffix", "setPrefix", "setSpecialValueText", "addTab", "addItem", "addMenu", "addAction"),
    *("addButton", "addRow", "setHeaderLabel", "setItemText", "setCancelButtonText"),
    *("QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
    *("QDockWidget", "QCommandLinkButton", "QTreeWidgetItem", "QListWidgetItem"),
}
# What is told as text after what it is about and how grave it is, both of them names.
TELLS = "tell"
# Texts that are no words of ours: a language named in itself, the keys of a picture's own texts.
NOT_OURS = {"English", "日本語", "Title", "Description"}


@pytest.fixture(scope="module")
def translate() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        yield importlib.import_module("translate")


@pytest.fixture(scope="module")
def japanese(translate: ModuleType) -> dict[tuple[str, str], str]:
    known = translate.read_translations(translate.file_of(ROOT, "ja"))
    return {tuple(text): said for text, said in known.items() if said}


def test_every_text_is_translated(
    translate: ModuleType, japanese: dict[tuple[str, str], str]
) -> None:
    texts, _ = translate.texts_of(ROOT)
    missing = sorted(tuple(text) for text in texts if tuple(text) not in japanese)
    assert missing == [], "see docs/translating.md"


def test_what_is_put_into_a_text_is_put_into_its_translation(
    translate: ModuleType, japanese: dict[tuple[str, str], str]
) -> None:
    differ = {
        source: said
        for (_, source), said in japanese.items()
        if set(translate.placeholders(source)) != set(translate.placeholders(said))
    }
    assert differ == {}


def test_a_text_with_a_key_has_one_in_japanese(japanese: dict[tuple[str, str], str]) -> None:
    keys = re.compile(r"&(\w)")
    lost = {
        source: said
        for (context, source), said in japanese.items()
        if context != "Core"
        and [k.upper() for k in keys.findall(source)] != re.findall(r"\(&(\w)\)", said)
    }
    assert lost == {}


def test_the_compiled_file_is_that_of_the_written_one(
    qapp: QApplication, translate: ModuleType, japanese: dict[tuple[str, str], str]
) -> None:
    del qapp
    compiled = QTranslator()
    assert compiled.load(str(translate.file_of(ROOT, "ja").with_suffix(".qm")))
    said = {text: compiled.translate(*text) for text in japanese}
    assert said == japanese


def test_nothing_is_shown_that_cannot_be_translated() -> None:
    shown = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"
        for path in sorted((ROOT / "briefer" / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for argument in _said(node)
        if any(re.search(r"[^\W\d_]{2}", text) for text in _bare(argument))
    ]
    assert shown == []


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ('label.setText("All of it")', ["All of it"]),
        ('messages.tell("save", "note", "It is saved")', ["It is saved"]),
        ('messages.tell("save", "note", f"{name} is saved", "why")', [" is saved", "why"]),
        ('messages.tell("save", "note", text="It is saved")', ["It is saved"]),
        ('messages.tell("save", "note", self.tr("It is saved"))', []),
        ('messages.tell("save", "note", "{n} kept".format(n=3))', ["{n} kept"]),
    ],
)
def test_words_are_found_wherever_they_are_shown(call: str, words: list[str]) -> None:
    node = ast.parse(call, mode="eval").body
    assert isinstance(node, ast.Call)
    assert [text for argument in _said(node) for text in _bare(argument) if text] == words


def _said(call: ast.Call) -> Iterator[ast.expr]:
    """Give the arguments of a call that the user reads."""
    if _name(call) in SHOWN_BY:
        yield from call.args
    elif _name(call) == TELLS:
        yield from call.args[2:]
        yield from (each.value for each in call.keywords if each.arg in ("text", "details"))


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", "") or getattr(call.func, "id", ""))


def _bare(argument: ast.expr) -> Iterator[str]:
    """Give the words that stand in an argument itself."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield from {argument.value} - NOT_OURS
    elif isinstance(argument, ast.JoinedStr):
        for part in argument.values:
            plain = part.value if isinstance(part, ast.Constant) else ""
            yield re.sub(r"</?\w+[^>]*>|&\w+;", "", str(plain))  # how it looks, and no words
    elif isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute):
        if argument.func.attr == "format":
            yield from _bare(argument.func.value)
    elif isinstance(argument, ast.IfExp):
        yield from (*_bare(argument.body), *_bare(argument.orelse))
    elif isinstance(argument, ast.List | ast.Tuple):
        for each in argument.elts:
            yield from _bare(each)
