"""Lists of meetings as pages and minutes have them: whose their days are, in which year, and which are none."""

from inspect import cleandoc

import pytest

from plans.activity import Kind
from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(*lines: str) -> Reading:
    return read_document(text_document("\n".join(lines), markdown=False))


def days(reading: Reading) -> list[str]:
    """Each row in short: its bodies and its date."""
    return [f"{'+'.join(row.bodies) or '–'} {row.when}" for row in reading.rows]


def asked(reading: Reading) -> list[str]:
    return [f"{doubt.about} {doubt.because} {doubt.text}" for doubt in reading.doubts]


@pytest.mark.parametrize(
    "lines",
    [
        ("Tekniska nämnden sammanträder följande dagar 2023: 10 januari, 7 feburari och 15 augsuti.",),
        ("Tekniska nämnden 2023", "10 januari", "7 feburari", "15 augsuti"),
        ("Tekniska nämnden 2023", "10 januari", "7 februari och och 15 augusti"),
    ],
)
def test_a_misspelt_month_or_a_doubled_word_loses_no_day(lines: tuple[str, ...]) -> None:
    found = read(*lines)
    assert days(found) == ["TN 2023-01-10", "TN 2023-02-07", "TN 2023-08-15"]
    assert {row.title for row in found.rows} == {"Tekniska nämnden"}
    assert not found.doubts


@pytest.mark.parametrize(
    "before", ["", "NN utses att justera protokollet den 19 juni 2026. ", "Protokoll 2026-06-19 från nämnden. "]
)
def test_the_days_that_a_sentence_lists_are_read_each_in_the_year_of_its_own(before: str) -> None:
    listed = "Tekniska nämnden sammanträder följande datum under år 2027: 4 februari, 18 mars och 17 juni."
    found = read(f"{before}{listed} Utbildningsdagar 2026 för ledamöter: 5 november och 10 december.")
    assert days(found) == [
        *("TN 2027-02-04", "TN 2027-03-18", "TN 2027-06-17"),
        *("– 2026-11-05", "– 2026-12-10"),
    ]
    assert [one.because for one in found.doubts] == ["nobody"]


def test_a_later_sentence_of_another_year_is_not_of_the_first_one() -> None:
    listed = "Tekniska nämnden sammanträder följande datum under år 2027: 4 februari, 18 mars och 17 juni."
    found = read(f"{listed} Inför 2026 års verksamhet ska nämnden träffas 5 november.")
    assert [one.text for one in found.doubts if one.about == "year"] == ["5 november"]


def test_the_days_of_papers_are_no_meetings_though_they_are_several() -> None:
    found = read("Protokoll 2027-01-12, 2027-02-09 och 2027-03-09 är justerade. Nämnden har inga handlingar.")
    assert not found.rows


@pytest.mark.parametrize(
    "months", ["(utom i april och oktober)", "med undantag för juli", "utom januari, juli och augusti"]
)
def test_a_month_that_a_rule_excepts_is_no_meeting(months: str) -> None:
    rule = f"Tekniska nämnden sammanträder den andra tisdagen varje månad {months}."
    found = read(rule, "", "KS sammanträder den 12 januari 2027.")
    assert days(found) == ["KS 2027-01-12"]
    assert [(left.text, left.because) for left in found.left_aside] == [(rule, "recurs")]


def test_a_month_in_which_somebody_meets_is_one_behind_an_excepted_one_too() -> None:
    found = read("Nämnden beslutar varje månad utom i juli 2027.", "", "KS beslutar i mars 2027, KF i april 2027.")
    assert days(found) == ["KS 2027-03", "KF 2027-04"]


@pytest.mark.parametrize(
    ("lines", "stamps"),
    [
        (
            (
                "2026-08-24",
                "",
                "Tekniska nämnden",
                "",
                "Sammanträdesdagar 2027",
                "",
                "12 januari",
                "9 februari",
                "9 mars",
            ),
            1,
        ),
        (
            ("Sammanträdesdagar 2027", "Tekniska nämnden", "12 januari", "9 februari", "9 mars", "", "2026-08-24"),
            1,
        ),
        (
            ("Sammanträdesdagar 2027", "Tekniska nämnden", "12 januari", "9 februari", "9 mars", "", "2027-08-24"),
            0,
        ),
    ],
)
def test_a_day_alone_of_another_year_than_the_list_is_when_the_page_was_made(
    lines: tuple[str, ...], stamps: int
) -> None:
    found = read(*lines)
    assert [left.because for left in found.left_aside].count("stamp") == stamps
    assert len(found.rows) == 4 - stamps


