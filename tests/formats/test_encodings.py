import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.encodings import decode, disguise
from workbench.formats.form import Refused

KOREAN = "북한은 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다. 앞으로도 계획이 없다고 했다. " * 4
GERMAN = "Nordkorea erklärte, es habe „nie Waffen“ geliefert – und plane das auch nicht. Größe, Öl. " * 4
RUSSIAN = "КНДР заявила, что никогда не поставляла России оружие и не планирует этого делать. " * 4
JAPANESE = "北朝鮮はロシアに武器を輸出したことはないと発表した。今後も輸出する計画はないとしている。" * 4
CHINESE = "朝鲜表示从未向俄罗斯出口武器，今后也没有出口的计划。声明由国营通讯社发布。" * 4


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    text = "SEOUL – “quotes” and 북한 😀\n" * 3
    assert decode(text.encode(encoding)) == text


def test_big_endian_marks_are_known() -> None:
    assert decode(codecs.BOM_UTF16_BE + "무기".encode("utf-16-be")) == "무기"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (KOREAN, "cp949"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_older_encodings_are_detected(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_declared_encoding_is_believed_where_utf8_fails() -> None:
    assert decode("ł ś ż".encode("iso-8859-2"), "ISO-8859-2") == "ł ś ż"
    assert decode("ł ś ż".encode(), "iso-8859-2") == "ł ś ż"


@pytest.mark.parametrize("declared", ["no-such-thing", "", "base64", "rot13", "idna", "\0", None])
def test_a_senseless_declaration_is_passed_over(declared: str | None) -> None:
    assert decode(GERMAN.encode("cp1252"), declared) == GERMAN


def test_a_few_lost_bytes_do_not_lose_the_rest() -> None:
    data = KOREAN.encode()
    place = len(KOREAN[:12].encode())
    assert decode(data[:place] + b"\xff" + data[place:]) == KOREAN[:12] + "\ufffd" + KOREAN[12:]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\x03\x04" + bytes(50), "ZIP"),
        (b"{\\rtf1 text}", "RTF"),
        (bytes(range(256)) * 8, "binary"),
        (bytes(5000), "binary"),
        (b"\0\1\2\3" * 500, "binary"),
    ],
)
def test_what_only_bears_a_texts_name_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    assert reason in (disguise(data) or "")
    with pytest.raises(Refused, match=reason):
        decode(data)


def test_a_stray_nul_does_not_make_a_text_binary() -> None:
    assert decode(b"The statement was carried by the news agency.\0 It said no more on Thursday.").startswith(
        "The"
    )


@given(st.binary(max_size=400), st.none() | st.text(max_size=20))
def test_any_bytes_become_text_or_are_refused(data: bytes, declared: str | None) -> None:
    with contextlib.suppress(Refused):
        assert isinstance(decode(data, declared), str)
