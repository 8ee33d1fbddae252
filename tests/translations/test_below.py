from pathlib import Path

import pytest

from tests.translations import below
from tests.translations.below import sentences_below, templates
from tests.translations.texts import Text
from workbench.core.codec import kind_name
from workbench.core.model import RECORDS


def test_what_lower_floors_say_is_among_the_texts() -> None:
    assert sentences_below() >= {
        Text("problems", "There is nothing to undo."),
        Text("queries", "a quotation mark is never closed"),
        Text("reasons", "it is empty"),
        Text("reasons", "claim"),
        Text("files", "Web page"),
        Text("statuses", "Mixed evidence"),
    }


@pytest.fixture
def reasons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of the floor of formats with nothing in it."""
    monkeypatch.setattr(below, "CODE", tmp_path)
    file = tmp_path / "formats" / "odd.py"
    file.parent.mkdir()
    return file


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("raise Refused('it is odd')", {"it is odd"}),
        ("raise Refused(f'it has {n} of {len(all)}')", {"it has {0} of {1}"}),
        ("raise Refused('it is a' if x else 'it is b')", {"it is a", "it is b"}),
        ("raise EmptyText('tag')", {"tag"}),
        ("why = 'it is odd'", {"it is odd"}),
        ("x = 'odd'", set()),
        ("log.exception('it is odd')", set()),
        ("'''It is a docstring.'''", set()),
    ],
)
def test_reasons_are_told_from_other_literals(reasons: Path, code: str, told: set[str]) -> None:
    reasons.write_text(code)
    kinds = {kind_name(record) for record in RECORDS}
    assert {text.source for text in sentences_below() if text.context == "reasons"} == told | kinds


def test_the_longest_template_is_tried_first() -> None:
    found = templates()
    assert found == sorted(found, key=lambda one: (-len(one), one))
    assert "it has more than {0} parts" in found
