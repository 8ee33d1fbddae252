import time

import pytest

from workbench.core.model import Basis, How, Role
from workbench.formats.form import Refused
from workbench.formats.web.form import FORM
from workbench.formats.web.tree import ATTRIBUTES, ELEMENTS

BODY = """
<p>SEOUL, Sept 22 (Reuters) - North Korea denied on Thursday that it had sold any weapons to Russia.</p>
<h2>What the statement says</h2>
<p>The statement was carried by the state news agency, which cited an official of the ministry.</p>
<p>CLICK HERE TO READ MORE FROM THE DAILY</p>
<p>Officials in Washington said earlier this month that Moscow was buying rockets from Pyongyang.</p>
"""


def page(head: str = "", body: str = BODY, above: str = "") -> bytes:
    menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
    foot = "<footer><p>The Daily</p></footer>"
    article = f"<article>{above}{body}</article>"
    return f"<!doctype html><html><head>{head}</head><body>{menu}{article}{foot}</body></html>".encode()


def test_the_article_is_read_without_what_surrounds_it() -> None:
    parsed = FORM.read(page("<title>Korea denies</title>"), "a.html")
    assert parsed.text.split("\n\n") == [
        "Korea denies",
        "SEOUL, Sept 22 (Reuters) - North Korea denied on Thursday that it had sold any weapons to Russia.",
        "What the statement says",
        "The statement was carried by the state news agency, which cited an official of the ministry.",
        "CLICK HERE TO READ MORE FROM THE DAILY",
        "Officials in Washington said earlier this month that Moscow was buying rockets from Pyongyang.",
    ]
    assert [role for role in parsed.roles if role is not Role.BLANK] == [
        *(Role.TITLE, Role.BODY, Role.BODY, Role.BODY, Role.BOILERPLATE, Role.BODY)
    ]
    assert (parsed.language, parsed.agency, parsed.remark) == ("en", "Reuters", "")
    assert parsed.basis["agency"] == Basis(How.LINE, "SEOUL, Sept 22 (Reuters)")


def test_a_title_that_the_article_says_itself_is_not_doubled() -> None:
    title = "North Korea denies selling weapons"
    parsed = FORM.read(page(f"<title>{title}</title>", above=f"<h1>{title}</h1>"), "a.html")
    assert parsed.text.count(title) == 1
    assert parsed.roles[0] is Role.TITLE
    assert parsed.title == title


def test_a_page_without_title_has_none() -> None:
    parsed = FORM.read(page(), "a.html")
    assert parsed.title is None
    assert Role.TITLE not in parsed.roles


@pytest.mark.parametrize(
    ("data", "name", "known"),
    [
        (b"<!DOCTYPE html><p>x", "a.txt", True),
        (b"\xef\xbb\xbf \n<html lang=ko>", "a", True),
        (b'<?xml version="1.0"?><!-- saved --><html xmlns="x">', "a", True),
        ("<html><p>x".encode("utf-16"), "a", True),
        (b"<p>A fragment</p>", "a.HTML", True),
        (b"<p>A fragment</p>", "a.txt", False),
        (b"if a <b and c> d", "a.txt", False),
        (b"Plain words", "a.html", False),
    ],
)
def test_pages_are_recognised_by_content_and_fragments_by_name(data: bytes, name: str, known: bool) -> None:
    assert FORM.recognises(data, name) is known


def test_the_declared_encoding_is_used() -> None:
    korean = "북한은 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다. 앞으로도 계획이 없다고 통신이 전했다."
    data = page('<meta charset="euc-kr">', f"<p>{korean}</p><p>{korean[:30]}</p>").decode().encode("euc-kr")
    assert korean in FORM.read(data, "a.html").text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<html><body>" + b"<div>" * 5000 + BODY.encode(), "nested too deep"),
        (
            page(body="<table>" + "<tr><td>12</td></tr>" * (ELEMENTS // 2) + "</table>" + BODY),
            "too many elements",
        ),
        (page(body=f"<div {'a b ' * ATTRIBUTES}>{BODY}"), "attributes"),
        (page(body=f"<p {''.join(f'a{n}=1 ' for n in range(400))}>" * 600 + BODY), "too many attributes"),
        (page(body="<p>" + "x " * 2_500_000 + BODY), "too long"),
        (b"<html><body><footer>A few words only</footer>", "no article"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_page_too_tangled_to_find_the_article_on_is_taken_whole_and_says_so(data: bytes, why: str) -> None:
    start = time.process_time()
    parsed = FORM.read(data, "a.html")
    assert why in parsed.remark
    assert len(parsed.roles) == parsed.text.count("\n") + 1
    assert ("few words only" in parsed.text) or ("What the statement says" in parsed.text)
    assert time.process_time() - start < 10


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="no words"):
        FORM.read(b"<!doctype html><script>var x = 1</script>", "a.html")


def test_entities_from_outside_are_never_fetched() -> None:
    data = b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>&x; ' + BODY.encode()
    assert "root:" not in FORM.read(data, "a.html").text


def test_pictures_inside_a_page_count_for_nothing() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBOR/+x" * 2_100_000}">'
    parsed = FORM.read(page("<title>Korea denies</title>", BODY + picture), "a.html")
    assert parsed == FORM.read(page("<title>Korea denies</title>"), "a.html")


def test_a_page_of_millions_of_words_is_refused() -> None:
    with pytest.raises(Refused, match="16 million"):
        FORM.read(page(body="<p>word</p>" * 1_500_000), "a.html")
