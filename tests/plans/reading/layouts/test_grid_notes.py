"""What the notes under copied grids say of their marks."""

from plans.reading.formats.text import text_document
from plans.reading.layouts import grid
from plans.reading.read import read_document
from tests.plans.reading.layouts.calendars import meetings, read, table, text


def test_each_grid_has_the_notes_that_follow_it_with_their_brackets() -> None:
    halves = ["Januari|Februari|Mars|10* kl. 9|8|6", "Januari|Februari|Mars|14|11*|11"]
    first, second = (half.replace("|", "\n\n") for half in halves)
    found = read(
        grid,
        text(
            f"Kommunfullmäktige 2025\n\n{first}\n\n*= utbildning (i aulan)\n\n"
            f"Kommunstyrelsen 2025\n\n{second}\n\n*= bokslut"
        ),
    )
    titles = [row.title for row in found.rows]
    assert titles == [
        "Kommunfullmäktige, utbildning (i aulan)",
        *["Kommunfullmäktige"] * 2,
        "Kommunstyrelsen",
        "Kommunstyrelsen, bokslut",
        "Kommunstyrelsen",
    ]


def test_a_footnote_between_two_years_is_no_heading() -> None:
    years = {"2025": "21:a kl. 9|12:e* kl. 9|4:e kl. 9", "2026": "20:e kl. 9|11:e* kl. 9|3:e kl. 9"}
    grids = [
        f"Sammanträdestider {year}|Januari|Februari|Mars|{days}|*= budgetberedning" for year, days in years.items()
    ]
    lines = f"Kommunstyrelsen|{'|'.join(grids)}".replace("|", "\n\n")
    rows = read_document(text_document(lines, markdown=False)).rows
    assert [str(row.when) for row in rows] == [
        *("2025-01-21", "2025-02-12", "2025-03-04"),
        *("2026-01-20", "2026-02-11", "2026-03-03"),
    ]
    assert {row.bodies for row in rows} == {("KS",)}
    assert [row.title for row in rows][1::3] == ["Kommunstyrelsen, budgetberedning"] * 2


def test_marks_and_codes_have_their_meaning_from_the_legend() -> None:
    part = table("Nämnd | Feb | Mars | April\nKF | 26* | 25 ÅR | 29**\nKS | 14 B, 28 XX | 13*** | 10", ["2025"])
    legend = ("* Extra sammanträde vid behov", "** Annan dag än brukligt", "*** heldag med start kl. 9.00")
    found = read(grid, part, *legend, "B = budget, ÅR = årsredovisning")
    assert meetings(found) == [
        "KF 2025-02-26? extra",
        "KF 2025-03-25",
        "KF 2025-04-29",
        "KS 2025-02-14",
        "KS 2025-02-28",
        "KS 2025-03-13 09:00",
        "KS 2025-04-10",
    ]
    assert [row.title for row in found.rows[:5]] == [
        "KF, Extra sammanträde vid behov",
        "KF, årsredovisning",
        "KF",
        "KS, budget",
        "KS, XX",
    ]
    assert found.rows[2].text == "Annan dag än brukligt"


def test_footnotes_with_numbers_say_what_is_dealt_with_and_when() -> None:
    part = table(
        "Månad | KF | KS \nJanuari | 29 | 15 \n Mars | 21 | 14 \n November | 25 2) | 14 1)", ["Plan 2024"]
    )
    found = read(grid, part, "1) Budget, heldag", "2) Börjar kl. 13.00")
    rows = {row.written.raw: row for row in found.rows if row.time is not None}
    assert {raw: (row.title, str(row.time)) for raw, row in rows.items()} == {
        "25": ("KF", "13:00"),
        "14": ("KS, Budget", "all day"),
    }


def test_a_note_on_the_line_itself_explains_the_marks_of_that_line() -> None:
    part = table(
        """
        Organ | Kl. | Jan | Feb | Mars | Anmärkning
        KF | 18.00 | 25* | 22 | 29** | * budget, kl. 9.00 / ** i aulan
        KS | 13.00 | 11 | 8* | 15 |
        SN | 9.00 | 12 | 9 | 16 | * kl. 8.00
        """,
        ["2027"],
    )
    found = read(grid, part)
    assert meetings(found)[:6] == [
        "KF 2027-01-25 09:00",
        "KF 2027-02-22 18:00",
        "KF 2027-03-29 18:00",
        "KS 2027-01-11 13:00",
        "KS 2027-02-08 13:00",
        "KS 2027-03-15 13:00",
    ]
    assert [row.time and str(row.time) for row in found.rows[6:]] == ["09:00"] * 3
    assert [one.text for one in found.left_aside] == ["8*"]
