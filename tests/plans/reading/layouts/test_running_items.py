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


def test_items_that_each_begin_with_that_are_not_one_sentence() -> None:
    reading = read("""
        Protokoll 2026-11-30

        Nämnden beslutar
        att nämnden sammanträder 20/1, 17/2 och 17/3 2027
        att arbetsutskottet sammanträder 13/1, 10/2 och 10/3 2027
        att sista dag för handlingar är 6/1, 3/2 och 3/3 2027
    """)
    assert [whose for _, whose, _ in rows(reading)] == [*3 * ["NÄMNDEN"], *3 * ["KSAU"], *3 * [""]]
    assert "6/1, 3/2, 3/3 2027" in [doubt.text for doubt in reading.doubts]


def test_an_item_that_was_broken_before_its_own_that_goes_on() -> None:
    reading = read("""
        Protokoll 2026-11-30

        Nämnden beslutar
        att ge förvaltningschefen i uppdrag att i god tid meddela samtliga
        att nämnden sammanträder den 20 januari 2027 kl. 9.00.
    """)
    assert [(str(row.when), str(row.time)) for row in reading.rows] == [("2027-01-20", "09:00")]
