"""Columns of days beside a column of what somebody does: each cell is its own, and no note on another's day."""

from plans.reading.read import read_file
from tests.plans.reading.tables import TODAY, rows_of

TABLE = """# Året 2025

| Månad | Kommunstyrelsen | Nämnder | Förvaltning |
|---|---|---|---|
| Januari | 29/1 Uppstart budget 2026 | | Bokslut stängs 24/1 |
| Februari | 26/2 Planeringsförutsättningar | 20/2 Bokslut | Berättelse klar senast 7/2 |
| Mars | 26/3 Årsredovisning | 20/3 Budgetdialog | Budgetmallar ut 3/3 |
| Oktober | 8/10 Delårsrapport | 2/10 Läget | Internbudget arbetas fram |

Samtliga nämnder sammanträder samma dag, med start 13.00. Kommunstyrelsen startar 09.00.
"""


def test_each_column_s_words_are_of_whom_it_is_headed_by() -> None:
    found = read_file(TABLE.encode(), "a.md", today=TODAY)
    assert rows_of(found) == [
        "KS 2025-01-29 09:00",
        "KS 2025-02-26 09:00 decision",
        "KS 2025-03-26 09:00 decision",
        "KS 2025-10-08 09:00 decision",
        "NÄMNDER 2025-02-20 13:00",
        "NÄMNDER 2025-03-20 13:00",
        "NÄMNDER 2025-10-02 13:00",
        "FÖRVALTNINGAR 2025-01-24 deadline",
        "FÖRVALTNINGAR 2025-02-07 deadline",
        "FÖRVALTNINGAR 2025-03-03 mailing",
        "FÖRVALTNINGAR 2025-10 work",
    ]
    assert "Kommunstyrelsen, Delårsrapport" in [row.title for row in found.rows]


def test_a_column_that_nobody_heads_still_tells_of_the_days_in_its_row() -> None:
    table = TABLE.replace("Förvaltning ", "Ärende ").replace("Bokslut stängs 24/1", "Bokslut")
    found = read_file(table.encode(), "a.md", today=TODAY)
    assert "Kommunstyrelsen, Delårsrapport, Internbudget arbetas fram" in [row.title for row in found.rows]


def test_a_year_that_is_no_matter_s_is_still_asked_about() -> None:
    found = read_file(TABLE.replace("Uppstart budget 2026", "rum 2026").encode(), "a.md", today=TODAY)
    assert "unreadable" in {doubt.because for doubt in found.doubts}
