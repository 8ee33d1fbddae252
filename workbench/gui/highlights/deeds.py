"""What is done with the highlights that are chosen in the list; each deed is one undo step."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.core.model import Tag
from workbench.desk import notes, passages, tags
from workbench.desk.desk import Desk
from workbench.gui.highlights.wording import quoted, translate
from workbench.gui.kit.citation import cited
from workbench.gui.kit.note_dialog import NoteDialog
from workbench.gui.kit.pick_tag import pick_tag
from workbench.gui.rooms import Doing


class HighlightDeeds:
    """Deeds on these highlights.

    Args:
        desk: the open case.
        doing: says what went wrong.
        chosen: the ids of the passages.
        window: what pickers and dialogs belong to.
    """

    def __init__(self, desk: Desk, doing: Doing, chosen: Sequence[int], window: QWidget) -> None:
        self._desk = desk
        self._doing = doing
        self._chosen = chosen
        self._window = window

    def pick_tag(self, place: QPoint) -> None:
        """Asks at a place of the screen for a tag, made if there is none of that name, and puts it on."""
        pick_tag(self._window, place, tags.tree(self._desk), self._tag, self._tag_by_name)

    def tag_favourite(self, digit: int) -> None:
        """Puts the favourite tag of a digit on, or takes it off where all bear it."""
        tag = tags.favourites(self._desk).get(digit)
        if tag is None:
            return
        if all(tag in mark.tags for mark in passages.marks_of(self._desk, self._chosen)):
            self.untag(tag.id)
        else:
            self._tag(tag.id)

    def borne(self) -> tuple[Tag, ...]:
        """The tags that one of them bears, by name."""
        marks = passages.marks_of(self._desk, self._chosen)
        found = {tag.id: tag for mark in marks for tag in mark.tags}
        return tuple(sorted(found.values(), key=lambda tag: tag.name.casefold()))

    def untag(self, tag_id: int) -> None:
        """Takes a tag off."""
        self._doing(lambda: passages.untag(self._desk, self._chosen, tag_id))

    def write_note(self) -> None:
        """Asks for a note on the first of them."""
        mark = self._doing(lambda: passages.one(self._desk, self._chosen[0]))
        if mark is None:
            return
        title = translate("Highlights", "Note on {quote}").format(quote=quoted(mark.passage.quote[:60]))
        NoteDialog(
            self._window,
            title,
            lambda text: self._doing(lambda: notes.on_passage(self._desk, mark.passage.id, text)),
        ).open()

    def copy(self) -> None:
        """Copies their quotes, each with where it stands."""
        rows = passages.rows(self._desk, self._chosen)
        quotes = (cited(row.mark.passage.quote, row.article, row.outlet) for row in rows)
        QGuiApplication.clipboard().setText("\n\n".join(quotes))

    def delete(self) -> None:
        """Removes them with their tags, notes and evidence."""
        self._doing(lambda: passages.delete(self._desk, self._chosen))

    def _tag(self, tag_id: int) -> None:
        self._doing(lambda: passages.tag(self._desk, self._chosen, tag_id))

    def _tag_by_name(self, name: str) -> None:
        self._doing(lambda: passages.tag_by_name(self._desk, self._chosen, name))
