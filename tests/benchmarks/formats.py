"""`python -m tests.benchmarks.formats`: how fast documents are read, beside others, and in what memory.

The peers (pypdf, python-docx, striprtf) need not be there; they give only text, ours gives roles and facts.
"""

import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from statistics import mean

from tests.benchmarks.figures import show_table, timed
from tests.benchmarks.material import workplace
from tests.benchmarks.prose import Prose
from tests.made import epub, opendocument, pdf, rtf, word
from workbench.formats import parse, parse_file

_PAGES = 200
_PAGES_A_SECOND = 500
_AIM_MB = 500
_LARGE_MB = 200
_WORDS_A_PAGE = 500


def main() -> None:
    """Print the tables."""
    text = Prose().text(600_000).split("\n")
    _speed(text)
    _memory()


def _speed(text: list[str]) -> None:
    book = len(" ".join(text).split()) / _WORDS_A_PAGE
    rows = [
        _row("PDF, two columns", pdf.newspaper(_PAGES), "a.pdf", _PAGES, _pypdf),
        _row("PDF, one column", pdf.report(text), "a.pdf", book, _pypdf),
        _row("Word", word.document("".join(map(word.paragraph, text))), "a.docx", book, _docx),
        _row("OpenDocument", opendocument.text("".join(map(opendocument.paragraph, text))), "a.odt", book),
        _row("EPUB", epub.book({"a.xhtml": epub.chapter("<p>" + "</p><p>".join(text))}), "a.epub", book),
        _row("Rich text", rtf.document("".join(map(rtf.paragraph, text))), "a.rtf", book, _striprtf),
        _row("Markdown", "\n\n".join(text).encode(), "a.md", book),
    ]
    rows[2:2] = [_row_of_two("PDF, two columns, two processes", pdf.newspaper(_PAGES), _PAGES)]
    headings = ("pages of 500 words a CPU second", "pages", "ours", "aim", "", "peer", "ratio")
    show_table("Documents", headings, rows)


def _row(
    what: str,
    data: bytes,
    name: str,
    pages: float,
    peer: Callable[[bytes], Callable[[], object] | None] = lambda _: None,
) -> tuple[str, ...]:
    parse(data, Path(name))
    rate = pages / timed(lambda: parse(data, Path(name)), 3).median * 1000
    theirs = peer(data)
    other = pages / timed(theirs).median * 1000 if theirs else None
    return (
        what,
        f"{pages:.0f}",
        f"{rate:.0f}",
        "",
        "",
        f"{other:.0f}" if other else "",
        f"{rate / other:.1f}" if other else "",
    )


def _row_of_two(what: str, data: bytes, pages: int) -> tuple[str, ...]:
    """Two files at once, as an import reads them: pages in a second of each of two cores."""
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        list(pool.map(_seconds_of, [data] * 4))  # loads what is loaded once
        rate = 2 * pages / mean(pool.map(_seconds_of, [data] * 4))
    verdict = "ok" if rate > _PAGES_A_SECOND else "under"
    return (what, f"{pages}", f"{rate:.0f}", f"> {_PAGES_A_SECOND}", verdict, "", "")


def _seconds_of(data: bytes) -> float:
    began = time.process_time()
    parse(data, Path("a.pdf"))
    return time.process_time() - began


def _pypdf(data: bytes) -> Callable[[], object] | None:
    if not importlib.util.find_spec("pypdf"):
        return None
    pypdf = importlib.import_module("pypdf")
    return lambda: [page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages]


def _docx(data: bytes) -> Callable[[], object] | None:
    if not importlib.util.find_spec("docx"):
        return None
    docx = importlib.import_module("docx")
    return lambda: [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


def _striprtf(data: bytes) -> Callable[[], object] | None:
    if not importlib.util.find_spec("striprtf"):
        return None
    striprtf = importlib.import_module("striprtf.striprtf")
    return lambda: striprtf.rtf_to_text(data.decode("latin-1"))


def _memory() -> None:
    with workplace() as place:
        path = place / "large.pdf"
        if not path.exists():
            path.write_bytes(pdf.illustrated(_LARGE_MB))
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.formats", "--once", path],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    used = int(done.stdout) / 1024
    row = (f"a PDF of {_LARGE_MB} MB", f"{used:.0f}", f"< {_AIM_MB}", "ok" if used < _AIM_MB else "over")
    show_table("Memory", ("resident megabytes at most", "parser", "aim", ""), [row])


def once(path: Path) -> None:
    """Read one file in this process, and print how many kilobytes were resident at most."""
    parse_file(path)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        once(Path(sys.argv[2]))
    else:
        main()
