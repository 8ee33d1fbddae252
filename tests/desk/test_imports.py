"""Reports of imports: as they are written, as they stay, as a table."""

import csv
from io import StringIO

from tests.core.samples import MOMENT
from workbench.core.model import Fate, Import, Outcome
from workbench.desk.desk import Desk
from workbench.desk.imports import COLUMNS, as_csv
from workbench.desk.ledger import Ledger


def test_a_table_of_a_report_has_no_formulas() -> None:
    outcomes = [
        Outcome("/in/a.txt", Fate.KEPT, article_id=7, title='=HYPERLINK("http://evil.example")'),
        Outcome("/in/b.csv", Fate.UNREADABLE, part="row 3", why="there are, it seems,\nno words", count=2),
    ]
    head, *rows = csv.reader(StringIO(as_csv(outcomes)))
    assert tuple(head) == COLUMNS
    assert rows == [
        ["/in/a.txt", "", "kept", '\'=HYPERLINK("http://evil.example")', "7", "", "1"],
        ["/in/b.csv", "row 3", "unreadable", "", "", "there are, it seems,\nno words", "2"],
    ]


def test_of_very_many_the_first_are_named_and_the_others_counted() -> None:
    ledger = Ledger(most=2)
    for number in range(5):
        ledger.add(Outcome("/in/a.jsonl", Fate.KEPT, f"row {number}", number))
    ledger.add(Outcome("/in/a.jsonl", Fate.UNREADABLE, "row 5", count=3))
    report = Import(id=1, made=MOMENT, author="Ana", outcomes=ledger.outcomes())
    assert [one.part for one in report.outcomes] == ["row 0", "row 1", "", ""]
    assert (report.count(Fate.KEPT), report.count(Fate.UNREADABLE)) == (5, 3)


def test_names_that_are_no_text_are_written_as_far_as_they_are(desk: Desk) -> None:
    ledger = Ledger()
    ledger.add(Outcome("/in/caf\udce9.zip", Fate.UNREADABLE, "m\udcfcller.txt", why="“m\udcfcller” is empty"))
    (one,) = ledger.outcomes()
    assert (one.path, one.part, one.why) == ("/in/caf\ufffd.zip", "m\ufffdller.txt", "“m\ufffdller” is empty")
