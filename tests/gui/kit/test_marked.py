from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from workbench.gui.kit.marked import MarkedText, bold, draw_line, marker
from workbench.gui.theme import fonts
from workbench.gui.theme.theme import Theme

LONG = "North Korea denied that it exported artillery shells or rockets to Russia " * 4


def drawn(text: MarkedText) -> QImage:
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text.draw(painter, QPointF(0, 0), QColor("black"))
    painter.end()
    return image


def columns(image: QImage, color: str) -> list[int]:
    wanted = QColor(color)
    return [x for x in range(300) if any(image.pixelColor(x, y) == wanted for y in range(100))]


def test_it_is_as_high_as_its_lines_and_at_most_so_many(theme: Theme) -> None:
    font = fonts.interface()
    one, two, three = (MarkedText(LONG, (), bold(), font, 280, lines).height for lines in (1, 2, 3))
    assert 0 < one < two < three
    assert MarkedText("short", (), bold(), font, 280, 3).height == one


def test_what_does_not_fit_ends_inside_the_width(theme: Theme) -> None:
    image = drawn(MarkedText(LONG, (), bold(), fonts.interface(), 200))
    dark = [x for x in range(300) if any(image.pixelColor(x, y).lightness() < 128 for y in range(100))]
    assert max(dark) <= 200


def test_a_mark_covers_exactly_its_characters(theme: Theme) -> None:
    """A character beyond the BMP before the mark must not shift it."""
    font = fonts.reading()
    pen = marker("#FF0000", "#000000")
    plain = columns(drawn(MarkedText("ab cd", ((3, 5),), pen, font, 280)), "#FF0000")
    shifted = columns(drawn(MarkedText("\U0001d41ab cd", ((3, 5),), pen, font, 280)), "#FF0000")
    assert plain
    assert abs(len(plain) - len(shifted)) <= 2
    assert shifted[0] >= plain[0] - 3


def test_line_feeds_do_not_break_a_line(theme: Theme) -> None:
    font = fonts.interface()
    assert (
        MarkedText("a\nb", (), bold(), font, 280, 2).height == MarkedText("a b", (), bold(), font, 280).height
    )


def test_bold_characters_are_wider(theme: Theme) -> None:
    def width(spans: tuple[tuple[int, int], ...]) -> int:
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_line(painter, QRectF(0, 0, 300, 40), "New claim", QColor("black"), fonts.interface(), spans)
        painter.end()
        return max(x for x in range(300) for y in range(40) if image.pixelColor(x, y).lightness() < 128)

    assert width(((0, 9),)) > width(())
