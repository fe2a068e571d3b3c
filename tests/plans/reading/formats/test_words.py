import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.formats.words import Run, Words, clean, has_star, raised, words_of


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  5\u00a0maj \t 2023 ", "5 maj 2023"),
        ("kommun\u00adfull\u00admäktige", "kommunfullmäktige"),
        ("Ma\u030al och a\u0308ndringar", "Mål och ändringar"),
        ("25\u201130 maj", "25-30 maj"),
        ("rad ett\r\n\r\n rad två\vrad tre", "rad ett\nrad två\nrad tre"),
        ("\uf0b7 punkt, o\ufb03ciellt", "• punkt, officiellt"),
        ("23 juni – 5 oktober", "23 juni – 5 oktober"),
        ("\x07\ufeff\u200b", ""),
    ],
)
def test_words_are_as_a_person_sees_them(written: str, read: str) -> None:
    assert clean(written) == read


@given(st.text())
def test_what_is_clean_stays_so(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.encode("utf-8").decode("utf-8") == once


def test_words_struck_through_leave_the_text_only_where_others_stay() -> None:
    assert words_of([Run("5 maj", struck=True), Run("7 maj")]) == Words("7 maj", crossed="5 maj")
    assert words_of([Run("5 maj", struck=True), Run(" ")]) == Words("5 maj", struck=True)
    assert words_of([Run("den 5"), Run(" och 6", struck=True), Run(" maj")]) == Words("den 5 maj", crossed="och 6")


@pytest.mark.parametrize(
    ("before", "written", "read"),
    [
        ("kl 13", "00", ".00"),
        ("kl. 8", "30", ".30"),
        ("maj 2023", "1", "[1]"),
        ("25 maj 2023", "15", "[15]"),
        ("beslut", "2)", "[2]"),
        ("1:", "e", "e"),
        ("5", "6,7", "[6][7]"),
        ("17", "7, A", "[7][A]"),
        ("17", "6*", "[6]*"),
        ("16", "10", "[10]"),
        ("kl. 16", "10", ".10"),
        ("5[6],", "7", "[7]"),
        ("", "6,7", "6,7"),
        ("", "1", "1"),
    ],
)
def test_raised_figures_do_not_join_the_number_before_them(before: str, written: str, read: str) -> None:
    assert raised(before, written) == read


@pytest.mark.parametrize(
    ("line", "has"),
    [("KF;25*;26", True), ("| 12** |", True), ("- *viktigt* och **mer**", False), ("* punkt", False)],
)
def test_a_star_behind_a_word_refers_to_a_note(line: str, has: bool) -> None:
    assert has_star(line) == has
