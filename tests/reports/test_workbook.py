from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from python_calamine import CalamineWorkbook

from plans.clock import parse_hours
from plans.faults import PlanError
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from reports import dates
from reports.table import plan_table
from reports.workbook import write_workbook
from tests.reports.test_timeline import EXAMPLES, SMALL, example, plans, shaken

MARKED = "FFFDE3C8"
TABLES = [path for path in EXAMPLES if example(path).table is not None]

ROW = Plan.model_validate(
    {
        "title": "Mål & budget",
        "table": {
            "columns": ["Tid", "Vad", "Vem", "Övrigt"],
            "date": "Tid",
            "title": "Vad",
            "participants": ["Vem"],
        },
        "bodies": {"KS": {"name": "Kommunstyrelsen", "kind": "board"}, "P": {"name": "Anna A", "kind": "person"}},
        "goals": {"skola": {"name": "Utbildning", "people": {"Politiker": ["P"], "Ekonom": []}}},
        "phases": {"beslut": {"name": "Beslut", "days": "2023-06-01..2023-06-30"}},
        "activities": {
            "ks": {
                "title": "Rambudget",
                "date": "2023-06-07",
                "time": "13:00-16:30",
                "columns": {"Vad": "Rambudget KS", "Vem": "KS", "Övrigt": "=1+1"},
                "source": {"raw": "7 juni kl. 13"},
                "bodies": ["KS"],
            },
            "ny": {"title": "Ny", "bodies": ["KS"]},
            "dec": {"title": "Nämnder", "date": "2023-12", "source": {"raw": "December"}},
        },
    }
)


def sheet(path: Path, name: str) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()


def slot(day: date, end: date | None = None) -> Slot:
    return Slot(day, end or day)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_an_unchanged_plan_comes_back_word_for_word(tmp_path: Path, path: Path) -> None:
    plan = example(path)
    write_workbook(plan, plan.schedule, tmp_path / "x.xlsx")
    header, *rows = sheet(tmp_path / "x.xlsx", "Tidplan")
    assert plan.table is not None
    assert tuple(header) == plan.table.columns
    assert len(rows) == len(plan.activities)
    for row, activity in zip(rows, plan.activities.values(), strict=True):
        cells = dict(zip(header, row, strict=True))
        for column, text in activity.columns.items():
            if column != plan.table.date:
                assert cells[column] == (text or "")
        if activity.source and activity.source.raw:
            assert cells[plan.table.date] == activity.source.raw
    assert "Ändringar" not in CalamineWorkbook.from_path(tmp_path / "x.xlsx").sheet_names


def test_only_changed_dates_change_and_are_marked(tmp_path: Path) -> None:
    now = Schedule({"ks": slot(date(2023, 6, 14)), "ny": slot(date(2023, 8, 1)), "dec": slot(date(2023, 12, 5))})
    write_workbook(ROW, now, tmp_path / "x.xlsx")
    page = openpyxl.load_workbook(tmp_path / "x.xlsx")["Tidplan"]
    assert [[cell.value for cell in row] for row in page.iter_rows()] == [
        ["Tid", "Vad", "Vem", "Övrigt"],
        ["14 juni 2023", "Rambudget KS", "KS", "=1+1"],
        ["1 augusti 2023", "Ny", "Kommunstyrelsen", None],
        ["5 december 2023", "Nämnder", None, None],
    ]
    notes = [page.cell(n, 1).comment for n in (2, 3, 4)]
    assert [note.text for note in notes if note] == [
        "Var 7 juni 2023",
        "Hade inget datum",
        "Var: december 2023 (månad)",
    ]
    assert {page.cell(n, 1).fill.fgColor.rgb for n in (2, 3, 4)} == {MARKED}
    assert page.cell(2, 4).data_type == "s"


def test_the_time_of_day_follows_the_date() -> None:
    hours = ROW.activities["ks"].time
    table = plan_table(ROW, Schedule({"ks": Slot(date(2023, 6, 14), date(2023, 6, 14), hours)}))
    assert table.rows[0].cells[0] == "14 juni 2023, kl 13.00–16.30"


