"""Days of a list that nobody meets on: a heading says what is due or sent then, or lines below the days do."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_LIST = "Datum 2027\n\nKommunstyrelsen\n9 februari\n9 mars\n\n"
_MET = [("2027-02-09", "meeting"), ("2027-03-09", "meeting")]


def kinds(source: str) -> list[tuple[str, str]]:
    return [(str(row.when), row.kind.value) for row in reading_of(source).rows]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Stoppdatum för kommunstyrelsen", "deadline"),
        ("Utskicksdagar för kommunstyrelsen", "mailing"),
        ("Stoppdatum för ansökningar i fonden:", "deadline"),
        ("Sammanträdesdatum för kommunfullmäktige", "meeting"),
    ],
)
def test_what_is_due_on_the_days_under_a_heading_is_no_plan_of_meetings(heading: str, kind: str) -> None:
    assert kinds(f"{_LIST}{heading}\n15 januari\n12 februari\n") == [
        *_MET,
        ("2027-01-15", kind),
        ("2027-02-12", kind),
    ]


_BELOW = "Nyheter och datum\n\nDatum för kommunstyrelsen\n\n" + "{}\n{}\n\n" * 3


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        ("Sista dag att lämna förslag till ärenden", "deadline"),
        ("Handlingarna skickas ut", "mailing"),
        ("Budgetarbete pågår", "work"),
        ("Konferensrummet", "meeting"),
    ],
)
def test_a_line_below_each_day_says_what_is_done_then(below: str, kind: str) -> None:
    days = ["15 april 2027", "3 maj 2027", "1 juni 2027"]
    found = kinds(_BELOW.format(*(words for day in days for words in (day, below))))
    assert found == [("2027-04-15", kind), ("2027-05-03", kind), ("2027-06-01", kind)]


@pytest.mark.parametrize(("heading", "who"), [("Årsmöte Ekby krets 2027", ""), ("Kommunfullmäktige 2027", "KF")])
def test_a_day_on_which_all_come_together_is_not_of_the_body_before(heading: str, who: str) -> None:
    found = reading_of(f"{_LIST}{heading}\n13 maj\n")
    assert rows_of(found)[-1].split() == [who or "–", "2027-05-13"]
    assert asked(found) == ([] if who else ["nobody"])


@pytest.mark.parametrize(
    ("words", "off"),
    [("Inget plenum", True), ("Inget sammanträde", True), ("Ingen frågestund", False), ("Plenum", False)],
)
def test_a_day_that_nobody_meets_on_is_asked_about(words: str, off: bool) -> None:
    found = reading_of(f"Fullmäktige hösten 2027\n\nMåndag 8/11: {words}\nTisdag 9/11: Plenum kl. 9.30\n")
    assert ("called_off" in asked(found)) == off


@pytest.mark.parametrize("heading", ["Stoppdatum för ärenden till nämnden", "Sista dag för ärenden till nämnden"])
def test_what_is_due_is_not_due_at_the_time_of_the_meetings(heading: str) -> None:
    found = reading_of(
        "Mötestider för socialnämnden 2027\n\n"
        "Nämnden träffas som vanligt onsdagar kl 13.30:\n\n20/1, 17/2, 24/3\n\n"
        f"AU har möte två veckor innan, kl 9:\n\n13/1, 10/2\n\n{heading}: 7/1, 3/2 och 10/3.\n"
    )
    assert [(row.kind.value, str(row.time or "")) for row in found.rows] == [
        *[("meeting", "13:30")] * 3,
        *[("meeting", "09:00")] * 2,
        *[("deadline", "")] * 3,
    ]


@pytest.mark.parametrize("due", ["Sista dag för motioner", "Utskick av handlingar"])
def test_a_heading_of_what_is_due_names_its_day_where_nobody_stands_over_it(due: str) -> None:
    found = reading_of(f"Tidplan 2028\n\n{due}\n9.2.2028\n\nKommunfullmäktige\n20.3.2028\n19.6.2028\n")
    assert [(row.title, row.kind.gathers) for row in found.rows] == [
        (due, False),
        ("Kommunfullmäktige", True),
        ("Kommunfullmäktige", True),
    ]


@pytest.mark.parametrize("line", ["22 Budgetanvisningar skickas ut till nämnderna", "22 Sista dag för motioner"])
def test_a_number_and_what_happens_under_a_month_is_no_heading(line: str) -> None:
    found = reading_of(
        f"Plan 2026\n\nFebruari\n13 KS bereder budgeten\n20 KF\n\nJuni 2026\n{line}\n29 KS bereder budgeten\n"
    )
    assert [str(row.when) for row in found.rows] == ["2026-02-13", "2026-02-20", "2026-06-22", "2026-06-29"]
