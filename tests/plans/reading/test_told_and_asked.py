"""What the cells of a calendar leave open is told or asked, and asked once."""

from datetime import date

import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.read import read_file
from plans.reading.reading import Reading


def read(text: str, name: str = "a.csv") -> Reading:
    return read_file(text.encode(), name, today=date(2025, 1, 1))


def test_brackets_alone_in_a_column_of_days_are_asked() -> None:
    reading = read("KS;KF\n2025-02-11;2025-02-24\n2025-03-11;(2025-03-31)\n2025-04-08;2025-04-28\n")
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("bracketed", "2025-03-31")]
    assert [str(row.when) for row in reading.rows if row.when and row.when.uncertain] == ["2025-03-31?"]


def test_a_footnote_sign_without_a_footnote_is_told() -> None:
    grid = "2025;Januari;Februari;Mars\nKS;14;11;11*\nKF;27;24;31\n"
    assert [one.text for one in read(grid).left_aside] == ["11*"]
    explained = read(f"{grid}\n* Budgetdag;;;\n")
    assert not [one for one in explained.left_aside if one.because == "mark_unexplained"]


def test_a_column_of_mailings_asks_once_whose_they_are() -> None:
    text = "Utskick;KSAU;KS\n2025-01-21;2025-01-28;2025-02-11\n2025-04-29;2025-05-06;2025-05-20\n"
    (doubt,) = read(text).doubts
    assert (doubt.because, doubt.text, doubt.readings) == ("whose_column", "Utskick", ("KSAU",))
    again = read_file(text.encode(), "a.csv", answers={doubt.key: "KSAU"})
    assert [row.bodies for row in again.rows if row.kind == "mailing"] == [("KSAU",), ("KSAU",)]
    assert not again.doubts


def test_one_title_without_a_word_for_its_kind_is_asked_about_once() -> None:
    text = "Datum;Aktivitet;Deltagare\n2025-01-21;Runda;\n2025-03-04;Runda;\n2025-05-20;Beslut;KF\n"
    assert [doubt.text for doubt in read(text).doubts if doubt.about == "kind"] == ["Runda"]


def test_who_comes_is_asked_with_the_day() -> None:
    text = "Datum;Aktivitet;Deltagare\n2025-01-21;Möte;\n2025-03-04;Möte;\n2025-05-20;Möte;KF\n"
    asked = [doubt.facts["date"] for doubt in read(text).doubts if doubt.because == "nobody"]
    assert asked == ["2025-01-21", "2025-03-04"]


def test_an_event_is_one_activity_whoever_its_description_names() -> None:
    event = "BEGIN:VEVENT\nUID:{}\nDTSTART;TZID=Europe/Stockholm:202503{}T090000\nSUMMARY:{}\n{}END:VEVENT\n"
    events = event.format(1, "03", "Budgetberedning 1", "DESCRIPTION:KSAU\\, ekonomichef\n")
    events += event.format(2, "10", "KS", "") + event.format(3, "17", "KLG", "")
    reading = read(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n{events}END:VCALENDAR\n", "a.ics")
    assert [row.title for row in reading.rows] == ["Budgetberedning 1", "KS", "KLG"]
    assert set(reading.rows[0].bodies) == {"BUDGETBEREDNING", "KSAU", "EKONOMICHEF"}


@pytest.mark.parametrize("cell", [True, False])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("de fackliga (CSG)", ["CSG"]),
        ("Samråd med fackliga organisationer (Cesam)", ["CSG"]),
        ("Budgetberedningen (KSAU)", ["BUDGETBEREDNING", "KSAU"]),
    ],
)
def test_a_bracket_tells_which_bodies_of_a_sort_are_meant(text: str, codes: list[str], *, cell: bool) -> None:
    assert [one.code for one in find_bodies(text, cell=cell)] == codes


def days(text: str, name: str = "a.csv") -> list[tuple[str, str]]:
    return [(str(row.when), row.title) for row in read(text, name).rows]


