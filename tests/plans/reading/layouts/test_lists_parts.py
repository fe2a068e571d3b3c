"""Whose the days of a list are under a part of a body: its working committee, its presidium."""

import pytest

from tests.plans.reading.layouts.listed import OCCASION, bodies, read


def test_a_part_under_the_name_of_its_body_heads_its_days() -> None:
    reading = read(
        "Sammanträdesdagar 2027\n\nTekniska nämnden\n\nTekniska nämndens arbetsutskott\n\n13 januari\n10 februari"
    )
    assert bodies(reading) == [("01-13", "TN_AU"), ("02-10", "TN_AU")]
    assert not reading.doubts


@pytest.mark.parametrize(
    ("name", "code"), [("Kommunala pensionärsrådet", "KPR"), ("Tekniska nämnden", "TN"), ("Kommunstyrelsen", "KS")]
)
@pytest.mark.parametrize("part", ["(arbetsutskottet)", "(AU)"])
def test_a_part_in_brackets_behind_a_day_is_the_body_s(name: str, code: str, part: str) -> None:
    reading = read(f"{name}\n\nMöten 2027\n\n• 3 februari {part}\n• 3 mars\n")
    committee = "KSAU" if code == "KS" else f"{code}_AU"
    assert bodies(reading) == [("02-03", committee), ("03-03", code)]


def test_a_part_of_a_body_that_can_have_none_is_asked() -> None:
    reading = read("Näringslivsforumet\n\nMöten 2027\n\n• 3 februari (AU)\n• 3 mars\n")
    assert [(doubt.because, doubt.text) for doubt in reading.doubts if doubt.because == "perhaps_part"] == [
        ("perhaps_part", "3 februari (AU)")
    ]


def test_a_part_behind_an_occasion_is_not_the_occasion() -> None:
    reading = read(OCCASION.format(heading="Politikerdag\n3 mars\n\nArbetsutskott"))
    assert [row.title for row in reading.rows[2:5]] == ["Politikerdag", "Arbetsutskott", "Arbetsutskott"]
    assert {doubt.text for doubt in reading.doubts} == {"Politikerdag", "Arbetsutskott"}


def test_a_body_named_by_what_it_drafts_is_no_part_of_the_one_above() -> None:
    source = "Möten 2027\n\nKommunens revisorer: {}\nDemokratiberedningen: {}\nNämndberedningen: {}"
    reading = read(source.format("12 januari, 9 februari", "13 januari, 10 februari", "14 januari, 11 februari"))
    assert [code for _, code in bodies(reading)[:4]] == ["REVISORER"] * 2 + ["DEMOKRATIBEREDNING"] * 2


def test_a_presidium_over_days_meets() -> None:
    reading = read(
        """
        Vårdnämnden

        Vårdnämndens presidium

        Sammanträdesdatum 2027

        14 januari
        11 mars
        """
    )
    assert bodies(reading) == [("01-14", "VÅRDNÄMND_PRESIDIUM"), ("03-11", "VÅRDNÄMND_PRESIDIUM")]


@pytest.mark.parametrize("name", ["Ekby byggnadsnämnden", "Byggnadsnämnden i Ekby", "BYGGNADSNÄMNDEN"])
def test_the_part_of_a_body_with_its_place_beside_the_name(name: str) -> None:
    reading = read(f"Möten 2027\n\n{name}\n\n25 januari\n22 februari\n\nArbetsutskott\n\n8 februari\n8 mars\n")
    assert [body for _, body in bodies(reading)] == ["BN", "BN", "BN_AU", "BN_AU"]


def test_a_committee_under_a_working_committee_is_itself() -> None:
    reading = read("Möten 2027\n\nKommunstyrelsens arbetsutskott\n\nUtskott\n\n12 januari\n9 februari\n9 mars\n")
    assert {body for _, body in bodies(reading)} == {"KSAU"}


def test_the_working_committee_under_a_committee_without_a_name_is_that() -> None:
    reading = read("Möten 2027\n\nVårdnämndens utskott\n\nArbetsutskott\n\n12 januari\n9 februari\n9 mars\n")
    assert {body for _, body in bodies(reading)} == {"VÅRDNÄMND_AU"}


@pytest.mark.parametrize("name", ["Nämnden", "Skogsnämnden"])
def test_the_board_may_stand_beside_its_working_committee_by_less_than_its_name(name: str) -> None:
    reading = read(
        f"""
        Protokoll

        Skogsnämnden fastställer följande sammanträdesdagar för 2027.

        Arbetsutskottet, onsdagar klockan 08.30:
        3 februari
        3 mars

        {name}, onsdagar klockan 13.00:
        20 januari
        17 februari
        """
    )
    assert [str(row.time) for row in reading.rows] == ["08:30", "08:30", "13:00", "13:00"]
    assert [row.bodies for row in reading.rows[2:]] == [("SKOGSNÄMND",)] * 2
