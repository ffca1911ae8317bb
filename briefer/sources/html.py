"""Web pages as pieces: what is read on the page, without scripts, menus and what is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml import etree

from briefer.sources.dating import read_stated
from briefer.sources.document import (
    Document,
    Paragraph,
    Piece,
    UnreadableDocument,
    counted,
    on_one_line,
)
from briefer.sources.encodings import decoded

_NOT_READ = frozenset(
    {"script", "style", "noscript", "template", "head", "iframe", "object", "embed", "svg"}
    | {"math", "canvas", "audio", "video", "button", "select", "textarea", "datalist", "dialog"}
)
# What stands around a page's text; left out unless nothing else is left.
_AROUND = frozenset({"nav", "aside", "footer", "form", "menu"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "section", "article"}
    | {"main", "header", "table", "tbody", "thead", "tfoot", "caption", "figure", "figcaption"}
    | {"address", "hr", "details", "summary", "fieldset", "legend", "body", "center", "tr"}
    | _AROUND
)
_CELLS = frozenset({"td", "th"})
_STATED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]+)")
_LOOKED_THROUGH = 4_096  # bytes that a page may state its encoding in (HTML, 13.2.3.2: 1,024)
_DATES = (
    *("article:published_time", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created"),
    *("citation_publication_date", "citation_date", "datepublished", "pubdate", "date"),
)
_PUBLISHERS = ("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher")
_SITES = ("og:site_name", "application-name")
_AUTHORS = ("author", "dc.creator", "citation_author", "article:author")


def read_html(data: bytes, name: str) -> Document:
    """Read a page; raise UnreadableDocument when there is no text on it."""
    stated = _STATED.search(data[:_LOOKED_THROUGH])
    text = decoded(data, name, stated[1].decode("ascii") if stated else "")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        what = f"the page can't be read: {error.msg}"
        raise UnreadableDocument(what, where=name, fix="Save the page anew") from None
    if root is None:
        raise UnreadableDocument("the page is empty", where=name)
    paragraphs = tuple(counted(_Text(root).pieces())) or tuple(
        counted(_Text(root, around=True).pieces())
    )
    return _described(root, paragraphs)


def _described(root: etree._Element, paragraphs: tuple[Paragraph, ...]) -> Document:
    said = dict(_said(root))
    heading = next((part.text for part in paragraphs if part.is_heading), "")
    title = said.get("og:title") or _title(root, heading) or heading
    date = next((found for key in _DATES if (found := read_stated(said.get(key, "")))), "")
    date = date or _marked_time(root)
    return Document(
        paragraphs=paragraphs,
        title=title,
        author=_first(said, _AUTHORS),
        publisher=_first(said, _PUBLISHERS) or _first(said, _SITES),
        date=date,
        date_basis="stated" if date else "",
        address=_address(root, said),
        language=on_one_line(root.get("lang", ""))[:35],
    )


def _said(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Give what the page's head says, the first of a name last, so that it stands."""
    for meta in reversed(list(root.iter("meta"))):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        value = on_one_line(meta.get("content", ""))[:500]
        if key and value:
            yield key.lower(), value


def _title(root: etree._Element, heading: str) -> str:
    """Give the title; the site's name after or before the page's heading is left out."""
    found = root.find(".//title")
    title = on_one_line("".join(found.itertext())) if found is not None else ""
    return heading if heading and heading in title else title


def _first(said: dict[str, str], names: tuple[str, ...]) -> str:
    return next((said[name] for name in names if name in said), "")


def _marked_time(root: etree._Element) -> str:
    """Read the page's one marked time; where there are several, none is the page's."""
    marked = {
        found for each in root.iter("time") if (found := read_stated(each.get("datetime", "")))
    }
    return marked.pop() if len(marked) == 1 else ""


def _address(root: etree._Element, said: dict[str, str]) -> str:
    links = (link.get("href", "") for link in root.iter("link") if link.get("rel") == "canonical")
    for address in (*links, said.get("og:url", "")):
        try:
            parts = urlsplit(address.strip())
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc:
            return str(parts.geturl())[:2_000]
    return ""


class _Text:
    """Gather a page's text piece by piece; deep pages are walked, never recursed into."""

    def __init__(self, root: etree._Element, *, around: bool = False) -> None:
        self._left_out = _NOT_READ if around else _NOT_READ | _AROUND
        self._root = root
        self._held: list[str] = []
        self._heading = False
        self._rows = 0
        self._breaks = 0
        self._said = False  # whether what is held has more in it than blanks

    def pieces(self) -> Iterator[Piece]:
        """Give the pieces in the page's order."""
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start" and self._is_left_out(element):
                walk.skip_subtree()
                continue  # its end comes all the same, with the text behind it
            if event == "start":
                yield from self._begun(tag, element.text)
            else:
                if not self._is_left_out(element):
                    yield from self._ended(tag)
                if element is not self._root:
                    self._take(element.tail)
        yield from self._flushed()

    def _is_left_out(self, element: etree._Element) -> bool:
        if not isinstance(element.tag, str) or element.tag in self._left_out:
            return True
        hidden = "display:none" in element.get("style", "").replace(" ", "").lower()
        return hidden or element.get("hidden") is not None or element.get("aria-hidden") == "true"

    def _begun(self, tag: str, text: str | None) -> Iterator[Piece]:
        if tag == "tr":
            if not self._rows:
                yield from self._flushed()
            self._rows += 1
        elif tag in _CELLS and self._rows:
            self._part_cells()
        elif tag in _BLOCKS:
            yield from self._parted()
            self._heading = tag in _HEADINGS and not self._rows
        elif tag == "br":
            self._breaks += 1
            if self._breaks > 1:
                yield from self._parted()
            self._held.append("\n")
        self._take(text)

    def _ended(self, tag: str) -> Iterator[Piece]:
        if tag == "tr":
            self._rows = max(self._rows - 1, 0)
            if not self._rows:
                yield from self._flushed()
        elif tag in _BLOCKS:
            yield from self._parted()
            self._heading = False

    def _parted(self) -> Iterator[Piece]:
        """End a paragraph; within a table's row it goes on, a row being one."""
        if self._rows:
            self._held.append(" ")
        else:
            yield from self._flushed()

    def _part_cells(self) -> None:
        if self._said:
            self._held.append(" | ")

    def _take(self, text: str | None) -> None:
        if text:
            if not text.isspace():
                self._breaks, self._said = 0, True
            self._held.append(text)

    def _flushed(self) -> Iterator[Piece]:
        text = "".join(self._held)
        self._held, self._breaks, self._said = [], 0, False
        if text.strip(" |\n"):
            yield Piece(text, heading=self._heading)
