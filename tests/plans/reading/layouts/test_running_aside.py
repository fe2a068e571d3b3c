"""Days in running text that are no activities: of letters, papers, minutes, of what is only spoken of."""

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.formats.text import text_document
from plans.reading.layouts.minutes import STAMP
from plans.reading.layouts.part import Context
from plans.reading.layouts.recognise import not_read, recognise
from plans.reading.read import read_document
from tests.plans.reading.layouts.calendars import table
from tests.plans.reading.layouts.runnings import held, only, read
from tests.plans.reading.tables import asked, reading_of, rows_of


def test_before_and_after_a_date_is_not_on_it() -> None:
    assert only("Kallelse skickas före 10 april").refused == "before"


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Publicerad 3 maj 2024", "stamp"),
        ("Justerat 2016-10-05", "stamp"),
        ("Kommunledningskontorets tjänsteskrivelse 2019-01-14", "paper"),
        ("Mål ny mandatperiod arbetsmaterial KSAU 20190116", "paper"),
        ("Sportlov v. 8, påsklov v. 15", "holiday"),
        ("Avgiften har varit oförändrad sedan den 1 mars", "prose"),
        ("Nämnden ska enligt reglementet anta en plan före december månads utgång", "prose"),
        ("Enligt kommunallagen ska fullmäktige fastställa budgeten i november", "prose"),
    ],
)
def test_what_is_no_plan_is_left_aside_with_its_reason(text: str, because: str) -> None:
    assert [one.because for one in read(text).left_aside] == [because]


def test_a_rule_that_names_a_day_tells_of_it() -> None:
    row = only("Socialnämnden ska enligt reglementet sammanträda den 3 maj 2027")
    assert (row.written.raw, row.refused) == ("den 3 maj 2027", None)


def test_minutes_tell_their_own_meeting_in_their_head() -> None:
    found = read(
        "Kommunstyrelsens arbetsutskott 2019-01-16\n\n§4\n\nKSAU 16/1 Dialog\n\nBeslutsunderlag\n\n3 maj Rapport"
    )
    assert [(one.place.line, one.because) for one in found.left_aside if one.because != "text"] == [
        (1, "minutes_head"),
        (9, "paper"),
    ]
    assert [row.written.raw for row in found.rows] == ["16/1"]


def test_the_day_of_a_letter_is_no_activity() -> None:
    found = read("KF beslutar om budget den 27 april.\n\nHälsningar\nLisa, ekonomichef\n2025-12-11")
    assert [row.written.raw for row in found.rows] == ["den 27 april"]
    assert [one.because for one in found.left_aside][-1] == "stamp"
    assert len(read("KF beslutar om budget den 27 april.\n\nNästa möte\n2025-12-11").rows) == 2


def test_the_head_of_minutes_in_a_table_is_no_plan() -> None:
    rows = table(
        """
        MELLANSTADS KOMMUN | SAMMANTRÄDESPROTOKOLL | Sida 12 (20)
        Kommunstyrelsen | Sammanträdesdatum |
         | 2025-11-04 |
        """
    )
    assert recognise(rows, Context(NO_LEGEND, ())) is None
    assert [one.because for one in not_read(rows, NO_LEGEND).left_aside] == [
        "other_table",
        "other_table",
        "minutes_head",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Budgetberedningen får skrivelserna inför mötet den 10 april.",
        "Förslag ska skickas in till sekreteraren (möte 10 april).",
        "Förslag ska skickas in för utskick till kommunfullmäktige den 10 april.",
        "Förslag ska skickas in till kommunstyrelsens sammanträde den 10 april.",
        "Förslaget skickas ut till fackliga företrädare inför MBL-förhandlingen den 10 april.",
    ],
)
def test_the_meeting_that_an_activity_prepares_for_is_only_spoken_of(sentence: str) -> None:
    read_ = read(f"1 april 2031\nSkrivelserna skickas ut\n{sentence}\n\n3 maj 2031\nDialog")
    assert [row.written.raw for row in read_.rows] == ["1 april 2031", "3 maj 2031"]
    assert [(one.text.removeprefix("den "), one.because) for one in read_.left_aside] == [
        ("10 april", "spoken_of")
    ]


