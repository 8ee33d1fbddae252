"""Things to choose from, filtered by what is typed: values, and the model that lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.gui.kit.matching import Spans, match

_NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: `value` is handed back, the rest is shown.

    `detail` stands quietly at the right, or `keys` do, as keycaps; `color` is that of the icon (#rrggbb).
    """

    value: object
    text: str
    detail: str = ""
    icon: str = ""
    color: str | None = None
    keys: tuple[str, ...] = ()
    enabled: bool = True


class ChoiceModel(QAbstractListModel):
    """The choices that fit what was typed, best first; without a filter all of them, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Choice] = ()
        self._query = ""
        self._shown: list[tuple[Choice, Spans]] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Lists other things."""
        self._all = choices
        self._refill()

    def filter(self, query: str) -> None:
        """Lists only what fits."""
        self._query = query.strip()
        self._refill()

    def choice(self, row: int) -> Choice:
        """The choice in a row."""
        return self._shown[row][0]

    def spans(self, row: int) -> Spans:
        """The characters of its text that were typed."""
        return self._shown[row][1]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and for screen readers the keys and details with it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.choice(index.row()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            choice = self.choice(index.row())
            return " ".join(part for part in (choice.text, choice.detail, "+".join(choice.keys)) if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """What is not possible now can be seen but not chosen."""
        usable = index.isValid() and self.choice(index.row()).enabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.NoItemFlags

    def _refill(self) -> None:
        self.beginResetModel()
        fits = [(found, choice) for choice in self._all if (found := match(self._query, choice.text))]
        if self._query:
            fits.sort(key=lambda fit: (not fit[1].enabled, fit[0].cost))
        self._shown = [(choice, found.spans) for found, choice in fits]
        self.endResetModel()
