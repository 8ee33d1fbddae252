"""What the keys do on a text: highlight, tag, note, claim, link, delete, copy."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.core.changes import Deed, Way
from workbench.core.model import Note, Passage, Stance, Tagging
from workbench.core.views import Mark
from workbench.desk import claims, notes, passages, tags
from workbench.desk.desk import Desk
from workbench.gui.actions.registry import Actions
from workbench.gui.actions.table import FAVOURITES, Act
from workbench.gui.claims.pane import ClaimsPane
from workbench.gui.kit.citation import cited
from workbench.gui.kit.menus import passing_menu
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.pick_tag import pick_tag
from workbench.gui.reader.cards import Writing
from workbench.gui.reader.page import MenuAsked
from workbench.gui.reader.sides import ReaderSides
from workbench.gui.rooms import Doing, Spot
from workbench.gui.session import Session
from workbench.gui.window.citing import shortened

_MENU = (
    Act.HIGHLIGHT, Act.CLAIM, Act.CORROBORATES, Act.DISPUTES, Act.GIVES_CONTEXT, Act.NOTE, Act.TAG_BY_NAME,
    Act.REPEAT_TAG, *FAVOURITES, Act.COPY, Act.COPY_CITED, Act.SPLIT_HIGHLIGHT, Act.MERGE_HIGHLIGHTS,
    Act.DELETE_HIGHLIGHT,
)  # fmt: skip


class Marking(QObject):
    """Deeds on what is selected in the open article or, without a selection, on its current highlight."""

    said = Signal(object)
    """A sentence about what was done or could not be."""

    def __init__(
        self, tabs: ReaderSides, session: Session, doing: Doing, claims: ClaimsPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._claims = claims
        self._tabs = tabs
        self._session = session
        self._doing = doing
        self._menu_actions: tuple[QAction, ...] = ()
        self._last_tag: int | None = None
        session.changed.connect(self._take_desk)
        tabs.texts.rewritten.connect(self.rewrite)

    def highlight(self) -> None:
        """Highlight the selection."""
        self._mark(lambda desk, spot: passages.highlight(desk, spot.article_id, spot.start, spot.end))

    def tag_favourite(self, key: int) -> None:
        """Put the favourite tag of a digit on the passage, or take it off the current highlight."""
        desk = self._session.desk
        known = None if desk is None else self._doing(lambda: tags.favourites(desk))
        if desk is None or known is None:
            return
        tag = known.get(key)
        if tag is None:
            self.said.emit(
                self.tr("No tag has the key {key}. Give it to one on the Tags page.").format(key=key)
            )
            return
        mark = self._current()
        if mark is not None and tag in mark.tags:
            self._doing(lambda: passages.untag(desk, [mark.passage.id], tag.id))
        else:
            self._tag(tag.id)

    def tag_by_name(self) -> None:
        """Ask for a tag, made if there is none of that name, and put it on the passage."""
        desk = self._session.desk
        if desk is None or self._spot() is None:
            return
        rows = self._doing(lambda: tags.tree(desk))
        if rows is not None:
            pick_tag(self._window, self._place(), rows, self._tag, self._tag_new)

    def repeat_tag(self) -> None:
        """Put the tag that was put last on the passage too."""
        if self._last_tag is None:
            self.said.emit(self.tr("No tag was put on anything since the case was opened."))
        else:
            self._tag(self._last_tag)

    def follow(self, deed: Deed) -> None:
        """Remember the tag that a deed put on a passage, and forget one that is gone."""
        put = deed.changes.added(Tagging) if deed.way is Way.DO else ()
        if put:
            self._last_tag = put[-1].tag_id
        gone = {change.record.id for change in deed.changes if change.after is None}
        if self._last_tag in gone:
            self._forget_tag()

    def _take_desk(self, desk: Desk | None) -> None:
        self._forget_tag()
        texts, editable = self._tabs.texts, desk is not None and not desk.readonly
        texts.wear(replace(texts.looks, editable=editable))

    def _forget_tag(self) -> None:
        self._last_tag = None

    def note(self) -> None:
        """Ask for a note and write it on the passage."""
        spot, quote = self._spot(), self._quote()
        desk = self._session.desk
        if spot is None or desk is None:
            return

        def write(text: str) -> Note | None:
            return self._doing(lambda: notes.on_span(desk, spot.article_id, spot.start, spot.end, text))

        NoteDialog(self._window, self.tr("Note on “{quote}”").format(quote=shortened(quote)), write).open()

    def edit_note(self) -> None:
        """Edit the card of the current highlight in its place; without one, ask for a note."""
        view = self._tabs.current()
        if view is not None and not view.page.edit_card():
            self.note()

    def rewrite(self, writing: Writing) -> None:
        """Keep the words of a card as they were edited; a note without words is gone."""
        desk = self._session.desk
        if desk is not None and not desk.readonly:
            self._doing(lambda: _rewrite(desk, writing))

    def claim(self) -> None:
        """State a claim from the passage."""
        spot = self._spot()
        if spot is not None:
            self._claims.new_claim_from(spot.article_id, spot.start, spot.end, self._quote())

    def link(self, stance: Stance) -> None:
        """Link the passage to the chosen claim, or to one that is asked for."""
        if self._spot() is None:
            return
        chosen = self._claims.chosen()
        if chosen is None:
            self._claims.ask_claim(self._place(), lambda claim_id: self._link(claim_id, stance))
        else:
            self._link(chosen, stance)

    def delete(self) -> None:
        """Remove the current highlight with all that hangs on it."""
        desk, mark = self._session.desk, self._current_mark()
        if desk is not None and mark is not None:
            self._doing(lambda: passages.delete(desk, [mark.passage.id]))

    def copy(self) -> None:
        """Copy the words of the passage, as they stand in the article."""
        quote = self._quote()
        if quote:
            QGuiApplication.clipboard().setText(quote)

    def copy_cited(self) -> None:
        """Copy the words of the passage with where they stand."""
        view, quote = self._tabs.current(), self._quote()
        if view is not None and view.reading is not None and quote:
            QGuiApplication.clipboard().setText(cited(quote, view.reading.article, view.reading.outlet))
            self.said.emit(self.tr("Copied with its citation"))

    def give_menu(self, actions: Actions) -> None:
        """Take what the context menu of the text offers from the table of actions."""
        self._menu_actions = tuple(actions.action(act) for act in _MENU)

    def open_menu(self, asked: MenuAsked) -> None:
        """Show the context menu."""
        menu = passing_menu(self._window)
        for action in self._menu_actions:
            if action.isEnabled():
                menu.addAction(action)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(asked.at)

    def name_favourites(self, actions: Actions) -> None:
        """Call the actions of the digits by the tags they put."""
        desk = self._session.desk
        known = {} if desk is None else tags.favourites(desk)
        for key, act in enumerate(FAVOURITES, start=1):
            tag = known.get(key)
            named = self.tr("Tag “{name}”").format(name=tag.name.replace("&", "&&")) if tag else act.text
            actions.set_text(act, named)

    def has_selection(self) -> bool:
        """Whether anything is selected in the open article."""
        view = self._tabs.current()
        return view is not None and view.selection() is not None

    def has_mark(self) -> bool:
        """Whether a highlight of the open article is the current one."""
        return self._current_mark() is not None

    # What it is about

    def _current_mark(self) -> Mark | None:
        view = self._tabs.current()
        return None if view is None else view.current_mark()

    def _current(self) -> Mark | None:
        """The current highlight, unless something is selected, which goes first."""
        return None if self.has_selection() else self._current_mark()

    def _spot(self) -> Spot | None:
        """What a deed is about; None, and said why, in a version that is only read."""
        view = self._tabs.current()
        if view is not None and view.reading is not None and not view.reading.newest:
            self.said.emit(self.tr("Highlights are made in the newest version of an article."))
            return None
        return self._shown()

    def _shown(self) -> Spot | None:
        view = self._tabs.current()
        if view is None or view.article_id is None:
            return None
        selected = view.selection()
        if selected is not None:
            return Spot(view.article_id, *selected)
        mark = view.current_mark()
        return None if mark is None else Spot(view.article_id, mark.passage.start, mark.passage.end)

    def _quote(self) -> str:
        view, spot = self._tabs.current(), self._shown()
        if view is None or view.reading is None or spot is None:
            return ""
        return view.reading.text[spot.start : spot.end]

    def _place(self) -> QPoint:
        view = self._tabs.current()
        return QPoint() if view is None else view.place_of_selection()

    # Deeds

    def _mark(self, work: Callable[[Desk, Spot], Passage]) -> None:
        desk, spot, view = self._session.desk, self._spot(), self._tabs.current()
        if desk is None or spot is None or view is None:
            return
        passage = self._doing(lambda: work(desk, spot))
        if passage is not None:
            view.expect_mark(passage.id)

    def _tag(self, tag_id: int) -> None:
        self._mark(
            lambda desk, spot: passages.highlight(desk, spot.article_id, spot.start, spot.end, [tag_id])
        )

    def _tag_new(self, name: str) -> None:
        self._mark(
            lambda desk, spot: passages.highlight(
                desk, spot.article_id, spot.start, spot.end, tag_names=[name]
            )
        )

    def _link(self, claim_id: int, stance: Stance) -> None:
        def work(desk: Desk, spot: Spot) -> Passage:
            linked = claims.link_span(desk, claim_id, spot.article_id, spot.start, spot.end, stance)
            return passages.one(desk, linked.passage_id).passage

        self._mark(work)


def _rewrite(desk: Desk, writing: Writing) -> None:
    if writing.evidence_id is not None:
        claims.change_evidence(desk, writing.evidence_id, note=writing.text)
    elif writing.note_id is not None and writing.text.strip():
        notes.edit_text(desk, writing.note_id, writing.text)
    elif writing.note_id is not None:
        notes.delete(desk, writing.note_id)
