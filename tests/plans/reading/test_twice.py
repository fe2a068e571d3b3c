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


@pytest.mark.parametrize(
    "sentence",
    [
        "Tekniska nämndens möte den 15 mars 2027 är inställt.",
        "Obs! Tekniska nämndens möte den 15 mars ställs in.",
        "Mötet den 15 mars är inställt.",
        "Obs! Mötet 15/3 är inställt.",
    ],
)
def test_a_sentence_calls_off_the_meeting_of_the_list(sentence: str) -> None:
    reading = read(f"{LIST}{sentence}\n")
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


def test_a_list_in_a_sentence_is_the_table_told_again_and_gives_each_day_its_time() -> None:
    reading = read(
        """
        Sammanträdesdagar 2027

        Kommunstyrelsen föreslår kommunfullmäktige att sammanträda måndagar kl. 18.30 den 22 februari, 26 april,
        14 juni och 27 september 2027.

        Organ | feb | apr | juni | sep
        KF | 22 | 26 | 14 | 27
        KS | 9 | 13 | 1 | 14
        """
    )
    assert [row for row in meetings(reading) if row[1] == "KF"] == [
        (f"2027-{day}", "KF", "18:30") for day in ("02-22", "04-26", "06-14", "09-27")
    ]
    assert not reading.doubts


def test_a_list_in_a_sentence_on_other_days_is_more_meetings() -> None:
    reading = read(f"{LIST}Tekniska nämnden sammanträder även tisdagar kl. 9 den 9 mars, 6 april och 4 maj.\n")
    assert sum(row[2] == "09:00" for row in meetings(reading)) == 3
    assert len(reading.rows) == 6


def test_both_bodies_of_a_note_get_their_times() -> None:
    reading = read(
        """
        Sammanträden 2025

        Kommunfullmäktige: 27 januari, 31 mars
        Kommunstyrelsen: 14 januari, 11 februari

        OBS! KS den 11 februari börjar kl 9 och KF den 31 mars kl 16.
        """
    )
    assert [row for row in meetings(reading) if row[2]] == [
        ("2025-03-31", "KF", "16:00"),
        ("2025-02-11", "KS", "09:00"),
    ]
    assert not reading.doubts


def test_a_body_that_a_matter_goes_to_is_no_meeting_of_a_note() -> None:
    reading = read(
        "Sammanträden 2025\n\nKS den 11 februari börjar kl 9 och bereder ärenden till KF den 31 mars.\n"
    )
    assert [(str(row.when), *row.bodies, str(row.time)) for row in reading.activities] == [
        ("2025-02-11", "KS", "09:00")
    ]
    assert [doubt.because for doubt in reading.doubts] == ["in_prose"]


GRID = """
    Möten 2027

    Organ | OKT | NOV | DEC
    KF (18.30) | 25 | 22 | 13
    KS (9.00) | 13 | 10 | 1

    """


@pytest.mark.parametrize(
    "sentence",
    [
        "Budgetfullmäktige den 22 november börjar kl. 09.00.",
        "Kommunfullmäktige den 22 november, kl. 09.00.",
        "Kommunfullmäktige sammanträder den 22 november kl. 09.00.",
    ],
)
def test_the_time_of_one_day_holds_and_not_the_usual_one(sentence: str) -> None:
    reading = read(f"{GRID}{sentence}\n")
    assert [row for row in meetings(reading) if row[1] == "KF"] == [
        ("2027-10-25", "KF", "18:30"),
        ("2027-11-22", "KF", "09:00"),
        ("2027-12-13", "KF", "18:30"),
    ]
    assert len(reading.rows) == 6
    assert not reading.doubts
    assert "told_again" in [one.because for one in reading.left_aside]


def test_a_time_on_another_day_is_another_meeting() -> None:
    assert len(read(f"{GRID}Kommunfullmäktige sammanträder även den 23 november kl. 09.00.\n").rows) == 7


@pytest.mark.parametrize(
    ("later", "asked"),
    [
        ("I år hålls mötet måndagen den 26 april 2027 på Gård 18 i Almby.", True),
        ("Årsmötet ordnas måndagen den 26 april 2027 kl. 13.30.", True),
        ("Mötet hålls tisdagen den 27 april 2027 på Gård 18 i Almby.", False),
        ("Ett seminarium hålls måndagen den 26 april 2027 på Gård 18 i Almby.", False),
    ],
)
def test_the_meeting_of_a_sentence_may_be_the_one_named_before_it(later: str, *, asked: bool) -> None:
    reading = read(f"Sydbygdens ordinarie årsmöte hålls måndagen den 26 april 2027.\n\n{later}\n")
    assert len(reading.rows) == 2
    assert (About.DUPLICATE in [doubt.about for doubt in reading.doubts]) == asked


_GRID = """
Sammanträden 2027

Regionfullmäktige: 23 februari, 8–9 juni, 23–24 november
Regionstyrelsen: 9 februari, 1 juni, 30 november

"""


@pytest.mark.parametrize(
    ("note", "more"),
    [
        ("Regionfullmäktige i juni och november omfattar två dagar, andra dagen börjar kl. 9.00.", 0),
        ("Regionfullmäktiges sammanträden i juni och november är tvådagarsmöten.", 0),
        ("Budgetsammanträde i regionfullmäktige är det i november.", 0),
        ("Regionfullmäktige i april omfattar två dagar.", 1),
        ("Budgetsammanträde i regionfullmäktige är det i oktober.", 1),
        ("Regionstyrelsen har studiedag i juni.", 1),
    ],
)
def test_how_long_meetings_of_a_month_last_is_told_of_those_on_its_days(note: str, more: int) -> None:
    assert len(read(f"{_GRID}{note}\n").rows) == 6 + more
