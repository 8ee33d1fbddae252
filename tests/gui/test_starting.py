"""What the window's process does without, so that it starts soon and stays small."""

import subprocess
import sys


def test_the_window_loads_neither_the_search_engine_nor_what_reads_files() -> None:
    heavy = "{'whoosh', 'lxml', 'trafilatura', 'pycld2', 'alembic', 'numpy'}"
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, workbench.gui.app; print(sorted({heavy} & set(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "[]"
