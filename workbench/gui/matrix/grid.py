"""The evidence matrix as values: which rows, which columns, and what stands where they meet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.core.model import Stance, Status
from workbench.core.views import ArticleHead, Bearing, ClaimCard, Overview
from workbench.desk.overview import Gap, gaps


class Across(StrEnum):
    """What the columns are."""

    ARTICLES = "articles"
    OUTLETS = "outlets"


class Order(StrEnum):
    """What the claims are sorted by."""

    GIVEN = "given"
    STATUS = "status"
    DISAGREEMENT = "disagreement"


@dataclass(frozen=True, slots=True)
class Column:
    """An article, or all articles of an outlet; `outlet` is empty where it is not known."""

    key: int | str
    outlet: str
    articles: tuple[ArticleHead, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A claim and the gaps in its evidence."""

    card: ClaimCard
    gaps: tuple[Gap, ...]


Cell = Mapping[Stance, tuple[Bearing, ...]]
"""The passages where a claim and a column meet, by stance."""

NOTHING: Cell = {}


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows and columns, and the cells that are not empty by claim and column."""

    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()
    cells: Mapping[tuple[int, int | str], Cell] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """What stands where these meet."""
        return self.cells.get((self.rows[row].card.claim.id, self.columns[column].key), NOTHING)


def grid(found: Overview, across: Across, order: Order, scale: Sequence[Status]) -> Grid:
    """The matrix of a case; `scale` is the order of its statuses."""
    columns = _by_article(found) if across is Across.ARTICLES else _by_outlet(found)
    keys = {head.id: column.key for column in columns for head in column.articles}
    cells: dict[tuple[int, int | str], dict[Stance, tuple[Bearing, ...]]] = {}
    for one in found.bearings:
        cell = cells.setdefault((one.claim_id, keys[one.article_id]), {})
        cell[one.stance] = (*cell.get(one.stance, ()), one)
    left_open = gaps(found)
    rows = (Row(card, left_open[card.claim.id]) for card in sorted(found.cards, key=_sorting(order, scale)))
    return Grid(tuple(rows), columns, cells)


def _by_article(found: Overview) -> tuple[Column, ...]:
    return tuple(Column(head.id, head.outlet, (head,)) for head in found.articles)


def _by_outlet(found: Overview) -> tuple[Column, ...]:
    """Outlets by name; the articles of unknown outlets share the last column."""
    outlets: dict[str, list[ArticleHead]] = {}
    for head in found.articles:
        outlets.setdefault(head.outlet, []).append(head)
    named = sorted(outlets, key=lambda name: (not name, name.casefold()))
    return tuple(Column(name, name, tuple(outlets[name])) for name in named)


def _sorting(order: Order, scale: Sequence[Status]) -> Callable[[ClaimCard], tuple[int, ...]]:
    """Where two claims are alike the order that people gave them stays."""
    if order is Order.STATUS:
        steps = {status.key: number for number, status in enumerate(scale)}
        return lambda card: (steps.get(card.status.key, len(steps)),)
    if order is Order.DISAGREEMENT:
        return lambda card: (-min(card.corroborates, card.disputes), -card.disputes - card.corroborates)
    return lambda _: ()
