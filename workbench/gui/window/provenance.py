"""Where an article's words come from: its versions, its lost highlights, its lines, its outlet."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from workbench.core.model import Role
from workbench.desk import articles, roles, versions
from workbench.desk.desk import Desk
from workbench.desk.roles import Said
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.notice import Notice
from workbench.gui.kit.picker import Picker
from workbench.gui.kit.role_words import role_words
from workbench.gui.outlets.dialog import OutletsDialog
from workbench.gui.reader.article_view import ArticleView
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Beside, Doing
from workbench.gui.session import Session
from workbench.gui.versions.dialog import VersionsDialog
from workbench.gui.versions.wording import version_words

_LONGEST = 90


class Provenance(QObject):
    """Deeds and questions about the article in front."""

    def __init__(
        self,
        window: QWidget,
        tabs: ReaderSides,
        session: Session,
        doing: Doing,
        beside: Beside,
        notice: Notice,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = tabs
        self._session = session
        self._doing = doing
        self._beside = beside
        self._notice = notice

    def pick_version(self) -> None:
        """Ask which version of the article to read."""
        desk, view = self._session.desk, self._tabs.current()
        if desk is None or view is None or view.reading is None:
            return
        article = view.reading.article
        rows = self._doing(lambda: versions.rows(desk, article.id)) or ()
        choices = [
            Choice(row.version.id, version_words(row), self.tr("%Ln word(s)", "", row.words), "history")
            for row in reversed(rows)
        ]
        self._pick(view, self.tr("Read which version?"), choices, lambda one: self._read(desk, view, one))

    def compare(self) -> None:
        """Show two versions of the article side by side."""
        desk, view = self._session.desk, self._tabs.current()
        if desk is None or view is None or view.reading is None:
            return
        article = view.reading.article
        rows = self._doing(lambda: versions.rows(desk, article.id)) or ()
        if len(rows) < 2:
            self._notice.say(self.tr("There is only one version of this article."))
            return
        dialog = VersionsDialog(self._window, self._beside, desk, article.title, rows)
        dialog.readWanted.connect(lambda version_id: self._read(desk, view, version_id))
        dialog.open()

    def _read(self, desk: Desk, view: ArticleView, version_id: int) -> None:
        if view.article_id is not None:
            article_id = view.article_id
            reading = self._doing(lambda: articles.reading(desk, article_id, version_id))
            if reading is not None:
                view.set_reading(reading)
                view.setFocus()

    def place_lost(self) -> None:
        """Ask which lost highlight of the article belongs on what is selected."""
        desk, view = self._session.desk, self._tabs.current()
        span = None if view is None else view.selection()
        if desk is None or view is None or view.reading is None or span is None:
            return
        if not view.reading.newest:
            self._notice.say(self.tr("Select the words in the newest version: highlights are placed there."))
            return
        article_id = view.reading.article.id
        lost = self._doing(lambda: versions.orphans(desk, article_id)) or ()
        if not lost:
            self._notice.say(self.tr("No highlight of this article has lost its words."))
            return
        choices = [
            Choice(mark.passage.id, _short(mark.passage.quote), icon="highlighter", color=mark.color)
            for mark in lost
        ]
        self._pick(
            view,
            self.tr("Which lost highlight belongs here?"),
            choices,
            lambda one: self._place(desk, view, one, span),
        )

    def _place(self, desk: Desk, view: ArticleView, passage_id: int, span: tuple[int, int]) -> None:
        placed = self._doing(lambda: versions.place(desk, passage_id, *span))
        if placed is not None:
            view.expect_mark(placed.id)

    def say_role(self) -> None:
        """Ask what the lines are that are selected, or the one with the caret."""
        desk, view = self._session.desk, self._tabs.current()
        if desk is None or view is None or view.reading is None:
            return
        if not view.reading.newest:
            self._notice.say(self.tr("Only the lines of the newest version can be put right."))
            return
        caret = view.page.caret()
        span = view.selection() or (caret, caret)
        choices = [Choice(role, role_words(role), icon="pilcrow") for role in Role if role is not Role.BLANK]
        article_id = view.reading.article.id
        self._pick(
            view,
            self.tr("What is this line?"),
            choices,
            lambda role: self._set_role(desk, article_id, span, role),
        )

    def _set_role(self, desk: Desk, article_id: int, span: tuple[int, int], role: Role) -> None:
        said = self._doing(lambda: roles.set_role(desk, article_id, *span, role))
        if said is not None:
            self._offer_others(desk, said, role)

    def _offer_others(self, desk: Desk, said: Said, role: Role) -> None:
        """Say what is remembered, and offer to put the outlet's other articles right."""
        told = self.tr("%Ln line(s): {role}.", "", said.lines).format(role=role_words(role))
        if not said.rules:
            self._notice.say(told)
            return
        outlet_id = said.rules[0].outlet_id
        others = self._doing(lambda: roles.others(desk, outlet_id)) or 0
        told = self.tr("{done} Remembered for the next articles of this outlet.").format(done=told)
        if others:
            action = self.tr("Apply to %Ln other article(s)", "", others)
            self._notice.say(
                told, action, lambda: self._doing(lambda: roles.apply_to_outlet(desk, outlet_id))
            )
        else:
            self._notice.say(told)

    def show_outlets(self) -> None:
        """Show the outlets; the one of the article in front is chosen."""
        desk, view = self._session.desk, self._tabs.current()
        if desk is not None:
            dialog = OutletsDialog(self._window, self._doing, desk)
            if view is not None and view.reading is not None:
                dialog.choose(view.reading.article.outlet_id)
            dialog.open()

    def _pick(
        self, view: ArticleView, hint: str, choices: Sequence[Choice], picked: Callable[[Any], object]
    ) -> None:
        picker = Picker(self._window, hint)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(picked)
        picker.open_at(view.place_of_selection(), choices)


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
