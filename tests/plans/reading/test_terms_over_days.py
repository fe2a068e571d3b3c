"""Headings of terms: each is over its own days, and says nothing of those far from its season."""

from tests.plans.reading.tables import asked, reading_of


def test_each_heading_of_a_term_is_over_its_own_days() -> None:
    autumn = "15 september Anmälan öppnar\n15 oktober Sista anmälningsdag\n1 december Besked skickas"
    spring = "19 februari Anmälan öppnar\n15 mars Sista anmälningsdag"
    found = reading_of(
        f"Viktiga datum\n\nAnmälan till vårterminen 2027\n\n{autumn}\n\nSommaren 2027\n\n{spring}\n"
    )
    assert [str(row.when)[:4] for row in found.rows] == ["2026"] * 3 + ["2027"] * 2
    assert asked(found) == ["neighbours"]


def test_days_far_from_the_season_over_them_are_not_of_its_year() -> None:
    for heading in ("Vårterminen 2027", "Vårterminen2027"):
        found = reading_of(
            f"{heading}\n8 januari Start\n14 juni Avslut\n\nLovdagar\n10 maj\n7 juni\n20 september\n"
        )
        assert [str(row.when) for row in found.rows][:4] == [
            "2027-01-08",
            "2027-06-14",
            "2027-05-10",
            "2027-06-07",
        ]
        assert found.rows[-1].when is None or "neighbours" in asked(found)
