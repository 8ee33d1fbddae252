"""`python -m tests.benchmarks.containers [--megabytes N]`: large files of many articles, read one by one."""

import argparse
import gzip
import json
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.benchmarks.figures import show_table
from tests.formats.archives.samples import answer, record
from tests.formats.tables.samples import RECORD, TEXT
from tests.formats.web.styles import pages
from workbench.formats import Item, items_in

_MEMORY = 500
"""Megabytes that a process may take at most."""


def _web_archive() -> Iterator[bytes]:
    for number, page in enumerate(pages(8)):
        yield record(answer(page.html, "text/html" if number % 3 else "image/png"))


def _packed_archive() -> Iterator[bytes]:
    return (gzip.compress(one, mtime=0) for one in _web_archive())


def _records() -> Iterator[bytes]:
    for number in range(500):
        yield json.dumps(RECORD | {"headline": f"Story {number}", "body": TEXT * 8}).encode() + b"\n"


def _table() -> Iterator[bytes]:
    yield b"title,text,date,language\n"
    for number in range(500):
        yield f'Story {number},"{TEXT * 8}",2022-09-22,en\n'.encode()


_KINDS: dict[str, Callable[[], Iterator[bytes]]] = {
    "a.warc": _web_archive,
    "a.warc.gz": _packed_archive,
    "a.jsonl": _records,
    "a.csv": _table,
}


def read(path: Path) -> tuple[int, float, int]:
    """How many articles are in a file, the CPU seconds of reading it, and the most memory it took, in MB."""
    start = time.process_time()
    count = sum(isinstance(one, Item) for one in items_in(path))
    return count, time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Print a row for each kind, each read in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=100)
    size = parser.parse_args().megabytes * 2**20
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make in _KINDS.items():
            path = Path(folder) / name
            _write(path, make, size)
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:
                count, seconds, memory = pool.submit(read, path).result()
            rate = path.stat().st_size / 2**20 / seconds
            rows.append((name, f"{count:,}", f"{count / seconds:,.0f}", f"{rate:.0f}", f"{memory}"))
    title = f"Files of {size // 2**20} MB, read item by item (aim: below {_MEMORY} MB of memory)"
    show_table(title, ("file", "articles", "articles/s", "MB/s", "memory MB"), rows)


def _write(path: Path, make: Callable[[], Iterator[bytes]], size: int) -> None:
    """The same pieces again and again, but the first, until the file is as large."""
    first, *rest = make()
    with path.open("wb") as file:
        file.write(first)
        while file.tell() < size:
            file.writelines(rest)


if __name__ == "__main__":
    main()
