from PySide6.QtCore import QMimeData

from workbench.gui.dragging import Dragged, dragged, mime_data


def test_a_dragged_passage_arrives_as_it_left() -> None:
    left = Dragged(article=2**62, start=3, end=9, passage=2**61)
    data = mime_data(left, "“the\u00a0words”")
    assert dragged(data) == left
    assert data.text() == "“the\u00a0words”"


def test_something_else_is_no_passage() -> None:
    data = QMimeData()
    data.setText("words")
    assert dragged(data) is None
