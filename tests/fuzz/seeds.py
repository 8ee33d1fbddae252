"""Small whole files of each kind, by its entry point: what is made wrong begins as one of them."""

import io
import json
import zipfile

from tests.formats.archives.samples import answer, chunked, packed, record
from tests.formats.mail.compound import compound
from tests.formats.tables.samples import RECORD, TEXT, lines
from tests.formats.web.styles import pages
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

_HEADERS = (
    b"From: Jane Doe <j@x.example>\nSubject: =?utf-8?q?Caf=C3=A9?=\nDate: Thu, 22 Sep 2022 10:00:00 +0900\n"
)
_SPLIT = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
_PAGE = b"\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>So <b>said</b> the ministry.</p>\n--x--\n"
_MAIL = _HEADERS + _SPLIT + TEXT.encode() + _PAGE
_SAVED = _MAIL.replace(b"mixed", b"related").replace(b"j@x.example", b"Saved by Blink")
_RECORDS = (
    record(b"a: b\r\n", "warcinfo")
    + record(answer())
    + record(answer(chunked(b"x"), Transfer_Encoding="chunked"))
)
_TABLE_ROWS = f'Title;Text;Date\nA;"{TEXT}";2022-09-22\nB;;"'.encode()
_QUOTED = {
    "uri": "https://d.example/a",
    "target": [{"selector": [{"type": "TextQuoteSelector", "exact": TEXT}]}],
}


def _zipped(name: str, data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()


def _message() -> bytes:
    streams = {"0037001F": TITLE, "1000001F": LEDE, "0C1A001F": "Jane Doe"}
    named = {f"__substg1.0_{name}": words.encode("utf-16-le") for name, words in streams.items()}
    return compound(
        {"__properties_version1.0": bytes(32) + b"\x03\0\xfd\x3f\6\0\0\0\xb5\3" + bytes(6), **named}
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
    "html": ("a.html", tuple(page.html for page in pages(1)[::4])),
    "eml": ("a.eml", (_MAIL, _HEADERS + b"\n" + TEXT.encode())),
    "mhtml": ("a.mhtml", (_SAVED,)),
    "mbox": ("a.mbox", (b"From j\n" + _MAIL + b"\nFrom j\n" + _MAIL,)),
    "msg": ("a.msg", (_message(),)),
    "warc": ("a.warc.gz", (_RECORDS, packed(record(answer()), record(answer())))),
    "wacz": ("a.wacz", (_zipped("archive/a.warc", _RECORDS),)),
    "zip": ("a.zip", (_zipped("a.txt", TEXT.encode()),)),
    "json": ("a.json", (lines(RECORD, RECORD), json.dumps([RECORD]).encode(), json.dumps(RECORD).encode())),
    "csv": ("a.csv", (_TABLE_ROWS, _TABLE_ROWS.replace(b";", b"\t"))),
    "hypothesis": ("a.json", (json.dumps({"annotations": [_QUOTED]}).encode(),)),
}
"""What a file of the kind is called, and the files."""


def kind_named(name: str) -> Form | Container:
    """The form or container of that entry point."""
    found: Form | Container = next(point for point in BUILT_IN if point.name == name).load()
    return found
