"""Whose the days of a list are: several bodies over them, a part behind them, what is no body's heading."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading
from tests.plans.reading.layouts.listed import OCCASION, bodies, read
from tests.plans.reading.tables import reading_of

TOGETHER = """
    Sammanträdesdagar 2027

    Tekniska nämndens arbetsutskott

    Tekniska nämnden

    13 januari

    27 januari

    10 februari

    24 februari
    """


def answered(reading: Reading, answer: str) -> Reading:
    """The document read again with that answer to all that is asked."""
    answers = {doubt.key: answer for doubt in reading.doubts}
    return read_document(text_document(inspect.cleandoc(TOGETHER), markdown=False), answers=answers)


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("TN_AU / TN", ["TN_AU", "TN", "TN_AU", "TN"]),
        ("TN_AU / TN / TN", ["TN_AU", "TN", "TN", "TN_AU"]),
        ("TN", ["TN"] * 4),
        ("TN_AU, TN", ["TN_AU,TN"] * 4),
    ],
)
def test_whose_the_days_under_two_bodies_names_are_is_asked_of_all_at_once(answer: str, codes: list[str]) -> None:
    again = answered(read(TOGETHER), answer)
    assert [code for _, code in bodies(again)] == codes
    assert not again.doubts


def test_an_alternative_day_is_no_turn_of_its_own() -> None:
    source = TOGETHER.replace("27 januari", "27 eller 28 januari")
    doubts = {doubt.key: "TN_AU / TN" for doubt in read(source).doubts if doubt.about is About.BODY}
    again = read_document(text_document(inspect.cleandoc(source), markdown=False), answers=doubts)
    assert [code for _, code in bodies(again)] == ["TN_AU", "TN", "TN_AU", "TN"]


def test_days_under_two_bodies_names_are_nobodys_till_it_is_answered() -> None:
    reading = read(TOGETHER)
    assert bodies(reading) == [(day, "") for day in ("01-13", "01-27", "02-10", "02-24")]
    doubts = [doubt for doubt in reading.doubts if doubt.about is About.BODY]
    assert [(doubt.because, doubt.readings, doubt.taken) for doubt in doubts] == [
        ("heads_together", ("TN_AU / TN", "TN_AU", "TN", "TN_AU, TN"), None)
    ]


def test_a_body_without_days_among_lists_is_passed_by() -> None:
    source = """
        Sammanträdesdagar 2027

        Kommunstyrelsen

        13 januari
        10 februari

        Kulturnämnden

        Tekniska nämnden

        20 januari
        17 februari
        """
    reading = read(source)
    assert bodies(reading)[2:] == [("01-20", "TN"), ("02-17", "TN")]
    assert not reading.doubts


def test_a_line_about_its_meetings_leaves_the_days_to_the_body_over_them() -> None:
    source = """
        Tillgänglighetsrådet

        Rådet är ett organ för samråd.

        • Rådet och andra nämnders arbete

        Datum för sammanträden 2027

        Mötet äger rum i kommunhuset och är indelat i två pass:
        Föreningar i Ekby, kl. 15-16.30.
        Organisationerna, kl. 17-18.

        • 11 mars
        • 13 maj
        """
    reading = read(source)
    assert bodies(reading) == [("03-11", "KTR"), ("05-13", "KTR")]
    assert not [row for row in reading.rows if row.time], "the times are of a day's programme"
    assert not reading.doubts


def test_days_before_a_sentence_on_the_meetings_are_a_list() -> None:
    source = """
        Tillgänglighetsrådet

        Datum för sammanträden 2027

        18 februari, 27 maj, 16 september och 11 november. Sammanträdet äger rum kl. 16-18.30 i kommunhusets stora
        sal om inget annat anges i kallelsen. Mötet är öppet för alla.

        Senast uppdaterad: 2027-01-08 11.26
        Publicerad: 2026-06-25 13.26
        """
    assert [code for _, code in bodies(read(source))] == ["KTR"] * 4


def test_a_body_of_no_name_is_asked_by_the_words_over_its_days() -> None:
    source = """
        Sammanträdesplan 2027

        Tekniska nämnden

        20 januari, 17 februari, 17 mars

        Gemensamma nämnden, vattenfrågor - Ekby, Vallby

        13 januari
        10 februari
        """
    (doubt,) = read(source).doubts
    assert (doubt.because, doubt.text) == ("nobody", "Gemensamma nämnden, vattenfrågor - Ekby, Vallby")


def test_a_council_among_the_names_over_the_days_may_be_whose_they_are() -> None:
    three = TOGETHER.replace("Tekniska nämnden\n", "Folkhälsorådet\n\n    Socialnämnden\n")
    doubts = [doubt for doubt in read(three).doubts if doubt.about is About.BODY]
    assert [doubt.because for doubt in doubts] == ["heads_together"]
    assert [doubt.readings[0].count("/") for doubt in doubts] == [2]


@pytest.mark.parametrize("heading", ["Budgetdialog", "Budgetkonferens", "Bokslutsdialog", "Presidiedagar"])
def test_the_days_of_an_occasion_are_asked_of_once_and_not_the_bodys_above(heading: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [(row.title, row.bodies) for row in reading.rows[2:4]] == [(heading, ()), (heading, ())]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("nobody", heading)]
    assert [row.bodies for row in reading.rows if row.title != heading] == [("KS",), ("KS",), ("KF",)]


@pytest.mark.parametrize(
    ("heading", "code"),
    [("Budgetsammanträden", "KS"), ("Budgetberedning", "BUDGETBEREDNING"), ("Trygghetsrådet", "TRYGGHETSRÅD")],
)
def test_a_meeting_of_the_body_above_and_a_body_are_no_such_occasion(heading: str, code: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [row.bodies for row in reading.rows[2:4]] == [(code,), (code,)]
    assert not reading.doubts


def test_a_time_in_brackets_behind_a_day_is_that_days() -> None:
    reading = read(OCCASION.format(heading="Tekniska nämnden\n3 mars (Obs! Kl 9.00-11.30)"))
    assert [str(row.time) for row in reading.rows[2:5]] == ["09:00-11:30", "None", "None"]


def test_a_name_with_commas_is_one_body_behind_a_day() -> None:
    reading = read("Möten 2027\n\n3 mars Nämnden för arbete, kultur och fritid\n4 mars KS, KF\n5 mars KS")
    assert bodies(reading)[0] == ("03-03", "NÄMND_ARBETE_KULTUR_FRITID")
    assert [code for _, code in bodies(reading)[1:]] == ["KS", "KF", "KS"]


@pytest.mark.parametrize(
    ("heading", "code"), [("Ekbybostäder AB", "EKBYBOSTÄDER_AB"), ("AB Ekbyhus", "AB_EKBYHUS")]
)
def test_a_company_over_its_days_is_no_person_of_the_body_above(heading: str, code: str) -> None:
    reading = read(OCCASION.format(heading=heading))
    assert [row.bodies for row in reading.rows[2:4]] == [(code,), (code,)]
    assert not reading.doubts


def test_names_over_one_another_that_come_again_over_one_another_are_asked_of() -> None:
    reading = read(
        """
        Sammanträdesdatum 2027

        Kulturnämnden
        Tekniska nämnden

        13 januari

        27 januari

        Kulturnämnden
        Tekniska nämnden

        11 augusti

        25 augusti
        """
    )
    assert bodies(reading)[:2] == [("01-13", ""), ("01-27", "")]
    assert {doubt.because for doubt in reading.doubts} == {"heads_together"}


def test_the_parties_who_meet_beforehand_are_not_whose_paper_it_is() -> None:
    found = reading_of(
        "Ekby kommun\nKallelse\nLedamöterna kallas till sammanträde torsdag 18 mars 2027 kl. 13.15.\n"
        "Gruppmöten hålls kl. 12.15 samma dag som sammanträdet.\n\n"
        "Kommande sammanträden 2027\n15 april, 20 maj, 17 juni samt 2 september. Samtliga möten börjar 13.15."
    )
    later = [row for row in found.rows if str(row.when) > "2027-04"]
    assert [(row.bodies, str(row.time)) for row in later] == [((), "13:15")] * 4
    assert any(doubt.about is About.BODY and doubt.place == later[0].place for doubt in found.doubts)


def test_days_under_the_parties_meetings_are_theirs() -> None:
    found = reading_of("Gruppmöten 2027\nGruppmöten hålls kl. 12.15.\n\n15 april, 20 maj och 17 juni")
    assert {row.bodies for row in found.rows} == {("PARTIER",)}
