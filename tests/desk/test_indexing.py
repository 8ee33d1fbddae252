"""What of each record can be found, and by what."""

from tests.casework import add_article
from workbench.core.model import Stance
from workbench.core.query import Kind
from workbench.desk import articles, claims, notes, passages
from workbench.desk.affected import Affected
from workbench.desk.desk import Desk
from workbench.desk.indexing import documents, everything
from workbench.search import Document, key_of


def made(desk: Desk) -> dict[Kind, list[Document]]:
    """The documents of everything in the case, by kind."""
    there, gone = desk.ask(lambda connection: documents(connection, everything(connection)))
    assert gone == ()
    return {kind: [one for one in there if one.kind is kind] for kind in Kind}


def test_an_article_is_found_by_its_words_facts_and_what_was_made_of_it(desk: Desk, article: int) -> None:
    articles.change(desk, article, byline="Ana", agency="AP", published="2022-09-05", language="en")
    passage = passages.highlight(desk, article, 0, 5, tag_names=["Sea", "Port"]).id
    claim = claims.new(desk, "Ships left.", "Bo").id
    claims.link(desk, claim, passage, Stance.DISPUTES)
    claims.judge(desk, claim, "disputed", "No ships were seen.")
    found = made(desk)
    (page,), (mark,), (said,) = found[Kind.ARTICLE], found[Kind.HIGHLIGHT], found[Kind.CLAIM]
    assert (page.title, page.outlet, page.author, page.agency) == ("Grain", "Courier", "Ana", "AP")
    assert (page.language, page.published) == ("en", "2022-09-05")
    assert page.text.startswith("Ships left Odesa")
    assert page.tags == mark.tags == ("Port", "Sea")
    assert page.status == mark.status == said.status == ("disputed",)
    assert (mark.text, mark.title, mark.outlet, mark.article_id) == ("Ships", "", "Courier", article)
    assert said.text == "Ships left.\nBo\nNo ships were seen."


def test_a_note_is_found_by_its_words_and_the_facts_of_its_article(desk: Desk, article: int) -> None:
    passage = passages.highlight(desk, article, 0, 5).id
    claim = claims.new(desk, "Ships left.", "").id
    notes.on_passage(desk, passage, "Which?")
    notes.on_article(desk, article, "Odd.")
    notes.on_claim(desk, claim, "Who says so?")
    found = made(desk)[Kind.NOTE]
    assert [(one.text, one.outlet, one.article_id) for one in found] == [
        ("Which?", "Courier", article),
        ("Odd.", "Courier", article),
        ("Who says so?", "", None),
    ]


def test_what_is_gone_is_named_by_its_key(desk: Desk, article: int) -> None:
    other = add_article(desk, "Second", "More ships.")
    passage = passages.highlight(desk, article, 0, 5).id
    articles.delete(desk, [article])
    there, gone = desk.ask(documents, Affected({article, other}, {passage}))
    assert [one.id for one in there] == [other]
    assert gone == tuple(sorted((key_of(Kind.ARTICLE, article), key_of(Kind.HIGHLIGHT, passage))))
