"""What the papers name is there."""

import re
from pathlib import Path

import pytest

from workbench.cli.table import COMMANDS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("paper", ["CONTRIBUTING.md", "packaging/README.md"])
def test_paths_exist(paper: str) -> None:
    text = (ROOT / paper).read_text("utf-8")
    named = re.findall(r"`((?:workbench|tests|resources|seeds|packaging)/[\w./-]*)", text)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_names_of_code_exist() -> None:
    """Each `name` or `module.name` in the recipes stands somewhere in the code."""
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "workbench").rglob("*.py"))
    named = re.findall(r"`((?:[a-z]+\.)*[A-Za-z_]+)`", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    not_ours = {"Reminder", "op.batch_alter_table"}  # an example, and Alembic's
    missing = {name for name in named if not re.search(rf"\b{name.rpartition('.')[2]}\b", code)}
    assert missing - not_ours == set()


def test_the_guide_names_every_command() -> None:
    guide = (ROOT / "resources" / "help" / "6-command-line.md").read_text("utf-8")
    assert [command.name for command in COMMANDS if f"workbench {command.name}" not in guide] == []
