from argparse import Namespace

import pytest

from workbench.cli import kinds
from workbench.cli.kinds import formats
from workbench.formats import Broken


def test_kinds_of_files_are_listed() -> None:
    answer = formats(Namespace())
    named = {one["name"]: one for one in answer.data["formats"]}
    assert named["Mailbox"] == {"name": "Mailbox", "endings": [".mbox"], "many": True}
    assert "Web page" in answer.text
    assert (answer.complaint, answer.data["broken"]) == ("", [])


def test_a_plug_in_that_cannot_be_used_is_complained_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "broken", lambda: (Broken("loud", "ImportError: no\nsuch module"),))
    answer = formats(Namespace())
    assert answer.complaint == "The plug-in “loud” cannot be used: ImportError: no such module"
    assert answer.data["broken"][0]["name"] == "loud"
