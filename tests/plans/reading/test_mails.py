"""Mails that cite older ones: what heads them is no activity, and a list that a newer one is about is read."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_LIST = """
> Från: Eva Lund
> Skickat: den 3 november 2026 09:12
> Ämne: Mötestider 2027
>
> - 12 januari 2027: kommunstyrelsen beslutar om mål
> - 9 februari 2027: kommunfullmäktige beslutar om mål
> - 2 mars 2027: sista dag för inlämning av underlag
"""
_READ = ["KS 2027-01-12 decision", "KF 2027-02-09 decision", "– 2027-03-02 deadline"]


def _head(day: str = "den 5 november 2026 08:30") -> str:
    return f"Från: Ola Berg\nTill: Eva Lund\nDatum: {day}\nÄmne: SV: Mötestider 2027\n\n"


def test_the_head_of_a_mail_tells_of_no_activity() -> None:
    found = reading_of(f"{_head()}Kommunstyrelsen beslutar om mål 12 januari 2027.")
    assert rows_of(found) == ["KS 2027-01-12 decision"]
    assert ("Datum: den 5 november 2026 08:30", "stamp") in [(one.text, one.because) for one in found.left_aside]


@pytest.mark.parametrize("said", ["Stämmer bra!", "Är 2 mars sista dagen? Det hinner vi inte."])
def test_the_list_that_a_mail_is_about_is_read(said: str) -> None:
    assert [row for row in rows_of(reading_of(f"{_head()}{said}\n{_LIST}")) if row in _READ] == _READ


def test_a_list_that_a_newer_one_is_instead_of_is_left_aside() -> None:
    new = "Kommunstyrelsen beslutar om mål 19 januari 2027.\nKommunfullmäktige beslutar 16 februari 2027.\n"
    found = reading_of(f"{_head()}{new}{_LIST}")
    assert rows_of(found) == ["KS 2027-01-19 decision", "KF 2027-02-16 decision"]
    assert [one.because for one in found.left_aside].count("quoted") == 3


def test_so_is_a_day_that_a_newer_one_is_instead_of() -> None:
    found = reading_of("KS har möte 5 maj 2027.\n\n-----Ursprungligt meddelande-----\nKS har möte 12 maj 2027.")
    assert rows_of(found) == ["KS 2027-05-05"]
    assert found.left_aside[-1].because == "quoted"


def test_a_mail_may_cite_by_the_head_of_the_older_one_alone() -> None:
    old = (
        "Från: Eva Lund\nSkickat: den 3 november 2026\nÄmne: Mötestider\n\nNämnden 2027: 20 januari, 17 februari\n"
    )
    new = "Socialnämnden 2027: 21 januari, 18 februari\n\n"
    assert [row.split()[1] for row in rows_of(reading_of(f"{_head()}{new}{old}"))] == ["2027-01-21", "2027-02-18"]


def test_what_a_mail_moves_is_moved_in_the_list_below_it() -> None:
    said = "Inlämningen av underlag flyttas från 2 mars till 9 mars. Resten gäller."
    found = reading_of(f"{_head()}{said}\n{_LIST}")
    assert sorted(row.split()[1] for row in rows_of(found)) == ["2027-01-12", "2027-02-09", "2027-03-09"]
    (doubt,) = found.doubts
    assert (doubt.because, doubt.readings) == ("moved_to", ("2027-03-09", "2027-03-02"))
