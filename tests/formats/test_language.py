import pytest

from workbench.formats.language import SAMPLES, language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("North Korea has denied that it sells weapons to Russia, and called the reports a rumour.", "en"),
        ("Nordkorea hat nach eigenen Angaben keine Waffen an Russland geliefert.", "de"),
        ("Corea del Norte negó este jueves haber exportado armas o municiones a Rusia.", "es"),
        ("북한은 22일 러시아에 무기나 탄약을 수출한 적이 없다고 밝혔다.", "ko"),
        ("北朝鮮の国防省は、ロシアに武器や弾薬を輸出したことはないと発表した。", "ja"),
        ("КНДР заявила, что никогда не поставляла России оружие и боеприпасы.", "ru"),
        ("中國外交部發言人週四表示，中方一貫主張對話解決問題，反對任何單方面制裁。", "zh"),
        ("משרד ההגנה של צפון קוריאה הודיע כי מעולם לא מכר נשק לרוסיה.", "he"),
        ("نفت كوريا الشمالية أنها باعت أسلحة أو ذخائر إلى روسيا.", "ar"),
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


def test_where_the_first_lines_leave_a_doubt_more_of_them_are_looked_at() -> None:
    names = "Kim Jong Un, Park Jin, Joe Biden, Vladimir Putin, Seoul, Moskva. " * 7
    assert language_of(names[: SAMPLES[0]]) is None
    assert language_of(names[: SAMPLES[0]] + "The ships left the port in the morning. " * 60) == "en"


def test_the_first_lines_are_enough_where_they_leave_none() -> None:
    first = "North Korea has denied that it sells weapons to Russia, and called it a rumour. " * 6
    assert language_of(first + "Nordkorea hat nach eigenen Angaben keine Waffen geliefert. " * 40) == "en"


def test_a_language_without_a_short_code_is_not_told() -> None:
    cebuano = "Ang mga barko mibiya sa pantalan kaniadtong buntag, matod pa sa gobyerno."
    assert language_of(f"{cebuano} Walay nasamdan nga mga tawo.") is None
