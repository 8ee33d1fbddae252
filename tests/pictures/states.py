"""The states of the window that there are pictures of, each reached as a person reaches it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from tests.casework import add_article
from workbench.core.model import Stance, Status
from workbench.desk import claims
from workbench.gui.actions.table import Act
from workbench.gui.claims.verdict_dialog import VerdictDialog
from workbench.gui.searching.results_list import ResultsList
from workbench.gui.settings.dialog import SettingsDialog
from workbench.gui.theme.theme import Mode
from workbench.gui.window.main_window import MainWindow

USUAL = (1400, 900)
NARROW = (900, 600)
_PATIENCE_MS = 20_000

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
    """

    reach: Callable[[MainWindow], QWidget]
    size: tuple[int, int] = USUAL
    start: Start = Start.SAMPLE
    scale: int = 1
    writing: str = "a"


def settle(ready: Callable[[], bool]) -> None:
    """Let the window work until something is so, and what was asked for is painted."""
    waited = QElapsedTimer()
    waited.start()
    while not ready():
        if waited.elapsed() > _PATIENCE_MS:
            raise TimeoutError("the window never came to the state that was to be drawn")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(10):
        QApplication.processEvents()


def _page(act: Act) -> Callable[[MainWindow], QWidget]:
    def reach(window: MainWindow) -> QWidget:
        window.acts.action(act).trigger()
        return window

    return reach


def _reading(window: MainWindow) -> QWidget:
    window.parts.pane.choose(_first_claim(window))
    return window


def _dark(window: MainWindow) -> QWidget:
    window.personal.set_theme(Mode.DARK)
    return _reading(window)


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
    window.parts.search.start("missiles OR rockets")
    (results,) = window.parts.search.findChildren(ResultsList)
    settle(lambda: results.model().rowCount() > 0)
    return window


def _claims(window: MainWindow) -> QWidget:
    window.acts.action(Act.GO_CLAIMS).trigger()
    window.parts.claims.choose(_first_claim(window))
    return window


def _tags(window: MainWindow) -> QWidget:
    window.acts.action(Act.GO_TAGS).trigger()
    window.parts.tags.tree.setCurrentIndex(window.parts.tags.tree.tags.index(1, 0))
    return window


def _verdict(window: MainWindow) -> QWidget:
    window.parts.pane.choose(_first_claim(window))
    window.acts.action(Act.VERDICT).trigger()
    (dialog,) = window.findChildren(VerdictDialog)
    dialog.status.choose(_statuses(window)[1])
    dialog.reason.setPlainText("Two outlets quote the same statement.")
    return dialog


def _settings(act: Act) -> Callable[[MainWindow], QWidget]:
    def reach(window: MainWindow) -> QWidget:
        window.acts.action(act).trigger()
        (dialog,) = window.findChildren(SettingsDialog)
        return dialog

    return reach


def _palette(window: MainWindow) -> QWidget:
    window.acts.action(Act.PALETTE).trigger()
    window.palette_box.chooser.field.setText("cl")
    return window


def _article(title: str, text: str, outlet: str) -> Callable[[MainWindow], QWidget]:
    def reach(window: MainWindow) -> QWidget:
        desk = window.session.desk
        if desk is None:
            raise LookupError("no case is open")
        article = add_article(desk, title, text, outlet=outlet, published="2022-09-22")
        start = text.index("\n") + 4
        claim = claims.from_span(desk, article, start, start + 30, title, Stance.CORROBORATES)
        settle(lambda: window.parts.pane.browser.list.cards.row_of(claim.id) is not None)
        window.navigator.read(article)
        return window

    return reach


def _first_claim(window: MainWindow) -> int:
    desk = window.session.desk
    if desk is None:
        raise LookupError("no case is open")
    return claims.cards(desk)[0].claim.id


def _statuses(window: MainWindow) -> tuple[Status, ...]:
    desk = window.session.desk
    return () if desk is None else desk.case().statuses


def _as_it_is(window: MainWindow) -> QWidget:
    return window


STATES = {
    "welcome": State(_as_it_is, start=Start.WELCOME),
    "empty-case": State(_as_it_is, start=Start.EMPTY),
    "reading": State(_reading),
    "reading-dark": State(_dark),
    "reading-200-percent": State(_reading, scale=2),
    "reading-narrow": State(_as_it_is, NARROW),
    "selection": State(_selected),
    "search": State(_searched),
    "search-narrow": State(_searched, NARROW),
    "claims": State(_claims),
    "matrix": State(_page(Act.GO_MATRIX)),
    "timeline": State(_page(Act.GO_TIMELINE)),
    "highlights": State(_page(Act.GO_HIGHLIGHTS)),
    "tags": State(_tags),
    "verdict": State(_verdict),
    "palette": State(_palette),
    "settings": State(_settings(Act.SETTINGS)),
    "keys": State(_settings(Act.SHORTCUTS)),
    "case-settings": State(_settings(Act.CASE_SETTINGS)),
    "arabic": State(_article("كوريا الشمالية تنفي", ARABIC, "وكالة"), writing="ك"),
    "korean": State(_article("북한, 무기 수출 부인", KOREAN, "코리아중앙데일리"), writing="북"),
}
"""Every state, by the name of its picture."""