def test_another_time_of_day_is_marked(tmp_path: Path) -> None:
    later = Slot(date(2023, 6, 7), date(2023, 6, 7), parse_hours("15:00-17:00"))
    write_workbook(ROW, Schedule({"ks": later}), tmp_path / "x.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "x.xlsx")["Tidplan"].cell(2, 1)
    assert cell.value == "7 juni 2023, kl 15.00–17.00"
    assert cell.fill.fgColor.rgb == MARKED
    assert cell.comment
    assert cell.comment.text == "Var 7 juni 2023, kl 13.00–16.30"
    assert sheet(tmp_path / "x.xlsx", "Ändringar")[1:] == [
        ["Rambudget", "7 juni 2023, kl 13.00–16.30", "7 juni 2023, kl 15.00–17.00", 0.0]
    ]


def test_a_slot_without_hours_says_nothing_of_them() -> None:
    table = plan_table(ROW, Schedule({"ks": slot(date(2023, 6, 7))}))
    assert (table.rows[0].cells[0], table.rows[0].was) == ("7 juni kl. 13", None)


def test_the_other_sheets(tmp_path: Path) -> None:
    write_workbook(ROW, Schedule({"ks": slot(date(2023, 6, 14))}), tmp_path / "x.xlsx")
    assert CalamineWorkbook.from_path(tmp_path / "x.xlsx").sheet_names == ["Tidplan", "Mål", "Faser", "Ändringar"]
    assert sheet(tmp_path / "x.xlsx", "Mål") == [["Mål", "Politiker", "Ekonom"], ["Utbildning", "Anna A", ""]]
    assert sheet(tmp_path / "x.xlsx", "Faser")[1] == ["Beslut", "1–30 juni 2023"]
    assert sheet(tmp_path / "x.xlsx", "Ändringar")[1] == ["Rambudget", "7 juni 2023", "14 juni 2023", 7.0]


def test_without_a_table_there_are_four_columns(tmp_path: Path) -> None:
    write_workbook(SMALL, SMALL.schedule, tmp_path / "x.xlsx", language="en")
    assert sheet(tmp_path / "x.xlsx", "Time plan")[:2] == [
        ["Date", "Activity", "Participants", "Comment"],
        ["7 June 2027", "Förslag", "Kommunstyrelsen", ""],
    ]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_any_plan_can_be_written(tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> None:
    target = tmp_path_factory.mktemp("x") / "x.xlsx"
    write_workbook(plan, shaken(plan), target)
    assert len(sheet(target, "Tidplan")) == len(plan.activities) + 1


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_workbook(ROW, shaken(ROW), tmp_path / name)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanError) as error:
        write_workbook(ROW, ROW.schedule, tmp_path / "x.xls")
    assert error.value.problems[0].fault.code == "unknown_table_format"
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "x.xlsx"
    target.write_bytes(b"old")

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(PlanError):
        write_workbook(ROW, ROW.schedule, target)
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["x.xlsx"]
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("length", "text"),
    [(0, "6 februari 2023"), (2, "6–8 februari 2023"), (30, "6 februari – 8 mars 2023")],
)
def test_spans(length: int, text: str) -> None:
    start = date(2023, 2, 6)
    assert dates.span(start, start + timedelta(length), "sv") == text


def test_short_spans() -> None:
    assert dates.short_span(date(2023, 2, 6), date(2023, 2, 8), "sv") == "6–8 feb 2023"
    assert dates.short_span(date(2023, 6, 23), date(2023, 10, 5), "sv") == "23 juni – 5 okt 2023"
    assert dates.short_span(date(2023, 12, 30), date(2024, 1, 2), "en") == "30 Dec 2023 – 2 Jan 2024"
    assert dates.short_span(date(2023, 2, 6), date(2023, 2, 6), "sv") == "6 feb 2023"


def test_days_and_months() -> None:
    day = date(2023, 6, 7)
    assert (dates.day(day, "sv"), dates.short_day(day, "sv")) == ("7 juni 2023", "ons 7 juni")
    assert (dates.day(day, "en"), dates.short_day(day, "en")) == ("7 June 2023", "Wed 7 June")
    assert dates.span(date(2023, 12, 30), date(2024, 1, 2), "sv") == "30 december 2023 – 2 januari 2024"
    assert dates.month_names("sv")[:3] == ("jan", "feb", "mars")
