"""A form and a container that do what none should; installed like a plug-in, for the parser's process too."""

from functools import cache
from pathlib import Path

import pytest

from workbench.formats import forms

_FORM = """
import os, socket, subprocess, time
from workbench.core.model import Role
from workbench.formats import Item, Parsed


def _escape(what):
    try:
        what()
    except PermissionError as error:
        return Parsed(f"Refused: {error}", (Role.BODY,))
    return Parsed("It got away.", (Role.BODY,))


class Trap:
    name = "Trap"
    suffixes = (".trap",)
    tricks = {
        "hang": lambda: time.sleep(3600),
        "crash": lambda: os._exit(3),
        "memory": lambda: bytearray(2 * 2**30),
        "network": lambda: _escape(lambda: socket.create_connection(("192.0.2.1", 80))),
        "run": lambda: _escape(lambda: subprocess.run(["true"])),
        "write": lambda: _escape(lambda: open("written.txt", "w")),
        "large": lambda: Parsed("word " * 200_000, (Role.BODY,)),
        "lie": lambda: "no article at all",
    }

    def recognises(self, head, name):
        return head.startswith(b"TRAP")

    def read(self, data, name):
        return self.tricks[name.partition(".")[0]]()


class Chest:
    name = "Chest"
    suffixes = (".chest",)

    def recognises(self, head, name):
        return head.startswith(b"CHEST")

    def items(self, file, name, mapping):
        for number in range(int(file.read().split()[1])):
            if number == 3 and name.startswith("crash"):
                os._exit(3)
            yield Item(f"row {number}", f"{number}.txt", f"The words of row {number} of {name}.".encode())


FORM, CONTAINER = Trap(), Chest()
"""
_METADATA = "Metadata-Version: 2.1\nName: traps\nVersion: 1.0\n"
_POINTS = "[workbench.formats]\ntrap = traps_of_tests:FORM\nchest = traps_of_tests:CONTAINER\n"


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installs them in a folder, and has Python look there, here and in new processes."""
    info = folder / "traps-1.0.dist-info"
    info.mkdir(parents=True)
    (folder / "traps_of_tests.py").write_text(_FORM)
    (info / "METADATA").write_text(_METADATA)
    (info / "entry_points.txt").write_text(_POINTS)
    monkeypatch.syspath_prepend(folder)


def trap(folder: Path, name: str) -> Path:
    """A file that plays the trick of that name when it is read."""
    path = folder / f"{name}.trap"
    path.write_text("TRAP")
    return path


def chest(folder: Path, name: str, rows: int) -> Path:
    """A file with so many articles in it."""
    path = folder / f"{name}.chest"
    path.write_text(f"CHEST {rows}")
    return path


def known_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has this process look for plug-ins anew, and forget them after the test."""
    forms._loaded.cache_clear()
    monkeypatch.setattr(forms, "_loaded", cache(forms._loaded.__wrapped__))
