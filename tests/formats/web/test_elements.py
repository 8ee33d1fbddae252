import pytest

from tests.formats.web.heads import PROSE, values_of

H1 = "<h1>Korea denies selling weapons</h1>"


@pytest.mark.parametrize(
    "element",
    [
        '<span class="published">22 September 2022</span>',
        '<time class="entry-date" datetime="2022-09-22">yesterday</time>',
        '<time pubdate datetime="2022-09-22"></time>',
        '<div id="article-date">22.09.2022</div>',
        '<p class="posted-on">Posted on 22 Sep 2022</p>',
        "<time>22 September 2022</time>",
    ],
)
def test_a_date_above_the_text_is_that_of_the_article(element: str) -> None:
    assert values_of(f"{H1}{element}{PROSE}")["published"] == "2022-09-22"


@pytest.mark.parametrize(
    "body",
    [
        f"{H1}{PROSE}<time>22 September 2022</time>",
        f"<time>22 September 2022</time>{H1}{PROSE}",
        f'{H1}<aside><time class="published">22 September 2022</time></aside>{PROSE}',
        f'{H1}<div class="related-card"><i class="published">22 September 2022</i></div>{PROSE}',
        f'{H1}<i class="published">22 September 2022</i><i class="published">23 September 2022</i>{PROSE}',
        f"{H1}<time>22 September 2022</time><time>1 May 2020</time>{PROSE}",
        f'{H1}<i class="published">03/04/2022</i>{PROSE}',
    ],
)
def test_a_date_that_may_be_another_is_no_evidence(body: str) -> None:
    assert "published" not in values_of(body)


def test_a_change_is_told_from_the_publication() -> None:
    dates = '<i class="published">22 Sep 2022</i> <i class="modified">23 Sep 2022</i>'
    found = values_of(f"{H1}{dates}{PROSE}")
    assert (found["published"], found["updated"]) == ("2022-09-22", "2022-09-23")
    only = values_of(f'{H1}<p class="date">Last updated: 23 Sep 2022</p>{PROSE}')
    assert "published" not in only


@pytest.mark.parametrize(
    "element",
    [
        '<p class="byline">By Jane Doe</p>',
        '<a rel="author" href="/jane">Jane Doe</a>',
        '<div class="article author-name"><span class="author">Jane Doe</span></div>',
        '<span itemprop="author">Jane Doe, Senior Correspondent</span>',
    ],
)
def test_an_author_is_known_by_what_the_element_is_called(element: str) -> None:
    assert values_of(f"{H1}{element}{PROSE}")["authors"] == ("Jane Doe",)


@pytest.mark.parametrize(
    "element",
    [
        '<div class="author-bio"><p class="author">John Roe</p></div>',
        '<div class="comment"><b class="author">John Roe</b></div>',
        f'<div class="author">{PROSE}</div>',
        '<p class="authority">John Roe</p>',
    ],
)
def test_other_names_are_not_those_of_authors(element: str) -> None:
    assert "authors" not in values_of(f"{H1}{PROSE}{element}")
