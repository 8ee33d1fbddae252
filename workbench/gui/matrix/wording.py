"""What is said in the evidence matrix."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.core.model import Stance
from workbench.core.views import ArticleHead
from workbench.desk.overview import Gap
from workbench.gui.kit import claim_words
from workbench.gui.kit.dates import date_words
from workbench.gui.matrix.grid import Across, Cell, Column, Grid, Row

translate = QCoreApplication.translate

_GAPS = {
    Gap.NO_EVIDENCE: (
        QT_TRANSLATE_NOOP("Matrix", "No evidence"),
        QT_TRANSLATE_NOOP("Matrix", "No passage corroborates or disputes this claim yet."),
    ),
    Gap.ONE_OUTLET: (
        QT_TRANSLATE_NOOP("Matrix", "One outlet"),
        QT_TRANSLATE_NOOP(
            "Matrix", "All that corroborates or disputes this claim was published by one outlet."
        ),
    ),
    Gap.ONLY_CORROBORATING: (
        QT_TRANSLATE_NOOP("Matrix", "Only corroborating"),
        QT_TRANSLATE_NOOP(
            "Matrix", "No passage disputes this claim. Perhaps nothing does; perhaps nobody looked for it."
        ),
    ),
}


def gap(which: Gap) -> str:
    """A gap in two words."""
    return translate("Matrix", str(_GAPS[which][0]))


def gap_meaning(which: Gap) -> str:
    """What a gap means, and what it does not."""
    return translate("Matrix", str(_GAPS[which][1]))


def meanings() -> str:
    """All gaps with their meaning, a line each."""
    lines = [f"{gap(which)}: {gap_meaning(which)}" for which in Gap]
    return "\n".join(
        [*lines, translate("Matrix", "A gap says what is left to look for, not whether the claim is true.")]
    )


def outlet(column: Column) -> str:
    """Who published a column."""
    return column.outlet or translate("Matrix", "Outlet unknown")


def heading(column: Column, across: Across) -> str:
    """What a column is called: its outlet; an article whose outlet is not known, by its title."""
    titled = across is Across.ARTICLES and not column.outlet
    return column.articles[0].title if titled else outlet(column)


def below(column: Column, across: Across) -> str:
    """The second line of a column's header: the article's date, or how many articles."""
    if across is Across.ARTICLES:
        return date_words(column.articles[0].published)
    return translate("Matrix", "%Ln article(s)", None, len(column.articles))


def titles(column: Column) -> str:
    """The articles of a column, a line each."""
    return "\n".join(_title(head) for head in column.articles)


def _title(head: ArticleHead) -> str:
    return f"{head.title} ({date_words(head.published)})"


def spoken_row(row: Row) -> str:
    """A claim with its counts and gaps."""
    card = row.card
    counts = " ".join(count for _, count in claim_words.counts(card))
    said = f"{claim_words.name(card.claim)}, {claim_words.status(card.status)}: {card.claim.text} ({counts})"
    return "\n".join([said, *(f"{gap(which)}: {gap_meaning(which)}" for which in row.gaps)])


def counted(stance: Stance, number: int) -> str:
    """So many passages of a stance."""
    words = {
        Stance.CORROBORATES: translate("Matrix", "%Ln passage(s) corroborating", None, number),
        Stance.DISPUTES: translate("Matrix", "%Ln passage(s) disputing", None, number),
        Stance.CONTEXT: translate("Matrix", "%Ln passage(s) giving context", None, number),
    }
    return words[stance]


def spoken_cell(row: Row, column: Column, across: Across, cell: Cell) -> str:
    """What stands where a claim and a column meet."""
    place = f"{claim_words.name(row.card.claim)}, {heading(column, across)}, {below(column, across)}"
    said = [counted(stance, len(cell[stance])) for stance in Stance if stance in cell]
    return "\n".join([place, *(said or [translate("Matrix", "no evidence here")])])


def summary(shown: Grid, across: Across) -> str:
    """“7 claims × 5 articles · 4 with gaps”."""
    number = len(shown.columns)
    columns = (
        translate("Matrix", "%Ln article(s)", None, number)
        if across is Across.ARTICLES
        else translate("Matrix", "%Ln outlet(s)", None, number)
    )
    size = f"{translate('Matrix', '%Ln claim(s)', None, len(shown.rows))} × {columns}"
    open_ones = sum(bool(row.gaps) for row in shown.rows)
    if not open_ones:
        return size
    return f"{size} · {translate('Matrix', '%Ln with gaps', None, open_ones)}"
