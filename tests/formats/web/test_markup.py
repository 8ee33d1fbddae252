import json
from typing import Any

import pytest

from workbench.core.model import Basis, How
from workbench.formats.facts import Facts
from workbench.formats.web.markup import learn_markup
from workbench.formats.web.tree import tree_of

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "North Korea &amp; Russia",
    "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
    "publisher": {"@type": "Organization", "name": "The Daily"},
    "datePublished": "2022-09-22T10:00:30+09:00",
    "url": "https://daily.example/a",
}


def facts_of(markup: str) -> Facts:
    facts = Facts()
    learn_markup(facts, tree_of(f"<html><head>{markup}</head><body><p>Words</p></body></html>"))
    return facts


def linked(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    "data",
    [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]}, {"@graph": [[ARTICLE]]}],
)
def test_an_article_in_json_ld_is_found_wherever_it_stands(data: Any) -> None:
    facts = facts_of(linked(data))
    assert facts.values == {
        "title": "North Korea & Russia",
        "byline": "Jane Doe, John Roe",
        "authors": ("Jane Doe", "John Roe"),
        "outlet": "The Daily",
        "published": "2022-09-22T10:00+09:00",
        "url": "https://daily.example/a",
        "canonical_url": "https://daily.example/a",
    }
    assert facts.basis["published"] == Basis(How.JSON_LD, "datePublished: 2022-09-22T10:00:30+09:00")


def test_an_agency_as_author_is_the_agency() -> None:
    facts = facts_of(linked({**ARTICLE, "author": {"@type": "Organization", "name": "AFP"}}))
    assert facts.values["agency"] == "AFP"
    assert "byline" not in facts.values


@pytest.mark.parametrize(
    "author", ["The Daily", "https://daily.example/jane", {"name": None}, 7, [], "admin"]
)
def test_what_is_no_persons_name_is_no_byline(author: Any) -> None:
    assert "byline" not in facts_of(linked({**ARTICLE, "author": author})).values


def test_meta_elements_state_what_json_ld_does_not() -> None:
    facts = facts_of(
        linked({"@type": "NewsArticle", "headline": "From JSON-LD"})
        + '<meta property="og:title" content="Other"><meta property="og:site_name" content="The Daily">'
        + '<meta property="article:published_time" content="2022-09-22">'
        + '<meta name="author" content="Jane Doe"><meta property="og:url" content="javascript:x">'
        + '<link rel="canonical" href="https://daily.example/b">'
    )
    assert facts.values == {
        "title": "From JSON-LD",
        "outlet": "The Daily",
        "byline": "Jane Doe",
        "authors": ("Jane Doe",),
        "published": "2022-09-22",
        "url": "https://daily.example/b",
        "canonical_url": "https://daily.example/b",
    }
    assert facts.basis["outlet"] == Basis(How.META, "og:site_name: The Daily")


def test_the_page_itself_states_title_and_time() -> None:
    facts = facts_of(
        "<title>The Daily: a title</title></head><body><h1> A <b>title</b> </h1>"
        '<time itemprop="datePublished" datetime="2022-09-22T10:00Z"></time><time datetime="2020-01-01">'
    )
    assert facts.values == {"title": "A title", "published": "2022-09-22T10:00+00:00"}
    assert facts.basis["title"] == Basis(How.LINE, "A title")


def test_a_time_that_nothing_calls_publication_is_no_evidence() -> None:
    assert facts_of('<time datetime="2020-01-01T10:00">').values == {}


@pytest.mark.parametrize(
    "markup",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        f'<script type="application/ld+json">{"[" * 5000}</script>',
        linked({"@type": {"a": 1}, "headline": 5}),
        linked(
            {
                "@type": "NewsArticle",
                "headline": [["x"]],
                "datePublished": "soon",
                "url": "ftp://x",
                "publisher": [],
            }
        ),
        '<meta property="og:title"><meta content="x"><meta name="date" content="2022-13-45">',
    ],
)
def test_senseless_markup_states_nothing(markup: str) -> None:
    assert facts_of(markup).values == {}


def test_what_a_browser_wrote_when_saving_is_kept() -> None:
    facts = facts_of(
        "<!--\n Page saved with SingleFile \n url: https://daily.example/a?x=1 \n"
        " saved date: Thu Sep 22 2022 19:05:11 GMT+0900 (Korean Standard Time)\n-->"
    )
    assert facts.values["url"] == "https://daily.example/a?x=1"
    assert facts.values["saved"].startswith("2022-09-22")
    assert facts_of("<!-- saved from url=(0021)https://daily.example -->").values == {
        "url": "https://daily.example"
    }
