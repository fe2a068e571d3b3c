"""A calendar made at random and written in any layout reads back as the same meetings."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from plans.reading.layouts import calendar, columns, grid, lists
from tests.plans.reading.layouts.calendars import context, read, table, text
from tests.plans.reading.layouts.made import (
    FORMS,
    Made,
    calendars,
    dates,
    empties,
    numbers,
    read_pairs,
    separators,
)
from tests.plans.reading.making.names import MONTHS, WEEKDAYS

HEADS = ("Nämnd", "Organ", "", "Instans")


def _cells(made: Made, data: DataObject) -> dict[tuple[str, int], str]:
    separator, empty = data.draw(separators), data.draw(empties)
    return {
        (code, month): data.draw(numbers(made.inside(code, month), separator, empty))
        for code in made.days
        for month in made.months()
    }


@given(calendars(), st.data())
def test_bodies_by_months(made: Made, data: DataObject) -> None:
    cells, form = _cells(made, data), data.draw(st.sampled_from(FORMS))
    times = {code: data.draw(st.sampled_from(["13.00", "kl 8.30", "18:30"])) for code in made.days}
    head = [data.draw(st.sampled_from(HEADS)), "Tid", *(form(MONTHS[month - 1]) for month in made.months())]
    rows = [[made.name(code), times[code], *(cells[code, month] for month in made.months())] for code in made.days]
    part = table("\n".join(" | ".join(row) for row in (head, *rows)), [f"Möten {made.year}"])
    found = read(grid, part)
    assert read_pairs(found, made.year) == made.pairs
    assert all(row.time is not None for row in found.rows)


@given(calendars(), st.data())
def test_months_by_bodies(made: Made, data: DataObject) -> None:
    cells, form = _cells(made, data), data.draw(st.sampled_from(FORMS))
    head = [str(made.year), *(made.name(code) for code in made.days)]
    rows = [[form(MONTHS[month - 1]), *(cells[code, month] for code in made.days)] for month in made.months()]
    part = table("\n".join(" | ".join(row) for row in (head, *rows)))
    assert read_pairs(read(grid, part), made.year) == made.pairs


@given(calendars(), st.data())
def test_bodies_by_months_copied_as_text(made: Made, data: DataObject) -> None:
    """Only what stands in whole rows is read; with a dash for every month without a meeting that is all of it."""
    form = data.draw(st.sampled_from(FORMS))
    months = made.months()
    head = " ".join(["Nämnd", "Tid", *(form(MONTHS[month - 1]) for month in months)])
    lines = []
    for code in made.days:
        cells = [", ".join(str(day.day) for day in made.inside(code, month)) or "-" for month in months]
        lines.append(" ".join([made.name(code), "13:00", *cells]))
    found = read(grid, text("\n".join([f"Möten {made.year}", "", head, *lines])))
    assert read_pairs(found, made.year) == made.pairs


@given(calendars(), st.data())
def test_a_column_for_each_body(made: Made, data: DataObject) -> None:
    height = max(map(len, made.days.values()))
    empty = data.draw(empties)
    columns_of = [[data.draw(dates(day)) for day in days] for days in made.days.values()]
    padded = [[*cells, *[empty] * (height - len(cells))] for cells in columns_of]
    rows = [[made.name(code) for code in made.days], *zip(*padded, strict=True)]
    part = table("\n".join(" | ".join(row) for row in rows), [f"Möten {made.year}"])
    assert read_pairs(read(columns, part), made.year) == made.pairs


@given(calendars(), st.data())
def test_a_row_for_each_body(made: Made, data: DataObject) -> None:
    rows = [[made.name(code), *(data.draw(dates(day)) for day in days)] for code, days in made.days.items()]
    width = max(map(len, rows))
    head = ["Nämnd", *(f"Möte {n}" for n in range(1, width))]
    lines = [head, *([*row, *[""] * (width - len(row))] for row in rows)]
    part = table("\n".join(" | ".join(row) for row in lines), [f"Möten {made.year}"])
    found = columns.read(part, context(part))
    assert read_pairs(found, made.year) == made.pairs


@given(calendars(), st.data())
def test_a_row_for_each_meeting(made: Made, data: DataObject) -> None:
    """The body once, and empty cells under it."""
    lines = ["Nämnd | Datum | Tid"]
    for code, days in made.days.items():
        for n, day in enumerate(days):
            lines.append(f"{'' if n else made.name(code)} | {data.draw(dates(day))} | 13.00")
    part = table("\n".join(lines), [f"Möten {made.year}"])
    assert read_pairs(columns.read(part, context(part)), made.year) == made.pairs


@given(calendars(), st.data())
def test_a_list_for_each_body(made: Made, data: DataObject) -> None:
    bullet = data.draw(st.sampled_from(["", "• "]))
    note = st.sampled_from(["", ",", " (heldag)", ", kl 13", " (kl. 9.00)", ", budget", " Obs! plats"])
    year_last = data.draw(st.booleans())
    lines = [] if year_last else [f"Sammanträdesplan {made.year}", ""]
    for code, days in made.days.items():
        lines += [f"{made.name(code)} {made.year}" if year_last else made.name(code), ""]
        lines += [f"{bullet}{data.draw(dates(day))}{data.draw(note)}" for day in days]
        lines.append("")
    assert read_pairs(read(lists, text("\n".join(lines))), made.year) == made.pairs


@given(calendars(), st.data())
def test_a_line_for_each_body(made: Made, data: DataObject) -> None:
    opening = data.draw(st.sampled_from([": ", " sammanträder ", " sammanträder följande dagar: "]))
    last = data.draw(st.sampled_from([", ", " och ", " samt "]))
    lines = [f"Möten {made.year}"]
    for code, days in made.days.items():
        written = [f"{day.day} {MONTHS[day.month - 1]}" for day in days]
        told = last.join([", ".join(written[:-1]), written[-1]]) if len(written) > 1 else written[0]
        lines.append(f"{made.name(code)}{opening}{told}")
    if opening == ": " or all(len(days) > 1 for days in made.days.values()):
        assert read_pairs(read(lists, text("\n".join(lines))), made.year) == made.pairs


@given(calendars(), st.data())
def test_a_list_by_month(made: Made, data: DataObject) -> None:
    form = data.draw(
        st.sampled_from(
            ["{day} {name}", "{weekday} {day} {name}", "{day} {month} {name}", "{day}/{number} {name}"]
        )
    )
    joined = data.draw(st.booleans()) and form == "{day} {name}"
    lines = [f"Sammanträden {made.year}"]
    for month in made.months():
        lines.append(MONTHS[month - 1].capitalize())
        found = sorted((day, code) for code in made.days for day in made.inside(code, month))
        told = [
            form.format(
                day=day.day,
                name=made.name(code),
                weekday=WEEKDAYS[day.weekday()][:3],
                month=MONTHS[month - 1],
                number=month,
            )
            for day, code in found
        ]
        lines += [", ".join(told)] if joined and told else told
    assert read_pairs(read(lists, text("\n".join(lines))), made.year) == made.pairs


def _entries(made: Made, day: date) -> str:
    return ", ".join(f"{made.name(code)} 13" for code, days in made.days.items() if day in days)


@given(calendars(), st.data())
def test_a_line_for_each_day(made: Made, data: DataObject) -> None:
    every = data.draw(st.booleans())
    first = min(day for _, day in made.pairs)
    lines, day = [], date(made.year, first.month, 1)
    while day.year == made.year:
        told = _entries(made, day)
        if day.day == 1 and every:
            lines.append(f"{MONTHS[day.month - 1].capitalize()} {made.year} | ")
        if told or every:
            name = WEEKDAYS[day.weekday()][:2]
            lines.append(f"{name} {day.day} | {told}" if every else f"{name} {day.day}/{day.month} | {told}")
        day += timedelta(1)
    part = table("\n".join(lines), [f"Almanacka {made.year}"])
    if len(lines) > 3:
        assert read_pairs(read(calendar, part), made.year) == made.pairs


@given(calendars(), st.data())
def test_a_wall(made: Made, data: DataObject) -> None:
    months, apart = made.months(), data.draw(st.booleans())
    rows = [" | ".join(f"{MONTHS[month - 1].capitalize()}{' | <' if apart else ''}" for month in months)]
    for number in range(1, 32):
        cells = []
        for month in months:
            try:
                day = date(made.year, month, number)
            except ValueError:
                cells += ["", ""] if apart else [""]
                continue
            name = WEEKDAYS[day.weekday()][:2]
            told = _entries(made, day)
            cells += [f"{number} {name}", told] if apart else [f"{name.capitalize()} {number} {told}".strip()]
        rows.append(" | ".join(cells))
    part = table("\n".join(rows), [f"Almanacka {made.year}"])
    assert read_pairs(read(calendar, part), made.year) == made.pairs
