"""Any date, written in any style that is supported, reads back as itself: in a cell, and in a sentence."""

from hypothesis import given
from hypothesis import strategies as st

from plans.reading.dates.find import find_dates
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from tests.plans.reading.dates.strategies import (
    CELL_STYLES,
    DAY_STYLES,
    Said,
    ranges,
    ranges_without_years,
    single_days,
    wholes,
)

BEFORE = (
    *("KS ", "Möte ", "(", "KF: ", "Beslut fattas ", "• ", "1) ", "§ 4 ", "\t", "Kommunstyrelsens möte\t"),
    *("Mötet äger rum ", "Mötet ägde som vanligt rum ", "KF i Stora salen ", "Årsmötet i rum 4, "),
)
AFTER = (
    "",
    " Beslut om budget",
    ".",
    ", Rådhuset",
    ")",
    "\tKS",
    " i sal 3/4",
    "; reserv",
    " – beslut",
    " Budget 2024",
)

anything = st.one_of(single_days(), ranges(), ranges_without_years(), wholes())


def same(written: Written, said: Said) -> bool:
    read = (written.first, written.last, written.weekday, written.time)
    return read == (said.first, said.last, said.weekday, said.time)


@given(st.one_of(anything, single_days(DAY_STYLES + CELL_STYLES)))
def test_a_date_alone_in_its_cell_reads_back(said: Said) -> None:
    (written,) = find_dates(said.text, cell=True)
    assert same(written, said)
    assert not written.uncertain
    assert (written.start, written.end, written.raw) == (0, len(said.text), said.text)
    assert rest(said.text, (written,)) == ""


@given(anything, st.sampled_from(BEFORE), st.sampled_from(AFTER))
def test_a_date_in_a_sentence_reads_back(said: Said, before: str, after: str) -> None:
    text = before + said.text + after
    (written,) = find_dates(text)
    assert same(written, said)
    assert text[written.start : written.end] == written.raw
    assert written.raw.rstrip(".") == said.text.rstrip(".")  # the dot of "feb." may be the sentence's


@given(st.lists(single_days(), min_size=2, max_size=4), st.sampled_from([", ", "\n", "; "]))
def test_several_dates_in_a_cell_read_back_in_order(several: list[Said], between: str) -> None:
    found = find_dates(between.join(said.text for said in several), cell=True)
    assert len(found) == len(several)
    assert all(map(same, found, several))


@given(anything)
def test_no_date_is_hidden_as_something_else(said: Said) -> None:
    assert not_dates(said.text) == ()


@given(single_days())
def test_a_question_mark_makes_it_uncertain(said: Said) -> None:
    (written,) = find_dates(said.text + "?", cell=True)
    assert written.uncertain
    assert written.first == said.first
