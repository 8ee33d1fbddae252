import re
from collections.abc import Iterator
from typing import Any

import pytest

from workbench.formats.clippings.cues import any_of, cues, folded, is_boilerplate, says_only


def lists(node: Any) -> Iterator[list[str]]:
    if isinstance(node, dict):
        for one in node.values():
            yield from lists(one)
    elif node and isinstance(node[0], list):
        for one in node:
            yield from lists(one)
    else:
        yield node


def test_every_cue_is_a_phrase_without_edges() -> None:
    for words in lists(cues()):
        assert all(word and word == word.strip() for word in words)


def test_every_pattern_compiles() -> None:
    assert all(re.compile(pattern) for pattern in cues()["boilerplate"]["patterns"])


@pytest.mark.parametrize(
    "line",
    [
        *(
            "- Advertisement -spot_img",
            "Must Read",
            "Download The App:",
            "LEAVE A REPLY",
            "12 comments",
            "댓글 12",
        ),
        *("23.8 C", "–3°", "31 °C", "* * *", "https://example.org/a", "tips@example.org"),
        *("Please enter your comment!", "Standards Board Policy (0/250자)", "CLICK HERE TO READ MORE"),
        *("Lesen Sie auch: Was bekannt ist", "S’abonner", "Tous droits réservés", "Copyright 2022 The Daily"),
        *("Sign up for our newsletter.", "To write comments, please log in to one of the accounts."),
    ],
)
def test_lines_that_say_themselves_that_they_are_no_text(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Share prices fell.", "Advertisements were pulled.", "The C", "1,200 shares changed hands"),
        *("Search teams found nothing in the ruins of the house.", "Copyright law was on nobody's mind."),
        "Google has changed its privacy policy, officials said on Thursday.",
        *("“Leave a message,” the recording said.", "Read in full, the statement says more."),
        "Click here to go on, the page said in white letters on a red ground, and the visitors did.",
        "we use cookies " * 40,
    ],
)
def test_lines_of_text_that_sound_alike_are_kept(line: str) -> None:
    assert not is_boilerplate(line)


def test_cues_are_compared_without_case_blanks_and_the_shape_of_apostrophes() -> None:
    assert folded(" S’ABONNER \xa0 à\tLIRE ") == "s'abonner à lire"
    assert says_only("– COMMENTS: ", "ending")
    assert not says_only("Comments on the war", "ending")


def test_words_of_alphabets_are_found_whole_and_others_within_a_line() -> None:
    assert any_of("published").search("Unpublished") is None
    assert any_of("published").search("기사입력2022.09.22")
    found = any_of("published").search("First published on Thursday")
    assert found is not None
    assert found[0] == "First published"
