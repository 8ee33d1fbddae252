"""What columns mean by their names, in the languages and spellings in which programs export articles."""

import unicodedata
from collections.abc import Iterable

from workbench.formats.mapping import Field, Mapping

_BRIEF_NAMES = (
    "abstractnote",
    "abstract",
    "summary",
    "description",
    "leadparagraph",
    "snippet",
    "note",
    "notes",
)
"""Names of columns with a few words about an article: its text only where there is no other."""

_NAMES: dict[Field, tuple[str, ...]] = {
    Field.TITLE: (
        "title", "headline", "head", "articletitle", "webtitle", "documenttitle", "heading", "subject",
        "titel", "überschrift", "schlagzeile", "titre", "título", "titular", "titolo", "tytuł",
        "заголовок", "название", "название статьи", "标题", "標題", "タイトル", "見出し", "제목",
        "العنوان", "başlık", "rubrik",
    ),
    Field.TEXT: (
        "text", "fulltext", "articletext", "articlebody", "body", "bodytext", "maintext", "cleantext",
        "plaintext", "content", "contents", "article", "story", "storytext", "transcript", "document",
        "volltext", "inhalt", "artikeltext", "texte", "contenu", "corps", "texto", "contenido",
        "cuerpo", "conteúdo", "corpo", "testo", "contenuto", "treść", "текст", "содержание", "正文",
        "内容", "內容", "本文", "본문", "내용", "النص", "metin", *_BRIEF_NAMES,
    ),
    Field.PUBLISHED: (
        "published", "publishedat", "publisheddate", "publishedon", "publisheddateutc",
        "publicationdate", "publishdate", "publishtime", "pubdate", "datepublished", "datepublish",
        "dateofpublication", "webpublicationdate", "firstpublished", "issued", "dategmt", "date",
        "datetime", "articledate", "timestamp", "created", "createdat", "datum", "veröffentlicht",
        "erscheinungsdatum", "datedepublication", "fecha", "fechadepublicación", "data",
        "datadepublicação", "datadipubblicazione", "datapublikacji", "дата", "дата публикации",
        "发布时间", "日期", "发布日期", "公開日", "日付", "날짜", "작성일", "التاريخ", "tarih",
    ),
    Field.UPDATED: (
        "updated", "updatedat", "modified", "modifiedat", "datemodified", "lastmodified", "datemodify",
        "lastupdated", "modifiedgmt", "aktualisiert", "geändert", "modifié", "actualizado", "обновлено",
        "수정일",
    ),
    Field.OUTLET: (
        "outlet", "source", "sourcename", "publication", "publicationtitle", "publicationname",
        "publisher", "newspaper", "medium", "media", "mediasource", "medianame", "sitename", "site",
        "journal", "containertitle", "sourcedomain", "domain", "quelle", "zeitung", "fuente", "medio",
        "périodique", "journaltitle", "fonte", "testata", "źródło", "источник", "издание", "来源",
        "來源", "媒体", "出典", "媒体名", "언론사", "매체", "출처", "المصدر", "kaynak",
    ),
    Field.BYLINE: (
        "byline", "author", "authors", "authorname", "creator", "creators", "writer", "journalist",
        "reporter", "by", "autor", "autoren", "autorin", "verfasser", "auteur", "auteurs", "autores",
        "autore", "автор", "авторы", "作者", "記者", "著者", "기자", "저자", "الكاتب", "yazar",
    ),
    Field.SECTION: (
        "section", "sectionname", "category", "rubric", "desk", "ressort", "rubrique", "sección",
        "seção", "sezione", "раздел", "рубрика", "栏目", "版面", "섹션",
    ),
    Field.LANGUAGE: (
        "language", "lang", "languagecode", "documentlanguage", "sprache", "langue", "idioma", "lingua",
        "język", "язык", "语言", "語言", "言語", "언어",
    ),
    Field.URL: (
        "url", "link", "weburl", "articleurl", "sourceurl", "originalurl", "permalink", "href", "uri",
        "webaddress", "canonicalurl", "adresse", "lien", "enlace", "indirizzo", "ссылка", "网址",
        "链接", "連結", "リンク", "링크",
    ),
}  # fmt: skip
"""Names as `_folded` leaves them, the surest first."""

_EMPTY = frozenset({"main", "rendered", "name", "value", "original", "default"})
"""Last parts of a nested name that say nothing; the part before them does."""


def recognised(columns: Iterable[str]) -> Mapping:
    """What the columns seem to mean. Of several that could hold the text only the surest does."""
    named = list(columns)
    found: list[tuple[str, Field]] = []
    for field in Field:
        ranked = sorted((rank, name) for name in named if (rank := _rank(name, field)) is not None)
        chosen = ranked[:1] if field in {Field.TEXT, Field.TITLE} else ranked
        found += [(name, field) for _, name in chosen]
    return Mapping(tuple(found))


def is_brief(column: str) -> bool:
    """Whether a column holds, by its name, only a few words about an article."""
    return _folded(column.rpartition(".")[2]) in _BRIEF_NAMES


def _rank(column: str, field: Field) -> int | None:
    """How far down in the names of a field a column stands, a nested one behind all others."""
    names = [_folded(name) for name in _NAMES[field]]
    parts = [_folded(part) for part in column.split(".")]
    whole = "".join(parts)
    if whole in names:
        return names.index(whole)
    while len(parts) > 1 and parts[-1] in _EMPTY:
        parts.pop()
    return len(names) + names.index(parts[-1]) if len(parts) >= 1 and parts[-1] in names else None


def _folded(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(character for character in folded if character.isalnum())
