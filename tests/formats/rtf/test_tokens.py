from workbench.formats.rtf.tokens import CLOSE, OPEN, TEXT, Token, tokens


def test_a_file_is_cut_into_its_tokens() -> None:
    assert list(tokens(b"{\\b1 x\\par\r\n\\'e9\\u-5?\\{}")) == [
        Token(OPEN),
        Token("b", 1),
        Token(TEXT, data=b"x"),
        Token("par"),
        Token(TEXT, data=b"\xe9"),
        Token("u", -5),
        Token(TEXT, data=b"?"),
        Token("\\{"),
        Token(CLOSE),
    ]


def test_binary_parts_are_passed_over_also_where_they_are_longer_than_the_file() -> None:
    assert list(tokens(b"\\bin3 }}}a")) == [Token(TEXT, data=b"a")]
    assert list(tokens(b"a\\bin999999999 }}}")) == [Token(TEXT, data=b"a")]


def test_what_is_no_token_is_passed_over() -> None:
    assert list(tokens(b"\\\0\\'zz\\")) == [Token("\\\0"), Token("\\'"), Token(TEXT, data=b"zz")]
