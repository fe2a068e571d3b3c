"""Raised numbers at the days of a grid are marks, however many; what they stand for is no activity."""

from datetime import date

import pytest

from plans.reading.read import read_file
from tests.plans.reading.tables import asked, reading_of, rows_of

_PAGE = """<html><body><h1>Möten 2027</h1><table><tr><th></th><th>JAN</th><th>FEB</th><th>MAR</th></tr>
<tr><td>Kommunstyrelsen</td><td>12</td><td>{}</td><td>9<sup>7</sup></td></tr>
<tr><td>Kulturnämnden</td><td>15</td><td>16</td><td>11</td></tr></table></body></html>"""


@pytest.mark.parametrize(
    "cell",
    [
        "2<sup>6,7</sup>",
        "2<sup>6</sup><sup>,7</sup>",
        "2<sup>6</sup>,<sup>7</sup>",
        "2<sup>10</sup>",
        "2<sup>6*</sup>",
    ],
)
def test_a_day_with_raised_numbers_is_that_day(cell: str) -> None:
    found = read_file(_PAGE.format(cell).encode(), "a.html", today=date(2026, 11, 1))
    days = [str(row.when) for row in found.rows if row.bodies == ("KS",)]
    assert days == ["2027-01-12", "2027-02-02", "2027-03-09"]
    assert [row.time for row in found.rows] == [None] * 6
    assert asked(found) == []


def test_what_numbers_stand_for_is_no_activity() -> None:
    found = reading_of(
        """
        Möten 2027
        Kommunstyrelsen | 12 januari | 2 februari | 2 mars

        9. Delårsrapport. 10. Verksamhetsplan (delges KS senast januari 2028). 11. Stipendier
        """
    )
    assert rows_of(found) == ["KS 2027-01-12", "KS 2027-02-02", "KS 2027-03-02"]
    assert [aside.because for aside in found.left_aside] == ["spoken_of"]


def test_numbered_matters_with_days_are_activities() -> None:
    found = reading_of("Tidplan 2027\n1. Budget beslutas av KF 14 juni. 2. Bokslut behandlas av KS 9 mars.\n")
    assert sorted(row.split()[1] for row in rows_of(found)) == ["2027-03-09", "2027-06-14"]
