from tests.formats.web.heads import values_of
from workbench.core.model import How
from workbench.formats.facts import Facts
from workbench.formats.web.markup import learn_markup
from workbench.formats.web.tree import tree_of

ARTICLE = (
    '<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline name">A title</h2>'
    '<span itemprop="author" itemscope><b itemprop="name">Jane Doe</b><i>Seoul</i></span>'
    '<meta itemprop="datePublished" content="2022-09-22">'
    '<time itemprop="dateModified" datetime="2022-09-23"></time>'
    '<span itemprop="publisher" itemscope><meta itemprop="name" content="The Daily"></span>'
    '<p itemprop="articleSection">World</p>{}</div>'
)


def test_the_properties_of_the_article_are_read() -> None:
    assert values_of(ARTICLE.format("")) == {
        "outlet": "The Daily",
        "byline": "Jane Doe",
        "authors": ("Jane Doe",),
        "published": "2022-09-22",
        "updated": "2022-09-23",
        "section": "World",
        "title": "A title",
    }


def test_an_article_within_the_article_is_another() -> None:
    other = '<div itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="author">John Roe</i></div>'
    assert values_of(ARTICLE.format(other))["authors"] == ("Jane Doe",)


def test_what_is_no_article_says_nothing_of_one() -> None:
    assert values_of(ARTICLE.replace("NewsArticle", "Recipe").format("")).get("outlet") is None


def test_a_fact_rests_on_the_property_that_states_it() -> None:
    facts = Facts()
    learn_markup(facts, tree_of(ARTICLE.format("")))
    assert facts.basis["outlet"].how is How.MICRODATA
    assert facts.basis["outlet"].words == "publisher: The Daily"
