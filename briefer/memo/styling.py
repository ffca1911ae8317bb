"""How HTML memos look: the same page as on paper, with the same sparing accent."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PAPERS: Mapping[str, str] = MappingProxyType({"letter": "8.5in 11in", "a4": "210mm 297mm"})

# Figures name their faces and tones themselves: a picture takes none from its page.
FACES = ("Calibri", "Carlito", "Arial", "Liberation Sans", "Helvetica", "sans-serif")
EASTERN_FACES = (
    *("Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "BIZ UDGothic"),
    *FACES,
)
TONES: Mapping[str, str] = MappingProxyType(
    {
        "ink": "#1a1a1a",
        "accent": "#1f3864",
        "quiet": "#595959",
        "rule": "#a6a6a6",
        "shade": "#a9b8d6",
        "tint": "#ececec",
        "paper": "#ffffff",
    }
)

# On the screen light or dark, as the reader's system is set; on paper always light. Every
# pair of ink and paper has a contrast of 4.5:1 at the least (WCAG 2.2, 1.4.3).
PRINTED_CSS = """\
@page { margin: 1in;
  @top-center { font: bold 9pt Calibri, Carlito, Arial, sans-serif; }
  @bottom-left { font: 9pt Calibri, Carlito, Arial, sans-serif; }
  @bottom-center { font: bold 9pt Calibri, Carlito, Arial, sans-serif; }
  @bottom-right { font: 9pt Calibri, Carlito, Arial, sans-serif; } }
:root { color-scheme: light dark; --desk: #e9eaec; --paper: #ffffff; --ink: #1a1a1a;
  --accent: #1f3864; --quiet: #595959; --rule: #a6a6a6; --missing: #8a1c00; }
@media screen and (prefers-color-scheme: dark) { :root { --desk: #101214; --paper: #1b1e22;
  --ink: #e6e6e6; --accent: #a9c1f0; --quiet: #b3b3b3; --rule: #5c5f63; --missing: #ffb199; } }
* { box-sizing: border-box; }
html { background: var(--desk); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--desk); color: var(--ink); overflow-wrap: break-word;
  font: 11pt/1.4 Calibri, Carlito, Arial, "Yu Gothic", "Noto Sans CJK JP", sans-serif; }
header, main, footer { display: flow-root; max-width: 8.5in; margin: 0 auto; padding: 0 1in;
  background: var(--paper); }
header { margin-top: 1.5rem; padding-top: .5in; }
main:focus { outline: none; }
footer { margin-bottom: 1.5rem; padding-bottom: .5in; color: var(--quiet); font-size: 9pt; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper);
  color: var(--accent); }
.skip:focus { left: .5rem; top: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
p, ul, ol, dl, table { margin: 0 0 6pt; }
li { margin-bottom: 3pt; }
h1, h2, h3, h4, h5, h6 { margin: 8pt 0 2pt; line-height: 1.2; break-after: avoid;
  font-size: 11pt; }
.heading-1 { margin: 0 0 8pt; padding-bottom: 4pt; border-bottom: 1pt solid var(--accent);
  font-size: 20pt; color: var(--accent); }
.heading-2 { margin: 14pt 0 4pt; font-size: 13pt; color: var(--accent); }
.tab { margin: 36pt 0 10pt; padding-bottom: 4pt; border-bottom: 1pt solid var(--accent);
  font-size: 17pt; color: var(--accent); break-before: page; }
.heading-3 { margin: 11pt 0 3pt; }
.heading-4 { font-style: italic; }
.heading-5 { font-style: italic; font-weight: normal; }
.table { overflow-x: auto; margin: 6pt 0 10pt; position: relative; }
table { width: 100%; margin: 0; border-collapse: collapse; font-size: 9.5pt;
  line-height: 1.3; border-top: 1pt solid var(--accent); border-bottom: 1pt solid var(--accent); }
th, td { padding: 3pt 8pt 3pt 0; text-align: left; vertical-align: top;
  border-bottom: .5pt solid var(--rule); }
thead { display: table-header-group; }
thead th { vertical-align: bottom; border-bottom: 1pt solid var(--accent); }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.right { text-align: right; }
.center { text-align: center; }
.page-marking, .marking { text-align: center; font-weight: bold; font-size: 9.5pt; }
.heading-block dl { display: grid; grid-template-columns: 1.1in 1fr; row-gap: 3pt;
  padding-bottom: 6pt; border-bottom: 1pt solid var(--accent); }
dt { font-weight: bold; }
dd { margin: 0; }
.bottom-line { margin: 0 0 6pt; padding-left: 10pt; border-left: 2.25pt solid var(--accent); }
.judgment { padding-left: 10pt; border-left: .75pt solid var(--quiet); font-style: italic; }
.basis, .clearance { font-size: 9.5pt; }
.basis { font-style: italic; color: var(--quiet); }
.talking { font-size: 12pt; line-height: 1.5; }
.cite { font-size: .82em; color: var(--quiet); white-space: nowrap; }
.cite a { color: inherit; text-decoration: none; }
.cite a:hover { text-decoration: underline; }
.gap { color: var(--missing); border-bottom: 1px dotted; }
.contents ul { padding: 0; list-style: none; }
.contents li.level-2 { padding-left: 1.5em; }
.notes { margin-top: 24pt; padding-top: 6pt; border-top: .5pt solid var(--rule); font-size: 9pt; }
sup { line-height: 0; }
:target { background: color-mix(in srgb, var(--accent) 14%, transparent); }
figure { margin: 6pt 0 10pt; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 3pt; font-size: 9.5pt; font-style: italic; color: var(--quiet); }
.page-break { break-before: page; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print {
  html, body, header, main, footer { background: none; margin: 0; padding: 0; max-width: none; }
  .skip, [role="doc-backlink"] { display: none; }
  .table { overflow: visible; }
  p, li { orphans: 2; widows: 2; }
}
@media screen and (max-width: 45rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .heading-block dl { grid-template-columns: 1fr; row-gap: 0; }
  .heading-block dd { margin-bottom: 6pt; }
  .table table { min-width: 34rem; }
}
"""
