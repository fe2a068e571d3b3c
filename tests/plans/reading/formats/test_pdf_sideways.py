"""A sheet too wide for its page: the columns on the page after stand beside those on the page before."""

import io
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import rows, tables

PITCH = 15.0
HEADS = ("Organ", "Utskick")
ROWS = [("Parknämnden", "2 mars"), ("Vägnämnden", "3 mars"), ("Valnämnden", "4 mars"), ("Skolnämnden", "5 mars")]
MORE_HEADS = ("Möte", "Plats")
MORE = [("9 mars", "Salen"), ("10 mars", "Ekrummet"), ("11 mars", "Salen"), ("12 mars", "Ekrummet")]
Rows = Sequence[Sequence[str]]


def drawn(*pages: tuple[Rows, int], title: str = "Möten 2027", framed: bool = False) -> bytes:
    """A page for each table, with how many rows down it begins; the first one under the title."""
    out = io.BytesIO()
    canvas = Canvas(out, (400.0, 300.0))
    for number, (table, down) in enumerate(pages):
        canvas.setFont("Helvetica", 10)
        if not number:
            canvas.drawString(50, 270, title)
        tops = [280 - PITCH * (down + n) for n in range(len(table) + 1)]
        for row, top in zip(table, tops, strict=False):
            for at, text in enumerate(row):
                canvas.drawString(54 + 120 * at, top - 11, text)
        if framed and len(table[0]) > 1:
            for y in tops:
                canvas.line(50, y, 350, y)
            for x in (50, 170, 350):
                canvas.line(x, tops[0], x, tops[-1])
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def wide() -> list[list[str]]:
    return [[*one, *other] for one, other in zip((HEADS, *ROWS), (MORE_HEADS, *MORE), strict=True)]


def test_columns_that_had_no_room_stand_beside_the_others() -> None:
    for framed in (False, True):
        found = document_of(drawn(((HEADS, *ROWS), 2), ((MORE_HEADS, *MORE), 2), framed=framed))
        assert rows(found) == wide()


def test_a_table_that_begins_at_the_top_of_its_page_goes_on_downwards() -> None:
    found = document_of(drawn(((HEADS, *ROWS), 2), ((MORE_HEADS, *MORE), 0)))
    assert ["Parknämnden", "2 mars"] in [row for table in tables(found) for row in table]


def test_a_page_that_names_its_rows_again_has_a_table_of_its_own() -> None:
    again = [(name, f"{day} maj") for day, (name, _) in enumerate(ROWS, 4)]
    for framed in (False, True):
        found = document_of(drawn(((HEADS, *ROWS), 2), ((HEADS, *again), 2), framed=framed))
        assert ["Parknämnden", "2 mars"] in [row for table in tables(found) for row in table]


def test_a_page_whose_rows_begin_with_days_goes_on_from_the_one_before() -> None:
    found = document_of(drawn(((HEADS, *ROWS), 2), (MORE, 2)))
    assert ["Parknämnden", "2 mars"] in [row for table in tables(found) for row in table]


LAST = [("Vem",), ("Sekreteraren",), ("Chefen",), ("",), ("Sekreteraren",)]


def test_one_column_that_had_no_room_stands_beside_a_table_with_frames() -> None:
    found = document_of(drawn(((HEADS, *ROWS), 2), (LAST, 2), framed=True))
    assert rows(found) == [[*one, *other] for one, other in zip((HEADS, *ROWS), LAST, strict=True)]


def test_lines_that_lie_in_no_rows_or_begin_above_them_are_text() -> None:
    for last, down in ((LAST, 0), (LAST, 4), (LAST[1:], 3), (LAST[:2], 2)):
        found = document_of(drawn(((HEADS, *ROWS), 2), (last, down), framed=True))
        assert rows(found) == [list(HEADS), *map(list, ROWS)]
