"""Does deeds and gets killed for it: `python -m tests.store.killing CASE ROUNDS`.

In each round a child opens the case, adds tags and says the name of each one that was saved; it is killed
with -9 in the middle of its work. At the end all names that were ever said are printed as JSON.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from tests.store.deeds import new_tag, open_store


def _work(folder: Path, number: int, pipe: int) -> None:
    store = open_store(folder)
    for count in range(10_000):
        name = f"{number}.{count} "
        new_tag(store, name)
        os.write(pipe, name.encode())


def _round(folder: Path, number: int) -> list[str]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(folder, number, writing)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as said:
        names = said.read(random.randint(5, 30))  # noqa: S311 - a moment, not a secret
        until = time.perf_counter() + random.random() / 100  # noqa: S311
        while time.perf_counter() < until:
            pass
        os.kill(child, signal.SIGKILL)
        names += said.read()
    os.waitpid(child, 0)
    return names.split()


def main() -> None:
    """Run the rounds."""
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    said = [name for number in range(rounds) for name in _round(folder, number)]
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
