"""Papers that are due or sent on a day are activities of a plan; a paper of a day is none."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_PLAN = "Tidplan 2027\n\n* KF fastställer budgeten, 2027-06-01\n* {}\n* KS beslutar om ramar, 2027-09-01\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ekonomiavdelningen sammanställer nämndernas underlag, 2027-08-10", "work"),
        ("Sista dag för remissvar, 2027-08-10", "deadline"),
        ("Tjänsteskrivelser klara, 2027-08-10", "deadline"),
        ("Bilagor till årsredovisningen skickas ut, 2027-08-10", "mailing"),
        ("Yttrande från socialnämnden ska vara inne 2027-08-10", "deadline"),
    ],
)
def test_what_is_done_with_a_paper_is_an_activity(line: str, kind: str) -> None:
    rows = [(str(row.when), row.kind.value) for row in reading_of(_PLAN.format(line)).rows]
    assert rows == [("2027-06-01", "decision"), ("2027-08-10", kind), ("2027-09-01", "decision")]


@pytest.mark.parametrize(
    "line",
    [
        "Underlag: Förvaltningens förslag 2027-08-10",
        "Tjänsteskrivelse 2027-08-10",
        "Yttrande från socialnämnden 2027-08-10",
    ],
)
def test_a_paper_of_a_day_is_none(line: str) -> None:
    found = reading_of(_PLAN.format(line))
    assert [str(row.when) for row in found.rows] == ["2027-06-01", "2027-09-01"]
    assert "paper" in {one.because for one in found.left_aside}


def test_a_plan_in_which_minutes_are_signed_is_no_minutes() -> None:
    found = reading_of(_PLAN.format("Protokollet justeras, 2027-08-10"))
    assert [str(row.when) for row in found.rows] == ["2027-06-01", "2027-09-01"]


@pytest.mark.parametrize(
    "behind", ["Tid meddelas i kallelsen.", "Tid och plats anges i kallelsen.", "Lokal framgår av kallelsen."]
)
def test_what_is_told_in_the_notice_later_is_no_mailing(behind: str) -> None:
    found = reading_of(
        f"Kulturutskottet 2028\n\nOnsdagarna 9 februari, 10 maj och 4 oktober. {behind}\n"
        "Stiftets förtroendemannadag är preliminärt lördag 7 oktober."
    )
    assert rows_of(found)[:3] == [f"KULTURUTSKOTT 2028-{day}" for day in ("02-09", "05-10", "10-04")]
