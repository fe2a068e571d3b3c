"""Tables whose cells are lists of their own, and tables with a body's days in one cell."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading, Use

BOXES = [
    [
        "Kommunfullmäktige\nkl. 19.00\nTorsdag 18 februari\nTorsdag 17 juni kl. 17.00",
        "Kommunstyrelsen\n2/2\n2/3 (utgår)",
    ],
    ["Socialnämndens arbets- och personalutskott\nkl. 8.15\nTorsdag 14 januari\nTorsdag 11 mars", ""],
]


def page(table: list[list[str]]) -> Reading:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell.replace(chr(10), '<br>')}</td>" for cell in row) + "</tr>" for row in table
    )
    return read_file(f"<html><body><h1>Möten 2027</h1><table>{rows}</table></body></html>".encode(), "a.html")


def told(reading: Reading) -> list[str]:
    return [" ".join((str(row.when), *row.bodies, row.kind, str(row.time or ""))).strip() for row in reading.rows]


def test_each_cell_is_the_list_of_its_body() -> None:
    assert told(page(BOXES)) == [
        "2027-02-18 KF meeting 19:00",
        "2027-06-17 KF meeting 17:00",
        "2027-02-02 KS meeting",
        "None KS meeting",
        "2027-01-14 SN_ARBETS_PERSONALUTSKOTT meeting 08:15",
        "2027-03-11 SN_ARBETS_PERSONALUTSKOTT meeting 08:15",
    ]
    assert [doubt.because for doubt in page(BOXES).doubts] == ["called_off"]
    assert [use for use in page(BOXES).uses.values() if use is Use.READ] == [Use.READ] * 2


def test_whose_the_days_are_of_a_cell_that_names_nobody_is_asked() -> None:
    boxes = page([BOXES[0], ["Dialogmöten\nTorsdag 14 januari\nTorsdag 11 mars", ""]])
    assert told(boxes)[-2:] == ["2027-01-14 meeting", "2027-03-11 meeting"]
    assert [doubt.because for doubt in boxes.doubts] == ["called_off", "nobody"]


def test_what_stands_beside_one_day_of_a_body_is_said_of_that_alone() -> None:
    table = (
        "Organ;Kl;Dagar\nKS;13.00;12/1, 9/2 (inställt), 9/3, 13/4 (budget)\nKF;18.00;25/1, 22/2, 22/3 kl. 17.00"
    )
    reading = read_file(f"Möten 2027;;\n{table}".encode(), "a.csv")
    assert told(reading) == [
        "2027-01-12 KS meeting 13:00",
        "None KS meeting 13:00",
        "2027-03-09 KS meeting 13:00",
        "2027-04-13 KS decision 13:00",
        "2027-01-25 KF meeting 18:00",
        "2027-02-22 KF meeting 18:00",
        "2027-03-22 KF meeting 17:00",
    ]
    assert [doubt.text for doubt in reading.doubts] == ["9/2"]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Barn- och\nfamiljenämnden", "BARN_FAMILJENÄMND"),
        ("Barn-\noch familjenämnden", "BARN_FAMILJENÄMND"),
        ("Kommunstyrelsens\narbets-\nutskott", "KSAU"),
        ("Kommunstyrelsen", "KS"),
    ],
)
def test_a_name_on_several_lines_of_its_cell_is_one(name: str, body: str) -> None:
    boxes = page([["Räddningsnämnden\nKl. 8.00\n4 mars\n6 maj", f"{name}\nKl. 9.00\n21 januari\n18 februari"]])
    assert told(boxes)[2:] == [f"2027-01-21 {body} meeting 09:00", f"2027-02-18 {body} meeting 09:00"]
    assert not boxes.doubts
    assert not boxes.left_aside


def test_each_cell_may_be_a_month_with_its_days() -> None:
    months = [
        ["JANUARI\ntis 19  KS\ntors 28  MBN", "FEBRUARI\nmån 22  KF", "MARS\n–"],
        ["APRIL\ntis 13  KS\nmån 26  KF", "MAJ\ntors 20  MBN", "JUNI\ntis 1  KS, budget"],
    ]
    found = page(months)
    assert sorted(told(found)) == [
        "2027-01-19 KS meeting",
        "2027-01-28 MBN meeting",
        "2027-02-22 KF meeting",
        "2027-04-13 KS meeting",
        "2027-04-26 KF meeting",
        "2027-05-20 MBN meeting",
        "2027-06-01 KS decision",
    ]
    assert not page([["JANUARI\ntis 19  KS", "JANUARI\nmån 22  KF", "MARS\ntors 4  MBN"]]).rows


_SPRING = [
    ["Januari", "Februari", "Mars", "April"],
    [
        "14 Bokslut in\n25 KS: tidplan",
        "9 Ledningsgruppen",
        "6–17 Revisorerna granskar\n27 KF: bokslut",
        "12 KS: ramar",
    ],
]
_AUTUMN = [
    ["Augusti", "September", "Oktober", "November"],
    ["25 Budgetförslag in", "", "24 KS: budget", "20 KF: budget"],
]


def test_a_row_of_months_may_stand_over_a_row_of_their_days() -> None:
    found = page([*_SPRING, *_AUTUMN])
    spring = [
        "2027-01-14 deadline",
        "2027-01-25 KS decision",
        "2027-02-09 KLG meeting",
        "2027-03-06..2027-03-17 REVISORER work",
        "2027-03-27 KF meeting",
        "2027-04-12 KS meeting",
    ]
    assert told(found) == [*spring, "2027-08-25 deadline", "2027-10-24 KS decision", "2027-11-20 KF decision"]
    assert told(page(_SPRING)) == spring


def test_days_of_bodies_under_months_are_read_as_they_stand() -> None:
    assert told(page([_SPRING[0], ["14 KS", "9 KS", "KF 27", ""]])) == [
        "2027-01-14 KS meeting",
        "2027-02-09 KS meeting",
        "2027-03-27 KF meeting",
    ]
