"""The highlights of the case as a list that fetches what is looked at."""

from PySide6.QtCore import Qt

from workbench.core.views import HighlightRow
from workbench.gui.highlights.wording import spoken
from workbench.gui.kit.paged import PagedModel
from workbench.gui.kit.tips import plain_tip


class HighlightsModel(PagedModel[HighlightRow]):
    """One highlight a row. `words` is what the list is narrowed by, to be marked in the quotes."""

    words = ""

    def shown(self, row: HighlightRow, role: int) -> object:
        """All that is known, for screen readers and in tips; the rest is painted."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return plain_tip(spoken(row)) if role == Qt.ItemDataRole.ToolTipRole else None
