"""Phases side by side, their months under their names, and under those what is done in each."""

import pytest

from plans.reading.layouts import phases
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import reading_of, rows_of

STEPS = """
    1. Underlag | 2. Beredning | 3. Beslut
    januari–mars | april–september | oktober
    {0} | Nämnderna lämnar förslag senast 27 maj | 28 oktober: KF beslutar
    Kansliet samlar in underlag | 8–9 juni: Budgetberedning |
"""


def test_what_stands_under_a_phase_is_done_in_it_or_on_its_own_day() -> None:
    steps = STEPS.format("9 februari: KS beslutar om direktiv").replace("    ", "")
    reading = reading_of(f"Budgetprocess, alla datum avser 2027\n\n{steps}")
    assert rows_of(reading) == [
        "KS 2027-02-09 decision",
        "KANSLI 2027-01..2027-03 work",
        "NÄMNDER 2027-05-27 deadline",
        "BUDGETBEREDNING 2027-06-08..2027-06-09",
        "KF 2027-10-28 decision",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        STEPS.format("9 februari"),  # a calendar's day
        STEPS.format("Direktiv").replace("april–september", "12–13 april"),
        "KS | KF\n12–13 januari | 25–26 januari\n9 februari | 22 februari",
    ],
)
def test_days_under_names_are_no_phases(rows: str) -> None:
    part = table(rows)
    assert phases.fit(part, context(part)) == 0


def test_names_over_their_days_alone_are_phases_as_before() -> None:
    part = table("Underlag | Beredning\n2/12–25/1 | 26/1–5/3")
    assert phases.fit(part, context(part)) > 0.9


def test_a_step_on_one_day_is_an_activity_and_no_phase() -> None:
    found = reading_of(
        "Budgetprocessen 2027\n\nSteg 1. Ramar. Kommunstyrelsen beslutar om ramar den 13 april 2027.\n"
        "Steg 2. Kommunfullmäktige. Kommunfullmäktige fastställer budgeten den 15 november 2027 kl. 9.00.\n"
    )
    assert rows_of(found) == ["KS 2027-04-13 decision", "KF 2027-11-15 09:00 decision"]
    assert found.phases == ()
