"""Years, bodies and times that a line of running text gives the days it names."""

import pytest

from plans.reading.dates.find import find_dates
from plans.reading.formats.text import text_document
from plans.reading.layouts.running_years import in_years
from plans.reading.read import read_document
from plans.reading.reading import About


def rows(source: str) -> list[tuple[str, str, str]]:
    """Each row's day, bodies and time."""
    found = read_document(text_document(source, markdown=False)).rows
    return [(str(row.when), ",".join(row.bodies), str(row.time or "")) for row in found]


@pytest.mark.parametrize(
    ("term", "year"),
    [("HT 2027:", 2027), ("VT 2028:", 2028), ("Våren 2028 –", 2028), ("Höstterminen 2027:", 2027)],
)
def test_a_term_with_its_year_gives_the_days_behind_it_that_year(term: str, year: int) -> None:
    line = f"{term} 26 maj, 5 juni och 3 september, samtliga kl 09:00-12:00."
    more = "Ärenden ska vara inlämnade senast tisdag 10:00.\n\nDet sista mötet är torsdagen den 23 september."
    assert rows(f"Stadsbyggnadsnämnden\n\n{line}\n\n{more}\n")[:3] == [
        (f"{year}-{day}", "STADSBYGGNADSNÄMND", "09:00-12:00") for day in ("05-26", "06-05", "09-03")
    ]


def test_the_year_of_a_plan_is_not_that_of_its_days() -> None:
    source = "Beslut fattas 2027.\n\nTaxor 2028: KS den 5 maj 2027 och KF den 9 juni.\n"
    assert {when[:4] for when, _, _ in rows(source)} <= {"2027", "None"}


def test_the_committee_is_the_one_that_the_text_is_of() -> None:
    source = "Socialnämnden\n\nUnder 2027 sammanträder nämnden den 5 maj, 9 juni och 8 september.\n"
    assert rows(source) == [(f"2027-{day}", "SN", "") for day in ("05-05", "06-09", "09-08")]


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("Nämnden sammanträder vanligen kl 9 i stadshuset.", "09:00"),
        ("Sammanträdena börjar klockan 13.00.", "13:00"),
        ("Mötena hålls i stadshuset och börjar 18.30 och håller på längst till kl. 21.00.", "18:30-21:00"),
        ("Alla möten startar klockan 16.30 och håller på fram till senast klockan 20.30.", "16:30-20:30"),
        ("Mötena börjar kl 14:30 och slutar ca 18.", "14:30"),
    ],
)
def test_a_sentence_gives_the_days_their_usual_time(said: str, time: str) -> None:
    source = f"Socialnämnden\n\n{said}\n\nSammanträden 2027\n\n5 maj\n9 juni (kl 8.15)\n"
    assert rows(source) == [("2027-05-05", "SN", time), ("2027-06-09", "SN", "08:15")]


def test_two_sentences_of_times_are_each_some_body_s() -> None:
    said = "Sammanträdena börjar klockan 13.00. Arbetsutskottet börjar klockan 9.00."
    source = f"Socialnämnden 2027\n\n{said}\n\n25 januari\n22 februari\n\nArbetsutskottet\n\n12 januari\n"
    assert rows(source) == [
        ("2027-01-25", "SN", "13:00"),
        ("2027-02-22", "SN", "13:00"),
        ("2027-01-12", "SN_AU", "09:00"),
    ]


def test_a_time_that_begins_the_line_under_a_day_is_that_day_s() -> None:
    source = "Socialnämnden 2027\n\n25 januari\nklockan 9.00–16.00, heldag med presidiet\n22 februari\n"
    assert rows(source) == [("2027-01-25", "SN", "09:00-16:00"), ("2027-02-22", "SN", "")]


def test_a_council_by_any_name_meets_in_running_text() -> None:
    assert rows("Den 12 maj 2027 sammanträder ungdomsfullmäktige klockan 17.00-19.00 i Lilla salen.\n") == [
        ("2027-05-12", "UNGDOMSFULLMÄKTIGE", "17:00-19:00")
    ]


def test_a_school_year_is_an_autumn_and_the_spring_after_it() -> None:
    source = "Tider för föräldrarådets möten läsåret 26/27\nFredagen 25/9 kl 7,30 - 8,30\nTisdagen 16/2 kl 18,00\n"
    assert rows(source) == [
        ("2026-09-25", "FÖRÄLDRARÅD", "07:30-08:30"),
        ("2027-02-16", "FÖRÄLDRARÅD", "18:00"),
    ]


