"""The dates of three real plans are read exactly as people read them: day, precision, time and year."""

from collections.abc import Sequence
from datetime import date

import pytest

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.dates.years.clues import Clues, Item, Resolved
from plans.reading.dates.years.headings import heading_years
from plans.reading.dates.years.resolve import resolve
from plans.reading.document import Place
from plans.reading.reading import YearFrom
from plans.when import Precision
from tests.plans.reading.dates.gold import CELLS_2017, CELLS_2024, LINES_2019, NO_DATES, PHASES_2017

Rows = Sequence[tuple[int, str, str]]


def items(rows: Rows, section: str | None = None, *, cell: bool = True) -> list[Item]:
    return [Item(date, Place(line), section) for line, text, _ in rows for date in find_dates(text, cell=cell)]


def readings(rows: Rows) -> list[str]:
    return [one for _, _, says in rows for one in says.split(" + ") if one]


def told(resolved: Sequence[Resolved]) -> list[str]:
    return [f"{one.when}" + (f" {one.item.written.time}" if one.item.written.time else "") for one in resolved]


def test_the_plan_of_2017_reads_as_people_read_it() -> None:
    found = resolve(
        [*items(CELLS_2017), *items(PHASES_2017, "phases")],
        Clues(title=heading_years("TIDPLAN OCH AKTIVITETER MÅL & BUDGET 2017 – 2019")),
    )
    assert told(found) == readings(CELLS_2017) + readings(PHASES_2017)
    written = [one for one in found if one.year_from is YearFrom.WRITTEN]
    assert [one.item.place.line for one in written] == [6, 9]
    assert {one.year_from for one in found} == {YearFrom.WRITTEN, YearFrom.NEIGHBOURS}


def test_the_plan_of_2024_reads_as_people_read_it() -> None:
    found = resolve(items(CELLS_2024), Clues(title=heading_years("Tidsplan för Mål och budget 2024")))
    assert told(found) == readings(CELLS_2024)
    (inferred,) = [one for one in found if one.year_from is not YearFrom.WRITTEN]
    assert inferred.item.written.raw == "13 oktober"
    assert inferred.facts == {
        "before": "23 juni – 5 oktober 2023",
        "before_line": 50,
        "before_year": 2023,
        "after": "16 oktober 2023",
        "after_line": 52,
        "after_year": 2023,
    }


def test_the_minutes_of_2019_read_as_people_read_them() -> None:
    found = resolve(items(LINES_2019, cell=False), Clues(meeting=date(2019, 1, 16)))
    assert told(found) == readings(LINES_2019)
    assert found[0].facts == {"meeting": "2019-01-16"}


def test_the_precision_is_that_of_the_writing() -> None:
    when = {one.item.written.raw: one.when for one in resolve(items(CELLS_2017))}
    precision = {raw: one.precision for raw, one in when.items() if one is not None}
    assert precision["2-3 maj"] is Precision.RANGE
    assert precision["Maj"] is Precision.MONTH
    assert precision["Aug-Sep"] is Precision.MONTHS
    assert precision["16 juni"] is Precision.DAY


def test_the_information_in_the_cell_is_a_second_date() -> None:
    first, second = find_dates("25 januari (info 11/1)", cell=True)
    assert (first.label, first.bracketed) == (None, False)
    assert (second.label, second.bracketed) == ("info", True)


def test_meetings_in_brackets_are_told_so() -> None:
    bracketed = [date.raw for _, text, _ in LINES_2019 for date in find_dates(text) if date.bracketed]
    assert bracketed == ["4/6", "24/6"]


@pytest.mark.parametrize(("line", "cell"), [(line, cell) for line, cell, _ in (*CELLS_2017, *CELLS_2024)])
def test_nothing_is_left_of_a_cell(line: int, cell: str) -> None:
    del line
    assert rest(cell, find_dates(cell, cell=True)) == ""


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_in_them_gives_none(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("Kommunstyrelsens arbetsutskott 2019-01-16", "2019-01-16"),
        ("e Kommunledningskontorets tjansteskrivelse 2019-01-14", "2019-01-14"),
        ("e Mal ny mandatperiod 2019-2022 arbetsmaterial KSAU 20190116", "20190116"),
        ("skickas ut till nämndordföranden den 25 maj i syfte att kvalitetssäkra", "den 25 maj"),
        ("verksamhetsplan för 2024 vilka ska beslutas senast 5 oktober 2023.", "senast 5 oktober 2023"),
    ],
)
def test_dates_beside_the_plan_are_found_too(text: str, raw: str) -> None:
    found: tuple[Written, ...] = find_dates(text)
    assert [date.raw for date in found] == [raw]
