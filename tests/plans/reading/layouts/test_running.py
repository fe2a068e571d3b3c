"""Days and sentences of running text: what happens then, when, and whose it is."""

import inspect

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.formats.text import text_document
from plans.reading.layouts import running
from plans.reading.layouts.part import Context
from plans.reading.layouts.parts import cut
from plans.reading.layouts.unread import is_scanned
from plans.reading.read import read_document
from plans.reading.reading import Use
from tests.plans.reading.layouts.runnings import only, read, told


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KSAU 10/4 Formulera förslag", [("10/4", "Formulera förslag", ("KSAU",))]),
        (
            "KS 6/2, KF 25/2 Godkännande av plan",
            [("6/2", "Godkännande av plan", ("KS",)), ("25/2", "Godkännande av plan", ("KF",))],
        ),
        ("10 april: KSAU bereder", [("10 april", "KSAU bereder", ())]),
        ("- 5 maj KSAU bereder", [("5 maj", "KSAU bereder", ())]),
        ("Mars månad Dialog med medborgare", [("Mars månad", "Dialog med medborgare", ())]),
        ("KF 25 november Beslut Programbudget", [("25 november", "Beslut Programbudget", ("KF",))]),
        ("Strat utv.dag 5/9", [("5/9", "Strat utv.dag", ())]),
        ("2. KSAU 14 april", [("14 april", "KSAU", ("KSAU",))]),
        ("Sista dag att svara på remissen: 28 juli", [("28 juli", "Sista dag att svara på remissen", ())]),
        (
            "September - Remissen avslutas 15 september.",
            [("15 september", "Remissen avslutas", ())],
        ),
        ("a) Budgetberedning 12 mars", [("12 mars", "Budgetberedning", ("BUDGETBEREDNING",))]),
        (
            "Förslaget till budget publiceras onsdagen den 10 oktober 2018.",
            [
                (
                    "onsdagen den 10 oktober 2018",
                    "Förslaget till budget publiceras onsdagen den 10 oktober 2018.",
                    (),
                )
            ],
        ),
        ("15 juni – KF fastställer budget 2026", [("15 juni", "KF fastställer budget 2026", ())]),
        (
            "Den 3 mars träffas budgetberedningen.",
            [("Den 3 mars", "Den 3 mars träffas budgetberedningen", ())],
        ),
    ],
)
def test_dates_begin_a_line(line: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert told(line) == expected


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("BUN sammanträder i Lilla salen. Reservdag KF: 7 juni.", ("KF",)),
        ("Kommunstyrelsen sammanträder i rådhuset. KF har möte 8 juni!", ("KF",)),
        ("Lokal är Lilla salen. KSAU den 11 juni.", ("KSAU",)),
        ("Kommunfullmäktige. 14 juni kl 18", ("KF",)),
    ],
)
def test_whose_a_day_is_its_own_sentence_tells(line: str, bodies: tuple[str, ...]) -> None:
    assert only(line).bodies == bodies


def test_a_time_apart_from_its_date_is_not_in_the_title() -> None:
    row = only("21/2 Extra KS 13–16.30 Dialogworkshop kring 4-5 områden")
    assert (row.title, str(row.time), row.extra) == (
        "Extra KS Dialogworkshop kring 4-5 områden",
        "13:00-16:30",
        True,
    )


def test_what_is_in_brackets_is_uncertain_and_about_the_matter_above() -> None:
    found = read("KSAU 22/5 Slutligt beslut mål\n\n(KS 4/6, KF 24/6)\n\nKSAU 28/8 Dialog")
    assert [row.written.uncertain for row in found.rows] == [False, True, True, False]
    assert {row.title for row in found.rows[1:3]} == {"Slutligt beslut mål"}
    assert [row.bodies for row in found.rows[1:3]] == [("KS",), ("KF",)]


def test_lines_go_on_up_to_an_empty_one() -> None:
    found = read(
        "KSAU 10/4 Formulera förslag från\nmedborgare. Beslut utskick\n(ex. digitalt)\n\nCamilla föredrar ärendet."
    )
    assert found.rows[0].title == "Formulera förslag från medborgare. Beslut utskick"
    assert found.rows[0].text == "(ex. digitalt)"
    assert list(found.uses.values()) == [Use.READ, Use.JOINED, Use.JOINED, Use.EMPTY, Use.ASIDE]


