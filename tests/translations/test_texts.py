from pathlib import Path

import pytest

from tests.translations import texts
from tests.translations.texts import Text, Unmarked, window_texts


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of a window with nothing in it."""
    monkeypatch.setattr(texts, "CODE", tmp_path)
    file = tmp_path / "gui" / "room" / "said.py"
    file.parent.mkdir(parents=True)
    return file


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("class A:\n def f(self): self.tr('One')", Text("A", "One")),
        ("class A:\n class B:\n  def f(self): [self.tr('One') for _ in ()]", Text("B", "One")),
        ("class A:\n def f(self): self.tr('%Ln x(s)', '', len(self.all()))", Text("A", "%Ln x(s)", "", True)),
        ("class A:\n def f(self): self.tr('One', 'a verb')", Text("A", "One", "a verb")),
        ("translate('Room', 'a' 'b')", Text("Room", "ab")),
        ("QCoreApplication.translate('Room', '%Ln', None, row.number)", Text("Room", "%Ln", "", True)),
        ("x = {1: QT_TRANSLATE_NOOP('Room', 'One')}", Text("Room", "One")),
        ("X = Spec(word('One'))", Text("Actions", "One")),
    ],
)
def test_a_marked_text_is_found_with_its_context(said: Path, code: str, text: Text) -> None:
    said.write_text(code)
    assert window_texts() == {text}


@pytest.mark.parametrize("code", ["translate('Room', str(marked))", "painter.translate(0, -3)", "line.tr"])
def test_what_was_marked_elsewhere_or_is_no_text_is_let_be(said: Path, code: str) -> None:
    said.write_text(code)
    assert window_texts() == set()


@pytest.mark.parametrize(
    "code",
    [
        "class A:\n def f(self): self.tr(f'{x} found')",
        "class A:\n def f(self): self.tr('Found ' + x)",
        "translate('Room', f'{x} found')",
        "class A:\n def f(self): window.tr('One')",
    ],
)
def test_a_text_that_no_translator_can_know_is_refused_with_its_place(said: Path, code: str) -> None:
    said.write_text(code)
    with pytest.raises(Unmarked, match=r"gui/room/said\.py:\d"):
        window_texts()
