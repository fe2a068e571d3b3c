"""The same table in the looks that word processors give it: framed, banded, lined, shaded, or with nothing."""

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

import pytest
from reportlab.lib.colors import Color, black, grey, lightgrey, white
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Drawn

from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import rows, texts

Command = tuple[object, ...]
Grid = Sequence[Sequence[str]]

HEAD, ALL = ((0, 0), (-1, 0)), ((0, 0), (-1, -1))
CALENDAR = [
    ["Nämnd", "Tid", "Jan", "Feb", "Mars", "April", "Maj", "Juni"],
    ["Kommunfullmäktige", "18.30", "27", "-", "31", "28", "26", "16, 17*"],
    ["Kommunstyrelsen", "13.15", "15", "5,19", "12", "9", "7", "4"],
    ["Kommunstyrelsens arbetsutskott", "8.30", "8,22", "12", "5,26", "", "14", "-"],
    ["Barn- och utbildningsnämndens utskott för lärande", "8.30", "21", "18", "18", "22", "20", "10"],
    ["Valnämnden", "", "", "", "3", "", "", ""],
    ["Kultur- och fritidsnämnden", "15.00", "23", "20", "20", "24", "22", "12"],
    ["Socialnämnden", "9.00-16.00", "30", "27", "27", "24", "22", "19"],
]
WIDTHS = [110.0, 60.0, *[55.0] * 6]
NAMES = [["Arbetsutskottet", "Styrelsen", "Fullmäktige"]]
DAYS = [
    [*NAMES[0]],
    ["30 januari", "13 februari", "6 mars"],
    ["12 mars, måndag", "27 mars", "17 april kl. 16"],
    ["24 april", "8 maj", "-"],
    ["-", "-", "23 oktober, konstituerande sammanträde"],
    ["2 oktober, delårsrapport", "16 oktober", "6 november"],
]


def bands(rows: int, colour: Color = lightgrey, *, by_cell: bool = True, every: int = 2) -> list[Command]:
    """Every other row shaded, cell by cell as word processors do it."""
    shaded = range(1, rows, every)
    if not by_cell:
        return [("BACKGROUND", (0, n), (-1, n), colour) for n in shaded]
    return [("BACKGROUND", (c, n), (c, n), colour) for n in shaded for c in range(20)]


def head(colour: Color = grey) -> list[Command]:
    return [("BACKGROUND", (c, 0), (c, 0), colour) for c in range(20)]


LOOKS: dict[str, list[Command]] = {
    "framed": [("GRID", *ALL, 0.5, black)],
    "framed under its head": [("GRID", (0, 1), (-1, -1), 0.5, black)],
    "nothing": [],
    "lines below": [("LINEBELOW", *ALL, 0.5, black)],
    "lines around the head": [("LINEABOVE", *HEAD, 1, black), ("LINEBELOW", *HEAD, 1, black)],
    "banded": bands(20),
    "banded from the head": [*head(), *bands(20)[20:]],
    "banded whole rows": bands(20, by_cell=False),
    "banded with lines": [*bands(20), ("LINEABOVE", *HEAD, 1, black), ("LINEBELOW", *HEAD, 1, black)],
    "head shaded": head(),
    "head shaded, whole": [("BACKGROUND", *HEAD, grey)],
    "head shaded and lines below": [*head(), ("LINEBELOW", *ALL, 0.5, black)],
    "boxed": [*head(black), ("BOX", *ALL, 1, black), ("LINEBELOW", *ALL, 0.5, black)],
    "all shaded, white lines": [*head(), *bands(20), *bands(20, white, every=3), ("GRID", *ALL, 1, white)],
    "head framed": [("GRID", *HEAD, 0.5, black), ("BOX", *ALL, 0.5, black)],
    "first column framed": [("GRID", (0, 0), (0, -1), 0.5, black), ("BOX", *ALL, 0.5, black)],
}


