"""Finds every text of the window in the code: what `tr`, `translate` and the marks for translators name."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CODE = Path(__file__).parents[2] / "workbench"

_ACTIONS = "Actions"
_COUNTED = 2


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text as Qt looks it up: its context, what it says in English, a remark that tells it from another."""

    context: str
    source: str
    remark: str = ""
    counted: bool = False


class Unmarked(Exception):
    """A text that is made as the program runs, so that no translator can know it."""


def window_texts() -> frozenset[Text]:
    """All texts that the code of the window names; raises `Unmarked`."""
    return frozenset(text for file in sorted(CODE.glob("gui/**/*.py")) for text in _texts_in(file))


@cache
def parsed(file: Path) -> ast.Module:
    """The code of a file, read once."""
    return ast.parse(file.read_text("utf-8"))


def _texts_in(file: Path) -> Iterator[Text]:
    for call, owner in _calls(parsed(file), ""):
        try:
            yield from _text_of(call, owner)
        except Unmarked as error:
            raise Unmarked(f"{file.relative_to(CODE)}:{call.lineno}: {error}") from error


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below a node, with the name of the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _text_of(call: ast.Call, owner: str) -> Iterator[Text]:
    match call:
        case ast.Call(func=ast.Attribute(value=said_by, attr="tr"), args=[text, *more]):
            if not (isinstance(said_by, ast.Name) and said_by.id == "self"):
                raise Unmarked("only a class's own texts are found by its name: self.tr")
            yield _text(owner, text, more)
        case ast.Call(func=ast.Name(id="word"), args=[text]):
            yield _text(_ACTIONS, text, [])
        case ast.Call(
            func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"),
            args=[ast.Constant(value=str(context)), text, *more],
        ) if _is_written_here(text):
            yield _text(context, text, more)


def _is_written_here(text: ast.expr) -> bool:
    """Whether it is no variable, which holds a text that is marked elsewhere."""
    return isinstance(text, ast.Constant | ast.JoinedStr | ast.BinOp)


def _text(context: str, text: ast.expr, more: list[ast.expr]) -> Text:
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        raise Unmarked(f"{ast.unparse(text)} is put together")
    remark = more[0].value if more and isinstance(more[0], ast.Constant) else None
    return Text(context, text.value, str(remark or ""), counted=len(more) == _COUNTED)
