"""Meetings that their own names say are not certain are asked about; a matter that is preliminary is not."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


def read(name: str, heading: str = "Möte") -> list[str]:
    found = reading_of(f"Möten 2027\n\nDatum | {heading}\n12 maj | KS\n19 maj | {name}\n26 maj | KF\n")
    assert not set(asked(found)) - {"perhaps"}
    return rows_of(found)


@pytest.mark.parametrize("heading", ["Möte", "Organ"])
@pytest.mark.parametrize(
    "name", ["Preliminärt: KSAU", "Ev. extra KSAU", "Prel. KSAU", "(KSAU)", "KSAU (prel)", "KSAU vid behov"]
)
def test_a_meeting_whose_name_says_that_it_is_not_certain_is_asked_about(name: str, heading: str) -> None:
    assert read(name, heading) == ["KS 2027-05-12", "KSAU 2027-05-19?", "KF 2027-05-26"]


@pytest.mark.parametrize(
    "name", ["KSAU preliminär budget", "Preliminär budget KSAU", "KSAU (preliminär resultatprognos)"]
)
def test_a_preliminary_matter_is_dealt_with_on_a_day_that_is_certain(name: str) -> None:
    assert [row.removesuffix(" decision") for row in read(name)][1] == "KSAU 2027-05-19"


def test_a_bracket_beside_a_body_is_no_doubt_of_it() -> None:
    assert "?" not in read("KSAU (budget)")[1]


@pytest.mark.parametrize("day", ["19 maj **", "19 maj**", "19/5 **", "19/5**"])
def test_a_day_whose_footnote_says_that_it_is_preliminary_is_asked_about(day: str) -> None:
    found = reading_of(
        f"""
        Möten 2027

        Tekniskt utskott kl 8.00 | Kommunstyrelsen kl 13.00
        5 maj | 12 maj
        {day} | 26 maj
        2 juni | 9 juni *

        ** Datumet är preliminärt
        """
    )
    assert [row for row in rows_of(found) if row.startswith("TU")] == [
        "TU 2027-05-05 08:00",
        "TU 2027-05-19? 08:00",
        "TU 2027-06-02 08:00",
    ]
    assert asked(found) == ["perhaps"]
    assert [(left.because, left.text) for left in found.left_aside] == [("mark_unexplained", "9 juni*")]
