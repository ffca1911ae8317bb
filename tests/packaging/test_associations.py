"""Each system is told that Briefer opens briefs and libraries, and takes no type over."""

from __future__ import annotations

import configparser
import plistlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from briefer.cli.window import with_path_named

PACKAGING = Path(__file__).parents[2] / "packaging"
LIBRARY = "application/x-briefer-library"
NAMES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture
def desktop() -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    entry.read(PACKAGING / "briefer.desktop", encoding="utf-8")
    return entry["Desktop Entry"]


def test_the_desktop_entry_hands_one_file_over(desktop: configparser.SectionProxy) -> None:
    assert desktop["Exec"] == "briefer %f"
    assert desktop["MimeType"].rstrip(";").split(";") == [LIBRARY, "text/markdown"]
    assert with_path_named(["/home/me/Library/briefs/visit.md"])[0] == "--open"


def test_a_library_is_known_by_its_settings_file() -> None:
    root = ET.parse(PACKAGING / "briefer-mime.xml").getroot()
    (kind,) = root.findall("mime:mime-type", NAMES)
    glob = kind.find("mime:glob", NAMES)
    assert kind.get("type") == LIBRARY
    assert glob is not None
    assert glob.get("pattern") == "library.yaml"


def test_the_bundle_is_one_of_several_programs_for_each_type() -> None:
    told = plistlib.loads((PACKAGING / "Info.plist").read_bytes())
    types = told["CFBundleDocumentTypes"]
    assert {one["LSHandlerRank"] for one in types} == {"Alternate"}
    opened = {name for one in types for name in one["LSItemContentTypes"]}
    assert {"net.daringfireball.markdown", "public.yaml"} <= opened


def test_windows_is_told_of_the_same_files_for_this_user_alone() -> None:
    script = (PACKAGING / "open-with.ps1").read_text(encoding="utf-8")
    assert "HKCU:" in script
    assert "HKLM" not in script
    assert "'.md', '.yaml'" in script
    assert "OpenWithProgids" in script


def test_the_build_takes_them_along() -> None:
    spec = (PACKAGING / "briefer.spec").read_text(encoding="utf-8")
    for name in ("briefer.desktop", "briefer-mime.xml", "open-with.ps1", "Info.plist"):
        assert name in spec
