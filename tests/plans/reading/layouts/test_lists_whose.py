"""Whose the days of a list are: several bodies over them, a part behind them, what is no body's heading."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def bodies(reading: Reading) -> list[tuple[str, str]]:
    """Each day with the body that meets."""
    rows = sorted(reading.rows, key=lambda row: row.place.line)
    return [(str(row.when)[5:], ",".join(row.bodies)) for row in rows]


TOGETHER = """
    Sammanträdesdagar 2027

    Tekniska nämndens arbetsutskott

    Tekniska nämnden

    13 januari

    27 januari

    10 februari

    24 februari
    """


def test_days_under_two_bodies_names_are_asked_of_each() -> None:
    reading = read(TOGETHER)
    assert bodies(reading) == [(day, "") for day in ("01-13", "01-27", "02-10", "02-24")]
    doubts = [doubt for doubt in reading.doubts if doubt.about is About.BODY]
    assert [(doubt.because, doubt.readings, doubt.taken) for doubt in doubts] == [
        ("heads_together", ("TN_AU", "TN"), None)
    ] * 4
    answers = {doubt.key: doubt.readings[n % 2] for n, doubt in enumerate(doubts)}
    again = read_document(text_document(inspect.cleandoc(TOGETHER), markdown=False), answers=answers)
    assert [code for _, code in bodies(again)] == ["TN_AU", "TN", "TN_AU", "TN"]
    assert not again.doubts


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
