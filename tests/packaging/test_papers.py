"""What the papers name is there."""

import re
from pathlib import Path

import pytest

from workbench.cli.table import COMMANDS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "workbench"

PATH = re.compile(r"[`(]((?:workbench|tests|resources|seeds|packaging|core|store|search|desk|gui)/[\w./-]*)")


@pytest.mark.parametrize("paper", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "packaging/README.md"])
def test_paths_exist(paper: str) -> None:
    """From the top of the repository, or for code also from that of the package."""
    named = PATH.findall((ROOT / paper).read_text("utf-8"))
    assert named
    assert [path for path in named if not any((top / path).exists() for top in (ROOT, PACKAGE))] == []


def test_the_architecture_is_told_on_two_printed_pages() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text("utf-8").splitlines()) <= 112


def test_names_of_code_exist() -> None:
    """Each `name` or `module.name` in the recipes stands somewhere in the code."""
    code = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    named = re.findall(r"`((?:[a-z]+\.)*[A-Za-z_]+)`", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    not_ours = {"Reminder", "op.batch_alter_table"}  # an example, and Alembic's
    missing = {name for name in named if not re.search(rf"\b{name.rpartition('.')[2]}\b", code)}
    assert missing - not_ours == set()


def test_the_guide_names_every_command_with_its_options() -> None:
    guide = (ROOT / "resources" / "help" / "6-command-line.md").read_text("utf-8").splitlines()
    for command in COMMANDS:
        (line,) = (line for line in guide if re.match(rf"    workbench {command.name}\b", line))
        options = [one.name for one in command.arguments if one.name.startswith("--")]
        assert [name for name in options if name not in line] == [], command.name
