"""Tables copied as text that lost what parted their cells: told by their headings, or asked."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading, Use


def read(text: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(text), markdown=False))


def told(text: str) -> list[str]:
    return [
        " ".join(filter(None, (str(row.when), row.kind, str(row.time or ""), *row.bodies)))
        for row in read(text).rows
    ]


BY_LINE = """
    Tider

    Byggnadsnämnden

    Sammanträdesdatum 2031 Sista ansökningsdag, senast kl 14.00
    2031-01-15 2030-12-18
    2031-02-12 2031-01-20
    2031-03-19 2031-02-24
    """

READ = [
    "2031-01-15 meeting BN",
    "2031-02-12 meeting BN",
    "2031-03-19 meeting BN",
    "2030-12-18 deadline 14:00 BN",
    "2031-01-20 deadline 14:00 BN",
    "2031-02-24 deadline 14:00 BN",
]


def test_two_days_a_line_are_of_the_two_headings_and_the_time_is_of_its_own() -> None:
    assert told(BY_LINE) == READ
    assert not read(BY_LINE).doubts


def test_each_cell_on_a_line_of_its_own_is_under_its_heading() -> None:
    cells = BY_LINE.replace("2031 Sista", "2031\n    Sista")
    for day in ("2031-01-15", "2031-02-12", "2031-03-19"):
        cells = cells.replace(f"{day} ", f"{day}\n    ")
    assert told(cells) == READ
    assert list(read(cells).uses.values()).count(Use.JOINED) == 3


def test_each_table_is_of_the_body_right_above_it() -> None:
    two = BY_LINE + BY_LINE.replace("    Tider\n\n", "").replace("Byggnadsnämnden", "Miljönämnden")
    assert [row.bodies for row in read(two).rows] == [("BN",)] * 6 + [("MN",)] * 6


CELLS = """
    Byggnadsnämndens sammanträden 2031

    Sammanträde

    Sista dag för handlingar

    14 januari

    7 januari

    11 februari

    4 februari
    """


def test_a_row_that_lacks_a_cell_is_asked_about_and_none_is_given_to_another_column() -> None:
    reading = read(CELLS + "\n    11 mars\n")
    assert [doubt.about for doubt in reading.doubts] == [About.CELL]
    assert "11 mars" in reading.doubts[0].text
    assert not reading.rows


def test_days_beyond_a_note_among_the_cells_are_asked_about_with_those_before_it() -> None:
    reading = read(
        CELLS
        + """
    (flyttat)

    11 mars

    4 mars
    """
    )
    assert len(reading.rows) == 4
    assert [(doubt.about, doubt.text) for doubt in reading.doubts] == [
        (About.CELL, "(flyttat) | 11 mars | 4 mars")
    ]


def test_a_table_of_one_row_and_a_half_is_asked_about_and_the_next_is_read() -> None:
    reading = read("""
        Miljönämnden
        Sammanträde
        Utskick
        14/1 2031
        7/1 2031
        11/2 2031

        Byggnadsnämnden
        Sammanträde
        Utskick
        15/1 2031
        8/1 2031
        12/2 2031
        5/2 2031
        """)
    assert [doubt.text for doubt in reading.doubts] == ["14/1 2031 | 7/1 2031 | 11/2 2031"]
    assert {row.bodies for row in reading.rows} == {("BN",)}
    assert len(reading.rows) == 4


def test_days_that_may_stand_column_by_column_are_one_question() -> None:
    down = """
        Byggnadsnämndens sammanträden 2031

        Sammanträde
        Sista dag för handlingar
        14 januari
        11 februari
        11 mars
        7 januari
        4 februari
        4 mars
        """
    reading = read(down)
    assert not reading.rows
    assert [(doubt.about, doubt.because) for doubt in reading.doubts] == [(About.CELL, "columns_lost")]


@pytest.mark.parametrize("end", ["\n", " "])
def test_headings_on_two_levels(end: str) -> None:
    head = end.join(["Kommunstyrelsen", "Kommunfullmäktige"])
    steps = end.join(["Beredning", "Möte", "Beredning", "Möte"])
    rows = [
        end.join(["7 januari", "14 januari", "20 januari", "27 januari"]),
        end.join(["4 februari", "11 februari", "17 februari", "24 februari"]),
    ]
    text = "\n".join(["Sammanträden 2031", "", head, steps, *rows])
    assert told(text) == [
        "2031-01-07 meeting KS",
        "2031-02-04 meeting KS",
        "2031-01-14 meeting KS",
        "2031-02-11 meeting KS",
        "2031-01-20 meeting KF",
        "2031-02-17 meeting KF",
        "2031-01-27 meeting KF",
        "2031-02-24 meeting KF",
    ]


def test_words_between_the_days_and_times_of_a_row_keep_their_places() -> None:
    text = """
        Möten våren 2031

        Datum Möte Plats Tid
        11 mars Årsmöte Stadshuset 18.00
        8 april Kommunstyrelsen Sal B 13.00
        """
    assert [(row.title, str(row.time)) for row in read(text).rows] == [
        ("Årsmöte Stadshuset", "18:00"),
        ("Kommunstyrelsen Sal B", "13:00"),
    ]


def test_a_time_between_two_columns_of_days_is_of_the_first() -> None:
    text = """
        Kommunfullmäktiges sammanträden 2031

        Datum | Tid | Beredning | Kallelse
        28 januari | 18.00 | 14 januari | 20 januari
        25 februari | 17.00 | 11 februari | 17 februari
        """
    assert [(str(row.when), str(row.time or "")) for row in read(text).rows] == [
        ("2031-01-28", "18:00"),
        ("2031-02-25", "17:00"),
        ("2031-01-14", ""),
        ("2031-02-11", ""),
        ("2031-01-20", ""),
        ("2031-02-17", ""),
    ]


def test_more_headings_than_cells_are_one_question() -> None:
    text = """
        Byggnadsnämnden 2031

        Sammanträde Utskick Stopp Handlingar
        14 januari 7 januari
        11 februari 4 februari
        """
    reading = read(text)
    assert not reading.rows
    assert [doubt.because for doubt in reading.doubts] == ["columns_lost"]


KINDS = """
    Kulturnämndens sammanträden 2031

    Typ
    Sammanträde
    Sista dag
    Ordinarie möte
    14 januari
    7 januari
    Extra möte
    11 februari
    4 februari
    """


def test_a_first_cell_that_sounds_like_a_heading_does_not_move_the_others() -> None:
    reading = read(KINDS)
    assert not reading.rows
    assert [doubt.because for doubt in reading.doubts] == ["columns_lost"]
    names = KINDS.replace("Ordinarie möte", "Vårens första").replace("Extra möte", "Vårens andra")
    assert sorted(told(names)) == [
        "2031-01-07 deadline KN",
        "2031-01-14 meeting KN",
        "2031-02-04 deadline KN",
        "2031-02-11 meeting KN",
    ]


def test_a_quarter_beside_days_gives_those_in_it_their_year() -> None:
    text = """
        Sammanträden

        Period | Beredning | Sammanträde
        Kvartal 1 år 2031 | 18 december | 15 januari
        Kvartal 2 år 2031 | 2 april | 16 april

        Gäller socialnämnden.
        """
    reading = read(text)
    assert {row.bodies for row in reading.rows} == {("SN",)}
    assert [str(row.when) for row in reading.rows][2:] == ["2031-01-15", "2031-04-16"]
    assert reading.rows[0].when is None or any(doubt.about is About.YEAR for doubt in reading.doubts)


def test_text_with_days_under_a_line_of_capitals_is_no_table() -> None:
    text = """
        Byggnadsnämnden Sammanträden 2031

        14 januari Utskick av handlingar
        21 januari Sammanträde
        """
    assert sorted(told(text)) == ["2031-01-14 mailing", "2031-01-21 meeting BN"]


DAYS = """
    Socialnämndens tider 2031

    Presidie-
    beredning

    Utskick

    Arbetsutskott

    Nämnd-
    sammanträde

    9 jan 16 jan (onsdag) 21 jan 28 jan
    6 feb 13 feb 18 feb 25 feb
    6 mars 13 mars 18 mars 25 mars
    3 april 8 april
    """


def test_days_by_the_row_under_headings_in_no_order_are_one_question() -> None:
    reading = read(DAYS)
    assert not reading.rows
    assert [doubt.because for doubt in reading.doubts] == ["columns_lost"]
    assert all(day in reading.doubts[0].text for day in ("9 jan", "16 jan", "25 mars", "8 april"))
    assert not any("jan" in one.text or "mars" in one.text for one in reading.left_aside)


def test_days_by_the_row_under_a_body_alone_are_its_meetings() -> None:
    own = DAYS.replace("Presidie-\n    beredning\n\n    Utskick\n\n    Arbetsutskott\n\n", "")
    assert len(read(own).rows) == 14
    assert {row.bodies for row in read(own).rows} == {("SN",)}


def test_two_rows_of_days_are_no_table() -> None:
    two = "\n".join(line for line in DAYS.split("\n") if "mars" not in line and "april" not in line)
    assert "columns_lost" not in [doubt.because for doubt in read(two).doubts]


def test_a_sentence_over_a_list_heads_no_column() -> None:
    page = """
        Omsorgsnämnden

        Kallelsen skickas en vecka före.

        Sammanträden 2027

        14 januari
        11 februari
        11 mars
        """
    assert told(page) == [f"{day} meeting ON" for day in ("2027-01-14", "2027-02-11", "2027-03-11")]
