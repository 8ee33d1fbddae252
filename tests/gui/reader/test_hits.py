from workbench.gui.reader.hits import Hits


def test_hits_are_gone_through_around_the_end() -> None:
    hits = Hits([(8, 9), (1, 2), (4, 6)])
    assert [hits.step(1) for _ in range(4)] == [(1, 2), (4, 6), (8, 9), (1, 2)]
    assert hits.step(-1) == (8, 9)


def test_going_back_first_begins_at_the_end() -> None:
    assert Hits([(1, 2), (4, 6)]).step(-1) == (4, 6)


def test_a_step_around_the_end_is_known_before() -> None:
    hits = Hits([(0, 1), (4, 5)])
    hits.stand_at(0)
    assert (hits.ends(-1), hits.ends(1)) == (True, False)
    hits.step(1)
    assert (hits.ends(-1), hits.ends(1)) == (False, True)
    assert Hits().ends(1)


def test_standing_at_a_place_takes_the_next_hit() -> None:
    hits = Hits([(1, 2), (4, 6)])
    assert hits.stand_at(2) == (4, 6)
    assert hits.stand_at(5) == (1, 2)


def test_without_hits_there_is_nowhere_to_go() -> None:
    assert Hits().step(1) is None
    assert Hits().stand_at(0) is None


def test_between_counts_those_that_touch() -> None:
    hits = Hits([(1, 3), (5, 7), (9, 12)])
    assert list(hits.between(2, 6)) == [0, 1]
    assert list(hits.between(3, 5)) == []
