"""Whose the days of a list are: the body of a heading, of the line, of the sentence."""

from datetime import date

import pytest

from plans.reading.document import Document
from plans.reading.layouts import lists
from plans.reading.read import read_document, read_file
from tests.plans.reading.layouts.calendars import context, meetings, read, text


def test_parts_of_a_body_under_its_name() -> None:
    part = text(
        """
        Sammanträdesdagar för kommunfullmäktige och nämnder
        Barn- och utbildningsnämnden
        Nämnd 2024 (klockan 8.15)
        • 23 januari
        • 28 maj (heldag)
        Arbetsutskott 2024 (klockan 9)
        • 9 januari (presidiemöte)
        • 5 juni (obs! onsdag)
        Byggnadsnämnden
        Nämnd 2024 (klockan 13:15)
        • 24 januari
        Arbetsutskott 2024 (klockan 13:15)
        • 14 februari
        """
    )
    found = read(lists, part)
    assert meetings(found) == [
        "BUN 2024-01-23 08:15",
        "BUN 2024-05-28 08:15",
        "BUN_AU 2024-01-09 09:00",
        "BUN_AU 2024-06-05 09:00",
        "BN 2024-01-24 13:15",
        "BN_AU 2024-02-14 13:15",
    ]
    assert [row.written.weekday for row in found.rows if row.place.line == 8] == [2]


def test_the_working_committee_is_that_of_the_body_before() -> None:
    part = text(
        "Vård- och omsorgsnämnden sammanträder 24 maj och 5 juni.\nArbetsutskottet träffas 10 maj och 22 maj."
    )
    assert [line.split()[0] for line in meetings(read(lists, part))] == ["VON", "VON", "VON_AU", "VON_AU"]


def test_the_body_of_the_heading() -> None:
    part = text(
        "• 13 februari\n• 20 mars\n• 5 juni (startar 9.00)", ["Kommunfullmäktige", "Sammanträdesdagar 2018"]
    )
    assert meetings(read(lists, part)) == ["KF 2018-02-13", "KF 2018-03-20", "KF 2018-06-05 09:00"]


def test_an_unknown_heading_is_a_body_of_its_own() -> None:
    part = text("Kommunstyrelsen 2025\n14 januari\n\nSamrådsgruppen\n21 januari\n28 januari")
    assert {line.split()[0] for line in meetings(lists.read(part, context(part)))} == {"KS", "SAMRÅDSGRUPP"}


def test_days_without_a_body_are_asked_about() -> None:
    part = text("Möten\n\n14 januari\n\n11 februari")
    assert lists.fit(part, context(part)) == 0.0
    doubts = read_document(Document("txt", part.blocks), today=date(2025, 1, 1)).doubts
    assert [(doubt.place.line, doubt.because) for doubt in doubts if doubt.about == "body"] == [
        (3, "nobody"),
        (5, "nobody"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Kommunfullmäktige, Folkets hus",
        "Kommunfullmäktige – Stora salen",
        "Kommunfullmäktige (KF), kl. 18.00",
        "Kommunfullmäktige (måndagar i Folkets hus)",
        "KOMMUNFULLMÄKTIGE",
        "Sammanträdesdagar kommunfullmäktige 2025",
        "Sammanträden i kommunfullmäktige",
        "Kommunfullmäktiges sammanträden 2025",
        "Kommunfullmäktige:",
        "* Kommunfullmäktige",
    ],
)
def test_a_heading_with_more_than_the_name(heading: str) -> None:
    part = text(f"Kommunstyrelsen 2025\n14 januari\n11 februari\n\n{heading}\n27 januari\n24 februari")
    assert [line.split()[0] for line in meetings(read(lists, part))] == ["KS", "KS", "KF", "KF"]


def test_lines_of_matters_under_a_body_are_no_list_of_its_meetings() -> None:
    part = text(
        "Kommunstyrelsen 2025\n14 januari Budgetdialog med nämnderna\n11 februari Beslut om direktiv\n11 mars"
    )
    assert lists.fit(part, context(part)) == 0.0


def test_what_stands_behind_the_last_of_several_bodies_is_about_them_all() -> None:
    part = text("Sammanträden 2026\n\nKS 2 juni, KF 15-16 juni – budget\nKS 3 juni, KF 17 juni, kl. 18")
    assert [row.title for row in read(lists, part).rows] == [
        "KS, budget",
        "KF, budget",
        "KS",
        "KF",
    ]


def test_a_body_behind_its_verb_is_whose_the_days_are() -> None:
    found = read(lists, text("Under 2025 sammanträder direktionen följande datum:\n• 11 februari\n• 24 mars"))
    assert [(row.title, row.bodies) for row in found.rows] == [("Direktionen", ("DIREKTION",))] * 2


def test_the_term_of_office_over_days_is_no_body() -> None:
    part = text("Valnämnden\n\nMandatperiod 2027-2030\n\nPlanerade möten 2031\n\n10 maj\n8 november")
    assert meetings(read(lists, part)) == ["VN 2031-05-10", "VN 2031-11-08"]


def test_a_meeting_before_that_of_another_body_is_not_the_others() -> None:
    days = "4 januari, 1 februari, 1 mars, 5 april, 3 maj, 7 juni, 6 september, 4 oktober, 1 november, 6 december"
    found = read(lists, text(f"Möten 2027\n\nGruppmöten inför kommunfullmäktige\n\n{days}"))
    assert len(found.rows) == 10
    assert not any("KF" in row.bodies for row in found.rows)


