"""What a Linux desktop is told of the program."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

import workbench
from workbench.assets import resource

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
ID = "org.fact_check_workbench.Workbench"


@pytest.mark.parametrize(
    ("tool", "file"),
    [
        (("desktop-file-validate",), f"{ID}.desktop"),
        (("appstreamcli", "validate", "--no-net"), f"{ID}.metainfo.xml"),
    ],
    ids=["desktop entry", "metainfo"],
)
def test_the_official_tools_find_nothing_wrong(tool: tuple[str, ...], file: str) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    checked = subprocess.run([*tool, str(LINUX / file)], check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_entry_and_metainfo_speak_of_one_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / f"{ID}.desktop", encoding="utf-8")
    told = etree.parse(LINUX / f"{ID}.metainfo.xml")
    assert told.findtext("id") == entry["Desktop Entry"]["Icon"] == ID
    assert told.findtext("launchable") == f"{ID}.desktop"
    assert told.findtext("name") == entry["Desktop Entry"]["Name"]
    assert told.findtext("provides/binary") == entry["Desktop Entry"]["Exec"]
    assert told.findtext("project_license") == "Apache-2.0"


def test_this_version_has_a_release() -> None:
    told = etree.parse(LINUX / f"{ID}.metainfo.xml")
    assert workbench.__version__ in [one.get("version") for one in told.iterfind("releases/release")]


def test_the_icon_is_a_picture() -> None:
    assert etree.parse(resource("workbench.svg")).getroot().tag == "{http://www.w3.org/2000/svg}svg"
