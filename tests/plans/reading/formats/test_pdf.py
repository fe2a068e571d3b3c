"""PDF files: what is drawn on the pages, put in order."""

import io
from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from plans.reading.document import Document, Merged, Unread
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import cells, document_with, fault_of, paragraphs, rows, tables, texts
from tests.plans.reading.making import pdf_of

TOP = 780
LINE = 14


def drawn(*pages: Callable[[Canvas], None], **options: object) -> bytes:
    """A PDF with these pages."""
    out = io.BytesIO()
    canvas = Canvas(out, **options)
    for page in pages:
        canvas.setFont("Helvetica", 10)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read(*pages: Callable[[Canvas], None]) -> Document:
    return document_of(drawn(*pages))


def write(canvas: Canvas, lines: Sequence[str | Sequence[str]], top: float = TOP, step: float = LINE) -> None:
    """Lines of text, those of several words apart in columns."""
    for number, line in enumerate(lines):
        for column, words in enumerate([line] if isinstance(line, str) else line):
            canvas.drawString(60 + 150 * column, top - step * number, words)


def ruled(canvas: Canvas, lefts: Sequence[float], tops: Sequence[float]) -> None:
    for x in lefts:
        canvas.line(x, tops[0], x, tops[-1])
    for y in tops:
        canvas.line(lefts[0], y, lefts[-1], y)


def test_lines_headings_and_lists_in_reading_order() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["Stycke rad ett", "rad två", "• punkt"], top=700)
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(60, 750, "Tidplan 2024")
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(60, 640, "Våren")

    document = read(page)
    assert [(p.text, p.heading, p.bullet, p.place.page) for p in paragraphs(document)] == [
        ("Tidplan 2024", 1, False, 1), ("Stycke rad ett", 0, False, 1), ("rad två", 0, False, 1),
        ("punkt", 0, True, 1), ("Våren", 2, False, 1),
    ]  # fmt: skip
    assert [place.line for place in document.lines()] == list(range(1, 8))


def test_merged_and_turned_cells_of_a_ruled_table() -> None:
    def page(canvas: Canvas) -> None:
        for x, tops in ((50, (700, 600)), (100, (700, 600)), (200, (680, 600)), (300, (700, 600))):
            canvas.line(x, tops[0], x, tops[1])
        for y, left in ((700, 50), (680, 100), (640, 100), (600, 50)):
            canvas.line(left, y, 300, y)
        canvas.drawString(110, 686, "Våren 2024")
        write(canvas, ["5 maj"], top=660)
        for x, y, text in (
            (110, 660, "5 maj"),
            (210, 660, "KS"),
            (110, 620, "6 maj"),
            (210, 625, "KF"),
            (210, 612, "heldag"),
        ):
            canvas.drawString(x, y, text)

    def turned(canvas: Canvas) -> None:
        ruled(canvas, (50, 100, 300), (700, 600))
        canvas.drawString(110, 650, "KS")
        canvas.translate(80, 610)
        canvas.rotate(90)
        canvas.drawString(0, 0, "hela våren")

    table = cells(read(page))
    assert [[(cell.text, cell.merged) for cell in row[1:]] for row in table] == [
        [("Våren 2024", None), ("Våren 2024", Merged.LEFT)],
        [("5 maj", None), ("KS", None)],
        [("6 maj", None), ("KF\nheldag", None)],
    ]
    assert [row[0].merged for row in table] == [None, Merged.ABOVE, Merged.ABOVE]
    assert tables(read(turned)) == [[["hela våren", "KS"]]]


def test_slanting_and_round_strokes_are_no_lines_of_a_table() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [("Datum", "Vad"), ("5 maj", "KF"), ("6 maj", "KS")], step=12)
        canvas.line(50, TOP + 10, 90, TOP + 30)
        canvas.roundRect(250, TOP + 10, 40, 12, 4)

    assert rows(read(page)) == [["Datum", "Vad"], ["5 maj", "KF"], ["6 maj", "KS"]]


