import json
from typing import Any

import pytest

from tests.formats.web.heads import values_of


def linked(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_objects_that_are_only_referred_to_are_looked_up() -> None:
    graph = [
        {"@type": "Article", "headline": "A", "author": {"@id": "#j"}, "publisher": {"@id": "#o"}},
        {"@id": "#j", "@type": "Person", "name": "Jane Doe"},
        {"@id": "#o", "@type": "Organization", "name": "The Daily"},
    ]
    assert values_of("", linked({"@graph": graph})) == {
        "title": "A", "outlet": "The Daily", "byline": "Jane Doe", "authors": ("Jane Doe",),
    }  # fmt: skip


def test_an_object_that_refers_to_itself_or_nothing_does_no_harm() -> None:
    data = {
        "@type": "Article",
        "headline": "A",
        "author": [{"@id": "#x"}, {"@id": 7}],
        "publisher": {"@id": "#y"},
    }
    assert values_of("", linked(data)) == {"title": "A"}


def test_an_organisation_is_no_author_but_an_agency_is_named() -> None:
    author = [
        {"@type": "Organization", "name": "Investigations Unit"},
        {"@type": "Organization", "name": "AFP"},
    ]
    found = values_of("", linked({"@type": "NewsArticle", "headline": "A", "author": author}))
    assert found == {"title": "A", "agency": "AFP"}


@pytest.mark.parametrize("key", ["sourceOrganization", "provider", "creditText"])
def test_the_agency_may_be_the_source(key: str) -> None:
    assert values_of("", linked({"@type": "NewsArticle", key: "Reuters"})) == {"agency": "Reuters"}


def test_section_update_and_place_are_read() -> None:
    data = {
        "@type": "https://schema.org/ReportageNewsArticle",
        "articleSection": ["World", "Asia"],
        "dateModified": "2022-09-23T10:00:00Z",
        "mainEntityOfPage": {"@id": "https://daily.example/a"},
    }
    assert values_of("", linked(data)) == {
        "section": "World",
        "updated": "2022-09-23T10:00+00:00",
        "canonical_url": "https://daily.example/a",
        "url": "https://daily.example/a",
    }


def test_the_dates_of_the_page_stand_in_for_those_of_its_article() -> None:
    data = [{"@type": "WebPage", "datePublished": "2022-09-22", "name": "No title"}, {"@type": "Person"}]
    assert values_of("", linked(data)) == {"published": "2022-09-22"}


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "A",}',
        '//<![CDATA[\n{"@type": "Article", "headline": "A"}\n//]]>',
        '<!-- {"@type": "Article", "headline": "A"} -->',
        '{"@type": "Article", "headline": "A\n"}',
        '{"@type": "Article", "name": ["A"]}',
    ],
)
def test_what_is_almost_json_is_read(script: str) -> None:
    assert values_of("", f'<script type="application/ld+json">{script}</script>') == {"title": "A"}


def test_the_object_with_a_headline_is_the_article() -> None:
    data = [{"@type": "BlogPosting", "name": "Another"}, {"@type": "Article", "headline": "A"}]
    assert values_of("", linked(data))["title"] == "A"
