"""The account of a reading: everything is told, and the lines add up."""

import re
from dataclasses import replace
from datetime import date

import pytest

from plans.files import parse_plan
from plans.reading.document import Unread
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from reports.contract import ReadOut, read_out
from reports.reading.account import account_text, reading_text, summary_text
from reports.reading.planfile import planfile_text
from tests.plans.reading.read_once import ALL, read

TEXT = """Tidplan budget 2024

Datum;Ärende;Deltagare
7 juni 2023;Rambudget Kommunstyrelsen;KS
20 juni?;Rambudget Kommunfullmäktige;KF
""".encode()


@pytest.mark.parametrize("name", ALL)
def test_the_lines_add_up_and_everything_is_told(name: str) -> None:
    reading = read(name)
    numbers = [int(number) for number in re.findall(r"\d+", account_text(reading))]
    assert numbers[0] == len(reading.uses) == sum(numbers[1:])
    text = reading_text(reading, explain=True)
    for doubt in reading.doubts:
        assert f"rad {doubt.place.line}" in text


@pytest.mark.parametrize("name", ALL)
def test_the_plan_file_holds_the_plan_and_every_doubt(name: str) -> None:
    reading = read(name)
    if not reading.rows:
        return
    plan = plan_of(reading, name)
    text = planfile_text(reading, plan)
    assert parse_plan(text).plan == plan
    assert len(re.findall(r"^ *# Fråga, ", text, re.MULTILINE)) == len(reading.doubts)


@pytest.mark.parametrize("name", ALL)
def test_the_json_holds_the_whole_reading(name: str) -> None:
    reading = read(name)
    out = ReadOut.model_validate_json(read_out(reading, None, "sv").model_dump_json())
    assert len(out.rows) == len(reading.rows)
    there = [told.activity for told, row in zip(out.rows, reading.rows, strict=True) if row.stands]
    assert there == (list(plan_of(reading).activities) if there else [])
    assert [doubt.key for doubt in out.doubts] == [doubt.key for doubt in reading.doubts]
    assert out.counts["lines"] == sum(
        out.counts[use] for use in ("read", "joined", "used", "aside", "refused", "empty")
    )


def test_a_doubt_stands_at_its_activity() -> None:
    reading = read_file(TEXT, "a.csv", today=date(2023, 1, 1))
    lines = planfile_text(reading, plan_of(reading, "a.csv")).splitlines()
    at = next(n for n, line in enumerate(lines) if "# Fråga, rad 5: ”20 juni?”" in line)
    assert "kf-rambudget:" in next(line for line in lines[at:] if "#" not in line)
    assert lines[0] == "# Läst ur a.csv. Raderna (source: line) är dokumentets egna."


def test_how_much_was_read() -> None:
    reading = read_file(TEXT, "a.csv", today=date(2023, 1, 1))
    assert summary_text(reading).startswith("2 aktiviteter, 2 med datum, ")
    assert summary_text(reading, "en").startswith("2 activities, 2 with dates, ")


def test_an_english_account() -> None:
    reading = read_file(TEXT, "a.csv", today=date(2023, 1, 1))
    assert "Lines in the document: 5, namely 2 read, 2 headings and explanations and 1 empty." in reading_text(
        reading, "en"
    )


def test_what_is_hidden_in_a_sheet_is_told_with_its_rows() -> None:
    reading = replace(
        read_file(TEXT, "a.csv"), unread=(Unread("hidden_rows", {"sheet": "Tidplan", "rows": (10, 12)}),)
    )
    assert "Läses inte, men finns i filen: dolda rader på bladet Tidplan (10 och 12)." in reading_text(reading)
    [one] = read_out(reading, None, "sv").unread
    assert one.facts == {"sheet": "Tidplan", "rows": [10, 12]}


def test_answers_that_nothing_came_of_are_told() -> None:
    [doubt] = [one for one in read_file(TEXT, "a.csv").doubts if one.about == "date"]
    again = read_file(TEXT, "a.csv", answers={doubt.key: "kanske", "foo": "bar"})
    text = reading_text(again)
    assert "”kanske” är inget svar på frågan om rad 5. Frågan står kvar." in text
    assert "Svar utan fråga i dokumentet: foo." in text
    assert doubt.key in {one.key for one in again.doubts}
