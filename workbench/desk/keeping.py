"""From what was read to records: a new article, a later version of one, or one more copy of it."""

from dataclasses import replace

from workbench.core.addresses import page_key, spellings
from workbench.core.lines import lettered
from workbench.core.model import Article, Copy, Fate, Original, Outcome, Version
from workbench.core.text import sha256_of, words
from workbench.desk import roles, versions
from workbench.desk.learning import addresses_of, called, first_facts, later_facts, outlet_of, sound
from workbench.desk.ready import Ready
from workbench.formats import Parsed
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import recognising, records

__all__ = ["called", "keep", "perhaps_version", "recognise", "sound"]


def recognise(connection: Connection, ready: Ready) -> tuple[Fate, int | None]:
    """What keeping it would make of it, and the article that the case has already, if it has.

    The same bytes are a duplicate. The same text is one more copy of its article, unless another outlet has
    published it: then it is an article of its own. Another text at the same address is a version.
    """
    known = recognising.with_original(connection, ready.sha256, ready.part)
    if known is not None:
        return Fate.DUPLICATE, known
    parsed = ready.parsed
    outlet = outlet_of(connection, parsed)
    for article in recognising.with_body(connection, sha256_of(parsed.text)):
        unknown = outlet is None and not parsed.outlet
        if unknown or article.outlet_id is None or (outlet and outlet.id == article.outlet_id):
            return Fate.COPY, article.id
    same_page = _at_address(connection, parsed)
    return (Fate.KEPT, None) if same_page is None else (Fate.VERSION, same_page.id)


def _at_address(connection: Connection, parsed: Parsed) -> Article | None:
    for address in addresses_of(parsed):
        for article in recognising.addressed(connection, spellings(address)):
            known = (article.canonical_url, article.url)
            if page_key(address) in {page_key(one) for one in known if one}:
                return article
    return None


def perhaps_version(connection: Connection, ready: Ready) -> int | None:
    """An article of the same outlet and title, of which this may be a version: a person is to decide."""
    outlet, title = outlet_of(connection, ready.parsed), ready.parsed.title
    if outlet is None or not title:
        return None
    return next((one.id for one in recognising.called(connection, title, outlet.id)), None)


def keep(edit: Edit, ready: Ready, version_of: int | None = None) -> Outcome:
    """Keep what was read, and tell what became of it.

    Args:
        edit: what is written through; its originals lie in the case already.
        ready: what was read.
        version_of: the article that a person said this is a version of, see `perhaps_version`.
    """
    fate, known = recognise(edit.connection, ready)
    if fate is Fate.KEPT and version_of is not None:
        fate, known = Fate.VERSION, version_of
    article = None if known is None else edit.get(Article, known)
    if article is None:
        article = _new_article(edit, ready)
    elif fate is Fate.COPY:
        edit.add(
            Copy(
                id=edit.mint(),
                article_id=article.id,
                original_id=_original(edit, ready).id,
                arrived=edit.now,
            )
        )
    elif fate is Fate.VERSION:
        article = _new_version(edit, article, ready)
    remark = "" if fate is Fate.DUPLICATE else ready.parsed.remark
    return Outcome(sound(str(ready.path)), fate, ready.part, article.id, article.title, remark)


def _original(edit: Edit, ready: Ready) -> Original:
    return edit.add(
        Original(
            id=edit.mint(),
            name=sound(ready.path.name),
            stored=ready.stored,
            path=sound(str(ready.path.absolute())),
            size=ready.size,
            sha256=ready.sha256,
            arrived=edit.now,
            part=ready.part,
            url=ready.url,
            captured=ready.captured,
        )
    )


def _version(edit: Edit, article: Article, number: int, ready: Ready) -> Version:
    text = ready.parsed.text
    return edit.add(
        Version(
            id=article.version_id,
            article_id=article.id,
            number=number,
            body=texts.keep(edit.connection, text, words(text)),
            original_id=_original(edit, ready).id,
            roles=roles.known(edit.connection, article.outlet_id, text, lettered(ready.parsed.roles)),
            arrived=edit.now,
        )
    )


def _new_article(edit: Edit, ready: Ready) -> Article:
    blank = Article(
        id=edit.mint(),
        title=called(ready.parsed, ready.path),
        version_id=edit.mint(),
        added=edit.now,
    )
    article = first_facts(edit, blank, ready.parsed)
    _version(edit, article, 1, ready)
    return edit.add(article)


def _new_version(edit: Edit, article: Article, ready: Ready) -> Article:
    """What was captured before the newest version is only put beside it: the newest stays the one read."""
    newest = edit.get(Version, article.version_id)
    number = 1 + len(records.matching(edit.connection, Version, article_id=article.id))
    made = _version(edit, replace(article, version_id=edit.mint()), number, ready)
    captured = edit.get(Original, newest.original_id).captured
    if ready.captured and captured and ready.captured < captured:
        return article
    later = later_facts(edit, replace(article, version_id=made.id), ready.parsed)
    edit.change(article, later)
    versions.carry(edit, made)
    return later