def test_a_sentence_under_a_month_happens_then_and_not_when_what_it_prepares_does() -> None:
    read_ = read(
        "April 2031\nEkonomiavdelningen sammanställer förslagen inför kommunstyrelsens behandling i maj.\n\n"
        "Maj 2031\nKommunstyrelsen behandlar förslagen."
    )
    assert [(row.written.first.month, row.title.split()[0]) for row in read_.rows] == [
        (4, "Ekonomiavdelningen"),
        (5, "Kommunstyrelsen"),
    ]
    assert [(one.text, one.because) for one in read_.left_aside] == [("maj", "spoken_of")]
    own = read("Ekonomiavdelningen sammanställer förslagen inför kommunstyrelsens behandling i maj 2031.")
    assert "spoken_of" not in [one.because for one in own.left_aside]


@pytest.mark.parametrize("line", ["Handlingar skickas till KS den 10 april.", "Utskick till KF 10 april"])
def test_what_is_sent_on_a_day_of_its_own_is_a_row(line: str) -> None:
    assert "10 april" in read(f"1 april 2031\nSkrivelser lämnas in\n{line}\n").rows[1].written.raw


@pytest.mark.parametrize(
    "text",
    [
        "Planeringsdirektiv\n\n2031-08-28\nDnr KS-0028/2031\nKommunstyrelsen\n\n3 maj 2031 Dialog om budgeten",
        "Budget\n\n3 maj 2031 Dialog om budgeten\n\nSenast reviderad:\n2031-08-28\nAnsvarig: Eva Ek\nKontakt",
    ],
)
def test_the_day_of_a_letter_or_of_a_page_is_no_meeting(text: str) -> None:
    found = read(text)
    assert [row.written.raw for row in found.rows] == ["3 maj 2031"]
    assert ("2031-08-28", "stamp") in [(one.text, one.because) for one in found.left_aside]


@pytest.mark.parametrize(
    "text",
    [
        "KS möts den 14 april 2026.\n\nLindby 2026-03-15\nPer Holm, ordförande\n",
        "Till nämnderna\n\n2026-03-15\n\nKS möts den 14 april 2026.\n\nMed vänlig hälsning\n",
    ],
)
def test_the_day_a_text_was_signed_or_published_is_no_meeting(text: str) -> None:
    assert held(text) == [("KS", "2026-04-14")]


@pytest.mark.parametrize(
    ("head", "is_plan"), [("Meddelanden:", False), ("Delgivningar", False), ("Tidplan:", True)]
)
def test_reports_that_are_only_handed_round_are_papers(head: str, is_plan: bool) -> None:
    text = f"Föredragningslista 2026\n\nKS 12 maj 2026\n\n{head}\n\nFinansrapport november 2025 25KS1106."
    assert ("november 2025" in [row.written.raw for row in read(text).rows]) is is_plan


@pytest.mark.parametrize(
    ("sentence", "because"),
    [
        ("Nämnderna ska lämna sina underlag senast den 15 mars 2027.", None),
        ("Underlag från nämnderna skickas ut den 15 mars 2027.", None),
        ("Underlag för beslut, den 15 mars 2027.", "paper"),
    ],
)
def test_a_basis_that_is_to_be_handed_in_is_no_paper(sentence: str, because: str | None) -> None:
    found = read(sentence)
    assert ["15 mars 2027" in row.written.raw for row in found.rows] == ([] if because else [True])
    assert [one.because for one in found.left_aside] == ([because] if because else [])


PROCESS = (
    "Budgetberedningen bereder förslagen den 6 april 2027. Samverkan sker den 28 april. "
    "Kommunstyrelsen beslutar den 19 maj. Kommunfullmäktige fastställer budgeten den 14 juni. "
)
PAST = "Anvisningarna är fastställda den 3 februari 2027."


def test_of_a_text_with_many_days_a_sentence_about_a_paper_is_left_aside_alone() -> None:
    found = read(PROCESS + PAST)
    assert [row.written.raw for row in found.rows] == [
        "den 6 april 2027",
        "den 28 april",
        "den 19 maj",
        "den 14 juni",
    ]
    assert [(one.text, one.because) for one in found.left_aside] == [("den 3 februari 2027", "stamp")]
    alone = read("Kommunstyrelsen beslutar den 19 maj 2027. " + PAST)
    assert not alone.rows


LETTER = """
Förbundsmöte 2027 lördagen 22 maj

Sista dag för motioner är senast 45 dagar före mötet, dvs 7 april.

{end}
"""


