import pytest

from workbench.formats.mapping import Field
from workbench.formats.tables.columns import is_brief, recognised


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (("Title", "Text", "Date", "URL"), "title text published url"),
        (("HEADLINE", "Full_Text", "Publication Date", "Byline"), "title text published byline"),
        (("title.rendered", "content.rendered", "date_gmt", "link"), "title text published url"),
        (("webTitle", "fields.bodyText", "webPublicationDate", "webUrl"), "title text published url"),
        (("Titel", "Inhalt", "Datum", "Quelle", "Autor"), "title text published outlet byline"),
        (("título", "texto", "fecha", "medio", "idioma"), "title text published outlet language"),
        (("标题", "正文", "日期", "来源", "作者"), "title text published outlet byline"),
        (("제목", "본문", "날짜", "언론사", "기자"), "title text published outlet byline"),
        (("Заголовок", "Текст", "Дата", "Источник"), "title text published outlet"),
        (("Publication Title", "Title", "Abstract Note"), "outlet title text"),
    ],
)
def test_columns_are_known_by_their_names(columns: tuple[str, ...], fields: str) -> None:
    known = {column: field.value for column, field in recognised(columns).columns}
    assert known == dict(zip(columns, fields.split(), strict=True))


def test_only_the_surest_of_several_columns_is_the_text() -> None:
    mapping = recognised(["description", "content", "id", "published", "date"])
    assert mapping.of(Field.TEXT) == ("content",)
    assert mapping.of(Field.PUBLISHED) == ("published", "date")
    assert mapping.of(Field.TITLE) == ()


def test_a_column_of_a_few_words_is_known() -> None:
    assert is_brief("Abstract Note")
    assert is_brief("fields.summary")
    assert not is_brief("content")
