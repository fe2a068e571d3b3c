"""The day on which a page came out is no activity: alone on its line, at a text that tells of another day."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading
from tests.plans.reading.tables import TODAY, rows_of


def reading_of(text: str) -> Reading:
    return read_file(text.encode(), "a.txt", today=TODAY)


def stamps(found: Reading) -> list[str]:
    return [aside.text for aside in found.left_aside if aside.because == "stamp"]


@pytest.mark.parametrize("day", ["12.02.2027", "2027-02-12", "12 februari 2027", "12 februari 2027 | 08:10"])
@pytest.mark.parametrize("apart", ["", "\n"])
def test_a_day_under_a_headline_and_over_a_sentence_about_another_is_the_pages(day: str, apart: str) -> None:
    found = reading_of(
        f"Kungörelser\n{day}\n{apart}Fullmäktiges sammanträde 22.2.2027\n{apart}"
        "Fullmäktige i Almby sammanträder i Festsalen måndagen den 22 februari 2027 kl. 18.00.\n"
    )
    assert rows_of(found) == ["KF 2027-02-22 18:00"]
    assert stamps(found) == [day]


def test_the_day_may_stand_between_headline_and_sentence() -> None:
    found = reading_of(
        "Almbyrådet sammanträder 24.5\n\n14.5.2027\n\n"
        "Almbyrådet sammankommer till möte måndag 24 maj 2027 kl. 10.00.\n\n"
        "Almby 13 maj 2027\n\nPer Holm\n\nOrdförande\n"
    )
    assert [str(row.when) for row in found.rows] == ["2027-05-24"]
    assert stamps(found) == ["14.5.2027", "Almby 13 maj 2027"]


@pytest.mark.parametrize("line", ["01 OKTOBER 2026 | 00:21", "2026-10-01 kl. 07.46"])
def test_no_meeting_begins_at_such_a_minute(line: str) -> None:
    found = reading_of(f"Höstmötet\n{line}\nStyrelsen bjuder in till höstmöte torsdagen den 8 oktober i Almby.\n")
    assert [str(row.when) for row in found.rows] == ["2026-10-08"]
    assert stamps(found) == [line]


@pytest.mark.parametrize("said", ["Senast ändrat", "Sidan senast uppdaterad:", "Publicerad"])
def test_a_line_may_say_it_of_the_day_under_it(said: str) -> None:
    found = reading_of(
        f"Kommunstyrelsen sammanträder 2027\n12 januari\n9 februari\n9 mars\n\n{said}\n2026-11-11\n"
    )
    assert [str(row.when) for row in found.rows] == ["2027-01-12", "2027-02-09", "2027-03-09"]
    assert stamps(found) == ["2026-11-11"]


def test_a_site_begins_its_pages_with_the_day_they_are_looked_at() -> None:
    text = "lördag 23 januari 2027\nLedamöter\n\nPlenum i Almby\n\nRådet möts den 18 februari 2026.\n"
    found = reading_of(f"{text}\n© Almbyrådet 2027\n")
    assert [str(row.when) for row in found.rows] == ["2026-02-18"]
    assert stamps(found) == ["lördag 23 januari 2027"]
    assert "2027-01-23" in [str(row.when) for row in reading_of(text).rows]
    assert "2027-01-23" in [str(row.when) for row in reading_of(f"{text}\n© Almbyrådet 2019\n").rows]


@pytest.mark.parametrize(
    "text",
    [
        "Kommunstyrelsen\n2027-05-18\nStyrelsen möts i Almby och behandlar budgeten för 2028.\n",
        "Kommunstyrelsen\n2027-05-18\nKommunstyrelsen sammanträder inför fullmäktige den 8 juni.\n",
        "Årsmötet hålls i Almby\n2027-05-18\nÅrsmötet är flyttat från den 20 maj till Folkets hus.\n",
        "Årsmötet hålls i Almby\n2027-05-18\nAnmälan till årsmötet görs senast den 10 maj.\n",
        "Årsmötet hålls i Almby\n2027-05-18 kl. 18.00\nÅrsmötet börjar med musik i parken.\n",
    ],
)
def test_a_day_whose_text_tells_of_no_other_meeting_is_an_activity(text: str) -> None:
    assert "2027-05-18" in [str(row.when) for row in reading_of(text).rows] or reading_of(text).doubts
    assert not stamps(reading_of(text))


_PLAN = "Regionfullmäktiges möten 2028\n\n{}\n\nRegionfullmäktige sammanträder 4 februari och 21 april 2028.\n\n"


def test_the_day_of_a_page_about_a_later_year_is_told_under_its_title_too() -> None:
    line = "Tolkad 10 juni 2027 Regionfullmäktige"
    found = reading_of(_PLAN.format(line) + "Publicerad\ntorsdag 10 juni 2027\n")
    assert [str(row.when) for row in found.rows] == ["2028-02-04", "2028-04-21"]
    assert stamps(found) == [line, "torsdag 10 juni 2027"]


@pytest.mark.parametrize("line", ["Regionfullmäktige 11 juni 2027", "Regionfullmäktige 10 juni 2028"])
def test_another_day_under_the_title_is_no_stamp(line: str) -> None:
    found = reading_of(_PLAN.format(line) + "Publicerad\ntorsdag 10 juni 2027\n")
    assert len(found.rows) == 3