@pytest.mark.parametrize(
    ("heading", "months"),
    [
        ("Möten våren 2027", {"3 februari": 2027, "3 oktober": None}),
        ("Möten hösten 2027", {"3 februari": None, "3 oktober": 2027}),
        ("Möten 2027", {"3 februari": 2027, "3 oktober": 2027}),
    ],
)
def test_the_year_of_a_season_is_not_that_of_a_month_far_outside(
    heading: str, months: dict[str, int | None]
) -> None:
    for day, year in months.items():
        reading = read_document(text_document(f"{heading}\n\n{day} KS", markdown=False))
        assert [row.when.first.year if row.when else None for row in reading.rows] == [year]
        assert any(doubt.about == "year" for doubt in reading.doubts) is (year is None)


@pytest.mark.parametrize(("day", "is_asked"), [("2027-02-xx", True), ("2027-02-XX", True), ("2027-02-10", False)])
def test_a_day_not_yet_chosen_is_asked_for(day: str, is_asked: bool) -> None:
    text = f"Tidplan\n\n2027-01-12 KS sammanträder\n{day} Sista dag för kurser som börjat från och med 2026-08-01"
    row = read_document(text_document(text, markdown=False)).rows[1]
    assert (row.raw_date, row.when is None) == (day, is_asked)


@pytest.mark.parametrize("title", ["Läsårstider 2026/2027", "Läsåret 2026/27", "Läsårsdata 2026–2027"])
def test_an_autumn_day_below_those_of_the_spring_is_not_of_the_autumn_after(title: str) -> None:
    text = f"{title}\nVårterminen slutar onsdag 9 juni 2027\nStudiedagar:\nStudiedag 21 september"
    reading = read_document(text_document(text, markdown=False))
    assert [row.title for row in reading.rows] == ["Vårterminen slutar", "Studiedag"]
    assert [doubt.text for doubt in reading.doubts if doubt.about == "year"] == ["21 september"]


def test_a_second_school_year_in_the_text_is_one_of_the_years() -> None:
    text = """Läsårstider 2026/2027
Höstterminen startar måndag 17 augusti 2026
Vårterminen slutar onsdag 9 juni 2027
Läsårstider 2027/2028
Skolstart måndag 23 augusti
Skolstart tisdag 11 januari
Studiedag 9 maj"""
    rows = read_document(text_document(text, markdown=False)).rows
    assert [str(row.when) for row in rows[2:]] == ["2027-08-23", "2028-01-11", "2028-05-09"]


def test_a_term_stands_over_its_days_and_is_no_title_of_those_before() -> None:
    text = "Läsårstider\nHöstterminen 2026\n17 augusti – 18 december\nVårterminen 2027\n11 januari – 11 juni"
    rows = read_document(text_document(text, markdown=False)).rows
    assert [row.title for row in rows] == ["Höstterminen 2026", "Vårterminen 2027"]


@pytest.mark.parametrize(
    ("line", "year"),
    [("Nästa möte 2028: 13 januari", 2028), ("Årsmöte 2028: 6 maj", 2028), ("Budgetmöte 2028: 6 maj", 2027)],
)
def test_a_meeting_of_a_year_is_held_in_it_but_not_one_about_its_budget(line: str, year: int) -> None:
    found = rows(f"Omsorgsnämndens sammanträden 2027\n\n14 januari\n11 februari\n\n{line}\n")
    assert found[-1][0].startswith(str(year))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Nu börjar vägen mot kongressen 2028 som äger rum den 22 april i Ekby.", 2028),
        ("Föreningens stämma 2027 hålls den 19 juni.", 2027),
        ("Motioner till stämman 2028 skickas in till kansliet senast den 19 juni.", None),
    ],
)
def test_what_is_held_on_a_day_is_in_the_year_behind_its_name(text: str, year: int | None) -> None:
    dates = in_years(text, find_dates(text))
    assert [date.first.year for date in dates if date.first.day] == [year]


TERMS = (
    "Läsårstider\n{heading}\nHöstterminen: 17 augusti - 18 december\nVårterminen: 11 januari - 10 juni\n{below}\n"
)


@pytest.mark.parametrize("heading", ["Läsårets terminer 26/27", "Läsåret 2026-2027"])
def test_a_school_years_heading_in_the_text_is_that_of_its_terms(heading: str) -> None:
    found = read_document(
        text_document(TERMS.format(heading=heading, below="Lov\nHöstlov: 26 oktober - 30 oktober"), markdown=False)
    )
    assert [(row.title, str(row.when)) for row in found.rows] == [
        ("Höstterminen", "2026-08-17..2026-12-18"),
        ("Vårterminen", "2027-01-11..2027-06-10"),
    ]
    assert not found.doubts


def test_of_two_school_years_none_is_taken_unasked() -> None:
    found = read_document(
        text_document(
            TERMS.format(heading="Läsåret 26/27", below="Läsåret 27/28 är inte beslutat"), markdown=False
        )
    )
    assert About.YEAR in {doubt.about for doubt in found.doubts}
