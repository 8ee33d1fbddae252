from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from tests.casework import AUTHOR, PROGRAM, add_article, reopened
from tests.desk.looking import everything, unchanged
from workbench.core.changes import Deed, Label, Way
from workbench.core.model import Stance, Tag
from workbench.core.problems import EditConflict, NothingToRedo, NothingToUndo, ReadOnly
from workbench.desk import articles, cases, claims, passages, tags
from workbench.desk.desk import Desk
from workbench.store.edit import Edit


def add_tag(name: str) -> Callable[[Edit], Tag]:
    return lambda edit: tags.make(edit, name)


def test_a_new_case_has_nothing_to_undo_or_redo(desk: Desk) -> None:
    assert desk.undoable is desk.redoable is None
    unchanged(desk, NothingToUndo, desk.undo)
    unchanged(desk, NothingToRedo, desk.redo)


def test_a_step_that_changes_much_takes_long_to_undo_and_to_redo(desk: Desk, article: int) -> None:
    def many(edit: Edit) -> None:
        for start in range(1, 600):
            passages.mark(edit, long, start, start + 3)

    passages.highlight(desk, article, 0, 5)
    assert not desk.takes_long(Way.UNDO)
    assert not desk.takes_long(Way.REDO)
    long = add_article(desk, "Long", "Ships left Odesa. " * 60)
    desk.do(Label.TAG_HITS, many)
    assert desk.takes_long(Way.UNDO)
    desk.undo()
    assert desk.takes_long(Way.REDO)


def test_everything_is_undone_and_redone_across_articles_and_after_reopening(
    desk: Desk, article: int
) -> None:
    states = [everything(desk)]
    other = add_article(desk, "Other", "Another text.")
    states.append(everything(desk))
    first, second = passages.highlight(desk, article, 0, 5), passages.highlight(desk, other, 0, 7)
    states.append(everything(desk))
    claim = claims.new(desk, "Ships left.")
    claims.link(desk, claim.id, first.id, Stance.CORROBORATES)
    claims.link(desk, claim.id, second.id, Stance.DISPUTES)
    claims.judge(desk, claim.id, "mixed", "They differ")
    end = everything(desk)
    desk = reopened(desk)
    for _ in range(4):
        desk.undo()
    assert everything(desk) == states[2]
    desk = reopened(desk)
    for _ in range(2):
        desk.undo()
    assert everything(desk) == states[1]
    desk.undo()
    assert everything(desk) == states[0]
    assert desk.undoable is desk.redoable is Label.IMPORT
    desk = reopened(desk)
    for _ in range(7):
        desk.redo()
    assert everything(desk) == end
    assert desk.redoable is None
    desk.close()


def test_a_new_deed_ends_what_could_be_redone(desk: Desk) -> None:
    tags.new(desk, "a")
    tags.new(desk, "b")
    desk.undo()
    tags.new(desk, "c")
    assert desk.redoable is None
    desk = reopened(desk)
    assert desk.redoable is None
    with pytest.raises(NothingToRedo):
        desk.redo()
    desk.undo()
    desk.undo()
    assert tags.tree(desk) == ()
    desk.close()


def test_a_step_whose_deeds_cancel_out_does_not_block_undo(desk: Desk, article: int) -> None:
    tags.new(desk, "a")
    passage = passages.highlight(desk, article, 0, 5)
    before = everything(desk)
    passages.move(desk, passage.id, 0, 10)
    passages.move(desk, passage.id, 0, 5)
    for _ in range(2):
        assert desk.undo().label is Label.MOVE_HIGHLIGHT
        assert everything(desk) == before
        assert desk.redo().label is Label.MOVE_HIGHLIGHT
        assert everything(desk) == before
    desk.undo()
    assert desk.undo().label is Label.HIGHLIGHT
    assert desk.undo().label is Label.NEW_TAG


def test_batches_that_go_on_after_an_undo_are_undone_and_redone_as_they_stand(desk: Desk) -> None:
    step = desk.new_step()
    desk.do(Label.IMPORT, add_tag("a"), step=step)
    desk.undo()
    desk.do(Label.IMPORT, add_tag("b"), step=step)
    desk.do(Label.IMPORT, add_tag("c"), step=step)
    assert [row.tag.name for row in tags.tree(desk)] == ["b", "c"]
    for _ in range(2):
        desk.undo()
        assert tags.tree(desk) == ()
        desk.redo()
        assert [row.tag.name for row in tags.tree(desk)] == ["b", "c"]


def test_batches_are_one_step_also_with_a_deed_between_them(desk: Desk) -> None:
    step = desk.new_step()
    desk.do(Label.IMPORT, add_tag("a"), step=step)
    tags.new(desk, "mine")
    desk.do(Label.IMPORT, add_tag("b"), step=step)
    desk.undo()
    assert [row.tag.name for row in tags.tree(desk)] == ["a", "b"]
    desk.undo()
    assert tags.tree(desk) == ()


def test_undoing_what_a_later_batch_stands_on_is_refused(desk: Desk) -> None:
    step = desk.new_step()
    desk.do(Label.IMPORT, add_tag("a"), step=step)
    mine = tags.new(desk, "mine")
    desk.do(Label.IMPORT, lambda edit: tags.make(edit, "b", mine.id), step=step)
    unchanged(desk, EditConflict, desk.undo)
    tags.delete(desk, tags.named(desk, "b").id)
    desk.undo()


def test_listeners_hear_of_every_deed_until_they_stop(desk: Desk) -> None:
    heard: list[Deed] = []
    stop = desk.listen(heard.append)
    tags.new(desk, "a")
    desk.undo()
    desk.redo()
    with pytest.raises(ZeroDivisionError):
        desk.do(Label.NEW_TAG, lambda edit: 1 // 0)
    stop()
    tags.new(desk, "b")
    assert [deed.way for deed in heard] == [Way.DO, Way.UNDO, Way.REDO]
    assert heard == list(reversed(desk.log(4)[1:]))


def test_the_log_says_who_did_what_and_why(desk: Desk, article: int) -> None:
    claim = claims.new(desk, "Ships left.")
    claims.judge(desk, claim.id, "corroborated", "Two reporters saw it")
    newest, *_ = desk.log()
    assert (newest.author, newest.label, newest.reason) == (AUTHOR, Label.VERDICT, "Two reporters saw it")
    assert len(desk.log(2)) == 2


def test_deeds_of_a_reader_are_refused(desk: Desk, article: int) -> None:
    reader = cases.open_case(desk.folder, AUTHOR, cases.Mode.READ, PROGRAM)
    assert reader.readonly
    assert not desk.readonly
    assert articles.reading(reader, article).article.title == "Grain"
    with pytest.raises(ReadOnly):
        tags.new(reader, "a")
    with pytest.raises(ReadOnly):
        reader.undo()
    reader.close()


def test_the_case_folder_is_known(desk: Desk, tmp_path: Path) -> None:
    assert desk.folder == tmp_path / "case"


def test_it_is_known_that_somebody_waits_to_write(desk: Desk) -> None:
    other = Thread(target=lambda: desk.do(Label.NEW_TAG, add_tag("b")))
    seen: list[bool] = []

    def work(edit: Edit) -> None:
        add_tag("a")(edit)
        seen.append(desk.is_wanted)
        other.start()
        while not desk.is_wanted and other.is_alive():
            other.join(0.01)
        seen.append(desk.is_wanted)

    desk.do(Label.NEW_TAG, work)
    other.join()
    assert [*seen, desk.is_wanted] == [False, True, False]
