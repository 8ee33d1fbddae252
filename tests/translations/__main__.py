"""`python -m tests.translations`: brings the files of translators up to date, and compiles what they did."""

from tests.translations.below import sentences_below, templates
from tests.translations.files import NUMBERS, compile_file, source_file, translated, update
from tests.translations.texts import window_texts
from workbench.assets import resource


def main() -> None:
    """Write all that is made of the code and of the translators' work, and say what is left to do."""
    texts = window_texts() | sentences_below()
    resource("translations", "reasons.txt").write_text("\n".join([*templates(), ""]), "utf-8")
    for language in NUMBERS:
        update(language, texts)
        source = source_file(language)
        compile_file(source, source.with_suffix(".qm"))
        left = [text for text, forms in translated(language).items() if not all(forms)]
        print(f"{source.name}: {len(texts)} texts, {len(left)} to be translated")


if __name__ == "__main__":
    main()
