"""Items below a day that are due or sent then are each an activity; what a meeting is about is not."""

import pytest

from tests.plans.reading.tables import reading_of

_DUE = ("Sista dag för underlag till fakturering", "Sista dag för manuella utbetalningar")
_DECIDED = ("Årsredovisning fastställs", "Beslut om utdelning")


def titles(text: str) -> list[str]:
    return [f"{row.when} {row.title}" for row in reading_of(f"Bokslut 2027\n\n{text}").rows]


@pytest.mark.parametrize(("sign", "gap"), [("•", "\n"), ("-", ""), ("•", "")])
def test_what_is_due_on_one_day_is_as_many_activities(sign: str, gap: str) -> None:
    first, second = (f"{sign} {due}" for due in _DUE)
    found = titles(
        f"Tisdag 21 december\n{gap}{first}\n{second}\n\nOnsdag 22 december\n{gap}{sign} Systemet stänger\n"
    )
    assert found == [f"2027-12-21 {_DUE[0]}", f"2027-12-21 {_DUE[1]}", "2027-12-22 Systemet stänger"]


@pytest.mark.parametrize(("items", "time"), [(_DECIDED, ""), (_DUE, " kl. 9.00"), (_DUE[:1] + _DECIDED[:1], "")])
def test_what_is_decided_or_stands_under_a_time_is_one(items: tuple[str, str], time: str) -> None:
    lines = "\n".join(f"• {item}" for item in items)
    found = titles(f"Tisdag 21 december{time}\n{lines}\n\nOnsdag 22 december\n• Bokslutet stängs\n")
    assert len(found) == 2


def test_links_to_years_are_not_the_year_of_the_days_below() -> None:
    text = "Kulturnämnd\n\n2018\n\n2017\n\nSammanträdesdagar\n\n27 februari\n24 april\n29 maj\n"
    assert {row.when for row in reading_of(text).rows} == {None}
    alone = reading_of(text.replace("2018\n\n2017", "2018"))
    assert {row.when.first.year for row in alone.rows if row.when is not None} == {2018}


def test_lists_under_two_bodies_are_not_both_bodies_meetings() -> None:
    text = "Kommunstyrelsen och socialnämnden\n\nMöten 2027\n\n12 januari\n9 februari\n{}2 mars\n6 april\n"
    (doubt,) = reading_of(text.format("\nNämnden har en ordförande.\n\nMöten 2027\n\n")).doubts
    assert (doubt.because, doubt.taken) == ("heads_together", None)
    assert {row.bodies for row in reading_of(text.format("")).rows} == {("KS", "SN")}


def test_months_do_not_part_one_list_into_several() -> None:
    text = "Kommunstyrelsen och socialnämnden\n\nMöten 2027\n\nJanuari\n12 januari\n\nFebruari\n9 februari\n"
    assert {row.bodies for row in reading_of(text).rows} == {("KS", "SN")}
