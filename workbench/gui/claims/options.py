"""One of a few, shown all at once: statuses, stances, degrees of confidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from workbench.core.model import Status
from workbench.gui.kit.claim_words import status
from workbench.gui.kit.flow import FlowLayout
from workbench.gui.kit.themed import follow_theme
from workbench.gui.theme import icons, tokens
from workbench.gui.theme.tokens import LookStyle, Tokens

T = TypeVar("T")
Dress = Callable[[Tokens], LookStyle]


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One of them; `style` finds the icon and its colour in the theme of the moment."""

    value: T
    text: str
    style: Dress | None = None


def status_options(scale: Iterable[Status]) -> list[Option[Status]]:
    """The steps of a case's scale, each with its icon."""
    return [Option(step, status(step), _dress(step)) for step in scale]


def _dress(status: Status) -> Dress:
    return lambda theme: theme.looks[status.look]


class Options(QWidget, Generic[T]):
    """Radio buttons in as many rows as it takes; none is chosen until somebody chooses."""

    changed = Signal()
    """Another one was chosen."""

    def __init__(self, name: str, options: Iterable[Option[T]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        row = FlowLayout(spacing=12)
        self.setLayout(row)
        for number, option in enumerate(self._options):
            button = QRadioButton(option.text)
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idToggled.connect(self._toggled)
        follow_theme(self, self._dress)

    def chosen(self) -> T | None:
        """The value of the one that is chosen."""
        number = self._group.checkedId()
        return self._options[number].value if number >= 0 else None

    def choose(self, value: T) -> None:
        """Chooses the one of that value, if it is offered."""
        for number, option in enumerate(self._options):
            if option.value == value:
                self._group.button(number).setChecked(True)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def _dress(self) -> None:
        theme = tokens.current()
        for number, option in enumerate(self._options):
            if option.style is not None:
                style = option.style(theme)
                self._group.button(number).setIcon(icons.icon(style.icon, style.color))
