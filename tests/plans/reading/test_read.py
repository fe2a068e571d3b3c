"""The three real documents, read whole: every row as it was read by hand, and no other."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import yaml

from plans.reading.formats import document_of
from plans.reading.read import read_document, read_file
from plans.reading.reading import About, Reading, ReadRow, Use, YearFrom
from plans.when import When, parse_when
from tests.plans.reading import making
from tests.plans.reading.bodies.gold import SEEDS
from tests.plans.reading.test_kinds import KINDS

FILES = {
    "seed0": "000_22a9d0c60993118f.txt",
    "seed1": "001_f2a0a7dcb574a8cc.txt",
    "seed4": "004_d66c47689b476f12.txt",
}
NO_BODY_IN_THE_WORDS = {"S0-16": {"OPPOSITION"}, "S0-23": {"KF"}}
"""Read by hand as taking part: who is handed something, and who is named nowhere."""
ALSO = {"S1-18": {"OMR_STRATEGI_STYRNING"}}

each = pytest.mark.parametrize("seed", FILES)


@cache
def gold(seed: str) -> Any:
    return yaml.safe_load((SEEDS / f"{seed}.yaml").read_text(encoding="utf-8"))


@cache
def reading(seed: str) -> Reading:
    return read_file(SEEDS / FILES[seed])


def _when(row: dict[str, Any]) -> When:
    return parse_when(row["start"] if row["start"] == row["end"] else f"{row['start']}..{row['end']}")


def _pairs(seed: str, read: Reading) -> Iterator[tuple[dict[str, Any], ReadRow]]:
    """Each row of the gold with that read on its line and date, in the order of the gold."""
    left = list(read.rows)
    for row in gold(seed)["rows"]:
        when = _when(row)
        same = [one for one in left if one.when and (one.when.first, one.when.last) == (when.first, when.last)]
        found = next((one for one in same if one.place.line == row["line"]), None)
        assert found is not None, row
        left.remove(found)
        yield row, found
    assert not left


@each
def test_every_date_and_no_other(seed: str) -> None:
    pairs = list(_pairs(seed, reading(seed)))
    assert len(pairs) == len(reading(seed).rows) == gold(seed)["n_rows"]
    for row, read in pairs:
        assert read.when is not None
        assert read.when.precision == {"month_range": "months"}.get(row["precision"], row["precision"])
        assert (read.year_from is not YearFrom.WRITTEN) == row["year_inferred"]


@each
def test_times(seed: str) -> None:
    for row, read in _pairs(seed, reading(seed)):
        said = row.get("time_start"), row.get("time_end")
        wanted = "all day" if row.get("all_day") else "-".join(filter(None, said))
        assert str(read.time or "") == wanted, row["id"]


@each
def test_kinds(seed: str) -> None:
    for row, read in _pairs(seed, reading(seed)):
        assert read.kind is KINDS[row["kind"]], row["id"]


@each
def test_bodies(seed: str) -> None:
    for row, read in _pairs(seed, reading(seed)):
        missing = NO_BODY_IN_THE_WORDS.get(row["id"], set())
        assert set(read.bodies) == (set(row["participants"]) - missing) | ALSO.get(row["id"], set()), row["id"]
        assert set(read.optional) == set(row.get("optional", ())), row["id"]
        assert set(read.bodies) <= reading(seed).bodies.keys()


def test_nearly_all_bodies_are_found() -> None:
    wanted = [(row["id"], code) for seed in FILES for row in gold(seed)["rows"] for code in row["participants"]]
    missed = sum(map(len, NO_BODY_IN_THE_WORDS.values()))
    assert missed <= 0.02 * len(wanted)


@each
def test_every_line_has_one_use(seed: str) -> None:
    text = (SEEDS / FILES[seed]).read_text(encoding="utf-8")
    read = reading(seed)
    assert [place.line for place in read.uses] == list(range(1, len(text.splitlines()) + 1))
    counts = read.counts()
    assert sum(counts[use.value] for use in Use) == counts["lines"]
    aside = {one.place for one in read.left_aside}
    assert {place for place, use in read.uses.items() if use is Use.ASIDE} <= aside
    beside = {one.because for one in read.left_aside if read.uses[one.place] is not Use.ASIDE}
    assert beside <= {"spoken_of"}  # days that the notes beside an activity name


def test_titles() -> None:
    assert reading("seed0").title == "TIDPLAN OCH AKTIVITETER MÅL & BUDGET 2017 – 2019"
    assert reading("seed1").title == "Tidsplan för Mål och budget 2024"
    assert reading("seed4").title == "Mal for mandatperioden 2019-2022 (KS 2019/017)"


def test_rows_keep_their_columns_word_for_word() -> None:
    row = next(row for row in reading("seed1").rows if row.place.line == 15)
    assert reading("seed1").columns == ("Datum", "Händelse", "Syfte", "Politiker", "Tjänstemän", "Kommentar")
    assert row.columns["Syfte"] == (
        "Översyn av målformuleringar, sammanställa politisk text under respektive mål, nyckeltal per mål."
    )
    assert row.columns["Kommentar"].endswith(
        "styrning ansvarar för inledande dragning samt för att boka in mötet."
    )
    first = reading("seed0").rows[0]
    assert first.columns["Aktivitet"].startswith("Mål- och resursdiskussion där alla nämnders")
    assert first.title in first.columns["Aktivitet"]


def test_phases_are_read_as_phases() -> None:
    found = {phase.name: str(phase.days) for phase in reading("seed0").phases}
    assert found == {phase["name"]: f"{phase['start']}..{phase['end']}" for phase in gold("seed0")["phases"]}


# the anomalies of the gold that are about reading


def _doubts(seed: str, about: About) -> list[int]:
    return [doubt.place.line for doubt in reading(seed).doubts if doubt.about is about]


def test_years_that_nobody_wrote_are_asked_once_for_rows_in_a_row() -> None:  # S0-A5, S1-A4, S4-A4
    assert _doubts("seed0", About.YEAR) == [7, 10]
    assert _doubts("seed1", About.YEAR) == [51]
    assert _doubts("seed4", About.YEAR) == [53]
    asked = [doubt for seed in FILES for doubt in reading(seed).doubts if doubt.about is About.YEAR]
    assert [doubt.facts["rows"] for doubt in asked] == [2, 19, 1, 15]
    assert asked[2].readings[0] == asked[2].taken == "2023-10-13"
    assert (asked[2].facts["before_line"], asked[2].facts["after_line"]) == (50, 52)


def test_a_second_date_in_a_cell_is_a_row_of_its_own() -> None:  # S0-A7
    both = [row for row in reading("seed0").rows if row.place.line == 10]
    assert [(row.raw_date, row.title[:5]) for row in both] == [("25 januari", "Beslu"), ("11/1", "info:")]


def test_abbreviations_that_nobody_explains_are_asked() -> None:  # S1-A13
    asked = {doubt.text for doubt in reading("seed1").doubts if doubt.about is About.BODY}
    assert {"FLU", "FFU"} <= asked


def test_rows_broken_by_a_page_are_joined_and_other_tables_named() -> None:  # S1-A17
    uses = {place.line: use for place, use in reading("seed1").uses.items()}
    assert [line for line, use in uses.items() if use is Use.JOINED] == [17, 27, 39, 49, 60]
    assert uses[61] is Use.EMPTY
    aside = [one for one in reading("seed1").left_aside if one.because == "other_table"]
    assert [one.place.line for one in aside] == list(range(65, 74))
    assert str(aside[0].facts["heading"]).startswith("Sammansättning tjänstemän/politiker")


def test_what_belongs_to_the_minutes_is_left_aside_with_its_reason() -> None:
    because = {one.place.line: one.because for one in reading("seed4").left_aside}
    assert (because[3], because[87], because[88]) == ("minutes_head", "paper", "paper")


def test_meetings_in_brackets_are_uncertain_and_take_the_matter_above() -> None:  # S4-A7
    both = [row for row in reading("seed4").rows if row.place.line == 70]
    assert [str(row.when) for row in both] == ["2019-06-04?", "2019-06-24?"]
    assert {row.title for row in both} == {"Slutligt beslut mal i samband med SPB20"}
    assert _doubts("seed4", About.DATE) == [70, 70]


def test_an_extra_meeting_is_marked() -> None:  # S4-04, before the line above it in time (S4-A6)
    assert [row.place.line for row in reading("seed4").rows if row.extra] == [56]


def test_whose_meeting_it_is_is_asked_where_nobody_is_named() -> None:  # S0-A4
    assert [doubt.text for doubt in reading("seed4").doubts if doubt.because == "nobody"] == ["Strat utv.dag"]


@each
def test_a_second_reading_with_the_answers_asks_nothing(seed: str) -> None:
    answers = {doubt.key: doubt.taken or next(iter(doubt.readings), "-") for doubt in reading(seed).doubts}
    again = read_file(SEEDS / FILES[seed], answers=answers)
    assert not again.doubts
    assert [(row.when, row.title) for row in again.rows] == [(row.when, row.title) for row in reading(seed).rows]


def test_an_answer_is_used() -> None:
    doubt = next(doubt for doubt in reading("seed4").doubts if doubt.about is About.YEAR)
    again = read_file(SEEDS / FILES["seed4"], answers={doubt.key: "2020-01-16"})
    assert {row.when.first.year for row in again.rows if row.when} == {2020}
    bracketed = next(doubt for doubt in reading("seed4").doubts if doubt.because == "bracketed")
    again = read_file(SEEDS / FILES["seed4"], answers={bracketed.key: "2019-06-05"})
    assert "2019-06-05" in {str(row.when) for row in again.rows}
    again = read_file(SEEDS / FILES["seed4"], answers={bracketed.key: "-"})
    assert len(again.rows) == len(reading("seed4").rows) - 1
    assert any(one.because == "answered" for one in again.left_aside)


# the same documents in other formats


FORMATS = {"docx": making.docx_of, "xlsx": making.xlsx_of, "html": making.html_of, "pdf": making.pdf_of}
FORMATS |= {"csv": making.csv_of, "ods": making.ods_of, "xls": making.xls_of, "txt": making.text_of}


@pytest.mark.parametrize("format", FORMATS)
@each
def test_the_same_rows_come_of_other_formats(seed: str, format: str) -> None:
    document = document_of((SEEDS / FILES[seed]).read_bytes(), FILES[seed])
    made = document_of(FORMATS[format](document), f"{seed}.{format}")
    read = read_document(made, f"{seed}.{format}")
    keys = ("when", "title", "kind", "bodies", "time")
    for one, other in zip(read.rows, reading(seed).rows, strict=True):
        assert [getattr(one, key) for key in keys] == [getattr(other, key) for key in keys]


def test_a_heading_from_month_to_month_gives_each_month_its_year() -> None:
    heading = "# Budgetprocessen december 2024 – juni 2025"
    text = f"{heading}\n\n## December\n- Utskick av anvisningar\n\n## Juni\n- KF beslutar\n"
    found = read_file(text.encode(), name="plan.md")
    assert [str(row.when) for row in found.rows] == ["2024-12", "2025-06"]


@pytest.mark.parametrize("line", ["Alla datum avser 2026.", "Avser 2026", "* Samtliga tider gäller år 2026"])
def test_a_line_that_says_of_which_year_all_the_days_are(line: str) -> None:
    text = f"Budget 2027\n\nVecka\tAktivitet\nv. 10\tAnvisningar skickas\nv. 16\tInlämning\n\n{line}\n"
    reading = read_file(text.encode())
    assert [row.when.first.year for row in reading.rows if row.when] == [2026, 2026]
    assert not reading.doubts
