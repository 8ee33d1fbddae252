import pytest

from workbench.formats.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("North Korea has denied that it sells weapons to Russia, and called the reports a rumour.", "en"),
        ("Nordkorea hat nach eigenen Angaben keine Waffen an Russland geliefert.", "de"),
        ("Corea del Norte negó este jueves haber exportado armas o municiones a Rusia.", "es"),
        ("북한은 22일 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다.", "ko"),
        ("北朝鮮の国防省は、ロシアに武器や弾薬を輸出したことはないと発表した。", "ja"),
        ("КНДР заявила, что никогда не поставляла России оружие и боеприпасы.", "ru"),
    ],
)
def test_the_language_of_a_sentence_is_told(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    "text", ["", "Seoul", "1234567890 " * 30, "Kim Jong Un, Park Jin, Joe Biden", "!? " * 500]
)
def test_too_little_text_has_no_language(text: str) -> None:
    assert language_of(text) is None


def test_a_jumble_of_letters_has_no_language() -> None:
    assert language_of("qwz xkvj pfgh zzrt bnmx wqpl kjhg vbnx zxqw plmk " * 2) is None
