"""Half years, school years and periods that stand over the days of a list and tell their year."""

from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About, Reading


def read(text: str) -> Reading:
    return read_file(text.encode(), "plan.txt", today=date(2030, 6, 1))


def days(reading: Reading) -> list[str]:
    return [str(row.when) for row in reading.rows]


def asked(reading: Reading) -> int:
    return sum(doubt.about is About.YEAR for doubt in reading.doubts)


@pytest.mark.parametrize(
    ("spring", "autumn"),
    [
        ("VT27", "HT27"),
        ("Vt -27", "Ht -27"),
        ("Vårterminen 2027", "Höstterminen 2027"),
        ("Våren 2027 (8/1–18/6)", "Hösten 2027 (19/8–15/12)"),
        ("8.1.–18.6.2027", "19.8.–15.12.2027"),
        ("Period 8 januari – 18 juni 2027", "Period 19 augusti – 15 december 2027"),
    ],
)
def test_half_a_year_over_days_tells_their_year_and_is_no_activity(spring: str, autumn: str) -> None:
    found = read(f"Kulturnämnden\n\n{spring}\n\n12 januari\n9 februari\n\n{autumn}\n\n7 september\n5 oktober\n")
    assert days(found) == ["2027-01-12", "2027-02-09", "2027-09-07", "2027-10-05"]
    assert not asked(found)


@pytest.mark.parametrize("over", ["Läsåret 2026/27", "Läsåret 26/27", "15.9.2026–18.2.2027"])
def test_of_a_year_that_turns_the_month_tells(over: str) -> None:
    found = read(f"Skolnämnden\n\nLäsåret 2025/26\n\n9 september\n{over}\n\n22 september\n12 januari\n")
    assert days(found) == ["2025-09-09", "2026-09-22", "2027-01-12"]
    assert not asked(found)


def test_a_body_with_its_period_heads_the_days_below() -> None:
    found = read("Möten\n\nKommunstyrelsen 8.1.–18.6.2027\n\n12 januari\n9 februari\n")
    assert days(found) == ["2027-01-12", "2027-02-09"]
    assert {row.bodies for row in found.rows} == {("KS",)}


@pytest.mark.parametrize("line", ["Remisstid 15/1–15/3", "8–10 januari", "Kulturnämnden 10 februari–18 juni"])
def test_what_is_no_period_over_the_days_stays(line: str) -> None:
    found = read(f"Kulturnämnden 2027\n\n{line}\n\n12 januari\n9 februari\n")
    assert len(found.rows) == 3


def test_words_that_only_look_like_half_a_year_give_none() -> None:
    found = read("Kulturnämnden 2027\n\nVT 24 platser\n\n12 januari\n9 februari\n")
    assert days(found) == ["2027-01-12", "2027-02-09"]
