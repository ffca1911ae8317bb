"""An SVG drawing without scripts, metadata, and what leads out of it."""

from __future__ import annotations

import base64
import binascii

from lxml import etree
from lxml.etree import _Element

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_KEPT_SPACES = (_SVG, _XLINK, "http://www.w3.org/XML/1998/namespace")
_DROPPED = frozenset(
    f"{{{_SVG}}}{name}"
    for name in ("script", "metadata", "title", "desc", "foreignObject", "handler", "set")
) | {f"{{{_SVG}}}{name}" for name in ("iframe", "audio", "video", "listener")}
_LINKS = ("href", f"{{{_XLINK}}}href", "src")
_PICTURE = "data:image/"


def cleaned_svg(data: bytes) -> bytes:
    """Give a drawing with nothing but its shapes; one that can't be read stays none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    for each in list(root.iter()):
        if not isinstance(each.tag, str) or each.tag in _DROPPED or not _known(each.tag):
            parent = each.getparent()
            if parent is not None:
                parent.remove(each)
        else:
            _clean_attributes(each)
            if each.tag == f"{{{_SVG}}}style" and _leads_out(each.text or ""):
                each.text = ""
    etree.cleanup_namespaces(root)
    return bytes(etree.tostring(root, encoding="utf-8"))


def _known(name: str) -> bool:
    return etree.QName(name).namespace in (None, *_KEPT_SPACES)


def _clean_attributes(element: _Element) -> None:
    for name, value in list(element.attrib.items()):
        local = etree.QName(name).localname
        if name in _LINKS:
            kept = _kept_link(value)
            if kept is None:
                del element.attrib[name]
            else:
                element.attrib[name] = kept
        elif not _known(name) or local.startswith("on") or _leads_out(value):
            del element.attrib[name]


def _kept_link(value: str) -> str | None:
    """Keep a link within the drawing, and a picture that it holds, cleaned itself."""
    from briefer.memo.word.pictures import without_metadata

    if value.startswith("#"):
        return value
    head, _, body = value.partition(",")
    if not head.startswith(_PICTURE) or not head.endswith(";base64"):
        return None
    try:
        inner = without_metadata(base64.b64decode(body))
    except binascii.Error:
        return None
    return f"{head},{base64.b64encode(inner).decode()}"


def _leads_out(text: str) -> bool:
    """Say whether a style loads something from elsewhere."""
    folded = "".join(text.split()).casefold()
    return (
        "@import" in folded
        or "javascript:" in folded
        or ("url(" in folded.replace("url(#", "").replace("url('#", "").replace('url("#', ""))
    )
