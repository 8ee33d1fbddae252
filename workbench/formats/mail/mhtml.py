"""Web pages saved in one file in the form of a message (.mhtml): the page itself, not what it shows."""

import re
from dataclasses import replace
from email.message import Message
from typing import Any

from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.mail.headers import begins_like_mail, header
from workbench.formats.mail.parts import message_in, parts_of, text_of
from workbench.formats.moments import moment
from workbench.formats.parsed import Parsed
from workbench.formats.web.form import article_on

_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(rb"^(?:from:\s*.{0,20}saved by|snapshot-content-location:)", re.IGNORECASE | re.MULTILINE)


class Mhtml:
    """Reads .mhtml files."""

    name = "Web page in one file"
    suffixes = (".mht", ".mhtml")

    def recognises(self, head: bytes, name: str, /) -> bool:
        """By headers that only browsers write, or by its name."""
        if not _RELATED.search(head) or not begins_like_mail(head):
            return False
        return name.lower().endswith(self.suffixes) or _SAVED.search(head) is not None

    def read(self, data: bytes, _name: str, /) -> Parsed:
        """The article on the page, with the address and the day that the browser noted."""
        message = message_in(data)
        page = next((one for one in parts_of(message) if one.get_content_type() == "text/html"), None)
        if page is None:
            raise Refused("there is no page in it")
        return _noted(article_on(text_of(page)), message, page)


def _noted(parsed: Parsed, message: Message, page: Message) -> Parsed:
    places = ((message, "snapshot-content-location"), (page, "content-location"))
    url = next((found for one, name in places if (found := header(one, name)).startswith("http")), "")
    date = header(message, "date")
    noted: dict[str, tuple[str | None, str]] = {
        "url": (url, f"Content-Location: {url}"),
        "saved": (moment(date), f"Date: {date}"),
    }
    values: dict[str, Any] = {name: value for name, (value, _) in noted.items() if value}
    basis = {name: Basis(How.ARCHIVE, noted[name][1]) for name in values}
    return replace(parsed, **values, basis={**parsed.basis, **basis})


FORM = Mhtml()
