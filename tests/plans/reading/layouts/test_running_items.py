"""Items of a decision and of an agenda: each tells of its own day, and names who has something to do till then."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def rows(reading: Reading) -> list[tuple[str, str, str]]:
    """The day, the bodies and the title of each row."""
    return [(str(row.when), ",".join(row.bodies), row.title) for row in reading.rows]


def test_an_item_behind_the_last_day_of_a_plan_is_one_of_its_own() -> None:
    reading = read("""
        KS § 12 Tidplan för budget

        Kommunstyrelsen beslutar att fastställa följande tidplan:
        12 april 2028 – kommunstyrelsen beslutar om ramar
        16 oktober 2028 – kommunfullmäktige fastställer budget, samt
        att uppdra åt kommundirektören att senast den 31 mars 2028 återkomma med ett förslag.
    """)
    assert [(day, whose) for day, whose, _ in rows(reading)] == [
        ("2028-04-12", "KS"),
        ("2028-10-16", "KF"),
        ("2028-03-31", "KOMMUNDIREKTÖR"),
    ]


def test_a_numbered_item_does_not_go_on_with_the_next_one() -> None:
    reading = read("""
        Ärenden 2028

        1. Fyllnadsval
        2. Taxa för tillsyn från och med den 1 april 2028
        3. Detaljplan för Tuvan
    """)
    assert rows(reading) == [("2028-04-01", "", "Taxa för tillsyn")]
    assert [doubt.because for doubt in reading.doubts] == ["no_word"]


def test_an_item_goes_on_with_its_own_words() -> None:
    reading = read("""
        Att göra 2028

        2. 3 april 2028
        Genomgång av bokslut
        3. 10 april 2028
        Workshop om mål
    """)
    assert [title for *_, title in rows(reading)] == ["Genomgång av bokslut", "Workshop om mål"]
