"""The scripts that set up, start and check."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import workbench

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted(
    path
    for path in (ROOT / "check", *(ROOT / ".ci").iterdir(), *(ROOT / "packaging").rglob("*"))
    if path.is_file() and path.read_bytes().startswith(b"#!")
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: str(script.relative_to(ROOT)))
def test_scripts_can_be_run(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", str(script)], check=True)


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def _project() -> dict[str, object]:
    project: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def test_the_lock_holds_every_requirement() -> None:
    locked = {
        _name(line.partition("==")[0])
        for line in (ROOT / "packaging" / "requirements.lock").read_text("utf-8").splitlines()
        if "==" in line and not line.startswith(("#", " "))
    }
    project = _project()
    optional = project["optional-dependencies"]
    assert isinstance(optional, dict)
    wanted = [*project["dependencies"], *optional["dev"]]  # type: ignore[misc]
    missing = [one for one in wanted if _name(one) not in locked]
    assert missing == []


def test_the_lock_names_no_host() -> None:
    assert "://" not in (ROOT / "packaging" / "requirements.lock").read_text("utf-8")


def test_one_version_everywhere() -> None:
    version = _project()["version"]
    assert version == workbench.__version__
    assert f"## {version} " in (ROOT / "CHANGELOG.md").read_text("utf-8")
