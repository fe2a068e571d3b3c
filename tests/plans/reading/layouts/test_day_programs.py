"""Days as headings over lines that begin with a time: each line is a meeting of that day."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading

Row = tuple[int, str, str, str]


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def rows(reading: Reading) -> list[Row]:
    """The line, the day, the time and the bodies of each row."""
    return [(row.place.line, str(row.when)[5:], str(row.time), ",".join(row.bodies)) for row in reading.rows]


def test_each_line_is_a_meeting_of_the_day_over_it() -> None:
    reading = read("""
        Sammanträdesdagar 2028

        Tisdag 11 januari
        8.30 Kommunstyrelsens arbetsutskott, Granen
        13.00 Tekniska nämnden, Granen

        Torsdag 27 januari
        kl. 13.30–16 Vårdnämnden, Stora salen
    """)
    assert rows(reading) == [
        (3, "01-11", "08:30", "KSAU"),
        (5, "01-11", "13:00", "TN"),
        (7, "01-27", "13:30-16:00", "VÅRDNÄMND"),
    ]
    assert [row.title for row in reading.rows][1:] == ["Tekniska nämnden", "Vårdnämnden"]
    assert not reading.doubts


def test_a_line_that_is_called_off_is_asked_and_no_other_of_its_day() -> None:
    reading = read("""
        Sammanträdesdagar 2028

        Tisdag 11 januari
        8.30 Kommunstyrelsens arbetsutskott, Granen (utgår)
        13.00 Kommunstyrelsen, Granen
        Torsdag 27 januari
        18.00 Kommunfullmäktige
    """)
    assert [doubt.because for doubt in reading.doubts] == ["called_off"]
    assert [(row.when is None, row.bodies) for row in reading.rows] == [
        (True, ("KSAU",)),
        (False, ("KS",)),
        (False, ("KF",)),
    ]


def test_the_programme_of_a_conference_is_no_list_of_meetings() -> None:
    reading = read("""
        Utbildningsdagar 2028

        Tisdag 11 januari
        8.30 Samling
        9.00 Kommunstyrelsens ordförande hälsar välkommen
        12.00 Lunch

        Onsdag 12 januari
        8.30 Grupparbete
        12.00 Avslutning
    """)
    assert {row.time for row in reading.rows} == {None}


def test_text_between_the_days_is_read_as_text() -> None:
    reading = read("""
        Sammanträdesdagar 2028

        Tisdag 11 januari
        8.30 Kommunstyrelsen

        Underlag lämnas senast 20 januari.

        Torsdag 27 januari
        18.00 Kommunfullmäktige
    """)
    assert sorted(str(row.when)[5:] for row in reading.rows) == ["01-11", "01-20", "01-27"]


def test_nobody_meets_for_lunch() -> None:
    reading = read("""
        Sammanträdesdagar 2028

        Tisdag 11 januari
        8.30 Kommunstyrelsens arbetsutskott
        12.00 Lunch
        13.00 Kommunstyrelsen
        Torsdag 27 januari
        18.00 Kommunfullmäktige
    """)
    assert [row.bodies for row in reading.rows] == [("KSAU",), ("KS",), ("KF",)]
