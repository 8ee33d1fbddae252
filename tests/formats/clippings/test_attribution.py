import pytest

from workbench.formats.clippings.attribution import Dateline, byline, dateline, is_credit, names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("BY MICHAEL LEE [lee.junhyuk@joongang.co.kr]", "MICHAEL LEE"),
        ("By Jane Doe and John Roe | The Daily", "Jane Doe and John Roe"),
        ("By Ursula von der Leyen, 22 September 2022", "Ursula von der Leyen"),
        ("Written by: Choe Sang-Hun", "Choe Sang-Hun"),
        ("Von Anna Schmidt, Seoul", "Anna Schmidt"),
        ("Par Claire Dupont avec AFP", "Claire Dupont"),
        ("Por María García (Seúl)", "María García"),
        ("홍길동 기자", "홍길동"),
        ("gildong@example.co.kr 홍길동 기자", "홍길동"),
        ("홍길동 기자 gildong@example.co.kr", "홍길동"),
        ("작성 글: 김철수", None),
        ("Park Min-ji [minji@example.org]", "Park Min-ji"),
        ("By REUTERS", ""),
        ("By The Associated Press", ""),
        ("By contrast, nothing was said", None),
        ("BY THE NUMBERS", None),
        ("By 2030 All Will Be Well", None),
        ("Von Berlin nach Moskau", None),
        ("북한, 외신 기자 초청", None),
        ("핵실험장 폐기 현장에 외신 기자", None),
        ("Contact us: tips@example.org", None),
        ("North Korea denies", None),
        ("By " + "Jane Doe " * 40, None),
    ],
)
def test_a_byline_gives_the_names_as_written(line: str, name: str | None) -> None:
    assert byline(line) == name


def test_names_are_told_from_other_words() -> None:
    assert names("Jane Doe") == "Jane Doe"
    assert names("jane doe") is None
    assert names("admin") is None
    assert names("") is None


@pytest.mark.parametrize(
    "line",
    [
        "AFP",
        "Source: Reuters",
        "(dpa)",
        "AFP / Reuters",
        "Quelle: dpa",
        "출처: 연합뉴스",
        "© AP",
        "Reuters in Seoul",
    ],
)
def test_a_line_of_credit_names_an_agency_only(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line", ["AFP said", "Source: the ministry", "KCNA denies it", "APPLE", "reuters", "AFP in brief"]
)
def test_an_agency_in_a_sentence_is_no_credit(line: str) -> None:
    assert not is_credit(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SEOUL, Sept 22 (Reuters) - North Korea said", Dateline("SEOUL, Sept 22 (Reuters)", "Reuters", "")),
        ("SEOUL, Sept. 22 (Yonhap) -- The North", Dateline("SEOUL, Sept. 22 (Yonhap)", "Yonhap", "")),
        ("WASHINGTON, D.C. (AP) — The White House", Dateline("WASHINGTON, D.C. (AP)", "AP", "")),
        ("Seúl, 22 sep (EFE).- Corea", Dateline("Seúl, 22 sep (EFE)", "EFE", "")),
        ("MOSCOW, September 22. /TASS/. Russia", Dateline("MOSCOW, September 22. /TASS/", "TASS", "")),
        (
            "(서울=연합뉴스) 홍길동 기자 = 북한은",
            Dateline("(서울=연합뉴스) 홍길동 기자 =", "연합뉴스", "홍길동"),
        ),
        ("The agency (AFP) reported on Thursday", None),
        ("A spokesman (who declined) - said", None),
        ("North Korea said", None),
    ],
)
def test_an_agencys_report_opens_with_a_dateline(line: str, expected: Dateline | None) -> None:
    assert dateline(line) == expected
