"""Fuzzing that keeps what reaches new code: atheris, with our own way of changing a file."""

import sys
import tempfile
from pathlib import Path

import atheris

from tests.fuzz.mutating import chance, mutated


def run(form: str, seconds: float, seed: int, keep: Path) -> int:
    """Fuzz a form for so long. It does not return: the process ends with the outcome."""
    with atheris.instrument_imports(include=["workbench.formats"]):
        from tests.fuzz.seeds import SEEDS, kind_named

        kind = kind_named(form)
    from tests.fuzz.checking import check_reading

    name, whole = SEEDS[form]

    def once(data: bytes) -> None:
        check_reading(kind, data, name)

    def change(data: bytes, most: int, number: int) -> bytes:
        return mutated(chance(number), bytes(data))[:most]

    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(whole):
            (Path(corpus) / str(number)).write_bytes(data)
        options = [
            f"-max_total_time={seconds:.0f}",
            f"-seed={seed + 1}",
            "-max_len=300000",
            "-timeout=30",
            f"-artifact_prefix={keep / form}-",
        ]
        atheris.Setup([sys.argv[0], *options, corpus], once, custom_mutator=change)
        atheris.Fuzz()
    return 0
