"""The minutes of a council: several sentences of days in one text, and the day of its next meeting."""

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading
from tests.plans.reading.tables import reading_of

COUNCIL = """Hälsorådet
Minnesanteckningar 2027-11-11 kl. 13.30-15.40

§ 7 Mötestider 2028
Rådet träffas onsdagar kl. 13.30: 2/2, 3/5, 6/9 och 6/12. {others}

Nästa möte: {next}.
"""


def read(others: str, day: str = "2 februari 2028") -> Reading:
    return read_document(text_document(COUNCIL.format(others=others, next=day), markdown=False))


def held(reading: Reading) -> list[tuple[str, str, str]]:
    """The day, the time and the bodies of each row."""
    return [(str(row.when)[5:], str(row.time), ",".join(row.bodies)) for row in reading.rows]


OWN = [(day, "13:30", "HÄLSORÅD") for day in ("02-02", "05-03", "09-06", "12-06")]


def test_a_sentence_about_others_does_not_say_who_meets_on_the_days_before_it() -> None:
    reading = read("Arbetsutskottet träffas två veckor före, det vill säga 19/1, 19/4 och 23/8, kl. 10.00.")
    assert held(reading) == OWN + [(day, "10:00", "HÄLSORÅD_AU") for day in ("01-19", "04-19", "08-23")]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("ambiguous", "Arbetsutskottet")]


def test_the_time_before_a_colon_is_that_of_the_days_in_its_own_sentence() -> None:
    reading = read("Kommunstyrelsen träffas kl. 10.00: 19/1, 19/4 och 23/8.")
    assert held(reading) == OWN + [(day, "10:00", "KS") for day in ("01-19", "04-19", "08-23")]
    assert not reading.doubts


def test_the_next_meeting_is_the_one_that_is_listed() -> None:
    reading = read("")
    assert held(reading) == OWN
    assert [one.text for one in reading.left_aside if one.because == "spoken_of"] == ["2 februari 2028"]


def test_a_next_meeting_that_is_not_listed_is_one_and_it_is_asked_whose() -> None:
    reading = read("", "9 februari 2028")
    (other,) = (row for row in reading.rows if str(row.when) == "2028-02-09")
    assert (other.title, other.kind.value) == ("Nästa möte", "meeting")
    assert [doubt.because for doubt in reading.doubts] == ["nobody"]


def test_a_sentence_under_an_item_that_names_whose_days_it_has_is_no_part_of_it() -> None:
    found = reading_of(
        "Sammanträden 2028\n\n• Kommunstyrelsen kl. 13.30: 18 januari, 8 februari.\n"
        "• Valnämnden kl. 16.00: 14 februari och 5 juni.\nHöstens tider fastställs senare.\n"
    )
    assert {row.title for row in found.rows} == {"Kommunstyrelsen", "Valnämnden"}
    assert {row.kind.value for row in found.rows} == {"meeting"}
