"""The states of the window that there are pictures of, each reached as a person reaches it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.casework import add_article
from tests.pictures import comparing, helping, importing
from tests.pictures.settling import case_of, settle, shown
from workbench.core.model import Stance, Status
from workbench.desk import claims
from workbench.desk.searching import Indexing, News
from workbench.gui.actions.table import Act
from workbench.gui.claims.page import ClaimsPage
from workbench.gui.claims.verdict_dialog import VerdictDialog
from workbench.gui.languages import Language
from workbench.gui.library.facts.dialog import FactsDialog
from workbench.gui.reader.find_bar import FindBar
from workbench.gui.searching.page import SearchPage
from workbench.gui.searching.query_field import QueryField
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.settings.dialog import SettingsDialog
from workbench.gui.tags.manager import TagManager
from workbench.gui.theme.theme import Mode
from workbench.gui.window.main_window import MainWindow

USUAL = (1400, 900)
NARROW = (900, 600)
SMALLER = (1120, 720)

Reach = Callable[[MainWindow], QWidget]
"""Brings a window to a state; answers what to draw."""

ARABIC = (
    "نفت كوريا الشمالية يوم الخميس أنها صدّرت قذائف مدفعية أو صواريخ إلى روسيا.\n"
    "وقال البيان الذي نقلته وكالة KCNA: «لم نصدّر قط أسلحة أو ذخيرة إلى روسيا من قبل».\n"
    "ولم يصدر تعليق فوري من موسكو."
)
KOREAN = (
    "북한은 러시아에 포탄이나 로켓을 수출했다는 보도를 부인했다.\n"
    "국방성 장비총국 부총국장은 “우리는 이전에 러시아에 무기나 탄약을 수출한 적이 없으며 앞으로도 "
    "수출할 계획이 없다”고 밝혔다.\n朝鲜否认向俄罗斯出口武器。北朝鮮は武器の輸出を否定した。"
)


class Start(Enum):
    """What a window is on at first."""

    WELCOME = "the welcome page"
    EMPTY = "a case with nothing in it"
    SAMPLE = "the sample case"


@dataclass(frozen=True, slots=True)
class State:
    """How a state is reached from a window on a case, and what of it is drawn.

    Attributes:
        reach: brings the window there; answers what to draw.
        size: of the window, in pixels before scaling.
        start: what the window is on at first.
        scale: how many pixels of the screen one pixel takes.
        writing: a character of the writing system it is about, for which there may be no typeface.
        language: of the window.
    """

    reach: Reach
    size: tuple[int, int] = USUAL
    start: Start = Start.SAMPLE
    scale: int = 1
    writing: str = "a"
    language: Language = Language.ENGLISH


def _page(act: Act) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        window.acts.action(act).trigger()
        return window

    return reach


def _reading(window: MainWindow) -> QWidget:
    window.parts.pane.choose(_first_claim(window))
    return window


def _dark(reach: Reach) -> Reach:
    def in_the_dark(window: MainWindow) -> QWidget:
        window.personal.set_theme(Mode.DARK)
        return reach(window)

    return in_the_dark


def _selected(window: MainWindow) -> QWidget:
    view = window.parts.tabs.current()
    if view is None:
        raise LookupError("no article is open")
    start = view.page.sheet.text.index("called reports")
    view.page.select(start, start + 40)
    view.page.selectionSettled.emit()
    return window


def _searched(window: MainWindow) -> QWidget:
    window.acts.action(Act.GO_SEARCH).trigger()
    shown(window, SearchPage).start("missiles OR rockets")
    (results,) = window.findChildren(ResultsList)
    settle(lambda: results.model().rowCount() > 0)
    return window


def _wrongly_asked(window: MainWindow) -> QWidget:
    _searched(window)
    (field,) = window.findChildren(QueryField)
    field.setText('missiles OR "rockets')
    settle(
        lambda: any(one.isVisible() for one in window.findChildren(QLabel) if one.property("kind") == "wrong")
    )
    return window


def _indexing(window: MainWindow) -> QWidget:
    """News of a large case, told when the small one has no more to tell."""
    heard: list[News] = []
    _searched(window)
    window.session.found.connect(heard.append)
    window.acts.action(Act.REBUILD_INDEX).trigger()
    settle(lambda: _was_rebuilt(heard))
    window.session.found.emit(Indexing(31_250, 100_000))
    return window


def _was_rebuilt(heard: Sequence[News]) -> bool:
    """Whether the index was made anew: what is told last, and before that of work on one that was whole."""
    news = [one for one in heard if isinstance(one, Indexing)]
    return any(one.total and not one.partial for one in news) and not news[-1].total


def _claims(window: MainWindow) -> QWidget:
    window.acts.action(Act.GO_CLAIMS).trigger()
    shown(window, ClaimsPage).choose(_first_claim(window))
    return window


def _tags(window: MainWindow) -> QWidget:
    window.acts.action(Act.GO_TAGS).trigger()
    tree = shown(window, TagManager).tree
    tree.setCurrentIndex(tree.tags.index(1, 0))
    return window


def _listed(window: MainWindow) -> QWidget:
    """All that can stand around a text: its highlights in a list, and the bar to find words with."""
    window.acts.action(Act.SHOW_HIGHLIGHTS).trigger()
    window.acts.action(Act.FIND).trigger()
    (field,) = shown(window, FindBar).findChildren(QLineEdit)
    field.setText("weapons")
    settle(lambda: any(" of " in one.text() for one in shown(window, FindBar).findChildren(QLabel)))
    return window


def _refused(window: MainWindow) -> QWidget:
    window.door.open(Path("No such case"))
    settle(window.notice.isVisible)
    return window


def _details(window: MainWindow) -> QWidget:
    window.acts.action(Act.EDIT_ARTICLE).trigger()
    return shown(window, FactsDialog)


def _verdict(window: MainWindow) -> QWidget:
    window.parts.pane.choose(_first_claim(window))
    window.acts.action(Act.VERDICT).trigger()
    (dialog,) = window.findChildren(VerdictDialog)
    dialog.status.choose(_statuses(window)[1])
    dialog.reason.setPlainText("Two outlets quote the same statement.")
    return dialog


def _settings(act: Act) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        window.acts.action(act).trigger()
        (dialog,) = window.findChildren(SettingsDialog)
        return dialog

    return reach


def _palette(window: MainWindow) -> QWidget:
    window.acts.action(Act.PALETTE).trigger()
    window.palette_box().chooser.field.setText("cl")
    return window


def _article(title: str, text: str, outlet: str) -> Reach:
    def reach(window: MainWindow) -> QWidget:
        desk = case_of(window)
        article = add_article(desk, title, text, outlet=outlet, published="2022-09-22")
        start = text.index("\n") + 4
        claim = claims.from_span(desk, article, start, start + 30, title, Stance.CORROBORATES)
        settle(lambda: window.parts.pane.browser.list.cards.row_of(claim.id) is not None)
        window.navigator.read(article)
        return window

    return reach


def _first_claim(window: MainWindow) -> int:
    return claims.cards(case_of(window))[0].claim.id


def _statuses(window: MainWindow) -> tuple[Status, ...]:
    return case_of(window).case().statuses


def _as_it_is(window: MainWindow) -> QWidget:
    return window


STATES = {
    "welcome": State(_as_it_is, start=Start.WELCOME),
    "welcome-dark": State(_dark(_as_it_is), SMALLER, Start.WELCOME),
    "refused": State(_refused, NARROW, Start.WELCOME),
    "empty-case": State(_as_it_is, start=Start.EMPTY),
    "reading": State(_reading),
    "reading-dark": State(_dark(_reading)),
    "reading-200-percent": State(_reading, scale=2),
    "reading-narrow": State(_as_it_is, NARROW),
    "reading-listed": State(_listed, SMALLER),
    "side-by-side": State(comparing.side_by_side, SMALLER),
    "selection": State(_selected),
    "search": State(_searched),
    "search-dark": State(_dark(_searched), SMALLER),
    "search-narrow": State(_searched, NARROW),
    "search-wrong": State(_wrongly_asked, NARROW),
    "search-indexing": State(_indexing, NARROW),
    "claims": State(_claims),
    "claims-dark": State(_dark(_claims), SMALLER),
    "claims-narrow": State(_claims, NARROW),
    "matrix": State(_page(Act.GO_MATRIX)),
    "matrix-dark": State(_dark(_page(Act.GO_MATRIX)), SMALLER),
    "matrix-narrow": State(_page(Act.GO_MATRIX), NARROW),
    "timeline": State(_page(Act.GO_TIMELINE)),
    "timeline-dark": State(_dark(_page(Act.GO_TIMELINE)), NARROW),
    "highlights": State(_page(Act.GO_HIGHLIGHTS)),
    "highlights-dark": State(_dark(_page(Act.GO_HIGHLIGHTS)), NARROW),
    "tags": State(_tags),
    "tags-dark": State(_dark(_tags), NARROW),
    "verdict": State(_verdict),
    "palette": State(_palette),
    "settings": State(_settings(Act.SETTINGS)),
    "keys": State(_settings(Act.SHORTCUTS)),
    "case-settings": State(_settings(Act.CASE_SETTINGS)),
    "article-details": State(_details),
    "arabic": State(_article("كوريا الشمالية تنفي", ARABIC, "وكالة"), writing="ك"),
    "korean": State(_article("북한, 무기 수출 부인", KOREAN, "코리아중앙데일리"), writing="북"),
    "reading-german": State(_selected, SMALLER, language=Language.GERMAN),
    "verdict-german": State(_verdict, language=Language.GERMAN),
    "search-korean": State(_searched, SMALLER, writing="북", language=Language.KOREAN),
    "claims-korean": State(_claims, SMALLER, writing="북", language=Language.KOREAN),
    "importing": State(importing.running, NARROW),
    "import-review": State(importing.reviewed),
    "import-columns": State(importing.explained),
    "import-report": State(importing.reported),
    "differences": State(comparing.differences),
    "differences-dark": State(_dark(comparing.differences)),
    "outlets": State(comparing.outlets),
    "tour": State(helping.toured, SMALLER),
    "tour-narrow-dark": State(_dark(helping.toured), NARROW),
    "guide": State(helping.guided),
}
"""Every state, by the name of its picture."""
