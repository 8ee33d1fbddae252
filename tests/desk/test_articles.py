import pytest

from tests.casework import add_article
from tests.desk.looking import everything, there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import Article, Basis, How, Note, Original, Passage, Role, Stance, Version
from workbench.core.problems import BadValue, EmptyText, Unknown
from workbench.desk import articles, claims, notes, passages
from workbench.desk.articles import Listing
from workbench.desk.desk import Desk


def titles(desk: Desk, listing: Listing) -> list[str]:
    return [row.title for row in articles.rows(desk, articles.ids(desk, listing))]


def test_an_article_is_read_with_its_marks_notes_and_lines(desk: Desk) -> None:
    id_ = add_article(desk, "Grain", "Grain\nIt left.", roles=[Role.TITLE, Role.BODY])
    passages.highlight(desk, id_, 6, 8)
    passages.highlight(desk, id_, 0, 5)
    notes.on_article(desk, id_, "Check")
    page = articles.reading(desk, id_)
    assert [mark.passage.quote for mark in page.marks] == ["Grain", "It"]
    assert [note.text for note in page.notes] == ["Check"]
    assert [line.role for line in page.lines()] == [Role.TITLE, Role.BODY]
    assert (page.version, page.versions) == (1, 1)
    assert articles.original_path(desk, page.original).read_text() == page.text
    with pytest.raises(Unknown):
        articles.reading(desk, 1)


def test_facts_are_corrected_and_rest_on_the_person(desk: Desk, article: int) -> None:
    changed = there_and_back(
        desk,
        Label.EDIT_ARTICLE,
        lambda: articles.change(
            desk, article, title=" Corn ", outlet="Herald", published="2022-09", byline="Bo", language="en"
        ),
    )
    assert (changed.title, changed.published, changed.byline, changed.language) == (
        "Corn",
        "2022-09",
        "Bo",
        "en",
    )
    assert changed.basis["published"] == Basis(How.PERSON, desk.author)
    assert articles.reading(desk, article).outlet == "Herald"
    emptied = articles.change(desk, article, outlet="", published="", url="")
    assert (emptied.outlet_id, emptied.published, emptied.url) == (None, None, None)
    assert "published" not in emptied.basis


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"published": "yesterday"}, BadValue),
        ({"saved": "2022-13"}, BadValue),
        ({"title": "  "}, EmptyText),
        ({"version_id": "1"}, BadValue),
    ],
)
def test_facts_that_cannot_be_are_refused(
    desk: Desk, article: int, facts: dict[str, str], problem: type[Exception]
) -> None:
    unchanged(desk, problem, lambda: articles.change(desk, article, **facts))
    unchanged(desk, Unknown, lambda: articles.change(desk, 1, title="x"))


def test_one_outlet_has_one_record_whatever_its_spelling(desk: Desk) -> None:
    for name in ("Courier", " COURIER ", "courier"):
        add_article(desk, name, f"Text of {name}.", outlet=name)
    assert [(outlet.name, number) for outlet, number in articles.outlets(desk)] == [("Courier", 3)]


def test_articles_go_with_all_that_hangs_on_them_and_their_files_stay(desk: Desk, article: int) -> None:
    other = add_article(desk, "Other", "Another text.")
    stays = add_article(desk, "Third", "A third text.")
    claim = claims.new(desk, "Ships left.")
    for id_ in (article, other, stays):
        claims.link_span(desk, claim.id, id_, 0, 5, Stance.CONTEXT)
        notes.on_article(desk, id_, "x")
    path = articles.original_path(desk, articles.reading(desk, article).original)
    there_and_back(desk, Label.DELETE_ARTICLE, lambda: articles.delete(desk, [article, other]))
    left = everything(desk)
    assert [one.id for one in left[Article]] == [stays]
    assert [len(left[kind]) for kind in (Version, Original, Passage, Note)] == [1, 1, 1, 1]
    assert claims.card(desk, claim.id).context == 1
    assert path.exists()
    unchanged(desk, Unknown, lambda: articles.delete(desk, [stays, article]))


def test_lists_are_sorted_and_filtered(desk: Desk) -> None:
    first = add_article(desk, "beta", "1 one", outlet="Zeitung", published="2022-09-22")
    add_article(desk, "Alpha", "2 two", outlet="abc")
    second = add_article(desk, "100%", "3 three", outlet="abc", published="2021")
    assert titles(desk, Listing()) == ["beta", "Alpha", "100%"]
    assert titles(desk, Listing(sort="title")) == ["100%", "Alpha", "beta"]
    assert titles(desk, Listing(sort="oldest")) == ["100%", "beta", "Alpha"]
    assert titles(desk, Listing(sort="newest")) == ["beta", "100%", "Alpha"]
    assert titles(desk, Listing(sort="outlet"))[-1] == "beta"
    assert titles(desk, Listing(words=" ABC ")) == ["Alpha", "100%"]
    assert titles(desk, Listing(words="0%")) == ["100%"]
    assert titles(desk, Listing(words="_")) == []
    claim = claims.new(desk, "One.")
    for id_ in (first, second):
        claims.link_span(desk, claim.id, id_, 0, 1, Stance.CONTEXT)
    assert titles(desk, Listing(statuses=frozenset({"unverified"}))) == ["beta", "100%"]
    claims.judge(desk, claim.id, "mixed", "x")
    assert titles(desk, Listing(statuses=frozenset({"unverified"}))) == []
    assert {status.key: number for status, number in articles.by_status(desk) if number} == {"mixed": 2}
    abc = articles.outlets(desk)[0][0].id
    assert titles(desk, Listing(statuses=frozenset({"mixed"}), outlet_ids=frozenset({abc}))) == ["100%"]
    (row,) = articles.rows(desk, [first, 1])
    assert (row.highlights, row.words, row.outlet, len(row.looks)) == (1, 2, "Zeitung", 1)