def test_a_table_with_lines_between_the_rows_only() -> None:
    def page(canvas: Canvas) -> None:
        write(
            canvas,
            [("Datum", "Vad"), ("5 maj", "Beslut om"), ("", "ramar"), ("6 maj", "KF"), ("7 maj", "KS")],
            step=12,
        )
        for y in (TOP - 3, TOP - 27, TOP - 39, TOP - 51):
            canvas.line(50, y, 400, y)

    assert rows(read(page)) == [["Datum", "Vad"], ["5 maj", "Beslut om ramar"], ["6 maj", "KF"], ["7 maj", "KS"]]


def test_rows_without_any_lines_are_told_by_the_gaps_between_them() -> None:
    def page(canvas: Canvas) -> None:
        for top, lines in (
            (700, [("5 maj", "Beslut om"), ("", "ramar")]),
            (670, [("6 maj", "KF")]),
            (654, [("den 7", "KS och")]),
        ):
            write(canvas, lines, top=top, step=11)
        write(canvas, [("maj", "KF")], top=643)

    assert rows(read(page)) == [["5 maj", "Beslut om ramar"], ["6 maj", "KF"], ["den 7 maj", "KS och KF"]]


def test_running_heads_and_feet_are_furniture_but_not_the_heading_row_of_a_table() -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(60, 815, "Kommunen")
        canvas.drawString(60, 30, f"Sida {canvas.getPageNumber()} (3)")
        ruled(canvas, (50, 200, 400), (790, 774, 758))
        write(canvas, [("Datum", "Vad"), (f"{canvas.getPageNumber()} maj", "KS")], top=778, step=16)
        canvas.drawString(60, 400, "Samma text på alla sidor")

    document = read(page, page, page)
    assert [(p.text, p.furniture) for p in paragraphs(document)][:3] == [
        ("Kommunen", True), ("Samma text på alla sidor", False), ("Sida 1 (3)", True),
    ]  # fmt: skip
    assert tables(document) == [[["Datum", "Vad"], [f"{day} maj", "KS"]] for day in (1, 2, 3)]
    assert [row.place.page for block in document.blocks if hasattr(block, "rows") for row in block.rows] == [
        1,
        1,
        2,
        2,
        3,
        3,
    ]


