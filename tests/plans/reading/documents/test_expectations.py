"""The expectations themselves agree with the calendar, with one another, and with the documents' words."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

import openpyxl
import pytest
from docx import Document
from docx.text.paragraph import Paragraph

from plans.calendar import is_free
from plans.when import Precision, When
from tests.plans.reading.documents.expectations import HERE, Expected, Mark, load, names

WEEKDAYS = ("må", "ti", "on", "to", "fr", "lö", "sö")
EXCEPTIONS = frozenset({("10_tabell_med_fel", "2024-09-15"), ("27_excel_kedja", "2026-03-22")})
"""Sundays on purpose."""


@pytest.fixture(params=names())
def expected(request: pytest.FixtureRequest) -> Expected:
    return load(request.param)


def test_every_document_has_its_expectations() -> None:
    documents = {load(name).document for name in names()}
    assert len(names()) == 56
    assert len(documents) == len(names())


def test_the_pairs_add_up(expected: Expected) -> None:
    pairs = Counter(
        (str(entry.when), body, entry.line, entry.sheet)
        for entry in expected.entries
        if entry.demanded
        for body in entry.bodies or (None,)
    )
    assert pairs.total() == expected.count


def test_no_pair_stands_twice_on_a_line(expected: Expected) -> None:
    """Two bodyless activities of one day may: the days of a chain, two parts of a week."""
    pairs = Counter(
        (str(entry.when), body, entry.line, entry.sheet) for entry in expected.entries for body in entry.bodies
    )
    assert [pair for pair, times in pairs.items() if times > 1 and pair[2] is not None] == []


def test_a_body_meets_once_a_day(expected: Expected) -> None:
    pairs = Counter(
        (str(entry.when), body)
        for entry in expected.entries
        if entry.demanded and Mark.DUPLICATE not in entry.marks and entry.when.precision is Precision.DAY
        for body in entry.bodies
    )
    assert [pair for pair, times in pairs.items() if times > 1] == []


def test_nobody_meets_on_a_free_day(expected: Expected) -> None:
    meetings = [entry for entry in expected.entries if entry.demanded and entry.when.precision is Precision.DAY]
    free = {str(entry.when) for entry in meetings if is_free(entry.when.first)}
    assert free == {day for name, day in EXCEPTIONS if name == expected.name}


def test_every_body_is_named(expected: Expected) -> None:
    assert {body for entry in expected.entries for body in entry.bodies} <= set(expected.bodies)


def test_the_day_stands_on_its_line(expected: Expected) -> None:
    """A day that the document damages on purpose is asked, or may be; of a week no day is written."""
    lines = _lines(expected)
    for entry in expected.entries if lines else ():
        assert entry.line is not None
        text = lines[entry.sheet, entry.line]
        if not entry.marks & {Mark.ASKED, Mark.MAY_ASK} and not entry.readings:
            assert all(re.search(rf"(?<!\d)0?{number}(?!\d)", text) for number in _numbers(entry.when)), (
                entry,
                text,
            )


def test_a_weekday_written_is_the_days_own(expected: Expected) -> None:
    """On lines with one date: the weekday beside it is right unless the entry is asked."""
    lines = _lines(expected)
    by_line = Counter(entry.line for entry in expected.entries)
    for entry in expected.entries if lines else ():
        if by_line[entry.line] > 1 or entry.line is None or not entry.when.exact:
            continue
        found = re.search(
            r"\b(må|ti|on|to|fr|lö|sö)(?:n|s|r|e)?[a-z]*dag(?:en)?\b", lines[entry.sheet, entry.line].casefold()
        )
        if found:
            agrees = WEEKDAYS[entry.when.first.weekday()] == found[1]
            assert agrees or Mark.ASKED in entry.marks, (entry, lines[entry.sheet, entry.line])


def test_what_is_refused_stands_there(expected: Expected) -> None:
    lines = _lines(expected)
    for refused in expected.refused:
        if refused.line is not None:
            assert refused.text in lines[refused.sheet, refused.line]
        elif refused.lines is None:
            assert refused.text in expected.content.decode()


def test_the_built_documents_are_built(expected: Expected) -> None:
    content = expected.content
    assert len(content) > 200
    if expected.document.endswith((".docx", ".xlsx")):
        assert content.startswith(b"PK")
    if expected.document.endswith(".pdf"):
        assert content.startswith(b"%PDF")


def _numbers(when: When) -> set[int]:
    return {when.first.day, when.last.day} if when.exact else set()


def _lines(expected: Expected) -> dict[tuple[str | None, int], str]:
    """The lines of a document that has lines, as Place counts them; empty for the others."""
    match expected.document.rsplit(".")[-1]:
        case "txt" | "md" | "csv":
            text = (HERE / "texts" / expected.document).read_text(encoding="utf-8")
            return {(None, number): line for number, line in enumerate(text.split("\n"), start=1)}
        case "docx":
            return {(None, number): line for number, line in enumerate(_word_lines(expected.content), start=1)}
        case "xlsx":
            book = openpyxl.load_workbook(BytesIO(expected.content))
            return {
                (sheet.title, number): " | ".join(_cell(value) for value in row)
                for sheet in book
                for number, row in enumerate(sheet.iter_rows(values_only=True), start=1)
            }
    return {}


def _word_lines(content: bytes) -> Iterator[str]:
    for block in Document(BytesIO(content)).iter_inner_content():
        if isinstance(block, Paragraph):
            assert block.text
            yield block.text
        else:
            yield from (" | ".join(cell.text for cell in row.cells) for row in block.rows)


def _cell(value: object) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else str(value)
