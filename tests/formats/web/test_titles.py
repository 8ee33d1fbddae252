import pytest

from tests.formats.web.heads import values_of

SITE = '<meta property="og:site_name" content="The Daily">'


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (og("Korea denies | The Daily") + SITE, "", "Korea denies"),
        (og("The Daily – Korea denies") + SITE, "", "Korea denies"),
        (og("Korea denies - again") + SITE, "", "Korea denies - again"),
        (og("Korea denies selling weapons | The Daily"), "<h1>Korea denies selling weapons</h1>", None),
        ("<title>The Daily: Korea denies selling</title>", "<h1>Korea denies selling</h1>", None),
        (og("Korea denies that it has sold any arms or…"),
         "<h1>Korea denies that it has sold any arms or shells</h1>", None),
        (og("Korea denies it"), "<h1>The Daily</h1><h1>Korea denies it</h1>", "Korea denies it"),
        ("<title>Korea denies selling | Daily</title>", "<h1>Daily</h1><h1>Korea denies selling</h1>",
         "Korea denies selling"),
        (og("Why Korea denied it"), "<h1>Korea denies selling weapons</h1>", "Why Korea denied it"),
        ("<title>Home</title>", "<h1>Korea denies selling weapons</h1>", None),
        ("", "<h1>One</h1><h1>Two</h1>", None),
    ],
)  # fmt: skip
def test_the_title_is_the_heading_that_markup_confirms(head: str, body: str, title: str | None) -> None:
    shown = body.removeprefix("<h1>").removesuffix("</h1>") if body.count("<h1>") == 1 else None
    assert values_of(body, head).get("title") == (title or shown)
