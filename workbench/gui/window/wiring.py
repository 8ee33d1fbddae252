"""Which action does what: the one list that binds the table of actions to the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from workbench.core.model import Stance
from workbench.gui.actions.table import FAVOURITES, Act
from workbench.gui.claims.room import ClaimsRoom
from workbench.gui.importing.controller import ImportController
from workbench.gui.importing.watching import FolderWatch
from workbench.gui.reader.boundaries import Edge, Unit
from workbench.gui.reader.tabs import ReaderTabs
from workbench.gui.theme.theme import Mode
from workbench.gui.window.case_door import CaseDoor
from workbench.gui.window.case_tools import CaseTools
from workbench.gui.window.guide import Guide
from workbench.gui.window.later import Later
from workbench.gui.window.marking import Marking
from workbench.gui.window.navigator import Navigator
from workbench.gui.window.parts import Parts
from workbench.gui.window.personal import Personal
from workbench.gui.window.rail import PAGES
from workbench.gui.window.reshaping import Reshaping
from workbench.gui.window.touring import Touring

if TYPE_CHECKING:
    from workbench.gui.window.provenance import Provenance

Run = Callable[[], object]
T = TypeVar("T")


def _on(later: Later[T], do: Callable[[T], object]) -> Run:
    """What is done with something that is made only when somebody does it."""
    return lambda: do(later())


def _in_front(parts: Parts, do: Callable[[ReaderTabs], object]) -> Run:
    """What is done on the side that has the hand then."""
    return lambda: do(parts.tabs.front())


def reshaping(parts: Parts, shapes: Reshaping) -> dict[Act, Run]:
    """What the keys do to the ends of a highlight, and what they select."""
    return {
        Act.SPLIT_HIGHLIGHT: shapes.split,
        Act.MERGE_HIGHLIGHTS: shapes.merge,
        Act.START_EARLIER: partial(shapes.nudge, Edge.START, -1),
        Act.START_LATER: partial(shapes.nudge, Edge.START, 1),
        Act.END_EARLIER: partial(shapes.nudge, Edge.END, -1),
        Act.END_LATER: partial(shapes.nudge, Edge.END, 1),
        Act.SELECT_SENTENCE: _in_front(parts, partial(ReaderTabs.select, unit=Unit.SENTENCE)),
        Act.SELECT_PARAGRAPH: _in_front(parts, partial(ReaderTabs.select, unit=Unit.PARAGRAPH)),
    }


def reading(parts: Parts, marking: Marking) -> dict[Act, Run]:
    """What the keys do on a text."""
    front = partial(_in_front, parts)
    return {
        Act.HIGHLIGHT: marking.highlight,
        Act.CLAIM: marking.claim,
        Act.CORROBORATES: partial(marking.link, Stance.CORROBORATES),
        Act.DISPUTES: partial(marking.link, Stance.DISPUTES),
        Act.GIVES_CONTEXT: partial(marking.link, Stance.CONTEXT),
        Act.NOTE: marking.note,
        Act.EDIT_NOTE: marking.edit_note,
        Act.TAG_BY_NAME: marking.tag_by_name,
        **{act: partial(marking.tag_favourite, key) for key, act in enumerate(FAVOURITES, start=1)},
        Act.REPEAT_TAG: marking.repeat_tag,
        Act.DELETE_HIGHLIGHT: marking.delete,
        Act.COPY: marking.copy,
        Act.COPY_CITED: marking.copy_cited,
        Act.NEXT_HIGHLIGHT: front(partial(ReaderTabs.step_mark, by=1)),
        Act.PREVIOUS_HIGHLIGHT: front(partial(ReaderTabs.step_mark, by=-1)),
        Act.FIND: front(ReaderTabs.open_find),
        Act.FIND_NEXT: front(partial(ReaderTabs.find_next, by=1)),
        Act.FIND_PREVIOUS: front(partial(ReaderTabs.find_next, by=-1)),
        Act.CLOSE_TAB: front(ReaderTabs.close_current),
        Act.NEXT_TAB: front(partial(ReaderTabs.step, by=1)),
        Act.PREVIOUS_TAB: front(partial(ReaderTabs.step, by=-1)),
    }


def judging(parts: Parts) -> dict[Act, Run]:
    """What is done with claims, tags and articles, on the page in front."""

    def claims(do: Callable[[ClaimsRoom], object]) -> Run:
        return lambda: do(parts.claims_in_hand())

    tags, library = partial(_on, parts.tags), parts.library
    return {
        Act.NEW_CLAIM: claims(ClaimsRoom.new_claim),
        Act.EDIT_CLAIM: claims(ClaimsRoom.edit_claim),
        Act.VERDICT: claims(ClaimsRoom.give_verdict),
        Act.NOTE_CLAIM: claims(ClaimsRoom.write_note),
        Act.SPLIT_CLAIM: claims(ClaimsRoom.split_claim),
        Act.MERGE_CLAIM: claims(ClaimsRoom.merge_claim),
        Act.CLAIM_UP: claims(ClaimsRoom.move_claim_up),
        Act.CLAIM_DOWN: claims(ClaimsRoom.move_claim_down),
        Act.DELETE_CLAIM: claims(ClaimsRoom.delete_claim),
        Act.NEW_TAG: tags(lambda page: page.new_tag()),
        Act.RENAME_TAG: tags(lambda page: page.rename_tag()),
        Act.MERGE_TAG: tags(lambda page: page.merge_tag()),
        Act.DELETE_TAG: tags(lambda page: page.delete_tag()),
        Act.EDIT_ARTICLE: library.edit_facts,
        Act.NOTE_ARTICLE: library.write_note,
        Act.SHOW_ORIGINAL: library.show_original,
        Act.DELETE_ARTICLE: library.delete_chosen,
    }


def provenance(later: "Later[Provenance]") -> dict[Act, Run]:
    """Versions, lost highlights, roles of lines, outlets."""
    known = partial(_on, later)
    return {
        Act.READ_VERSION: known(lambda one: one.pick_version()),
        Act.COMPARE_VERSIONS: known(lambda one: one.compare()),
        Act.PLACE_LOST: known(lambda one: one.place_lost()),
        Act.LINE_ROLE: known(lambda one: one.say_role()),
        Act.OUTLETS: known(lambda one: one.show_outlets()),
    }


def searching(parts: Parts) -> dict[Act, Run]:
    """What is done with searches."""
    search = partial(_on, parts.search)
    return {
        Act.SAVE_SEARCH: search(lambda page: page.save_search()),
        Act.TAG_HITS: search(lambda page: page.tag_hits()),
        Act.SEARCH_LIST: search(lambda page: page.search_list()),
        Act.RENAME_SEARCH: search(lambda page: page.saved.rename_chosen()),
        Act.CHANGE_SEARCH: search(lambda page: page.replace_search()),
        Act.SEARCH_UP: search(lambda page: page.saved.move_chosen(-1)),
        Act.SEARCH_DOWN: search(lambda page: page.saved.move_chosen(1)),
        Act.DELETE_SEARCH: search(lambda page: page.saved.delete_chosen()),
    }


def going(navigator: Navigator, parts: Parts) -> dict[Act, Run]:
    """The ways from page to page."""

    def search() -> None:
        navigator.go(Act.GO_SEARCH)
        parts.search().start()

    return {
        **{page: partial(navigator.go, page) for page in PAGES},
        Act.SEARCH: search,
        Act.BESIDE: navigator.beside,
        Act.OTHER_SIDE: navigator.other_side,
        Act.BACK: navigator.back,
        Act.FORWARD: navigator.forward,
    }


def personal(own: Personal) -> dict[Act, Run]:
    """How things look, and the person's settings."""
    return {
        Act.SETTINGS: own.open_settings,
        Act.SHORTCUTS: own.open_shortcuts,
        Act.CASE_SETTINGS: own.open_case_settings,
        Act.THEME_SYSTEM: partial(own.set_theme, Mode.SYSTEM),
        Act.THEME_LIGHT: partial(own.set_theme, Mode.LIGHT),
        Act.THEME_DARK: partial(own.set_theme, Mode.DARK),
        Act.ZOOM_IN: partial(own.zoom, 1),
        Act.ZOOM_OUT: partial(own.zoom, -1),
        Act.ZOOM_RESET: partial(own.zoom, 0),
    }


def helping(guide: Guide, touring: Touring) -> dict[Act, Run]:
    """What explains the program."""
    return {Act.GUIDE: guide.explain, Act.SEARCH_GUIDE: guide.search, Act.TOUR: touring.begin}


def files(
    door: CaseDoor, importing: ImportController, watching: FolderWatch, tools: CaseTools
) -> dict[Act, Run]:
    """Cases and what comes into them."""
    return {
        Act.NEW_CASE: door.new,
        Act.OPEN_CASE: door.choose,
        Act.OPEN_SAMPLE: door.sample,
        Act.IMPORT_FILES: importing.choose_files,
        Act.IMPORT_FOLDER: importing.choose_folder,
        Act.WATCH_FOLDER: watching.ask,
        Act.IMPORTS: importing.show_imports,
        Act.FORMATS: importing.show_formats,
        Act.VERIFY: tools.verify,
        Act.SHOW_FOLDER: tools.show_folder,
        Act.REBUILD_INDEX: tools.rebuild_index,
        Act.ABOUT: tools.show_about,
    }
