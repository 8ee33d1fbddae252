"""English plurals: “1 article”, “2 articles” from “%Ln article(s)”, as other languages have translations."""

from PySide6.QtCore import QTranslator


class EnglishPlurals(QTranslator):
    """The translator of the language the program is written in; it changes nothing but counted things."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text for this count; Qt puts the number in afterwards."""
        if n < 0 or "(s)" not in text:
            return None
        return text.replace("(s)", "" if n == 1 else "s")

    def isEmpty(self) -> bool:
        """Qt asks no empty translator."""
        return False
