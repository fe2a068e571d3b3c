"""Grids whose cells stand on lines of their own, and whose empty cells have left empty lines."""

import pytest

from plans.reading.document import Paragraph, Place
from plans.reading.layouts import grid
from plans.reading.layouts.part import Part
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, text

MONTHS = {
    "Januari": "| | 20 | | 14",
    "Februari": "| | 10 | 18 | 6",
    "Mars": "| 17 | 3, 24 | 25* | 4",
    "April": "1 | 28 | 14 | | 29",
    "Maj": "| 19 | 5, kl. 13.00 | 13 |",
    "Juni": "9 | 16 | 2 | 17 | 8",
    "Juli": "| | | |",
}
BODIES = "KF | KS | KS\nAU | SN | SN\nAU"
TIMES = "Kl. 10 | Kl. 10 | Kl. 8.30 | Kl. 13 | Kl. 8.30"


def _cells(words: str) -> list[str]:
    return [cell.strip() for cell in words.split("|")]


def _copied(rows: dict[str, str]) -> Part:
    """A table as copied from a web page: an empty line between cells, and one more for each empty cell."""
    heads = ["2025", *_cells(BODIES), "Mötestid:", *_cells(TIMES)]
    lines = "\n\n".join(heads) + "\n\n"
    for month, cells in rows.items():
        lines += "".join(f"{cell}\n\n" if cell else "\n" for cell in [month, *_cells(cells)])
    return text(lines + "KF Kommunfullmäktige")


WHOLE = [
    "KSAU 2025-01-20 08:30",
    "SN_AU 2025-01-14 08:30",
    "KSAU 2025-02-10 08:30",
    "SN 2025-02-18 13:00",
    "SN_AU 2025-02-06 08:30",
    "KS 2025-03-17 10:00",
    "KSAU 2025-03-03 08:30",
    "KSAU 2025-03-24 08:30",
    "SN 2025-03-25 13:00",
    "SN_AU 2025-03-04 08:30",
    "KF 2025-04-01 10:00",
    "KS 2025-04-28 10:00",
    "KSAU 2025-04-14 08:30",
    "SN_AU 2025-04-29 08:30",
    "KS 2025-05-19 10:00",
    "KSAU 2025-05-05 13:00",
    "SN 2025-05-13 13:00",
    "KF 2025-06-09 10:00",
    "KS 2025-06-16 10:00",
    "KSAU 2025-06-02 08:30",
    "SN 2025-06-17 13:00",
    "SN_AU 2025-06-08 08:30",
]


def test_the_empty_lines_tell_which_cells_are_empty() -> None:
    found = read(grid, _copied(MONTHS))
    assert meetings(found) == WHOLE
    assert asked(found) == []
    assert Use.REFUSED not in found.uses.values()


@pytest.mark.parametrize(
    ("month", "cells", "lost"),
    [
        ("Februari", "| | 10 | 18 | | 6", "Februari 10 18 6"),
        ("Mars", "17 | 3, 24 | 25* | 4", "Mars 17 3, 24 25* 4"),
    ],
)
def test_a_row_whose_empty_lines_are_too_many_or_few_is_refused(month: str, cells: str, lost: str) -> None:
    found = read(grid, _copied({**MONTHS, month: cells}))
    number = f"-{list(MONTHS).index(month) + 1:02}-"
    assert meetings(found) == [one for one in WHOLE if number not in one]
    assert [line.split(" cell ")[1] for line in asked(found)] == [f"{lost} columns_lost"]


def test_empty_lines_of_most_rows_that_do_not_add_up_are_trusted_in_none() -> None:
    shorter = {month: cells.replace("| |", "|", 1) for month, cells in MONTHS.items()}
    found = read(grid, _copied({**shorter, "Mars": "17 | 3, 24 | 25* | 4", "Maj": "19 | 5 | 13"}))
    assert [line for line in meetings(found) if "-06-" not in line] == []


