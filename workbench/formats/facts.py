"""Facts about an article while they are being gathered."""

from dataclasses import dataclass, field

from workbench.core.model import Basis, How


@dataclass
class Facts:
    """Values by the field names of `Parsed`, each with what it rests on. What is known first stays."""

    values: dict[str, str] = field(default_factory=dict)
    basis: dict[str, Basis] = field(default_factory=dict)

    def learn(self, name: str, value: str | None, words: str, how: How = How.LINE) -> None:
        """Take a fact up, if there is one and it is not known yet."""
        if value and name not in self.values:
            self.values[name] = value
            self.basis[name] = Basis(how, words)
