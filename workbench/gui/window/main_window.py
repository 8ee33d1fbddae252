"""The main window: builds the rooms and connects them; what happens in a room is that room's."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.changes import Deed
from workbench.core.model import Case, Tag
from workbench.desk import cases, notes
from workbench.desk.cases import Mode
from workbench.desk.desk import Desk
from workbench.gui.actions.menus import fill_menu_bar
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.spec import Menu, Scope
from workbench.gui.actions.table import Act
from workbench.gui.importing.controller import ImportController
from workbench.gui.importing.dropping import FileDrops
from workbench.gui.importing.watching import FolderWatch
from workbench.gui.jobs import Jobs
from workbench.gui.kit.banner import Banner
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.notice import Notice
from workbench.gui.kit.tab_order import put_last
from workbench.gui.rooms import Doing, Spot
from workbench.gui.session import Session
from workbench.gui.settings.store import Store
from workbench.gui.theme.theme import Theme
from workbench.gui.welcome.page import WelcomePage
from workbench.gui.window import wiring
from workbench.gui.window.backups import Backups
from workbench.gui.window.case_door import CaseDoor
from workbench.gui.window.case_tools import CaseTools
from workbench.gui.window.crier import Crier
from workbench.gui.window.facts import Facts
from workbench.gui.window.following import ReaderFollower
from workbench.gui.window.guide import Guide
from workbench.gui.window.habits import KeptHabits
from workbench.gui.window.history import History
from workbench.gui.window.kept_places import KeptPlaces
from workbench.gui.window.later import Later
from workbench.gui.window.marking import Marking
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.pages import Pages
from workbench.gui.window.panes import SHOWN, Panes
from workbench.gui.window.parts import Parts
from workbench.gui.window.personal import Personal
from workbench.gui.window.rail import Rail
from workbench.gui.window.reading_page import ReadingPage
from workbench.gui.window.recent_menu import RecentMenu
from workbench.gui.window.reported import ReportedJobs
from workbench.gui.window.reshaping import Reshaping
from workbench.gui.window.status import StatusLine
from workbench.gui.window.tour_stage import TourStage
from workbench.gui.window.touring import Touring

if TYPE_CHECKING:
    from workbench.gui.actions.palette_box import PaletteBox
    from workbench.gui.window.jobs_dialog import JobsDialog
    from workbench.gui.window.provenance import Provenance

_SELECTION_BAR = (Act.HIGHLIGHT, Act.CLAIM, Act.CORROBORATES, Act.DISPUTES, Act.NOTE, Act.TAG_BY_NAME)
_USUAL_SIZE = (1560, 980)
_LEAST_SIZE = (900, 600)


class MainWindow(QMainWindow):
    """The composition root of the window."""

    def __init__(self, settings: Store, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Fact-check Workbench"))
        self.settings = settings
        self.session = Session()
        self.doing = Doing()
        self.acts = Actions(settings.settings.keys)
        self.jobs = Jobs()
        self.door = CaseDoor(self, self.session, settings, self.doing)
        self.parts = Parts(self.doing, self.session.inquire, self.door.background.run)
        self.notice = Notice(self)
        self.status = StatusLine(self.acts)
        habits = KeptHabits(settings, self.doing)
        self.importing = ImportController(self.doing, self.notice, habits, self)
        self.watching = FolderWatch(habits, self)
        self.backups = Backups(self.door.background, self.jobs)
        self.tools = CaseTools(self, self.session, self.door.background, self.jobs)
        self.personal = Personal(self, settings, theme, self.acts, self.session, self.doing)
        self._make_pages()
        self._make_helpers()
        self._lay_out()
        self._bind()
        self._connect()
        self._restore()
        self._show_desk(None)

    # Building

    def _make_pages(self) -> None:
        rooms = self.parts
        self.welcome = WelcomePage()
        self.reading = ReadingPage(rooms.library, rooms.tabs, rooms.pane)
        self.rail = Rail(self.acts, self.acts.action(Act.SETTINGS), self.personal.toggle_theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.reading)
        for later in rooms.behind:
            later.once_made(self._add_page)
        pages: dict[Act, Callable[[], QWidget]] = {
            Act.GO_LIBRARY: lambda: self.reading,
            Act.GO_SEARCH: rooms.search,
            Act.GO_CLAIMS: rooms.claims,
            Act.GO_MATRIX: rooms.matrix,
            Act.GO_TIMELINE: rooms.timeline,
            Act.GO_HIGHLIGHTS: rooms.highlights,
            Act.GO_TAGS: rooms.tags,
        }
        self.navigator = Navigator(self.stack, pages, self.rail, rooms.tabs, self.session, self.doing)
        self.pages = Pages(rooms, self.session, self.doing, self.acts, self.navigator)

    def _add_page(self, page: QWidget) -> None:
        self.stack.addWidget(page)
        put_last(self.status)

    def _make_helpers(self) -> None:
        self.marking = Marking(self.parts.tabs, self.session, self.doing, self.parts.pane, self)
        self.reshaping = Reshaping(self.parts.tabs, self.session, self.doing)
        background, visit = self.door.background, self.navigator.show_change
        self.history = History(self.session, self.acts, self.doing, background, visit)
        self.provenance = Later(self._provenance)
        self.facts = Facts(self.session, self.parts, self.marking, self.navigator, self.acts)
        self.guide = Guide(self, self.navigator, self.parts)
        stage = TourStage(
            self.session, self.door, self.parts, self.navigator, self.acts, self.rail, self.menuBar()
        )
        self.touring = Touring(self, stage, self.acts, self.settings, self.doing)
        self.panes = Panes(self.acts, self.reading, self.parts.tabs)
        self.follower = ReaderFollower(self.parts.tabs)
        self.places = KeptPlaces(self.parts.tabs, self.navigator, self.doing)
        self.crier = Crier(self.notice, self.acts, lambda refusal: self.door.open(refusal.folder, Mode.READ))
        self.palette_box = Later(self._palette_box)
        self.reported = ReportedJobs(self.jobs)
        self.jobs_dialog = Later(self._jobs_dialog)
        self.readonly = Banner(self.tr("This case is open only for reading; nothing can be changed."))

    def _provenance(self) -> "Provenance":
        from workbench.gui.window.provenance import Provenance

        beside = self.door.background.run
        return Provenance(self, self.parts.tabs, self.session, self.doing, beside, self.notice)

    def _palette_box(self) -> "PaletteBox":
        from workbench.gui.actions.palette_box import PaletteBox

        return PaletteBox(self, self.acts)

    def _jobs_dialog(self) -> "JobsDialog":
        from workbench.gui.window.jobs_dialog import JobsDialog

        return JobsDialog(self.jobs, self)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.readonly)
        right.addWidget(self.stack, 1)
        right.addWidget(self.watching.banner)
        right.addWidget(self.importing.panel)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.setMinimumSize(*_LEAST_SIZE)
        menus = fill_menu_bar(self.menuBar(), self.acts)
        self.recent = RecentMenu(menus[Menu.RECENT], self.door)

    def _bind(self) -> None:
        bound = (
            wiring.files(self.door, self.importing, self.watching, self.tools)
            | wiring.personal(self.personal)
            | wiring.going(self.navigator, self.parts)
            | wiring.reading(self.parts, self.marking)
            | wiring.reshaping(self.parts, self.reshaping)
            | wiring.judging(self.parts)
            | wiring.provenance(self.provenance)
            | wiring.searching(self.parts)
            | wiring.helping(self.guide, self.touring)
            | {
                Act.UNDO: self.history.undo,
                Act.REDO: self.history.redo,
                Act.PALETTE: lambda: self.palette_box().open_box(),
                Act.JOBS: lambda: self.jobs_dialog().show(),
                Act.QUIT: self.close,
                Act.FULL_SCREEN: self._toggle_full_screen,
                **dict.fromkeys(SHOWN, self.panes.fit),
                Act.SHOW_CARET: self.panes.fit_texts,
                Act.SHOW_HIGHLIGHTS: self.panes.fit_texts,
                Act.SHOW_FURNITURE: self.panes.show_furniture,
            }
        )
        for act, run in bound.items():
            self.acts.bind(act, run)
        self._give_actions()

    def _give_actions(self) -> None:
        acts, rooms = self.acts, self.parts
        self.addActions(acts.scoped(Scope.WINDOW))
        bar = [acts.action(act) for act in _SELECTION_BAR]
        rooms.tabs.texts.set_actions(acts.scoped(Scope.READER), bar)
        rooms.library.add_actions(acts.scoped(Scope.LIBRARY))
        rooms.pane.add_actions(acts.scoped(Scope.CLAIMS))

    # Connecting

    def _connect(self) -> None:
        rooms = self.parts
        self.session.leaving.connect(self._leave)
        self.session.changed.connect(self._show_desk)
        self.session.happened.connect(self._follow)
        self.session.found.connect(self.status.take_news)
        self.session.found.connect(self.reported.take_news)
        rooms.library.articleWanted.connect(lambda one: self.navigator.visit_wanted(Spot(one)))
        rooms.tabs.texts.besideWanted.connect(self.navigator.beside)
        rooms.library.originalWanted.connect(self.tools.show_original)
        rooms.library.noteWanted.connect(self._note_article)
        rooms.library.filesWanted.connect(self.importing.choose_files)
        rooms.library.folderWanted.connect(self.importing.choose_folder)
        rooms.library.sampleWanted.connect(self.door.sample)
        rooms.pane.spotWanted.connect(self.navigator.visit_wanted)
        self._connect_window()

    def _connect_window(self) -> None:
        rooms = self.parts
        self.importing.articleWanted.connect(self.navigator.read)
        self.importing.progressed.connect(self.reported.take_import)
        self.importing.finished.connect(self.reported.end_import)
        self.watching.importWanted.connect(self.importing.import_paths)
        FileDrops(self).dropped.connect(self._take_files)
        self.welcome.sample_wanted.connect(self.door.sample)
        self.welcome.new_wanted.connect(self.door.new)
        self.welcome.open_wanted.connect(self.door.choose)
        self.welcome.recent_wanted.connect(self.door.open_path)
        self.welcome.tour_wanted.connect(self.touring.begin)
        self.welcome.offer_tour(new_here=not self.settings.settings.toured)
        self.touring.seen.connect(lambda: self.welcome.offer_tour(new_here=False))
        self.door.refused.connect(self.touring.leave)
        self.doing.failed.connect(self.crier.tell_problem)
        self.doing.failed.connect(self.status.note_failure)
        self.door.refused.connect(self.crier.tell_refusal)
        self.door.background.busy.connect(self.status.show_busy)
        self.door.background.failed.connect(self.crier.tell_problem)
        self.tools.said.connect(self.crier.say)
        self.tools.importWanted.connect(self.importing.import_paths)
        self.guide.queryWanted.connect(self.pages.try_query)
        self.pages.said.connect(self.crier.say)
        self.marking.said.connect(self.crier.say)
        self.reshaping.said.connect(self.crier.say)
        self.personal.zoomed.connect(rooms.tabs.texts.set_zoom)
        rooms.tabs.texts.zoomChanged.connect(self.personal.keep_zoom)
        rooms.tabs.currentChanged.connect(rooms.library.show_open)
        rooms.tabs.texts.menuAsked.connect(self.marking.open_menu)
        for news in (
            self.navigator.moved, rooms.tabs.currentChanged, rooms.tabs.texts.selectionChanged,
            rooms.tabs.texts.markActivated, rooms.pane.chosenChanged, self.pages.changed,
        ):  # fmt: skip
            news.connect(lambda *_: self._renew())
        self.marking.give_menu(self.acts)
        if self.settings.remark is not None:
            self.crier.tell_problem(self.settings.remark)

    # What happens

    def _leave(self, desk: Desk) -> None:
        self.importing.set_desk(None)
        self.watching.set_desk(None)
        self.tools.stop()
        self.places.leave()
        self.reported.end_all()

    def _show_desk(self, desk: Desk | None) -> None:
        self.parts.tabs.close_all()
        self.importing.set_desk(desk)
        self.watching.set_desk(desk)
        self.backups.set_desk(desk)
        for room in self.parts.rooms():
            room.set_desk(desk)
        self.readonly.setVisible(desk is not None and desk.readonly)
        self.welcome.set_recent(self.door.recent())
        self.recent.renew()
        if desk is None:
            self.navigator.welcome()
        else:
            self.places.restore(desk)
        self._show_state(desk)
        self.touring.renew()

    def _follow(self, deed: Deed) -> None:
        desk = self.session.desk
        if desk is None:
            return
        self.doing(lambda: self.follower.follow(desk, deed))
        self.marking.follow(deed)
        for room in self.parts.rooms():
            room.follow(deed)
        self.crier.tell_deed(deed)
        if deed.changes.touches(Case, Tag):
            self.doing(lambda: self._name(desk))
        self.doing(lambda: self._count(desk))
        self._renew()

    def _show_state(self, desk: Desk | None) -> None:
        if desk is None:
            self.setWindowTitle(self.tr("Fact-check Workbench"))
            self.status.show_counts(None)
        else:
            self.doing(lambda: self._name(desk))
            self.doing(lambda: self._count(desk))
        self._renew()

    def _name(self, desk: Desk) -> None:
        """What goes by the names that the case and its tags have."""
        program = self.tr("Fact-check Workbench")
        self.setWindowTitle(f"{desk.case().name} — {program}")
        self.marking.name_favourites(self.acts)

    def _count(self, desk: Desk) -> None:
        self.status.show_counts(cases.counts(desk))
        self.status.show_saved(readonly=desk.readonly)

    def _renew(self) -> None:
        self.history.renew()
        self.facts.renew()
        reading = self.navigator.page is Act.GO_LIBRARY and self.parts.tabs.article_id() is not None
        self.status.show_reading(reading=reading)

    def _take_files(self, paths: Sequence[Path]) -> None:
        if self.session.desk is None:
            self.crier.say(self.tr("Open a case first, or make one: files are imported into it."))
        else:
            self.importing.import_paths(paths)

    def _note_article(self, article_id: int) -> None:
        desk = self.session.desk
        if desk is not None:
            NoteDialog(
                self,
                self.tr("Note on the article"),
                lambda text: self.doing(lambda: notes.on_article(desk, article_id, text)),
            ).open()

    # The window itself

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends what is at work, keeps how things stood, and lets go of the case."""
        if self.jobs_dialog.made is not None:
            self.jobs_dialog.made.close()
        self.tools.stop()
        self.door.background.wait()
        self._keep_layout()
        self.session.close()
        super().closeEvent(event)

    def _keep_layout(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        sizes = dict(self.settings.settings.splitters) | {"reading": self.reading.sizes()}
        self.doing(lambda: self.settings.change(geometry=geometry, splitters=sizes))

    def _restore(self) -> None:
        kept = self.settings.settings
        if not kept.geometry or not self.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode())):
            self.resize(*_USUAL_SIZE)
        self.reading.set_sizes(kept.splitters.get("reading", ()))
        self.parts.tabs.texts.set_zoom(self.personal.size_of_text())
