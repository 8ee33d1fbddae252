"""`python -m tests.fuzz FORM --seconds N`: make files of a form wrong for so long, and say what falls.

With atheris installed, what was changed is kept where it reached new code; without it, or with `--plain`,
each file is changed for itself. A file that makes the reader fail is left in the folder given.
"""

import argparse
import importlib.util
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tests.fuzz.checking import check_reading
from tests.fuzz.mutating import chance, mutated
from tests.fuzz.seeds import SEEDS, kind_named


def main() -> int:
    """Fuzz one form; returns 1 where it failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("form", choices=sorted(SEEDS))
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0, help="another number makes other files")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    parser.add_argument("--keep", type=Path, default=Path(), help="folder for files that fail")
    asked = parser.parse_args()
    if importlib.util.find_spec("atheris") and not asked.plain:
        from tests.fuzz.guided import run

        return run(asked.form, asked.seconds, asked.seed, asked.keep)
    return _plain(asked.form, asked.seconds, asked.seed, asked.keep)


def _plain(form: str, seconds: float, seed: int, keep: Path) -> int:
    kind = kind_named(form)
    name, _ = SEEDS[form]
    done = read = 0
    until = time.monotonic() + seconds
    for data in _files(form, seed):
        if time.monotonic() > until:
            break
        try:
            read += check_reading(kind, data, name)
        except Exception:
            path = keep / f"{form}-{sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            print(f"{path} fails, the {done}th", flush=True)
            raise
        done += 1
    print(f"{form}: {done} files, of which {read} were read and the others refused")
    return 0


def _files(form: str, seed: int) -> Iterator[bytes]:
    """Files without end, always the same for a seed."""
    random = chance(seed)
    _, whole = SEEDS[form]
    while True:
        yield mutated(random, random.choice(whole))


if __name__ == "__main__":
    sys.exit(main())
