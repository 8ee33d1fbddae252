"""The card that tells what a part of the window is for, with the ways on, back and out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workbench.gui.kit.buttons import Button, ButtonKind
from workbench.gui.kit.labels import Kind, label

_WIDTH = 340


class Callout(QFrame):
    """One step at a time. It takes the keyboard only where it is told to."""

    wanted = Signal(int)
    """Carries how many steps to go: 1 or -1."""

    leaveWanted = Signal()
    tryWanted = Signal()
    """The keyboard should go to what the step is about."""

    sampleWanted = Signal()
    """There is nothing to show in this case: the sample case should be opened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "callout")
        self._number = label("", Kind.SMALL)
        self._title = label("", Kind.TITLE, wrap=True)
        self._text = label("", wrap=True)
        self._hint = label("", Kind.SMALL, wrap=True)
        self._sample = Button(self.tr("Open the sample case"), kind=ButtonKind.LINK)
        self._leave = Button(self.tr("Leave the tour"), kind=ButtonKind.LINK)
        self._try = Button(self.tr("Try it"), kind=ButtonKind.LINK)
        self._back = Button(self.tr("Back"))
        self._next = Button(self.tr("Next"), kind=ButtonKind.PRIMARY)
        self._lay_out()
        self._sample.clicked.connect(self.sampleWanted)
        self._leave.clicked.connect(self.leaveWanted)
        self._try.clicked.connect(self.tryWanted)
        self._back.clicked.connect(lambda: self.wanted.emit(-1))
        self._next.clicked.connect(lambda: self.wanted.emit(1))
        self.hide()

    def tell(self, title: str, text: str, number: int, last: int) -> None:
        """Tells a step, the `number`th of `last`."""
        words = self.tr("{number} of {last}")
        self._number.setText(
            words.format(number=self.locale().toString(number), last=self.locale().toString(last))
        )
        self._title.setText(title)
        self._text.setText(text)
        self._back.setEnabled(number > 1)
        self._next.setText(self.tr("Done") if number == last else self.tr("Next"))
        self.setAccessibleName(self.tr("Tour: {title}").format(title=title))
        self.setAccessibleDescription(text)

    def hint(self, words: str, *, tries: bool = False, missing: bool = False) -> None:
        """Says something beside the step, and offers to try it, or what helps where nothing is to be seen."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._try.setVisible(tries)
        self._sample.setVisible(missing)
        self._fit()

    def take_keyboard(self) -> None:
        """Enter goes on from here; screen readers are told the step."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        parts = (self._number, self._title, self._text, self._hint)
        said = " ".join(part.text() for part in parts)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, Escape leaves; no key goes to what lies behind."""
        button = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leaveWanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, Button):
            button.click()

    def _fit(self) -> None:
        """As wide as its buttons need in any language, and as high as its words need in that width."""
        width = max(_WIDTH, self.minimumSizeHint().width())
        self.setFixedSize(width, self.heightForWidth(width))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self._leave)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._try)
        ways.addStretch(1)
        ways.addWidget(self._back)
        ways.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._title, self._text, self._hint):
            column.addWidget(part)
        column.addWidget(self._sample, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        column.addLayout(ways)
