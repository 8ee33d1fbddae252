"""PDF files, written out by hand: lines of text at places on pages, in a font that needs not be embedded."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.made import BYLINE, DATE, HEADING, LEDE, SECOND, THIRD, TITLE

WIDTH, HEIGHT = 595, 842
_EM = 0.6
"""How wide each letter of the font is, by its size."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line: where its base line begins, in points from the lower left, and how large it is set."""

    x: float
    y: float
    words: str
    size: float = 10
    turned: bool = False


def pdf(
    pages: list[list[Text]], info: str = "", rotate: int = 0, extra: str = "", pictures: Sequence[str] = ()
) -> bytes:
    """A PDF of these pages.

    `info` is its dictionary of properties, `extra` goes into that of the trailer; each page shows one of the
    `pictures`, if there are any.
    """
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", _tree(len(pages)), _FONT, f"<< {info} >>"]
    for number, page in enumerate(pages):
        own = 5 + 2 * number
        shown = f"/XObject << /I {5 + 2 * len(pages) + number} 0 R >>" if pictures else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate} "
            f"/Resources << /Font << /F 3 0 R >> {shown} >> /Contents {own + 1} 0 R >>"
        )
        drawn = "".join(_drawn(text) for text in page) + _PICTURE * bool(pictures)
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    return _file([*objects, *pictures], extra)


def article() -> bytes:
    """The article that the other formats have too, with headline, heading and page number."""
    lines = [Text(72, 760, TITLE, 20), Text(72, 736, BYLINE), Text(72, 716, DATE)]
    y = 690.0
    for paragraph in (LEDE, SECOND):
        lines, y = _set(lines, paragraph, 72, y, 450)
    lines.append(Text(72, y - 4, HEADING, 13))
    lines, y = _set(lines, THIRD, 72, y - 24, 450)
    return pdf([[*lines, Text(290, 40, "1")]], "/ModDate (D:20230131080000Z)")


def newspaper(pages: int, seed: int = 1) -> bytes:
    """Pages of two columns of nonsense, with running titles: for measuring."""
    random = Random(seed)  # noqa: S311 - the same pages each time
    return pdf([_two_columns(random, number) for number in range(pages)])


def report(paragraphs: list[str]) -> bytes:
    """These paragraphs in one column, on as many pages as they take."""
    pages: list[list[Text]] = [[]]
    y = 770.0
    for paragraph in paragraphs:
        for words in wrapped(paragraph, 460):
            if y < 70:
                pages.append([])
                y = 770.0
            pages[-1].append(Text(70, y, words.encode("cp1252", "replace").decode("cp1252")))
            y -= 12
        y -= 8
    return pdf(pages)


def illustrated(megabytes: int) -> bytes:
    """A PDF whose pages each have a megabyte that is no text, and some text."""
    pages = [[Text(72, 700, LEDE[:80]), Text(72, 640, SECOND[:80])] for _ in range(megabytes)]
    picture = "<< /Type /XObject /Subtype /Image /Width 1024 /Height 1024 /BitsPerComponent 8 "
    picture += f"/ColorSpace /DeviceGray /Length {2**20} >>\nstream\n{'x' * 2**20}\nendstream"
    return pdf(pages, pictures=[picture] * megabytes)


def wrapped(paragraph: str, width: float, size: float = 10) -> list[str]:
    """A paragraph as lines of this width in points."""
    lines = [""]
    for word in paragraph.split():
        if lines[-1] and (len(lines[-1]) + 1 + len(word)) * size * _EM > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


_PICTURE = "q 400 0 0 300 72 200 cm /I Do Q\n"
_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"


def _tree(pages: int) -> str:
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(pages))
    return f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"


def _drawn(text: Text) -> str:
    words = text.words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    matrix = f"0 1 -1 0 {text.x} {text.y}" if text.turned else f"1 0 0 1 {text.x} {text.y}"
    return f"BT /F {text.size} Tf {matrix} Tm ({words}) Tj ET\n"


def _file(objects: list[str], extra: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R {extra} >>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def _set(lines: list[Text], paragraph: str, x: float, y: float, width: float) -> tuple[list[Text], float]:
    set_lines = [Text(x, y - 12 * n, words) for n, words in enumerate(wrapped(paragraph, width))]
    return lines + set_lines, y - 12 * len(set_lines) - 8


def _two_columns(random: Random, number: int) -> list[Text]:
    lines = [Text(72, 810, "The Daily Example", 8), Text(500, 30, str(number + 1), 8)]
    for x in (50, 310):
        y = 770.0
        while y > 120:
            words = (_word(random) for _ in range(random.randint(20, 60)))
            lines, y = _set(lines, " ".join(words).capitalize() + ".", x, y, 235)
    return lines


def _word(random: Random) -> str:
    return "".join(random.choice("etaoinshrdlu") for _ in range(random.randint(2, 9)))