def test_a_row_of_a_week_alone_stands_over_its_days() -> None:
    text = "Datum;Möte\nVecka 38;\n15 september 2026;KS\nVecka 39;\n22 september 2026;BUN\n;KLG\nVecka 41;\n"
    reading = read(text)
    assert [str(row.when) for row in reading.rows if row.when] == ["2026-09-15", "2026-09-22"]
    assert {doubt.because for doubt in reading.doubts} <= {"empty_date", "no_word"}
    assert [one.text for one in reading.left_aside] == ["Vecka 41"]


def test_a_month_with_its_week_is_the_week() -> None:
    text = "Period;Aktivitet;Deltagare\nMars 2026 (v. 11);Dialog;KS\nApril (v. 15-16);Budget;KSAU\nMaj;Beslut;KS\n"
    assert [when for when, _ in days(text)] == ["2026-03-09..2026-03-13", "2026-04-06..2026-04-17", "2026-05"]


def test_days_in_a_column_of_weeks_are_days() -> None:
    text = "Vecka;Aktivitet;Deltagare\n19 februari 2026;Dialog;KS\n12;Dialog;KSAU\n20 mars 2026;Beslut;KF\n"
    assert [when for when, _ in days(text)] == ["2026-02-19", "2026-03-16..2026-03-20", "2026-03-20"]


def test_rows_joined_in_a_sheet_are_told() -> None:
    reading = read("Datum;Aktivitet;Deltagare\n31 maj 2023;Dialog;KS\n;;KF\n14 juni 2023;Möte;KSAU\n")
    assert [(one.place.line, one.because, one.text) for one in reading.left_aside] == [(3, "joined_above", "KF")]


def test_a_small_table_of_months_is_a_plan() -> None:
    text = "Januari 2026;Förutsättningar tas fram\nFebruari;Dialog med nämnder\nMars;KSAU bereder\n"
    assert [when for when, _ in days(text)] == ["2026-01", "2026-02", "2026-03"]


def test_a_day_without_its_figure_gets_none_from_the_month_above() -> None:
    text = "Datum;Aktivitet;Deltagare\n4/11 2024;Dialog;KS\nn/11;Budgetdag;KSAU\n2/12 2024;Beslut;KF\n"
    assert [when for when, _ in days(text)] == ["2024-11-04", "None", "2024-12-02"]


def test_the_usual_weekday_of_a_list_tells_its_year() -> None:
    text = "Kommunfullmäktige\nMåndagar kl. 18.30\n26 januari\n23 februari\n30 mars\n"
    (doubt,) = read(text, "a.txt").doubts
    assert doubt.readings == ("2026-01-26", "2015-01-26")


def test_an_unknown_abbreviation_answered_to_be_a_committee_is_one_of_them() -> None:
    text = "Datum;Vad;Vem\n4 mars 2026;Dialog;Nämnderna\n5 mars 2026;Svar;XYN\n".encode()
    (doubt,) = [one for one in read_file(text, "a.csv").doubts if one.text == "XYN"]
    again = read_file(text, "a.csv", answers={doubt.key: "Xyloforskningsnämnden"})
    assert again.bodies["XYN"].part_of == ("NÄMNDER",)


def test_any_words_over_days_are_asked_whether_they_meet() -> None:
    text = "Kommunstyrelsen\n5 mars 2026\n2 april 2026\n\nVärdkommun: Norrby\n6 mars 2026\n3 april 2026\n"
    reading = read_file(text.encode(), "a.txt")
    (doubt,) = reading.doubts
    assert (doubt.about, doubt.because, doubt.place.line) == ("body", "perhaps_no_body", 6)
    again = read_file(text.encode(), "a.txt", answers={doubt.key: "Gemensamma nämnden"})
    assert [again.bodies[code].name for row in again.rows[2:] for code in row.bodies] == ["Gemensamma nämnden"] * 2


@pytest.mark.parametrize("name", ["Ärendeforum", "Servicenämnden", "Direktionen", "Kosam"])
def test_what_is_named_like_those_who_meet_is_not_asked_about(name: str) -> None:
    assert read_file(f"{name}\n5 mars 2026\n2 april 2026\n".encode(), "a.txt").doubts == ()


