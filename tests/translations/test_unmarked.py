"""No words go past the translators: where the window takes a text, none is written without a mark."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.translations.texts import CODE, parsed

_SHOWING = frozenset((
    "Banner", "Button", "Choice", "ElidedLabel", "EmptyState", "FilterField", "IconButton", "QAction",
    "QCheckBox", "QGroupBox", "QLabel", "QPushButton", "QRadioButton", "addAction", "addItem", "addItems",
    "addMenu", "addRow", "addTab", "label", "plain_tip", "say", "section", "setAccessibleDescription",
    "setAccessibleName", "setHeaderLabels", "setPlaceholderText", "setSuffix", "setText", "setTitle",
    "setToolTip", "setWindowTitle", "set_text", "set_tip", "set_words", "tell", "warn",
))  # fmt: skip
_MARKING = frozenset(("QT_TRANSLATE_NOOP", "tr", "translate", "word"))
_WORDS = re.compile(r"[A-Z]\w|\w \w|^ \w\w|\w\w $")


def unmarked(tree: ast.AST) -> Iterator[str]:
    """Words that are handed to what shows them as they are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in _SHOWING:
            for given in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _words(given)


def _words(given: ast.AST) -> Iterator[str]:
    if isinstance(given, ast.Call) and _name(given.func) in _MARKING | _SHOWING:
        return
    if isinstance(given, ast.Constant) and isinstance(given.value, str) and _WORDS.search(given.value):
        yield given.value
    for child in ast.iter_child_nodes(given):
        yield from _words(child)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("label('Two words')", ["Two words"]),
        ("label(self.tr('Two words'))", []),
        ("box.setText(f'{n} passages')", [" passages"]),
        ("box.setText(f'{n} of them found')", [" of them found"]),
        ("box.setText('Open' if x else self.tr('Closed'))", ["Open"]),
        ("IconButton('arrow-up', self.tr('Move up'))", []),
    ],
)
def test_words_without_a_mark_are_found(code: str, found: list[str]) -> None:
    assert list(unmarked(ast.parse(code))) == found


def test_the_window_shows_no_words_without_a_mark() -> None:
    found = {
        f"{file.relative_to(CODE)}: {words}"
        for file in CODE.glob("gui/**/*.py")
        for words in unmarked(parsed(file))
    }
    assert found == set()
