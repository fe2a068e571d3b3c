"""The same tables, whatever format they come in: the three real plans, and made ones."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from plans.reading.document import Document
from plans.reading.formats import document_of, open_document
from plans.reading.formats.words import BULLET, clean
from tests.plans.reading.formats.reading import document_with, rows, tables, texts
from tests.plans.reading.making import csv_of, docx_of, html_of, ods_of, pdf_of, text_of, xls_of, xlsx_of

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
MAKERS: dict[str, Callable[[Document], bytes]] = {
    "docx": docx_of, "html": html_of, "xlsx": xlsx_of, "xls": xls_of, "ods": ods_of, "csv": csv_of, "txt": text_of,
}  # fmt: skip
PDFS: dict[str, Callable[[Document], bytes]] = {
    "ruled": pdf_of,
    "unruled": partial(pdf_of, ruled=False),
    "with heads": partial(pdf_of, ruled=False, head="Kommunstyrelsen, diarienummer KS 2022/17"),
}

EACH_SEED = pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])


@EACH_SEED
@pytest.mark.parametrize("format", MAKERS)
def test_the_real_plans_are_the_same_in_every_format(seed: Path, format: str) -> None:
    plan = open_document(seed)
    read = document_of(MAKERS[format](plan), f"plan.{format}")
    assert read.format == (format if tables(plan) or format != "csv" else "txt")
    assert tables(read) == tables(plan)
    in_a_sheet = ["Tidsplan"] if format in ("xlsx", "xls", "ods") else []
    assert texts(read) == in_a_sheet + texts(plan)


@EACH_SEED
@pytest.mark.parametrize("look", PDFS)
def test_the_real_plans_are_the_same_as_pdf_but_for_line_breaks(seed: Path, look: str) -> None:
    plan = open_document(seed)
    read = document_of(PDFS[look](plan))
    assert read.format == "pdf"
    assert rows(read) == rows(plan)
    assert " ".join(texts(read)) == " ".join(texts(plan))


def test_the_lines_of_the_real_plans_are_all_accounted_for() -> None:
    for seed in SEEDS:
        lines = [place.line for place in open_document(seed).lines()]
        assert lines == list(range(1, len(seed.read_text(encoding="utf-8").split("\n")) + 1))[: len(lines)]
        assert len(lines) >= len(seed.read_text(encoding="utf-8").rstrip("\n").split("\n"))


WORD = st.text("abcdefghåäöéÅÄÖKSF0123456789.,:;/–-()§&%", min_size=1, max_size=10)
LINE = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
TEXT = st.lists(LINE, max_size=3).map("\n".join).filter(lambda text: clean(text) == text)


@st.composite
def tabled(draw: st.DrawFn) -> list[list[str]]:
    """A table with a heading over every column and something in every row."""
    width = draw(st.integers(2, 5))
    heading = draw(st.lists(LINE, min_size=width, max_size=width))
    row = st.lists(TEXT, min_size=width, max_size=width).filter(any)
    return [heading, *draw(st.lists(row, max_size=6))]


@settings(max_examples=40)
@given(tabled())
@pytest.mark.parametrize("format", [format for format in MAKERS if format != "txt"])
def test_any_table_is_read_as_it_was_written(format: str, table: list[list[str]]) -> None:
    assert tables(document_of(MAKERS[format](document_with(table)), f"plan.{format}")) == [table]


@settings(max_examples=40)
@given(tabled(), tabled())
@pytest.mark.parametrize("format", ["docx", "html"])
def test_tables_on_end_stay_apart(format: str, first: list[list[str]], second: list[list[str]]) -> None:
    assert tables(document_of(MAKERS[format](document_with(first, second)))) == [first, second]


@settings(max_examples=40)
@given(tabled())
@example([["-", "0"], ["a", "b"]])
def test_any_table_pasted_with_tabs_is_read_as_it_was_copied(table: list[list[str]]) -> None:
    assume(len(table) > 1 or not BULLET.match(f"{table[0][0]}\tx"))  # a dash and a tab is how Word pastes a list
    assert tables(document_of(text_of(document_with(table)))) == [table]


@settings(max_examples=40)
@given(tabled())
def test_any_ruled_table_of_a_pdf_is_read_but_for_line_breaks(table: list[list[str]]) -> None:
    document = document_with(table)
    assert rows(document_of(pdf_of(document))) == rows(document)
