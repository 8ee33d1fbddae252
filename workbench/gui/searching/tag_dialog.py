"""Shows every passage that answers a search, and asks for the tag to put on them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from workbench.core.problems import Problem
from workbench.core.views import TagRow
from workbench.desk import hits
from workbench.desk.finding import Question
from workbench.desk.hits import Gathered, Place
from workbench.gui import words
from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.form_dialog import FormDialog
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.named import named
from workbench.gui.rooms import Inquire
from workbench.gui.searching.hits_list import HitsList
from workbench.gui.searching.hits_model import HitsModel
from workbench.gui.searching.series import Series
from workbench.gui.searching.wording import gathering_words, hits_words, tag_them

_SIZE = QSize(760, 620)


@dataclass(frozen=True, slots=True)
class Tagging:
    """What was asked for: these passages and the name of a tag."""

    places: Sequence[Place]
    tag_name: str


class TagDialog(FormDialog):
    """The passages come in step by step; the tag can be named meanwhile.

    Args:
        parent: the dialog is modal to its window.
        question: its passages are offered.
        tags: the tags there are.
        inquire: has the passages found out.
        put: begins to put the tag on them.
    """

    def __init__(
        self,
        parent: QWidget,
        question: Question,
        tags: Sequence[TagRow],
        inquire: Inquire,
        put: Callable[[Tagging], object],
    ) -> None:
        super().__init__(parent, self.tr("Tag all hits"), tag_them(0), lambda: self._put(put))
        self._gathering = True
        self._why = ""
        self._model = HitsModel()
        self._list = HitsList(self._model)
        self._summary = label("", Kind.STRONG, wrap=True)
        self._tags = self._made_tags(tags)
        self._series = Series(inquire)
        self.body.addWidget(label(question.text, Kind.HEADING, wrap=True))
        self.body.addLayout(self._head())
        self.body.addWidget(self._list, 1)
        self.body.addLayout(self._foot())
        self.resize(_SIZE)
        self._model.ticked.connect(self._check)
        self._series.stepped.connect(self._take)
        self._series.ended.connect(self._end)
        self._tags.setFocus()
        self._check()
        first = hits.first(question)
        if first is None:
            self._end(None)
        else:
            self._series.start(first)

    def asked(self) -> Tagging:
        """What is ticked, and what stands in the field."""
        return Tagging(self._model.chosen(), self._tags.currentText().strip())

    def done(self, result: int) -> None:
        """However it ends, nothing is looked for any more."""
        self._series.stop()
        super().done(result)

    def _put(self, put: Callable[[Tagging], object]) -> Tagging:
        asked = self.asked()
        put(asked)
        return asked

    def _take(self, gathered: Gathered) -> None:
        self._model.add(gathered.passages)
        self._summary.setText(gathering_words(gathered.done, gathered.total))

    def _end(self, problem: Problem | None) -> None:
        self._gathering = False
        self._why = "" if problem is None else words.problem(problem)
        self._check()

    def _check(self) -> None:
        asked = self.asked()
        if not self._gathering:
            self._summary.setText(hits_words(self._model.hits()))
        self.set_does(tag_them(len(asked.places)))
        self.set_missing(self._lacking(asked))

    def _lacking(self, asked: Tagging) -> str:
        if self._gathering:
            return self.tr("The passages are still being gathered.")
        if self._why:
            return self._why
        if not asked.places:
            return self.tr("No passage is ticked.")
        return "" if asked.tag_name else self.tr("Choose a tag, or name a new one.")

    def _made_tags(self, rows: Sequence[TagRow]) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        named(box, self.tr("Tag"))
        box.addItems([row.tag.name for row in rows])
        box.setCurrentIndex(-1)
        field = box.lineEdit()
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(self.tr("Choose a tag, or name a new one"))
        box.editTextChanged.connect(lambda _: self._check())
        return box

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._summary, 1)
        for text, ticked in ((self.tr("Tick all"), True), (self.tr("Tick none"), False)):
            button = Button(text, kind=ButtonKind.LINK)
            button.clicked.connect(lambda _, ticked=ticked: self._model.tick_all(ticked=ticked))
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Tag")))
        row.addWidget(self._tags, 1)
        return row
