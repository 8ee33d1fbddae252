from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.translations import files
from tests.translations.files import compile_file, source_file, translated, update
from tests.translations.texts import Text

ONE, COUNTED = Text("A", "<One> & “two”"), Text("B", "%Ln x(s)", counted=True)
OTHER = Text("A", "One", "a verb")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the files are kept."""
    monkeypatch.setattr(files, "resource", lambda *parts: tmp_path / parts[-1])
    return tmp_path


def test_new_texts_wait_for_a_translation() -> None:
    update("de", {ONE, COUNTED, OTHER})
    assert translated("de") == {ONE: ("",), COUNTED: ("", ""), OTHER: ("",)}
    assert source_file("de").read_text("utf-8").count('type="unfinished"') == 3


def test_what_was_translated_stays_and_what_is_said_no_more_goes() -> None:
    text = files.written("de", {ONE: ("<Eins> & „zwei“",), COUNTED: ("%Ln x", "%Ln xe"), OTHER: ("Ein",)})
    source_file("de").write_text(text, "utf-8")
    update("de", {ONE, COUNTED})
    assert translated("de") == {ONE: ("<Eins> & „zwei“",), COUNTED: ("%Ln x", "%Ln xe")}


def test_a_text_that_is_counted_now_is_translated_anew() -> None:
    source_file("de").write_text(files.written("de", {Text("B", "%Ln x(s)"): ("%Ln x",)}), "utf-8")
    update("de", {COUNTED})
    assert translated("de") == {COUNTED: ("", "")}


def test_the_order_of_the_texts_does_not_matter() -> None:
    forms = {ONE: ("1",), COUNTED: ("2", "3"), OTHER: ("4",)}
    assert files.written("de", forms) == files.written("de", dict(reversed(forms.items())))


def test_qt_loads_what_was_compiled(qapp: object, folder: Path) -> None:
    text = files.written("de", {ONE: ("Eins",), COUNTED: ("%Ln x", "%Ln xe"), OTHER: ("Ein",)})
    source_file("de").write_text(text, "utf-8")
    compile_file(source_file("de"), folder / "it.qm")
    translator = QTranslator()
    assert translator.load(str(folder / "it.qm"))
    assert translator.translate("A", ONE.source) == "Eins"
    assert translator.translate("A", OTHER.source, "a verb") == "Ein"
    assert [translator.translate("B", COUNTED.source, "", n) for n in (0, 1, 2)] == [
        "%Ln xe",
        "%Ln x",
        "%Ln xe",
    ]
