"""The house keeps its shape: what works without a window, how long things may be."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "workbench").rglob("*.py")) + sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 60

WITHOUT_QT = """
import importlib, pkgutil, sys
from pathlib import Path

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not to be had here")

sys.meta_path.insert(0, NoQt())

import workbench
from workbench import assets
for module in pkgutil.walk_packages(workbench.__path__, "workbench."):
    outside = ("workbench.gui", "workbench.__main__", "workbench.store.migrations")
    if not module.name.startswith(outside):
        importlib.import_module(module.name)

if __name__ == "__main__":
    from workbench.core.progress import Progress
    from workbench.desk import articles, cases, importing, passages
    desk = cases.create(Path(sys.argv[1]), "Ports", "Ana", "test")
    (kept,) = importing.run(desk, [min(assets.seeds().glob("*.txt"))], Progress()).outcomes
    text = articles.reading(desk, kept.article_id).text
    print(passages.highlight(desk, kept.article_id, 0, 5).quote == text[:5])
    desk.close()
"""


def test_everything_but_the_window_works_without_qt(tmp_path: Path) -> None:
    script = tmp_path / "without_qt.py"
    script.write_text(WITHOUT_QT)
    command = [sys.executable, str(script), str(tmp_path / "case")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_short(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= LONGEST_FILE
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    long = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    if "migrations/versions" not in path.as_posix():
        assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}
