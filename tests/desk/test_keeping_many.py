"""Many kept together become what they would one by one."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.casework import make_desk
from workbench.core.changes import Label
from workbench.core.model import (
    Article,
    Basis,
    Copy,
    Fate,
    How,
    Original,
    Outcome,
    Outlet,
    Record,
    Role,
    RoleRule,
    Version,
)
from workbench.desk import keeping
from workbench.desk.desk import Desk
from workbench.desk.ready import Ready
from workbench.formats import Parsed
from workbench.store.edit import Edit
from workbench.store.questions import records

Keep = Callable[[Edit, Sequence[Ready]], list[Outcome]]
URL = "https://courier.example/grain"


def ready(
    name: str, text: str, *, part: str = "", outlet: str = "", url: str = "", sha256: str = ""
) -> Ready:
    told = {"outlet": outlet or None, "url": url or None}
    basis = {key: Basis(How.META, key) for key, value in told.items() if value}
    words, both = f"{text}\nShare this", (Role.BODY, Role.BODY)
    parsed = Parsed(words, both, outlet=told["outlet"], url=told["url"], basis=basis)
    return Ready(Path(f"/in/{name}"), name, 3, sha256 or f"hash of {name}", parsed, part)


MIXED = (
    ready("a.txt", "One.", outlet="The Courier"),
    ready("b.txt", "Two.", outlet="The Courier"),
    ready("c.txt", "One.", outlet="The Courier"),
    ready("d.txt", "One.", outlet="Another Paper"),
    ready("e.html", "Three.", url=URL),
    ready("f.html", "Three, corrected.", url=f"{URL}?utm_source=x"),
    ready("g.html", "Four.", url="https://courier.example/ships"),
    ready("h.txt", "Five.", sha256="hash of a.txt"),
    ready("i.jsonl", "Six.", part="row 1"),
    ready("i.jsonl", "Seven.", part="row 2", outlet="the courier"),
    ready("i.jsonl", "Seven.", part="row 1"),
)


def one_by_one(edit: Edit, several: Sequence[Ready]) -> list[Outcome]:
    return [keeping.keep(edit, one) for one in several]


@pytest.fixture(params=[one_by_one, keeping.keep_all], ids=["one by one", "together"])
def kept(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[tuple[Desk, list[Outcome]]]:
    """A case with an outlet, known by its site and with a remembered line; and what became of the files."""
    keep: Keep = request.param
    desk = make_desk(tmp_path)

    def known(edit: Edit) -> None:
        outlet = edit.add(Outlet(id=edit.mint(), name="The Courier", aliases=("courier.example",)))
        edit.add(RoleRule(id=edit.mint(), outlet_id=outlet.id, line="share this", role=Role.BOILERPLATE))

    desk.do(Label.EDIT_OUTLET, known)
    yield desk, desk.do(Label.IMPORT, lambda edit: keep(edit, MIXED))
    desk.close()


def test_each_meets_the_same_fate(kept: tuple[Desk, list[Outcome]]) -> None:
    _, told = kept
    assert [one.fate for one in told] == [
        Fate.KEPT, Fate.KEPT, Fate.COPY, Fate.KEPT, Fate.KEPT, Fate.VERSION, Fate.KEPT, Fate.DUPLICATE,
        Fate.KEPT, Fate.KEPT, Fate.DUPLICATE,
    ]  # fmt: skip
    assert [one.path for one in told] == [str(one.path) for one in MIXED]


def test_the_case_holds_the_same(kept: tuple[Desk, list[Outcome]]) -> None:
    desk, told = kept
    kinds: tuple[type[Record], ...] = (Article, Version, Original, Copy, Outlet)
    assert [len(desk.ask(records.ids, kind)) for kind in kinds] == [7, 8, 9, 1, 2]
    articles = {one.id: one for one in desk.ask(records.every, Article)}
    named = {one.id: one.name for one in desk.ask(records.every, Outlet)}
    outlets = [named.get(articles[one.article_id or 0].outlet_id or 0) for one in told]
    courier = "The Courier"
    assert outlets == [courier, courier, courier, "Another Paper", *[courier] * 4, None, courier, None]
    versions = {one.id: one for one in desk.ask(records.every, Version)}
    last = [versions[articles[one.article_id or 0].version_id].roles[-1] for one in told]
    furniture = dict(zip(outlets, last, strict=True))
    assert furniture[courier] != furniture[None] == furniture["Another Paper"]
