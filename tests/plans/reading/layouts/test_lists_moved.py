"""A day of a list that was moved from another one: it is the list's, and the other is asked about."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

LIST = "Tider 2027\n\nCESAM, kl. 9.00-11.00\n28 januari\n{day}\n22 april\n"


@pytest.mark.parametrize(
    "day",
    [
        "25 mars (flyttat från 18 mars)",
        "25 mars (flyttad från den 18 mars)",
        "torsdag 25 mars – flyttat från torsdag 18 mars",
        "25 mars, ändrad dag från 18 mars",
        "25 mars (tidigare 18 mars)",
        "25/3 (flyttat från 18/3 på grund av lov)",
    ],
)
def test_the_new_day_has_the_time_and_the_title_of_its_list(day: str) -> None:
    found = reading_of(LIST.format(day=day))
    held = [row for row in rows_of(found) if "–" not in row]
    assert held == [f"CSG 2027-{day} 09:00-11:00" for day in ("01-28", "03-25", "04-22")]
    assert {row.title for row in found.rows} == {"CESAM"}
    assert [(doubt.because, doubt.readings) for doubt in found.doubts] == [("moved", ("2027-03-18",))]


def test_a_time_of_its_own_stays_with_the_new_day() -> None:
    found = reading_of(LIST.format(day="25 mars kl. 13.00 (flyttat från 18 mars)"))
    assert "CSG 2027-03-25 13:00" in rows_of(found)


def test_among_the_days_of_a_line_each_is_the_body_s() -> None:
    line = "Kommunstyrelsen kl. 13.00: 28 januari, 25 mars (flyttat från 18 mars), 15 april (flyttat från 8 april)"
    found = reading_of(f"Tider 2027\n\n{line}\nSocialnämnden: 5 februari, 9 mars\n")
    held = [row for row in rows_of(found) if "–" not in row]
    assert held[:3] == [f"KS 2027-{day} 13:00" for day in ("01-28", "03-25", "04-15")]
    assert asked(found) == ["moved", "moved"]


def test_a_day_that_holds_no_longer_is_no_new_one() -> None:
    found = reading_of(LIST.format(day="18 mars (flyttat till 25 mars)"))
    assert [row for row in rows_of(found) if "03-18" in row] == []
    assert any("03-25" in row for row in rows_of(found))


def test_a_line_of_a_table_that_says_no_more_than_two_days_moves_a_meeting() -> None:
    rows = "".join(f"<tr><td>{day}</td></tr>" for day in ("Datum", "2 februari", "{day}", "18 juni"))
    page = f"<h1>Möten 2027</h1><h2>Ängsutskottet</h2><p>Datum då Ängsutskottet träffas</p><table>{rows}</table>"
    for day in ("20 april - OBS! Ändrat till 11 maj", "20 april – flyttat till den 11 maj"):
        found = reading_of(page.format(day=day), "a.html")
        held = [row for row in rows_of(found) if "–" not in row]
        assert sorted(held) == [f"ÄNGSUTSKOTT 2027-{on}" for on in ("02-02", "05-11", "06-18")]
        assert [(doubt.because, doubt.readings) for doubt in found.doubts] == [("moved", ("2027-04-20",))]
    others = reading_of(page.format(day="20 april, besök av rektorn den 11 maj"), "a.html")
    assert "moved" not in asked(others)
