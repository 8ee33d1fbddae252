"""What is said on the timeline."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from workbench.core.views import ArticleHead
from workbench.gui.kit import claim_words
from workbench.gui.kit.dates import date_words
from workbench.gui.timeline.lanes import Lane
from workbench.gui.timeline.layout import Group
from workbench.gui.timeline.scale import Unit

translate = QCoreApplication.translate


def heading(lane: Lane) -> str:
    """What a lane is called."""
    if lane.card is None:
        return translate("Timeline", "Articles")
    return f"{claim_words.name(lane.card.claim)}  {lane.card.claim.text}"


def tick(day: date, unit: Unit, *, first: bool) -> str:
    """A day on the axis; the year stands where it begins, and at the left end."""
    shown = QDate(day.year, day.month, day.day)
    with_year = first or (day.month == 1 and day.day <= 7)
    return QLocale().toString(shown, _form(unit, with_year=with_year))


def _form(unit: Unit, *, with_year: bool) -> str:
    if unit is Unit.YEAR:
        return translate("Dates", "yyyy")
    if unit is Unit.MONTH:
        return translate("Dates", "MMM yyyy") if with_year else translate("Dates", "MMM")
    return translate("Dates", "d MMM yyyy") if with_year else translate("Dates", "d MMM")


def told(lane: Lane, group: Group) -> str:
    """A group in a sentence: whose, what, when."""
    if group.claim_id is not None and lane.card is not None:
        claim = lane.card.claim
        return translate("Timeline", "{claim} was said {day}: {text}").format(
            claim=claim_words.name(claim), day=date_words(claim.said), text=claim.text
        )
    heads = {sign.article.id: sign.article for sign in group.signs if sign.article is not None}
    sources = "; ".join(source(head) for head in heads.values())
    if lane.card is None or group.kind is None:
        return sources
    number = translate("Timeline", "%Ln passage(s)", None, len(group.signs))
    return f"{claim_words.name(lane.card.claim)} · {claim_words.stance(group.kind)} · {number} · {sources}"


def source(head: ArticleHead) -> str:
    """Who published an article, or what it is called, and when."""
    return ", ".join(part for part in (head.outlet or head.title, date_words(head.published)) if part)


def summary(shown: tuple[Lane, ...]) -> str:
    """“5 articles, 3 with unknown dates”."""
    articles = shown[0].signs if shown else ()
    unknown = sum(sign.span is None for sign in articles)
    total = translate("Timeline", "%Ln article(s)", None, len(articles))
    if not unknown:
        return total
    rest = translate("Timeline", "%Ln without a known date", None, unknown)
    return f"{total} · {rest}"
