from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework import AUTHOR, PROGRAM, add_article, make_desk
from tests.desk.looking import there_and_back, unchanged
from workbench.core.changes import Label
from workbench.core.model import STATUSES, Look, Status
from workbench.core.problems import BadValue, DamagedCase, EmptyText
from workbench.desk import cases, claims, passages, tags
from workbench.desk.desk import Desk
from workbench.store.connecting import raw


def test_a_case_is_called_as_its_folder_unless_it_has_a_name(tmp_path: Path) -> None:
    for name, called in ((" ", "ports"), (" Ports of Odesa ", "Ports of Odesa")):
        desk = cases.create(tmp_path / called / "ports", name, AUTHOR, PROGRAM)
        assert desk.case().name == called
        desk.close()


def test_a_case_is_renamed(desk: Desk) -> None:
    assert (
        there_and_back(desk, Label.CASE_SETTINGS, lambda: cases.rename(desk, " Harbours ")).name == "Harbours"
    )
    unchanged(desk, EmptyText, lambda: cases.rename(desk, " "))


def test_the_status_scale_changes_and_verdicts_keep_their_words(desk: Desk) -> None:
    claim = claims.new(desk, "Ships left.")
    claims.judge(desk, claim.id, "mixed", "Both")
    scale = (Status("open", "Open", Look.UNVERIFIED), Status("true", "True", Look.CORROBORATED))
    there_and_back(desk, Label.CASE_SETTINGS, lambda: cases.set_statuses(desk, scale))
    assert claims.card(desk, claim.id).status == Status("mixed", "mixed", Look.UNVERIFIED)
    claims.judge(desk, claim.id, "true", "Now sure")
    assert claims.card(desk, claim.id).status == scale[1]
    assert claims.card(desk, claims.new(desk, "It rained.").id).status == scale[0]


@pytest.mark.parametrize(
    "scale",
    [
        (),
        (STATUSES[0], STATUSES[0]),
        (STATUSES[0], replace(STATUSES[1], label="UNVERIFIED")),
        (replace(STATUSES[0], key=" "),),
        (replace(STATUSES[0], label=""),),
    ],
    ids=["empty", "twice", "label twice", "no key", "no label"],
)
def test_a_scale_that_cannot_be_told_apart_is_refused(desk: Desk, scale: tuple[Status, ...]) -> None:
    unchanged(desk, BadValue, lambda: cases.set_statuses(desk, scale))


def test_what_a_case_holds_is_counted(desk: Desk, article: int) -> None:
    passages.highlight(desk, article, 0, 5, [tags.new(desk, "a").id], "note")
    claims.new(desk, "Ships left.")
    add_article(desk, "Other", "Another text.")
    counted = cases.counts(desk)
    assert (counted.articles, counted.highlights, counted.claims, counted.notes, counted.tags) == (
        2,
        1,
        1,
        1,
        1,
    )


def test_a_journal_that_says_what_no_program_wrote_is_damage(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.close()
    with closing(raw(desk.store.opened.database, writable=True)) as connection:
        connection.execute("UPDATE journal SET label = 'rewrite-history'")
    for _ in range(2):  # and the case is not held
        with pytest.raises(DamagedCase):
            cases.open_case(desk.folder, AUTHOR, cases.Mode.WRITE, PROGRAM)
