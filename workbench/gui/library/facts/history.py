"""What became of an article's facts, a line each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from workbench.core.changes import Way
from workbench.core.views import FactChange
from workbench.gui.kit.dates import moment_words
from workbench.gui.kit.labels import Kind, label
from workbench.gui.kit.quoting import in_quotes
from workbench.gui.library.facts.names import fact_names

translate = QCoreApplication.translate

_MOST = 40


def history_words(changes: Sequence[FactChange]) -> str:
    """Who changed what, when, from what into what; the newest first."""
    lines = [_line(one) for one in changes[:_MOST]]
    if len(changes) > _MOST:
        lines.append(translate("Facts", "… and %Ln earlier change(s)", "", len(changes) - _MOST))
    return "\n".join(lines) or translate("Facts", "Nothing was changed since it was imported.")


def history_label(changes: Sequence[FactChange]) -> QLabel:
    """The same as a label."""
    return label(history_words(changes), Kind.SMALL, wrap=True)


def _line(one: FactChange) -> str:
    told = {
        Way.DO: translate("Facts", "{when}, {who}: {fact} {before} → {after}"),
        Way.UNDO: translate("Facts", "{when}, {who}: {fact} {before} → {after} (undone)"),
        Way.REDO: translate("Facts", "{when}, {who}: {fact} {before} → {after} (done again)"),
    }[one.way]
    unknown = translate("Facts", "unknown")
    return told.format(
        when=moment_words(one.at),
        who=one.author,
        fact=fact_names()[one.name],
        before=in_quotes(one.before) if one.before else unknown,
        after=in_quotes(one.after) if one.after else unknown,
    )
