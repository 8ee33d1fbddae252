"""From what was typed to a tree, or to everything that is wrong with it."""

from dataclasses import dataclass

from workbench.core.query.errors import QueryError, Reason
from workbench.core.query.lexer import Piece, PieceKind, pieces
from workbench.core.query.nodes import And, Field, Fielded, Node, Not, Or
from workbench.core.query.words import date_node, word_node

DEEPEST = 40
LONGEST = 1000

_NO_OPERANDS = (PieceKind.AND, PieceKind.OR, PieceKind.CLOSE)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query read. The tree is None where there are errors, and where nothing was typed."""

    tree: Node | None
    errors: tuple[QueryError, ...] = ()


def parse(query: str) -> Parsed:
    """Read a query. Whatever was typed, this answers: a tree, errors, or neither for nothing at all."""
    found = list(pieces(query))
    if len(found) > LONGEST:
        beyond = found[LONGEST]
        return Parsed(None, (_error(beyond, Reason.TOO_LONG),))
    parser = _Parser(found)
    try:
        tree = parser.whole()
    except _TooDeepError as problem:
        return Parsed(None, (problem.error,))
    errors = tuple(sorted(parser.errors, key=lambda error: (error.start, error.end)))
    return Parsed(None if errors else tree, errors)


class _TooDeepError(Exception):
    def __init__(self, error: QueryError) -> None:
        super().__init__(error)
        self.error = error


class _Parser:
    """Recursive descent. Where something is wrong, it notes an error, puts a bare node there and goes on."""

    def __init__(self, found: list[Piece]) -> None:
        self.errors: list[QueryError] = []
        self._pieces = found
        self._at = 0
        self._depth = 0

    def whole(self) -> Node | None:
        tree = self._either(None)
        while stray := self._next():
            self._wrong(_error(stray, Reason.UNOPENED_GROUP))
            self._at += 1
            self._either(None)
        return tree

    def _next(self) -> Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _take(self, *kinds: PieceKind) -> Piece | None:
        piece = self._next()
        if piece is None or piece.kind not in kinds:
            return None
        self._at += 1
        return piece

    def _wrong(self, error: QueryError) -> Node:
        self.errors.append(error)
        return Node(error.start, error.end)

    def _either(self, field: Field | None) -> Node | None:
        """Sequences with OR between them."""
        first = self._both(field)
        parts = [first] if first else []
        while operator := self._take(PieceKind.OR):
            after = self._both(field)
            if not parts:
                self._wrong(_error(operator, Reason.NOTHING_BEFORE))
            elif after is None:
                self._wrong(_error(operator, Reason.NOTHING_AFTER))
            parts.append(after or Node(operator.start, operator.end))
        return _joined(Or, parts)

    def _both(self, field: Field | None) -> Node | None:
        """Operands side by side or with AND between them."""
        parts: list[Node] = []
        while True:
            if operator := self._take(PieceKind.AND):
                self._check_around(operator, parts)
            elif part := self._operand(field):
                parts.append(part)
            else:
                return _joined(And, parts)

    def _check_around(self, operator: Piece, before: list[Node]) -> None:
        after = self._next()
        if not before:
            self._wrong(_error(operator, Reason.NOTHING_BEFORE))
        elif after is None or after.kind in _NO_OPERANDS:
            self._wrong(_error(operator, Reason.NOTHING_AFTER))

    def _operand(self, field: Field | None) -> Node | None:
        """A word, quotation or group, perhaps with NOT or a field before it."""
        if first := self._take(PieceKind.NOT):
            return self._negated(first, field)
        if opener := self._take(PieceKind.FIELD, PieceKind.UNKNOWN_FIELD, PieceKind.OPEN):
            return self._deeper(opener, field)
        if lost := self._take(PieceKind.UNCLOSED):
            return self._wrong(_error(lost, Reason.UNCLOSED_QUOTE))
        if word := self._take(PieceKind.WORD, PieceKind.QUOTED):
            node = date_node(word) if field is Field.DATE else word_node(word)
            return self._wrong(node) if isinstance(node, QueryError) else node
        return None

    def _negated(self, first: Piece, field: Field | None) -> Node:
        last, negative = first, True
        while again := self._take(PieceKind.NOT):
            last, negative = again, not negative
        inner = self._operand(field)
        if inner is None:
            return self._wrong(_error(last, Reason.NOTHING_AFTER))
        return Not(first.start, inner.end, inner) if negative else inner

    def _deeper(self, opener: Piece, field: Field | None) -> Node:
        """What a parenthesis or a field opens, unless that is too deep to be meant."""
        if self._depth == DEEPEST:
            raise _TooDeepError(_error(opener, Reason.TOO_DEEP))
        self._depth += 1
        node = self._group(opener, field) if opener.kind is PieceKind.OPEN else self._fielded(opener)
        self._depth -= 1
        return node

    def _group(self, opener: Piece, field: Field | None) -> Node:
        inner = self._either(field)
        closed = self._take(PieceKind.CLOSE)
        if closed is None:
            return self._wrong(_error(opener, Reason.UNCLOSED_GROUP))
        if inner is None:
            return self._wrong(QueryError(opener.start, closed.end, Reason.EMPTY_GROUP, opener.text))
        return inner

    def _fielded(self, name: Piece) -> Node:
        if name.kind is PieceKind.UNKNOWN_FIELD:
            self._wrong(_error(name, Reason.UNKNOWN_FIELD))
        inner = self._operand(name.field)
        if inner is None:
            return self._wrong(_error(name, Reason.NOTHING_AFTER))
        if name.field is None or name.field is Field.DATE:
            return inner
        return Fielded(name.start, inner.end, name.field, inner)


def _error(piece: Piece, reason: Reason) -> QueryError:
    return QueryError(piece.start, piece.end, reason, piece.text)


def _joined(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(parts[0].start, parts[-1].end, tuple(parts))
