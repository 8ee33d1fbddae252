"""Small whole files of each kind, by its entry point: what is made wrong begins as one of them."""

from tests.made import LEDE, TITLE, epub, opendocument, pdf, rtf, word
from workbench.formats.container import Container
from workbench.formats.form import Form
from workbench.formats.forms import BUILT_IN

_MARKDOWN = (
    f"---\ntitle: {TITLE}\ndate: 2023-01-30\n---\n# {TITLE}\n\n* {LEDE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
)
_TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
_NOTED = "<w:p><w:r><w:t>So</w:t><w:footnoteReference w:id='2'/></w:r><w:del><w:r/></w:del></w:p>"
_NOTES = {"footnotes": f"<w:footnote w:id='2'>{word.paragraph('A note.')}</w:footnote>"}
_RICH = (
    r"{\header\pard The ministry\par}\trowd\pard\intbl One\cell Two\cell\row\pard caf\'e9 \u-10179?\u-8703?"
    r"{\deleted no}{\footnote\chftn  A note.}{\shp{\*\shpinst{\shptxt In a box.\par}}}\par"
)

SEEDS: dict[str, tuple[str, tuple[bytes, ...]]] = {
    "word": (
        "a.docx",
        (word.article(), word.document(_TABLE + _NOTED, _NOTES, core="<dc:title>A</dc:title>")),
    ),
    "opendocument": ("a.odt", (opendocument.article(),)),
    "epub": ("a.epub", (epub.article(),)),
    "rtf": ("a.rtf", (rtf.article(), rtf.document(_RICH))),
    "markdown": ("a.md", (_MARKDOWN.encode(),)),
    "pdf": ("a.pdf", (pdf.article(), pdf.newspaper(1))),
}
"""What a file of the kind is called, and the files."""


def kind_named(name: str) -> Form | Container:
    """The form or container of that entry point."""
    found: Form | Container = next(point for point in BUILT_IN if point.name == name).load()
    return found
