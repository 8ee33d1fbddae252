import pytest

from workbench.formats.people import people

MANY = tuple(f"Jane D{'o' * number}e" for number in range(1, 99))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Jane Doe", ("Jane Doe",)),
        ("By Jane Doe and John Roe", ("Jane Doe", "John Roe")),
        ("Jane Doe, John Roe & Max van der Berg", ("Jane Doe", "John Roe", "Max van der Berg")),
        ("Jane Doe; John Roe\nJane Doe", ("Jane Doe", "John Roe")),
        ("Jane Doe | The Daily", ("Jane Doe",)),
        ("Jane Doe, AFP", ("Jane Doe",)),
        ("Jane Doe, Senior Correspondent", ("Jane Doe",)),
        ("김철수", ("김철수",)),
        ("Reuters", ()),
        ("Staff writers", ()),
        ("Jane", ()),
        ("", ()),
        ("; ".join(MANY), MANY[:30]),
    ],
)
def test_persons_are_told_apart(words: str, named: tuple[str, ...]) -> None:
    assert people(words) == named
