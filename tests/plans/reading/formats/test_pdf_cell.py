"""The words of a cell whose column is too narrow for them: what the column broke, and what are two words."""

import pytest

from plans.reading.formats.pdfcell import cell_of_lines
from plans.reading.formats.pdfwords import TextLine, Word

LETTER = 5.0


def _line(number: int, text: str) -> TextLine:
    words, x = [], 0.0
    for word in text.split():
        words.append(Word(word, x, x + LETTER * len(word), 12.0 * number, 12.0 * number + 10, 10.0))
        x += LETTER * (len(word) + 1)
    return TextLine(tuple(words))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Gemensamm", "a nämnd"], "Gemensamma nämnd"),
        (["de ledningarn", "a"], "de ledningarna"),
        (["Gemensamt", "i nämnd"], "Gemensamt\ni nämnd"),
        (["Grupp", "a nämnd"], "Grupp\na nämnd"),
        (["Allmänna u", "tskott"], "Allmänna u\ntskott"),
    ],
)
def test_a_letter_that_had_no_room_belongs_to_the_word_above(lines: list[str], text: str) -> None:
    made = [_line(number, words) for number, words in enumerate(lines)]
    width = LETTER * max(9, len(lines[0]))
    assert cell_of_lines(made, width).text == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Utbildnings", "-", "nämnd"], "Utbildnings-\nnämnd"),
        (["Utbildnings", "dag -", "kl 9"], "Utbildnings\ndag -\nkl 9"),
        (["KS", "-", "Utbildnings"], "KS\n-\nUtbildnings"),
    ],
)
def test_a_hyphen_that_had_no_room_belongs_to_the_word_above(lines: list[str], text: str) -> None:
    made = [_line(number, words) for number, words in enumerate(lines)]
    assert cell_of_lines(made, LETTER * len("Utbildnings")).text == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Verksamhetsområ", "desansvariga,", "ekonomichef"], "Verksamhetsområdesansvariga,\nekonomichef"),
        (["Verksamhetsområd", "esansvariga"], "Verksamhetsområdesansvariga"),
        (["Kommunalråd", "oppositionsråd"], "Kommunalråd\noppositionsråd"),
        (["Kommunalråd", "oppositionsråd,"], "Kommunalråd\noppositionsråd,"),
    ],
)
def test_a_word_goes_on_below_where_what_stands_there_is_none(lines: list[str], text: str) -> None:
    made = [_line(number, words) for number, words in enumerate(lines)]
    assert cell_of_lines(made, LETTER * len(lines[0])).text == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Skolver", "ksamhet", "snämnde", "n", "13.00"], "Skolverksamhetsnämnden\n13.00"),
        (["Idrott", "nämnde", "n"], "Idrottnämnden"),
        (["Distrik", "tstyrel", "sens"], "Distriktstyrelsens"),
        (["Idrott", "nämnden"], "Idrott\nnämnden"),  # the word below has room: it may be one of two
        (["Lokala", "nämnde", "n"], "Lokala\nnämnden"),  # an adjective
        (["Utskott", "nämnde", "n"], "Utskott\nnämnden"),  # two bodies
        (["Idro", "nämnde", "n"], "Idro\nnämnden"),  # there was room for more
        (["(ABCDE", ")", "13.00"], "(ABCDE)\n13.00"),
    ],
)
def test_a_word_on_many_lines_is_told_from_the_lowest(lines: list[str], text: str) -> None:
    made = [_line(number, words) for number, words in enumerate(lines)]
    assert cell_of_lines(made, LETTER * 7).text == text
