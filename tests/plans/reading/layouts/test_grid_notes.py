"""What the notes under copied grids say of their marks."""

from plans.reading.layouts import grid
from tests.plans.reading.layouts.calendars import read, text


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
