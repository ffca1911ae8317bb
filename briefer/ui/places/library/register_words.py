"""Products of the register in words, as the window says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.ui.places.library.register_work import Product, Products

COLUMNS = (
    "Exported (UTC)",
    "Title",
    "Version",
    "Stage",
    "Format",
    "As of",
    "Marking",
    "Handed over to",
)
WIDE = (1, 7)  # the columns that take what room there is
_STAGES: Mapping[str, str] = MappingProxyType(
    {"working": "Working copy", "draft": "Draft", "final": "Final"}
)
_FORMATS: Mapping[str, str] = MappingProxyType(
    {"docx": "Word", "pdf": "PDF", "html": "HTML", "md": "Markdown"}
)
_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "file name": "Went out as",
        "author": "Author",
        "exported by": "Exported by",
        "template": "Template",
        "letterhead": "Letterhead",
        "handed over": "Handed over to",
        "compares": "Compares",
        "consent": "Went out with gaps because",
        "open gaps": "Open gaps",
        "retention": "Kept under",
        "kept until": "Kept until",
        "kept for good": "Kept for good under",
        "on hold": "On hold",
        "was on hold": "Was on hold, released",
        "taken back": "Taken back",
        "removed": "File removed",
        "hash": "SHA-256",
    }
)


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("Register", text)


def label_of(code: str) -> str:
    """Name a line of the details."""
    return tr(_LABELS[code])


def cells(product: Product) -> tuple[str, ...]:
    """Say a product in the list's columns."""
    stage = tr(_STAGES[product.stage])
    given = "; ".join(
        tr("{who}, {date}").format(who=one.to, date=one.on) for one in product.handed_over
    )
    version = tr("v{n}").format(n=product.version)
    return (
        product.exported,
        product.title,
        f"{product.number} · {version}" if product.number else version,
        _kind_in_words(product, stage),
        _FORMATS.get(product.format, product.format.upper()),
        product.as_of,
        product.marking,
        given,
    )


def _kind_in_words(product: Product, stage: str) -> str:
    return {
        "memo": stage,
        "comparison": tr("{stage}, comparison").format(stage=stage),
        "addendum": tr("{stage}, addendum").format(stage=stage),
    }[product.kind]


def summary(shown: int, products: Products) -> str:
    """Say how many products there are, how many are shown, and what can't be read."""
    every = len(products.every)
    said = counted(every, "{n} product.", "{n} products.")
    if shown != every:
        said = tr("{shown} of {every}").format(shown=shown, every=said)
    unread = len(products.unreadable)
    if unread:
        said += " " + counted(unread, "{n} entry can’t be read.", "{n} entries can’t be read.")
    return said


def found_in_words(name: str, found: Sequence[Product]) -> tuple[str, str]:
    """Say which product a file is; in details every one, where it went out more than once."""
    if not found:
        said = tr("“{name}” is none of the products here: no product has the very same bytes.")
        return said.format(name=name), ""
    said = tr("“{name}” is {product}.").format(name=name, product=_named(found[0]))
    if len(found) == 1:
        return said, ""
    more = counted(len(found) - 1, "It went out {n} more time.", "It went out {n} more times.")
    return f"{said} {more}", "\n".join(map(_named, found))


def _named(product: Product) -> str:
    said = tr("{title}, {version}, {stage}, exported {when} UTC")
    _, title, version, stage, *_ = cells(product)
    return said.format(title=title, version=version, stage=stage.lower(), when=product.exported)
