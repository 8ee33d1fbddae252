"""Things found, made by hand."""

from workbench.core.query import Kind
from workbench.core.views import Excerpt, Found


def found_one(
    passages: int = 1, kind: Kind = Kind.ARTICLE, id_: int = 1, spot: tuple[int, int, int] | None = (1, 0, 0)
) -> Found:
    """An article found with so many passages: `hit` at every tenth character."""
    excerpts = tuple(Excerpt(at * 10, at * 10 + 3, f"hit {at}", ((0, 3),)) for at in range(passages))
    places = tuple((one.start, one.end) for one in excerpts) if kind is Kind.ARTICLE else ()
    return Found(kind, id_, spot and spot[0], "Title", "Dawn", "2022-09", 1.0, excerpts, spot, places=places)