@pytest.mark.parametrize(("gap", "read_as"), [(3, ["SN ?-02-08 13:15", "SN ?-03-06 13:15"]), (2, [])])
def test_bodies_down_and_months_across(gap: int, read_as: list[str]) -> None:
    cells = "Nämnd|Jan|Feb|Mars|Klockan|KF|25|22|29|18.00|KS|14|4|4|8.30|KSAU|19*|16|-|8.30"
    words = cells.replace("|", "\n\n")
    empty = "\n" * gap
    found = read(grid, text(f"{words}\n\nSocialnämnden{empty}8\n\n6\n\n13.15\n\nValnämnden\n\n\n\n\n\nSlut"))
    assert [line for line in meetings(found) if line.startswith("SN") and "!" not in line] == read_as
    assert len(asked(found)) == (not read_as)
    assert found.uses[Place(1)] is Use.ASIDE


@pytest.mark.parametrize("run_together", [("23\n\nMaj", "23Maj"), ("23\n\nMaj", "23\nMaj")])
def test_a_month_that_ran_together_with_the_value_before_it_ends_no_grid(run_together: tuple[str, str]) -> None:
    cells = "KF|KS|Januari|20|13|Februari|10|Mars|17|3|April|8|23|Maj|14|12|Juni|9"
    found = read(grid, text(cells.replace("|", "\n\n").replace(*run_together)))
    assert len(asked(found)) + len({row.place for row in found.rows}) == 6
    assert not [use for use in found.uses.values() if use is Use.ASIDE]


def test_a_committee_of_a_body_nobody_has_explained_heads_a_column() -> None:
    cells = "ÖMS|KS|ÖMS\nAU|Januari|20|13|5|Februari||10|2|Mars|17|3|9|Slut"
    found = read(grid, text(cells.replace("||", "|\n").replace("|", "\n\n").replace("\n\n\n\n", "\n\n\n")))
    assert [line.split()[1] for line in meetings(found) if "AU" in line] == ["?-01-05", "?-02-02", "?-03-09"]
    assert asked(found) == []


def _run_together(rows: dict[str, str], *together: tuple[str, str]) -> Part:
    """The same, copied so that several empty cells in a row are gone with all that stood between."""
    part = "\n".join(words for _, words in _copied(rows).lines())
    for apart, joined in together:
        assert apart in part, apart
        part = part.replace(apart, joined)
    return text(part)


@pytest.mark.parametrize(
    "together",
    [
        ("Februari\n\n\n\n10", "Februari10"),
        ("Januari\n\n\n\n20\n\n\n14", "Januari20\n\n\n14"),
        ("29\n\nMaj", "29Maj"),
        ("8\n\nJuli", "8\nJuli"),
        ("Juli\n\n\n\n\n\n", "Juli\n"),
    ],
)
def test_where_a_month_ran_together_with_a_value_the_other_side_tells_the_columns(
    together: tuple[str, str],
) -> None:
    found = read(grid, _run_together(MONTHS, together))
    assert meetings(found) == WHOLE
    assert asked(found) == []


def test_a_row_that_ran_together_on_both_sides_is_refused() -> None:
    found = read(grid, _run_together(MONTHS, ("Mars\n\n\n17", "Mars17"), ("4\n\nApril", "4\nApril")))
    assert meetings(found) == [one for one in WHOLE if "-03-" not in one]
    assert [line.split(" cell ")[1] for line in asked(found)] == ["Mars17 3, 24 25* 4 columns_lost"]


def test_a_cell_that_holds_a_space_is_empty() -> None:
    part = "\n".join(words for _, words in _copied(MONTHS).lines()).replace("13\n\n\nJuni", "13\n\n \n\nJuni")
    lines = part.split("\n")
    assert " " in lines
    found = grid.read(
        kept := Part(tuple(Paragraph(Place(n), line) for n, line in enumerate(lines, 1))), context(kept)
    )
    assert meetings(found) == WHOLE
    assert asked(found) == []
