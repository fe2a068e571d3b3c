"""A table with a column for each who does something: in its cells stands what is done on the row's day."""

import pytest

from plans.reading.layouts import doers
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of

PROCESS = """
    Datum | KSAU | Kommunstyrelsen | Nämnderna | Kommentar
    3 februari 2026 | Dialog om direktiv | | |
    10 februari 2026 | | Direktiv beslutas | | Skickas sedan ut
    14–15 april 2026 | Budgetberedning | | Förslagen presenteras |
    27–29 april 2026 | | | Eget arbete |
    """


def test_each_cell_is_an_activity_of_the_body_over_it() -> None:
    reading = reading_of(PROCESS)
    assert rows_of(reading) == [
        "KSAU 2026-02-03",
        "KS 2026-02-10 decision",
        "KSAU+BUDGETBEREDNING 2026-04-14..2026-04-15",
        "NÄMNDER 2026-04-14..2026-04-15",
        "NÄMNDER 2026-04-27..2026-04-29 work",
    ]
    assert reading.rows[1].title == "Direktiv beslutas"
    assert reading.rows[1].columns == {
        "Datum": "10 februari 2026",
        "Kommunstyrelsen": "Direktiv beslutas",
        "Kommentar": "Skickas sedan ut",
    }
    assert not asked(reading)


def test_what_stands_over_no_body_is_nobody_s() -> None:
    part = table(PROCESS.replace("KSAU |", "Steg 1 |").replace("Kommunstyrelsen", "Steg 2"))
    assert doers.fit(part, context(part)) == 0


@pytest.mark.parametrize(
    "rows",
    [
        "Datum | KS | KF\n3 februari | x | \n10 februari | | x\n3 mars | x | x",
        "Månad | KS | KF\nFebruari | tis 3 | mån 9\nMars | tis 3 | mån 9",
        "Datum | Aktivitet | KS | KF\n3 februari | Dialog | Bereder | \n10 mars | Beslut | | Beslutar",
        "Datum | KS | Kommentar\n3 februari | Dialog | Heldag\n10 februari | Beslut | ",
    ],
)
def test_crosses_and_days_under_bodies_are_no_deeds(rows: str) -> None:
    part = table(rows)
    assert doers.fit(part, context(part)) == 0