def test_a_list_of_days_is_named_after_whose_they_are() -> None:
    text = "Kommunstyrelsen: 25 januari, 1 och 8 februari, (15 november eventuellt) samt 13 december."
    found = read(text)
    assert [row.written.first.day for row in found.rows] == [25, 1, 8, 15, 13]
    assert {(row.title, row.bodies, row.section) for row in found.rows} == {
        ("Kommunstyrelsen", ("KS",), "Kommunstyrelsen")
    }
    assert [row.written.uncertain for row in found.rows] == [False, False, False, True, False]


def test_hours_said_once_are_those_of_all_days_but_the_excepted() -> None:
    text = "KF blir följande måndagar kl 18: 24/2, 30/3, 15/6 (OBS kl 16) och 14/12."
    assert [str(row.time) for row in read(text).rows] == ["18:00", "18:00", "16:00", "18:00"]
    text = "KF: 20 februari, 27 mars, 19 juni. Sammanträdena inleds klockan 13.00 utom den 19 juni "
    text += "då de inleds klockan 9.00."
    assert [str(row.time) for row in read(text).rows] == ["13:00", "13:00", "09:00"]


def test_dates_in_sentences_count_where_something_happens() -> None:
    text = (
        "Nämnderna ska senast den 15 oktober ha beslutat om internbudget. Avgiften är oförändrad sedan den 3 maj."
    )
    assert [row.written.raw for row in read(text).rows] == ["senast den 15 oktober"]
    assert not read("I dag tas 8 kr/timme ut på 12 platser och 5 kr/timme på 3/4 av övriga.").rows


def test_each_clause_of_a_sentence_has_its_own_body() -> None:
    text = "Kommunstyrelsen beslutar om förslag den 7 maj och fullmäktige fastställer budgeten den 16 juni."
    assert [row.bodies for row in read(text).rows] == [("KS",), ("KF",)]


def test_a_sentence_over_a_list_says_whose_days_they_are_and_signs_alone_say_nothing() -> None:
    more = "  +\n\n  Dagordningen publiceras här en vecka innan mötet.\n"
    text = f"Mötesdatum 2027\n\nHär ser du vilka datum kommunfullmäktige sammanträder.\n • 9 februari\n\n{more}\n"
    rows = read(f"{text} • 9 mars\n\n{more}\n • 13 april\n\n{more}").rows
    assert [(row.written.raw, row.title, row.bodies) for row in rows] == [
        ("9 februari", "Kommunfullmäktige", ("KF",)),
        ("9 mars", "Kommunfullmäktige", ("KF",)),
        ("13 april", "Kommunfullmäktige", ("KF",)),
    ]


def test_a_month_or_a_year_alone_stands_over_others() -> None:
    found = read("Augusti - December 2021\n\n10 september KS behandlar budget")
    assert list(found.uses.values()) == [Use.USED, Use.EMPTY, Use.READ]


def test_lines_under_a_heading_that_is_a_month_happen_then() -> None:
    document = text_document(
        "# Budgetprocessen\n\n## November\n- Förutsättningar uppdateras\n- Ramar räknas om\n", markdown=True
    )
    (part,) = cut(document).parts
    found = running.read(part, Context(NO_LEGEND, ()))
    assert [(row.written.first.month, row.title) for row in found.rows] == [
        (11, "Förutsättningar uppdateras"),
        (11, "Ramar räknas om"),
    ]


def test_headings_with_days_are_activities_and_what_is_under_them_tells_what() -> None:
    text = "# Tidplan\n\n## Vecka 48, måndag 23 november 2020 i Sessionssalen\n\n- Direktiv behandlas.\n"
    text += "- KSAU medverkar.\n\n## Mars till april\n\n- Nämnder arbetar.\n"
    (part,) = cut(text_document(text, markdown=True)).parts
    found = running.read(part, Context(NO_LEGEND, ()))
    assert [row.title for row in found.rows] == ["Direktiv behandlas.", "Nämnder arbetar."]
    assert found.rows[0].text == "KSAU medverkar. i Sessionssalen"


def test_scanned_dates_that_cannot_be_read_are_refused() -> None:
    text = "KSAU 2?/8 Dialog\n\nKF 26 novernber Beslut\n\nKS 1O oktober Information"
    found = read(text, scanned=True)
    assert [(row.written.raw, row.refused) for row in found.rows] == [
        ("2?/8", "unreadable"),
        ("26 novernber", None),
        ("1O oktober", None),
    ]


def test_scanned_texts_are_known_by_figures_inside_words() -> None:
    assert is_scanned("6vergripande mal f6r tvd Métesdatum framstéillningar")
    assert not is_scanned("Idéer till kommittén om kaféer, 2023 års budget och 15:e mötet")


