"""A plan from a reading: its rows in order, under ids that are words and unlike, with where they came from."""

from datetime import date

import pytest

from plans.files import parse_plan
from plans.reading.planning import keys_of, plan_of, slug
from plans.reading.read import read_file
from plans.reading.reading import LEFT_OUT, About, Reading
from plans.writing import plan_text
from tests.plans.reading.documents.expectations import load, names

TABLE = b"""Tidplan budget 2024

Datum;\xc3\x84rende;Deltagare
7 juni 2023;Rambudget Kommunstyrelsen;KS
21 juni 2023;Rambudget Kommunfullm\xc3\xa4ktige;KF
20 aug?;M\xc3\xb6te;KS
20 sep 2023;M\xc3\xb6te;KS
"""


def read(text: bytes = TABLE) -> Reading:
    return read_file(text, "tidplan.csv", today=date(2023, 1, 1))


def test_a_plan_has_the_rows_with_their_sources() -> None:
    plan = plan_of(read(), "tidplan.csv")
    assert list(plan.activities) == ["ks-rambudget", "kf-rambudget", "ks-mote-1", "ks-mote-2"]
    first = plan.activities["ks-rambudget"]
    assert (str(first.date), first.bodies) == ("2023-06-07", ("KS",))
    assert first.source is not None
    assert (first.source.line, first.source.cell, first.source.raw) == (4, "Datum", "7 juni 2023")
    assert first.columns == {"Datum": "7 juni 2023", "Ärende": "Rambudget Kommunstyrelsen", "Deltagare": "KS"}
    assert str(plan.activities["ks-mote-1"].date) == "2023-08-20?"
    assert plan.source == "tidplan.csv"
    assert plan.table is not None
    assert (plan.table.date, plan.table.title, plan.table.participants) == ("Datum", "Ärende", ("Deltagare",))


@pytest.mark.parametrize(
    ("text", "id"), [("Årsredovisning", "arsredovisning"), ("KS/AU", "ks-au"), ("–", ""), ("MBL § 11", "mbl-11")]
)
def test_an_id_is_made_of_words(text: str, id: str) -> None:
    assert slug(text) == id


OPEN = """Datum;Dag;Organ;Rubrik;Anm
2027-01-12;tis;KS;Sammanträde;
2027-02-09;tis;KS;Sammanträde;inställt
2027-09-31;tor;BUN;Sammanträde;
2027-03-09;tis;KS;Sammanträde;
Summa;16;;;
"""


def test_a_row_that_may_be_none_is_a_question_and_no_activity() -> None:
    reading = read(OPEN.encode())
    plan = plan_of(reading)
    assert list(plan.activities) == ["ks-sammantrade-1", "bun-sammantrade", "ks-sammantrade-3"]
    assert [(one.line, one.because, one.activities) for one in plan.questions] == [
        (3, "called_off", ("ks-sammantrade-2",)),
        (4, "no_such_day", ("bun-sammantrade",)),
        (6, "no_activity", ("summa",)),
    ]
    assert plan.open_questions == plan.questions
    assert len(reading.rows) == 5
    assert parse_plan(plan_text(plan)).plan == plan


@pytest.mark.parametrize(
    ("answer", "days"),
    [("2027-02-09", ["2027-02-09"]), (LEFT_OUT, []), ("9/2, 10/2", ["2027-02-09", "2027-02-10"])],
)
def test_an_answer_settles_whether_it_is_an_activity(answer: str, days: list[str]) -> None:
    doubt = next(one for one in read(OPEN.encode()).doubts if one.because == "called_off")
    plan = plan_of(read_file(OPEN.encode(), "a.csv", answers={doubt.key: answer}))
    assert "called_off" not in {one.because for one in plan.questions}
    rows = [a for a in plan.activities.values() if a.source is not None and a.source.line == 3]
    assert [str(a.date) for a in rows] == days


def test_a_meeting_over_months_is_some_day_within_them() -> None:
    text = "Datum;Aktivitet;Deltagare\n23 juni – 5 oktober 2023;Möte FSG;FSG\n6–8 juni 2023;Möte KS;KS\n"
    long, short = plan_of(read(text.encode())).activities.values()
    assert (long.date, str(long.between)) == (None, "2023-06-23..2023-10-05")
    assert (str(short.date), short.between) == ("2023-06-06..2023-06-08", None)


@pytest.mark.parametrize("name", names())
def test_every_document_gives_a_plan_that_can_be_written_and_read(name: str) -> None:
    document = load(name)
    reading = read_file(document.content, name=document.document)
    if not reading.activities:
        return
    plan = plan_of(reading, document.document)
    assert [a.date or a.between for a in plan.activities.values()] == [row.when for row in reading.activities]
    assert [a.title for a in plan.activities.values()] == [row.title for row in reading.activities]
    asked = {key for one in plan.questions for key in one.activities}
    undated = {key: row for key, row in zip(keys_of(reading), reading.rows, strict=True) if row.when is None}
    assert {key for key, row in undated.items() if row.asked} <= asked
    assert all(row.asked for row in undated.values()) or any(one.about == About.YEAR for one in reading.doubts)
    assert all(key == slug(key) for key in plan.activities)
    assert parse_plan(plan_text(plan)).plan == plan


def test_a_meeting_of_a_week_is_on_one_of_its_days() -> None:
    text = "Tidplan 2027\n\nKS v. 12\nTN: v. 8-9\nVN: vecka 7, tisdag\nKF 7/6\nNämnderna tar fram underlag v. 20\n"
    reading = read_file(text.encode(), "a.txt", today=date(2027, 1, 1))
    plan = plan_of(reading)
    found = {key: (str(one.date or ""), str(one.between or ""), one.week) for key, one in plan.activities.items()}
    assert found == {
        "ks": ("", "2027-03-22..2027-03-26", 12),
        "tn": ("", "2027-02-22..2027-03-05", None),
        "vn": ("2027-02-16", "", None),
        "kf": ("2027-06-07", "", None),
        "namnder-tar-fram-underlag": ("2027-05-17..2027-05-21", "", None),
    }
    assert parse_plan(plan_text(plan), "a.yaml").plan == plan
