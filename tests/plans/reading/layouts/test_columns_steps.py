"""Columns that lead up to a body's meetings, beside those: what a row says of times is of the meeting."""

import pytest

from plans.reading.read import read_file
from tests.plans.reading.tables import TODAY, reading_of, rows_of


@pytest.mark.parametrize(
    ("note", "time"), [("", "13:15"), ("Studiebesök kl. 9", "09:00"), ("Heldag", "all day"), ("Julbord", "13:15")]
)
def test_a_note_s_time_is_the_meeting_s(note: str, time: str) -> None:
    found = reading_of(
        "Byggnadsnämnden 2027\nNämnden sammanträder kl. 13.15.\n\n"
        "Ärenden klara | Kallelse | Beredning | Nämnd | Anmärkning\n"
        f"4/1 | 14/1 | 12/1 | 20/1 | \n28/1 | 11/2 | 9/2 | 17/2 | {note}"
    )
    assert rows_of(found) == [
        "BN 2027-01-04 deadline",
        "BN 2027-01-28 deadline",
        "BN 2027-01-14 mailing",
        "BN 2027-02-11 mailing",
        "BN 2027-01-12",
        "BN 2027-02-09",
        "BN 2027-01-20 13:15",
        f"BN 2027-02-17 {time}",
    ]
    assert not found.doubts


def test_a_note_s_time_is_that_of_every_meeting_where_no_column_is_a_step_to_another() -> None:
    found = reading_of(
        "Möten 2027\n\nVårdnämnden | Kulturnämnden | Anmärkning\n"
        "12/1 | 20/1 | \n9/2 | 17/2 | Studiebesök kl. 9\n9/3 | 17/3 |"
    )
    assert [row for row in rows_of(found) if row.endswith("09:00")] == [
        "VÅRDNÄMND 2027-02-09 09:00",
        "KN 2027-02-17 09:00",
    ]


@pytest.mark.parametrize(
    ("heads", "cells", "times"),
    [
        ("Beredning | Nämnd | Tid", "12/1 | 20/1 | 13.15", ["", "13:15"]),
        ("Beredning | Tid | Nämnd | Tid", "12/1 | 8.00 | 20/1 | 13.15", ["08:00", "13:15"]),
        ("Beredningsmöte | Nämnd | Tid", "12/1 | 20/1 | 13.15", ["", "13:15"]),
        ("Beredningssammanträde | Sammanträde | Tid", "12/1 | 20/1 | 13.15", ["", "13:15"]),
        ("Sammanträde | Extra sammanträde | Tid", "12/1 | 20/1 | 13.15", ["13:15", "13:15"]),
        ("Nämnd | Tid", "20/1 | 13.15", ["13:15"]),
    ],
)
def test_a_column_of_times_behind_all_days_is_the_meeting_s(heads: str, cells: str, times: list[str]) -> None:
    rows = "\n".join(cells.replace("/1", f"/{month}") for month in (1, 4, 5))
    found = reading_of(f"Byggnadsnämnden 2027\n\n{heads}\n{rows}")
    assert [str(row.time or "") for row in found.rows] == [time for time in times for _ in range(3)]


@pytest.mark.parametrize("between", ["Utskick", "Kallelse", "Stoppdag"])
def test_days_of_steps_parted_by_a_last_day_or_a_mailing_are_all_the_body_s_beside_them(between: str) -> None:
    found = reading_of(
        f"Möten 2027\n\nNämnd | Ärenden klara | Beredningsmöte | {between} | Sammanträde | Start | Notering\n"
        "Kommunstyrelsen | 2027-01-11 | 2027-01-14 | 2027-01-19 | 2027-01-26 | 09:00 | \n"
        "Omsorgsnämnden | 2027-01-25 | 2027-02-01 | 2027-02-03 | 2027-02-10 | 13:15 | Budget\n"
        "Kommunstyrelsen | 2027-02-15 | 2027-02-18 | 2027-02-23 | 2027-03-02 | 09:00 | "
    )
    rows = rows_of(found)
    assert len(rows) == 12
    assert [row for row in rows if row.endswith(("09:00", "13:15", "decision"))] == [
        "KS 2027-01-26 09:00",
        "ON 2027-02-10 13:15 decision",
        "KS 2027-03-02 09:00",
    ]
    assert not found.doubts


def test_lists_of_days_side_by_side_with_who_meets_behind_each_are_no_steps() -> None:
    found = reading_of(
        "Sammanträden 2027\n\nDatum | Stoppdag | Organ | Datum | Stoppdag | Organ\n"
        "11/1 | 4/1 | KS | 16/8 | 9/8 | KS\n25/1 | 18/1 | KF | 30/8 | 23/8 | KF\n8/2 | 1/2 | KS | 13/9 | 6/9 | KS"
    )
    assert [row for row in rows_of(found) if "deadline" not in row] == [
        "KS 2027-01-11",
        "KF 2027-01-25",
        "KS 2027-02-08",
        "KS 2027-08-16",
        "KF 2027-08-30",
        "KS 2027-09-13",
    ]


def test_documents_over_the_columns_are_nobody_and_the_steps_are_of_those_who_take_them() -> None:
    table = (
        "# Uppföljning 2027\n\n| | Delårsrapport 1 | Delårsrapport 2 | Årsredovisning |\n|---|---|---|---|\n"
        "| Period | jan–april | jan–aug | helår |\n"
        "| Förvaltningarna lämnar underlag | 12 maj | 10 september | 28 januari 2028 |\n"
        "| Nämnderna beslutar senast | 26 maj | 24 september | 18 februari 2028 |\n"
        "| Kommunstyrelsen | 8 juni | 12 oktober | 14 mars 2028 |\n"
        "| Kommunfullmäktige | 21 juni | 25 oktober | 27 mars 2028 |\n"
    )
    found = read_file(table.encode(), "a.md", today=TODAY)
    assert [row for row in rows_of(found) if "K" not in row[:2]] == [
        "FÖRVALTNINGAR 2027-05-12 deadline",
        "NÄMNDER 2027-05-26 decision",
        "FÖRVALTNINGAR 2027-09-10 deadline",
        "NÄMNDER 2027-09-24 decision",
        "FÖRVALTNINGAR 2028-01-28 deadline",
        "NÄMNDER 2028-02-18 decision",
    ]
    assert set(found.bodies) == {"FÖRVALTNINGAR", "NÄMNDER", "KS", "KF"}
    assert not found.doubts
