"""Weeks and months are dates too: each is read, holds for rows under it, is asked about or is left aside."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table
from plans.reading.read import read_document, read_file
from plans.reading.reading import Reading, Use
from tests.plans.reading.dates.strategies import MONTHS

DATES = [
    "4 juni",
    "den 21 maj",
    "9/11",
    "v. 11",
    "vecka 10–11",
    "v. 8-9",
    "mars",
    "augusti",
    "mars–april",
    "2026-05-06",
]
BODIES = [
    "KS",
    "KF",
    "KSAU",
    "Nämnderna",
    "BUN & SN",
    "Kommunstyrelsen",
    "Ekonomiavdelningen",
    "de fackliga (CSG)",
]
DEEDS = [
    "bereder",
    "beslutar",
    "behandlar direktivet",
    "dialog",
    "sammanställer",
    "– budget 2027",
    "möte",
    "",
    "bokslut",
]
OVER = [
    "Mars",
    "Februari",
    "MAJ",
    "Vecka 11",
    "April 2026",
    "Juni månad",
    "Hösten",
    "2026",
    "Tider januari–juni",
    "Budget",
]

bullets = st.sampled_from(["", "", "- ", "• "])
parts = st.lists(st.sampled_from([*DATES, *BODIES, *DEEDS]), min_size=1, max_size=6).map(" ".join)
headed = st.builds("{}: {} {}".format, *(st.sampled_from(some) for some in (DATES, BODIES, DEEDS)))
listed = st.builds("{} {}".format, *(st.sampled_from(some) for some in (BODIES, DATES)))
lines = st.builds(str.__add__, bullets, st.one_of(st.sampled_from(OVER), headed, listed, parts, st.just("")))
days = st.sampled_from([one for one in DATES if re.search(r"\d", one) and not one.startswith("v")])
noted = st.builds("{} {} ({} {})".format, st.sampled_from(BODIES), days, st.sampled_from(DEEDS), days)
terms = st.builds("Vår: {}, {}. Höst: {}. {}".format, days, days, days, st.sampled_from(DEEDS))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Lines of every sort one after another, and now and then a small table."""
    blocks: list[Paragraph | Table] = []
    line = 0
    for _ in range(draw(st.integers(1, 8))):
        if draw(st.integers(0, 4)):
            line += 1
            blocks.append(Paragraph(Place(line), draw(lines), draw(st.sampled_from([0, 0, 0, 0, 1, 2]))))
            continue
        width, rows = draw(st.integers(2, 4)), []
        for _ in range(draw(st.integers(1, 4))):
            line += 1
            rows.append(Row(Place(line), tuple(Cell(draw(st.one_of(parts, st.just("")))) for _ in range(width))))
        blocks.append(Table(tuple(rows)))
    return Document("txt", tuple(blocks))


@given(documents())
def test_every_day_week_and_month_is_told(document: Document) -> None:
    reading = read_document(document, "a", answers={})
    for place, text, date in _dates(document):
        raw = " ".join(date.raw.split())
        if reading.uses[place] is Use.EMPTY and "calendar" in reading.layouts:
            continue  # a day of a wall calendar with nothing beside it
        assert _is_told(reading, place, date) or _holds_for_others(reading, place, text), (
            text,
            raw,
            reading.uses[place],
        )


@given(st.sampled_from([*BODIES, "Möten 2027"]), st.lists(st.one_of(noted, terms, listed), min_size=1, max_size=4))
def test_every_day_of_a_line_that_is_read_in_part_is_told(over: str, written: list[str]) -> None:
    texts = [over, "", *written]
    document = Document("txt", tuple(Paragraph(Place(n), text) for n, text in enumerate(texts, 1)))
    reading = read_document(document, "a", answers={})
    for place, text, date in _dates(document):
        assert date.first.day is None or _is_told(reading, place, date), (text, date.raw, reading.uses[place])


