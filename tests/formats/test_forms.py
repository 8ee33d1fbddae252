import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from types import ModuleType

import pytest

from workbench.formats import forms
from workbench.formats.parsed import Parsed


class Shouting:
    """A form as another package would bring one."""

    name = "Shouting"
    suffixes = (".loud",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        return head.startswith(b"LOUD")

    def read(self, data: bytes, name: str, /) -> Parsed:
        raise AssertionError("not read here")


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    module = ModuleType("added_forms")
    module.__dict__.update(SHOUTING=Shouting(), NOTHING=object())
    monkeypatch.setitem(sys.modules, "added_forms", module)
    points = [
        EntryPoint("loud", "added_forms:SHOUTING", forms.GROUP),
        EntryPoint("nothing", "added_forms:NOTHING", forms.GROUP),
        EntryPoint("missing", "no_such_module_anywhere:FORM", forms.GROUP),
        EntryPoint("text", "added_forms:SHOUTING", forms.GROUP),
    ]
    monkeypatch.setattr(forms, "entry_points", lambda group: EntryPoints(points).select(group=group))
    forms.forms.cache_clear()
    yield
    forms.forms.cache_clear()


def test_the_programs_own_forms_are_found_and_whole() -> None:
    assert {"Web page", "Plain text"} <= {form.name for form in forms.forms()}
    assert forms.forms()[-1].name == "Plain text"


def test_suffixes_are_those_of_all_forms() -> None:
    assert {".txt", ".htm", ".html"} <= set(forms.suffixes())


def test_an_added_form_is_asked_first_and_displaces_none_of_ours(added: None) -> None:
    assert [form.name for form in forms.forms()] == ["Shouting", "Web page", "Plain text"]
    assert ".loud" in forms.suffixes()


def test_the_log_says_which_forms_cannot_be_loaded_and_why(
    added: None, caplog: pytest.LogCaptureFixture
) -> None:
    forms.forms()
    assert [record.args for record in caplog.records] == [("nothing",), ("missing",)]
    assert "no_such_module_anywhere" in caplog.text
    assert "recognises" in caplog.text