def drawn(grid: Grid, widths: Sequence[float], look: Sequence[Command], align: str, pad: float) -> bytes:
    """The table under a title, with notes below it."""
    out = io.BytesIO()
    bold, plain = (
        ParagraphStyle(name, fontName=name, fontSize=9, leading=11) for name in ("Helvetica-Bold", "Helvetica")
    )
    cells = [
        [Text(escape(text).replace("\n", "<br/>"), plain if n else bold) for text in row]
        for n, row in enumerate(grid)
    ]
    fits = [one for one in look if len(one) < 3 or _within(one, len(grid), len(grid[0]))]
    table = Drawn(cells, colWidths=list(widths), hAlign="LEFT")
    space = [(f"{side}PADDING", *ALL, pad) for side in ("TOP", "BOTTOM")]
    table.setStyle([*fits, ("VALIGN", *ALL, align), *space])
    notes = [Text(text, plain) for text in ("* Budget", "Sportlov vecka 9, påsklov vecka 16")]
    title = Text("Sammanträden 2025", ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=16, leading=20))
    story: list[Flowable] = [title, Spacer(1, 12), table, Spacer(1, 16), *notes]
    SimpleDocTemplate(out, pagesize=landscape(A4), leftMargin=50, rightMargin=50).build(story)
    return out.getvalue()


def _within(command: Command, height: int, width: int) -> bool:
    corners = [one for one in command[1:3] if isinstance(one, tuple)]
    return all(x < width and y < height for x, y in corners)


@pytest.mark.parametrize("pad", [1, 3, 6])
@pytest.mark.parametrize("align", ["TOP", "MIDDLE", "BOTTOM"])
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("grid", "widths"), [(CALENDAR, WIDTHS), (DAYS, [130.0] * 3)], ids=["grid", "columns"])
def test_a_table_is_the_same_in_every_look(
    grid: Grid, widths: Sequence[float], look: str, align: str, pad: float
) -> None:
    document = document_of(drawn(grid, widths, LOOKS[look], align, pad))
    assert rows(document) == grid
    assert texts(document) == ["Sammanträden 2025", "* Budget", "Sportlov vecka 9, påsklov vecka 16"]


NARROW = [
    ["Nämnd", "Tid", "Augusti", "September", "Oktober", "November", "December"],
    ["Kommunfullmäktige", "18.30", "27", "-", "31", "28", "16, 17*"],
    ["Överförmyndarnämnden", "13.15", "15", "5,19,26", "12", "9", "7"],
    ["Allmänna utskottet", "13.15", "15", "25", "12", "9", "7"],
    ["Kommunstyrelsens arbetsutskott", "8.30", "22**,27,29", "12", "26", "14", "-"],
    ["Demokratiberedningen", "15.00-16.30", "2", "12", "6", "4", "-"],
]


@pytest.mark.parametrize("look", ["framed", "lines below", "banded", "nothing"])
@pytest.mark.parametrize("width", [66, 76, 86, 92, 108])
def test_a_word_that_a_narrow_column_broke_is_one_and_two_words_are_two(width: float, look: str) -> None:
    read = rows(document_of(drawn(NARROW, [width, 60, 60, 50, 60, 50, 50], LOOKS[look], "TOP", 3)))
    assert [row[0] for row in read] == [row[0] for row in NARROW]
    assert read[0] == NARROW[0]


@pytest.mark.parametrize("look", ["framed", "nothing"])
def test_days_and_times_that_a_narrow_column_broke_are_whole(look: str) -> None:
    read = rows(document_of(drawn(NARROW, [150, 44, 46, 60, 60, 60, 60], LOOKS[look], "TOP", 3)))
    for column in (1, 2):
        assert [row[column].replace(", ", ",") for row in read[1:]] == [row[column] for row in NARROW[1:]]


def test_a_heading_in_bold_on_several_lines_is_one_row() -> None:
    grid = [
        ["Beredningen\ntisdagar kl. 14\ni Salen", "Styrelsen\ntisdagar kl. 16\ni Matsalen", "Rådet\nonsdagar"],
        *DAYS[1:],
    ]
    read = rows(document_of(drawn(grid, [130] * 3, [], "TOP", 0)))
    assert read[0] == [" ".join(cell.split()) for cell in grid[0]]
    assert read[1:3] == DAYS[1:3]


def test_signs_far_before_the_items_of_a_list_are_no_column() -> None:
    items = ["22 februari", "29 mars", "26 april (budgetdebatt)", "31 maj"]
    out = io.BytesIO()
    canvas = Canvas(out, A4)
    for n, item in enumerate(items):
        canvas.drawString(60, 700 - 14 * n, "•")
        canvas.drawString(90, 700 - 14 * n, item)
    canvas.save()
    document = document_of(out.getvalue())
    assert texts(document) == items
    assert rows(document) == []
