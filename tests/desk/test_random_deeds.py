"""Random deeds: undoing all leads to the start, redoing all to the end, whenever the case is closed."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.casework import add_article, make_desk, reopened
from tests.desk.looking import Everything, everything, quotes_stand
from tests.desk.test_keeping import ready
from workbench.core.changes import Label
from workbench.core.model import (
    STATUSES,
    Article,
    Claim,
    Evidence,
    Note,
    Outlet,
    Passage,
    Record,
    Role,
    SavedSearch,
    Stance,
    Tag,
    Version,
)
from workbench.core.problems import Problem
from workbench.desk import (
    articles,
    cases,
    claims,
    hits,
    keeping,
    notes,
    outlets,
    passages,
    roles,
    saved,
    splitting,
    tags,
    versions,
)
from workbench.desk.desk import Desk
from workbench.desk.finding import Question
from workbench.desk.hits import Place
from workbench.desk.ready import Ready
from workbench.store import journal

TEXTS = (
    "Ships left Odesa today.\nNobody saw them.",
    "Суда ушли ночью. 👩🏽‍🚀🚢 e\u0301",
    "船が夜に出た。\n港は静かだった。",
    "غادرت السفن ليلا.\nوكان الميناء هادئا.",
)
INDEX, PLACE, STANCE = st.integers(0, 20), st.integers(0, 30), st.sampled_from(Stance)
WORDS = st.sampled_from(["a", "b", "c", "été", "港"])


def come_again(desk: Desk, article_id: int, page: Ready) -> None:
    """Another text, or one that the case has, comes in as a version of an article."""
    desk.do(Label.IMPORT, lambda edit: keeping.keep(edit, page, version_of=article_id))


class Deeds(RuleBasedStateMachine):
    """A case of a few articles, and a person who does anything to it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = make_desk(self.folder)
        self.start: Everything = {}

    @initialize()
    def begin(self) -> None:
        for number, text in enumerate(TEXTS):
            article = add_article(self.desk, f"Article {number}", text)
            tag = tags.new(self.desk, f"tag {number}")
            passages.highlight(self.desk, article, 0, 4, [tag.id], "A note")
            claims.from_span(self.desk, article, 5, 9, "A claim", Stance.CONTEXT)
        while self.desk.undoable:
            self.desk.undo()
        self.start = everything(self.desk)
        while self.desk.redoable:
            self.desk.redo()

    def teardown(self) -> None:
        while self.desk.redoable:
            self.desk.redo()
        end = everything(self.desk)
        while self.desk.undoable:
            self.desk.undo()
        assert not self.start or everything(self.desk) == self.start
        self.desk = reopened(self.desk)
        while self.desk.redoable:
            self.desk.redo()
        assert everything(self.desk) == end
        assert self.desk.ask(journal.broken_at) is None
        self.desk.close()
        shutil.rmtree(self.folder)

    def pick(self, kind: type[Record], index: int) -> int:
        """The id of one of the records of a kind, or an unknown one."""
        found = everything(self.desk)[kind]
        return found[index % len(found)].id if found else 1

    def attempt(self, deed: Any, *args: Any, **named: Any) -> None:
        """Do a deed; a refusal must leave no trace."""
        before = everything(self.desk)
        try:
            deed(self.desk, *args, **named)
        except Problem:
            assert everything(self.desk) == before

    @rule(article=INDEX, start=PLACE, length=PLACE, tag=INDEX, note=WORDS)
    def highlight(self, article: int, start: int, length: int, tag: int, note: str) -> None:
        tag_ids = [self.pick(Tag, tag)] if tag % 2 and everything(self.desk)[Tag] else []
        self.attempt(
            passages.highlight,
            self.pick(Article, article),
            start,
            start + length % 9,
            tag_ids,
            note * (tag % 3),
        )

    @rule(passage=INDEX, start=PLACE, length=PLACE)
    def move_highlight(self, passage: int, start: int, length: int) -> None:
        self.attempt(passages.move, self.pick(Passage, passage), start, start + length % 9)

    @rule(passage=INDEX, at=PLACE)
    def split_highlight(self, passage: int, at: int) -> None:
        self.attempt(splitting.split_passage, self.pick(Passage, passage), at)

    @rule(one=INDEX, other=INDEX)
    def merge_highlights(self, one: int, other: int) -> None:
        self.attempt(splitting.merge_passages, {self.pick(Passage, one), self.pick(Passage, other)})

    @rule(claim=INDEX, evidence=INDEX, text=WORDS)
    def split_claim(self, claim: int, evidence: int, text: str) -> None:
        self.attempt(splitting.split_claim, self.pick(Claim, claim), text, [self.pick(Evidence, evidence)])

    @rule(one=INDEX, other=INDEX)
    def merge_claims(self, one: int, other: int) -> None:
        self.attempt(splitting.merge_claims, self.pick(Claim, one), self.pick(Claim, other))

    @rule(one=INDEX, other=INDEX)
    def delete_highlights(self, one: int, other: int) -> None:
        self.attempt(passages.delete, list({self.pick(Passage, one), self.pick(Passage, other)}))

    @rule(name=WORDS, parent=INDEX)
    def new_tag(self, name: str, parent: int) -> None:
        self.attempt(tags.new, name, self.pick(Tag, parent) if parent % 2 else None)

    @rule(
        one=INDEX,
        other=INDEX,
        which=st.sampled_from(["merge", "move", "delete", "rename", "key", "tag", "untag"]),
    )
    def rework_tags(self, one: int, other: int, which: str) -> None:
        tag, second = self.pick(Tag, one), self.pick(Tag, other)
        deeds: dict[str, tuple[Any, ...]] = {
            "merge": (tags.merge, tag, second),
            "move": (tags.move, tag, second if other % 2 else None),
            "delete": (tags.delete, tag),
            "key": (tags.set_key, tag, other % 9 + 1),
            "tag": (passages.tag, [self.pick(Passage, other)], tag),
            "untag": (passages.untag, [self.pick(Passage, other)], tag),
        }
        if which == "rename":
            self.attempt(tags.change, tag, name=f"tag {other}")
        else:
            self.attempt(*deeds[which])

    @rule(text=WORDS, article=INDEX, start=PLACE, stance=STANCE)
    def claim(self, text: str, article: int, start: int, stance: Stance) -> None:
        self.attempt(claims.from_span, self.pick(Article, article), start, start + 3, text, stance)

    @rule(claim=INDEX, passage=INDEX, stance=STANCE)
    def link(self, claim: int, passage: int, stance: Stance) -> None:
        self.attempt(claims.link, self.pick(Claim, claim), self.pick(Passage, passage), stance)

    @rule(claim=INDEX, status=st.sampled_from(STATUSES), reason=WORDS)
    def judge(self, claim: int, status: Any, reason: str) -> None:
        self.attempt(claims.judge, self.pick(Claim, claim), status.key, reason)

    @rule(which=INDEX, kind=st.sampled_from([Claim, Evidence, Note]))
    def take_away(self, which: int, kind: type[Record]) -> None:
        deed: Any = {Claim: claims.delete, Evidence: claims.unlink, Note: notes.delete}[kind]
        self.attempt(deed, self.pick(kind, which))

    @rule(note=INDEX, text=WORDS)
    def type_on(self, note: int, text: str) -> None:
        self.attempt(notes.edit_text, self.pick(Note, note), text)

    @rule(which=INDEX, title=WORDS, outlet=WORDS)
    def correct(self, which: int, title: str, outlet: str) -> None:
        self.attempt(articles.change, self.pick(Article, which), title=title, outlet=outlet)

    @rule(which=INDEX)
    @precondition(lambda self: len(everything(self.desk)[Article]) > 2)
    def delete_article(self, which: int) -> None:
        self.attempt(articles.delete, [self.pick(Article, which)])

    @rule(which=INDEX, text=INDEX, more=WORDS)
    def come_again(self, which: int, text: int, more: str) -> None:
        words = f"{more} {TEXTS[text % len(TEXTS)]} {more * (which % 3)}".replace("night", more)
        self.attempt(come_again, self.pick(Article, which), ready(words, f"{text}.html"))

    @rule(passage=INDEX, start=PLACE, length=PLACE)
    def place_highlight(self, passage: int, start: int, length: int) -> None:
        self.attempt(versions.place, self.pick(Passage, passage), start, start + length % 9)

    @rule(article=INDEX, start=PLACE, role=st.sampled_from(Role))
    def say_role(self, article: int, start: int, role: Role) -> None:
        self.attempt(roles.set_role, self.pick(Article, article), start, start, role)

    @rule(one=INDEX, other=INDEX, name=WORDS)
    def rework_outlets(self, one: int, other: int, name: str) -> None:
        outlet, second = self.pick(Outlet, one), self.pick(Outlet, other)
        self.attempt(outlets.change, outlet, aliases=name, grade="B")
        self.attempt(roles.apply_to_outlet, outlet)
        self.attempt(outlets.merge, outlet, second)
        self.attempt(outlets.delete, second)

    @rule(
        name=WORDS, which=INDEX, deed=st.sampled_from([saved.rename, saved.move, saved.change, saved.delete])
    )
    def rework_searches(self, name: str, which: int, deed: Any) -> None:
        self.attempt(saved.save, name, Question(name))
        more: dict[Any, tuple[Any, ...]] = {
            saved.rename: (name,),
            saved.move: (which % 3,),
            saved.change: (Question(f"{name} OR b"),),
            saved.delete: (),
        }
        self.attempt(deed, self.pick(SavedSearch, which), *more[deed])

    @rule(version=INDEX, starts=st.lists(PLACE, max_size=4), name=WORDS)
    def tag_hits(self, version: int, starts: list[int], name: str) -> None:
        places = [Place(self.pick(Version, version), start, start + 3) for start in starts]
        self.attempt(hits.tag_hits, places, name)

    @rule(name=WORDS)
    def rename_case(self, name: str) -> None:
        self.attempt(cases.rename, name)

    @rule()
    @precondition(lambda self: self.desk.undoable)
    def undo_and_redo(self) -> None:
        before = everything(self.desk)
        self.desk.undo()
        self.desk.redo()
        assert everything(self.desk) == before

    @rule()
    @precondition(lambda self: self.desk.undoable)
    def undo(self) -> None:
        self.desk.undo()

    @rule()
    @precondition(lambda self: self.desk.redoable)
    def redo(self) -> None:
        self.desk.redo()

    @rule()
    def reopen(self) -> None:
        self.desk = reopened(self.desk)

    @invariant()
    def every_quote_stands_and_every_tag_is_in_the_tree(self) -> None:
        assert quotes_stand(self.desk)
        assert len(tags.tree(self.desk)) == len(everything(self.desk)[Tag])


TestDeeds = Deeds.TestCase
TestDeeds.settings = settings(
    max_examples=6,
    stateful_step_count=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking a failure would take minutes
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
