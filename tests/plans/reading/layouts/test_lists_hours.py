"""The usual time of a list's days and that of some months: "kl 18.30, i juni och november kl 9.00"."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_TOLD = "kl. 18.30, i juni och november kl. 09.00"
_DAYS = "25 januari, 14 juni och 22 november"
_READ = ["KF 2027-01-25 18:30", "KF 2027-06-14 09:00", "KF 2027-11-22 09:00"]


@pytest.mark.parametrize(
    "lines",
    [
        f"Kommunfullmäktige: {_DAYS}. Start {_TOLD}.",
        f"Kommunfullmäktige\nSammanträdena börjar {_TOLD}.\n25 januari\n14 juni\n22 november",
        f"Kommunfullmäktige\n25 januari\n14 juni\n22 november\n{_TOLD.capitalize()}",
        f"Kommunfullmäktige börjar {_TOLD}.\n\nKommunfullmäktige: {_DAYS}.",
        f"Kommunfullmäktige: {_DAYS}. Start kl. 18.30, i juni kl. 09.00 och i november kl. 09.00.",
    ],
)
def test_the_days_of_those_months_have_their_time_and_the_others_the_usual_one(lines: str) -> None:
    found = reading_of(f"Sammanträden 2027\n\n{lines}\n\nKommunstyrelsen: 12 januari och 8 juni. Start kl. 13.00.")
    assert rows_of(found) == [*_READ, "KS 2027-01-12 13:00", "KS 2027-06-08 13:00"]
    assert not found.doubts


def test_a_time_of_the_day_s_own_stands() -> None:
    found = reading_of(
        f"Möten 2027\n\nKommunfullmäktige\nVi börjar {_TOLD}.\n25 januari\n14 juni kl. 8.00\n22 mars"
    )
    assert rows_of(found) == ["KF 2027-01-25 18:30", "KF 2027-06-14 08:00", "KF 2027-03-22 18:30"]


def test_a_time_that_is_not_of_months_is_asked_about_and_none_is_taken() -> None:
    found = reading_of(f"Möten 2027\n\nKommunfullmäktige: {_DAYS}. Start kl. 18.30, vid debatter kl. 09.00.")
    assert [row.time for row in found.rows] == [None] * 3
    assert [one.readings for one in found.doubts] == [("18:30", "09:00")]


@pytest.mark.parametrize(("line", "time"), [("Vi träffas kl. 17", "17:00"), ("Vi träffas kl. 17 i maj", None)])
def test_the_time_of_a_month_is_not_that_of_all_days(line: str, time: str | None) -> None:
    found = reading_of(f"Möten 2027\n\nKommunfullmäktige\n25 januari\n22 mars\n{line}")
    assert [None if row.time is None else str(row.time) for row in found.rows] == [time, time]


@pytest.mark.parametrize(
    "told",
    [
        "Nämnden sammanträder klockan 13.15. Mötet i juni börjar klockan 8.30.",
        "Under år 2027 sammanträder nämnden på torsdagar, med start klockan 13.15. Mötet i juni börjar kl. 8.30.",
    ],
)
def test_the_time_of_one_month_in_a_sentence_of_its_own_is_not_that_of_all(told: str) -> None:
    found = reading_of(f"Socialnämnden\n\n{told}\n\nSammanträden 2027\n11 februari\n17 juni\n9 september")
    assert rows_of(found) == ["SN 2027-02-11 13:15", "SN 2027-06-17 08:30", "SN 2027-09-09 13:15"]
    assert not found.doubts


def test_two_sentences_of_two_bodies_tell_each_its_time() -> None:
    told = "Kommunfullmäktige börjar kl. 18.30. Kommunstyrelsen börjar kl. 13.00."
    found = reading_of(f"Möten 2027\n\n{told}\n\nKommunfullmäktige\n17 juni\n\nKommunstyrelsen\n9 juni")
    assert rows_of(found) == ["KF 2027-06-17 18:30", "KS 2027-06-09 13:00"]


@pytest.mark.parametrize("others", ["kaffe från 18.00", "gruppmöten från kl. 17.00", "förmöte kl. 17.30"])
def test_what_comes_before_the_meeting_has_a_time_of_its_own(others: str) -> None:
    found = reading_of(f"Möten 2027\n\nSocialnämnden\nTisdagar kl. 18.30, {others}\n26 januari\n23 februari")
    assert rows_of(found) == ["SN 2027-01-26 18:30", "SN 2027-02-23 18:30"]
    assert not found.doubts


CHANGED = "Möten 2027\n\nSocialnämnden\n{days}\nTisdagar kl. 15.00, {then} kl. 16.00"


@pytest.mark.parametrize("then", ["från och med hösten", "från och med hösten 2027", "fr.o.m. den 1 september"])
def test_a_second_time_from_some_day_on_is_that_of_the_days_after_it(then: str) -> None:
    found = reading_of(CHANGED.format(days="26 januari\n15 juni\n23 september", then=then))
    assert rows_of(found) == ["SN 2027-01-26 15:00", "SN 2027-06-15 15:00", "SN 2027-09-23 16:00"]
    assert not found.doubts


@pytest.mark.parametrize(
    ("days", "then"),
    [
        ("26 januari\n23 september", "från och med hösten 2028"),
        ("23 september\n26 januari", "från och med hösten"),
        ("26 januari\n23 september", "från och med sommarens slut"),
    ],
)
def test_it_is_asked_where_it_is_open_from_when(days: str, then: str) -> None:
    found = reading_of(CHANGED.format(days=days, then=then))
    assert "either" in {doubt.because for doubt in found.doubts}
    assert {row.time for row in found.rows} == {None}


@pytest.mark.parametrize(
    ("told", "june", "others"),
    [
        ("Sammanträdena börjar kl. 18.30. Mötet i juni börjar kl. 09.00.", "09:00", "18:30"),
        (
            "Vi möts på torsdagar, med ordinarie starttid kl. 18.30. Budgetmötet i juni startar kl. 9.",
            "09:00",
            "18:30",
        ),
        ("Sammanträdena börjar kl. 18.30. Budgetmötet börjar kl. 09.00.", "18:30", "18:30"),
        ("Mötet i juni börjar kl. 09.00.", "09:00", "None"),
        ("Sammanträdet börjar kl. 18.30.", "18:30", "18:30"),
    ],
)
def test_the_time_of_one_meeting_is_not_that_of_all(told: str, june: str, others: str) -> None:
    found = reading_of(f"Möten 2027\n\nKommunfullmäktige\n\n{told}\n\n25 januari\n14 juni\n22 november")
    assert [str(row.time) for row in found.rows] == [others, june, others]


def test_the_time_of_a_meeting_that_no_day_is_said_to_be_is_told() -> None:
    told = "Sammanträdena börjar kl. 18.30. Budgetmötet börjar kl. 09.00."
    found = reading_of(f"Möten 2027\n\nKommunfullmäktige: 25 januari, 14 juni. {told}")
    assert [str(row.time) for row in found.rows] == ["18:30"] * 2
    assert "kl. 09.00" in [one.text for one in found.left_aside]


@pytest.mark.parametrize(
    ("told", "times"),
    [
        ("Mötena börjar kl. 18.30. Vid mötet den 14 juni är starttiden kl. 9.00.", ["18:30", "09:00", "18:30"]),
        ("Mötena börjar kl. 18.30 utom den 14 juni då de börjar kl. 9.00.", ["18:30", "09:00", "18:30"]),
        ("Mötena börjar kl. 18.30.", ["18:30", "18:30", "18:30"]),
    ],
)
def test_a_sentence_may_except_a_day_from_the_time_of_the_sentence_before(told: str, times: list[str]) -> None:
    over = "Kommunfullmäktige sammanträder enligt följande:\n\n25 januari, 14 juni och 22 november."
    meets = "Kommunstyrelsen beslutar att med fullmäktiges beslut ovan sammanträda kl. 13.15 följande dagar:"
    below = f"Kommunstyrelsens beslut\n\n{meets}\n\n12/1, 9/2"
    found = reading_of(f"Möten 2027\n\n{over}\n\n{told}\n\n{below}")
    assert [str(row.time) for row in found.rows] == [*times, "13:15", "13:15"]
    assert {row.kind.value for row in found.rows} == {"meeting"}
    assert found.doubts == ()


def test_what_is_due_on_a_day_is_not_at_the_usual_time_and_who_is_met_is_told() -> None:
    text = (
        "Socialnämnden 2027\n\nNämnden sammanträder kl. 14.00.\n\n14/1 plan\n4/3 Dialog med brukarna kl. 18.00\n"
        "1/4 bokslut\n29/5 Förslag lämnas till kommunstyrelsen"
    )
    rows = reading_of(text).rows
    assert [None if row.time is None else str(row.time) for row in rows] == ["14:00", "18:00", "14:00", None]
    assert "Dialog med brukarna" in rows[1].title
