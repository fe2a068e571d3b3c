"""Tables saved as text, a cell a line and an empty line for each empty cell."""

from collections.abc import Sequence

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading, Use

GRID = [
    ["", "Jan", "Feb", "Mars", "April"],
    ["Kommunfullmäktige kl 18.00", "", "22", "29", ""],
    ["Kommunstyrelsen", "13", "10", "", "14, 28"],
    ["Socialnämnden", "", "18*", "18", "22"],
    ["Valnämnden", "", "", "10", ""],
]
MONTHS = [
    ["Månad", "KF", "KS", "Socialnämnden"],
    ["Januari", "", "13", ""],
    ["Februari", "22", "10", "18"],
    ["Mars", "29", "", "18"],
    ["April", "", "14, 28", "22"],
]
PLAN = [
    ["Datum", "Aktivitet", "Deltagare", "Kommentar"],
    ["12 januari", "Budgetupptakt", "KSAU", "ramar"],
    ["v 8", "Dialogmöten", "Nämnderna", ""],
    ["6 april", "Budgetberedning", "KSAU", "heldag"],
    ["", "Facklig information", "CSG", ""],
    ["25 maj", "Beslut om budget", "KS", ""],
    ["14 juni", "Beslut om budget", "KF", ""],
]


def saved(table: Sequence[Sequence[str]], above: str = "Möten 2027", below: str = "") -> bytes:
    """The table as a word processor saves it, under a title."""
    return "\n".join([above, *(cell for row in table for cell in row), *([below] if below else [])]).encode()


def as_table(table: Sequence[Sequence[str]]) -> bytes:
    return "\n".join(["Möten 2027", "", *("\t".join(row) for row in table)]).encode()


def told(reading: Reading) -> list[tuple[str, str, str, str]]:
    return [(str(row.when), str(row.time), ",".join(row.bodies), row.title) for row in reading.rows]


@pytest.mark.parametrize("table", [GRID, MONTHS, PLAN])
def test_it_is_read_as_the_table_that_it_was(table: list[list[str]]) -> None:
    copied, whole = read_file(saved(table)), read_file(as_table(table))
    assert told(copied) == told(whole) != []
    assert [(doubt.about, doubt.because) for doubt in copied.doubts] == [
        (doubt.about, doubt.because) for doubt in whole.doubts
    ]


def test_every_line_is_accounted_for() -> None:
    reading = read_file(saved(MONTHS, below="Frågor besvaras av kansliet."))
    lines = [line for row in MONTHS for line in row]
    assert len(reading.uses) == 1 + len(lines) + 1
    uses = [use for _, use in sorted(reading.uses.items(), key=lambda one: one[0].line)]
    filled = [use for use, text in zip(uses[1:], lines, strict=False) if text]
    assert filled == [*[Use.USED] + [Use.JOINED] * 3, *(use for row in MONTHS[1:] for use in _uses(row))]
    assert [one.text for one in reading.left_aside] == ["Frågor besvaras av kansliet."]


def _uses(row: list[str]) -> list[Use]:
    return [Use.READ, *[Use.JOINED] * (sum(map(bool, row)) - 1)]


def test_a_line_that_heads_the_rows_below_has_a_row_of_its_own() -> None:
    table = [*PLAN[:3], ["Våren: nämndernas arbete", "", "", ""], *PLAN[3:]]
    assert told(read_file(saved(table))) == told(read_file(as_table(table)))


def test_columns_of_nothing_but_days_tell_nothing_of_their_width() -> None:
    days = [["KSAU", "KS", "KF"], ["5 januari", "", "25 januari"], ["2 februari", "10 februari", ""]] * 2
    reading = read_file(saved(days))
    assert "copied" not in {word for part in reading.explained for word in part.because}


def test_a_cell_too_few_is_no_table() -> None:
    cells = [cell for row in GRID for cell in row]
    for gone in (7, 12):
        reading = read_file("\n".join(["Möten 2027", *cells[:gone], *cells[gone + 1 :]]).encode())
        sure = {(row.when, row.bodies) for row in reading.rows if row.when}
        whole = {(row.when, row.bodies) for row in read_file(saved(GRID)).rows}
        assert reading.doubts or sure <= whole


def test_names_that_come_again_over_their_lists_head_no_columns() -> None:
    names = ["Kommunstyrelsen", "Tekniska nämnden", "Kulturnämnden"]
    lists = [[name, f"Tisdag {day} januari 2027", ""] for name, day in zip(names, (12, 19, 26), strict=True)]
    text = "\n".join(["Möten 2027", "", "Innehåll på sidan", *names, "", *(line for one in lists for line in one)])
    reading = read_file(text.encode())
    assert "copied" not in {word for part in reading.explained for word in part.because}
    assert [row.bodies for row in reading.rows] == [("KS",), ("TN",), ("KN",)]


@pytest.mark.parametrize("between", [[""], ["", ""]])
def test_the_rows_go_on_behind_the_end_of_a_page(between: list[str]) -> None:
    table = [
        *PLAN[:3],
        ["15 mars", "Underlag klart,", "-", "också"],
        ["", "med bilagor", "", "digitalt"],
        *PLAN[3:],
    ]
    before = [cell for row in table[:4] for cell in row]
    after = [cell for row in table[4:] for cell in row]
    text = "\n".join(["Möten 2027", *before, *between, *after])
    assert told(read_file(text.encode())) == told(read_file(as_table(table))) != []
