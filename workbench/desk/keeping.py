"""From what was read to records: a new article, a later version of one, or one more copy of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.core.addresses import page_key, spellings
from workbench.core.lines import lettered
from workbench.core.model import Article, Copy, Fate, Original, Outcome, Version
from workbench.core.text import sha256_of, words
from workbench.desk import outlets, roles, versions
from workbench.desk.learning import addresses_of, called, first_facts, later_facts, outlet_of, sound
from workbench.desk.ready import Ready
from workbench.formats import Parsed
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import recognising, records

__all__ = ["called", "keep", "keep_all", "perhaps_version", "recognise", "recognise_all", "sound"]


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


def recognise_all(connection: Connection, several: Sequence[Ready]) -> Iterator[Fate]:
    """What keeping each would make of it, as `recognise` says: quickly where most are new for certain."""
    bodies = [sha256_of(one.parsed.text) for one in several]
    for ready, is_strange in zip(several, _strange(connection, several, bodies), strict=True):
        yield Fate.KEPT if is_strange else recognise(connection, ready)[0]


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
    if known is None:
        made = _made(edit, ready, sha256_of(ready.parsed.text))
        _store(edit, [made])
        return _told(ready, fate, made.article)
    article = edit.get(Article, known)
    if fate is Fate.COPY:
        original = edit.add(_original(edit, ready))
        edit.add(Copy(id=edit.mint(), article_id=article.id, original_id=original.id, arrived=edit.now))
    elif fate is Fate.VERSION:
        article = _new_version(edit, article, ready)
    return _told(ready, fate, article)


def keep_all(edit: Edit, several: Sequence[Ready]) -> list[Outcome]:
    """Keep several, each as `keep` does, and tell what became of them in their order.

    Those that have nothing in common with the case or with each other, most of a new archive, are stored
    together, in a fraction of the time.
    """
    told: list[Outcome] = []
    together: list[_New] = []
    bodies = [sha256_of(one.parsed.text) for one in several]
    outlets.recall(edit, {one.parsed.outlet for one in several if one.parsed.outlet})
    strange = _strange(edit.connection, several, bodies)
    for ready, body, is_strange in zip(several, bodies, strange, strict=True):
        if is_strange:
            together.append(_made(edit, ready, body))
            told.append(_told(ready, Fate.KEPT, together[-1].article))
        else:
            _store(edit, together)
            together = []
            before = perhaps_version(edit.connection, ready) if ready.to_be_version else None
            told.append(keep(edit, ready, before))
    _store(edit, together)
    return told


def _strange(connection: Connection, several: Sequence[Ready], bodies: Sequence[str]) -> Iterator[bool]:
    """Whether each is new for certain; where it is not, `recognise` knows. `bodies` are hashes of texts."""
    addresses = [addresses_of(one.parsed) for one in several]
    spelt = {address: spellings(address) for both in addresses for address in both}
    known: set[object] = set(recognising.bodies(connection, bodies))
    known |= recognising.parts(connection, {(one.sha256, one.part) for one in several})
    there = recognising.addresses(connection, {one for every in spelt.values() for one in every})
    known |= {page_key(address) for address, every in spelt.items() if there.intersection(every)}
    for one, body, both in zip(several, bodies, addresses, strict=True):
        marks = {body, (one.sha256, one.part), *(page_key(address) for address in both)} - {""}
        yield not (one.to_be_version or marks & known)
        known |= marks


@dataclass(frozen=True, slots=True)
class _New:
    """An article with its first version, before it is stored."""

    article: Article
    version: Version
    original: Original
    text: str


def _made(edit: Edit, ready: Ready, body: str) -> _New:
    parsed = ready.parsed
    blank = Article(id=edit.mint(), title=called(parsed, ready.path), version_id=edit.mint(), added=edit.now)
    article = first_facts(edit, blank, parsed)
    original = _original(edit, ready)
    return _New(article, _version(edit, article, 1, ready, original, body), original, parsed.text)


def _store(edit: Edit, together: Sequence[_New]) -> None:
    kept = [texts.Body(one.version.body, one.text, words(one.text)) for one in together]
    texts.keep_all(edit.connection, kept)
    edit.add_all([one.original for one in together])
    edit.add_all([one.version for one in together])
    edit.add_all([one.article for one in together])


def _original(edit: Edit, ready: Ready) -> Original:
    return Original(
        id=edit.mint(),
        name=sound(ready.path.name),
        stored=ready.stored,
        path=sound(str(ready.path.absolute())),
        size=ready.size,
        sha256=ready.sha256,
        arrived=edit.now,
        part=sound(ready.part),
        url=ready.url,
        captured=ready.captured,
    )


def _version(
    edit: Edit, article: Article, number: int, ready: Ready, original: Original, body: str
) -> Version:
    return Version(
        id=article.version_id,
        article_id=article.id,
        number=number,
        body=body,
        original_id=original.id,
        roles=roles.known(edit, article.outlet_id, ready.parsed.text, lettered(ready.parsed.roles)),
        arrived=edit.now,
    )


def _told(ready: Ready, fate: Fate, article: Article) -> Outcome:
    remark = "" if fate is Fate.DUPLICATE else ready.parsed.remark
    return Outcome(sound(str(ready.path)), fate, ready.part, article.id, article.title, remark)


def _new_version(edit: Edit, article: Article, ready: Ready) -> Article:
    """What was captured before the newest version is only put beside it: the newest stays the one read."""
    newest = edit.get(Version, article.version_id)
    number = 1 + len(records.matching(edit.connection, Version, article_id=article.id))
    original = edit.add(_original(edit, ready))
    text = ready.parsed.text
    body = texts.keep(edit.connection, text, words(text))
    made = edit.add(_version(edit, replace(article, version_id=edit.mint()), number, ready, original, body))
    captured = edit.get(Original, newest.original_id).captured
    if ready.captured and captured and ready.captured < captured:
        return article
    later = later_facts(edit, replace(article, version_id=made.id), ready.parsed)
    edit.change(article, later)
    versions.carry(edit, made)
    return later
