"""Facts about an article while they are being gathered."""

from dataclasses import dataclass, field
from typing import Any

from workbench.core.model import Basis, How


@dataclass
class Facts:
    """Values by the field names of `Parsed`, each with what it rests on.

    What is known first stays, but a guess gives way to evidence.
    """

    values: dict[str, Any] = field(default_factory=dict)
    basis: dict[str, Basis] = field(default_factory=dict)

    def learn(self, name: str, value: str | tuple[str, ...] | None, words: str, how: How = How.LINE) -> None:
        """Take a fact up, if there is one and it is not known yet."""
        if value and (name not in self.values or (self.guessed(name) and how is not How.GUESS)):
            self.values[name] = value
            self.basis[name] = Basis(how, words)

    def guessed(self, name: str) -> bool:
        """Whether a fact is known, but only as an offer."""
        return name in self.basis and self.basis[name].how is How.GUESS
