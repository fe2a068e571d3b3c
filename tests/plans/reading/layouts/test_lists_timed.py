"""A name with a time behind it over days: it heads them, and ends the list above."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

LISTS = """
Tider 2027

{first}
28 januari
25 februari

{second}
20 januari
3 mars
"""


@pytest.mark.parametrize(
    ("first", "second", "code", "title"),
    [
        ("Kommunstyrelsen, kl. 09.00-11.00", "Skolnämnden, kl. 13.00-14.30", "SKOLNÄMND", "Skolnämnden"),
        (
            "Kommunstyrelsen kl. 09.00-11.00",
            "FSG Kultur och fritid, kl. 13.00-14.30",
            "FSG_KULTUR_FRITID",
            "FSG Kultur och fritid",
        ),
        ("Kommunstyrelsen", "FSG Teknik (kl. 13.00-14.30)", "FSG_TEKNIK", "FSG Teknik"),
        ("Kommunstyrelsen", "LSG Biblioteket, kl. 13.00-14.30, Stora salen", "LSG_BIBLIOTEKET", "LSG Biblioteket"),
        ("Kommunstyrelsen", "Rektorsgruppen, tisdagar kl. 13.00-14.30", "REKTORSGRUPP", "Rektorsgruppen"),
    ],
)
def test_a_name_with_its_time_heads_the_days_under_it(first: str, second: str, code: str, title: str) -> None:
    found = reading_of(LISTS.format(first=first, second=second))
    assert rows_of(found)[2:] == [f"{code} 2027-01-20 13:00-14:30", f"{code} 2027-03-03 13:00-14:30"]
    assert {row.title for row in found.rows[2:]} == {title}
    assert {row.bodies for row in found.rows[:2]} == {("KS",)}
    assert [str(row.time) for row in found.rows[:2]] == ["09:00-11:00" if "kl" in first else "None"] * 2


@pytest.mark.parametrize("name", ["Rektorsmöte", "Budgetdialog", "Nämndernas dag"])
def test_what_names_nobody_known_ends_the_list_above_and_is_asked_of(name: str) -> None:
    found = reading_of(LISTS.format(first="CESAM, kl. 9.00", second=f"{name}, kl. 13.00"))
    assert rows_of(found) == [
        "CSG 2027-01-28 09:00",
        "CSG 2027-02-25 09:00",
        "– 2027-01-20 13:00",
        "– 2027-03-03 13:00",
    ]
    assert {doubt.place.line for doubt in found.doubts} == {8}


@pytest.mark.parametrize(
    "line",
    [
        "Kl. 13.00",
        "Tid: kl. 13.00",
        "Mötena börjar kl. 13.00",
        "Ordinarie sammanträden, kl. 13.00",
        "Hösten 2027, kl. 13.00",
        "Onsdagar, kl. 13.00",
    ],
)
def test_the_usual_time_of_days_is_no_other_list(line: str) -> None:
    found = reading_of(LISTS.format(first="Kommunstyrelsen", second=line))
    assert {row.bodies for row in found.rows} == {("KS",)}
    assert [str(row.time) for row in found.rows[2:]] == ["13:00", "13:00"]


def test_the_last_time_over_the_days_is_theirs() -> None:
    found = reading_of(LISTS.format(first="Kommunstyrelsen, kl. 13.00", second="Extra möten, kl. 9.00"))
    assert [str(row.time) for row in found.rows] == ["13:00", "13:00", "09:00", "09:00"]
    assert {row.bodies for row in found.rows} == {("KS",)}


def test_a_place_with_the_time_right_under_a_name_is_no_other_list() -> None:
    found = reading_of(LISTS.format(first="Kommunstyrelsen\nSessionssalen, kl. 9.00", second="Skolnämnden"))
    assert [row.split()[0] for row in rows_of(found)] == ["KS", "KS", "SKOLNÄMND", "SKOLNÄMND"]
    assert [str(row.time) for row in found.rows[:2]] == ["09:00", "09:00"]
    assert asked(found) == []