def test_a_long_note_that_calls_off_is_heeded_and_its_other_day_told() -> None:
    note = "Inställt - flyttat till 22 juni"
    reading = read(f"Startdatum;Vad;Vem;Status\n2 juni 2026;Beslut;KS;\n15 juni 2026;Beslut;KF;{note}\n")
    assert [str(row.when) for row in reading.rows] == ["2026-06-02", "None"]
    assert [doubt.because for doubt in reading.doubts] == ["called_off"]
    assert [one.text for one in reading.left_aside] == ["22 juni"]


def test_a_dash_is_no_activity() -> None:
    reading = read("Datum;Vad;Kommentar\n2026-01-06;–;Trettondagen\n2026-01-20;Möte KS;\n2026-01-27;Möte KF;\n")
    assert [row.title for row in reading.rows] == ["Möte KS", "Möte KF"]
    assert [one.because for one in reading.left_aside] == ["no_meeting"]


def test_work_at_an_hour_is_a_meeting_of_those_who_meet() -> None:
    text = "Datum;Vad;Vem\n30/3 2026 kl 18;Granskning av revisorerna;KF\n31/3 2026;Granskning;Revisorer\n"
    assert [row.kind for row in read(text).rows] == ["meeting", "work"]


LETTER = """Tidplan budget 2027

Vallunda kommun 2026-01-05

| Datum | Vad | Vem |
|---|---|---|
| Mån 12 jan | Uppstart | KLG |
| Ons 28 jan | Dialog | KS |
| Tis 19 maj | Beslut | KS |
| Mån 15 juni | Beslut | KF |
"""


def test_the_day_of_a_letter_is_no_activity_and_weekdays_tell_the_year_before_its_place_does() -> None:
    reading = read(LETTER, "a.md")
    assert [str(row.when) for row in reading.rows] == ["2026-01-12", "2026-01-28", "2026-05-19", "2026-06-15"]
    assert [doubt.about for doubt in reading.doubts] == ["year"]


def test_a_balance_day_is_no_activity() -> None:
    reading = read(
        "Beslut\n\n1. Delårsbokslut upprättas per den 31 augusti 2026.\n2. KS behandlar det 6 oktober 2026.\n",
        "a.txt",
    )
    assert [(str(row.when), row.bodies) for row in reading.rows] == [("2026-10-06", ("KS",))]
    assert any("31 augusti" in one.text for one in reading.left_aside)


def test_a_row_whose_time_says_if_needed_is_asked() -> None:
    grid = "2026;Januari;Februari;Mars;Tid\nKS;13;10;10;13.15\nValnämnden;;;17;vid behov\nKF;26;23;30;18.00\n"
    assert [(doubt.text, doubt.because) for doubt in read(grid).doubts] == [("17", "perhaps")]


@pytest.mark.parametrize(
    ("text", "raw", "last"),
    [
        ("KF sammanträder den 19 maj 2025 eller 26 maj 2025.", "den 19 maj 2025 eller 26 maj 2025", "2025-05-26"),
        ("Möten 2025\nKF 19 maj alt. 26 maj kl 18", "19 maj eller 26 maj kl 18", "2025-05-26"),
        ("2025;April;Maj\nKS;14;12\nKF;;19 eller 26", "19 eller 26", "2025-05-26"),
        ("Datum;Aktivitet;Deltagare\n3 maj 2025;Dialog;KS\n19 eller 26 maj 2025;Beslut;KF", None, "2025-05-26"),
    ],
)
def test_one_of_several_days_is_one_question(text: str, raw: str | None, last: str) -> None:
    reading = read(text, "a.csv" if ";" in text else "a.txt")
    (doubt,) = reading.doubts
    assert (doubt.because, doubt.readings) == ("either", ("2025-05-19?", "2025-05-19", last))
    (row,) = [row for row in reading.rows if "KF" in row.bodies]
    assert raw in (row.raw_date, None)
    answered = read_file(text.encode(), "a.csv" if ";" in text else "a.txt", answers={doubt.key: last})
    assert [str(row.when) for row in answered.rows if "KF" in row.bodies] == [last]


