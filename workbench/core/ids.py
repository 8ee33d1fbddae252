"""Identifiers: 63-bit integers, ordered by the time they were minted.

The upper 41 bits count milliseconds since 2020, the lower 22 are random, so that two copies of one
case that went on apart can be merged, and an index on an id is an index on time.
"""

import secrets
import time
from collections.abc import Callable
from threading import Lock

RANDOM_BITS = 22
EPOCH_MS = 1_577_836_800_000  # 2020-01-01T00:00:00Z
LARGEST = 2**63 - 1


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000


class Minter:
    """Mints identifiers that only grow, even when the clock is set back.

    Args:
        last: the largest identifier already in use; every new one is larger.
        clock: milliseconds since 1970, for tests.
    """

    def __init__(self, last: int = 0, clock: Callable[[], int] = _milliseconds) -> None:
        self._last = last
        self._clock = clock
        self._lock = Lock()

    def __call__(self) -> int:
        """The next identifier."""
        with self._lock:
            stamp = max(self._clock() - EPOCH_MS, 0) << RANDOM_BITS
            fresh = stamp | secrets.randbits(RANDOM_BITS)
            self._last = fresh if fresh > self._last else self._last + 1
            return self._last
