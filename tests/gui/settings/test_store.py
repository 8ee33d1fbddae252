import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from workbench import places
from workbench.core.problems import NotSaved
from workbench.gui.languages import Language
from workbench.gui.settings.store import ZOOMS, Settings, Store, Watched
from workbench.gui.theme.theme import Mode

FULL = Settings(
    theme=Mode.DARK,
    language=Language.KOREAN,
    zoom=125,
    reading_size=14.5,
    author="Ada “Countess” Łovelace",
    recent=("/a/case", "/another/사건"),
    keys={"HIGHLIGHT": "G"},
    geometry="AdnQywADAAA=",
    splitters={"main": (220, 700, 300)},
    review=False,
    columns={"headline\nbody": {"headline": "title", "body": "text"}},
    watched={"7": Watched("/downloads", 12.5)},
    toured=True,
)


@pytest.fixture
def file() -> Path:
    return places.settings_file()


def test_without_a_file_the_usual_settings_are_in_force(file: Path) -> None:
    store = Store(file)
    assert store.settings == Settings()
    assert store.remark is None
    assert not file.exists()


def test_every_field_comes_back_as_it_was(file: Path) -> None:
    Store(file).keep(FULL)
    again = Store(file)
    assert again.settings == FULL
    assert again.remark is None
    for field in fields(Settings):
        assert getattr(FULL, field.name) != getattr(Settings(), field.name), f"{field.name} is not tried"


def test_a_change_leaves_the_rest_alone(file: Path) -> None:
    store = Store(file)
    store.keep(FULL)
    store.change(author="Grace", zoom=100)
    assert Store(file).settings == replace(FULL, author="Grace", zoom=100)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"zoom": "100"}',
        '{"zoom": 101}',
        '{"zoom": true}',
        '{"reading_size": 400}',
        '{"author": 5}',
        '{"theme": "sepia"}',
        '{"colour": "red"}',
        '{"recent": "a"}',
        '{"splitters": {"7": ["x"]}}',
        "\ud800".encode("utf-16-le", "surrogatepass").decode("latin-1"),
        "[" * 100_000,
    ],
)
def test_a_file_that_is_not_ours_is_put_aside_and_said_so(file: Path, text: str) -> None:
    file.write_text(text, encoding="latin-1")
    store = Store(file)
    assert store.settings == Settings()
    assert store.remark is not None
    aside = file.with_name("settings.json.broken")
    assert str(aside) in str(store.remark)
    assert aside.read_text(encoding="latin-1") == text
    store.change(zoom=125)
    assert Store(file).settings.zoom == 125


def test_what_cannot_be_written_is_in_force_and_said(file: Path) -> None:
    store = Store(file)
    store.keep(FULL)
    file.with_name("settings.json.new").mkdir()
    with pytest.raises(NotSaved):
        store.change(zoom=100)
    assert store.settings.zoom == 100
    assert Store(file).settings == FULL


def test_the_file_is_for_people_too(file: Path) -> None:
    Store(file).keep(FULL)
    text = file.read_text(encoding="utf-8")
    assert "Łovelace" in text
    assert json.loads(text)["zoom"] == 125
    assert not list(file.parent.glob("*.new"))


def test_the_newest_case_comes_first_and_once() -> None:
    settings = Settings().opened("/a").opened("/b").opened("/a")
    assert settings.recent == ("/a", "/b")
    for number in range(50):
        settings = settings.opened(f"/{number}")
    assert len(settings.recent) == 12
    assert settings.recent[0] == "/49"


def test_zooming_goes_by_steps_and_ends_at_the_ends() -> None:
    assert Settings().zoomed(1).zoom == 110
    assert Settings().zoomed(-1).zoom == 90
    assert Settings().zoomed(99).zoom == ZOOMS[-1]
    assert Settings().zoomed(-99).zoom == ZOOMS[0]


def test_what_an_earlier_version_kept_here_is_no_damage(file: Path) -> None:
    file.write_text('{"zoom": 125, "tabs": {"7": [3]}}', encoding="utf-8")
    store = Store(file)
    assert store.remark is None
    assert store.settings == Settings(zoom=125)
