"""A body's name with its time over the days of a table: they are its meetings, whatever stands beside them."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


@pytest.mark.parametrize("head", ["Socialnämnden kl. 9.00 |", "Möten 2027\n\nSocialnämnden kl. 9.00 | Anteckning"])
def test_the_time_is_the_body_s_and_the_words_are_notes(head: str) -> None:
    found = reading_of(f"{head}\n20 januari 2027 | ordinarie\n17 februari 2027 | bokslut\n17 mars 2027 |\n")
    assert rows_of(found) == ["SN 2027-01-20 09:00", "SN 2027-02-17 09:00", "SN 2027-03-17 09:00"]
    assert asked(found) == []


def test_what_leads_up_to_a_meeting_keeps_its_own_word() -> None:
    found = reading_of("Socialnämnden kl. 9.00 |\n20 januari 2027 | Sista dag för ärenden\n27 januari 2027 |\n")
    assert [row.kind.value for row in found.rows] == ["deadline", "meeting"]
    assert found.rows[0].time is None


def test_without_a_time_it_is_asked_what_the_words_mean() -> None:
    found = reading_of(
        "Socialnämnden |\n20 januari 2027 | bokslut\n17 februari 2027 | delår\n17 mars 2027 | taxor\n"
    )
    assert "no_word" in asked(found) or all(row.startswith("SN") for row in rows_of(found))
