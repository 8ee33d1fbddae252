"""What the lines of an article are, put right by a person and remembered for the outlet's other articles."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.core.changes import Label
from workbench.core.lines import LETTERS, lines
from workbench.core.model import Article, Basis, How, Role, RoleRule, Version
from workbench.core.role_rules import applied, is_lasting, line_key
from workbench.desk.desk import Desk
from workbench.store import texts
from workbench.store.connecting import Connection
from workbench.store.edit import Edit
from workbench.store.questions import records


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said of some lines: how many, and which of them are remembered for their outlet."""

    lines: int
    rules: tuple[RoleRule, ...]


def known(edit: Edit, outlet_id: int | None, text: str, letters: str) -> str:
    """The roles of a text's lines, in letters, with what people said of lines like them."""
    if outlet_id is None:
        return letters
    ruled = edit.remembered(RoleRule, "of", lambda: records.values(edit.connection, RoleRule, "outlet_id"))
    if outlet_id not in ruled:
        return letters
    rules = edit.remembered(RoleRule, outlet_id, lambda: _rules(edit.connection, outlet_id))
    return applied(text, letters, rules)


def _rules(connection: Connection, outlet_id: int) -> dict[str, Role]:
    return {rule.line: rule.role for rule in records.matching(connection, RoleRule, outlet_id=outlet_id)}


def of_outlet(desk: Desk, outlet_id: int) -> tuple[RoleRule, ...]:
    """What is remembered of an outlet's lines, oldest first."""
    return desk.ask(records.matching, RoleRule, outlet_id=outlet_id)


def set_role(desk: Desk, article_id: int, start: int, end: int, role: Role) -> Said:
    """Say what the lines of an article's newest text are that a span touches (code points).

    An article without a title is called by a line that is said to be one. Short lines that are no titles are
    remembered for the outlet.
    """

    def work(edit: Edit) -> Said:
        article = edit.get(Article, article_id)
        version = edit.get(Version, article.version_id)
        text = texts.text_of(edit.connection, version.body)
        touched = [
            number
            for number, line in enumerate(lines(text, version.roles))
            if line.start <= max(start, end - 1) and line.end >= start and line.role is not Role.BLANK
        ]
        letters = list(version.roles.ljust(text.count("\n") + 1, LETTERS[Role.BODY]))
        for number in touched:
            letters[number] = LETTERS[role]
        edit.change(version, replace(version, roles="".join(letters)))
        words = [text.split("\n")[number] for number in touched]
        if role is Role.TITLE and words:
            _call(edit, article, words[0])
        return Said(len(touched), tuple(_remembered(edit, article.outlet_id, words, role)))

    return desk.do(Label.SET_ROLE, work)


def _call(edit: Edit, article: Article, line: str) -> None:
    if "title" not in article.basis:
        basis = {**article.basis, "title": Basis(How.LINE, line.strip())}
        edit.change(article, replace(article, title=line.strip(), basis=basis))


def _remembered(edit: Edit, outlet_id: int | None, words: list[str], role: Role) -> Iterator[RoleRule]:
    if outlet_id is None:
        return
    rules = {rule.line: rule for rule in records.matching(edit.connection, RoleRule, outlet_id=outlet_id)}
    for line in dict.fromkeys(line_key(one) for one in words if is_lasting(one, role)):
        rule = rules.get(line)
        if rule is None:
            yield edit.add(RoleRule(id=edit.mint(), outlet_id=outlet_id, line=line, role=role))
        else:
            yield edit.change(rule, replace(rule, role=role))


def others(desk: Desk, outlet_id: int) -> int:
    """In how many articles of an outlet lines are not yet what is remembered of them."""
    return len(desk.ask(_differing, outlet_id))


def apply_to_outlet(desk: Desk, outlet_id: int) -> int:
    """Have the lines of all articles of an outlet be what is remembered; returns how many were not."""

    def work(edit: Edit) -> int:
        found = _differing(edit.connection, outlet_id)
        for version, letters in found:
            edit.change(version, replace(version, roles=letters))
        return len(found)

    return desk.do(Label.SET_ROLE, work)


def _differing(connection: Connection, outlet_id: int) -> list[tuple[Version, str]]:
    rules = _rules(connection, outlet_id)
    articles = records.matching(connection, Article, outlet_id=outlet_id) if rules else ()
    found: list[tuple[Version, str]] = []
    for version in records.chosen(connection, Version, [article.version_id for article in articles]):
        letters = applied(texts.text_of(connection, version.body), version.roles, rules)
        if letters.rstrip(LETTERS[Role.BODY]) != version.roles.rstrip(LETTERS[Role.BODY]):
            found.append((version, letters))
    return found


def forget(desk: Desk, rule_id: int) -> None:
    """No longer remember what a line is; the lines that there are stay as they are."""
    desk.do(Label.FORGET_ROLE, lambda edit: edit.remove(edit.get(RoleRule, rule_id)))