def times(reading: Reading) -> list[str]:
    return [str(row.time or "") for row in reading.rows]


@pytest.mark.parametrize(
    "line",
    ["KS: 14/1, 11/2, 11/3 och 17/6 (kl 13.00)", "KS: 14/1, 17/6 kl 13.00", "KS 14 januari och 17 juni (kl. 13)"],
)
def test_a_time_behind_the_last_day_is_that_of_all_and_asked(line: str) -> None:
    text = f"Sammanträdestider 2025\n\n{line}\nKF: 27/1 kl 18"
    reading = read(text, "a.txt")
    (doubt,) = reading.doubts
    assert (doubt.about, doubt.because, doubt.taken) == ("time", "shared", "13:00")
    assert set(times(reading)) == {"13:00", "18:00"}
    answered = read_file(text.encode(), "a.txt", answers={doubt.key: "-"})
    assert times(answered)[-2:] == ["13:00", "18:00"]
    assert set(times(answered)[:-2]) == {""}


def test_a_body_with_its_own_time_has_it_but_where_another_stands() -> None:
    reading = read("Sammanträdestider 2025\n\nKSAU kl 9: 4/2, 4/3 (kl 10.00)\nKS kl 13: 11/2, 11/3", "a.txt")
    assert times(reading) == ["09:00", "10:00", "13:00", "13:00"]
    assert not reading.doubts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Möten 2025\nKF 27/1 kl 9.00 alt 13.00", "a.txt"),
        ("Möten 2025\nKF 27/1, kl 09.00 / 13.00", "a.txt"),
        ("KF sammanträder den 27 januari 2025 kl. 9 eller 13.", "a.txt"),
        ("Datum;Tid;Möte\n2025-01-27;09.00 / 13.00;KF\n2025-01-14;kl 13;KS", "a.csv"),
        ("Datum;Tid;Aktivitet;Deltagare\n2025-01-27;kl 9 alt. 13.00;Beslut;KF\n2025-01-14;kl 13;Möte;KS", "a.csv"),
    ],
)
def test_of_two_times_it_is_asked_which_holds(text: str, name: str) -> None:
    reading = read(text, name)
    (doubt,) = reading.doubts
    assert (doubt.because, doubt.readings, doubt.taken) == ("either", ("09:00", "13:00"), None)
    (row,) = [row for row in reading.rows if "KF" in row.bodies]
    assert row.time is None
    answered = read_file(text.encode(), name, answers={doubt.key: "kl 13"})
    assert [str(row.time) for row in answered.rows if "KF" in row.bodies] == ["13:00"]


@pytest.mark.parametrize(
    ("text", "asked", "when"),
    [
        ("KS 02/03/2027\nKF 04/05/2027", ["day_first"], ["2027-03-02", "2027-05-04"]),
        ("KS 02/03/2027\nKF 24/05/2027", [], ["2027-03-02", "2027-05-24"]),
        ("KS tisdag 02/03/2027\nKF 04/05/2027", [], ["2027-03-02", "2027-05-04"]),
        ("KS 02/03/2027\nKF 05/24/2027", ["day_first"], ["2027-02-03", "2027-05-24"]),
        ("KS 2/3 2027\nKF 4/5 2027", [], ["2027-03-02", "2027-05-04"]),
    ],
)
def test_figures_that_may_be_american_are_asked_about_once(text: str, asked: list[str], when: list[str]) -> None:
    reading = read(f"Sammanträdestider\n\n{text}\n", "a.txt")
    assert [doubt.because for doubt in reading.doubts] == asked
    assert [str(row.when) for row in reading.rows] == when


