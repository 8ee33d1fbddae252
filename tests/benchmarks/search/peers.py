"""Every engine measured over the same articles, one after the other, each in processes of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cattrs

from tests.benchmarks.figures import Times
from tests.benchmarks.search.engines.engine import Name, interpreter, loading, opening
from tests.benchmarks.search.questions import questions
from tests.benchmarks.search.working import Built, Searched

_OPENED = 7
_TELL = "; import time; print(time.process_time() * 1000)"


@dataclass(frozen=True, slots=True)
class Measured:
    """What one engine cost."""

    built: Built
    searched: Searched
    loaded: Times
    opened: Times
    changed: Times


Peers = dict[Name, Measured | None]
"""None for an engine that is not installed, or that failed."""


def measured(names: Iterable[Name], place: Path, corpus: Path, number: int) -> Peers:
    """Let each engine index a corpus in a folder of its own, and answer so many questions of each kind."""
    questions(corpus, number)  # made once, before any engine asks for them
    return {name: _tried(name, place / f"index-{name}", corpus, number) for name in names}


def _tried(name: Name, folder: Path, corpus: Path, number: int) -> Measured | None:
    """What one engine cost; where it fails, that is no reason to do without the others."""
    print(f"… {name}", file=sys.stderr)
    try:
        return _one(name, folder, corpus, number)
    except subprocess.CalledProcessError as error:
        print(f"{name} failed: {error}", file=sys.stderr)
        return None


def _one(name: Name, folder: Path, corpus: Path, number: int) -> Measured | None:
    python = interpreter(name)
    if python is None:
        return None
    folder.mkdir()

    def done(task: str) -> Any:
        module = ("-m", "tests.benchmarks.search.working")
        return json.loads(_output(python, *module, task, name, str(folder), str(corpus), str(number)))

    return Measured(
        built=cattrs.structure(done("build"), Built),
        searched=cattrs.structure(done("search"), Searched),
        loaded=_started(python, loading(name)),
        opened=_started(python, opening(name, folder)),
        changed=cattrs.structure(done("change"), Times),
    )


def _started(python: str, program: str) -> Times:
    """Processes that do nothing but run it tell their CPU time; the first one warms the disk."""
    taken = tuple(float(_output(python, "-c", program + _TELL)) for _ in range(_OPENED + 1))[1:]
    return Times(taken, taken)


def _output(*command: str) -> str:
    usual = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(command, env=usual, stdout=subprocess.PIPE, text=True, check=True).stdout
