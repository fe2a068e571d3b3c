"""One day of one body is one meeting, however often a text names it; and the day news came out is none."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading

LIST = """
    Tekniska nämnden

    Nämndens sammanträdesdatum 2027

    8 februari
    15 mars
    19 april

    """


def read(source: str, answers: dict[str, str] | None = None) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False), answers=answers)


def meetings(reading: Reading) -> list[tuple[str, str, str]]:
    return [(str(row.when), ",".join(row.bodies), str(row.time or "")) for row in reading.rows]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nästa möte med tekniska nämnden är den 15 mars 2027 kl. 13.00.",
        "Tekniska nämnden sammanträder den 15 mars 2027 kl. 13.00 i Lilla salen.",
    ],
)
def test_a_sentence_on_a_meeting_of_a_list_gives_it_its_time(sentence: str) -> None:
    reading = read(f"{LIST}{sentence}\n")
    assert meetings(reading) == [
        ("2027-02-08", "TN", ""),
        ("2027-03-15", "TN", "13:00"),
        ("2027-04-19", "TN", ""),
    ]
    assert [one.because for one in reading.left_aside if "15 mars" in one.text] == ["told_again"]


def test_a_sentence_calls_off_the_meeting_of_the_list() -> None:
    reading = read(f"{LIST}Tekniska nämndens möte den 15 mars 2027 är inställt.\n")
    assert [str(row.when or "") for row in reading.rows] == ["2027-02-08", "", "2027-04-19"]
    assert [doubt.because for doubt in reading.doubts] == ["called_off"]


def test_a_matter_of_a_meeting_is_asked_whether_it_is_the_same() -> None:
    source = f"{LIST}Årsbokslutet behandlas på tekniska nämnden den 15 mars 2027.\n"
    reading = read(source)
    (doubt,) = reading.doubts
    assert (doubt.about, len(reading.rows)) == (About.DUPLICATE, 4)
    assert len(read(source, {doubt.key: "-"}).rows) == 3
    assert len(read(source, {doubt.key: "+"}).rows) == 4


def test_meetings_of_one_day_at_other_times_are_two() -> None:
    said = "Tekniska nämnden sammanträder den 15 mars 2027 kl."
    assert len(read(f"{said} 9.\n\n{said} 13.\n").rows) == 2


@pytest.mark.parametrize(
    "news",
    [
        "Det extra fullmäktige 28 augusti är framflyttat och kommer istället att genomföras den 29 november.",
        "Kommunfullmäktige den 28 augusti är flyttat till den 29 november.",
    ],
)
def test_the_day_that_news_of_a_move_came_out_is_no_meeting(news: str) -> None:
    reading = read(f"OBS – Fullmäktige flyttas!\n\n2027-08-13 {news}\n")
    assert "2027-08-13" not in [str(row.when) for row in reading.rows]
    assert [(one.text, one.because) for one in reading.left_aside if "2027" in one.text] == [
        ("2027-08-13", "stamp")
    ]
    assert {row.raw_date.removeprefix("den ") for row in reading.rows} <= {"28 augusti", "29 november"}
    assert reading.rows


def test_a_day_before_a_sentence_that_moves_nothing_is_an_activity() -> None:
    reading = read("Tidplan\n\n2027-03-05 Kommunstyrelsen beslutar om budgeten, handlingar senast 19 februari.\n")
    assert "2027-03-05" in [str(row.when) for row in reading.rows]
