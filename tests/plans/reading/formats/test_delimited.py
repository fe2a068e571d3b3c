import pytest

from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import document_with, tables, texts
from tests.plans.reading.making import csv_of

TABLE = [["Datum", "Vad", "Vem"], ["2024-05-06", "Budget, ramar; taxor", "KS\noch KF"], ["", "1,5 % (1.500)", ""]]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_in_any_encoding(delimiter: str, encoding: str) -> None:
    document = document_of(csv_of(document_with(TABLE), delimiter, encoding), "plan.csv")
    assert (document.format, tables(document)) == ("csv", [TABLE])
    assert [place.line for place in document.lines()] == [1, 2, 4]


def test_a_title_and_notes_around_the_values() -> None:
    text = "Sammanträden 2024;;\n\nDatum;Organ;Tid\n5 maj;KS;13\n6 maj;KF;\n\n* extra\n"
    for name in ("plan.csv", "plan.txt", None):
        document = document_of(text.encode(), name)
        assert document.format == "csv"
        assert tables(document) == [[["Datum", "Organ", "Tid"], ["5 maj", "KS", "13"], ["6 maj", "KF", ""]]]
        assert texts(document) == ["Sammanträden 2024", "* extra"]


def test_the_delimiter_that_excel_says_first() -> None:
    document = document_of(b"sep=,\na,b\n1;2,3\n")
    assert tables(document) == [[["a", "b"], ["1;2", "3"]]]
    assert [place.line for place in document.lines()] == [1, 2, 3]


def test_a_stray_quotation_mark_does_not_swallow_the_rest() -> None:
    lines = ["Datum;Vad", '5 maj;"KS', *(f"{day} juni;KF" for day in range(1, 301))]
    (table,) = tables(document_of("\n".join(lines).encode(), "plan.csv"))
    assert len(table) == 302
    assert table[1] == ["5 maj", '"KS']


def test_sentences_with_commas_are_no_values() -> None:
    text = "KS möts den 5, 6, och 7 maj.\nKF möts den 8, 9, och 10 juni.\nKSAU möts den 1, 2, och 3 juli.\n"
    assert document_of(text.encode()).format == "txt"


def test_a_table_among_lines_of_text_in_a_file_named_csv() -> None:
    lines = [f"En rad text nummer {n}" for n in range(9)]
    table = ["5 februari;Bokslut", "19 mars;Taxor", "21 maj;Budget"]
    document = document_of("\n".join([*lines, *table]).encode(), "a.csv")
    assert tables(document) == [[line.split(";") for line in table]]
    assert document_of("\n".join([*lines, *table[:2]]).encode(), "a.csv").format == "txt"
    assert document_of("\n".join([*lines, *table]).encode(), "a.txt").format == "txt"
