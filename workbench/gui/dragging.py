"""A passage on its way: what is dragged from the reader onto a claim, and what is copied."""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QMimeData

MIME = "application/x-workbench-passage"


@dataclass(frozen=True, slots=True)
class Dragged:
    """A stretch of an article's text, and the passage it is if it is one already."""

    article: int
    start: int
    end: int
    passage: int | None = None


def mime_data(dragged: Dragged, quote: str) -> QMimeData:
    """For other programs the words themselves; for the claims pane the passage."""
    data = QMimeData()
    data.setText(quote)
    data.setData(MIME, QByteArray(json.dumps(asdict(dragged)).encode()))
    return data


def dragged(data: QMimeData) -> Dragged | None:
    """The passage that is being dropped, if it is one of ours."""
    if not data.hasFormat(MIME):
        return None
    return Dragged(**json.loads(bytes(data.data(MIME).data())))