@pytest.mark.parametrize(
    ("lines", "asked", "when"),
    [
        ("27-05-04\n27-06-01\n27-09-07", [], ["2027-05-04", "2027-06-01", "2027-09-07"]),
        ("04-05-27\n01-06-27\n07-09-27", [], ["2027-05-04", "2027-06-01", "2027-09-07"]),
        ("04-05-06\n05-06-07\n06-07-08", ["year_first"], ["2004-05-06", "2005-06-07", "2006-07-08"]),
        ("4.5.27\n1.6.27\n7.9.27", [], ["2027-05-04", "2027-06-01", "2027-09-07"]),
        ("3/5-27\n7/6-27", [], ["2027-05-03", "2027-06-07"]),
        ("3/5-27\n7/6-28", ["year_or_day"] * 2, ["None", "None"]),
    ],
)
def test_the_short_year_is_the_figure_that_stands_still(lines: str, asked: list[str], when: list[str]) -> None:
    reading = read(f"Sammanträden i socialnämnden\n\n{lines}\n", "a.txt")
    assert [doubt.because for doubt in reading.doubts] == asked
    assert [str(row.when) for row in reading.rows] == when


def test_the_answer_about_the_day_holds_for_all() -> None:
    text = b"Datum;Aktivitet;Deltagare\n02/03/2027;Dialog;KS\n04/05/2027;Beslut;KF\n"
    (doubt,) = read_file(text, "a.csv").doubts
    answered = read_file(text, "a.csv", answers={doubt.key: doubt.readings[1]})
    assert [str(row.when) for row in answered.rows] == ["2027-02-03", "2027-04-05"]


@pytest.mark.parametrize("line", ["2/16 KS", "KS 31/4", "KS 2025-09-31", "KSAU 5/13 kl 9"])
def test_a_day_that_does_not_exist_is_asked(line: str) -> None:
    reading = read(f"Möten 2025\n\nJuni\n9/6 KF\n{line}\n", "a.txt")
    assert [doubt.because for doubt in reading.doubts] == ["no_such_day"]


def test_a_rule_without_dates_is_told_in_its_words() -> None:
    rules = [
        "BUN sammanträder varje tredje onsdag.",
        "KS: varannan tisdag kl 13",
        "KF möts sista måndagen i månaden",
    ]
    reading = read("\n".join(("Möten 2025", "", "KF 27/1", "KS 14/1", *rules)), "a.txt")
    assert [one.text for one in reading.left_aside if one.because == "recurs"] == rules


@pytest.mark.parametrize(
    "line",
    [
        "MBL § 11 den 30 april 2025",
        "MBL-förhandling § 11 den 30 april 2025",
        "Förhandling enligt MBL § 11, 30 april 2025",
    ],
)
def test_a_negotiation_by_its_section_is_a_meeting(line: str) -> None:
    (row,) = read(f"Tidplan\n\n{line}\n", "a.txt").rows
    assert (str(row.when), row.kind) == ("2025-04-30", "meeting")


@pytest.mark.parametrize(
    "text",
    [
        "Möten 2025\n\nv. 38 MSN\nv. 39 KS\nv. 40 MSN\n",
        "Möten 2025\n\n14/4 MSN\n21/4 KS\n28/4 MSN\n",
        "Möten 2025\n\nVecka\tVem\nv. 38\tMSN\nv. 39\tKS\nv. 40\tMSN\n",
    ],
)
def test_an_abbreviation_alone_on_its_day_is_a_body_that_meets_and_asked_about_once(text: str) -> None:
    reading = read(text, "a.txt")
    assert [(row.bodies, row.kind) for row in reading.rows] == [
        (("MSN",), "meeting"),
        (("KS",), "meeting"),
        (("MSN",), "meeting"),
    ]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("unknown_abbreviation", "MSN")]


def test_the_question_of_a_row_without_words_names_its_day() -> None:
    text = "Sektionens kalender\n\nDatum;Tid;Information\n16.11.2027;16:30;Öppna listan\n07.03.2028;16:30;\n"
    asked = [doubt for doubt in read(text).doubts if doubt.about == "kind"]
    assert all(doubt.text or doubt.facts["title"] for doubt in asked)
