from __future__ import annotations

import base64
import struct

import pytest

from briefer.memo.word.pictures import without_metadata
from tests.memo.word.offices import png

SECRET = b"J. Insider"


def segment(mark: int, data: bytes) -> bytes:
    return bytes((0xFF, mark)) + struct.pack(">H", len(data) + 2) + data


def riff(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


JPEG_PICTURE = segment(0xDB, b"\0" * 65) + segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\xff\0\x34"
GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
GIF_PICTURE = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"


def test_a_pngs_words_go_and_its_pixels_and_colours_stay() -> None:
    colours, text = (b"sRGB", b"\0"), (b"tEXt", b"Author\0" + SECRET)
    others = [(b"eXIf", SECRET), (b"iTXt", b"XML:com.adobe.xmp\0" + SECRET), (b"tIME", b"1234567")]
    assert without_metadata(png(colours, text, *others) + SECRET) == png(colours)


def test_a_jpegs_camera_and_place_go_and_its_picture_stays() -> None:
    jfif, profile = segment(0xE0, b"JFIF\0\x01\x02"), segment(0xE2, b"ICC_PROFILE\0\x01\x01")
    talk = [segment(mark, SECRET) for mark in (0xE1, 0xED, 0xFE)]
    data = b"\xff\xd8" + jfif + b"".join(talk) + profile + JPEG_PICTURE + b"\xff\xd9" + SECRET
    assert without_metadata(data) == b"\xff\xd8" + jfif + profile + JPEG_PICTURE + b"\xff\xd9"


def test_a_gifs_comments_go_and_it_still_moves() -> None:
    comment = b"\x21\xfe" + bytes((len(SECRET),)) + SECRET + b"\0"
    again = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    data = GIF_HEAD + comment + again + GIF_PICTURE + b"\x3b" + SECRET
    assert without_metadata(data) == GIF_HEAD + again + GIF_PICTURE + b"\x3b"


def test_a_webps_metadata_goes_and_its_flags_say_so() -> None:
    def webp(flags: int, *more: bytes) -> bytes:
        head = riff(b"VP8X", bytes((flags,)) + b"\0" * 9)
        return riff(b"RIFF", b"WEBP" + head + riff(b"VP8L", b"\x2f1234567") + b"".join(more))

    told = webp(0x1C, riff(b"EXIF", SECRET), riff(b"XMP ", SECRET))
    assert without_metadata(told) == webp(0x10)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_tiffs_artist_and_camera_go_and_its_pixels_stay(order: str) -> None:
    def tiff(*entries: bytes) -> bytes:
        head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, 8)
        return head + struct.pack(f"{order}H", len(entries)) + b"".join(entries) + bytes(4)

    def entry(tag: int, kind: int, count: int, value: int) -> bytes:
        return struct.pack(f"{order}HHII", tag, kind, count, value)

    wide, strip = entry(256, 4, 1, 1), entry(273, 4, 1, 90)
    artist, camera = entry(315, 2, len(SECRET), 62), entry(34665, 4, 1, 72)
    data = tiff(wide, strip, artist, camera) + SECRET
    data += struct.pack(f"{order}H", 1) + entry(37500, 7, len(SECRET), 92) + bytes(4)
    data += b"\x12\x34" + SECRET
    cleaned = without_metadata(data)
    assert SECRET not in cleaned
    assert len(cleaned) == len(data)
    assert cleaned[90:92] == b"\x12\x34"
    assert cleaned[8:].startswith(struct.pack(f"{order}H", 2) + wide + strip + bytes(4))


def test_an_emfs_description_is_blanked() -> None:
    words = "Draw\0logo of J. Insider\0\0".encode("utf-16-le")
    head = bytearray(108)
    head[40:44] = b" EMF"
    struct.pack_into("<II", head, 60, len(words) // 2, 108)
    cleaned = without_metadata(bytes(head) + words + b"records")
    assert cleaned == bytes(head) + bytes(len(words)) + b"records"


def test_an_svg_keeps_its_shapes_alone() -> None:
    picture = base64.b64encode(png((b"tEXt", b"Author\0" + SECRET))).decode()
    drawing = f"""<?xml version="1.0"?><!-- by J. Insider --><!DOCTYPE svg>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="9" height="9"
      inkscape:export-filename="/home/insider/logo.png" onload="steal()">
      <metadata>J. Insider</metadata><title>J. Insider</title><script>steal()</script>
      <style>@import url(https://tracker.example/a.css);</style>
      <a xlink:href="https://tracker.example"><rect id="r" width="9" height="9"/></a>
      <use xlink:href="#r"/><rect fill="url(#g)" stroke="url(https://tracker.example)"/>
      <image href="data:image/png;base64,{picture}"/><image href="https://tracker.example/x"/>
    </svg>"""
    cleaned = without_metadata(drawing.encode()).decode()
    assert "insider" not in cleaned.casefold()
    assert "tracker" not in cleaned
    assert "steal" not in cleaned
    assert 'href="#r"' in cleaned
    assert 'fill="url(#g)"' in cleaned
    assert base64.b64encode(png()).decode() in cleaned


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"BM another format",
        png()[:30],
        b"\xff\xd8\xff\xe1\0",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x0c\0\0\0WEBPVP8X",
    ],
)
def test_what_cannot_be_walked_is_left_as_it_is(data: bytes) -> None:
    assert without_metadata(data) == data
