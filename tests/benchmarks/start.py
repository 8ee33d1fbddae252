"""From nothing to the first picture: processes started as a person starts them tell their CPU time."""

import os
import subprocess
import sys
import time

from tests.benchmarks.figures import Figure, Times, show
from tests.benchmarks.material import AUTHOR, PROGRAM, workplace
from workbench.desk import sample

_ROUNDS = 7
_STARTED = 1_000
_PEER = "from PySide6.QtWidgets import QApplication, QLabel; a = QApplication([]); QLabel('x').show()"


def main() -> None:
    """Print the table."""
    with workplace() as place:
        folder = place / "sample"
        if not folder.exists():
            sample.make(folder, AUTHOR, PROGRAM).close()
        _started([])  # the first start compiles what was never started before
        peer = _label()
        figures = [
            Figure("welcome page painted", _started([]), _STARTED, peer),
            Figure("sample case painted", _started([str(folder)]), _STARTED, peer),
        ]
    show("Start, whole process; peer: PySide6 alone with a label", figures)


def _started(arguments: list[str]) -> Times:
    return _times([sys.executable, "-m", "tests.benchmarks.started", *arguments])


def _label() -> Times:
    told = f"{_PEER}; a.processEvents(); import time; print(time.process_time(), 0)"
    return _times([sys.executable, "-c", told])


def _times(command: list[str]) -> Times:
    usual = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment = usual | {"QT_QPA_PLATFORM": "offscreen"}
    cpu, wall = [], []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        wall.append((time.perf_counter() - begun) * 1000)
        cpu.append(float(done.stdout.split()[0]) * 1000)
    return Times(tuple(cpu), tuple(wall))


if __name__ == "__main__":
    main()
