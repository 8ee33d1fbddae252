import pytest

from workbench.formats.form import Refused
from workbench.formats.web.tree import ATTRIBUTES, tree_of


def test_a_page_becomes_elements() -> None:
    assert tree_of("<html><body><p>북한 😀</p></body></html>").findtext(".//p") == "북한 😀"


def test_pictures_inside_a_page_do_not_count_as_attributes() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBOR a=b " * 10_000}" alt="x">'
    assert len(tree_of(f"<p>words {picture}</p>").xpath("//img")) == 1


@pytest.mark.parametrize("attribute", ["a{} ", 'a{}="x" ', "a{}=x\n", "a{}/"])
def test_thousands_of_attributes_are_refused_before_parsing(attribute: str) -> None:
    tag = "".join(attribute.format(number) for number in range(ATTRIBUTES + 1))
    with pytest.raises(Refused, match="attributes"):
        tree_of(f"<p {tag}>words</p>")


@pytest.mark.parametrize("source", ["", " ", "<!-- -->", "<?xml?>"])
def test_a_page_of_nothing_is_refused(source: str) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        tree_of(source)
