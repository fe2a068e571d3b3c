"""A table of activities with a column for each who may take part, where a cross says that they do."""

import pytest

from plans.reading.layouts import attended
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of

CROSSES = """
    Datum | Hållpunkt | KS | Nämnderna | Ekonomienheten
    9 februari 2027 | Upptaktsmöte | x | x |
    4 maj 2027 | Avstämningsmöte | | X | x
    8 juni 2027 | Möte om volymer | | |
    """


def test_a_row_is_one_activity_of_those_with_a_cross() -> None:
    reading = reading_of(CROSSES)
    assert rows_of(reading) == ["KS+NÄMNDER 2027-02-09", "NÄMNDER+EKONOMIENHET 2027-05-04", "– 2027-06-08"]
    assert reading.rows[0].title == "Upptaktsmöte"
    assert reading.rows[0].columns == {
        "Datum": "9 februari 2027",
        "Hållpunkt": "Upptaktsmöte",
        "KS": "x",
        "Nämnderna": "x",
    }
    assert asked(reading) == ["nobody"]


@pytest.mark.parametrize(
    "rows",
    [
        "Datum | KS | KF\n3 februari | x |\n10 februari | | x\n3 mars | x | x",
        "Datum | Hållpunkt | Klart\n3 februari | Dialog | x\n10 februari | Möte |",
        "Datum | Hållpunkt | KS\n3 februari | Dialog | bereder\n10 februari | Möte | x",
        "Datum | Hållpunkt | KS | KF\n3 februari | Dialog | bereder | x\n10 februari | Möte | x | x",
        "Organ | jan | feb | mars\nKS | x | x | x\nKF | x | | x",
    ],
)
def test_days_of_bodies_and_other_marks_are_no_table_of_who_takes_part(rows: str) -> None:
    part = table(rows)
    assert attended.fit(part, context(part)) == 0
