"""OpenDocument texts, from the XML of their body."""

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE, zipped

_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
    }.items()
)
KIND = "application/vnd.oasis.opendocument.text"
_AUTOMATIC = '<style:style style:name="P1" style:parent-style-name="Title"/>'


def paragraph(text: str, style: str = "Text_20_body") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def heading(text: str) -> str:
    return f'<text:h text:outline-level="1">{text}</text:h>'


def document(body: str, meta: str = "", pages: str = "", parts: dict[str, str] | None = None) -> bytes:
    """A document with this body, these properties, and this in the styles of its pages."""
    inner = (
        f"<office:automatic-styles>{_AUTOMATIC}</office:automatic-styles><office:body>{body}</office:body>"
    )
    return zipped(
        {
            "mimetype": KIND,
            "content.xml": _root("document-content", inner),
            "styles.xml": _root("document-styles", pages),
            "meta.xml": _root("document-meta", f"<office:meta>{meta}</office:meta>"),
            **(parts or {}),
        },
        stored=("mimetype",),
    )


def text(body: str, meta: str = "", pages: str = "") -> bytes:
    """A document that is a text."""
    return document(f"<office:text>{body}</office:text>", meta, pages)


def article() -> bytes:
    """The article that the other formats have too."""
    body = paragraph(TITLE, "P1") + "".join(map(paragraph, (BYLINE, DATE, LEDE, SECOND)))
    return text(body + heading(HEADING) + paragraph(THIRD), "<dc:date>2023-01-31T08:00:00</dc:date>")


def _root(name: str, inner: str) -> str:
    return f'<office:{name} {_SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</office:{name}>'
