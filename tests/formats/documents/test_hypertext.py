import pytest

from workbench.core.model import Role
from workbench.formats.documents.blocks import Block
from workbench.formats.documents.hypertext import blocks_in
from workbench.formats.form import Refused


def said(source: str) -> list[str]:
    return [block.text for block in blocks_in(source)]


def test_blocks_are_paragraphs_and_what_is_inside_a_line_is_not() -> None:
    assert said("<div>One <b>bold</b>\n  word<p>Two</p>three<ul><li>Four</li></ul></div>five") == [
        *("One bold word", "Two", "three", "Four", "five")
    ]


def test_line_ends_are_kept_where_they_are_shown() -> None:
    assert said("<p>One<br/> two</p><pre>a\n  b</pre>") == ["One\ntwo", "a\nb"]


def test_what_is_not_shown_is_left_out() -> None:
    source = "<head><title>No</title></head><p>Yes<script>no()</script><!-- no --><style>p{}</style></p>"
    assert said(source + "<nav>No</nav>" + "<ruby>漢<rp>(</rp><rt>かん</rt></ruby>") == ["Yes", "漢"]


def test_headings_and_captions_have_their_roles_also_for_what_is_inside() -> None:
    source = (
        "<h2>More <i>of</i> it</h2><figure><img><figcaption><p>A rocket</p></figcaption></figure><p>Text</p>"
    )
    assert list(blocks_in(source)) == [
        Block("More of it", Role.SECTION),
        Block("A rocket", Role.CAPTION),
        Block("Text"),
    ]


def test_a_table_is_its_caption_and_a_line_for_each_row() -> None:
    source = (
        "<table><caption>Tons</caption><thead><tr><th>Year<th>Tons</tr></thead><tr><td>2022<td></tr></table>"
    )
    assert list(blocks_in(source)) == [
        Block("Tons", Role.CAPTION),
        Block("Year\tTons", Role.BODY),
        Block("2022\t", Role.BODY, close=True),
    ]


def test_empty_elements_of_either_syntax_are_empty() -> None:
    assert said('<body><a id="x"/>One<script src="x"/><p/>two</body>') == ["One", "two"]


@pytest.mark.parametrize("source", ["<div>" * 5000 + "x", f"<p {'a b ' * 600}>x"])
def test_what_is_too_tangled_is_refused(source: str) -> None:
    with pytest.raises(Refused):
        said(source)
