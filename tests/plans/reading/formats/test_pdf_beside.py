"""Lists of days in columns side by side on a PDF's page: the first is read to its end before the next."""

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import paragraphs, tables

PITCH = 14.0
LISTS = {
    "Kommunstyrelsen": ["Tisdag 12 januari", "Tisdag 9 februari", "Tisdag 9 mars"],
    "Kulturutskottet": ["Onsdag 13 januari", "Onsdag 10 februari", "Onsdag 10 mars", "Onsdag 14 april"],
    "Parknämnden": ["Torsdag 14 januari", "Torsdag 11 februari", "Torsdag 11 mars", "Torsdag 15 april"],
    "Valnämnden": ["Fredag 15 januari", "Fredag 12 februari", "Fredag 12 mars"],
}


def drawn(columns: Sequence[Sequence[str]], *, lower: float = 0.0, wide: float = 200.0) -> bytes:
    """The columns beside one another under a title, each as much lower than the one before."""
    out = io.BytesIO()
    canvas = Canvas(out, (700.0, 500.0))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(50, 460, "Tider för politiska möten under hela året 2027, för alla som vill komma")
    for number, column in enumerate(columns):
        for n, text in enumerate(column):
            for at, words in enumerate(text.split("\t")):
                canvas.drawString(50 + wide * number + 70 * at, 430 - PITCH * n - lower * number, words)
    canvas.save()
    return out.getvalue()


def lists(*names: str) -> list[str]:
    return [line for name in names for line in (name, *LISTS[name])]


def said(data: bytes) -> list[str]:
    """The lines of the document under its title, blank ones left out."""
    document = document_of(data)
    assert not tables(document)
    return [paragraph.text for paragraph in paragraphs(document) if paragraph.text][1:]


def test_lines_of_two_lists_stand_at_other_heights() -> None:
    columns = [["Kommunstyrelsen", *LISTS["Kommunstyrelsen"]], ["Valnämnden", *LISTS["Valnämnden"]]]
    assert said(drawn(columns, lower=3.0)) == [*columns[0], *columns[1]]


def test_a_heading_stands_beside_a_day_of_the_other_column() -> None:
    columns = [lists("Kommunstyrelsen", "Kulturutskottet"), lists("Parknämnden", "Valnämnden")]
    assert said(drawn(columns)) == [*columns[0], *columns[1]]


def test_a_list_goes_on_in_the_next_column() -> None:
    read = lists("Kommunstyrelsen", "Kulturutskottet", "Parknämnden", "Valnämnden")
    assert said(drawn([read[:10], read[10:]])) == read


def test_several_days_on_a_line() -> None:
    left = [
        "Kommunstyrelsen",
        "12 januari, 9 februari, 9",
        "mars, 14 april",
        "Kulturutskottet",
        "13 januari, 2 mars",
    ]
    right = ["14 januari, 11 februari, 15 april", "Valnämnden", "15 januari, 12 mars"]
    assert said(drawn([left, right])) == [*left, *right]


def test_items_of_lists() -> None:
    columns = [lists("Kommunstyrelsen", "Kulturutskottet"), lists("Parknämnden", "Valnämnden")]
    listed = [[f"\u2022 {line}" if "dag" in line else line for line in column] for column in columns]
    assert said(drawn(listed, lower=3.0)) == [*columns[0], *columns[1]]


MONTHS = {
    "Januari": ["ti 19 Kommunstyrelsen", "må 25 Kommunfullmäktige", "to 28 Utbildningsnämnden"],
    "Februari 2027": ["ti 16 Kommunstyrelsen", "to 25 Utbildningsnämnden"],
    "Mars": ["må 1 Kommunfullmäktige", "ti 16 Kommunstyrelsen"],
    "April": ["on 14 Valberedningen", "ti 20 Kommunstyrelsen", "to 29 Utbildningsnämnden"],
}


@pytest.mark.parametrize("lower", [0.0, 4.0])
def test_a_weekday_and_a_number_are_a_day_of_the_month_over_them(lower: float) -> None:
    columns = [[line for name in names for line in (name, *MONTHS[name])]
               for names in (("Januari", "Februari 2027"), ("Mars", "April"))]  # fmt: skip
    assert said(drawn(columns, lower=lower)) == [*columns[0], *columns[1]]


def test_three_columns() -> None:
    read = lists("Kommunstyrelsen", "Kulturutskottet", "Parknämnden", "Valnämnden")
    assert said(drawn([read[:6], read[6:12], read[12:]], lower=2.0, wide=150.0)) == read


@pytest.mark.parametrize(
    "rows",
    [
        ["Sammanträde\tUtskick", "12 januari\t5 januari", "9 februari\t2 februari", "6 april\t30 mars"],
        [
            "Sammanträde\tUtskick", "Kommunstyrelsen", "12 januari\t5 januari", "9 februari\t2 februari",
            "Valnämnden", "9 mars\t2 mars", "6 april\tvid behov", "4 maj\t27 april",
        ],
        [
            "Organ\tHandlingar\tKallelse", "Parknämnd\t\t5 mars", "\t12 januari\t19 januari", "\t9 april\t6 april",
            "Valnämnd\t9 februari\t16 februari", "\t\t16 mars", "\t4 maj\t11 maj",
        ],
        ["Parknämnden\tValnämnden", *(f"{day} april\t{day + 1} april" for day in range(1, 20, 4))],
    ],
)  # fmt: skip
def test_rows_of_a_table_are_read_row_by_row(rows: Sequence[str]) -> None:
    document = document_of(drawn([rows]))
    assert len(tables(document)) == 1
    assert not any(paragraph.text.endswith(("januari", "april")) for paragraph in paragraphs(document))
