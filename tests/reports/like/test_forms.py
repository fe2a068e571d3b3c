"""Every form of a date, and another date in it."""

import pytest

from plans.clock import parse_hours
from plans.reading.dates.find import find_dates
from plans.when import parse_when
from reports.like.composing import Style
from reports.like.forms import Told, rewritten
from reports.like.names import months_are_short

FORMS = [
    ("7 juni", "2023-06-07", "2023-06-12", "12 juni"),
    ("7 juni 2023", "2023-06-07", "2024-01-12", "12 januari 2024"),
    ("7/6", "2023-06-07", "2023-06-12", "12/6"),
    ("Aug-Sep", "2016-08..2016-09", "2016-08-01..2016-09-30", "1 aug – 30 sep"),
    ("Aug-Sep", "2016-08..2016-09", "2016-09-05..2016-09-07", "5–7 sep"),
    (
        "september till oktober 2016",
        "2016-09..2016-10",
        "2016-09-05..2016-10-07",
        "5 september till 7 oktober 2016",
    ),
    ("Mars manad", "2019-03", "2019-03-01..2019-03-29", "1–29 mars"),
    ("07/06", "2023-06-07", "2023-06-12", "12/06"),
    ("7/6 2023", "2023-06-07", "2024-01-12", "12/1 2024"),
    ("2/12/15", "2015-12-02", "2016-02-18", "18/2/16"),
    ("2023-06-07", "2023-06-07", "2023-12-01", "2023-12-01"),
    ("20230607", "2023-06-07", "2023-12-01", "20231201"),
    ("230607", "2023-06-07", "2023-12-01", "231201"),
    ("16-01-2019", "2019-01-16", "2019-02-05", "05-02-2019"),
    ("16.1.2019", "2019-01-16", "2019-02-05", "5.2.2019"),
    ("16.1", "2019-01-16", "2019-02-18", "18.2"),
    ("7 Mars", "2016-03-07", "2016-05-04", "4 Maj"),
    ("7 MARS", "2016-03-07", "2016-06-04", "4 JUNI"),
    ("7 aug.", "2023-08-07", "2023-09-12", "12 sep."),
    ("7 sept", "2023-09-07", "2023-06-12", "12 juni"),
    ("15-mar-23", "2023-03-15", "2024-06-15", "15-jun-24"),
    ("2dec2015", "2015-12-02", "2016-01-08", "8jan2016"),
    ("den 10:e april", "2021-04-10", "2021-04-13", "den 13:e april"),
    ("onsdag 7 juni", "2023-06-07", "2023-06-12", "måndag 12 juni"),
    ("Ons 7/6", "2023-06-07", "2023-06-08", "Tors 8/6"),
    ("on 7/6", "2023-06-07", "2023-06-08", "to 8/6"),
    ("onsdagen den 7 juni", "2023-06-07", "2023-06-12", "måndagen den 12 juni"),
    ("8 februari, måndag", "2016-02-08", "2016-02-16", "16 februari, tisdag"),
    ("mån 8/2 (v 6)", "2016-02-08", "2016-02-16", "tis 16/2 (v 7)"),
    ("v 6: måndag 8/2", "2016-02-08", "2016-02-16", "v 7: tisdag 16/2"),
    ("6–8 februari 2023", "2023-02-06..2023-02-08", "2023-02-13..2023-02-15", "13–15 februari 2023"),
    ("6–8 februari 2023", "2023-02-06..2023-02-08", "2023-02-27..2023-03-01", "27 februari – 1 mars 2023"),
    ("6–8 februari 2023", "2023-02-06..2023-02-08", "2022-12-30..2023-01-02", "30 december 2022 – 2 januari 2023"),
    ("6–8 februari 2023", "2023-02-06..2023-02-08", "2023-02-27", "27 februari 2023"),
    ("25 - 30 maj 2023", "2023-05-25..2023-05-30", "2023-05-22..2023-05-26", "22 - 26 maj 2023"),
    ("23 juni – 5 oktober 2023", "2023-06-23..2023-10-05", "2023-06-26..2023-10-09", "26 juni – 9 oktober 2023"),
    ("23 juni – 5 oktober 2023", "2023-06-23..2023-10-05", "2023-06-26..2023-06-30", "26–30 juni 2023"),
    ("3 juni – 9 juni 2023", "2023-06-03..2023-06-09", "2023-06-05..2023-06-12", "5 juni – 12 juni 2023"),
    ("2/12 – 25/1", "2022-12-02..2023-01-25", "2022-12-05..2023-01-27", "5/12 – 27/1"),
    ("31/12 2023 – 1/1 2024", "2023-12-31..2024-01-01", "2023-12-30..2024-01-02", "30/12 2023 – 2/1 2024"),
    ("2019-01-16–18", "2019-01-16..2019-01-18", "2019-01-21..2019-01-22", "2019-01-21–22"),
    ("måndag 2 – onsdag 4 maj", "2022-05-02..2022-05-04", "2022-05-09..2022-05-11", "måndag 9 – onsdag 11 maj"),
    (
        "måndag 2 – onsdag 4 maj",
        "2022-05-02..2022-05-04",
        "2022-05-31..2022-06-02",
        "tisdag 31 maj – torsdag 2 juni",
    ),
    ("måndag 2 – onsdag 4 maj", "2022-05-02..2022-05-04", "2022-05-31", "tisdag 31 maj"),
    ("7 juni", "2023-06-07", "2023-06-12..2023-06-14", "12–14 juni"),
    ("7/6", "2023-06-07", "2023-06-12..2023-06-14", "12/6–14/6"),
    ("2023-06-07", "2023-06-07", "2023-06-12..2023-06-14", "2023-06-12 – 2023-06-14"),
    ("December", "2015-12", "2016-01", "Januari"),
    ("December", "2015-12", "2015-12-07", "7 december"),
    ("December 2023", "2023-12", "2023-12-07..2023-12-08", "7–8 december 2023"),
    ("Mars månad", "2016-03", "2016-04", "April månad"),
    ("Mars månad", "2016-03", "2016-04-05", "5 april"),
    ("Aug-Sep", "2016-08..2016-09", "2016-09..2016-10", "Sep-Okt"),
    ("2019-01", "2019-01", "2019-03", "2019-03"),
    ("7 juni 2023", "2023-06-07", "2023-08", "augusti 2023"),
    ("v. 23", "2023-06-05..2023-06-09", "2023-06-12..2023-06-16", "v. 24"),
    ("vecka 23", "2023-06-05..2023-06-09", "2023-06-12..2023-06-23", "vecka 24–25"),
    ("v. 8–9", "2023-02-20..2023-03-03", "2023-02-27..2023-03-10", "v. 9–10"),
    ("v. 8–9", "2023-02-20..2023-03-03", "2023-02-27..2023-03-03", "v. 9"),
    ("v. 23", "2023-06-05..2023-06-09", "2023-06-13", "13 juni"),
    ("20 aug?", "2021-08-20?", "2021-08-23", "23 aug"),
    ("20 aug?", "2021-08-20?", "2021-09-23?", "23 sep?"),
    ("prel. 3 september", "2021-09-03?", "2021-09-03", "3 september"),
    ("20 mars OBS ändrat datum", "2025-03-20", "2025-03-23", "23 mars OBS ändrat datum"),
]


