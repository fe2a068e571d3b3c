"""Whatever a document is made of: every line has one use, every date is read, asked about or left aside."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Document, Merged, Paragraph, Place, Row, Table
from plans.reading.read import read_document
from plans.reading.reading import About, Doubt, Reading, Use

DATES = [
    "10 april",
    "6/2",
    "2-3 maj",
    "2024-05-06",
    "måndag 8 februari",
    "vecka 6",
    "maj",
    "31/4",
    "20 aug?",
    "(KS 4/6)",
]
DATES += [
    "25 januari (info 11/1)",
    "KS 6/2, KF 25/2",
    "prel. 3 september",
    "den 14",
    "Mars 2025",
    "INSTÄLLT 3/3",
    "2?/8",
]
WORDS = [
    "KS",
    "KF",
    "Kommunstyrelsen beslutar om budget",
    "Utskick",
    "–",
    "",
    "Möte",
    "Nämnderna",
    "Övrigt",
    "kl. 13.00",
]
WORDS += [
    "Publicerad",
    "bilaga",
    "2019/017",
    "§ 4",
    "Beslutsunderlag",
    "Sportlov",
    "vid behov",
    "inför",
    "12",
    "3, 17",
    "2025",
]
HEADS = [
    "Datum",
    "Tid",
    "Aktivitet",
    "Vem",
    "Deltagare",
    "Vecka",
    "Januari",
    "Februari",
    "Mars",
    "Nämnd",
    "Kommentar",
]

WITH_WORDS = (Use.READ, Use.REFUSED, Use.ASIDE)
"""What a line may be that others go on with."""

pieces = st.lists(st.sampled_from(DATES + WORDS), min_size=0, max_size=4).map(" ".join)
cells = st.one_of(st.sampled_from(DATES + WORDS + HEADS), pieces)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks: list[Paragraph | Table] = []
    line = 0
    for _ in range(draw(st.integers(1, 6))):
        if draw(st.booleans()):
            line += 1
            heading = draw(st.sampled_from([0, 0, 0, 0, 1, 2]))
            blocks.append(
                Paragraph(Place(line), draw(pieces), heading, draw(st.booleans()), draw(st.integers(0, 9)) == 0)
            )
            continue
        width = draw(st.integers(1, 5))
        rows: list[Row] = []
        for number in range(draw(st.integers(1, 6))):
            line += 1
            made = [
                Cell(
                    draw(cells),
                    struck=draw(st.integers(0, 9)) == 0,
                    crossed=draw(st.sampled_from(["", "", "", "5/5"])),
                )
                for _ in range(width)
            ]
            if number and draw(st.integers(0, 4)) == 0:
                made[0] = Cell(rows[-1].cells[0].text, merged=Merged.ABOVE)
            rows.append(Row(Place(line), tuple(made), draw(st.integers(0, 9)) == 0))
        blocks.append(Table(tuple(rows)))
    return Document("txt", tuple(blocks))


@given(documents())
def test_every_line_has_one_use_and_no_row_stands_nowhere(document: Document) -> None:
    reading = read_document(document, "a")
    assert list(reading.uses) == list(document.lines())
    places = {row.place for row in reading.rows}
    places |= {doubt.place for doubt in reading.doubts} | {one.place for one in reading.left_aside}
    assert places <= set(reading.uses)
    aside = {one.place for one in reading.left_aside}
    assert {place for place, use in reading.uses.items() if use is Use.ASIDE} <= aside
    assert {reading.uses[row.place] for row in reading.rows} <= {Use.READ, Use.REFUSED}


@given(documents())
def test_every_day_is_read_or_asked_about_or_left_aside(document: Document) -> None:
    reading = read_document(document, "a")
    for place, text, day in _days(document):
        if reading.uses[place] is Use.EMPTY and "calendar" in reading.layouts:
            continue  # a day of a wall calendar with nothing beside it
        assert day in _told(reading, place), (place, text, day, reading.uses[place])


@given(documents())
def test_a_second_reading_with_the_answers_asks_nothing(document: Document) -> None:
    first = read_document(document, "a")
    answers = {doubt.key: doubt.taken or next(iter(doubt.readings), _anything(doubt)) for doubt in first.doubts}
    again = read_document(document, "a", answers=answers)
    left = [doubt for doubt in again.doubts if doubt.key in answers]
    assert not left


def _days(document: Document) -> Iterator[tuple[Place, str, str]]:
    """Every day that a line names, with the line's own words for it."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            texts = [(block.place, block.text)] if not block.heading else []
        else:
            texts = [(row.place, cell.text) for row in block.rows for cell in row.cells if cell.merged is None]
        for place, text in texts:
            for date in find_dates(text):
                if date.first.day is not None:
                    yield place, text, " ".join(date.raw.split())


def _told(reading: Reading, place: Place) -> str:
    """All that the reading says of a line."""
    order = list(reading.uses)
    if reading.uses[place] is Use.JOINED:
        before = [other for other in order[: order.index(place)] if reading.uses[other] in WITH_WORDS]
        place = before[-1] if before else place
    rows = [row for row in reading.rows if row.place == place]
    said = [text for row in rows for text in (row.raw_date, row.title, *row.columns.values())]
    said += [doubt.text for doubt in reading.doubts if doubt.place == place]
    said += [one.text for one in reading.left_aside if one.place == place]
    return " ".join(" ".join(said).split())


def _anything(doubt: Doubt) -> str:
    """An answer to a doubt that offers none: a year where that is what is asked for."""
    return "2024" if doubt.about is About.YEAR else "-"
