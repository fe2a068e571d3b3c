"""Pages on the meetings of a council that is no municipality's."""

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(source: str) -> Reading:
    return read_document(text_document(source, markdown=False))


def test_what_takes_place_is_a_meeting_whatever_else_is_told_of() -> None:
    reading = read(
        "Höstens råd 2021\n\nGröna FUM äger rum den 19 april och hålls digitalt. All information om FUM inklusive "
        "kallelse och handlingar hittar du här.\n"
    )
    assert [(row.kind.value, str(row.when)) for row in reading.rows] == [("meeting", "2021-04-19")]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("ambiguous", "FUM")]


def test_a_day_that_is_named_is_not_called_by_its_place() -> None:
    reading = read("Möten 2016\n\nFuM 1 onsdag 14/9 (Lv3) Plats: Lid\nFuM 2 onsdag 12/10 (Lv7) Plats: Lid\n")
    assert [row.title[:5] for row in reading.rows] == ["FuM 1", "FuM 2"]
    assert [doubt.text for doubt in reading.doubts] == ["FuM"]


def test_a_council_meeting_is_that_of_the_council_that_the_page_names() -> None:
    reading = read(
        "Fullmäktigemöte 24/5 2017\n\n• 17 maj 2017 |\n\nKårfullmäktige är kårens högsta organ. "
        "Mötet börjar 17:15.\n"
    )
    assert [(str(row.when), row.bodies) for row in reading.rows] == [("2017-05-24", ("KÅRFULLMÄKTIGE",))]
    assert [doubt.because for doubt in reading.doubts] == ["ambiguous"]
    assert [one.because for one in reading.left_aside if "17 maj" in one.text] == ["stamp"]
