"""Days that begin cells of a table, and of which nothing was made, are asked about and not only told."""

import pytest

from plans.reading.cellsleft import cells_left
from plans.reading.document import Cell, Document, Place, Row, Table
from plans.reading.layouts.minutes import SPOKEN_OF, STAMP
from plans.reading.read import read_file
from plans.reading.reading import About, LeftAside, Reading
from tests.plans.reading.tables import reading_of, rows_of


def page(*rows: tuple[str, ...]) -> Reading:
    """The rows of a table as a web page, "/" between the lines of a cell."""
    cells = ("".join(f"<td>{cell.replace(' / ', '<br>')}</td>" for cell in row) for row in rows)
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    return read_file(f"<html><body><h1>Möten 2027</h1><table>{table}</table></body></html>".encode(), "a.html")


def left(reading: Reading) -> list[object]:
    return [doubt.facts["days"] for doubt in reading.doubts if doubt.because == "cells_left"]


@pytest.mark.parametrize("heading", ["Möte {}", "Datum {}", "Tillfälle {}", "{}"])
def test_days_of_a_body_side_by_side_are_its_days(heading: str) -> None:
    heads = "|".join(heading.format(n) for n in (1, 2, 3))
    found = reading_of(
        f"Instans|Klockslag|{heads}\nDirektionen|09:30-12:00|2027-02-19|2027-04-16|2027-06-04\n"
        "Presidiet|13:00-14:30|2027-01-29|2027-04-09|\nSamverkansgruppen|08:30|2027-02-08|2027-05-10|2027-09-13",
        "a.tsv",
    )
    assert len(rows_of(found)) == 8
    assert "DIREKTION 2027-06-04 09:30-12:00" in rows_of(found)
    assert not left(found)


def test_a_week_with_a_day_on_which_nobody_meets_is_not_asked_about() -> None:
    week = [f"{day}/1" for day in range(11, 16)]
    meets = [*week[:1], f"{week[1]} / KSAU 9.00", *week[2:]]
    found = page(("Vecka", "Må", "Ti", "On", "To", "Fr"), ("2", *meets), ("3", *(f"{d}/1" for d in range(18, 23))))
    assert not left(found)


@pytest.mark.parametrize(
    ("cells", "raw", "because", "days"),
    [
        (("14/1 AU\n28/1 Nämnd", "Kvartal 1"), "28/1", SPOKEN_OF, 1),
        (("Budget", "28/1"), "28/1", SPOKEN_OF, 1),
        (("Budget inför mötet 28/1", "Kvartal 1"), "28/1", SPOKEN_OF, None),
        (("Mars", "Kvartal 1"), "Mars", SPOKEN_OF, None),
        (("Budget", "28/1"), "28/1", STAMP, None),
        (("Budget", "25/1", "26/1", "27/1", "28/1"), "28/1", SPOKEN_OF, None),
        (("Budget", "24/1", "26/1", "27/1", "28/1"), "28/1", SPOKEN_OF, 1),
    ],
)
def test_a_day_that_begins_a_line_of_a_cell_is_asked_about(
    cells: tuple[str, ...], raw: str, because: str, days: int | None
) -> None:
    row = Row(Place(4), tuple(map(Cell, cells)))
    doubt = cells_left(Document("docx", (Table((row,)),)), [LeftAside(Place(4), raw, because)])
    assert (doubt and (doubt.about, doubt.taken, doubt.facts["days"])) == (days and (About.LAYOUT, None, days))
