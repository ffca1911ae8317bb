"""The file itself: the parts in a fixed order with fixed times, so the same each time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

from docx.opc.package import OpcPackage
from docx.opc.part import Part

from briefer.memo.word.xml import HEAD, escaped

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
# Level 3 takes half the time of the usual 6, for a file larger by a sixth.
_LEVEL = 3


def packed(package: OpcPackage, written: Mapping[str, bytes]) -> bytes:
    """Zip a package; ``written`` gives the parts whose bytes were made here, by name."""
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        _put(archive, "[Content_Types].xml", _content_types(parts))
        _put(archive, "_rels/.rels", _bytes(package.rels.xml))
        for part in parts:
            name = str(part.partname)
            blob = written.get(name)
            _put(archive, name.lstrip("/"), part.blob if blob is None else blob)
            if len(part.rels):
                _put(archive, str(part.partname.rels_uri).lstrip("/"), _bytes(part.rels.xml))
    return stream.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # as on Linux, wherever it is written
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, data, compresslevel=_LEVEL)


def _bytes(xml: str | bytes) -> bytes:
    return xml.encode() if isinstance(xml, str) else xml


def _content_types(parts: Iterable[Part]) -> bytes:
    rows = [
        f'<Default Extension="{extension}" ContentType="{kind}"/>'
        for extension, kind in _DEFAULTS.items()
    ]
    rows.extend(
        f'<Override PartName="{escaped(str(part.partname))}" '
        f'ContentType="{escaped(part.content_type)}"/>'
        for part in parts
    )
    return f'{HEAD}<Types xmlns="{_TYPES}">{"".join(rows)}</Types>'.encode()
