"""The calendar for the wall: every gathering is on its days, in its column, beside no other."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.faults import PlanError
from plans.plan import Plan
from plans.reading.read import read_file
from plans.schedule import Schedule
from reports.drawing.wall import draw_wall, wall_figure
from reports.drawing.wallnames import EXTRA
from reports.drawing.wallpage import lay_out_wall
from tests.constraints.making import plan, row
from tests.strategies import fewer, plans, schedules


@st.composite
def placed(draw: st.DrawFn) -> tuple[Plan, Schedule]:
    some = draw(plans())
    return some, draw(schedules(some, inside=True))


@fewer
@given(placed())
def test_every_gathering_has_a_chip_on_each_of_its_days_and_none_elsewhere(both: tuple[Plan, Schedule]) -> None:
    some, schedule = both
    page = lay_out_wall(some, schedule)
    held = {
        day: sum(some.activities[key].kind.gathers and day in slot.days for key, slot in schedule.items())
        for column in page.columns
        for day in (cell.day for cell in column.cells)
    }
    assert {cell.day: len(cell.chips) for column in page.columns for cell in column.cells} == held
    days = {day for key, slot in schedule.items() if some.activities[key].kind.gathers for day in slot.days}
    assert days <= held.keys()
    assert page.left_out == sum(not some.activities[key].kind.gathers for key in schedule)


@fewer
@given(placed())
def test_chips_keep_to_their_column_and_row_and_off_each_other(both: tuple[Plan, Schedule]) -> None:
    page = lay_out_wall(*both)
    for column in page.columns:
        for cell in column.cells:
            row = page.rows[cell.day.day - 1]
            assert all(chip.line == 0 or (chip.line + 1) * 21 <= row for chip in cell.chips)
            assert all(chip.left + chip.width <= page.column for chip in cell.chips)
            for one, other in pairwise(cell.chips):
                assert other.line > one.line or other.left > one.left + one.width


def test_what_is_earlier_in_the_day_stands_first_and_what_is_extra_is_marked() -> None:
    some = plan(
        row("2023-06-07", "KF", time="18:00"),
        row("2023-06-07", "KS", time="13:00", extra=True),
        row("2023-06-07"),
        row("2023-06-08", "KF", kind="mailing"),
        row(None, "KS"),
    )
    page = lay_out_wall(some, some.schedule)
    (column,) = page.columns
    assert [chip.text for chip in column.cells[6].chips] == ["En rad", f"KS{EXTRA}", "KF"]
    assert [code for code, _, _ in page.legend] == ["KF", "KS"]
    assert (page.left_out, page.undated, page.extra) == (1, 1, True)
    assert column.cells[5].red, "the national day"


def test_the_usual_time_stands_with_the_name_and_another_with_the_meeting() -> None:
    some = plan(
        row("2023-06-07", "KF", time="18:00-21:00"),
        row("2023-06-12", "KF", time="18:00"),
        row("2023-06-13", "KF", time="14:00"),
        row("2023-06-14", "KF"),
        row("2023-06-15", "KS"),
        row("2023-06-16", time="08:30"),
    )
    page = lay_out_wall(some, some.schedule)
    (column,) = page.columns
    chips = [chip.text for cell in column.cells for chip in cell.chips]
    assert chips == ["KF", "KF", "KF 14.00", "KF?", "KS", "En rad 08.30"]
    assert [name for _, name, _ in page.legend] == ["18.00 Kommunfullmäktige", "Kommunstyrelsen"]
    assert (page.unknown, page.timed) == (True, True)
    assert lay_out_wall(some, some.schedule, "en").legend[0][1] == "18:00 Kommunfullmäktige"


def test_a_code_made_of_a_long_name_is_cut_as_a_person_would() -> None:
    some = plan(row("2023-06-07", "SOCIALA_UTSKOTT"), bodies={"SOCIALA_UTSKOTT": {"kind": "subcommittee"}})
    page = lay_out_wall(some, some.schedule)
    assert [code for code, _, _ in page.legend] == ["SOCIALA UTS…"]
    assert [chip.text for cell in page.columns[0].cells for chip in cell.chips] == ["SOCIALA UTS…"]


def test_a_long_name_gives_way_to_its_time_and_both_keep_to_their_column() -> None:
    code = "BUDGETBEREDNING"
    times = ("13:00", "13:00", "08:30")
    rows = (row(f"2023-06-{7 + n:02}", code, time=time) for n, time in enumerate(times))
    some = plan(*rows, bodies={code: {"kind": "group"}})
    page = lay_out_wall(some, some.schedule)
    chips = [chip for cell in page.columns[0].cells for chip in cell.chips]
    assert chips[0].text == chips[1].text == "BUDGETBERED…"
    assert chips[2].text.startswith("BUDG")
    assert chips[2].text.endswith("… 08.30")
    assert all(chip.left + chip.width < page.column - 6 for chip in chips)


def test_who_decides_who_prepares_and_who_else_meets_are_told_apart_without_colour() -> None:
    some = plan(row("2023-06-07", "KF"), row("2023-06-07", "AU"), row("2023-06-07", "CSG"))
    looks = {code: look for code, _, look in lay_out_wall(some, some.schedule).legend}
    lightness = [int(looks[code].face.replace("white", "#ffffff")[1:3], 16) for code in ("KF", "AU", "CSG")]
    assert lightness == sorted(lightness)
    assert len(set(lightness)) == 3


def test_a_row_is_as_high_as_its_own_day_needs() -> None:
    some = plan(
        *(row("2023-06-07", "KF", title=f"Rad {n}", extra=True) for n in range(8)), row("2023-06-08", "KS")
    )
    page = lay_out_wall(some, some.schedule)
    assert page.rows[6] > page.rows[7] == page.rows[0]


def test_more_than_twelve_months_stand_in_several_rows() -> None:
    some = plan(row("2022-12-07", "KF"), row("2024-01-08", "KF"))
    page = lay_out_wall(some, some.schedule)
    assert len(page.columns) == 14
    assert page.columns[12].left == page.columns[0].left
    assert page.columns[12].top > page.columns[0].top + sum(page.rows)


def test_a_plan_without_a_date_is_a_month_without_meetings() -> None:
    some = plan(row(None, "KF"), horizon="2023-03..2023-06")
    page = lay_out_wall(some, some.schedule)
    assert [column.first.month for column in page.columns] == [3]
    assert page.undated == 1


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_plan_gives_the_same_bytes(tmp_path: Path, ending: str) -> None:
    some = plan(row("2023-06-07", "KF"), row("2023-07-07..2023-07-08", "KS"))
    one, other = tmp_path / f"a{ending}", tmp_path / f"b{ending}"
    draw_wall(some, some.schedule, one)
    draw_wall(some, some.schedule, other)
    assert one.read_bytes() == other.read_bytes()
    assert wall_figure(some, some.schedule, language="en").get_axes()


def test_what_is_drawn_can_be_read_again(tmp_path: Path) -> None:
    days = {
        "KF": ("2026-02-23", "2026-06-15"),
        "KS": ("2026-02-04", "2026-02-23"),
        "CSG": ("2026-03-31",),
    }
    some = plan(*(row(day, body) for body, each in days.items() for day in each))
    draw_wall(some, some.schedule, tmp_path / "a.pdf")
    reading = read_file((tmp_path / "a.pdf").read_bytes())
    assert {(row.when.first.isoformat(), body) for row in reading.rows if row.when for body in row.bodies} == {
        (day, body) for body, each in days.items() for day in each
    }


def test_another_kind_of_picture_is_refused(tmp_path: Path) -> None:
    some = plan(row("2023-06-07", "KF"))
    with pytest.raises(PlanError):
        draw_wall(some, some.schedule, tmp_path / "a.docx")