@pytest.mark.parametrize(("raw", "old", "new", "wanted"), FORMS)
def test_another_date_in_the_same_form(raw: str, old: str, new: str, wanted: str) -> None:
    found = list(rewritten(raw, Told(parse_when(old)), Told(parse_when(new))))
    assert found[0] == wanted


@pytest.mark.parametrize(("raw", "old", "new"), [form[:3] for form in FORMS])
def test_what_is_written_is_read_as_one_date(raw: str, old: str, new: str) -> None:
    for text in rewritten(raw, Told(parse_when(old)), Told(parse_when(new))):
        (date,) = find_dates(text, cell=True)
        last = date.last or date.first
        assert date.first.year in (None, parse_when(new).first.year), text
        assert (date.first.day, last.day) in (
            (parse_when(new).first.day, parse_when(new).last.day),
            (None, None),  # months and weeks
        )


HOURS = [
    ("22 januari 2016, kl 10.00", "10:00", "13:30", "22 januari 2016, kl 13.30"),
    ("22 januari 2016, kl 10.00", "10:00", "13:30-16:00", "22 januari 2016, kl 13.30–16.00"),
    ("22 januari, kl. 8:30-12:00", "08:30-12:00", "09:00-16:00", "22 januari, kl. 9:00-16:00"),
    ("22 januari kl 13", "13:00", "15:00", "22 januari kl 15"),
    ("22 januari kl 13", "13:00", "15:30", "22 januari kl 15.30"),
    ("22 januari kl 1300", "13:00", "15:30", "22 januari kl 1530"),
    ("22 januari 13-16", "13:00-16:00", "09:00-12:00", "22 januari 09-12"),
    ("22 januari 2016, kl 10.00", "10:00", None, "22 januari 2016"),
    ("22 januari (kl 10.00)", "10:00", None, "22 januari"),
    ("22 januari (heldag)", "all day", "13:00", "22 januari (kl 13.00)"),
    ("22 januari", None, "13:00", "22 januari, kl 13.00"),
]


@pytest.mark.parametrize(("raw", "old", "new", "wanted"), HOURS)
def test_another_time_in_the_same_form(raw: str, old: str | None, new: str | None, wanted: str) -> None:
    when = parse_when("2016-01-22")
    hours = [None if text is None else parse_hours(text) for text in (old, new)]
    assert next(rewritten(raw, Told(when, hours[0]), Told(when, hours[1]))) == wanted


def test_time_stays_when_the_day_moves() -> None:
    old, new = (Told(parse_when(day), parse_hours("10:11")) for day in ("2016-11-10", "2016-12-10"))
    assert next(rewritten("10 nov kl 10.11", old, new)) == "10 dec kl 10.11"


def test_the_year_is_written_as_a_second_way() -> None:
    ways = list(rewritten("7 juni", Told(parse_when("2023-06-07")), Told(parse_when("2024-01-08"))))
    assert ways == ["8 januari", "8 januari 2024"]


def test_a_day_alone_keeps_to_the_month_of_its_place() -> None:
    told = Told(parse_when("2023-06-07")), Told(parse_when("2023-06-12"))
    other = Told(parse_when("2023-06-07")), Told(parse_when("2023-07-12"))
    assert next(rewritten("7*", *told, Style(month=6))) == "12*"
    assert list(rewritten("7*", *other, Style(month=6))) == ["12/7*", "12/7 2023*"]


def test_what_says_another_date_is_not_touched() -> None:
    told = Told(parse_when("2016-01-25")), Told(parse_when("2016-01-27"))
    assert next(rewritten("25 januari (info 11/1)", *told)) == "27 januari (info 11/1)"
    assert list(rewritten("i god tid före", *told)) == []


def test_months_are_as_short_as_those_around() -> None:
    assert months_are_short(["7 jan", "3 maj", "4 mars"])
    assert not months_are_short(["7 januari", "3 maj"])
    assert not months_are_short(["3 maj", "5 juni"])
    told = Told(parse_when("2023-05-03")), Told(parse_when("2023-09-04"))
    assert next(rewritten("3 maj", *told, Style(short=True))) == "4 sep"
    assert next(rewritten("3 maj", *told)) == "4 september"