@pytest.mark.parametrize(
    "over",
    [
        "Styrelsen, fullmäktige, nämnder och utskott sammanträder följande dagar 2027:",
        "Alla nämnder möts följande dagar 2027:",
        "Kommunstyrelsen, tekniska nämnden, övriga nämnder och alla utskott sammanträder på följande dagar 2027:",
    ],
)
def test_the_year_of_a_sentence_over_the_lists_of_all_is_theirs(over: str) -> None:
    found = read(
        "Sammanträden", "", over, "", "Kommunstyrelsen", "2 februari, 2 mars", "", "Tekniska nämnden", "8 mars"
    )
    assert days(found) == ["KS 2027-02-02", "KS 2027-03-02", "TN 2027-03-08"]
    assert not found.doubts


def test_the_year_behind_two_names_over_days_is_theirs_and_that_of_a_matter_is_not() -> None:
    assert days(read("Miljönämnden och byggnadsnämnden 2027", "", "12 januari", "9 februari")) == [
        "MN+BN 2027-01-12",
        "MN+BN 2027-02-09",
    ]
    found = read("Miljönämndens och byggnadsnämndens taxor och avgifter 2027", "", "12 januari", "9 februari")
    assert [one.about for one in found.doubts if one.about == "year"] == ["year"]


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("Sammanträdesdatum arbetsutskott", "TN_AU"),
        ("Mötesdagar 2027 arbetsutskottet", "TN_AU"),
        ("Sammanträdestider nämnd", "TN"),
    ],
)
def test_the_word_for_meetings_before_a_name_is_no_part_of_it(heading: str, code: str) -> None:
    found = read("Tekniska nämnden", "", heading, "", "13 januari 2027", "10 februari 2027")
    assert days(found) == [f"{code} 2027-01-13", f"{code} 2027-02-10"]


@pytest.mark.parametrize(
    ("over", "code", "questions"),
    [
        ("Kommunfullmäktige i Ekby", "KF", 0),
        ("Kyrkofullmäktige är församlingens högsta organ.", "KYRKOFULLMÄKTIGE", 1),
        ("Kyrkorådet leder församlingen.", "KYRKOFULLMÄKTIGE", 1),
        ("Regionfullmäktige väljs av invånarna.", "REGIONFULLMÄKTIGE", 1),
        ("Regionfullmäktige och kommunfullmäktige väljs samma dag.", "KF", 0),
        ("Budgetfullmäktige hålls en gång.", "KF", 0),
    ],
)
def test_the_council_for_short_is_the_one_that_the_document_names(over: str, code: str, questions: int) -> None:
    found = read(over, "", "Fullmäktiges sammanträden 2027", "", "9 mars", "11 maj", "9 november")
    assert {row.bodies for row in found.rows} == {(code,)}
    assert [doubt.because for doubt in found.doubts] == ["ambiguous"] * questions


def test_an_election_is_no_meeting_of_what_is_elected_and_who_it_concerns_is_asked() -> None:
    found = read("Val till fullmäktige", "12 september 2027", "", "Kommunstyrelsen 2027", "12 januari, 9 februari")
    assert days(found) == ["– 2027-09-12", "KS 2027-01-12", "KS 2027-02-09"]
    assert len(found.doubts) == 1
    assert days(read("Förslag till fullmäktige", "12 september 2027"))[0].startswith("KF")


def test_a_paragraph_of_earlier_minutes_is_a_paper_of_the_matter() -> None:
    found = read(
        "Sammanträdesdagar 2026",
        "",
        "- Kommunstyrelsen 2025-10-23, § 319",
        "",
        "Kommunfullmäktige:",
        "16 februari, 16 mars och 20 april.",
    )
    assert days(found) == ["KF 2026-02-16", "KF 2026-03-16", "KF 2026-04-20"]
    assert [one.because for one in found.left_aside] == ["paper"]


CELLS = ("21 januari", "", "08:30", "", "25 februari", "", "08:30", "", "25 mars", "", "08:30")
MEMBERS = ("Presidium", "", "Anna Alm (C), ordförande", "Bo Björk (S), 1:e vice ordförande", "")


