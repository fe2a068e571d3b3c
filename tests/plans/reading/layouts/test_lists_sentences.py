"""Sentences over the days of a list: who meets on them, and when they begin."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def bodies(reading: Reading) -> list[str]:
    """Each day with the body that meets, and when."""
    return [f"{str(row.when)[5:]} {','.join(row.bodies)} {row.time or ''}".rstrip() for row in reading.rows]


@pytest.mark.parametrize(
    "sentence",
    [
        "TEKNISKA NÄMNDENS ARBETSUTSKOTT sammanträder på onsdagarna kl. 8.30, två veckor före tekniska nämnden",
        "Tekniska nämndens arbetsutskott sammanträder onsdagar kl. 8.30.",
        "Arbetsutskottet har sina möten två veckor före nämnden, klockan 8.30 i rum Lärkan.",
    ],
)
def test_a_sentence_that_says_who_meets_heads_the_days_right_under_it(sentence: str) -> None:
    reading = read(
        f"""
        Sammanträdesdagar 2024

        Tekniska nämnden sammanträder onsdagar kl. 13.30
        17 januari, 14 februari

        {sentence}
        3 januari, 31 januari
        """
    )
    of_board = ["01-17 TN 13:30", "02-14 TN 13:30"]
    assert bodies(reading) == [*of_board, "01-03 TN_AU 08:30", "01-31 TN_AU 08:30"]
    assert not reading.doubts


def test_right_under_anothers_name_it_is_asked_whose_the_days_are() -> None:
    reading = read(
        """
        Tekniska nämndens möten 2024

        Arbetsutskottet sammanträder onsdagar kl. 8.30 två veckor före nämnden.
        3 januari, 31 januari
        """
    )
    assert bodies(reading) == ["01-03", "01-31"]
    assert {doubt.because for doubt in reading.doubts} == {"heads_together", "meetings_without"}
    (whose,) = (doubt for doubt in reading.doubts if doubt.because == "heads_together")
    assert {"TN", "TN_AU"} <= set(whose.readings)


def test_a_sentence_on_when_another_meets_leaves_days_that_say_whose_they_are() -> None:
    reading = read(
        """
        Sammanträdesdagar 2024

        Tekniska nämnden
        17 januari, 14 februari

        Kommunfullmäktige sammanträder kl. 18.30 om inget annat anges.
        Måndag 8 april: KF
        Tisdag 9 april: TN
        """
    )
    assert bodies(reading) == ["01-17 TN", "02-14 TN", "04-08 KF 18:30", "04-09 TN"]


def test_the_days_of_all_sentences_of_a_line_are_listed() -> None:
    reading = read(
        """
        Sammanträdesdagar 2024

        Skogsberedningen
        Vår: 7 februari, 24 april. Höst: 11 september, 13 november. Klockslag meddelas i kallelsen.

        Tekniska nämnden
        Tisdagar kl. 9 om inget annat anges: 16 januari, 12 mars (heldag). Sommaruppehåll i juli.
        """
    )
    drafting = [f"{day} SKOGSBEREDNING" for day in ("02-07", "04-24", "09-11", "11-13")]
    assert bodies(reading) == [*drafting, "01-16 TN 09:00", "03-12 TN 09:00"]
    assert not reading.doubts


def test_a_sentence_before_the_days_that_names_nobody_leaves_them_those_of_the_heading() -> None:
    reading = read(
        """
        Sammanträdesdagar 2024

        Tekniska nämnden
        Mötena fastställs av värdkommunen. Preliminärt 15 mars, 14 juni och 4 oktober.
        """
    )
    assert bodies(reading) == ["03-15? TN", "06-14? TN", "10-04? TN"]
    assert {doubt.because for doubt in reading.doubts} == {"perhaps"}


def test_days_behind_a_sentence_on_another_body_are_not_listed() -> None:
    reading = read(
        """
        Sammanträdesdagar 2024

        Tekniska nämnden
        15 mars, 14 juni

        Kommunfullmäktige beslutar om tiderna. 4 oktober, 5 november.
        """
    )
    assert "10-04 TN" not in bodies(reading)
    assert bodies(reading)[:2] == ["03-15 TN", "06-14 TN"]


@pytest.mark.parametrize(
    ("over", "heading", "body"),
    [
        ("Tekniska nämnden", "Skogsberedningen", "SKOGSBEREDNING"),
        ("Kommunfullmäktige", "Skogsberedningen", "SKOGSBEREDNING"),
        ("Tekniska nämnden", "Presidieberedning", "TN"),
    ],
)
def test_a_drafting_body_by_its_own_name_is_a_part_of_no_board(over: str, heading: str, body: str) -> None:
    reading = read(
        f"""
        Sammanträdesdagar 2024

        {over}
        16 januari, 12 mars

        {heading}
        7 februari, 24 april
        """
    )
    assert [",".join(row.bodies) for row in reading.rows][2:] == [body] * 2


def test_a_time_under_the_word_for_it_is_that_of_the_day_above() -> None:
    reading = read(
        """
        Regionfullmäktiges möten 2024

        Dag:
        Tisdag den 16 april
        Tid:
        -
        10:00

        Dag:
        Tisdag den 11 juni
        Tid:
        13:00
        """
    )
    assert bodies(reading) == ["04-16 REGIONFULLMÄKTIGE 10:00", "06-11 REGIONFULLMÄKTIGE 13:00"]
    assert not reading.doubts


@pytest.mark.parametrize(("usual", "time"), [("8.15", "08:15"), ("13.15", "all day")])
def test_a_whole_day_begins_when_the_others_do_if_that_is_in_the_morning(usual: str, time: str) -> None:
    reading = read(
        f"""
        Tekniska nämnden 2024 (klockan {usual})
        • 16 januari
        • 12 mars (heldag)
        """
    )
    assert bodies(reading)[1] == f"03-12 TN {time}"


@pytest.mark.parametrize("words", ["Extra sammanträde", "Extrainkallat möte", "Extrainsatt sammanträde"])
def test_an_extra_meeting_among_the_days_of_a_list_is_of_the_one_whose_list_it_is(words: str) -> None:
    reading = read(
        f"""
        Under 2024 sammanträder tekniska nämnden följande datum:
        • 16 januari
        • {words} 28 februari
        • 12 mars
        """
    )
    assert bodies(reading) == ["01-16 TN", "02-28 TN", "03-12 TN"]
    assert [row.extra for row in reading.rows] == [False, True, False]
    assert not reading.doubts


@pytest.mark.parametrize("words", ["Konstituerande möte", "Budgetsammanträde", "Bokslutsmöte"])
def test_another_sort_of_meeting_among_the_days_of_a_list_keeps_its_name(words: str) -> None:
    reading = read(f"Tekniska nämndens sammanträden 2024\n\n16 januari\n{words} 28 februari\n12 mars")
    assert bodies(reading) == ["01-16 TN", "02-28 TN", "03-12 TN"]
    assert reading.rows[1].title == f"Tekniska nämnden, {words}"
    assert not reading.doubts


def test_what_else_stands_before_a_day_of_a_list_is_no_meeting_of_its_own() -> None:
    reading = read(
        """
        Under 2024 sammanträder tekniska nämnden följande datum:
        • 16 januari
        • 12 mars
        • Studiebesök 28 april
        """
    )
    assert bodies(reading)[:2] == ["01-16 TN", "03-12 TN"]
    assert not reading.rows[2].bodies


@pytest.mark.parametrize("month", ["oktober", "okt", "okt."])
def test_a_remark_in_brackets_behind_a_shortened_month_is_the_day_s(month: str) -> None:
    days = f"21 jan., 4 mars, 21 {month} (budget, kl. 9.00), 9 december."
    source = f"Möten 2027\n\nSocialnämnden\nTorsdagar kl. 13: {days}"
    assert bodies(read(source)) == ["01-21 SN 13:00", "03-04 SN 13:00", "10-21 SN 09:00", "12-09 SN 13:00"]


def test_a_sentence_in_brackets_behind_a_whole_month_is_one_of_its_own() -> None:
    source = "Möten 2027\n\nSocialnämnden\n- 21 januari\n- 4 mars. (Lokalen är Folkets hus.)\n- 9 december\n"
    assert bodies(read(source)) == ["01-21 SN", "03-04 SN", "12-09 SN"]