def test_letters_drawn_twice_and_words_struck_through_or_raised() -> None:
    def page(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            canvas.drawString(60 + shift, 700, "Tillgång till alla")
        canvas.drawString(60, 680, "5 maj")
        canvas.line(59, 683, 88, 683)
        canvas.drawString(90, 680, "7 maj")
        canvas.drawString(60, 660, "kl 13")
        canvas.setFont("Helvetica", 6)
        canvas.drawString(60 + canvas.stringWidth("kl 13", "Helvetica", 10), 664, "00")

    document = read(page)
    assert [(p.text, p.crossed) for p in paragraphs(document)] == [
        ("Tillgång till alla", ""), ("7 maj", "5 maj"), ("kl 13.00", ""),
    ]  # fmt: skip


def picture(canvas: Canvas) -> None:
    from PIL import Image

    canvas.drawImage(ImageReader(Image.new("L", (40, 40), 128)), 50, 50, 400, 600)


def test_pages_of_pictures_are_refused_or_told_of() -> None:
    assert fault_of(drawn(picture, picture)).code == "scanned_pdf"
    assert fault_of(drawn(lambda _: None)).code == "no_text"
    document = read(lambda canvas: write(canvas, ["KS 5 maj"]), picture)
    assert texts(document) == ["KS 5 maj"]
    assert document.unread == (Unread("picture_page", {"page": 2}),)


def test_a_locked_pdf_is_refused_and_one_that_only_may_not_be_changed_is_read() -> None:
    page = lambda canvas: write(canvas, ["KS 5 maj"])  # noqa: E731
    assert fault_of(drawn(page, encrypt=StandardEncryption("hemligt"))).code == "password"
    assert texts(document_of(drawn(page, encrypt=StandardEncryption("", ownerPassword="x")))) == ["KS 5 maj"]


def test_the_title_is_the_one_in_the_file_unless_it_is_none() -> None:
    table = document_with([["Datum", "Vad"], ["5 maj", "KS"]])
    assert document_of(pdf_of(table, title="Microsoft Word - Tidplan 2024")).title == "Tidplan 2024"
    assert document_of(pdf_of(table)).title is None


def test_progress_is_told_of_for_each_page() -> None:
    told: list[tuple[int, int]] = []
    page = lambda canvas: write(canvas, ["KS"])  # noqa: E731
    document_of(drawn(page, page, page), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("bound", "value", "code"),
    [("pdfopen.MOST_PAGES", 2, "too_many_pages"), ("pdftimed.MOST_ON_A_PAGE", 20, "too_much_on_page")],
)
def test_bounds(monkeypatch: pytest.MonkeyPatch, bound: str, value: int, code: str) -> None:
    monkeypatch.setattr(f"plans.reading.formats.{bound}", value)
    page = lambda canvas: write(canvas, ["Kommunstyrelsen 5 maj"])  # noqa: E731
    assert fault_of(drawn(page, page, page)).code == code


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plans.reading.formats.pdftimed.SECONDS_A_PAGE", -1)
    page = lambda canvas: write(canvas, ["Kommunstyrelsen"] * 50)  # noqa: E731
    fault = fault_of(drawn(page))
    assert (fault.code, fault.facts["page"]) == ("too_slow", 1)


def test_the_end_of_a_cell_at_the_top_of_a_page_is_of_its_column() -> None:
    def first(canvas: Canvas) -> None:
        write(canvas, [("Datum", "Vad", "Kommentar"), ("5 maj", "Mall", "Mappen Budget"), ("6 maj", "KF", "-")])

    def second(canvas: Canvas) -> None:
        write(
            canvas, [("", "", "2026"), ("8 maj", "KS", "-"), ("9 maj", "Val", "-"), ("2 juni", "KS", "-")], top=700
        )

    assert rows(read(first, second))[3:] == [
        ["", "", "2026"], ["8 maj", "KS", "-"], ["9 maj", "Val", "-"], ["2 juni", "KS", "-"],
    ]  # fmt: skip


def test_a_row_alone_at_the_top_of_a_page_stands_in_the_columns_of_the_page_before() -> None:
    grid = [("Nämnd", "Jan", "Feb", "Mars"), *((f"Nämnd {name}", "1", "2", "3") for name in "ABCDE")]

    def first(canvas: Canvas) -> None:
        for n, row in enumerate(grid):
            for x, text in zip((60, 200, 250, 300), row, strict=True):
                canvas.drawString(x, 300 - 14 * n, text)

    def framed(canvas: Canvas) -> None:
        first(canvas)
        ruled(canvas, (55, 195, 245, 295, 345), [312 - 14 * n for n in range(len(grid) + 1)])

    def second(canvas: Canvas) -> None:
        for x, text in ((60, "Valnämnden"), (300, "12")):
            canvas.drawString(x, 700, text)

    for page in (first, framed):
        assert rows(read(page, second)) == [*map(list, grid), ["Valnämnden", "", "", "12"]]


@pytest.mark.parametrize(
    ("top", "between"),
    [
        (("en kl. 13", "", ""), [["Valnämnd en kl. 13", "1", "2"]]),
        (("Extra", "", ""), [["Valnämnd", "1", "2"], ["Extra", "", ""]]),
        (("extra", "", "9"), [["Valnämnd", "1", "2"], ["extra", "", "9"]]),
    ],
)
def test_a_row_that_a_page_break_parts_is_one(top: tuple[str, str, str], between: list[list[str]]) -> None:
    def framed(*lines: tuple[str, str, str]) -> Callable[[Canvas], None]:
        def page(canvas: Canvas) -> None:
            for n, line in enumerate(lines):
                for x, text in zip((60, 200, 250), line, strict=True):
                    canvas.drawString(x, 300 - 20 * n, text)
            ruled(canvas, (55, 195, 245, 295), [315 - 20 * n for n in range(len(lines) + 1)])

        return page

    first, second = framed(("Nämnd", "Jan", "Feb"), ("Valnämnd", "1", "2")), framed(top, ("Skolnämnden", "5", "6"))
    assert rows(read(first, second)) == [["Nämnd", "Jan", "Feb"], *between, ["Skolnämnden", "5", "6"]]
