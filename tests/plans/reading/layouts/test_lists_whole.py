"""Lists of meetings in whole documents: whose a list is, of which year, and what stands around it."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.read import read_document


def whose(source: str) -> list[str]:
    """Each row of the whole document read: its title, its bodies and its day, if that holds."""
    rows = sorted(
        read_document(text_document(inspect.cleandoc(source), markdown=False)).rows, key=lambda row: row.place.line
    )
    return [" ".join(filter(None, (row.title, *row.bodies, str(row.when or "")))) for row in rows]


def test_a_body_s_short_name_is_the_one_whose_whole_name_was_said() -> None:
    source = """
        Kommunala pensionärsrådet

        Rådets möten

        Datum för möten 2027

        • 3 mars
        • 6 maj
        """
    assert whose(source) == [
        "Kommunala pensionärsrådet KPR 2027-03-03",
        "Kommunala pensionärsrådet KPR 2027-05-06",
    ]


def test_a_part_of_one_of_the_bodies_of_a_title_is_that_part() -> None:
    source = """
        Kommunstyrelsens och presidiets sammanträden

        Presidiets sammanträden under 2027

        25 januari, 28 februari

        Kommunstyrelsens sammanträden under 2027

        7 februari, 15 mars
        """
    assert [words.split()[1:] for words in whose(source)] == [
        ["KS_PRESIDIUM", "2027-01-25"],
        ["KS_PRESIDIUM", "2027-02-28"],
        ["KS", "2027-02-07"],
        ["KS", "2027-03-15"],
    ]


def test_a_part_s_sentence_of_days_is_titled_with_its_name_and_no_genitive() -> None:
    source = """
        Beslut om sammanträdesdagar 2027

        Kommunstyrelsens sammanträdesdagar 2027 äger rum: 22 januari, 26 februari och 25 mars.
        Arbetsutskottets sammanträdesdagar äger rum: 13 januari, 10 och 17 februari.
        """
    assert whose(source)[3:] == [
        f"Kommunstyrelsens arbetsutskott KSAU 2027-{day}" for day in ("01-13", "02-10", "02-17")
    ]


def test_a_term_of_office_is_no_body() -> None:
    assert whose("Mandatperiod 2023-2026\n\nPlanerade möten 2026\n\n10 maj\n8 november\n") == [
        "Planerade möten 2026 2026-05-10",
        "Planerade möten 2026 2026-11-08",
    ]


def test_a_meeting_called_off_among_a_body_s_days_is_the_body_s_and_of_their_year() -> None:
    source = """
        Kommunfullmäktige

        Sammanträdesdagar 2026

        (Observera att tidigare planerat sammanträde 30 augusti är inställt)

        • 15 februari
        • 15 mars

        Sammanträdesdagar 2027

        • 28 februari
        """
    reading = read_document(text_document(inspect.cleandoc(source), markdown=False))
    (doubt,) = (doubt for doubt in reading.doubts if doubt.place.line == 5)
    (row,) = (row for row in reading.rows if row.place.line == 5)
    assert (row.bodies, row.when) == (("KF",), None)
    assert [str(one) for one in doubt.readings] == ["2026-08-30"]


def test_the_year_of_a_sentence_that_opens_a_list_is_that_of_its_days() -> None:
    source = """
        Sammanträden och protokoll

        Under 2024 sammanträder direktionen följande datum:

        • 5 februari
        • Extra möte 11 mars

        På sammanträdet den 16 december fastställs budget för 2025.

        Protokoll 2024
        """
    assert [words.rpartition(" ")[2] for words in whose(source)] == ["2024-02-05", "2024-03-11", "2024-12-16"]


def test_the_day_of_minutes_is_no_meeting_though_their_section_stands_over_it() -> None:
    source = """
        § 12 Sammanträdesdagar 2027

        SAMMANTRÄDESPROTOKOLL
        Kulturnämnden
        2026-10-14

        § 12
        Sammanträdesdagar 2027

        Kulturnämnden: 20 januari, 17 februari och 24 mars
        """
    assert [words.rpartition(" ")[2] for words in whose(source)] == ["2027-01-20", "2027-02-17", "2027-03-24"]


def test_the_day_at_the_end_of_a_page_is_when_it_was_made() -> None:
    source = """
        Skolrådet

        Vårterminens mötestider
        5/2
        6/3
        4/4

        Här kan du läsa minnesanteckningar

        2 oktober 2026
        """
    assert [words.split()[1] for words in whose(source)] == ["SKOLRÅD"] * 3


def test_papers_listed_by_their_days_are_no_meetings() -> None:
    source = """
        Nämndens protokoll

        Signerade protokoll

        2027

        2027-01-26
        2027-03-23

        2026
        2026-01-28
        """
    assert whose(source) == []


def test_a_day_with_its_year_under_a_name_at_the_end_is_a_meeting() -> None:
    source = "Tekniska nämnden\n\n5/2\n6/3\n4/4\n\nKommunstyrelsen\n\n2 oktober 2026\n"
    assert whose(source)[-1].split()[1:] == ["KS", "2026-10-02"]
