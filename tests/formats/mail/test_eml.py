from email.message import EmailMessage

import pytest

from workbench.core.model import Basis, How, Role
from workbench.formats.form import Refused
from workbench.formats.mail.eml import FORM
from workbench.formats.mail.parts import MOST

FIRST = "North Korea denied that it had ever sold any weapons to Russia on Thursday."
SECOND = "The statement was carried by the state news agency, which cited an official."
TEXT = f"{FIRST}\n\n{SECOND}\n"


def message(text: str | None = TEXT, markup: str | None = None, **headers: str) -> EmailMessage:
    made = EmailMessage()
    named = {
        "Subject": "Korea denies",
        "From": "Jane Doe <jane@daily.example>",
        "Date": "Thu, 22 Sep 2022 10:00:00 +0900",
    }
    for name, value in {**named, **headers}.items():
        made[name] = value
    if text is not None:
        made.set_content(text)
    if markup is not None and text is not None:
        made.add_alternative(markup, subtype="html")
    elif markup is not None:
        made.set_content(markup, subtype="html")
    return made


def test_a_message_is_read_with_its_headers() -> None:
    data = bytes(message())
    assert FORM.recognises(data[:4096], "a")
    parsed = FORM.read(data, "a.eml")
    assert parsed.text == f"Korea denies\n\n{FIRST}\n\n{SECOND}"
    assert parsed.roles[0] is Role.TITLE
    assert parsed.basis["published"] == Basis(How.MAIL, "Date: Thu, 22 Sep 2022 10:00:00 +0900")
    values = (parsed.title, parsed.published, parsed.byline, parsed.authors, parsed.remark)
    assert values == ("Korea denies", "2022-09-22T10:00+09:00", "Jane Doe", ("Jane Doe",), "")


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        (None, f"<p>{FIRST}</p><p>{SECOND}</p>"),
        ("Open this message in a browser.", f"<p>{FIRST}</p><p>{SECOND}</p>"),
        (TEXT, f"<p>{FIRST}</p><p>{SECOND}</p>"),
    ],
)
def test_the_form_that_says_all_is_read(text: str | None, markup: str) -> None:
    assert FORM.read(bytes(message(text, markup)), "a.eml").text == f"Korea denies\n\n{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize("charset", ["utf-8", "euc-kr", "iso-2022-kr"])
def test_words_are_read_in_their_encoding(charset: str) -> None:
    korean = "북한은 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다."
    made = message(None, Subject="북한 무기")
    made.set_content(korean, charset=charset)
    assert FORM.read(bytes(made), "a.eml").text == f"북한 무기\n\n{korean}"


def test_headers_of_raw_bytes_are_read() -> None:
    data = bytes(message()).replace(b"Korea denies", "Müller über".encode("cp1252"))
    assert FORM.read(data, "a.eml").title == "Müller über"


def test_what_is_attached_is_named_and_left_out() -> None:
    made = message()
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Bericht ü.pdf")
    made.add_attachment(message(Subject="Forwarded"))
    made.add_attachment("words", filename="notes.txt")
    parsed = FORM.read(bytes(made), "a.eml")
    assert parsed.remark == (
        "What was attached to the message is not part of the text: “Bericht ü.pdf”, “Forwarded”, “notes.txt”."
    )
    assert "words" not in parsed.text


def test_a_message_that_only_passes_another_on_is_the_other() -> None:
    outer = message("", Subject="Fwd")
    outer.add_attachment(message(Subject="Inner"))
    assert FORM.read(bytes(outer), "a.eml").title == "Inner"


@pytest.mark.parametrize(
    ("headers", "known"),
    [
        (b"Received: x\r\n by y\r\nFrom: a\r\nSubject: b\r\n\r\nwords", True),
        (b"From: a\nTo: b\n\nwords", False),
        (b"Dear all,\nSubject: x\nFrom: y\nDate: z\n", False),
    ],
)
def test_mail_is_known_by_its_headers(headers: bytes, known: bool) -> None:
    assert FORM.recognises(headers, "a.txt") is known


def nested(depth: int) -> bytes:
    return b"From: a\nTo: b\nContent-Type: message/rfc822\n\n" * depth + TEXT.encode()


def split(count: int) -> bytes:
    parts = b"".join(b"--x\nContent-Type: text/plain\n\nwords\n" for _ in range(count))
    return (
        b"From: a\nSubject: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        + parts
        + b"--x--"
    )


def within(depth: int) -> bytes:
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="x%d"\n\n--x%d\n' % (n, n) for n in range(depth)
    )
    return b"From: a\nSubject: b\n" + parts + b"Content-Type: text/plain\n\n" + TEXT.encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (split(MOST * 40), "more than"),
        (nested(5000), "nested too deep"),
        (within(5000), "more than"),
        (bytes(message("")), "no words"),
        (
            b"From: a\nSubject: b\nContent-Type: text/plain; charset=unknown-8bit\n\n\x00\x01\x02\x03",
            "no words",
        ),
    ],
    ids=range(5),
)
def test_what_nobody_writes_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(data, "a.eml")


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: =?utf-8?b?4pyT=?=\n",
        b"Subject: =?no-such-charset?q?abc?=\n",
        b"Subject: =?utf-8?b?////?=\n",
        b"Date: Thu, 99 Sep 2022 10:00:00 +9999\n",
        b"Date: 22 Sep 2022 25:00:00 +0000\n",
        b"From: " + b"<" * 5000 + b"\n",
        b"From: \xff\xfe <a@b>\n",
        b"Subject: \xed\xa0\x80 \x00\n",
        b"Content-Type: text/plain; charset*=x''%ff%fe; name*0*=a\n",
        b"Content-Transfer-Encoding: x-nothing\n",
    ],
)
def test_headers_of_any_kind_do_no_harm(header: bytes) -> None:
    parsed = FORM.read(b"To: x\nCc: y\n" + header + b"\n" + TEXT.encode(), "a.eml")
    assert FIRST in parsed.text
    parsed.text.encode()
    for basis in parsed.basis.values():
        basis.words.encode()


def test_hundreds_of_parts_are_still_one_message() -> None:
    assert FORM.read(split(300), "a.eml").text.count("words") == 300
