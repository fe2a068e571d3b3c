"""What stands over days without words of their own, and so names them."""

import pytest

from tests.plans.reading.layouts.runnings import read, told
from tests.plans.reading.tables import reading_of, rows_of


@pytest.mark.parametrize("between", ["Se även", "202701", "Läs mer om bokslutet"])
def test_figures_and_links_head_nothing(between: str) -> None:
    text = f"Periodstängning\n\n{between}\n\n2027-02-02\n2027-03-02\n2027-04-07 Bokslutet lämnas in"
    assert [row.title for row in read(text).rows][:2] == ["Periodstängning", "Periodstängning"]


def test_a_line_over_days_titles_them_without_its_colon() -> None:
    assert told("Kommande stämmor i länet:\n\nv. 8 23-25 februari i Almby") == [
        ("v. 8 23-25 februari", "Kommande stämmor i länet", ())
    ]


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("April Fr 4 maj Lö 5 maj", ["Fr 4 maj", "Lö 5 maj"]),
        ("April, 4 maj Rapporten lämnas in", ["April", "4 maj"]),
        ("April 27 april Rapporten lämnas in", ["27 april"]),
    ],
)
def test_a_month_right_before_days_of_the_next_is_the_one_that_is_closed(line: str, dates: list[str]) -> None:
    rows = read(f"Periodstängning\n\n{line}").rows
    assert [row.written.raw for row in rows] == dates


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Nästa möte 2028: 13 januari", "Nästa möte 2028"),
        ("Kommande sammanträden 2028: 13 januari", "Kommande sammanträden 2028"),
        ("Nästa träff för släktforskare: 13 januari", "Nästa träff för släktforskare"),
    ],
)
def test_a_word_for_which_of_them_is_no_title(line: str, title: str) -> None:
    assert [row.title for row in read(f"Hembygdsföreningen\n\n{line}").rows] == [title]


def test_which_of_them_still_begins_a_sentence_with_days() -> None:
    text = "Gruppen sammanträder på torsdagar tre gånger i månaden. Nästa möten: 20/5, 3/6, 17/6."
    assert [row.written.raw for row in read(text).rows] == ["20/5", "3/6", "17/6"]


def test_a_year_with_a_colon_tells_that_of_the_days_under_it_and_no_title() -> None:
    rows = read("Tider för avstämning\n\n2027:\n\n2 mars\n\n6 april Rapporten lämnas in").rows
    assert [(row.title, row.section_year) for row in rows] == [
        ("Tider för avstämning", 2027),
        ("Rapporten lämnas in", 2027),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Onsdag 20 oktober Föräldramöte kl. 18:00-20-00", "Föräldramöte"),
        ("Tisdag 15 juni Konferens på Gården (kl. 16-17 ca)", "Konferens på Gården"),
        ("Onsdag 16 juni Årsmöte (kl. 18) på Gården", "Årsmöte på Gården"),
        ("Onsdag 16 juni Årsmöte kl. 18 (val av styrelse)", "Årsmöte (val av styrelse)"),
    ],
)
def test_a_time_that_is_taken_out_leaves_nothing_behind(line: str, title: str) -> None:
    assert [row.title for row in read(f"Program\n\n{line}").rows] == [title]


def test_a_board_that_is_said_to_see_each_other_meets() -> None:
    found = reading_of("Tider 2027\n\nKommunstyrelsen ses den 7 september och 5 oktober, alltid kl. 13.\n")
    assert rows_of(found) == ["KS 2027-09-07 13:00", "KS 2027-10-05 13:00"]
    over = reading_of("Tider 2027\n\nReglementet för kommunstyrelsen ses över den 7 september.\n")
    assert [row.kind.value for row in over.rows] != ["meeting"]