def test_days_alone_fit_badly_and_words_beside_them_well() -> None:
    context = Context(NO_LEGEND, ())
    (days,) = cut(text_document("Kommunstyrelsen\n\n18 januari\n8 februari\n", markdown=False)).parts
    (words,) = cut(
        text_document("18 maj KS beslutar\n\n8 juni KF beslutar\n\n9 juni KS möts\n", markdown=False)
    ).parts
    assert running.fit(days, context) < 0.5 < 0.9 < running.fit(words, context)


def test_a_sentence_that_line_breaks_have_cut_is_one() -> None:
    found = read(
        "Kommunstyrelsen fastställer följande tidplan. Nämnderna ska senast den\n"
        "14 mars 2025 lämna sina förslag till budget. Budgetberedningen träffas den 2\n"
        "april och den 3 april 2025 för att gå igenom förslagen. Kommunstyrelsen\n"
        "behandlar förslaget den 14\n"
        "maj 2025 och kommunfullmäktige fattar beslut den 16 juni\n"
        "2025."
    )
    assert [(row.place.line, row.bodies, row.written.raw) for row in found.rows] == [
        (2, (), "senast den 14 mars 2025"),
        (2, ("BUDGETBEREDNING",), "den 2 april"),
        (3, ("BUDGETBEREDNING",), "den 3 april 2025"),
        (4, ("KS",), "den 14 maj 2025"),
        (5, ("KF",), "den 16 juni 2025"),
    ]
    assert list(found.uses.values()) == [Use.USED, Use.READ, Use.READ, Use.READ, Use.READ, Use.JOINED]


def test_a_word_broken_at_a_line_s_end_is_one() -> None:
    found = read("2 april Nämnderna lämnar sina förslag till ekonomi-\navdelningen senast kl. 12.00.")
    assert "ekonomiavdelningen" in found.rows[0].title


def test_lines_that_begin_with_their_own_words_are_not_joined() -> None:
    lines = "KS har möte den 6 februari\nmåndag 17 februari KF\nSocialnämnden möts 14\n\nmaj"
    assert [row.written.raw for row in read(lines).rows] == ["den 6 februari", "måndag 17 februari"]


def test_a_year_alone_on_a_line_is_that_of_what_follows() -> None:
    found = read("9 juni 2025 KF beslutar om budget\n2026\n14 januari Uppföljning presenteras")
    assert [row.section_year for row in found.rows] == [None, 2026]


def test_each_date_of_a_sentence_has_the_body_beside_it() -> None:
    found = read("Årsredovisningen behandlas av KSAU den 24 mars och av KS den 7 april.")
    assert [row.bodies for row in found.rows] == [("KSAU",), ("KS",)]


