"""A small case, and a way to run commands over it like a script does."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.casework import add_article, make_desk
from workbench.cli import main
from workbench.core.model import Role, Stance
from workbench.desk import claims, passages

TEXT = "Rockets for Moscow\n\nPyongyang “never exported” weapons 🚀 to Russia.\nMore on this topic"
ROLES = (Role.TITLE, Role.BLANK, Role.BODY, Role.BOILERPLATE)
QUOTE = "“never exported” weapons 🚀"
START = TEXT.index(QUOTE)
END = START + len(QUOTE)

_HOLDER = """
import sys
from pathlib import Path
from workbench.desk import cases
desk = cases.open_case(Path(sys.argv[1]), "Ana", cases.Mode.WRITE, "window")
print("open", flush=True)
sys.stdin.read()
desk.close()
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it answered, read as JSON."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line, given in pieces; usage errors become their exit code."""

    def command(*pieces: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(piece) for piece in pieces])
        except SystemExit as ended:
            code = int(ended.code or 0)
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return command


@dataclass(frozen=True, slots=True)
class Small:
    """A case with two articles, a highlight, and a claim it disputes; nobody has it open."""

    folder: Path
    article: int
    other: int
    passage: int
    claim: int
    evidence: int


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Small:
    desk = make_desk(tmp_path_factory.mktemp("template"), "small")
    article = add_article(
        desk, "Rockets for Moscow", TEXT, outlet="JoongAng", published="2022-09-22", roles=ROLES
    )
    other = add_article(desk, "Tanks for Kyiv", "Fourteen tanks.")
    passage = passages.highlight(desk, article, START, END).id
    claim = claims.new(desk, "North Korea sold rockets to Russia.", "United States").id
    evidence = claims.link(desk, claim, passage, Stance.DISPUTES, "A denial.").id
    desk.close()
    return Small(desk.folder, article, other, passage, claim, evidence)


def _copied(template: Small, folder: Path) -> Small:
    return replace(template, folder=Path(shutil.copytree(template.folder, folder)))


@pytest.fixture
def small(_template: Small, tmp_path: Path) -> Small:
    """The small case."""
    return _copied(_template, tmp_path / "small")


@pytest.fixture(scope="module")
def held(_template: Small, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """The small case while another process, a window to all appearances, has it open."""
    small = _copied(_template, tmp_path_factory.mktemp("held") / "small")
    words = [sys.executable, "-c", _HOLDER, str(small.folder)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        yield small
