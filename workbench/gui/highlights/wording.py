"""What is said about highlights and notes in their lists."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.core.model import Stance
from workbench.core.views import EvidenceRow, HighlightRow, NoteRow
from workbench.gui.kit.bidi import isolated
from workbench.gui.kit.dates import date_words, moment_words
from workbench.gui.kit.quoting import in_quotes

translate = QCoreApplication.translate

_LONGEST_QUOTE = 600


def in_articles(highlights: int, articles: int) -> str:
    """“24 highlights in 5 articles”."""
    return translate("Highlights", "{highlights} in {articles}").format(
        highlights=translate("Highlights", "%Ln highlight(s)", None, highlights),
        articles=translate("Highlights", "%Ln article(s)", None, articles),
    )


def notes_listed(number: int) -> str:
    """“7 notes”."""
    return translate("Highlights", "%Ln note(s)", None, number)


def chosen_of(chosen: int, listed: int) -> str:
    """How many of the listed rows are chosen."""
    number = QLocale().toString
    return translate("Highlights", "{chosen} of {listed} chosen").format(
        chosen=number(chosen), listed=number(listed)
    )


def quoted(quote: str) -> str:
    """A quote on one line, in quotation marks; a very long one is cut, as no row shows all of it."""
    line = " ".join(quote[:_LONGEST_QUOTE].split())
    return in_quotes(f"{line}…" if len(quote) > _LONGEST_QUOTE else line)


def source(row: HighlightRow) -> str:
    """Who published it and when."""
    return " · ".join(part for part in (isolated(row.outlet), date_words(row.published)) if part)


def note_line(row: HighlightRow) -> str:
    """Its first note on one line, and how many more there are."""
    notes = row.mark.notes
    if not notes:
        return ""
    first = " ".join(notes[0].text.split())
    if len(notes) == 1:
        return first
    return translate("Highlights", "{note} (and {n} more)").format(note=first, n=len(notes) - 1)


def claim(row: EvidenceRow) -> str:
    """The number that a claim is called by."""
    return f"C{row.claim_number}"


def bearing(row: EvidenceRow) -> str:
    """Which claim a passage bears on, and how."""
    words = {
        Stance.CORROBORATES: translate("Highlights", "corroborates {claim}"),
        Stance.DISPUTES: translate("Highlights", "disputes {claim}"),
        Stance.CONTEXT: translate("Highlights", "gives context to {claim}"),
    }
    return words[row.evidence.stance].format(claim=claim(row))


def spoken(row: HighlightRow) -> str:
    """All that is known of a highlight, a part each line."""
    said = [quoted(row.mark.passage.quote)]
    said += [bearing(piece) for piece in row.mark.evidence]
    said += [tag.name for tag in row.mark.tags]
    said += [note.text for note in row.mark.notes]
    return "\n".join([*said, row.article_title, source(row)])


def about(row: NoteRow) -> str:
    """What a note is about: a quote, an article's title, a claim."""
    return quoted(row.about) if row.note.passage_id is not None else " ".join(row.about.split())


def written(row: NoteRow) -> str:
    """When a note was last changed, and by whom it was written."""
    return f"{moment_words(row.note.edited)} · {row.note.author}"


def spoken_note(row: NoteRow) -> str:
    """All that is known of a note."""
    return "\n".join((row.note.text, about(row), written(row)))
