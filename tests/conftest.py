"""What every test gets: a home of its own, no network, and Hypothesis without a stopwatch."""

import os
import socket  # noqa: TID251 - to shut it
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("usual", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "usual")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, logs and caches of this test only."""
    folder = tmp_path / "home"
    monkeypatch.setenv("WORKBENCH_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails whoever reaches for the network; sockets inside this computer, of a display say, are let be."""
    monkeypatch.setattr(socket, "socket", _LocalSocket)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)


def _refuse(*args: Any, **kwargs: Any) -> None:
    pytest.fail("the program reached for the network")


class _LocalSocket(socket.socket):
    def connect(self, address: Any) -> None:
        self._check()
        super().connect(address)

    def connect_ex(self, address: Any) -> int:
        self._check()
        return super().connect_ex(address)

    def sendto(self, *args: Any) -> int:
        self._check()
        return super().sendto(*args)

    def _check(self) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            _refuse()
