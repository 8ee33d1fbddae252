"""The sample case: made afresh from the five seeds and `seeds/sample.json`, as a person would."""

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from workbench.assets import seeds
from workbench.core.changes import Label
from workbench.core.model import Claim, Confidence, Fate, Outlet, Passage, Stance
from workbench.core.progress import Progress
from workbench.desk import cases, claims, importing, notes, passages, tags
from workbench.desk.articles import reading
from workbench.desk.desk import Desk
from workbench.store.edit import Edit

Entry = Mapping[str, Any]


def make(folder: Path, author: str, program: str) -> Desk:
    """Make the sample case in a new folder and open it.

    Raises:
        AlreadyThere, CannotCreate: see `workbench.desk.cases.create`.
    """
    told: Entry = json.loads((seeds() / "sample.json").read_text(encoding="utf-8"))
    desk = cases.create(folder, told["name"], author, program)
    desk.do(Label.EDIT_OUTLET, partial(_make_outlets, told=told["outlets"]))
    _Maker(desk).follow(told)
    return desk


def _make_outlets(edit: Edit, told: Sequence[Entry]) -> None:
    """Outlets go first, so that an article that gives one of their aliases finds them."""
    for one in told:
        edit.add(
            Outlet(id=edit.mint(), name=one["name"], aliases=tuple(one["aliases"]), country=one["country"])
        )


class _Maker:
    """Turns the file's quotes into passages of the imported articles."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        report = importing.run(desk, sorted(seeds().glob("*.txt")), Progress())
        self._articles = {Path(one.path).name[:3]: one.article_id or 0 for one in report.of(Fate.KEPT)}
        self._texts = {name: reading(desk, id_).text for name, id_ in self._articles.items()}
        self._tags: dict[str, int] = {}

    def follow(self, told: Entry) -> None:
        """Do everything the file tells, in its order."""
        self._desk.do(Label.NEW_TAG, lambda edit: self._make_tags(edit, told["tags"]))
        for claim in told["claims"]:
            made = self._desk.do(Label.NEW_CLAIM, partial(self._claim, told=claim))
            for verdict in claim["verdicts"]:
                confidence = Confidence(verdict["confidence"])
                claims.judge(self._desk, made.id, verdict["status"], verdict["reason"], confidence)
        self._desk.do(Label.HIGHLIGHT, partial(self._noted, told=told["highlights"]))
        for note in told["notes"]:
            notes.on_article(self._desk, self._articles[note["article"]], note["text"])

    def _make_tags(self, edit: Edit, told: Sequence[Entry]) -> None:
        for one in told:
            parent = self._tags.get(one.get("parent", ""))
            self._tags[one["name"]] = tags.make(edit, one["name"], parent, one["color"]).id

    def _highlight(self, edit: Edit, told: Entry) -> Passage:
        quote = told["quote"]
        start = self._texts[told["article"]].index(quote)
        passage = passages.mark(edit, self._articles[told["article"]], start, start + len(quote))
        for name in told.get("tags", ()):
            passages.put_tag(edit, passage, self._tags[name])
        return passage

    def _noted(self, edit: Edit, told: Sequence[Entry]) -> None:
        for one in told:
            passage = self._highlight(edit, one)
            if "note" in one:
                passages.write_note(edit, one["note"], passage_id=passage.id)

    def _claim(self, edit: Edit, told: Entry) -> Claim:
        claim = claims.state(edit, told["text"], told["claimant"], told["said"], told["appeared"])
        for piece in told["evidence"]:
            passage = self._highlight(edit, piece)
            claims.connect(edit, claim, passage, Stance(piece["stance"]), piece.get("note", ""))
        return claim
