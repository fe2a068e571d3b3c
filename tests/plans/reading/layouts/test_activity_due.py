"""A cell of an activity table with several things that are due or sent on its day: an activity for each."""

import pytest

from plans.reading.reading import Reading
from tests.plans.reading.tables import reading_of


def _read(cell: str) -> Reading:
    rows = f"12 januari | {cell} | Ekonomienheten\n20 januari | Utbildning för nya chefer | Ekonomienheten"
    return reading_of(f"Årsplan 2027\n\nDatum | Aktivitet | Ansvarig\n|---|---|---|\n{rows}", "a.md")


@pytest.mark.parametrize(
    "cell",
    [
        "Sista dag för KS ärenden<br>Utskick till nämnderna",
        "Underlag lämnas in. Mallar skickas ut.",
        "- Fakturor attesteras<br>- Rapporten publiceras<br>- Sista dag för internpriser",
    ],
)
def test_each_is_an_activity_of_that_day(cell: str) -> None:
    rows = [row for row in _read(cell).rows if str(row.when) == "2027-01-12"]
    assert len(rows) == max(cell.count("<br>") + 1, cell.count(". ") + 1)
    assert {row.kind.value for row in rows} == {"deadline", "mailing"}


@pytest.mark.parametrize(
    "cell",
    [
        "KS beslutar om ramar. Anvisningar skickas ut.",
        "Beslut om ramar<br>Beslut om taxor",
        "Underlag lämnas in. Underlaget skickas till KS.",
        "Underlag lämnas in. De skickas sedan till KS.",
        "Underlag lämnas in<br>av alla förvaltningar",
    ],
)
def test_what_is_decided_or_goes_on_stays_one(cell: str) -> None:
    assert len([row for row in _read(cell).rows if str(row.when) == "2027-01-12"]) == 1
