import pytest

from workbench.formats.documents import xml
from workbench.formats.documents.xml import attribute, child, local, root_of
from workbench.formats.form import Refused


def test_elements_are_known_by_their_local_names() -> None:
    root = root_of(b'<w:a xmlns:w="urn:w" xmlns:v="urn:v" v:key="1"><!-- x --><w:b><?x y?><w:c/></w:b></w:a>')
    assert local(root) == "a"
    assert [local(one) for one in root.iter()] == ["a", "b", "c"]
    assert (attribute(root, "key"), attribute(root, "other")) == ("1", None)
    assert local(child(root, "b", "c")) == "c"
    assert child(root, "b", "d") is None


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"<a>", "damaged"),
        (b"<a>&x;</a>", "damaged"),
        (b"<a>" * 5000 + b"</a>" * 5000, "nested too deep"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://x.org/">%x;]><a/>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a b="&x;"/>', "entities"),
    ],
    ids=["empty", "open", "undefined", "deep", "external", "parameter", "attribute"],
)
def test_what_is_not_honest_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        root_of(data)


def test_entities_of_entities_are_refused_before_they_grow() -> None:
    lol = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 10))
    for use in ("<a>&x9;</a>", '<a b="&x9;"/>'):
        with pytest.raises(Refused, match="blown up"):
            root_of(f'<!DOCTYPE a [<!ENTITY x0 "{"y" * 100}">{lol}]>{use}'.encode())


def test_too_many_elements_or_attributes_are_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "ELEMENTS", 10)
    monkeypatch.setattr(xml, "ATTRIBUTES", 30)
    for data in (
        b"<a>" + b"<b/>" * 30 + b"</a>",
        b"<a " + b"".join(b"a%d='' " % n for n in range(40)) + b"/>",
    ):
        with pytest.raises(Refused, match="too many elements"):
            root_of(data)
