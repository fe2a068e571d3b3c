"""Blocks of columns on a sheet: more bodies below the first ones, and remarks right beside a day."""

from tests.plans.reading.tables import reading_of, rows_of

_SHEET = """Nämnddagar 2029;;;;;;
;;;;;;
Kommunfullmäktige;;;Kommunstyrelsen;;;Valnämnden
kl. 13.00;;;kl. 10.00;;;kl. 8.30
må 5.2;;;må 22.1;;;on 31.1
må 18.6;budget, kl. 9.00;;må 7.5;;;on 23.5
;;;;;;
Socialnämnden;;;Personalutskottet;;;Byggnadsnämnden
kl. 13.15;;;kl. 9.00;;;tid enligt kallelse
to 18.1;;;ti 23.1;;;fr 16.2
to 14.6;i Karungi;;ti 27.2;;;fr 13.4
"""


def test_bodies_over_the_columns_below_an_empty_row_have_the_days_under_them() -> None:
    rows = rows_of(reading_of(_SHEET.replace("\n;;;;;;\nSoc", "\n\nSoc"), "a.csv"))
    assert {row.split()[0] for row in rows} == {"KF", "KS", "VN", "SN", "KSPU", "BN"}
    assert "SN 2029-06-14 13:15" in rows


def test_a_remark_under_no_heading_is_of_the_day_to_its_left_alone() -> None:
    rows = rows_of(reading_of(_SHEET, "a.csv"))
    assert {"KF 2029-06-18 09:00 decision", "KS 2029-05-07 10:00"} <= {*rows}
