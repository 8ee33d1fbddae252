"""Electronic books, from the hypertext of their chapters."""

from tests.made import BYLINE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped

KIND = "application/epub+zip"
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def chapter(body: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'


def book(
    chapters: dict[str, str | bytes],
    metadata: str = "",
    manifest: str = "",
    parts: dict[str, str | bytes] | None = None,
) -> bytes:
    """A book of these chapters by their paths, read in their order, though listed in the other."""
    items = "".join(
        f'<item id="c{n}" href="{path}" media-type="application/xhtml+xml"/>'
        for n, path in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"{metadata}</metadata><manifest>{manifest}{items}</manifest>"
        f'<spine><itemref idref="nav"/>{spine}<itemref idref="none"/></spine></package>'
    )
    texts = {f"OEBPS/{path}": text for path, text in reversed(list(chapters.items()))}
    return zipped(
        {
            "mimetype": KIND,
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            **texts,
            **(parts or {}),
        },
        stored=("mimetype",),
    )


def article() -> bytes:
    """The article that the other formats have too, in two chapters."""
    first = chapter(f"<h1>{TITLE}</h1><p>{BYLINE}</p><p>{LEDE}</p><p>{SECOND}</p>")
    stated = f"<dc:title>{TITLE}</dc:title><dc:date>2023-01-30</dc:date><dc:language>en-GB</dc:language>"
    return book({"one.xhtml": first, "two.xhtml": chapter(f"<h2>{HEADING}</h2><p>{THIRD}</p>")}, stated)
