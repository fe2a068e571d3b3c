"""Two columns for one day: that which was thought of, and that which holds where it stands."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

TABLE = """
    Händelse | Preliminärt datum | Fastställt datum
    Budgetkonferens för nämndernas presidier | 2028-02-03 | 2028-02-10
    Kommunstyrelsen beslutar om anvisningar | 2028-03-07 | 2028-03-07
    Budgetberedningen, första överläggningen | 2028-09-12 | –
    Budgetberedningen, andra överläggningen | 2028-09-19 | ej klart
    Socialnämnden behandlar sitt underlag | 2028-05-17 | utgår
    """


def test_the_settled_day_holds_and_one_that_is_not_settled_is_asked_about() -> None:
    reading = reading_of(TABLE)
    assert rows_of(reading) == [
        "NÄMND_PRESIDIUM 2028-02-10",
        "KS 2028-03-07 decision",
        "BUDGETBEREDNING 2028-09-12?",
        "BUDGETBEREDNING 2028-09-19?",
        "SN –",
    ]
    assert reading.rows[0].title == "Budgetkonferens för nämndernas presidier"
    assert asked(reading) == ["perhaps", "called_off"]
    assert [(left.text, left.because) for left in reading.left_aside] == [("2028-02-03", "moved")]


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("Ursprungligt datum", "Nytt datum"),
        ("Prel. dag", "Slutlig dag"),
        ("Planerat", "Utfall"),
        ("Prel", "Fastställd"),
    ],
)
def test_the_columns_may_be_called_otherwise(before: str, then: str) -> None:
    found = reading_of(
        f"Vad | {before} | {then}\nKS beslutar om ramar | 2028-03-07 | 2028-03-14\nKF antar | 2028-04-18 |"
    )
    assert [str(row.when).rstrip("?") for row in found.rows] == ["2028-03-14", "2028-04-18"]


@pytest.mark.parametrize(
    ("before", "then"), [("Preliminär budget", "Fastställd budget"), ("Tidigast datum", "Senast datum")]
)
def test_columns_of_two_things_are_two_days(before: str, then: str) -> None:
    found = reading_of(f"Organ | {before} | {then}\nKS | 2028-03-07 | 2028-09-14\nKF | 2028-04-18 | 2028-10-17")
    assert len(found.rows) == 4 or all(".." in str(row.when) for row in found.rows)
