from workbench.core.lines import lines
from workbench.gui.reader.folds import Fold, folds


def found(letters: str) -> tuple[Fold, ...]:
    return folds(lines("\n".join("x" for _ in letters), letters))


def test_a_run_of_furniture_is_one_fold() -> None:
    assert found("bxxb") == (Fold(1, 2, 2),)


def test_blank_lines_inside_belong_to_it_and_after_it_do_not() -> None:
    assert found("x-x-b") == (Fold(0, 2, 2),)


def test_text_parts_two_runs() -> None:
    assert found("xbx") == (Fold(0, 0, 1), Fold(2, 2, 1))


def test_without_furniture_nothing_is_folded() -> None:
    assert found("tb-b") == ()
