from email.message import EmailMessage
from email.mime.image import MIMEImage

import pytest

from tests.formats.archives.samples import PAGE
from workbench.core.model import Basis, How
from workbench.formats.form import Refused
from workbench.formats.mail.eml import FORM as EML
from workbench.formats.mail.mhtml import FORM

URL = "https://daily.example/korea"


def saved(page: str = PAGE.decode(), charset: str = "utf-8") -> bytes:
    made = EmailMessage()
    made["From"] = "<Saved by Blink>"
    made["Snapshot-Content-Location"] = URL
    made["Subject"] = "Korea denies"
    made["Date"] = "Thu, 22 Sep 2022 10:00:00 -0000"
    made.set_content(page, subtype="html", charset=charset)
    made.add_related(MIMEImage(b"\x89PNG", "png"))
    return bytes(made)


def test_the_page_is_read_with_what_the_browser_noted() -> None:
    assert FORM.recognises(saved()[:4096], "a.bin")
    parsed = FORM.read(saved(), "a.mhtml")
    assert (parsed.title, parsed.url) == ("Korea denies", URL)
    assert parsed.basis["url"] == Basis(How.ARCHIVE, f"Content-Location: {URL}")
    assert parsed.saved == "2022-09-22T10:00"
    assert "denied on Thursday" in parsed.text


def test_the_encoding_of_the_part_counts_not_that_of_the_page() -> None:
    korean = "북한은 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다. 앞으로도 계획이 없다고 통신이 전했다."
    page = f"<html><head><meta charset=euc-kr><title>북한</title><body><p>{korean}</p></body></html>"
    assert korean in FORM.read(saved(page), "a.mhtml").text


def test_an_ordinary_message_with_pictures_is_a_message() -> None:
    data = (
        saved()
        .replace(b"<Saved by Blink>", b"jane@x.example")
        .replace(b"Snapshot-Content-Location", b"X-Other")
    )
    assert not FORM.recognises(data[:4096], "a.eml")
    assert EML.recognises(data[:4096], "a.eml")
    assert FORM.recognises(data[:4096], "a.mht")


def test_a_file_without_a_page_is_refused() -> None:
    with pytest.raises(Refused, match="no page"):
        FORM.read(b"From: a\nDate: b\nSubject: c\nContent-Type: text/plain\n\nwords", "a.mht")
