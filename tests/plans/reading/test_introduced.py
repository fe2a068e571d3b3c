"""What a sentence says of the days that it introduces, or that stand over it: their year, and each body's time."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

DAYS = "20 januari, 17 februari, 16 juni"


@pytest.mark.parametrize(
    "sentence",
    [
        "att fastställa följande sammanträdesdagar för 2027:",
        "att anta följande sammanträdestider för år 2027:",
        "att nämnden sammanträder följande dagar under 2027:",
    ],
)
def test_the_year_of_the_sentence_is_that_of_the_days(sentence: str) -> None:
    found = reading_of(
        f"Protokoll 2026-10-14\n\nSocialnämnden beslutar\n{sentence}\n{DAYS}\n\nProtokollet justeras 2026-10-20\n"
    )
    assert rows_of(found) == ["SN 2027-01-20", "SN 2027-02-17", "SN 2027-06-16"]
    assert asked(found) == []


STEPS = "16 mars: Direktivet presenteras för nämnderna.\n27 april kl. 9–16: Budgetdag för kommunstyrelsen."


@pytest.mark.parametrize("steps", [STEPS, "Datum | Vad\n16 mars | Direktivet presenteras\n27 april | Budgetdag"])
def test_the_year_during_which_a_sentence_right_above_says_that_the_days_are_is_theirs(steps: str) -> None:
    source = "Budgetdirektiv 2028\n\nLönerna antas öka från och med 1 april 2028.\n\n{}\n\n{}\n"
    found = reading_of(source.format("Nedan anges de viktigaste hållpunkterna under 2027.", steps))
    assert [row.split()[1] for row in rows_of(found)] == ["2027-03-16", "2027-04-27"]
    assert "year" not in {doubt.about for doubt in found.doubts}


@pytest.mark.parametrize(
    "sentence",
    [
        "Nedan anges hållpunkterna för budgeten 2028.",
        "Kommunen ökade sina skatteintäkter under 2026.",
        "Nedan anges de viktigaste hållpunkterna under 2026 och 2027.",
        "Nedan anges det som gjordes under 2026.\n\nHär finns mer att läsa.",
    ],
)
def test_other_sentences_above_give_days_no_year(sentence: str) -> None:
    found = reading_of(f"Budgetdirektiv 2028\n\n{sentence}\n\n{STEPS}\n")
    assert "year" in {doubt.about for doubt in found.doubts}


def test_the_year_of_a_budget_is_not() -> None:
    found = reading_of(f"Socialnämnden\n\nFöljande dagar gäller budgeten för 2028:\n{DAYS}\n")
    assert not any(row.split()[1].startswith("2028") for row in rows_of(found))
    assert "year" in {doubt.about for doubt in found.doubts}


@pytest.mark.parametrize("year", ["16/17", "2016/17", "2016/2017", "11/12"])
def test_a_year_of_two_is_no_day(year: str) -> None:
    source = f"Möten\n\nStyrelsen\nUnder verksamhetsåret {year} hålls följande möten:\n5 september\n9 januari\n"
    found = reading_of(source)
    first = 2000 + int(year[-5:-3] if "/" in year[-3:] else year[2:4])
    assert rows_of(found) == [f"STYRELSE {first}-09-05", f"STYRELSE {first + 1}-01-09"]
    assert asked(found) == []


LISTS = "Möten 2027\n\nKS: 12 januari, 9 februari\nKF: 25 januari\n\n{}\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "KS och KF börjar kl. 13.00 respektive kl. 18.30.",
        "KS och KF sammanträder kl. 13.00 resp. 18.30.",
        "Sammanträdena börjar kl. 13.00 respektive kl. 18.30.",
    ],
)
def test_respectively_gives_each_its_time(sentence: str) -> None:
    found = reading_of(LISTS.format(sentence))
    assert rows_of(found) == ["KS 2027-01-12 13:00", "KS 2027-02-09 13:00", "KF 2027-01-25 18:30"]
    assert asked(found) == []


def test_three_times_for_two_are_nobody_s() -> None:
    found = reading_of(LISTS.format("KS, KF och SN börjar kl. 13.00 respektive kl. 18.30."))
    assert [row.time for row in found.rows] == [None, None, None]
    assert set(asked(found)) == {"either"}
    found = reading_of(LISTS.format("Mötena börjar kl. 8.00, kl. 13.00 respektive kl. 18.30."))
    assert [row.time for row in found.rows] == [None, None, None]
    assert set(asked(found)) == {"either"}


def test_a_sentence_that_leads_up_to_days_says_whose_they_are_when() -> None:
    sentence = "Här kommer vårens tider 2027 för styrgruppen för nytt badhus. Vi ses på torsdagar kl 10-12."
    found = reading_of(f"Hej!\n\n{sentence}\n\n14 januari\n18 februari - digitalt, kl 9-10\n18 mars\n\n/Maria\n")
    assert rows_of(found) == [
        "STYRGRUPP_NYTT_BADHUS 2027-01-14 10:00-12:00",
        "STYRGRUPP_NYTT_BADHUS 2027-02-18 09:00-10:00",
        "STYRGRUPP_NYTT_BADHUS 2027-03-18 10:00-12:00",
    ]
    assert {row.title.split(",")[0] for row in found.rows} == {"Styrgruppen för nytt badhus"}
    assert asked(found) == []


def test_a_sentence_that_leads_up_to_papers_says_nothing_of_days() -> None:
    found = reading_of("Här kommer handlingar för styrgruppen för nytt badhus.\n\n14 januari 2027\n18 mars 2027\n")
    assert not any(row.startswith("STYRGRUPP") for row in rows_of(found)) or asked(found)
