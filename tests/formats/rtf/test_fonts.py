import pytest

from workbench.formats.rtf.fonts import Fonts


@pytest.mark.parametrize(
    ("words", "data", "text"),
    [
        ([], b"\xe9", "é"),
        ([("mac", 0)], b"\x8e", "é"),
        ([("ansicpg", 1251)], b"\xcf", "П"),
        ([("ansicpg", 65001)], "П".encode(), "П"),
        ([("ansicpg", 99999)], b"\xe9", "é"),
        ([("f", 1), ("fcharset", 204)], b"\xcf", "П"),
        ([("f", 1), ("fcharset", 204), ("cpg", 1253)], b"\xcf", "Ο"),
        ([("f", 2), ("fcharset", 204)], b"\xe9", "é"),
        ([("f", 1), ("fcharset", 128)], b"\x93", "\ufffd"),
    ],
)
def test_bytes_are_read_in_the_encoding_of_their_font(
    words: list[tuple[str, int]], data: bytes, text: str
) -> None:
    fonts = Fonts()
    assert all(fonts.take(name, number) for name, number in words)
    assert fonts.decoded(data, 1) == text


def test_other_words_are_left_to_others() -> None:
    assert not Fonts().take("par", 0)
