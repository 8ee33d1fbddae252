"""The actions of one window: made once from the table, bound to what they do, shown wherever they belong."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from workbench.gui.actions.keymap import Keymap
from workbench.gui.actions.spec import Check, Fact, Menu, Scope, said
from workbench.gui.actions.table import Act
from workbench.gui.kit.choices import Choice
from workbench.gui.kit.keycap import keys_of
from workbench.gui.theme import icons


class Actions(QObject):
    """Hands out `QAction`s; the window binds them, says what is so, and puts them where they are used.

    An action of the reader (or of another part) has keys that work only while that part has the keyboard: the
    part adds what `scoped` answers to its own widget.
    """

    keys_changed = Signal(object)
    """Carries the overrides, as settings keep them."""

    def __init__(self, overrides: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.keymap = Keymap(overrides)
        self._groups: dict[Menu, QActionGroup] = {}
        self._runs: dict[Act, Callable[[], object]] = {}
        self._made = {act: self._make(act) for act in Act}
        self._wear_keys()
        self.set_facts(())
        self.dress()

    def action(self, act: Act) -> QAction:
        """The one `QAction` of an action."""
        return self._made[act]

    def bind(self, act: Act, run: Callable[[], object]) -> None:
        """Says what it does. Each is bound once."""
        if act in self._runs:
            raise ValueError(f"{act.name} is bound already")
        self._runs[act] = run
        self._made[act].triggered.connect(lambda _checked: run())

    def unbound(self) -> list[Act]:
        """Those that nobody bound: a window that is complete has none."""
        return [act for act in Act if act not in self._runs]

    def set_facts(self, facts: Collection[Fact]) -> None:
        """Enables what makes sense where these things are so, and nothing else."""
        so = frozenset(facts)
        for act, action in self._made.items():
            action.setEnabled(act.spec.needs <= so)

    def set_text(self, act: Act, text: str) -> None:
        """Says more exactly what it would do now: “Undo Highlight”, the name of a favourite tag."""
        self._made[act].setText(text)

    def set_checked(self, act: Act, *, checked: bool) -> None:
        """Shows a state without doing anything."""
        self._made[act].setChecked(checked)

    def is_checked(self, act: Act) -> bool:
        """The state it shows."""
        return self._made[act].isChecked()

    def scoped(self, scope: Scope) -> list[QAction]:
        """The actions whose keys work in this part, to be added to its widget."""
        return [self._made[act] for act in Act if scope in act.spec.scopes]

    def change_keys(self, act: Act, keys: str) -> None:
        """Gives it other keys; raises what `Keymap.change` raises."""
        self.keymap.change(act, keys)
        self._keys_are_new()

    def reset_keys(self, act: Act | None = None) -> None:
        """Gives it, or all of them, the keys of the table again."""
        if act is None:
            self.keymap.reset_all()
        else:
            self.keymap.reset(act)
        self._keys_are_new()

    def choices(self) -> list[Choice]:
        """Every action as a choice for the palette, those that make sense now first."""
        found = [self._choice(act) for act in Act if act is not Act.PALETTE]
        return sorted(found, key=lambda choice: not choice.enabled)

    def dress(self) -> None:
        """Gives every action its icon in the colours of the theme; to be called when they change."""
        for act, action in self._made.items():
            action.setIcon(icons.icon(act.spec.icon))

    def _choice(self, act: Act) -> Choice:
        action = self._made[act]
        keys = self.keymap.keys(act)
        return Choice(
            value=act,
            text=action.text().replace("&", ""),
            detail="" if keys else act.spec.menu.words,
            icon=act.spec.icon,
            keys=tuple(keys_of(keys[0])) if keys else (),
            enabled=action.isEnabled(),
        )

    def _make(self, act: Act) -> QAction:
        action = QAction(act.text, self)
        action.setObjectName(act.name)
        if act.spec.short:
            action.setIconText(said(act.spec.short))
        action.setMenuRole(QAction.MenuRole.NoRole)
        windows = Scope.WINDOW in act.spec.scopes
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WindowShortcut if windows else context.WidgetShortcut)
        action.setCheckable(act.spec.check is not Check.NONE)
        if act.spec.check is Check.ONE_OF:
            self._groups.setdefault(act.spec.menu, QActionGroup(self)).addAction(action)
        return action

    def _keys_are_new(self) -> None:
        self._wear_keys()
        self.keys_changed.emit(self.keymap.overrides())

    def _wear_keys(self) -> None:
        for act, action in self._made.items():
            keys = self.keymap.keys(act)
            action.setShortcuts(list(keys))
            action.setToolTip(_tip(act.words, keys))


def _tip(words: str, keys: tuple[QKeySequence, ...]) -> str:
    if not keys:
        return words
    return f"{words} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})"
