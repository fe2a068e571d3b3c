"""Any plan written as a table, in any format, reads back as the same plan: dates, times, titles, bodies, kinds."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from plans.clock import Hours
from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table
from plans.reading.formats import document_of
from plans.reading.planning import plan_of
from plans.reading.read import read_document
from plans.when import When, day_or_range, parse_when
from tests.plans.reading import making
from tests.plans.reading.making.names import MONTHS, WEEKDAYS

FORMATS = {
    "docx": making.docx_of,
    "xlsx": making.xlsx_of,
    "html": making.html_of,
    "csv": making.csv_of,
    "ods": making.ods_of,
    "txt": making.text_of,
    "pdf": making.pdf_of,
}
BODIES = {"KS": "KS", "KF": "KF", "KSAU": "KSAU", "CSG": "CSG", "Kommunstyrelsen": "KS", "Socialnämnden": "SN"}
WORDS = {"Möte om": "meeting", "Beslut om": "decision", "Utskick av": "mailing", "Sista dag för": "deadline"}
MATTERS = ("rambudget", "delårsrapport", "internbudget", "taxor och avgifter", "investeringar")


@dataclass(frozen=True)
class Made:
    """An activity and how its row is written."""

    when: When
    time: Hours | None
    title: str
    body: str
    kind: str
    raw: str


@st.composite
def rows(draw: st.DrawFn) -> list[Made]:
    day, made = draw(st.dates(date(2018, 1, 1), date(2030, 1, 1))), []
    for _ in range(draw(st.integers(2, 8))):
        day += timedelta(draw(st.integers(0, 20)))
        made.append(_made(draw, day))
    return made


def _made(draw: st.DrawFn, day: date) -> Made:
    word = draw(st.sampled_from(sorted(WORDS)))
    when, raw = draw(st.sampled_from(_ways(day)))
    time = draw(st.none() | st.integers(8, 17).map(lambda hour: Hours(hour * 60)))
    clock = "" if time is None else f", kl {time.start // 60:02}.00"
    title = f"{word} {draw(st.sampled_from(MATTERS))}"
    one_day = when.first == when.last
    return Made(
        when, time if one_day else None, title, draw(st.sampled_from(sorted(BODIES))), WORDS[word],
        raw + (clock if one_day else ""),
    )  # fmt: skip


def _ways(day: date) -> list[tuple[When, str]]:
    month, last = MONTHS[day.month - 1], day + timedelta(2)
    ways = [
        (day_or_range(day, day), f"{day.day} {month} {day.year}"),
        (day_or_range(day, day), f"{WEEKDAYS[day.weekday()]} {day.day} {month} {day.year}"),
        (day_or_range(day, day), day.isoformat()),
        (parse_when(f"{day:%Y-%m-%d}?"), f"{day.day} {month} {day.year}?"),
        (parse_when(f"{day:%Y-%m}"), f"{month.capitalize()} {day.year}"),
    ]
    if last.month == day.month:
        ways.append((day_or_range(day, last), f"{day.day}–{last.day} {month} {day.year}"))
    return ways


def written(made: list[Made]) -> Document:
    head = Row(Place(3), tuple(map(Cell, ("Datum", "Aktivitet", "Deltagare"))))
    body = (Row(Place(n), (Cell(one.raw), Cell(one.title), Cell(one.body))) for n, one in enumerate(made, 4))
    title = Paragraph(Place(1), "Tidplan för budgetprocessen", heading=1)
    return Document("docx", (title, Table((head, *body))), "Tidplan för budgetprocessen")


@settings(max_examples=30)
@given(rows(), st.sampled_from(sorted(FORMATS)))
def test_a_table_of_any_plan_reads_back_as_the_plan(made: list[Made], format: str) -> None:
    document = document_of(FORMATS[format](written(made)), f"tidplan.{format}")
    reading = read_document(document, f"tidplan.{format}", today=date(2024, 1, 1))
    activities = plan_of(reading).activities.values()
    assert [(a.date, a.time, a.title, a.bodies, a.kind) for a in activities] == [
        (one.when, one.time, one.title, (BODIES[one.body],), one.kind) for one in made
    ]
    assert {doubt.because for doubt in reading.doubts} <= {"perhaps", "same"}
    assert reading.title == "Tidplan för budgetprocessen"
