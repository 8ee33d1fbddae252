"""Web archives as crawlers write them, small enough to be made by the tests."""

import gzip

PAGE = b"""<!doctype html><html><head><title>Korea denies</title></head><body><article><h1>Korea denies</h1>
<p>North Korea denied on Thursday that it had ever sold any weapons to Russia.</p>
<p>The statement was carried by the state news agency, which cited an official of the ministry.</p>
</article></body></html>"""


def record(block: bytes, kind: str = "response", length: int | None = None, **headers: str) -> bytes:
    """A WARC record; `length` is what it says of itself, if not the truth.

    Names of headers are given with underscores.
    """
    lines = {
        "WARC-Type": kind,
        "WARC-Target-URI": "https://daily.example/world/korea-denies.html?id=7",
        "WARC-Date": "2022-09-22T10:00:30Z",
        **_named(headers),
        "Content-Length": str(len(block) if length is None else length),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return b"WARC/1.0\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def answer(content: bytes = PAGE, kind: str = "text/html", status: int = 200, **headers: str) -> bytes:
    """A server's answer; names of headers are given with underscores."""
    lines = {"Content-Type": kind, **_named(headers)}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + content


def chunked(content: bytes, size: int = 100) -> bytes:
    """Content the way it travels in chunks."""
    pieces = (content[start : start + size] for start in range(0, len(content), size))
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Records each in a gzip member of its own, as in a .warc.gz."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
