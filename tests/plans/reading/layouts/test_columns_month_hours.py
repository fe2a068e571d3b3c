"""A sentence over a table of days that tells when the meeting of one month begins, beside the usual time."""

from tests.plans.reading.tables import reading_of, rows_of

_TABLE = "| Vår | Höst |\n|---|---|\n| 25 januari, 22 februari | 29 augusti, 26 september |\n"


def _rows(told: str) -> list[str]:
    return rows_of(reading_of(f"# Möten 2028\n\n## Kyrkorådet\n\n{told}\n\n{_TABLE}", "a.md"))


def test_the_meeting_of_that_month_has_its_own_time_and_the_others_the_usual_one() -> None:
    told = "Tisdagar kl. 18.00, Prästgården. Mötet i september hålls i Viker och börjar kl. 17.00."
    assert _rows(told) == [
        "KYRKORÅD 2028-01-25 18:00",
        "KYRKORÅD 2028-02-22 18:00",
        "KYRKORÅD 2028-08-29 18:00",
        "KYRKORÅD 2028-09-26 17:00",
    ]


def test_no_other_meeting_has_the_time_of_that_month() -> None:
    assert _rows("Mötet i september börjar kl. 17.00.")[::3] == [
        "KYRKORÅD 2028-01-25",
        "KYRKORÅD 2028-09-26 17:00",
    ]
    assert _rows("Mötena börjar kl. 17.00.")[0] == "KYRKORÅD 2028-01-25 17:00"