def test_a_day_with_a_word_before_it_is_no_fraction() -> None:
    found = read("Kommentarer lämnas till ekonomienheten senast den 30/1.")
    assert [row.written.raw for row in found.rows] == ["senast den 30/1"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Delårsrapport till KF 26 okt", [("26 okt", "Delårsrapport till KF 26 okt", ("KF",))]),
        (
            "KS 2 juni, KF 15–16 juni – budget 2027",
            [("2 juni", "budget 2027", ("KS",)), ("15–16 juni", "budget 2027", ("KF",))],
        ),
        (
            "Budget beslutas: KSAU 12 maj, KS 26 maj",
            [("12 maj", "Budget beslutas", ("KSAU",)), ("26 maj", "Budget beslutas", ("KS",))],
        ),
    ],
)
def test_a_matter_goes_from_one_body_to_another(
    line: str, expected: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    assert told(line) == expected


def test_items_under_a_month_happen_then_though_others_of_them_have_days() -> None:
    text = """
        Tidplan 2026

        Februari
        • Årsredovisningen sammanställs (ekonomiavdelningen)
        • KS 3/2
        • Bokslutet stängs
        Mars
        • KF 4/3
        """
    reading = read_document(text_document(inspect.cleandoc(text), markdown=False))
    assert [(row.raw_date, row.title) for row in sorted(reading.rows, key=lambda row: row.place.line)] == [
        ("Februari", "Årsredovisningen sammanställs (ekonomiavdelningen)"),
        ("3/2", "KS"),
        ("Februari", "Bokslutet stängs"),
        ("4/3", "KF"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Delårsrapport per 31/8 till KS 13 oktober och KF 26 oktober", ["13 oktober KS", "26 oktober KF"]),
        (
            "KSAU bereder ärendet 19 maj, KS 2 juni och KF beslutar om ramarna 15 juni",
            ["19 maj KSAU", "2 juni KS", "15 juni KF"],
        ),
        ("KS 5 maj behandlar det yttrande som KF begärde 3 mars", ["5 maj KS"]),
    ],
)
def test_each_day_of_a_sentence_is_that_of_the_body_before_it(line: str, expected: list[str]) -> None:
    reading = read_document(text_document(f"Tidplan 2026\n\n{line}", markdown=False))
    assert [f"{row.raw_date} {' '.join(row.bodies)}" for row in reading.rows] == expected


def test_a_body_behind_the_verb_of_its_date_meets_then() -> None:
    line = "Kommunstyrelsen bereder sedan det den 29 oktober och den 26 november behandlar fullmäktige budgeten."
    assert [(row.written.raw.removeprefix("den "), row.bodies) for row in read(line).rows] == [
        ("29 oktober", ("KS",)),
        ("26 november", ("KF",)),
    ]


def test_a_sentence_keeps_its_words() -> None:
    line = "Nämnderna behandlar budgeten på sina sammanträden i oktober."
    assert only(line).title == line


@pytest.mark.parametrize(
    "lines",
    [
        ("Februari: KS fastställer direktiv", "April: Nämnderna lämnar yttrande", "Juni: KF beslutar om ramar"),
        ("Februari – KS fastställer direktiv", "April – Nämnderna lämnar yttrande", "Juni – KF beslutar om ramar"),
        ("Februari KS fastställer direktiv", "April Nämnderna lämnar yttrande", "Juni KF beslutar om ramar"),
        ("KS fastställer direktiv: februari", "Nämnderna lämnar yttrande: april", "KF beslutar om ramar: juni"),
    ],
)
def test_a_process_told_month_by_month(lines: tuple[str, ...]) -> None:
    reading = read_document(text_document("\n".join(("Process under 2026", "", *lines)), markdown=False))
    assert [(row.raw_date.lower(), row.title, row.bodies) for row in reading.rows] == [
        ("februari", "KS fastställer direktiv", ("KS",)),
        ("april", "Nämnderna lämnar yttrande", ("NÄMNDER",)),
        ("juni", "KF beslutar om ramar", ("KF",)),
    ]


def test_a_table_of_months_and_days_copied_without_its_columns_says_nothing() -> None:
    rows = (f"{month} {day}/{n} kl 18:30 {day + 2}/{n} kl 18:00" for n, (month, day) in enumerate(COPIED, 1))
    reading = read_document(text_document("\n".join(("Stängning 2026", "", *rows)), markdown=False))
    assert not reading.rows


COPIED = (("Januari", 9), ("Februari", 6), ("Mars", 11), ("April", 10))


def whole(text: str) -> list[str]:
    reading = read_document(text_document(inspect.cleandoc(text), markdown=False))
    return [" ".join((str(row.when), *row.bodies)) for row in reading.rows]


@pytest.mark.parametrize("end", ["", ", samtliga kl 09:00-12:00."])
@pytest.mark.parametrize("year", ["HT 2018", "Hösten 2018", "2018", "År 2018"])
def test_a_year_before_the_days_of_a_line_is_theirs(year: str, end: str) -> None:
    text = f"Kommunstyrelsen\n\n{year}: 26 september, 5 november och 3 december{end}"
    days = ("2018-09-26", "2018-11-05", "2018-12-03")
    assert [row.split()[0] for row in whole(text)] == list(days)


def test_a_body_under_the_days_of_another_does_not_take_them() -> None:
    text = """
        Sammanträden 2026

        KS
        Första: 14 april, 12 maj
        Andra: 15 september, 13 oktober
        KF
        Första: 27 april, 18 maj
        """
    assert not any("KF" in row for row in whole(text)[:4])


def test_a_time_that_a_colon_parts_from_the_days_is_that_of_all() -> None:
    found = read(
        "Rådet möts fyra gånger. Under 2027 sammanträder pensionärsrådet följande datum kl. 13.15: "
        "8 mars, 10 maj, 21 september och 22 november."
    )
    assert [str(row.written.time or row.time) for row in found.rows] == ["13:15"] * 4
    apart = read("Under 2027 sammanträder pensionärsrådet den 8 mars kl. 13.15 och den 10 maj kl. 9.")
    assert [str(row.written.time or row.time) for row in apart.rows] == ["13:15", "09:00"]
