"""A damaged grid never yields a meeting that the whole one has not; what is missing is asked about."""

from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from plans.reading.layouts import grid
from plans.reading.layouts.part import Part, PartRead
from tests.plans.reading.layouts.calendars import context, table, text
from tests.plans.reading.layouts.made import Made, Pair, calendars, read_pairs
from tests.plans.reading.making.names import MONTHS

Rows = list[list[str]]


def _rows(made: Made, empty: str) -> Rows:
    """The heading row and a row for each body: its name, its time, a cell for each month."""
    months = made.months()
    head = ["Nämnd", "Tid", *(MONTHS[month - 1][:3] for month in months)]
    cells = {
        code: [", ".join(str(day.day) for day in made.inside(code, month)) or empty for month in months]
        for code in made.days
    }
    return [head, *([made.name(code), "13:15", *cells[code]] for code in made.days)]


def _read(part: Part) -> PartRead:
    return grid.read(part, context(part))


def _holds(found: PartRead, made: Made) -> None:
    """Nothing is invented, and for every body of which a meeting is missing something is asked or refused."""
    pairs = read_pairs(found, made.year)
    assert set(pairs) <= set(made.pairs)
    asked = " ".join([*(doubt.text for doubt in found.doubts), *(row.title for row in found.rows if row.refused)])
    lost: set[Pair] = set(made.pairs) - set(pairs)
    assert all(made.name(code) in asked for code, _ in lost)


def _copied(rows: Rows, made: Made) -> Part:
    return text("\n".join([f"Möten {made.year}", "", *(" ".join(cell for cell in row if cell) for row in rows)]))


@given(calendars(), st.data())
def test_copied_text_with_a_cell_removed(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    row = data.draw(st.sampled_from(rows[1:]))
    del row[data.draw(st.integers(2, len(row) - 1))]
    _holds(_read(_copied(rows, made)), made)


@given(calendars(), st.data())
def test_copied_text_with_empty_cells_gone(made: Made, data: DataObject) -> None:
    rows = _rows(made, data.draw(st.sampled_from(["", "-"])))
    _holds(_read(_copied(rows, made)), made)


@given(calendars(), st.data())
def test_copied_text_with_two_cells_run_together(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    row = data.draw(st.sampled_from(rows[1:]))
    at = data.draw(st.integers(1, len(row) - 2))
    row[at : at + 2] = [row[at] + row[at + 1]]
    _holds(_read(_copied(rows, made)), made)


@given(calendars(), st.data())
def test_copied_text_with_a_month_gone_from_the_heading(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    assume(len(rows[0]) > 5)
    del rows[0][data.draw(st.integers(2, len(rows[0]) - 1))]
    _holds(_read(_copied(rows, made)), made)


@given(calendars(), st.data())
def test_copied_text_with_a_column_dropped_under_the_heading(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    at = data.draw(st.integers(2, len(rows[0]) - 1))
    for row in rows[1:]:
        del row[at]
    _holds(_read(_copied(rows, made)), made)


@given(calendars(), st.data())
def test_stacked_text_with_empty_cells_gone(made: Made, data: DataObject) -> None:
    """A cell a line: which month a value is of can only be told in rows that have them all."""
    rows = _rows(made, data.draw(st.sampled_from(["", "-"])))
    cells = [cell for row in rows for cell in (row[:1] + row[2:]) if cell]
    part = text("\n\n".join([f"Möten {made.year}", *cells]))
    pairs = read_pairs(grid.read(part, context(part)), made.year) if grid.fit(part, context(part)) else []
    assert set(pairs) <= set(made.pairs)


@given(calendars(), st.data())
def test_a_table_with_two_cells_run_together(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    row = data.draw(st.sampled_from(rows[1:]))
    at = data.draw(st.integers(2, len(row) - 2))
    joined = row[at] + row[at + 1]
    meeting = row[at].rpartition(", ")[2] + row[at + 1].partition(", ")[0]
    assume(len(meeting) > 2 and meeting.isdigit())  # "1" and "4" make a 14 that nobody can tell from another
    row[at : at + 2] = [joined, ""]
    _holds(_read(_table(rows, made)), made)


@given(calendars(), st.data())
def test_a_table_with_a_month_gone_from_the_heading(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    at = data.draw(st.integers(2, len(rows[0]) - 1))
    rows[0][at] = data.draw(st.sampled_from(["", "Maj/juni"]))
    _holds(_read(_table(rows, made)), made)


@given(calendars(), st.data())
def test_a_table_with_a_column_dropped(made: Made, data: DataObject) -> None:
    rows = _rows(made, "-")
    assume(len(rows[0]) > 4)
    at = data.draw(st.integers(2, len(rows[0]) - 1))
    for row in rows:
        del row[at]
    assert set(read_pairs(_read(_table(rows, made)), made.year)) <= set(made.pairs)


@given(calendars(least=3), st.data())
def test_a_table_with_a_time_removed(made: Made, data: DataObject) -> None:
    """The row has moved one to the left: a day stands where the others have their time."""
    rows = _rows(made, "-")
    row = data.draw(st.sampled_from(rows[1:]))
    del row[1]
    _holds(_read(_table(rows, made)), made)


def _table(rows: Rows, made: Made) -> Part:
    return table("\n".join(" | ".join(row) for row in rows), [f"Möten {made.year}"])
