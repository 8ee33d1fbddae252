from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from workbench.formats import parse

TEXT = b"A title of some words\nPublished: 29 Jan. 2023, 17:25\nNorth Korea denied that it sold weapons."


def test_a_parsed_file_crosses_from_one_process_to_another() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        there = pool.submit(parse, TEXT, Path("a.txt")).result()
    assert there == parse(TEXT, Path("a.txt"))
    assert there.published == "2023-01-29T17:25"
