import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.web.visible import visible_text


def test_blocks_are_lines_and_cells_are_words() -> None:
    source = "<h1>A <b>title</b></h1><p>One\ntwo &amp; three<br>four<table><tr><td>5<td>6<tr><td>7</table>"
    assert visible_text(source) == "A title\n\nOne two & three\n\nfour\n\n5 6\n\n7"


def test_scripts_styles_and_comments_are_silent() -> None:
    source = "<head><title>t</title></head><script>if (a<b) {}</script>x<style>p{}</STYLE><!-- <p> -->y<!-- z"
    assert visible_text(source) == "xy"


@given(st.text(st.sampled_from("<>!-/ab p\n&;\"'"), max_size=200))
def test_anything_gives_text_without_empty_lines(source: str) -> None:
    assert all(line.strip() for line in visible_text(source).split("\n\n") if line)


@pytest.mark.parametrize("piece", ["<", "<!--", "<a", "<script>", "&", "<td>", "</", "<!"])
def test_no_flood_of_pieces_takes_more_than_linear_time(piece: str) -> None:
    start = time.process_time()
    visible_text(piece * 200_000)
    assert time.process_time() - start < 5
