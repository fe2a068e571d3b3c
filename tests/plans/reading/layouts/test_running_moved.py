"""Running text that tells what is called off, moved, or held instead."""

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.formats.text import text_document
from plans.reading.layouts import running
from plans.reading.layouts.part import Context
from plans.reading.layouts.parts import cut
from tests.plans.reading.layouts.runnings import held, read


def test_what_is_called_off_before_its_name_is_refused() -> None:
    found = read("Mötesplan 2027\n\nKS 10/2\nKF 26/4\nInställt: SN 15/4")
    assert [(row.title, row.refused) for row in found.rows] == [
        ("KS", None),
        ("KF", None),
        ("Inställt: SN", "called_off"),
    ]


def test_what_is_moved_or_called_off_is_refused() -> None:
    text = (
        "Sammanträdet för kommunfullmäktige byter dag till 21 november.\n\n"
        "Sammanträdet som skulle ha ägt rum den 14 november flyttas fram till den 21 november.\n\n"
        "Valnämndens möte den 6 december är inställt. Nästa möte i valnämnden hålls den 17 januari klockan 15."
    )
    found = read(text)
    assert [row.refused for row in found.rows] == [None, "moved", None, "called_off", None]
    assert str(found.rows[-1].time) == "15:00"


@pytest.mark.parametrize(
    "line",
    [
        "KS ställer in det öppna sammanträdet 21 september.",
        "På grund av smittan ställer kommunstyrelsen in sitt sammanträde den 21 september 2027.",
        "Kommunfullmäktiges presidium har beslutat att ställa in KS sammanträde den 21 september 2027.",
        "Ordföranden har, efter samråd, beslutat att ställa in sammanträdet för kommunstyrelsen den 21 september.",
    ],
)
def test_a_body_that_calls_its_meeting_off_does_not_meet(line: str) -> None:
    assert held(line) == [("KS", None)]


def test_what_is_held_instead_of_what_is_called_off_is_held() -> None:
    text = "Presidiet har beslutat att ställa in mötet och i stället hålla ett extra fullmäktige den 22 juni 2027."
    assert held(text) == [("KF", "2027-06-22")]


def test_the_same_that_happens_to_another_meeting_is_that_it_is_called_off() -> None:
    text = "Kommunstyrelsens möte den 18 maj ställs in. Samma sak sker med kommunfullmäktiges möte den 24 maj."
    assert held(text) == [("KS", None), ("KF", None)]


@pytest.mark.parametrize(
    "line",
    [
        "De ärenden som skulle tas upp i maj kommer att behandlas på fullmäktiges nästa möte den 11 juni 2027.",
        "Nästa KF är planerat till den 11 juni 2027.",
    ],
)
def test_a_meeting_that_is_named_with_its_day_is_held_then(line: str) -> None:
    assert held(line) == [("KF", "2027-06-11")]


def test_a_text_whose_only_day_is_called_off_is_read_and_asked_about() -> None:
    (part,) = cut(text_document("Kommunfullmäktiges möte 23 mars 2027 ställs in\n", markdown=False)).parts
    assert running.fit(part, Context(NO_LEGEND, ())) > 0


def test_meetings_that_would_have_been_are_refused_each_of_them() -> None:
    found = read("Nämndens sammanträde skulle ägt rum den 18 mars 2026 och kommunfullmäktige den 30 mars 2026.")
    assert [(row.written.first.day, row.refused) for row in found.rows] == [(18, "moved"), (30, "called_off")]


def test_what_it_is_decided_to_tell_is_no_stamp() -> None:
    moved = "KS sammanträde den 11 mars 2026 flyttas till den 1 april 2026."
    found = read(f"Ordföranden har i samråd med presidiet beslutat meddela att {moved}")
    assert [row.refused for row in found.rows] == ["moved", None]
    assert not read("Planen är beslutad den 11 mars 2026.").rows


LIST = """

Sammanträdestider våren 2028

KSAU kl. 9.00: 11 januari, 8 februari, 7 mars
KS kl. 13.00: 25 januari, 21 mars"""


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("KSAU den 7 mars krockar med en konferens, vi tar torsdagen den 9 mars kl. 9 i stället.", ["2028-03-09"]),
        ("KSAU den 7 mars krockar med vårdnämnden den 7 mars, vi tar den 9 mars i stället.", ["2028-03-09"]),
        ("KSAU den 7 mars tar upp budgeten, och KS den 21 mars bokslutet.", ["2028-03-07"]),
        ("KSAU den 7 mars har i stället för budget en utbildning till den 9 mars.", ["2028-03-07"]),
    ],
)
def test_a_day_in_the_stead_of_the_one_before_it_is_the_day_of_the_same_meeting(
    sentence: str, days: list[str]
) -> None:
    there = [day for body, day in held(f"{sentence}{LIST}") if body == "KSAU" and day and day[5:7] == "03"]
    assert sorted(set(there)) == days