LEADS = [
    "{}s möte äger rum",
    "{}s möte äger i år rum",
    "{} sammanträder i Stora salen",
    "{} sammanträder kl. 13.00 följande dagar:",
    "{}s nästa möten:",
    "{}:",
]
STYLES = ["{day}/{month}", "{day} {name}", "2027-{month:02}-{day:02}", "{day}/{month} 2027"]
STYLES += ["{day}.{month}", "{day}.{month}.", "{day}.{month}.2027"]
PLACES = ["", " i Ekby", " kl. 18", " i rum 4", ", sal 3/4", " i Folkets hus."]


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A sentence with a list of days, and the days (month, day) that it was made of."""
    days = sorted(draw(st.sets(st.tuples(st.integers(1, 12), st.integers(4, 28)), min_size=1, max_size=4)))
    style = draw(st.sampled_from(STYLES))
    said = [style.format(month=month, day=day, name=MONTHS[0][month - 1]) for month, day in days]
    whole = " och ".join(part for part in (", ".join(said[:-1]), said[-1]) if part)
    lead = draw(st.sampled_from(LEADS)).format(draw(st.sampled_from(["Kommunstyrelsen", "Socialnämnden"])))
    return f"{lead} {whole}{draw(st.sampled_from(PLACES))}", days


@given(st.lists(sentences(), min_size=1, max_size=3))
def test_every_day_that_a_sentence_was_made_of_is_told(made: list[tuple[str, list[tuple[int, int]]]]) -> None:
    texts = ["Sammanträden 2027", *(text for text, _ in made)]
    document = Document("txt", tuple(Paragraph(Place(n), text) for n, text in enumerate(texts, 1)))
    reading = read_document(document, "a", answers={})
    for place, (text, days) in enumerate(made, 2):
        rows = [row.when for row in reading.rows if row.place == Place(place) and row.when is not None]
        there = {(when.first.month, when.first.day) for when in rows}
        aside = find_dates(_told(reading, Place(place), rows=False), cell=True)
        there |= {(date.first.month or 0, date.first.day or 0) for date in aside}
        assert set(days) <= there, text


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("KF 4 mars\nMars månad: dialoger med BUN & SN\nKS 7 april", "Mars månad"),
        ("Vecka 10–11 budgetdialoger mellan KSAU och nämndpresidierna\n\n- KS 4 juni\n- KF 9 juni", "Vecka 10–11"),
        ("- Nämnderna behandlar direktivet v. 11–13\n- KS 7 april\n- KF 28 april", "v. 11–13"),
    ],
)
def test_a_period_among_days_is_not_silently_a_heading(text: str, lost: str) -> None:
    reading = read_file(text.encode(), "a.txt")
    place = next(place for n, place in enumerate(reading.uses) if lost in text.split("\n")[n])
    assert lost in _told(reading, place)


def test_a_month_over_rows_is_not_told_as_well() -> None:
    reading = read_file(
        "# Tider januari–juni 2026\n\nMars\n\n- KS 4 mars\n- KF 25 mars\n\nJuni\n\n- KF 3 juni".encode(), "a.md"
    )
    assert len(reading.rows) == 3
    assert not reading.left_aside


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("- Ramarna tas i KSAU 20/4, KS 4/5 och KF 31/5 (tjänsteskrivelse klar 9/4)", ["9/4"]),
        (
            "Datum\tAktivitet\n5 maj\tKS bereder ramarna\n8 juni\tKF, flyttat på grund av kursen den 2 juni",
            ["den 2 juni"],
        ),
        ("Datum\tAktivitet\n5 maj\tKS bereder ramarna\n8 juni\tKF den 8 juni beslutar om ramarna", []),
    ],
)
def test_a_day_in_the_words_of_another_days_row_is_told_or_asked_about(text: str, days: list[str]) -> None:
    reading = read_file(f"Tidplan 2027\n\n{text}".encode(), "a.txt")
    told = [one.text for one in reading.left_aside if any(map(str.isdigit, one.text))]
    assert told + [one.text for one in reading.doubts if one.because == "in_prose"] == days


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ramar till nämnderna, underlag klart till den 29:e", ["den 29:e"]),
        ("Ramar till nämnderna, även 20 april", ["20 april"]),
        ("Ramar till nämnderna, som väljer den 2:a vice ordföranden", []),
    ],
)
def test_a_day_that_only_a_question_on_the_words_names_is_told(words: str, told: list[str]) -> None:
    reading = read_file(f"Tidplan 2027\n\nTid\tAktivitet\n7 april\t{words}\n8 juni\tKF".encode(), "a.txt")
    assert [one.text for one in reading.left_aside] == told


def _dates(document: Document) -> Iterator[tuple[Place, str, Written]]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            texts = [(block.place, block.text)]
        else:
            texts = [(row.place, cell.text) for row in block.rows for cell in row.cells]
        for place, text in texts:
            for date in find_dates(text):
                if date.first.day or date.first.week or date.first.month:
                    yield place, text, date


_OVER = re.compile(
    r"[-• ]*(?:(?:\w+ )?(?:tider|hösten|budget) )?[^\W\d]+(?:[– ]+\w+)?(?: \d{4}| månad)?"
    r"|[-• ]*v(?:ecka|\.) ?[\d–-]+",
    re.IGNORECASE,
)


def _holds_for_others(reading: Reading, place: Place, text: str) -> bool:
    """Whether a line is a month or a week alone, and a row below it lies there (or has no date)."""
    order = list(reading.uses)
    dates = find_dates(text)
    if reading.uses[place] is not Use.USED or not _OVER.fullmatch(text) or any(date.first.day for date in dates):
        return False
    months = [part.month for date in dates for part in (date.first, date.last or date.first) if part.month]
    weeks = {date.first.week for date in dates}
    below = [
        row.when for row in reading.rows if text == reading.title or order.index(row.place) > order.index(place)
    ]
    return any(
        when is None
        or weeks & {when.first.isocalendar().week, when.last.isocalendar().week}
        or any(
            month in range(min(months), max(months) + 1) for month in (when.first.month, when.last.month) if months
        )
        for when in below
    )


def _is_told(reading: Reading, place: Place, date: Written) -> bool:
    """Whether the reading tells a date: a day by a row that is on it, and no row of another day for its words."""
    raw = " ".join(date.raw.split())
    if date.first.day is None or raw in _told(reading, place, rows=False):
        return raw in _told(reading, place)
    return raw in _told(reading, place) and any(
        (day.month, day.day) == (date.first.month, date.first.day)
        for row in reading.rows
        if row.when is not None
        for day in (row.when.first, row.when.last)
    )


def _told(reading: Reading, place: Place, *, rows: bool = True) -> str:
    """All that the reading says of a line; not what the words of its `rows` do besides their dates."""
    order = list(reading.uses)
    if reading.uses[place] is Use.JOINED:
        before = [
            one for one in order[: order.index(place)] if reading.uses[one] in (Use.READ, Use.REFUSED, Use.ASIDE)
        ]
        places = {place, *before[-1:]}
    else:
        places = {place}
    there = [row for row in reading.rows if row.place in places]
    said = [row.raw_date for row in there]
    said += [text for row in there if rows for text in (row.title, *row.columns.values())]
    said += [doubt.text for doubt in reading.doubts if doubt.place in places]
    said += [one.text for one in reading.left_aside if one.place in places]
    return " ".join(" ".join(said).split())
