"""Finds the sentences that the lower floors make and the window shows: problems, reasons, names of things.

They are plain English where they are made, go through pipes and journals as such, and are translated only
where they are shown (`workbench/gui/words.py`). A sentence with facts in it is a template with slots here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.translations.texts import CODE, Text, parsed
from workbench.core.codec import kind_name
from workbench.core.model import RECORDS, STATUSES
from workbench.core.query.errors import Reason
from workbench.desk.kinds import readable

_SAYING = frozenset((
    "BadValue", "Damage", "DamagedCase", "EditConflict", "EmptyText", "Fault", "InUse", "Lost", "NotSaved",
    "Refused", "Taken", "Unknown", "Unreadable",
))  # fmt: skip
"""What is called with words for people, were it one word only."""

_SILENT = frozenset((
    "IntegrityError", "OutsideEditError", "PermissionError", "TypeError", "cast", "compile", "exception",
    "exec_driver_sql", "execute", "format", "xpath",
))  # fmt: skip
"""What is called with words that no person in the window sees."""

_WITH_FACTS = ("problems", "queries", "reasons")
_PROSE = re.compile(r"\b(are|can|cannot|failed|had|has|have|is|it|no|not|there|took|was|were)\b")


def sentences_below() -> frozenset[Text]:
    """All texts that the floors below the window name."""
    return frozenset(
        (
            *(Text("problems", one) for file in _code("") for one in _sentences(file)),
            *(Text("queries", reason.value) for reason in Reason),
            *(Text("reasons", one) for floor in ("desk", "formats", "store") for one in _reasons(floor)),
            *(Text("reasons", kind_name(record)) for record in RECORDS),
            *(Text("files", kind.name) for kind in readable()),
            *(Text("statuses", status.label) for status in STATUSES),
        )
    )


def templates() -> list[str]:
    """Those among the reasons that have slots for facts, the most definite first."""
    found = {text.source for text in sentences_below() if text.context in _WITH_FACTS}
    return sorted((one for one in found if "{" in one), key=lambda one: (-len(one), one))


def _code(floor: str) -> Iterator[Path]:
    files = (CODE / floor).glob("**/*.py")
    return (file for file in sorted(files) if not {"cli", "migrations"} & set(file.relative_to(CODE).parts))


def _sentences(file: Path) -> Iterator[str]:
    for node in ast.walk(parsed(file)):
        match node:
            case ast.Assign(targets=[ast.Name(id="sentence")], value=ast.Constant(value=str(sentence))):
                yield sentence


def _reasons(floor: str) -> Iterator[str]:
    for file in _code(floor):
        yield from _told_in(parsed(file), called="")


def _told_in(node: ast.AST, called: str) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        literal = _literal(child)
        if literal is not None:
            if (called in _SAYING and literal) or (
                called not in _SILENT and " " in literal and _PROSE.search(literal)
            ):
                yield literal
        elif isinstance(child, ast.Call):
            yield from _told_in(child, _name(child.func))
        elif not _is_docstring(child) and not _is_sentence(child):
            yield from _told_in(child, called)


def _is_told(literal: str, called: str) -> bool:
    prose = " " in literal and _PROSE.search(literal) is not None
    return (called in _SAYING and bool(literal)) or (called not in _SILENT and prose)


def _literal(node: ast.AST) -> str | None:
    """A text as it stands in the code, with numbered slots for what is put into it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    slots = iter(range(len(node.values)))
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(slots)}}}" for part in node.values
    )


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_sentence(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and _name(node.targets[0]) == "sentence"