def test_the_days_of_a_body_are_named_before_it() -> None:
    found = read(lists, text("Sammanträdesdatum för servicestyrelsen 2027:\n\n4 januari, 1 februari, 1 mars"))
    assert {row.bodies for row in found.rows} == {("SERVICESTYRELSE",)}


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("Budgetberedning", "BUDGETBEREDNING"),
        ("Budgetberedningen", "BUDGETBEREDNING"),
        ("Budgetfullmäktige", "KF"),
        ("Budget", "KS"),
        ("Budgetsammanträden", "KS"),
    ],
)
def test_a_body_over_days_that_the_word_budget_begins_owns_them(heading: str, code: str) -> None:
    part = text(f"Sammanträden 2026\n\nKommunstyrelsen\n\n5 februari\n\n{heading}\n\n7 maj\n20 augusti\n")
    assert meetings(read(lists, part)) == ["KS 2026-02-05", f"{code} 2026-05-07", f"{code} 2026-08-20"]


@pytest.mark.parametrize("heading", ["3. Miljö- och byggnämnden", "3) Miljö- och byggnämnden"])
def test_the_number_of_a_heading_is_no_part_of_its_name(heading: str) -> None:
    part = text(f"Sammanträden 2026\n\n1. Kommunstyrelsen\n12 maj kl. 13.00\n{heading}\n\n14 maj kl. 10.00\n")
    assert meetings(read(lists, part)) == ["KS 2026-05-12 13:00", "MILJÖ_BYGGNÄMND 2026-05-14 10:00"]


def test_a_number_of_a_day_is_none_of_a_heading() -> None:
    part = text("Sammanträden 2026\n\nMaj\n\n12 Kommunstyrelsen\n\n19 Socialnämnden\n")
    assert meetings(read(lists, part)) == ["KS 2026-05-12", "SN 2026-05-19"]


NUMBERED = """
    Sammanträden 2026

     1. Kommunstyrelsen

      12 maj kl. 13.00
     2. Plan- och byggnämnden

      14 maj kl. 10.00

    Kommunalråd
"""


def test_names_that_are_numbered_stand_over_their_days_whatever_comes_last() -> None:
    found = read(lists, text(NUMBERED))
    assert meetings(found) == ["KS 2026-05-12 13:00", "PLAN_BYGGNÄMND 2026-05-14 10:00"]


def test_names_without_numbers_between_days_are_whose_nobody_can_tell() -> None:
    found = read(lists, text(NUMBERED.replace(" 1. ", " ").replace(" 2. ", " ")))
    assert {line.split()[0] for line in meetings(found)}.isdisjoint({"KS", "PLAN_BYGGNÄMND"})


def test_a_numbered_matter_that_names_a_body_is_no_heading() -> None:
    part = text(
        "Sammanträden 2026\n\nSocialnämnden\n\n12 maj\n\n2. Utökad budget i kommunstyrelsens plan\n\n14 maj\n"
    )
    assert meetings(read(lists, part)) == ["SN 2026-05-12", "SN 2026-05-14"]


@pytest.mark.parametrize(
    ("title", "part", "name"),
    [
        ("Vårdnämndens utskott", "arbetsutskottet", "Vårdnämndens arbetsutskott"),
        ("Vårdnämndens utskott", "AU", "Vårdnämndens arbetsutskott"),
        ("Vårdnämnden", "arbetsutskottet", "Vårdnämndens arbetsutskott"),
        ("Vårdnämndens individutskott", "presidiet", "Vårdnämndens individutskotts presidium"),
    ],
)
def test_a_committee_without_a_name_has_no_working_committee_of_its_own(title: str, part: str, name: str) -> None:
    source = f"{title}\n\nMötesdatum för {part} 2026\n20 januari\n17 februari\n"
    reading = read_file(source.encode(), "a.txt")
    assert [body.name for body in reading.bodies.values()] == [name]
    assert [row.bodies for row in reading.rows] == [tuple(reading.bodies)] * 2


def test_such_a_body_under_each_day_is_of_the_day_over_it() -> None:
    part = text("Sammanträden 2026\n\n14 april\nBudgetberedningen\n\n27 april\nKommunstyrelsen\n")
    assert meetings(read(lists, part)) == ["BUDGETBEREDNING 2026-04-14", "KS 2026-04-27"]


@pytest.mark.parametrize(
    "title", ["Sammanträdesplan vårdnämnden 2027", "3. Sammanträdestider för vårdnämnden 2027"]
)
@pytest.mark.parametrize("days", ["12 januari\n9 februari", "Datum\tTid\n12 januari\t13.00\n9 februari\t13.00"])
def test_the_words_for_the_plan_are_no_part_of_whose_it_is(title: str, days: str) -> None:
    reading = read_file(f"{title}\n\n{days}\n".encode(), "plan.txt")
    assert {row.bodies for row in reading.rows} == {("VÅRDNÄMND",)}
    assert [str(row.when) for row in reading.rows] == ["2027-01-12", "2027-02-09"]


def test_what_is_done_in_a_month_heads_no_days() -> None:
    text = "Budget 2028\n\n• Ramarna beräknas av kansliet, november\n• Strategidag för KS, 20 januari 2027\n"
    reading = read_file(text.encode(), "a.txt", today=date(2026, 11, 1))
    assert {row.title for row in reading.rows} == {"Ramarna beräknas av kansliet", "Strategidag för KS"}


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Förbundsstyrelsens mötesdagar 2027", "Förbundsstyrelsen, i Almby"),
        ("Ungdomsrådets möten 2027", "Ungdomsrådet, i Almby"),
        ("Valberedningens sammanträden 2027", "Valberedningen, i Almby"),
    ],
)
def test_whose_the_days_are_is_not_written_as_an_owner(heading: str, title: str) -> None:
    listed = f"{heading}\n\n• Fredag 12 februari (v 6) i Almby\n• Fredag 26 mars (v 12) i Norrby"
    assert read_file(listed.encode(), "a.txt", today=date(2026, 11, 1)).rows[0].title == title