@pytest.mark.parametrize("sender", ["Styrelsen", "Kommunstyrelsen"])
def test_the_day_below_who_sends_a_letter_is_no_meeting(sender: str) -> None:
    found = reading_of(LETTER.format(end=f"{sender}\nDen 11 mars 2027"))
    assert [row.split(" (")[0] for row in rows_of(found)] == ["– 2027-05-22", "– 2027-04-07 deadline"]
    assert [one.because for one in found.left_aside if "mars" in one.text] == [STAMP]


@pytest.mark.parametrize(
    "end",
    [
        "Kommunstyrelsen\n11 mars 2027\n15 april 2027",
        "Kommunstyrelsen\n\n11 mars 2027",
        "Kommunstyrelsen 11 mars 2027",
    ],
)
def test_days_of_who_is_named_after_a_sentence_are_meetings(end: str) -> None:
    assert any("2027-03-11" in row for row in rows_of(reading_of(LETTER.format(end=end))))


SLIDES = """
• Årsredovisningen lämnas senast 22 februari 2027.
2026-12-16
{first}
• Rapporten lämnas senast 12 februari 2027.
2026-12-16
{second}
"""


def test_a_day_again_and_again_over_the_number_of_a_slide_is_its_foot() -> None:
    found = reading_of(SLIDES.format(first=2, second=3))
    assert rows_of(found) == ["– 2027-02-22 deadline", "– 2027-02-12 deadline"]
    assert asked(found) == []


def test_a_day_over_numbers_that_do_not_rise_is_told_or_asked() -> None:
    found = reading_of(SLIDES.format(first=3, second=3))
    assert asked(found) or any("2026-12-16" in one.text for one in found.left_aside)


def test_a_place_behind_a_day_is_no_title() -> None:
    where = "kl. 19:00 i Ekby församlingsgård, Kvarnvägen 3."
    found = reading_of(f"Kyrkofullmäktiges sammanträden 2027\nOnsdag 12 maj {where}\nOnsdag 10 november {where}\n")
    assert rows_of(found) == ["KYRKOFULLMÄKTIGE 2027-05-12 19:00", "KYRKOFULLMÄKTIGE 2027-11-10 19:00"]
    assert asked(found) == []


def test_the_first_section_may_be_a_heading_below_the_head_of_minutes() -> None:
    def days(section: str) -> list[str]:
        source = f"Kommunfullmäktige 2026-09-28\n\n## {section}Sammanträdesdagar 2027\n\nKF 22/2, 26/4\n"
        return [str(row.when) for row in read_document(text_document(source, markdown=True)).rows]

    assert days("§ 88 ") == ["2027-02-22", "2027-04-26"]
    assert "2026-09-28" in days("")


def test_a_bracket_behind_a_day_with_a_name_before_it_is_no_title() -> None:
    found = reading_of("Årsmöten 2027\n\nNorrbygden: Den 13 mars, kl 10.00 (vi öppnar kl 09.30). Folkets Hus.\n")
    assert [row.title for row in found.rows] == ["Norrbygden"]
    assert rows_of(found) == ["– 2027-03-13 10:00"]


@pytest.mark.parametrize("covers", ["omfattar perioden januari till augusti", "avser januari–augusti"])
def test_the_time_that_a_report_tells_of_is_not_when_it_is_dealt_with(covers: str) -> None:
    found = reading_of(f"Tidplan 2027\n\nDelårsrapporten {covers} och behandlas av kommunfullmäktige i oktober.")
    assert rows_of(found) == ["KF 2027-10"]


def test_work_for_some_months_is_still_an_activity() -> None:
    found = reading_of("Tidplan 2027\n\nKommunfullmäktige behandlar delårsrapporten i september till oktober.")
    assert [str(row.when) for row in found.rows] == ["2027-09..2027-10"]


def test_a_line_between_days_that_name_themselves_heads_those_below() -> None:
    found = reading_of(
        "Läsårsplan 2031\nSkolstart måndag 13/1\nSkolavslutning torsdag 12/6\nLovdagar\nStudiedag tisdag 18/2"
    )
    assert [row.title for row in found.rows] == ["Skolstart", "Skolavslutning", "Studiedag"]
    assert "Lovdagar" in [one.text for one in found.left_aside]


