"""The files that a case should have are those its articles came from, however many there are."""

from pathlib import Path

import pytest

from tests.casework import make_desk
from tests.desk.test_keeping import ready
from workbench.core.changes import Label
from workbench.desk import keeping, storeroom
from workbench.store.originals import Kept
from workbench.store.questions import originals


def test_every_file_is_named_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk(tmp_path)
    assert storeroom.files(desk) == frozenset()
    parts = [ready(f"Text {number}", "a.zip", part=f"{number}.txt", sha256="f0") for number in range(5)]
    alone = [ready(f"Other {number}", f"{number}.txt", sha256=f"{number}") for number in range(3)]
    desk.do(Label.IMPORT, lambda edit: keeping.keep_all(edit, [*parts, *alone]))
    monkeypatch.setattr(originals, "_NEXT", originals._NEXT.limit(2))
    assert storeroom.files(desk) == {Kept("a.zip", "f0"), *(Kept(f"{one}.txt", f"{one}") for one in range(3))}
    desk.close()
