"""Activities by weeks or months, with crosses: what goes on when."""

from plans.reading.document import Document
from plans.reading.layouts import matrix
from plans.reading.layouts.part import Part, RawRow
from plans.reading.read import read_document
from plans.reading.reading import Reading, Use
from tests.plans.reading.layouts.calendars import context, read, table
from tests.plans.reading.tables import reading_of, rows_of

WEEKS = """
    Aktivitet | v1 | v2 | v3 | v4 | v5 | v6
    Bokslut | x | x | x | x | |
    Nämndernas budgetarbete | | | x | x | | X
    KS beslut | | | | | | x
"""


def periods(rows: tuple[RawRow, ...]) -> list[str]:
    return sorted(f"{row.title}: {row.written.raw} {row.section_year}" for row in rows)


def whole(part: Part) -> Reading:
    return read_document(Document("csv", part.blocks), "tidplan.csv")


def test_each_run_of_crosses_is_a_period() -> None:
    found = read(matrix, table(WEEKS, ["Tidplan 2026"]))
    assert periods(found.rows) == [
        "Bokslut: v. 1–v. 4 2026",
        "KS beslut: v. 6 2026",
        "Nämndernas budgetarbete: v. 3–v. 4 2026",
        "Nämndernas budgetarbete: v. 6 2026",
    ]
    assert list(found.uses.values()) == [Use.USED, Use.READ, Use.READ, Use.READ]


def test_the_year_is_asked_once_and_weeks_of_work_are_no_meeting() -> None:
    reading = whole(table(WEEKS))
    assert [doubt.about for doubt in reading.doubts] == ["year"]
    assert [str(row.kind) for row in reading.rows if row.title == "Bokslut"] == ["work"]


def test_two_years_with_weeks_that_begin_again() -> None:
    part = table(
        "Vecka | Ansvarig | 51 | 52 | 1 | 2\nRemiss | ekonomichef | | ■ | ■ |\nBokslut | | x | | | x",
        ["Tidplan 2025/2026"],
    )
    found = read(matrix, part)
    assert periods(found.rows) == ["Bokslut: v. 2 2026", "Bokslut: v. 51 2025", "Remiss: v. 52–v. 1 2025"]
    assert next(row for row in found.rows if row.title == "Remiss").responsible == ("ekonomichef",)


def test_months_with_crosses_and_words() -> None:
    part = table(
        """
        Moment | Jan | Feb | Mars | April
        Analys | X | X | | remiss
        KF | | x | x |
        """,
        ["Årshjul 2027"],
    )
    found = read(matrix, part)
    assert periods(found.rows) == [
        "Analys, remiss: April 2027",
        "Analys: Jan–Feb 2027",
        "KF: Feb 2027",
        "KF: Mars 2027",
    ]


def test_a_day_in_a_cell_is_the_day_and_a_month_may_be_left_out() -> None:
    part = table(
        """
        Aktivitet | Maj | Jun | Aug | Sep
        Internbudget | | x | x |
        Rambeslut KF | | 15/6 | |
        """,
        ["Tider 2026"],
    )
    assert periods(read(matrix, part).rows) == ["Internbudget: Jun–Aug 2026", "Rambeslut KF: 15/6 2026"]


def test_numbers_that_nobody_calls_weeks_are_none() -> None:
    part = table("Post | 1 | 2 | 3 | 4\nLön | x | x | |\nHyra | | | x | x")
    assert matrix.fit(part, context(part)) == 0.0


def test_weeks_that_only_the_months_over_them_tell_and_days_by_their_numbers() -> None:
    weeks = " | ".join(map(str, range(2, 15)))
    part = table(
        f"""
        Steg | Ansvarig | Januari | < | < | Februari | < | < | < | Mars | < | < | < | April | <
         | | {weeks}
        Omvärldsanalys | KLK | x | x | x | | | | | | | | | |
        Ramberäkning | Ekonomichefen | | | | | x | x | | x | | | | |
        Kommunstyrelsen | | | 19 | | | | 16 | | | | | | 31 |
        """,
        ["Tidplan 2027"],
    )
    found = read(matrix, part)
    assert [(row.title, row.written.raw, row.written.first.month, row.written.week) for row in found.rows] == [
        ("Omvärldsanalys", "v. 2–v. 4", None, None),
        ("Kommunstyrelsen", "19", 1, 3),
        ("Ramberäkning", "v. 6–v. 7", None, None),
        ("Kommunstyrelsen", "16", 2, 7),
        ("Ramberäkning", "v. 9", None, None),
        ("Kommunstyrelsen", "31", 3, 13),
    ]
    assert found.rows[0].responsible == ("KLK",)
    assert {row.section_year for row in found.rows} == {2027}


def test_numbers_far_from_the_months_over_them_are_no_weeks() -> None:
    part = table(
        f"""
         | {" | ".join(month for month in ("Januari", "Februari", "Mars") for _ in range(5))}
         | {" | ".join(map(str, range(11, 26)))}
        Bokslut | x | x
        """
    )
    assert matrix.fit(part, context(part)) == 0


MONDAYS = """
    Aktivitet | Ansvarig | 2027-01-25 | 2027-02-01 | 2027-02-08
    Analys | ekonomichef | x | x |
    Remiss | | | x | x
"""


def test_weeks_may_stand_as_their_mondays() -> None:
    found = read(matrix, table(MONDAYS))
    assert [(row.title, row.written.first.week, row.section_year) for row in found.rows] == [
        ("Analys", 4, 2027),
        ("Remiss", 5, 2027),
    ]
    assert found.rows[0].written.raw == "2027-01-25–2027-02-01"


def test_months_may_stand_as_their_first_days() -> None:
    part = table(MONDAYS.replace("01-25", "01-01").replace("02-08", "03-01"))
    assert [row.written.first.month for row in read(matrix, part).rows] == [1, 2]


def test_days_that_are_not_one_week_apart_are_days() -> None:
    part = table(MONDAYS.replace("01-25", "01-18"))
    assert matrix.fit(part, context(part)) == 0


def test_days_before_the_weeks_are_those_of_the_activities_and_the_crosses_only_draw_them() -> None:
    weeks = " | ".join(f"v{n}" for n in range(5, 17))
    lines = [
        f"Id | Aktivitet | Start | Slut | Ansvarig | {weeks}",
        "1 | Budgetdag för alla nämnder | 2029-02-06 | 2029-02-06 | Nämnderna | | x",
        "2 | Nämndernas konsekvensanalys | 2029-02-19 | 2029-03-16 | Nämnderna | | | | x | x | x | x",
        "3 | Ramar, beslut | 2029-04-12 | 2029-04-12 | KF | | | | | | | | | | | x",
    ]
    found = reading_of("Aktivitetsplan budget 2030\n\n" + "\n".join(lines))
    assert rows_of(found) == [
        "NÄMNDER 2029-02-06",
        "NÄMNDER 2029-02-19..2029-03-16 work",
        "KF 2029-04-12 decision",
    ]
