"""Messages as mail programs save them (.eml), with their text and the names of what hangs on them."""

from email.message import Message

from workbench.formats.form import Refused
from workbench.formats.mail.headers import begins_like_mail, header, sender_of
from workbench.formats.mail.letter import Letter, article_in_letter
from workbench.formats.mail.parts import is_attached, message_in, message_within, name_of, parts_of, text_of
from workbench.formats.parsed import Parsed


class Eml:
    """Reads .eml files."""

    name = "E-mail"
    suffixes = (".eml",)

    def recognises(self, head: bytes, _name: str, /) -> bool:
        """By the headers that it begins with."""
        return begins_like_mail(head)

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The message's text; of a message that only passes another on, that of the other."""
        message = message_in(data)
        parts = list(parts_of(message))
        try:
            return article_in_letter(_letter(message, parts))
        except Refused:
            within = [inner for part in parts if (inner := message_within(part))]
            if len(within) != 1:
                raise
            return article_in_letter(_letter(within[0], list(parts_of(within[0]))))


def _letter(message: Message, parts: list[Message]) -> Letter:
    texts = [part for part in parts if not is_attached(part)]
    return Letter(
        subject=header(message, "subject"),
        sender=sender_of(header(message, "from")),
        date=header(message, "date"),
        plain="\n\n".join(text_of(part) for part in texts if part.get_content_type() == "text/plain"),
        markup="\n".join(text_of(part) for part in texts if part.get_content_type() == "text/html"),
        attached=tuple(name_of(part) for part in parts if is_attached(part)),
    )


FORM = Eml()
