import struct

import pytest

from tests.formats.mail.compound import compound
from workbench.core.model import Basis, How, Role
from workbench.formats.form import Refused
from workbench.formats.mail.outlook import FORM

BODY = (
    "North Korea denied that it had ever sold any weapons to Russia on Thursday.\r\n\r\n"
    "The statement was carried by the state news agency, which cited an official.\r\n"
)
SENT = 133_083_072_000_000_000  # 2022-09-22T08:00Z, counted from 1601


def properties(**more: int) -> bytes:
    fixed = {0x0039: SENT, 0x3FFD: 949, **{int(name[1:], 16): value for name, value in more.items()}}
    return bytes(32) + b"".join(
        struct.pack("<HHIQ", 0x40 if number == 0x0039 else 3, number, 6, value)
        for number, value in fixed.items()
    )


def message(**streams: bytes) -> bytes:
    named = {f"__substg1.0_{name[1:]}": data for name, data in streams.items()}
    return compound({"__properties_version1.0": properties(), **named})


UNICODE = message(
    _0037001F="Korea denies".encode("utf-16-le"),
    _0C1A001F="Jane Doe".encode("utf-16-le"),
    _1000001F=BODY.encode("utf-16-le"),
)


def test_a_message_is_read_with_its_properties() -> None:
    assert FORM.recognises(UNICODE[:4096], "A.MSG")
    assert not FORM.recognises(UNICODE[:4096], "a.doc")
    parsed = FORM.read(UNICODE, "a.msg")
    first, second = BODY.strip().split("\r\n\r\n")
    assert parsed.text == f"Korea denies\n\n{first}\n\n{second}"
    assert parsed.roles[0] is Role.TITLE
    assert parsed.published == "2022-09-22T08:00+00:00"
    assert parsed.basis["published"] == Basis(How.MAIL, "Date: 2022-09-22T08:00:00+00:00")
    assert (parsed.byline, parsed.authors) == ("Jane Doe", ("Jane Doe",))


def test_eight_bit_texts_are_read_in_the_code_page_of_the_message() -> None:
    korean = "북한은 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다."
    data = message(_0037001E="북한".encode("cp949"), _1000001E=korean.encode("cp949"))
    assert FORM.read(data, "a.msg").text == f"북한\n\n{korean}"


@pytest.mark.parametrize("page", [949, 65001, 51932, 28592, 99999])
def test_a_code_page_nobody_knows_does_no_harm(page: int) -> None:
    streams = {
        "__properties_version1.0": properties(x3FFD=page),
        "__substg1.0_1000001E": BODY.encode(),
    }
    assert "denied" in FORM.read(compound(streams), "a.msg").text


def test_formatted_text_is_read_where_there_is_no_other() -> None:
    data = message(_10130102=f"<html><body><p>{BODY}</p><script>x</script>".encode() * 60)
    parsed = FORM.read(data, "a.msg")
    assert "denied" in parsed.text
    assert "<p>" not in parsed.text


def test_what_is_attached_is_named() -> None:
    streams = {
        "__properties_version1.0": properties(),
        "__substg1.0_1000001F": BODY.encode("utf-16-le"),
        "__attach_version1.0_#00000000/__substg1.0_3707001F": "a.pdf".encode("utf-16-le"),
        "__attach_version1.0_#00000001/__substg1.0_37010102": b"x",
    }
    assert "“a.pdf”, “?”" in FORM.read(compound(streams), "a.msg").remark


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (UNICODE[:700], "damaged"),
        (UNICODE[:512] + b"\xff" * 4000, "damaged"),
        (compound({"Workbook": b"x" * 5000}), "damaged"),
        (message(_0037001F="Only a subject".encode("utf-16-le")), "no words"),
    ],
)
def test_what_is_no_message_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        FORM.read(data, "a.msg")
