"""Where a date stands in its text, and what belongs to it; docs/dates.md has the forms."""

import pytest

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import DayPart
from tests.plans.reading.dates.notation import said_dates


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("Beslut senast 5 oktober 2023.", ["senast 5 oktober 2023"]),
        ("Möte (mån 8/2, kl 13), KS", ["mån 8/2, kl 13"]),
        ("den 2\u00ad3 maj", ["den 2\u00ad3 maj"]),
        ("13 ok\u00adtober", ["13 ok\u00adtober"]),
        ("ma\u030andag 8 februari", ["ma\u030andag 8 februari"]),
        ("\ufeff2\u2009maj\u200b", ["2\u2009maj"]),
        ("3, 10 och 17 maj", ["3", "10", "17 maj"]),
        ("25 januari (info 11/1)", ["25 januari", "11/1"]),
    ],
)
def test_a_date_keeps_the_characters_of_the_source(text: str, raws: list[str]) -> None:
    found = find_dates(text, cell=True)
    assert [date.raw for date in found] == raws
    assert [text[date.start : date.end] for date in found] == raws


def test_a_time_apart_from_its_date_has_a_span_of_its_own() -> None:
    text = "21/2 Extra KS 13–16.30 Dialogworkshop"
    (date,) = find_dates(text)
    assert date.time_span is not None
    assert text[slice(*date.time_span)] == "13–16.30"
    (date,) = find_dates("21/2 13–16.30 Extra KS")
    assert (date.raw, date.time_span) == ("21/2 13–16.30", None)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("KS 5/2 kl 8, KF 26/2 kl 18", "åååå-02-05; kl 08:00 + åååå-02-26; kl 18:00"),
        ("3, 10 och 17 maj kl 13", "åååå-05-03; kl 13:00 + åååå-05-10; kl 13:00 + åååå-05-17; kl 13:00"),
        ("5 maj, 1.30 av 3", "åååå-05-05; kl 01:30"),
        ("5 maj i sal 13-16", "åååå-05-05"),
        ("5 maj beslutas 13-16 mål", "åååå-05-05"),
        ("5 maj kostar 12.50", "åååå-05-05"),
        ("5 maj 13-16 platser", "åååå-05-05"),
        ("5 maj kl 25", "åååå-05-05"),
        ("5 maj kl 10.75", "åååå-05-05"),
        ("5 maj kl 16-13", "åååå-05-05; kl 16:00"),
        ("kl 2-3 maj", "åååå-05-02..åååå-05-03"),
    ],
)
def test_a_time_counts_only_where_it_is_clearly_one(text: str, reads: str) -> None:
    assert said_dates(find_dates(text)) == reads


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("25 januari (info 11/1)", "info"),
        ("3 maj, reserv 10 maj", "reserv"),
        ("3 maj\nreservdag: 10 maj", "reservdag"),
        ("3 maj och 10 maj", None),
        ("3 maj, 10 maj", None),
        ("5/2, KF 26/2", "KF"),
    ],
)
def test_the_word_before_a_second_date_is_its_label(text: str, label: str | None) -> None:
    first, second = find_dates(text, cell=True)
    assert (first.label, second.label) == (None, label)


def test_in_running_text_only_a_bracket_makes_a_label() -> None:
    assert [date.label for date in find_dates("KS 6/2, KF 25/2 (info 11/1)")] == [None, None, "info"]


def test_a_part_of_the_day_is_no_time() -> None:
    (date,) = find_dates("5 maj em", cell=True)
    assert (date.time, date.part) == (None, DayPart.AFTERNOON)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2 december 2015 (heldag)", ""),
        ("25 januari (info 11/1)", ""),
        ("3 maj, reserv 10 maj", ""),
        ("3/4 maj", "3 4 maj"),
        ("xx maj", "xx"),
        ("12\n13 oktober", "12"),
        ("2-3 maj (2 dagar)", "2 dagar"),
        ("16/1 - 2019", "2019"),
        ("Se bilaga", "Se bilaga"),
        ("", ""),
    ],
)
def test_what_nobody_has_read_is_left(text: str, left: str) -> None:
    assert rest(text, find_dates(text, cell=True)) == left


@pytest.mark.parametrize("text", ["måndag", "den 5", "kl 10.00", "5", "13-16", "2019", "Jan Erik", "jul", "fm"])
def test_running_text_makes_no_date_of_these(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    "text", ["2019/1/5/3", "1/2/3/4", "1.2.3.4", "12345/6", "5/2.5", "2019-01-165", "5/2a", "x5/2"]
)
def test_a_part_of_longer_figures_is_no_date(text: str) -> None:
    assert find_dates(text) == find_dates(text, cell=True) == ()


def test_a_time_in_the_sentence_before_is_not_the_date_s() -> None:
    usual, day = "KF börjar kl. 18.00, KS 13.00.", "KF den 14 juni är budgetdebatt."
    assert [date.time for date in find_dates(f"{usual} {day}")] == [None]
    assert [str(date.time) for date in find_dates("Vi börjar kl. 18.00 den 14 juni.")] == ["18:00"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("16 juni, avslutning med lunch kl 11.30", None),
        ("16 juni lunch kl 11.30", "11:30"),
        ("16 juni, avslutning kl 11.30 med lunch", "11:30"),
    ],
)
def test_when_people_eat_is_not_when_they_meet(text: str, time: str | None) -> None:
    (found,) = find_dates(text)
    assert (None if found.time is None else str(found.time)) == time


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Terminen 12/1 (ti) – 5/6 (fr)", ["12/1-5/6"]),
        ("Terminen 12/1 (ti) kl 8 – 5/6 (fr) kl 15", ["12/1-5/6"]),
        ("Möten 12/1 (ti), 5/6 (fr)", ["12/1", "5/6"]),
        ("KS 12/1 (ti) – KF 5/6 (fr)", ["12/1", "5/6"]),
        ("Möten 12/1 (ti) – 9/2 (ti) – 9/3 (ti)", ["12/1", "9/2", "9/3"]),
        ("- 12/1 (ti)\n- 5/6 (fr)", ["12/1", "5/6"]),
    ],
)
def test_the_weekday_behind_a_day_does_not_part_it_from_the_end_of_its_range(text: str, days: list[str]) -> None:
    found = find_dates(text)
    assert [
        "-".join(f"{day.day}/{day.month}" for day in (date.first, date.last) if day is not None) for date in found
    ] == days
