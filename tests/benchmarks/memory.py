"""How much memory the window takes, each case in a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.figures import show_table
from tests.benchmarks.material import AUTHOR, PROGRAM, large_case, long_case, workplace
from workbench.desk import sample

_AIM_MB = 250


def main() -> None:
    """Print the table."""
    with workplace() as place:
        folder = place / "sample"
        if not folder.exists():
            sample.make(folder, AUTHOR, PROGRAM).close()
        rows = [
            _row("welcome page"),
            _row("sample case", folder),
            _row("10,000 articles", large_case(place)),
            _row("5 MB article with 10,000 highlights", long_case(place)),
        ]
    show_table("Memory", ("resident megabytes", "window", "aim", ""), rows)


def _row(what: str, *folder: Path) -> tuple[str, ...]:
    command = [sys.executable, "-m", "tests.benchmarks.memory", "--once", *map(str, folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    used = int(done.stdout.split()[0]) / 1024
    return what, f"{used:.0f}", f"< {_AIM_MB}", "ok" if used < _AIM_MB else "over"


def once(folder: Path | None) -> None:
    """Open the window in this process, and print how many kilobytes are resident then."""
    from tests.benchmarks.windows import open_case, window

    with window() as shown:
        if folder is not None:
            open_case(shown, folder)
        status = Path("/proc/self/status").read_text(encoding="ascii")
        print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        once(Path(sys.argv[2]) if sys.argv[2:] else None)
    else:
        main()
