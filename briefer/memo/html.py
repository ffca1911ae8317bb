"""The HTML writer: one file that needs no other, and the preview within Qt's subset."""

from __future__ import annotations

from briefer.memo.blocks import Memo
from briefer.memo.html_parts import HtmlWriter, escaped, page_heading
from briefer.memo.inlines import about_text, marking_text, stage_text
from briefer.memo.preview import PreviewWriter
from briefer.memo.styling import PAPERS, PRINTED_CSS


def write_html(memo: Memo) -> str:
    """Write a memo as one accessible HTML file with its footnotes and print styles."""
    writer = HtmlWriter(memo)
    body = writer.blocks(memo.blocks)
    banner = "".join(
        f'<p class="page-marking">{escaped(text)}</p>'
        for text in (marking_text(memo), stage_text(memo))
        if text
    )
    meta = "".join(
        f'<meta name="{name}" content="{escaped(text)}">\n'
        for name, text in (
            ("author", memo.author),
            ("description", memo.subject),
            ("keywords", ", ".join(memo.keywords)),
            ("dcterms.date", memo.date),
        )
        if text
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(memo.language)}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escaped(page_heading(memo))}</title>\n{meta}"
        f"<style>\n@page {{ size: {PAPERS[memo.paper]}; }}\n{PRINTED_CSS}</style>\n"
        "</head>\n<body>\n"
        f"<header>{banner}</header>\n<main>\n{body}{writer.notes_html()}</main>\n"
        f'<footer><p class="about">{escaped(about_text(memo))}</p>{banner}</footer>\n'
        "</body>\n</html>\n"
    )


def preview_html(memo: Memo) -> str:
    """Write a memo for a QTextBrowser: a white page with real margins, anchors kept."""
    return PreviewWriter(memo).page()