@pytest.mark.parametrize(
    "between",
    [
        (),
        MEMBERS,
        ("Nämndens områden", "", "- gator", "- vatten", "", *MEMBERS),
    ],
)
def test_the_heading_of_the_pages_meetings_gives_days_below_its_columns_their_body(
    between: tuple[str, ...],
) -> None:
    columns = ("Dag", "", "Tid", "", "Notering", "")
    found = read("Tekniska nämnden", "", *between, "Sammanträden 2026", "", *columns, *CELLS)
    assert days(found) == ["TN 2026-01-21", "TN 2026-02-25", "TN 2026-03-25"]
    assert {str(row.time) for row in found.rows} == {"08:30"}
    assert not found.doubts


def test_a_presidium_over_its_own_days_keeps_them() -> None:
    found = read("Tekniska nämnden 2026", "21 januari", "25 februari", "Presidium", "7 januari", "11 februari")
    assert [one.split()[0] for one in days(found)] == ["TN", "TN", "TN_PRESIDIUM", "TN_PRESIDIUM"]


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("Start > Politik > Sammanträde 2027-10-21", "path"),
        ("Beslut från senaste möte 10 mars", "paper"),
        ("Referat från sammanträdet 9 februari", "paper"),
        ("Senast uppdaterad: 2027-01-07", "stamp"),
    ],
)
def test_what_a_page_says_of_other_days_is_left_aside_and_named(line: str, because: str) -> None:
    found = read("Tekniska nämnden", "", line, "", "Tekniska nämnden 2027", "13 april", "11 maj")
    assert days(found) == ["TN 2027-04-13", "TN 2027-05-11"]
    assert [one.because for one in found.left_aside if one.text == line] == [because]


@pytest.mark.parametrize("note", ["*Extra vid behov", "* = extra vid behov", "*) Extra vid behov"])
def test_a_footnote_at_a_day_with_its_month_is_the_meaning_of_its_sign(note: str) -> None:
    found = read("Tekniska nämnden 2027", "", "13 april", "11 maj*", "8 juni*", "", note)
    assert days(found) == ["TN 2027-04-13", "TN 2027-05-11?", "TN 2027-06-08?"]


PAGE = """
    Kommunens elev- och tillgänglighetsråd

    Ledamöter i rådet

    Rådet består av ledamöter från kommunstyrelsen och från skolornas elevkårer.

    {over}

    Sammanträden 2023

    16 februari

    25 maj

    14 september

    30 november
    """


@pytest.mark.parametrize("over", ["Anteckningar 2023", "Dokument 2023"])
def test_a_pages_headings_are_no_columns_and_its_days_those_of_the_body_that_it_is_of(over: str) -> None:
    reading = read(*cleandoc(PAGE.format(over=over)).split("\n"))
    assert [f"{row.when} {','.join(row.bodies)}" for row in reading.rows] == [
        f"2023-{day} ELEV_TILLGÄNGLIGHETSRÅD" for day in ("02-16", "05-25", "09-14", "11-30")
    ]
    assert not reading.doubts


def test_headings_of_days_over_days_are_columns_still() -> None:
    reading = read(*cleandoc(PAGE.format(over="Sista ansökningsdag")).split("\n"))
    assert [str(row.when)[5:] for row in reading.rows if row.kind is Kind.DEADLINE] == ["02-16", "09-14"]


def test_a_line_that_says_that_days_are_of_meetings_outweighs_a_heading_about_papers() -> None:
    days = ["", "Sammanträdesdagar för år 2027:", "", "2027-05-24", "2027-08-30", "2027-09-27", ""]
    found = read("Aktuell dagordning för kommunfullmäktige", *days, "Aktuell kallelse till kommunstyrelsen", *days)
    assert {(row.kind, row.bodies, row.title) for row in found.rows} == {
        (Kind.MEETING, ("KF",), "Kommunfullmäktige"),
        (Kind.MEETING, ("KS",), "Kommunstyrelsen"),
    }


def test_a_heading_about_papers_alone_tells_what_the_days_are() -> None:
    found = read("Utskick av kallelse till kommunstyrelsen", "", "2027-05-24", "2027-08-30")
    assert {row.kind for row in found.rows} == {Kind.MAILING}
