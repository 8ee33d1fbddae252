import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from types import ModuleType
from typing import BinaryIO

import pytest

from workbench.formats import forms
from workbench.formats.container import Container, Item, Lost
from workbench.formats.form import Form
from workbench.formats.mapping import Mapping
from workbench.formats.parsed import Parsed


class Shouting:
    """A form as another package would bring one."""

    name = "Shouting"
    suffixes = (".loud",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        return head.startswith(b"LOUD")

    def read(self, data: bytes, name: str, /) -> Parsed:
        raise AssertionError("not read here")


class Crate:
    """A container as another package would bring one."""

    name = "Crate"
    suffixes = (".crate",)

    def recognises(self, head: bytes, name: str, /) -> bool:
        return head.startswith(b"CRATE")

    def items(self, file: BinaryIO, name: str, mapping: Mapping | None, /) -> Iterator[Item | Lost]:
        raise AssertionError("not opened here")


class Half:
    items = None


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    module = ModuleType("added_forms")
    module.__dict__.update(SHOUTING=Shouting(), CRATE=Crate(), NOTHING=object(), HALF=Half())
    monkeypatch.setitem(sys.modules, "added_forms", module)
    points = [
        EntryPoint("loud", "added_forms:SHOUTING", forms.GROUP),
        EntryPoint("crate", "added_forms:CRATE", forms.GROUP),
        EntryPoint("nothing", "added_forms:NOTHING", forms.GROUP),
        EntryPoint("half", "added_forms:HALF", forms.GROUP),
        EntryPoint("missing", "no_such_module_anywhere:FORM", forms.GROUP),
        EntryPoint("text", "added_forms:SHOUTING", forms.GROUP),
    ]
    monkeypatch.setattr(forms, "entry_points", lambda group: EntryPoints(points).select(group=group))
    forms._loaded.cache_clear()
    yield
    forms._loaded.cache_clear()


def test_the_programs_own_kinds_are_found_and_whole() -> None:
    assert {"Web page", "Plain text", "ZIP archive"} <= {kind.name for kind in forms.kinds()}
    assert forms.kinds()[-1].name == "Plain text"
    assert forms.broken() == ()
    assert len(forms.kinds()) == len(forms.BUILT_IN)


def test_every_kind_is_either_a_form_or_a_container() -> None:
    assert all(isinstance(kind, Form) is not isinstance(kind, Container) for kind in forms.kinds())


def test_suffixes_are_those_of_all_kinds() -> None:
    assert {".txt", ".htm", ".html", ".zip"} <= set(forms.suffixes())


def test_an_added_kind_is_asked_first_and_displaces_none_of_ours(added: None) -> None:
    assert [kind.name for kind in forms.kinds()][:2] == ["Shouting", "Crate"]
    assert forms.kinds()[-1].name == "Plain text"
    assert {".loud", ".crate"} <= set(forms.suffixes())


def test_plug_ins_that_cannot_be_loaded_are_told_of_with_the_reason(
    added: None, caplog: pytest.LogCaptureFixture
) -> None:
    nothing, half, missing = forms.broken()
    assert (nothing.name, half.name, missing.name) == ("nothing", "half", "missing")
    assert "recognises" in nothing.why
    assert half.why == "TypeError: added_forms:HALF has no name, suffixes, recognises"
    assert "no_such_module_anywhere" in missing.why
    assert [record.args for record in caplog.records] == [("nothing",), ("half",), ("missing",)]
