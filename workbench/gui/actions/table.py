"""Every action there is: one table for the menus, the keys, the palette, the shortcut page and the tests."""

from enum import Enum

from workbench.gui.actions.spec import Check, Fact, Menu, Scope, Spec, said, word

_READING = (Scope.READER,)
_CASE = {Fact.CASE}
_WRITABLE = {Fact.WRITABLE}
_ARTICLE = {Fact.ARTICLE}
_PASSAGE = {Fact.PASSAGE}
_ON_PASSAGE = _WRITABLE | _PASSAGE
_ON_MARK = _WRITABLE | {Fact.MARK}
_ON_CLAIM = _WRITABLE | {Fact.CLAIM}
_ON_TAG = _WRITABLE | {Fact.TAG}
_ON_QUERY = _WRITABLE | {Fact.QUERY}
_ON_SAVED = _WRITABLE | {Fact.SAVED}
_ON_ARTICLE = _WRITABLE | _ARTICLE


class Act(Enum):
    """What the window can be asked to do. The name is what settings store; the value describes it."""

    NEW_CASE = Spec(word("New case…"), Menu.FILE, "folder-plus", "Ctrl+N")
    OPEN_CASE = Spec(word("Open a case…"), Menu.FILE, "folder-open", "Ctrl+O")
    OPEN_SAMPLE = Spec(word("Open the sample case"), Menu.FILE, "graduation-cap")
    IMPORT_FILES = Spec(word("Import files…"), Menu.FILE, "file-plus", "Ctrl+I", needs=_WRITABLE, gap=True)
    IMPORT_FOLDER = Spec(word("Import a folder…"), Menu.FILE, "folder-input", "Ctrl+Shift+I", needs=_WRITABLE)
    WATCH_FOLDER = Spec(word("Watch a folder…"), Menu.FILE, "folder-search", needs=_WRITABLE)
    SETTINGS = Spec(word("Settings…"), Menu.FILE, "settings", "Ctrl+,", gap=True)
    CLOSE_TAB = Spec(word("Close tab"), Menu.FILE, "x", "Ctrl+W", needs=_ARTICLE)
    QUIT = Spec(word("Quit"), Menu.FILE, "log-out", "Ctrl+Q")
    UNDO = Spec(word("Undo"), Menu.EDIT, "undo-2", "Ctrl+Z", needs={Fact.UNDO})
    REDO = Spec(word("Redo"), Menu.EDIT, "redo-2", "Ctrl+Shift+Z Ctrl+Y", needs={Fact.REDO})
    COPY = Spec(word("Copy"), Menu.EDIT, "copy", "Ctrl+C", scopes=_READING, needs=_PASSAGE, gap=True)
    COPY_CITED = Spec(
        word("Copy with citation"), Menu.EDIT, "text-quote", "Ctrl+Shift+C", scopes=_READING, needs=_PASSAGE
    )
    FIND = Spec(word("Find in the article…"), Menu.EDIT, "text-search", "Ctrl+F", needs=_ARTICLE, gap=True)
    FIND_NEXT = Spec(word("Find next"), Menu.EDIT, "arrow-down", "F3", needs=_ARTICLE)
    FIND_PREVIOUS = Spec(word("Find previous"), Menu.EDIT, "arrow-up", "Shift+F3", needs=_ARTICLE)
    SEARCH = Spec(word("Search everything…"), Menu.EDIT, "search", "Ctrl+Shift+F", needs=_CASE)
    SAVE_SEARCH = Spec(word("Save this search…"), Menu.SEARCHES, "bookmark", "Ctrl+D", needs=_ON_QUERY)
    TAG_HITS = Spec(word("Tag all hits…"), Menu.SEARCHES, "tags", "Ctrl+Shift+H", needs=_ON_QUERY)
    SEARCH_LIST = Spec(word("Search a list of queries…"), Menu.SEARCHES, "list-todo", needs=_CASE)
    RENAME_SEARCH = Spec(
        word("Rename the saved search…"),
        Menu.SEARCHES,
        "pencil",
        "F2",
        scopes=(Scope.SEARCHES,),
        needs=_ON_SAVED,
        gap=True,
    )
    CHANGE_SEARCH = Spec(
        word("Change it to what is asked now"),
        Menu.SEARCHES,
        "refresh-cw",
        scopes=(Scope.SEARCHES,),
        needs=_ON_SAVED | _ON_QUERY,
    )
    SEARCH_UP = Spec(
        word("Move the saved search up"),
        Menu.SEARCHES,
        "arrow-up",
        "Alt+Up",
        scopes=(Scope.SEARCHES,),
        needs=_ON_SAVED,
    )
    SEARCH_DOWN = Spec(
        word("Move the saved search down"),
        Menu.SEARCHES,
        "arrow-down",
        "Alt+Down",
        scopes=(Scope.SEARCHES,),
        needs=_ON_SAVED,
    )
    DELETE_SEARCH = Spec(
        word("Delete the saved search"),
        Menu.SEARCHES,
        "trash-2",
        "Del",
        scopes=(Scope.SEARCHES,),
        needs=_ON_SAVED,
    )
    HIGHLIGHT = Spec(
        word("Highlight selection"),
        Menu.PASSAGE,
        "highlighter",
        "H",
        scopes=_READING,
        needs={Fact.WRITABLE, Fact.SELECTION},
        short=word("Highlight"),
    )
    CLAIM = Spec(
        word("New claim from passage…"),
        Menu.PASSAGE,
        "quote",
        "C",
        scopes=_READING,
        needs=_ON_PASSAGE,
        short=word("Claim"),
    )
    CORROBORATES = Spec(
        word("Corroborates a claim…"),
        Menu.PASSAGE,
        "circle-plus",
        "+",
        scopes=_READING,
        needs=_ON_PASSAGE,
        gap=True,
        short=word("Corroborates"),
    )
    DISPUTES = Spec(
        word("Disputes a claim…"),
        Menu.PASSAGE,
        "circle-minus",
        "-",
        scopes=_READING,
        needs=_ON_PASSAGE,
        short=word("Disputes"),
    )
    GIVES_CONTEXT = Spec(
        word("Gives context to a claim…"),
        Menu.PASSAGE,
        "circle-equal",
        "=",
        scopes=_READING,
        needs=_ON_PASSAGE,
    )
    NOTE = Spec(
        word("Write a note…"),
        Menu.PASSAGE,
        "message-square-text",
        "N",
        scopes=_READING,
        needs=_ON_PASSAGE,
        gap=True,
        short=word("Note"),
    )
    EDIT_NOTE = Spec(
        word("Edit the note in the margin"),
        Menu.PASSAGE,
        "pencil",
        "Return Enter",
        scopes=_READING,
        needs=_ON_MARK,
    )
    TAG_BY_NAME = Spec(
        word("Tag by name…"), Menu.PASSAGE, "tag", "T", scopes=_READING, needs=_ON_PASSAGE, short=word("Tag")
    )
    TAG_1 = Spec(word("Favourite tag 1"), Menu.FAVOURITES, "tag", "1", scopes=_READING, needs=_ON_PASSAGE)
    TAG_2 = Spec(word("Favourite tag 2"), Menu.FAVOURITES, "tag", "2", scopes=_READING, needs=_ON_PASSAGE)
    TAG_3 = Spec(word("Favourite tag 3"), Menu.FAVOURITES, "tag", "3", scopes=_READING, needs=_ON_PASSAGE)
    TAG_4 = Spec(word("Favourite tag 4"), Menu.FAVOURITES, "tag", "4", scopes=_READING, needs=_ON_PASSAGE)
    TAG_5 = Spec(word("Favourite tag 5"), Menu.FAVOURITES, "tag", "5", scopes=_READING, needs=_ON_PASSAGE)
    TAG_6 = Spec(word("Favourite tag 6"), Menu.FAVOURITES, "tag", "6", scopes=_READING, needs=_ON_PASSAGE)
    TAG_7 = Spec(word("Favourite tag 7"), Menu.FAVOURITES, "tag", "7", scopes=_READING, needs=_ON_PASSAGE)
    TAG_8 = Spec(word("Favourite tag 8"), Menu.FAVOURITES, "tag", "8", scopes=_READING, needs=_ON_PASSAGE)
    TAG_9 = Spec(word("Favourite tag 9"), Menu.FAVOURITES, "tag", "9", scopes=_READING, needs=_ON_PASSAGE)
    REPEAT_TAG = Spec(
        word("Repeat the last tag"), Menu.PASSAGE, "tags", ".", scopes=_READING, needs=_ON_PASSAGE
    )
    SELECT_SENTENCE = Spec(
        word("Select sentence"), Menu.PASSAGE, "text-cursor", "S", scopes=_READING, needs=_ARTICLE, gap=True
    )
    SELECT_PARAGRAPH = Spec(
        word("Select paragraph"), Menu.PASSAGE, "pilcrow", "P", scopes=_READING, needs=_ARTICLE
    )
    NEXT_HIGHLIGHT = Spec(
        word("Next highlight"), Menu.PASSAGE, "arrow-down", "J", scopes=_READING, needs=_ARTICLE, gap=True
    )
    PREVIOUS_HIGHLIGHT = Spec(
        word("Previous highlight"), Menu.PASSAGE, "arrow-up", "K", scopes=_READING, needs=_ARTICLE
    )
    PLACE_LOST = Spec(
        word("Place a lost highlight here…"),
        Menu.PASSAGE,
        "link",
        "O",
        scopes=_READING,
        needs={Fact.WRITABLE, Fact.SELECTION},
    )
    LINE_ROLE = Spec(
        word("Say what the line is…"), Menu.PASSAGE, "list-todo", "L", scopes=_READING, needs=_ON_ARTICLE
    )
    SPLIT_HIGHLIGHT = Spec(
        word("Split highlight at the caret"),
        Menu.PASSAGE,
        "split",
        "X",
        scopes=_READING,
        needs=_ON_MARK,
        gap=True,
    )
    MERGE_HIGHLIGHTS = Spec(
        word("Merge highlights"), Menu.PASSAGE, "merge", "M", scopes=_READING, needs=_ON_PASSAGE
    )
    START_EARLIER = Spec(
        word("Begin a word earlier"), Menu.ENDS, "arrow-left", "[", scopes=_READING, needs=_ON_MARK
    )
    START_LATER = Spec(
        word("Begin a word later"), Menu.ENDS, "arrow-right", "{", scopes=_READING, needs=_ON_MARK
    )
    END_LATER = Spec(
        word("End a word later"), Menu.ENDS, "arrow-right", "]", scopes=_READING, needs=_ON_MARK, gap=True
    )
    END_EARLIER = Spec(
        word("End a word earlier"), Menu.ENDS, "arrow-left", "}", scopes=_READING, needs=_ON_MARK
    )
    DELETE_HIGHLIGHT = Spec(
        word("Delete highlight"), Menu.PASSAGE, "trash-2", "Del", scopes=_READING, needs=_ON_MARK, gap=True
    )
    NEW_CLAIM = Spec(word("New claim…"), Menu.CLAIM, "plus", "Ctrl+Shift+N", needs=_WRITABLE)
    EDIT_CLAIM = Spec(
        word("Edit claim…"), Menu.CLAIM, "pencil", "F2", scopes=(Scope.CLAIMS,), needs=_ON_CLAIM
    )
    VERDICT = Spec(
        word("Give a verdict…"),
        Menu.CLAIM,
        "gavel",
        "V",
        scopes=(Scope.READER, Scope.CLAIMS),
        needs=_ON_CLAIM,
    )
    NOTE_CLAIM = Spec(
        word("Write a note on the claim…"),
        Menu.CLAIM,
        "message-square-text",
        "N",
        scopes=(Scope.CLAIMS,),
        needs=_ON_CLAIM,
    )
    SPLIT_CLAIM = Spec(
        word("Split claim…"), Menu.CLAIM, "split", "X", scopes=(Scope.CLAIMS,), needs=_ON_CLAIM
    )
    MERGE_CLAIM = Spec(
        word("Merge claim into another…"), Menu.CLAIM, "merge", "M", scopes=(Scope.CLAIMS,), needs=_ON_CLAIM
    )
    CLAIM_UP = Spec(
        word("Move claim up"),
        Menu.CLAIM,
        "arrow-up",
        "Alt+Up",
        scopes=(Scope.CLAIMS,),
        needs=_ON_CLAIM,
        gap=True,
    )
    CLAIM_DOWN = Spec(
        word("Move claim down"), Menu.CLAIM, "arrow-down", "Alt+Down", scopes=(Scope.CLAIMS,), needs=_ON_CLAIM
    )
    DELETE_CLAIM = Spec(
        word("Delete claim"), Menu.CLAIM, "trash-2", "Del", scopes=(Scope.CLAIMS,), needs=_ON_CLAIM, gap=True
    )
    NEW_TAG = Spec(word("New tag…"), Menu.TAG, "plus", "Ctrl+Shift+T", needs=_WRITABLE)
    RENAME_TAG = Spec(word("Rename tag…"), Menu.TAG, "pencil", "F2", scopes=(Scope.TAGS,), needs=_ON_TAG)
    MERGE_TAG = Spec(
        word("Merge tag into another…"), Menu.TAG, "merge", "M", scopes=(Scope.TAGS,), needs=_ON_TAG
    )
    DELETE_TAG = Spec(
        word("Delete tag"), Menu.TAG, "trash-2", "Del", scopes=(Scope.TAGS,), needs=_ON_TAG, gap=True
    )
    PALETTE = Spec(word("All commands…"), Menu.GO, "keyboard", "Ctrl+K", short=word("All commands"))
    GO_LIBRARY = Spec(word("Library"), Menu.GO, "library", "Ctrl+1", needs=_CASE, gap=True)
    GO_SEARCH = Spec(word("Search"), Menu.GO, "search", "Ctrl+2", needs=_CASE)
    GO_CLAIMS = Spec(word("Claims"), Menu.GO, "scale", "Ctrl+3", needs=_CASE)
    GO_MATRIX = Spec(word("Matrix"), Menu.GO, "table-2", "Ctrl+4", needs=_CASE)
    GO_TIMELINE = Spec(word("Timeline"), Menu.GO, "chart-gantt", "Ctrl+5", needs=_CASE)
    GO_HIGHLIGHTS = Spec(word("Highlights"), Menu.GO, "highlighter", "Ctrl+6", needs=_CASE)
    GO_TAGS = Spec(word("Tags"), Menu.GO, "tags", "Ctrl+7", needs=_CASE)
    BACK = Spec(word("Back"), Menu.GO, "arrow-left", "Alt+Left", needs={Fact.BACK}, gap=True)
    FORWARD = Spec(word("Forward"), Menu.GO, "arrow-right", "Alt+Right", needs={Fact.FORWARD})
    NEXT_TAB = Spec(word("Next tab"), Menu.GO, "chevron-right", "Ctrl+Tab Ctrl+PgDown", needs=_ARTICLE)
    PREVIOUS_TAB = Spec(
        word("Previous tab"), Menu.GO, "chevron-left", "Ctrl+Shift+Tab Ctrl+PgUp", needs=_ARTICLE
    )
    BESIDE = Spec(word("Show on the other side"), Menu.GO, "columns-2", "Ctrl+\\", needs=_ARTICLE, gap=True)
    OTHER_SIDE = Spec(word("Go to the other side"), Menu.GO, "columns-2", "F6", needs=_ARTICLE)
    THEME_SYSTEM = Spec(word("As the system"), Menu.THEME, "monitor", check=Check.ONE_OF)
    THEME_LIGHT = Spec(word("Light"), Menu.THEME, "sun", check=Check.ONE_OF)
    THEME_DARK = Spec(word("Dark"), Menu.THEME, "moon", check=Check.ONE_OF)
    ZOOM_IN = Spec(word("Larger text"), Menu.VIEW, "zoom-in", "Ctrl++ Ctrl+=", gap=True)
    ZOOM_OUT = Spec(word("Smaller text"), Menu.VIEW, "zoom-out", "Ctrl+-")
    ZOOM_RESET = Spec(word("Usual text size"), Menu.VIEW, "rotate-ccw", "Ctrl+0")
    SHOW_LIST = Spec(word("List of articles"), Menu.VIEW, "panel-left", "F4", check=Check.ON_OFF, gap=True)
    SHOW_INSPECTOR = Spec(word("Claims and evidence"), Menu.VIEW, "panel-right", "F8", check=Check.ON_OFF)
    SHOW_MARGIN = Spec(
        word("Notes in the margin"), Menu.VIEW, "message-square-text", "F9", check=Check.ON_OFF
    )
    SHOW_HIGHLIGHTS = Spec(
        word("Highlights beside the text"), Menu.VIEW, "highlighter", "Ctrl+Shift+L", check=Check.ON_OFF
    )
    SHOW_CARET = Spec(
        word("Bold caret for reading by keys"), Menu.VIEW, "text-cursor", "F7", check=Check.ON_OFF
    )
    SHOW_FURNITURE = Spec(
        word("Page furniture"), Menu.VIEW, "eye", "B", scopes=_READING, needs=_ARTICLE, check=Check.ON_OFF
    )
    JOBS = Spec(word("Jobs"), Menu.VIEW, "list-todo", "Ctrl+J", gap=True)
    FULL_SCREEN = Spec(word("Full screen"), Menu.VIEW, "maximize", "F11", check=Check.ON_OFF, gap=True)
    EDIT_ARTICLE = Spec(
        word("Article details…"),
        Menu.CASE,
        "newspaper",
        "F2",
        scopes=(Scope.LIBRARY, Scope.READER),
        needs=_ON_ARTICLE,
    )
    NOTE_ARTICLE = Spec(
        word("Write a note on the article…"),
        Menu.CASE,
        "message-square-text",
        "N",
        scopes=(Scope.LIBRARY,),
        needs=_ON_ARTICLE,
    )
    SHOW_ORIGINAL = Spec(
        word("Show the original in its folder"),
        Menu.CASE,
        "external-link",
        scopes=(Scope.LIBRARY,),
        needs=_ARTICLE,
    )
    READ_VERSION = Spec(word("Read another version…"), Menu.CASE, "history", "Ctrl+Shift+V", needs=_ARTICLE)
    COMPARE_VERSIONS = Spec(word("Compare versions…"), Menu.CASE, "contrast", "Ctrl+Shift+D", needs=_ARTICLE)
    DELETE_ARTICLE = Spec(
        word("Remove article"), Menu.CASE, "trash-2", "Del", scopes=(Scope.LIBRARY,), needs=_ON_ARTICLE
    )
    OUTLETS = Spec(word("Outlets…"), Menu.CASE, "building", "Ctrl+Shift+O", needs=_CASE, gap=True)
    CASE_SETTINGS = Spec(word("Case settings…"), Menu.CASE, "sliders-horizontal", needs=_WRITABLE)
    IMPORTS = Spec(word("Imports…"), Menu.CASE, "inbox", needs=_CASE)
    VERIFY = Spec(word("Verify the case"), Menu.CASE, "shield-check", needs=_CASE)
    SHOW_FOLDER = Spec(word("Show the case folder"), Menu.CASE, "folder-search", needs=_CASE)
    REBUILD_INDEX = Spec(word("Rebuild the search index"), Menu.CASE, "refresh-cw", needs=_CASE)
    GUIDE = Spec(word("Guide"), Menu.HELP, "book-open", "F1")
    SEARCH_GUIDE = Spec(word("Search the guide…"), Menu.HELP, "text-search", "Shift+F1")
    TOUR = Spec(word("Take the tour"), Menu.HELP, "circle-question-mark", "Ctrl+F1")
    SHORTCUTS = Spec(word("Keyboard shortcuts…"), Menu.HELP, "keyboard", "Ctrl+/")
    FORMATS = Spec(word("File formats…"), Menu.HELP, "file-text")
    ABOUT = Spec(word("About the workbench"), Menu.HELP, "info")

    @property
    def spec(self) -> Spec:
        """How it is described."""
        return self.value

    @property
    def text(self) -> str:
        """Its words in the language of the window."""
        return said(self.value.text)

    @property
    def words(self) -> str:
        """Its words where nothing follows: without the dots that announce a question."""
        return self.text.removesuffix("…")


FAVOURITES = (
    Act.TAG_1, Act.TAG_2, Act.TAG_3, Act.TAG_4, Act.TAG_5, Act.TAG_6, Act.TAG_7, Act.TAG_8, Act.TAG_9,
)  # fmt: skip
"""The actions of the digits 1 to 9, in order."""

INSIDE = {
    Menu.RECENT: Act.OPEN_SAMPLE,
    Menu.SEARCHES: Act.SEARCH,
    Menu.FAVOURITES: Act.TAG_BY_NAME,
    Menu.ENDS: Act.MERGE_HIGHLIGHTS,
    Menu.THEME: Act.ZOOM_RESET,
}
"""Menus inside others: each follows the action named here."""
