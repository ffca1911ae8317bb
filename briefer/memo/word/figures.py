"""Figures as pictures in their line: SVG, and a metafile for readers that know no SVG."""

from __future__ import annotations

from msgspec import Struct

from briefer.memo.blocks import Figure
from briefer.memo.direction import closed
from briefer.memo.word.emf import write_emf
from briefer.memo.word.kinds import RT
from briefer.memo.word.letterhead import Letterhead
from briefer.memo.word.parts import Part
from briefer.memo.word.xml import escaped

_TYPES = {"emf": "image/x-emf", "svg": "image/svg+xml"}
_EMU = 635  # a twip
MOST_OF_PAGE = 0.8  # the rest is for the heading before and the caption after
_DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
# The extension that holds the SVG, [MS-ODRAWXML] 2.3.14.
_SVG = (
    '<a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip '
    'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{}"/>'
    "</a:ext></a:extLst>"
)


class FigureWriter(Struct):
    """Write a memo's figures, each a picture and the parts that it stands in."""

    letterhead: Letterhead
    count: int = 0

    def drawing(self, figure: Figure) -> str:
        """Write a figure for a run, as wide as the text, and keep its parts."""
        self.count += 1
        picture = figure.drawing
        room = self.letterhead.column, self.letterhead.height * MOST_OF_PAGE
        scale = min(room[0] / picture.width, room[1] / picture.height)
        wide, high = (round(side * scale) * _EMU for side in (picture.width, picture.height))
        metafile = self._part("emf", write_emf(picture))
        svg = self._part("svg", f'<?xml version="1.0" encoding="UTF-8"?>\n{figure.svg}\n'.encode())
        # The letterhead's own pictures are numbered far above.
        name = f'id="{self.count}" name="Figure {figure.number}"'
        said = f'title="{escaped(figure.title)}" descr="{escaped(closed(figure.alt))}"'
        return (
            '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" '
            f'xmlns:wp="{_DRAWINGML}/wordprocessingDrawing">'
            f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr {name} {said}/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWINGML}/main" '
            'noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic xmlns:a="{_DRAWINGML}/main"><a:graphicData uri="{_DRAWINGML}/picture">'
            f'<pic:pic xmlns:pic="{_DRAWINGML}/picture"><pic:nvPicPr><pic:cNvPr {name}/>'
            "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            f'<a:blip r:embed="{metafile}">{_SVG.format(svg)}</a:blip>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
            f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing>"
        )

    def _part(self, kind: str, data: bytes) -> str:
        """Add a picture's part and give its relationship id."""
        name = f"/word/media/memo-figure-{self.count}.{kind}"
        return self.letterhead.file.main.relate(RT.IMAGE, Part(name, _TYPES[kind], data))
