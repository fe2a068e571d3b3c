"""What is struck through is no meeting for certain, wherever it stands and whatever strikes it."""

import io
from collections.abc import Callable

import docx
import pytest
import xlsxwriter

from plans.reading.read import read_file
from plans.reading.reading import Reading

LINES = ("KS 14/4", "KF 27/4", "KS 12/5")
"""The meetings of 2026; the second is struck through."""


def _text() -> bytes:
    return f"Sammanträden 2026\n\n{LINES[0]}\n~~{LINES[1]}~~\n{LINES[2]}\n".encode()


def _page() -> bytes:
    lines = f"<p>{LINES[0]}</p><p style='text-decoration: line-through'>{LINES[1]}</p><p>{LINES[2]}</p>"
    return f"<html><body><h1>Sammanträden 2026</h1>{lines}</body></html>".encode()


def _letter(style: str) -> bytes:
    word = docx.Document()
    word.add_heading("Sammanträden 2026", 1)
    for number, line in enumerate(LINES):
        word.add_paragraph(style=style).add_run(line).font.strike = number == 1 or None
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _cells(columns: int) -> bytes:
    """A page's table of bodies by months, whose cell (or row) with the second meeting is struck through."""
    whole, cell = ("", " style='text-decoration:line-through'")[:: 1 if columns == 1 else -1]
    head = "<tr><th>Organ</th><th>April</th><th>Maj</th></tr>"
    rows = f"<tr><td>KS</td><td>14</td><td>12</td></tr><tr{whole}><td>KF</td><td{cell}>27</td><td></td></tr>"
    return f"<html><body><h1>Sammanträden 2026</h1><table>{head}{rows}</table></body></html>".encode()


@pytest.mark.parametrize(
    "made",
    [
        _text,
        _page,
        lambda: _letter("Normal"),
        lambda: _letter("List Number"),
        lambda: _cells(1),
        lambda: _cells(2),
    ],
)
def test_a_meeting_struck_through_is_asked_about(made: Callable[[], bytes]) -> None:
    reading = read_file(made())
    assert _held(reading) == {("KS", "2026-04-14"), ("KS", "2026-05-12")}
    (doubt,) = reading.doubts
    assert (doubt.because in ("struck", "crossed_out"), doubt.readings, doubt.taken) == (
        True,
        ("2026-04-27",),
        None,
    )
    again = read_file(made(), answers={doubt.key: "2026-04-27"})
    assert ("KF", "2026-04-27") in _held(again)


@pytest.mark.parametrize("words", ["KS: 14/4, ~~28/4~~, 12/5", "KS ~~28/4~~ 14/4 och 12/5"])
def test_a_day_struck_through_beside_others_is_told(words: str) -> None:
    reading = read_file(f"Sammanträden 2026\n\n{words}\n".encode())
    assert _held(reading) == {("KS", "2026-04-14"), ("KS", "2026-05-12")}
    assert [(one.text, one.because) for one in reading.left_aside] == [("28/4", "crossed_out")]


def test_what_is_struck_through_under_its_day_is_asked_about() -> None:
    text = "Tidplan 2026\n\n14 april\nBudgetdag\n\n27 april\n~~Budgetdebatt~~\n\n12 maj\nBudgetdag\n"
    asked = [doubt.readings for doubt in read_file(text.encode()).doubts if doubt.because == "struck"]
    assert asked == [("2026-04-27",)]


def test_an_activity_of_which_only_the_words_are_struck_through_is_asked_about() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet, struck = book.add_worksheet("Tidplan 2026"), book.add_format({"font_strikeout": True})
    sheet.write_row(0, 0, ["Datum", "Aktivitet", "Deltagare"])
    sheet.write_row(1, 0, ["2026-04-14", "Budgetdag", "KS"])
    sheet.write_row(2, 0, ["2026-04-27", "", "KF"])
    sheet.write(2, 1, "Budgetdebatt", struck)
    book.close()
    reading = read_file(out.getvalue())
    assert _held(reading) == {("KS", "2026-04-14")}
    assert [(doubt.because, doubt.readings) for doubt in reading.doubts] == [("struck", ("2026-04-27",))]


def _held(reading: Reading) -> set[tuple[str, str]]:
    return {(row.bodies[0], str(row.when)) for row in reading.rows if row.when is not None}
