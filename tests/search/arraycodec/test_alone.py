import ast
from pathlib import Path

import pytest

from workbench.search import arraycodec

HOME = arraycodec.__name__
MODULES = sorted(Path(arraycodec.__path__[0]).glob("*.py"))


def imported(path: Path) -> set[str]:
    """The modules that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_codec_knows_nothing_of_the_program_around_it(path: Path) -> None:
    program = HOME.partition(".")[0]
    others = {name for name in imported(path) if name.partition(".")[0] == program}
    assert all(name == HOME or name.startswith(f"{HOME}.") for name in others), others


def test_all_of_it_was_looked_at() -> None:
    assert {"codec", "collecting", "evaluation", "segments"} <= {path.stem for path in MODULES}