def test_a_line_under_one_named_day_tells_what_happens_then() -> None:
    found = reading_of("Läsårsplan 2031\nSkolstart måndag 13/1\nAlla börjar klockan åtta\nStudiedag tisdag 18/2")
    assert found.rows[0].title == "Skolstart, Alla börjar klockan åtta"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Ett val hölls i januari 2026. Kulturnämnden utövar den högsta beslutanderätten.", []),
        ("Ett val hölls i januari 2026. Kulturnämnden sammanträder den 3 maj 2027.", ["KN 2027-05-03"]),
        ("Ett val genomfördes 12 januari 2026. Kulturnämnden sammanträder den 3 maj 2027.", ["KN 2027-05-03"]),
    ],
)
def test_a_month_in_which_something_was_is_not_that_of_the_next_sentence(text: str, rows: list[str]) -> None:
    assert rows_of(reading_of(f"Tidplan\n\n{text}")) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Ekbygdens kulturråd har ett extra sammanträde onsdag 26.5.2027", 1),
        ("Delårsrapporten ska vara upprättad den 15 september.", 1),
        ("Underlaget ska vara godkänt den 4 december.", 1),
        ("Ekbygdens kulturråd har beslutat om sammanträde den 26 maj 2027", 0),
        ("Ekbygdens kulturråd har det bra den 26 maj 2027", 0),
    ],
)
def test_what_somebody_has_is_to_come_and_what_he_has_done_is_not(text: str, rows: int) -> None:
    assert len(reading_of(f"Tidplan 2027\n\nKF 4 mars 2027 Beslut om ramar\n\n{text}").activities) == 1 + rows


def test_a_years_heading_under_a_day_is_no_title_of_it() -> None:
    found = reading_of(
        "Ansökningsdatum för 2030\nSök senast 7 december – Besked 4 februari 2031\n"
        "Ansökningsdatum för 2031\nSök senast 5 april – Besked 28 maj"
    )
    assert [str(row.when) for row in found.rows] == ["2030-12-07", "2031-02-04", "2031-04-05", "2031-05-28"]


@pytest.mark.parametrize(("over", "sure"), [("Schema för 2030:", True), ("Undantag från schemat 2030:", False)])
def test_the_year_of_exceptions_is_not_that_of_all_that_follows(over: str, *, sure: bool) -> None:
    found = reading_of(
        f"Universitetet\n\n{over}\n\nVecka 47 inställt.\n\nRektors möten\n\nden 5 mars och 12 mars."
    )
    assert any(doubt.about == "year" for doubt in found.doubts) is not sure


@pytest.mark.parametrize(
    ("over", "days"),
    [
        ("Aktuell dagordning för fullmäktige", ["2027-04-12", "2027-06-07", "2027-09-13"]),
        ("Dagordning för fullmäktige", ["2027-06-07", "2027-09-13"]),
    ],
)
def test_a_meeting_to_come_is_none_that_the_page_has_minutes_of(over: str, days: list[str]) -> None:
    listed = "Sammanträdesdagar för år 2027:\n\n2027-06-07\n2027-09-13"
    assert held(f"Kallelser och protokoll\n\n{over}\n\n2027-04-12\n\n{listed}\n") == [("KF", day) for day in days]


@pytest.mark.parametrize("below", ["", "\nKontakt: anna@ekby.se, 08-123 45 67\n"])
def test_the_day_under_a_signature_is_no_meeting_whatever_stands_below_it(below: str) -> None:
    text = (
        "Inbjudan till stämma 2027 lördagen 22 maj\n\n"
        "Sista dag för motioner till stämman är 10 april.\n\n"
        "Alla handlingar skickas till föreningarna senast 21 dagar före mötet, dvs 1 maj.\n\n"
        "Styrelsen\nDen 14 mars 2027\n"
    )
    assert "2027-03-14" not in [str(row.when) for row in reading_of(text + below).rows]


def test_a_sentence_behind_a_list_of_a_bodys_days_does_not_say_what_those_are() -> None:
    found = read(
        "KF: 25 januari, 22 februari, 29 mars. Sista dag för frågor är fredagen innan. Den 22 februari i Ek."
    )
    assert [row.text for row in found.rows] == ["", "", ""]
    assert [one.text for one in found.left_aside] == ["Sista dag för frågor är fredagen innan."]


@pytest.mark.parametrize("word", ["Antaget", "Antagen", "Fastställt"])
def test_when_the_plan_was_adopted_is_no_meeting(word: str) -> None:
    found = read_document(
        text_document(
            f"Möten 2027\n{word} av kommunfullmäktige 2026-10-16\n\nKF: 25/1, 22/2, 29/3", markdown=False
        )
    )
    assert [str(row.when) for row in found.rows] == ["2027-01-25", "2027-02-22", "2027-03-29"]
    assert [one.because for one in found.left_aside] == [STAMP]
